#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/network/peer_credentials_internal.h"
#include "core/network/peer_hub.h"
#include "core/network/peer_hub_entry.h"

namespace stacknet::network {

namespace {

constexpr std::size_t kRefusalsKept = 64;
constexpr std::size_t kRefusalTextMax = 300;
// A link with the same Node Key that was heard of within this time is alive, not left over.
constexpr std::int64_t kAliveMs = 3'000;

Error badHello(std::string_view reason) {
    return makeError("network.bad_hello", sentence("The handshake is refused: %1.", {reason}));
}

/// Refusals that end by themselves when the other program stops or frees a place.
bool isPassing(const Error& error) {
    return error.code == "network.duplicate_node" || error.code == "network.too_many_links" ||
           error.code == "network.handshake_timeout" || error.code == "network.frame_too_large" ||
           error.code == "network.bad_frame";
}

template <typename FixedType>
Result<FixedType> fixedOf(const std::string& bytes, std::string_view field) {
    auto fixed = FixedType::from(asBytes(bytes), field);
    if (!fixed.ok()) return badHello(sentence("%1 has the wrong length", {field}));
    return fixed;
}

}  // namespace

wire::Frame PeerHub::greeting() const {
    const TlsBinding& binding = m_identity.binding();
    wire::Frame frame;
    wire::Hello* hello = frame.mutable_hello();
    hello->set_protocol_version(kProtocolVersion);
    hello->set_chain_id(std::string(asText(m_config.chainId.view())));
    hello->set_node_key(std::string(asText(binding.nodeKey.view())));
    hello->set_tls_key(std::string(asText(binding.tlsKey.view())));
    hello->set_binding_not_after_ms(binding.notAfterMs);
    hello->set_binding_signature(std::string(asText(binding.signature.view())));
    hello->set_software_version(cleanText(m_config.softwareVersion, kHelloTextMax));
    hello->set_name(cleanText(m_config.name, kHelloTextMax));
    hello->set_instance(m_instance);
    return frame;
}

Result<Hello> PeerHub::readHello(const wire::Hello& message) {
    Hello hello;
    hello.protocolVersion = message.protocol_version();
    STACKNET_TRY(hello.binding.chainId, fixedOf<ChainId>(message.chain_id(), "chain_id"));
    STACKNET_TRY(hello.binding.nodeKey, fixedOf<PublicKey>(message.node_key(), "node_key"));
    STACKNET_TRY(hello.binding.tlsKey, fixedOf<PublicKey>(message.tls_key(), "tls_key"));
    hello.binding.notAfterMs = message.binding_not_after_ms();
    STACKNET_TRY(hello.binding.signature,
                 fixedOf<Signature>(message.binding_signature(), "binding_signature"));
    if (message.software_version().size() > kHelloTextMax ||
        message.name().size() > kHelloTextMax) {
        return badHello(sentence("a name is longer than 64 bytes"));
    }
    hello.softwareVersion = cleanText(message.software_version(), kHelloTextMax);
    hello.name = cleanText(message.name(), kHelloTextMax);
    hello.instance = message.instance();
    return hello;
}

void PeerHub::handleGreeting(Link& link) {
    if (!link.incoming.has_hello()) {
        refuse(link, badHello(sentence("the first frame is not a Hello")), nullptr);
        return;
    }
    const auto hello = readHello(link.incoming.hello());
    if (!hello.ok()) {
        refuse(link, hello.error(), nullptr);
        return;
    }
    const auto key = peerCertificateKey(link.authContext());
    if (!key.ok()) {
        refuse(link, badHello(sentence("no TLS certificate")), nullptr);
        return;
    }
    const HelloRules rules{m_identity.binding().nodeKey, m_config.chainId, m_clock.wallMs(), *key};
    auto verdict = checkHello(*hello, rules);
    if (verdict.ok()) verdict = admit(link, *hello);
    if (!verdict.ok()) {
        const bool proven = provesNodeKey(*hello, *key);
        refuse(link, verdict.error(), proven ? &*hello : nullptr);
        return;
    }
    link.instance = hello->instance;
    if (link.dialled()) {
        greetDialled(link, *hello);
    } else {
        greetAccepted(link, *hello);
    }
}

Result<void> PeerHub::admit(Link& link, const Hello& hello) const {
    const PublicKey& claimed = hello.binding.nodeKey;
    if (link.dialled()) {
        if (claimed == link.peer) return {};
        return makeError("network.wrong_node_key",
                         sentence("The node at %1 has Node Key %2, not %3 as expected; correct the "
                                  "address or the key.",
                                  {link.remoteAddress(), toHex(claimed).substr(0, 12),
                                   toHex(link.peer).substr(0, 12)}));
    }
    const Peer* peer = find(claimed);
    if (peer == nullptr) {
        return makeError("network.unknown_node_key",
                         sentence("Node Key %1 is not among the peers of this node; add it there, "
                                  "or ask for an invite.",
                                  {toHex(claimed).substr(0, 12)}));
    }
    if (peer->ban) return *peer->ban;
    if (peer->refusedUntilMs > m_clock.monotonicMs() && peer->refusal) return *peer->refusal;
    if (peer->accepted != nullptr && peer->accepted->instance != hello.instance &&
        m_clock.monotonicMs() - peer->accepted->lastHeardMs < kAliveMs) {
        return makeError("network.duplicate_node",
                         sentence("Another running program already uses Node Key %1; stop one of "
                                  "the two at once, two signers with one key lose stake.",
                                  {toHex(claimed).substr(0, 12)}),
                         true);
    }
    return {};
}

void PeerHub::greetDialled(Link& link, const Hello& hello) {
    Peer* peer = find(link.peer);
    if (peer == nullptr) {
        cut(link, true);
        return;
    }
    peer->status.softwareVersion = hello.softwareVersion;
    if (peer->address.name.empty()) peer->status.name = hello.name;
    wire::Frame accept;
    accept.mutable_accept();
    link.control.push_front(std::move(accept));
    linkUp(link, *peer);
}

void PeerHub::greetAccepted(Link& link, const Hello& hello) {
    Peer* peer = find(hello.binding.nodeKey);
    link.peer = hello.binding.nodeKey;
    link.phase = Link::Phase::Accepting;
    peer->status.softwareVersion = hello.softwareVersion;
    if (peer->address.name.empty()) peer->status.name = hello.name;
    link.outgoing = greeting();
    link.startWrite();
}

void PeerHub::handleAccept(Link& link) {
    Peer* peer = find(link.peer);
    if (peer == nullptr) {
        cut(link, true);
        return;
    }
    if (!link.incoming.has_accept()) {
        refuse(link, badHello(sentence("the second frame is not an Accept")), nullptr);
        return;
    }
    // An older link of the same program, or one that has gone silent, makes way.
    if (peer->accepted != nullptr && peer->accepted != &link) cut(*peer->accepted, true);
    peer->accepted = &link;
    linkUp(link, *peer);
}

void PeerHub::linkUp(Link& link, Peer& peer) {
    link.phase = Link::Phase::Up;
    link.wasUp = true;
    link.lastPingMs = 0;
    peer.failures = 0;
    // Whoever reached us can probably be reached: do not sit out a long wait.
    if (!link.dialled() && peer.dialled == nullptr && !peer.refusal.has_value()) {
        peer.nextDialMs = m_clock.monotonicMs();
    }
    peer.refusal.reset();
    peer.unreachable.reset();
    peer.status.lastSeenMs = m_clock.wallMs();
    log::info("network", "link_up", {{"peer", link.peer}, {"dialled", link.dialled()}});
    changed(link.peer);
    m_wake.notify_all();
    pump(peer);
}

void PeerHub::handleRefusal(Link& link) {
    const wire::Refusal& refusal = link.incoming.refusal();
    const Error error =
        makeError(isRefusalCode(refusal.code()) ? refusal.code() : "network.refused",
                  sentence("The other node refuses the link: %1",
                           {cleanText(refusal.message(), kRefusalTextMax)}));
    Peer* peer = find(link.peer);
    log::warning("network", "refused_by_peer", {{"code", error.code}, {"text", error.message}});
    link.refused = true;
    if (peer != nullptr) {
        peer->refusal = error;
        if (link.dialled()) scheduleDial(*peer, !isPassing(error));
        changed(link.peer);
    }
    cut(link, false);
}

void PeerHub::refuse(Link& link, const Error& error, const Hello* hello) {
    Peer* peer = link.dialled() || link.wasUp || hello == nullptr ? find(link.peer)
                                                                  : find(hello->binding.nodeKey);
    const PublicKey* key = hello != nullptr ? &hello->binding.nodeKey
                           : link.wasUp     ? &link.peer
                                            : nullptr;
    log::warning("network", "refused",
                 {{"code", error.code}, {"remote", link.remoteAddress()}, {"text", error.message}});
    if (!link.dialled()) {
        m_refusals.push_back({m_clock.wallMs(), link.remoteAddress(),
                              key == nullptr ? std::string() : toHex(*key), error.code,
                              error.message});
        if (m_refusals.size() > kRefusalsKept) m_refusals.pop_front();
    }
    if (peer != nullptr) {
        // A refused newcomer does not change what is known of the one who is connected.
        if (!peer->connected() || link.dialled() || link.wasUp) peer->refusal = error;
        if (link.dialled()) scheduleDial(*peer, !isPassing(error));
        changed(peer->address.nodeKey);
        if (peer->accepted == &link) peer->accepted = nullptr;
    }
    if (link.phase != Link::Phase::Closing) link.closingSinceMs = m_clock.monotonicMs();
    link.refuse(error);
}

}  // namespace stacknet::network
