#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/retention.h"

/// Which rows are past their time, in the databases that the deletion jobs look after. Pure SQL
/// over a Database; times are milliseconds since 1970 UTC.
namespace stacknet::tasks {

/// For how long; whole days, from node.json's "retention".
struct RetentionPeriods {
    std::uint32_t settledDays = kSettledDays;
    std::uint32_t unsettledDays = kUnsettledDays;
    std::uint32_t failedDays = kFailedDays;
    std::uint32_t logDays = kLogDays;
    bool operator==(const RetentionPeriods&) const = default;
};
inline constexpr std::uint32_t kRetentionDaysMax = 3'650;

/// The step of tasks.db's migrations that keeps when a task was seen to be settled: the record
/// itself says at which height of the ledger, which is no time.
std::string_view settlementMigration();

/// What one deletion job looks after.
enum class RetentionJob : std::uint8_t {
    SettledTasks,    ///< tasks.db
    UnsettledTasks,  ///< tasks.db
    FailedTasks,     ///< tasks.db
    Sessions,        ///< login.db: sessions past their absolute end
    LoginMessages    ///< login.db: messages to sign and codes of the bridge past their end
};
inline constexpr std::array kRetentionJobs{RetentionJob::SettledTasks, RetentionJob::UnsettledTasks,
                                           RetentionJob::FailedTasks, RetentionJob::Sessions,
                                           RetentionJob::LoginMessages};
/// The name of its row in kDataClasses.
std::string_view dataClassOf(RetentionJob job);
/// "settled_tasks", "unsettled_tasks", "failed_tasks", "sessions", "login_messages".
std::string_view retentionJobName(RetentionJob job);
/// True for the jobs of tasks.db; the others are login.db's.
bool isOfTasks(RetentionJob job);

/// Writes down that the tasks whose paperwork is committed are settled, from now on at the latest:
/// the clock of SettledTasks runs from the first time this sees them. Part of the transaction that
/// is open, or its own.
Result<void> markSettled(storage::Database& tasks, std::int64_t nowMs);

/// Deletes what is past its time and says how many rows that was. At most 10,000 at once, the
/// oldest first, so that no transaction holds the database for long: call again while it says that
/// many.
Result<std::int64_t> deleteExpired(storage::Database& database, RetentionJob job,
                                   const RetentionPeriods& periods, std::int64_t nowMs);
inline constexpr std::int64_t kRowsPerDeletion = 10'000;

/// What a job looks after, as it is now.
struct RetainedRows {
    std::int64_t count = 0;
    std::int64_t oldestMs = 0;        ///< the time that the period counts from; 0: nothing is kept
    std::int64_t nextDeletionMs = 0;  ///< when the oldest is past its time; 0: nothing is kept
    bool operator==(const RetainedRows&) const = default;
};
Result<RetainedRows> retained(storage::Database& database, RetentionJob job,
                              const RetentionPeriods& periods);

}  // namespace stacknet::tasks
