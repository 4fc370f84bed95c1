#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::rack {

/// How content becomes blocks. The same content under two profiles has two CIDs, so the profile is
/// recorded beside every CID.
struct ImportProfile {
    enum class DirectoryMeasure : std::uint8_t {
        LinkBytes,   ///< sum of the names' and the CIDs' bytes
        BlockBytes,  ///< size of the directory's block
    };

    std::string name;
    std::uint32_t chunkBytes = 256 << 10;  ///< content of a leaf
    std::uint32_t linksMax = 174;          ///< links of a file's inner node
    unsigned cidVersion = 1;
    bool rawLeaves = true;  ///< false: leaves are dag-pb nodes, too
    DirectoryMeasure directoryMeasure = DirectoryMeasure::LinkBytes;
};

/// Above so many bytes, in the profile's measure, IPFS spreads a directory over many blocks (HAMT).
/// That is not written here: such a directory is refused.
inline constexpr std::uint64_t kDirectoryBytesMax = 262'144;

/// What `ipfs add --cid-version=1` gives (raw leaves come with version 1); with version 0 what
/// `ipfs add` gives, which IPIP-0499 calls unixfs-v0-2015. `cidVersion` is 0 or 1.
ImportProfile kuboDefaultProfile(unsigned cidVersion = 1);
/// IPIP-0499, unixfs-v1-2025: 1 MiB chunks, 1024 links.
ImportProfile unixFs2025Profile();

/// "kubo-default", "unixfs-v0-2015" or "unixfs-v1-2025". Error "rack.bad_profile" for another name
/// or a CID version that the profile has not.
Result<ImportProfile> importProfile(std::string_view name,
                                    std::optional<unsigned> cidVersion = std::nullopt);

}  // namespace stacknet::rack
