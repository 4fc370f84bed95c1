#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Supply final : public Checker {
public:
    Supply(const WorldFacts& facts, Violations& violations)
        : Checker(facts, violations), m_registered(facts.hostIndex.size(), 0) {
        for (const auto& key : facts.genesis->nodeKeys) {
            m_genesisTokens += key.tokensFree + key.tokensBonded;
        }
    }
    std::string_view name() const override { return "I4"; }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override {
        for (const ledger::Event& event : result.events) {
            if (event.kind == ledger::EventKind::KeyRegistered) ++m_registered[host];
        }
        std::uint64_t held = 0;
        for (const auto& [key, record] : state.nodeKeys()) {
            held += record.tokensFree + record.tokensBonded + record.tokensServed;
            for (const ledger::UnbondingLot& lot : record.lots) held += lot.tokens;
        }
        const std::uint64_t expected = m_genesisTokens + m_registered[host] * kTokensPerKey;
        if (held + state.supply().burned == expected) return;
        violated(who(host) + " holds " + std::to_string(held) + " tokens and burned " +
                 std::to_string(state.supply().burned) + " at height " +
                 std::to_string(block.header.height) + ", issued were " + std::to_string(expected));
    }

    void onWiped(HostId host) override { m_registered[host] = 0; }

private:
    static constexpr std::uint64_t kTokensPerKey = 1'000'000'000;  // the seed's number

    std::uint64_t m_genesisTokens = 0;
    std::vector<std::uint64_t> m_registered;
};

}  // namespace

std::unique_ptr<Checker> makeSupply(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Supply>(facts, violations);
}

}  // namespace stacknet::sim
