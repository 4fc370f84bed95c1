#include "core/memory/memory_store.h"

namespace stacknet::memory {
namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations{
        "CREATE TABLE memory(number INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL,"
        "stack TEXT NOT NULL, blob BLOB NOT NULL, wrapped BLOB NOT NULL,"
        "UNIQUE(account, stack)) STRICT;"
        "CREATE TABLE memory_entry(number INTEGER PRIMARY KEY AUTOINCREMENT,"
        "memory INTEGER NOT NULL REFERENCES memory(number), id BLOB NOT NULL,"
        "sealed BLOB NOT NULL, UNIQUE(memory, id)) STRICT;"
        "CREATE TABLE memory_entry_key(entry INTEGER PRIMARY KEY REFERENCES memory_entry(number),"
        "wrapped BLOB NOT NULL) STRICT;"
        "CREATE TABLE memory_snapshot(number INTEGER PRIMARY KEY AUTOINCREMENT,"
        "memory INTEGER NOT NULL REFERENCES memory(number), id BLOB NOT NULL, cid TEXT NOT NULL,"
        "parent TEXT NOT NULL, created_day INTEGER NOT NULL, segments INTEGER NOT NULL,"
        "bytes INTEGER NOT NULL) STRICT;",
    };
    return kMigrations;
}

Result<void> insertEntries(Database& database, std::int64_t memory,
                           const std::vector<SealedEntry>& entries) {
    STACKNET_TRY(Statement entry, database.prepare("INSERT INTO memory_entry(memory, id, sealed) "
                                                   "VALUES(?1, ?2, ?3)"));
    STACKNET_TRY(Statement key, database.prepare("INSERT INTO memory_entry_key(entry, wrapped) "
                                                 "VALUES(?1, ?2)"));
    for (const SealedEntry& sealed : entries) {
        entry.bind(1, memory).bind(2, sealed.id.view()).bind(3, ByteView(sealed.sealed));
        STACKNET_CHECK(entry.run());
        key.bind(1, database.lastInsertId()).bind(2, ByteView(sealed.wrapped));
        STACKNET_CHECK(key.run());
    }
    return {};
}

Result<std::int64_t> insertMemory(Database& database, const Owner& owner, const StoredKeys& keys) {
    STACKNET_TRY(Statement insert,
                 database.prepare("INSERT INTO memory(account, stack, blob, wrapped) "
                                  "VALUES(?1, ?2, ?3, ?4)"));
    insert.bind(1, owner.account).bind(2, owner.stack);
    insert.bind(3, ByteView(keys.blob)).bind(4, ByteView(keys.wrapped));
    STACKNET_CHECK(insert.run());
    return database.lastInsertId();
}

/// Runs a statement with the memory's number as its one parameter; how many rows it changed.
Result<std::int64_t> runFor(Database& database, std::string_view sql, std::int64_t memory) {
    STACKNET_TRY(Statement statement, database.prepare(sql));
    statement.bind(1, memory);
    STACKNET_CHECK(statement.run());
    return database.changes();
}

/// Keys first, so that no moment has an entry's key without need.
Result<std::int64_t> removeEntries(Database& database, std::int64_t memory) {
    STACKNET_TRY(const std::int64_t keys,
                 runFor(database,
                        "DELETE FROM memory_entry_key WHERE entry IN "
                        "(SELECT number FROM memory_entry WHERE memory=?1)",
                        memory));
    STACKNET_TRY(const std::int64_t entries,
                 runFor(database, "DELETE FROM memory_entry WHERE memory=?1", memory));
    return keys + entries;
}

}  // namespace

Result<MemoryStore> MemoryStore::open(const std::filesystem::path& path, Clock& clock, Wait wait) {
    STACKNET_TRY(Database database, Database::open(path));
    STACKNET_CHECK(database.migrate(migrations()));
    return MemoryStore(std::move(database), clock, std::move(wait));
}

Result<std::optional<MemoryStore::Found>> MemoryStore::find(const Owner& owner) {
    STACKNET_TRY(Statement select, m_database.prepare("SELECT number, blob, wrapped FROM memory "
                                                      "WHERE account=?1 AND stack=?2"));
    select.bind(1, owner.account).bind(2, owner.stack);
    STACKNET_TRY(const bool row, select.step());
    if (!row) return std::optional<Found>();
    return std::optional<Found>(Found{select.integer(0), {select.blob(1), select.blob(2)}});
}

Result<std::int64_t> MemoryStore::create(const Owner& owner, const StoredKeys& keys) {
    return createWith(owner, keys, {});
}

Result<std::int64_t> MemoryStore::createWith(const Owner& owner, const StoredKeys& keys,
                                             const std::vector<SealedEntry>& entries) {
    STACKNET_TRY(Transaction transaction, Transaction::begin(m_database));
    STACKNET_TRY(const std::int64_t number, insertMemory(m_database, owner, keys));
    STACKNET_CHECK(insertEntries(m_database, number, entries));
    STACKNET_CHECK(transaction.commit());
    return number;
}

Result<std::vector<SealedEntry>> MemoryStore::entries(std::int64_t memory) {
    STACKNET_TRY(Statement select,
                 m_database.prepare("SELECT e.id, k.wrapped, e.sealed FROM memory_entry e "
                                    "JOIN memory_entry_key k ON k.entry=e.number "
                                    "WHERE e.memory=?1 ORDER BY e.number"));
    select.bind(1, memory);
    std::vector<SealedEntry> found;
    while (true) {
        STACKNET_TRY(const bool row, select.step());
        if (!row) return found;
        SealedEntry entry;
        STACKNET_TRY(entry.id, EntryId::from(select.blob(0), "memory_entry.id"));
        entry.wrapped = select.blob(1);
        entry.sealed = select.blob(2);
        found.push_back(std::move(entry));
    }
}

Result<void> MemoryStore::add(std::int64_t memory, const std::vector<SealedEntry>& entries) {
    STACKNET_TRY(Transaction transaction, Transaction::begin(m_database));
    STACKNET_CHECK(insertEntries(m_database, memory, entries));
    return transaction.commit();
}

Result<storage::DeletionProof> MemoryStore::erase(std::string dataClass,
                                                  const storage::Deletion::Remove& remove) {
    return storage::deleteForGood(m_database, std::move(dataClass), remove, *m_clock, m_wait);
}

Result<void> MemoryStore::replace(std::int64_t memory, const SealedEntry& entry) {
    const auto erased = erase("memory_entry", [&](Database& database) -> Result<std::int64_t> {
        STACKNET_TRY(Statement key,
                     database.prepare("UPDATE memory_entry_key SET wrapped=?3 WHERE entry="
                                      "(SELECT number FROM memory_entry WHERE memory=?1 AND "
                                      "id=?2)"));
        key.bind(1, memory).bind(2, entry.id.view()).bind(3, ByteView(entry.wrapped));
        STACKNET_CHECK(key.run());
        STACKNET_TRY(Statement update,
                     database.prepare("UPDATE memory_entry SET sealed=?3 WHERE memory=?1 AND "
                                      "id=?2"));
        update.bind(1, memory).bind(2, entry.id.view()).bind(3, ByteView(entry.sealed));
        STACKNET_CHECK(update.run());
        return database.changes();
    });
    if (!erased.ok()) return erased.error();
    return {};
}

Result<bool> MemoryStore::remove(std::int64_t memory, const EntryId& id) {
    STACKNET_TRY(const storage::DeletionProof proof,
                 erase("memory_entry", [&](Database& database) -> Result<std::int64_t> {
                     STACKNET_TRY(Statement key,
                                  database.prepare("DELETE FROM memory_entry_key WHERE entry="
                                                   "(SELECT number FROM memory_entry WHERE "
                                                   "memory=?1 AND id=?2)"));
                     key.bind(1, memory).bind(2, id.view());
                     STACKNET_CHECK(key.run());
                     STACKNET_TRY(Statement entry,
                                  database.prepare("DELETE FROM memory_entry WHERE memory=?1 AND "
                                                   "id=?2"));
                     entry.bind(1, memory).bind(2, id.view());
                     STACKNET_CHECK(entry.run());
                     return database.changes();
                 }));
    return proof.rows > 0;
}

Result<void> MemoryStore::replaceAll(std::int64_t memory, const StoredKeys& keys,
                                     const std::vector<SealedEntry>& entries) {
    const auto erased = erase("memory", [&](Database& database) -> Result<std::int64_t> {
        STACKNET_TRY(const std::int64_t removed, removeEntries(database, memory));
        STACKNET_TRY(Statement update,
                     database.prepare("UPDATE memory SET blob=?2, wrapped=?3 WHERE number=?1"));
        update.bind(1, memory).bind(2, ByteView(keys.blob)).bind(3, ByteView(keys.wrapped));
        STACKNET_CHECK(update.run());
        STACKNET_CHECK(insertEntries(database, memory, entries));
        return removed;
    });
    if (!erased.ok()) return erased.error();
    return {};
}

Result<storage::DeletionProof> MemoryStore::forget(std::int64_t memory) {
    return erase("memory", [&](Database& database) -> Result<std::int64_t> {
        STACKNET_TRY(std::int64_t rows, removeEntries(database, memory));
        for (const std::string_view sql : {"DELETE FROM memory_snapshot WHERE memory=?1",
                                           "DELETE FROM memory WHERE number=?1"}) {
            STACKNET_TRY(const std::int64_t more, runFor(database, sql, memory));
            rows += more;
        }
        return rows;
    });
}

Result<void> MemoryStore::addSnapshot(std::int64_t memory, const SnapshotRecord& snapshot) {
    STACKNET_TRY(Statement insert,
                 m_database.prepare("INSERT INTO memory_snapshot(memory, id, cid, parent, "
                                    "created_day, segments, bytes) VALUES(?1,?2,?3,?4,?5,?6,?7)"));
    insert.bind(1, memory).bind(2, snapshot.id.view()).bind(3, snapshot.cid);
    insert.bind(4, snapshot.parent).bind(5, snapshot.createdDay);
    insert.bind(6, snapshot.segments).bind(7, snapshot.bytes);
    return insert.run();
}

Result<std::vector<SnapshotRecord>> MemoryStore::snapshots(std::int64_t memory) {
    STACKNET_TRY(Statement select,
                 m_database.prepare("SELECT id, cid, parent, created_day, segments, bytes FROM "
                                    "memory_snapshot WHERE memory=?1 ORDER BY number DESC"));
    select.bind(1, memory);
    std::vector<SnapshotRecord> found;
    while (true) {
        STACKNET_TRY(const bool row, select.step());
        if (!row) return found;
        SnapshotRecord snapshot;
        STACKNET_TRY(snapshot.id, Hash256::from(select.blob(0), "memory_snapshot.id"));
        snapshot.cid = select.text(1);
        snapshot.parent = select.text(2);
        snapshot.createdDay = select.integer(3);
        snapshot.segments = select.integer(4);
        snapshot.bytes = select.integer(5);
        found.push_back(std::move(snapshot));
    }
}

Result<void> MemoryStore::removeSnapshots(std::int64_t memory) {
    const auto erased = erase("memory_snapshot", [&](Database& database) {
        return runFor(database, "DELETE FROM memory_snapshot WHERE memory=?1", memory);
    });
    if (!erased.ok()) return erased.error();
    return {};
}

Result<MemoryStore::Totals> MemoryStore::totals() {
    STACKNET_TRY(Statement select,
                 m_database.prepare(
                     "SELECT (SELECT count(*) FROM memory), (SELECT count(*) FROM memory_entry),"
                     "(SELECT coalesce(sum(length(sealed)), 0) FROM memory_entry),"
                     "(SELECT count(*) FROM memory_snapshot)"));
    Totals totals;
    STACKNET_TRY(const bool row, select.step());
    if (!row) return totals;
    totals.memories = static_cast<std::uint64_t>(select.integer(0));
    totals.entries = static_cast<std::uint64_t>(select.integer(1));
    totals.sealedBytes = static_cast<std::uint64_t>(select.integer(2));
    totals.snapshots = static_cast<std::uint64_t>(select.integer(3));
    return totals;
}

}  // namespace stacknet::memory
