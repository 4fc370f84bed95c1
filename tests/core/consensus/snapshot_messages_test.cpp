#include "core/consensus/snapshot_messages.h"

#include <gtest/gtest.h>

#include "tests/core/consensus/epoch_chain.h"

namespace stacknet::consensus::testing {
namespace {

class SnapshotMessages : public ::testing::Test {
protected:
    SnapshotMessages() : chain(2) {
        EpochStep tailed = chain.steps[1];
        tailed.proof.tail = {chain.blocks[0]->header, chain.blocks[1]->header};
        all = {SnapshotRequest{},
               SnapshotOffer{},
               SnapshotOffer{chain.manifests[0]},
               EpochsRequest{7, 16},
               EpochsAnswer{},
               EpochsAnswer{{chain.steps[0], tailed}},
               ChunkRequest{9, 4'095},
               ChunkAnswer{9, 3, Bytes(1'000, 5)}};
    }
    Result<SnapshotMessage> decode(const Bytes& bytes) const {
        return decodeSnapshotMessage(chain.chainId, bytes);
    }
    std::string codeOf(const SnapshotMessage& message) const {
        const auto result = decode(encodeSnapshotMessage(chain.chainId, message));
        return result.ok() ? "ok" : result.error().code;
    }

    EpochChain chain;
    std::vector<SnapshotMessage> all;
};

TEST_F(SnapshotMessages, EveryMessageSurvivesTheWireAndNothingShorterOrLongerDoes) {
    for (const SnapshotMessage& message : all) {
        const Bytes bytes = encodeSnapshotMessage(chain.chainId, message);
        const auto again = decode(bytes);
        ASSERT_TRUE(again.ok()) << snapshotMessageName(message) << again.error().message;
        EXPECT_EQ(*again, message) << snapshotMessageName(message);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            EXPECT_FALSE(decode(Bytes(bytes.begin(), bytes.begin() + static_cast<long>(size))).ok())
                << snapshotMessageName(message) << size;
        }
        Bytes longer = bytes;
        longer.push_back(0);
        EXPECT_FALSE(decode(longer).ok()) << snapshotMessageName(message);
    }
}

TEST_F(SnapshotMessages, OtherNetworksVersionsAndKindsAreRefusedByName) {
    const Bytes good = encodeSnapshotMessage(chain.chainId, SnapshotRequest{});
    Bytes bad = good;
    bad[0] ^= 1;
    EXPECT_EQ(decode(bad).error().code, "consensus.wrong_version");
    bad = good;
    bad[2] ^= 1;
    EXPECT_EQ(decode(bad).error().code, "consensus.wrong_chain");
    for (const std::uint8_t kind : {0, 7, 255}) {
        bad = good;
        bad[34] = kind;
        EXPECT_EQ(decode(bad).error().code, "base.bad_canonical");
    }
    EXPECT_EQ(decode(Bytes(kMessageBytesMax + 1)).error().code, "consensus.message_too_large");
}

TEST_F(SnapshotMessages, Scenario49CountsAndSizesAreBounded) {
    EXPECT_EQ(codeOf(EpochsRequest{0, 0}), "base.bad_canonical");
    EXPECT_EQ(codeOf(EpochsRequest{0, kEpochStepsMax}), "ok");
    EXPECT_EQ(codeOf(EpochsRequest{0, kEpochStepsMax + 1}), "base.bad_canonical");
    EXPECT_EQ(codeOf(EpochsAnswer{{kEpochStepsMax, chain.steps[0]}}), "ok");
    EXPECT_EQ(codeOf(EpochsAnswer{{kEpochStepsMax + 1, chain.steps[0]}}), "base.bad_canonical");
    EXPECT_EQ(codeOf(ChunkRequest{0, kSnapshotChunksMax}), "base.bad_canonical");
    EXPECT_EQ(codeOf(ChunkAnswer{0, kSnapshotChunksMax, {}}), "base.bad_canonical");
    EXPECT_EQ(codeOf(ChunkAnswer{0, 0, Bytes(kSnapshotChunkBytes)}), "ok");
    EXPECT_EQ(codeOf(ChunkAnswer{0, 0, Bytes(kSnapshotChunkBytes + 1)}), "base.bad_canonical");
    SnapshotManifest huge = chain.manifests[0];
    huge.totalBytes = UINT64_MAX;
    EXPECT_EQ(codeOf(SnapshotOffer{huge}), "consensus.snapshot_bad_manifest");
    huge.totalBytes = kSnapshotBytesMax;
    EXPECT_EQ(codeOf(SnapshotOffer{huge}), "consensus.snapshot_bad_manifest");
    huge.chunkHashes.assign(kSnapshotChunksMax, {});
    EXPECT_EQ(codeOf(SnapshotOffer{huge}), "ok") << "the largest there is";
    EpochStep crowd = chain.steps[0];
    crowd.next.assign(ledger::kValidatorsMax + 1, crowd.next[0]);
    EXPECT_EQ(codeOf(EpochsAnswer{{crowd}}), "base.bad_canonical");
    // A count without what it counts: nothing of that size is made.
    Bytes bytes = encodeSnapshotMessage(chain.chainId, EpochsAnswer{});
    bytes[bytes.size() - 4] = 16;
    EXPECT_EQ(decode(bytes).error().code, "base.bad_canonical");
}

TEST_F(SnapshotMessages, EpochStepsAreKeptAsTheyAreSent) {
    for (const EpochStep& step : chain.steps) {
        const auto again = decodeEpochStep(encodeEpochStep(step));
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(*again, step);
    }
    EXPECT_FALSE(decodeEpochStep(Bytes(10)).ok());
}

}  // namespace
}  // namespace stacknet::consensus::testing
