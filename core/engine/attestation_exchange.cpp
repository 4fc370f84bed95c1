#include "core/engine/attestation_exchange.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/e2ee/key_check.h"

namespace stacknet::engine {

namespace {

using attestation::Challenge;
using attestation::ChallengeSubject;
using attestation::Nonce;

AttestationExchange::Effect sendTo(const PublicKey& peer, const AttestationMessage& message) {
    return AttestationExchange::Send{peer, encodeAttestationMessage(message)};
}

/// The key must be the peer's own and current, as a client would ask of it.
Result<e2ee::KeyDescriptor> checkedKey(const PublicKey& from, const AttestationKeyAnswer& message,
                                       std::int64_t nowS) {
    e2ee::KeyPolicy policy;
    policy.node = from;
    policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
    STACKNET_TRY(const e2ee::CheckedKey key,
                 e2ee::checkKey(message.descriptor, message.signature, policy, nullptr,
                                static_cast<std::uint64_t>(std::max<std::int64_t>(nowS, 0))));
    return key.descriptor;
}

Nonce nonceOf(const Hash256& challenge, const e2ee::KeyDescriptor& key) {
    Nonce nonce;
    nonce.data = e2ee::attestationNonce(challenge, key).data;
    return nonce;
}

}  // namespace

AttestationExchange::AttestationExchange(attestation::ChallengeBook& book, Limits limits)
    : m_book(book), m_limits(limits) {}

void AttestationExchange::peerConnected(const PublicKey& peer) {
    m_peers.try_emplace(peer);
}

void AttestationExchange::peerDisconnected(const PublicKey& peer) {
    m_peers.erase(peer);
    std::erase_if(m_collecting, [&peer](const Waiting& one) { return one.peer == peer; });
}

AttestationExchange::Effects AttestationExchange::setOwn(std::optional<Own> own) {
    const bool first = ownAnswer().gpus == 0 && own && own->gpus > 0;
    const bool sameKey = m_own && own && m_own->key.encoded == own->key.encoded;
    if (!sameKey) m_previous = own ? std::move(m_own) : std::nullopt;
    m_own = std::move(own);
    Effects effects;
    if (!first) return effects;
    for (const auto& [key, peer] : m_peers) effects.push_back(sendTo(key, ownAnswer()));
    return effects;
}

AttestationKeyAnswer AttestationExchange::ownAnswer() const {
    if (!m_own || m_own->gpus == 0) return {};
    return {m_own->gpus, m_own->key.encoded, m_own->key.signature};
}

const AttestationExchange::Own* AttestationExchange::ownOf(const e2ee::KeyId& keyId) const {
    if (m_own && m_own->key.descriptor.keyId == keyId) return &*m_own;
    if (m_previous && m_previous->key.descriptor.keyId == keyId) return &*m_previous;
    return nullptr;
}

void AttestationExchange::restUntil(Peer& peer, std::int64_t monotonicMs) const {
    peer.step = Step::Idle;
    peer.dueMs = monotonicMs;
}

AttestationExchange::Effects AttestationExchange::tick(const Now& now) {
    Effects effects;
    for (auto& [key, peer] : m_peers) {
        if (now.monotonicMs < peer.dueMs || peer.step == Step::Judging) continue;
        peer.step = Step::AwaitsKey;
        peer.dueMs = now.monotonicMs + m_limits.retryMs;
        effects.push_back(sendTo(key, AttestationKeyRequest{}));
    }
    return effects;
}

AttestationExchange::Effects AttestationExchange::received(const PublicKey& peer, ByteView frame,
                                                           const Now& now) {
    const auto found = m_peers.find(peer);
    if (found == m_peers.end()) return {};
    const auto message = decodeAttestationMessage(frame);
    if (!message.ok()) return {Misbehaved{peer, message.error()}};
    return std::visit([&](const auto& one) { return take(peer, found->second, one, now); },
                      *message);
}

// ---- the verifier's side ------------------------------------------------------------------------

AttestationExchange::Effects AttestationExchange::take(const PublicKey& from, Peer& peer,
                                                       const AttestationKeyAnswer& message,
                                                       const Now& now) {
    const bool news = peer.step == Step::Idle && peer.saidNoGpu && message.gpus > 0;
    if (peer.step != Step::AwaitsKey && !news) return {};
    peer.saidNoGpu = message.gpus == 0;
    if (message.gpus == 0) {
        restUntil(peer, now.monotonicMs + m_limits.noGpuMs);
        return {};
    }
    const std::int64_t nowS = now.wallMs / 1'000;
    const auto key = checkedKey(from, message, nowS);
    if (!key.ok()) {
        restUntil(peer, now.monotonicMs + m_limits.retryMs);
        // A clock that is off is no lie.
        if (key.error().code == "e2ee.descriptor_time") return {};
        return {Misbehaved{from, key.error()}};
    }
    const ChallengeSubject subject{toHex(from), from, key->key, message.gpus};
    const auto challenge = m_book.issue(
        subject, [&key](const Hash256& value) { return e2ee::attestationNonce(value, *key); },
        nowS);
    if (!challenge.ok()) {
        restUntil(peer, now.monotonicMs + m_limits.retryMs);
        return {};
    }
    peer.step = Step::AwaitsEvidence;
    peer.dueMs = now.monotonicMs + m_limits.retryMs;
    peer.challenge = challenge->value;
    peer.key = *key;
    return {sendTo(from, AttestationRequest{challenge->value, key->keyId})};
}

AttestationExchange::Effects AttestationExchange::take(const PublicKey& from, Peer& peer,
                                                       const AttestationAnswer& message,
                                                       const Now& now) {
    // Anything else was not asked for, or is too late: a challenge is answered once.
    if (peer.step != Step::AwaitsEvidence || peer.challenge != message.challenge) return {};
    peer.step = Step::Judging;
    return {Judge{from, m_book.redeem(toHex(message.challenge), from, now.wallMs / 1'000), peer.key,
                  message.devices}};
}

AttestationExchange::Effects AttestationExchange::take(const PublicKey&, Peer& peer,
                                                       const AttestationRefusal& message,
                                                       const Now& now) {
    if (peer.step == Step::AwaitsEvidence && peer.challenge == message.challenge) {
        restUntil(peer, now.monotonicMs + m_limits.retryMs);
    }
    return {};
}

void AttestationExchange::judged(const PublicKey& peer, std::int64_t validUntilS, const Now& now) {
    const auto found = m_peers.find(peer);
    if (found == m_peers.end()) return;
    const std::int64_t leftMs =
        std::clamp<std::int64_t>(validUntilS - now.wallMs / 1'000, 0, m_limits.verdictMaxAgeS) *
        1'000;
    restUntil(found->second, now.monotonicMs + std::max(leftMs / 3 * 2, m_limits.retryMs));
}

// ---- the side with GPUs -------------------------------------------------------------------------

AttestationExchange::Effects AttestationExchange::take(const PublicKey& from, Peer&,
                                                       const AttestationKeyRequest&, const Now&) {
    return {sendTo(from, ownAnswer())};
}

AttestationExchange::Effects AttestationExchange::take(const PublicKey& from, Peer& peer,
                                                       const AttestationRequest& message,
                                                       const Now& now) {
    const Own* own = ownOf(message.keyId);
    if (own == nullptr || own->gpus == 0) {
        return refuse(from, message.challenge, "This node serves with another key now.");
    }
    const bool waits = std::any_of(m_collecting.begin(), m_collecting.end(),
                                   [&from](const Waiting& one) { return one.peer == from; });
    if (waits ||
        (peer.answeredOnce && now.monotonicMs - peer.answeredMs < m_limits.answerEveryMs)) {
        return refuse(from, message.challenge, "This node was asked by you a moment ago.");
    }
    if (m_collecting.size() >= m_limits.collectingMax) {
        return refuse(from, message.challenge, "This node answers others; ask again later.");
    }
    peer.answeredMs = now.monotonicMs;
    peer.answeredOnce = true;
    m_collecting.push_back({from, message.challenge});
    return {Collect{message.challenge, nonceOf(message.challenge, own->key.descriptor)}};
}

AttestationExchange::Effects AttestationExchange::collected(
    const Hash256& challenge, const Result<std::vector<attestation::DeviceEvidence>>& devices) {
    const auto waiting =
        std::find_if(m_collecting.begin(), m_collecting.end(),
                     [&challenge](const Waiting& one) { return one.challenge == challenge; });
    if (waiting == m_collecting.end()) return {};
    const PublicKey peer = waiting->peer;
    m_collecting.erase(waiting);
    if (!devices.ok()) return refuse(peer, challenge, devices.error().message);
    STACKNET_INVARIANT(!devices->empty() && devices->size() <= kGpusMax);
    return {sendTo(peer, AttestationAnswer{challenge, *devices})};
}

AttestationExchange::Effects AttestationExchange::refuse(const PublicKey& to,
                                                         const Hash256& challenge,
                                                         std::string reason) const {
    if (reason.size() > kRefusalTextMax) {
        reason.resize(kRefusalTextMax);
        const auto isPiece = [](char letter) { return (letter & 0x80) != 0; };
        while (!reason.empty() && isPiece(reason.back())) reason.pop_back();
    }
    return {sendTo(to, AttestationRefusal{challenge, std::move(reason)})};
}

}  // namespace stacknet::engine
