#include "core/engine/own_votes.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kStart = 500'000 * kHour;

PublicKey keyOf(std::uint8_t number) {
    PublicKey key;
    key.data.fill(number);
    return key;
}

class OwnVotesTest : public ::testing::Test {
protected:
    OwnVotesTest()
        : m_validators(consensus::ValidatorSet::make(ChainId(), 4, {{keyOf(1), 10}, {keyOf(2), 10}})
                           .value()) {}

    /// A block at this height, view = 2 * height; its certificate holds these votes for its parent.
    void note(std::uint64_t height, std::vector<PublicKey> voters, bool signedHere = false,
              std::int64_t timeMs = kStart) {
        consensus::Block block;
        block.header.epoch = 4;
        block.header.height = height;
        block.header.view = 2 * height;
        block.header.timeMs = timeMs;
        consensus::Certificate parent;
        parent.view = 2 * (height - 1);
        for (const PublicKey& key : voters) {
            parent.entries.push_back({*m_validators.indexOf(key), {}, {}});
        }
        block.justify.parent = parent;
        m_votes.note(block, m_validators, m_self,
                     [&](consensus::Epoch epoch, consensus::View view) {
                         return signedHere && epoch == 4 && view == 2 * (height - 1);
                     });
    }

    consensus::ValidatorSet m_validators;
    PublicKey m_self = keyOf(1);
    OwnVotes m_votes;
};

TEST_F(OwnVotesTest, ASignedVoteThatTheCertificateLacksIsLateAndAnUnsignedOneMissed) {
    note(10, {keyOf(1), keyOf(2)});
    note(11, {keyOf(2)}, true);
    note(12, {keyOf(2)}, false);
    const auto recent = m_votes.recent();
    ASSERT_EQ(recent.size(), 3U);
    EXPECT_EQ(recent[0], (api::RecentVoteInfo{4, 22, 11, api::VoteOutcome::Missed}));
    EXPECT_EQ(recent[1], (api::RecentVoteInfo{4, 20, 10, api::VoteOutcome::Late}));
    EXPECT_EQ(recent[2], (api::RecentVoteInfo{4, 18, 9, api::VoteOutcome::Voted}));
    EXPECT_EQ(m_votes.lastDay(kStart), (OwnVotes::Counts{1, 1, 1}));
}

TEST_F(OwnVotesTest, NothingIsOwedByWhoIsNoValidator) {
    m_self = keyOf(3);
    note(10, {keyOf(1)});
    EXPECT_TRUE(m_votes.recent().empty());
    EXPECT_EQ(m_votes.lastDay(kStart), OwnVotes::Counts{});
}

TEST_F(OwnVotesTest, TheListIsBoundedAndADayForgetsWhatIsOlder) {
    for (std::uint64_t i = 0; i < api::kRecentVotesMax + 5; ++i) note(10 + i, {keyOf(1)});
    EXPECT_EQ(m_votes.recent().size(), api::kRecentVotesMax);
    EXPECT_EQ(m_votes.recent().front().height, 10 + api::kRecentVotesMax + 3);
    const auto all = static_cast<std::uint32_t>(api::kRecentVotesMax + 5);
    EXPECT_EQ(m_votes.lastDay(kStart + 23 * kHour).agreed, all);
    EXPECT_EQ(m_votes.lastDay(kStart + 24 * kHour).agreed, 0U);
    for (std::int64_t hour = 1; hour <= 30; ++hour) {
        note(1'000 + static_cast<std::uint64_t>(hour), {keyOf(2)}, false, kStart + hour * kHour);
    }
    EXPECT_EQ(m_votes.lastDay(kStart + 30 * kHour), (OwnVotes::Counts{0, 0, 24}));
}

}  // namespace
}  // namespace stacknet::engine
