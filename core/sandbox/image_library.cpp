#include "core/sandbox/image_library.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <set>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/system_reason.h"
#include "core/sandbox/image_layout.h"
#include "core/sandbox/image_store.h"
#include "core/sandbox/image_tree.h"
#include "core/sandbox/layer_file.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::string_view kUnpackedNote = "dev.stacknet.unpacked-bytes";
constexpr std::string_view kIncoming = ".incoming-";
constexpr std::size_t kNameBytes = 64;
constexpr std::size_t kPrefixDigits = 6;

Error unwritable(const fs::path& path) {
    return makeError("sandbox.image_unwritable",
                     "Cannot write " + path.string() + ": " + systemReason(errno) + ".");
}

/// Letters, digits, '.', '_', '-', '/' and ':', beginning with a letter or digit.
bool isName(std::string_view name) {
    if (name.empty() || name.size() > kNameBytes) return false;
    const auto plain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9');
    };
    if (!plain(name.front()) || name.starts_with("sha256:")) return false;
    return std::all_of(name.begin(), name.end(), [&](char letter) {
        return plain(letter) || std::string_view("._-/:").find(letter) != std::string_view::npos;
    });
}

/// Every blob that an image's manifest names, and itself.
std::vector<BlobDescriptor> blobsOf(const ImageManifest& manifest) {
    std::vector<BlobDescriptor> blobs{manifest.self, manifest.config};
    for (const ImageLayer& layer : manifest.layers) blobs.push_back(layer.blob);
    return blobs;
}

/// Checks everything about an image but writing it; returns what its files add up to.
Result<std::uint64_t> checkImage(const fs::path& layout, const ImageManifest& manifest,
                                 const fs::path& scratch, const ImportOptions& options) {
    ImageTree tree;
    std::uint64_t left = kImageBytes;
    std::uint64_t done = 0;
    const std::uint64_t total = manifest.blobBytes();
    for (const ImageLayer& layer : manifest.layers) {
        STACKNET_TRY(const LayerFile file,
                     openLayer(layout, layer, scratch, left, options.stop, [&](std::uint64_t more) {
                         done += more;
                         if (options.progress) options.progress({"check", done, total});
                     }));
        left -= file.size();
        STACKNET_CHECK(tree.apply(file.descriptor(), file.size()));
    }
    STACKNET_CHECK(tree.checkSize());
    return tree.contentBytes();
}

/// Copies one blob through a temporary file; it has its name only once it is proven and on disk.
Result<void> copyBlob(const fs::path& from, const fs::path& to, const BlobDescriptor& blob,
                      const std::stop_token& stop, const BytesRead& onRead) {
    const LayerFile source(openBlob(blobPath(from, blob.digest)), blob.size);
    if (source.descriptor() < 0) {
        return makeError("sandbox.image_corrupt", "The tool image is damaged: the blob " +
                                                      toHex(blob.digest) + " cannot be read.");
    }
    const fs::path target = blobPath(to, blob.digest);
    const fs::path temporary = target.parent_path() / (std::string(kIncoming) + toHex(blob.digest));
    ::unlink(temporary.c_str());
    LayerFile copy(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600), 0);
    if (copy.descriptor() < 0) return unwritable(temporary);
    auto copied = verifyBlob(source.descriptor(), blob, copy.descriptor(), stop, onRead);
    if (copied.ok() &&
        (::fsync(copy.descriptor()) != 0 || ::rename(temporary.c_str(), target.c_str()) != 0)) {
        copied = unwritable(target);
    }
    if (!copied.ok()) ::unlink(temporary.c_str());
    return copied;
}

std::uint64_t treeBytes(const fs::path& folder) {
    std::uint64_t total = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        struct stat info {};
        if (::lstat(entry->path().c_str(), &info) == 0 && S_ISREG(info.st_mode)) {
            total += static_cast<std::uint64_t>(info.st_size);
        }
    }
    return total;
}

std::string megabytes(std::uint64_t bytes) {
    return std::to_string((bytes + 1'048'575) / 1'048'576) + " MiB";
}

}  // namespace

std::string StoredImage::digestText() const {
    return "sha256:" + toHex(manifestDigest);
}

ImageLibrary::ImageLibrary(fs::path folder, std::uint64_t quotaBytes)
    : m_folder(std::move(folder)), m_quotaBytes(quotaBytes) {}

Result<std::vector<StoredImage>> ImageLibrary::readEntries() const {
    std::vector<StoredImage> entries;
    std::error_code missing;
    if (!fs::exists(layoutFolder() / "index.json", missing)) return entries;
    const auto damaged = [&](const std::string& why) {
        return makeError("sandbox.library_corrupt",
                         "The list of images " + (layoutFolder() / "index.json").string() +
                             " is damaged (" + why + "); remove the folder and import again.");
    };
    const auto text = readFile(layoutFolder() / "index.json", kImageJsonBytes);
    if (!text.ok()) return damaged(text.error().message);
    boost::system::error_code error;
    const json::value index = json::parse(asText(*text), error);
    const json::object* object = error ? nullptr : index.if_object();
    const json::value* list = object == nullptr ? nullptr : object->if_contains("manifests");
    if (list == nullptr || !list->is_array()) return damaged("it is not an index");
    for (const json::value& item : list->get_array()) {
        const json::object* entry = item.if_object();
        const json::value* digest = entry == nullptr ? nullptr : entry->if_contains("digest");
        if (digest == nullptr || !digest->is_string()) return damaged("an entry has no digest");
        const std::string words(digest->get_string());
        const auto hash =
            fixedFromHex<Hash256>(words.substr(std::min<std::size_t>(7, words.size())));
        if (!words.starts_with("sha256:") || !hash.ok()) return damaged("an entry's digest");
        StoredImage image;
        image.manifestDigest = *hash;
        if (const json::value* notes = entry->if_contains("annotations");
            notes != nullptr && notes->is_object()) {
            const auto note = [&](std::string_view key) {
                const json::value* value = notes->get_object().if_contains(key);
                return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                              : std::string();
            };
            image.name = note(kNameAnnotation);
            image.unpackedBytes = std::strtoull(note(kUnpackedNote).c_str(), nullptr, 10);
        }
        STACKNET_TRY(const ImageManifest manifest,
                     readImageManifest(layoutFolder(), image.manifestDigest));
        image.configDigest = manifest.config.digest;
        image.blobBytes = manifest.blobBytes();
        image.layers = manifest.layers.size();
        const fs::path rootfs = unpackedImage(m_folder, image.manifestDigest);
        image.unpacked = fs::is_directory(fs::symlink_status(rootfs, missing));
        image.inUse = image.unpacked && leaseImage(rootfs, true) == nullptr;
        entries.push_back(std::move(image));
    }
    std::sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
        return std::tie(left.name, left.manifestDigest) <
               std::tie(right.name, right.manifestDigest);
    });
    return entries;
}

Result<void> ImageLibrary::writeEntries(const std::vector<StoredImage>& entries) const {
    json::array manifests;
    for (const StoredImage& image : entries) {
        std::error_code error;
        json::object notes{{kUnpackedNote, std::to_string(image.unpackedBytes)}};
        if (!image.name.empty()) notes[kNameAnnotation] = image.name;
        manifests.push_back(json::object{
            {"mediaType", "application/vnd.oci.image.manifest.v1+json"},
            {"digest", image.digestText()},
            {"size", fs::file_size(blobPath(layoutFolder(), image.manifestDigest), error)},
            {"platform", {{"architecture", imageArchitecture()}, {"os", "linux"}}},
            {"annotations", std::move(notes)}});
    }
    const std::string text =
        json::serialize(json::object{{"schemaVersion", 2}, {"manifests", std::move(manifests)}});
    STACKNET_CHECK(writeFileAtomically(layoutFolder() / "oci-layout",
                                       asBytes(R"({"imageLayoutVersion":"1.0.0"})")));
    return writeFileAtomically(layoutFolder() / "index.json", asBytes(text));
}

Result<void> ImageLibrary::checkRoom(std::uint64_t more,
                                     const std::vector<StoredImage>& entries) const {
    std::uint64_t used = 0;
    for (const StoredImage& image : entries) used += image.blobBytes + image.unpackedBytes;
    if (more > m_quotaBytes || used > m_quotaBytes - more) {
        return makeError("sandbox.image_quota",
                         "The image needs " + megabytes(more) + "; the images here take " +
                             megabytes(used) + " of at most " + megabytes(m_quotaBytes) +
                             ". Remove some with stacknetctl images remove.");
    }
    struct statvfs disk {};
    if (::statvfs(m_folder.c_str(), &disk) == 0 &&
        static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize < more) {
        return makeError("sandbox.image_quota", "The image needs " + megabytes(more) +
                                                    ", and the disk of " + m_folder.string() +
                                                    " has less left.");
    }
    return {};
}

Result<StoredImage> ImageLibrary::import(const fs::path& layout, const ImportOptions& options) {
    STACKNET_TRY(const ImageManifest manifest, readImageManifest(layout));
    const std::string name =
        options.name.empty() && isName(manifest.name) ? manifest.name : options.name;
    if (!name.empty() && !isName(name)) {
        return makeError("sandbox.bad_request",
                         "An image's name has 1 to 64 letters, digits, '.', '_', '-', '/' or ':' "
                         "and begins with a letter or digit.");
    }
    STACKNET_CHECK(ensureDirectory(blobPath(layoutFolder(), {}).parent_path()));
    STACKNET_TRY(const DirectoryLock lock, DirectoryLock::acquire(layoutFolder()));
    STACKNET_TRY(std::vector<StoredImage> entries, readEntries());
    StoredImage image;
    image.manifestDigest = manifest.self.digest;
    image.configDigest = manifest.config.digest;
    image.name = name;
    image.blobBytes = manifest.blobBytes();
    image.layers = manifest.layers.size();
    std::erase_if(entries, [&](const StoredImage& entry) {
        return entry.manifestDigest == image.manifestDigest;
    });
    if (entries.size() >= kImagesMax) {
        return makeError("sandbox.image_quota", "The library holds " + std::to_string(kImagesMax) +
                                                    " images, which is all it can.");
    }
    STACKNET_CHECK(checkRoom(image.blobBytes, entries));
    STACKNET_TRY(image.unpackedBytes, checkImage(layout, manifest, m_folder, options));
    STACKNET_CHECK(checkRoom(image.blobBytes + image.unpackedBytes, entries));
    std::uint64_t done = 0;
    for (const BlobDescriptor& blob : blobsOf(manifest)) {
        const auto copied = copyBlob(layout, layoutFolder(), blob, options.stop, [&](auto more) {
            done += more;
            if (options.progress) options.progress({"copy", done, image.blobBytes});
        });
        if (copied.ok()) continue;
        static_cast<void>(collectLocked());
        return copied.error();
    }
    for (StoredImage& entry : entries) {
        if (!name.empty() && entry.name == name) entry.name.clear();
    }
    entries.push_back(image);
    STACKNET_CHECK(writeEntries(entries));
    return find(image.digestText());
}

Result<std::vector<StoredImage>> ImageLibrary::list() const {
    return readEntries();
}

Result<StoredImage> ImageLibrary::find(std::string_view reference) const {
    STACKNET_TRY(const std::vector<StoredImage> entries, readEntries());
    const std::string digits(reference.starts_with("sha256:") ? reference.substr(7) : reference);
    std::vector<const StoredImage*> found;
    for (const StoredImage& entry : entries) {
        if (!entry.name.empty() && entry.name == reference) return entry;
        if (digits.size() >= kPrefixDigits && toHex(entry.manifestDigest).starts_with(digits)) {
            found.push_back(&entry);
        }
    }
    if (found.size() == 1) return *found[0];
    std::string there;
    for (const StoredImage& entry : entries) {
        there += " " + (entry.name.empty() ? entry.digestText().substr(0, 19) : entry.name);
    }
    return makeError("sandbox.no_image", found.empty()
                                             ? "There is no such image here. There are:" +
                                                   (there.empty() ? " none" : there) + "."
                                             : "More than one image begins so; give more digits.");
}

Result<CollectReport> ImageLibrary::remove(std::string_view reference) {
    STACKNET_TRY(const StoredImage image, find(reference));
    STACKNET_TRY(const DirectoryLock lock, DirectoryLock::acquire(layoutFolder()));
    if (image.inUse) {
        return makeError("sandbox.image_in_use", "The image " + image.digestText() +
                                                     " is in use by a running node; stop the node "
                                                     "first.");
    }
    STACKNET_TRY(std::vector<StoredImage> entries, readEntries());
    std::erase_if(entries, [&](const StoredImage& entry) {
        return entry.manifestDigest == image.manifestDigest;
    });
    STACKNET_CHECK(writeEntries(entries));
    return collectLocked();
}

Result<CollectReport> ImageLibrary::collect() {
    std::error_code error;
    if (!fs::is_directory(m_folder, error)) return CollectReport();
    STACKNET_CHECK(ensureDirectory(layoutFolder()));
    STACKNET_TRY(const DirectoryLock lock, DirectoryLock::acquire(layoutFolder()));
    return collectLocked();
}

Result<CollectReport> ImageLibrary::collectLocked() {
    STACKNET_TRY(const std::vector<StoredImage> entries, readEntries());
    std::set<std::string> blobs;
    std::set<std::string> trees;
    for (const StoredImage& entry : entries) {
        STACKNET_TRY(const ImageManifest manifest,
                     readImageManifest(layoutFolder(), entry.manifestDigest));
        for (const BlobDescriptor& blob : blobsOf(manifest)) blobs.insert(toHex(blob.digest));
        trees.insert(unpackedImage(m_folder, entry.manifestDigest).filename());
    }
    CollectReport report;
    std::error_code error;
    std::vector<fs::path> gone;
    for (const auto& entry :
         fs::directory_iterator(blobPath(layoutFolder(), {}).parent_path(), error)) {
        if (!blobs.contains(entry.path().filename())) gone.push_back(entry.path());
    }
    for (const fs::path& blob : gone) {
        const std::uint64_t size = fs::file_size(blob, error);
        if (!error && fs::remove(blob, error)) {
            ++report.blobs;
            report.bytes += size;
        }
    }
    STACKNET_TRY(const auto unpacking, lockUnpacking(m_folder));
    gone.clear();
    for (const auto& entry : fs::directory_iterator(m_folder, error)) {
        const std::string name = entry.path().filename();
        if (name.starts_with("sha256-") && fs::is_directory(entry.symlink_status()) &&
            !trees.contains(name)) {
            gone.push_back(entry.path());
        }
    }
    for (const fs::path& tree : gone) {
        const auto free = leaseImage(tree, true);
        if (free == nullptr) {
            ++report.inUse;
            continue;
        }
        report.bytes += treeBytes(tree);
        fs::remove(bootMark(tree), error);
        fs::remove_all(tree, error);
        fs::remove(tree.string() + ".used", error);
        ++report.trees;
    }
    return report;
}

}  // namespace stacknet::sandbox
