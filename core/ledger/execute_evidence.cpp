// Evidence and challenges: what is proven, and what a refused proof costs.

#include <algorithm>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

bool costsDeposit(TxCode code) {
    switch (code) {
        case TxCode::EvidenceRejected:
        case TxCode::EvidenceFromFuture:
        case TxCode::ChallengeBadTransaction:
        case TxCode::ChallengeNoObligation:
        case TxCode::ChallengeNotListed:
        case TxCode::ChallengeExpiredTransaction:
        case TxCode::ChallengeSpentTransaction:
            return true;
        default:
            return false;
    }
}

}  // namespace

TxCode Executor::settleDeposit(TxCode code, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(signer);
    if (!costsDeposit(code) || found == nullptr || found->tokensFree == 0) return code;
    NodeKeyRecord record = *found;
    const std::uint64_t burned = std::min(record.tokensFree, kEvidenceDepositTokens);
    record.tokensFree -= burned;
    m_state.m_meta.supply.burned += burned;
    store(signer, record);
    emit(EventKind::DepositBurned, signer).tokens = burned;
    return code;
}

const std::vector<EpochValidator>* Executor::epochValidators(std::uint64_t epoch) const {
    return m_state.epochValidators(epoch);
}

const NonceRecord* Executor::lastNonce(const PublicKey& signer) const {
    const auto used = m_usedNonces.find(signer);
    if (used == m_usedNonces.end()) return m_state.lastNonce(signer);
    return used->second.before ? &*used->second.before : nullptr;
}

TxCode Executor::run(const SubmitEvidence& payload, const PublicKey& signer) {
    if (++m_evidenceCount > kEvidencePerBlockMax) return TxCode::EvidenceLimit;
    if (m_judge == nullptr) return settleDeposit(TxCode::EvidenceRejected, signer);
    const Result<Offence> offence = m_judge->judge(m_state.chainId(), payload.evidence, *this);
    if (!offence.ok() && offence.error().code == kUndecidable) return TxCode::EvidenceUndecidable;
    if (!offence.ok()) return settleDeposit(TxCode::EvidenceRejected, signer);
    return settleDeposit(prosecute(*offence, signer), signer);
}

TxCode Executor::run(const SubmitChallenge& payload, const PublicKey& signer) {
    if (++m_evidenceCount > kEvidencePerBlockMax) return TxCode::EvidenceLimit;
    Offence offence;
    const TxCode fault = challengeFault(m_state, payload, offence);
    return settleDeposit(fault == TxCode::Ok ? prosecute(offence, signer) : fault, signer);
}

// docs/protocol/ledger.md, Censorship. That the demand stood in the leader's own block, that the
// block is final and that the leader went on to the due view without the transaction was
// established when the broken demand was recorded; what is left concerns the submitted bytes.
TxCode Executor::challengeFault(const State& state, const SubmitChallenge& payload,
                                Offence& offence) {
    const Result<Transaction> omitted = Transaction::decode(payload.transaction);
    if (!omitted.ok() || !checkStatic(*omitted, state.chainId()).ok()) {
        return TxCode::ChallengeBadTransaction;
    }
    const DemandRecord* demand = state.m_broken.find({payload.epoch, payload.signer, payload.view});
    if (demand == nullptr) return TxCode::ChallengeNoObligation;
    const auto& hashes = demand->hashes;
    if (std::find(hashes.begin(), hashes.end(), omitted->hash()) == hashes.end()) {
        return TxCode::ChallengeNotListed;
    }
    if (omitted->expiresMs != 0 && demand->timeMs > omitted->expiresMs) {
        return TxCode::ChallengeExpiredTransaction;
    }
    const NonceRecord* used = state.m_nonces.find(omitted->signer);
    const bool usedBefore = used != nullptr && InclusionKey{used->epoch, used->view} <
                                                   InclusionKey{payload.epoch, payload.view};
    if (usedBefore && used->nonce >= omitted->nonce) return TxCode::ChallengeSpentTransaction;
    offence = {OffenceClass::Censorship, demand->leader, payload.epoch, payload.view};
    return TxCode::Ok;
}

TxCode checkChallenge(const State& state, const SubmitChallenge& payload) {
    Offence offence;
    const TxCode fault = Executor::challengeFault(state, payload, offence);
    if (fault != TxCode::Ok) return fault;
    return Executor::prosecutionFault(state, state.epoch(), state.timeMs(), offence);
}

}  // namespace stacknet::ledger
