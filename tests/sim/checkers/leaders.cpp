#include <map>
#include <set>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

/// What the rotation promises, without asking the engine who leads: one leader per term, the same
/// one for everybody, every validator once per rotation, and no view used twice.
class Leaders final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I6"; }

    void onFinalized(HostId host, const consensus::FinalizedBlock& final) override {
        const consensus::BlockHeader& header = final.block->header;
        const std::string at =
            " at view " + std::to_string(header.view) + " of epoch " + std::to_string(header.epoch);
        const auto leader = m_facts.nodeOf(header.epoch, header.leader);
        if (header.view == 0 || !leader) {
            return violated(who(host) + " finalized a block of nobody" + at);
        }
        if (final.leader != m_facts.keys[*leader]) {
            violated(who(host) + " names another leader than the block" + at);
        }
        const std::uint64_t term = (header.view - 1) / m_facts.termLength;
        Order& order = m_orders[header.epoch];
        const auto [place, first] = order.leaders.emplace(term, header.leader);
        if (!first && place->second != header.leader) {
            violated("two leaders have final blocks in one term," + at);
        }
        // Rotation: the same validator every n terms, different ones in between.
        const std::uint64_t seat = term % m_facts.epochs.at(header.epoch).nodes.size();
        const auto [seated, fresh] = order.seats.emplace(seat, header.leader);
        if (!fresh && seated->second != header.leader) {
            violated("the order of leaders changed" + at);
        }
        if (fresh && !order.seen.insert(header.leader).second) {
            violated("one validator leads twice in one rotation," + at);
        }
        auto& views = m_views[host];
        const Place here{header.epoch, header.view};
        if (header.height > 1 && views.first == header.height - 1 && views.second >= here) {
            violated(who(host) + " finalized views out of order" + at);
        }
        views = {header.height, here};
        if (!m_facts.faultyAboveThird) countTerm(host, header, term);
    }

private:
    void countTerm(HostId host, const consensus::BlockHeader& header, std::uint64_t term) {
        auto& blocks = m_blocks[{host, {header.epoch, term}}];
        blocks.insert(header.view);
        if (blocks.size() > m_facts.termLength) {
            violated(who(host) + " has more final blocks in term " + std::to_string(term) +
                     " than it has views");
        }
    }

    struct Order {
        std::map<std::uint64_t, consensus::ValidatorIndex> leaders;  ///< by term
        std::map<std::uint64_t, consensus::ValidatorIndex> seats;
        std::set<consensus::ValidatorIndex> seen;
    };
    std::map<consensus::Epoch, Order> m_orders;
    std::map<HostId, std::pair<consensus::Height, Place>> m_views;
    std::map<std::pair<HostId, Place>, std::set<consensus::View>> m_blocks;  ///< by term
};

}  // namespace

std::unique_ptr<Checker> makeLeaders(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Leaders>(facts, violations);
}

}  // namespace stacknet::sim
