#include "core/crypto/hash.h"
#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Recorded final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I13"; }

    void onSigned(HostId host, const Statement& statement, const consensus::VoteRow* recorded,
                  bool pruned) override {
        if (pruned) return;
        const std::string what = " a vote of kind " +
                                 std::to_string(static_cast<int>(statement.kind)) + " at slot " +
                                 std::to_string(statement.slot);
        if (recorded == nullptr) {
            violated(who(host) + " sends" + what + " that is not in its vote store");
        } else if (recorded->digest != crypto::sha256(statement.signBytes)) {
            violated(who(host) + " sends" + what + " that its vote store contradicts");
        }
    }
    void onConflict(HostId host) override {
        violated(who(host) + " made a vote that its vote store refused as contradicting");
    }
    // Only a machine that lost its record, or whose key runs twice, may meet unknown own votes.
    void onAlarm(HostId host, const Error& error, bool intact) override {
        if (!intact || m_facts.faulty[m_facts.hostIndex[host]]) return;
        if (error.code == "consensus.foreign_vote") {
            violated(who(host) + " meets a vote of its own key that it has no record of");
        }
    }
};

}  // namespace

std::unique_ptr<Checker> makeRecorded(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Recorded>(facts, violations);
}

}  // namespace stacknet::sim
