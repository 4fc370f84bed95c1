#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/deletion_proofs.h"
#include "core/storage/database.h"
#include "core/storage/deletion.h"
#include "core/tasks/retention_rows.h"

namespace stacknet::engine {

/// Every hour; what is past its time is kept for so long more at the most.
inline constexpr std::int64_t kRetentionIntervalMs = 3'600'000;
/// A log file that others write into is emptied at this size.
inline constexpr std::uintmax_t kForeignLogBytesMax = 16U << 20;
inline constexpr std::size_t kProofsShownMax = 50;

struct RetentionJobState {
    tasks::RetentionJob job = tasks::RetentionJob::SettledTasks;
    tasks::RetainedRows rows;
};

/// What the jobs have done and what is next. Times in milliseconds since 1970 UTC, 0: never.
struct RetentionState {
    std::int64_t lastRunMs = 0;
    std::int64_t nextRunMs = 0;
    std::int64_t lastRows = 0;      ///< deleted in the last pass
    std::int64_t totalRows = 0;     ///< since the start
    std::int64_t erasuresOpen = 0;  ///< deletions whose log could not be emptied yet
    std::string lastError;          ///< of the last pass; empty: it went well
    std::vector<RetentionJobState> jobs;
    std::vector<storage::DeletionProof> proofs;  ///< newest first, at most kProofsShownMax
};

/// The deletion jobs of a node: tasks and sign-ins past their time, and old logs
/// (tasks/retention.h). It uses connections of its own to their databases, so that it never holds
/// the lock of a store while it waits for the disk. Used from one thread, except state().
class RetentionService {
public:
    struct Options {
        std::filesystem::path tasks;   ///< tasks.db; a database that is not there is left out
        std::filesystem::path login;   ///< login.db
        std::filesystem::path access;  ///< access.db: what its store deletes is erased here
        std::filesystem::path proofs;  ///< retention.db
        std::filesystem::path log;     ///< stacknet.log; its older file is the same with ".1"
        /// Begins a new log file, so that `log` becomes the older one.
        std::function<void()> turnOverLog;
        /// Files that other processes append to; emptied in place.
        std::vector<std::filesystem::path> foreignLogs;
        tasks::RetentionPeriods periods;
    };

    /// Errors: "storage.*".
    static Result<std::unique_ptr<RetentionService>> open(Options options, const Clock& clock);

    /// One pass over everything; says how many rows went. It never waits for another connection's
    /// readers: see retryInMs(). What fails is in state().lastError, and the rest is done all the
    /// same; the first error is returned.
    Result<std::int64_t> run();
    /// When retryErase() is due; nothing when no deletion waits for its log.
    std::optional<std::int64_t> retryInMs() const;
    /// Tries again to empty the logs that were busy. After storage::kEraseAttemptsMax the proof is
    /// kept as what it is, incomplete; the next pass empties the log all the same.
    void retryErase();

    RetentionState state() const;

private:
    struct Open {
        std::filesystem::path path;
        std::optional<storage::Database> database;
    };
    struct Pending {
        Open* where = nullptr;
        storage::Deletion deletion;
    };

    RetentionService(Options options, DeletionProofs proofs, const Clock& clock);
    Result<storage::Database*> databaseAt(Open& where);
    Result<std::int64_t> runJobs(Open& where, const std::vector<tasks::RetentionJob>& jobs);
    Result<std::int64_t> runJob(Open& where, storage::Database& database, tasks::RetentionJob job);
    Result<void> eraseOnly(Open& where);
    Result<void> finish(Pending pending);
    Result<void> settle(const storage::Deletion& deletion);
    Result<std::int64_t> trimLogs();
    Result<std::int64_t> trimForeignLog(const std::filesystem::path& file, std::int64_t nowMs);
    Result<void> refresh();

    const Options m_options;
    const Clock& m_clock;
    DeletionProofs m_proofs;
    Open m_tasks;
    Open m_login;
    Open m_access;
    std::vector<Pending> m_pending;

    mutable std::mutex m_mutex;
    RetentionState m_state;  ///< under m_mutex
};

}  // namespace stacknet::engine
