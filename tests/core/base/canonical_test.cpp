#include "core/base/canonical.h"

#include <gtest/gtest.h>

namespace stacknet {
namespace {

Bytes sample() {
    CanonicalWriter writer;
    writer.u8(7).u16(0x1234).u32(5).u64(1ull << 60).i64(-2).boolean(true).text("caf\xc3\xa9");
    writer.bytes(Bytes{1, 2, 3});
    return writer.take();
}

Result<void> readSample(ByteView data) {
    CanonicalReader reader(data);
    reader.u8("a");
    reader.u16("b");
    reader.u32("c");
    reader.u64("d");
    reader.i64("e");
    reader.boolean("f");
    reader.text(16, "g");
    reader.bytes(16, "h");
    return reader.finish();
}

TEST(Canonical, IsLittleEndianAndFixedWidth) {
    CanonicalWriter writer;
    writer.u16(0x0102).u32(3);
    EXPECT_EQ(writer.data(), (Bytes{2, 1, 3, 0, 0, 0}));
}

TEST(Canonical, ReadsWhatWasWritten) {
    const Bytes data = sample();
    CanonicalReader reader(data);
    EXPECT_EQ(reader.u8("a"), 7);
    EXPECT_EQ(reader.u16("b"), 0x1234);
    EXPECT_EQ(reader.u32("c"), 5u);
    EXPECT_EQ(reader.u64("d"), 1ull << 60);
    EXPECT_EQ(reader.i64("e"), -2);
    EXPECT_TRUE(reader.boolean("f"));
    EXPECT_EQ(reader.text(16, "g"), "caf\xc3\xa9");
    EXPECT_EQ(reader.bytes(16, "h"), (Bytes{1, 2, 3}));
    EXPECT_TRUE(reader.finish().ok());
}

TEST(Canonical, EveryShorterInputIsRefusedWithAFieldName) {
    const Bytes data = sample();
    for (std::size_t size = 0; size < data.size(); ++size) {
        const auto result = readSample(ByteView(data).first(size));
        ASSERT_FALSE(result.ok()) << size;
        EXPECT_EQ(result.error().code, "base.bad_canonical");
        EXPECT_NE(result.error().message.find("Field "), std::string::npos);
    }
}

TEST(Canonical, TrailingBytesAreRefused) {
    Bytes data = sample();
    data.push_back(0);
    EXPECT_FALSE(readSample(data).ok());
}

TEST(Canonical, FlagsListsAndTextAreBounded) {
    const Bytes two{2};
    CanonicalReader flagReader(two);
    flagReader.boolean("flag");
    EXPECT_FALSE(flagReader.finish().ok());

    const Bytes hugeCount{0xff, 0xff, 0xff, 0x7f};
    CanonicalReader count(hugeCount);
    EXPECT_EQ(count.count(0x7fffffff, 1, "list"), 0u);
    EXPECT_TRUE(count.failed());

    const Bytes badText{1, 0, 0, 0, 0xff};
    CanonicalReader text(badText);
    text.text(10, "name");
    EXPECT_TRUE(text.failed());
}

}  // namespace
}  // namespace stacknet
