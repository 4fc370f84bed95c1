#include "tests/core/consensus/join_run.h"

namespace stacknet::consensus::testing {
namespace {

TEST_F(SnapshotJoinTest, ASingleLiarHoldsNobody) {
    // Peers with validators' keys: one of four claims to be ahead, and never proves it.
    const PublicKey liar = chain().validators[0][0].key;
    run.servers[liar].twist = silent;
    run.connect(liar);
    while (!run.ended) {
        run.run(1);
        EXPECT_FALSE(run.held);
        ASSERT_LT(run.nowMs, kMinute);
    }
    // Two of four are more than a third: one of them is honest.
    JoinRun second(chain());
    second.servers[liar].twist = silent;
    second.connect(liar);
    EXPECT_FALSE(second.held);
    const PublicKey other = chain().validators[0][1].key;
    second.servers[other].twist = silent;
    second.connect(other);
    EXPECT_TRUE(second.held);
    second.run();
    ASSERT_TRUE(second.ended);
    EXPECT_FALSE(second.held) << "goes on by blocks";
}

TEST_F(SnapshotJoinTest, Scenario49WrongChunkIsBlamedAndFetchedElsewhere) {
    run.add(1).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (auto* chunk = std::get_if<ChunkAnswer>(&honest)) chunk->chunk[0] ^= 1;
        return honest;
    };
    run.addHonest(2);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_THAT(run.blamed, Contains(Pair(peerKey(1), "consensus.snapshot_bad_chunk")));
    EXPECT_EQ(run.servers[peerKey(2)].chunksServed, 10u);
}

TEST_F(SnapshotJoinTest, Scenario49WrongRootIsBlamedBeforeAByteIsFetched) {
    for (const std::uint8_t liar : {1, 2}) {
        run.add(liar).twist = [](const SnapshotMessage&,
                                 SnapshotMessage honest) -> std::optional<SnapshotMessage> {
            if (auto* offer = std::get_if<SnapshotOffer>(&honest)) {
                offer->manifest->stateRoot.data[0] ^= 1;
            }
            return honest;
        };
    }
    run.addHonest(3);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_THAT(run.blamed,
                UnorderedElementsAre(Pair(peerKey(1), "consensus.snapshot_wrong_root"),
                                     Pair(peerKey(2), "consensus.snapshot_wrong_root")));
    EXPECT_EQ(run.servers[peerKey(1)].chunksServed, 0u);
}

TEST_F(SnapshotJoinTest, Scenario49OtherContentUnderTheRightRootIsBlamedOnAllWhoOfferedIt) {
    const Bytes lie = otherBytes();
    run.add(1).twist = liar(lie);
    run.add(2).twist = liar(lie);
    run.addHonest(3);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_THAT(run.blamed,
                UnorderedElementsAre(Pair(peerKey(1), "consensus.snapshot_wrong_root"),
                                     Pair(peerKey(2), "consensus.snapshot_wrong_root")));
}

TEST_F(SnapshotJoinTest, Scenario48WrongValidatorsAndWrongBlocksAreBlamed) {
    run.add(1).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (auto* answer = std::get_if<EpochsAnswer>(&honest)) answer->steps[0].next[0].weight = 9;
        return honest;
    };
    run.add(2).blockTwist = [](SyncResponse honest) -> std::optional<SyncResponse> {
        honest.blocks.pop_back();
        return honest;
    };
    run.addHonest(3);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_THAT(run.blamed, UnorderedElementsAre(Pair(peerKey(1), "consensus.light_bad_validators"),
                                                 Pair(peerKey(2), "consensus.bad_sync")));
}

TEST_F(SnapshotJoinTest, Scenario48PeersThatStallAreReplaced) {
    // 1 stalls from the start, 2 from the epochs on, 3 with every chunk, 4 with the blocks.
    run.add(1).twist = silent;
    run.add(2).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (!std::holds_alternative<SnapshotOffer>(honest)) return std::nullopt;
        return honest;
    };
    run.servers[peerKey(2)].blockTwist = [](SyncResponse) { return std::nullopt; };
    run.add(3).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (std::holds_alternative<ChunkAnswer>(honest)) return std::nullopt;
        return honest;
    };
    run.add(4).blockTwist = [](SyncResponse) { return std::nullopt; };
    run.addHonest(5);
    run.connect();
    ASSERT_TRUE(run.run(5 * kMinute)) << "each answer is waited for at most 10 s";
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_TRUE(run.blamed.empty()) << "they may only be slow";
}

TEST_F(SnapshotJoinTest, ALiarThatReconnectsCannotStallForEver) {
    // It offers what nobody can prove and leaves whenever it should prove it.
    const PublicKey liar = peerKey(1);
    bool leave = false;
    run.add(1).twist = [&leave](const SnapshotMessage&,
                                SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (auto* offer = std::get_if<SnapshotOffer>(&honest)) {
            offer->manifest->epoch = 1'000;
            offer->manifest->height = 1'000'000;
            return honest;
        }
        leave = true;
        return std::nullopt;
    };
    run.addHonest(2);
    run.connect();
    const std::int64_t until = run.nowMs + 5 * kMinute;
    while (!run.installed && run.nowMs < until) {
        run.run(1);
        if (std::exchange(leave, false)) {
            run.give(JoinPeerDown{liar});
            run.give(JoinPeerUp{liar});
            run.claim(liar, 1'001, 2'000'000);
        }
    }
    EXPECT_TRUE(is(run, kEpochs - 1));
}

TEST_F(SnapshotJoinTest, LeavingWithARequestOpenCountsAsNotAnsweringIt) {
    // Two that offer what nobody can prove and leave by turns when they should prove it.
    std::optional<PublicKey> leaves;
    std::map<PublicKey, std::size_t> asked;
    for (const std::uint8_t i : {1, 2}) {
        run.add(i).twist = [&leaves, &asked, i](
                               const SnapshotMessage&,
                               SnapshotMessage honest) -> std::optional<SnapshotMessage> {
            if (auto* offer = std::get_if<SnapshotOffer>(&honest)) {
                offer->manifest->epoch = 1'000;
                offer->manifest->height = 1'000'000;
                return honest;
            }
            leaves = peerKey(i);
            ++asked[peerKey(i)];
            return std::nullopt;
        };
    }
    run.connect();
    for (int i = 0; i < 1'000 && !run.ended; ++i) {
        run.run(1);
        if (const auto peer = std::exchange(leaves, std::nullopt)) {
            run.give(JoinPeerDown{*peer});
            run.give(JoinPeerUp{*peer});
            run.claim(*peer, 1'001, 2'000'000);
        }
    }
    EXPECT_TRUE(run.ended);
    for (const std::uint8_t i : {1, 2}) EXPECT_LE(asked[peerKey(i)], kSnapshotFailuresMax);
}

TEST_F(SnapshotJoinTest, AnotherFinalEndOfTheEpochIsRefused) {
    // A quorum signed another last block than the one that was walked over.
    run.add(1).blockTwist = [](SyncResponse honest) -> std::optional<SyncResponse> {
        auto other = std::make_shared<Block>(*honest.blocks.back());
        other->header.timeMs += 1;
        sealBlock(*other);
        honest.blocks.back() = other;
        honest.proof = chain().finalCert(other->header.epoch, other->header, 3);
        return honest;
    };
    run.connect();
    EXPECT_FALSE(run.run());
    EXPECT_THAT(run.blamed, ElementsAre(Pair(peerKey(1), "consensus.bad_sync")));
    EXPECT_FALSE(run.held);
}

TEST_F(SnapshotJoinTest, Scenario48UnsolicitedAnswersAreBlamedLateOnesAreNot) {
    const auto offered = SnapshotOffer{chain().manifests[0]};
    run.give(JoinPeerUp{peerKey(1)});
    run.give(JoinReceived{peerKey(1), offered});
    run.give(JoinReceived{peerKey(1), EpochsAnswer{}});
    run.give(JoinReceived{peerKey(1), ChunkAnswer{2, 0, {1}}});
    EXPECT_THAT(run.blamed, ElementsAre(Pair(peerKey(1), "consensus.snapshot_unsolicited"),
                                        Pair(peerKey(1), "consensus.snapshot_unsolicited"),
                                        Pair(peerKey(1), "consensus.snapshot_unsolicited")));
    run.blamed.clear();
    run.addHonest(2);
    run.connect(peerKey(2));
    ASSERT_TRUE(run.run());
    run.give(JoinReceived{peerKey(2), ChunkAnswer{2, 0, {1}}});
    run.give(JoinReceived{peerKey(2), offered});
    EXPECT_TRUE(run.blamed.empty());
    // A chunk that another peer was asked for.
    JoinRun second(chain());
    second.addHonest(1);
    second.add(2).twist = silent;
    second.connect();
    second.add(3);
    second.give(JoinPeerUp{peerKey(3)});
    while (!second.join().status().active || second.stored.empty()) second.run(1);
    second.give(JoinReceived{peerKey(3), ChunkAnswer{chain().manifests.back().height, 0, {1}}});
    EXPECT_THAT(second.blamed, ElementsAre(Pair(peerKey(3), "consensus.snapshot_unsolicited")));
}

TEST_F(SnapshotJoinTest, Scenario49LiesAreBoundedInNumber) {
    // Twenty peers, twenty different lies of 4,096 chunks each.
    for (std::uint8_t i = 1; i <= 20; ++i) {
        run.add(i).twist = [i](const SnapshotMessage&,
                               SnapshotMessage honest) -> std::optional<SnapshotMessage> {
            if (auto* offer = std::get_if<SnapshotOffer>(&honest)) {
                offer->manifest->totalBytes = kSnapshotBytesMax;
                offer->manifest->chunkHashes.assign(kSnapshotChunksMax, {});
                offer->manifest->chunkHashes[0].data[0] = i;
            }
            return honest;
        };
    }
    run.connect();
    EXPECT_FALSE(run.run(60 * kMinute));
    EXPECT_TRUE(run.ended);
    EXPECT_TRUE(run.stored.empty());
    EXPECT_LE(run.blamed.size(), kSnapshotOffersMax) << "only so many are looked at";
    EXPECT_GE(run.blamed.size(), 1u);
}

TEST_F(SnapshotJoinTest, AnyPeersWithOneHonestAmongThemEndWithTheSnapshot) {
    const Bytes lie = otherBytes();
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SeededRng rng(seed);
        JoinRun one(chain());
        for (std::uint8_t i = 1; i <= 6; ++i) {
            Server& server = one.add(i);
            if (i == 1 + seed % 6) continue;  // the honest one
            switch (rng.u64() % 5) {
                case 0:
                    server.twist = liar(lie);
                    break;
                case 1:
                    server.twist = silent;
                    server.blockTwist = [](SyncResponse) { return std::nullopt; };
                    break;
                default:
                    // Anything may be lost, cut short or altered.
                    server.twist =
                        [rng, &one](
                            const SnapshotMessage&,
                            SnapshotMessage honest) mutable -> std::optional<SnapshotMessage> {
                        Bytes bytes = encodeSnapshotMessage(chain().chainId, honest);
                        if (rng.u64() % 3 == 0) return std::nullopt;
                        if (rng.u64() % 2 == 0) bytes[rng.u64() % bytes.size()] ^= 1;
                        auto altered = decodeSnapshotMessage(chain().chainId, bytes);
                        if (!altered.ok()) return std::nullopt;  // the driver counts it
                        return *altered;
                    };
                    break;
            }
        }
        one.connect();
        ASSERT_TRUE(one.run(60 * kMinute)) << seed;
        EXPECT_TRUE(is(one, kEpochs - 1)) << seed;
        for (const auto& [peer, code] : one.blamed) EXPECT_NE(peer, peerKey(1 + seed % 6)) << code;
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
