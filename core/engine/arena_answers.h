#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "core/arena/driver.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// The answers that this node has committed to and not revealed yet, in a SQLite file of their own,
/// so that a restart can still reveal them: digests and salts, never an input. Beside them the
/// tasks of the node's own making, so that a restart still opens its canaries; nothing of a client
/// is in those. One thread.
class ArenaAnswers {
public:
    /// Opens or creates; an empty path keeps them in memory. A damaged file is set aside as
    /// "<name>.damaged": its checks are missed. Errors: "storage.*".
    static Result<ArenaAnswers> open(const std::filesystem::path& path);

    std::vector<arena::KeptAnswer> all() const;
    /// Makes the file hold exactly these: on disk when it returns, and what it no longer holds
    /// erased, the write-ahead log included.
    Result<void> keep(const std::vector<arena::KeptAnswer>& answers);

    std::vector<arena::OwnTask> ownTasks() const;
    /// As keep(), for the tasks of the node's own making.
    Result<void> keepOwn(const std::map<ledger::TaskHash, arena::OwnTask>& tasks);

private:
    explicit ArenaAnswers(storage::Database database) : m_database(std::move(database)) {}
    Result<void> load();
    Result<void> loadOwn();

    storage::Database m_database;
    std::map<ledger::ArenaTaskKey, arena::KeptAnswer> m_all;
    std::map<ledger::TaskHash, arena::OwnTask> m_own;
};

}  // namespace stacknet::engine
