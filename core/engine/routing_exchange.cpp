#include "core/engine/routing_exchange.h"

#include <algorithm>

namespace stacknet::engine {

using routing::Advert;
using routing::SignedAdvert;

RoutingExchange::RoutingExchange(const ChainId& chainId, const PublicKey& self,
                                 std::function<bool(const PublicKey&)> serves, Limits limits)
    : m_chainId(chainId), m_self(self), m_serves(std::move(serves)), m_limits(limits) {}

RoutingExchange::Effects RoutingExchange::peerConnected(const PublicKey& peer) {
    m_peers.try_emplace(peer);
    Effects effects;
    // Our own first: it is the one that nobody else may have told.
    const auto own = m_held.find(m_self);
    if (own != m_held.end()) effects.push_back(Send{peer, own->second.encoded});
    for (const auto& [key, held] : m_held) {
        if (effects.size() >= m_limits.greetingMax) break;
        if (key != m_self && key != peer) effects.push_back(Send{peer, held.encoded});
    }
    return effects;
}

bool RoutingExchange::ownIsDue(const Advert& facts, const Now& now) const {
    const auto own = m_held.find(m_self);
    if (own == m_held.end()) return true;
    const std::int64_t sinceMs = now.monotonicMs - own->second.heardMs;
    if (sinceMs >= m_limits.everyMs) return true;
    Advert said = own->second.advert;
    said.issuedMs = facts.issuedMs;
    return sinceMs >= m_limits.changeMs && !(said == facts);
}

std::int64_t RoutingExchange::nextIssuedMs(const Now& now) const {
    return std::max(now.wallMs, m_lastIssuedMs + 1);
}

RoutingExchange::Effects RoutingExchange::say(const SignedAdvert& own, const Now& now) {
    m_lastIssuedMs = own.advert.issuedMs;
    const Bytes encoded = routing::encodeAdvert(own);
    hold(own.advert, encoded, now);
    return tellOthers(nullptr, encoded);
}

RoutingExchange::Effects RoutingExchange::received(const PublicKey& from, ByteView encoded,
                                                   const Now& now) {
    const auto peer = m_peers.find(from);
    if (peer == m_peers.end()) return {};
    const auto decoded = routing::decodeAdvert(encoded);
    if (!decoded.ok()) return {Misbehaved{from, decoded.error()}};
    const Advert& advert = decoded->advert;
    // What is not news is dropped before anything is computed: each comes from every peer.
    if (advert.nodeKey == m_self || !m_serves(advert.nodeKey)) return {};
    const auto known = m_held.find(advert.nodeKey);
    if (known != m_held.end()) {
        if (advert.issuedMs <= known->second.advert.issuedMs) return {};
        if (now.monotonicMs - known->second.heardMs < m_limits.takeMs) return {};
    } else if (m_held.size() >= routing::kNodesMax) {
        return {};
    }
    if (!routing::checkAdvertTime(advert, now.wallMs).ok()) return {};
    if (!mayCheck(peer->second, now.monotonicMs)) return {};
    const bool keyKnown = known != m_held.end() &&
                          known->second.advert.descriptor == advert.descriptor &&
                          known->second.advert.descriptorSignature == advert.descriptorSignature;
    const auto checked = routing::checkAdvert(*decoded, m_chainId, now.wallMs, keyKnown);
    if (!checked.ok()) {
        // A clock that is off is no lie.
        if (checked.error().code == "routing.advert_time") return {};
        return {Misbehaved{from, checked.error()}};
    }
    hold(advert, toBytes(encoded), now);
    return tellOthers(&from, toBytes(encoded));
}

bool RoutingExchange::mayCheck(Peer& peer, std::int64_t monotonicMs) const {
    if (monotonicMs - peer.secondMs >= 1'000) {
        peer.secondMs = monotonicMs;
        peer.checks = 0;
    }
    return ++peer.checks <= m_limits.checksPerSecond;
}

RoutingExchange::Effects RoutingExchange::tellOthers(const PublicKey* except,
                                                     const Bytes& encoded) const {
    Effects effects;
    for (const auto& [key, peer] : m_peers) {
        if (except == nullptr || key != *except) effects.push_back(Send{key, encoded});
    }
    return effects;
}

void RoutingExchange::hold(Advert advert, Bytes encoded, const Now& now) {
    const PublicKey key = advert.nodeKey;
    m_held[key] = {std::move(advert), now.monotonicMs, std::move(encoded)};
    ++m_version;
}

void RoutingExchange::tick(const Now& now) {
    const auto old = [&](const auto& row) {
        return now.monotonicMs - row.second.heardMs > routing::kFactsMaxAgeMs ||
               (row.first != m_self && !m_serves(row.first));
    };
    if (std::erase_if(m_held, old) > 0) ++m_version;
}

}  // namespace stacknet::engine
