#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "core/consensus/engine.h"
#include "core/consensus/snapshot_messages.h"
#include "core/consensus/sync.h"
#include "core/ledger/execute.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// What chain.db says of one height, for tools.
struct BlockSummary {
    consensus::Height height = 0;
    consensus::View view = 0;
    consensus::BlockId id;
    Hash256 stateRoot;  ///< after this block
    std::int64_t timeMs = 0;
    std::uint32_t transactions = 0;
    PublicKey leader;
};

/// Evidence or a challenge in a final block, and what came of it; or the slash that the verdict of
/// a spot check brought, which is no transaction's.
struct ProofRecord {
    consensus::Height height = 0;
    std::uint32_t position = 0;  ///< in the block; of a spot check, from its last transaction on
    std::int64_t timeMs = 0;     ///< of the block
    ledger::Transaction transaction;  ///< none of a spot check, whose slash names the task
    ledger::TxCode code = ledger::TxCode::Ok;
    std::optional<ledger::Event> slash;  ///< KeySlashed, when it convicted
};

/// The end of an epoch as a snapshot brought it, with everything that goes on from there.
struct SnapshotInstall {
    consensus::Height baseHeight = 0;  ///< of the state in the snapshot
    Hash256 baseRoot;
    /// The blocks above it up to the epoch's last, each with what executing it gave.
    struct Executed {
        consensus::BlockPtr block;
        PublicKey leader;
        ledger::ExecutionResult result;
    };
    std::vector<Executed> blocks;
    std::vector<ledger::StateEntry> state;     ///< every row after the last of them
    std::vector<consensus::EpochStep> epochs;  ///< rising, the last one ends with the last block
};

/// Final blocks, the ledger's state after them and the indices, in one SQLite file. Each height is
/// one transaction that is on disk when append() returns, so a crash leaves height h or h + 1 and
/// nothing between. One thread at a time.
class BlockStore final : public consensus::IBlockReader {
public:
    /// Opens or creates. Errors: "engine.other_chain" (the file belongs to another genesis),
    /// "storage.*".
    static Result<std::unique_ptr<BlockStore>> open(const std::filesystem::path& path,
                                                    const ledger::Genesis& genesis);
    /// For tools that look while an engine may be running: reads only.
    static Result<std::unique_ptr<BlockStore>> openReadOnly(const std::filesystem::path& path);

    /// The ledger after the last block (the genesis when there is none). Its root is compared with
    /// the stored one: "engine.state_corrupt" when a row was damaged.
    Result<ledger::State> loadState() const;
    /// What consensus is built with.
    Result<consensus::FinalizedTip> tip() const;

    /// `nextValidators`: once they are fixed in the state after the block. From then to the end of
    /// the epoch, and until snapshotMade(), the rows that blocks overwrite are kept: the epoch's
    /// last header commits to a state that is some blocks old by then.
    Result<void> append(const consensus::Block& block, const PublicKey& leader,
                        const std::optional<consensus::Certificate>& finalCert,
                        const ledger::ExecutionResult& result,
                        const std::optional<consensus::EpochProof>& epochProof = std::nullopt,
                        const std::vector<ledger::EpochValidator>* nextValidators = nullptr);

    // Snapshots (block_store_snapshot.cpp).

    /// Puts a snapshot in the place of the state; blocks below it stay, those between are missing
    /// for ever. One transaction: a crash leaves the store as it was or as it shall be. Error
    /// "engine.snapshot_overtaken" when the tip is not below the snapshot.
    Result<void> install(const SnapshotInstall& snapshot);
    /// The ends of epochs `from`, from + 1, ..., as many as fit. Empty when `from` is not over or
    /// its end is not stored with its validators.
    std::vector<consensus::EpochStep> epochSteps(consensus::Epoch from, std::size_t countMax,
                                                 std::size_t bytesMax) const;
    /// The last block of an epoch of which no snapshot was made yet; also after a restart.
    std::optional<consensus::BlockHeader> snapshotDue() const;
    /// A snapshot was made of the epoch that ended at `height`, or none can be.
    Result<void> snapshotMade(consensus::Height height);
    /// Calls `visit` with every row of the state after `height`, which is the state_height of
    /// snapshotDue(), in the order of the keys, without holding them in memory; an error of `visit`
    /// ends it. For another connection than the one that appends. Error "engine.snapshot_gone" when
    /// that state is no longer known.
    Result<void> visitState(
        consensus::Height height,
        const std::function<Result<void>(ByteView key, ByteView value)>& visit) const;

    consensus::Height tipHeight() const override { return m_tip; }
    /// Null for a height that is not stored, and for a damaged one: see readBlock().
    consensus::BlockPtr block(consensus::Height height) const override;
    /// The block with the id that it was stored under. Errors: "engine.no_such_block";
    /// "engine.block_damaged" names the height (a bit flipped in chain.db) and says what to do.
    Result<consensus::BlockPtr> readBlock(consensus::Height height) const;
    std::optional<consensus::BlockHeader> header(consensus::Height height) const override;
    std::optional<consensus::Certificate> finalCert(consensus::Height height) const override;
    std::optional<consensus::EpochProof> epochProof(consensus::Height height) const override;
    /// The last block of an epoch at or below `height`; nothing in epoch 0.
    std::optional<consensus::BlockHeader> epochEndUpTo(consensus::Height height) const;
    /// The first block above `after` and up to `upTo`, at `view` or later, that has a FinalCert of
    /// its own. All of these blocks are of one epoch.
    std::optional<consensus::Height> firstFinal(consensus::Height after, consensus::Height upTo,
                                                consensus::View view) const;

    /// The newest evidence and challenges, newest first, at most `countMax`.
    Result<std::vector<ProofRecord>> proofs(std::size_t countMax) const;

    /// A word of the node about itself, kept with the chain ("votes": the vote store was made
    /// once).
    bool hasMark(std::string_view name) const;
    Result<void> setMark(std::string_view name);
    Result<void> clearMark(std::string_view name);

    /// The height whose block accepted this paperwork; nothing when none did.
    std::optional<consensus::Height> paperworkHeight(const PublicKey& nodeKey,
                                                     const ledger::TaskHash& task) const;
    /// The outcome of a transaction that is in a final block.
    std::optional<ledger::TxCode> outcome(const ledger::TxHash& hash) const;
    /// The height whose block holds it first.
    std::optional<consensus::Height> inclusionHeight(const ledger::TxHash& hash) const;
    /// That transaction; nothing when no final block has it.
    std::optional<ledger::Transaction> transaction(const ledger::TxHash& hash) const;
    std::uint64_t transactionCount() const { return m_transactions; }
    /// Heights from..to, at most 10,000, ascending.
    Result<std::vector<BlockSummary>> summaries(consensus::Height from, consensus::Height to) const;

private:
    explicit BlockStore(storage::Database database) : m_database(std::move(database)) {}
    Result<void> readTip();
    Result<void> insertBlock(const consensus::Block& block, const PublicKey& leader,
                             const std::optional<consensus::Certificate>& finalCert,
                             const ledger::ExecutionResult& result);
    Result<void> insertEpochEnd(const consensus::BlockHeader& header,
                                const consensus::EpochProof& proof,
                                const std::vector<ledger::EpochValidator>* next);
    Result<void> keepOverwritten(const consensus::BlockHeader& header,
                                 const ledger::ExecutionResult& result);
    Result<void> indexProofs(const consensus::Block& block, const ledger::ExecutionResult& result);
    bool isStoredId(consensus::Height height, const consensus::BlockId& id) const;
    std::optional<Bytes> column(const char* sql, consensus::Height height) const;

    mutable storage::Database m_database;
    std::optional<ledger::Genesis> m_genesis;
    consensus::Height m_tip = 0;
    std::uint64_t m_transactions = 0;
};

}  // namespace stacknet::engine
