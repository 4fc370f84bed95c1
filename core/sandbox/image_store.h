#pragma once

#include <filesystem>
#include <memory>
#include <optional>
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
/// All layers of an image uncompressed, and all its files when unpacked, each.
inline constexpr std::uint64_t kImageBytes = 8'589'934'592;

/// Says that an unpacked image is in use, to every process that works on its folder, until it dies.
class ImageLease {
public:
    explicit ImageLease(int descriptor) : m_descriptor(descriptor) {}
    ImageLease(const ImageLease&) = delete;
    ImageLease& operator=(const ImageLease&) = delete;
    ~ImageLease();

private:
    int m_descriptor;
};

struct Image {
    Hash256 manifestDigest;  ///< of the platform manifest: the image's name in receipts
    Hash256 configDigest;
    std::filesystem::path rootfs;    ///< unpacked and sanitised, shared read-only by all runs
    std::string digestText() const;  ///< "sha256:<hex>"
    /// While a copy of this lives, ImageLibrary::collect() leaves rootfs alone.
    std::shared_ptr<const ImageLease> lease = {};
};

/// Errors: "sandbox.no_image" (no layout there, or not the wanted image), "sandbox.image_corrupt"
/// (a blob is not what its digest says, or JSON, gzip or tar is malformed; the field is named),
/// "sandbox.image_unsupported" (another compression or platform), "sandbox.image_hostile" (an entry
/// that could reach outside the image: absolute or ".." path, an entry below a link, a device node,
/// a link in place of /dev, /proc, /sys, /tmp, /work, /in or /out), "sandbox.image_too_large" (a
/// bomb), "sandbox.image_unwritable", "sandbox.cancelled".
class ImageStore {
public:
    /// `folder` receives sha256-<digest>/ per image.
    explicit ImageStore(std::filesystem::path folder);

    /// Verifies every blob of the layout's manifest for this machine, or of the manifest `wanted`,
    /// then unpacks it unless that has been done since the machine was started: a power cut may
    /// leave files without content, and unpacking again costs less than waiting for the disk.
    /// `stop` ends it between two files, with nothing left. What is written: directories 0755,
    /// files 0644 or 0755, symlinks, hard links as copies; no set-id bits, no owners, no times,
    /// nothing below the folders that the runtime mounts on.
    Result<Image> open(const std::filesystem::path& layout, std::stop_token stop = {},
                       const std::optional<Hash256>& wanted = {});

private:
    std::filesystem::path m_folder;
};

/// Where below a store's folder an image is unpacked, and the marks beside it.
std::filesystem::path unpackedImage(const std::filesystem::path& folder, const Hash256& digest);
std::filesystem::path bootMark(const std::filesystem::path& rootfs);
/// Whoever unpacks or removes in a store's folder holds this meanwhile. Blocks until it can.
Result<std::shared_ptr<const ImageLease>> lockUnpacking(const std::filesystem::path& folder);
/// Shared: in use; waits for who looks whether it is. Exclusive: nobody uses it; empty when
/// somebody does, without waiting.
std::shared_ptr<const ImageLease> leaseImage(const std::filesystem::path& rootfs, bool exclusive);

}  // namespace stacknet::sandbox
