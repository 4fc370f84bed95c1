#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/network/address.h"
#include "core/network/peer_credentials_internal.h"
#include "core/network/peer_hub.h"
#include "core/network/peer_hub_entry.h"

namespace stacknet::network {

namespace {

constexpr std::int64_t kClosingMaxMs = 1'000;
constexpr std::size_t kMemoryMax = 256UL * 1024 * 1024;

/// gRPC does not say why it could not listen; asking the kernel does.
Error whyNotListening(const HostPort& address) {
    const std::string text = formatHostPort(address);
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) !=
        0) {
        return makeError("network.bad_address",
                         sentence("The listen address %1 cannot be resolved; correct it.", {text}));
    }
    int reason = 0;
    for (const addrinfo* one = found; one != nullptr && reason == 0; one = one->ai_next) {
        const int probe = socket(one->ai_family, one->ai_socktype | SOCK_CLOEXEC, 0);
        if (probe < 0) continue;
        const int yes = 1;
        setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        if (bind(probe, one->ai_addr, one->ai_addrlen) != 0 || listen(probe, 1) != 0) {
            reason = errno;
        }
        close(probe);
    }
    freeaddrinfo(found);
    if (reason == EADDRINUSE) {
        return makeError(
            "network.port_in_use",
            sentence(
                "Another program already listens on %1; stop it, or give this node another port.",
                {text}),
            true);
    }
    if (reason == EADDRNOTAVAIL) {
        return makeError(
            "network.bad_address",
            sentence("This machine has no address %1; correct the listen address.", {text}));
    }
    return makeError("network.start_failed",
                     reason == EACCES
                         ? sentence("The node cannot listen on %1: not permitted; take a port "
                                    "above 1023.",
                                    {text})
                         : sentence("The node cannot listen on %1.", {text}));
}

}  // namespace

PeerHub::PeerHub(PeerNetworkConfig config, TlsIdentity identity, PeerCallbacks callbacks,
                 const Clock& clock, Rng& rng)
    : m_config(std::move(config)),
      m_identity(std::move(identity)),
      m_callbacks(std::move(callbacks)),
      m_clock(clock),
      m_rng(rng),
      m_instance(rng.u64()) {}

PeerHub::~PeerHub() {
    stop();
}

Result<void> PeerHub::checkConfig() const {
    STACKNET_CHECK(parseHostPort(m_config.listenAddress, true));
    if (m_identity.binding().chainId != m_config.chainId) {
        return makeError("network.bad_binding",
                         sentence("The TLS binding of this node is for another chain; unlock the "
                                  "Node Key to sign a new one."));
    }
    return {};
}

Result<std::uint16_t> PeerHub::start() {
    STACKNET_INVARIANT(!m_started);
    STACKNET_CHECK(checkConfig());
    for (const PeerAddress& peer : m_config.peers) STACKNET_CHECK(addPeer(peer));
    STACKNET_TRY(const HostPort address, parseHostPort(m_config.listenAddress, true));
    routeGrpcLog();
    m_credentials = channelCredentials(m_identity);

    grpc::ServerBuilder builder;
    int port = 0;
    builder.AddListeningPort(formatHostPort(address), serverCredentials(m_identity), &port);
    builder.RegisterService(this);
    builder.SetMaxReceiveMessageSize(2 * static_cast<int>(kFrameBytesMax));
    // Without this a second node could listen on the same port and take half of the links.
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 4);
    builder.SetResourceQuota(grpc::ResourceQuota("stacknet_peers").Resize(kMemoryMax));
    m_server = builder.BuildAndStart();
    if (m_server == nullptr || port <= 0) {
        m_server.reset();
        return whyNotListening(address);
    }
    m_started = true;
    m_timer = std::thread([this] { runTimer(); });
    log::info("network", "listening", {{"host", address.host}, {"port", port}});
    return static_cast<std::uint16_t>(port);
}

void PeerHub::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_started || m_stopping) return;
        m_stopping = true;
        for (Link* link : m_links) cut(*link, true);
        m_wake.notify_all();
    }
    m_timer.join();
    m_server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(1));
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_links.empty(); });
    auto ended = std::move(m_ended);
    lock.unlock();
    ended.clear();
    m_server.reset();
}

grpc::ServerBidiReactor<wire::Frame, wire::Frame>* PeerHub::Open(
    grpc::CallbackServerContext* context) {
    Entry entry(*this);
    auto* link = new AcceptedLink(*this, context);
    link->openedMs = link->lastHeardMs = m_clock.monotonicMs();
    std::size_t pending = 0;
    for (const Link* other : m_links) pending += !other->dialled() && !other->wasUp ? 1U : 0U;
    m_links.insert(link);
    if (m_stopping) {
        cut(*link, true);
    } else if (pending >= m_config.limits.pendingLinksMax) {
        refuse(
            *link,
            makeError("network.too_many_links",
                      sentence("Too many links wait for their handshake at this node; try again."),
                      true),
            nullptr);
    } else {
        link->startRead();
    }
    return link;
}

void PeerHub::runTimer() {
    while (true) {
        std::int64_t waitMs = 0;
        std::vector<std::unique_ptr<Link>> ended;
        {
            Entry entry(*this);
            if (m_stopping) return;
            ended = std::exchange(m_ended, {});
            waitMs = watch(m_clock.monotonicMs());
        }
        ended.clear();
        std::unique_lock lock(m_mutex);
        if (m_stopping) return;
        m_wake.wait_for(lock, std::chrono::milliseconds(waitMs));
    }
}

std::int64_t PeerHub::watch(std::int64_t nowMs) {
    const std::vector<Link*> links(m_links.begin(), m_links.end());
    for (Link* link : links) watchLink(*link, nowMs);
    std::int64_t waitMs = std::max<std::int64_t>(m_config.limits.pingIntervalMs / 4, 10);
    for (const auto& peer : m_peers) {
        if (peer->dialled != nullptr || peer->ban || peer->address.address.empty()) continue;
        const std::int64_t dueMs = std::max(peer->nextDialMs, peer->refusedUntilMs);
        if (dueMs <= nowMs) {
            dial(*peer, nowMs);
        } else {
            waitMs = std::min(waitMs, dueMs - nowMs);
        }
    }
    return waitMs;
}

void PeerHub::watchLink(Link& link, std::int64_t nowMs) {
    const PeerLimits& limits = m_config.limits;
    if (link.phase == Link::Phase::Closing) {
        if (nowMs - link.closingSinceMs > kClosingMaxMs) link.close(true);
        return;
    }
    if (link.phase != Link::Phase::Up) {
        if (nowMs - link.openedMs <= limits.handshakeMaxMs) return;
        if (link.dialled()) {
            cut(link, true);
        } else {
            refuse(link,
                   makeError(
                       "network.handshake_timeout",
                       sentence(
                           "The handshake took too long; the network or a machine is overloaded."),
                       true),
                   nullptr);
        }
        return;
    }
    if (!link.inCallback && nowMs - link.lastHeardMs > limits.silenceMaxMs) {
        log::notice("network", "link_silent", {{"peer", link.peer}});
        cut(link, true);
        return;
    }
    if (nowMs - link.lastPingMs < limits.pingIntervalMs || !link.control.empty()) return;
    link.lastPingMs = nowMs;
    wire::Frame frame;
    frame.mutable_ping()->set_sent_ms(nowMs);
    frame.mutable_ping()->set_height(m_height);
    link.control.push_back(std::move(frame));
    if (Peer* peer = find(link.peer)) pump(*peer);
}

void PeerHub::dial(Peer& peer, std::int64_t nowMs) {
    auto* link = new DialledLink(*this, peer.address.address, m_credentials);
    link->peer = peer.address.nodeKey;
    link->openedMs = link->lastHeardMs = nowMs;
    peer.dialled = link;
    m_links.insert(link);
    link->start(greeting());
}

void PeerHub::scheduleDial(Peer& peer, bool slowly) {
    const PeerLimits& limits = m_config.limits;
    std::uint64_t delay = limits.refusedRetryMs;
    if (!slowly) {
        const std::uint32_t doublings = std::min<std::uint32_t>(peer.failures, 16);
        delay = std::min<std::uint64_t>(std::uint64_t{limits.backoffMinMs} << doublings,
                                        limits.backoffMaxMs);
        ++peer.failures;
    }
    // Jitter: nodes that lost each other together do not knock together.
    delay += m_rng.below(delay / 4 + 1);
    peer.nextDialMs = m_clock.monotonicMs() + static_cast<std::int64_t>(delay);
}

}  // namespace stacknet::network
