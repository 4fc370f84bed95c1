#pragma once

#include <cstdint>

#include "core/base/result.h"
#include "core/base/rng.h"

namespace stacknet {

/// A positive rational number; `numerator` / `denominator`.
struct Fraction {
    std::uint64_t numerator = 1;
    std::uint64_t denominator = 1;
    bool operator==(const Fraction&) const = default;
};

/// Integer noise for differentially private counts: P(x) = (1 - a) / (1 + a) * a^|x| with
/// a = e^-(epsilon / sensitivity), sampled exactly. Algorithms 1 and 2 of Canonne, Kamath, Steinke,
/// "The Discrete Gaussian for Differential Privacy" (2020): rational numbers and uniform integers
/// only, because the gaps between floating-point numbers betray what noise was added to (Mironov
/// 2012).
///
/// Every loop is bounded. With a sound Rng a bound is met with a probability below 2^-290 a sample:
///   e^-1 trials of one coin       64: the k-th is reached with probability <= 1/k!; 1/64! < 2^-295
///   factors e^-1 of one magnitude 1,024: reached with e^-1024 < 2^-1477
///   attempts                      1,024: each succeeds with (1 - e^-1) / 2 > 0.31 or more, so all
///                                 fail with less than 0.69^1024 < 2^-548
/// and there are less than 2^22 coins in a sample.
class DiscreteLaplace {
public:
    static constexpr std::uint64_t kSensitivityMax = std::uint64_t{1} << 36;
    static constexpr std::uint64_t kFractionMax = std::uint64_t{1} << 12;

    /// `sensitivity`: by how much one contributor can change the count, 1 to 2^36. `epsilon`: its
    /// numerator and denominator from 1 to 2^12. Error "base.bad_noise" names what is wrong.
    static Result<DiscreteLaplace> create(std::uint64_t sensitivity, Fraction epsilon);

    /// Error "base.rng_failed" when a bound is met: the source of randomness is broken, and nothing
    /// may be released with it.
    Result<std::int64_t> sample(Rng& rng) const;

    /// sensitivity / epsilon, rounded up: the noise's scale. Its standard deviation is about 1.42
    /// times that.
    std::uint64_t scale() const { return (m_t + m_s - 1) / m_s; }

private:
    DiscreteLaplace(std::uint64_t s, std::uint64_t t) : m_s(s), m_t(t) {}

    std::uint64_t m_s;  ///< a = e^-(m_s / m_t)
    std::uint64_t m_t;
};

}  // namespace stacknet
