#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::sandbox {

/// What all images of a library may take on disk, blobs and unpacked files together.
inline constexpr std::uint64_t kImageQuotaBytes = 17'179'869'184;
inline constexpr std::size_t kImagesMax = 256;

/// An image that the library keeps.
struct StoredImage {
    Hash256 manifestDigest;
    Hash256 configDigest;
    std::string name;                 ///< may be empty
    std::uint64_t blobBytes = 0;      ///< manifest, config and layers as they came
    std::uint64_t unpackedBytes = 0;  ///< its files, once unpacked
    std::size_t layers = 0;
    bool unpacked = false;
    bool inUse = false;  ///< a sandbox of some process has it open
    std::string digestText() const;
};

struct ImportProgress {
    std::string_view step;  ///< "check", "copy"
    std::uint64_t done = 0;
    std::uint64_t total = 0;  ///< bytes
};

struct ImportOptions {
    std::string name;  ///< empty: what the layout calls it
    std::function<void(const ImportProgress&)> progress;
    std::stop_token stop;
};

struct CollectReport {
    std::size_t blobs = 0;
    std::size_t trees = 0;    ///< unpacked images
    std::uint64_t bytes = 0;  ///< freed
    std::size_t inUse = 0;    ///< unpacked images that no entry names but a run uses
};

/// The images of a data directory: one OCI layout in `folder`/layout that holds every blob exactly
/// as it came, beside the images that ImageStore unpacks in `folder`. Needs no running node, and a
/// node may run: what it uses is leased (image_store.h). One process at a time changes a library
/// ("base.directory_in_use").
class ImageLibrary {
public:
    explicit ImageLibrary(std::filesystem::path folder,
                          std::uint64_t quotaBytes = kImageQuotaBytes);

    /// Checks the layout's image for this machine whole (digests, gzip, tar, sanitising rules),
    /// then copies its blobs. Nothing is kept of one that fails or is cancelled. The name goes to
    /// it from any image that had it. Errors: those of ImageStore, "sandbox.image_quota" (says how
    /// much is missing), "sandbox.bad_request" (the name), "base.*".
    Result<StoredImage> import(const std::filesystem::path& layout, const ImportOptions& options);
    /// By name, then by digest. An empty library is no error.
    Result<std::vector<StoredImage>> list() const;
    /// By name, "sha256:<hex>", or the first six or more digits of a digest. Error
    /// "sandbox.no_image" says what there is.
    Result<StoredImage> find(std::string_view reference) const;
    /// Takes the image out, then collects. Error "sandbox.image_in_use".
    Result<CollectReport> remove(std::string_view reference);
    /// Removes blobs that no image needs and unpacked images that no entry names, never one in use.
    Result<CollectReport> collect();

    /// An OCI layout; open its images by digest with ImageStore.
    std::filesystem::path layoutFolder() const { return m_folder / "layout"; }

private:
    Result<std::vector<StoredImage>> readEntries() const;
    Result<void> writeEntries(const std::vector<StoredImage>& entries) const;
    Result<CollectReport> collectLocked();
    Result<void> checkRoom(std::uint64_t more, const std::vector<StoredImage>& entries) const;
    std::filesystem::path m_folder;
    std::uint64_t m_quotaBytes;
};

}  // namespace stacknet::sandbox
