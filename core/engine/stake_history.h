#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// How far the list goes back.
inline constexpr std::int64_t kStakeHoursKeptMs = std::int64_t{800} * 86'400'000;

/// What a Node Key held after the last block of an hour, whole tokens.
struct StakeSample {
    std::int64_t timeMs = 0;  ///< of the block that changed it, or the first one that was seen
    std::string nodeKey;      ///< hexadecimal
    std::uint64_t tokensFree = 0;
    std::uint64_t tokensBonded = 0;
    std::uint64_t tokensUnbonding = 0;
    bool operator==(const StakeSample&) const = default;
};

/// The stake of this operator's Node Keys over time: one sample for every hour in which it changed,
/// the last one of that hour. Between two samples it was what the first says. One thread.
class StakeHistory {
public:
    static std::string_view schema();

    explicit StakeHistory(storage::Database& database) : m_database(database) {}

    /// One transaction. A sample that says what the newest of its key says adds nothing.
    Result<void> add(const std::vector<StakeSample>& samples);
    /// From the sample that holds at `fromMs` on, by key, oldest first; at most `countMax`.
    Result<std::vector<StakeSample>> samples(std::int64_t fromMs, std::size_t countMax);

private:
    storage::Database& m_database;
};

}  // namespace stacknet::engine
