#include "core/tasks/privacy_audit.h"
#include "core/base/system_reason.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <limits>
#include <system_error>

namespace stacknet::tasks {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPieceBytes = 4U << 20;

class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : m_number(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

std::string reason(int code) {
    return systemReason(code);
}

struct Region {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool readable = false;
    std::string name;
};

/// A line of /proc/PID/maps: "begin-end perms offset device inode   name".
bool parseRegion(const std::string& line, Region& region) {
    const std::size_t dash = line.find('-');
    const std::size_t space = line.find(' ');
    if (dash == std::string::npos || space == std::string::npos || dash > space) return false;
    const char* text = line.data();
    const auto begin = std::from_chars(text, text + dash, region.begin, 16);
    const auto end = std::from_chars(text + dash + 1, text + space, region.end, 16);
    if (begin.ec != std::errc() || end.ec != std::errc()) return false;
    region.readable = space + 1 < line.size() && line[space + 1] == 'r';
    const std::size_t name = line.find_first_of("/[", space);
    region.name = name == std::string::npos ? "anonymous" : line.substr(name);
    return true;
}

Error unreadable(int pid, const std::string& why) {
    return makeError("tasks.memory_unreadable",
                     "The memory of process " + std::to_string(pid) + " cannot be read (" + why +
                         "): a node forbids it to other programs of its user. Run the audit as "
                         "root, or with CAP_SYS_PTRACE.");
}

}  // namespace

void PrivacyAudit::skip(const std::string& where, const std::string& why) {
    ++m_report.skippedCount;
    if (m_report.skipped.size() < kAuditListMax) m_report.skipped.push_back({where, why});
}

void PrivacyAudit::add(const std::vector<CanarySearch::Hit>& hits, const std::string& where) {
    for (const CanarySearch::Hit& hit : hits) {
        if (m_report.hits.size() >= kAuditListMax) return;
        AuditHit found{where, hit.offset, std::string(hit.encoding), hit.canary};
        // One in the part that two pieces share is seen twice.
        if (std::find(m_report.hits.begin(), m_report.hits.end(), found) == m_report.hits.end()) {
            m_report.hits.push_back(std::move(found));
        }
    }
}

void PrivacyAudit::scanText(const std::string& text, const std::string& where) {
    std::vector<CanarySearch::Hit> hits;
    m_search.find(asBytes(text), 0, hits, kAuditListMax);
    add(hits, where);
}

void PrivacyAudit::scanPath(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (status.type() == fs::file_type::not_found) return;
    if (status.type() != fs::file_type::directory) {
        scanEntry(path);
        return;
    }
    fs::recursive_directory_iterator walk(path, error);
    if (error) {
        skip(path.string(), error.message());
        return;
    }
    while (walk != fs::recursive_directory_iterator()) {
        const fs::path entry = walk->path();
        scanEntry(entry);
        if (walk->is_directory(error) && !walk->is_symlink(error) &&
            ::access(entry.c_str(), R_OK | X_OK) != 0) {
            skip(entry.string(), reason(errno));
            walk.disable_recursion_pending();
        }
        walk.increment(error);
        if (error) {
            skip(entry.string(), error.message());
            return;
        }
    }
}

void PrivacyAudit::scanEntry(const fs::path& path) {
    scanText(path.filename().string(), "name of " + path.string());
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    switch (status.type()) {
        case fs::file_type::regular:
            scanFile(path);
            return;
        case fs::file_type::symlink:
            scanText(fs::read_symlink(path, error).string(), "target of " + path.string());
            return;
        case fs::file_type::directory:
        case fs::file_type::not_found:  // gone since it was listed
            return;
        default:
            skip(path.string(), "not a file: a socket, a pipe or a device");
    }
}

void PrivacyAudit::scanFile(const fs::path& path) {
    const Descriptor file(path.string());
    if (file.number() < 0) {
        if (errno != ENOENT) skip(path.string(), reason(errno));
        return;
    }
    struct stat info {};
    if (::fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode)) return;
    ++m_report.files;
    std::uint64_t read = 0;
    // To the end as it is found, for files that grow.
    if (!scanRange(file.number(), 0, std::numeric_limits<std::int64_t>::max(), path.string(),
                   read)) {
        skip(path.string(), "reading stopped after " + std::to_string(read) + " bytes");
    }
    m_report.bytes += read;
}

bool PrivacyAudit::scanRange(int descriptor, std::uint64_t begin, std::uint64_t end,
                             const std::string& where, std::uint64_t& read) {
    const std::size_t overlap = m_search.longest() - 1;
    m_piece.resize(kPieceBytes + overlap);
    std::size_t kept = 0;
    std::uint64_t at = begin;
    while (at < end) {
        const std::size_t want =
            static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, end - at));
        const ssize_t got =
            ::pread(descriptor, m_piece.data() + kept, want, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        if (got == 0) return true;
        const std::size_t size = kept + static_cast<std::size_t>(got);
        std::vector<CanarySearch::Hit> hits;
        m_search.find({m_piece.data(), size}, at - kept, hits, kAuditListMax);
        add(hits, where);
        at += static_cast<std::uint64_t>(got);
        read += static_cast<std::uint64_t>(got);
        kept = std::min(overlap, size);
        std::memmove(m_piece.data(), m_piece.data() + size - kept, kept);
    }
    return true;
}

Result<void> PrivacyAudit::scanMemory(int pid) {
    const std::string folder = "/proc/" + std::to_string(pid);
    std::ifstream maps(folder + "/maps");
    if (!maps) return unreadable(pid, reason(errno));
    const Descriptor memory(folder + "/mem");
    if (memory.number() < 0) return unreadable(pid, reason(errno));
    const std::uint64_t before = m_report.memoryBytes;
    std::string line;
    while (std::getline(maps, line)) {
        Region region;
        if (!parseRegion(line, region) || !region.readable) continue;
        // The kernel's own pages; reading them fails.
        if (region.name == "[vvar]" || region.name == "[vsyscall]" ||
            region.name == "[vvar_vclock]") {
            continue;
        }
        const std::string where = "memory of " + std::to_string(pid) + ", " + region.name;
        std::uint64_t read = 0;
        ++m_report.regions;
        if (!scanRange(memory.number(), region.begin, region.end, where, read)) {
            skip(where, reason(errno));
        }
        m_report.memoryBytes += read;
    }
    if (m_report.memoryBytes == before) return unreadable(pid, "nothing of it could be read");
    return {};
}

}  // namespace stacknet::tasks
