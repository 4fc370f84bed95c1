#include "core/engine/points_store.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/engine/earnings_store.h"
#include "core/engine/stake_history.h"

namespace stacknet::engine {
namespace {

using ledger::PointsReason;

constexpr std::int64_t kStart = 1'700'000'000'000 / kUtcHourMs * kUtcHourMs;

PublicKey key(std::uint8_t byte) {
    PublicKey made;
    made.data[0] = byte;
    return made;
}

ledger::Event change(std::uint8_t who, PointsReason reason, std::int64_t delta,
                     std::uint64_t balance) {
    ledger::Event event;
    event.kind = ledger::EventKind::PointsChanged;
    event.nodeKey = key(who);
    event.reason = reason;
    event.delta = delta;
    event.balance = balance;
    return event;
}

PointsChange votes(std::uint8_t who, std::int64_t delta, std::uint64_t balance,
                   std::int64_t timeMs) {
    return {key(who), PointsReason::VotePresent, delta, 1, balance, 5, 5, timeMs, timeMs};
}

class PointsStoreTest : public ::testing::Test {
protected:
    std::vector<std::string> rows() {
        auto read = store->database()
                        .prepare("SELECT reason, delta, count, balance FROM points ORDER BY id")
                        .value();
        std::vector<std::string> found;
        while (read.step().value()) {
            found.push_back(read.text(0) + " " + std::to_string(read.integer(1)) + " x" +
                            std::to_string(read.integer(2)) + " = " +
                            std::to_string(read.integer(3)));
        }
        return found;
    }
    std::unique_ptr<EarningsStore> store = EarningsStore::open("", ChainId{}).value();
    PointsStore points{store->database()};
    StakeHistory stake{store->database()};
};

TEST(FoldPoints, ChangesForOneReasonWithinAnHourAreOne) {
    std::vector<PointsChange> changes;
    const auto ours = [](const PublicKey& asked) { return asked == key(1); };
    EXPECT_TRUE(
        foldPoints(changes, 7, kStart, {change(1, PointsReason::VotePresent, 1, 11)}, ours));
    EXPECT_TRUE(
        foldPoints(changes, 8, kStart + 5, {change(1, PointsReason::VotePresent, 2, 13)}, ours));
    EXPECT_FALSE(foldPoints(changes, 9, kStart + 6, {change(2, PointsReason::Decay, -1, 4)}, ours));
    EXPECT_TRUE(foldPoints(changes, 9, kStart + 7, {change(1, PointsReason::Decay, -3, 10)}, ours));
    EXPECT_TRUE(foldPoints(changes, 10, kStart + kUtcHourMs,
                           {change(1, PointsReason::Decay, -1, 9)}, ours));
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0], (PointsChange{key(1), PointsReason::VotePresent, 3, 2, 13, 7, 8, kStart,
                                        kStart + 5}));
    EXPECT_EQ(changes[1].delta, -3);
    EXPECT_EQ(changes[2].firstMs, kStart + kUtcHourMs);
}

TEST_F(PointsStoreTest, WhatFollowsWithinAnHourGrowsTheEntry) {
    ASSERT_TRUE(points.add({votes(1, 4, 4, kStart)}).ok());
    ASSERT_TRUE(points.add({votes(1, 2, 6, kStart + 9), votes(2, 1, 1, kStart + 9)}).ok());
    ASSERT_TRUE(points.add({votes(1, 1, 7, kStart + kUtcHourMs)}).ok());
    EXPECT_EQ(rows(), (std::vector<std::string>{"vote_present 6 x2 = 6", "vote_present 1 x1 = 1",
                                                "vote_present 1 x1 = 7"}));
    const auto hours = points.hours(0, kStart + 2 * kUtcHourMs).value();
    ASSERT_EQ(hours.size(), 3U);
    EXPECT_EQ(hours[0], (PointsHour{kStart, toHex(key(1)), "vote_present", 6}));
    EXPECT_EQ(points.changeSince(kStart).value(), 8);
    EXPECT_EQ(points.changeSince(kStart + kUtcHourMs).value(), 1);
    EXPECT_EQ(points.sinceMs().value(), kStart);
}

TEST_F(PointsStoreTest, WhatNobodyWroteDownIsOneEntryOfTheDifference) {
    // The key had 100 points when the list began: they came in no hour that is known.
    ASSERT_TRUE(points.add({votes(1, 4, 104, kStart)}).ok());
    EXPECT_EQ(points.changeSince(0).value(), 4);
    // 104 -> 90 happened while nothing was written.
    ASSERT_TRUE(points.add({votes(1, 5, 95, kStart + 10)}).ok());
    EXPECT_EQ(rows(),
              (std::vector<std::string>{"not_recorded 100 x0 = 100", "vote_present 4 x1 = 104",
                                        "not_recorded -14 x0 = 90", "vote_present 5 x1 = 95"}));
    EXPECT_EQ(points.changeSince(0).value(), -5);
}

TEST_F(PointsStoreTest, EntriesOfAKeyAddUpToItsBalance) {
    SeededRng rng(3);
    std::uint64_t balance = 40;
    std::int64_t timeMs = kStart;
    for (int i = 0; i < 300; ++i) {
        timeMs += static_cast<std::int64_t>(rng.below(2'000'000));
        if (rng.below(10) == 0) balance += rng.below(50);  // nobody wrote this
        const auto delta = static_cast<std::int64_t>(rng.below(20)) - 5;
        if (delta < 0 && balance < 5) continue;
        balance = static_cast<std::uint64_t>(static_cast<std::int64_t>(balance) + delta);
        ASSERT_TRUE(points.add({votes(1, delta, balance, timeMs)}).ok());
    }
    auto sum = store->database().prepare("SELECT SUM(delta) FROM points").value();
    ASSERT_TRUE(sum.step().value());
    EXPECT_EQ(sum.integer(0), static_cast<std::int64_t>(balance));
}

TEST_F(PointsStoreTest, OldHoursGo) {
    ASSERT_TRUE(points.add({votes(1, 1, 1, kStart)}).ok());
    ASSERT_TRUE(points.add({votes(1, 1, 2, kStart + kPointsHoursKeptMs + kUtcHourMs)}).ok());
    EXPECT_EQ(points.hours(0, INT64_MAX).value().size(), 1U);
    EXPECT_EQ(kPointsHoursKeptMs / kUtcDayMs, 400);
    EXPECT_EQ(kPointsRowsMax, 200'000);
}

TEST_F(PointsStoreTest, StakeIsOneSampleForEachHourInWhichItChanged) {
    const auto sample = [](std::int64_t timeMs, std::uint64_t free, std::uint64_t bonded) {
        return StakeSample{timeMs, "aa", free, bonded, 3};
    };
    ASSERT_TRUE(stake.add({sample(kStart, 10, 0), sample(kStart + 5, 8, 2)}).ok());
    ASSERT_TRUE(stake.add({sample(kStart + kUtcHourMs, 8, 2)}).ok());
    ASSERT_TRUE(stake.add({sample(kStart + 3 * kUtcHourMs, 4, 2)}).ok());
    EXPECT_EQ(stake.samples(0, 100).value(),
              (std::vector<StakeSample>{sample(kStart + 5, 8, 2),
                                        sample(kStart + 3 * kUtcHourMs, 4, 2)}));
    // What held when the span begins belongs to it.
    EXPECT_EQ(stake.samples(kStart + 2 * kUtcHourMs, 100).value().size(), 2U);
    EXPECT_EQ(stake.samples(kStart + 4 * kUtcHourMs, 100).value(),
              (std::vector<StakeSample>{sample(kStart + 3 * kUtcHourMs, 4, 2)}));
    EXPECT_EQ(stake.samples(0, 1).value().size(), 1U);
}

TEST_F(PointsStoreTest, TheNewestStakeStaysHoweverOldItIs) {
    ASSERT_TRUE(stake.add({{kStart, "aa", 1, 0, 0}, {kStart, "bb", 1, 0, 0}}).ok());
    ASSERT_TRUE(stake.add({{kStart + kStakeHoursKeptMs + kUtcHourMs, "aa", 2, 0, 0}}).ok());
    const auto left = stake.samples(0, 100).value();
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(left[0].tokensFree, 2U);
    EXPECT_EQ(left[1].nodeKey, "bb");
    EXPECT_EQ(kStakeHoursKeptMs / kUtcDayMs, 800);
}

}  // namespace
}  // namespace stacknet::engine
