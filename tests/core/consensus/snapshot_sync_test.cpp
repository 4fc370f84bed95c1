#include "core/consensus/snapshot_sync.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/base/rng.h"
#include "tests/core/ledger/sample_genesis.h"

namespace stacknet::consensus::testing {
namespace {

PublicKey peer(std::uint8_t number) {
    PublicKey key;
    key.data.fill(number);
    return key;
}

/// A snapshot of many chunks that is no state; for everything but the last check.
Bytes manyBytes(std::size_t size) {
    Bytes bytes(size);
    SeededRng(5).fill(bytes);
    return bytes;
}

class SnapshotSync : public ::testing::Test {
protected:
    SnapshotSync() : snapshot(manyBytes(kSnapshotChunkBytes * 4 + 100)) {
        header.chainId.data.fill(7);
        header.height = 13;
        header.epoch = 2;
        header.stateHeight = 12;
        header.stateRoot.data.fill(9);
        manifest = *makeSnapshotManifest(header.chainId, 12, 2, header.stateRoot, snapshot);
    }
    SnapshotAssembly assembly() const { return *SnapshotAssembly::begin(manifest, header); }
    ByteView chunk(std::size_t index) const { return snapshotChunk(snapshot, index); }
    static std::string codeOf(const ChunkOutcome& outcome) {
        return outcome.error ? outcome.error->code : "ok";
    }

    Bytes snapshot;
    BlockHeader header;
    SnapshotManifest manifest;
};

TEST_F(SnapshotSync, ManifestRoundTripAndChunks) {
    EXPECT_EQ(manifest.chunkHashes.size(), 5u);
    EXPECT_EQ(manifest.chunkSize(0), kSnapshotChunkBytes);
    EXPECT_EQ(manifest.chunkSize(4), 100u);
    const auto again = SnapshotManifest::decode(manifest.encode());
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(*again, manifest);
    Bytes joined;
    for (std::size_t i = 0; i < 5; ++i) {
        joined.insert(joined.end(), chunk(i).begin(), chunk(i).end());
    }
    EXPECT_EQ(joined, snapshot);
    EXPECT_TRUE(chunk(5).empty());
    EXPECT_EQ(snapshotChunk(manyBytes(kSnapshotChunkBytes), 0).size(), kSnapshotChunkBytes);
    EXPECT_TRUE(snapshotChunk(manyBytes(kSnapshotChunkBytes), 1).empty());
}

TEST_F(SnapshotSync, BadManifestsAreRefused) {
    const auto codeOfDecoded = [](const SnapshotManifest& bad) {
        const auto result = SnapshotManifest::decode(bad.encode());
        return result.ok() ? std::string("ok") : result.error().code;
    };
    SnapshotManifest bad = manifest;
    bad.chunkHashes.pop_back();
    EXPECT_EQ(codeOfDecoded(bad), "consensus.snapshot_bad_manifest");
    bad = manifest;
    bad.chunkHashes.push_back({});
    EXPECT_EQ(codeOfDecoded(bad), "consensus.snapshot_bad_manifest");
    bad = manifest;
    bad.totalBytes = 0;
    bad.chunkHashes.clear();
    EXPECT_EQ(codeOfDecoded(bad), "consensus.snapshot_bad_manifest");
    bad.totalBytes = kSnapshotBytesMax + 1;
    bad.chunkHashes.assign(kSnapshotChunksMax, {});
    EXPECT_EQ(codeOfDecoded(bad), "consensus.snapshot_bad_manifest");
    bad.totalBytes = UINT64_MAX;
    EXPECT_EQ(codeOfDecoded(bad), "consensus.snapshot_bad_manifest");
    bad.totalBytes = kSnapshotBytesMax;
    EXPECT_EQ(codeOfDecoded(bad), "ok") << "the largest there is";
    bad.chunkHashes.assign(kSnapshotChunksMax + 1, {});
    EXPECT_EQ(codeOfDecoded(bad), "base.bad_canonical") << "a huge count";
    // A count without the hashes: nothing of that size is made.
    Bytes bytes = manifest.encode();
    const std::size_t countAt = bytes.size() - 5 * Hash256::size - 4;
    for (const std::uint8_t high : {0, 1, 255}) {
        bytes[countAt + 3] = high;
        bytes[countAt + 1] = 15;
        EXPECT_FALSE(SnapshotManifest::decode(bytes).ok());
    }
    const Bytes good = manifest.encode();
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_FALSE(SnapshotManifest::decode(ByteView(good).first(size)).ok()) << size;
    }
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(SnapshotManifest::decode(longer).ok());
}

TEST_F(SnapshotSync, OnlyWhatAFinalHeaderCommitsToIsBegun) {
    // Scenario 49: a wrong root.
    const auto refused = [&](const SnapshotManifest& bad) {
        const auto result = SnapshotAssembly::begin(bad, header);
        return result.ok() ? std::string("ok") : result.error().code;
    };
    EXPECT_EQ(refused(manifest), "ok");
    SnapshotManifest bad = manifest;
    bad.stateRoot.data[31] ^= 1;
    EXPECT_EQ(refused(bad), "consensus.snapshot_wrong_root");
    bad = manifest;
    bad.height = header.height;
    EXPECT_EQ(refused(bad), "consensus.snapshot_wrong_root");
    bad = manifest;
    bad.epoch = 1;
    EXPECT_EQ(refused(bad), "consensus.snapshot_wrong_root");
    bad = manifest;
    bad.chainId.data[0] ^= 1;
    EXPECT_EQ(refused(bad), "consensus.snapshot_wrong_root");
    bad = manifest;
    bad.chunkHashes.pop_back();
    EXPECT_EQ(refused(bad), "consensus.snapshot_bad_manifest");
}

TEST_F(SnapshotSync, ChunksComeInAnyOrderFromAnybodyAsked) {
    SnapshotAssembly sync = assembly();
    Bytes built(snapshot.size());
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(sync.ask(peer(i % 2 ? 1 : 2)), i);
    EXPECT_EQ(sync.ask(peer(1)), std::nullopt) << "all are on their way";
    for (const std::size_t index : {4, 1, 0, 3, 2}) {
        EXPECT_FALSE(sync.complete());
        const ChunkOutcome outcome = sync.receive(peer(index % 2 ? 1 : 2), index, chunk(index));
        ASSERT_TRUE(outcome.accepted) << codeOf(outcome);
        EXPECT_EQ(outcome.offset, index * kSnapshotChunkBytes);
        std::copy(chunk(index).begin(), chunk(index).end(),
                  built.begin() + static_cast<std::ptrdiff_t>(outcome.offset));
    }
    EXPECT_TRUE(sync.complete());
    EXPECT_EQ(built, snapshot);
    EXPECT_EQ(sync.ask(peer(1)), std::nullopt);
}

TEST_F(SnapshotSync, WrongChunksAreBlamedAndAskedOfOthers) {
    SnapshotAssembly sync = assembly();
    ASSERT_EQ(sync.ask(peer(1)), 0u);
    Bytes flipped = toBytes(chunk(0));
    flipped[77] ^= 1;
    ChunkOutcome outcome = sync.receive(peer(1), 0, flipped);
    EXPECT_EQ(codeOf(outcome), "consensus.snapshot_bad_chunk");
    EXPECT_TRUE(outcome.blame);
    EXPECT_FALSE(outcome.accepted);
    EXPECT_EQ(sync.received(), 0u);
    EXPECT_EQ(sync.ask(peer(2)), 0u) << "at once of another";
    EXPECT_EQ(codeOf(sync.receive(peer(1), 0, chunk(0))), "consensus.snapshot_unsolicited")
        << "the liar is asked no more";
    for (const std::size_t size : {std::size_t{0}, kSnapshotChunkBytes - 1}) {
        EXPECT_EQ(codeOf(sync.receive(peer(2), 0, chunk(0).first(size))),
                  "consensus.snapshot_bad_chunk");
        ASSERT_EQ(sync.ask(peer(2)), 0u);
    }
    EXPECT_EQ(codeOf(sync.receive(peer(2), 0, manyBytes(kSnapshotChunkBytes * 3))),
              "consensus.snapshot_bad_chunk")
        << "oversized";
    ASSERT_EQ(sync.ask(peer(2)), 0u);
    EXPECT_EQ(codeOf(sync.receive(peer(2), 0, chunk(1))), "consensus.snapshot_bad_chunk")
        << "another chunk under this number";
    ASSERT_EQ(sync.ask(peer(3)), 0u);
    EXPECT_TRUE(sync.receive(peer(3), 0, chunk(0)).accepted);
}

TEST_F(SnapshotSync, UnsolicitedAndDuplicateChunksChangeNothing) {
    SnapshotAssembly sync = assembly();
    ChunkOutcome outcome = sync.receive(peer(1), 0, chunk(0));
    EXPECT_EQ(codeOf(outcome), "consensus.snapshot_unsolicited");
    EXPECT_TRUE(outcome.blame);
    ASSERT_EQ(sync.ask(peer(1)), 0u);
    EXPECT_EQ(codeOf(sync.receive(peer(2), 0, chunk(0))), "consensus.snapshot_unsolicited")
        << "asked of somebody else";
    EXPECT_EQ(codeOf(sync.receive(peer(1), 1, chunk(1))), "consensus.snapshot_unsolicited")
        << "another number";
    EXPECT_EQ(codeOf(sync.receive(peer(1), SIZE_MAX, chunk(0))), "consensus.snapshot_unsolicited");
    EXPECT_EQ(sync.received(), 0u);
    ASSERT_TRUE(sync.receive(peer(1), 0, chunk(0)).accepted);
    outcome = sync.receive(peer(1), 0, chunk(0));
    EXPECT_EQ(codeOf(outcome), "consensus.snapshot_duplicate");
    EXPECT_FALSE(outcome.blame);
    EXPECT_EQ(sync.received(), 1u);
}

TEST_F(SnapshotSync, SlowPeersAreGivenUpAndTheirLateAnswersAreFine) {
    SnapshotAssembly sync = assembly();
    ASSERT_EQ(sync.ask(peer(1)), 0u);
    ASSERT_EQ(sync.ask(peer(1)), 1u);
    sync.giveUp(peer(2), 0);
    EXPECT_EQ(sync.ask(peer(2)), 2u) << "not that peer's to give up";
    sync.giveUp(peer(1), 0);
    EXPECT_EQ(sync.ask(peer(2)), 0u);
    const ChunkOutcome late = sync.receive(peer(1), 0, chunk(0));
    EXPECT_TRUE(late.accepted) << "late, right, and asked for once";
    EXPECT_EQ(codeOf(sync.receive(peer(2), 0, chunk(0))), "consensus.snapshot_duplicate");
    sync.giveUp(peer(1));
    EXPECT_EQ(sync.ask(peer(3)), 1u);
}

TEST_F(SnapshotSync, GoesOnAfterARestart) {
    SnapshotAssembly sync = assembly();
    EXPECT_TRUE(sync.restore(0, chunk(0)));
    EXPECT_TRUE(sync.restore(3, chunk(3)));
    EXPECT_TRUE(sync.restore(3, chunk(3))) << "once";
    EXPECT_EQ(sync.received(), 2u);
    Bytes torn = toBytes(chunk(1));
    torn.back() ^= 1;
    EXPECT_FALSE(sync.restore(1, torn));
    EXPECT_FALSE(sync.restore(5, chunk(0)));
    EXPECT_EQ(sync.ask(peer(1)), 1u);
    EXPECT_EQ(sync.ask(peer(1)), 2u);
    EXPECT_EQ(sync.ask(peer(1)), 4u);
    EXPECT_TRUE(sync.restore(2, chunk(2))) << "found on disk meanwhile";
    EXPECT_EQ(codeOf(sync.receive(peer(1), 2, chunk(2))), "consensus.snapshot_duplicate");
}

TEST_F(SnapshotSync, WhatIsOnItsWayIsBounded) {
    snapshot = manyBytes(kSnapshotChunkBytes * 40);
    manifest = *makeSnapshotManifest(header.chainId, 12, 2, header.stateRoot, snapshot);
    SnapshotAssembly sync = assembly();
    for (std::size_t i = 0; i < kSnapshotInFlightMax; ++i) ASSERT_EQ(sync.ask(peer(1)), i);
    EXPECT_EQ(sync.ask(peer(2)), std::nullopt);
    ASSERT_TRUE(sync.receive(peer(1), 3, chunk(3)).accepted);
    EXPECT_EQ(sync.ask(peer(2)), kSnapshotInFlightMax);
    EXPECT_EQ(sync.ask(peer(2)), std::nullopt);
    // A peer that is asked and given up again and again leaves no trace that grows.
    for (std::uint8_t i = 0; i < 100; ++i) {
        sync.giveUp(peer(2), kSnapshotInFlightMax);
        sync.giveUp(peer(i), kSnapshotInFlightMax);
        ASSERT_EQ(sync.ask(peer(static_cast<std::uint8_t>(i + 1))), kSnapshotInFlightMax);
    }
    EXPECT_EQ(codeOf(sync.receive(peer(5), kSnapshotInFlightMax, chunk(kSnapshotInFlightMax))),
              "consensus.snapshot_unsolicited")
        << "forgotten after eight others";
}

// Every order of asking, losing, lying and answering ends with the whole snapshot.
TEST_F(SnapshotSync, RandomPeersAlwaysEndWithTheSnapshot) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SeededRng rng(seed);
        SnapshotAssembly sync = assembly();
        Bytes built(snapshot.size());
        std::vector<std::pair<PublicKey, std::size_t>> asked;
        for (int step = 0; step < 2'000 && !sync.complete(); ++step) {
            const PublicKey who = peer(static_cast<std::uint8_t>(1 + rng.below(4)));
            if (const auto index = sync.ask(who)) asked.emplace_back(who, *index);
            if (asked.empty() || rng.below(3) == 0) continue;
            const std::size_t at = rng.below(asked.size());
            const auto [from, index] = asked[at];
            asked.erase(asked.begin() + static_cast<std::ptrdiff_t>(at));
            if (rng.below(4) == 0) {
                sync.giveUp(from, index);
                continue;
            }
            Bytes bytes = toBytes(chunk(index));
            if (rng.below(4) == 0) bytes[rng.below(bytes.size())] ^= 1;
            const ChunkOutcome outcome = sync.receive(from, index, bytes);
            if (!outcome.accepted) continue;
            std::copy(bytes.begin(), bytes.end(),
                      built.begin() + static_cast<std::ptrdiff_t>(outcome.offset));
        }
        EXPECT_TRUE(sync.complete()) << seed;
        EXPECT_EQ(built, snapshot) << seed;
    }
}

class SnapshotState : public ::testing::Test {
protected:
    SnapshotState() : state(ledger::State::fromGenesis(ledger::testing::sampleGenesis())) {
        bytes = state.encodeSnapshot();
        manifest = *makeSnapshotManifest(state.chainId(), 0, 0, state.root(), bytes);
    }
    ledger::State state;
    Bytes bytes;
    SnapshotManifest manifest;
};

TEST_F(SnapshotState, TheRightBytesBecomeTheState) {
    const auto opened = openSnapshot(manifest, bytes);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(opened->root(), state.root());
    EXPECT_EQ(opened->entries(), state.entries());
}

TEST_F(SnapshotState, AnythingElseHasTheWrongRoot) {
    // Every byte matters, also where a lying manifest has hashes that fit the changed chunk.
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes changed = bytes;
        changed[i] ^= 1;
        SnapshotManifest lying = manifest;
        lying.chunkHashes = {snapshotChunkHash(changed)};
        const auto opened = openSnapshot(lying, changed);
        ASSERT_FALSE(opened.ok()) << i;
        EXPECT_EQ(opened.error().code, "consensus.snapshot_wrong_root");
    }
    EXPECT_FALSE(openSnapshot(manifest, ByteView(bytes).first(bytes.size() - 1)).ok());
    SnapshotManifest other = manifest;
    other.height = 1;
    EXPECT_FALSE(openSnapshot(other, bytes).ok());
    other = manifest;
    other.chainId.data[0] ^= 1;
    EXPECT_FALSE(openSnapshot(other, bytes).ok());
}

}  // namespace
}  // namespace stacknet::consensus::testing
