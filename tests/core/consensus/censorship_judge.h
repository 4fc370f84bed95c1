#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/ledger/execute.h"

namespace stacknet::consensus::testing {

/// Rule 1.6 step 5 stated a second time, for tests: who is guilty by what final blocks say. Counts
/// in its own way on purpose; nothing of the production code decides here.
class CensorshipJudge {
public:
    void add(const ledger::BlockInput& block) {
        m_lastView[{block.leader, block.term}] = block.view;
        for (const auto& transaction : block.transactions) {
            m_includedAt.emplace(transaction.hash(), block.view);
        }
        for (const ledger::Demand& demand : block.demands) {
            m_demands.push_back({block.leader, block.term, block.view, demand.hash});
        }
    }
    /// Leaders whose own chain has a view at or above d + 7 and no inclusion up to there.
    std::set<PublicKey> guilty() const {
        std::set<PublicKey> found;
        for (const Listed& listed : m_demands) {
            const std::uint64_t due = listed.view + 7;
            if (m_lastView.at({listed.leader, listed.term}) < due) continue;
            const auto included = m_includedAt.find(listed.hash);
            if (included == m_includedAt.end() || included->second > due) {
                found.insert(listed.leader);
            }
        }
        return found;
    }
    bool listed(const ledger::TxHash& hash) const {
        for (const Listed& each : m_demands) {
            if (each.hash == hash) return true;
        }
        return false;
    }
    std::optional<std::uint64_t> includedAt(const ledger::TxHash& hash) const {
        const auto found = m_includedAt.find(hash);
        if (found == m_includedAt.end()) return std::nullopt;
        return found->second;
    }

private:
    struct Listed {
        PublicKey leader;
        std::uint64_t term = 0;
        std::uint64_t view = 0;
        ledger::TxHash hash;
    };
    std::vector<Listed> m_demands;
    std::map<ledger::TxHash, std::uint64_t> m_includedAt;
    std::map<std::pair<PublicKey, std::uint64_t>, std::uint64_t> m_lastView;
};

}  // namespace stacknet::consensus::testing
