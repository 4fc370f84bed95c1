#include "core/consensus/sqlite_vote_store.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "core/consensus/own_votes.h"
#include "core/consensus/rules.h"
#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

class VoteStore : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = ::testing::TempDir() + "votestoreXXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        m_path = m_folder / "votes.db";
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::unique_ptr<SqliteVoteStore> create(bool lost = false) {
        auto store = SqliteVoteStore::create(m_path, m_votes.chainId, key(), lost);
        EXPECT_TRUE(store.ok()) << store.error().message;
        return std::move(*store);
    }
    std::unique_ptr<SqliteVoteStore> reopen() {
        auto store = SqliteVoteStore::open(m_path, m_votes.chainId, key());
        EXPECT_TRUE(store.ok()) << store.error().message;
        return std::move(*store);
    }
    const PublicKey& key() const { return m_votes.keys[0].publicKey(); }
    static VoteRow row(VoteKind kind, std::uint64_t slot, std::uint8_t digest) {
        VoteRow result;
        result.kind = kind;
        result.slot = slot;
        result.digest.data.fill(digest);
        result.message = {digest, 1, 2};
        return result;
    }
    static VoteBatch batchOf(std::vector<VoteRow> rows) {
        VoteBatch batch;
        batch.votes = std::move(rows);
        return batch;
    }

    SampleVotes m_votes;
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

TEST_F(VoteStore, KeepsEverythingAcrossOpening) {
    VoteBatch batch = batchOf({row(VoteKind::Notarize, 5, 1), row(VoteKind::Abandon, 2, 3)});
    batch.blocks.push_back({5, SampleVotes::blockId(9), {1, 2, 3}});
    batch.entryBundle = Bytes{7, 7};
    batch.gate = SigningGate{true, 21};
    ASSERT_TRUE(create()->commit(batch).ok());
    const auto contents = reopen()->load();
    ASSERT_TRUE(contents.ok());
    EXPECT_EQ(contents->votes, batch.votes);
    EXPECT_EQ(contents->blocks, batch.blocks);
    EXPECT_EQ(contents->entryBundle, *batch.entryBundle);
    EXPECT_EQ(contents->gate, *batch.gate);
}

TEST_F(VoteStore, SecondDifferentVoteIsRefusedAndNothingOfItsBatchIsKept) {
    const auto store = create();
    ASSERT_TRUE(store->commit(batchOf({row(VoteKind::Notarize, 5, 1)})).ok());
    const auto refused =
        store->commit(batchOf({row(VoteKind::Finalize, 4, 9), row(VoteKind::Notarize, 5, 2)}));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "consensus.vote_conflict");
    EXPECT_EQ(store->load()->votes.size(), 1u);
    EXPECT_TRUE(store->commit(batchOf({row(VoteKind::Finalize, 5, 2)})).ok()) << "another kind";
}

TEST_F(VoteStore, SameVoteAgainKeepsTheStoredSignature) {
    const auto store = create();
    ASSERT_TRUE(store->commit(batchOf({row(VoteKind::Notarize, 5, 1)})).ok());
    VoteRow again = row(VoteKind::Notarize, 5, 1);
    again.message = {9, 9, 9};
    EXPECT_TRUE(store->commit(batchOf({again})).ok());
    EXPECT_EQ(store->load()->votes[0].message, (Bytes{1, 1, 2}));
}

TEST_F(VoteStore, TwoProcessesWithOneKeyCannotBothSign) {
    const auto first = create();
    const auto second = reopen();
    ASSERT_TRUE(first->commit(batchOf({row(VoteKind::Notarize, 5, 1)})).ok());
    EXPECT_EQ(second->commit(batchOf({row(VoteKind::Notarize, 5, 2)})).error().code,
              "consensus.vote_conflict");
}

TEST_F(VoteStore, FloorPrunesAndNeverOpensAgain) {
    const auto store = create();
    VoteBatch batch = batchOf({row(VoteKind::Notarize, 3, 1), row(VoteKind::Notarize, 9, 1),
                               row(VoteKind::Notarize, 10, 1), row(VoteKind::Abandon, 0, 1),
                               row(VoteKind::Abandon, 1, 1)});
    batch.blocks = {{9, SampleVotes::blockId(1), {1}}, {11, SampleVotes::blockId(2), {2}}};
    ASSERT_TRUE(store->commit(batch).ok());
    VoteBatch raise;
    raise.floorView = 10;
    raise.floorTerm = 1;
    ASSERT_TRUE(store->commit(raise).ok());
    const auto contents = store->load();
    ASSERT_EQ(contents->votes.size(), 2u);
    EXPECT_EQ(contents->votes[0].slot, 10u);
    EXPECT_EQ(contents->votes[1].kind, VoteKind::Abandon);
    ASSERT_EQ(contents->blocks.size(), 1u);
    EXPECT_EQ(contents->blocks[0].view, 11u);

    EXPECT_EQ(store->commit(batchOf({row(VoteKind::Notarize, 9, 2)})).error().code,
              "consensus.vote_conflict");
    EXPECT_EQ(store->commit(batchOf({row(VoteKind::Abandon, 0, 2)})).error().code,
              "consensus.vote_conflict");
    VoteBatch lower;
    lower.floorView = 2;
    ASSERT_TRUE(store->commit(lower).ok());
    EXPECT_EQ(store->load()->floorView, 10u);
    EXPECT_FALSE(reopen()->commit(batchOf({row(VoteKind::Notarize, 9, 2)})).ok());
}

TEST_F(VoteStore, ALaterEpochPrunesTheOlderOneForGood) {
    auto store = create();
    VoteBatch old = batchOf({row(VoteKind::Notarize, 50, 1), row(VoteKind::Abandon, 4, 2)});
    old.blocks.push_back({50, SampleVotes::blockId(9), {1, 2, 3}});
    old.entryBundle = Bytes{7};
    old.floorView = 40;
    old.floorTerm = 4;
    old.gate = SigningGate{false, 33};
    ASSERT_TRUE(store->commit(old).ok());
    // A vote of an epoch that is not open is refused.
    VoteRow next = row(VoteKind::Notarize, 1, 5);
    next.epoch = 1;
    EXPECT_EQ(store->commit(batchOf({next})).error().code, "consensus.vote_conflict");
    VoteBatch open = batchOf({next});
    open.openEpoch = 1;
    open.gate = SigningGate{true, 0};
    ASSERT_TRUE(store->commit(open).ok());
    store = reopen();
    const auto contents = store->load();
    ASSERT_TRUE(contents.ok());
    EXPECT_EQ(contents->epoch, 1u);
    EXPECT_EQ(contents->votes, std::vector<VoteRow>{next});
    EXPECT_TRUE(contents->blocks.empty());
    EXPECT_TRUE(contents->entryBundle.empty());
    EXPECT_EQ(contents->floorView, 0u);
    EXPECT_EQ(contents->floorTerm, 0u);
    EXPECT_EQ(contents->gate, (SigningGate{true, 0}));
    // The old epoch never opens again, for no slot.
    EXPECT_EQ(store->commit(batchOf({row(VoteKind::Notarize, 60, 1)})).error().code,
              "consensus.vote_conflict");
    VoteBatch back;
    back.openEpoch = 0;
    EXPECT_EQ(store->commit(back).error().code, "consensus.vote_conflict");
    // Nothing of a refused batch stays.
    VoteBatch half = batchOf({row(VoteKind::Notarize, 1, 9)});
    half.openEpoch = 2;
    EXPECT_EQ(store->commit(half).error().code, "consensus.vote_conflict");
    EXPECT_EQ(store->load()->epoch, 1u);
}

TEST_F(VoteStore, ARecordOfALaterEpochSignsNothingInAnOlderOne) {
    VoteStoreContents contents;
    contents.epoch = 3;
    const auto own = OwnVotes::load(contents, m_votes.chainId, 2, 10);
    ASSERT_TRUE(own.ok());
    EXPECT_TRUE(own->isOver());
    const rules::Standing standing{7, *own, Terms{10}};
    EXPECT_FALSE(rules::maySignAt(standing, 7));
    EXPECT_FALSE(rules::mayPropose(standing, 7));
    EXPECT_FALSE(rules::mayNotarize(standing, 7));
    EXPECT_FALSE(rules::mayFinalize(standing, 6, {}));
    EXPECT_FALSE(rules::mayAbandon(standing, 0, 7));
}

TEST_F(VoteStore, MissingForeignAndDamagedFilesAreTold) {
    EXPECT_EQ(SqliteVoteStore::open(m_path, m_votes.chainId, key()).error().code,
              "consensus.vote_store_missing");
    create();
    EXPECT_EQ(SqliteVoteStore::create(m_path, m_votes.chainId, key(), false).error().code,
              "consensus.vote_store_exists");
    EXPECT_EQ(
        SqliteVoteStore::open(m_path, m_votes.chainId, m_votes.keys[1].publicKey()).error().code,
        "consensus.vote_store_foreign");
    EXPECT_EQ(SqliteVoteStore::open(m_path, SampleVotes(4, 9).chainId, key()).error().code,
              "consensus.vote_store_foreign");
    std::ofstream(m_path, std::ios::binary | std::ios::trunc) << "this is not a database at all";
    EXPECT_EQ(SqliteVoteStore::open(m_path, m_votes.chainId, key()).error().code,
              "storage.corrupt");
}

TEST_F(VoteStore, LostStoreStartsSittingOut) {
    EXPECT_FALSE(create(false)->load()->gate.sittingOut);
    std::filesystem::remove_all(m_folder);
    std::filesystem::create_directory(m_folder);
    EXPECT_TRUE(create(true)->load()->gate.sittingOut);
    EXPECT_TRUE(reopen()->load()->gate.sittingOut) << "opening it again must not forget";
}

TEST(Rules, EachGuard) {
    const SampleVotes votes;
    const BlockId block = SampleVotes::blockId(1);
    const BlockId other = SampleVotes::blockId(2);
    const auto fresh = [&] { return *OwnVotes::load({}, votes.chainId); };
    {  // R2, R7
        OwnVotes own = fresh();
        EXPECT_TRUE(rules::mayNotarize({5, own, votes.terms}, 5));
        EXPECT_FALSE(rules::mayNotarize({5, own, votes.terms}, 4)) << "v = cur";
        EXPECT_FALSE(rules::mayNotarize({5, own, votes.terms}, 6)) << "v = cur";
        own.add(votes.notarize(0, 5, block), Bytes{1});
        EXPECT_FALSE(rules::mayNotarize({5, own, votes.terms}, 5)) << "once per view";
        EXPECT_TRUE(rules::mayPropose({5, own, votes.terms}, 5));
        own.add(votes.proposal(5, block, 4, {}), Bytes{1});
        EXPECT_FALSE(rules::mayPropose({5, own, votes.terms}, 5)) << "once per view";
    }
    {  // R3
        OwnVotes own = fresh();
        EXPECT_TRUE(rules::mayFinalize({6, own, votes.terms}, 5, block));
        EXPECT_FALSE(rules::mayFinalize({5, own, votes.terms}, 5, block)) << "R1 comes first";
        own.add(votes.notarize(0, 5, other), Bytes{1});
        EXPECT_FALSE(rules::mayFinalize({6, own, votes.terms}, 5, block)) << "own match";
        EXPECT_TRUE(rules::mayFinalize({6, own, votes.terms}, 5, other));
        own.add(votes.finalize(0, 5, other), Bytes{1});
        EXPECT_FALSE(rules::mayFinalize({6, own, votes.terms}, 5, other)) << "once";
        EXPECT_FALSE(rules::mayFinalize({6, own, votes.terms}, 4, block)) << "never back";
        EXPECT_FALSE(rules::mayAbandon({5, own, votes.terms}, 0, 5)) << "E3 the other way round";
        EXPECT_TRUE(rules::mayAbandon({6, own, votes.terms}, 0, 6));
    }
    {  // R4, R5
        OwnVotes own = fresh();
        EXPECT_FALSE(rules::mayAbandon({6, own, votes.terms}, 0, 5)) << "u = cur";
        EXPECT_FALSE(rules::mayAbandon({6, own, votes.terms}, 1, 6)) << "the term of cur";
        own.add(votes.abandon(0, 6), Bytes{1});
        EXPECT_FALSE(rules::mayAbandon({7, own, votes.terms}, 0, 7)) << "once per term";
        EXPECT_TRUE(rules::mayNotarize({7, own, votes.terms}, 7)) << "R5 still notarizes";
        EXPECT_TRUE(rules::mayFinalize({7, own, votes.terms}, 5, block)) << "below u";
        EXPECT_FALSE(rules::mayFinalize({8, own, votes.terms}, 6, block)) << "at u";
        EXPECT_FALSE(rules::mayFinalize({9, own, votes.terms}, 8, block)) << "above u";
        EXPECT_TRUE(rules::mayFinalize({12, own, votes.terms}, 11, block)) << "next term";
    }
    {  // 1.4
        OwnVotes own = fresh();
        own.setGate({true, 0});
        EXPECT_FALSE(rules::mayNotarize({5, own, votes.terms}, 5));
        EXPECT_FALSE(rules::mayAbandon({5, own, votes.terms}, 0, 5));
        own.setGate({false, 11});
        EXPECT_FALSE(rules::mayNotarize({10, own, votes.terms}, 10));
        EXPECT_FALSE(rules::mayAbandon({10, own, votes.terms}, 0, 10));
        EXPECT_TRUE(rules::mayNotarize({11, own, votes.terms}, 11));
        own.raiseFloor(15, 1);
        EXPECT_FALSE(rules::mayNotarize({15, own, votes.terms}, 15)) << "pruned for ever";
        EXPECT_TRUE(rules::mayNotarize({16, own, votes.terms}, 16));
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
