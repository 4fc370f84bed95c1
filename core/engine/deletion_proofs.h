#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/deletion.h"

namespace stacknet::engine {

/// What was deleted and how it is known to be gone, in retention.db: the newest 1,000. One thread.
class DeletionProofs {
public:
    static constexpr std::int64_t kKeptMax = 1'000;

    /// Opens or makes the file; an empty path keeps them in memory. Errors: "storage.*".
    static Result<DeletionProofs> open(const std::filesystem::path& path);

    Result<void> add(const storage::DeletionProof& proof);
    /// The newest first, at most `limit`.
    Result<std::vector<storage::DeletionProof>> newest(std::int64_t limit);

    /// Since when a log file grows, as was written down for it; nothing for one that is new here.
    Result<std::optional<std::int64_t>> since(const std::string& file);
    Result<void> setSince(const std::string& file, std::int64_t ms);

private:
    explicit DeletionProofs(storage::Database database) : m_database(std::move(database)) {}
    storage::Database m_database;
};

}  // namespace stacknet::engine
