#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/base/result.h"
#include "core/ledger/types.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// Slashes that stay listed, the newest.
inline constexpr std::int64_t kSlashRowsMax = 100'000;

/// A slash, and where chain.db has it.
struct SlashRow {
    ledger::Height height = 0;
    std::int64_t position = 0;  ///< ProofRecord::position
    api::SlashInfo info;
};

/// Every slash in the blocks of this node, whoever's key it was. Can be made again from chain.db.
/// One thread.
class SlashStore {
public:
    static std::string_view schema();

    explicit SlashStore(storage::Database& database) : m_database(database) {}

    /// Height and position of the newest that is written down; zero for none.
    Result<std::pair<ledger::Height, std::int64_t>> reached();
    /// In the order of the log, above reached(); one transaction.
    Result<void> add(const std::vector<SlashRow>& slashes);

private:
    storage::Database& m_database;
};

}  // namespace stacknet::engine
