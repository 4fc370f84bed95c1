#include "core/api/names.h"

#include <array>

namespace stacknet::api {

namespace {

template <std::size_t N>
std::string_view nameAt(const std::array<std::string_view, N>& names, std::size_t index) {
    return index < N ? names[index] : "unknown";
}

}  // namespace

std::string_view engineStateName(EngineState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"starting", "running", "draining",
                                                               "stopped", "failed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view peerStateName(PeerState state) {
    static constexpr std::array<std::string_view, 4> kNames = {"connecting", "connected", "refused",
                                                               "unreachable"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view nodeKeyStateName(NodeKeyState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"cold", "active", "connected",
                                                               "listed", "filed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view taskKindName(TaskKind kind) {
    static constexpr std::array<std::string_view, 2> kNames = {"chat", "code"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view taskStateName(TaskState state) {
    static constexpr std::array<std::string_view, 5> kNames = {"queued", "running", "succeeded",
                                                               "failed", "cancelled"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view paperworkStateName(PaperworkState state) {
    static constexpr std::array<std::string_view, 3> kNames = {"none", "submitted", "committed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view taskClassName(TaskClass value) {
    static constexpr std::array<std::string_view, 7> kNames = {"none", "D0", "D1", "D2",
                                                               "D3",   "R",  "T"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view taskEndingName(TaskEnding value) {
    static constexpr std::array<std::string_view, 7> kNames = {
        "none", "exit", "signal", "oom", "timeout", "output_limit", "refused"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view backendHealthName(BackendHealth value) {
    static constexpr std::array<std::string_view, 5> kNames = {"unknown", "healthy", "degraded",
                                                               "stopped", "trying"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view supportName(Support value) {
    static constexpr std::array<std::string_view, 3> kNames = {"unknown", "no", "yes"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view logLevelName(std::uint8_t level) {
    static constexpr std::array<std::string_view, 5> kNames = {"debug", "info", "notice", "warning",
                                                               "critical"};
    return nameAt(kNames, level);
}

std::string_view watchdogReasonName(WatchdogReason reason) {
    static constexpr std::array<std::string_view, 7> kNames = {
        "none",         "no_progress",      "not_final",    "unmet_demand",
        "bad_proposal", "others_abandoned", "leader_jailed"};
    return nameAt(kNames, static_cast<std::size_t>(reason));
}

std::string_view watchdogRule(WatchdogReason reason) {
    static constexpr std::array<std::string_view, 7> kNames = {"",   "W1", "W2", "W3",
                                                               "W4", "W5", "W6"};
    return nameAt(kNames, static_cast<std::size_t>(reason));
}

std::string_view termEndName(TermEnd end) {
    static constexpr std::array<std::string_view, 4> kNames = {"running", "undecided", "completed",
                                                               "left"};
    return nameAt(kNames, static_cast<std::size_t>(end));
}

std::string_view signingStateName(SigningState state) {
    static constexpr std::array<std::string_view, 6> kNames = {
        "signing", "observer", "locked", "sitting_out", "doppelganger_wait", "stopped"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view evidenceKindName(EvidenceKind kind) {
    static constexpr std::array<std::string_view, 6> kNames = {
        "double_propose",         "double_notarize", "double_finalize",
        "finalize_after_leaving", "split_vote",      "bad_notarize"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view evidenceRule(EvidenceKind kind) {
    static constexpr std::array<std::string_view, 6> kNames = {"E1", "E1", "E2", "E3", "E4", "E5"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view signedMessageKindName(SignedMessageKind kind) {
    static constexpr std::array<std::string_view, 4> kNames = {"proposal", "notarize", "finalize",
                                                               "abandon"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view offenceClassName(OffenceClass offence) {
    static constexpr std::array<std::string_view, 3> kNames = {"bft_disagreement", "spot_check",
                                                               "censorship"};
    return nameAt(kNames, static_cast<std::size_t>(offence));
}

std::string_view challengeStateName(ChallengeState state) {
    static constexpr std::array<std::string_view, 3> kNames = {"open", "upheld", "rejected"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view challengeCheckName(ChallengeCheck check) {
    static constexpr std::array<std::string_view, 8> kNames = {"block_final",
                                                               "demand_in_certificate",
                                                               "transaction_valid",
                                                               "window_passed",
                                                               "not_included_in_time",
                                                               "not_punished_before",
                                                               "within_evidence_window",
                                                               "promise_signed"};
    return nameAt(kNames, static_cast<std::size_t>(check));
}

std::string_view voteOutcomeName(VoteOutcome outcome) {
    static constexpr std::array<std::string_view, 4> kNames = {"voted", "late", "missed",
                                                               "disagreed"};
    return nameAt(kNames, static_cast<std::size_t>(outcome));
}

std::string_view eventKindName(EventKind kind) {
    static constexpr std::array<std::string_view, 9> kNames = {
        "evidence_seen",     "slash_applied",  "challenge_filed", "challenge_judged",
        "term_ended",        "watchdog_fired", "signing_stopped", "validator_set_changed",
        "validator_set_kept"};
    return nameAt(kNames, static_cast<std::size_t>(kind));
}

std::string_view attestationStateName(AttestationState state) {
    static constexpr std::array<std::string_view, 6> kNames = {"off",      "no_mode", "collecting",
                                                               "attested", "expired", "failed"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view cpuTeeStateName(CpuTeeState state) {
    static constexpr std::array<std::string_view, 3> kNames = {"not_proven", "quote_held",
                                                               "verified"};
    return nameAt(kNames, static_cast<std::size_t>(state));
}

std::string_view workStateName(WorkState value) {
    static constexpr std::array<std::string_view, 3> kNames = {"accepting", "draining", "paused"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view alertSeverityName(AlertSeverity value) {
    static constexpr std::array<std::string_view, 4> kNames = {"info", "notice", "warning",
                                                               "critical"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view alertStateName(AlertState value) {
    static constexpr std::array<std::string_view, 3> kNames = {"open", "acknowledged", "recovered"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view checkVerdictName(CheckVerdict value) {
    static constexpr std::array<std::string_view, 4> kNames = {"unknown", "good", "warning", "bad"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

std::string_view localValidatorStateName(LocalValidatorState value) {
    static constexpr std::array<std::string_view, 6> kNames = {"unknown", "running", "starting",
                                                               "frozen",  "stopped", "withholding"};
    return nameAt(kNames, static_cast<std::size_t>(value));
}

}  // namespace stacknet::api
