#include "core/engine/proof_book.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/consensus/broken_promise.h"
#include "core/consensus/codec.h"
#include "core/engine/promise_challenge.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

using ledger::TxCode;

std::uint32_t rateOf(ledger::OffenceClass offence) {
    switch (offence) {
        case ledger::OffenceClass::BftDisagreement:
            return ledger::kSlashBftDisagreementBps;
        case ledger::OffenceClass::SpotCheck:
            return ledger::kSlashSpotCheckBps;
        case ledger::OffenceClass::Censorship:
            return ledger::kSlashCensorshipBps;
    }
    return 0;
}

template <typename T>
void keepNewest(std::deque<T>& list, T entry, std::size_t countMax) {
    list.push_front(std::move(entry));
    if (list.size() > countMax) list.pop_back();
}

/// The hash of the transaction that a challenge is about; empty when it does not decode.
std::string demandedHash(const ledger::SubmitChallenge& payload) {
    const auto omitted = ledger::Transaction::decode(payload.transaction);
    return omitted.ok() ? toHex(omitted->hash()) : std::string();
}

std::uint64_t dueView(const ledger::SubmitChallenge& payload) {
    return payload.view + ledger::kCensorProposals - 1;
}

}  // namespace

void ProofBook::load(const std::vector<ProofRecord>& newestFirst) {
    for (auto record = newestFirst.rbegin(); record != newestFirst.rend(); ++record) note(*record);
}

void ProofBook::note(const ProofRecord& record) {
    if (const auto* evidence = std::get_if<ledger::SubmitEvidence>(&record.transaction.payload)) {
        if (consensus::isBrokenPromise(evidence->evidence)) {
            notePromise(record, *evidence);
        } else {
            noteEvidence(record, *evidence);
        }
    } else if (const auto* challenge =
                   std::get_if<ledger::SubmitChallenge>(&record.transaction.payload)) {
        noteChallenge(record, *challenge);
    }
    if (!record.slash) return;
    api::SlashInfo slash = slashInfoOf(record, m_chainId);
    slash.offenderName = m_names.nameOf(record.slash->nodeKey);
    keepNewest(m_slashes, std::move(slash), api::kSlashesShownMax);
}

std::string ProofBook::idOf(const ledger::Transaction& transaction) const {
    return proofIdOf(transaction, m_chainId);
}

std::string proofIdOf(const ledger::Transaction& transaction, const ChainId& chainId) {
    const auto* payload = std::get_if<ledger::SubmitEvidence>(&transaction.payload);
    if (payload != nullptr && !consensus::isBrokenPromise(payload->evidence)) {
        const auto evidence = consensus::decodeEvidence(payload->evidence, chainId);
        return evidence.ok() ? toHex(consensus::evidenceId(*evidence, chainId)) : std::string();
    }
    return toHex(transaction.hash());
}

api::SlashInfo slashInfoOf(const ProofRecord& record, const ChainId& chainId) {
    const ledger::Event& event = *record.slash;
    api::SlashInfo slash;
    slash.height = record.height;
    slash.timeMs = record.timeMs;
    slash.offence = static_cast<api::OffenceClass>(event.offence);
    slash.offender = toHex(event.nodeKey);
    slash.rateBps = rateOf(event.offence);
    slash.stakeBefore = event.before;
    slash.penalty = event.tokens;
    slash.stakeAfter = event.before - event.tokens;
    slash.burned = event.tokens - event.reward;
    slash.reward = event.reward;
    if (event.reward != 0) slash.whistleblower = toHex(event.other);
    slash.jailed = event.offence == ledger::OffenceClass::SpotCheck;
    slash.proofId = slash.jailed ? toHex(event.task) : proofIdOf(record.transaction, chainId);
    slash.tombstoned = !slash.jailed;
    return slash;
}

void ProofBook::noteEvidence(const ProofRecord& record, const ledger::SubmitEvidence& payload) {
    // Only what convicted, or came too late to convict again, is a fault of anybody.
    if (record.code != TxCode::Ok && record.code != TxCode::AlreadyPunished) return;
    const auto evidence = consensus::decodeEvidence(payload.evidence, m_chainId);
    if (!evidence.ok()) return;
    api::EvidenceInfo info = describe(*evidence);
    info.committedHeight = record.height;
    const auto known =
        std::find_if(m_evidence.begin(), m_evidence.end(),
                     [&](const api::EvidenceInfo& other) { return other.id == info.id; });
    if (known != m_evidence.end()) {
        if (known->committedHeight == 0) known->committedHeight = record.height;
        return;
    }
    keepNewest(m_evidence, std::move(info), api::kEvidenceShownMax);
}

void ProofBook::seen(const consensus::Evidence& evidence, std::int64_t nowMs) {
    api::EvidenceInfo info = describe(evidence);
    info.seenMs = nowMs;
    const bool known =
        std::any_of(m_evidence.begin(), m_evidence.end(),
                    [&](const api::EvidenceInfo& other) { return other.id == info.id; });
    if (!known) keepNewest(m_evidence, std::move(info), api::kEvidenceShownMax);
}

void ProofBook::noteChallenge(const ProofRecord& record, const ledger::SubmitChallenge& payload) {
    api::ChallengeInfo info;
    // Whom a refused challenge accuses, the log says as well.
    const auto validators = m_names.validators(payload.epoch);
    if (validators && payload.view > 0) {
        const consensus::Term term = consensus::Terms{}.of(payload.view);
        nameAccused(info, validators->at(validators->leaderOfTerm(term)).key);
    }
    info.epoch = payload.epoch;
    info.view = payload.view;
    info.txHash = demandedHash(payload);
    info.signer = toHex(payload.signer);
    info.dueView = dueView(payload);
    info.steps = challengeSteps(record.code, payload);
    keepChallenge(record, std::move(info));
}

void ProofBook::notePromise(const ProofRecord& record, const ledger::SubmitEvidence& payload) {
    const auto broken = consensus::decodeBrokenPromise(payload.evidence);
    if (!broken.ok()) return;
    const auto validators = m_names.validators(broken->promise.epoch);
    api::ChallengeInfo info = promiseChallenge(broken->promise);
    if (validators) {
        nameAccused(info, validators->at(validators->leaderOfTerm(broken->promise.term)).key);
    }
    info.steps = promiseSteps(record.code, *broken, m_chainId, validators);
    keepChallenge(record, std::move(info));
}

void ProofBook::nameAccused(api::ChallengeInfo& info, const PublicKey& key) const {
    info.accused = toHex(key);
    info.accusedName = m_names.nameOf(key);
    info.againstUs = m_names.isOurs(key);
}

/// Adds what the block says of any accusation.
void ProofBook::keepChallenge(const ProofRecord& record, api::ChallengeInfo info) {
    info.id = toHex(record.transaction.hash());
    info.state =
        record.code == TxCode::Ok ? api::ChallengeState::Upheld : api::ChallengeState::Rejected;
    if (record.code != TxCode::Ok) info.rejectCode = ledger::txCodeName(record.code);
    if (record.slash) nameAccused(info, record.slash->nodeKey);
    info.filedBy = toHex(record.transaction.signer);
    info.byUs = m_names.isOurs(record.transaction.signer);
    info.filedHeight = record.height;
    info.verdictHeight = record.height;
    keepNewest(m_challenges, std::move(info), api::kChallengesShownMax);
}

api::EvidenceInfo ProofBook::describe(const consensus::Evidence& evidence) const {
    api::EvidenceInfo info;
    info.id = toHex(consensus::evidenceId(evidence, m_chainId));
    info.kind = static_cast<api::EvidenceKind>(evidence.kind);
    if (const auto key = m_names.keyOf(evidence.epoch, evidence.offender)) {
        info.offender = toHex(*key);
        info.offenderName = m_names.nameOf(*key);
    }
    info.epoch = evidence.epoch;
    info.view = consensus::incidentView(evidence);
    info.first = describe(evidence.first, evidence.epoch);
    info.second = describe(evidence.second, evidence.epoch);
    return info;
}

api::SignedMessageInfo ProofBook::describe(const consensus::SignedStatement& statement,
                                           consensus::Epoch epoch) const {
    const consensus::Terms terms;
    api::SignedMessageInfo info;
    Bytes signedBytes;
    if (const auto* proposal = std::get_if<consensus::SignedHeader>(&statement)) {
        const consensus::BlockId id = proposal->header.id();
        info.kind = api::SignedMessageKind::Proposal;
        info.view = proposal->header.view;
        info.blockId = toHex(id);
        signedBytes = consensus::proposalSignBytes(m_chainId, epoch, id);
        info.signature = toHex(proposal->signature);
    } else if (const auto* notarize = std::get_if<consensus::Notarize>(&statement)) {
        info.kind = api::SignedMessageKind::Notarize;
        info.view = notarize->view;
        info.blockId = toHex(notarize->blockId);
        signedBytes =
            consensus::notarizeSignBytes(m_chainId, epoch, notarize->view, notarize->blockId,
                                         consensus::demandRoot(notarize->demands));
        info.signature = toHex(notarize->signature);
    } else if (const auto* finalize = std::get_if<consensus::Finalize>(&statement)) {
        info.kind = api::SignedMessageKind::Finalize;
        info.view = finalize->view;
        info.blockId = toHex(finalize->blockId);
        signedBytes =
            consensus::finalizeSignBytes(m_chainId, epoch, finalize->view, finalize->blockId);
        info.signature = toHex(finalize->signature);
    } else {
        const auto& abandon = std::get<consensus::Abandon>(statement);
        info.kind = api::SignedMessageKind::Abandon;
        info.view = abandon.leftAt;
        signedBytes = consensus::abandonSignBytes(m_chainId, epoch, abandon.term, abandon.leftAt);
        info.signature = toHex(abandon.signature);
    }
    info.term = terms.of(info.view);
    info.signedBytes = toHex(signedBytes);
    return info;
}

std::vector<api::EvidenceInfo> ProofBook::evidence() const {
    return {m_evidence.begin(), m_evidence.end()};
}
std::vector<api::SlashInfo> ProofBook::slashes() const {
    return {m_slashes.begin(), m_slashes.end()};
}
std::vector<api::ChallengeInfo> ProofBook::challenges() const {
    return {m_challenges.begin(), m_challenges.end()};
}

std::vector<api::ChallengeStep> challengeSteps(TxCode code,
                                               const ledger::SubmitChallenge& payload) {
    using api::ChallengeCheck;
    struct Check {
        ChallengeCheck check;
        std::vector<TxCode> failures;
        std::string detail;
    };
    const std::uint64_t due = dueView(payload);
    // The ledger notes a broken demand when the leader passes the due view without the transaction,
    // so one finding answers for the block, the demand's time and the omission.
    const std::vector<Check> checks = {
        {ChallengeCheck::TransactionValid,
         {TxCode::ChallengeBadTransaction},
         sentence("The transaction is well formed, signed and made for this chain.")},
        {ChallengeCheck::BlockFinal,
         {TxCode::ChallengeNoObligation},
         sentence("The block of view %1 is final and embeds demands of that validator.",
                  {payload.view})},
        {ChallengeCheck::WindowPassed,
         {},
         sentence("The leader's own block stands at view %1 or later in the same term.", {due})},
        {ChallengeCheck::NotIncludedInTime,
         {},
         sentence("No block up to view %1 holds it.", {due})},
        {ChallengeCheck::DemandInCertificate,
         {TxCode::ChallengeNotListed},
         sentence("The validator's vote in the embedded certificate lists this transaction.")},
        {ChallengeCheck::TransactionValid,
         {TxCode::ChallengeExpiredTransaction, TxCode::ChallengeSpentTransaction},
         sentence("It could still be executed when the leader learned of it.")},
        {ChallengeCheck::WithinEvidenceWindow,
         {TxCode::EvidenceTooOld, TxCode::EvidenceFromFuture},
         sentence("The offence is recent enough.")},
        {ChallengeCheck::NotPunishedBefore,
         {TxCode::AlreadyPunished},
         sentence("The leader was not punished for censorship before.")},
    };
    std::vector<api::ChallengeStep> steps;
    const bool known =
        code == TxCode::Ok || std::any_of(checks.begin(), checks.end(), [&](const Check& one) {
            return std::find(one.failures.begin(), one.failures.end(), code) != one.failures.end();
        });
    if (!known) return steps;  // it was not judged: its nonce, its expiry or a full block
    for (const Check& one : checks) {
        const bool failed =
            std::find(one.failures.begin(), one.failures.end(), code) != one.failures.end();
        steps.push_back(
            {one.check, !failed,
             failed ? sentence("Refused: %1.", {ledger::txCodeName(code)}) : one.detail});
        if (failed) return steps;
    }
    return steps;
}

}  // namespace stacknet::engine
