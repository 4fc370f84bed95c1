// Demands (docs/protocol/ledger.md, Censorship): what a leader's own blocks say that it knew, and
// what it did about it. A demand embedded in its block of view d must be answered by including the
// transaction at the latest in view d + K - 1 of the same term; one that is not is kept for
// challenges.

#include <algorithm>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {

void Executor::followDemands() {
    Included included;
    // The first of two equal transactions is the one that ran.
    for (const TxOutcome& outcome : m_result.outcomes) {
        included.emplace(outcome.hash, outcome.code);
    }
    answerOpenDemands(included);
    takeNewDemands(included);
}

void Executor::answerOpenDemands(const Included& included) {
    const std::map<DemandKey, DemandRecord> open = m_state.openDemands();
    for (const auto& [key, record] : open) {
        // A term that ended before the due view creates no guilt.
        if (key.epoch != m_block.epoch || record.term != m_block.term ||
            record.leader != m_block.leader) {
            m_state.m_demands.erase(key);
            continue;
        }
        const std::uint64_t dueView = key.view + kCensorProposals - 1;
        DemandRecord left = record;
        left.hashes.clear();
        for (const TxHash& hash : record.hashes) {
            const auto found = included.find(hash);
            if (found == included.end() || m_block.view > dueView) {
                left.hashes.push_back(hash);
            } else {
                demandAnswered(key.signer, found->second == TxCode::Ok);
            }
        }
        if (left.hashes.empty()) {
            m_state.m_demands.erase(key);
        } else if (m_block.view >= dueView) {
            m_state.m_demands.erase(key);
            breakDemand(key, left);
        } else if (left.hashes.size() != record.hashes.size()) {
            m_state.m_demands.put(key, left);
        }
    }
}

void Executor::takeNewDemands(const Included& included) {
    if (m_block.demands.empty()) return;
    std::set<PublicKey> members;
    for (const EpochValidator& validator : m_state.validators()) members.insert(validator.nodeKey);
    std::set<TxHash> earlier;
    for (const auto& [block, hashes] : m_state.m_inclusions.rows()) {
        earlier.insert(hashes.begin(), hashes.end());
    }
    std::map<PublicKey, std::set<TxHash>> lists;
    for (const Demand& demand : m_block.demands) {
        if (!members.contains(demand.signer) || !m_state.mayDemand(demand.signer)) continue;
        std::set<TxHash>& list = lists[demand.signer];
        if (list.size() < kDemandsPerVoteMax) list.insert(demand.hash);
    }
    for (const auto& [signer, list] : lists) {
        DemandRecord record{m_block.leader, m_block.term, m_block.timeMs, {}};
        for (const TxHash& hash : list) {
            if (const auto found = included.find(hash); found != included.end()) {
                demandAnswered(signer, found->second == TxCode::Ok);
            } else if (earlier.contains(hash)) {
                demandAnswered(signer, false);  // it was in the chain that the signer voted for
            } else {
                record.hashes.push_back(hash);
            }
        }
        if (record.hashes.empty()) continue;
        m_state.m_demands.put({m_block.epoch, m_block.view, signer}, record);
    }
}

void Executor::breakDemand(const DemandKey& key, const DemandRecord& record) {
    if (m_state.m_offences.find({OffenceClass::Censorship, record.leader, 0}) != nullptr) return;
    const auto& rows = m_state.m_broken.rows();
    std::size_t kept = 0;
    for (auto row = rows.lower_bound({key.epoch, key.signer, 0});
         row != rows.end() && row->first.epoch == key.epoch && row->first.signer == key.signer;
         ++row) {
        if (row->second.leader == record.leader) ++kept;
    }
    if (kept >= kBrokenDemandsMax) return;
    m_state.m_broken.put({key.epoch, key.signer, key.view}, record);
    Event& event = emit(EventKind::DemandBroken, record.leader);
    event.other = key.signer;
    event.epoch = key.epoch;
    event.view = key.view;
}

void Executor::demandAnswered(const PublicKey& signer, bool succeeded) {
    const DemandStats* found = m_state.m_signers.find(signer);
    DemandStats stats = found == nullptr ? DemandStats{} : *found;
    stats.answered += 1;
    if (!succeeded) {
        stats.failing += 1;
        if (stats.lossEpoch != m_block.epoch) {
            stats.lossEpoch = m_block.epoch;
            stats.pointsLost = 0;
        }
        if (stats.pointsLost < kPointsFailingDemandEpochMax) {
            stats.pointsLost += kPointsFailingDemand;
            takePoints(signer, kPointsFailingDemand, PointsReason::FailingDemand);
        }
    }
    if (stats.answered == kDemandSample) {
        if (2 * stats.failing > kDemandSample) {
            stats.barredUntilEpoch = m_block.epoch + 2;
            emit(EventKind::DemandRightLost, signer).epoch = stats.barredUntilEpoch;
        }
        stats.answered = 0;
        stats.failing = 0;
    }
    m_state.m_signers.put(signer, stats);
}

void Executor::rememberInclusions() {
    if (m_result.outcomes.empty()) return;
    std::vector<TxHash> hashes;
    hashes.reserve(m_result.outcomes.size());
    for (const TxOutcome& outcome : m_result.outcomes) hashes.push_back(outcome.hash);
    m_state.m_inclusions.put({m_block.epoch, m_block.view}, std::move(hashes));
    const auto& rows = m_state.m_inclusions.rows();
    while (rows.size() > kInclusionBlocks) {
        const InclusionKey oldest = rows.begin()->first;
        m_state.m_inclusions.erase(oldest);
    }
}

}  // namespace stacknet::ledger
