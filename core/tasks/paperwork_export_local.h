#pragma once

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/paperwork_export.h"

namespace stacknet::tasks {

/// Finds the records of tasks by the ledger's names for them, in the tasks.db of a node that may be
/// running. Holds 16 bytes of each task that succeeded. One thread.
class PaperworkRecords {
public:
    /// Reads only. Errors: "storage.*".
    static Result<PaperworkRecords> open(const std::filesystem::path& tasksDatabase);
    /// Nothing when the record is gone (retention) or the task was another node's.
    Result<std::optional<PaperworkLocal>> find(const ledger::TaskHash& task);

private:
    explicit PaperworkRecords(storage::Database database) : m_database(std::move(database)) {}

    storage::Database m_database;
    /// The first 64 bits of the hash and the row, sorted.
    std::vector<std::pair<std::uint64_t, std::int64_t>> m_rows;
};

}  // namespace stacknet::tasks
