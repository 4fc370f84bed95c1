#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"

/// The tasks that ended, counted by steps of time, as far back as their records are kept.
namespace stacknet::tasks {

/// At most so many steps are answered.
inline constexpr std::int64_t kTaskSumStepsMax = 2'000;
inline constexpr std::int64_t kTaskSumStepsChosen = 120;

/// Times are milliseconds since 1970 UTC.
struct TaskSumsQuery {
    std::int64_t fromMs = 0;  ///< 0: from the first task that is kept
    std::int64_t toMs = 0;    ///< tasks that ended then or later are left out
    /// Steps begin at whole multiples of it, so the first may begin before `fromMs`. 0: the span
    /// is one step, which begins at `fromMs`; or with `chooseStep` the shortest of 1, 5, 15 and 30
    /// minutes, 1, 2, 6 and 12 hours, 1, 7, 30 and 365 days that cuts it into kTaskSumStepsChosen.
    std::int64_t stepMs = 0;
    bool chooseStep = false;
};

/// Of one step. Durations are of the tasks that succeeded after a start.
struct TaskSum {
    std::int64_t timeMs = 0;   ///< its start
    std::uint64_t chats = 0;   ///< that succeeded; with embeddings
    std::uint64_t codes = 0;   ///< that succeeded
    std::uint64_t failed = 0;  ///< with those that were cancelled
    std::uint64_t timed = 0;   ///< that have a duration
    std::uint32_t p50Ms = 0;   ///< which half of them do not pass; 0: there is none
    std::uint32_t p95Ms = 0;
    bool operator==(const TaskSum&) const = default;
};

struct TaskSums {
    std::int64_t sinceMs = 0;  ///< end of the first task that is kept; 0: none is
    std::int64_t fromMs = 0;   ///< start of the first step that was looked at
    std::int64_t stepMs = 0;
    std::vector<TaskSum> steps;  ///< oldest first; those without a task are left out
};

/// Errors: "tasks.bad_query" says what is wrong with the question; "storage.*".
Result<TaskSums> taskSums(storage::Database& database, const TaskSumsQuery& query);

/// Of tasks.db: the index that sums go by.
std::string_view sumsMigration();

}  // namespace stacknet::tasks
