#include "core/sandbox/image_tree.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/sandbox/image_store.h"

namespace stacknet::sandbox {

namespace {

constexpr std::array kMountFolders{"dev", "proc", "sys", "tmp", "work", "in", "out"};
/// The file that PID 1 is bound to.
constexpr std::string_view kInitPath = "sbx-init";
constexpr std::string_view kWhiteout = ".wh.";
constexpr std::string_view kOpaque = ".wh..wh..opq";

Error hostile(const std::string& path, std::string_view why) {
    return makeError(
        "sandbox.image_hostile",
        sentence("The image's entry %1 %2; the image is not used.", {path.substr(0, 200), why}));
}

Error unwritable(const std::filesystem::path& path) {
    return makeError("sandbox.image_unwritable",
                     sentence("Cannot write %1: %2.", {path.string(), systemReason(errno)}));
}

/// "./usr//bin/" becomes "usr/bin"; "" is the root. Nothing for paths that leave the root or pass
/// the bounds.
std::optional<std::string> normal(std::string_view path) {
    if (path.size() > kImagePathBytes || path.starts_with('/') ||
        path.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    std::string result;
    std::uint64_t depth = 0;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        if (part.empty() || part == ".") continue;
        if (part == ".." || ++depth > kImagePathDepth || part.size() > 255) return std::nullopt;
        if (!result.empty()) result += '/';
        result += part;
    }
    return result;
}

std::string parentOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

/// A relative target that climbs above the image's root.
bool climbsOut(const std::string& path, std::string_view target) {
    if (target.starts_with('/')) return false;  // resolved inside the container, from its root
    auto depth = std::count(path.begin(), path.end(), '/');
    while (!target.empty()) {
        const std::size_t slash = target.find('/');
        const std::string_view part = target.substr(0, slash);
        target = slash == std::string_view::npos ? std::string_view() : target.substr(slash + 1);
        if (part.empty() || part == ".") continue;
        depth += part == ".." ? -1 : 1;
        if (depth < 0) return true;
    }
    return false;
}

Result<void> copyContent(int from, std::uint64_t offset, std::uint64_t size, int to,
                         const std::filesystem::path& path) {
    std::array<char, 65'536> chunk;
    while (size > 0) {
        const std::size_t want = std::min<std::uint64_t>(size, chunk.size());
        const ssize_t count = ::pread(from, chunk.data(), want, static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            return makeError("sandbox.image_corrupt", sentence("The image's layer ended early."));
        }
        ssize_t done = 0;
        while (done < count) {
            const ssize_t written =
                ::write(to, chunk.data() + done, static_cast<std::size_t>(count - done));
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return unwritable(path);
            done += written;
        }
        offset += static_cast<std::uint64_t>(count);
        size -= static_cast<std::uint64_t>(count);
    }
    return {};
}

}  // namespace

Error unpackingCancelled() {
    return makeError("sandbox.cancelled",
                     sentence("The image was not unpacked because the node stops."));
}

bool isMountFolder(const std::string& path) {
    return std::find(kMountFolders.begin(), kMountFolders.end(), path) != kMountFolders.end();
}

void ImageTree::removeBelow(const std::string& path) {
    const std::string prefix = path.empty() ? "" : path + "/";
    auto from = m_nodes.lower_bound(prefix);
    while (from != m_nodes.end() && from->first.starts_with(prefix)) from = m_nodes.erase(from);
}

/// Whiteouts hide what layers below put there, not what this layer has put there already.
void ImageTree::removeLower(const std::string& path, std::size_t layer) {
    const std::string prefix = path.empty() ? "" : path + "/";
    auto from = m_nodes.lower_bound(prefix);
    while (from != m_nodes.end() && from->first.starts_with(prefix)) {
        from = from->second.placed < layer ? m_nodes.erase(from) : std::next(from);
    }
}

std::uint64_t ImageTree::contentBytes() const {
    std::uint64_t total = 0;
    for (const auto& [path, node] : m_nodes) {
        // At most kImageEntries files of at most kImageLayerBytes each: no overflow.
        if (node.kind == Node::Kind::File) total += node.size;
    }
    return total;
}

Result<void> ImageTree::checkSize() const {
    if (contentBytes() <= kImageBytes) return {};
    return makeError(
        "sandbox.image_too_large",
        sentence("The image's files add up to more than %1 bytes; the image is not used.",
                 {kImageBytes}));
}

Result<void> ImageTree::place(const std::string& path, Node node) {
    // Parents that the archive left out are made; a parent that is a link would lead the entry
    // somewhere else.
    for (std::string parent = parentOf(path); !parent.empty(); parent = parentOf(parent)) {
        const auto found = m_nodes.find(parent);
        if (found == m_nodes.end()) {
            m_nodes[parent].placed = node.placed;
        } else if (found->second.kind == Node::Kind::Directory) {
            found->second.placed = node.placed;
        } else {
            return hostile(path, "lies below " + parent + ", which is not a folder");
        }
    }
    const auto existing = m_nodes.find(path);
    const bool bothFolders = existing != m_nodes.end() && node.kind == Node::Kind::Directory &&
                             existing->second.kind == Node::Kind::Directory;
    if (bothFolders) {
        existing->second.placed = node.placed;
    } else {
        removeBelow(path);
        m_nodes[path] = std::move(node);
    }
    if (m_nodes.size() > kImageEntries) {
        return hostile(path, "is one more than the " + std::to_string(kImageEntries) + " allowed");
    }
    return {};
}

Result<void> ImageTree::add(const TarEntry& entry, std::size_t layer) {
    const auto path = normal(entry.path);
    if (!path) return hostile(entry.path, "has a path that leads out of the image or is too long");
    if (path->empty()) return {};
    const std::string top = path->substr(0, path->find('/'));
    if (isMountFolder(top)) {
        if (*path == top && entry.type != '5') {
            return hostile(*path, "stands where the runtime mounts, and is not a folder");
        }
        return {};  // made empty by write(); what an image puts below is never seen by a tool
    }
    if (top == kInitPath) return {};
    const std::size_t slash = path->rfind('/');
    const std::string name = slash == std::string::npos ? *path : path->substr(slash + 1);
    const std::string parent = parentOf(*path);
    if (name == kOpaque) {
        removeLower(parent, layer);
        return {};
    }
    if (name.starts_with(kWhiteout)) {
        const std::string gone =
            (parent.empty() ? "" : parent + "/") + name.substr(kWhiteout.size());
        removeLower(gone, layer);
        const auto found = m_nodes.find(gone);
        if (found != m_nodes.end() && found->second.placed < layer) m_nodes.erase(found);
        return {};
    }
    Node node;
    switch (entry.type) {
        case '5':
            break;
        case '0':
            node = {Node::Kind::File, (entry.mode & 0111) != 0, "", layer, layer, entry.offset,
                    entry.size};
            break;
        case '1': {
            const auto target = normal(entry.target);
            const auto found = target ? m_nodes.find(*target) : m_nodes.end();
            if (found == m_nodes.end() || found->second.kind != Node::Kind::File) {
                return hostile(*path, "is a hard link to something that is not a file before it");
            }
            node = found->second;
            break;
        }
        case '2':
            if (entry.target.empty() || entry.target.size() > kImagePathBytes ||
                entry.target.find('\0') != std::string::npos || climbsOut(*path, entry.target)) {
                return hostile(*path, "is a link that leads out of the image");
            }
            node.kind = Node::Kind::Symlink;
            node.target = entry.target;
            break;
        default:
            return hostile(*path, "is a device, a pipe or of an unknown kind");
    }
    node.placed = layer;
    return place(*path, std::move(node));
}

Result<void> ImageTree::apply(int layerDescriptor, std::uint64_t layerSize) {
    const std::size_t layer = m_layers++;
    return readTar(layerDescriptor, layerSize,
                   [&](const TarEntry& entry) { return add(entry, layer); });
}

namespace {

constexpr std::array<timespec, 2> kNoTime{};

Result<void> makeFolder(const std::filesystem::path& path, mode_t mode = 0755) {
    if (::mkdir(path.c_str(), 0755) != 0 || ::chmod(path.c_str(), mode) != 0) {
        return unwritable(path);
    }
    return {};
}

Result<void> makeFile(const std::filesystem::path& path, const ImageTree::Node& node,
                      const std::vector<int>& layers) {
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) return unwritable(path);
    Result<void> result;
    if (node.size > 0) {
        result = copyContent(layers[node.layer], node.offset, node.size, descriptor, path);
    }
    if (result.ok() && (::fchmod(descriptor, node.executable ? 0755 : 0644) != 0 ||
                        ::futimens(descriptor, kNoTime.data()) != 0)) {
        result = unwritable(path);
    }
    ::close(descriptor);
    return result;
}

/// Of a folder once it is full, or of a link itself.
Result<void> forgetTime(const std::filesystem::path& path) {
    if (::utimensat(AT_FDCWD, path.c_str(), kNoTime.data(), AT_SYMLINK_NOFOLLOW) != 0) {
        return unwritable(path);
    }
    return {};
}

}  // namespace

Result<void> ImageTree::write(const std::filesystem::path& folder, const std::vector<int>& layers,
                              const std::stop_token& stop) const {
    for (const char* name : kMountFolders) {
        // runc gives a tmpfs the mode of the folder that it covers, whatever its options say.
        const bool shared = std::string_view(name) == "tmp";
        STACKNET_CHECK(makeFolder(folder / name, shared ? 01777 : 0755));
        STACKNET_CHECK(forgetTime(folder / name));
    }
    STACKNET_CHECK(makeFile(folder / kInitPath, Node{}, layers));
    for (const auto& [path, node] : m_nodes) {
        if (stop.stop_requested()) return unpackingCancelled();
        const std::filesystem::path full = folder / path;
        if (node.kind == Node::Kind::Directory) STACKNET_CHECK(makeFolder(full));
        if (node.kind == Node::Kind::File) STACKNET_CHECK(makeFile(full, node, layers));
        if (node.kind != Node::Kind::Symlink) continue;
        if (::symlink(node.target.c_str(), full.c_str()) != 0) return unwritable(full);
        STACKNET_CHECK(forgetTime(full));
    }
    for (auto entry = m_nodes.rbegin(); entry != m_nodes.rend(); ++entry) {
        if (entry->second.kind == Node::Kind::Directory) {
            STACKNET_CHECK(forgetTime(folder / entry->first));
        }
    }
    return forgetTime(folder);
}

}  // namespace stacknet::sandbox
