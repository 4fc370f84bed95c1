#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// The JSON of an OCI image layout (image-spec 1.0): which blobs make up the image of this machine.
/// Foreign bytes: bounded, no member twice, every digest and size checked before it is used.
namespace stacknet::sandbox {

/// The architecture of this machine in OCI's words.
std::string_view imageArchitecture();

/// The annotation of an index entry that holds the image's name (OCI image-spec, annotations).
inline constexpr std::string_view kNameAnnotation = "org.opencontainers.image.ref.name";

struct BlobDescriptor {
    Hash256 digest;
    std::uint64_t size = 0;  ///< bytes
    std::string mediaType;
    bool operator==(const BlobDescriptor&) const = default;
};

struct ImageLayer {
    BlobDescriptor blob;
    bool gzip = false;
    std::optional<Hash256>
        diffId;  ///< SHA-256 of the uncompressed archive, when the config says it
};

struct ImageManifest {
    BlobDescriptor self;
    BlobDescriptor config;
    std::vector<ImageLayer> layers;
    std::string
        name;  ///< annotation org.opencontainers.image.ref.name of its index entry, or empty

    std::uint64_t blobBytes() const;
};

/// What an index points to for this machine: a manifest, or an index of manifests. `wanted` takes
/// the entry with that digest instead. Errors: "sandbox.image_corrupt" names the field,
/// "sandbox.image_unsupported" (nothing for linux on this architecture, another media type),
/// "sandbox.no_image" (`wanted` is not there).
struct IndexEntry {
    BlobDescriptor blob;
    bool isIndex = false;
    std::string name;
};
Result<IndexEntry> parseImageIndex(ByteView json, const std::optional<Hash256>& wanted = {});
/// Config and layers of a manifest; 1 to kImageLayers of them, each at most kImageLayerBytes, plain
/// or gzip.
Result<ImageManifest> parseImageManifest(ByteView json);
/// The diff ids of a config, in order; empty when it has none. Refuses other platforms.
Result<std::vector<Hash256>> parseImageConfig(ByteView json);

/// Where a layout keeps a blob.
std::filesystem::path blobPath(const std::filesystem::path& layout, const Hash256& digest);

/// The manifest for this machine (through at most one nested index) with its config; both are what
/// their digests say. Errors: those above and "sandbox.no_image" (no layout in that folder).
Result<ImageManifest> readImageManifest(const std::filesystem::path& layout,
                                        const std::optional<Hash256>& wanted = {});

}  // namespace stacknet::sandbox
