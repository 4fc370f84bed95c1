#include "core/engine/log_replay.h"
#include "core/engine/points_history.h"

#include <gtest/gtest.h>

#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;

class LogReplay : public ::testing::Test {
protected:
    LogReplay() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-replay-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        for (int i = 0; i < 5; ++i) {
            const auto result = chain.add();
            const consensus::Height height = chain.blocks.size();
            if (!store) store = BlockStore::open(folder / "chain.db", chain.genesis).value();
            const auto stored =
                store->append(*chain.blocks.back(), chain.leader(), chain.finalCert(height), result,
                              std::nullopt, chain.state.nextValidators());
            EXPECT_TRUE(stored.ok()) << (stored.ok() ? "" : stored.error().message);
        }
    }
    ~LogReplay() override {
        store.reset();
        fs::remove_all(folder);
    }
    void change(const std::string& statement) {
        store.reset();
        auto database = storage::Database::open(folder / "chain.db").value();
        ASSERT_TRUE(database.execute(statement).ok());
    }
    std::string codeOf(const ledger::Genesis& genesis) {
        const auto reading = BlockStore::openReadOnly(folder / "chain.db").value();
        const auto state = replayLog(*reading, genesis, [](const auto&, const auto&) {});
        return state.ok() ? "" : state.error().code;
    }

    testing::ScriptedChain chain;
    fs::path folder;
    std::unique_ptr<BlockStore> store;
};

TEST_F(LogReplay, GivesTheSameStateAndShowsEveryBlock) {
    std::vector<consensus::Height> seen;
    const auto state =
        replayLog(*store, chain.genesis, [&](const auto& block, const auto& executed) {
            seen.push_back(block.header.height);
            EXPECT_EQ(executed.outcomes.size(), block.transactions.size());
        });
    ASSERT_TRUE(state.ok()) << state.error().message;
    EXPECT_EQ(state->root(), chain.state.root());
    EXPECT_EQ(seen, (std::vector<consensus::Height>{1, 2, 3, 4, 5}));
}

TEST_F(LogReplay, PointsAddUpToWhatTheStateSays) {
    const auto changes = pointsHistory(*store, chain.genesis, chain.leader());
    ASSERT_TRUE(changes.ok()) << changes.error().message;
    ASSERT_FALSE(changes->empty());
    std::int64_t sum = 0;
    for (const ReplayedChange& change : *changes) {
        sum += change.delta;
        EXPECT_EQ(change.reason, ledger::PointsReason::VotePresent);
        EXPECT_EQ(change.timeMs,
                  chain.genesis.timeMs + static_cast<std::int64_t>(change.height) * 1'000);
    }
    EXPECT_EQ(static_cast<std::uint64_t>(sum) +
                  ledger::State::fromGenesis(chain.genesis).findKey(chain.leader())->points,
              chain.state.findKey(chain.leader())->points);
    EXPECT_EQ(changes->back().balance, chain.state.findKey(chain.leader())->points);
    EXPECT_TRUE(pointsHistory(*store, chain.genesis, PublicKey{})->empty());
}

// What screens show adds up to what the log says.
TEST_F(LogReplay, TheShownEntriesAddUpToTheLog) {
    PointsHistory shown([this](const PublicKey& key) { return key == chain.leader(); });
    ASSERT_TRUE(replayLog(*store, chain.genesis, [&](const auto& block, const auto& executed) {
                    shown.note(block.header.height, block.header.timeMs, executed.events);
                }).ok());
    std::int64_t sum = 0;
    std::uint64_t count = 0;
    for (const api::PointsEntryInfo& entry : shown.entries()) {
        sum += entry.delta;
        count += entry.count;
    }
    const auto changes = pointsHistory(*store, chain.genesis, chain.leader()).value();
    EXPECT_EQ(count, changes.size());
    EXPECT_EQ(static_cast<std::uint64_t>(sum) +
                  ledger::State::fromGenesis(chain.genesis).findKey(chain.leader())->points,
              chain.state.findKey(chain.leader())->points);
    EXPECT_EQ(shown.entries().front().balance, changes.back().balance);
}

TEST_F(LogReplay, SaysWhatKeepsItFromBeingWhole) {
    EXPECT_EQ(codeOf(chain.genesis), "");
    ledger::Genesis other = chain.genesis;
    other.networkName = "other";
    EXPECT_EQ(codeOf(other), "engine.other_chain");
    change("DELETE FROM blocks WHERE height = 2");
    EXPECT_EQ(codeOf(chain.genesis), "engine.blocks_missing");
}

}  // namespace
}  // namespace stacknet::engine
