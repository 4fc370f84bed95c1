#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/ledger/execute.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// Entries that stay listed; the hourly sums go back further.
inline constexpr std::int64_t kPointsRowsMax = 200'000;
/// How far the sums of hours go back.
inline constexpr std::int64_t kPointsHoursKeptMs = std::int64_t{400} * 86'400'000;

/// Changes of one key's points for one reason that followed each other within one UTC hour.
struct PointsChange {
    PublicKey nodeKey;
    ledger::PointsReason reason = ledger::PointsReason::Registered;
    std::int64_t delta = 0;
    std::uint64_t count = 0;
    std::uint64_t balance = 0;  ///< after the last of them
    ledger::Height firstHeight = 0;
    ledger::Height lastHeight = 0;
    std::int64_t firstMs = 0;  ///< of the blocks
    std::int64_t lastMs = 0;
    bool operator==(const PointsChange&) const = default;
};

/// Puts the points events of a final block behind `changes`, or into its last entries.
/// True when there were any of these keys.
bool foldPoints(std::vector<PointsChange>& changes, ledger::Height height, std::int64_t timeMs,
                const std::vector<ledger::Event>& events,
                const std::function<bool(const PublicKey&)>& isOurs);

/// Points of one key and reason within one UTC hour.
struct PointsHour {
    std::int64_t hourMs = 0;
    std::string nodeKey;  ///< hexadecimal
    std::string reason;
    std::int64_t delta = 0;
    bool operator==(const PointsHour&) const = default;
};

/// Why the points of this operator's Node Keys changed, over restarts. What happened while nobody
/// wrote (the program was killed, or it is older than this list) shows as one entry "not_recorded"
/// with the difference, so that the entries of a key always add up to its balance. One thread.
class PointsStore {
public:
    static constexpr std::string_view kNotRecorded = "not_recorded";
    static std::string_view schema();

    explicit PointsStore(storage::Database& database) : m_database(database) {}

    /// In the order of the log; one transaction.
    Result<void> add(const std::vector<PointsChange>& changes);
    /// Of hours that begin in [fromMs, toMs), oldest first.
    Result<std::vector<PointsHour>> hours(std::int64_t fromMs, std::int64_t toMs);
    /// The sum of what is recorded since `fromMs` (a full hour), all keys.
    Result<std::int64_t> changeSince(std::int64_t fromMs);
    /// When the list begins; 0: it is empty.
    Result<std::int64_t> sinceMs();

private:
    Result<void> addOne(const PointsChange& change);
    Result<void> fillGap(const PointsChange& change, const std::string& nodeKey,
                         std::int64_t missing, bool opening);
    Result<void> addHour(const std::string& nodeKey, std::string_view reason, std::int64_t timeMs,
                         std::int64_t delta);
    Result<void> trim(std::int64_t nowMs);

    storage::Database& m_database;
};

}  // namespace stacknet::engine
