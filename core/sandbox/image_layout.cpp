#include "core/sandbox/image_layout.h"

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/json_check.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/sandbox/image_store.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::string_view kManifestType = "application/vnd.oci.image.manifest.v1+json";
constexpr std::string_view kIndexType = "application/vnd.oci.image.index.v1+json";
constexpr std::string_view kLayerType = "application/vnd.oci.image.layer.v1.tar";
constexpr std::string_view kGzipLayerType = "application/vnd.oci.image.layer.v1.tar+gzip";
constexpr std::size_t kJsonDepth = 16;
constexpr std::size_t kNameBytes = 128;

Error corrupt(const std::string& what) {
    return makeError("sandbox.image_corrupt", sentence("The tool image is damaged: %1.", {what}));
}
Error unsupported(const std::string& what) {
    return makeError("sandbox.image_unsupported",
                     sentence("The tool image cannot be used: %1.", {what}));
}

/// Foreign text for a sentence: short and printable.
std::string shown(std::string_view text) {
    std::string result;
    for (const char letter : text.substr(0, 100)) {
        result += letter >= 0x20 && letter < 0x7F ? letter : '?';
    }
    return result;
}

const json::value* member(const json::value& value, std::string_view key) {
    const json::object* object = value.if_object();
    return object == nullptr ? nullptr : object->if_contains(key);
}

std::string textMember(const json::value& value, std::string_view key) {
    const json::value* found = member(value, key);
    const json::string* text = found == nullptr ? nullptr : found->if_string();
    return text == nullptr ? std::string() : std::string(*text);
}

Result<json::value> parseJson(ByteView text, const std::string& what) {
    if (text.size() > kImageJsonBytes) return corrupt(what + " is too long");
    // Two readers that take another one of two equal names would see two images.
    if (const auto fault = checkJson(asText(text), {.depthMax = kJsonDepth})) {
        return corrupt(what + " is not JSON: " + shown(fault->reason));
    }
    json::parse_options options;
    options.max_depth = kJsonDepth;
    boost::system::error_code error;
    json::value value = json::parse(asText(text), error, {}, options);
    if (error) return corrupt(what + " is not JSON");
    return value;
}

Result<Hash256> readDigest(const std::string& text, const std::string& field) {
    constexpr std::string_view kPrefix = "sha256:";
    if (!text.starts_with(kPrefix)) return corrupt(field + " is not a sha256 digest");
    const auto hash = fixedFromHex<Hash256>(text.substr(kPrefix.size()), field);
    if (!hash.ok()) return corrupt(field + " is not 64 lower case hexadecimal digits");
    return *hash;
}

Result<BlobDescriptor> readDescriptor(const json::value& value, const std::string& field) {
    BlobDescriptor blob;
    STACKNET_TRY(blob.digest, readDigest(textMember(value, "digest"), field + ".digest"));
    const json::value* size = member(value, "size");
    const std::int64_t* bytes = size == nullptr ? nullptr : size->if_int64();
    if (bytes == nullptr || *bytes < 0) return corrupt(field + ".size is missing");
    blob.size = static_cast<std::uint64_t>(*bytes);
    blob.mediaType = textMember(value, "mediaType");
    return blob;
}

bool isForThisMachine(const json::value& platform) {
    return textMember(platform, "os") == "linux" &&
           textMember(platform, "architecture") == imageArchitecture();
}

Result<Bytes> readBlob(const fs::path& layout, const BlobDescriptor& blob, const char* what) {
    auto content = readFile(blobPath(layout, blob.digest), kImageJsonBytes);
    if (!content.ok()) return corrupt(std::string(what) + " cannot be read");
    if (content->size() != blob.size || crypto::sha256(*content) != blob.digest) {
        return corrupt(std::string(what) + " does not match its digest");
    }
    return content;
}

}  // namespace

std::string_view imageArchitecture() {
#if defined(__aarch64__)
    return "arm64";
#else
    return "amd64";
#endif
}

std::uint64_t ImageManifest::blobBytes() const {
    std::uint64_t total = self.size + config.size;
    for (const ImageLayer& layer : layers) total += layer.blob.size;
    return total;
}

fs::path blobPath(const fs::path& layout, const Hash256& digest) {
    return layout / "blobs" / "sha256" / toHex(digest);
}

Result<IndexEntry> parseImageIndex(ByteView text, const std::optional<Hash256>& wanted) {
    STACKNET_TRY(const json::value index, parseJson(text, "the index"));
    const json::value* list = member(index, "manifests");
    const json::array* manifests = list == nullptr ? nullptr : list->if_array();
    if (manifests == nullptr) return corrupt("the index has no manifests");
    for (const json::value& item : *manifests) {
        const json::value* platform = member(item, "platform");
        if (!wanted && platform != nullptr && !isForThisMachine(*platform)) continue;
        IndexEntry entry;
        STACKNET_TRY(entry.blob, readDescriptor(item, "manifests[]"));
        if (wanted && entry.blob.digest != *wanted) continue;
        entry.isIndex = entry.blob.mediaType == kIndexType;
        if (!entry.isIndex && entry.blob.mediaType != kManifestType) {
            return unsupported("its index points to a \"" + shown(entry.blob.mediaType) + "\"");
        }
        if (const json::value* notes = member(item, "annotations")) {
            entry.name = textMember(*notes, kNameAnnotation).substr(0, kNameBytes);
        }
        return entry;
    }
    if (wanted) {
        return makeError("sandbox.no_image",
                         sentence("There is no image sha256:%1 there.", {toHex(*wanted)}));
    }
    return unsupported("it has no manifest for linux/" + std::string(imageArchitecture()));
}

Result<ImageManifest> parseImageManifest(ByteView text) {
    ImageManifest manifest;
    STACKNET_TRY(const json::value value, parseJson(text, "the manifest"));
    const json::value* config = member(value, "config");
    if (config == nullptr) return corrupt("the manifest has no config");
    STACKNET_TRY(manifest.config, readDescriptor(*config, "config"));
    const json::value* layers = member(value, "layers");
    const json::array* list = layers == nullptr ? nullptr : layers->if_array();
    if (list == nullptr || list->empty() || list->size() > kImageLayers) {
        return corrupt("the manifest has no layers or more than " + std::to_string(kImageLayers));
    }
    for (const json::value& item : *list) {
        ImageLayer layer;
        STACKNET_TRY(layer.blob, readDescriptor(item, "layers[]"));
        layer.gzip = layer.blob.mediaType == kGzipLayerType;
        if (!layer.gzip && layer.blob.mediaType != kLayerType) {
            return unsupported("a layer is a \"" + shown(layer.blob.mediaType) +
                               "\"; only tar, plain or gzip, is read");
        }
        if (layer.blob.size > kImageLayerBytes) return unsupported("a layer is larger than 4 GiB");
        manifest.layers.push_back(std::move(layer));
    }
    return manifest;
}

Result<std::vector<Hash256>> parseImageConfig(ByteView text) {
    STACKNET_TRY(const json::value value, parseJson(text, "the config"));
    if (!isForThisMachine(value)) {
        return unsupported("its config is not for linux/" + std::string(imageArchitecture()));
    }
    const json::value* rootfs = member(value, "rootfs");
    if (rootfs == nullptr) return std::vector<Hash256>();
    const json::value* ids = member(*rootfs, "diff_ids");
    const json::array* list = ids == nullptr ? nullptr : ids->if_array();
    if (list == nullptr || list->size() > kImageLayers) {
        return corrupt("the config's rootfs.diff_ids is not a list, or too long");
    }
    std::vector<Hash256> result;
    for (const json::value& item : *list) {
        const json::string* digest = item.if_string();
        STACKNET_TRY(const Hash256 id,
                     readDigest(digest == nullptr ? std::string() : std::string(*digest),
                                "rootfs.diff_ids[]"));
        result.push_back(id);
    }
    return result;
}

Result<ImageManifest> readImageManifest(const fs::path& layout,
                                        const std::optional<Hash256>& wanted) {
    const auto text = readFile(layout / "index.json", kImageJsonBytes);
    if (!text.ok()) {
        return makeError("sandbox.no_image",
                         sentence("There is no tool image at %1.", {layout.string()}));
    }
    STACKNET_TRY(IndexEntry entry, parseImageIndex(*text, wanted));
    if (entry.isIndex) {
        STACKNET_TRY(const Bytes nested, readBlob(layout, entry.blob, "the nested index"));
        const std::string name = entry.name;
        STACKNET_TRY(entry, parseImageIndex(nested));
        if (entry.isIndex) return unsupported("an index points to an index twice");
        if (entry.name.empty()) entry.name = name;
    }
    STACKNET_TRY(const Bytes content, readBlob(layout, entry.blob, "the manifest"));
    STACKNET_TRY(ImageManifest manifest, parseImageManifest(content));
    manifest.self = entry.blob;
    manifest.name = entry.name;
    STACKNET_TRY(const Bytes config, readBlob(layout, manifest.config, "the config"));
    STACKNET_TRY(const std::vector<Hash256> ids, parseImageConfig(config));
    if (ids.empty()) return manifest;
    if (ids.size() != manifest.layers.size()) {
        return corrupt("the config has another number of diff_ids than the manifest has layers");
    }
    for (std::size_t index = 0; index < ids.size(); ++index) {
        manifest.layers[index].diffId = ids[index];
    }
    return manifest;
}

}  // namespace stacknet::sandbox
