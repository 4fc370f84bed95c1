#include "core/consensus/snapshot_join.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <functional>

#include "core/consensus/snapshot_serving.h"
#include "tests/core/consensus/epoch_chain.h"

namespace stacknet::consensus::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

constexpr Epoch kEpochs = 3;
constexpr std::int64_t kMinute = 60'000;

PublicKey peerKey(std::uint8_t number) {
    PublicKey key;
    key.data.fill(number);
    return key;
}

/// What a peer says instead of the honest answer; nothing: it stays silent.
using Twist = std::function<std::optional<SnapshotMessage>(const SnapshotMessage& request,
                                                           SnapshotMessage honest)>;
using BlockTwist = std::function<std::optional<SyncResponse>(SyncResponse honest)>;

struct Server {
    Twist twist;
    BlockTwist blockTwist;
    Epoch keeps = kEpochs - 1;
    std::size_t chunksServed = 0;
};

/// A join with its driver and its peers, on a clock of its own.
class JoinRun {
public:
    explicit JoinRun(const EpochChain& chain, Params params = shortParams())
        : m_chain(chain), m_params(params) {
        m_join.emplace(chain.chainId, params);
        stand();
    }
    static Params shortParams() {
        Params params;
        params.snapshotGap = 5;
        return params;
    }

    Server& add(std::uint8_t number) { return servers[peerKey(number)]; }
    void addHonest(std::uint8_t number) { add(number); }
    void connect() {
        for (auto& [key, server] : servers) connect(key);
    }
    void connect(const PublicKey& key) {
        give(JoinPeerUp{key});
        claim(key, kEpochs, m_chain.blocks.size());
    }
    void claim(const PublicKey& key, Epoch epoch, Height height) {
        give(JoinClaim{key, epoch, height});
    }
    void stand() {
        TrustedPoint point;
        point.chainId = m_chain.chainId;
        point.validators = m_chain.validators[0];
        give(JoinStanding{point, 0});
    }
    /// The process ends and starts again; what was stored stays.
    void restart() {
        m_join.emplace(m_chain.chainId, m_params);
        m_queue.clear();
        held = false;
        stand();
        connect();
    }

    void give(JoinInput input) {
        for (JoinOutput& output : m_join->step(nowMs, std::move(input)))
            carryOut(std::move(output));
    }
    /// Until it is installed, has ended, or so much time has passed.
    bool run(std::int64_t limitMs = 10 * kMinute) {
        const std::int64_t until = nowMs + limitMs;
        while (nowMs < until && !installed && !ended && effects < effectsMax) {
            if (!m_queue.empty()) {
                JoinInput next = std::move(m_queue.front());
                m_queue.pop_front();
                give(std::move(next));
                continue;
            }
            const std::int64_t wake = m_join->wantsWakeAtMs();
            if (wake == INT64_MAX) break;
            nowMs = std::max(nowMs + 1, wake);
            give(JoinTick{});
        }
        return installed;
    }
    Bytes fetched() const {
        Bytes all;
        for (const auto& [index, chunk] : stored) all.insert(all.end(), chunk.begin(), chunk.end());
        return all;
    }
    const SnapshotJoin& join() const { return *m_join; }

    std::int64_t nowMs = 1'000;
    std::map<PublicKey, Server> servers;
    bool installed = false;
    bool held = false;
    bool heldAtInstall = false;
    std::size_t effects = 0;
    std::size_t effectsMax = SIZE_MAX;
    std::optional<Error> ended;
    std::optional<JoinInstall> result;
    std::optional<SnapshotManifest> staged;
    std::map<std::size_t, Bytes> stored;
    std::vector<std::pair<PublicKey, std::string>> blamed;
    std::size_t requests = 0;

private:
    void carryOut(JoinOutput output) {
        if (++effects > effectsMax) return;  // the process is gone
        if (auto* send = std::get_if<JoinSend>(&output)) {
            ++requests;
            Server& server = servers.at(send->to);
            SnapshotMessage answer = m_chain.answer(send->message, server.keeps);
            if (std::holds_alternative<ChunkAnswer>(answer)) ++server.chunksServed;
            std::optional<SnapshotMessage> said = answer;
            if (server.twist) said = server.twist(send->message, std::move(answer));
            if (said) m_queue.push_back(JoinReceived{send->to, std::move(*said)});
        } else if (auto* ask = std::get_if<JoinAskBlocks>(&output)) {
            ++requests;
            Server& server = servers.at(ask->to);
            std::optional<SyncResponse> said = m_chain.answer(ask->request);
            if (server.blockTwist) said = server.blockTwist(*said);
            if (said) m_queue.push_back(JoinBlocks{ask->to, std::move(*said)});
        } else if (auto* hold = std::get_if<JoinHold>(&output)) {
            held = hold->held;
        } else if (auto* stage = std::get_if<JoinStage>(&output)) {
            if (staged != stage->manifest) stored.clear();
            staged = stage->manifest;
            for (const auto& [index, chunk] : stored) give(JoinChunkHere{index, chunk});
            give(JoinStaged{});
        } else if (auto* store = std::get_if<JoinStoreChunk>(&output)) {
            EXPECT_TRUE(stored.emplace(store->index, store->chunk).second) << "stored twice";
        } else if (auto* blame = std::get_if<JoinBlame>(&output)) {
            blamed.emplace_back(blame->peer, blame->error.code);
        } else if (auto* install = std::get_if<JoinInstall>(&output)) {
            finish(std::move(*install));
        } else if (auto* end = std::get_if<JoinEnded>(&output)) {
            ended = end->reason;
        }
    }
    /// As the driver: the content decides.
    void finish(JoinInstall install) {
        if (fetched() != m_chain.snapshots[install.manifest.epoch]) {
            stored.clear();
            staged.reset();
            m_queue.push_back(
                JoinInstalled{makeError("consensus.snapshot_wrong_root", "It is another.")});
            return;
        }
        installed = true;
        heldAtInstall = held;
        TrustedPoint point{m_chain.chainId,
                           install.manifest.epoch + 1,
                           install.steps.back().next,
                           install.blocks.back()->header.height,
                           0,
                           install.blocks.back()->id};
        give(JoinStanding{point, point.height});
        result = std::move(install);
        give(JoinInstalled{});
    }

    const EpochChain& m_chain;
    Params m_params;
    std::optional<SnapshotJoin> m_join;
    std::deque<JoinInput> m_queue;
};

class SnapshotJoinTest : public ::testing::Test {
protected:
    SnapshotJoinTest() : run(chain()) {}
    static const EpochChain& chain() {
        static const EpochChain made(kEpochs);
        return made;
    }
    static std::optional<SnapshotMessage> silent(const SnapshotMessage&, SnapshotMessage) {
        return std::nullopt;
    }
    static bool is(const JoinRun& done, Epoch epoch) {
        return done.result && done.result->manifest == chain().manifests[epoch] &&
               done.fetched() == chain().snapshots[epoch];
    }
    /// Lies in the chunks: right size, right hash in its own offer, another content.
    static Twist liar(const Bytes& lie) {
        return [&lie](const SnapshotMessage& request,
                      SnapshotMessage honest) -> std::optional<SnapshotMessage> {
            if (std::holds_alternative<SnapshotOffer>(honest)) {
                const auto& true_ = chain().manifests.back();
                return SnapshotOffer{*makeSnapshotManifest(true_.chainId, true_.height, true_.epoch,
                                                           true_.stateRoot, lie)};
            }
            if (auto* chunk = std::get_if<ChunkAnswer>(&honest)) {
                const auto& asked = std::get<ChunkRequest>(request);
                chunk->chunk = toBytes(snapshotChunk(lie, asked.index));
            }
            return honest;
        };
    }
    static Bytes otherBytes() {
        Bytes lie(kSnapshotChunkBytes * 5 + 1);
        SeededRng(99).fill(lie);
        return lie;
    }

    JoinRun run;
};

TEST_F(SnapshotJoinTest, Scenario47EveryPeerServesAndTheEngineIsHeldUntilTheEnd) {
    for (std::uint8_t i = 1; i <= 3; ++i) run.addHonest(i);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1)) << "the newest";
    EXPECT_TRUE(run.heldAtInstall);
    EXPECT_FALSE(run.join().held()) << "the next engine is free";
    EXPECT_TRUE(run.blamed.empty());
    for (const auto& [key, server] : run.servers) EXPECT_GT(server.chunksServed, 1u);
    EXPECT_EQ(run.result->steps, chain().steps);
    EXPECT_EQ(run.result->validators, chain().validators[kEpochs - 1]);
    ASSERT_EQ(run.result->blocks.size(), 2u) << "from the state to the epoch's last block";
    EXPECT_EQ(run.result->blocks.back()->header, chain().steps.back().header);
    EXPECT_FALSE(run.join().status().active);
}

TEST_F(SnapshotJoinTest, OnlyWhoIsFarBehindAndEpochsBehindAsks) {
    EXPECT_EQ(Params{}.snapshotGap, 4'096u);
    run.servers[peerKey(1)];
    run.give(JoinPeerUp{peerKey(1)});
    run.claim(peerKey(1), 0, 1'000'000);
    EXPECT_EQ(run.requests, 0u) << "no epoch has ended";
    run.claim(peerKey(1), 1, 4);
    EXPECT_EQ(run.requests, 0u) << "one block less than the gap";
    run.give(JoinHeight{8});
    run.claim(peerKey(1), 1, 12);
    EXPECT_EQ(run.requests, 0u);
    run.claim(peerKey(1), 1, 13);
    EXPECT_EQ(run.requests, 1u);
    EXPECT_TRUE(run.join().status().active);
}

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

TEST_F(SnapshotJoinTest, NothingIsHeldBeforeAnEpochsEndIsProven) {
    run.add(1).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (auto* answer = std::get_if<EpochsAnswer>(&honest)) {
            answer->steps[0].proof.finalCert.entries.pop_back();  // two of four
        }
        return honest;
    };
    run.connect();
    EXPECT_FALSE(run.run());
    EXPECT_FALSE(run.held);
    EXPECT_THAT(run.blamed, ElementsAre(Pair(peerKey(1), "consensus.light_bad_proof")));
    EXPECT_EQ(run.ended->code, "consensus.snapshot_none");
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

TEST_F(SnapshotJoinTest, ASnapshotThatIsGoneMeanwhileIsReplacedByANewerOne) {
    Server& server = run.add(1);
    server.keeps = kEpochs - 2;
    server.twist = [&server](const SnapshotMessage&,
                             SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        // After some chunks it keeps the next one.
        if (server.chunksServed == 5) server.keeps = kEpochs - 1;
        return honest;
    };
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_TRUE(run.blamed.empty());
    EXPECT_LT(run.nowMs, kMinute);
}

TEST_F(SnapshotJoinTest, WithoutAnOfferItGoesOnByBlocksAndAsksAgainLater) {
    run.add(1).twist = [](const SnapshotMessage&, SnapshotMessage) {
        return std::optional<SnapshotMessage>(SnapshotOffer{});
    };
    run.connect();
    EXPECT_FALSE(run.run());
    EXPECT_EQ(run.ended->code, "consensus.snapshot_none");
    EXPECT_FALSE(run.held);
    EXPECT_EQ(run.requests, 1u);
    const std::int64_t failedMs = run.nowMs;
    run.ended.reset();
    run.nowMs = failedMs + kSnapshotRetryMs - 1;
    run.connect(peerKey(1));
    EXPECT_EQ(run.requests, 1u);
    run.nowMs = failedMs + kSnapshotRetryMs;
    run.connect(peerKey(1));
    EXPECT_EQ(run.requests, 2u);
}

TEST_F(SnapshotJoinTest, WhatIsOnItsWayToOnePeerIsBoundedAndPaced) {
    std::size_t open = 0;
    std::vector<std::int64_t> askedMs;
    run.add(1).twist = [&](const SnapshotMessage& request,
                           SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (!std::holds_alternative<ChunkRequest>(request)) return honest;
        ++open;
        askedMs.push_back(run.nowMs);
        return std::nullopt;
    };
    run.connect();
    run.run(5'000);
    EXPECT_EQ(open, kSnapshotPerPeerMax);
    for (std::size_t i = 1; i < askedMs.size(); ++i) {
        EXPECT_GE(askedMs[i] - askedMs[i - 1], kSnapshotAskGapMs);
    }
    static_assert(2 * 1'000 / kSnapshotAskGapMs <= kSnapshotAnswersPerSecond,
                  "an honest node asks for no more than half of what is served");
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

TEST_F(SnapshotJoinTest, CrashAfterEveryEffectStillEndsWithTheSnapshot) {
    JoinRun whole(chain());
    whole.addHonest(1);
    whole.addHonest(2);
    whole.connect();
    ASSERT_TRUE(whole.run());
    ASSERT_GT(whole.effects, 20u);
    for (std::size_t crash = 1; crash < whole.effects; ++crash) {
        JoinRun one(chain());
        one.addHonest(1);
        one.addHonest(2);
        one.effectsMax = crash;
        one.connect();
        one.run();
        if (one.installed) continue;
        const std::size_t kept = one.stored.size();
        one.effects = 0;
        one.effectsMax = SIZE_MAX;
        for (auto& [key, server] : one.servers) server.chunksServed = 0;
        one.restart();
        ASSERT_TRUE(one.run()) << crash;
        EXPECT_TRUE(is(one, kEpochs - 1)) << crash;
        std::size_t served = 0;
        for (auto& [key, server] : one.servers) served += server.chunksServed;
        EXPECT_EQ(served, 10 - kept) << "nothing is fetched twice";
    }
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
