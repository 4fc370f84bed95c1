#include "core/memory/memory_keys.h"

#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using namespace test;

TEST(MemoryKeys, OpenWithTheSecretOnly) {
    SystemRng rng;
    const auto made = MemoryKeys::create(secretOf("correct horse"), kQuickCost, rng);
    ASSERT_TRUE(made.ok());
    const auto opened = MemoryKeys::open(made->stored(), secretOf("correct horse"));
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->id(), made->id());
    EXPECT_TRUE(
        equalConstantTime(opened->derive(asBytes("x")).view(), made->derive(asBytes("x")).view()));
    const auto wrong = MemoryKeys::open(made->stored(), secretOf("battery staple"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error(), wrongSecret());
}

TEST(MemoryKeys, EveryDamageHasTheAnswerOfAWrongSecret) {
    SystemRng rng;
    const auto made = MemoryKeys::create(secretOf("correct horse"), kQuickCost, rng);
    ASSERT_TRUE(made.ok());
    // Magic, cost, id, salt, commitment, nonce, key, tag: one bit of each.
    for (const std::size_t at : {0U, 5U, 20U, 60U, 90U, 115U, 130U, 169U}) {
        StoredKeys changed = made->stored();
        changed.blob[at] ^= 0x40U;
        const auto opened = MemoryKeys::open(changed, secretOf("correct horse"));
        ASSERT_FALSE(opened.ok()) << at;
        EXPECT_EQ(opened.error(), wrongSecret()) << at;
    }
    StoredKeys changed = made->stored();
    changed.wrapped[30] ^= 1U;
    EXPECT_EQ(MemoryKeys::open(changed, secretOf("correct horse")).error(), wrongSecret());
    changed.wrapped.pop_back();
    EXPECT_EQ(MemoryKeys::open(changed, secretOf("correct horse")).error(), wrongSecret());
}

TEST(MemoryKeys, SecretsHaveALeastLength) {
    SystemRng rng;
    EXPECT_EQ(MemoryKeys::create(secretOf("short"), kQuickCost, rng).error().code,
              "memory.bad_secret");
    EXPECT_EQ(MemoryKeys::create(secretOf("correct horse"), {13, 8, 1}, rng).error().code,
              "crypto.scrypt_cost");
}

TEST(MemoryKeys, AnEntryOpensInItsPlaceOnly) {
    SystemRng rng;
    const auto keys = MemoryKeys::create(secretOf("correct horse"), kQuickCost, rng);
    const auto other = MemoryKeys::create(secretOf("correct horse"), kQuickCost, rng);
    ASSERT_TRUE(keys.ok() && other.ok());
    const EntrySealer sealer(*keys);
    Entry entry = entryOf("I work at a harbour.");
    rng.fill(entry.id.mutableView());
    const SealedEntry sealed = sealer.seal(entry, rng);
    EXPECT_EQ(sealed.sealed.size(), kEntryPadding + 16);
    EXPECT_EQ(sealer.open(sealed)->text.exposeText(), entry.text.exposeText());
    EXPECT_EQ(EntrySealer(*other).open(sealed).error(), wrongSecret());
    // Sealed again: another key, so nothing of it repeats.
    const SealedEntry again = sealer.seal(entry, rng);
    EXPECT_NE(again.sealed, sealed.sealed);
    SealedEntry moved = sealed;
    moved.id.data[0] ^= 1U;
    EXPECT_EQ(sealer.open(moved).error(), wrongSecret());
    SealedEntry mixed = sealed;
    mixed.wrapped = again.wrapped;
    EXPECT_EQ(sealer.open(mixed).error(), wrongSecret());
}

}  // namespace
}  // namespace stacknet::memory
