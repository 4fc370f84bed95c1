#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of what this operator's Node Keys earned: paperwork on the ledger. Part of
/// the Snapshot; the same conventions hold (core/api/snapshot.h).
namespace stacknet::api {

inline constexpr std::size_t kEarningsDaysShownMax = 400;
inline constexpr std::size_t kEarningsKeysShownMax = 100;

/// One day in UTC, by the time of the block.
struct EarningsDayInfo {
    std::int64_t dayMs = 0;  ///< its first millisecond
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;
    std::uint64_t microUsd = 0;
    std::uint64_t chatMicroUsd = 0;
    std::uint64_t codeMicroUsd = 0;
    bool operator==(const EarningsDayInfo&) const = default;
};

/// A Node Key by its paperwork in the blocks, and by its row of the ledger.
struct EarningsKeyInfo {
    std::string nodeKey;
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;  ///< in and out together, as the ledger counts them
    std::uint64_t microUsd = 0;
    std::uint64_t ledgerTasks = 0;
    std::uint64_t ledgerTokens = 0;
    std::uint64_t ledgerMicroUsd = 0;
    bool filed = false;
    bool redeemed = false;
    std::string payoutReference;        ///< once redeemed
    std::uint64_t tokensAllocated = 0;  ///< what the key was born with
    std::uint64_t tokensSlashed = 0;    ///< by every slash in the blocks of this node
    bool operator==(const EarningsKeyInfo&) const = default;
};

/// What this operator's Node Keys earned. A task is earned when the network accepts its paperwork,
/// so everything is counted on the UTC day of that block.
struct EarningsInfo {
    std::uint64_t height = 0;  ///< counted up to this block
    bool complete = false;     ///< false: blocks before a snapshot are missing, or counting goes on
    std::int64_t fromMs = 0;   ///< the first UTC day with earnings; 0: none yet
    std::uint64_t accruedMicroUsd = 0;   ///< of keys that are not filed
    std::uint64_t filedMicroUsd = 0;     ///< of keys that are filed and not redeemed
    std::uint64_t redeemedMicroUsd = 0;  ///< of keys that are redeemed
    std::vector<EarningsDayInfo> days;   ///< with earnings; oldest first, kEarningsDaysShownMax
    std::vector<EarningsKeyInfo> keys;   ///< the node's own first, kEarningsKeysShownMax
    std::string difference;  ///< how blocks and ledger differ, a sentence; empty: they agree
    std::uint64_t missingHeight = 0;  ///< blocks 1 to this one are not here (snapshot); 0: all are
    std::uint64_t averageMicroUsd = 0;  ///< a day, over the last averageDays whole UTC days
    std::uint32_t averageDays = 0;      ///< at most 30; 0: the first day still runs
    std::string errorCode;              ///< why counting stands still; empty: it does not
    std::string errorMessage;
    bool operator==(const EarningsInfo&) const = default;
};

}  // namespace stacknet::api
