#include <gtest/gtest.h>

#include "tests/sim/actors/actor.h"
#include "tests/sim/world/run.h"

/// Scenarios 56 to 58: the Arena over whole networks, with the product's engine, ledger and driver.
namespace stacknet::sim {
namespace {

class ArenaWorld : public ::testing::Test {
protected:
    RunResult run(std::uint64_t seed, std::vector<ArenaPlay> plays,
                  std::set<std::string> faults = {}, std::int64_t safetyMs = 60'000) {
        Options options;
        options.nodes = plays.size();
        options.byzantine = 0;
        options.faults = std::set<std::string>(faultNames().begin(), faultNames().end());
        Plan plan = Plan::draw(options, seed);
        plan.faults = std::move(faults);
        plan.arena = std::move(plays);
        plan.actors.assign(options.nodes, "");
        plan.twins.assign(options.nodes, false);
        plan.forgetful.assign(options.nodes, false);
        plan.weights.assign(options.nodes, 1);
        plan.fragile.assign(options.nodes, false);
        plan.challengers.assign(options.nodes, false);
        plan.epochs = false;
        plan.termLength = 3 + seed % 6;
        plan.transactionGapMs = 0;
        plan.lateHost = plan.blindHost = SIZE_MAX;
        plan.safetyMs = safetyMs;
        RunResult result = runPlan(options, plan);
        for (const std::string& violation : result.violations) {
            ADD_FAILURE() << "seed " << seed << ": " << violation;
        }
        m_runs += 1;
        m_slashed += result.coverage.count(56) > 0;
        m_missed += result.coverage.count(57) > 0;
        m_unreproducible += result.coverage.count(58) > 0;
        return result;
    }

    static constexpr ArenaPlay kHonest = ArenaPlay::Honest;
    int m_runs = 0;
    int m_slashed = 0;
    int m_missed = 0;
    int m_unreproducible = 0;
};

TEST_F(ArenaWorld, Scenario56ACheatOfFourAndOfSevenIsSlashedAndNobodyElse) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        run(seed, {ArenaPlay::Cheat, kHonest, kHonest, kHonest});
        run(seed,
            {kHonest, ArenaPlay::Cheat, kHonest, kHonest, kHonest, ArenaPlay::Copier, kHonest});
    }
    EXPECT_EQ(m_slashed, m_runs);
}

TEST_F(ArenaWorld, Scenario57ExecutorsThatNeverRevealCostNobodyStake) {
    for (std::uint64_t seed = 11; seed <= 13; ++seed) {
        run(seed, {kHonest, kHonest, kHonest, ArenaPlay::Mute}, {}, 90'000);
    }
    EXPECT_EQ(m_slashed, 0);
    EXPECT_EQ(m_missed, m_runs);
}

TEST_F(ArenaWorld, Scenario58AProgramWithAClockCostsNobodyStake) {
    for (std::uint64_t seed = 21; seed <= 23; ++seed) {
        run(seed, {kHonest, kHonest, kHonest, kHonest});
    }
    EXPECT_EQ(m_slashed, 0);
    EXPECT_GT(m_unreproducible, 0);
}

// While links and processes fail, nothing is found out that is not so; once they stop, the cheat
// is.
TEST_F(ArenaWorld, FaultsFrameNobodyAndTheCheatIsFoundAfterThem) {
    const std::set<std::string> faults = {"loss",      "delay", "reorder",
                                          "duplicate", "crash", "partition"};
    for (std::uint64_t seed = 31; seed <= 38; ++seed) {
        if (seed % 2 == 0) {
            run(seed, {ArenaPlay::Cheat, kHonest, kHonest, kHonest}, faults, 40'000);
        } else {
            run(seed,
                {ArenaPlay::Cheat, ArenaPlay::Copier, kHonest, kHonest, kHonest, kHonest, kHonest},
                faults, 40'000);
        }
    }
    EXPECT_EQ(m_slashed, m_runs);
}

}  // namespace
}  // namespace stacknet::sim
