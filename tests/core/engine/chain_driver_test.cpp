#include "core/engine/chain_driver.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>

#include "core/consensus/light_client.h"

namespace stacknet::engine {
namespace {

constexpr std::chrono::seconds kPatience{60};

/// A driver on its own thread with its own folder.
class DrivenNode {
public:
    DrivenNode(ledger::Genesis genesis, keystore::Signer signer)
        : m_genesis(std::move(genesis)), m_signer(std::move(signer)) {
        char folder[] = "/tmp/stacknet-driver-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_paths.root = folder;
        m_params.termLength = 2;
        m_params.heartbeatMs = 50;
        m_params.retryMs = 50;
        m_params.statusMs = 50;
        m_params.quietMs = 50;
    }
    ~DrivenNode() {
        stop();
        std::filesystem::remove_all(m_paths.root);
    }

    void start() {
        onThread([this] {
            ChainEvents events;
            events.send = [this](const PublicKey&, network::FrameChannel channel, Bytes frame) {
                if (m_other != nullptr) m_other->deliver(key(), channel, std::move(frame));
            };
            events.broadcast = [this](network::FrameChannel channel, Bytes frame) {
                if (m_other != nullptr) m_other->deliver(key(), channel, std::move(frame));
            };
            events.finalized = [this](const FinalBlock& final) {
                std::lock_guard lock(m_mutex);
                m_epoch = final.block->header.epoch;
                for (const ledger::Event& event : final.result.events) {
                    if (event.kind == ledger::EventKind::VrfKeyRegistered) m_vrfEpoch = m_epoch;
                }
                m_changed.notify_all();
            };
            events.evidenceSeen = [](const consensus::Evidence&) {};
            events.changed = [] {};
            events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
            auto opened = ChainDriver::open(m_thread, m_paths, m_genesis, key(), m_signer,
                                            std::move(events), m_clock, m_rng, m_params);
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
    void connect(DrivenNode& other) {
        onThread([this, &other] {
            m_other = &other;
            m_driver->peerConnected(other.key());
        });
    }
    void disconnect() {
        onThread([this] { m_other = nullptr; });
    }
    void deliver(const PublicKey& from, network::FrameChannel channel, Bytes frame) {
        std::lock_guard lock(m_driverMutex);
        if (m_driver) m_driver->frame(from, channel, std::move(frame));
    }
    bool reaches(consensus::Epoch epoch) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, [&] { return m_epoch >= epoch; });
    }
    /// The epoch in which a VRF key was registered; waits for it.
    std::optional<consensus::Epoch> vrfKeyRegistered() {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kPatience, [&] { return m_vrfEpoch.has_value(); });
        return m_vrfEpoch;
    }
    const PublicKey& key() const { return m_signer.publicKey(); }
    const NodePaths& paths() const { return m_paths; }

private:
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
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    consensus::Epoch m_epoch = 0;
    std::optional<consensus::Epoch> m_vrfEpoch;
    DrivenNode* m_other = nullptr;
    std::mutex m_driverMutex;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"driver-test"};
};

ledger::Genesis genesisOf(const keystore::Signer& key) {
    ledger::Genesis genesis;
    genesis.networkName = "epochs";
    genesis.localNetwork = true;
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = 1'000'000;
    genesis.timeMs = 1'700'000'000'000;
    ledger::GenesisNodeKey nodeKey;
    nodeKey.publicKey = key.publicKey();
    nodeKey.owner = ledger::ownerOf(key.publicKey());
    nodeKey.tokensFree = 900;
    nodeKey.tokensBonded = 100;
    nodeKey.state = ledger::NodeKeyState::Connected;
    nodeKey.vrfKey = key.vrfKey();
    genesis.nodeKeys.push_back(nodeKey);
    genesis.validators.push_back({key.publicKey(), "only", 100});
    return genesis;
}

TEST(ChainDriver, GoesFromEpochToEpochAcrossRestartsAndOthersFollow) {
    SystemRng rng;
    const keystore::Signer key(crypto::SigningKey::generate(rng));
    const ledger::Genesis genesis = genesisOf(key);
    DrivenNode validator(genesis, key);
    validator.start();
    ASSERT_TRUE(validator.reaches(2));
    validator.stop();
    {
        auto votes = consensus::SqliteVoteStore::open(validator.paths().votes(), genesis.chainId(),
                                                      key.publicKey());
        ASSERT_TRUE(votes.ok());
        const auto contents = (*votes)->load();
        ASSERT_TRUE(contents.ok());
        EXPECT_GE(contents->epoch, 2u);
        for (const consensus::VoteRow& row : contents->votes) EXPECT_EQ(row.epoch, contents->epoch);
    }
    validator.start();
    ASSERT_TRUE(validator.reaches(4));

    // Somebody who comes late fetches the chain over the ends of epochs.
    DrivenNode late(genesis, keystore::Signer(crypto::SigningKey::generate(rng)));
    late.start();
    validator.connect(late);
    late.connect(validator);
    EXPECT_TRUE(late.reaches(4));
    late.disconnect();
    validator.disconnect();
    late.stop();
    validator.stop();

    // What the late one stored proves every epoch's end.
    auto store = BlockStore::open(late.paths().chain(), genesis);
    ASSERT_TRUE(store.ok());
    auto light = consensus::LightClient::fromGenesis(genesis);
    ASSERT_TRUE(light.ok());
    for (consensus::Height height = 1; height <= (*store)->tipHeight(); ++height) {
        const auto header = (*store)->header(height);
        ASSERT_TRUE(header);
        EXPECT_EQ((*store)->epochProof(height).has_value(), consensus::endsEpoch(*header));
        if (!consensus::endsEpoch(*header)) continue;
        EXPECT_EQ((*store)->epochEndUpTo(height)->height, height);
        const auto proof = *(*store)->epochProof(height);
        const auto walked = light->advanceEpoch({*header, proof.tail, proof.finalCert},
                                                {{key.publicKey(), 100, key.vrfKey()}});
        ASSERT_TRUE(walked.ok()) << walked.error().message;
    }
    EXPECT_GE(light->trusted().epoch, 4u);
}

// A Node Key that came to the ledger without its VRF key is registered by the node that runs it,
// and its proofs are good from the epoch after the next on.
TEST(ChainDriver, ANodeRegistersItsVrfKeyByItself) {
    SystemRng rng;
    const keystore::Signer key(crypto::SigningKey::generate(rng));
    const keystore::Signer other(crypto::SigningKey::generate(rng));
    ledger::Genesis genesis = genesisOf(key);
    genesis.nodeKeys.push_back(genesis.nodeKeys[0]);
    genesis.nodeKeys[1].publicKey = other.publicKey();
    genesis.nodeKeys[1].owner = ledger::ownerOf(other.publicKey());
    genesis.nodeKeys[1].vrfKey = {};
    genesis.nodeKeys[1].tokensBonded = 1;  // no quorum needs it
    DrivenNode validator(genesis, key);
    DrivenNode joining(genesis, other);
    validator.start();
    joining.start();
    validator.connect(joining);
    joining.connect(validator);
    const auto since = validator.vrfKeyRegistered();
    ASSERT_TRUE(since);
    ASSERT_TRUE(validator.reaches(*since + 2));
    validator.disconnect();
    joining.disconnect();
    joining.stop();
    validator.stop();

    const auto store = BlockStore::open(validator.paths().chain(), genesis).value();
    std::size_t orders = 0;
    for (consensus::Height height = 1; height <= store->tipHeight(); ++height) {
        for (const ledger::Transaction& order : store->block(height)->transactions) {
            const auto* registered = std::get_if<ledger::RegisterVrfKey>(&order.payload);
            if (registered == nullptr) continue;
            ++orders;
            EXPECT_EQ(order.signer, other.publicKey());
            EXPECT_EQ(registered->vrfKey, other.vrfKey());
        }
    }
    EXPECT_EQ(orders, 1u) << "once, and never by the node whose key is there";
    const auto state = store->loadState().value();
    EXPECT_EQ(state.findKey(other.publicKey())->vrfKey, other.vrfKey());
    const std::vector<ledger::EpochValidator> both = {{key.publicKey(), 100, key.vrfKey()},
                                                      {other.publicKey(), 1, other.vrfKey()}};
    EXPECT_EQ(state.validators(), both);
}

}  // namespace
}  // namespace stacknet::engine
