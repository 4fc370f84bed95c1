#include <map>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Durability final : public Checker {
public:
    Durability(const WorldFacts& facts, Violations& violations)
        : Checker(facts, violations), m_hosts(facts.hostIndex.size()) {}
    std::string_view name() const override { return "I3"; }

    void onFinalized(HostId host, const consensus::FinalizedBlock& final) override {
        Host& mine = m_hosts[host];
        const consensus::Height height = final.block->header.height;
        if (height != mine.announced + 1) {
            violated(who(host) + " announced height " + std::to_string(height) + " after " +
                     std::to_string(mine.announced));
        }
        mine.announced = height;
        const auto [place, first] = mine.ids.emplace(height, final.block->id);
        if (!first && place->second != final.block->id) {
            violated(who(host) + " changed its final block at height " + std::to_string(height));
        }
    }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult&,
                  const ledger::State&) override {
        m_hosts[host].stored = block.header.height;
    }

    void onStarted(HostId host, consensus::Height tip,
                   const consensus::EngineStatus& status) override {
        Host& mine = m_hosts[host];
        if (tip != mine.stored) {
            violated(who(host) + " started at height " + std::to_string(tip) + " although height " +
                     std::to_string(mine.stored) + " was stored");
        }
        if (status.finalizedHeight < tip) violated(who(host) + " forgot final blocks at its start");
        mine.announced = tip;
        forgetWhereForksAreLawful(mine, tip);
    }

    void onWiped(HostId host) override {
        m_hosts[host].stored = 0;
        m_hosts[host].announced = 0;
        forgetWhereForksAreLawful(m_hosts[host], 0);
    }

private:
    struct Host {
        consensus::Height announced = 0;
        consensus::Height stored = 0;
        std::map<consensus::Height, consensus::BlockId> ids;  ///< outlives a wiped disk
    };

    /// With more than a third faulty there are two final blocks at a height. A node that lost the
    /// one before it was on its disk may be shown the other; what it has stored it must keep.
    void forgetWhereForksAreLawful(Host& mine, consensus::Height stored) const {
        if (m_facts.faultyAboveThird) mine.ids.erase(mine.ids.upper_bound(stored), mine.ids.end());
    }

    std::vector<Host> m_hosts;
};

}  // namespace

std::unique_ptr<Checker> makeDurability(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Durability>(facts, violations);
}

}  // namespace stacknet::sim
