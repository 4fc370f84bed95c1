#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/paperwork.h"
#include "core/tasks/task_page.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_sums.h"

namespace stacknet::tasks {

/// The records of tasks in SQLite. No content ever. Thread safe.
class TaskStore {
public:
    /// Opens or makes the file. Tasks left Queued or Running by an earlier life become Failed with
    /// "tasks.interrupted", finished at `nowMs`. Errors: "storage.*".
    static Result<std::unique_ptr<TaskStore>> open(const std::filesystem::path& path,
                                                   std::int64_t nowMs);

    Result<void> insert(const TaskRecord& record);
    /// Replaces the record; `receiptJson` is kept when it is not empty.
    Result<void> update(const TaskRecord& record, const std::string& receiptJson = {});

    /// See TaskService.
    Result<TaskRecord> find(const std::string& taskId);
    Result<std::vector<TaskRecord>> list(std::int64_t beforeMs, const std::string& beforeId,
                                         std::uint32_t limit);
    /// See task_page.h. Does not hold up the other methods, unless the database is in memory.
    Result<TaskPage> page(const TaskQuery& query);
    /// See task_sums.h; as page() it holds up nobody.
    Result<TaskSums> sums(const TaskSumsQuery& query);
    Result<std::string> receipt(const std::string& taskId);
    Result<std::vector<TaskRecord>> openPaperwork(std::uint32_t limit);
    /// How many tasks have succeeded and failed in all (cancelled ones with the failed).
    Result<TaskCounts> ended();

private:
    explicit TaskStore(storage::Database database) : m_database(std::move(database)) {}

    std::mutex m_mutex;
    storage::Database m_database;
    std::mutex m_readerMutex;
    std::optional<storage::Database> m_reader;  ///< none: the database is in memory
    std::optional<TaskPager> m_pager;           ///< of m_reader, else of m_database
};

}  // namespace stacknet::tasks
