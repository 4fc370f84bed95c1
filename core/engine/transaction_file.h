#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/ledger/transaction.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// Transactions by their hash, in a SQLite file of their own and in memory. For what is worth
/// keeping and can be lost: a damaged file is set aside as "<name>.damaged", a damaged row dropped.
/// Bounds are its owner's. One thread.
class TransactionFile {
public:
    /// Opens or creates. `table` names the rows: letters only. Errors: "storage.*".
    static Result<TransactionFile> open(const std::filesystem::path& path, std::string table,
                                        const ChainId& chainId);

    const std::map<ledger::TxHash, ledger::Transaction>& all() const { return m_all; }
    /// All of it, or nothing when it fails; on disk when it returns. What is in `fresh` must be
    /// statically valid, and may be there already.
    Result<void> change(const std::vector<ledger::Transaction>& fresh,
                        const std::vector<ledger::TxHash>& stale);

private:
    TransactionFile(storage::Database database, std::string table)
        : m_database(std::move(database)), m_table(std::move(table)) {}
    Result<void> load(const ChainId& chainId);

    storage::Database m_database;
    std::string m_table;
    std::map<ledger::TxHash, ledger::Transaction> m_all;
};

}  // namespace stacknet::engine
