#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <future>

#include "core/consensus/codec.h"
#include "core/consensus/light_client.h"
#include "core/engine/chain_driver.h"

namespace stacknet::engine {
namespace {

using network::FrameChannel;

constexpr std::chrono::seconds kPatience{120};
/// Enough for a state of several chunks.
constexpr std::size_t kKeys = 8'000;

/// A driver on its own thread with its own folder, wired to others by hand. Epochs of 8 views.
class Node {
public:
    explicit Node(ledger::Genesis genesis, std::uint64_t gap = 4)
        : Node(std::move(genesis), keystore::Signer(crypto::SigningKey::generate(rng())), gap) {}
    Node(ledger::Genesis genesis, keystore::Signer signer, std::uint64_t gap = UINT64_MAX)
        : m_genesis(std::move(genesis)), m_signer(std::move(signer)) {
        char folder[] = "/tmp/stacknet-snapshot-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_paths.root = folder;
        m_params.termLength = 2;
        m_params.heartbeatMs = 50;
        m_params.retryMs = 50;
        m_params.statusMs = 50;
        m_params.quietMs = 50;
        m_params.snapshotGap = gap;
    }
    ~Node() {
        stop();
        std::filesystem::remove_all(m_paths.root);
    }
    static SystemRng& rng() {
        static SystemRng one;
        return one;
    }

    void start() {
        onThread([this] {
            ChainEvents events;
            events.send = [this](const PublicKey& to, FrameChannel channel, Bytes frame) {
                const auto other = m_others.find(to);
                if (other != m_others.end()) hand(*other->second, channel, std::move(frame));
            };
            events.broadcast = [this](FrameChannel channel, Bytes frame) {
                for (const auto& [peer, other] : m_others) hand(*other, channel, frame);
            };
            events.finalized = [this](const FinalBlock& final) {
                std::lock_guard lock(m_mutex);
                m_height = final.block->header.height;
                m_epoch = final.block->header.epoch;
                m_changed.notify_all();
            };
            events.evidenceSeen = [](const consensus::Evidence&) {};
            events.changed = [this] {
                // Called while the driver is being opened, too.
                if (!m_driver) return;
                const consensus::EngineStatus status = m_driver->status();
                std::lock_guard lock(m_mutex);
                // Every epoch's engine counts anew.
                for (std::size_t i = 0; i < m_dropped.size(); ++i) {
                    m_dropped[i] = std::max(m_dropped[i], status.dropped[i]);
                }
                m_progress = m_driver->snapshotStatus();
                m_heldSeen = m_heldSeen || status.held;
                m_changed.notify_all();
            };
            events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
            events.snapshotKept = [this](const consensus::SnapshotManifest& manifest) {
                std::lock_guard lock(m_mutex);
                m_kept = manifest;
                m_changed.notify_all();
            };
            auto opened = ChainDriver::open(m_thread, m_paths, m_genesis, key(), m_signer,
                                            std::move(events), m_clock, rng(), m_params);
            ASSERT_TRUE(opened.ok()) << opened.error().message;
            std::lock_guard lock(m_driverMutex);
            m_driver = std::move(opened).value();
        });
    }
    void stop() {
        onThread([this] {
            std::lock_guard lock(m_driverMutex);
            m_driver.reset();
        });
    }
    /// The chain stands still while the only validator's key is locked.
    void lock() {
        onThread([this] { m_driver->setSigner(std::nullopt); });
    }
    void unlock() {
        onThread([this] { m_driver->setSigner(m_signer); });
    }
    void post(std::function<void()> task) { m_thread.post(std::move(task)); }
    std::uint64_t requestsRefused() {
        std::uint64_t count = 0;
        onThread([&] { count = m_driver->snapshotStatus().requestsRefused; });
        return count;
    }
    static void link(Node& one, Node& other) {
        one.connect(other);
        other.connect(one);
    }
    static void unlink(Node& one, Node& other) {
        one.disconnect(other);
        other.disconnect(one);
    }
    void deliver(const PublicKey& from, FrameChannel channel, Bytes frame) {
        std::lock_guard lock(m_driverMutex);
        if (m_driver) m_driver->frame(from, channel, std::move(frame));
    }
    template <typename Condition>
    bool wait(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return condition(*this); });
    }
    bool reaches(consensus::Epoch epoch) {
        return wait([epoch](const Node& node) { return node.m_epoch >= epoch; });
    }
    bool reachesHeight(consensus::Height height) {
        return wait([height](const Node& node) { return node.m_height >= height; });
    }
    std::uint64_t dropped(consensus::DropReason reason) const {
        return m_dropped[static_cast<std::size_t>(reason)];
    }
    consensus::Height height() {
        std::lock_guard lock(m_mutex);
        return m_height;
    }
    std::optional<consensus::SnapshotManifest> kept() {
        std::lock_guard lock(m_mutex);
        return m_kept;
    }
    bool heldSeen() {
        std::lock_guard lock(m_mutex);
        return m_heldSeen;
    }
    std::unique_ptr<BlockStore> openBlocks() const {
        auto store = BlockStore::open(m_paths.chain(), m_genesis);
        EXPECT_TRUE(store.ok());
        return std::move(store).value();
    }
    const PublicKey& key() const { return m_signer.publicKey(); }
    const NodePaths& paths() const { return m_paths; }
    const ledger::Genesis& genesis() const { return m_genesis; }

    /// Alters what this node sends; nothing: it is lost. On this node's thread.
    std::function<std::optional<Bytes>(FrameChannel, Bytes)> filter;

    // Read under wait().
    std::optional<consensus::SnapshotManifest> m_kept;
    SnapshotStatus m_progress;
    std::array<std::uint64_t, consensus::kDropReasons> m_dropped{};

private:
    void connect(Node& other) {
        onThread([this, &other] {
            m_others[other.key()] = &other;
            m_driver->peerConnected(other.key());
        });
    }
    void disconnect(Node& other) {
        onThread([this, &other] {
            m_others.erase(other.key());
            if (m_driver) m_driver->peerDisconnected(other.key());
        });
    }
    void hand(Node& other, FrameChannel channel, Bytes frame) {
        std::optional<Bytes> said = std::move(frame);
        if (filter) said = filter(channel, std::move(*said));
        if (said) other.deliver(key(), channel, std::move(*said));
    }
    void onThread(const std::function<void()>& task) {
        std::promise<void> done;
        m_thread.post([&] {
            task();
            done.set_value();
        });
        done.get_future().wait();
    }

    ledger::Genesis m_genesis;
    keystore::Signer m_signer;
    NodePaths m_paths;
    consensus::Params m_params;
    SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    consensus::Epoch m_epoch = 0;
    consensus::Height m_height = 0;
    bool m_heldSeen = false;
    std::map<PublicKey, Node*> m_others;
    std::mutex m_driverMutex;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"snapshot-test"};
};

/// One validator, and many keys that make the state large.
ledger::Genesis genesisOf(const keystore::Signer& validator) {
    ledger::Genesis genesis;
    genesis.networkName = "snapshots";
    genesis.localNetwork = true;
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = 1'000'000;
    genesis.timeMs = 1'700'000'000'000;
    for (std::size_t i = 0; i <= kKeys; ++i) {
        ledger::GenesisNodeKey key;
        key.publicKey = validator.publicKey();
        if (i > 0) {
            key.publicKey.data.fill(0x55);
            key.publicKey.data[0] = static_cast<std::uint8_t>(i);
            key.publicKey.data[1] = static_cast<std::uint8_t>(i >> 8);
        }
        key.owner = ledger::ownerOf(key.publicKey);
        key.tokensFree = 900;
        key.tokensBonded = i == 0 ? 100 : 0;
        key.state = ledger::NodeKeyState::Connected;
        key.vrfKey = validator.vrfKey();
        genesis.nodeKeys.push_back(key);
    }
    genesis.validators.push_back({validator.publicKey(), "only", 100});
    return genesis;
}

/// A network of one validator that has ended some epochs, keeps a snapshot, and stands still.
class SnapshotDriver : public ::testing::Test {
protected:
    SnapshotDriver() : validator(genesisOf(m_signer), m_signer) {
        validator.start();
        EXPECT_TRUE(validator.wait(
            [](const Node& node) { return node.m_kept && node.m_kept->epoch >= 2; }));
        validator.lock();
    }

    keystore::Signer m_signer{crypto::SigningKey::generate(Node::rng())};

protected:
    Node validator;
};

TEST_F(SnapshotDriver, Scenario47JoinsBySnapshotGoesOnByBlocksAndServesOthers) {
    Node late(validator.genesis());
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.wait([](const Node& node) { return node.m_kept.has_value(); }));
    const auto joined = *late.kept();
    EXPECT_GE(joined.epoch, 2u);
    EXPECT_GE(joined.chunkHashes.size(), 2u);
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    EXPECT_TRUE(late.heldSeen()) << "signs nothing while it fetches";
    validator.unlock();
    ASSERT_TRUE(late.reachesHeight(validator.height() + 5));
    validator.lock();
    Node::unlink(late, validator);

    // It serves what it fetched, or a newer one that it made itself, to the next.
    Node next(validator.genesis());
    next.start();
    Node::link(next, late);
    ASSERT_TRUE(next.wait([](const Node& node) { return node.m_kept.has_value(); }));
    ASSERT_TRUE(next.reachesHeight(late.height()));
    Node::unlink(next, late);
    late.stop();
    validator.stop();
    next.stop();

    const auto full = validator.openBlocks();
    for (const Node* node : {&late, &next}) {
        const auto blocks = node->openBlocks();
        EXPECT_EQ(blocks->block(1), nullptr) << "the blocks before were not fetched";
        const consensus::Height tip = blocks->tipHeight();
        ASSERT_LE(tip, full->tipHeight());
        EXPECT_EQ(blocks->header(tip), full->header(tip));
        const auto state = blocks->loadState();
        ASSERT_TRUE(state.ok()) << state.error().message;
        EXPECT_EQ(state->nodeKeys().size(), kKeys + 1);
        EXPECT_TRUE(blocks->tip().ok());
        EXPECT_EQ(blocks->summaries(tip, tip)->front().stateRoot,
                  full->summaries(tip, tip)->front().stateRoot);
        // The walk from the genesis is kept, for those who join by this node.
        const auto steps = blocks->epochSteps(0, 100, SIZE_MAX);
        EXPECT_GE(steps.size(), 3u);
        EXPECT_EQ(steps, full->epochSteps(0, steps.size(), SIZE_MAX));
    }
}

TEST_F(SnapshotDriver, ARestartAfterTheJoinGoesOnFromThere) {
    Node late(validator.genesis());
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.wait([](const Node& node) { return node.m_kept.has_value(); }));
    late.stop();
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    validator.unlock();
    ASSERT_TRUE(late.reachesHeight(validator.height() + 5));
    Node::unlink(late, validator);
}

TEST_F(SnapshotDriver, BelowTheLimitItGoesByBlocks) {
    Node late(validator.genesis(), 1'000'000);
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    EXPECT_FALSE(late.heldSeen());
    Node::unlink(late, validator);
    late.stop();
    EXPECT_NE(late.openBlocks()->block(1), nullptr) << "nothing was installed";
}

/// Changes one kind of answer of a node.
template <typename Answer>
auto altered(const ChainId& chainId, std::function<void(Answer&)> change) {
    return [chainId, change](FrameChannel channel, Bytes frame) -> std::optional<Bytes> {
        if (channel != FrameChannel::Snapshot) return frame;
        auto message = consensus::decodeSnapshotMessage(chainId, frame);
        auto* answer = message.ok() ? std::get_if<Answer>(&*message) : nullptr;
        if (answer == nullptr) return frame;
        change(*answer);
        return consensus::encodeSnapshotMessage(chainId, *message);
    };
}

TEST_F(SnapshotDriver, Scenario49AWrongChunkIsCountedAndOthersServe) {
    const ChainId chainId = validator.genesis().chainId();
    Node honest(validator.genesis());
    honest.start();
    Node::link(honest, validator);
    ASSERT_TRUE(honest.wait([](const Node& node) { return node.m_kept.has_value(); }));
    ASSERT_TRUE(honest.reachesHeight(validator.height()));
    Node::unlink(honest, validator);
    ASSERT_GT(honest.kept()->chunkHashes.size(), 2 * consensus::kSnapshotPerPeerMax)
        << "too few to have two peers serve";
    // The honest one serves no chunk before the liar has.
    std::promise<void> lied;
    std::shared_future<void> hasLied(lied.get_future());
    honest.filter = [hasLied](FrameChannel channel, Bytes frame) -> std::optional<Bytes> {
        if (channel == FrameChannel::Snapshot && frame.size() > 100'000) hasLied.wait();
        return frame;
    };
    bool first = true;
    validator.filter =
        altered<consensus::ChunkAnswer>(chainId, [&first, &lied](consensus::ChunkAnswer& answer) {
            answer.chunk.assign(10, 1);
            if (std::exchange(first, false)) lied.set_value();
        });
    Node late(validator.genesis());
    late.start();
    Node::link(late, honest);
    ASSERT_TRUE(late.wait([](const Node& node) { return node.m_progress.join.height != 0; }));
    Node::link(late, validator);
    ASSERT_TRUE(late.wait(
        [](const Node& node) { return node.dropped(consensus::DropReason::BadSync) >= 1; }));
    ASSERT_TRUE(late.wait([](const Node& node) { return node.m_kept.has_value(); }));
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    Node::unlink(late, honest);
    Node::unlink(late, validator);
    late.stop();
    EXPECT_EQ(late.openBlocks()->block(1), nullptr);
}

TEST_F(SnapshotDriver, Scenario49OnlyLiarsLeaveItToTheBlocks) {
    const ChainId chainId = validator.genesis().chainId();
    validator.filter =
        altered<consensus::SnapshotOffer>(chainId, [](consensus::SnapshotOffer& offer) {
            if (offer.manifest) offer.manifest->stateRoot.data[0] ^= 1;
        });
    Node late(validator.genesis());
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    EXPECT_TRUE(late.wait(
        [](const Node& node) { return node.dropped(consensus::DropReason::BadSync) >= 1; }));
    Node::unlink(late, validator);
    late.stop();
    EXPECT_NE(late.openBlocks()->block(1), nullptr) << "nothing was installed";
}

TEST_F(SnapshotDriver, Scenario49OtherContentUnderTheRightRootChangesNothing) {
    // Every chunk is what the offer says; the whole is not the state.
    const ChainId chainId = validator.genesis().chainId();
    const Bytes lie(consensus::kSnapshotChunkBytes + 7, 0x33);
    validator.filter = [chainId, lie](FrameChannel channel, Bytes frame) -> std::optional<Bytes> {
        if (channel != FrameChannel::Snapshot) return frame;
        auto message = consensus::decodeSnapshotMessage(chainId, frame);
        if (!message.ok()) return frame;
        if (auto* offer = std::get_if<consensus::SnapshotOffer>(&*message)) {
            const auto real = *offer->manifest;
            offer->manifest = *consensus::makeSnapshotManifest(chainId, real.height, real.epoch,
                                                               real.stateRoot, lie);
        } else if (auto* chunk = std::get_if<consensus::ChunkAnswer>(&*message)) {
            chunk->chunk = toBytes(consensus::snapshotChunk(lie, chunk->index));
        }
        return consensus::encodeSnapshotMessage(chainId, *message);
    };
    Node late(validator.genesis());
    late.start();
    Node::link(late, validator);
    ASSERT_TRUE(late.reachesHeight(validator.height()));
    EXPECT_TRUE(late.wait(
        [](const Node& node) { return node.dropped(consensus::DropReason::BadSync) >= 1; }));
    Node::unlink(late, validator);
    late.stop();
    EXPECT_NE(late.openBlocks()->block(1), nullptr) << "nothing was installed";
}

TEST_F(SnapshotDriver, Scenario48UnsolicitedAndMalformedFramesAreCounted) {
    const ChainId chainId = validator.genesis().chainId();
    Node late(validator.genesis());
    late.start();
    late.deliver(validator.key(), FrameChannel::Snapshot,
                 consensus::encodeSnapshotMessage(chainId, consensus::ChunkAnswer{1, 0, {1}}));
    late.deliver(validator.key(), FrameChannel::Snapshot, Bytes{1, 2, 3});
    late.deliver(validator.key(), FrameChannel::Snapshot,
                 consensus::encodeSnapshotMessage(ChainId{}, consensus::SnapshotRequest{}));
    EXPECT_TRUE(late.wait([](const Node& node) {
        return node.dropped(consensus::DropReason::Unsolicited) == 1 &&
               node.dropped(consensus::DropReason::Malformed) == 1 &&
               node.dropped(consensus::DropReason::WrongChain) == 1;
    }));
}

TEST_F(SnapshotDriver, AFloodOfRequestsIsNotAnswered) {
    const ChainId chainId = validator.genesis().chainId();
    Node asker(validator.genesis(), UINT64_MAX);
    asker.start();
    Node::link(asker, validator);
    ASSERT_TRUE(asker.reachesHeight(validator.height()));
    const Bytes request = consensus::encodeSnapshotMessage(chainId, consensus::SnapshotRequest{});
    // So many at once that no clock refills what one peer may have; again when it did all the same.
    std::uint64_t refused = 0;
    for (int i = 0; i < 1'000 && refused == 0; ++i) {
        std::promise<void> go;
        validator.post([ready = go.get_future().share()] { ready.wait(); });
        for (int j = 0; j < 64; ++j) {
            validator.deliver(asker.key(), FrameChannel::Snapshot, request);
        }
        go.set_value();
        refused = validator.requestsRefused();
    }
    EXPECT_GT(refused, 0u);
    Node::unlink(asker, validator);
}

}  // namespace
}  // namespace stacknet::engine
