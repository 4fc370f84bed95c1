#pragma once

#include "tests/sim/world/coverage.h"
#include "tests/sim/world/options.h"

namespace stacknet::sim {

/// What one seed came to.
struct RunResult {
    std::uint64_t seed = 0;
    std::uint64_t steps = 0;    ///< inputs that engines answered
    std::uint64_t blocks = 0;   ///< blocks stored, summed over the hosts
    std::uint64_t height = 0;   ///< of the longest correct chain
    std::uint64_t epochs = 0;   ///< begun after the first, by the furthest correct node
    std::uint64_t changes = 0;  ///< of the validators or their weights, from one epoch to the next
    std::int64_t virtualMs = 0;
    std::int64_t recoveryMs = -1;  ///< from the end of the faults to liveness; -1: not asked
    std::uint64_t digest = 0;      ///< of the whole trace
    std::vector<std::string> violations;
    Coverage coverage;
    bool fork = false;               ///< two correct nodes hold conflicting final blocks
    bool provable = false;           ///< and both chains prove their side
    std::vector<std::size_t> named;  ///< whom the two chains accuse
};

/// Virtual time within which every correct node must have two more final blocks once the faults
/// have stopped (I7): a watchdog at its longest (four times 10 s) for the term in hand and for each
/// faulty leader that may follow, and 20 s for starting, catching up and retransmission.
std::int64_t recoveryBoundMs(std::size_t validators);

/// Safety phase: everything that the plan has goes wrong. Then the correct nodes are healed, faults
/// stop, and liveness is required. Byzantine nodes go on to the end.
RunResult runSeed(const Options& options, std::uint64_t seed);
/// The same with a plan that was made by hand.
RunResult runPlan(const Options& options, const Plan& plan);

}  // namespace stacknet::sim
