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

struct Verdict {
    TxCode code = TxCode::Ok;
    const DemandRecord* demand = nullptr;  ///< with Ok
};

// docs/protocol/ledger.md, Censorship. That the demand stood in the leader's own block, that the
// block is final and that the leader went on to the due view without the transaction was
// established when the broken demand was recorded; what is left concerns the submitted bytes.
Verdict verdictOn(const State& state, const SubmitChallenge& payload) {
    const Result<Transaction> omitted = Transaction::decode(payload.transaction);
    if (!omitted.ok() || !checkStatic(*omitted, state.chainId()).ok()) {
        return {TxCode::ChallengeBadTransaction};
    }
    const DemandRecord* demand = state.brokenDemand({payload.epoch, payload.signer, payload.view});
    if (demand == nullptr) return {TxCode::ChallengeNoObligation};
    const auto& hashes = demand->hashes;
    if (std::find(hashes.begin(), hashes.end(), omitted->hash()) == hashes.end()) {
        return {TxCode::ChallengeNotListed};
    }
    if (omitted->expiresMs != 0 && demand->timeMs > omitted->expiresMs) {
        return {TxCode::ChallengeExpiredTransaction};
    }
    const NonceRecord* used = state.lastUse(omitted->signer);
    const bool usedBefore = used != nullptr && InclusionKey{used->epoch, used->view} <
                                                   InclusionKey{payload.epoch, payload.view};
    if (usedBefore && used->nonce >= omitted->nonce) return {TxCode::ChallengeSpentTransaction};
    return {TxCode::Ok, demand};
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

TxCode Executor::run(const SubmitEvidence& payload, const PublicKey& signer) {
    if (++m_evidenceCount > kEvidencePerBlockMax) return TxCode::EvidenceLimit;
    if (m_judge == nullptr) return settleDeposit(TxCode::EvidenceRejected, signer);
    const Result<Offence> offence = m_judge->judge(m_state.chainId(), payload.evidence, m_state);
    if (!offence.ok()) return settleDeposit(TxCode::EvidenceRejected, signer);
    return settleDeposit(prosecute(*offence, signer), signer);
}

TxCode Executor::run(const SubmitChallenge& payload, const PublicKey& signer) {
    if (++m_evidenceCount > kEvidencePerBlockMax) return TxCode::EvidenceLimit;
    return settleDeposit(judgeChallenge(payload, signer), signer);
}

TxCode checkChallenge(const State& state, const SubmitChallenge& payload) {
    return verdictOn(state, payload).code;
}

TxCode Executor::judgeChallenge(const SubmitChallenge& payload, const PublicKey& signer) {
    const Verdict verdict = verdictOn(m_state, payload);
    if (verdict.code != TxCode::Ok) return verdict.code;
    return prosecute(
        {OffenceClass::Censorship, verdict.demand->leader, payload.epoch, payload.view}, signer);
}

}  // namespace stacknet::ledger
