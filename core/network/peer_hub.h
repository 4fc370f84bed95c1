#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_set>

#include "core/network/peer_link_internal.h"
#include "core/network/peer_network.h"
#include "core/network/send_queue.h"

/// The engine room of PeerNetwork. Internal to the module.
namespace stacknet::network {

/// All that is known of one peer; guarded by the hub's mutex.
struct Peer {
    Peer(PeerAddress given, const PeerLimits& limits)
        : address(std::move(given)), queue(limits.queueFramesMax, limits.queueBytesMax) {
        status.nodeKey = address.nodeKey;
    }

    PeerAddress address;
    PeerStatus status;  ///< the measured part; peers() fills in the rest
    SendQueue queue;
    DialledLink* dialled = nullptr;  ///< in any phase
    Link* accepted = nullptr;        ///< only while Up
    std::uint32_t failures = 0;
    std::int64_t nextDialMs = 0;      ///< monotonic
    std::int64_t refusedUntilMs = 0;  ///< monotonic; it misbehaved: no link before
    std::optional<Error> ban;         ///< the operator wants no link with it
    std::optional<Error> refusal;
    std::optional<Error> unreachable;

    bool dialledUp() const { return dialled != nullptr && dialled->phase == Link::Phase::Up; }
    bool connected() const { return dialledUp() || accepted != nullptr; }
};

class PeerHub final : public LinkOwner, public wire::PeerLink::CallbackService {
public:
    PeerHub(PeerNetworkConfig config, TlsIdentity identity, PeerCallbacks callbacks,
            const Clock& clock, Rng& rng);
    ~PeerHub() override;

    Result<std::uint16_t> start();
    void stop();
    Result<void> send(const PublicKey* only, FrameChannel channel, const Bytes& frame);
    void announceHeight(std::uint64_t height);
    Result<void> addPeer(const PeerAddress& peer);
    void removePeer(const PublicKey& nodeKey);
    void refusePeer(const PublicKey& nodeKey, const std::string& reason);
    Result<void> banPeer(const PublicKey& nodeKey);
    void unbanPeer(const PublicKey& nodeKey);
    std::vector<PeerStatus> peers() const;
    std::vector<IncomingRefusal> refusals() const;
    std::int64_t clockOffsetMs() const;

    // gRPC threads.
    void onRead(Link& link, bool ok) override;
    void onWritten(Link& link, bool ok) override;
    void onCancelled(Link& link) override;
    void onEnded(Link& link, const grpc::Status& status) override;
    grpc::ServerBidiReactor<wire::Frame, wire::Frame>* Open(
        grpc::CallbackServerContext* context) override;

private:
    /// Holds the mutex; on leaving tells the callbacks, without the mutex, which peers changed.
    class Entry;

    // Handshake (peer_hub_handshake.cpp). All under the mutex, as everything below.
    wire::Frame greeting() const;
    static Result<Hello> readHello(const wire::Hello& message);
    void handleGreeting(Link& link);
    void greetDialled(Link& link, const Hello& hello);
    void greetAccepted(Link& link, const Hello& hello);
    Result<void> admit(Link& link, const Hello& hello) const;
    void handleAccept(Link& link);
    void handleRefusal(Link& link);
    void refuse(Link& link, const Error& error, const Hello* hello);
    void refuseLinksOf(const PublicKey& nodeKey, const Error& error);
    void linkUp(Link& link, Peer& peer);

    // Frames (peer_hub.cpp).
    void handleUp(Entry& entry, Link& link);
    void handleData(Entry& entry, Link& link);
    void handlePing(Link& link);
    void handlePong(Link& link, Peer& peer);
    void pump(Peer& peer);
    void writeData(Link& link, Peer& peer);
    void cut(Link& link, bool abruptly);

    // Start, stop and time (peer_hub_life.cpp).
    Result<void> checkConfig() const;
    void runTimer();
    std::int64_t watch(std::int64_t nowMs);
    void watchLink(Link& link, std::int64_t nowMs);
    void dial(Peer& peer, std::int64_t nowMs);
    void scheduleDial(Peer& peer, bool slowly);

    Peer* find(const PublicKey& key) const;
    void changed(const PublicKey& key) { m_changed.push_back(key); }

    const PeerNetworkConfig m_config;
    const TlsIdentity m_identity;
    const PeerCallbacks m_callbacks;
    const Clock& m_clock;
    Rng& m_rng;
    std::uint64_t m_instance = 0;
    std::shared_ptr<grpc::ChannelCredentials> m_credentials;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::unique_ptr<Peer>> m_peers;
    std::unordered_set<Link*> m_links;
    std::vector<std::unique_ptr<Link>> m_ended;  ///< deleted by the timer or by stop()
    std::deque<IncomingRefusal> m_refusals;
    std::vector<PublicKey> m_changed;
    std::uint64_t m_height = 0;
    bool m_started = false;
    bool m_stopping = false;

    std::unique_ptr<grpc::Server> m_server;
    std::thread m_timer;
};

}  // namespace stacknet::network
