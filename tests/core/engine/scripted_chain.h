#pragma once

#include <condition_variable>
#include <filesystem>
#include <future>

#include "core/consensus/codec.h"
#include "core/consensus/execution_input.h"
#include "core/consensus/sync.h"
#include "core/engine/chain_driver.h"
#include "core/ledger/beacon.h"

namespace stacknet::engine::testing {

/// The chain of a network whose only validator is the test: it proposes, demands of itself and
/// leaves out what it likes. Its key votes alone, so every block that it makes is final.
class ScriptedChain {
public:
    explicit ScriptedChain(std::uint64_t seed = 1)
        : m_rng(seed), m_key(crypto::SigningKey::generate(m_rng)) {
        genesis.networkName = "scripted";
        genesis.localNetwork = true;
        genesis.openRegistration = true;
        genesis.keyPriceBaseMicroUsd = 1'000'000;
        genesis.timeMs = 1'700'000'000'000;
        ledger::GenesisNodeKey nodeKey;
        nodeKey.publicKey = m_key.publicKey();
        nodeKey.owner = ledger::ownerOf(m_key.publicKey());
        nodeKey.tokensFree = 900;
        nodeKey.tokensBonded = 100;
        nodeKey.state = ledger::NodeKeyState::Connected;
        nodeKey.vrfKey = crypto::VrfKey::fromSigningKey(m_key).publicKey();
        genesis.nodeKeys.push_back(nodeKey);
        genesis.validators.push_back({m_key.publicKey(), "only", 100});
        chainId = genesis.chainId();
        state = ledger::State::fromGenesis(genesis);
    }

    /// The next block of term 0, final. `demands` are those of the vote for its parent, which its
    /// certificate embeds.
    ledger::ExecutionResult add(std::vector<ledger::Transaction> transactions = {},
                                consensus::DemandList demands = {}) {
        auto block = std::make_shared<consensus::Block>();
        consensus::BlockHeader& header = block->header;
        header.chainId = chainId;
        header.view = header.height = blocks.size() + 1;
        header.parentView = header.view - 1;
        header.parentId = blocks.empty() ? consensus::genesisBlockId(chainId) : blocks.back()->id;
        header.timeMs = genesis.timeMs + static_cast<std::int64_t>(header.height) * 1'000;
        header.stateHeight = header.height - 1;
        header.stateRoot = state.root();
        if (!blocks.empty()) {
            std::sort(demands.begin(), demands.end());
            const Bytes message = consensus::notarizeSignBytes(
                chainId, 0, header.parentView, header.parentId, consensus::demandRoot(demands));
            block->justify.parent = consensus::Certificate{consensus::CertificateKind::Notar,
                                                           header.parentView,
                                                           header.parentId,
                                                           {{0, demands, m_key.sign(message)}}};
        }
        if (blocks.empty())
            block->header.beaconProof = crypto::VrfKey::fromSigningKey(m_key).prove(
                ledger::beaconInput(state.beacon(), header.view));
        block->transactions = std::move(transactions);
        consensus::sealBlock(*block);
        blocks.push_back(block);
        const auto validators =
            consensus::ValidatorSet::fromLedger(chainId, 0, state.validators()).value();
        const consensus::EvidenceJudge judge(consensus::Terms{});
        const auto input =
            consensus::executionInput(*block, validators, consensus::Terms{}, state.beacon());
        EXPECT_TRUE(input.ok());
        auto result = ledger::execute(*input, state, &judge);
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
        return std::move(result).value();
    }
    /// The answer to a SyncRequest.
    consensus::SyncResponse from(consensus::Height height) const {
        consensus::SyncResponse response;
        for (std::size_t at = height - 1; at < blocks.size(); ++at) {
            if (response.blocks.size() == consensus::kSyncBlocksMax) break;
            response.blocks.push_back(blocks[at]);
        }
        response.proof = finalCert(response.blocks.back()->header.height);
        return response;
    }
    consensus::Proposal proposal(consensus::Height height) const {
        const consensus::BlockPtr& block = blocks[height - 1];
        return {block, m_key.sign(consensus::proposalSignBytes(chainId, 0, block->id))};
    }
    consensus::Certificate notarCert(consensus::Height height) const {
        const consensus::Block& block = *blocks[height - 1];
        const Bytes message = consensus::notarizeSignBytes(chainId, 0, block.header.view, block.id,
                                                           consensus::demandRoot({}));
        return {consensus::CertificateKind::Notar,
                block.header.view,
                block.id,
                {{0, {}, m_key.sign(message)}}};
    }
    consensus::Certificate finalCert(consensus::Height height) const {
        const consensus::Block& block = *blocks[height - 1];
        const Bytes message = consensus::finalizeSignBytes(chainId, 0, block.header.view, block.id);
        return {consensus::CertificateKind::Final,
                block.header.view,
                block.id,
                {{0, {}, m_key.sign(message)}}};
    }
    PublicKey leader() const { return m_key.publicKey(); }
    /// The leader's word for it, in term 0.
    consensus::InclusionPromise promise(const ledger::TxHash& hash, consensus::View byView) const {
        consensus::InclusionPromise promise{0, 0, hash, byView, {}};
        promise.signature = m_key.sign(consensus::promiseSignBytes(chainId, promise));
        return promise;
    }

    ledger::Genesis genesis;
    ChainId chainId;
    ledger::State state;  ///< after the last block
    std::vector<consensus::BlockPtr> blocks;

private:
    SeededRng m_rng;
    crypto::SigningKey m_key;
};

/// A node without a vote that follows a ScriptedChain: the real driver on its own thread, in its
/// own folder. The chain's validator is its only peer.
class Follower {
public:
    explicit Follower(const ScriptedChain& chain)
        : m_chain(chain), m_key(freshKey()), m_signer(freshKey()) {
        char folder[] = "/tmp/stacknet-follower-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_paths.root = folder;
        params.retryMs = 20;
        params.statusMs = 20;
    }
    ~Follower() {
        stop();
        std::filesystem::remove_all(m_paths.root);
    }

    void start() {
        onThread([this] {
            ChainEvents events;
            events.send = [this](const PublicKey&, network::FrameChannel channel, Bytes frame) {
                if (channel == network::FrameChannel::Consensus) answer(frame);
            };
            events.broadcast = [this](network::FrameChannel channel, Bytes frame) {
                if (channel != network::FrameChannel::Mempool) return;
                sent.push_back(ledger::Transaction::decode(frame).value());
            };
            events.finalized = [this](const FinalBlock& final) {
                if (onFinal) onFinal(final);
                std::lock_guard lock(m_mutex);
                m_height = final.block->header.height;
                m_changed.notify_all();
            };
            events.evidenceSeen = [](const consensus::Evidence&) {};
            events.misbehaved = [this](const PublicKey& peer, const Error& error) {
                misbehaved.emplace_back(peer, error);
            };
            events.changed = [] {};
            events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
            auto opened =
                ChainDriver::open(m_thread, m_paths, m_chain.genesis, m_signer.publicKey(),
                                  m_signer, std::move(events), m_clock, m_rng, params);
            ASSERT_TRUE(opened.ok()) << opened.error().message;
            m_driver = std::move(opened).value();
            m_driver->peerConnected(m_chain.leader());
        });
    }
    void stop() {
        onThread([this] { m_driver.reset(); });
    }
    /// A client's order comes from the network.
    void hears(const ledger::Transaction& transaction) {
        m_driver->frame(m_chain.leader(), network::FrameChannel::Mempool, transaction.encode());
        onThread([] {});
    }
    /// A frame about receipts from the chain's validator; handled when it returns.
    void receives(Bytes frame) {
        m_driver->frame(m_chain.leader(), network::FrameChannel::Receipts, std::move(frame));
        onThread([] {});
    }
    /// The chain's validator says all of this; handled when it returns.
    void told(const std::vector<consensus::Message>& messages) {
        std::vector<Bytes> frames;
        for (const consensus::Message& message : messages) {
            frames.push_back(consensus::encodeMessage(m_chain.chainId, message));
        }
        toldBytes(frames);
    }
    void toldBytes(const std::vector<Bytes>& frames) {
        for (const Bytes& frame : frames) {
            m_driver->frame(m_chain.leader(), network::FrameChannel::Consensus, frame);
        }
        // Behind the turns: what a turn leaves over, it posts for another one.
        for (std::size_t i = 0; i <= frames.size(); ++i) onThread([] {});
    }
    /// Fetches everything that the chain holds by now.
    [[nodiscard]] bool follows() {
        onThread([this] {
            consensus::Status status;
            status.view = status.finalizedView = status.finalizedHeight = m_chain.blocks.size();
            m_driver->frame(m_chain.leader(), network::FrameChannel::Consensus,
                            consensus::encodeMessage(m_chain.chainId, status));
        });
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60),
                                  [&] { return m_height >= m_chain.blocks.size(); });
    }
    /// Runs on the driver's thread.
    template <typename Task>
    auto with(Task task) {
        std::promise<decltype(task(*m_driver))> done;
        m_thread.post([&] { done.set_value(task(*m_driver)); });
        return done.get_future().get();
    }
    const NodePaths& paths() const { return m_paths; }
    const crypto::SigningKey& key() const { return m_key; }
    const keystore::Signer& signer() const { return m_signer; }

    /// On the driver's thread, once the ledger has the block.
    std::function<void(const FinalBlock&)> onFinal;
    std::vector<ledger::Transaction> sent;  ///< what it gave to the network; driver's thread
    std::vector<std::pair<PublicKey, Error>> misbehaved;  ///< driver's thread
    consensus::Params params;                             ///< before start()

private:
    static crypto::SigningKey freshKey() {
        SeededRng rng(99);
        return crypto::SigningKey::generate(rng);
    }
    void onThread(const std::function<void()>& task) {
        std::promise<void> done;
        m_thread.post([&] {
            task();
            done.set_value();
        });
        done.get_future().wait();
    }
    void answer(const Bytes& frame) {
        const auto message = consensus::decodeMessage(m_chain.chainId, frame);
        if (!message.ok()) return;
        const auto* request = std::get_if<consensus::SyncRequest>(&*message);
        if (request == nullptr || request->fromHeight > m_chain.blocks.size()) return;
        m_driver->frame(
            m_chain.leader(), network::FrameChannel::Consensus,
            consensus::encodeMessage(m_chain.chainId, m_chain.from(request->fromHeight)));
    }

    const ScriptedChain& m_chain;
    crypto::SigningKey m_key;
    keystore::Signer m_signer;
    NodePaths m_paths;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    consensus::Height m_height = 0;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"follower"};
};

}  // namespace stacknet::engine::testing
