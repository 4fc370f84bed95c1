#pragma once

#include <map>
#include <set>

#include "core/consensus/engine.h"
#include "core/ledger/execute.h"

namespace stacknet::sim {

/// Final blocks and the ledger's state of one machine. append() is one transaction: a crash leaves
/// the height before or after it, nothing between.
class BlockDisk final : public consensus::IBlockReader {
public:
    explicit BlockDisk(const ledger::Genesis& genesis);

    /// What a starting process does: a damaged block or state is found here by its hash, as in the
    /// product; the node then starts over from the genesis.
    void open();
    bool damaged() const;
    /// What an engine is built with.
    consensus::FinalizedTip tip(std::int64_t genesisTimeMs) const;
    /// The last block of the epoch before the one that the next block belongs to.
    std::optional<consensus::BlockHeader> anchor() const;
    /// The epoch that the next block belongs to.
    consensus::Epoch runningEpoch() const;

    void append(const consensus::FinalizedBlock& final, const ledger::ExecutionResult& result,
                ledger::State after);
    void wipe();

    /// A bit of a stored block flips. Reading it gives nothing: its hash does not fit.
    void flipBlock(consensus::Height height) { m_flipped.insert(height); }
    /// A bit of the state flips where no read looks before the next root is made.
    void flipState(const PublicKey& key);
    bool stateFlipped() const { return m_stateFlipped; }

    consensus::Height tipHeight() const override { return m_blocks.size(); }
    consensus::BlockPtr block(consensus::Height height) const override;
    std::optional<consensus::BlockHeader> header(consensus::Height height) const override;
    std::optional<consensus::Certificate> finalCert(consensus::Height height) const override;
    std::optional<consensus::EpochProof> epochProof(consensus::Height height) const override;

    const ledger::State& state() const { return m_state; }
    const Hash256& root(consensus::Height height) const { return m_roots[height]; }
    bool executed(const ledger::TxHash& hash) const { return m_executed.contains(hash); }

private:
    ledger::State m_genesisState;
    ledger::State m_state;
    std::vector<consensus::BlockPtr> m_blocks;
    std::map<consensus::Height, consensus::Certificate> m_certificates;
    std::map<consensus::Height, consensus::EpochProof> m_epochEnds;
    std::vector<Hash256> m_roots;
    std::set<ledger::TxHash> m_executed;
    std::set<consensus::Height> m_flipped;
    bool m_stateFlipped = false;
};

}  // namespace stacknet::sim
