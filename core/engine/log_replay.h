#pragma once

#include <functional>

#include "core/engine/block_store.h"
#include "core/ledger/execute.h"
#include "core/ledger/genesis.h"
#include "core/ledger/state.h"

namespace stacknet::engine {

using BlockVisitor = std::function<void(const consensus::Block&, const ledger::ExecutionResult&)>;

/// Executes every block of the store again, from the genesis on, and shows each with what it did:
/// how anybody recomputes what a node says about points, stake or prices. Returns the state after
/// the last block. Each header's state root is compared on the way. Takes as long as the chain is
/// (thousands of blocks a second). Errors: "engine.blocks_missing" when the node joined by a
/// snapshot and has no blocks from before it; "engine.state_corrupt" when a root differs;
/// "engine.other_chain"; those of BlockStore::readBlock.
Result<ledger::State> replayLog(const BlockStore& blocks, const ledger::Genesis& genesis,
                                const BlockVisitor& visit);

/// One change of a key's points, as the blocks tell it.
struct ReplayedChange {
    std::uint64_t height = 0;
    std::int64_t timeMs = 0;  ///< the block's, Unix time
    ledger::PointsReason reason = ledger::PointsReason::Registered;
    std::int64_t delta = 0;
    std::uint64_t balance = 0;  ///< afterwards
    bool operator==(const ReplayedChange&) const = default;
};
/// All changes of `nodeKey`, oldest first; their sum is its points. Errors as replayLog.
Result<std::vector<ReplayedChange>> pointsHistory(const BlockStore& blocks,
                                                  const ledger::Genesis& genesis,
                                                  const PublicKey& nodeKey);

}  // namespace stacknet::engine
