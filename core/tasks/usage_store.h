#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/usage_metrics.h"

namespace stacknet::tasks {

inline constexpr std::size_t kUsageDaysKept = 400;

/// metrics.db: the days that were released, with the numbers that were published and no others.
/// A day is released once, because the same counts under fresh noise would average the noise out.
/// One thread.
class UsageStore {
public:
    /// Opens or creates. Errors: "storage.*".
    static Result<std::unique_ptr<UsageStore>> open(const std::filesystem::path& path);

    /// On disk when it returns; the oldest days beyond kUsageDaysKept go. Error
    /// "tasks.usage_released" when that day or a later one is there already.
    Result<void> add(const UsageRelease& release);
    /// The newest day; nothing before the first.
    Result<std::optional<UsageRelease>> last();

private:
    explicit UsageStore(storage::Database database) : m_database(std::move(database)) {}
    Result<std::optional<UsageDay>> lastDay();

    storage::Database m_database;
};

}  // namespace stacknet::tasks
