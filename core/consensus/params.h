#pragma once

#include "core/consensus/types.h"
#include "core/ledger/params.h"

/// Numbers of Term-Simplex. The defaults are the network's; tests shorten the terms.
namespace stacknet::consensus {

struct Params {
    std::uint64_t termLength = ledger::kTermLength;  ///< views a leader has
    std::int64_t watchdogMs = ledger::kWatchdogMs;
    std::int64_t heartbeatMs = ledger::kHeartbeatMs;
    std::int64_t proposalGapMinMs = ledger::kProposalGapMinMs;
    std::int64_t retryMs = ledger::kRetryMs;
    std::int64_t statusMs = ledger::kStatusMs;
    std::int64_t watchdogBackoffMax = ledger::kWatchdogBackoffMax;
    std::int64_t clockToleranceMs = ledger::kClockToleranceMs;
    /// After a start nothing new is signed for this long, so that a vote of ours which our store
    /// does not know can reach us first (doppelganger, restored backup).
    std::int64_t quietMs = 2 * ledger::kRetryMs;
    /// A machine whose clock with sleep gained this much on the one without has been suspended.
    std::int64_t suspendGapMs = 2'000;
};

// Bounds on foreign data and on what the engine keeps.
inline constexpr std::size_t kMessageBytesMax = std::size_t{8} << 20;
inline constexpr std::size_t kFrameMessagesMax = 1'100;
inline constexpr std::size_t kJustifyExitsMax = 1'024;
inline constexpr std::size_t kSyncBlocksMax = 64;
inline constexpr std::size_t kSyncBytesMax = std::size_t{4} << 20;
inline constexpr std::size_t kSyncProofHeadersMax = 4'096;
/// Votes for views further ahead than this are dropped; certificates and retransmission heal that.
inline constexpr std::uint64_t kViewsAheadMax = 64;
/// Terms ahead of ours for which Abandon votes are kept.
inline constexpr std::uint64_t kTermsAheadMax = 4;
/// Views of one term that may be notarized beyond the last finalized one. Only ever delays a vote.
inline constexpr std::uint64_t kPipelineMax = 128;
/// Distinct blocks kept per view: a second one proves equivocation, more add nothing.
inline constexpr std::size_t kBlocksPerViewMax = 2;
/// Peers tracked at once; further ones are ignored.
inline constexpr std::size_t kPeersMax = 256;

/// Term arithmetic: view v >= 1, term(v) = (v - 1) / termLength.
struct Terms {
    std::uint64_t length = ledger::kTermLength;

    Term of(View view) const { return (view - 1) / length; }
    View first(Term term) const { return term * length + 1; }
    View last(Term term) const { return (term + 1) * length; }
    bool isFirst(View view) const { return (view - 1) % length == 0; }
};

}  // namespace stacknet::consensus
