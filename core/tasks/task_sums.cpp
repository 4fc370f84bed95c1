#include "core/tasks/task_sums.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace stacknet::tasks {

namespace {

constexpr std::string_view kCounts =
    "SELECT (finished_ms - ?1) / ?3, SUM(state = 2 AND kind = 0), SUM(state = 2 AND kind = 1), "
    "SUM(state > 2) FROM task WHERE state >= 2 AND finished_ms >= ?1 AND finished_ms < ?2 "
    "GROUP BY 1";

// The places are those of the list of durations in order, counted from 0.
constexpr std::string_view kDurations =
    "SELECT step, MAX(n), MAX(CASE WHEN place = n * 50 / 100 THEN ms END), "
    "MAX(CASE WHEN place = n * 95 / 100 THEN ms END) FROM ("
    "SELECT step, ms, ROW_NUMBER() OVER (PARTITION BY step ORDER BY ms) - 1 AS place, "
    "COUNT(*) OVER (PARTITION BY step) AS n FROM ("
    "SELECT (finished_ms - ?1) / ?3 AS step, duration_ms AS ms FROM task "
    "WHERE state = 2 AND started_ms > 0 AND finished_ms >= ?1 AND finished_ms < ?2)) "
    "GROUP BY step";

Error badQuery(std::string_view why) {
    return makeError("tasks.bad_query",
                     "The question about the tasks cannot be answered: " + std::string(why) + ".");
}

std::uint64_t counted(const storage::Statement& row, int column) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, row.integer(column)));
}

std::uint32_t milliseconds(const storage::Statement& row, int column) {
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(
        row.integer(column), 0, std::numeric_limits<std::uint32_t>::max()));
}

std::int64_t chosenStep(std::int64_t spanMs) {
    constexpr std::int64_t kMinute = 60'000;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    constexpr std::array kSteps{kMinute, 5 * kMinute, 15 * kMinute, 30 * kMinute,
                                kHour,   2 * kHour,   6 * kHour,    12 * kHour,
                                kDay,    7 * kDay,    30 * kDay,    365 * kDay};
    const auto* const found = std::find_if(kSteps.begin(), kSteps.end(), [&](std::int64_t step) {
        return spanMs / step < kTaskSumStepsChosen;
    });
    return found == kSteps.end() ? kSteps.back() : *found;
}

Result<std::int64_t> firstEnd(storage::Database& database) {
    STACKNET_TRY(storage::Statement first,
                 database.prepare("SELECT MIN(finished_ms) FROM task WHERE state >= 2"));
    STACKNET_TRY(const bool row, first.step());
    return row ? first.integer(0) : 0;
}

/// Calls `take` with the step and the row of each.
template <typename Take>
Result<void> eachStep(storage::Database& database, std::string_view sql, std::int64_t fromMs,
                      std::int64_t toMs, std::int64_t stepMs, const Take& take) {
    STACKNET_TRY(storage::Statement rows, database.prepare(sql));
    rows.bind(1, fromMs).bind(2, toMs).bind(3, stepMs);
    while (true) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return {};
        take(rows.integer(0), rows);
    }
}

}  // namespace

std::string_view sumsMigration() {
    return "CREATE INDEX task_by_end ON task (finished_ms, state, kind, started_ms) "
           "WHERE state >= 2;";
}

Result<TaskSums> taskSums(storage::Database& database, const TaskSumsQuery& query) {
    if (query.fromMs < 0 || query.stepMs < 0) return badQuery("a time or a step is below 0");
    if (query.fromMs > 0 && query.toMs <= query.fromMs) {
        return badQuery("the span ends before it begins");
    }
    TaskSums sums;
    STACKNET_TRY(sums.sinceMs, firstEnd(database));
    sums.fromMs = query.fromMs > 0 ? query.fromMs : sums.sinceMs;
    const std::int64_t span = std::max<std::int64_t>(query.toMs - sums.fromMs, 0);
    sums.stepMs = query.stepMs > 0   ? query.stepMs
                  : query.chooseStep ? chosenStep(span)
                                     : std::max<std::int64_t>(query.toMs, 1);
    if (query.stepMs > 0 || query.chooseStep) sums.fromMs -= sums.fromMs % sums.stepMs;
    if (sums.sinceMs == 0) return sums;
    if (query.toMs <= sums.fromMs) return sums;
    if ((query.toMs - sums.fromMs - 1) / sums.stepMs >= kTaskSumStepsMax) {
        return badQuery("the span has more than 2,000 steps");
    }
    std::map<std::int64_t, TaskSum> steps;
    const auto count = [&](std::int64_t step, const storage::Statement& row) {
        TaskSum& sum = steps[step];
        sum.chats = counted(row, 1);
        sum.codes = counted(row, 2);
        sum.failed = counted(row, 3);
    };
    const auto time = [&](std::int64_t step, const storage::Statement& row) {
        TaskSum& sum = steps[step];
        sum.timed = counted(row, 1);
        sum.p50Ms = milliseconds(row, 2);
        sum.p95Ms = milliseconds(row, 3);
    };
    STACKNET_CHECK(eachStep(database, kCounts, sums.fromMs, query.toMs, sums.stepMs, count));
    STACKNET_CHECK(eachStep(database, kDurations, sums.fromMs, query.toMs, sums.stepMs, time));
    for (auto& [step, sum] : steps) {
        sum.timeMs = sums.fromMs + step * sums.stepMs;
        sums.steps.push_back(sum);
    }
    return sums;
}

}  // namespace stacknet::tasks
