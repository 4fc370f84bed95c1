#include "core/engine/leader_promises.h"

namespace stacknet::engine {

void LeaderPromises::enter(consensus::Epoch epoch, consensus::Term term) {
    if (epoch == m_epoch && term == m_term) return;
    *this = {};
    m_epoch = epoch;
    m_term = term;
}

std::optional<consensus::View> LeaderPromises::wish(const PublicKey& peer,
                                                    const ledger::TxHash& hash) {
    for (const Proposed& one : m_proposals) {
        if (one.hashes.contains(hash)) return one.view;
    }
    if (m_wishCount == kWishesMax) return std::nullopt;
    if (m_wishes[hash].insert(peer).second) ++m_wishCount;
    return std::nullopt;
}

std::vector<LeaderPromises::Given> LeaderPromises::proposed(
    consensus::View view, const std::vector<ledger::TxHash>& hashes) {
    std::vector<Given> given;
    for (const ledger::TxHash& hash : hashes) {
        const auto wished = m_wishes.find(hash);
        if (wished == m_wishes.end()) continue;
        for (const PublicKey& peer : wished->second) given.push_back({peer, hash, view});
        m_wishCount -= wished->second.size();
        m_wishes.erase(wished);
    }
    const bool sentBefore = !m_proposals.empty() && m_proposals.back().view >= view;
    if (sentBefore || hashes.empty()) return given;
    m_proposals.push_back({view, {hashes.begin(), hashes.end()}});
    if (m_proposals.size() > kProposalsMax) m_proposals.pop_front();
    return given;
}

}  // namespace stacknet::engine
