#include "tests/core/consensus/join_run.h"

namespace stacknet::consensus::testing {
namespace {

TEST(SnapshotServing, APeerGetsSoManyAnswersASecond) {
    SnapshotServing serving;
    for (std::int64_t i = 0; i < kSnapshotAnswersPerSecond; ++i) {
        EXPECT_TRUE(serving.admit(peerKey(1), 5'000));
    }
    EXPECT_FALSE(serving.admit(peerKey(1), 5'000));
    EXPECT_TRUE(serving.admit(peerKey(2), 5'000)) << "others are not hindered";
    EXPECT_FALSE(serving.admit(peerKey(1), 5'024));
    EXPECT_TRUE(serving.admit(peerKey(1), 5'025));
    EXPECT_FALSE(serving.admit(peerKey(1), 5'025));
    for (std::int64_t i = 0; i < kSnapshotAnswersPerSecond; ++i) {
        EXPECT_TRUE(serving.admit(peerKey(1), 90'000)) << "what was not used is not saved up";
    }
    EXPECT_FALSE(serving.admit(peerKey(1), 90'000));
    EXPECT_EQ(serving.refused(), 4u);
    EXPECT_FALSE(serving.admit(peerKey(1), 80'000)) << "a clock that goes back gives nothing";
}

TEST(SnapshotServing, PeersAreBounded) {
    SnapshotServing serving;
    PublicKey key;
    for (std::size_t i = 0; i < kPeersMax; ++i) {
        key.data[0] = static_cast<std::uint8_t>(i);
        key.data[1] = static_cast<std::uint8_t>(i >> 8);
        EXPECT_TRUE(serving.admit(key, 0));
    }
    EXPECT_FALSE(serving.admit(peerKey(9), 0));
    serving.forget(key);
    EXPECT_TRUE(serving.admit(peerKey(9), 0));
}

}  // namespace
}  // namespace stacknet::consensus::testing
