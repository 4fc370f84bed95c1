#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/cid.h"

/// dag-pb (ipld.io/specs/codecs/dag-pb): a node with named links and data, in the one canonical
/// protobuf form: links (field 2) before data (field 1), links in the order of their names' bytes.
namespace stacknet::rack {

struct DagLink {
    Cid cid;
    std::string name;         ///< empty in the nodes of a file
    std::uint64_t tsize = 0;  ///< bytes of all blocks below, blocks that repeat counted each time

    bool operator==(const DagLink&) const = default;
};

struct DagNode {
    std::vector<DagLink> links;
    std::optional<Bytes> data;

    bool operator==(const DagNode&) const = default;
};

/// The canonical block. Links of one name keep their order; the others are sorted.
Bytes encodeDagNode(const DagNode& node);

/// Reads only what encodeDagNode writes, of at most kBlockBytesMax bytes. Every link must have a
/// CID, a name and a size, as every IPFS node writes them. Error "rack.bad_dag_pb" names the field;
/// "rack.bad_cid" and "rack.unsupported_hash" are of a link's CID.
Result<DagNode> decodeDagNode(ByteView block);

/// Bytes that the link adds to a block.
std::size_t linkByteCount(const DagLink& link);

}  // namespace stacknet::rack
