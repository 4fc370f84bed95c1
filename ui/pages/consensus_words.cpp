#include "ui/pages/consensus_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "core/api/names.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsensusWords)
};

QString plain(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString reasonWords(api::WatchdogReason reason) {
    switch (reason) {
        case api::WatchdogReason::None:
            return {};
        case api::WatchdogReason::NoProgress:
            return Words::tr("no block is notarized");
        case api::WatchdogReason::NotFinal:
            return Words::tr("a notarized block is not final");
        case api::WatchdogReason::UnmetDemand:
            return Words::tr("a demanded transaction is not in the chain");
        case api::WatchdogReason::BadProposal:
            return Words::tr("the leader signed something wrong");
        case api::WatchdogReason::OthersAbandoned:
            return Words::tr("others have left the leader");
        case api::WatchdogReason::LeaderJailed:
            return Words::tr("the leader is jailed");
    }
    return {};
}

struct RejectWords {
    const char* code;
    const char* words;
};

constexpr std::array kRejects = {
    RejectWords{"challenge_bad_transaction",
                QT_TRANSLATE_NOOP("ConsensusWords", "The bytes are no transaction of this chain.")},
    RejectWords{"challenge_no_obligation",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "The leader owed nothing there, or kept what it owed.")},
    RejectWords{"challenge_not_listed",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "That validator did not demand this transaction there.")},
    RejectWords{"challenge_expired_transaction",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "The transaction had expired when the leader learned of it.")},
    RejectWords{"challenge_spent_transaction",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "Its number had been used when the leader learned of it.")},
    RejectWords{"evidence_rejected",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "The evidence proves no broken promise; the checks say why.")},
    RejectWords{"evidence_undecidable",
                QT_TRANSLATE_NOOP("ConsensusWords",
                                  "Nobody could tell then whether the promise was kept.")},
    RejectWords{
        "evidence_limit",
        QT_TRANSLATE_NOOP("ConsensusWords", "The block held too many accusations. Send it again.")},
    RejectWords{"evidence_too_old",
                QT_TRANSLATE_NOOP("ConsensusWords", "It is too old to be punished.")},
    RejectWords{"evidence_from_future",
                QT_TRANSLATE_NOOP("ConsensusWords", "It names an epoch that has not begun.")},
    RejectWords{"already_punished",
                QT_TRANSLATE_NOOP("ConsensusWords", "The leader was punished for this before.")},
};

}  // namespace

QString watchdogReasonText(api::WatchdogReason reason) {
    if (reason == api::WatchdogReason::None) return {};
    return QStringLiteral("%1 · %2").arg(plain(api::watchdogRule(reason)), reasonWords(reason));
}

Label signingLabel(const api::SigningInfo& signing) {
    switch (signing.state) {
        case api::SigningState::Signing:
            return {Words::tr("Voting"), Tone::Ok};
        case api::SigningState::Observer:
            return {Words::tr("Watching only"), Tone::Neutral};
        case api::SigningState::Locked:
            return {Words::tr("Key locked"), Tone::Warn};
        case api::SigningState::SittingOut:
            return {Words::tr("Sitting out"), Tone::Warn};
        case api::SigningState::DoppelgangerWait:
            return {Words::tr("Listening first"), Tone::Info};
        case api::SigningState::Stopped:
            return {Words::tr("Stopped voting"), Tone::Danger};
    }
    return {Words::tr("Not known"), Tone::Neutral};
}

QString signingSentence(const api::SigningInfo& signing) {
    switch (signing.state) {
        case api::SigningState::Signing:
            return Words::tr("This node signs its votes.");
        case api::SigningState::Observer:
            return Words::tr(
                "The node's key is no validator of this epoch, so it follows without a vote.");
        case api::SigningState::Locked:
            return Words::tr("The Node Key is locked. Unlock it to vote.");
        case api::SigningState::SittingOut:
            return signing.untilView == 0
                       ? Words::tr(
                             "It may have signed what it does not remember, so it stays "
                             "silent until it is safe.")
                       : Words::tr(
                             "It may have signed what it does not remember, so it stays "
                             "silent until view %1.")
                             .arg(countText(signing.untilView));
        case api::SigningState::DoppelgangerWait:
            return Words::tr(
                "Just started: it listens whether another node signs with its key, which would "
                "cost half of the stake.");
        case api::SigningState::Stopped:
            return Words::tr("%1 Nothing is signed any more in this run (%2).")
                .arg(engineText(signing.reason), plain(signing.code));
    }
    return {};
}

TermWords termWords(const api::TermInfo& term, std::uint32_t termLength) {
    const QString who = term.ours ? Words::tr("%1 (this node)").arg(plain(term.leaderName))
                                  : plain(term.leaderName);
    const QString head =
        Words::tr("Term %1, led by %2: %3 of %4 proposals")
            .arg(countText(term.term), who, countText(term.proposals), countText(termLength));
    switch (term.end) {
        case api::TermEnd::Running:
            return {Words::tr("%1 so far, running.").arg(head), Tone::Accent, Glyph::Play};
        case api::TermEnd::Undecided:
            return {Words::tr("%1; how it ended is not final yet.").arg(head), Tone::Info,
                    Glyph::Clock};
        case api::TermEnd::Completed:
            return {Words::tr("%1, completed.").arg(head), Tone::Ok, Glyph::Check};
        case api::TermEnd::Left: {
            const QString left =
                Words::tr("%1, left at view %2").arg(head, countText(term.leftAtView));
            return {term.reason == api::WatchdogReason::None
                        ? Words::tr("%1; this node did not leave it.").arg(left)
                        : Words::tr("%1 (%2).").arg(left, watchdogReasonText(term.reason)),
                    Tone::Danger, Glyph::Warning};
        }
    }
    return {head, Tone::Neutral, Glyph::Dot};
}

VoteWords voteWords(const api::RecentVoteInfo& vote) {
    const QString block = countText(vote.height);
    const QString view = countText(vote.view);
    switch (vote.outcome) {
        case api::VoteOutcome::Voted:
            return {Words::tr("Block %1, view %2: agreed, the vote is in its certificate.")
                        .arg(block, view),
                    Tone::Ok, Glyph::Check};
        case api::VoteOutcome::Late:
            return {Words::tr("Block %1, view %2: late, a quorum had closed the certificate.")
                        .arg(block, view),
                    Tone::Info, Glyph::Clock};
        case api::VoteOutcome::Missed:
            return {
                Words::tr("Block %1, view %2: missed, this node did not vote.").arg(block, view),
                Tone::Warn, Glyph::Minus};
        case api::VoteOutcome::Disagreed:
            return {Words::tr("Block %1, view %2: disagreed, evidence holds two signatures of "
                              "this node's key.")
                        .arg(block, view),
                    Tone::Danger, Glyph::Octagon};
    }
    return {};
}

QString evidenceKindText(api::EvidenceKind kind) {
    const QString rule = plain(api::evidenceRule(kind));
    switch (kind) {
        case api::EvidenceKind::DoublePropose:
            return Words::tr("%1 · two proposals at one view").arg(rule);
        case api::EvidenceKind::DoubleNotarize:
            return Words::tr("%1 · two votes at one view").arg(rule);
        case api::EvidenceKind::DoubleFinalize:
            return Words::tr("%1 · two final votes at one view").arg(rule);
        case api::EvidenceKind::FinalizeAfterLeaving:
            return Words::tr("%1 · final vote after leaving").arg(rule);
        case api::EvidenceKind::SplitVote:
            return Words::tr("%1 · votes for two blocks").arg(rule);
        case api::EvidenceKind::BadNotarize:
            return Words::tr("%1 · vote for an invalid block").arg(rule);
    }
    return rule;
}

QString messageKindText(api::SignedMessageKind kind) {
    switch (kind) {
        case api::SignedMessageKind::Proposal:
            return Words::tr("Proposal");
        case api::SignedMessageKind::Notarize:
            return Words::tr("Vote (Notarize)");
        case api::SignedMessageKind::Finalize:
            return Words::tr("Final vote (Finalize)");
        case api::SignedMessageKind::Abandon:
            return Words::tr("Left the term (Abandon)");
    }
    return {};
}

Label validatorLabel(const api::ValidatorInfo& validator) {
    if (validator.tombstoned) return {Words::tr("Out for ever"), Tone::Danger};
    if (validator.jailed) return {Words::tr("Jailed"), Tone::Danger};
    if (validator.ours && validator.lastSeenMs == 0) return {Words::tr("This node"), Tone::Accent};
    return validator.connected ? Label{Words::tr("Linked"), Tone::Ok}
                               : Label{Words::tr("Not linked"), Tone::Warn};
}

QString votesText(std::uint32_t present, std::uint32_t counted) {
    return counted == 0 ? QStringLiteral("–") : Words::tr("%1 of %2").arg(present).arg(counted);
}

QString shareText(std::uint32_t basisPoints) {
    return Words::tr("%1 %").arg(QLocale().toString(basisPoints / 100.0, 'f', 2));
}

Label challengeLabel(const api::ChallengeInfo& challenge) {
    switch (challenge.state) {
        case api::ChallengeState::Open:
            return {challenge.filedHeight == 0 ? Words::tr("Sent") : Words::tr("Open"), Tone::Info};
        case api::ChallengeState::Upheld:
            return {Words::tr("Upheld"), challenge.againstUs ? Tone::Danger : Tone::Ok};
        case api::ChallengeState::Rejected:
            // Whoever filed it has lost the deposit.
            return {Words::tr("Rejected"), challenge.byUs ? Tone::Warn : Tone::Neutral};
    }
    return {};
}

QString challengeCheckText(api::ChallengeCheck check) {
    switch (check) {
        case api::ChallengeCheck::BlockFinal:
            return Words::tr("The accused leader's block is final");
        case api::ChallengeCheck::DemandInCertificate:
            return Words::tr("Its certificate holds the vote that demands the transaction");
        case api::ChallengeCheck::TransactionValid:
            return Words::tr("The transaction is valid here and had not expired");
        case api::ChallengeCheck::WindowPassed:
            return Words::tr("The leader went on past the due view in its term");
        case api::ChallengeCheck::NotIncludedInTime:
            return Words::tr("The chain does not hold it in time");
        case api::ChallengeCheck::NotPunishedBefore:
            return Words::tr("The leader was not punished for this before");
        case api::ChallengeCheck::WithinEvidenceWindow:
            return Words::tr("It is recent enough");
        case api::ChallengeCheck::PromiseSigned:
            return Words::tr("The accused leader signed the promise");
    }
    return {};
}

QString rejectText(const std::string& code) {
    for (const RejectWords& one : kRejects) {
        if (code == one.code) return QCoreApplication::translate("ConsensusWords", one.words);
    }
    return QString::fromStdString(code);
}

bool isLeftOut(const api::DemandInfo& demand, std::uint64_t view) {
    if (demand.firstView == 0) return false;
    if (demand.metView != 0) return demand.metView > demand.dueView;
    return view > demand.dueView;
}

Label demandLabel(const api::DemandInfo& demand, std::uint64_t view) {
    if (isLeftOut(demand, view)) {
        return {demand.metView == 0 ? Words::tr("Left out") : Words::tr("Too late"), Tone::Danger};
    }
    if (demand.metView != 0) return {Words::tr("Met"), Tone::Ok};
    return demand.firstView == 0 ? Label{Words::tr("Voted for"), Tone::Info}
                                 : Label{Words::tr("Owed"), Tone::Warn};
}

}  // namespace stacknet::ui
