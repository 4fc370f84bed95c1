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
inline constexpr std::size_t kBlockTransactionsMax = 2'000;
/// Sum of the encoded transactions of one block.
inline constexpr std::size_t kBlockBytesMax = std::size_t{1} << 20;
inline constexpr std::size_t kValidatorsMax = 100;
/// Below this many validators the network tolerates no fault (3f + 1 with f = 1).
inline constexpr std::size_t kValidatorsForFaultTolerance = 4;
/// Keeps 3 * weight inside 64 bits.
inline constexpr std::uint64_t kTotalWeightMax = std::uint64_t{1} << 60;

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
