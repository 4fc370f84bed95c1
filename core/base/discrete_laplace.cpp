#include "core/base/discrete_laplace.h"

#include <optional>
#include <string>

namespace stacknet {

namespace {

constexpr std::uint64_t kCoinTrialsMax = 64;
constexpr std::uint64_t kFactorsMax = 1'024;
constexpr int kAttemptsMax = 1'024;

Error badNoise(const std::string& what) {
    return makeError("base.bad_noise", "Noise cannot be made with this " + what + ".");
}

Error rngFailed() {
    return makeError("base.rng_failed",
                     "The source of random numbers is broken: noise could not be drawn. Nothing is "
                     "released with it.");
}

/// True with probability e^-(numerator / denominator), for a fraction of at most 1: the trials
/// succeed with g, g/2, g/3, ..., and the first failure is an odd one with probability e^-g.
/// `denominator` is at most 2^48, so that the product below stays under 2^54.
std::optional<bool> coin(Rng& rng, std::uint64_t numerator, std::uint64_t denominator) {
    for (std::uint64_t trial = 1; trial <= kCoinTrialsMax; ++trial) {
        if (rng.below(denominator * trial) >= numerator) return trial % 2 == 1;
    }
    return std::nullopt;
}

/// Geometric: how often a coin of e^-1 shows heads in a row.
std::optional<std::uint64_t> headsInARow(Rng& rng) {
    for (std::uint64_t heads = 0; heads <= kFactorsMax; ++heads) {
        const auto again = coin(rng, 1, 1);
        if (!again) return std::nullopt;
        if (!*again) return heads;
    }
    return std::nullopt;
}

}  // namespace

Result<DiscreteLaplace> DiscreteLaplace::create(std::uint64_t sensitivity, Fraction epsilon) {
    if (sensitivity == 0 || sensitivity > kSensitivityMax) return badNoise("sensitivity");
    if (epsilon.numerator == 0 || epsilon.numerator > kFractionMax || epsilon.denominator == 0 ||
        epsilon.denominator > kFractionMax) {
        return badNoise("epsilon");
    }
    return DiscreteLaplace(epsilon.numerator, sensitivity * epsilon.denominator);
}

Result<std::int64_t> DiscreteLaplace::sample(Rng& rng) const {
    for (int attempt = 0; attempt < kAttemptsMax; ++attempt) {
        const std::uint64_t rest = rng.below(m_t);
        const auto kept = coin(rng, rest, m_t);
        if (!kept) return rngFailed();
        if (!*kept) continue;
        const auto whole = headsInARow(rng);
        if (!whole) return rngFailed();
        const std::uint64_t magnitude = (rest + m_t * *whole) / m_s;
        const bool negative = rng.below(2) == 1;
        // Zero would come twice as often as it may, once with each sign.
        if (negative && magnitude == 0) continue;
        const auto value = static_cast<std::int64_t>(magnitude);
        return negative ? -value : value;
    }
    return rngFailed();
}

}  // namespace stacknet
