#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <set>

#include "core/consensus/own_votes.h"
#include "core/consensus/sqlite_vote_store.h"
#include "core/consensus/vote_row_check.h"
#include "core/crypto/hash.h"
#include "tests/core/consensus/sample_votes.h"

/// Scenario 4: a power cut in the middle of a write to the vote store, at every offset. What comes
/// back is exactly what some commit left, never a part of one; or the file is refused.
namespace stacknet::consensus::testing {
namespace {

Bytes readAll(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

void writeAll(const std::filesystem::path& path, ByteView bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()),
              static_cast<std::streamsize>(bytes.size()));
}

class TornVoteStore : public ::testing::Test {
protected:
    void SetUp() override {
        // Thousands of opens: in memory where there is such a place, or each waits for the disk.
        std::error_code none;
        const bool inMemory = std::filesystem::is_directory("/dev/shm", none);
        std::string pattern = (inMemory ? "/dev/shm/" : ::testing::TempDir()) + "tornstoreXXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        const auto path = m_folder / "votes.db";
        auto store = SqliteVoteStore::create(path, m_votes.chainId, key(), false);
        ASSERT_TRUE(store.ok());
        m_expected.push_back({});
        std::vector<VoteRow> all;
        // The database file as it was before the commits that only the log has.
        m_before = readAll(path);
        for (std::uint64_t commit = 0; commit < 4; ++commit) {
            VoteBatch batch;
            for (std::uint64_t i = 0; i < 3; ++i) {
                const View view = 1 + commit * 3 + i;
                const Notarize vote = m_votes.notarize(0, view, SampleVotes::blockId(1));
                VoteRow row;
                row.slot = view;
                row.digest.data.fill(static_cast<std::uint8_t>(view));
                row.message = encodeMessage(m_votes.chainId, vote);
                batch.votes.push_back(row);
                all.push_back(row);
            }
            ASSERT_TRUE((*store)->commit(batch).ok());
            m_expected.push_back(all);
        }
        // As the disk is at a power cut: the store never closes, so nothing is checkpointed.
        m_database = readAll(path);
        m_log = readAll(path.string() + "-wal");
        ASSERT_GT(m_log.size(), 4'096u) << "the commits are in the write-ahead log";
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    const PublicKey& key() const { return m_votes.keys[0].publicKey(); }

    /// How many commits the store holds after the cut; -1 when it is refused, with a typed error.
    int openAfterCut(ByteView database, ByteView log) {
        const auto path = m_folder / "cut.db";
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::remove(path.string() + suffix);
        }
        writeAll(path, database);
        writeAll(path.string() + "-wal", log);
        auto store = SqliteVoteStore::open(path, m_votes.chainId, key());
        if (!store.ok()) {
            EXPECT_EQ(store.error().code, "storage.corrupt") << store.error().message;
            return -1;
        }
        const auto contents = (*store)->load();
        EXPECT_TRUE(contents.ok());
        for (std::size_t i = 0; contents.ok() && i < m_expected.size(); ++i) {
            if (contents->votes == m_expected[i]) return static_cast<int>(i);
        }
        ADD_FAILURE() << "a part of a commit came back";
        return -2;
    }

    SampleVotes m_votes;
    std::filesystem::path m_folder;
    Bytes m_before;
    Bytes m_database;
    Bytes m_log;
    std::vector<std::vector<VoteRow>> m_expected;  ///< rows after 0, 1, 2, ... commits
};

// Every 61st offset, a prime, and every one around the frames' borders (32 + n * (24 + 4096)).
std::set<std::size_t> offsets(std::size_t size) {
    std::set<std::size_t> result;
    for (std::size_t at = 0; at < size; at += 61) result.insert(at);
    for (std::size_t border = 32; border <= size; border += 24 + 4'096) {
        for (std::size_t at = border - 8; at < std::min(border + 32, size); ++at) result.insert(at);
    }
    return result;
}

TEST_F(TornVoteStore, LogCutOffAtEveryOffsetGivesWholeCommits) {
    std::set<int> seen;
    int last = -1;
    for (const std::size_t at : offsets(m_log.size())) {
        const int commits = openAfterCut(m_database, ByteView(m_log).first(at));
        EXPECT_GE(commits, last) << "a longer log holds no less, at " << at;
        last = std::max(last, commits);
        seen.insert(commits);
    }
    EXPECT_EQ(openAfterCut(m_database, m_log), 4) << "without a cut everything is there";
    EXPECT_TRUE(seen.contains(1) && seen.contains(2) && seen.contains(3));
}

TEST_F(TornVoteStore, GarbageInTheLogGivesWholeCommits) {
    for (const std::size_t at : offsets(m_log.size())) {
        Bytes torn = m_log;
        // A sector that was never written.
        for (std::size_t i = at; i < std::min(at + 512, torn.size()); ++i) torn[i] = 0;
        EXPECT_LE(openAfterCut(m_database, torn), 4) << at;
    }
}

// A power cut while the log is moved into the database: any part of any page may be old, new or
// zero there; the log still holds it all.
TEST_F(TornVoteStore, HalfWrittenPagesAreRepairedFromTheLog) {
    Bytes database = m_database;
    const auto path = m_folder / "votes.db";
    for (std::size_t at = 0; at + 512 <= database.size(); at += 512) {
        const std::size_t page = at / 4'096 + 1;
        bool inLog = false;
        for (std::size_t frame = 32; frame + 24 + 4'096 <= m_log.size(); frame += 24 + 4'096) {
            const std::size_t number = std::size_t{m_log[frame]} << 24 |
                                       std::size_t{m_log[frame + 1]} << 16 |
                                       std::size_t{m_log[frame + 2]} << 8 | m_log[frame + 3];
            inLog |= number == page;
        }
        if (!inLog) continue;
        Bytes torn = database;
        for (std::size_t i = at; i < at + 512; ++i) torn[i] = 0xa5;
        // The header's page tells SQLite what the file is; it is written as any other page.
        const int commits = openAfterCut(torn, m_log);
        EXPECT_TRUE(commits == 4 || (page == 1 && commits == -1)) << at;
    }
}

// The database finds most flips of a bit, not those that change a value: these the rows show
// themselves. Nothing that passes both differs from what was signed.
TEST_F(TornVoteStore, NoFlippedBitMovesAVote) {
    const auto path = m_folder / "flip.db";
    OwnVotes own = *OwnVotes::load({}, m_votes.chainId);
    for (View view = 1; view <= 6; ++view) {
        const BlockId block = SampleVotes::blockId(1);
        own.add(m_votes.notarize(0, view, block),
                notarizeSignBytes(m_votes.chainId, 0, view, block, demandRoot({})));
        own.add(m_votes.finalize(0, view, block),
                finalizeSignBytes(m_votes.chainId, 0, view, block));
    }
    own.add(m_votes.abandon(0, 11), abandonSignBytes(m_votes.chainId, 0, 1, 11));
    Proposal proposal = m_votes.proposal(7, SampleVotes::blockId(1), 6, {});
    const Bytes proposed = proposalSignBytes(m_votes.chainId, 0, proposal.block->id);
    proposal.signature = m_votes.keys[0].sign(proposed);
    own.add(proposal, proposed);
    {
        auto store = SqliteVoteStore::create(path, m_votes.chainId, key(), false);
        ASSERT_TRUE((*store)->commit(own.takeBatch()).ok());
    }
    const Bytes good = readAll(path);
    std::vector<VoteRow> signedRows;
    {
        auto store = SqliteVoteStore::open(path, m_votes.chainId, key());
        const auto contents = (*store)->load();
        ASSERT_TRUE(checkVoteRows(*contents, m_votes.chainId, key()).ok());
        signedRows = contents->votes;
    }
    ASSERT_EQ(signedRows.size(), 14u);
    std::size_t onlyTheRowsShow = 0;
    // Not the schema's page, which the flips of a good second would spend on SQL text.
    for (std::size_t at = 4'096; at < good.size(); at += 7) {
        Bytes flipped = good;
        flipped[at] ^= static_cast<std::uint8_t>(1U << (at / 7 % 8));
        for (const char* suffix : {"-wal", "-shm"}) {
            std::filesystem::remove(path.string() + suffix);
        }
        writeAll(path, flipped);
        auto store = SqliteVoteStore::open(path, m_votes.chainId, key());
        if (!store.ok()) continue;
        const auto contents = (*store)->load();
        if (!contents.ok()) continue;
        if (!checkVoteRows(*contents, m_votes.chainId, key()).ok()) {
            ++onlyTheRowsShow;
            continue;
        }
        // What the guard goes by. (A voter's index beside a vote is not signed; peers drop the vote
        // when it is wrong.)
        ASSERT_EQ(contents->votes.size(), signedRows.size()) << "offset " << at;
        for (std::size_t i = 0; i < signedRows.size(); ++i) {
            EXPECT_EQ(contents->votes[i].kind, signedRows[i].kind) << "offset " << at;
            EXPECT_EQ(contents->votes[i].slot, signedRows[i].slot) << "offset " << at;
            EXPECT_EQ(contents->votes[i].epoch, signedRows[i].epoch) << "offset " << at;
            // A changed digest of a proposal refuses more than it should, never less.
            if (signedRows[i].kind == VoteKind::Propose) continue;
            EXPECT_EQ(contents->votes[i].digest, signedRows[i].digest) << "offset " << at;
        }
    }
    EXPECT_GT(onlyTheRowsShow, 50u);
}

TEST(VoteRowCheck, EachThingThatARowCanGetWrong) {
    const SampleVotes votes;
    const PublicKey key = votes.keys[0].publicKey();
    const BlockId block = SampleVotes::blockId(1);
    const auto rowsOf = [&](std::vector<VoteRow> rows) {
        VoteStoreContents contents;
        contents.votes = std::move(rows);
        return checkVoteRows(contents, votes.chainId, key).ok();
    };
    const auto good = [&](View view) {
        VoteRow row;
        row.slot = view;
        row.digest =
            crypto::sha256(notarizeSignBytes(votes.chainId, 0, view, block, demandRoot({})));
        row.message = encodeMessage(votes.chainId, votes.notarize(0, view, block));
        return row;
    };
    EXPECT_TRUE(rowsOf({good(4), good(5)}));
    EXPECT_FALSE(rowsOf({good(5), good(4)})) << "order";
    EXPECT_FALSE(rowsOf({good(5), good(5)})) << "twice";
    VoteRow bad = good(5);
    bad.slot = 6;
    EXPECT_FALSE(rowsOf({bad})) << "slot";
    bad = good(5);
    bad.kind = VoteKind::Finalize;
    EXPECT_FALSE(rowsOf({bad})) << "kind";
    bad = good(5);
    bad.epoch = 1;
    EXPECT_FALSE(rowsOf({bad})) << "epoch";
    bad = good(5);
    bad.digest.data[0] ^= 1;
    EXPECT_FALSE(rowsOf({bad})) << "digest";
    bad = good(5);
    bad.message = encodeMessage(votes.chainId, votes.notarize(1, 5, block));
    EXPECT_FALSE(rowsOf({bad})) << "somebody else's vote";
    bad = good(5);
    bad.message.pop_back();
    EXPECT_FALSE(rowsOf({bad})) << "cut";
    bad = good(5);
    bad.kind = VoteKind::Propose;
    EXPECT_FALSE(rowsOf({bad})) << "a proposal's row holds a signature";
}

TEST_F(TornVoteStore, ACutDatabaseFileIsRefusedOrWhole) {
    for (std::size_t size = 0; size < m_database.size(); size += 509) {
        openAfterCut(ByteView(m_database).first(size), {});
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
