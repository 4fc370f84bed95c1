#include "core/engine/points_history.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"

namespace stacknet::engine {
namespace {

using ledger::PointsReason;

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

PointsHistory historyOf(std::uint8_t ours, std::size_t max = 200) {
    return PointsHistory([ours](const PublicKey& asked) { return asked == key(ours); }, max);
}

TEST(PointsHistory, ChangesForOneReasonThatFollowEachOtherAreOneEntry) {
    PointsHistory history = historyOf(1);
    EXPECT_TRUE(history.note(10, 1'000, {change(1, PointsReason::VotePresent, 1, 257)}));
    EXPECT_TRUE(history.note(11, 2'000, {change(1, PointsReason::VotePresent, 1, 258)}));
    EXPECT_TRUE(history.note(
        12, 3'000,
        {change(1, PointsReason::LostTerm, -258, 0), change(1, PointsReason::VotePresent, 1, 1)}));
    const auto entries = history.entries();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0],
              (api::PointsEntryInfo{toHex(key(1)), "vote_present", 1, 1, 1, 12, 12, 3'000}));
    EXPECT_EQ(entries[1],
              (api::PointsEntryInfo{toHex(key(1)), "lost_term", -258, 1, 0, 12, 12, 3'000}));
    EXPECT_EQ(entries[2],
              (api::PointsEntryInfo{toHex(key(1)), "vote_present", 2, 2, 258, 10, 11, 2'000}));
}

TEST(PointsHistory, TheKeysOfOthersAndOtherEventsAreNoEntries) {
    PointsHistory history = historyOf(1);
    ledger::Event other = change(1, PointsReason::Decay, -4, 10);
    other.kind = ledger::EventKind::EpochStarted;
    EXPECT_FALSE(history.note(5, 1'000, {change(2, PointsReason::Decay, -4, 10), other}));
    EXPECT_TRUE(history.entries().empty());
}

TEST(PointsHistory, AnotherKeyInBetweenDoesNotSplitAnEntry) {
    PointsHistory history([](const PublicKey&) { return true; });
    for (std::uint64_t height = 1; height <= 3; ++height) {
        history.note(height, 0,
                     {change(1, PointsReason::VotePresent, 1, height),
                      change(2, PointsReason::VotePresent, 1, height)});
    }
    const auto entries = history.entries();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].count, 3U);
    EXPECT_EQ(entries[1].count, 3U);
}

TEST(PointsHistory, KeepsTheNewest) {
    EXPECT_EQ(api::kPointsEntriesShownMax, 200U);
    PointsHistory history = historyOf(1, 3);
    for (std::uint64_t height = 1; height <= 8; ++height) {
        history.note(height, 0,
                     {change(1, height % 2 == 0 ? PointsReason::Decay : PointsReason::VotePresent,
                             1, height)});
    }
    const auto entries = history.entries();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].balance, 8U);
    EXPECT_EQ(entries[2].balance, 6U);
}

}  // namespace
}  // namespace stacknet::engine
