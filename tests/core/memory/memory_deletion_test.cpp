// After a deletion nothing of it is left in any byte of the folder: no text, no sealed bytes, no
// wrapped key, in the database, its log or the snapshots' blocks.

#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using namespace test;

class MemoryDeletionTest : public MemoryTest {
protected:
    /// What the database holds of the owner, by a connection of its own.
    std::vector<SealedEntry> stored(const Owner& owner) {
        auto store = MemoryStore::open(m_folder / "memory.db", m_clock, noWait());
        EXPECT_TRUE(store.ok());
        const auto found = store->find(owner);
        EXPECT_TRUE(found.ok() && *found);
        auto entries = store->entries((**found).number);
        EXPECT_TRUE(entries.ok());
        return std::move(*entries);
    }
    /// The part of sealed bytes that no other value shares.
    static ByteView middle(const Bytes& bytes) { return ByteView(bytes).subspan(12, 32); }
};

constexpr std::string_view kCanary = "I work at canary-7f3a9c51e2b84d60.";

TEST_F(MemoryDeletionTest, TheTextIsNeverOnTheDisk) {
    open(kAlice);
    add(kAlice, kCanary, "canary-state-51c0", "canary-city-0be7");
    ASSERT_TRUE(m_book->snapshot(kAlice).ok());
    EXPECT_EQ(filesWith(asBytes(kCanary)), 0);
    EXPECT_EQ(filesWith(asBytes("canary")), 0);
    EXPECT_EQ(filesWith(asBytes("correct horse")), 0);
}

TEST_F(MemoryDeletionTest, ADeletedEntryLeavesNoByte) {
    open(kAlice);
    const EntryId id = add(kAlice, kCanary);
    add(kAlice, "I prefer tea.");
    const auto snapshot = m_book->snapshot(kAlice);
    ASSERT_TRUE(snapshot.ok());
    const auto files = m_book->snapshotFiles(kAlice, snapshot->cid);
    ASSERT_TRUE(files.ok());
    const std::vector<SealedEntry> before = stored(kAlice);
    ASSERT_EQ(before.size(), 2U);
    // The search sees what is there, so that its silence means something.
    EXPECT_GT(filesWith(middle(before[0].sealed)), 0);
    EXPECT_GT(filesWith(middle(before[0].wrapped)), 0);
    EXPECT_GT(filesWith(middle(files->segments[0])), 0);

    const auto removal = m_book->remove(kAlice, id);
    ASSERT_TRUE(removal.ok());
    EXPECT_EQ(removal->snapshots, 1U);
    EXPECT_EQ(filesWith(middle(before[0].sealed)), 0);
    EXPECT_EQ(filesWith(middle(before[0].wrapped)), 0);
    EXPECT_EQ(filesWith(middle(files->segments[0])), 0);
    EXPECT_EQ(filesWith(middle(files->key)), 0);
    EXPECT_GT(filesWith(middle(before[1].sealed)), 0);  // the other one stays

    // Nor in what is exported afterwards.
    const auto later = m_book->snapshot(kAlice);
    ASSERT_TRUE(later.ok());
    const auto car = m_book->snapshotCar(kAlice, later->cid);
    ASSERT_TRUE(car.ok());
    for (const ByteView gone :
         {middle(before[0].sealed), middle(before[0].wrapped), ByteView(asBytes(kCanary))}) {
        EXPECT_EQ(std::search(car->begin(), car->end(), gone.begin(), gone.end()), car->end());
    }
}

TEST_F(MemoryDeletionTest, AnEditLeavesNothingOfTheOldText) {
    open(kAlice);
    const EntryId id = add(kAlice, kCanary);
    const std::vector<SealedEntry> before = stored(kAlice);
    ASSERT_TRUE(
        m_book->edit(kAlice, id, SecretBytes::copyOf("Another"), std::nullopt, std::nullopt).ok());
    EXPECT_EQ(filesWith(middle(before[0].sealed)), 0);
    EXPECT_EQ(filesWith(middle(before[0].wrapped)), 0);
}

TEST_F(MemoryDeletionTest, ForgetDestroysKeysAndBlocks) {
    open(kAlice);
    add(kAlice, kCanary);
    ASSERT_TRUE(m_book->snapshot(kAlice).ok());
    const auto keys = m_book->keysOf(kAlice);
    ASSERT_TRUE(keys.ok() && *keys);
    const std::vector<SealedEntry> before = stored(kAlice);
    EXPECT_GT(filesWith(middle((**keys).wrapped)), 0);
    EXPECT_TRUE(m_book->close(kAlice));  // needs no session

    const auto removal = m_book->forget(kAlice);
    ASSERT_TRUE(removal.ok()) << removal.error().message;
    EXPECT_TRUE(removal->proof.complete());
    EXPECT_EQ(removal->snapshots, 1U);
    EXPECT_EQ(filesWith(middle((**keys).wrapped)), 0);
    EXPECT_EQ(filesWith(middle((**keys).blob)), 0);
    EXPECT_EQ(filesWith(middle(before[0].sealed)), 0);
    EXPECT_EQ(filesWith(middle(before[0].wrapped)), 0);
    EXPECT_EQ(m_blocks->size()->blocks, 0U);
    EXPECT_FALSE(*m_book->keysOf(kAlice));
    EXPECT_EQ(m_book->forget(kAlice).error().code, "memory.not_found");
    open(kAlice, "another secret");  // a new one may begin
}

}  // namespace
}  // namespace stacknet::memory
