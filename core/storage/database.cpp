#include "core/storage/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/storage/wiping_memory_internal.h"

namespace stacknet::storage {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr const char* kMemoryPath = ":memory:";

std::string fileName(sqlite3* handle) {
    const char* name = handle == nullptr ? nullptr : sqlite3_db_filename(handle, "main");
    return name == nullptr || *name == '\0' ? "in memory" : name;
}

Error failure(const std::string& file, int code, const std::string& detail) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return makeError(
                "storage.disk_full",
                sentence(
                    "The database %1 could not grow: the disk is full. Free some space and try "
                    "again; nothing of the last change was kept.",
                    {file}),
                true);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return makeError(
                "storage.corrupt",
                sentence("The database %1 is damaged or is not a database (%2). Restore it from a "
                         "backup, or move it away and start again.",
                         {file, detail}));
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return makeError("storage.busy",
                             sentence("The database %1 is in use by another program or task. Close "
                                      "it or try again in a moment.",
                                      {file}),
                             true);
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
            return makeError("storage.readonly",
                             sentence("The database %1 cannot be opened or written (%2). Check "
                                      "that the file and its folder "
                                      "belong to you and that the disk is not read-only.",
                                      {file, detail}));
        default:
            return makeError("storage.failed",
                             sentence("The database %1 refused an operation: %2. Look at the log "
                                      "for what was tried before.",
                                      {file, detail}));
    }
}

Error failure(sqlite3* handle, int code) {
    return failure(fileName(handle), code, sqlite3_errmsg(handle));
}

/// Makes the file with mode 0600 before SQLite sees it; SQLite gives -wal and -shm the mode of the
/// file. An existing file is never opened here: closing a second descriptor would drop the locks
/// that this process holds on it (fcntl locks, sqlite.org/howtocorrupt.html section 2.2).
Result<void> makePrivate(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        // The umask can only have taken bits away; give the owner's back.
        const bool moded = ::fchmod(descriptor, 0600) == 0;
        const int reason = errno;
        ::close(descriptor);
        if (moded) return {};
        return failure(path.string(), SQLITE_CANTOPEN, systemReason(reason));
    }
    if (errno != EEXIST) {
        const int code = errno == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN;
        return failure(path.string(), code, systemReason(errno));
    }
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        const std::string name = path.string() + suffix;
        struct stat status {};
        if (::stat(name.c_str(), &status) != 0 || (status.st_mode & 0077) == 0) continue;
        if (::chmod(name.c_str(), 0600) != 0) {
            return failure(name, SQLITE_CANTOPEN, systemReason(errno));
        }
    }
    return {};
}

Result<std::string> readPragma(Database& database, const std::string& name) {
    STACKNET_TRY(Statement statement, database.prepare("PRAGMA " + name));
    STACKNET_TRY(const bool row, statement.step());
    return row ? statement.text(0) : std::string();
}

/// Sets a pragma and reads it back: SQLite ignores what it does not know or cannot do.
Result<void> setPragma(Database& database, const std::string& name, const std::string& value,
                       std::string_view expected) {
    STACKNET_CHECK(database.execute("PRAGMA " + name + " = " + value));
    STACKNET_TRY(const std::string now, readPragma(database, name));
    if (now == expected) return {};
    return makeError(
        "storage.failed",
        sentence("The database did not accept the setting %1 = %2 (it is %3). The SQLite library "
                 "in use does not fit; install the one of the distribution.",
                 {name, value, now}));
}

Result<void> configure(Database& database, const OpenOptions& options, bool inMemory) {
    if (!options.readOnly) {
        STACKNET_CHECK(setPragma(database, "secure_delete", "ON", "1"));
        if (!inMemory) STACKNET_CHECK(setPragma(database, "journal_mode", "WAL", "wal"));
        const bool full = options.durability == Durability::Full;
        STACKNET_CHECK(
            setPragma(database, "synchronous", full ? "FULL" : "NORMAL", full ? "2" : "1"));
    }
    STACKNET_CHECK(setPragma(database, "foreign_keys", "ON", "1"));
    STACKNET_CHECK(setPragma(database, "trusted_schema", "OFF", "0"));
    STACKNET_CHECK(setPragma(database, "cell_size_check", "ON", "1"));
    // Sorting must not spill content into a temporary file.
    return setPragma(database, "temp_store", "MEMORY", "2");
}

Result<void> quickCheck(Database& database, const std::string& file) {
    STACKNET_TRY(const std::string verdict, readPragma(database, "quick_check(1)"));
    if (verdict == "ok") return {};
    return failure(file, SQLITE_CORRUPT, sentence("the integrity check failed"));
}

bool onlySpace(std::string_view text) {
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

}  // namespace

// --- Statement -----------------------------------------------------------------------------------

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindError(std::exchange(other.m_bindError, SQLITE_OK)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindError = std::exchange(other.m_bindError, SQLITE_OK);
    }
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, std::int64_t value) {
    const int code = sqlite3_bind_int64(m_statement, index, value);
    if (code != SQLITE_OK) m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    // A null pointer would bind NULL where the caller means the empty text.
    const char* data = text.data() == nullptr ? "" : text.data();
    const int code =
        sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, ByteView blob) {
    const int code = blob.empty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                                  : sqlite3_bind_blob64(m_statement, index, blob.data(),
                                                        blob.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) m_bindError = code;
    return *this;
}

Statement& Statement::bindNull(int index) {
    const int code = sqlite3_bind_null(m_statement, index);
    if (code != SQLITE_OK) m_bindError = code;
    return *this;
}

Result<bool> Statement::step() {
    STACKNET_INVARIANT(m_statement != nullptr);
    sqlite3* const handle = sqlite3_db_handle(m_statement);
    if (m_bindError != SQLITE_OK) {
        const int code = m_bindError;
        reset();
        return failure(fileName(handle), code,
                       sentence("a parameter could not be bound, %1", {sqlite3_errstr(code)}));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = failure(handle, code);
    reset();
    return error;
}

Result<void> Statement::run() {
    while (true) {
        STACKNET_TRY(const bool row, step());
        if (!row) return {};
    }
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError = SQLITE_OK;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const {
    const unsigned char* data = sqlite3_column_text(m_statement, column);
    if (data == nullptr) return {};
    const int size = sqlite3_column_bytes(m_statement, column);
    return std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
}

Bytes Statement::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr) return {};
    return Bytes(data, data + sqlite3_column_bytes(m_statement, column));
}

// --- Database ------------------------------------------------------------------------------------

Result<Database> Database::open(const std::filesystem::path& path, OpenOptions options) {
    const bool inMemory = path.empty();
    if (!inMemory && !options.readOnly) STACKNET_CHECK(makePrivate(path));

    useWipingMemory();
    Database database;
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
        (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code =
        sqlite3_open_v2(inMemory ? kMemoryPath : path.c_str(), &database.m_handle, flags, nullptr);
    if (code != SQLITE_OK) return failure(path.string(), code, sqlite3_errstr(code));
    sqlite3_busy_timeout(database.m_handle, kBusyTimeoutMs);
    sqlite3_db_config(database.m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);

    STACKNET_CHECK(configure(database, options, inMemory));
    STACKNET_CHECK(quickCheck(database, fileName(database.m_handle)));
    return database;
}

Database::Database(Database&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
    if (this != &other) {
        sqlite3_close_v2(m_handle);
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(std::string_view sql) {
    STACKNET_INVARIANT(m_handle != nullptr);
    const std::string text(sql);
    sqlite3_stmt* raw = nullptr;
    const char* tail = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle, text.c_str(), static_cast<int>(text.size()) + 1, &raw, &tail);
    Statement statement(raw);
    if (code != SQLITE_OK) return failure(m_handle, code);
    if (raw == nullptr || !onlySpace(tail)) {
        return failure(fileName(m_handle), SQLITE_MISUSE,
                       sentence("exactly one SQL statement is expected at a time"));
    }
    return statement;
}

Result<void> Database::execute(std::string_view sql) {
    STACKNET_INVARIANT(m_handle != nullptr);
    const std::string text(sql);
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(m_handle, code);
    return {};
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

Result<void> Database::eraseDeleted() {
    STACKNET_INVARIANT(m_handle != nullptr);
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(m_handle, code);
    return {};
}

Result<void> Database::migrate(const std::vector<std::string_view>& migrations) {
    while (true) {
        // The version is read inside the transaction: another process may migrate at this moment.
        STACKNET_TRY(Transaction transaction, Transaction::begin(*this));
        STACKNET_TRY(Statement query, prepare("PRAGMA user_version"));
        STACKNET_TRY(const bool row, query.step());
        const std::int64_t version = row ? query.integer(0) : 0;
        query.reset();
        if (version < 0 || static_cast<std::uint64_t>(version) > migrations.size()) {
            return makeError(
                "storage.newer_version",
                sentence("The database %1 has version %2, this program knows versions up to %3. It "
                         "was written by a newer program; update this one.",
                         {fileName(m_handle), version, migrations.size()}));
        }
        const auto next = static_cast<std::size_t>(version);
        if (next == migrations.size()) return {};
        STACKNET_CHECK(execute(migrations[next]));
        STACKNET_CHECK(execute("PRAGMA user_version = " + std::to_string(next + 1)));
        STACKNET_CHECK(transaction.commit());
    }
}

// --- Transaction ---------------------------------------------------------------------------------

Result<Transaction> Transaction::begin(Database& database) {
    STACKNET_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    // SQLite has rolled back by itself after some errors (disk full, for example).
    if (m_database == nullptr || sqlite3_get_autocommit(m_database->m_handle) != 0) return;
    sqlite3_exec(m_database->m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
    STACKNET_INVARIANT(m_database != nullptr);
    // After some errors (a full disk) SQLite has rolled back by itself; COMMIT then fails, which is
    // what the caller has to hear.
    STACKNET_CHECK(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

}  // namespace stacknet::storage
