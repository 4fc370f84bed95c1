#include "core/consensus/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/sim_network.h"

namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

Params quickParams(std::uint64_t termLength = 1'000) {
    Params params;
    params.termLength = termLength;
    params.quietMs = 100;
    return params;
}

SimConfig quick(std::uint64_t termLength = 1'000) {
    SimConfig config;
    config.params = quickParams(termLength);
    return config;
}

std::size_t leaderNode(const SimNetwork& network, Term term) {
    return network.validators().leaderOfTerm(term);
}

ledger::Transaction paperwork(const SimNetwork& network, std::size_t node, std::uint8_t task,
                              std::uint64_t nonce) {
    ledger::SubmitPaperwork submit;
    submit.paperwork.taskId.data[0] = task;
    submit.paperwork.tokensIn = 10;
    submit.paperwork.tokensOut = 20;
    submit.paperwork.paperMicroUsd = 5;
    return ledger::signTransaction(network.genesis().chainId(), network.key(node), nonce, submit);
}

TEST(Engine, FourNodesFinalizeAndAgree) {
    SimNetwork network(quick());
    network.startAll();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= 10; }, 60'000));
    EXPECT_THAT(network.violations(), IsEmpty());
    EXPECT_THAT(network.misbehaviours(), ::testing::SizeIs(0));
    EXPECT_THAT(network.evidence(), ::testing::SizeIs(0));
}

TEST(Engine, TransactionsAreExecutedOnEveryNode) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 60'000));
    const std::int64_t submittedMs = network.nowMs();
    for (std::uint8_t i = 0; i < 20; ++i) network.submit(paperwork(network, 1, i, i + 1));
    const PublicKey& key = network.key(1).publicKey();
    ASSERT_TRUE(network.runUntil(
        [&] {
            for (std::size_t i = 0; i < 4; ++i) {
                if (network.state(i).findKey(key)->paperworkCount != 20) return false;
            }
            return true;
        },
        60'000));
    EXPECT_LT(network.nowMs() - submittedMs, 500) << "a waiting transaction must not idle";
    EXPECT_EQ(network.state(2).findKey(key)->tokensServed, 600u);
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Engine, OneValidatorAloneIsAQuorum) {
    SimConfig config = quick();
    config.validators = 1;
    SimNetwork network(config);
    network.startAll();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= 5; }, 30'000));
}

// Scenario 53, in part, and 17: the rotation is exact at 1,000.
TEST(Engine, LeaderChangesAfterExactlyOneThousandProposals) {
    SimConfig config = quick();
    config.params.heartbeatMs = 50;
    config.delayMinMs = config.delayMaxMs = 1;
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 1'003; }, 600'000));
    for (Height height = 1; height <= 1'003; ++height) {
        const BlockHeader& header = network.block(0, height)->header;
        EXPECT_EQ(header.view, height);
        EXPECT_EQ(header.leader, leaderNode(network, height <= 1'000 ? 0 : 1));
    }
    EXPECT_NE(leaderNode(network, 0), leaderNode(network, 1));
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Engine, ShortTermsRotateThroughAllLeaders) {
    SimNetwork network(quick(3));
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 24; }, 120'000));
    std::set<ValidatorIndex> leaders;
    for (Height height = 1; height <= 24; ++height) {
        const BlockHeader& header = network.block(0, height)->header;
        leaders.insert(header.leader);
        EXPECT_EQ(header.leader, leaderNode(network, (header.view - 1) / 3));
    }
    EXPECT_EQ(leaders.size(), 4u);
    EXPECT_THAT(network.violations(), IsEmpty());
}

// Scenario 12: a silent leader.
TEST(Engine, SilentLeaderIsLeftAfterTheWatchdog) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 60'000));
    const std::size_t leader = leaderNode(network, 0);
    network.crash(leader);
    const std::int64_t silentMs = network.nowMs();
    const std::size_t witness = (leader + 1) % 4;
    const Height before = network.height(witness);
    ASSERT_TRUE(network.runUntil(
        [&] {
            return network.height(witness) > before &&
                   network.block(witness, network.height(witness))->header.view > 1'000;
        },
        60'000));
    // 10 s since the last progress, which was at most a heartbeat before the crash.
    EXPECT_GE(network.nowMs() - silentMs, 10'000 - 2'000);
    EXPECT_LE(network.nowMs() - silentMs, 10'000 + 1'000);
    EXPECT_EQ(network.block(witness, network.height(witness))->header.leader,
              leaderNode(network, 1));
    network.start(leader);
    EXPECT_TRUE(network.runUntil(
        [&] { return network.height(leader) + 1 >= network.height(witness); }, 20'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Engine, LaggingNodeCatchesUp) {
    SimConfig config = quick();
    config.params.heartbeatMs = 60;
    SimNetwork network(config);
    for (std::size_t i = 0; i < 3; ++i) network.start(i);
    ASSERT_TRUE(network.runUntil([&] { return network.height(0) >= 200; }, 120'000));
    network.start(3);
    EXPECT_TRUE(
        network.runUntil([&] { return network.height(3) + 1 >= network.height(0); }, 10'000));
    EXPECT_TRUE(network.runUntil([&] { return network.height(3) >= 250; }, 30'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

// Scenario 38: a 2-2 partition for 60 s, then heal.
TEST(Engine, NoQuorumNoProgressThenHeals) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 60'000));
    network.partition({0, 0, 1, 1});
    network.runFor(1'000);
    const Height before = std::max(network.height(0), network.height(2));
    network.runFor(60'000);
    for (std::size_t i = 0; i < 4; ++i) EXPECT_LE(network.height(i), before);
    network.heal();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 5; }, 60'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

// Scenario 46, in part: all nodes restart at once.
TEST(Engine, AllNodesRestartAtOnce) {
    SimNetwork network(quick());
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 4; }, 60'000));
    for (int round = 0; round < 20; ++round) {
        network.runFor(37 + 13 * round);
        for (std::size_t i = 0; i < 4; ++i) network.crash(i);
        network.startAll();
    }
    const Height before = network.minHeight();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 3; }, 60'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(Engine, SameSeedSameRun) {
    const auto run = [] {
        SimConfig config = quick(5);
        config.lossPercent = 10;
        config.seed = 7;
        SimNetwork network(config);
        network.startAll();
        network.runFor(30'000);
        return network.block(0, network.height(0))->id;
    };
    EXPECT_EQ(run(), run());
}

}  // namespace
}  // namespace stacknet::consensus::testing
