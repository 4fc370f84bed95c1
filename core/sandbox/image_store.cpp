#include "core/sandbox/image_store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/sandbox/image_layout.h"
#include "core/sandbox/image_tree.h"
#include "core/sandbox/layer_file.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

/// What was written since the machine was started is whole for every reader, whatever the disk has.
/// Empty when the kernel does not say; nothing counts as written since then.
Bytes bootId() {
    constexpr std::size_t kBootIdBytes = 64;
    auto id = readFile("/proc/sys/kernel/random/boot_id", kBootIdBytes);
    return id.ok() ? std::move(id).value() : Bytes();
}

bool unpackedSinceBoot(const fs::path& rootfs) {
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(rootfs, error))) return false;
    const Bytes now = bootId();
    const auto then = readFile(bootMark(rootfs), now.size());
    return !now.empty() && then.ok() && *then == now;
}

Error unwritable(const fs::path& path, const std::string& why) {
    return makeError("sandbox.image_unwritable",
                     sentence("Cannot write %1: %2.", {path.string(), why}));
}

Result<void> unpack(const fs::path& layout, const ImageManifest& manifest, const fs::path& rootfs,
                    const std::stop_token& stop) {
    ImageTree tree;
    std::vector<LayerFile> files;
    std::vector<int> descriptors;
    std::uint64_t left = kImageBytes;
    for (const ImageLayer& layer : manifest.layers) {
        STACKNET_TRY(LayerFile file, openLayer(layout, layer, rootfs.parent_path(), left, stop));
        left -= file.size();
        STACKNET_CHECK(tree.apply(file.descriptor(), file.size()));
        descriptors.push_back(file.descriptor());
        files.push_back(std::move(file));
    }
    STACKNET_CHECK(tree.checkSize());
    std::error_code error;
    const fs::path temporary = rootfs.string() + ".new";
    fs::remove_all(temporary, error);
    if (::mkdir(temporary.c_str(), 0755) != 0 || ::chmod(temporary.c_str(), 0755) != 0) {
        return unwritable(temporary, systemReason(errno));
    }
    if (auto written = tree.write(temporary, descriptors, stop); !written.ok()) {
        fs::remove_all(temporary, error);
        return written.error();
    }
    fs::remove(bootMark(rootfs), error);
    fs::remove_all(rootfs, error);
    fs::rename(temporary, rootfs, error);
    if (error) return unwritable(rootfs, reasonOf(error));
    return writeFileAtomically(bootMark(rootfs), bootId(), 0644);
}

/// -1 with errno.
int openLocked(const fs::path& file, int operation) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) return -1;
    while (::flock(descriptor, operation) != 0) {
        if (errno == EINTR) continue;
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

}  // namespace

ImageLease::~ImageLease() {
    ::close(m_descriptor);
}

fs::path unpackedImage(const fs::path& folder, const Hash256& digest) {
    return folder / ("sha256-" + toHex(digest));
}

fs::path bootMark(const fs::path& rootfs) {
    return rootfs.string() + ".boot";
}

Result<std::shared_ptr<const ImageLease>> lockUnpacking(const fs::path& folder) {
    const fs::path file = folder / "unpacking.lock";
    const int descriptor = openLocked(file, LOCK_EX);
    if (descriptor < 0) return unwritable(file, systemReason(errno));
    return std::make_shared<const ImageLease>(descriptor);
}

std::shared_ptr<const ImageLease> leaseImage(const fs::path& rootfs, bool exclusive) {
    const int descriptor =
        openLocked(rootfs.string() + ".used", exclusive ? LOCK_EX | LOCK_NB : LOCK_SH);
    return descriptor < 0 ? nullptr : std::make_shared<const ImageLease>(descriptor);
}

std::string Image::digestText() const {
    return "sha256:" + toHex(manifestDigest);
}

ImageStore::ImageStore(fs::path folder) : m_folder(std::move(folder)) {}

Result<Image> ImageStore::open(const fs::path& layout, std::stop_token stop,
                               const std::optional<Hash256>& wanted) {
    STACKNET_TRY(const ImageManifest manifest, readImageManifest(layout, wanted));
    STACKNET_CHECK(ensureDirectory(m_folder));
    Image image{manifest.self.digest, manifest.config.digest,
                unpackedImage(m_folder, manifest.self.digest)};
    STACKNET_TRY(const auto unpacking, lockUnpacking(m_folder));
    if (!unpackedSinceBoot(image.rootfs)) {
        STACKNET_CHECK(unpack(layout, manifest, image.rootfs, stop));
    }
    // Nobody removes while we hold the lock, so this one is free.
    image.lease = leaseImage(image.rootfs, false);
    if (image.lease == nullptr) {
        return unwritable(image.rootfs.string() + ".used", systemReason(errno));
    }
    return image;
}

}  // namespace stacknet::sandbox
