#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/api/arena_info.h"
#include "core/engine/earnings_store.h"
#include "core/engine/slash_store.h"
#include "core/ledger/genesis.h"
#include "core/ledger/records.h"

namespace stacknet::engine {

/// Blocks with transactions that one pass reads: chain.db's log cannot be emptied meanwhile.
inline constexpr std::size_t kScanBlocksMax = 256;

/// A Node Key of this operator at the height of a pass.
struct EarningsKey {
    PublicKey nodeKey;
    std::optional<ledger::NodeKeyRecord> record;  ///< nothing: not on the ledger
    tasks::PaperworkSum log;                      ///< of its paperwork in the blocks
    std::uint64_t tokensSlashed = 0;              ///< by every slash in the blocks
};

struct EarningsPass {
    bool done = false;           ///< false: there are more blocks, call again
    ledger::Height height = 0;   ///< up to which everything is written down
    ledger::Height tip = 0;      ///< of chain.db
    ledger::Height missing = 0;  ///< blocks 1 to this one are not here (joined by a snapshot)
    /// Once done: of one height, in the order in which they were asked for.
    std::vector<EarningsKey> keys;
    /// What the blocks and the ledger say of each key's paperwork (tasks::PaperworkSummary).
    tasks::PaperworkSummary summary;
};

/// Writes down the paperwork of `keys` in the final blocks that the store does not have yet, at
/// most `blocksMax` blocks, and holds the sums against the ledger's state of the same height. From
/// chain.db as `stacknetctl paperwork export` does, so that both say the same. Errors:
/// "engine.block_damaged", "engine.state_corrupt", "tasks.total_overflow", "storage.*".
class EarningsScan {
public:
    static Result<EarningsScan> open(const std::filesystem::path& chainDatabase,
                                     ledger::Genesis genesis);
    Result<EarningsPass> pass(EarningsStore& store, const std::vector<PublicKey>& keys,
                              std::size_t blocksMax = kScanBlocksMax);
    /// Slashes in the blocks above that height and position, in their order; at most `countMax`.
    Result<std::vector<SlashRow>> slashes(std::pair<ledger::Height, std::int64_t> above,
                                          std::size_t countMax);
    /// Fills in what the blocks above `above` say of a verdict: its height, and the tokens that it
    /// took of `self`.
    Result<void> complete(api::ArenaVerdictInfo& verdict, const PublicKey& self,
                          ledger::Height above);

private:
    EarningsScan(storage::Database chain, ledger::Genesis genesis)
        : m_chain(std::move(chain)), m_genesis(std::move(genesis)) {}
    Result<EarningsPass> passInside(EarningsStore& store, const std::vector<PublicKey>& keys,
                                    std::size_t blocksMax);
    Result<void> readBlock(ByteView bytes, ledger::Height height,
                           const std::vector<PublicKey>& keys,
                           std::vector<tasks::PaperworkRow>& rows);
    Result<bool> accepted(const ledger::TxHash& hash, ledger::Height height, std::size_t position);
    Result<void> readKeys(EarningsStore& store, const std::vector<PublicKey>& keys,
                          EarningsPass& pass);
    Result<std::optional<ledger::NodeKeyRecord>> recordOf(const PublicKey& key, ledger::Height tip);
    Result<std::int64_t> number(std::string_view sql, const PublicKey* key = nullptr);

    storage::Database m_chain;
    ledger::Genesis m_genesis;
};

}  // namespace stacknet::engine
