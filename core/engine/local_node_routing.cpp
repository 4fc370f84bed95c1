// Routing: the table of nodes, what this one says of itself, and requests that nodes carry to each
// other.

#include <unistd.h>

#include <algorithm>
#include <thread>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/own_offers.h"
#include "core/ledger/attestations.h"

namespace stacknet::engine {

namespace {

constexpr int kInboxMax = 1'024;
constexpr std::uint32_t kCoresPerCapacityClass = 8;
constexpr std::uint32_t kPeerConnectionsMax = 128;
constexpr std::uint32_t kFullBps = 10'000;

std::uint32_t memoryGib() {
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long size = ::sysconf(_SC_PAGE_SIZE);
    if (pages <= 0 || size <= 0) return 0;
    return static_cast<std::uint32_t>(
        (static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size)) >> 30);
}

/// The whole of what a node can hold: what runs, and what waits.
std::uint32_t loadBps(const tasks::TaskCounts& counts, const tasks::TaskServiceOptions& size) {
    const std::uint64_t places =
        size.chatWorkers + size.codeWorkers + 2 * static_cast<std::uint64_t>(size.queueMax);
    const std::uint64_t held = std::uint64_t{counts.running} + counts.queued;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(held * 10'000 / places, 10'000));
}

std::size_t freeSlots(std::uint32_t workers, const tasks::TaskCounts& counts) {
    return counts.running >= workers ? 0 : workers - counts.running;
}

}  // namespace

Result<void> LocalNode::Impl::startRouting() {
    RoutingService::Events events;
    events.send = [this](const PublicKey& peer, const RoutingMessage& message) {
        const auto sent =
            m_network->send(peer, network::FrameChannel::Routing, encodeRoutingMessage(message));
        if (!sent.ok()) log::debug("engine", "frame_not_sent", {{"reason", sent.error().message}});
    };
    events.misbehaved = [this](const PublicKey& peer, const Error& error) {
        m_network->refusePeer(peer, error.message);
    };
    events.sign = nodeKeySigner();
    events.own = [this] { return ownCapacity(); };
    events.encryptionKey = [this]() -> Result<e2ee::SignedDescriptor> {
        if (m_nodeKeys) return m_nodeKeys->descriptor();
        return makeError("routing.no_key", sentence("This node takes no encrypted requests."));
    };
    events.refreshLedger = [this] {
        const ledger::State& state = m_chain->state();
        m_attestedNodes.clear();
        const auto standings =
            ledger::attestationStandings(state, m_clock.wallMs(), ledger::runningValidators(state));
        for (const auto& [key, standing] : standings) {
            if (standing.eligible()) m_attestedNodes.insert(key);
        }
    };
    events.node = [this](const PublicKey& key) { return ledgerNode(key); };
    events.latencyMs = [this](const PublicKey& peer) {
        const auto known = m_latencyMs.find(peer);
        return known == m_latencyMs.end() ? 0U : known->second;
    };
    events.nameOf = [this](const PublicKey& key) { return nameOf(key); };
    events.changed = [this] {
        m_latencyMs.clear();
        for (const network::PeerStatus& peer : m_network->peers()) {
            m_latencyMs[peer.nodeKey] = peer.roundTripMs;
        }
        api::RoutingInfo info = m_routing->info();
        if (const ForwardServer* server = m_forwardForFrames.load(); server != nullptr) {
            const ForwardServer::Counts counts = server->counts();
            info.taken = counts.taken;
            info.takenRefused = counts.refused;
        }
        if (!takesWork() && info.reason.empty()) {
            info.reason = sentence(
                "This node takes no tasks now and tells the others that it is full; they send "
                "theirs elsewhere.");
        }
        if (info != *m_routingShown) m_routingShown = api::Shared(std::move(info));
    };
    m_routing = std::make_unique<RoutingService>(*m_main, m_config.nodeKey, m_genesis->chainId(),
                                                 std::move(events), m_clock, m_rng);
    for (const auto& [peer, connected] : m_connected) {
        if (connected) m_routing->peerConnected(peer);
    }
    m_routing->start();
    m_routingForFrames = m_routing.get();
    return {};
}

RoutingService::LedgerNode LocalNode::Impl::ledgerNode(const PublicKey& key) const {
    RoutingService::LedgerNode node;
    const ledger::NodeKeyRecord* record = m_chain->state().findKey(key);
    if (record == nullptr) return node;
    node.serving =
        record->state == ledger::NodeKeyState::Connected && !record->jailed && !record->tombstoned;
    node.attested = m_attestedNodes.contains(key);
    node.stake = record->tokensBacking();
    node.points = record->points;
    return node;
}

/// What this node can take now.
Result<routing::Advert> LocalNode::Impl::ownCapacity() const {
    if (!m_taskService || !m_inference) {
        return makeError("routing.no_service", sentence("This node does not serve clients."));
    }
    using routing::Capability;
    const auto set = [](routing::Mask256& mask, Capability what) {
        mask.set(static_cast<std::size_t>(what));
    };
    routing::Advert advert;
    std::vector<routing::Offer> offers;
    addModelOffers(m_inference->status(), m_inference->models(), advert, offers);
    addSandboxOffers(m_sandbox->status(), m_sandbox->activity().pool, advert, offers);
    if (m_nodeKeys) {
        set(advert.capability, Capability::Ehbp);
        set(advert.capability, Capability::Snx1);
    }
    const std::uint32_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    advert.resource = routing::resourceMask({0, 0, cores, memoryGib(), 0});
    const tasks::TaskServiceOptions size;
    const tasks::TaskCounts counts = m_taskService->counts();
    advert.availability = routing::availabilityMask(freeSlots(size.chatWorkers, counts),
                                                    freeSlots(size.codeWorkers, counts));
    advert.capacityClass =
        std::clamp(cores / kCoresPerCapacityClass, 1U, routing::kCapacityClassMax);
    advert.loadBps = loadBps(counts, size);
    // Silence would leave the last advert standing for a while: who takes nothing says that it is
    // full, which sends every task elsewhere at once.
    if (!takesWork()) {
        advert.loadBps = kFullBps;
        advert.availability = routing::availabilityMask(0, 0);
    }
    advert.queueLength = std::min(counts.queued + counts.running, routing::kQueueLengthMax);
    advert.offers = routing::tidyOffers(std::move(offers));
    return advert;
}

/// A frame of channel 7, on a network thread.
void LocalNode::Impl::routingFrame(const PublicKey& from, const Bytes& frame) {
    RoutingService* routing = m_routingForFrames.load();
    if (routing == nullptr) return;
    auto message = decodeRoutingMessage(frame);
    if (!message.ok()) {
        m_main->post([this, from, reason = message.error().message] {
            if (m_network) m_network->refusePeer(from, reason);
        });
        return;
    }
    if (auto* advert = std::get_if<RoutingAdvert>(&*message)) {
        // What is lost is told again.
        if (m_routingInbox.fetch_add(1) >= kInboxMax) {
            m_routingInbox.fetch_sub(1);
            return;
        }
        m_main->post([this, from, bytes = std::move(advert->advert)] {
            m_routingInbox.fetch_sub(1);
            if (m_routing) m_routing->received(from, bytes);
        });
        return;
    }
    const auto* credit = std::get_if<ForwardCredit>(&*message);
    const bool toServer = std::holds_alternative<ForwardOpen>(*message) ||
                          std::holds_alternative<ForwardBody>(*message) ||
                          std::holds_alternative<ForwardCancel>(*message) ||
                          (credit != nullptr && !credit->toAsker);
    if (!toServer) return routing->carried(from, *message);
    if (ForwardServer* server = m_forwardForFrames.load(); server != nullptr) {
        server->received(from, std::move(*message), routing->mayAsk(from));
    } else if (const auto* open = std::get_if<ForwardOpen>(&*message)) {
        const ForwardFailed refusal{open->call, ForwardFault::Refused};
        (void)m_network->send(from, network::FrameChannel::Routing, encodeRoutingMessage(refusal));
    }
}

/// The gateway that takes what other nodes carry here: on the loopback, sealed bodies alone.
Result<void> LocalNode::Impl::startPeerGateway() {
    STACKNET_TRY(m_peerKeys, auth::ApiKeyStore::open("", m_paths.pepper(), m_clock, m_rng));
    gateway::GatewayConfig config;
    config.requireE2ee = true;
    config.ioThreads = 1;
    config.limits.connectionsPerAddress = kPeerConnectionsMax;
    m_peerGateway = std::make_unique<gateway::Gateway>(
        config,
        gateway::GatewayServices{*m_taskService, *m_peerKeys, [this] { return gatewayStatus(); },
                                 m_nodeKeys.get(), nodeKeySigner(), confidentialCallback(), nullptr,
                                 nullptr, nullptr, nullptr, nullptr, nullptr,
                                 workRefusalCallback()},
        m_clock, m_rng);
    STACKNET_TRY(const std::uint16_t port, m_peerGateway->start());
    ForwardServer::Limits limits;
    limits.chatBodyMax = config.limits.chatBodyMax;
    limits.codeBodyMax = config.limits.codeBodyMax;
    m_forwardServer = std::make_unique<ForwardServer>(
        *m_peerKeys, port,
        [this](const PublicKey& peer, const RoutingMessage& message) {
            return m_network
                ->send(peer, network::FrameChannel::Routing, encodeRoutingMessage(message))
                .ok();
        },
        limits);
    m_forwardForFrames = m_forwardServer.get();
    return {};
}

}  // namespace stacknet::engine
