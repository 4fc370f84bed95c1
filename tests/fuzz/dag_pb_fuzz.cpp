// Any bytes as a dag-pb block: what is taken has one encoding, and it is these bytes.

#include <cstdlib>

#include "core/rack/dag_pb.h"
#include "core/rack/dag_walk.h"
#include "core/rack/unixfs.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const auto node = rack::decodeDagNode(bytes);
    if (!node.ok()) {
        if (node.error().message.size() > 500) std::abort();
        return 0;
    }
    if (rack::encodeDagNode(*node) != toBytes(bytes)) std::abort();
    std::size_t linkBytes = 0;
    for (const rack::DagLink& link : node->links) linkBytes += rack::linkByteCount(link);
    if (linkBytes > size) std::abort();
    const auto cid = rack::Cid::v1(rack::kCodecDagPb, Hash256());
    if (rack::linksOf(cid, bytes)->size() != node->links.size()) std::abort();
    if (node->data) (void)rack::decodeUnixFs(*node->data);
    return 0;
}
