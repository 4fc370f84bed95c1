#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace stacknet::storage {

class Database;

/// A prepared statement. Bind by position from 1, then step. Bound values are copied. Not thread
/// safe. A Statement must not outlive its Database.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, const char* text) { return bind(index, std::string_view(text)); }
    Statement& bind(int index, ByteView blob);
    Statement& bindNull(int index);

    /// True: a row is there to read; the read transaction stays open until the next step, reset or
    /// the statement's end. False: done; the statement is reset and may be bound and used again.
    /// A bind that failed (wrong position, text too large) shows here, not at bind().
    Result<bool> step();
    /// Runs to the end and resets; for statements without rows.
    Result<void> run();
    /// Back to the start with every parameter NULL, so that no value of the last use stays bound.
    void reset();

    /// Columns count from 0 and are read after step() said true. A column that is not there reads
    /// as NULL; NULL reads as 0, "" or no bytes.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

/// How hard a commit is. `Full` reaches the disk before it returns; votes need it.
enum class Durability { Normal, Full };

struct OpenOptions {
    Durability durability = Durability::Full;
    bool readOnly = false;
};

/// One SQLite connection: WAL, foreign keys on, secure_delete on, mode 0600, busy time-out 5 s.
/// Used from one thread at a time. Errors carry "storage.corrupt", "storage.disk_full",
/// "storage.busy", "storage.readonly" or "storage.failed" and name the file.
class Database {
public:
    /// Opens or creates the file and runs a quick integrity check ("storage.corrupt" when it
    /// fails). An empty path opens a private database in memory.
    static Result<Database> open(const std::filesystem::path& path, OpenOptions options = {});
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Result<Statement> prepare(std::string_view sql);
    /// Runs statements without parameters.
    Result<void> execute(std::string_view sql);
    std::int64_t lastInsertId() const;
    std::int64_t changes() const;

    /// Ends a deletion: moves the write-ahead log into the file and empties it, because deleted
    /// rows stay readable in the log until then (secure_delete overwrites them in the file only).
    /// Error "storage.busy" (retryable) while a reader still holds the log open.
    Result<void> eraseDeleted();

    /// Applies migrations[version..] one transaction each; PRAGMA user_version counts them. A
    /// migration must not begin or end a transaction itself.
    /// Error "storage.newer_version" when the file was written by a newer program.
    Result<void> migrate(const std::vector<std::string_view>& migrations);

private:
    friend class Transaction;
    Database() = default;
    sqlite3* m_handle = nullptr;
};

/// BEGIN IMMEDIATE .. commit(); rolls back when it dies without a commit. The Database must neither
/// move nor die meanwhile. Transactions do not nest ("storage.failed").
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database* database) : m_database(database) {}
    Database* m_database = nullptr;
};

}  // namespace stacknet::storage
