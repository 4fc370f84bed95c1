#include "core/consensus/pacemaker.h"

#include <gtest/gtest.h>

namespace stacknet::consensus {
namespace {

TEST(Pacemaker, LeavesAfterTheWatchdogWithoutProgress) {
    Pacemaker pacemaker(Params{}, 0);
    EXPECT_EQ(pacemaker.due(9'999), std::nullopt);
    EXPECT_EQ(pacemaker.due(10'000), AbandonReason::NoProgress);
    EXPECT_EQ(pacemaker.dueAtMs(), 10'000);
    pacemaker.onNotarized(1, 5'000);
    pacemaker.onFinalized(1, 5'100);
    EXPECT_EQ(pacemaker.due(15'099), std::nullopt);
    EXPECT_EQ(pacemaker.due(15'100), AbandonReason::NoProgress);
}

TEST(Pacemaker, LeavesWhenNotarizedViewsDoNotBecomeFinal) {
    Pacemaker pacemaker(Params{}, 0);
    for (View view = 1; view <= 10; ++view) {
        pacemaker.onNotarized(view, static_cast<std::int64_t>(view) * 1'000);
    }
    EXPECT_EQ(pacemaker.due(10'999), std::nullopt);
    EXPECT_EQ(pacemaker.due(11'000), AbandonReason::NotFinal) << "view 1 is 10 s old";
    pacemaker.onFinalized(3, 10'500);
    EXPECT_EQ(pacemaker.due(13'999), std::nullopt) << "view 4 is the oldest now";
    EXPECT_EQ(pacemaker.due(14'000), AbandonReason::NotFinal);
    pacemaker.enterTerm(14'000);
    EXPECT_EQ(pacemaker.due(23'999), std::nullopt) << "a new term starts anew";
}

TEST(Pacemaker, LeavesWhenADemandIsUnmet) {
    Pacemaker pacemaker(Params{}, 0);
    for (View view = 1; view <= 5; ++view) {
        pacemaker.onNotarized(view, static_cast<std::int64_t>(view) * 4'000);
        pacemaker.onFinalized(view, static_cast<std::int64_t>(view) * 4'000);
    }
    pacemaker.setUnmetSince(11'000);
    EXPECT_EQ(pacemaker.due(20'999), std::nullopt);
    EXPECT_EQ(pacemaker.due(21'000), AbandonReason::UnmetDemand);
    EXPECT_EQ(pacemaker.dueAtMs(), 21'000);
    EXPECT_EQ(pacemaker.deadlines(), (std::vector<Deadline>{{AbandonReason::NoProgress, 30'000},
                                                            {AbandonReason::UnmetDemand, 21'000}}));
    pacemaker.rearm(20'000);
    EXPECT_EQ(pacemaker.due(29'999), std::nullopt) << "the machine slept";
    pacemaker.enterTerm(29'999);
    EXPECT_EQ(pacemaker.deadlines().size(), 1u) << "the next leader has its own window";
}

TEST(Pacemaker, ReasonsHaveTheNumbersOfTheRules) {
    EXPECT_EQ(static_cast<int>(AbandonReason::NoProgress), 1);
    EXPECT_EQ(static_cast<int>(AbandonReason::NotFinal), 2);
    EXPECT_EQ(static_cast<int>(AbandonReason::UnmetDemand), 3);
    EXPECT_EQ(static_cast<int>(AbandonReason::BadProposal), 4);
    EXPECT_EQ(static_cast<int>(AbandonReason::OthersAbandoned), 5);
    EXPECT_EQ(static_cast<int>(AbandonReason::LeaderJailed), 6);
    EXPECT_EQ(abandonReasonName(AbandonReason::UnmetDemand), "unmet_demand");
}

TEST(Pacemaker, BackoffDoublesPerFailedRotationUpToFour) {
    Pacemaker pacemaker(Params{}, 0);
    const std::int64_t expected[] = {10'000, 20'000, 40'000, 40'000, 40'000};
    for (std::uint64_t rotations = 0; rotations < 5; ++rotations) {
        pacemaker.setFailedRotations(rotations);
        EXPECT_EQ(pacemaker.watchdogMs(), expected[rotations]);
    }
    pacemaker.setFailedRotations(0);
    EXPECT_EQ(pacemaker.watchdogMs(), 10'000) << "reset by a finalized block";
}

TEST(Pacemaker, NobodyIsLateAfterASuspend) {
    Pacemaker pacemaker(Params{}, 0);
    pacemaker.onNotarized(1, 100);
    pacemaker.rearm(9'000);
    EXPECT_EQ(pacemaker.due(18'999), std::nullopt);
    EXPECT_TRUE(pacemaker.due(19'000).has_value());
}

}  // namespace
}  // namespace stacknet::consensus
