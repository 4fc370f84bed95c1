#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "core/api/routing_info.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/engine/forward_asker.h"
#include "core/engine/routing_exchange.h"
#include "core/engine/service_thread.h"
#include "core/gateway/router.h"
#include "core/routing/node_index.h"

namespace stacknet::engine {

/// Keeps the table of nodes from the ledger and from what they advertise, advertises this node, and
/// decides for the gateway. Nothing of a task is in any of it.
class RoutingService final : public gateway::IRouter {
public:
    static constexpr std::int64_t kTickMs = 1'000;
    /// A decision over more nodes than that is remembered without every node's fate.
    static constexpr std::size_t kExplainedNodesMax = 200;

    /// What the ledger says of a Node Key now.
    struct LedgerNode {
        bool serving = false;
        bool attested = false;
        std::uint64_t stake = 0;
        std::uint64_t points = 0;
    };
    struct Events {
        /// Any thread; peers with a link alone.
        std::function<void(const PublicKey& peer, const RoutingMessage& message)> send;
        // Service thread.
        std::function<void(const PublicKey& peer, const Error& error)> misbehaved;
        /// The Node Key's; an error while it is locked.
        std::function<Result<Signature>(ByteView)> sign;
        /// This node's capacity now; key, time and encryption key are filled in. An error says why
        /// it does not advertise.
        std::function<Result<routing::Advert>()> own;
        std::function<Result<e2ee::SignedDescriptor>()> encryptionKey;
        /// Called before a round of `node` calls.
        std::function<void()> refreshLedger;
        std::function<LedgerNode(const PublicKey&)> node;
        std::function<std::uint32_t(const PublicKey& peer)> latencyMs;
        std::function<std::string(const PublicKey&)> nameOf;
        std::function<void()> changed;
    };

    /// `thread`, `clock` and `rng` outlive it.
    RoutingService(ServiceThread& thread, const PublicKey& self, const ChainId& chainId,
                   Events events, const Clock& clock, Rng& rng);
    ~RoutingService() override;

    // Service thread only.

    void start();
    void peerConnected(const PublicKey& peer);
    void peerDisconnected(const PublicKey& peer);
    /// An encoded advertisement.
    void received(const PublicKey& peer, ByteView advert);
    /// `taken` aside, which the server of carried requests counts.
    api::RoutingInfo info() const;
    /// Whether a peer may have requests carried here: it serves on the ledger. Any thread; as of
    /// the last tick.
    bool mayAsk(const PublicKey& peer) const;

    // Any thread.

    /// Answers and failures of requests that were carried.
    void carried(const PublicKey& from, const RoutingMessage& message) {
        m_asker.received(from, message);
    }
    /// No request is carried any more.
    void stopCarrying() { m_asker.stop(); }

    PublicKey self() const override { return m_self; }
    gateway::RouteAnswer route(const routing::TaskNeeds& needs,
                               const std::optional<routing::DrawSeed>& seed, bool explain) override;
    std::optional<PublicKey> nodeOf(const e2ee::KeyId& keyId) const override;
    std::shared_ptr<gateway::IForwardCall> forward(
        gateway::ForwardRequest request, std::shared_ptr<gateway::IForwardSink> sink) override;

private:
    struct Decided {
        std::int64_t timeMs = 0;
        routing::Explanation explanation;
    };
    /// Who says that an encryption key is its own.
    struct KeyOwner {
        PublicKey node;
        bool several = false;
    };

    void tick();
    void say();
    void carryOut(const RoutingExchange::Effects& effects);
    void refreshTable();
    void refreshNode(const PublicKey& key);
    void putNode(routing::NodeFacts facts);
    bool sendLinked(const PublicKey& peer, const RoutingMessage& message) const;
    void fillKeys();
    routing::NodeFacts factsOf(const PublicKey& key, const RoutingExchange::Held& held) const;
    void running(const PublicKey& node, std::size_t calls);
    api::RoutingNodeInfo nodeInfo(const routing::NodeFacts& facts) const;
    api::RoutingDecisionInfo decisionInfo(const Decided& decided) const;
    RoutingExchange::Now now() const { return {m_clock.wallMs(), m_clock.monotonicMs()}; }

    ServiceThread& m_thread;
    const PublicKey m_self;
    const Events m_events;
    const Clock& m_clock;
    Rng& m_rng;

    // Service thread.
    RoutingExchange m_exchange;
    std::int64_t m_saidMs = 0;
    std::string m_silence;  ///< why this node does not advertise
    std::unique_ptr<ServiceThread::Timer> m_timer;

    mutable std::mutex m_mutex;  ///< guards what follows
    routing::NodeIndex m_index;
    std::map<PublicKey, std::uint32_t> m_saidQueue;  ///< what a node said of its queue
    std::map<PublicKey, std::size_t> m_running;      ///< requests of ours at a node
    std::map<PublicKey, e2ee::KeyDocument> m_documents;
    std::map<e2ee::KeyId, KeyOwner> m_owners;
    std::set<PublicKey> m_linked;
    std::set<PublicKey> m_mayAsk;
    std::deque<Decided> m_decisions;  ///< newest first

    ForwardAsker m_asker;  ///< last: its callbacks use the rest
};

}  // namespace stacknet::engine
