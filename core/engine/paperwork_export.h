#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "core/engine/node_config.h"
#include "core/tasks/paperwork_export.h"

namespace stacknet::engine {

/// Which paperwork goes into the file; the check is of everything in any case.
struct PaperworkQuery {
    std::optional<PublicKey> nodeKey;  ///< nothing: all
    ledger::Height fromHeight = 0;
    ledger::Height toHeight = std::numeric_limits<ledger::Height>::max();  ///< included
    std::int64_t fromMs = std::numeric_limits<std::int64_t>::min();        ///< of the block
    std::int64_t toMs = std::numeric_limits<std::int64_t>::max();          ///< not included
    bool local = false;  ///< with what tasks.db knows of each
};

/// Writes the paperwork that the ledger accepted, block by block, from the data directory of a node
/// that may be running: one read transaction, so that blocks and state are of one height. Each
/// block must be the one that its parent is named by, from the genesis on; what became of its
/// transactions is what the node recorded when it executed them. All of it is summed up per Node
/// Key and compared with that key's row of the ledger's state (tokens served, paperwork, Paper),
/// whether it is in the file or not. Memory does not grow with the number of rows (16 bytes each
/// with `local`).
///
/// A difference is no error: the summary tells it. Errors: "engine.blocks_missing" (the node joined
/// by a snapshot), "engine.block_damaged", "engine.other_chain", "engine.state_corrupt",
/// "tasks.total_overflow", "storage.*", those of the writer.
Result<tasks::PaperworkSummary> exportPaperwork(const NodePaths& paths, const PaperworkQuery& query,
                                                tasks::IPaperworkWriter& writer);

}  // namespace stacknet::engine
