#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/sim_network.h"

/// Faults by the seed: whatever the network and crashes do, nodes agree and never contradict
/// themselves; once it stops, blocks are final again.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig chaotic(std::uint64_t seed) {
    SimConfig config;
    config.seed = seed;
    config.params.termLength = 4 + seed % 9;
    // A tenth of the real times: the same interleavings in less virtual time.
    config.params.watchdogMs = 1'000;
    config.params.heartbeatMs = 200;
    config.params.retryMs = 100;
    config.params.statusMs = 200;
    config.params.quietMs = seed % 3 == 0 ? 0 : 200;
    return config;
}

// Blocks must be final on every node within this long after the last fault.
constexpr std::int64_t kRecoverMs = 30'000;

void expectRecovered(SimNetwork& network, std::uint64_t seed) {
    network.config().lossPercent = 0;
    network.config().duplicatePercent = 0;
    network.config().delayMaxMs = 20;
    network.filter = nullptr;
    network.heal();
    network.cancelCrashes();
    network.startAll();
    const Height before = network.minHeight();
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 3; }, kRecoverMs))
        << "seed " << seed << " did not recover, heights " << network.height(0) << " "
        << network.height(1) << " " << network.height(2) << " " << network.height(3);
    EXPECT_THAT(network.violations(), IsEmpty()) << "seed " << seed;
    EXPECT_TRUE(network.evidence().empty()) << "an honest node was framed, seed " << seed;
    for (std::size_t i = 0; i < network.size(); ++i) {
        EXPECT_TRUE(network.alarms(i).empty())
            << "seed " << seed << ": " << network.alarms(i).front().message;
    }
}

class Loss : public ::testing::TestWithParam<int> {};

TEST_P(Loss, MessagesLostReorderedAndDoubled) {
    for (std::uint64_t i = 0; i < 50; ++i) {
        const std::uint64_t seed = static_cast<std::uint64_t>(GetParam()) * 50 + i + 1;
        SimConfig config = chaotic(seed);
        config.lossPercent = static_cast<std::uint32_t>(seed % 31);
        config.duplicatePercent = 20;
        config.delayMaxMs = 50 + static_cast<std::int64_t>(seed % 4) * 100;
        SimNetwork network(config);
        network.startAll();
        network.runFor(1'200);
        expectRecovered(network, seed);
        if (HasFailure()) return;
    }
}
INSTANTIATE_TEST_SUITE_P(Seeds, Loss, ::testing::Range(0, 4));

class Crash : public ::testing::TestWithParam<int> {};

TEST_P(Crash, AtAnyEffectOfAnyNode) {
    for (std::uint64_t i = 0; i < 25; ++i) {
        const std::uint64_t seed = 10'000 + static_cast<std::uint64_t>(GetParam()) * 25 + i;
        SimNetwork network(chaotic(seed));
        SeededRng rng(seed);
        network.startAll();
        for (int round = 0; round < 8; ++round) {
            network.crashAfter(rng.below(4), static_cast<std::uint32_t>(rng.below(40)));
            network.runFor(static_cast<std::int64_t>(rng.below(400)));
            if (rng.below(3) == 0) {
                network.partition({0, static_cast<int>(rng.below(2)),
                                   static_cast<int>(rng.below(2)), static_cast<int>(rng.below(2))});
            } else {
                network.heal();
            }
            for (std::size_t node = 0; node < 4; ++node) {
                if (!network.running(node) && rng.below(2) == 0) network.start(node);
            }
        }
        expectRecovered(network, seed);
        if (HasFailure()) return;
    }
}
INSTANTIATE_TEST_SUITE_P(Seeds, Crash, ::testing::Range(0, 4));

// Each node in turn dies at each of its first effects after some progress, and comes back.
TEST(CrashInTurn, EveryNodeAtEveryEffect) {
    for (std::size_t victim = 0; victim < 4; ++victim) {
        for (std::uint32_t effect = 0; effect < 12; ++effect) {
            SimNetwork network(chaotic(500 + victim * 100 + effect));
            network.startAll();
            ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 30'000));
            network.crashAfter(victim, effect);
            ASSERT_TRUE(network.runUntil([&] { return !network.running(victim); }, 30'000));
            network.runFor(300);
            network.start(victim);
            expectRecovered(network, victim * 100 + effect);
            if (HasFailure()) return;
        }
    }
}

TEST(Weights, OneHeavyValidatorCountsByWeight) {
    SimConfig config = chaotic(3);
    config.weights = {5, 1, 1, 1};
    SimNetwork network(config);
    for (const std::size_t node : {0, 1}) network.start(node);
    // 6 of 8 is above two thirds; two nodes are enough. 3 of 8 without the heavy one is not.
    EXPECT_TRUE(network.runUntil([&] { return network.height(1) >= 3; }, 60'000));
    network.crash(0);
    network.startAll();
    network.crash(0);
    network.runFor(500);
    const Height stuck = network.height(1);
    network.runFor(10'000);
    EXPECT_EQ(network.height(1), stuck);
    expectRecovered(network, 3);
}

TEST(SevenNodes, TwoCrashedForGood) {
    SimConfig config = chaotic(11);
    config.validators = 7;
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 30'000));
    network.crash(1);
    network.crash(5);
    const Height before = network.height(0);
    EXPECT_TRUE(network.runUntil([&] { return network.height(0) >= before + 30; }, 120'000));
    EXPECT_THAT(network.violations(), IsEmpty());
}

}  // namespace
}  // namespace stacknet::consensus::testing
