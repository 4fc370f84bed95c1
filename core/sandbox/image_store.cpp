#include "core/sandbox/image_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <cerrno>
#include <optional>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "core/sandbox/image_tree.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

#if defined(__aarch64__)
constexpr std::string_view kArchitecture = "arm64";
#else
constexpr std::string_view kArchitecture = "amd64";
#endif
constexpr std::string_view kManifestType = "application/vnd.oci.image.manifest.v1+json";
constexpr std::string_view kLayerType = "application/vnd.oci.image.layer.v1.tar";

Error corrupt(const std::string& what) {
    return makeError("sandbox.image_corrupt", "The tool image is damaged: " + what + ".");
}
Error unsupported(const std::string& what) {
    return makeError("sandbox.image_unsupported", "The tool image cannot be used: " + what + ".");
}

struct Blob {
    Hash256 digest;
    std::uint64_t size = 0;
    std::string mediaType;
};

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (m_value >= 0) ::close(m_value);
    }
    int get() const { return m_value; }

private:
    int m_value;
};

const json::value* member(const json::value& value, std::string_view key) {
    const json::object* object = value.if_object();
    return object == nullptr ? nullptr : object->if_contains(key);
}

std::string textMember(const json::value& value, std::string_view key) {
    const json::value* found = member(value, key);
    const json::string* text = found == nullptr ? nullptr : found->if_string();
    return text == nullptr ? std::string() : std::string(*text);
}

Result<json::value> parseJson(const Bytes& text, const char* what) {
    json::parse_options options;
    options.max_depth = 16;
    boost::system::error_code error;
    json::value value = json::parse(asText(text), error, {}, options);
    if (error) return corrupt(std::string(what) + " is not JSON");
    return value;
}

Result<Blob> readDescriptor(const json::value& value, const std::string& field) {
    const std::string digest = textMember(value, "digest");
    constexpr std::string_view kPrefix = "sha256:";
    if (!digest.starts_with(kPrefix)) return corrupt(field + ".digest is not a sha256 digest");
    const auto hash = fixedFromHex<Hash256>(digest.substr(kPrefix.size()), field + ".digest");
    if (!hash.ok()) return corrupt(hash.error().message);
    const json::value* size = member(value, "size");
    const std::int64_t* bytes = size == nullptr ? nullptr : size->if_int64();
    if (bytes == nullptr || *bytes < 0) return corrupt(field + ".size is missing");
    return Blob{*hash, static_cast<std::uint64_t>(*bytes), textMember(value, "mediaType")};
}

fs::path blobPath(const fs::path& layout, const Blob& blob) {
    return layout / "blobs" / "sha256" / toHex(blob.digest);
}

Result<json::value> readJsonBlob(const fs::path& layout, const Blob& blob, const char* what) {
    const auto content = readFile(blobPath(layout, blob), kImageJsonBytes);
    if (!content.ok()) return corrupt(std::string(what) + " cannot be read");
    if (content->size() != blob.size || crypto::sha256(*content) != blob.digest) {
        return corrupt(std::string(what) + " does not match its digest");
    }
    return parseJson(*content, what);
}

/// The manifest for this machine in index.json.
Result<Blob> chooseManifest(const fs::path& layout) {
    const auto text = readFile(layout / "index.json", kImageJsonBytes);
    if (!text.ok()) {
        return makeError("sandbox.no_image", "There is no tool image at " + layout.string() + ".");
    }
    STACKNET_TRY(const json::value index, parseJson(*text, "index.json"));
    const json::value* list = member(index, "manifests");
    const json::array* manifests = list == nullptr ? nullptr : list->if_array();
    if (manifests == nullptr) return corrupt("index.json has no manifests");
    for (const json::value& entry : *manifests) {
        const json::value* platform = member(entry, "platform");
        if (platform != nullptr && (textMember(*platform, "os") != "linux" ||
                                    textMember(*platform, "architecture") != kArchitecture)) {
            continue;
        }
        STACKNET_TRY(Blob blob, readDescriptor(entry, "index.json manifests[]"));
        if (blob.mediaType != kManifestType) {
            return unsupported("its index points to a " + blob.mediaType.substr(0, 100));
        }
        return blob;
    }
    return unsupported("it has no manifest for linux/" + std::string(kArchitecture));
}

struct Manifest {
    Blob self;
    Blob config;
    std::vector<Blob> layers;
};

Result<Manifest> readManifest(const fs::path& layout) {
    Manifest manifest;
    STACKNET_TRY(manifest.self, chooseManifest(layout));
    STACKNET_TRY(const json::value value, readJsonBlob(layout, manifest.self, "the manifest"));
    const json::value* config = member(value, "config");
    if (config == nullptr) return corrupt("the manifest has no config");
    STACKNET_TRY(manifest.config, readDescriptor(*config, "config"));
    STACKNET_TRY(const json::value configValue,
                 readJsonBlob(layout, manifest.config, "the config"));
    if (textMember(configValue, "os") != "linux" ||
        textMember(configValue, "architecture") != kArchitecture) {
        return unsupported("its config is not for linux/" + std::string(kArchitecture));
    }
    const json::value* layers = member(value, "layers");
    const json::array* list = layers == nullptr ? nullptr : layers->if_array();
    if (list == nullptr || list->empty() || list->size() > kImageLayers) {
        return corrupt("the manifest has no layers or too many");
    }
    for (const json::value& entry : *list) {
        STACKNET_TRY(Blob blob, readDescriptor(entry, "layers[]"));
        if (blob.mediaType != kLayerType) {
            return unsupported("a layer is a " + blob.mediaType.substr(0, 100) +
                               "; only uncompressed tar is read");
        }
        if (blob.size > kImageLayerBytes) return unsupported("a layer is larger than 4 GiB");
        manifest.layers.push_back(blob);
    }
    return manifest;
}

/// Opens a layer and hashes all of it through the descriptor that is read later.
Result<Descriptor> openLayer(const fs::path& layout, const Blob& blob,
                             const std::stop_token& stop) {
    Descriptor file(::open(blobPath(layout, blob).c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return corrupt("a layer cannot be read");
    crypto::Sha256 hash;
    std::uint64_t total = 0;
    std::vector<std::uint8_t> chunk(1'048'576);
    for (;;) {
        if (stop.stop_requested()) return unpackingCancelled();
        const ssize_t count =
            ::pread(file.get(), chunk.data(), chunk.size(), static_cast<off_t>(total));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return corrupt("a layer cannot be read");
        if (count == 0) break;
        total += static_cast<std::uint64_t>(count);
        if (total > blob.size) return corrupt("a layer is longer than its descriptor says");
        hash.update({chunk.data(), static_cast<std::size_t>(count)});
    }
    if (total != blob.size || hash.finish() != blob.digest) {
        return corrupt("a layer does not match its digest");
    }
    return file;
}

/// What was written since the machine was started is whole for every reader, whatever the disk has.
/// Empty when the kernel does not say; nothing counts as written since then.
Bytes bootId() {
    constexpr std::size_t kBootIdBytes = 64;
    auto id = readFile("/proc/sys/kernel/random/boot_id", kBootIdBytes);
    return id.ok() ? std::move(id).value() : Bytes();
}

fs::path bootMark(const fs::path& rootfs) {
    return rootfs.string() + ".boot";
}

bool unpackedSinceBoot(const fs::path& rootfs) {
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(rootfs, error))) return false;
    const Bytes now = bootId();
    const auto then = readFile(bootMark(rootfs), now.size());
    return !now.empty() && then.ok() && *then == now;
}

Result<void> unpack(const fs::path& layout, const Manifest& manifest, const fs::path& rootfs,
                    const std::stop_token& stop) {
    ImageTree tree;
    std::vector<Descriptor> files;
    std::vector<int> descriptors;
    for (const Blob& layer : manifest.layers) {
        STACKNET_TRY(Descriptor file, openLayer(layout, layer, stop));
        STACKNET_CHECK(tree.apply(file.get(), layer.size));
        descriptors.push_back(file.get());
        files.push_back(std::move(file));
    }
    const auto unwritable = [&](const fs::path& path, const std::string& why) {
        return makeError("sandbox.image_unwritable",
                         "Cannot write " + path.string() + ": " + why + ".");
    };
    std::error_code error;
    const fs::path temporary = rootfs.string() + ".new";
    fs::remove_all(temporary, error);
    if (::mkdir(temporary.c_str(), 0755) != 0 || ::chmod(temporary.c_str(), 0755) != 0) {
        return unwritable(temporary, std::generic_category().message(errno));
    }
    if (auto written = tree.write(temporary, descriptors, stop); !written.ok()) {
        fs::remove_all(temporary, error);
        return written.error();
    }
    fs::remove(bootMark(rootfs), error);
    fs::remove_all(rootfs, error);
    fs::rename(temporary, rootfs, error);
    if (error) return unwritable(rootfs, error.message());
    return writeFileAtomically(bootMark(rootfs), bootId(), 0644);
}

}  // namespace

std::string Image::digestText() const {
    return "sha256:" + toHex(manifestDigest);
}

ImageStore::ImageStore(fs::path folder) : m_folder(std::move(folder)) {}

Result<Image> ImageStore::open(const fs::path& layout, std::stop_token stop) {
    STACKNET_TRY(const Manifest manifest, readManifest(layout));
    STACKNET_CHECK(ensureDirectory(m_folder));
    Image image{manifest.self.digest, manifest.config.digest,
                m_folder / ("sha256-" + toHex(manifest.self.digest))};
    if (!unpackedSinceBoot(image.rootfs)) {
        STACKNET_CHECK(unpack(layout, manifest, image.rootfs, stop));
    }
    return image;
}

}  // namespace stacknet::sandbox
