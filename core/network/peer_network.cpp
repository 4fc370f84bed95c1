#include "core/network/peer_network.h"

#include "core/network/peer_hub.h"

namespace stacknet::network {

class PeerNetwork::Impl {
public:
    Impl(PeerNetworkConfig config, TlsIdentity identity, PeerCallbacks callbacks,
         const Clock& clock, Rng& rng)
        : hub(std::move(config), std::move(identity), std::move(callbacks), clock, rng) {}
    PeerHub hub;
};

PeerNetwork::PeerNetwork(PeerNetworkConfig config, TlsIdentity identity, PeerCallbacks callbacks,
                         const Clock& clock, Rng& rng)
    : m_impl(std::make_unique<Impl>(std::move(config), std::move(identity), std::move(callbacks),
                                    clock, rng)) {}

PeerNetwork::~PeerNetwork() = default;

Result<std::uint16_t> PeerNetwork::start() {
    return m_impl->hub.start();
}
void PeerNetwork::stop() {
    m_impl->hub.stop();
}

Result<void> PeerNetwork::send(const PublicKey& peer, FrameChannel channel, const Bytes& frame) {
    return m_impl->hub.send(&peer, channel, frame);
}
Result<void> PeerNetwork::broadcast(FrameChannel channel, const Bytes& frame) {
    return m_impl->hub.send(nullptr, channel, frame);
}
void PeerNetwork::announceHeight(std::uint64_t height) {
    m_impl->hub.announceHeight(height);
}
Result<void> PeerNetwork::addPeer(const PeerAddress& peer) {
    return m_impl->hub.addPeer(peer);
}
void PeerNetwork::removePeer(const PublicKey& nodeKey) {
    m_impl->hub.removePeer(nodeKey);
}
void PeerNetwork::refusePeer(const PublicKey& nodeKey, const std::string& reason) {
    m_impl->hub.refusePeer(nodeKey, reason);
}
Result<void> PeerNetwork::banPeer(const PublicKey& nodeKey) {
    return m_impl->hub.banPeer(nodeKey);
}
void PeerNetwork::unbanPeer(const PublicKey& nodeKey) {
    m_impl->hub.unbanPeer(nodeKey);
}
std::vector<PeerStatus> PeerNetwork::peers() const {
    return m_impl->hub.peers();
}
std::vector<IncomingRefusal> PeerNetwork::refusals() const {
    return m_impl->hub.refusals();
}
std::int64_t PeerNetwork::clockOffsetMs() const {
    return m_impl->hub.clockOffsetMs();
}

std::string_view peerLinkStateName(PeerLinkState state) {
    switch (state) {
        case PeerLinkState::Connecting:
            return "connecting";
        case PeerLinkState::Connected:
            return "connected";
        case PeerLinkState::Refused:
            return "refused";
        case PeerLinkState::Unreachable:
            return "unreachable";
    }
    return "unknown";
}

}  // namespace stacknet::network
