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
    /// A transaction that waited here for this long is demanded in the next vote.
    std::int64_t demandAgeMs = 1'000;
    /// The waiting transactions are looked through no more often than this.
    std::int64_t demandScanMs = 250;
    /// A node this many final blocks and at least one epoch behind its peers takes a snapshot. What
    /// is less is 64 answers of 64 blocks, a matter of seconds, and leaves the node with the
    /// blocks.
    std::uint64_t snapshotGap = 4'096;
    /// An answer about snapshots that takes longer is asked of another peer. A chunk in this time
    /// is 26 KiB/s.
    std::int64_t snapshotAnswerMs = 10'000;
};

// Demands (docs/protocol/censorship.md).

/// Transactions that one vote may demand, and what their bodies may take beside it.
inline constexpr std::size_t kDemandsMax = ledger::kDemandsPerVoteMax;
inline constexpr std::size_t kDemandBytesMax = 4'096;
/// K: a demand embedded in a leader's block at view d must be in its chain at view d + K - 1.
inline constexpr std::uint64_t kCensorProposals = ledger::kCensorProposals;
/// Evidence in one block, encoded. Less than a block, so that it never displaces a demand.
inline constexpr std::size_t kBlockEvidenceBytesMax = ledger::kEvidenceBytesPerBlockMax;
/// Waiting transactions whose age is kept; further ones are noticed when these are included.
inline constexpr std::size_t kDemandsTrackedMax = 256;
/// Bodies kept for one signer of demands. Its honest need is kDemandBytesMax per view in flight.
inline constexpr std::size_t kDemandBytesPerSignerMax = std::size_t{64} << 10;
/// Bodies asked for or answered in one message.
inline constexpr std::size_t kBodiesPerMessageMax = 64;
/// A demand counts as met when the transaction is in one of the last this many blocks of the
/// leader's chain; what was included earlier is included again. The ledger remembers at least as
/// many, so that a voter cannot convict a leader with a demand for something long past.
inline constexpr std::size_t kInclusionsRemembered = kCensorProposals;

// "There was no room" is never an excuse: all that a certificate can demand fits beside evidence.
static_assert(ledger::kBlockBytesMax >=
              ledger::kValidatorsMax * kDemandBytesMax + kBlockEvidenceBytesMax);
static_assert(kBlockEvidenceBytesMax >= ledger::kValidatorsMax * kDemandBytesMax);
static_assert(ledger::kBlockTransactionsMax >= ledger::kValidatorsMax * kDemandsMax);

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
/// Misbehaviour adds to a peer's score, kStatusMs of time takes one point off.
inline constexpr std::uint32_t kPeerScoreStep = 10;
inline constexpr std::uint32_t kPeerScoreMax = 100;
/// Abandoned terms that are remembered with their reason.
inline constexpr std::size_t kLeftTermsMax = 64;

/// Term arithmetic: view v >= 1, term(v) = (v - 1) / termLength.
struct Terms {
    std::uint64_t length = ledger::kTermLength;

    Term of(View view) const { return (view - 1) / length; }
    View first(Term term) const { return term * length + 1; }
    View last(Term term) const { return (term + 1) * length; }
    bool isFirst(View view) const { return (view - 1) % length == 0; }
};

}  // namespace stacknet::consensus
