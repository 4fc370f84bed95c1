#include "core/base/discrete_laplace.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <vector>

namespace stacknet {
namespace {

std::vector<std::int64_t> draw(std::uint64_t sensitivity, Fraction epsilon, std::size_t count,
                               std::uint64_t seed) {
    const auto noise = DiscreteLaplace::create(sensitivity, epsilon).value();
    SeededRng rng(seed);
    std::vector<std::int64_t> samples;
    for (std::size_t i = 0; i < count; ++i) samples.push_back(noise.sample(rng).value());
    return samples;
}

double ratioOf(std::uint64_t sensitivity, Fraction epsilon) {
    return std::exp(-static_cast<double>(epsilon.numerator) /
                    (static_cast<double>(epsilon.denominator) * static_cast<double>(sensitivity)));
}

struct Case {
    std::uint64_t sensitivity;
    Fraction epsilon;
    std::int64_t reach;  ///< cells -reach..reach are told apart, the tails are one cell each
};

class Law : public ::testing::TestWithParam<Case> {};

// P(x) = (1 - a) / (1 + a) a^|x|. The limit is the quantile 1 - 10^-6 by Wilson and Hilferty.
TEST_P(Law, ChiSquareFits) {
    constexpr std::size_t kCount = 200'000;
    const auto [sensitivity, epsilon, reach] = GetParam();
    const double a = ratioOf(sensitivity, epsilon);
    std::map<std::int64_t, double> seen;
    for (const std::int64_t x : draw(sensitivity, epsilon, kCount, 7)) {
        seen[std::clamp(x, -reach - 1, reach + 1)] += 1;
    }
    double chiSquare = 0;
    double total = 0;
    for (std::int64_t x = -reach - 1; x <= reach + 1; ++x) {
        const double size = static_cast<double>(x < 0 ? -x : x);
        const bool tail = x < -reach || x > reach;
        const double share = std::pow(a, size) / (1 + a) * (tail ? 1 : 1 - a);
        const double expected = share * kCount;
        ASSERT_GE(expected, 5) << x;
        chiSquare += (seen[x] - expected) * (seen[x] - expected) / expected;
        total += share;
    }
    EXPECT_NEAR(total, 1, 1e-9);
    const double freedom = static_cast<double>(2 * reach + 2);
    const double part = 2 / (9 * freedom);
    const double limit = freedom * std::pow(1 - part + 4.7534 * std::sqrt(part), 3);
    EXPECT_LT(chiSquare, limit);
}

TEST_P(Law, MeanAndVarianceFit) {
    constexpr double kCount = 200'000;
    const auto [sensitivity, epsilon, reach] = GetParam();
    const double a = ratioOf(sensitivity, epsilon);
    double sum = 0;
    double squares = 0;
    for (const std::int64_t x : draw(sensitivity, epsilon, 200'000, 11)) {
        sum += static_cast<double>(x);
        squares += static_cast<double>(x) * static_cast<double>(x);
    }
    const double variance = 2 * a / ((1 - a) * (1 - a));
    EXPECT_NEAR(sum / kCount, 0, 5 * std::sqrt(variance / kCount));
    // The fourth moment is at most 6 times the square of the variance and a little.
    EXPECT_NEAR(squares / kCount / variance, 1, 5 * std::sqrt(6 / kCount) + 0.01);
}

INSTANTIATE_TEST_SUITE_P(All, Law,
                         ::testing::Values(Case{1, {1, 1}, 6}, Case{1, {1, 2}, 12},
                                           Case{3, {2, 3}, 20}, Case{1, {3, 1}, 2},
                                           Case{5, {1, 2}, 60}, Case{100, {1, 2}, 900}));

// Two counts that one contributor tells apart: no answer is more than e^epsilon times as likely
// with it as without it.
TEST(DiscreteLaplaceTest, NeighboursDifferByNoMoreThanEpsilon) {
    constexpr std::int64_t kSensitivity = 4;
    constexpr double kBound = 1.6487212707;  // e^(1/2)
    std::map<std::int64_t, double> without;
    std::map<std::int64_t, double> with;
    for (const std::int64_t x : draw(kSensitivity, {1, 2}, 400'000, 21)) without[100 + x] += 1;
    for (const std::int64_t x : draw(kSensitivity, {1, 2}, 400'000, 22)) {
        with[100 + kSensitivity + x] += 1;
    }
    int compared = 0;
    double largest = 0;
    for (const auto& [answer, count] : without) {
        const double other = with[answer];
        if (count < 2'000 || other < 2'000) continue;
        ++compared;
        const double slack = 1 + 5 * std::sqrt(1 / count + 1 / other);
        EXPECT_LT(count / other, kBound * slack) << answer;
        EXPECT_LT(other / count, kBound * slack) << answer;
        largest = std::max({largest, count / other, other / count});
    }
    EXPECT_GT(compared, 20);
    // Half the noise would show: the bound is used up, not merely kept.
    EXPECT_GT(largest, 1.5);
}

TEST(DiscreteLaplaceTest, IsTheSameForTheSameSeed) {
    EXPECT_EQ(draw(100, {1, 2}, 50, 3), draw(100, {1, 2}, 50, 3));
    EXPECT_NE(draw(100, {1, 2}, 50, 3), draw(100, {1, 2}, 50, 4));
}

TEST(DiscreteLaplaceTest, RefusesWhatItCannotSample) {
    const auto codeOf = [](std::uint64_t sensitivity, Fraction epsilon) {
        const auto made = DiscreteLaplace::create(sensitivity, epsilon);
        return made.ok() ? "" : made.error().code;
    };
    EXPECT_EQ(codeOf(1, {1, 1}), "");
    EXPECT_EQ(codeOf(0, {1, 1}), "base.bad_noise");
    EXPECT_EQ(codeOf(1, {0, 1}), "base.bad_noise");
    EXPECT_EQ(codeOf(1, {1, 0}), "base.bad_noise");
    EXPECT_EQ(codeOf(DiscreteLaplace::kSensitivityMax, {1, DiscreteLaplace::kFractionMax}), "");
    EXPECT_EQ(codeOf(DiscreteLaplace::kSensitivityMax + 1, {1, 1}), "base.bad_noise");
    EXPECT_EQ(codeOf(1, {DiscreteLaplace::kFractionMax + 1, 1}), "base.bad_noise");
    EXPECT_EQ(codeOf(1, {1, DiscreteLaplace::kFractionMax + 1}), "base.bad_noise");
}

TEST(DiscreteLaplaceTest, TellsItsScale) {
    EXPECT_EQ(DiscreteLaplace::create(100, {1, 2})->scale(), 200U);
    EXPECT_EQ(DiscreteLaplace::create(5, {2, 1})->scale(), 3U);
}

TEST(DiscreteLaplaceTest, SamplesAtTheEndsOfItsRange) {
    SeededRng rng(5);
    const auto wide = DiscreteLaplace::create(DiscreteLaplace::kSensitivityMax,
                                              {1, DiscreteLaplace::kFractionMax})
                          .value();
    const auto narrow = DiscreteLaplace::create(1, {DiscreteLaplace::kFractionMax, 1}).value();
    bool far = false;
    for (int i = 0; i < 2'000; ++i) {
        const std::int64_t x = wide.sample(rng).value();
        far |= x > (std::int64_t{1} << 47) || x < -(std::int64_t{1} << 47);
        EXPECT_EQ(narrow.sample(rng).value(), 0);
    }
    EXPECT_TRUE(far);
}

/// The same number for ever.
class StuckRng final : public Rng {
public:
    explicit StuckRng(std::uint8_t byte) : m_byte(byte) {}
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out) byte = m_byte;
    }

private:
    std::uint8_t m_byte;
};

// The largest number makes every coin fall on its first trial: no sign but minus, and zero again.
TEST(DiscreteLaplaceTest, EndsWithABrokenRng) {
    StuckRng rng(0xff);
    const auto narrow = DiscreteLaplace::create(1, {DiscreteLaplace::kFractionMax, 1}).value();
    const auto drawn = narrow.sample(rng);
    ASSERT_FALSE(drawn.ok());
    EXPECT_EQ(drawn.error().code, "base.rng_failed");
}

}  // namespace
}  // namespace stacknet
