#include "core/engine/deletion_proofs.h"

namespace stacknet::engine {

Result<DeletionProofs> DeletionProofs::open(const std::filesystem::path& path) {
    STACKNET_TRY(storage::Database database, storage::Database::open(path));
    STACKNET_CHECK(database.migrate(
        {"CREATE TABLE proof(number INTEGER PRIMARY KEY AUTOINCREMENT, class TEXT NOT NULL,"
         "rows INTEGER NOT NULL, deleted_ms INTEGER NOT NULL, erased_ms INTEGER NOT NULL,"
         "wal_bytes INTEGER NOT NULL, attempts INTEGER NOT NULL, secure_delete INTEGER NOT NULL)"
         "STRICT;"
         "CREATE TABLE log_since(file TEXT PRIMARY KEY, since_ms INTEGER NOT NULL) STRICT, WITHOUT "
         "ROWID;"}));
    return DeletionProofs(std::move(database));
}

Result<void> DeletionProofs::add(const storage::DeletionProof& proof) {
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(storage::Statement insert,
                 m_database.prepare("INSERT INTO proof(class, rows, deleted_ms, erased_ms, "
                                    "wal_bytes, attempts, secure_delete) VALUES(?,?,?,?,?,?,?)"));
    STACKNET_CHECK(insert.bind(1, proof.dataClass)
                       .bind(2, proof.rows)
                       .bind(3, proof.deletedMs)
                       .bind(4, proof.erasedMs)
                       .bind(5, proof.walBytes)
                       .bind(6, proof.attempts)
                       .bind(7, proof.secureDelete)
                       .run());
    STACKNET_TRY(storage::Statement trim, m_database.prepare("DELETE FROM proof WHERE number<=?"));
    STACKNET_CHECK(trim.bind(1, m_database.lastInsertId() - kKeptMax).run());
    return transaction.commit();
}

Result<std::vector<storage::DeletionProof>> DeletionProofs::newest(std::int64_t limit) {
    STACKNET_TRY(
        storage::Statement select,
        m_database.prepare("SELECT class, rows, deleted_ms, erased_ms, wal_bytes, attempts,"
                           "secure_delete FROM proof ORDER BY number DESC LIMIT ?"));
    select.bind(1, limit);
    std::vector<storage::DeletionProof> proofs;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return proofs;
        proofs.push_back({select.text(0), select.integer(1), select.integer(2), select.integer(3),
                          select.integer(4), select.integer(5), select.integer(6)});
    }
}

Result<std::optional<std::int64_t>> DeletionProofs::since(const std::string& file) {
    STACKNET_TRY(storage::Statement select,
                 m_database.prepare("SELECT since_ms FROM log_since WHERE file=?"));
    select.bind(1, file);
    STACKNET_TRY(const bool found, select.step());
    if (!found) return std::optional<std::int64_t>();
    return std::optional<std::int64_t>(select.integer(0));
}

Result<void> DeletionProofs::setSince(const std::string& file, std::int64_t ms) {
    STACKNET_TRY(storage::Statement insert,
                 m_database.prepare("INSERT OR REPLACE INTO log_since VALUES(?,?)"));
    return insert.bind(1, file).bind(2, ms).run();
}

}  // namespace stacknet::engine
