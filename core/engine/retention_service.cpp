#include "core/engine/retention_service.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>

#include "core/auth/rfc3339.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 3'600 * 1'000;
constexpr int kDeletionsPerPass = 100;
constexpr std::size_t kStampBytes = 24;  // "2026-01-02T03:04:05.678Z"

/// When the oldest line of a log file was written; nothing when it has none that says so.
std::optional<std::int64_t> oldestLine(const fs::path& file) {
    std::string stamp(kStampBytes, '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(stamp.data(), static_cast<std::streamsize>(stamp.size()))) return {};
    const auto ms = auth::parseRfc3339(stamp);
    return ms.ok() ? std::optional(*ms) : std::nullopt;
}

std::optional<std::int64_t> lastWritten(const fs::path& file) {
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    if (error) return {};
    const auto system = std::chrono::file_clock::to_sys(written);
    return std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
}

Error notRemoved(const fs::path& file, const std::error_code& error) {
    return makeError(
        "engine.log_not_removed",
        sentence("The old log %1 could not be removed (%2). Check the rights of its folder.",
                 {file.string(), reasonOf(error)}));
}

}  // namespace

Result<std::unique_ptr<RetentionService>> RetentionService::open(Options options,
                                                                 const Clock& clock) {
    STACKNET_TRY(DeletionProofs proofs, DeletionProofs::open(options.proofs));
    std::unique_ptr<RetentionService> service(
        new RetentionService(std::move(options), std::move(proofs), clock));
    STACKNET_CHECK(service->refresh());
    return service;
}

RetentionService::RetentionService(Options options, DeletionProofs proofs, const Clock& clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_proofs(std::move(proofs)),
      m_tasks{m_options.tasks, {}},
      m_login{m_options.login, {}},
      m_access{m_options.access, {}} {}

/// Null where there is no such file (yet).
Result<storage::Database*> RetentionService::databaseAt(Open& where) {
    if (where.database) return &*where.database;
    std::error_code error;
    if (where.path.empty() || !fs::exists(where.path, error)) {
        return static_cast<storage::Database*>(nullptr);
    }
    storage::OpenOptions options;
    options.durability = storage::Durability::Normal;
    STACKNET_TRY(where.database, storage::Database::open(where.path, options));
    return &*where.database;
}

Result<std::int64_t> RetentionService::run() {
    std::int64_t rows = 0;
    std::optional<Error> first;
    const auto count = [&](const Result<std::int64_t>& part) {
        if (part.ok()) {
            rows += *part;
        } else {
            log::warning("engine", "retention_failed", {{"reason", part.error().message}});
            if (!first) first = part.error();
        }
    };
    using tasks::RetentionJob;
    count(runJobs(m_tasks, {RetentionJob::SettledTasks, RetentionJob::UnsettledTasks,
                            RetentionJob::FailedTasks}));
    count(runJobs(m_login, {RetentionJob::Sessions, RetentionJob::LoginMessages}));
    const auto nothing = [](const Result<void>& part) {
        return part.ok() ? Result<std::int64_t>(std::int64_t{0}) : part.error();
    };
    count(nothing(eraseOnly(m_access)));
    count(trimLogs());
    count(nothing(refresh()));
    if (rows > 0) log::notice("engine", "retention_deleted", {{"rows", rows}});
    std::lock_guard lock(m_mutex);
    m_state.lastRunMs = m_clock.wallMs();
    m_state.nextRunMs = m_state.lastRunMs + kRetentionIntervalMs;
    m_state.lastRows = rows;
    m_state.totalRows += rows;
    m_state.lastError = first ? first->message : "";
    if (first) return *first;
    return rows;
}

Result<std::int64_t> RetentionService::runJobs(Open& where,
                                               const std::vector<tasks::RetentionJob>& jobs) {
    STACKNET_TRY(storage::Database * database, databaseAt(where));
    if (database == nullptr) return std::int64_t{0};
    if (&where == &m_tasks) STACKNET_CHECK(tasks::markSettled(*database, m_clock.wallMs()));
    std::int64_t rows = 0;
    for (const tasks::RetentionJob job : jobs) {
        STACKNET_TRY(const std::int64_t gone, runJob(where, *database, job));
        rows += gone;
    }
    // What the store itself has deleted since the last pass is still in the log.
    STACKNET_CHECK(eraseOnly(where));
    return rows;
}

Result<std::int64_t> RetentionService::runJob(Open& where, storage::Database& database,
                                              tasks::RetentionJob job) {
    std::int64_t rows = 0;
    for (int turn = 0; turn < kDeletionsPerPass; ++turn) {
        STACKNET_TRY(storage::Deletion deletion, storage::Deletion::remove(
                                                     database, std::string(tasks::dataClassOf(job)),
                                                     [&](storage::Database& open) {
                                                         return tasks::deleteExpired(
                                                             open, job, m_options.periods,
                                                             m_clock.wallMs());
                                                     },
                                                     m_clock));
        const std::int64_t gone = deletion.proof().rows;
        rows += gone;
        if (gone > 0) STACKNET_CHECK(finish({&where, std::move(deletion)}));
        if (gone < tasks::kRowsPerDeletion) break;
    }
    return rows;
}

Result<void> RetentionService::eraseOnly(Open& where) {
    STACKNET_TRY(storage::Database * database, databaseAt(where));
    if (database == nullptr) return {};
    STACKNET_TRY(
        storage::Deletion nothing,
        storage::Deletion::remove(
            *database, "", [](storage::Database&) { return Result(std::int64_t{0}); }, m_clock));
    const auto erased = nothing.erase(*database, m_clock);
    // The next pass tries again; a deletion of rows is retried sooner, by its own.
    return erased.ok() || erased.error().code == "storage.busy" ? Result<void>() : erased;
}

/// Empties the log now, or later when it is busy.
Result<void> RetentionService::finish(Pending pending) {
    const auto erased = pending.deletion.erase(*pending.where->database, m_clock);
    if (erased.ok()) return settle(pending.deletion);
    if (erased.error().code != "storage.busy") return erased;
    if (pending.deletion.proof().attempts >= storage::kEraseAttemptsMax) {
        log::warning("engine", "retention_log_busy", {{"reason", erased.error().message}});
        return settle(pending.deletion);
    }
    m_pending.push_back(std::move(pending));
    return {};
}

Result<void> RetentionService::settle(const storage::Deletion& deletion) {
    return m_proofs.add(deletion.proof());
}

std::optional<std::int64_t> RetentionService::retryInMs() const {
    if (m_pending.empty()) return {};
    std::int64_t attempts = storage::kEraseAttemptsMax;
    for (const Pending& one : m_pending) {
        attempts = std::min(attempts, one.deletion.proof().attempts);
    }
    return storage::eraseWaitMs(attempts + 1);
}

void RetentionService::retryErase() {
    std::vector<Pending> pending = std::move(m_pending);
    m_pending.clear();
    for (Pending& one : pending) {
        if (const auto done = finish(std::move(one)); !done.ok()) {
            log::warning("engine", "retention_failed", {{"reason", done.error().message}});
            std::lock_guard lock(m_mutex);
            m_state.lastError = done.error().message;
        }
    }
    if (const auto done = refresh(); !done.ok()) {
        log::warning("engine", "retention_failed", {{"reason", done.error().message}});
    }
}

/// A file is turned over at half of the time, and the older one goes after the other half.
Result<std::int64_t> RetentionService::trimLogs() {
    const std::int64_t nowMs = m_clock.wallMs();
    const std::int64_t half = m_options.periods.logDays * kDayMs / 2;
    std::int64_t files = 0;
    fs::path older = m_options.log;
    older += ".1";
    if (const auto written = lastWritten(older); written && *written <= nowMs - half) {
        std::error_code error;
        if (fs::remove(older, error)) ++files;
        if (error) return notRemoved(older, error);
    }
    const auto oldest = oldestLine(m_options.log);
    if (oldest && *oldest <= nowMs - half && m_options.turnOverLog) m_options.turnOverLog();
    for (const fs::path& file : m_options.foreignLogs) {
        STACKNET_TRY(const std::int64_t emptied, trimForeignLog(file, nowMs));
        files += emptied;
    }
    if (files > 0) log::info("engine", "retention_logs_removed", {{"files", files}});
    return std::int64_t{0};  // files are no rows
}

Result<std::int64_t> RetentionService::trimForeignLog(const fs::path& file, std::int64_t nowMs) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error) return std::int64_t{0};
    const std::string name = file.filename().string();
    STACKNET_TRY(const std::optional<std::int64_t> since, m_proofs.since(name));
    if (!since) {
        STACKNET_CHECK(m_proofs.setSince(name, nowMs));
        return std::int64_t{0};
    }
    const bool old = *since <= nowMs - m_options.periods.logDays * kDayMs;
    if (!old && size <= kForeignLogBytesMax) return std::int64_t{0};
    // Their writers append (O_APPEND), so what they write next begins the file anew.
    if (::truncate(file.c_str(), 0) != 0) {
        return notRemoved(file, std::error_code(errno, std::generic_category()));
    }
    STACKNET_CHECK(m_proofs.setSince(name, nowMs));
    return std::int64_t{1};
}

/// Looks again at what is kept, for state().
Result<void> RetentionService::refresh() {
    std::vector<RetentionJobState> jobs;
    for (const tasks::RetentionJob job : tasks::kRetentionJobs) {
        STACKNET_TRY(storage::Database * database,
                     databaseAt(tasks::isOfTasks(job) ? m_tasks : m_login));
        RetentionJobState one{job, {}};
        if (database != nullptr) {
            STACKNET_TRY(one.rows, tasks::retained(*database, job, m_options.periods));
        }
        jobs.push_back(one);
    }
    STACKNET_TRY(auto proofs, m_proofs.newest(static_cast<std::int64_t>(kProofsShownMax)));
    std::lock_guard lock(m_mutex);
    m_state.jobs = std::move(jobs);
    m_state.proofs = std::move(proofs);
    m_state.erasuresOpen = static_cast<std::int64_t>(m_pending.size());
    return {};
}

RetentionState RetentionService::state() const {
    std::lock_guard lock(m_mutex);
    return m_state;
}

}  // namespace stacknet::engine
