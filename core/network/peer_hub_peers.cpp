#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/network/address.h"
#include "core/network/peer_hub.h"
#include "core/network/peer_hub_entry.h"

namespace stacknet::network {

namespace {

constexpr std::size_t kReasonTextMax = 200;

Error unknownPeer(const PublicKey& nodeKey) {
    return makeError("network.unknown_peer",
                     sentence("Node Key %1 is not among the peers of this node.",
                              {toHex(nodeKey).substr(0, 12)}));
}

}  // namespace

Result<void> PeerHub::send(const PublicKey* only, FrameChannel channel, const Bytes& frame) {
    if (frame.size() > kFrameBytesMax) {
        return makeError(
            "network.frame_too_large",
            sentence("A frame of %1 bytes cannot be sent; the limit is 4 MiB.", {frame.size()}));
    }
    const auto payload = std::make_shared<const Bytes>(frame);
    Entry entry(*this);
    bool found = false;
    for (const auto& peer : m_peers) {
        if (only != nullptr && peer->address.nodeKey != *only) continue;
        found = true;
        if (peer->ban || peer->refusedUntilMs > m_clock.monotonicMs()) continue;
        peer->queue.push({channel, payload});
        pump(*peer);
    }
    if (only != nullptr && !found) {
        return unknownPeer(*only);
    }
    return {};
}

void PeerHub::announceHeight(std::uint64_t height) {
    const std::scoped_lock lock(m_mutex);
    m_height = height;
}

Result<void> PeerHub::addPeer(const PeerAddress& given) {
    if (given.nodeKey == m_identity.binding().nodeKey) {
        return makeError(
            "network.self",
            sentence(
                "The Node Key of this node is listed among its peers; remove it from the list."));
    }
    if (!given.address.empty()) STACKNET_CHECK(parseHostPort(given.address, false));
    PeerAddress address = given;
    address.name = cleanText(given.name, kHelloTextMax);
    Entry entry(*this);
    if (Peer* known = find(address.nodeKey)) {
        const bool moved = known->address.address != address.address;
        known->address = std::move(address);
        if (moved) {
            known->nextDialMs = 0;
            known->failures = 0;
            if (known->dialled != nullptr) cut(*known->dialled, true);
        }
    } else {
        m_peers.push_back(std::make_unique<Peer>(std::move(address), m_config.limits));
    }
    changed(given.nodeKey);
    m_wake.notify_all();
    return {};
}

void PeerHub::removePeer(const PublicKey& nodeKey) {
    Entry entry(*this);
    const std::vector<Link*> links(m_links.begin(), m_links.end());
    for (Link* link : links) {
        if (link->peer == nodeKey) cut(*link, true);
    }
    std::erase_if(m_peers, [&](const auto& peer) { return peer->address.nodeKey == nodeKey; });
    changed(nodeKey);
}

void PeerHub::refusePeer(const PublicKey& nodeKey, const std::string& reason) {
    Entry entry(*this);
    Peer* peer = find(nodeKey);
    if (peer == nullptr) return;
    const std::uint32_t forMs = m_config.limits.misbehavedMs;
    const Error error = makeError("network.misbehaved",
                                  sentence("The link is refused for %1 s: %2",
                                           {forMs / 1'000, cleanText(reason, kReasonTextMax)}),
                                  true);
    peer->refusedUntilMs = m_clock.monotonicMs() + forMs;
    refuseLinksOf(nodeKey, error);
    peer->refusal = error;
    peer->queue.clear();
    changed(nodeKey);
}

void PeerHub::refuseLinksOf(const PublicKey& nodeKey, const Error& error) {
    const std::vector<Link*> links(m_links.begin(), m_links.end());
    for (Link* link : links) {
        if (link->peer == nodeKey && link->phase != Link::Phase::Closing) {
            refuse(*link, error, nullptr);
        }
    }
}

Result<void> PeerHub::banPeer(const PublicKey& nodeKey) {
    Entry entry(*this);
    Peer* peer = find(nodeKey);
    if (peer == nullptr) return unknownPeer(nodeKey);
    peer->ban = makeError(
        "network.banned",
        sentence("The operator of this node wants no link with yours; ask them to lift the ban."));
    refuseLinksOf(nodeKey, *peer->ban);
    peer->queue.clear();
    changed(nodeKey);
    return {};
}

void PeerHub::unbanPeer(const PublicKey& nodeKey) {
    Entry entry(*this);
    Peer* peer = find(nodeKey);
    if (peer == nullptr || !peer->ban) return;
    peer->ban.reset();
    peer->refusal.reset();
    peer->unreachable.reset();
    peer->failures = 0;
    peer->nextDialMs = 0;
    changed(nodeKey);
    m_wake.notify_all();
}

std::vector<PeerStatus> PeerHub::peers() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<PeerStatus> result;
    result.reserve(m_peers.size());
    for (const auto& peer : m_peers) {
        PeerStatus status = peer->status;
        if (!peer->address.name.empty()) status.name = peer->address.name;
        status.address = peer->address.address;
        status.outgoing = peer->dialledUp();
        status.incoming = peer->accepted != nullptr;
        status.framesDropped = peer->queue.dropped();
        status.queuedFrames = peer->queue.frames();
        status.queuedBytes = peer->queue.bytes();
        const std::optional<Error>& reason =
            peer->refusal.has_value() ? peer->refusal : peer->unreachable;
        if (peer->ban) {
            status.state = PeerLinkState::Refused;
            status.reasonCode = peer->ban->code;
            status.reason = sentence("You banned this peer.");
        } else if (peer->connected()) {
            status.state = PeerLinkState::Connected;
        } else if (reason.has_value()) {
            status.state =
                peer->refusal.has_value() ? PeerLinkState::Refused : PeerLinkState::Unreachable;
            status.reasonCode = reason->code;
            status.reason = reason->message;
        }
        result.push_back(std::move(status));
    }
    return result;
}

std::vector<IncomingRefusal> PeerHub::refusals() const {
    const std::scoped_lock lock(m_mutex);
    return {m_refusals.begin(), m_refusals.end()};
}

std::int64_t PeerHub::clockOffsetMs() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<std::int64_t> offsets;
    for (const auto& peer : m_peers) {
        if (peer->status.clockKnown) offsets.push_back(peer->status.clockOffsetMs);
    }
    if (offsets.empty()) return 0;
    const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
    std::nth_element(offsets.begin(), middle, offsets.end());
    return *middle;
}

}  // namespace stacknet::network
