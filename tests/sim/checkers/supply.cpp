#include "tests/sim/checkers/checker.h"
#include "tests/sim/checkers/token_mirror.h"

namespace stacknet::sim {
namespace {

class Supply final : public Checker {
public:
    Supply(const WorldFacts& facts, Violations& violations)
        : Checker(facts, violations),
          m_mirrors(facts.hostIndex.size(), TokenMirror(*facts.genesis)) {}
    std::string_view name() const override { return "I4"; }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override {
        const auto said = [&](const std::string& what) {
            violated(who(host) + " at height " + std::to_string(block.header.height) + ", " + what);
        };
        for (const std::string& mistake : m_mirrors[host].apply(block, result)) said(mistake);
        for (const std::string& wrong : m_mirrors[host].differences(state)) said(wrong);
    }

    void onWiped(HostId host) override { m_mirrors[host] = TokenMirror(*m_facts.genesis); }

private:
    std::vector<TokenMirror> m_mirrors;
};

}  // namespace

std::unique_ptr<Checker> makeSupply(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Supply>(facts, violations);
}

}  // namespace stacknet::sim
