#pragma once

#include <deque>
#include <map>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/consensus/validator_set.h"
#include "core/ledger/execute.h"

namespace stacknet::engine {

class BlockStore;

/// The demands that a snapshot shows: what the running leader owes, what leaders have broken, and
/// what they met lately. The ledger knows the first two; which block met a demand is known here.
/// Bounded; one thread.
class DemandHistory {
public:
    static constexpr std::size_t kMetShownMax = 32;

    DemandHistory(const PublicKey& self, consensus::Terms terms) : m_self(self), m_terms(terms) {}

    /// Where the transactions of broken demands stand by now. Before any other call.
    void load(const ledger::State& state, const BlockStore& blocks);
    /// A block that has just become final; `after` is the state with it.
    void note(const consensus::Block& block, const consensus::ValidatorSet& validators,
              const std::vector<ledger::TxOutcome>& outcomes, const ledger::State& after);

    /// Open ones, broken ones (newest first), then the met ones (newest first); at most
    /// api::kDemandsShownMax. A hash that several validators demanded in one term is shown once.
    std::vector<api::DemandInfo> infos(const ledger::State& state) const;

private:
    void noteDemands(const ledger::BlockInput& block);
    void add(std::vector<api::DemandInfo>& infos, const ledger::DemandKey& key,
             const ledger::DemandRecord& record) const;

    const PublicKey m_self;
    const consensus::Terms m_terms;
    std::uint64_t m_epoch = 0;  ///< of m_open
    std::uint64_t m_term = 0;   ///< of m_open
    /// What the running term's leader was told, met or not.
    std::map<ledger::TxHash, api::DemandInfo> m_open;
    std::deque<api::DemandInfo> m_met;  ///< newest first
    /// View of the block that holds the transaction of a broken demand.
    std::map<ledger::TxHash, consensus::View> m_late;
};

}  // namespace stacknet::engine
