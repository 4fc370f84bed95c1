#include "core/rack/exporter.h"

#include "core/base/sentence.h"
#include "core/rack/content_reader_internal.h"
#include "core/rack/dag_pb.h"
#include "core/rack/file_builder.h"

namespace stacknet::rack {

namespace {

constexpr std::uint64_t kProgressBytes = 1 << 20;

bool isFile(UnixFsType type) {
    return type == UnixFsType::File || type == UnixFsType::Raw;
}

Error badSizes(const Cid& cid) {
    return makeError("rack.bad_unixfs", sentence("The block %1 states a size that its content has "
                                                 "not. Whoever made it is faulty or lies.",
                                                 {cid.text()}));
}

Result<void> takeEntries(DagNode& dag, UnixFsNode& node) {
    for (DagLink& link : dag.links) {
        STACKNET_CHECK(checkEntryName(link.name));
        // dag-pb keeps the names sorted: the same one twice would be side by side.
        if (!node.entries.empty() && node.entries.back().name == link.name) {
            return makeError(
                "rack.bad_name",
                sentence("A directory has one name twice. Whoever made it is faulty or lies."));
        }
        node.entries.push_back({std::move(link.name), link.cid, link.tsize});
    }
    return {};
}

}  // namespace

Result<UnixFsNode> readNode(const IBlockStore& store, const Cid& cid) {
    STACKNET_TRY(Bytes block, store.get(cid));
    UnixFsNode node;
    if (cid.codec() == kCodecRaw) {
        node.data.fileSize = block.size();
        node.data.data = std::move(block);
        return node;
    }
    if (cid.codec() != kCodecDagPb) {
        return makeError("rack.unsupported_codec",
                         sentence("The block %1 is of %2; only raw and dag-pb can be read here.",
                                  {cid.text(), codecName(cid.codec())}));
    }
    STACKNET_TRY(DagNode dag, decodeDagNode(block));
    if (!dag.data) {
        return makeError(
            "rack.bad_unixfs",
            sentence("The block %1 holds neither a file nor a directory.", {cid.text()}));
    }
    STACKNET_TRY(node.data, decodeUnixFs(*dag.data));
    if (node.data.type == UnixFsType::HamtShard) {
        return makeError(
            "rack.unsupported_hamt",
            sentence("The directory %1 is spread over many blocks (HAMT), which cannot be read "
                     "here. Split it into sub-directories and add it again.",
                     {cid.text()}));
    }
    if (isFile(node.data.type)) {
        if (node.data.blockSizes.size() != dag.links.size()) return badSizes(cid);
        for (const DagLink& link : dag.links) node.links.push_back(link.cid);
    } else if (node.data.type == UnixFsType::Directory) {
        STACKNET_CHECK(takeEntries(dag, node));
    }
    return node;
}

Result<void> ContentReader::countBlock() {
    if (m_options.stop.stop_requested()) {
        return makeError("rack.cancelled", "Reading was cancelled.");
    }
    if (++m_nodes <= m_options.limits.nodesMax) return {};
    return makeError("rack.too_many_blocks",
                     sentence("The content has more than the %1 blocks that are allowed.",
                              {m_options.limits.nodesMax}));
}

Result<void> ContentReader::deliver(ByteView content, const ByteSink& sink) {
    if (content.empty()) return {};
    if (content.size() > m_options.limits.bytesMax - m_bytes) {
        return makeError("rack.too_large",
                         sentence("The content is larger than the %1 bytes that are allowed.",
                                  {m_options.limits.bytesMax}));
    }
    STACKNET_CHECK(sink(content));
    m_bytes += content.size();
    m_unseen += content.size();
    if (m_options.progress && m_unseen >= kProgressBytes) {
        m_unseen = 0;
        m_options.progress(m_bytes);
    }
    return {};
}

Result<std::uint64_t> ContentReader::readPart(const UnixFsNode& node, const ByteSink& sink,
                                              unsigned depth) {
    if (depth > m_options.limits.depthMax) {
        return makeError("rack.too_deep", sentence("A file is nested more than %1 blocks deep.",
                                                   {m_options.limits.depthMax}));
    }
    if (node.data.data) STACKNET_CHECK(deliver(*node.data.data, sink));
    for (std::size_t i = 0; i < node.links.size(); ++i) {
        STACKNET_CHECK(countBlock());
        STACKNET_TRY(const UnixFsNode child, readNode(m_store, node.links[i]));
        // The parent's word is held to before any of the child is delivered.
        if (!isFile(child.data.type) || child.data.fileSize != node.data.blockSizes[i]) {
            return badSizes(node.links[i]);
        }
        STACKNET_CHECK(readPart(child, sink, depth + 1));
    }
    return node.data.fileSize.value_or(0);
}

Result<std::uint64_t> ContentReader::read(const UnixFsNode& node, const ByteSink& sink) {
    if (!isFile(node.data.type)) {
        return makeError("rack.not_a_file",
                         sentence("This is a %1, not a file.", {unixFsTypeName(node.data.type)}));
    }
    return readPart(node, sink, 0);
}

Result<UnixFsType> nodeType(const IBlockStore& store, const Cid& cid) {
    STACKNET_TRY(const UnixFsNode node, readNode(store, cid));
    return node.data.type;
}

Result<std::vector<DirectoryEntry>> listDirectory(const IBlockStore& store, const Cid& cid) {
    STACKNET_TRY(UnixFsNode node, readNode(store, cid));
    if (node.data.type != UnixFsType::Directory) {
        return makeError("rack.not_a_directory", sentence("This is a %1, not a directory.",
                                                          {unixFsTypeName(node.data.type)}));
    }
    return std::move(node.entries);
}

Result<std::uint64_t> readContent(const IBlockStore& store, const Cid& cid, const ByteSink& sink,
                                  const ReadOptions& options) {
    ContentReader reader(store, options);
    STACKNET_CHECK(reader.countBlock());
    STACKNET_TRY(const UnixFsNode node, readNode(store, cid));
    STACKNET_TRY(const std::uint64_t size, reader.read(node, sink));
    reader.end();
    return size;
}

}  // namespace stacknet::rack
