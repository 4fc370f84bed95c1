#pragma once

#include <cstdint>

#include "core/base/discrete_laplace.h"

/// The numbers by which usage is released. docs/protocol/metrics.md says what they do and do not
/// promise.
namespace stacknet::tasks {

/// k: a cell with fewer accounts is not released.
inline constexpr std::uint32_t kUsageAccountsMin = 20;
/// Nor is one of which an account has more, of its requests or of its tokens.
inline constexpr std::uint32_t kUsageDominancePercent = 20;
/// What counts of an account in one day, over all cells together; what it does beyond is left out.
inline constexpr std::uint64_t kUsageRequestsPerDay = 100;
inline constexpr std::uint64_t kUsageTokensPerDay = 200'000;
/// Of an account and day: half for its requests, half for its tokens; together epsilon = 1.
inline constexpr Fraction kUsageEpsilonRequests{1, 2};
inline constexpr Fraction kUsageEpsilonTokens{1, 2};

/// Bounds on memory. What comes beyond them is not counted, and the release says so.
inline constexpr std::uint32_t kUsageAccountsMax = 50'000;
inline constexpr std::uint32_t kUsageCellsMax = 128;

}  // namespace stacknet::tasks
