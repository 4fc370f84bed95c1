#pragma once

#include <cstddef>
#include <cstdint>

/// The one place for the numbers of the seed document and the limits that every node must share.
/// Changing one of them makes another network.
namespace stacknet::ledger {

// Penalties in basis points of all tokens that backed the offence (seed: "% of tokens").
inline constexpr std::uint32_t kSlashBftDisagreementBps = 5'000;
inline constexpr std::uint32_t kSlashSpotCheckBps = 1'000;
inline constexpr std::uint32_t kSlashCensorshipBps = 10'000;

/// Proposals (= views) a leader has before the next one takes over (seed).
inline constexpr std::uint64_t kTermLength = 1'000;
/// A leader without progress for this long is left (seed: watchdog 10 seconds).
inline constexpr std::int64_t kWatchdogMs = 10'000;

/// A new Node Key is Cold for 72 hours: no transfer, no listing, no serving.
inline constexpr std::int64_t kColdPeriodMs = std::int64_t{72} * 60 * 60 * 1'000;
/// Tokens a Node Key is born with.
inline constexpr std::uint64_t kTokensPerNodeKey = 1'000'000'000;
/// The key price rises by 1/64 with every key: price(i) = base * (1 + 1/64)^i.
inline constexpr std::uint64_t kKeyPriceStepDivisor = 64;

/// An idle leader proposes an empty block this often.
inline constexpr std::int64_t kHeartbeatMs = 2'000;
/// The least time between two proposals of one leader.
inline constexpr std::int64_t kProposalGapMinMs = 50;
/// Votes and certificates are sent again this often while nothing moves.
inline constexpr std::int64_t kRetryMs = 1'000;
/// A Status goes to every peer this often.
inline constexpr std::int64_t kStatusMs = 2'000;
/// The watchdog doubles after each full rotation without a finalized block, up to this factor.
inline constexpr std::int64_t kWatchdogBackoffMax = 4;
/// A block may be this far ahead of the wall clock of the node that votes for it.
inline constexpr std::int64_t kClockToleranceMs = 2'000;

/// Encoded size of one transaction. Bulk data stays off the chain, named by its hash.
inline constexpr std::size_t kTransactionBytesMax = 4'096;
/// Opaque evidence in one SubmitEvidence; the only payload above kTransactionBytesMax besides
/// SubmitChallenge, which holds a whole transaction.
inline constexpr std::size_t kEvidenceBytesMax = std::size_t{256} << 10;
/// What a transaction's envelope and the fields beside such a payload may add.
inline constexpr std::size_t kEnvelopeBytesMax = 256;
/// No transaction of any kind is larger.
inline constexpr std::size_t kAnyTransactionBytesMax = kEvidenceBytesMax + kEnvelopeBytesMax;
inline constexpr std::size_t kBlockTransactionsMax = 2'000;
/// Sum of the encoded transactions of one block.
inline constexpr std::size_t kBlockBytesMax = std::size_t{1} << 20;
inline constexpr std::size_t kValidatorsMax = 100;
/// Below this many validators the network tolerates no fault (3f + 1 with f = 1).
inline constexpr std::size_t kValidatorsForFaultTolerance = 4;
/// Keeps 3 * weight inside 64 bits.
inline constexpr std::uint64_t kTotalWeightMax = std::uint64_t{1} << 60;

/// An epoch has as many terms as it has validators, and at least this many.
inline constexpr std::uint64_t kEpochTermsMin = 8;
constexpr std::uint64_t epochTermsFor(std::uint64_t validators) {
    return validators > kEpochTermsMin ? validators : kEpochTermsMin;
}

/// Evidence is too old when its epoch is more than this many epochs ago *and* ended longer than
/// this ago by header time: a halted chain does not age evidence, nor does a fast one.
inline constexpr std::uint64_t kEvidenceEpochsMax = 21;
inline constexpr std::int64_t kEvidenceAgeMsMax = std::int64_t{48} * 60 * 60 * 1'000;
/// Unbonded tokens wait for both, so that no stake leaves while evidence can still come.
inline constexpr std::uint64_t kUnbondingEpochs = kEvidenceEpochsMax + 2;
inline constexpr std::int64_t kUnbondingMs = kEvidenceAgeMsMax + std::int64_t{24} * 60 * 60 * 1'000;
/// Unbonding lots of one Node Key at a time.
inline constexpr std::size_t kUnbondingLotsMax = 16;
/// Validator sets that are kept whatever the two bounds above say.
inline constexpr std::size_t kEpochsRememberedMax = 1'024;

/// A leader includes a transaction demanded in its block of view d at the latest in view
/// d + kCensorProposals - 1 of its term.
inline constexpr std::uint64_t kCensorProposals = 8;
/// Hashes that one vote can demand; more are ignored.
inline constexpr std::size_t kDemandsPerVoteMax = 8;
/// Evidence and challenges together in one block: how many, and their encoded bytes. All that can
/// be demanded at once fits, so that neither limit is ever an excuse for leaving one out.
inline constexpr std::size_t kEvidencePerBlockMax = kValidatorsMax * kDemandsPerVoteMax;
inline constexpr std::size_t kEvidenceBytesPerBlockMax = std::size_t{512} << 10;
/// Blocks whose transactions' hashes are remembered, to see a demand for what was included before.
inline constexpr std::size_t kInclusionBlocks = 2 * kCensorProposals;
/// Broken demand lists kept per epoch, leader and signer. One convicts; a signer's junk fills only
/// its own places.
inline constexpr std::size_t kBrokenDemandsMax = 8;
/// A signer with more than half of this many demanded transactions failing may not demand until
/// the end of the next epoch.
inline constexpr std::uint64_t kDemandSample = 100;

/// Who proves an offence gets this share of what was taken, at most the cap; the rest is burned.
inline constexpr std::uint32_t kWhistleblowerBps = 500;
inline constexpr std::uint64_t kWhistleblowerCapTokens = 10'000'000;
/// Burned when a Node Key submits evidence or a challenge that proves nothing.
inline constexpr std::uint64_t kEvidenceDepositTokens = 1'000'000;
/// A key jailed in epoch e may be unjailed from epoch e + kJailEpochs on.
inline constexpr std::uint64_t kJailEpochs = 1;

/// Share of a resale's price that is owed to the Stack where the key came from.
inline constexpr std::uint32_t kResaleFeeBps = 250;
/// A key belongs to the PILE when it served at least this share of its allocation.
inline constexpr std::uint64_t kPileUtilisedPercent = 10;

/// GPUs that one attestation statement names.
inline constexpr std::size_t kAttestedGpusMax = 16;
/// From a statement's issue to its end: a week, the longest that a verifier's policy can ask for.
inline constexpr std::int64_t kAttestationValidMsMax = std::int64_t{7} * 24 * 60 * 60 * 1'000;
/// Node Keys about which one verifier's statements stand at a time.
inline constexpr std::size_t kAttestedSubjectsMax = 256;

/// The integer below which the first 64 bits of a draw are sampled at `numerator` / `denominator`
/// (below 1): floor(2^64 * numerator / denominator).
constexpr std::uint64_t samplingThreshold(std::uint64_t numerator, std::uint64_t denominator) {
    std::uint64_t rest = numerator;
    std::uint64_t threshold = 0;
    for (int bit = 0; bit < 64; ++bit) {
        rest *= 2;
        threshold <<= 1;
        if (rest >= denominator) {
            rest -= denominator;
            threshold |= 1;
        }
    }
    return threshold;
}

// The Arena (docs/protocol/arena.md).

/// No task is sampled at less than this, whatever becomes of the others.
inline constexpr std::uint64_t kSampleMin = samplingThreshold(2, 100);
inline constexpr std::uint64_t kSampleBase = samplingThreshold(5, 100);
/// A key's first kNewNodeTasks tasks, and kWatchedTasks tasks after a failed check.
inline constexpr std::uint64_t kSampleWatched = samplingThreshold(25, 100);
/// How many of a key's commits may be canaries.
inline constexpr std::uint64_t kSampleCanary = samplingThreshold(1, 100);
static_assert(kSampleBase >= kSampleMin && kSampleWatched >= kSampleMin);
inline constexpr std::uint64_t kNewNodeTasks = 200;
inline constexpr std::uint64_t kWatchedTasks = 200;
/// Nodes that run a sampled task again.
inline constexpr std::size_t kExecutorsPerCheck = 3;
/// With this many validators besides the worker's all of them are the committee; of more,
/// kCommitteeDrawn are drawn.
inline constexpr std::size_t kCommitteeAllMax = 31;
inline constexpr std::size_t kCommitteeDrawn = 61;
/// A task is drawn by the beacon that has changed this often since its commit. The next term's
/// leader can compute one change beforehand; two take two leaders.
inline constexpr std::uint64_t kDrawBeacons = 2;
/// A worker that leads waits for another leader, at most so many changes more.
inline constexpr std::uint64_t kDrawBeaconsMax = kDrawBeacons + 8;
/// For reveals, by header time; for commits besides twice the time that the worker took.
inline constexpr std::int64_t kCheckWindowMs = 60'000;
/// The worker's time counts up to this (the sandbox's limit for one run).
inline constexpr std::int64_t kTaskRunMsMax = 600'000;
/// A judged task is remembered this long.
inline constexpr std::int64_t kArenaKeepMs = std::int64_t{60} * 60 * 1'000;
/// A canary that passed as good may be opened this long after the verdict.
inline constexpr std::int64_t kCanaryOpenMs = std::int64_t{10} * 60 * 1'000;
/// Commits of one key in one epoch.
inline constexpr std::uint64_t kTasksPerEpochMax = 4'096;
/// (class, reproduction class) pairs that one key declares.
inline constexpr std::size_t kCapabilitiesMax = 16;
/// Programs of one worker that proved not reproducible; at this many none of it counts as such.
inline constexpr std::uint64_t kDemotionsPerKeyMax = 64;
/// Draws, and ended phases, that one block settles; the rest waits for the next one.
inline constexpr std::size_t kArenaStepsPerBlockMax = 4'096;

// Points (reputation); see points.h.
inline constexpr std::uint64_t kPointsNewcomer = 256;
inline constexpr std::uint64_t kPointsPerVote = 1;
/// The 1st, 2nd, 4th, 8th ... paperwork of one contract in an epoch earns this, the others nothing.
inline constexpr std::uint64_t kPointsPerPaperwork = 64;
/// All paperwork of one key in one epoch, whoever paid.
inline constexpr std::uint64_t kPointsPaperworkEpochMax = 4'096;
inline constexpr std::uint64_t kPointsLostTerm = 1'000;
inline constexpr std::uint64_t kPointsFailingDemand = 16;
/// What failing demands cost one signer in one epoch, at most: half a sample of them. A leader and
/// a spammer can feed a rival demands that fail, too few to bar it.
inline constexpr std::uint64_t kPointsFailingDemandEpochMax =
    kDemandSample / 2 * kPointsFailingDemand;
/// A check whose answer stands, within the same cap as paperwork.
inline constexpr std::uint64_t kPointsPerCheck = 64;
/// Drawn and not committed, or not revealed, in time.
inline constexpr std::uint64_t kPointsMissedCheck = 128;
/// Executors agree that the worker did not hand out the input.
inline constexpr std::uint64_t kPointsInputMissing = 500;
/// A wrong answer that is not slashed, by a worker or by whoever checks.
inline constexpr std::uint64_t kPointsFailedCheck = 1'000;
inline constexpr std::uint64_t kPointsDecayDivisor = 64;
inline constexpr std::uint64_t kPointsFreezeEpochs = 30;
/// A routing weight is at most this many times the median.
inline constexpr std::uint64_t kRoutingWeightMedianMax = 4;

/// What `stake` loses at a rate of `bps` (at most 10,000) basis points, rounded up: never in the
/// offender's favour, never more than `stake`. Exact for every 64-bit stake.
constexpr std::uint64_t penaltyCeil(std::uint64_t stake, std::uint32_t bps) {
    return (stake / 10'000) * bps + ((stake % 10'000) * bps + 9'999) / 10'000;
}

/// What the key after one that cost `price` costs; sticks at the largest 64-bit number.
constexpr std::uint64_t nextKeyPrice(std::uint64_t price) {
    const std::uint64_t step = price / kKeyPriceStepDivisor;
    return price > UINT64_MAX - step ? UINT64_MAX : price + step;
}

}  // namespace stacknet::ledger
