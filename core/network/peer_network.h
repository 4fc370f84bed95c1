#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/network/tls_identity.h"

/// Links to the other nodes of one chain: gRPC streams over mutual TLS, each end proven to speak
/// for the Node Key it names. Frames are opaque here; what they mean is the business of consensus
/// and the mempool, which retransmit what matters: a frame may be lost, never altered.
namespace stacknet::network {

/// 4: nodes hand each other the inputs of tasks that are spot checked.
inline constexpr std::uint32_t kProtocolVersion = 4;
inline constexpr std::size_t kFrameBytesMax = 4U * 1024 * 1024;

enum class FrameChannel : std::uint8_t {
    Consensus = 1,
    Mempool = 2,
    Status = 3,
    Snapshot = 4,
    Receipts = 5,
    Attestation = 6,
    Routing = 7,
    Arena = 8
};
inline constexpr FrameChannel kFrameChannelLast = FrameChannel::Arena;

/// A node that may link with us. `address` is "host:port"; empty for one that dials us only.
struct PeerAddress {
    PublicKey nodeKey;
    std::string address;
    std::string name;
};

/// Times in milliseconds, sizes in bytes. The defaults are the product's; tests shorten them.
struct PeerLimits {
    std::uint32_t queueFramesMax = 1024;                ///< unsent frames per peer
    std::uint64_t queueBytesMax = 16ULL * 1024 * 1024;  ///< unsent bytes per peer
    std::uint32_t backoffMinMs = 250;
    std::uint32_t backoffMaxMs = 5'000;
    std::uint32_t refusedRetryMs = 15'000;  ///< after a refusal, unless it is a passing one
    std::uint32_t pingIntervalMs = 1'000;
    std::uint32_t silenceMaxMs = 10'000;  ///< a link that says nothing for so long is cut
    std::uint32_t handshakeMaxMs = 5'000;
    std::uint32_t pendingLinksMax = 64;   ///< incoming links that have not shown who they are
    std::uint32_t misbehavedMs = 60'000;  ///< refusePeer() holds for so long
};

struct PeerNetworkConfig {
    std::string listenAddress = "127.0.0.1:0";  ///< "host:port"; port 0: a free one
    ChainId chainId;                            ///< also the hash of the genesis document
    std::string softwareVersion;
    std::string name;  ///< shown to peers; at most 64 bytes
    std::vector<PeerAddress> peers;
    PeerLimits limits;
};

/// Called on network threads, several at a time: return soon, post to your own thread. Frames of
/// one link come in order. Must not call stop() nor destroy the network.
struct PeerCallbacks {
    std::function<void(const PublicKey& from, FrameChannel channel, Bytes frame)> onFrame;
    /// The peer's state or announced height changed; ask peers() for it.
    std::function<void(const PublicKey& peer)> onPeerChanged;
};

enum class PeerLinkState : std::uint8_t { Connecting, Connected, Refused, Unreachable };

struct PeerStatus {
    PublicKey nodeKey;
    std::string name;
    std::string address;
    PeerLinkState state = PeerLinkState::Connecting;
    std::string reasonCode;  ///< "network.other_chain", ... when Refused or Unreachable
    std::string reason;      ///< the sentence for it
    bool outgoing = false;   ///< the link we dialled is up
    bool incoming = false;   ///< the link the peer dialled is up
    std::string softwareVersion;
    std::uint64_t height = 0;        ///< as the peer announced it; 0: not yet
    std::int64_t lastSeenMs = 0;     ///< wall clock of the last frame or pong; 0: never
    std::uint32_t roundTripMs = 0;   ///< of the last ping
    std::int64_t clockOffsetMs = 0;  ///< positive when our wall clock is ahead of the peer's
    bool clockKnown = false;         ///< clockOffsetMs comes from a pong
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t framesDropped = 0;  ///< oldest frames dropped because the queue was full
    std::uint32_t queuedFrames = 0;
    std::uint64_t queuedBytes = 0;
};

/// An incoming link that we refused, for the operator to see.
struct IncomingRefusal {
    std::int64_t timeMs = 0;
    std::string remoteAddress;
    std::string claimedNodeKey;  ///< hexadecimal, unproven; empty when none was named
    std::string code;
    std::string message;
};

/// All methods: any thread, never block on the network (stop() does, bounded).
///
/// Each node dials every peer that has an address and accepts links from every known peer; a link
/// carries frames both ways, so one reachable side is enough. Handshake per link: Hello, Hello (or
/// Refusal), Accept (or Refusal). Refusal codes: network.protocol_version, network.other_chain,
/// network.self, network.unknown_node_key, network.wrong_node_key, network.bad_binding,
/// network.binding_expired, network.tls_key_mismatch, network.duplicate_node (two processes with
/// one Node Key), network.bad_hello, network.bad_frame, network.frame_too_large,
/// network.handshake_timeout, network.too_many_links, network.misbehaved, network.banned.
class PeerNetwork {
public:
    /// `clock` and `rng` (jitter, instance id) must be thread safe and outlive the network.
    PeerNetwork(PeerNetworkConfig config, TlsIdentity identity, PeerCallbacks callbacks,
                const Clock& clock, Rng& rng);
    /// Stops.
    ~PeerNetwork();
    PeerNetwork(const PeerNetwork&) = delete;
    PeerNetwork& operator=(const PeerNetwork&) = delete;

    /// Listens and starts dialling; the port it listens on. At most once.
    /// Errors: "network.port_in_use", "network.bad_address" (listen address or a peer's),
    /// "network.start_failed".
    Result<std::uint16_t> start();
    /// Cuts every link and waits for the network's threads: under 2 s. Idempotent; no callback runs
    /// once it has returned.
    void stop();

    /// Queues a frame. Drops the oldest queued one when the peer's queue is full. Frames for a peer
    /// that is not connected are kept in the same bounded queue.
    /// Errors: "network.unknown_peer", "network.frame_too_large".
    Result<void> send(const PublicKey& peer, FrameChannel channel, const Bytes& frame);
    /// send() to every peer. Error "network.frame_too_large".
    Result<void> broadcast(FrameChannel channel, const Bytes& frame);
    /// Our height, told to peers with the pings.
    void announceHeight(std::uint64_t height);

    /// Adds a peer, or changes the address and name of a known one.
    /// Errors: "network.bad_address", "network.self".
    Result<void> addPeer(const PeerAddress& peer);
    void removePeer(const PublicKey& nodeKey);

    /// Cuts the links with this peer, tells it why, and neither takes nor makes one for
    /// PeerLimits::misbehavedMs; frames for it are dropped meanwhile. Then it is a peer as before:
    /// a validator is never lost for good. Again while it holds: from now on. Unknown peers are
    /// nobody to refuse.
    void refusePeer(const PublicKey& nodeKey, const std::string& reason);

    /// Cuts the links with this peer, tells it why ("network.banned"), and neither takes nor makes
    /// one until unbanPeer(); frames for it are dropped meanwhile. Error "network.unknown_peer".
    Result<void> banPeer(const PublicKey& nodeKey);
    /// The peer is one as before, and is dialled at once. Peers that are not banned stay as they
    /// are.
    void unbanPeer(const PublicKey& nodeKey);

    /// In the order in which they were given.
    std::vector<PeerStatus> peers() const;
    /// The last 64, oldest first.
    std::vector<IncomingRefusal> refusals() const;
    /// Median of the peers' clock offsets; 0 while none is known.
    std::int64_t clockOffsetMs() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// "connecting", "connected", "refused", "unreachable".
std::string_view peerLinkStateName(PeerLinkState state);

}  // namespace stacknet::network
