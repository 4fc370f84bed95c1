#include "core/sandbox/job_directory.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/system_reason.h"
#include "core/crypto/hash.h"
#include "core/sandbox/limits.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

Error failed(const fs::path& path, std::string_view what) {
    return makeError("sandbox.setup_failed", "Cannot " + std::string(what) + " " + path.string() +
                                                 ": " + systemReason(errno) + ".");
}

constexpr std::uint16_t kRead = 4;
constexpr std::uint16_t kSearch = 1;

/// The kernel's form of a POSIX access list (linux/posix_acl_xattr.h): a version, then entries of
/// tag, permissions and id, all little-endian.
Bytes accessList(std::uint16_t owner, const MappedUsers& users, std::uint16_t theirs,
                 std::uint16_t others) {
    constexpr std::uint32_t kVersion = 2;
    constexpr std::uint32_t kNoId = 0xFFFF'FFFF;
    constexpr std::uint16_t kUserObject = 1;
    constexpr std::uint16_t kUser = 2;
    constexpr std::uint16_t kGroupObject = 4;
    constexpr std::uint16_t kMask = 16;
    constexpr std::uint16_t kOther = 32;
    Bytes list;
    const auto put = [&](std::uint32_t value, int bytes) {
        for (int index = 0; index < bytes; ++index) {
            list.push_back(static_cast<std::uint8_t>(value >> (8 * index)));
        }
    };
    const auto entry = [&](std::uint16_t tag, std::uint16_t permissions, std::uint32_t id) {
        put(tag, 2);
        put(permissions, 2);
        put(id, 4);
    };
    put(kVersion, 4);
    entry(kUserObject, owner, kNoId);
    entry(kUser, theirs, std::min(users.root, users.tool));
    entry(kUser, theirs, std::max(users.root, users.tool));
    entry(kGroupObject, others, kNoId);
    entry(kMask, theirs, kNoId);
    entry(kOther, others, kNoId);
    return list;
}

Result<void> grant(const fs::path& path, std::uint16_t owner, const MappedUsers& users,
                   std::uint16_t theirs, std::uint16_t others = 0) {
    const Bytes list = accessList(owner, users, theirs, others);
    if (::setxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) != 0) {
        return failed(path, "set the access list of");
    }
    return {};
}

Result<void> makeFolder(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) != 0) return failed(path, "make the folder");
    return {};
}

Result<void> writeNew(const fs::path& path, ByteView content) {
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) return failed(path, "make the file");
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            const Error error = failed(path, "write");
            ::close(descriptor);
            return error;
        }
        content = content.subspan(static_cast<std::size_t>(count));
    }
    ::close(descriptor);
    return {};
}

void wipeFile(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    struct stat info {};
    if (descriptor >= 0 && ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode)) {
        const std::vector<std::uint8_t> zeros(65'536);
        off_t offset = 0;
        while (offset < info.st_size) {
            const auto want = std::min<off_t>(info.st_size - offset, 65'536);
            const ssize_t count =
                ::pwrite(descriptor, zeros.data(), static_cast<std::size_t>(want), offset);
            if (count <= 0) break;
            offset += count;
        }
    }
    if (descriptor >= 0) ::close(descriptor);
    ::unlink(path.c_str());
}

bool isMemory(const fs::path& path) {
    struct statfs info {};
    return ::statfs(path.c_str(), &info) == 0 && info.f_type == TMPFS_MAGIC;
}

}  // namespace

MappedUsers mappedUsers(const RunPlan& plan) {
    return {plan.uids.first, plan.uids.first + kSandboxUid};
}

Result<fs::path> openRunFolder(const fs::path& fallback, const std::string& tag,
                               const MappedUsers& users) {
    const std::string name = "stacknet-" + std::to_string(::geteuid()) + "-" + tag;
    fs::path base = "/dev/shm";
    if (!isMemory(base) || ::access(base.c_str(), W_OK) != 0) {
        STACKNET_CHECK(ensureDirectory(fallback));
        base = fallback;
    }
    const fs::path folder = base / name;
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return failed(folder, "make");
    struct stat info {};
    // Anybody may make names in /dev/shm.
    if (::lstat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) ||
        info.st_uid != ::geteuid()) {
        return makeError("sandbox.run_folder_taken",
                         "The folder " + folder.string() + " belongs to another user; remove it.");
    }
    STACKNET_CHECK(grant(folder, 7, users, kSearch));
    for (const char* part : {"runtime", "jobs", "images"}) {
        const fs::path path = folder / part;
        if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return failed(path, "make");
    }
    STACKNET_CHECK(grant(folder / "jobs", 7, users, kSearch));
    STACKNET_CHECK(grant(folder / "images", 7, users, kRead | kSearch));
    return folder;
}

Result<JobDirectory> JobDirectory::create(const fs::path& jobs, const std::string& id,
                                          const MappedUsers& users, Readers readers) {
    const fs::path folder = jobs / id;
    STACKNET_CHECK(makeFolder(folder));
    JobDirectory job(folder, users, readers);
    STACKNET_CHECK(makeFolder(folder / "rootfs"));
    STACKNET_CHECK(makeFolder(folder / "in"));
    STACKNET_CHECK(grant(folder, 7, users, kSearch));
    STACKNET_CHECK(grant(folder / "rootfs", 7, users, kRead | kSearch));
    STACKNET_CHECK(grant(folder / "in", 7, users, kRead | kSearch, job.others(kRead | kSearch)));
    return job;
}

JobDirectory::JobDirectory(JobDirectory&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})),
      m_users(other.m_users),
      m_readers(other.m_readers),
      m_tree(std::move(other.m_tree)) {}

JobDirectory& JobDirectory::operator=(JobDirectory&& other) noexcept {
    if (this == &other) return *this;
    if (!m_folder.empty()) wipeFolder(m_folder);
    m_folder = std::exchange(other.m_folder, {});
    m_users = other.m_users;
    m_readers = other.m_readers;
    m_tree = std::move(other.m_tree);
    return *this;
}

JobDirectory::~JobDirectory() {
    if (!m_folder.empty()) wipeFolder(m_folder);
}

std::uint16_t JobDirectory::others(std::uint16_t permissions) const {
    return m_readers == Readers::GvisorToo ? permissions : std::uint16_t{0};
}

Result<void> JobDirectory::addInput(const std::string& path, ByteView content) {
    fs::path folder = inputFolder();
    std::string relative;
    std::string_view rest = path;
    for (std::size_t slash = rest.find('/'); slash != std::string_view::npos;
         slash = rest.find('/')) {
        folder /= rest.substr(0, slash);
        relative += (relative.empty() ? "" : "/") + std::string(rest.substr(0, slash));
        rest = rest.substr(slash + 1);
        if (::mkdir(folder.c_str(), 0700) == 0) {
            STACKNET_CHECK(grant(folder, 7, m_users, kRead | kSearch, others(kRead | kSearch)));
            m_tree.push_back({relative, EntryKind::Directory, 0, crypto::sha256(ByteView())});
        } else if (errno != EEXIST) {
            return failed(folder, "make the folder");
        }
    }
    const fs::path file = inputFolder() / path;
    const auto written = writeNew(file, content);
    if (!written.ok()) {
        return makeError("sandbox.bad_request",
                         "The file " + path + " is given twice or is a folder of another file.");
    }
    STACKNET_CHECK(grant(file, 6, m_users, kRead, others(kRead)));
    m_tree.push_back({path, EntryKind::File, content.size(), crypto::sha256(content)});
    return {};
}

Result<void> JobDirectory::writeStdin(ByteView content) {
    return writeNew(stdinFile(), content);
}

Result<void> JobDirectory::writeConfig(std::string_view json) {
    return writeNew(m_folder / "config.json", asBytes(json));
}

void JobDirectory::wipe() {
    // By their names: listing a folder leaves what is in it in the C library's memory.
    for (auto entry = m_tree.rbegin(); entry != m_tree.rend(); ++entry) {
        const fs::path path = inputFolder() / entry->path;
        if (entry->kind == EntryKind::File) {
            wipeFile(path);
        } else {
            ::rmdir(path.c_str());
        }
    }
    wipeFolder(inputFolder());
    wipeFile(stdinFile());
}

std::vector<TreeEntry> JobDirectory::takeTree() {
    return std::exchange(m_tree, {});
}

Result<void> checkInputPath(const std::string& path) {
    const auto bad = [&](const char* why) {
        return makeError("sandbox.bad_request",
                         std::string("A file's path ") + why +
                             "; give a relative path of at most 512 bytes and 16 parts.");
    };
    if (path.empty() || path.size() > kInputPathBytes) return bad("is empty or too long");
    if (!isUtf8(path)) return bad("is not UTF-8");
    for (char letter : path) {
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) {
            return bad("holds a control character");
        }
    }
    std::string_view rest = path;
    std::uint64_t depth = 0;
    for (;;) {
        const std::size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (part.empty() || part == "." || part == "..") {
            return bad("is absolute or has an empty, \".\" or \"..\" part");
        }
        if (part.size() > 255 || ++depth > kInputPathDepth) return bad("is too deep");
        if (slash == std::string_view::npos) return {};
        rest = rest.substr(slash + 1);
    }
}

void wipeFolder(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entries(folder, error);
    while (!error && entries != fs::recursive_directory_iterator()) {
        if (fs::is_regular_file(entries->symlink_status(error))) files.push_back(entries->path());
        entries.increment(error);
    }
    for (const fs::path& file : files) wipeFile(file);
    fs::remove_all(folder, error);
}

}  // namespace stacknet::sandbox
