#pragma once

#include <vector>

#include "tests/sim/model/model.h"

namespace stacknet::model {

struct ExhaustiveOptions {
    Bounds bounds;       ///< at most 6 views; slots, restarts and lostRecords are not used
    unsigned views = 4;  ///< the search ends here; at most bounds.views()
    /// Bit t: the leader of term t equivocates, two blocks for every parent instead of one.
    unsigned equivocating = 0;
    /// Goes on after an honest node contradicted itself, to see whether a fork follows.
    bool untilFork = false;
    std::uint64_t statesMax = std::uint64_t{1} << 27;  ///< 8 bytes each, and the frontier
};

struct ExhaustiveResult {
    std::uint64_t states = 0;
    unsigned depth = 0;
    std::vector<unsigned> blocksPerView;
    bool complete = false;      ///< every reachable state was seen
    bool fork = false;          ///< stops the search
    bool contradicted = false;  ///< an honest node signed a pair E1 to E4; stops it too
};

/// Empty, or a sentence that says why these options cannot be searched.
std::string_view exhaustiveProblem(const ExhaustiveOptions& options);

/// Breadth-first search over every order of events. Honest nodes are alike, so states that differ
/// only in which node is which are one; a state is remembered by 64 bits of a hash (two states that
/// collide count as one, which could hide a state with probability about states^2 / 2^65).
ExhaustiveResult exploreExhaustively(const ExhaustiveOptions& options);

}  // namespace stacknet::model
