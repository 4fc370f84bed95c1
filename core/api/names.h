#pragma once

#include <string_view>

#include "core/api/snapshot.h"

/// The words for enumerations: stable snake_case identifiers for `stacknetctl --json`, logs and
/// translation keys. A value outside the enumeration gives "unknown".
namespace stacknet::api {

std::string_view engineStateName(EngineState state);  ///< starting running draining stopped failed
std::string_view peerStateName(PeerState state);      ///< connecting connected refused unreachable
std::string_view nodeKeyStateName(NodeKeyState state);  ///< cold active connected listed filed
std::string_view taskKindName(TaskKind kind);           ///< chat code
std::string_view taskStateName(TaskState state);  ///< queued running succeeded failed cancelled
std::string_view paperworkStateName(PaperworkState state);  ///< none submitted committed
std::string_view taskClassName(TaskClass value);            ///< none D0 D1 D2 D3 R T
/// none exit signal oom timeout output_limit refused
std::string_view taskEndingName(TaskEnding value);
/// unknown healthy degraded stopped trying
std::string_view backendHealthName(BackendHealth value);
std::string_view supportName(Support value);        ///< unknown no yes
std::string_view logLevelName(std::uint8_t level);  ///< debug info notice warning critical

/// none no_progress not_final unmet_demand bad_proposal others_abandoned leader_jailed
std::string_view watchdogReasonName(WatchdogReason reason);
/// The rule's number: "W1".."W6", "" for None.
std::string_view watchdogRule(WatchdogReason reason);
std::string_view termEndName(TermEnd end);  ///< running undecided completed left
/// signing observer locked sitting_out doppelganger_wait stopped
std::string_view signingStateName(SigningState state);
/// double_propose double_notarize double_finalize finalize_after_leaving split_vote bad_notarize
std::string_view evidenceKindName(EvidenceKind kind);
/// The rule's number: "E1".."E5".
std::string_view evidenceRule(EvidenceKind kind);
std::string_view signedMessageKindName(SignedMessageKind kind);  ///< proposal notarize ...
std::string_view offenceClassName(
    OffenceClass offence);  ///< bft_disagreement spot_check censorship
std::string_view challengeStateName(ChallengeState state);  ///< open upheld rejected
/// block_final demand_in_certificate transaction_valid window_passed not_included_in_time
/// not_punished_before within_evidence_window promise_signed
std::string_view challengeCheckName(ChallengeCheck check);
std::string_view voteOutcomeName(VoteOutcome outcome);  ///< voted late missed disagreed
/// evidence_seen slash_applied challenge_filed challenge_judged term_ended watchdog_fired
/// signing_stopped validator_set_changed validator_set_kept
std::string_view eventKindName(EventKind kind);
/// off no_mode collecting attested expired failed
std::string_view attestationStateName(AttestationState state);
std::string_view cpuTeeStateName(CpuTeeState state);      ///< not_proven quote_held verified
std::string_view workStateName(WorkState value);          ///< accepting draining paused
std::string_view alertSeverityName(AlertSeverity value);  ///< info notice warning critical
std::string_view alertStateName(AlertState value);        ///< open acknowledged recovered
std::string_view checkVerdictName(CheckVerdict value);    ///< unknown good warning bad
/// unknown running starting frozen stopped withholding
std::string_view localValidatorStateName(LocalValidatorState value);

}  // namespace stacknet::api
