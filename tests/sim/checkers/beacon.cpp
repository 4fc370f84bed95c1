#include "tests/sim/checkers/checker.h"

#include <set>

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::sim {
namespace {

/// The beacon from the log alone: what the first block of a term adds is its leader's and nobody's
/// choice, and every node's ledger holds what follows from the blocks.
class Beacon final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I12"; }

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult&,
                  const ledger::State& state) override {
        if (m_facts.faultyAboveThird) return;  // a quorum may certify anything
        const consensus::BlockHeader& header = block.header;
        const std::string at = " at height " + std::to_string(header.height);
        if (header.height == 1) {
            CanonicalWriter out;
            out.raw(asBytes("stacknet/beacon/genesis/1")).fixed(header.chainId);
            m_values[header.parentId] = hashOf(out);
        }
        const auto before = m_values.find(header.parentId);
        if (before == m_values.end()) return;  // a node that was wiped stores what others know
        ledger::BeaconValue value = before->second;
        if ((header.view - 1) % m_facts.termLength == 0) {
            const auto output = proven(header, value);
            if (!output) return violated(who(host) + " stored a beacon that nobody proved" + at);
            CanonicalWriter out;
            out.fixed(value).fixed(*output);
            value = hashOf(out);
        } else if (!header.beaconProof.isZero()) {
            violated(who(host) + " stored a proof inside a term" + at);
        }
        m_values[block.id] = value;
        if (state.beacon() != value) violated(who(host) + " holds another beacon" + at);
    }

private:
    static ledger::BeaconValue hashOf(const CanonicalWriter& out) {
        ledger::BeaconValue value;
        value.data = crypto::blake2b256(out.data(), "stknet-beacon").data;
        return value;
    }
    std::optional<crypto::VrfOutput> proven(const consensus::BlockHeader& header,
                                            const ledger::BeaconValue& before) const {
        const auto leader = m_facts.nodeOf(header.epoch, header.leader);
        if (!leader) return std::nullopt;
        CanonicalWriter input;
        input.raw(asBytes("stacknet/beacon/1")).fixed(before).u64(header.view);
        for (const ledger::GenesisNodeKey& key : m_facts.genesis->nodeKeys) {
            if (key.publicKey != m_facts.keys[*leader]) continue;
            auto output = crypto::vrfVerify(key.vrfKey, input.data(), header.beaconProof);
            if (output.ok()) return *output;
        }
        return std::nullopt;
    }

    std::map<consensus::BlockId, ledger::BeaconValue> m_values;  ///< after each block
};

}  // namespace

std::unique_ptr<Checker> makeBeacon(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Beacon>(facts, violations);
}

}  // namespace stacknet::sim
