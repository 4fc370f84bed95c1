#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace stacknet::sandbox::security {

/// One member of a layer's tar archive, as its author wrote it, sane or not.
struct ImageEntry {
    std::string path;
    char type = '0';  ///< ustar: '0' file, '1' hard link, '2' link, '3' '4' devices, '5' folder
    std::string content = {};
    std::string target = {};
    unsigned mode = 0644;
};

/// Writes an OCI layout of one uncompressed layer for this machine to the new folder `layout`.
void writeImage(const std::filesystem::path& layout, const std::vector<ImageEntry>& entries);

/// What an image needs so that shell code runs in it: busybox of this host. Empty when the host has
/// none that is static.
std::vector<ImageEntry> shellEntries();

}  // namespace stacknet::sandbox::security
