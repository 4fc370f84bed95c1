#include "core/engine/demand_history.h"

#include <algorithm>
#include <set>

#include "core/base/codec.h"
#include "core/consensus/execution_input.h"
#include "core/engine/block_store.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

std::set<ledger::TxHash> brokenHashes(const ledger::State& state) {
    std::set<ledger::TxHash> hashes;
    for (const auto& [key, record] : state.brokenDemands()) {
        hashes.insert(record.hashes.begin(), record.hashes.end());
    }
    return hashes;
}

bool demandsAnything(const consensus::Block& block) {
    const auto& parent = block.justify.parent;
    return parent && std::any_of(parent->entries.begin(), parent->entries.end(),
                                 [](const auto& entry) { return !entry.demands.empty(); });
}

}  // namespace

void DemandHistory::load(const ledger::State& state, const BlockStore& blocks) {
    for (const ledger::TxHash& hash : brokenHashes(state)) {
        const auto height = blocks.inclusionHeight(hash);
        const auto header = height ? blocks.header(*height) : std::nullopt;
        if (header) m_late[hash] = header->view;
    }
}

void DemandHistory::note(const consensus::Block& block, const consensus::ValidatorSet& validators,
                         const std::vector<ledger::TxOutcome>& outcomes,
                         const ledger::State& after) {
    const consensus::Term term = m_terms.of(block.header.view);
    // A new leader owes what it is told anew.
    if (m_epoch != block.header.epoch || m_term != term) m_open.clear();
    m_epoch = block.header.epoch;
    m_term = term;
    if (demandsAnything(block)) {
        noteDemands(consensus::certificateInput(block, validators, m_terms));
    }
    if (!m_open.empty()) {
        for (const ledger::TxOutcome& outcome : outcomes) {
            const auto found = m_open.find(outcome.hash);
            if (found == m_open.end() || block.header.view > found->second.dueView) continue;
            found->second.metView = block.header.view;
            m_met.push_front(std::move(found->second));
            if (m_met.size() > kMetShownMax) m_met.pop_back();
            m_open.erase(found);
        }
    }
    if (after.brokenDemands().empty()) {
        m_late.clear();
        return;
    }
    const std::set<ledger::TxHash> broken = brokenHashes(after);
    std::erase_if(m_late, [&](const auto& entry) { return !broken.contains(entry.first); });
    for (const ledger::TxOutcome& outcome : outcomes) {
        if (broken.contains(outcome.hash)) m_late.emplace(outcome.hash, block.header.view);
    }
}

void DemandHistory::noteDemands(const ledger::BlockInput& block) {
    for (const ledger::Demand& demand : block.demands) {
        if (m_open.size() >= ledger::kValidatorsMax * ledger::kDemandsPerVoteMax) return;
        api::DemandInfo info;
        info.txHash = toHex(demand.hash);
        info.term = block.term;
        info.leader = toHex(block.leader);
        info.firstView = block.view;
        info.dueView = block.view + ledger::kCensorProposals - 1;
        info.sinceMs = block.timeMs;
        info.epoch = block.epoch;
        info.signer = toHex(demand.signer);
        const auto known = m_open.emplace(demand.hash, std::move(info)).first;
        if (demand.signer == m_self) known->second.byUs = true;
    }
}

void DemandHistory::add(std::vector<api::DemandInfo>& infos, const ledger::DemandKey& key,
                        const ledger::DemandRecord& record) const {
    for (const ledger::TxHash& hash : record.hashes) {
        if (infos.size() >= api::kDemandsShownMax) return;
        api::DemandInfo info;
        info.txHash = toHex(hash);
        info.term = record.term;
        info.leader = toHex(record.leader);
        info.firstView = key.view;
        info.dueView = key.view + ledger::kCensorProposals - 1;
        if (const auto late = m_late.find(hash); late != m_late.end()) info.metView = late->second;
        info.sinceMs = record.timeMs;
        info.byUs = key.signer == m_self;
        info.epoch = key.epoch;
        info.signer = toHex(key.signer);
        const auto known =
            std::find_if(infos.begin(), infos.end(), [&](const api::DemandInfo& other) {
                return other.txHash == info.txHash && other.term == info.term &&
                       other.epoch == info.epoch;
            });
        if (known == infos.end()) {
            infos.push_back(std::move(info));
            continue;
        }
        // The first block that embeds the demand is the one that is due first.
        info.byUs = known->byUs || info.byUs;
        if (info.firstView < known->firstView) {
            *known = std::move(info);
        } else {
            known->byUs = info.byUs;
        }
    }
}

std::vector<api::DemandInfo> DemandHistory::infos(const ledger::State& state) const {
    std::vector<api::DemandInfo> infos;
    const auto punished = [&](const ledger::DemandRecord& record) {
        // Who has paid for one cannot be accused of another.
        const ledger::OffenceKey once{ledger::OffenceClass::Censorship, record.leader, 0};
        return state.offences().contains(once);
    };
    for (const auto& [key, record] : state.openDemands()) {
        if (!punished(record)) add(infos, key, record);
    }
    const auto& broken = state.brokenDemands();
    for (auto row = broken.rbegin(); row != broken.rend(); ++row) {
        if (punished(row->second)) continue;
        add(infos, {row->first.epoch, row->first.view, row->first.signer}, row->second);
    }
    for (const api::DemandInfo& met : m_met) {
        if (infos.size() >= api::kDemandsShownMax) break;
        infos.push_back(met);
    }
    return infos;
}

}  // namespace stacknet::engine
