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
    std::uint64_t tokens = 0;
    std::uint64_t microUsd = 0;
    std::uint64_t ledgerTasks = 0;
    std::uint64_t ledgerTokens = 0;
    std::uint64_t ledgerMicroUsd = 0;
    bool filed = false;
    bool redeemed = false;
    std::string payoutReference;
    bool operator==(const EarningsKeyInfo&) const = default;
};

struct EarningsInfo {
    std::uint64_t height = 0;  ///< counted up to this block
    bool complete = false;     ///< false: blocks before a snapshot are missing, or counting goes on
    std::int64_t fromMs = 0;   ///< of the first block counted
    std::uint64_t accruedMicroUsd = 0;  ///< of keys that are not filed
    std::uint64_t filedMicroUsd = 0;
    std::uint64_t redeemedMicroUsd = 0;
    std::vector<EarningsDayInfo> days;  ///< oldest first, kEarningsDaysShownMax
    std::vector<EarningsKeyInfo> keys;  ///< by key, kEarningsKeysShownMax
    std::string difference;  ///< how blocks and ledger differ, a sentence; empty: they agree
    bool operator==(const EarningsInfo&) const = default;
};

}  // namespace stacknet::api
