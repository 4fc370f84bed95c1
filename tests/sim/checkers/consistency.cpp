#include <map>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using consensus::BlockId;
using consensus::VoteKind;

/// Everything a correct key ever put on the wire, over all its incarnations.
class Consistency final : public Checker {
public:
    Consistency(const WorldFacts& facts, Violations& violations)
        : Checker(facts, violations), m_signed(facts.keys.size()) {}
    std::string_view name() const override { return "I2"; }

    void onSigned(HostId host, const Statement& statement, const consensus::VoteRow*,
                  bool) override {
        const std::size_t index = m_facts.hostIndex[host];
        if (m_facts.faulty[index]) return;
        Signed& mine = m_signed[index][statement.epoch];
        if (statement.kind == VoteKind::Abandon) return abandoned(host, mine, statement);
        const auto& same = mine.blocks[kindOf(statement.kind)];
        const auto found = same.find(statement.slot);
        if (found != same.end() && found->second != statement.blockId) {
            violated(who(host) + " signed two " + label(statement.kind) + " at view " +
                     std::to_string(statement.slot));  // E1, E2
        }
        if (statement.kind == VoteKind::Notarize) split(host, mine, statement, VoteKind::Finalize);
        if (statement.kind == VoteKind::Finalize) {
            split(host, mine, statement, VoteKind::Notarize);
            const auto left = mine.leftAt.find(termOf(statement.slot));
            if (left != mine.leftAt.end() && left->second <= statement.slot) {
                violated(who(host) + " finalizes view " + std::to_string(statement.slot) +
                         " after it left the term at view " + std::to_string(left->second));  // E3
            }
        }
        mine.blocks[kindOf(statement.kind)].emplace(statement.slot, statement.blockId);
    }

private:
    struct Signed {
        std::map<std::uint64_t, BlockId> blocks[3];  ///< proposals, Notarize, Finalize by view
        std::map<std::uint64_t, std::uint64_t> leftAt;
    };
    static std::size_t kindOf(VoteKind kind) { return static_cast<std::size_t>(kind) - 1; }
    static std::string label(VoteKind kind) {
        if (kind == VoteKind::Propose) return "proposals";
        return kind == VoteKind::Notarize ? "Notarize" : "Finalize";
    }
    std::uint64_t termOf(std::uint64_t view) const { return (view - 1) / m_facts.termLength; }

    void abandoned(HostId host, Signed& mine, const Statement& statement) {
        const auto [place, first] = mine.leftAt.emplace(statement.slot, statement.leftAt);
        if (!first && place->second != statement.leftAt) {
            violated(who(host) + " left term " + std::to_string(statement.slot) +
                     " at two different views");
        }
        for (const auto& [view, id] : mine.blocks[kindOf(VoteKind::Finalize)]) {
            if (termOf(view) == statement.slot && view >= statement.leftAt) {
                violated(who(host) + " leaves a term at view " + std::to_string(statement.leftAt) +
                         " after it finalized view " + std::to_string(view));  // E3
            }
        }
    }

    void split(HostId host, const Signed& mine, const Statement& statement, VoteKind other) {
        const auto& blocks = mine.blocks[kindOf(other)];
        const auto found = blocks.find(statement.slot);
        if (found == blocks.end() || found->second == statement.blockId) return;
        violated(who(host) + " notarized one block and finalized another at view " +
                 std::to_string(statement.slot));  // E4
    }

    std::vector<std::map<consensus::Epoch, Signed>> m_signed;  ///< by node
};

}  // namespace

std::unique_ptr<Checker> makeConsistency(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Consistency>(facts, violations);
}

}  // namespace stacknet::sim
