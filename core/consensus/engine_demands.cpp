#include <algorithm>

#include "core/consensus/engine_impl.h"

namespace stacknet::consensus {
namespace {

/// More than one certificate can demand.
constexpr std::size_t kWantedBodiesMax = ledger::kValidatorsMax * kDemandsMax;

}  // namespace

std::vector<ledger::TxHash> Engine::Impl::hashesOf(const Block& block) const {
    if (const BlockPool::Entry* entry = m_pool.find(block.id)) return entry->hashes;
    std::vector<ledger::TxHash> hashes;
    for (const ledger::Transaction& transaction : block.transactions) {
        hashes.push_back(transaction.hash());
    }
    return hashes;
}

// A checked vote's demands: true when it is complete. An incomplete one is nobody's fault (it may
// have lost its bodies on the way) and counts for nothing.
bool Engine::Impl::noteDemands(const Notarize& vote) {
    const BlockPool::Entry* entry = m_pool.find(vote.blockId);
    const std::int64_t timeMs =
        entry == nullptr ? m_tip.timeMs : entry->proposal.block->header.timeMs;
    const auto isKnown = [this](const ledger::TxHash& hash, const ledger::Transaction& body) {
        const ledger::Transaction* known = m_demands.body(hash);
        return known != nullptr && known->signature == body.signature;
    };
    if (demandFault(vote, m_config.chainId, timeMs, isKnown)) {
        drop(DropReason::IncompleteDemands);
        return false;
    }
    for (std::size_t i = 0; i < vote.bodies.size(); ++i) {
        m_wantedBodies.erase(vote.demands[i]);
        const bool fresh = m_demands.keep(vote.signer, vote.demands[i], vote.bodies[i]);
        if (!fresh || m_self == vote.signer) continue;
        if (m_config.transactions != nullptr) m_config.transactions->offer(vote.bodies[i]);
        m_mempoolMayHaveMore = m_poolChanged = true;
    }
    return true;
}

// Whose age counts towards a demand. Looking through the pool is not free, so not at every vote.
void Engine::Impl::scanWaiting() {
    if (!m_self || m_config.transactions == nullptr || !m_poolChanged) return;
    if (m_now.monotonicMs - m_lastScanMs < m_config.params.demandScanMs) return;
    m_lastScanMs = m_now.monotonicMs;
    const Certificate* highest = m_book.highestCert(m_cur - 1);
    const BlockId head =
        highest != nullptr && highest->view > m_tip.view ? highest->blockId : m_tip.id;
    const std::set<ledger::TxHash> inChain = pendingHashes(head);
    const auto waiting =
        m_config.transactions->select(inChain, kDemandsTrackedMax, ledger::kBlockBytesMax);
    m_demands.scan(waiting, inChain, m_now.monotonicMs);
    // What was cut off is looked at again when there is room.
    m_poolChanged = m_demands.waiting() > 0;
}

// What our vote for `block` demands (1.6, step 1).
DemandList Engine::Impl::demandsFor(const Block& block, std::vector<ledger::Transaction>& bodies) {
    std::optional<BlockId> missing;
    const auto inChain = chainHashes(block.id, missing);
    if (missing) return {};  // what is in that chain is not known
    m_demands.noteChain(inChain);
    return m_demands.demand(block.header.timeMs, m_config.params.demandAgeMs,
                            m_config.params.watchdogMs, m_now.monotonicMs, bodies);
}

// R7: the transactions that the embedded certificate of our own term demands and that the last
// blocks of the chain do not hold. Nothing while a body is missing.
std::optional<std::vector<ledger::Transaction>> Engine::Impl::owedBodies(
    const Justification& justify, View view, const BlockId& parentId) {
    std::vector<ledger::Transaction> owed;
    if (m_terms.isFirst(view) || !justify.parent) return owed;
    const Obligations chain = obligationsUpTo(parentId);
    bool complete = true;
    for (const ledger::TxHash& hash : demandedBy(*justify.parent)) {
        if (chain.isRecent(hash)) continue;
        if (const ledger::Transaction* body = m_demands.body(hash)) {
            owed.push_back(*body);
        } else {
            complete = false;
            if (m_wantedBodies.size() < kWantedBodiesMax) m_wantedBodies.emplace(hash, 0);
        }
    }
    if (!complete) return std::nullopt;
    return owed;
}

// What a block of ours binds us to.
DemandList Engine::Impl::embeddedDemands(const Block& block) const {
    const bool binds = m_self && block.header.leader == *m_self &&
                       !m_terms.isFirst(block.header.view) && block.justify.parent;
    return binds ? demandedBy(*block.justify.parent) : DemandList{};
}

// Of the chain that ends with `head`.
Obligations Engine::Impl::obligationsUpTo(const BlockId& head) const {
    Obligations obligations = m_finalObligations;
    Term last = m_obligationsTerm;
    std::optional<BlockId> missing;
    for (const auto* entry : m_pool.chain(head, m_tip.id, m_tip.view, missing)) {
        const Block& block = *entry->proposal.block;
        if (m_terms.of(block.header.view) != last) obligations.endTerm();
        last = m_terms.of(block.header.view);
        obligations.add(block.header.view, embeddedDemands(block), entry->hashes);
    }
    if (last != term()) obligations.endTerm();
    return obligations;
}

bool Engine::Impl::leavesOut(const ledger::Transaction& transaction) const {
    return m_config.transactions != nullptr && m_config.transactions->leavesOut(transaction);
}

// R7: the last look before a proposal is signed. Everything above keeps this true; a leader for
// which it is not would convict itself, so it rather stops.
bool Engine::Impl::keepsObligations(const Block& block) {
    Obligations obligations = obligationsUpTo(block.header.parentId);
    obligations.add(block.header.view, embeddedDemands(block), hashesOf(block));
    if (!obligations.brokenAt(block.header.view)) return true;
    const ledger::Transaction* unmet = m_demands.body(*obligations.brokenAt(block.header.view));
    if (unmet != nullptr && leavesOut(*unmet)) return true;
    if (m_unmetAlarmView == block.header.view) return false;  // told already
    m_unmetAlarmView = block.header.view;
    emit(Alarm{makeError("consensus.unmet_demand",
                         "A proposal for view " + std::to_string(block.header.view) +
                             " would leave out a transaction that validators demanded. It was not "
                             "signed; report this as a fault of the program.")});
    return false;
}

void Engine::Impl::noteFinalDemands(const Block& block) {
    const std::vector<ledger::TxHash> included = hashesOf(block);
    m_demands.included(included);
    const Term blockTerm = m_terms.of(block.header.view);
    if (m_obligationsTerm != blockTerm) m_finalObligations.endTerm();
    m_obligationsTerm = blockTerm;
    m_finalObligations.add(block.header.view, embeddedDemands(block), included);
}

// New wishes go out at once, old ones to the next peer every RETRY.
void Engine::Impl::askForBodies(bool again) {
    if (m_peers.empty() || m_wantedBodies.empty()) return;
    std::map<std::uint32_t, std::vector<ledger::TxHash>> byAsked;
    for (auto& [hash, asked] : m_wantedBodies) {
        if (asked != 0 && !again) continue;
        byAsked[asked++].push_back(hash);
    }
    for (const auto& [asked, hashes] : byAsked) {
        auto peer = m_peers.begin();
        std::advance(peer, asked % m_peers.size());
        for (std::size_t at = 0; at < hashes.size(); at += kBodiesPerMessageMax) {
            const auto from = hashes.begin() + static_cast<std::ptrdiff_t>(at);
            const auto count = std::min(kBodiesPerMessageMax, hashes.size() - at);
            emit(Send{peer->first, BodyRequest{{from, from + static_cast<std::ptrdiff_t>(count)}}});
        }
    }
}

void Engine::Impl::receive(const BodyRequest& request) {
    if (!m_from || !m_peers.contains(*m_from)) return;
    BodyResponse response;
    for (const ledger::TxHash& hash : request.hashes) {
        if (const ledger::Transaction* body = m_demands.body(hash)) {
            response.bodies.push_back(*body);
        }
    }
    if (!response.bodies.empty()) emit(Send{*m_from, std::move(response)});
}

void Engine::Impl::receive(const BodyResponse& response) {
    for (const ledger::Transaction& body : response.bodies) {
        const ledger::TxHash hash = body.hash();
        if (!m_wantedBodies.contains(hash)) {
            drop(DropReason::Unsolicited);
            continue;
        }
        if (!ledger::checkStatic(body, m_config.chainId).ok()) {
            return misbehaved(DropReason::Malformed, "consensus.bad_body",
                              "A demanded transaction came with a bad signature.");
        }
        m_wantedBodies.erase(hash);
        m_demands.keep(std::nullopt, hash, body);
    }
}

}  // namespace stacknet::consensus
