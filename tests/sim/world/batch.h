#pragma once

#include <functional>

#include "tests/sim/world/run.h"

namespace stacknet::sim {

/// The sum of many seeds.
struct BatchResult {
    std::uint64_t runs = 0;
    std::uint64_t steps = 0;
    std::uint64_t blocks = 0;
    std::uint64_t epochs = 0;        ///< begun after the first
    std::uint64_t changes = 0;       ///< of validators, with an epoch
    std::uint64_t finalHeights = 0;  ///< longest chains, summed
    std::int64_t virtualMs = 0;
    std::int64_t recoveryMaxMs = 0;
    std::uint64_t recoverySeed = 0;
    std::uint64_t digest = 0;  ///< over the runs in the order of their seeds
    std::uint64_t forks = 0;
    std::uint64_t forksProvable = 0;
    std::size_t namedLeast = SIZE_MAX;  ///< the smallest set that a provable fork named
    Coverage coverage;
    std::vector<RunResult> failed;  ///< with violations; at most kFailedMax
    std::uint64_t failedCount = 0;

    static constexpr std::size_t kFailedMax = 32;
};

/// Runs the seeds on options.jobs threads. `progress` is called after each run on any of them, one
/// at a time.
BatchResult runBatch(const Options& options,
                     const std::function<void(const BatchResult&)>& progress);

}  // namespace stacknet::sim
