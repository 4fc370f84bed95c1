#include "core/engine/transaction_file.h"

#include "core/base/log.h"

namespace stacknet::engine {

Result<TransactionFile> TransactionFile::open(const std::filesystem::path& path, std::string table,
                                              const ChainId& chainId) {
    auto opened = storage::Database::open(path);
    if (!opened.ok() && opened.error().code == "storage.corrupt") {
        log::critical("engine", "file_set_aside",
                      {{"file", path.string()}, {"reason", opened.error().message}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::rename(path.string() + suffix, path.string() + ".damaged" + suffix,
                                    ignored);
        }
        opened = storage::Database::open(path);
    }
    if (!opened.ok()) return opened.error();
    TransactionFile file(std::move(opened).value(), std::move(table));
    const std::string create = "CREATE TABLE " + file.m_table +
                               "(hash BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;";
    STACKNET_CHECK(file.m_database.migrate({create}));
    STACKNET_CHECK(file.load(chainId));
    return file;
}

Result<void> TransactionFile::load(const ChainId& chainId) {
    std::vector<Bytes> damaged;
    {
        STACKNET_TRY(auto rows, m_database.prepare("SELECT hash, body FROM " + m_table));
        for (;;) {
            STACKNET_TRY(const bool more, rows.step());
            if (!more) break;
            const Bytes key = rows.blob(0);
            auto transaction = ledger::Transaction::decode(rows.blob(1));
            const bool sound = transaction.ok() &&
                               ledger::checkStatic(*transaction, chainId).ok() &&
                               toBytes(transaction->hash().view()) == key;
            if (!sound) {
                damaged.push_back(key);  // what was changed on disk accuses nobody
                continue;
            }
            m_all.emplace(transaction->hash(), *transaction);
        }
    }
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM " + m_table + " WHERE hash=?1"));
    for (const Bytes& key : damaged) STACKNET_CHECK(remove.bind(1, ByteView(key)).run());
    return {};
}

Result<void> TransactionFile::change(const std::vector<ledger::Transaction>& fresh,
                                     const std::vector<ledger::TxHash>& stale) {
    if (fresh.empty() && stale.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT OR REPLACE INTO " + m_table + " VALUES(?1,?2)"));
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM " + m_table + " WHERE hash=?1"));
    for (const ledger::Transaction& body : fresh) {
        const Bytes encoded = body.encode();
        STACKNET_CHECK(insert.bind(1, body.hash().view()).bind(2, ByteView(encoded)).run());
    }
    for (const ledger::TxHash& hash : stale) STACKNET_CHECK(remove.bind(1, hash.view()).run());
    STACKNET_CHECK(transaction.commit());
    for (const ledger::Transaction& body : fresh) m_all.emplace(body.hash(), body);
    for (const ledger::TxHash& hash : stale) m_all.erase(hash);
    return {};
}

}  // namespace stacknet::engine
