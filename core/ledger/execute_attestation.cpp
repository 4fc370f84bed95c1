// Verifiers' statements about the GPUs of other nodes.

#include "core/ledger/attestations.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {

TxCode Executor::run(const SubmitAttestation& payload, const PublicKey& signer) {
    const NodeKeyRecord* verifier = m_state.findKey(signer);
    if (verifier == nullptr || m_state.findKey(payload.subject) == nullptr) {
        return TxCode::UnknownKey;
    }
    if (verifier->tombstoned) return TxCode::Tombstoned;
    if (verifier->jailed) return TxCode::Jailed;
    if (!mayAttest(*verifier)) return TxCode::WrongState;
    if (payload.subject == signer) return TxCode::SelfAttestation;
    // The header's time follows the clocks of a quorum, the verifier's is its own.
    if (payload.issuedMs > m_block.timeMs + kClockToleranceMs ||
        payload.validUntilMs <= m_block.timeMs) {
        return TxCode::AttestationTime;
    }
    const AttestationKey key{signer, payload.subject};
    const AttestationRecord* older = m_state.m_attestations.find(key);
    // Whatever order a leader gives to two statements, the one issued last stands.
    if (older != nullptr && payload.issuedMs <= older->issuedMs) return TxCode::AttestationOlder;
    if (older == nullptr && !roomForAttestation(key)) return TxCode::AttestationLimit;
    m_state.m_attestations.put(
        key, {payload.verdictHash, payload.gpus, payload.issuedMs, payload.validUntilMs});
    Event& event = emit(EventKind::AttestationAccepted, payload.subject);
    event.other = signer;
    event.reference = payload.verdictHash;
    return TxCode::Ok;
}

// What is over and not yet dropped takes nobody's place.
bool Executor::roomForAttestation(const AttestationKey& key) {
    const auto& rows = m_state.m_attestations.rows();
    std::vector<AttestationKey> ended;
    std::size_t live = 0;
    for (auto row = rows.lower_bound({key.verifier, PublicKey{}});
         row != rows.end() && row->first.verifier == key.verifier; ++row) {
        if (row->second.validUntilMs <= m_block.timeMs) {
            ended.push_back(row->first);
        } else {
            ++live;
        }
    }
    if (live >= kAttestedSubjectsMax) return false;
    for (const AttestationKey& old : ended) m_state.m_attestations.erase(old);
    return true;
}

void Executor::dropEndedAttestations() {
    std::vector<AttestationKey> ended;
    for (const auto& [key, record] : m_state.m_attestations.rows()) {
        if (record.validUntilMs <= m_block.timeMs) ended.push_back(key);
    }
    for (const AttestationKey& key : ended) m_state.m_attestations.erase(key);
}

}  // namespace stacknet::ledger
