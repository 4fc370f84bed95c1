#include <gtest/gtest.h>

#include <cstdio>

#include "tests/sim/actors/actor.h"
#include "tests/sim/world/batch.h"

/// One seed is one run: the same steps in the same order, wherever and however often it is run.
namespace stacknet::sim {
namespace {

Options everything() {
    Options options;
    options.faults = {faultNames().begin(), faultNames().end()};
    options.actors = {actorNames().begin(), actorNames().end()};
    return options;
}

std::string hex(std::uint64_t value) {
    char text[20];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

TEST(Determinism, OneSeedTakesTheSameStepsTwice) {
    const Options options = everything();
    for (std::uint64_t seed = 100; seed < 110; ++seed) {
        const RunResult first = runSeed(options, seed);
        const RunResult second = runSeed(options, seed);
        EXPECT_GT(first.steps, 100U);
        EXPECT_EQ(first.digest, second.digest) << "seed " << seed;
        EXPECT_EQ(first.steps, second.steps) << "seed " << seed;
    }
}

TEST(Determinism, SeedsDiffer) {
    const Options options = everything();
    EXPECT_NE(runSeed(options, 1).digest, runSeed(options, 2).digest);
}

TEST(Determinism, ThreadsDoNotMatter) {
    Options options = everything();
    options.seeds = 12;
    options.firstSeed = 500;
    const BatchResult alone = runBatch(options, nullptr);
    options.jobs = 3;
    const BatchResult together = runBatch(options, nullptr);
    EXPECT_EQ(alone.digest, together.digest);
    EXPECT_EQ(alone.steps, together.steps);
}

TEST(Determinism, AnotherProcessTakesTheSameSteps) {
    Options options = everything();
    options.seeds = 5;
    options.firstSeed = 700;
    const BatchResult here = runBatch(options, nullptr);
    FILE* pipe = ::popen(STACKNET_SIM_PROGRAM " --seeds 5 --seed 700 --json", "r");
    ASSERT_NE(pipe, nullptr);
    std::string output;
    char buffer[4'096];
    while (std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    ::pclose(pipe);
    EXPECT_NE(output.find("\"digest\":\"" + hex(here.digest) + "\""), std::string::npos) << output;
}

// The digest of a run is part of what the simulator promises on every machine. It changes with the
// engine and the simulator; what must not change it is the compiler, the machine or the hour.
TEST(Determinism, RealSignaturesLeadToFinalBlocksToo) {
    Options options = everything();
    options.scheme = SignatureScheme::Ed25519;
    const RunResult first = runSeed(options, 3);
    const RunResult second = runSeed(options, 3);
    EXPECT_GT(first.height, 0U);
    EXPECT_TRUE(first.violations.empty());
    EXPECT_EQ(first.digest, second.digest);
}

}  // namespace
}  // namespace stacknet::sim
