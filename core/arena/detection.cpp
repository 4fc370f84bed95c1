#include "core/arena/detection.h"

#include <algorithm>
#include <cmath>

#include "core/ledger/arena_verdict.h"
#include "core/ledger/params.h"

namespace stacknet::arena {
namespace {

double logChoose(std::uint32_t n, std::uint32_t k) {
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

}  // namespace

double detectionProbability(double p, std::uint32_t m, double beta) {
    return p * (1.0 - std::pow(beta, m));
}

double detectionProbabilityExact(double p, std::uint32_t drawn, std::uint32_t friends,
                                 std::uint32_t nodes) {
    if (drawn > nodes) drawn = nodes;
    double allFriends = 1.0;
    for (std::uint32_t i = 0; i < drawn; ++i) {
        allFriends *= i < friends ? static_cast<double>(friends - i) / (nodes - i) : 0.0;
    }
    return drawn == 0 ? 0.0 : p * (1.0 - allFriends);
}

double detectedAfter(double q, std::uint64_t cheats) {
    return 1.0 - std::pow(1.0 - q, static_cast<double>(cheats));
}

std::uint64_t cheatsUntil(double q, double confidence) {
    if (q <= 0.0) return 0;
    if (q >= 1.0) return 1;
    return static_cast<std::uint64_t>(std::ceil(std::log1p(-confidence) / std::log1p(-q)));
}

double minimumStakeInGains(double q) {
    const double rate = ledger::kSlashSpotCheckBps / 10'000.0;
    return (1.0 - q) / (q * rate);
}

double falseConvictionProbability(std::uint32_t nodes, std::uint32_t byzantine,
                                  std::uint32_t members) {
    double sum = 0.0;
    const auto quorum = static_cast<std::uint32_t>(ledger::committeeQuorum(members));
    for (std::uint32_t k = quorum; k <= std::min(byzantine, members); ++k) {
        if (members - k > nodes - byzantine) continue;
        sum += std::exp(logChoose(byzantine, k) + logChoose(nodes - byzantine, members - k) -
                        logChoose(nodes, members));
    }
    return sum;
}

}  // namespace stacknet::arena
