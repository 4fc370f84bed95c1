#include "core/consensus/demands.h"

#include <algorithm>

namespace stacknet::consensus {

std::optional<DemandFault> demandFault(const Notarize& vote, const ChainId& chainId,
                                       std::int64_t timeMs, const IsKnownBody& isKnown) {
    if (vote.demands.size() > kDemandsMax) return DemandFault::Oversized;
    if (std::adjacent_find(vote.demands.begin(), vote.demands.end(), std::greater_equal<>()) !=
        vote.demands.end()) {
        return DemandFault::Unordered;
    }
    if (vote.bodies.size() != vote.demands.size()) return DemandFault::Missing;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < vote.bodies.size(); ++i) {
        const ledger::Transaction& body = vote.bodies[i];
        if (body.hash() != vote.demands[i]) return DemandFault::Missing;
        bytes += body.encode().size();
        if (bytes > kDemandBytesMax) return DemandFault::Oversized;
        if (body.expiresMs != 0 && body.expiresMs < timeMs) return DemandFault::Expired;
    }
    // Signatures last: they cost most.
    for (std::size_t i = 0; i < vote.bodies.size(); ++i) {
        const ledger::Transaction& body = vote.bodies[i];
        if (isKnown && isKnown(vote.demands[i], body)) continue;
        if (!ledger::checkStatic(body, chainId).ok()) return DemandFault::Invalid;
    }
    return std::nullopt;
}

std::vector<ledger::TxHash> demandedBy(const Certificate& certificate) {
    std::set<ledger::TxHash> hashes;
    for (const CertificateEntry& entry : certificate.entries) {
        hashes.insert(entry.demands.begin(), entry.demands.end());
    }
    return {hashes.begin(), hashes.end()};
}

bool Obligations::isRecent(const ledger::TxHash& hash) const {
    return std::any_of(m_recent.begin(), m_recent.end(), [&](const auto& hashes) {
        return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
    });
}

void Obligations::add(View view, const std::vector<ledger::TxHash>& embedded,
                      const std::vector<ledger::TxHash>& included) {
    for (const ledger::TxHash& hash : included) m_open.erase(hash);
    // The blocks before this one and this one itself.
    m_recent.push_back(included);
    if (m_recent.size() > kInclusionsRemembered + 1) m_recent.pop_front();
    for (const ledger::TxHash& hash : embedded) {
        if (!isRecent(hash)) m_open.emplace(hash, view);
    }
    if (m_recent.size() > kInclusionsRemembered) m_recent.pop_front();
}

std::optional<ledger::TxHash> Obligations::brokenAt(View view) const {
    for (const auto& [hash, embeddedAt] : m_open) {
        if (view >= embeddedAt + kCensorProposals - 1) return hash;
    }
    return std::nullopt;
}

}  // namespace stacknet::consensus
