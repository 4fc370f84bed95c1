#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/block_store.h"
#include "core/rack/car.h"
#include "core/rack/cid.h"
#include "core/rack/unixfs.h"

/// From blocks back to files. Every block is hashed by the store as it is read, and every size that
/// a block states must be the size of what lies below it.
namespace stacknet::rack {

struct ReadLimits {
    std::uint64_t bytesMax = UINT64_MAX;   ///< of content
    std::uint64_t nodesMax = 100'000'000;  ///< blocks read, those that repeat counted each time
    unsigned depthMax = 64;                ///< inner nodes of one file
};

struct ReadOptions {
    ReadLimits limits;
    /// Bytes of content so far, called on the reading thread about once a MiB and at the end.
    std::function<void(std::uint64_t bytes)> progress;
    std::stop_token stop;
};

struct DirectoryEntry {
    std::string name;  ///< as checkEntryName allows
    Cid cid;
    std::uint64_t dagBytes = 0;  ///< as the directory states it; nothing has proved it
};

/// What a CID's block is. A raw block is a file.
Result<UnixFsType> nodeType(const IBlockStore& store, const Cid& cid);

/// The names in a directory, in the order of their bytes. Errors: "rack.not_a_directory",
/// "rack.bad_name" (an unsafe or repeated name), "rack.unsupported_hamt" (a directory that is
/// spread over many blocks), those of the store and the decoders.
Result<std::vector<DirectoryEntry>> listDirectory(const IBlockStore& store, const Cid& cid);

/// Streams a file's content. Returns its size. Errors: "rack.not_a_file", "rack.bad_unixfs" (sizes
/// that are not true), "rack.too_large", "rack.too_deep", "rack.too_many_blocks", "rack.cancelled",
/// those of the store, the decoders and the sink.
Result<std::uint64_t> readContent(const IBlockStore& store, const Cid& cid, const ByteSink& sink,
                                  const ReadOptions& options = {});

struct ExportReport {
    std::uint64_t files = 0;
    std::uint64_t directories = 0;
    std::uint64_t symlinks = 0;
    std::uint64_t bytes = 0;
};

/// Writes a file or a tree to `target`, which must not exist. It is made beside it under a hidden
/// name and renamed when whole; after an error nothing is left. Every name is checked and every
/// file made new, relative to a folder that was made here, so no name and no symlink leads out of
/// it. A symlink that is absolute or leads out of the tree is refused ("rack.unsafe_symlink").
/// Files get mode 0644, folders 0755, less the umask.
/// Errors: "rack.target_exists", "rack.target_unwritable", "rack.disk_full", and those of
/// listDirectory and readContent.
Result<ExportReport> exportPath(const IBlockStore& store, const Cid& cid,
                                const std::filesystem::path& target,
                                const ReadOptions& options = {});

}  // namespace stacknet::rack
