#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/paperwork_export.h"

namespace stacknet::engine {

inline constexpr std::int64_t kUtcDayMs = 86'400'000;
inline constexpr std::int64_t kUtcHourMs = 3'600'000;
/// Rows of paperwork that stay listed; what is older stays in the sums and in chain.db.
inline constexpr std::int64_t kPaperworkRowsMax = 500'000;

/// How far one Node Key's paperwork is written down, and the sum of all of it up to there.
struct EarningsProgress {
    ledger::Height height = 0;
    tasks::PaperworkSum sum;
    bool operator==(const EarningsProgress&) const = default;
};

/// What a Node Key earned on one UTC day with one kind of task.
struct EarningsDay {
    std::int64_t dayMs = 0;  ///< its first millisecond
    std::string nodeKey;     ///< hexadecimal
    std::string kind;        ///< "chat" or "code"
    tasks::PaperworkSum sum;
    bool operator==(const EarningsDay&) const = default;
};

/// Paperwork of this operator's Node Keys as the final blocks have it, with sums per UTC day of the
/// block: what the screens list, filter and draw. Everything can be made again from chain.db. One
/// SQLite file, which PointsStore, StakeHistory, ArenaVerdicts and SlashStore share; one thread.
class EarningsStore {
public:
    /// Opens or creates; empties it when it is of another chain. Errors: "storage.*".
    static Result<std::unique_ptr<EarningsStore>> open(const std::filesystem::path& path,
                                                       const ChainId& chainId);

    /// Zero for a key that was never read.
    Result<EarningsProgress> progress(const PublicKey& nodeKey);
    /// Writes rows of heights above progress(key).height for these keys, and that all of them are
    /// read up to `height` now; one transaction. A row of another key, or of a height that its key
    /// has passed, is left out. Error "tasks.total_overflow".
    Result<void> add(const std::vector<PublicKey>& keys,
                     const std::vector<tasks::PaperworkRow>& rows, ledger::Height height);

    /// Of days that begin in [fromMs, toMs), oldest first.
    Result<std::vector<EarningsDay>> days(std::int64_t fromMs, std::int64_t toMs);
    /// Of one key, newest first; at most `countMax`. All keys when `nodeKey` is empty.
    Result<std::vector<EarningsDay>> newestDays(const std::string& nodeKey, std::size_t countMax);
    /// The first day with a paperwork; 0: none yet.
    Result<std::int64_t> firstDayMs();

    storage::Database& database() { return m_database; }

private:
    explicit EarningsStore(storage::Database database) : m_database(std::move(database)) {}
    Result<void> belongTo(const ChainId& chainId);
    Result<void> insert(const tasks::PaperworkRow& row, const std::string& nodeKey);
    Result<void> save(const std::string& nodeKey, const EarningsProgress& progress);
    Result<void> trim();

    storage::Database m_database;
};

}  // namespace stacknet::engine
