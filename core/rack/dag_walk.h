#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/block_store.h"
#include "core/rack/cid.h"

namespace stacknet::rack {

struct WalkLimits {
    std::size_t blocksMax = 8'000'000;  ///< distinct blocks; 2 TiB of 256 KiB leaves
    std::size_t depthMax = 512;         ///< links from a root down
};

/// Sees a block with its content; an error of it ends the walk and is handed on.
using DagVisitor = std::function<Result<void>(const Cid& cid, ByteView block)>;

/// Visits every block below the roots once: depth first, a parent before its children, links in
/// their order. Only raw and dag-pb blocks can be followed. Errors: "rack.block_missing",
/// "rack.block_corrupt", "rack.unsupported_codec", "rack.too_deep", "rack.too_many_blocks", those
/// of decodeDagNode and of the visitor.
Result<void> walkDag(const IBlockStore& store, const std::vector<Cid>& roots,
                     const DagVisitor& visitor, const WalkLimits& limits = {});

/// The CIDs that a block links to, in their order; none of a raw block. Errors as above.
Result<std::vector<Cid>> linksOf(const Cid& cid, ByteView block);

}  // namespace stacknet::rack
