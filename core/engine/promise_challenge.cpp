#include "core/engine/promise_challenge.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

using api::ChallengeCheck;
using ledger::TxCode;

struct Check {
    ChallengeCheck check;
    const char* passed;
    const char* failed;
};

/// In the order of consensus::judgeBrokenPromise, then of the ledger.
constexpr Check kChecks[] = {
    {ChallengeCheck::PromiseSigned, fixedSentence("The leader of that term signed the promise."),
     fixedSentence("No leader of that term signed this promise.")},
    {ChallengeCheck::TransactionValid,
     fixedSentence("It is the promised transaction, made for this chain."),
     fixedSentence("It is another transaction than the promised one, or not valid on this chain.")},
    {ChallengeCheck::BlockFinal,
     fixedSentence(
         "A block of that term at the promised view or later is final; it should have kept the "
         "promise."),
     fixedSentence("No final block of that term at the promised view or later is shown.")},
    {ChallengeCheck::NotIncludedInTime,
     fixedSentence("The chain does not hold it up to the promised view."),
     fixedSentence("The promise was kept, or its transaction was void by then.")},
    {ChallengeCheck::WithinEvidenceWindow, fixedSentence("The offence is recent enough."),
     fixedSentence("The offence is too old, or of an epoch that has not begun.")},
    {ChallengeCheck::NotPunishedBefore,
     fixedSentence("The leader was not punished for censorship before."),
     fixedSentence("The leader was punished for censorship before.")},
};

/// What the evidence itself gets wrong; the chain's answer when that is nothing.
ChallengeCheck firstFault(const consensus::BrokenPromise& broken, const ChainId& chainId,
                          const consensus::ValidatorSet& validators) {
    const consensus::Terms terms;
    if (!consensus::checkPromise(broken.promise, chainId, validators, terms).ok()) {
        return ChallengeCheck::PromiseSigned;
    }
    const bool promised = broken.transaction.hash() == broken.promise.txHash &&
                          ledger::checkStatic(broken.transaction, chainId).ok();
    if (!promised) return ChallengeCheck::TransactionValid;
    return consensus::checkPromiseBlock(broken, validators, chainId, terms).ok()
               ? ChallengeCheck::NotIncludedInTime
               : ChallengeCheck::BlockFinal;
}

/// A state as the evidence in the block after it is judged by.
class NextBlock final : public ledger::IJudgedLedger {
public:
    explicit NextBlock(const ledger::State& state) : m_state(state) {}
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t epoch) const override {
        return m_state.epochValidators(epoch);
    }
    std::uint64_t epoch() const override { return m_state.epoch(); }
    ledger::Height height() const override { return m_state.height() + 1; }
    const ledger::NonceRecord* lastNonce(const PublicKey& signer) const override {
        return m_state.lastNonce(signer);
    }

private:
    const ledger::State& m_state;
};

}  // namespace

bool provesBrokenPromise(const ledger::State& state, ByteView evidence) {
    return consensus::judgeBrokenPromise(state.chainId(), evidence, NextBlock(state),
                                         consensus::Terms{})
        .ok();
}

api::ChallengeInfo promiseChallenge(const consensus::InclusionPromise& promise) {
    api::ChallengeInfo info;
    info.promised = true;
    info.epoch = promise.epoch;
    info.view = promise.byView;
    info.dueView = promise.byView;
    info.txHash = toHex(promise.txHash);
    return info;
}

std::vector<api::ChallengeStep> promiseSteps(
    TxCode code, const consensus::BrokenPromise& broken, const ChainId& chainId,
    const std::optional<consensus::ValidatorSet>& validators) {
    std::optional<ChallengeCheck> fault;
    const char* said = nullptr;
    switch (code) {
        case TxCode::Ok:
            break;
        case TxCode::EvidenceRejected:
            if (!validators) return {};
            fault = firstFault(broken, chainId, *validators);
            break;
        case TxCode::EvidenceUndecidable:
            fault = ChallengeCheck::NotIncludedInTime;
            said = fixedSentence("Nobody could tell then whether the promise was kept.");
            break;
        case TxCode::EvidenceTooOld:
        case TxCode::EvidenceFromFuture:
            fault = ChallengeCheck::WithinEvidenceWindow;
            break;
        case TxCode::AlreadyPunished:
            fault = ChallengeCheck::NotPunishedBefore;
            break;
        default:
            return {};
    }
    std::vector<api::ChallengeStep> steps;
    for (const Check& one : kChecks) {
        const bool failed = fault == one.check;
        steps.push_back(
            {one.check, !failed, failed ? (said != nullptr ? said : one.failed) : one.passed});
        if (failed) break;
    }
    return steps;
}

}  // namespace stacknet::engine
