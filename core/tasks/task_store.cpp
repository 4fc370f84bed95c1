#include "core/tasks/task_store.h"

#include <algorithm>
#include <limits>

#include "core/base/sentence.h"
#include "core/tasks/retention_rows.h"

namespace stacknet::tasks {

namespace {

constexpr std::string_view kSchema = R"(
CREATE TABLE task (
    id TEXT PRIMARY KEY,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    api_key_id TEXT NOT NULL,
    model TEXT NOT NULL,
    language TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL,
    tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL,
    exit_code INTEGER NOT NULL,
    warm INTEGER NOT NULL,
    error_code TEXT NOT NULL,
    receipt_digest TEXT NOT NULL,
    contract_hash TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    value_micro_usd INTEGER NOT NULL,
    paperwork INTEGER NOT NULL,
    paperwork_height INTEGER NOT NULL,
    receipt TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_by_time ON task (received_ms DESC, id DESC);
CREATE INDEX task_unfinished ON task (state) WHERE state < 2;
CREATE INDEX task_open_paperwork ON task (received_ms) WHERE state = 2 AND paperwork < 2;
)";

/// Use against limits, and the classes of receipts of version 3. What is not known of older tasks
/// reads as 0 and none.
constexpr std::string_view kUsageColumns = R"(
ALTER TABLE task ADD COLUMN cpu_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN memory_peak_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN memory_limit_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN cpu_limit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN wall_limit_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN ended_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN declared_class INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN effective_class INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN self_tested INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN repro_class TEXT NOT NULL DEFAULT '';
)";

/// Whether it was a confidential task: of older ones nobody knows, and it reads as no.
constexpr std::string_view kConfidentialColumn =
    "ALTER TABLE task ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;";

constexpr std::uint32_t kPageMax = 500;

std::int64_t column(std::uint64_t value) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::min(value, kMost));
}

void bindRecord(storage::Statement& statement, const TaskRecord& record) {
    statement.bind(1, record.id)
        .bind(2, static_cast<std::int64_t>(record.kind))
        .bind(3, static_cast<std::int64_t>(record.state))
        .bind(4, record.apiKeyId)
        .bind(5, record.model)
        .bind(6, record.language)
        .bind(7, record.receivedMs)
        .bind(8, record.startedMs)
        .bind(9, record.finishedMs)
        .bind(10, column(record.tokensIn))
        .bind(11, column(record.tokensOut))
        .bind(12, static_cast<std::int64_t>(record.exitCode))
        .bind(13, static_cast<std::int64_t>(record.warm ? 1 : 0))
        .bind(14, record.errorCode)
        .bind(15, record.receiptDigest)
        .bind(16, record.contractHash)
        .bind(17, record.fingerprint)
        .bind(18, column(record.valueMicroUsd))
        .bind(19, static_cast<std::int64_t>(record.paperwork))
        .bind(20, column(record.paperworkHeight))
        .bind(21, column(record.cpuMs))
        .bind(22, column(record.memoryPeakBytes))
        .bind(23, column(record.memoryLimitBytes))
        .bind(24, static_cast<std::int64_t>(record.cpuLimit))
        .bind(25, column(record.wallLimitMs))
        .bind(26, static_cast<std::int64_t>(record.endedBy))
        .bind(27, static_cast<std::int64_t>(record.declaredClass))
        .bind(28, static_cast<std::int64_t>(record.effectiveClass))
        .bind(29, static_cast<std::int64_t>(record.selfTested ? 1 : 0))
        .bind(30, record.reproClass)
        .bind(31, static_cast<std::int64_t>(record.confidential ? 1 : 0));
}

Result<std::vector<TaskRecord>> readAll(storage::Statement& statement) {
    std::vector<TaskRecord> records;
    while (true) {
        STACKNET_TRY(const bool row, statement.step());
        if (!row) return records;
        records.push_back(readTask(statement));
    }
}

Error unknownTask() {
    return makeError("tasks.unknown_task", "This node has no task with that id.");
}

}  // namespace

Result<std::unique_ptr<TaskStore>> TaskStore::open(const std::filesystem::path& path,
                                                   std::int64_t nowMs) {
    storage::OpenOptions options;
    options.durability = storage::Durability::Normal;
    STACKNET_TRY(storage::Database database, storage::Database::open(path, options));
    STACKNET_CHECK(database.migrate({kSchema, kUsageColumns, settlementMigration(),
                                     pagingMigration(), kConfidentialColumn, sumsMigration()}));
    STACKNET_TRY(storage::Statement interrupted,
                 database.prepare("UPDATE task SET state = 3, error_code = 'tasks.interrupted', "
                                  "finished_ms = ?1 WHERE state < 2"));
    STACKNET_CHECK(interrupted.bind(1, nowMs).run());
    auto store = std::unique_ptr<TaskStore>(new TaskStore(std::move(database)));
    if (!path.empty()) {
        storage::OpenOptions reading;
        reading.readOnly = true;
        STACKNET_TRY(store->m_reader, storage::Database::open(path, reading));
    }
    store->m_pager.emplace(store->m_reader ? *store->m_reader : store->m_database);
    return store;
}

Result<void> TaskStore::insert(const TaskRecord& record) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("INSERT INTO task (" + std::string(taskColumns()) +
                                    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                                    "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, "
                                    "?25, ?26, ?27, ?28, ?29, ?30, ?31)"));
    bindRecord(statement, record);
    return statement.run();
}

Result<void> TaskStore::update(const TaskRecord& record, const std::string& receiptJson) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(
        storage::Statement statement,
        m_database.prepare(
            "UPDATE task SET kind = ?2, state = ?3, api_key_id = ?4, model = ?5, language = ?6, "
            "received_ms = ?7, started_ms = ?8, finished_ms = ?9, tokens_in = ?10, "
            "tokens_out = ?11, exit_code = ?12, warm = ?13, error_code = ?14, "
            "receipt_digest = ?15, contract_hash = ?16, fingerprint = ?17, value_micro_usd = ?18, "
            "paperwork = ?19, paperwork_height = ?20, "
            "cpu_ms = ?21, memory_peak_bytes = ?22, memory_limit_bytes = ?23, cpu_limit = ?24, "
            "wall_limit_ms = ?25, ended_by = ?26, declared_class = ?27, effective_class = ?28, "
            "self_tested = ?29, repro_class = ?30, confidential = ?31, "
            "receipt = CASE WHEN ?32 = '' THEN receipt ELSE ?32 END WHERE id = ?1"));
    bindRecord(statement, record);
    statement.bind(32, receiptJson);
    STACKNET_CHECK(statement.run());
    if (m_database.changes() == 0) return unknownTask();
    return {};
}

Result<TaskRecord> TaskStore::find(const std::string& taskId) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(
        storage::Statement statement,
        m_database.prepare("SELECT " + std::string(taskColumns()) + " FROM task WHERE id = ?1"));
    statement.bind(1, taskId);
    STACKNET_TRY(const bool row, statement.step());
    if (!row) return unknownTask();
    return readTask(statement);
}

Result<std::vector<TaskRecord>> TaskStore::list(std::int64_t beforeMs, const std::string& beforeId,
                                                std::uint32_t limit) {
    std::lock_guard lock(m_mutex);
    // An empty id sorts below every id, so a plain time means "strictly before".
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT " + std::string(taskColumns()) +
                                    " FROM task WHERE (received_ms, id) < (?1, ?2) "
                                    "ORDER BY received_ms DESC, id DESC LIMIT ?3"));
    statement.bind(1, beforeMs == 0 ? std::numeric_limits<std::int64_t>::max() : beforeMs)
        .bind(2, beforeId)
        .bind(3, static_cast<std::int64_t>(std::min(limit, kPageMax)));
    return readAll(statement);
}

Result<TaskPage> TaskStore::page(const TaskQuery& query) {
    // A long look must not hold up the tasks, so it has a connection and a lock of its own.
    std::unique_lock lock(m_reader ? m_readerMutex : m_mutex);
    return m_pager->page(query);
}

Result<TaskSums> TaskStore::sums(const TaskSumsQuery& query) {
    std::unique_lock lock(m_reader ? m_readerMutex : m_mutex);
    return taskSums(m_reader ? *m_reader : m_database, query);
}

Result<std::string> TaskStore::receipt(const std::string& taskId) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT receipt FROM task WHERE id = ?1"));
    statement.bind(1, taskId);
    STACKNET_TRY(const bool row, statement.step());
    if (!row) return unknownTask();
    std::string receipt = statement.text(0);
    if (receipt.empty()) {
        return makeError("tasks.no_receipt",
                         sentence("That task has no receipt: only a task that succeeded has one."));
    }
    return receipt;
}

Result<std::vector<TaskRecord>> TaskStore::openPaperwork(std::uint32_t limit) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT " + std::string(taskColumns()) +
                                    " FROM task WHERE state = 2 AND paperwork < 2 "
                                    "ORDER BY received_ms LIMIT ?1"));
    statement.bind(1, static_cast<std::int64_t>(std::min(limit, kPageMax)));
    return readAll(statement);
}

Result<TaskCounts> TaskStore::ended() {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement sums,
                 m_database.prepare("SELECT COALESCE(SUM(state = 2), 0), "
                                    "COALESCE(SUM(state > 2), 0) FROM task"));
    STACKNET_TRY(const bool found, sums.step());
    STACKNET_INVARIANT(found);
    TaskCounts counts;
    counts.succeeded = static_cast<std::uint64_t>(sums.integer(0));
    counts.failed = static_cast<std::uint64_t>(sums.integer(1));
    return counts;
}

}  // namespace stacknet::tasks
