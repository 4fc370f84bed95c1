#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/base/result.h"

namespace stacknet::sandbox {

/// One member of a tar archive.
struct TarEntry {
    std::string path;    ///< as written, not yet checked
    std::string target;  ///< of links
    char type =
        '0';  ///< '0' file, '1' hard link, '2' symlink, '3' '4' device, '5' folder, '6' fifo
    std::uint32_t mode = 0;
    std::uint64_t size = 0;    ///< of a file's content
    std::uint64_t offset = 0;  ///< of a file's content in the archive
};

/// Walks an uncompressed tar archive (ustar, with pax path, linkpath and size records and GNU long
/// names) and calls `visit` per member until it returns an error. Reads headers only. Every length
/// is checked against the archive's size. Errors: "sandbox.image_corrupt" with the byte position.
Result<void> readTar(int descriptor, std::uint64_t archiveSize,
                     const std::function<Result<void>(const TarEntry&)>& visit);

}  // namespace stacknet::sandbox
