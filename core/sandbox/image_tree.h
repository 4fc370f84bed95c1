#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/sandbox/tar_reader.h"

namespace stacknet::sandbox {

/// What an image's layers add up to, in memory. Nothing is written before all layers are known, so
/// that no entry can redirect the writing of another: every parent is a folder that we made.
class ImageTree {
public:
    struct Node {
        enum class Kind : std::uint8_t { Directory, File, Symlink };
        Kind kind = Kind::Directory;
        bool executable = false;
        std::string target;      ///< of a symlink
        std::size_t placed = 0;  ///< the last layer that named it or something below it
        std::size_t layer = 0;   ///< of a file: which layer holds its content, and where
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
    };

    /// Applies one layer on top of those before (OCI image layer rules, whiteouts included).
    Result<void> apply(int layerDescriptor, std::uint64_t layerSize);

    /// Writes the tree into `folder`, which must be new and empty. `layers` are the descriptors
    /// given to apply(), in that order. Every time of modification is 0 (1970), so that it tells a
    /// tool nothing about this node. "sandbox.cancelled" leaves a part.
    Result<void> write(const std::filesystem::path& folder, const std::vector<int>& layers,
                       const std::stop_token& stop = {}) const;

    const std::map<std::string, Node>& nodes() const { return m_nodes; }
    /// What all files take when written; hard links are written as copies.
    std::uint64_t contentBytes() const;
    /// "sandbox.image_too_large" when that is more than kImageBytes.
    Result<void> checkSize() const;

private:
    Result<void> add(const TarEntry& entry, std::size_t layer);
    Result<void> place(const std::string& path, Node node);
    void removeBelow(const std::string& path);
    void removeLower(const std::string& path, std::size_t layer);
    std::map<std::string, Node> m_nodes;  ///< relative path, parents sort before children
    std::size_t m_layers = 0;
};

/// "sandbox.cancelled", of an image that is opened while the node stops.
Error unpackingCancelled();

/// Folders that the runtime mounts on: made by us, empty, and never anything but real folders.
bool isMountFolder(const std::string& path);

}  // namespace stacknet::sandbox
