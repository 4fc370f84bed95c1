#pragma once

#include <cstdint>
#include <vector>

/// Points: an integer fold over the finalized log that says how reliable a Node Key was. Nobody
/// votes on it. Every change is a PointsChanged event, so that anybody can add up a key's points
/// from the log. The amounts are in params.h.
namespace stacknet::ledger {

/// What the `count`-th paperwork (from 1) of one contract in an epoch earns: kPointsPerPaperwork
/// when it is a power of two, else nothing. All of n earn about log2(n) times that.
std::uint64_t paperworkPoints(std::uint64_t count);

/// What an epoch takes away: points / kPointsDecayDivisor.
std::uint64_t pointsDecay(std::uint64_t points);

/// The largest integer whose square is at most `value`.
std::uint64_t integerSqrt(std::uint64_t value);

/// Routing weights for nodes with these points, in the same order: the integer square root, at most
/// kRoutingWeightMedianMax times the (lower) median of the roots, which counts as at least 1.
std::vector<std::uint64_t> routingWeights(const std::vector<std::uint64_t>& points);

}  // namespace stacknet::ledger
