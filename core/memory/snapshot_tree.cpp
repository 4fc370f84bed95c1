#include "core/memory/snapshot_tree.h"

#include <algorithm>

#include "core/rack/dag_pb.h"
#include "core/rack/file_builder.h"
#include "core/rack/unixfs.h"

namespace stacknet::memory {
namespace {

constexpr std::string_view kKeyName = "key.snk";
constexpr std::string_view kManifestName = "manifest.snm";
constexpr std::string_view kSegmentsName = "segments";

std::string segmentName(std::size_t index) {
    std::string digits = std::to_string(index);
    return std::string(6 - std::min<std::size_t>(6, digits.size()), '0') + digits + ".enc";
}

Result<rack::BuiltNode> writeFile(ByteView content, const rack::BlockSink& sink) {
    rack::FileBuilder builder(rack::kuboDefaultProfile(), sink);
    STACKNET_CHECK(builder.write(content));
    return builder.finish();
}

/// A directory's links, in the order of their names.
Result<std::vector<rack::DagLink>> linksOf(const rack::Cid& cid, const rack::IBlockStore& store) {
    if (cid.codec() != rack::kCodecDagPb) return badSnapshot("a directory is none");
    STACKNET_TRY(const Bytes block, store.get(cid));
    auto node = rack::decodeDagNode(block);
    if (!node.ok() || !node->data) return badSnapshot("a directory is none");
    const auto data = rack::decodeUnixFs(*node->data);
    if (!data.ok() || data->type != rack::UnixFsType::Directory) {
        return badSnapshot("a directory is none");
    }
    return std::move(node->links);
}

struct Layout {
    rack::Cid key;
    rack::Cid manifest;
    rack::Cid segmentsFolder;
};
Result<Layout> layoutOf(const rack::Cid& root, const rack::IBlockStore& store) {
    STACKNET_TRY(const auto links, linksOf(root, store));
    if (links.size() != 3 || links[0].name != kKeyName || links[1].name != kManifestName ||
        links[2].name != kSegmentsName) {
        return badSnapshot("its directory has other names");
    }
    return Layout{links[0].cid, links[1].cid, links[2].cid};
}

Result<Bytes> readRaw(const rack::Cid& cid, const rack::IBlockStore& store) {
    if (cid.codec() != rack::kCodecRaw) return badSnapshot("a file is more than one block");
    return store.get(cid);
}

}  // namespace

Result<rack::Cid> writeSnapshotTree(const SnapshotFiles& files, rack::IBlockStore& store) {
    const rack::BlockSink sink = rack::sinkInto(store);
    const rack::ImportProfile profile = rack::kuboDefaultProfile();
    std::vector<rack::NamedNode> segments;
    for (std::size_t index = 0; index < files.segments.size(); ++index) {
        STACKNET_TRY(rack::BuiltNode node, writeFile(files.segments[index], sink));
        segments.push_back({segmentName(index), node});
    }
    std::vector<rack::NamedNode> top;
    STACKNET_TRY(rack::BuiltNode key, writeFile(files.key, sink));
    STACKNET_TRY(rack::BuiltNode manifest, writeFile(files.manifest, sink));
    STACKNET_TRY(rack::BuiltNode folder, rack::buildDirectory(profile, segments, sink));
    top.push_back({std::string(kKeyName), key});
    top.push_back({std::string(kManifestName), manifest});
    top.push_back({std::string(kSegmentsName), folder});
    STACKNET_TRY(const rack::BuiltNode root, rack::buildDirectory(profile, top, sink));
    STACKNET_CHECK(store.flush());
    return root.cid;
}

Result<SnapshotFiles> readSnapshotTree(const rack::Cid& root, const rack::IBlockStore& store) {
    STACKNET_TRY(const Layout layout, layoutOf(root, store));
    SnapshotFiles files;
    STACKNET_TRY(files.key, readRaw(layout.key, store));
    STACKNET_TRY(files.manifest, readRaw(layout.manifest, store));
    STACKNET_TRY(const auto links, linksOf(layout.segmentsFolder, store));
    if (links.empty() || links.size() > kSegmentsMax) return badSnapshot("its segments");
    for (std::size_t index = 0; index < links.size(); ++index) {
        if (links[index].name != segmentName(index)) return badSnapshot("a segment is missing");
        STACKNET_TRY(Bytes segment, readRaw(links[index].cid, store));
        if (segment.size() > kSegmentBytes) return badSnapshot("a segment's size");
        files.segments.push_back(std::move(segment));
    }
    return files;
}

Result<Bytes> readSnapshotKeyFile(const rack::Cid& root, const rack::IBlockStore& store) {
    STACKNET_TRY(const Layout layout, layoutOf(root, store));
    return readRaw(layout.key, store);
}

std::vector<rack::Cid> snapshotBlocks(const rack::Cid& root, const rack::IBlockStore& store) {
    std::vector<rack::Cid> blocks{root};
    const auto top = linksOf(root, store);
    if (!top.ok()) return blocks;
    for (const rack::DagLink& link : *top) {
        blocks.push_back(link.cid);
        if (link.cid.codec() != rack::kCodecDagPb) continue;
        const auto below = linksOf(link.cid, store);
        if (!below.ok() || below->size() > kSegmentsMax) continue;
        for (const rack::DagLink& leaf : *below) blocks.push_back(leaf.cid);
    }
    return blocks;
}

Result<std::size_t> removeSnapshotTree(const rack::Cid& root, rack::IBlockStore& store) {
    const std::vector<rack::Cid> blocks = snapshotBlocks(root, store);
    std::size_t removed = 0;
    // The root last, so that what a crash leaves can still be found and removed.
    for (auto each = blocks.rbegin(); each != blocks.rend(); ++each) {
        STACKNET_TRY(const bool was, store.remove(*each));
        if (was) ++removed;
    }
    STACKNET_CHECK(store.flush());
    return removed;
}

}  // namespace stacknet::memory
