#include "core/arena/detection.h"

#include <gtest/gtest.h>

namespace stacknet::arena {
namespace {

struct Row {
    double p;
    std::uint32_t m;
    double q;
    std::uint64_t cheats;
    double stake;
};

// The table of the Arena's design: beta = 1/3, rounded as it is printed there.
constexpr Row kTable[] = {
    {0.01, 3, 0.0096, 476, 1'028}, {0.02, 3, 0.0193, 237, 509}, {0.05, 1, 0.0333, 136, 290},
    {0.05, 2, 0.0444, 102, 215},   {0.05, 3, 0.0481, 94, 198},  {0.10, 3, 0.0963, 46, 94},
    {0.25, 3, 0.2407, 17, 32},
};

TEST(Detection, GivesTheTableOfTheDesign) {
    for (const Row& row : kTable) {
        const double q = detectionProbability(row.p, row.m, 1.0 / 3.0);
        EXPECT_NEAR(q, row.q, 0.00005);
        EXPECT_EQ(cheatsUntil(q, 0.99), row.cheats) << row.p << " " << row.m;
        EXPECT_NEAR(minimumStakeInGains(q), row.stake, 0.5);
        EXPECT_GE(detectedAfter(q, row.cheats), 0.99);
        EXPECT_LT(detectedAfter(q, row.cheats - 1), 0.99);
    }
}

TEST(Detection, WithoutReplacementFriendsFillPlacesLessOften) {
    EXPECT_NEAR(detectionProbabilityExact(1.0, 3, 1, 3), 1.0, 1e-12) << "one friend of three";
    EXPECT_NEAR(detectionProbabilityExact(1.0, 3, 2, 6), 1.0, 1e-12) << "two cannot fill three";
    // C(33,3) / C(99,3)
    EXPECT_NEAR(detectionProbabilityExact(0.05, 3, 33, 99), 0.05 * (1 - 5'456.0 / 156'849.0), 1e-9);
    EXPECT_NEAR(detectionProbabilityExact(1.0, 3, 100'000, 300'000),
                detectionProbability(1.0, 3, 1.0 / 3.0), 1e-5);
    EXPECT_EQ(detectionProbabilityExact(0.05, 3, 0, 0), 0.0) << "nobody there, nothing found";
    EXPECT_NEAR(detectionProbabilityExact(0.05, 3, 0, 2), 0.05, 1e-12)
        << "two are better than none";
}

TEST(Detection, HasNoCheatsWhereNothingIsFound) {
    EXPECT_EQ(cheatsUntil(0.0, 0.99), 0u);
    EXPECT_EQ(cheatsUntil(1.0, 0.99), 1u);
}

// The committee table of the design, in powers of ten as it is printed there.
TEST(Detection, GivesTheCommitteeTableOfTheDesign) {
    EXPECT_NEAR(falseConvictionProbability(30, 9, 7), 1.4e-2, 0.05e-2);
    EXPECT_EQ(falseConvictionProbability(30, 9, 15), 0.0);
    EXPECT_EQ(falseConvictionProbability(30, 9, 21), 0.0);
    EXPECT_NEAR(falseConvictionProbability(100, 33, 7), 3.8e-2, 0.05e-2);
    EXPECT_NEAR(falseConvictionProbability(100, 33, 15), 6.6e-4, 0.05e-4);
    EXPECT_NEAR(falseConvictionProbability(100, 33, 21), 5.7e-5, 0.05e-5);
    EXPECT_NEAR(falseConvictionProbability(100, 33, 31), 1.5e-6, 0.05e-6);
    EXPECT_EQ(falseConvictionProbability(100, 33, 61), 0.0);
    EXPECT_NEAR(falseConvictionProbability(300, 99, 7), 4.15e-2, 0.05e-2) << "printed as 4.2e-2";
    EXPECT_NEAR(falseConvictionProbability(300, 99, 15), 1.3e-3, 0.05e-3);
    EXPECT_NEAR(falseConvictionProbability(300, 99, 21), 2.2e-4, 0.05e-4);
    EXPECT_NEAR(falseConvictionProbability(300, 99, 31), 3.1e-5, 0.05e-5);
    EXPECT_NEAR(falseConvictionProbability(300, 99, 61), 7e-10, 0.5e-10);
}

}  // namespace
}  // namespace stacknet::arena
