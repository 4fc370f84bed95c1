#include "core/rack/file_builder.h"

#include "core/rack/dag_pb.h"
#include "core/rack/unixfs.h"

namespace stacknet::rack {

namespace {

/// What is read and hashed at a time: small enough to be hashed while the processor still has it.
constexpr std::size_t kPieceBytes = 128 << 10;

Cid nodeCid(const ImportProfile& profile, ByteView block) {
    const Hash256 digest = crypto::sha256(block);
    return profile.cidVersion == 0 ? Cid::v0(digest) : Cid::v1(kCodecDagPb, digest);
}

}  // namespace

BlockSink sinkInto(IBlockStore& store) {
    return [&store](const Cid& cid, ByteView block) { return store.putHashed(cid, block); };
}

FileBuilder::FileBuilder(ImportProfile profile, BlockSink sink)
    : m_profile(std::move(profile)), m_sink(std::move(sink)), m_chunk(m_profile.chunkBytes) {
    STACKNET_INVARIANT(m_profile.chunkBytes > 0 && m_profile.chunkBytes <= kBlockBytesMax &&
                       m_profile.linksMax > 1);
}

Result<void> FileBuilder::emit(const Cid& cid, ByteView block) const {
    return m_sink ? m_sink(cid, block) : Result<void>();
}

std::span<std::uint8_t> FileBuilder::room() {
    return std::span(m_chunk).subspan(m_used, std::min(kPieceBytes, m_chunk.size() - m_used));
}

Result<void> FileBuilder::filled(std::size_t size) {
    STACKNET_INVARIANT(size <= m_chunk.size() - m_used);
    if (m_profile.rawLeaves) m_hash.update(ByteView(m_chunk).subspan(m_used, size));
    m_used += size;
    return m_used == m_chunk.size() ? endChunk() : Result<void>();
}

Result<void> FileBuilder::write(ByteView content) {
    while (!content.empty()) {
        const auto free = room();
        const std::size_t size = std::min(free.size(), content.size());
        std::copy_n(content.begin(), size, free.begin());
        STACKNET_CHECK(filled(size));
        content = content.subspan(size);
    }
    return {};
}

Result<FileBuilder::Child> FileBuilder::makeLeaf() {
    const ByteView content = ByteView(m_chunk).first(m_used);
    if (m_profile.rawLeaves) {
        const Cid cid = Cid::v1(kCodecRaw, m_hash.finish());
        m_hash = crypto::Sha256();
        STACKNET_CHECK(emit(cid, content));
        return Child{cid, content.size(), content.size()};
    }
    UnixFsData data;
    if (!content.empty()) data.data = toBytes(content);
    data.fileSize = content.size();
    const Bytes block = encodeDagNode({{}, encodeUnixFs(data)});
    const Cid cid = nodeCid(m_profile, block);
    STACKNET_CHECK(emit(cid, block));
    return Child{cid, content.size(), block.size()};
}

Result<void> FileBuilder::endChunk() {
    STACKNET_TRY(const Child leaf, makeLeaf());
    m_used = 0;
    return add(0, leaf);
}

/// Makes a node of what a level holds and empties it.
Result<FileBuilder::Child> FileBuilder::closeLevel(std::size_t level) {
    DagNode node;
    UnixFsData data;
    Child parent;
    for (const Child& child : m_levels[level]) {
        node.links.push_back({child.cid, "", child.dagBytes});
        data.blockSizes.push_back(child.contentBytes);
        parent.contentBytes += child.contentBytes;
        parent.dagBytes += child.dagBytes;
    }
    m_levels[level].clear();
    data.fileSize = parent.contentBytes;
    node.data = encodeUnixFs(data);
    const Bytes block = encodeDagNode(node);
    parent.cid = nodeCid(m_profile, block);
    parent.dagBytes += block.size();
    STACKNET_CHECK(emit(parent.cid, block));
    return parent;
}

/// A full level becomes a node only when one more arrives: a file of exactly linksMax leaves has
/// one inner node, not two.
Result<void> FileBuilder::add(std::size_t level, const Child& child) {
    if (level == m_levels.size()) m_levels.emplace_back();
    if (m_levels[level].size() == m_profile.linksMax) {
        STACKNET_TRY(const Child parent, closeLevel(level));
        STACKNET_CHECK(add(level + 1, parent));
    }
    m_levels[level].push_back(child);
    return {};
}

Result<BuiltNode> FileBuilder::finish() {
    if (m_used > 0 || m_levels.empty()) STACKNET_CHECK(endChunk());
    // All leaves lie at the same depth: a lone one at the end gets its whole chain of parents.
    for (std::size_t level = 0;; ++level) {
        if (level + 1 == m_levels.size() && m_levels[level].size() == 1) break;
        STACKNET_TRY(const Child parent, closeLevel(level));
        STACKNET_CHECK(add(level + 1, parent));
    }
    const Child root = m_levels.back().front();
    reset();
    return BuiltNode{root.cid, root.contentBytes, root.dagBytes};
}

void FileBuilder::reset() {
    if (m_used > 0 && m_profile.rawLeaves) m_hash = crypto::Sha256();
    m_used = 0;
    m_levels.clear();
}

}  // namespace stacknet::rack
