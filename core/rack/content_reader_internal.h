#pragma once

#include "core/rack/exporter.h"

namespace stacknet::rack {

/// A block together with what it says about files.
struct UnixFsNode {
    UnixFsData data;
    std::vector<Cid> links;
    std::vector<DirectoryEntry> entries;  ///< of a directory
};

/// Reads and decodes one block. Content of a raw block is its data.
Result<UnixFsNode> readNode(const IBlockStore& store, const Cid& cid);

/// Streams files under one set of limits, which all of them together must keep.
class ContentReader {
public:
    ContentReader(const IBlockStore& store, const ReadOptions& options)
        : m_store(store), m_options(options) {}

    /// Reads the file that `node` begins. Returns its bytes.
    Result<std::uint64_t> read(const UnixFsNode& node, const ByteSink& sink);
    /// Counts a block that the caller read itself. Errors as readContent.
    Result<void> countBlock();
    void end() const {
        if (m_options.progress) m_options.progress(m_bytes);
    }

private:
    Result<std::uint64_t> readPart(const UnixFsNode& node, const ByteSink& sink, unsigned depth);
    Result<void> deliver(ByteView content, const ByteSink& sink);

    const IBlockStore& m_store;
    const ReadOptions& m_options;
    std::uint64_t m_nodes = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_unseen = 0;
};

}  // namespace stacknet::rack
