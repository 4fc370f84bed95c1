#include <map>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Agreement final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I1"; }

    void onFinalized(HostId host, const consensus::FinalizedBlock& final) override {
        const consensus::BlockHeader& header = final.block->header;
        const auto [place, first] = m_final.emplace(header.height, Final{final.block->id, host});
        if (first || place->second.id == final.block->id || m_facts.faultyAboveThird) return;
        violated("fork at height " + std::to_string(header.height) + ", view " +
                 std::to_string(header.view) + " between " + who(place->second.host) + " and " +
                 who(host));
    }

    void onAlarm(HostId host, const Error& error, bool) override {
        if (error.code != "consensus.fork" || m_facts.faultyAboveThird) return;
        violated(who(host) + " saw a quorum contradict its chain: " + error.message);
    }

private:
    struct Final {
        consensus::BlockId id;
        HostId host = 0;
    };
    std::map<consensus::Height, Final> m_final;
};

}  // namespace

std::unique_ptr<Checker> makeAgreement(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Agreement>(facts, violations);
}

}  // namespace stacknet::sim
