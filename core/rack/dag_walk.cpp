#include "core/rack/dag_walk.h"

#include <algorithm>
#include <set>

#include "core/base/sentence.h"
#include "core/rack/dag_pb.h"

namespace stacknet::rack {

Result<std::vector<Cid>> linksOf(const Cid& cid, ByteView block) {
    std::vector<Cid> links;
    if (cid.codec() == kCodecRaw) return links;
    if (cid.codec() != kCodecDagPb) {
        return makeError("rack.unsupported_codec",
                         sentence("The block %1 is of %2; only raw and dag-pb can be read here.",
                                  {cid.text(), codecName(cid.codec())}));
    }
    STACKNET_TRY(const DagNode node, decodeDagNode(block));
    links.reserve(node.links.size());
    for (const DagLink& link : node.links) links.push_back(link.cid);
    return links;
}

Result<void> walkDag(const IBlockStore& store, const std::vector<Cid>& roots,
                     const DagVisitor& visitor, const WalkLimits& limits) {
    struct Open {
        std::vector<Cid> links;  ///< of one node, those still to visit at the back
    };
    std::vector<Open> path;
    std::set<Cid> seen;
    path.push_back({std::vector<Cid>(roots.rbegin(), roots.rend())});
    while (!path.empty()) {
        if (path.back().links.empty()) {
            path.pop_back();
            continue;
        }
        const Cid cid = path.back().links.back();
        path.back().links.pop_back();
        if (!seen.insert(cid).second) continue;
        if (seen.size() > limits.blocksMax) {
            return makeError("rack.too_many_blocks",
                             sentence("The content has more than %1 blocks.", {limits.blocksMax}));
        }
        STACKNET_TRY(const Bytes block, store.get(cid));
        STACKNET_CHECK(visitor(cid, block));
        STACKNET_TRY(std::vector<Cid> links, linksOf(cid, block));
        if (links.empty()) continue;
        if (path.size() > limits.depthMax) {
            return makeError(
                "rack.too_deep",
                sentence("The content is nested more than %1 blocks deep.", {limits.depthMax}));
        }
        std::reverse(links.begin(), links.end());
        path.push_back({std::move(links)});
    }
    return {};
}

}  // namespace stacknet::rack
