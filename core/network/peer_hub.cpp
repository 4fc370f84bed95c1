#include "core/network/peer_hub.h"

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/network/peer_hub_entry.h"

namespace stacknet::network {

namespace {

constexpr std::size_t kControlFramesMax = 8;
constexpr std::int64_t kRoundTripMaxMs = 60'000;
constexpr std::int64_t kWallMaxMs = 32'503'680'000'000;  // the year 3000

Error badFrame(std::string_view reason) {
    return makeError("network.bad_frame", sentence("The link is cut: a frame %1.", {reason}));
}

}  // namespace

void PeerHub::onRead(Link& link, bool ok) {
    Entry entry(*this);
    if (!ok) {
        cut(link, false);
        return;
    }
    link.lastHeardMs = m_clock.monotonicMs();
    if (link.phase == Link::Phase::Closing) {
        link.startRead();  // drained, so that the end of the stream comes through
        return;
    }
    if (Peer* peer = link.wasUp ? find(link.peer) : nullptr) {
        peer->status.bytesIn += link.incoming.ByteSizeLong();
        peer->status.lastSeenMs = m_clock.wallMs();
    }
    if (link.incoming.has_refusal()) {
        handleRefusal(link);
    } else if (link.phase == Link::Phase::Greeting) {
        handleGreeting(link);
    } else if (link.phase == Link::Phase::Accepting) {
        handleAccept(link);
    } else {
        handleUp(entry, link);
    }
    link.startRead();
}

void PeerHub::handleUp(Entry& entry, Link& link) {
    Peer* peer = find(link.peer);
    if (peer == nullptr) {
        cut(link, true);
        return;
    }
    switch (link.incoming.kind_case()) {
        case wire::Frame::kData:
            handleData(entry, link);
            break;
        case wire::Frame::kPing:
            handlePing(link);
            break;
        case wire::Frame::kPong:
            handlePong(link, *peer);
            break;
        default:
            refuse(link, badFrame(sentence("is of a kind that does not belong here")), nullptr);
            break;
    }
}

void PeerHub::handleData(Entry& entry, Link& link) {
    const std::uint32_t channel = link.incoming.data().channel();
    if (link.incoming.data().payload().size() > kFrameBytesMax) {
        refuse(link,
               makeError("network.frame_too_large",
                         sentence("The link is cut: a frame is larger than 4 MiB.")),
               nullptr);
        return;
    }
    if (channel < 1 || channel > static_cast<std::uint32_t>(kFrameChannelLast)) {
        refuse(link, badFrame(sentence("is for an unknown channel")), nullptr);
        return;
    }
    if (!m_callbacks.onFrame || m_stopping) return;
    Bytes payload = toBytes(link.incoming.data().payload());
    const PublicKey from = link.peer;
    link.inCallback = true;
    entry.unlock();
    m_callbacks.onFrame(from, static_cast<FrameChannel>(channel), std::move(payload));
    entry.lock();
    link.inCallback = false;
    link.lastHeardMs = m_clock.monotonicMs();
}

void PeerHub::handlePing(Link& link) {
    Peer* peer = find(link.peer);
    const wire::Ping& ping = link.incoming.ping();
    if (peer->status.height != ping.height()) {
        peer->status.height = ping.height();
        changed(link.peer);
    }
    // A peer that asks faster than it reads the answers gets fewer answers.
    if (link.control.size() >= kControlFramesMax) return;
    wire::Frame frame;
    frame.mutable_pong()->set_sent_ms(ping.sent_ms());
    frame.mutable_pong()->set_wall_ms(m_clock.wallMs());
    frame.mutable_pong()->set_height(m_height);
    link.control.push_back(std::move(frame));
    pump(*peer);
}

void PeerHub::handlePong(Link& link, Peer& peer) {
    const wire::Pong& pong = link.incoming.pong();
    if (peer.status.height != pong.height()) {
        peer.status.height = pong.height();
        changed(link.peer);
    }
    const std::int64_t now = m_clock.monotonicMs();
    // The echoed time is foreign: only one that we can have sent lately is believed.
    if (pong.sent_ms() > now || pong.sent_ms() < now - kRoundTripMaxMs) return;
    if (pong.wall_ms() < 0 || pong.wall_ms() > kWallMaxMs) return;
    const std::int64_t roundTrip = now - pong.sent_ms();
    peer.status.roundTripMs = static_cast<std::uint32_t>(roundTrip);
    peer.status.clockOffsetMs = m_clock.wallMs() - (pong.wall_ms() + roundTrip / 2);
    peer.status.clockKnown = true;
}

void PeerHub::onWritten(Link& link, bool ok) {
    Entry entry(*this);
    link.writing = false;
    if (!ok) {
        cut(link, false);
        return;
    }
    if (link.phase == Link::Phase::Closing) {
        link.finishPendingRefusal();
        return;
    }
    if (Peer* peer = find(link.peer)) pump(*peer);
}

void PeerHub::pump(Peer& peer) {
    for (Link* link :
         {static_cast<Link*>(peer.dialledUp() ? peer.dialled : nullptr), peer.accepted}) {
        if (link == nullptr || link->writing || link->phase != Link::Phase::Up) continue;
        if (!link->control.empty()) {
            link->outgoing = std::move(link->control.front());
            link->control.pop_front();
            peer.status.bytesOut += link->outgoing.ByteSizeLong();
            link->startWrite();
        } else if (!peer.queue.empty() && (link->dialled() || !peer.dialledUp())) {
            // Data takes one link only, so that it arrives in order while that link lasts.
            writeData(*link, peer);
        }
    }
}

void PeerHub::writeData(Link& link, Peer& peer) {
    const QueuedFrame frame = peer.queue.pop();
    wire::Data* data = link.outgoing.mutable_data();
    data->set_channel(static_cast<std::uint32_t>(frame.channel));
    data->set_payload(frame.payload->data(), frame.payload->size());
    peer.status.bytesOut += link.outgoing.ByteSizeLong();
    link.startWrite();
}

void PeerHub::onCancelled(Link& link) {
    Entry entry(*this);
    cut(link, false);
}

void PeerHub::cut(Link& link, bool abruptly) {
    if (Peer* peer = find(link.peer)) {
        if (peer->accepted == &link) {
            peer->accepted = nullptr;
            changed(link.peer);
        }
        if (peer->dialled == &link && link.phase == Link::Phase::Up) changed(link.peer);
    }
    if (link.phase != Link::Phase::Closing) link.closingSinceMs = m_clock.monotonicMs();
    link.close(abruptly);
}

void PeerHub::onEnded(Link& link, const grpc::Status& status) {
    Entry entry(*this);
    m_links.erase(&link);
    m_ended.emplace_back(&link);
    if (link.wasUp) log::info("network", "link_lost", {{"peer", link.peer}});
    Peer* peer = find(link.peer);
    if (peer != nullptr && peer->accepted == &link) peer->accepted = nullptr;
    if (peer != nullptr && peer->dialled == &link) {
        peer->dialled = nullptr;
        if (link.wasUp && !link.refused) {
            scheduleDial(*peer, false);
        } else if (!link.refused) {
            peer->refusal.reset();
            peer->unreachable = makeError(
                "network.unreachable",
                sentence(
                    "The node at %1 does not answer (%2); check that it runs and that the address "
                    "is right. It is tried again.",
                    {peer->address.address,
                     status.error_code() == grpc::StatusCode::UNAVAILABLE ||
                             status.error_code() == grpc::StatusCode::CANCELLED
                         ? sentence("no connection")
                         : sentence("gRPC status %1", {static_cast<int>(status.error_code())})}),
                true);
            scheduleDial(*peer, false);
        }
        changed(link.peer);
    }
    m_wake.notify_all();
}

Peer* PeerHub::find(const PublicKey& key) const {
    for (const auto& peer : m_peers) {
        if (peer->address.nodeKey == key) return peer.get();
    }
    return nullptr;
}

}  // namespace stacknet::network
