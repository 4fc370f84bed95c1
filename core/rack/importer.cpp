#include "core/rack/importer.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/rack/descriptor_internal.h"
#include "core/rack/unixfs.h"

namespace stacknet::rack {

namespace {

constexpr std::uint64_t kProgressBytes = 1 << 20;
constexpr std::uint64_t kProgressEntries = 1000;
/// Name and version 1 CID: what an entry adds at least to either measure of a directory.
constexpr std::uint64_t kEntryBytesMin = 34;

struct CloseDirectory {
    void operator()(DIR* directory) const { ::closedir(directory); }
};

struct Listing {
    std::vector<std::string> names;  ///< in the order of their bytes
    std::uint64_t hidden = 0;
};

bool sameTime(const timespec& left, const timespec& right) {
    return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
}

class Import {
public:
    Import(const ImportOptions& options, const BlockSink& sink)
        : m_options(options), m_sink(sink), m_builder(options.profile, sink) {}

    Result<ImportReport> run(const std::filesystem::path& path) {
        if (m_options.progress) {
            STACKNET_CHECK(count(AT_FDCWD, path, path.string(), 0));
        }
        STACKNET_TRY(m_report.root, entry(AT_FDCWD, path, path.string(), 0));
        if (m_options.progress) m_options.progress(m_progress);
        return m_report;
    }

private:
    Error unreadable(const std::string& shown, int error) const {
        return makeError("rack.file_unreadable",
                         sentence("Cannot read %1: %2. Check its permissions and try again.",
                                  {shown, systemReason(error)}));
    }
    Error changed(const std::string& shown) const {
        return makeError(
            "rack.file_changed",
            sentence("%1 was changed while it was read. Try again when nothing writes to it.",
                     {shown}),
            true);
    }
    Result<void> goOn() const {
        if (!m_options.stop.stop_requested()) return {};
        return makeError("rack.cancelled", "Adding was cancelled.");
    }

    void progressed(std::uint64_t bytes, std::uint64_t entries) {
        if (!m_options.progress) return;
        m_progress.bytesDone += bytes;
        m_progress.entriesDone += entries;
        m_unseenBytes += bytes;
        m_unseenEntries += entries;
        if (m_unseenBytes < kProgressBytes && m_unseenEntries < kProgressEntries) return;
        m_unseenBytes = m_unseenEntries = 0;
        m_options.progress(m_progress);
    }

    Result<Listing> list(const Descriptor& folder, const std::string& shown) const;
    Result<void> count(int parent, const std::string& name, const std::string& shown,
                       unsigned depth);
    Result<BuiltNode> entry(int parent, const std::string& name, const std::string& shown,
                            unsigned depth);
    Result<BuiltNode> file(int parent, const std::string& name, const std::string& shown);
    Result<void> content(const Descriptor& file, std::uint64_t size, const std::string& shown);
    Result<BuiltNode> directory(int parent, const std::string& name, const std::string& shown,
                                unsigned depth);
    Result<BuiltNode> symlink(int parent, const std::string& name, const std::string& shown,
                              const struct stat& before);
    Result<Descriptor> openFolder(int parent, const std::string& name, const std::string& shown,
                                  unsigned depth) const;

    const ImportOptions& m_options;
    const BlockSink& m_sink;
    FileBuilder m_builder;
    ImportReport m_report;
    ImportProgress m_progress;
    std::uint64_t m_unseenBytes = 0;
    std::uint64_t m_unseenEntries = 0;
};

Result<Descriptor> Import::openFolder(int parent, const std::string& name, const std::string& shown,
                                      unsigned depth) const {
    if (depth >= kImportDepthMax) {
        return makeError("rack.too_deep",
                         sentence("%1 lies more than %2 folders deep. Add a part of the tree.",
                                  {shown, kImportDepthMax}));
    }
    Descriptor folder(
        ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.valid()) return folder;
    return errno == ELOOP || errno == ENOTDIR ? changed(shown) : unreadable(shown, errno);
}

Result<Listing> Import::list(const Descriptor& folder, const std::string& shown) const {
    // fdopendir takes the descriptor over, and openat needs one that stays.
    Descriptor copy(::fcntl(folder.get(), F_DUPFD_CLOEXEC, 0));
    if (!copy.valid()) return unreadable(shown, errno);
    const std::unique_ptr<DIR, CloseDirectory> directory(::fdopendir(copy.get()));
    if (!directory) return unreadable(shown, errno);
    (void)copy.release();
    ::rewinddir(directory.get());
    Listing listing;
    std::uint64_t bytes = 0;
    while (true) {
        errno = 0;
        const dirent* found = ::readdir(directory.get());
        if (found == nullptr) break;
        const std::string_view name = found->d_name;
        if (name == "." || name == "..") continue;
        if (!m_options.hidden && name.front() == '.') {
            ++listing.hidden;
            continue;
        }
        STACKNET_CHECK(checkEntryName(name));
        bytes += name.size() + kEntryBytesMin;
        // Before the names fill the memory, and before any of the content is read.
        if (bytes > kDirectoryBytesMax) return directoryTooLarge("The directory " + shown);
        listing.names.emplace_back(name);
    }
    if (errno != 0) return unreadable(shown, errno);
    std::sort(listing.names.begin(), listing.names.end());
    return listing;
}

Result<void> Import::count(int parent, const std::string& name, const std::string& shown,
                           unsigned depth) {
    STACKNET_CHECK(goOn());
    struct stat status {};
    if (::fstatat(parent, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return unreadable(shown, errno);
    }
    ++m_progress.entriesTotal;
    if (S_ISREG(status.st_mode))
        m_progress.bytesTotal += static_cast<std::uint64_t>(status.st_size);
    if (!S_ISDIR(status.st_mode)) return {};
    STACKNET_TRY(const Descriptor folder, openFolder(parent, name, shown, depth));
    STACKNET_TRY(const Listing listing, list(folder, shown));
    for (const std::string& child : listing.names) {
        STACKNET_CHECK(count(folder.get(), child, shown + "/" + child, depth + 1));
    }
    return {};
}

Result<BuiltNode> Import::entry(int parent, const std::string& name, const std::string& shown,
                                unsigned depth) {
    STACKNET_CHECK(goOn());
    struct stat status {};
    if (::fstatat(parent, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT && depth > 0 ? changed(shown) : unreadable(shown, errno);
    }
    const Result<BuiltNode> built = [&]() -> Result<BuiltNode> {
        if (S_ISREG(status.st_mode)) return file(parent, name, shown);
        if (S_ISDIR(status.st_mode)) return directory(parent, name, shown, depth);
        if (S_ISLNK(status.st_mode)) return symlink(parent, name, shown, status);
        return makeError("rack.unsupported_file",
                         sentence("%1 is a device, a pipe or a socket. Only files, directories and "
                                  "symlinks can be added.",
                                  {shown}));
    }();
    if (built.ok()) progressed(0, 1);
    return built;
}

Result<void> Import::content(const Descriptor& file, std::uint64_t size, const std::string& shown) {
    std::uint64_t done = 0;
    while (true) {
        STACKNET_CHECK(goOn());
        const auto room = m_builder.room();
        const ssize_t count = ::read(file.get(), room.data(), room.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unreadable(shown, errno);
        if (count == 0) break;
        done += static_cast<std::uint64_t>(count);
        if (done > size) break;
        STACKNET_CHECK(m_builder.filled(static_cast<std::size_t>(count)));
        progressed(static_cast<std::uint64_t>(count), 0);
    }
    return done == size ? Result<void>() : changed(shown);
}

Result<BuiltNode> Import::file(int parent, const std::string& name, const std::string& shown) {
    // Without O_NONBLOCK a pipe that takes the file's place would hold this thread.
    const Descriptor file(
        ::openat(parent, name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid()) return errno == ELOOP ? changed(shown) : unreadable(shown, errno);
    struct stat before {};
    if (::fstat(file.get(), &before) != 0) return unreadable(shown, errno);
    if (!S_ISREG(before.st_mode)) return changed(shown);
    m_builder.reset();
    STACKNET_CHECK(content(file, static_cast<std::uint64_t>(before.st_size), shown));
    struct stat after {};
    if (::fstat(file.get(), &after) != 0) return unreadable(shown, errno);
    if (after.st_size != before.st_size || !sameTime(after.st_mtim, before.st_mtim) ||
        !sameTime(after.st_ctim, before.st_ctim)) {
        return changed(shown);
    }
    ++m_report.files;
    return m_builder.finish();
}

Result<BuiltNode> Import::symlink(int parent, const std::string& name, const std::string& shown,
                                  const struct stat& before) {
    std::array<char, kSymlinkTargetMax + 1> target{};
    const ssize_t size = ::readlinkat(parent, name.c_str(), target.data(), target.size());
    if (size < 0) return errno == EINVAL ? changed(shown) : unreadable(shown, errno);
    // Symlinks cannot be changed, only replaced: the size is of another one then, or the same.
    if (before.st_size != 0 && size != before.st_size) return changed(shown);
    ++m_report.symlinks;
    return buildSymlink(m_options.profile,
                        std::string_view(target.data(), static_cast<std::size_t>(size)), m_sink);
}

Result<BuiltNode> Import::directory(int parent, const std::string& name, const std::string& shown,
                                    unsigned depth) {
    STACKNET_TRY(const Descriptor folder, openFolder(parent, name, shown, depth));
    struct stat before {};
    if (::fstat(folder.get(), &before) != 0) return unreadable(shown, errno);
    STACKNET_TRY(const Listing listing, list(folder, shown));
    m_report.hiddenSkipped += listing.hidden;
    std::vector<NamedNode> entries;
    entries.reserve(listing.names.size());
    for (const std::string& child : listing.names) {
        STACKNET_TRY(const BuiltNode node,
                     entry(folder.get(), child, shown + "/" + child, depth + 1));
        entries.push_back({child, node});
    }
    struct stat after {};
    if (::fstat(folder.get(), &after) != 0) return unreadable(shown, errno);
    if (!sameTime(after.st_mtim, before.st_mtim)) return changed(shown);
    ++m_report.directories;
    Result<BuiltNode> built = buildDirectory(m_options.profile, entries, m_sink);
    if (!built.ok() && built.error().code == "rack.directory_too_large") {
        return directoryTooLarge("The directory " + shown);
    }
    return built;
}

}  // namespace

Result<ImportReport> importPath(const std::filesystem::path& path, const ImportOptions& options,
                                const BlockSink& sink) {
    Import import(options, sink);
    return import.run(path);
}

}  // namespace stacknet::rack
