#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/tasks/task_record.h"

/// The records of tasks, filtered, sorted and paged by SQLite.
namespace stacknet::tasks {

/// What rows can be filtered by; those marked * can also be sorted by.
enum class TaskField : std::uint8_t {
    Received,  ///< * milliseconds since 1970
    Duration,  ///< * milliseconds from start to end; 0 of a task that did not do both
    Tokens,    ///< * in and out together
    State,     ///< * TaskState
    Kind,      ///< TaskKind
    Class,     ///< TaskClass that the receipt says
    Warm,      ///< 0 or 1
    Model,
    ApiKey,
    ErrorCode
};
/// A number field takes Is, IsNot, AtLeast and AtMost; a text field Is, IsNot and Contains.
enum class TaskTest : std::uint8_t { Is, IsNot, Contains, AtLeast, AtMost };
bool isNumber(TaskField field);
bool isSortable(TaskField field);

struct TaskCondition {
    TaskField field = TaskField::Received;
    TaskTest test = TaskTest::Is;
    std::int64_t number = 0;  ///< of a number field
    std::string text;         ///< of a text field
};

/// Where a page ended: the sort value and the id of its last row.
struct TaskPlace {
    std::int64_t value = 0;
    std::string id;
    bool operator==(const TaskPlace&) const = default;
};

struct TaskQuery {
    std::vector<TaskCondition> conditions;  ///< all must hold; at most kTaskConditionsMax
    /// Somewhere in id, model, language, error code or API key, without regard to the case of
    /// A to Z; empty: all.
    std::string text;
    TaskField sort = TaskField::Received;
    bool descending = true;
    std::optional<TaskPlace> after;
    std::uint32_t limit = 200;  ///< at most kTaskPageMax
    bool count = false;         ///< also say how many rows match in all
};
inline constexpr std::size_t kTaskConditionsMax = 16;
inline constexpr std::size_t kTaskTextMax = 200;
inline constexpr std::uint32_t kTaskPageMax = 500;
/// A filtered count stops here, so that it costs no more than reading so many rows.
inline constexpr std::uint64_t kTaskCountMax = 100'000;

struct TaskPage {
    std::vector<TaskRecord> records;
    std::optional<TaskPlace> next;  ///< nothing: this was the last page
    std::uint64_t total = 0;        ///< when asked for
    bool totalKnown = false;        ///< false: not asked for, or more than `total`
};

/// Answers pages over one connection. Not thread safe. Every page is a range of an index by
/// (value, id): its cost does not grow with how far down it is.
class TaskPager {
public:
    explicit TaskPager(storage::Database& database) : m_database(database) {}

    /// Errors: "tasks.bad_query" says what is wrong with the question; "storage.*".
    Result<TaskPage> page(const TaskQuery& query);

private:
    struct Counted {
        std::string question;
        std::int64_t version = 0;
        std::uint64_t total = 0;
        bool known = false;
    };
    Result<void> count(const TaskQuery& query, TaskPage& page);

    storage::Database& m_database;
    std::optional<Counted> m_counted;
};

/// Of tasks.db: the columns and indexes that pages go by.
std::string_view pagingMigration();

/// The columns that readTask() reads, in its order, and the row of one.
std::string_view taskColumns();
TaskRecord readTask(const storage::Statement& row);

}  // namespace stacknet::tasks
