#pragma once

#include "tests/sim/model/world.h"

namespace stacknet::model {

struct RandomOptions {
    Bounds bounds;
    std::uint64_t runs = 0;
    unsigned steps = 120;    ///< things the adversary tries in one run
    std::uint64_t seed = 1;  ///< run r uses seed + r, so `--seed seed+r --runs 1` repeats it
    bool stopAtViolation = false;
};

struct RandomResult {
    std::uint64_t runs = 0;
    std::uint64_t steps = 0;         ///< of them the adversary's attempts
    std::uint64_t forks = 0;         ///< runs with two conflicting final blocks
    std::uint64_t finalBlocks = 0;   ///< so that a run in which nothing happens shows
    std::uint64_t framed = 0;        ///< forks whose evidence names an honest node
    std::uint64_t unnamed = 0;       ///< forks whose evidence names at most a third
    std::uint64_t contradicted = 0;  ///< runs in which an honest node signed a pair E1 to E4
    unsigned namedMin = 0;           ///< the fewest that a fork's evidence named; 0 without forks
    std::uint64_t violations = 0;    ///< runs that broke a guarantee
    std::uint64_t firstViolationSeed = 0;
};

/// Runs the adversary at random. Each run draws how often it does what, so that rare orders of
/// events are not drowned by common ones.
RandomResult exploreRandomly(const RandomOptions& options);

}  // namespace stacknet::model
