#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "core/arena/driver.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// The answers that this node has committed to and not revealed yet, in a SQLite file of their own,
/// so that a restart can still reveal them: digests and salts, never an input. One thread.
class ArenaAnswers {
public:
    /// Opens or creates; an empty path keeps them in memory. A damaged file is set aside as
    /// "<name>.damaged": its checks are missed. Errors: "storage.*".
    static Result<ArenaAnswers> open(const std::filesystem::path& path);

    std::vector<arena::KeptAnswer> all() const;
    /// Makes the file hold exactly these: on disk when it returns, and what it no longer holds
    /// erased, the write-ahead log included.
    Result<void> keep(const std::vector<arena::KeptAnswer>& answers);

private:
    explicit ArenaAnswers(storage::Database database) : m_database(std::move(database)) {}
    Result<void> load();

    storage::Database m_database;
    std::map<ledger::ArenaTaskKey, arena::KeptAnswer> m_all;
};

}  // namespace stacknet::engine
