#pragma once

#include <functional>
#include <stop_token>

#include "core/engine/node_config.h"
#include "core/engine/service_thread.h"
#include "core/engine/snapshot_store.h"
#include "core/ledger/genesis.h"

namespace stacknet::engine {

/// Writes the state that an epoch's last header commits to from chain.db to snapshots.db, row by
/// row: its memory does not depend on the size of the state. Errors: those of
/// BlockStore::visitState() and SnapshotStore::Writer, "engine.stopped".
Result<consensus::SnapshotManifest> dumpSnapshot(const NodePaths& paths, const ChainId& chainId,
                                                 const consensus::BlockHeader& last,
                                                 const std::stop_token& stop);

/// dumpSnapshot() on a thread of its own, with connections of its own: consensus never waits for
/// it. Made and used on one thread; its end waits for the row in hand.
class SnapshotMaker {
public:
    SnapshotMaker(NodePaths paths, const ChainId& chainId);
    ~SnapshotMaker();
    SnapshotMaker(const SnapshotMaker&) = delete;
    SnapshotMaker& operator=(const SnapshotMaker&) = delete;

    /// `done` is called on the maker's thread.
    void make(const consensus::BlockHeader& last,
              std::function<void(Result<consensus::SnapshotManifest>)> done);

private:
    const NodePaths m_paths;
    const ChainId m_chainId;
    std::stop_source m_stop;
    ServiceThread m_thread{"snapshots"};
};

}  // namespace stacknet::engine
