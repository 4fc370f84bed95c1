#include "core/engine/arena_answers.h"

#include "core/base/log.h"

namespace stacknet::engine {

namespace {

constexpr std::string_view kCreate =
    "CREATE TABLE answers(worker BLOB NOT NULL, task BLOB NOT NULL, committee INTEGER NOT NULL,"
    " result INTEGER NOT NULL, digest BLOB NOT NULL, salt BLOB NOT NULL,"
    " PRIMARY KEY(worker, task)) WITHOUT ROWID;";

constexpr std::string_view kCreateOwn =
    "CREATE TABLE own_tasks(task BLOB NOT NULL PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;";

template <typename Fixed>
bool readFixed(const Bytes& bytes, Fixed& value) {
    if (bytes.size() != Fixed::size) return false;
    std::copy(bytes.begin(), bytes.end(), value.data.begin());
    return true;
}

}  // namespace

Result<ArenaAnswers> ArenaAnswers::open(const std::filesystem::path& path) {
    auto opened = storage::Database::open(path);
    if (!opened.ok() && opened.error().code == "storage.corrupt") {
        log::critical("arena", "file_set_aside", {{"file", path.string()}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::rename(path.string() + suffix, path.string() + ".damaged" + suffix,
                                    ignored);
        }
        opened = storage::Database::open(path);
    }
    if (!opened.ok()) return opened.error();
    ArenaAnswers answers(std::move(opened).value());
    STACKNET_CHECK(answers.m_database.migrate({kCreate, kCreateOwn}));
    STACKNET_CHECK(answers.load());
    STACKNET_CHECK(answers.loadOwn());
    return answers;
}

/// What is no answer any more is passed over: the next keep() drops it.
Result<void> ArenaAnswers::load() {
    STACKNET_TRY(auto rows, m_database.prepare("SELECT worker, task, committee, result, digest, "
                                               "salt FROM answers"));
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return {};
        arena::KeptAnswer answer;
        const std::int64_t result = rows.integer(3);
        const bool sound = readFixed(rows.blob(0), answer.task.worker) &&
                           readFixed(rows.blob(1), answer.task.task) &&
                           readFixed(rows.blob(4), answer.outcome.digest) &&
                           readFixed(rows.blob(5), answer.salt) && result >= 0 &&
                           result <= static_cast<std::int64_t>(ledger::CheckResult::NotComparable);
        if (!sound) continue;
        answer.committee = rows.integer(2) != 0;
        answer.outcome.result = static_cast<ledger::CheckResult>(result);
        m_all.emplace(answer.task, answer);
    }
}

Result<void> ArenaAnswers::loadOwn() {
    STACKNET_TRY(auto rows, m_database.prepare("SELECT body FROM own_tasks"));
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return {};
        auto task = arena::decodeOwnTask(rows.blob(0));
        if (task.ok()) m_own.emplace(task->statement.taskId, std::move(*task));
    }
}

std::vector<arena::OwnTask> ArenaAnswers::ownTasks() const {
    std::vector<arena::OwnTask> tasks;
    for (const auto& [taskId, task] : m_own) tasks.push_back(task);
    return tasks;
}

Result<void> ArenaAnswers::keepOwn(const std::map<ledger::TaskHash, arena::OwnTask>& tasks) {
    if (tasks == m_own) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM own_tasks WHERE task=?1"));
    STACKNET_TRY(auto insert, m_database.prepare("INSERT OR REPLACE INTO own_tasks VALUES(?1,?2)"));
    for (const auto& [taskId, task] : m_own) {
        if (!tasks.contains(taskId)) STACKNET_CHECK(remove.bind(1, taskId.view()).run());
    }
    for (const auto& [taskId, task] : tasks) {
        const auto known = m_own.find(taskId);
        if (known != m_own.end() && known->second == task) continue;
        const Bytes body = arena::encodeOwnTask(task);
        STACKNET_CHECK(insert.bind(1, taskId.view()).bind(2, ByteView(body)).run());
    }
    STACKNET_CHECK(transaction.commit());
    m_own = tasks;
    return {};
}

std::vector<arena::KeptAnswer> ArenaAnswers::all() const {
    std::vector<arena::KeptAnswer> answers;
    for (const auto& [task, answer] : m_all) answers.push_back(answer);
    return answers;
}

Result<void> ArenaAnswers::keep(const std::vector<arena::KeptAnswer>& answers) {
    std::map<ledger::ArenaTaskKey, arena::KeptAnswer> next;
    for (const arena::KeptAnswer& answer : answers) next.emplace(answer.task, answer);
    if (next == m_all) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto remove,
                 m_database.prepare("DELETE FROM answers WHERE worker=?1 AND task=?2"));
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT OR REPLACE INTO answers VALUES(?1,?2,?3,?4,?5,?6)"));
    bool removed = false;
    for (const auto& [task, answer] : m_all) {
        const auto kept = next.find(task);
        if (kept != next.end() && kept->second == answer) continue;
        STACKNET_CHECK(remove.bind(1, task.worker.view()).bind(2, task.task.view()).run());
        removed = true;
    }
    for (const auto& [task, answer] : next) {
        const auto known = m_all.find(task);
        if (known != m_all.end() && known->second == answer) continue;
        insert.bind(1, task.worker.view()).bind(2, task.task.view());
        insert.bind(3, static_cast<std::int64_t>(answer.committee ? 1 : 0));
        insert.bind(4, static_cast<std::int64_t>(answer.outcome.result));
        insert.bind(5, answer.outcome.digest.view()).bind(6, answer.salt.view());
        STACKNET_CHECK(insert.run());
    }
    STACKNET_CHECK(transaction.commit());
    m_all = std::move(next);
    if (!removed) return {};
    return m_database.eraseDeleted();
}

}  // namespace stacknet::engine
