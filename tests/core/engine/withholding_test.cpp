// A leader of a local network that leaves other nodes' transactions out (ChainDriver::withhold).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <filesystem>
#include <future>

#include "core/engine/chain_driver.h"

namespace stacknet::engine {
namespace {

crypto::SigningKey keyOf(std::uint64_t seed) {
    SeededRng rng(seed);
    return crypto::SigningKey::generate(rng);
}

/// The only validator of its network: it leads, votes and demands, and what it proposes is final.
class Censor {
public:
    explicit Censor(bool localNetwork) : m_signer(keyOf(1)) {
        char folder[] = "/tmp/stacknet-censor-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_paths.root = folder;
        ledger::Genesis& genesis = m_genesis;
        genesis.networkName = "censor";
        genesis.localNetwork = localNetwork;
        genesis.openRegistration = true;
        genesis.keyPriceBaseMicroUsd = 1'000'000;
        genesis.timeMs = 1'700'000'000'000;
        ledger::GenesisNodeKey nodeKey;
        nodeKey.publicKey = m_signer.publicKey();
        nodeKey.owner = ledger::ownerOf(m_signer.publicKey());
        nodeKey.tokensFree = 900;
        nodeKey.tokensBonded = 100;
        nodeKey.state = ledger::NodeKeyState::Connected;
        nodeKey.vrfKey = m_signer.vrfKey();
        genesis.nodeKeys.push_back(nodeKey);
        genesis.validators.push_back({m_signer.publicKey(), "only", 100});
    }
    template <typename Task>
    auto with(Task task) {
        std::promise<decltype(task(m_driver))> done;
        m_thread.post([&] { done.set_value(task(m_driver)); });
        return done.get_future().get();
    }
    ~Censor() {
        with([this](auto&) {
            m_driver.reset();
            return 0;
        });
        std::filesystem::remove_all(m_paths.root);
    }
    /// What withhold() said.
    Result<void> start() {
        return with([this](auto&) {
            ChainEvents events;
            events.send = [](const PublicKey&, network::FrameChannel, Bytes) {};
            events.broadcast = [](network::FrameChannel, Bytes) {};
            events.finalized = [this](const FinalBlock& final) {
                std::lock_guard lock(m_mutex);
                for (const auto& each : final.block->transactions) m_included.insert(each.hash());
                m_broken = m_driver->state().brokenDemands();
                m_changed.notify_all();
            };
            events.evidenceSeen = [](const consensus::Evidence&) {};
            events.changed = [] {};
            events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
            consensus::Params params;
            params.quietMs = 0;
            params.demandAgeMs = 200;
            // However slow the machine: this is about what it signs, not about how long.
            params.watchdogMs = 600'000;
            m_driver = ChainDriver::open(m_thread, m_paths, m_genesis, m_signer.publicKey(),
                                         m_signer, std::move(events), m_clock, m_rng, params)
                           .value();
            return m_driver->withhold();
        });
    }
    ledger::TxHash hears(std::uint64_t seed) {
        const auto key = keyOf(seed);
        const auto order = ledger::signTransaction(m_genesis.chainId(), key, 7,
                                                   ledger::ActivateKey{key.publicKey()});
        m_driver->frame(m_peer, network::FrameChannel::Mempool, order.encode());
        return order.hash();
    }
    ledger::TxHash submits(const keystore::Signer& signer) {
        return with([&](auto& driver) {
            return driver->submit(signer, ledger::ActivateKey{signer.publicKey()}).value();
        });
    }
    bool includes(const ledger::TxHash& hash) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(120),
                                  [&] { return m_included.contains(hash); });
    }
    bool included(const ledger::TxHash& hash) {
        std::lock_guard lock(m_mutex);
        return m_included.contains(hash);
    }
    /// The demands that the ledger holds against it; waits for the first.
    std::map<ledger::BrokenDemandKey, ledger::DemandRecord> broken() {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(
            m_changed.wait_for(lock, std::chrono::seconds(120), [&] { return !m_broken.empty(); }));
        return m_broken;
    }
    const keystore::Signer& signer() const { return m_signer; }

private:
    ledger::Genesis m_genesis;
    keystore::Signer m_signer;
    const PublicKey m_peer = keyOf(2).publicKey();
    NodePaths m_paths;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<ledger::TxHash> m_included;
    std::map<ledger::BrokenDemandKey, ledger::DemandRecord> m_broken;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"censor"};
};

TEST(Withholding, LeavesOutWhatOthersSentAndTheLogProvesIt) {
    Censor node(true);
    ASSERT_TRUE(node.start().ok());
    const ledger::TxHash foreign = node.hears(50);
    const ledger::TxHash own = node.submits(node.signer());
    EXPECT_TRUE(node.includes(own)) << "its own orders go in";
    const auto broken = node.broken();
    ASSERT_FALSE(broken.empty());
    EXPECT_EQ(broken.begin()->second.leader, node.signer().publicKey());
    EXPECT_THAT(broken.begin()->second.hashes, ::testing::Contains(foreign));
    const ledger::TxHash client = node.submits(keystore::Signer(keyOf(60)));
    EXPECT_TRUE(node.includes(client)) << "an order that this node was given by its client";
    EXPECT_FALSE(node.included(foreign));
}

TEST(Withholding, IsRefusedOutsideALocalNetwork) {
    Censor node(false);
    const auto refused = node.start();
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "engine.withholds_only_locally");
    EXPECT_TRUE(node.includes(node.hears(50))) << "and nothing is left out";
}

}  // namespace
}  // namespace stacknet::engine
