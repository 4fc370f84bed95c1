#include <map>

#include "core/consensus/evidence.h"
#include "core/consensus/execution_input.h"
#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Replay final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I8"; }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult& result,
                  const ledger::State&) override {
        const auto [place, first] =
            m_roots.emplace(std::pair{block.header.height, block.id}, result.stateRoot);
        if (first || place->second == result.stateRoot) return;
        violated(who(host) + " has another state than others at height " +
                 std::to_string(block.header.height));
    }

    void onAlarm(HostId host, const Error& error, bool intact) override {
        if (error.code != "consensus.state_diverged" || !intact || m_facts.faultyAboveThird) return;
        violated(who(host) + " diverged although nothing damaged its state");
    }

    // The log of the longest chain, from the genesis, once more.
    void atEnd(const std::vector<const consensus::IBlockReader*>& hosts) override {
        const consensus::IBlockReader* longest = nullptr;
        for (const auto* host : hosts) {
            if (longest == nullptr || host->tipHeight() > longest->tipHeight()) longest = host;
        }
        if (longest == nullptr) return;
        auto set = consensus::ValidatorSet::fromGenesis(*m_facts.genesis);
        const consensus::Terms terms{m_facts.termLength};
        const consensus::EvidenceJudge judge(terms);
        ledger::State state = ledger::State::fromGenesis(*m_facts.genesis);
        for (consensus::Height height = 1; height <= longest->tipHeight(); ++height) {
            const consensus::BlockPtr block = longest->block(height);
            if (block == nullptr) return;  // damaged; its own node will find it
            const consensus::Epoch epoch = block->header.epoch;
            if (epoch != state.epoch() && state.nextValidators() != nullptr) {
                set = consensus::ValidatorSet::fromLedger(block->header.chainId, epoch,
                                                          *state.nextValidators());
            }
            if (!set.ok() || !set->contains(block->header.leader)) {
                return violated("the log replays to validators without the leader of height " +
                                std::to_string(height));
            }
            const auto input = consensus::executionInput(*block, *set, terms, state.beacon());
            if (!input.ok()) {
                return violated("the log does not replay: " + input.error().message);
            }
            const auto result = ledger::execute(*input, state, &judge);
            const auto known = m_roots.find({height, block->id});
            if (!result.ok()) {
                return violated("the log does not replay: " + result.error().message);
            }
            if (known == m_roots.end() || known->second != result->stateRoot) {
                return violated("the log replays to another state at height " +
                                std::to_string(height));
            }
        }
    }

private:
    std::map<std::pair<consensus::Height, consensus::BlockId>, Hash256> m_roots;
};

}  // namespace

std::unique_ptr<Checker> makeReplay(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Replay>(facts, violations);
}

std::uint64_t EpochMembers::total() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t weight : weights) sum += weight;
    return sum;
}

std::uint64_t EpochMembers::weightOf(std::size_t node) const {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i] == node) return weights[i];
    }
    return 0;
}

std::optional<std::size_t> WorldFacts::nodeOf(consensus::Epoch epoch,
                                              consensus::ValidatorIndex index) const {
    const auto found = epochs.find(epoch);
    if (found == epochs.end() || index >= found->second.nodes.size()) return std::nullopt;
    return found->second.nodes[index];
}

Checkers makeCheckers(const WorldFacts& facts, Violations& violations) {
    Checkers checkers;
    for (auto* make : {makeAgreement, makeEpochs, makeConsistency, makeDurability, makeSupply,
                       makeNoFraming, makeSlashes, makeLeaders, makeReplay, makeBounds, makeDemands,
                       makeVerdicts, makeBeacon, makeRecorded}) {
        checkers.push_back(make(facts, violations));
    }
    return checkers;
}

}  // namespace stacknet::sim
