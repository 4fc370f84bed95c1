#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class NoFraming final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I5"; }

    void onEvidence(HostId host, const consensus::Evidence& evidence) override {
        const auto offender = m_facts.nodeOf(evidence.epoch, evidence.offender);
        if (!offender) {
            violated(who(host) + " holds evidence against nobody");
        } else if (!m_facts.faulty[*offender]) {
            violated(who(host) + " holds evidence of kind " +
                     std::to_string(static_cast<int>(evidence.kind)) + " against correct node " +
                     std::to_string(*offender));
        }
    }

    void atEnd(const std::vector<const consensus::IBlockReader*>& hosts) override {
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            for (std::size_t j = i + 1; j < hosts.size(); ++j) {
                for (const std::size_t named : accuse(m_facts, *hosts[i], *hosts[j]).named) {
                    if (m_facts.faulty[named]) continue;
                    violated("two chains accuse correct node " + std::to_string(named));
                }
            }
        }
    }
};

}  // namespace

std::unique_ptr<Checker> makeNoFraming(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<NoFraming>(facts, violations);
}

}  // namespace stacknet::sim
