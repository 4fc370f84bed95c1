#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <functional>

#include "core/consensus/snapshot_join.h"
#include "core/consensus/snapshot_serving.h"
#include "tests/core/consensus/epoch_chain.h"

namespace stacknet::consensus::testing {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

inline constexpr Epoch kEpochs = 3;
inline constexpr std::int64_t kMinute = 60'000;

inline PublicKey peerKey(std::uint8_t number) {
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

}  // namespace stacknet::consensus::testing
