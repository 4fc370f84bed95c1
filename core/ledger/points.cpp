#include "core/ledger/points.h"

#include <algorithm>
#include <bit>

#include "core/ledger/params.h"

namespace stacknet::ledger {

std::uint64_t paperworkPoints(std::uint64_t count) {
    return std::has_single_bit(count) ? kPointsPerPaperwork : 0;
}

std::uint64_t pointsDecay(std::uint64_t points) {
    return points / kPointsDecayDivisor;
}

std::uint64_t integerSqrt(std::uint64_t value) {
    std::uint64_t root = 0;
    for (int bit = 31; bit >= 0; --bit) {
        const std::uint64_t next = root | std::uint64_t{1} << bit;
        if (next * next <= value) root = next;
    }
    return root;
}

std::vector<std::uint64_t> routingWeights(const std::vector<std::uint64_t>& points) {
    std::vector<std::uint64_t> weights;
    weights.reserve(points.size());
    for (const std::uint64_t value : points) weights.push_back(integerSqrt(value));
    if (weights.empty()) return weights;
    std::vector<std::uint64_t> sorted = weights;
    std::sort(sorted.begin(), sorted.end());
    const std::uint64_t median = std::max<std::uint64_t>(1, sorted[(sorted.size() - 1) / 2]);
    for (std::uint64_t& weight : weights) {
        weight = std::min(weight, median * kRoutingWeightMedianMax);
    }
    return weights;
}

}  // namespace stacknet::ledger
