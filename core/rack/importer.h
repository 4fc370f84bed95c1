#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

#include "core/base/result.h"
#include "core/rack/file_builder.h"
#include "core/rack/import_profile.h"

namespace stacknet::rack {

struct ImportProgress {
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;  ///< as counted before; what changes meanwhile is an error
    std::uint64_t entriesDone = 0;
    std::uint64_t entriesTotal = 0;
};

struct ImportOptions {
    ImportProfile profile = kuboDefaultProfile();
    /// Names that begin with a dot are left out, as `ipfs add -r` does, but never `path` itself.
    bool hidden = false;
    /// Called on the importing thread about once a MiB and at the end. Only with it the tree is
    /// counted before.
    std::function<void(const ImportProgress&)> progress;
    std::stop_token stop;  ///< asked at least once a 128 KiB
};

struct ImportReport {
    BuiltNode root;
    std::uint64_t files = 0;
    std::uint64_t directories = 0;
    std::uint64_t symlinks = 0;
    std::uint64_t hiddenSkipped = 0;  ///< a hidden directory counts once, with all in it
};

/// Directories at most this deep: each one being read holds a file descriptor.
inline constexpr unsigned kImportDepthMax = 128;

/// Makes the blocks of a file, a directory with all below it, or a symlink, in one pass over the
/// content. As `ipfs add -r`: symlinks are kept as symlinks, their targets not read; the name of
/// `path` itself is not part of the CID. The sink sees children before parents; blocks it took
/// before an error stay with it.
///
/// Errors: "rack.cancelled"; "rack.file_changed" (retryable: something was written while it was
/// read); "rack.file_unreadable"; "rack.unsupported_file" (device, pipe or socket);
/// "rack.directory_too_large"; "rack.bad_name"; "rack.too_deep"; those of the sink.
Result<ImportReport> importPath(const std::filesystem::path& path, const ImportOptions& options,
                                const BlockSink& sink = {});

}  // namespace stacknet::rack
