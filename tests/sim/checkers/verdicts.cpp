#include <map>
#include <set>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using ledger::TxCode;

class Verdicts final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I11"; }

    void onFiled(HostId, const ledger::TxHash& hash) override { m_filed.insert(hash); }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult& result,
                  const ledger::State&) override {
        const auto [place, first] = m_outcomes.emplace(block.id, result.outcomes);
        if (!first && place->second != result.outcomes) {
            violated(who(host) + " judges a transaction of height " +
                     std::to_string(block.header.height) + " in another way than others");
        }
        if (result.outcomes.size() != block.transactions.size()) {
            return violated(who(host) + " leaves a transaction without a verdict");
        }
        for (const ledger::TxOutcome& outcome : result.outcomes) {
            if (!m_filed.contains(outcome.hash)) continue;
            // A correct node files what is true; it may come late, twice or too often.
            const bool fair =
                outcome.code == TxCode::Ok || outcome.code == TxCode::AlreadyPunished ||
                outcome.code == TxCode::EvidenceTooOld || outcome.code == TxCode::EvidenceLimit ||
                outcome.code == TxCode::BadNonce;
            if (fair) continue;
            violated(who(host) + " refuses what a correct node filed: " +
                     std::string(ledger::txCodeName(outcome.code)));
        }
    }

private:
    std::set<ledger::TxHash> m_filed;
    std::map<consensus::BlockId, std::vector<ledger::TxOutcome>> m_outcomes;
};

}  // namespace

std::unique_ptr<Checker> makeVerdicts(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Verdicts>(facts, violations);
}

}  // namespace stacknet::sim
