#pragma once

#include "core/memory/snapshot.h"
#include "core/rack/block_store.h"
#include "core/rack/cid.h"

/// A snapshot as a UnixFS directory in a block store: key.snk, manifest.snm and segments/. Every
/// file is one raw block. Blocks of two snapshots differ, so that one can go without the other.
namespace stacknet::memory {

/// Writes the blocks and sees that they are on the disk. Errors of the store pass through.
Result<rack::Cid> writeSnapshotTree(const SnapshotFiles& files, rack::IBlockStore& store);

/// Reads the directory: exactly these names, the segments numbered without a gap. Errors:
/// "memory.bad_snapshot", "rack.block_missing", "rack.block_corrupt", those of the store.
Result<SnapshotFiles> readSnapshotTree(const rack::Cid& root, const rack::IBlockStore& store);
/// Only key.snk of it.
Result<Bytes> readSnapshotKeyFile(const rack::Cid& root, const rack::IBlockStore& store);

/// All its blocks, the root first. Blocks below one that is missing are left out.
std::vector<rack::Cid> snapshotBlocks(const rack::Cid& root, const rack::IBlockStore& store);
/// Removes all its blocks for good; how many there were.
Result<std::size_t> removeSnapshotTree(const rack::Cid& root, rack::IBlockStore& store);

}  // namespace stacknet::memory
