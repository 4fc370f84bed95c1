#include "core/engine/snapshot_maker.h"

#include "core/base/canonical.h"
#include "core/base/sentence.h"
#include "core/engine/block_store.h"
#include "core/ledger/state.h"

namespace stacknet::engine {

Result<consensus::SnapshotManifest> dumpSnapshot(const NodePaths& paths, const ChainId& chainId,
                                                 const consensus::BlockHeader& last,
                                                 const std::stop_token& stop) {
    STACKNET_TRY(const auto blocks, BlockStore::openReadOnly(paths.chain()));
    STACKNET_TRY(const auto store, SnapshotStore::open(paths.snapshots(), chainId));
    const auto stopped = [&]() -> Result<void> {
        if (!stop.stop_requested()) return {};
        return makeError("engine.stopped",
                         sentence("The node stops; the snapshot is made after its start."));
    };
    // The count stands before the rows.
    std::uint32_t rows = 0;
    STACKNET_CHECK(blocks->visitState(last.stateHeight, [&](ByteView, ByteView) {
        ++rows;
        return stopped();
    }));
    STACKNET_TRY(const auto writer, SnapshotStore::Writer::begin(*store, last.stateHeight));
    STACKNET_CHECK(writer->write(ledger::State::snapshotHead(rows)));
    const auto writeRow = [&](ByteView key, ByteView value) -> Result<void> {
        STACKNET_CHECK(stopped());
        CanonicalWriter row;
        return writer->write(row.bytes(key).bytes(value).data());
    };
    STACKNET_CHECK(blocks->visitState(last.stateHeight, writeRow));
    return writer->finish(chainId, last.epoch, last.stateRoot);
}

SnapshotMaker::SnapshotMaker(NodePaths paths, const ChainId& chainId)
    : m_paths(std::move(paths)), m_chainId(chainId) {}

SnapshotMaker::~SnapshotMaker() {
    m_stop.request_stop();
}

void SnapshotMaker::make(const consensus::BlockHeader& last,
                         std::function<void(Result<consensus::SnapshotManifest>)> done) {
    m_thread.post([this, last, done = std::move(done)] {
        done(dumpSnapshot(m_paths, m_chainId, last, m_stop.get_token()));
    });
}

}  // namespace stacknet::engine
