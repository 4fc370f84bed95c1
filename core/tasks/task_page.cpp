#include "core/tasks/task_page.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stacknet::tasks {

namespace {

// Every index ends in the id, so that each sort has one order and a page one place to go on from.
constexpr std::string_view kMigration = R"(
ALTER TABLE task ADD COLUMN duration_ms INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE WHEN started_ms > 0 AND finished_ms > started_ms THEN finished_ms - started_ms
         ELSE 0 END) VIRTUAL;
ALTER TABLE task ADD COLUMN tokens INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE WHEN tokens_in > 9223372036854775807 - tokens_out THEN 9223372036854775807
         ELSE tokens_in + tokens_out END) VIRTUAL;
CREATE INDEX task_by_duration ON task (duration_ms, id);
CREATE INDEX task_by_tokens ON task (tokens, id);
CREATE INDEX task_by_state ON task (state, id);
CREATE INDEX task_of_state_by_time ON task (state, received_ms, id);
CREATE INDEX task_of_model_by_time ON task (model, received_ms, id);
CREATE INDEX task_of_key_by_time ON task (api_key_id, received_ms, id);
)";

constexpr std::string_view kColumns =
    "id, kind, state, api_key_id, model, language, received_ms, started_ms, finished_ms, "
    "tokens_in, tokens_out, exit_code, warm, error_code, receipt_digest, contract_hash, "
    "fingerprint, value_micro_usd, paperwork, paperwork_height, cpu_ms, memory_peak_bytes, "
    "memory_limit_bytes, cpu_limit, wall_limit_ms, ended_by, declared_class, effective_class, "
    "self_tested, repro_class, confidential";

std::string_view columnOf(TaskField field) {
    constexpr std::array<std::string_view, 10> kNames{
        "received_ms",     "duration_ms", "tokens", "state",      "kind",
        "effective_class", "warm",        "model",  "api_key_id", "error_code"};
    return kNames[static_cast<std::size_t>(field)];
}

Error badQuery(std::string_view why) {
    return makeError("tasks.bad_query",
                     "The question about the tasks cannot be answered: " + std::string(why) + ".");
}

Result<void> check(const TaskQuery& query) {
    if (!isSortable(query.sort)) return badQuery("tasks are not sorted by that");
    if (query.conditions.size() > kTaskConditionsMax) return badQuery("it has too many filters");
    if (query.text.size() > kTaskTextMax) return badQuery("the text to look for is too long");
    if (query.limit == 0) return badQuery("a page of no rows was asked for");
    for (const TaskCondition& condition : query.conditions) {
        const bool equality = condition.test == TaskTest::Is || condition.test == TaskTest::IsNot;
        const bool contains = condition.test == TaskTest::Contains;
        if (!equality && contains == isNumber(condition.field)) {
            return badQuery("a filter compares what cannot be compared so");
        }
        if (condition.text.size() > kTaskTextMax) return badQuery("a filter's text is too long");
    }
    return {};
}

/// For LIKE ... ESCAPE '\'.
std::string likePattern(std::string_view text) {
    std::string pattern = "%";
    for (const char letter : text) {
        if (letter == '%' || letter == '_' || letter == '\\') pattern += '\\';
        pattern += letter;
    }
    return pattern + "%";
}

/// The WHERE of a question and what is bound to it, in order.
class Where {
public:
    explicit Where(const TaskQuery& query) {
        for (const TaskCondition& condition : query.conditions) add(condition);
        if (query.text.empty()) return;
        const std::string place = bind(likePattern(query.text));
        std::string any;
        for (const std::string_view column :
             {"id", "model", "language", "error_code", "api_key_id"}) {
            if (!any.empty()) any += " OR ";
            any += std::string(column) + " LIKE " + place + " ESCAPE '\\'";
        }
        also("(" + any + ")");
    }
    void after(const TaskQuery& query) {
        if (!query.after) return;
        const std::string value = bind(query.after->value);
        const std::string id = bind(query.after->id);
        also("(" + std::string(columnOf(query.sort)) + ", id) " + (query.descending ? "<" : ">") +
             " (" + value + ", " + id + ")");
    }
    std::string sql() const { return m_sql.empty() ? "" : " WHERE " + m_sql; }
    std::string bind(std::int64_t number) {
        m_values.push_back({number, {}, true});
        return "?" + std::to_string(m_values.size());
    }
    std::string bind(std::string text) {
        m_values.push_back({0, std::move(text), false});
        return "?" + std::to_string(m_values.size());
    }
    void bindTo(storage::Statement& statement) const {
        for (std::size_t at = 0; at < m_values.size(); ++at) {
            const int place = static_cast<int>(at) + 1;
            if (m_values[at].isNumber) {
                statement.bind(place, m_values[at].number);
            } else {
                statement.bind(place, m_values[at].text);
            }
        }
    }
    /// The same for the same question.
    std::string key() const {
        std::string key = m_sql;
        for (const Value& value : m_values) {
            key += '\0' + (value.isNumber ? std::to_string(value.number) : value.text);
        }
        return key;
    }

private:
    struct Value {
        std::int64_t number;
        std::string text;
        bool isNumber;
    };
    void also(const std::string& part) { m_sql += (m_sql.empty() ? "" : " AND ") + part; }
    void add(const TaskCondition& condition) {
        const std::string column(columnOf(condition.field));
        if (condition.test == TaskTest::Contains) {
            also(column + " LIKE " + bind(likePattern(condition.text)) + " ESCAPE '\\'");
            return;
        }
        constexpr std::array<std::string_view, 5> kSigns{" = ", " <> ", "", " >= ", " <= "};
        const std::string place =
            isNumber(condition.field) ? bind(condition.number) : bind(condition.text);
        also(column + std::string(kSigns[static_cast<std::size_t>(condition.test)]) + place);
    }

    std::string m_sql;
    std::vector<Value> m_values;
};

std::int64_t valueOf(const TaskRecord& record, TaskField sort) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    switch (sort) {
        case TaskField::Duration:
            return record.startedMs > 0
                       ? std::max<std::int64_t>(record.finishedMs - record.startedMs, 0)
                       : 0;
        case TaskField::Tokens:
            return static_cast<std::int64_t>(record.tokensIn > kMost - record.tokensOut
                                                 ? kMost
                                                 : record.tokensIn + record.tokensOut);
        case TaskField::State:
            return static_cast<std::int64_t>(record.state);
        default:
            return record.receivedMs;
    }
}

}  // namespace

bool isNumber(TaskField field) {
    return field < TaskField::Model;
}

bool isSortable(TaskField field) {
    return field <= TaskField::State;
}

std::string_view pagingMigration() {
    return kMigration;
}

std::string_view taskColumns() {
    return kColumns;
}

TaskRecord readTask(const storage::Statement& row) {
    TaskRecord record;
    record.id = row.text(0);
    record.kind = static_cast<TaskKind>(row.integer(1));
    record.state = static_cast<TaskState>(row.integer(2));
    record.apiKeyId = row.text(3);
    record.model = row.text(4);
    record.language = row.text(5);
    record.receivedMs = row.integer(6);
    record.startedMs = row.integer(7);
    record.finishedMs = row.integer(8);
    record.tokensIn = static_cast<std::uint64_t>(row.integer(9));
    record.tokensOut = static_cast<std::uint64_t>(row.integer(10));
    record.exitCode = static_cast<std::int32_t>(row.integer(11));
    record.warm = row.integer(12) != 0;
    record.errorCode = row.text(13);
    record.receiptDigest = row.text(14);
    record.contractHash = row.text(15);
    record.fingerprint = row.text(16);
    record.valueMicroUsd = static_cast<std::uint64_t>(row.integer(17));
    record.paperwork = static_cast<PaperworkState>(row.integer(18));
    record.paperworkHeight = static_cast<std::uint64_t>(row.integer(19));
    record.cpuMs = static_cast<std::uint64_t>(row.integer(20));
    record.memoryPeakBytes = static_cast<std::uint64_t>(row.integer(21));
    record.memoryLimitBytes = static_cast<std::uint64_t>(row.integer(22));
    record.cpuLimit = static_cast<std::uint32_t>(row.integer(23));
    record.wallLimitMs = static_cast<std::uint64_t>(row.integer(24));
    record.endedBy = static_cast<TaskEnding>(row.integer(25));
    record.declaredClass = static_cast<TaskClass>(row.integer(26));
    record.effectiveClass = static_cast<TaskClass>(row.integer(27));
    record.selfTested = row.integer(28) != 0;
    record.reproClass = row.text(29);
    record.confidential = row.integer(30) != 0;
    return record;
}

Result<TaskPage> TaskPager::page(const TaskQuery& query) {
    STACKNET_CHECK(check(query));
    Where where(query);
    where.after(query);
    const std::uint32_t limit = std::min(query.limit, kTaskPageMax);
    const std::string order = query.descending ? " DESC" : " ASC";
    const std::string column(columnOf(query.sort));
    const std::string most = where.bind(static_cast<std::int64_t>(limit) + 1);
    STACKNET_TRY(
        storage::Statement statement,
        m_database.prepare("SELECT " + std::string(kColumns) + " FROM task" + where.sql() +
                           " ORDER BY " + column + order + ", id" + order + " LIMIT " + most));
    where.bindTo(statement);
    TaskPage page;
    while (true) {
        STACKNET_TRY(const bool row, statement.step());
        if (!row) break;
        if (page.records.size() == limit) {
            const TaskRecord& last = page.records.back();
            page.next = TaskPlace{valueOf(last, query.sort), last.id};
            break;
        }
        page.records.push_back(readTask(statement));
    }
    if (query.count) STACKNET_CHECK(count(query, page));
    return page;
}

/// A count is good until somebody else writes to the database.
Result<void> TaskPager::count(const TaskQuery& query, TaskPage& page) {
    STACKNET_TRY(storage::Statement asked, m_database.prepare("PRAGMA data_version"));
    STACKNET_TRY(const bool told, asked.step());
    const std::int64_t version = told ? asked.integer(0) : 0;
    Where where(query);
    const std::string question = where.key();
    if (!m_counted || m_counted->version != version || m_counted->question != question) {
        const bool all = question.empty();
        const std::string most = where.bind(static_cast<std::int64_t>(kTaskCountMax) + 1);
        STACKNET_TRY(storage::Statement statement,
                     m_database.prepare(all ? "SELECT COUNT(*) FROM task WHERE ?1 > 0"
                                            : "SELECT COUNT(*) FROM (SELECT 1 FROM task" +
                                                  where.sql() + " LIMIT " + most + ")"));
        where.bindTo(statement);
        STACKNET_TRY(const bool row, statement.step());
        const auto found = static_cast<std::uint64_t>(row ? statement.integer(0) : 0);
        const bool known = all || found <= kTaskCountMax;
        m_counted = Counted{question, version, known ? found : kTaskCountMax, known};
    }
    page.total = m_counted->total;
    page.totalKnown = m_counted->known;
    return {};
}

}  // namespace stacknet::tasks
