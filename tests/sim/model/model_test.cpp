#include "tests/sim/model/model.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ostream>
#include <random>

#include "tests/sim/model/exhaustive_explorer.h"
#include "tests/sim/model/random_explorer.h"

namespace stacknet::model {
namespace {

// A slice with fresh seeds for every run of the tests; STACKNET_SEED repeats one.
std::uint64_t freshSeed() {
    static const std::uint64_t seed = [] {
        if (const char* given = std::getenv("STACKNET_SEED")) {
            return static_cast<std::uint64_t>(std::strtoull(given, nullptr, 10));
        }
        std::random_device device;
        return (std::uint64_t{device()} << 16) ^ device();
    }();
    return seed;
}

std::string replay(const RandomOptions& options, std::uint64_t seed) {
    const Bounds& bounds = options.bounds;
    return "stacknet-model --nodes " + std::to_string(bounds.nodes) + " --byzantine " +
           std::to_string(bounds.byzantine) + " --term-length " +
           std::to_string(bounds.termLength) + " --terms " + std::to_string(bounds.terms) +
           " --restarts " + (bounds.restarts ? "1" : "0") + " --lost-records " +
           std::to_string(bounds.lostRecords) + " --steps " + std::to_string(options.steps) +
           " --mutation " + std::string(mutationName(bounds.mutation)) + " --runs 1 --seed " +
           std::to_string(seed);
}

RandomResult explore(const Bounds& bounds, std::uint64_t runs, bool stop = false) {
    RandomOptions options;
    options.bounds = bounds;
    options.runs = runs;
    options.steps = 30 * bounds.nodes;
    options.seed = freshSeed();
    options.stopAtViolation = stop;
    const RandomResult result = exploreRandomly(options);
    std::printf("[ seed     ] %llu, %llu runs\n", static_cast<unsigned long long>(options.seed),
                static_cast<unsigned long long>(result.runs));
    if (result.violations > 0) {
        std::printf("[ replay   ] %s\n", replay(options, result.firstViolationSeed).c_str());
    }
    return result;
}

Bounds boundsOf(unsigned nodes, unsigned byzantine, unsigned termLength, unsigned terms) {
    Bounds bounds;
    bounds.nodes = nodes;
    bounds.byzantine = byzantine;
    bounds.termLength = termLength;
    bounds.terms = terms;
    return bounds;
}

struct Shape {
    unsigned nodes, byzantine, termLength, terms;
    std::uint64_t runs;
};

void PrintTo(const Shape& shape, std::ostream* out) {
    *out << shape.nodes << " nodes, " << shape.byzantine << " Byzantine, term length "
         << shape.termLength << ", " << shape.terms << " terms";
}

class Tolerated : public ::testing::TestWithParam<Shape> {};

TEST_P(Tolerated, NothingForksAndNoHonestNodeContradictsItself) {
    const Shape shape = GetParam();
    for (const bool restarts : {false, true}) {
        Bounds bounds = boundsOf(shape.nodes, shape.byzantine, shape.termLength, shape.terms);
        bounds.restarts = restarts;
        bounds.lostRecords = restarts ? 2 : 0;
        const RandomResult result = explore(bounds, shape.runs);
        EXPECT_EQ(result.forks, 0u);
        EXPECT_EQ(result.contradicted, 0u);
        EXPECT_EQ(result.violations, 0u);
        EXPECT_GT(result.finalBlocks, result.runs / 20) << "the adversary let nothing happen";
    }
}

INSTANTIATE_TEST_SUITE_P(Model, Tolerated,
                         ::testing::Values(Shape{4, 1, 2, 3, 600'000}, Shape{4, 1, 3, 3, 300'000},
                                           Shape{4, 1, 1, 6, 300'000}, Shape{4, 0, 2, 3, 50'000},
                                           Shape{7, 2, 2, 3, 300'000}, Shape{10, 3, 2, 3, 50'000}));

class BeyondTolerance : public ::testing::TestWithParam<Shape> {};

TEST_P(BeyondTolerance, ForksNameMoreThanAThirdAndNeverAnHonestNode) {
    const Shape shape = GetParam();
    const Bounds bounds = boundsOf(shape.nodes, shape.byzantine, shape.termLength, shape.terms);
    const RandomResult result = explore(bounds, shape.runs);
    EXPECT_GT(result.forks, 0u) << "the explorer must see forks where there are some";
    EXPECT_GT(3 * result.namedMin, bounds.nodes);
    EXPECT_EQ(result.unnamed, 0u);
    EXPECT_EQ(result.framed, 0u);
    EXPECT_EQ(result.contradicted, 0u);
}

INSTANTIATE_TEST_SUITE_P(Model, BeyondTolerance,
                         ::testing::Values(Shape{4, 2, 2, 3, 100'000}, Shape{4, 2, 3, 3, 100'000},
                                           Shape{7, 3, 2, 3, 100'000}, Shape{7, 4, 2, 3, 50'000},
                                           Shape{4, 2, 1, 6, 50'000}));

struct Bent {
    Mutation mutation;
    unsigned byzantine;
    bool restarts;
    unsigned lostRecords;
    std::uint64_t runsMax;
};

void PrintTo(const Bent& bent, std::ostream* out) {
    *out << mutationName(bent.mutation);
}

class Mutations : public ::testing::TestWithParam<Bent> {};

TEST_P(Mutations, IsCaughtWithinItsBudget) {
    const Bent bent = GetParam();
    Bounds bounds = boundsOf(4, bent.byzantine, 2, 3);
    bounds.mutation = bent.mutation;
    bounds.restarts = bent.restarts;
    bounds.lostRecords = bent.lostRecords;
    const RandomResult result = explore(bounds, bent.runsMax, true);
    EXPECT_EQ(result.violations, 1u) << mutationName(bent.mutation);
}

INSTANTIATE_TEST_SUITE_P(
    Model, Mutations,
    ::testing::Values(Bent{Mutation::FinalizeAfterAbandon, 1, false, 0, 100'000},
                      Bent{Mutation::NoExitCheck, 1, false, 0, 100'000},
                      Bent{Mutation::NotarizeTwice, 1, false, 0, 100'000},
                      Bent{Mutation::AbandonReportsFirst, 1, false, 0, 100'000},
                      Bent{Mutation::AbandonForgotten, 1, true, 0, 100'000},
                      Bent{Mutation::NoOwnMatch, 2, false, 0, 100'000},
                      Bent{Mutation::SitOutCurrentTerm, 1, true, 1, 200'000},
                      Bent{Mutation::SitOutAnswerForgetsLast, 1, true, 2, 6'000'000}),
    [](const auto& parameter) {
        std::string name;
        for (const char letter : mutationName(parameter.param.mutation)) {
            if (letter != '-') name += letter;
        }
        return name;
    });

// The harm that section 1.5 of the design tells of: which mutations fork with few enough Byzantine
// nodes, and which one only frames.
TEST(Model, MutationsForkOrFrameAsTheDesignSays) {
    for (const Mutation mutation :
         {Mutation::FinalizeAfterAbandon, Mutation::NoExitCheck, Mutation::NotarizeTwice,
          Mutation::AbandonReportsFirst, Mutation::AbandonForgotten}) {
        Bounds bounds = boundsOf(4, 1, 2, 3);
        bounds.mutation = mutation;
        bounds.restarts = mutation == Mutation::AbandonForgotten;
        const RandomResult result = explore(bounds, 100'000);
        EXPECT_GT(result.forks, 0u) << mutationName(mutation);
        EXPECT_EQ(result.framed > 0, mutation != Mutation::NoExitCheck) << mutationName(mutation);
    }
    Bounds bounds = boundsOf(4, 1, 2, 3);
    bounds.mutation = Mutation::NoOwnMatch;
    EXPECT_EQ(explore(bounds, 100'000).forks, 0u);
    bounds.byzantine = 2;
    EXPECT_GT(explore(bounds, 100'000).framed, 0u);
}

TEST(Model, OneSeedRepeatsARun) {
    RandomOptions options;
    options.bounds = boundsOf(4, 2, 2, 3);
    options.runs = 2'000;
    options.seed = 77;
    const RandomResult first = exploreRandomly(options);
    const RandomResult again = exploreRandomly(options);
    EXPECT_EQ(first.forks, again.forks);
    EXPECT_EQ(first.finalBlocks, again.finalBlocks);
    options.bounds.mutation = Mutation::NoExitCheck;
    options.bounds.byzantine = 1;
    options.runs = 100'000;
    options.stopAtViolation = true;
    const RandomResult found = exploreRandomly(options);
    ASSERT_EQ(found.violations, 1u);
    options.seed = found.firstViolationSeed;
    options.runs = 1;
    EXPECT_EQ(exploreRandomly(options).violations, 1u);
}

ExhaustiveOptions searchOf(unsigned termLength, unsigned terms, unsigned views,
                           unsigned equivocating) {
    ExhaustiveOptions options;
    options.bounds = boundsOf(4, 1, termLength, terms);
    options.views = views;
    options.equivocating = equivocating;
    return options;
}

TEST(Exhaustive, SmallWorldsHaveNoFork) {
    struct Case {
        ExhaustiveOptions options;
        std::uint64_t states;
    };
    // The counts are pinned: a change of them is a change of the rules or of the search.
    for (const Case& each : {Case{searchOf(2, 2, 2, 0), 8'543}, Case{searchOf(2, 2, 2, 1), 74'114},
                             Case{searchOf(2, 2, 3, 0), 1'660'837}}) {
        ASSERT_EQ(exhaustiveProblem(each.options), "");
        const ExhaustiveResult result = exploreExhaustively(each.options);
        EXPECT_TRUE(result.complete);
        EXPECT_FALSE(result.fork);
        EXPECT_FALSE(result.contradicted);
        EXPECT_EQ(result.states, each.states);
    }
}

TEST(Exhaustive, SeesTheMutations) {
    for (const Mutation mutation :
         {Mutation::FinalizeAfterAbandon, Mutation::NoExitCheck, Mutation::AbandonReportsFirst}) {
        ExhaustiveOptions options = searchOf(2, 2, 4, 0);
        options.bounds.mutation = mutation;
        options.untilFork = true;
        options.statesMax = 2'000'000;
        EXPECT_TRUE(exploreExhaustively(options).fork) << mutationName(mutation);
    }
    ExhaustiveOptions options = searchOf(2, 2, 3, 0);
    options.bounds.mutation = Mutation::NoOwnMatch;
    EXPECT_TRUE(exploreExhaustively(options).contradicted);
}

TEST(Exhaustive, StopsAtItsLimitAndSaysSo) {
    ExhaustiveOptions options = searchOf(2, 2, 4, 3);
    options.statesMax = 10'000;
    const ExhaustiveResult result = exploreExhaustively(options);
    EXPECT_FALSE(result.complete);
    EXPECT_FALSE(result.fork);
    EXPECT_LT(result.states, 20'000u);
}

TEST(Exhaustive, RefusesWhatItCannotSearch) {
    ExhaustiveOptions options = searchOf(2, 2, 4, 0);
    options.bounds.mutation = Mutation::NotarizeTwice;
    EXPECT_NE(exhaustiveProblem(options), "");
    options = searchOf(2, 2, 5, 0);
    EXPECT_NE(exhaustiveProblem(options), "");
    options = searchOf(2, 2, 4, 0);
    options.bounds.byzantine = 2;
    EXPECT_NE(exhaustiveProblem(options), "");
    options = searchOf(1, 6, 6, 63);
    EXPECT_NE(exhaustiveProblem(options), "") << "more than 15 blocks in a view";
}

TEST(Bounds, AreChecked) {
    EXPECT_EQ(boundsOf(4, 1, 2, 3).problem(), "");
    EXPECT_NE(boundsOf(0, 0, 2, 3).problem(), "");
    EXPECT_NE(boundsOf(17, 1, 2, 3).problem(), "");
    EXPECT_NE(boundsOf(4, 3, 2, 3).problem(), "") << "a Byzantine quorum";
    EXPECT_NE(boundsOf(4, 1, 11, 3).problem(), "");
    Bounds lost = boundsOf(4, 2, 2, 3);
    lost.lostRecords = 1;
    EXPECT_NE(lost.problem(), "");
    for (unsigned nodes = 1; nodes <= 16; ++nodes) {
        const Bounds bounds = boundsOf(nodes, 0, 1, 1);
        EXPECT_GT(3 * bounds.quorum(), 2 * nodes);
        EXPECT_LE(3 * (bounds.quorum() - 1), 2 * nodes);
        EXPECT_LT(3 * bounds.faultsMax(), nodes);
        EXPECT_GE(3 * (bounds.faultsMax() + 1), nodes);
    }
}

}  // namespace
}  // namespace stacknet::model
