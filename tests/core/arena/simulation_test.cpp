#include "core/arena/simulation.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/arena/detection.h"

namespace stacknet::arena {
namespace {

constexpr std::uint64_t kSeeds = 400;

// The four-node network has no room for a friend of the cheat (3f < n), the seven-node one for one
// beside it. At the raised rate of a new node q is 0.25 there: among three or six honest-majority
// executors one always looks.
struct Case {
    std::uint32_t nodes;
    std::uint32_t friends;
};

class CheatingWorker : public ::testing::TestWithParam<Case> {};

TEST_P(CheatingWorker, IsCaughtWithinTheBoundAndSlashedOnce) {
    const auto [nodes, friends] = GetParam();
    const double q = detectionProbabilityExact(0.25, 3, friends, nodes - 1);
    ASSERT_GT(q, 0.2499);
    const std::uint64_t bound = cheatsUntil(detectionProbability(0.25, 3, 1.0 / 3.0), 0.99);
    ASSERT_EQ(bound, 17u) << "the table's row";
    std::uint64_t late = 0;
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        NetworkOptions options;
        options.nodes = nodes;
        options.friends = friends;
        options.cheats = 1;
        options.cheatOf = 3;
        options.tasks = 195;  // all of them at the new node's rate
        options.seed = seed;
        const NetworkOutcome outcome = simulateNetwork(options);
        ASSERT_TRUE(outcome.caughtAfter.has_value()) << seed;
        late += *outcome.caughtAfter > bound;
        sum += static_cast<double>(*outcome.caughtAfter);
        EXPECT_EQ(outcome.workerSlashes, 1u) << seed;
        EXPECT_EQ(outcome.workerTaken, outcome.workerTokens / 10) << seed;
        EXPECT_EQ(outcome.honestSlashes, 0u) << seed;
    }
    // One in a hundred may be later: 4 of 400, and more than 12 by chance once in 3,000 runs.
    EXPECT_LE(late, 12u);
    // The mean of a geometric distribution is 1 / q, its deviation sqrt(1 - q) / q.
    EXPECT_NEAR(sum / kSeeds, 1 / q, 5 * std::sqrt((1 - q) / kSeeds) / q);
}

INSTANTIATE_TEST_SUITE_P(FourAndSevenNodes, CheatingWorker,
                         ::testing::Values(Case{4, 0}, Case{7, 0}, Case{7, 1}));

TEST(Simulation, AtTheBaseRateTheTableHoldsToo) {
    const std::uint64_t bound = cheatsUntil(detectionProbability(0.05, 3, 1.0 / 3.0), 0.99);
    ASSERT_EQ(bound, 94u);
    std::uint64_t late = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        NetworkOptions options;
        options.nodes = 7;
        options.friends = 1;
        options.honestTasks = 200;
        options.tasks = 400;
        options.seed = seed;
        const NetworkOutcome outcome = simulateNetwork(options);
        ASSERT_TRUE(outcome.caughtAfter.has_value()) << seed;
        late += *outcome.caughtAfter > bound;
        EXPECT_EQ(outcome.workerSlashes, 1u);
        EXPECT_EQ(outcome.honestSlashes, 0u);
    }
    EXPECT_LE(late, 2u);
}

TEST(Simulation, AnHonestWorkerIsNeverSlashed) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        NetworkOptions options;
        options.nodes = seed % 2 == 0 ? 4 : 7;
        options.cheats = 0;
        options.tasks = 150;
        options.seed = seed;
        const NetworkOutcome outcome = simulateNetwork(options);
        EXPECT_FALSE(outcome.caughtAfter);
        EXPECT_GT(outcome.checks, 0u);
        EXPECT_EQ(outcome.workerSlashes + outcome.honestSlashes, 0u);
        EXPECT_EQ(outcome.tasks, 150u);
    }
}

// The cheat's friends confirm a wrong digest of class D, and pay for it.
TEST(Simulation, FriendsWhoAreDrawnPayToo) {
    std::uint64_t slashed = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        NetworkOptions options;
        options.nodes = 7;
        options.friends = 1;
        options.seed = seed;
        slashed += simulateNetwork(options).friendSlashes;
    }
    EXPECT_EQ(slashed, 20u) << "all of them are in the committee";
}

TEST(Simulation, TheSameSeedGivesTheSameRun) {
    NetworkOptions options;
    options.cheatOf = 4;
    const NetworkOutcome first = simulateNetwork(options);
    const NetworkOutcome again = simulateNetwork(options);
    EXPECT_EQ(first.caughtAfter, again.caughtAfter);
    EXPECT_EQ(first.sampled, again.sampled);
    EXPECT_EQ(first.checks, again.checks);
}

TEST(Simulation, TheDrawFindsWhatTheFormulaSays) {
    constexpr std::uint64_t kTrials = 40'000;
    struct Row {
        std::uint64_t percent;
        std::uint32_t executors;
    };
    for (const Row& row : {Row{1, 3}, Row{5, 1}, Row{5, 2}, Row{5, 3}, Row{25, 3}}) {
        const double q = detectionProbabilityExact(row.percent / 100.0, row.executors, 33, 99);
        const auto found = measureDetection(99, 33, row.percent, 100, row.executors, kTrials, 5);
        EXPECT_NEAR(found, kTrials * q, 5 * std::sqrt(kTrials * q * (1 - q)))
            << row.percent << " % " << row.executors;
    }
}

}  // namespace
}  // namespace stacknet::arena
