#include <algorithm>
#include <map>
#include <set>

#include "core/crypto/ed25519.h"
#include "core/ledger/epochs.h"
#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

/// The epochs' rules again: where one ends, how the next begins, who validates it, and that every
/// certificate that comes with a final block is of that block's own epoch.
class Epochs final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I1"; }

    // Above a third two chains have two of everything.
    void onFinalized(HostId host, const FinalizedBlock& final) override {
        if (m_facts.faultyAboveThird) return;
        const BlockHeader& header = final.block->header;
        const auto before = m_headers.find(header.height - 1);
        if (before != m_headers.end()) follows(host, before->second, header, final.block->id);
        m_headers.emplace(header.height, Seen{header, final.block->id});
        const bool ends = !header.nextValidatorsHash.isZero();
        if (ends != final.epochProof.has_value()) {
            violated(who(host) + (ends ? " ends" : " does not end") + at(header) +
                     (ends ? " without a proof" : " and has a proof that it does"));
        }
        if (ends) endsInTime(host, header);
        if (final.finalCert && m_certified.insert({header.height, false}).second) {
            certifies(host, header, final.block->id, *final.finalCert);
        }
        if (final.epochProof && m_certified.insert({header.height, true}).second) {
            proves(host, header, final.block->id, *final.epochProof);
        }
    }

    void onStored(HostId host, const Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override {
        const BlockHeader& header = block.header;
        for (const ledger::Event& event : result.events) {
            const bool kept = event.kind == ledger::EventKind::ValidatorSetKept;
            if (!kept && event.kind != ledger::EventKind::ValidatorSetFixed) continue;
            fixes(host, header, event, kept, state);
        }
        if (header.nextValidatorsHash.isZero() || m_facts.faultyAboveThird) return;
        const auto* next = state.nextValidators();
        if (next == nullptr || ledger::validatorSetHash(*next) != header.nextValidatorsHash) {
            violated(who(host) + " has other validators than the last block names," + at(header));
        }
    }

private:
    struct Seen {
        BlockHeader header;
        BlockId id;
    };

    static std::string at(const BlockHeader& header) {
        return " epoch " + std::to_string(header.epoch) + " at view " +
               std::to_string(header.view) + ", height " + std::to_string(header.height);
    }

    void follows(HostId host, const Seen& parent, const BlockHeader& header, const BlockId&) {
        const bool turns = !parent.header.nextValidatorsHash.isZero();
        if (header.parentId != parent.id) {
            violated(who(host) + " has a final block that does not follow the one before," +
                     at(header));
        }
        if (header.epoch != parent.header.epoch + (turns ? 1 : 0)) {
            violated(who(host) + " changes the epoch in the wrong place," + at(header));
        }
        const View parentView = turns ? 0 : parent.header.view;
        if (header.parentView != parentView || header.view <= parentView) {
            violated(who(host) + " counts views wrongly over a change," + at(header));
        }
    }

    // As many terms as validators, and at least eight.
    void endsInTime(HostId host, const BlockHeader& header) {
        const auto members = m_facts.epochs.find(header.epoch);
        if (members == m_facts.epochs.end()) return;  // reported by I6
        const std::uint64_t terms = std::max<std::uint64_t>(members->second.nodes.size(), 8);
        if ((header.view - 1) / m_facts.termLength >= terms) return;
        violated(who(host) + " ends too early," + at(header));
    }

    void certifies(HostId host, const BlockHeader& header, const BlockId& id,
                   const Certificate& certificate) {
        const auto found = m_facts.epochs.find(header.epoch);
        if (found == m_facts.epochs.end()) return;
        const EpochMembers& members = found->second;
        const Bytes bytes =
            finalizeSignBytes(m_facts.genesis->chainId(), header.epoch, header.view, id);
        std::set<std::size_t> signers;
        std::uint64_t weight = 0;
        for (const CertificateEntry& entry : certificate.entries) {
            const auto node = m_facts.nodeOf(header.epoch, entry.signer);
            if (!node || !signers.insert(*node).second) continue;
            if (!crypto::verify(m_facts.keys[*node], bytes, entry.signature)) continue;
            weight += members.weightOf(*node);
        }
        const bool right = certificate.kind == CertificateKind::Final &&
                           certificate.view == header.view && certificate.blockId == id;
        if (right && 3 * weight > 2 * members.total()) return;
        violated(who(host) + " takes a block for final that its epoch's validators have not made " +
                 "final," + at(header));
    }

    // The last block itself, or the last of the empty ones on top of it.
    void proves(HostId host, const BlockHeader& last, const BlockId& id, const EpochProof& proof) {
        BlockId above = id;
        const BlockHeader* top = &last;
        for (const BlockHeader& header : proof.tail) {
            const bool empty = header.txCount == 0 && header.nextValidatorsHash.isZero();
            if (!empty || header.parentId != above || header.epoch != last.epoch) {
                return violated(who(host) + " proves an end by what is no tail," + at(last));
            }
            above = header.id();
            top = &header;
        }
        certifies(host, *top, above, proof.finalCert);
    }

    // Bonded, Active or Connected, neither jailed nor tombstoned, in the order of registration;
    // fewer than four where four were: the set stays.
    void fixes(HostId host, const BlockHeader& header, const ledger::Event& event, bool kept,
               const ledger::State& state) {
        const auto current = m_facts.epochs.find(header.epoch);
        if (current == m_facts.epochs.end()) return;
        const std::uint64_t terms = std::max<std::uint64_t>(current->second.nodes.size(), 8);
        if (event.epoch != header.epoch + 1 || (header.view - 1) / m_facts.termLength < terms - 1) {
            violated(who(host) + " chooses validators at the wrong time," + at(header));
        }
        std::map<std::uint64_t, std::pair<std::size_t, std::uint64_t>> chosen;
        for (std::size_t node = 0; node < m_facts.keys.size(); ++node) {
            const ledger::NodeKeyRecord* record = state.findKey(m_facts.keys[node]);
            if (record == nullptr || record->tokensBonded == 0) continue;
            if (record->tombstoned || record->jailed) continue;
            const bool serves = record->state == ledger::NodeKeyState::Active ||
                                record->state == ledger::NodeKeyState::Connected;
            if (serves) chosen[record->index] = {node, record->tokensBonded};
        }
        EpochMembers expected;
        for (const auto& [index, member] : chosen) {
            expected.nodes.push_back(member.first);
            expected.weights.push_back(member.second);
        }
        const bool floor = chosen.size() < 4 && current->second.nodes.size() >= 4;
        if (floor || chosen.empty()) expected = current->second;
        EpochMembers fixed;
        for (const auto& validator : *state.nextValidators()) {
            const auto node =
                std::find(m_facts.keys.begin(), m_facts.keys.end(), validator.nodeKey);
            fixed.nodes.push_back(static_cast<std::size_t>(node - m_facts.keys.begin()));
            fixed.weights.push_back(validator.weight);
        }
        if (fixed != expected || kept != (floor || chosen.empty())) {
            violated(who(host) + " chooses other validators than the bonds give," + at(header));
        }
        const auto begun = m_facts.epochs.find(header.epoch + 1);
        if (begun != m_facts.epochs.end() && begun->second != fixed) {
            violated(who(host) + " chooses other validators than others," + at(header));
        }
    }

    std::map<Height, Seen> m_headers;
    std::set<std::pair<Height, bool>> m_certified;
};

}  // namespace

std::unique_ptr<Checker> makeEpochs(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Epochs>(facts, violations);
}

}  // namespace stacknet::sim
