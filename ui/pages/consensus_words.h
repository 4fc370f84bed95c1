#pragma once

#include "core/api/snapshot.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

/// What consensus and censorship say, in the reader's language.
namespace stacknet::ui {

/// "nothing was notarized", with the rule's number in front.
QString watchdogReasonText(api::WatchdogReason reason);
/// What this node's votes do now: a word, and a sentence with what to do.
Label signingLabel(const api::SigningInfo& signing);
QString signingSentence(const api::SigningInfo& signing);
/// How a term ended: the mark of the duty strip.
struct TermWords {
    QString sentence;
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Dot;
};
TermWords termWords(const api::TermInfo& term, std::uint32_t termLength);
/// What became of a vote of this node: the mark of the strip of votes.
struct VoteWords {
    QString sentence;
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Dot;
};
VoteWords voteWords(const api::RecentVoteInfo& vote);
QString evidenceKindText(api::EvidenceKind kind);
QString messageKindText(api::SignedMessageKind kind);
Label validatorLabel(const api::ValidatorInfo& validator);
/// "97 of 100"
QString votesText(std::uint32_t present, std::uint32_t counted);
/// "25.00 %"
QString shareText(std::uint32_t basisPoints);

Label challengeLabel(const api::ChallengeInfo& challenge);
QString challengeCheckText(api::ChallengeCheck check);
/// Why the ledger rejected it, in words; the ledger's own word when it is not known here.
QString rejectText(const std::string& code);
/// Where a demand stands at this view: met, owed by view n, or left out.
Label demandLabel(const api::DemandInfo& demand, std::uint64_t view);
/// The demand was left out past its due view.
bool isLeftOut(const api::DemandInfo& demand, std::uint64_t view);

}  // namespace stacknet::ui
