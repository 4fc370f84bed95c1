#include "core/memory/entry.h"

#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using test::entryOf;

TEST(MemoryEntry, ComesBackAsItWas) {
    Entry entry = entryOf("I work at a harbour.", "work", "cranes");
    entry.district = District::Advice;
    entry.createdMs = 1'700'000'000'123;
    entry.updatedMs = -1;
    for (const bool pad : {false, true}) {
        const SecretBytes bytes = encodeEntry(entry, pad);
        const auto back = decodeEntry(bytes.view());
        ASSERT_TRUE(back.ok());
        EXPECT_EQ(back->text.exposeText(), "I work at a harbour.");
        EXPECT_TRUE(back->scope.equals(entry.scope));
        EXPECT_EQ(back->district, District::Advice);
        EXPECT_EQ(back->createdMs, entry.createdMs);
        EXPECT_EQ(back->updatedMs, -1);
        EXPECT_TRUE(!pad || bytes.size() % kEntryPadding == 0);
    }
}

TEST(MemoryEntry, EveryCutIsRefused) {
    const SecretBytes bytes = encodeEntry(entryOf("text", "s", "c"), false);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(decodeEntry(bytes.view().first(size)).ok()) << size;
    }
    SecretBytes longer = bytes.clone();
    longer.append(ByteView(SecretBytes(kEntryPadding).view()));
    EXPECT_FALSE(decodeEntry(longer.view()).ok());
    SecretBytes dirty = bytes.clone();
    dirty.append("x");
    EXPECT_FALSE(decodeEntry(dirty.view()).ok());
}

TEST(MemoryEntry, LimitsHold) {
    EXPECT_TRUE(checkEntry(entryOf(std::string(kEntryTextMax, 'x'))).ok());
    EXPECT_FALSE(checkEntry(entryOf(std::string(kEntryTextMax + 1, 'x'))).ok());
    EXPECT_FALSE(checkEntry(entryOf("")).ok());
    EXPECT_FALSE(checkEntry(entryOf("\xff")).ok());
    EXPECT_FALSE(checkEntry(entryOf(std::string_view("a\0b", 3))).ok());
    EXPECT_TRUE(checkEntry(entryOf("x", std::string(kScopeNameMax, 's'))).ok());
    EXPECT_FALSE(checkEntry(entryOf("x", std::string(kScopeNameMax + 1, 's'))).ok());
    EXPECT_FALSE(checkEntry(entryOf("x", "", "a\nb")).ok());
}

}  // namespace
}  // namespace stacknet::memory
