#include "core/tasks/task_store.h"

#include <algorithm>
#include <limits>

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

constexpr std::string_view kColumns =
    "id, kind, state, api_key_id, model, language, received_ms, started_ms, finished_ms, "
    "tokens_in, tokens_out, exit_code, warm, error_code, receipt_digest, contract_hash, "
    "fingerprint, value_micro_usd, paperwork, paperwork_height";
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
        .bind(20, column(record.paperworkHeight));
}

TaskRecord readRecord(const storage::Statement& row) {
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
    return record;
}

Result<std::vector<TaskRecord>> readAll(storage::Statement& statement) {
    std::vector<TaskRecord> records;
    while (true) {
        STACKNET_TRY(const bool row, statement.step());
        if (!row) return records;
        records.push_back(readRecord(statement));
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
    STACKNET_CHECK(database.migrate({kSchema, settlementMigration()}));
    STACKNET_TRY(storage::Statement interrupted,
                 database.prepare("UPDATE task SET state = 3, error_code = 'tasks.interrupted', "
                                  "finished_ms = ?1 WHERE state < 2"));
    STACKNET_CHECK(interrupted.bind(1, nowMs).run());
    return std::unique_ptr<TaskStore>(new TaskStore(std::move(database)));
}

Result<void> TaskStore::insert(const TaskRecord& record) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("INSERT INTO task (" + std::string(kColumns) +
                                    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                                    "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)"));
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
            "receipt = CASE WHEN ?21 = '' THEN receipt ELSE ?21 END WHERE id = ?1"));
    bindRecord(statement, record);
    statement.bind(21, receiptJson);
    STACKNET_CHECK(statement.run());
    if (m_database.changes() == 0) return unknownTask();
    return {};
}

Result<TaskRecord> TaskStore::find(const std::string& taskId) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(
        storage::Statement statement,
        m_database.prepare("SELECT " + std::string(kColumns) + " FROM task WHERE id = ?1"));
    statement.bind(1, taskId);
    STACKNET_TRY(const bool row, statement.step());
    if (!row) return unknownTask();
    return readRecord(statement);
}

Result<std::vector<TaskRecord>> TaskStore::list(std::int64_t beforeMs, const std::string& beforeId,
                                                std::uint32_t limit) {
    std::lock_guard lock(m_mutex);
    // An empty id sorts below every id, so a plain time means "strictly before".
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT " + std::string(kColumns) +
                                    " FROM task WHERE (received_ms, id) < (?1, ?2) "
                                    "ORDER BY received_ms DESC, id DESC LIMIT ?3"));
    statement.bind(1, beforeMs == 0 ? std::numeric_limits<std::int64_t>::max() : beforeMs)
        .bind(2, beforeId)
        .bind(3, static_cast<std::int64_t>(std::min(limit, kPageMax)));
    return readAll(statement);
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
                         "That task has no receipt: only a task that succeeded has one.");
    }
    return receipt;
}

Result<std::vector<TaskRecord>> TaskStore::openPaperwork(std::uint32_t limit) {
    std::lock_guard lock(m_mutex);
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT " + std::string(kColumns) +
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
