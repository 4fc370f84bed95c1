#include "core/consensus/demand_book.h"

#include <algorithm>

namespace stacknet::consensus {

void DemandBook::scan(const std::vector<ledger::Transaction>& waiting,
                      const std::set<ledger::TxHash>& inChain, std::int64_t nowMs) {
    std::map<ledger::TxHash, Waiting> next;
    std::size_t place = 0;
    for (const ledger::Transaction& transaction : waiting) {
        if (next.size() == kDemandsTrackedMax) break;
        const ledger::TxHash hash = transaction.hash();
        if (inChain.contains(hash)) continue;
        const auto known = m_waiting.find(hash);
        Waiting entry = known != m_waiting.end()
                            ? std::move(known->second)
                            : Waiting{transaction, transaction.encode().size(), 0, nowMs, {}, {}};
        entry.place = place++;
        entry.inChain = false;
        next.emplace(hash, std::move(entry));
    }
    // What is on its way keeps its age in case that chain is lost.
    for (auto& [hash, entry] : m_waiting) {
        if (!inChain.contains(hash) || next.size() >= 2 * kDemandsTrackedMax) continue;
        entry.inChain = true;
        next.emplace(hash, std::move(entry));
    }
    m_waiting = std::move(next);
}

void DemandBook::noteChain(const std::set<ledger::TxHash>& inChain) {
    for (auto& [hash, entry] : m_waiting) entry.inChain = inChain.contains(hash);
}

DemandList DemandBook::demand(std::int64_t timeMs, std::int64_t ageMs, std::int64_t horizonMs,
                              std::int64_t nowMs, std::vector<ledger::Transaction>& bodies) {
    std::vector<std::pair<const ledger::TxHash*, Waiting*>> aged;
    for (auto& [hash, entry] : m_waiting) {
        const std::int64_t expiresMs = entry.transaction.expiresMs;
        if (entry.inChain || nowMs - entry.sinceMs < ageMs) continue;
        if (expiresMs != 0 && expiresMs - horizonMs < timeMs) continue;
        aged.emplace_back(&hash, &entry);
    }
    std::sort(aged.begin(), aged.end(), [](const auto& left, const auto& right) {
        return std::pair{left.second->sinceMs, left.second->place} <
               std::pair{right.second->sinceMs, right.second->place};
    });
    std::map<ledger::TxHash, Waiting*> chosen;
    std::set<PublicKey> skipped;  // later orders of one signer must not overtake its earlier ones
    std::size_t bytes = 0;
    for (const auto& [hash, entry] : aged) {
        if (chosen.size() == kDemandsMax) break;
        const PublicKey& signer = entry->transaction.signer;
        if (skipped.contains(signer) || bytes + entry->bytes > kDemandBytesMax) {
            skipped.insert(signer);
            continue;
        }
        bytes += entry->bytes;
        chosen.emplace(*hash, entry);
    }
    DemandList demands;
    bodies.clear();
    for (const auto& [hash, entry] : chosen) {
        if (!entry->demandedMs) entry->demandedMs = nowMs;
        demands.push_back(hash);
        bodies.push_back(entry->transaction);
    }
    return demands;
}

std::optional<std::int64_t> DemandBook::unmetSinceMs() const {
    std::optional<std::int64_t> oldest;
    for (const auto& [hash, entry] : m_waiting) {
        if (!entry.demandedMs || entry.inChain) continue;
        oldest = std::min(oldest.value_or(*entry.demandedMs), *entry.demandedMs);
    }
    return oldest;
}

void DemandBook::enterTerm() {
    for (auto& [hash, entry] : m_waiting) entry.demandedMs.reset();
}

void DemandBook::rearm(std::int64_t nowMs) {
    for (auto& [hash, entry] : m_waiting) {
        if (entry.demandedMs) entry.demandedMs = nowMs;
    }
}

bool DemandBook::keep(std::optional<ValidatorIndex> signer, const ledger::TxHash& hash,
                      const ledger::Transaction& body) {
    const std::size_t bytesMax =
        signer ? kDemandBytesPerSignerMax : ledger::kValidatorsMax * kDemandBytesMax;
    Shelf& shelf = m_shelves[signer];
    const bool brought = std::any_of(shelf.kept.begin(), shelf.kept.end(),
                                     [&](const Kept& kept) { return kept.hash == hash; });
    if (brought) return false;
    const auto [place, fresh] = m_bodies.emplace(hash, Body{body, 0});
    ++place->second.holders;
    const std::size_t bytes = body.encode().size();
    shelf.kept.push_back({hash, bytes});
    shelf.bytes += bytes;
    while (shelf.bytes > bytesMax) {
        const Kept oldest = shelf.kept.front();
        shelf.kept.pop_front();
        shelf.bytes -= oldest.bytes;
        const auto held = m_bodies.find(oldest.hash);
        if (held != m_bodies.end() && --held->second.holders == 0) m_bodies.erase(held);
    }
    return fresh;
}

const ledger::Transaction* DemandBook::body(const ledger::TxHash& hash) const {
    if (const auto found = m_bodies.find(hash); found != m_bodies.end()) {
        return &found->second.transaction;
    }
    const auto waiting = m_waiting.find(hash);
    return waiting == m_waiting.end() ? nullptr : &waiting->second.transaction;
}

void DemandBook::included(const std::vector<ledger::TxHash>& hashes) {
    for (const ledger::TxHash& hash : hashes) m_waiting.erase(hash);
}

}  // namespace stacknet::consensus
