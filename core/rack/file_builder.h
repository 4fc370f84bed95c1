#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/hash.h"
#include "core/rack/block_store.h"
#include "core/rack/cid.h"
#include "core/rack/import_profile.h"

namespace stacknet::rack {

/// Takes each block as it is made, children before parents. An error ends the work. None at all
/// makes CIDs without keeping anything.
using BlockSink = std::function<Result<void>(const Cid& cid, ByteView block)>;

/// A sink into a store. The store must outlive it; who uses it calls flush() of the store.
BlockSink sinkInto(IBlockStore& store);

/// What was made of a file, directory or symlink.
struct BuiltNode {
    Cid cid;
    std::uint64_t contentBytes = 0;  ///< of the files in it
    std::uint64_t dagBytes = 0;      ///< Tsize: all blocks, those that repeat counted each time
};

/// Makes a file's blocks from content that streams through, in one pass: leaves of chunkBytes,
/// balanced inner nodes of at most linksMax links, all leaves at the same depth. Holds one chunk
/// and at most linksMax links of each level. Not thread safe.
class FileBuilder {
public:
    explicit FileBuilder(ImportProfile profile, BlockSink sink = {});

    /// Free room to read content into, never empty, without a copy afterwards.
    std::span<std::uint8_t> room();
    /// The first `size` bytes of room() now hold content.
    Result<void> filled(std::size_t size);
    /// Content that lies elsewhere.
    Result<void> write(ByteView content);
    /// Ends the file, also an empty one; the object is ready for the next.
    Result<BuiltNode> finish();
    /// Drops what was begun.
    void reset();

private:
    struct Child {
        Cid cid;
        std::uint64_t contentBytes = 0;
        std::uint64_t dagBytes = 0;
    };

    Result<void> endChunk();
    Result<Child> makeLeaf();
    Result<Child> closeLevel(std::size_t level);
    Result<void> add(std::size_t level, const Child& child);
    Result<void> emit(const Cid& cid, ByteView block) const;

    ImportProfile m_profile;
    BlockSink m_sink;
    Bytes m_chunk;
    std::size_t m_used = 0;
    crypto::Sha256 m_hash;  ///< of the chunk so far, when leaves are raw
    std::vector<std::vector<Child>> m_levels;
};

/// One name in a directory.
struct NamedNode {
    std::string name;
    BuiltNode node;
};

/// Makes a directory's block. Entries in any order. Errors: "rack.bad_name" (see checkEntryName,
/// or a name that is there twice), "rack.directory_too_large" (see kDirectoryBytesMax).
Result<BuiltNode> buildDirectory(const ImportProfile& profile,
                                 const std::vector<NamedNode>& entries, const BlockSink& sink = {});

/// A symlink as a UnixFS node. Error "rack.bad_name" when the target is empty or too long.
Result<BuiltNode> buildSymlink(const ImportProfile& profile, std::string_view target,
                               const BlockSink& sink = {});

/// A name that is one path component everywhere: 1 to 255 bytes of UTF-8, neither "." nor "..", no
/// slash and no zero byte. Error "rack.bad_name".
Result<void> checkEntryName(std::string_view name);

/// "rack.directory_too_large".
Error directoryTooLarge(const std::string& which);

}  // namespace stacknet::rack
