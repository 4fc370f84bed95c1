#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Tool images: an OCI image layout that is kept as it is, and unpacked once per digest.
namespace stacknet::sandbox {

/// Bounds on a foreign layout.
inline constexpr std::uint64_t kImageJsonBytes = 1'048'576;
inline constexpr std::uint64_t kImageLayers = 64;
inline constexpr std::uint64_t kImageLayerBytes = 4'294'967'296;
inline constexpr std::uint64_t kImageEntries = 200'000;
inline constexpr std::uint64_t kImagePathBytes = 1'024;
inline constexpr std::uint64_t kImagePathDepth = 64;

struct Image {
    Hash256 manifestDigest;  ///< of the platform manifest: the image's name in receipts
    Hash256 configDigest;
    std::filesystem::path rootfs;    ///< unpacked and sanitised, shared read-only by all runs
    std::string digestText() const;  ///< "sha256:<hex>"
};

/// Errors: "sandbox.no_image" (no layout there), "sandbox.image_corrupt" (a blob is not what its
/// digest says, or JSON or tar is malformed; the field is named), "sandbox.image_unsupported"
/// (compressed layers, other platform), "sandbox.image_hostile" (an entry that could reach outside
/// the image: absolute or ".." path, an entry below a link, a device node, a link in place of
/// /dev, /proc, /sys, /tmp, /work, /in or /out), "sandbox.image_unwritable", "sandbox.cancelled".
class ImageStore {
public:
    /// `folder` receives sha256-<digest>/ per image.
    explicit ImageStore(std::filesystem::path folder);

    /// Verifies every blob of the layout's manifest for this machine, then unpacks it unless that
    /// has been done since the machine was started: a power cut may leave files without content,
    /// and unpacking again costs less than waiting for the disk. `stop` ends it between two files,
    /// with nothing left. What is written: directories 0755, files 0644 or 0755, symlinks, hard
    /// links as copies; no set-id bits, no owners, nothing below the folders that the runtime
    /// mounts on.
    Result<Image> open(const std::filesystem::path& layout, std::stop_token stop = {});

private:
    std::filesystem::path m_folder;
};

}  // namespace stacknet::sandbox
