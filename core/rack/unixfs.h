#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// UnixFS (specs.ipfs.tech/unixfs): what the data of a dag-pb node says about files and folders.
namespace stacknet::rack {

enum class UnixFsType : std::uint8_t {
    Raw = 0,  ///< a leaf as old programs wrote it; read as a file
    Directory = 1,
    File = 2,
    Metadata = 3,
    Symlink = 4,
    HamtShard = 5,  ///< a part of a directory that is spread over many blocks
};

struct UnixFsTime {
    std::int64_t seconds = 0;                  ///< since 1970
    std::optional<std::uint32_t> nanoseconds;  ///< 1 .. 999,999,999, absent for 0

    bool operator==(const UnixFsTime&) const = default;
};

struct UnixFsData {
    UnixFsType type = UnixFsType::File;
    std::optional<Bytes> data;  ///< content of a leaf, target of a symlink
    /// Bytes of content in this node and below it.
    std::optional<std::uint64_t> fileSize;
    std::vector<std::uint64_t> blockSizes;  ///< of each link: bytes of content below it
    std::optional<std::uint64_t> hashType;  ///< of HamtShard
    std::optional<std::uint64_t> fanout;    ///< of HamtShard
    std::optional<std::uint32_t> mode;
    std::optional<UnixFsTime> modified;

    bool operator==(const UnixFsData&) const = default;
};

/// Symlink targets of at most this many bytes (PATH_MAX).
inline constexpr std::size_t kSymlinkTargetMax = 4096;

/// Fields in the order of their numbers.
Bytes encodeUnixFs(const UnixFsData& data);

/// Reads only what encodeUnixFs writes. Besides, a file's size must be the sum of its parts, and a
/// directory or symlink must have nothing that only files have. Error "rack.bad_unixfs" names what
/// is wrong.
Result<UnixFsData> decodeUnixFs(ByteView message);

/// "file", "directory", "symlink" ...
std::string_view unixFsTypeName(UnixFsType type);

}  // namespace stacknet::rack
