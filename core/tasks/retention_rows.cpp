#include "core/tasks/retention_rows.h"

#include <string>

#include "core/auth/session_store.h"

namespace stacknet::tasks {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3'600 * 1'000;

/// Rows of one table whose `time` counts, where `which` holds.
struct Rows {
    std::string_view table;
    std::string_view time;
    std::string_view which;
    std::int64_t keptMs = 0;
};

Rows rowsOf(RetentionJob job, const RetentionPeriods& periods) {
    switch (job) {
        case RetentionJob::SettledTasks:
            return {"task", "settled_ms", "settled_ms > 0", periods.settledDays * kDayMs};
        case RetentionJob::UnsettledTasks:
            return {"task", "finished_ms", "state = 2 AND paperwork < 2",
                    periods.unsettledDays * kDayMs};
        case RetentionJob::FailedTasks:
            return {"task", "finished_ms", "state > 2", periods.failedDays * kDayMs};
        case RetentionJob::Sessions:
            return {"session", "created_ms", "1", auth::kSessionAbsoluteMs};
        case RetentionJob::LoginMessages:
            // Its own end is in the row, so nothing is added to it.
            return {"wallet_challenge", "expires_ms", "1", 0};
    }
    return {};
}

}  // namespace

std::string_view settlementMigration() {
    return "ALTER TABLE task ADD COLUMN settled_ms INTEGER NOT NULL DEFAULT 0;"
           "CREATE INDEX task_settled ON task (settled_ms) WHERE paperwork = 2;"
           "CREATE INDEX task_failed ON task (finished_ms) WHERE state > 2;";
}

std::string_view dataClassOf(RetentionJob job) {
    switch (job) {
        case RetentionJob::Sessions:
            return "sessions";
        case RetentionJob::LoginMessages:
            return "wallet_addresses";
        default:
            return "task_records";
    }
}

std::string_view retentionJobName(RetentionJob job) {
    switch (job) {
        case RetentionJob::SettledTasks:
            return "settled_tasks";
        case RetentionJob::UnsettledTasks:
            return "unsettled_tasks";
        case RetentionJob::FailedTasks:
            return "failed_tasks";
        case RetentionJob::Sessions:
            return "sessions";
        case RetentionJob::LoginMessages:
            return "login_messages";
    }
    return "";
}

bool isOfTasks(RetentionJob job) {
    return job != RetentionJob::Sessions && job != RetentionJob::LoginMessages;
}

Result<void> markSettled(storage::Database& tasks, std::int64_t nowMs) {
    STACKNET_TRY(storage::Statement mark,
                 tasks.prepare("UPDATE task SET settled_ms = ?1 WHERE paperwork = 2 AND "
                               "settled_ms = 0"));
    return mark.bind(1, nowMs).run();
}

Result<std::int64_t> deleteExpired(storage::Database& database, RetentionJob job,
                                   const RetentionPeriods& periods, std::int64_t nowMs) {
    const Rows rows = rowsOf(job, periods);
    const std::string table(rows.table);
    const std::string time(rows.time);
    // Both tables without row ids have a text as their key; a row id is not everywhere.
    const std::string key = job == RetentionJob::Sessions ? "sid" : "id";
    STACKNET_TRY(storage::Statement remove,
                 database.prepare("DELETE FROM " + table + " WHERE " + key + " IN (SELECT " + key +
                                  " FROM " + table + " WHERE " + std::string(rows.which) + " AND " +
                                  time + " <= ?1 ORDER BY " + time + " LIMIT ?2)"));
    STACKNET_CHECK(remove.bind(1, nowMs - rows.keptMs).bind(2, kRowsPerDeletion).run());
    return database.changes();
}

Result<RetainedRows> retained(storage::Database& database, RetentionJob job,
                              const RetentionPeriods& periods) {
    const Rows rows = rowsOf(job, periods);
    STACKNET_TRY(
        storage::Statement query,
        database.prepare("SELECT count(*), COALESCE(min(" + std::string(rows.time) + "), 0) FROM " +
                         std::string(rows.table) + " WHERE " + std::string(rows.which)));
    STACKNET_TRY(const bool found, query.step());
    RetainedRows kept;
    if (!found) return kept;
    kept.count = query.integer(0);
    kept.oldestMs = query.integer(1);
    if (kept.count > 0) kept.nextDeletionMs = kept.oldestMs + rows.keptMs;
    return kept;
}

}  // namespace stacknet::tasks
