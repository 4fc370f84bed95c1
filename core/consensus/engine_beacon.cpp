// The random beacon along the blocks that are not final yet.

#include "core/consensus/engine_impl.h"
#include "core/consensus/execution_input.h"
#include "core/ledger/beacon.h"

namespace stacknet::consensus {

std::optional<ledger::BeaconValue> Engine::Impl::beaconAfter(const BlockId& id,
                                                             std::optional<BlockId>& missing) {
    if (id == m_tip.id) return m_tip.beacon;
    const BlockPool::Entry* last = m_pool.find(id);
    if (last != nullptr && last->beacon) return last->beacon;
    ledger::BeaconValue value = m_tip.beacon;
    const auto chain = m_pool.chain(id, m_tip.id, m_tip.view, missing);
    if (chain.empty()) return std::nullopt;
    for (const BlockPool::Entry* entry : chain) {
        const BlockHeader& header = entry->proposal.block->header;
        if (!entry->beacon) {
            // A quorum has checked the proof, or this node did: the output follows from it.
            const auto after = nextBeacon(header, m_terms, value);
            if (!after.ok()) return std::nullopt;
            m_pool.noteBeacon(entry->proposal.block->id, *after);
        }
        value = *entry->beacon;
    }
    return value;
}

// R2.8: a term's first block carries the proof of the leader's registered VRF key over the beacon
// after the parent and the view. It needs every ancestor, so a voter that lacks one asks for it.
Engine::Impl::Verdict Engine::Impl::judgeBeacon(const Block& block) {
    const BlockHeader& header = block.header;
    if (!m_terms.isFirst(header.view)) return Verdict::Good;  // headerFits: the proof is zero
    const BlockPool::Entry* entry = m_pool.find(block.id);
    if (entry->proofGood) return *entry->proofGood ? Verdict::Good : Verdict::ProvablyBad;
    std::optional<BlockId> missing;
    const auto before = beaconAfter(header.parentId, missing);
    if (missing) want(*missing);
    if (!before) return Verdict::NotYet;
    const auto output =
        crypto::vrfVerify(m_config.validators.at(header.leader).vrfKey,
                          ledger::beaconInput(*before, header.view), header.beaconProof);
    m_pool.noteProof(block.id, output.ok());
    if (!output.ok()) return Verdict::ProvablyBad;
    m_pool.noteBeacon(block.id, ledger::nextBeacon(*before, *output));
    return Verdict::Good;
}

// R7. A proof that the others would refuse is not sent: it would only cost the term.
std::optional<BeaconProof> Engine::Impl::proveBeacon(const BlockId& parent, View view) {
    if (m_unprovenView == view) return std::nullopt;
    std::optional<BlockId> missing;
    const auto before = beaconAfter(parent, missing);
    if (missing) want(*missing);
    if (!before || !maySign()) return std::nullopt;
    const Bytes input = ledger::beaconInput(*before, view);
    auto proof = m_config.signer->prove(input);
    if (!proof) return std::nullopt;
    if (!crypto::vrfVerify(m_config.validators.at(*m_self).vrfKey, input, *proof).ok()) {
        m_unprovenView = view;  // the set does not change: once is enough
        return std::nullopt;
    }
    return proof;
}

// R6. The FinalCert stands for the proof: nobody checks it again.
ledger::BeaconValue Engine::Impl::beaconAfterFinal(const Block& block) {
    const BlockPool::Entry* entry = m_pool.find(block.id);
    if (entry != nullptr && entry->beacon) return *entry->beacon;
    const auto after = nextBeacon(block.header, m_terms, m_tip.beacon);
    if (after.ok()) return *after;
    stopSigning(after.error());
    return m_tip.beacon;
}

}  // namespace stacknet::consensus
