#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/sim_network.h"

/// Rule 1.4 and everything else that keeps a restarted node from contradicting itself.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig quick(std::uint64_t termLength = 1'000) {
    SimConfig config;
    config.params.termLength = termLength;
    config.params.quietMs = 100;
    return config;
}

TEST(Restart, RepeatsIdenticalBytes) {
    SimNetwork network(quick());
    std::map<View, std::set<Bytes>> votes;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (from == 2 && std::holds_alternative<Notarize>(message)) {
            const auto& vote = std::get<Notarize>(message);
            votes[vote.view].insert(encodeMessage(network.genesis().chainId(), message));
        }
    };
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 30'000));
    // Alone with its votes: nobody answers, so it repeats them before and after the restart.
    network.partition({0, 0, 1, 0});
    network.runFor(3'000);
    const std::size_t before = votes.size();
    network.crash(2);
    network.start(2);
    network.runFor(3'000);
    EXPECT_EQ(votes.size(), before) << "a restart alone must not make a new vote";
    for (const auto& [view, encodings] : votes) EXPECT_EQ(encodings.size(), 1u) << view;
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, LeaderSendsTheSameProposalAgain) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 30'000));
    const std::size_t leader = network.validators().leaderOfTerm(0);
    std::map<View, std::set<BlockId>> proposals;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (from == leader && std::holds_alternative<Proposal>(message)) {
            const BlockPtr& block = std::get<Proposal>(message).block;
            proposals[block->header.view].insert(block->id);
        }
    };
    // The proposal is recorded and reaches nobody.
    network.partition({0, 1, 2, 3});
    network.runFor(2'500);
    network.crash(leader);
    network.runFor(100);
    network.start(leader);
    network.heal();
    const Height before = network.minHeight();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 2; }, 8'000));
    for (const auto& [view, ids] : proposals) EXPECT_EQ(ids.size(), 1u) << view;
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, LostVoteStoreSitsOutThisTerm) {
    SimConfig config = quick(40);
    config.params.heartbeatMs = 100;
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 10; }, 30'000));
    network.crash(3);
    network.loseVoteStore(3);
    View firstSigned = 0;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (from != 3 || firstSigned != 0) return;
        if (const auto* vote = std::get_if<Notarize>(&message)) firstSigned = vote->view;
        if (const auto* vote = std::get_if<Finalize>(&message)) firstSigned = vote->view;
        if (const auto* vote = std::get_if<Abandon>(&message)) firstSigned = vote->leftAt;
    };
    network.start(3);
    EXPECT_TRUE(network.status(3).sittingOut);
    ASSERT_TRUE(network.runUntil([&] { return !network.status(3).sittingOut; }, 10'000));
    EXPECT_EQ(network.status(3).signFrom, 41u);
    ASSERT_TRUE(network.runUntil([&] { return firstSigned != 0; }, 60'000));
    EXPECT_GE(firstSigned, 41u);
    EXPECT_THAT(network.violations(), IsEmpty());
}

// Rule 1.4: what a node forgot may lie anywhere below signFrom, so it must not tell the next one
// who loses a record that it stood earlier than that.
TEST(Restart, WhoSatOutAnswersFromTheLastViewItMayHaveVotedIn) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 30'000));
    network.crash(3);
    network.loseVoteStore(3);
    network.start(3);
    ASSERT_TRUE(network.runUntil([&] { return !network.status(3).sittingOut; }, 10'000));
    const View signFrom = network.status(3).signFrom;
    ASSERT_EQ(signFrom, 1'001u);
    View answered = 0;
    network.onSent = [&](std::size_t from, const Message& message) {
        const auto* status = std::get_if<Status>(&message);
        if (from == 3 && status != nullptr) answered = status->view;
    };
    ASSERT_TRUE(network.runUntil([&] { return answered != 0; }, 10'000));
    EXPECT_LT(network.status(3).view, signFrom);
    EXPECT_EQ(answered, signFrom - 1);
}

TEST(Restart, SittingOutSurvivesACrash) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 30'000));
    network.crash(3);
    network.loseVoteStore(3);
    network.partition({0, 0, 0, 1});
    network.start(3);
    network.runFor(2'000);
    network.crash(3);
    network.start(3);
    EXPECT_TRUE(network.status(3).sittingOut);
    network.heal();
    ASSERT_TRUE(network.runUntil([&] { return !network.status(3).sittingOut; }, 10'000));
    EXPECT_EQ(network.status(3).signFrom, 1'001u);
    network.crash(3);
    network.start(3);
    EXPECT_EQ(network.status(3).signFrom, 1'001u) << "the answer must be durable";
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, AnswersOfAQuorumAreNeeded) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 30'000));
    network.crash(3);
    network.loseVoteStore(3);
    network.crash(0);
    network.start(3);
    network.runFor(8'000);
    EXPECT_TRUE(network.status(3).sittingOut) << "two of four answers are no quorum";
    network.start(0);
    EXPECT_TRUE(network.runUntil([&] { return !network.status(3).sittingOut; }, 10'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, RestoredBackupIsNoticedThroughPeers) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 30'000));
    const MemoryVoteStore backup = network.copyVoteStore(3);
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 6; }, 30'000));
    // Its last vote is on the others' books and not final: it may not vote otherwise there.
    network.filter = [](std::size_t, std::size_t, const Message& message) {
        return std::holds_alternative<Finalize>(message);
    };
    network.runFor(2'500);
    network.crash(3);
    network.restoreVoteStore(3, backup);
    network.start(3);
    network.runFor(1'000);
    EXPECT_TRUE(network.status(3).sittingOut || network.status(3).signFrom > 1);
    ASSERT_FALSE(network.alarms(3).empty());
    EXPECT_EQ(network.alarms(3).front().code, "consensus.foreign_vote");
    network.filter = nullptr;
    const Height before = network.minHeight();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 3; }, 60'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, FailedVoteStoreMakesAnObserver) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 30'000));
    bool sent = false;
    network.voteStore(3).failNext = true;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (from != 3) return;
        // Votes from before the failure may be repeated; nothing new may appear.
        if (const auto* vote = std::get_if<Notarize>(&message)) {
            sent = sent || vote->view > network.status(3).finalizedView + 2;
        }
    };
    const Height before = network.minHeight();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 5; }, 30'000));
    EXPECT_TRUE(network.status(3).observer);
    EXPECT_FALSE(sent);
    ASSERT_FALSE(network.alarms(3).empty());
    EXPECT_EQ(network.alarms(3).front().code, "consensus.vote_store_failed");
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Restart, VoteStoreStaysSmall) {
    SimConfig config = quick(20);
    config.params.heartbeatMs = 60;
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 200; }, 60'000));
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_LT(network.voteStore(i).votes(), 20u);
        EXPECT_LT(network.voteStore(i).blocks(), 6u);
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
