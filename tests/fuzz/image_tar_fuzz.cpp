// Any bytes as an image's layer, plain or gzip: an error or a tree, never more than the bounds, and
// no path in it that leaves the image.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "core/sandbox/image_store.h"
#include "core/sandbox/image_tree.h"
#include "core/sandbox/layer_file.h"

using namespace stacknet;

namespace {

void applyLayer(int descriptor, std::uint64_t size) {
    sandbox::ImageTree tree;
    // Twice: the second time as a layer on top of itself.
    for (int round = 0; round < 2; ++round) {
        if (!tree.apply(descriptor, size).ok()) return;
    }
    if (tree.nodes().size() > sandbox::kImageEntries) std::abort();
    for (const auto& [path, node] : tree.nodes()) {
        if (path.empty() || path.front() == '/' || path.back() == '/' ||
            ("/" + path + "/").find("/../") != std::string::npos ||
            path.size() > sandbox::kImagePathBytes || sandbox::isMountFolder(path)) {
            std::abort();
        }
        const std::size_t slash = path.rfind('/');
        if (slash == std::string::npos) continue;
        const auto parent = tree.nodes().find(path.substr(0, slash));
        if (parent == tree.nodes().end() ||
            parent->second.kind != sandbox::ImageTree::Node::Kind::Directory) {
            std::abort();
        }
    }
    static_cast<void>(tree.checkSize());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::uint64_t kPlainMax = 1 << 20;
    static const int given = ::memfd_create("given", MFD_CLOEXEC);
    static const int plain = ::memfd_create("plain", MFD_CLOEXEC);
    if (::ftruncate(given, 0) != 0 || ::ftruncate(plain, 0) != 0 ||
        ::pwrite(given, data, size, 0) != static_cast<ssize_t>(size) ||
        ::lseek(plain, 0, SEEK_SET) != 0) {
        std::abort();
    }
    applyLayer(given, size);
    crypto::Sha256 hash;
    if (const auto made = sandbox::inflateGzip(given, size, plain, kPlainMax, hash); made.ok()) {
        if (*made > kPlainMax) std::abort();
        applyLayer(plain, *made);
    }
    return 0;
}
