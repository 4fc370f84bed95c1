#include "core/base/file.h"
#include "core/base/system_reason.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include "core/base/sentence.h"

namespace stacknet {

namespace {

std::string reason(int error) {
    return systemReason(error);
}

Error unwritable(const std::filesystem::path& path, int error) {
    if (error == ENOSPC || error == EDQUOT) {
        return makeError(
            "base.disk_full",
            sentence("There is no space left to write %1. Free some disk space and try again.",
                     {path.string()}),
            true);
    }
    return makeError("base.file_unwritable",
                     sentence("Cannot write %1: %2. Check the path and its permissions.",
                              {path.string(), reason(error)}));
}

Result<void> writeAll(int descriptor, ByteView content, const std::filesystem::path& path) {
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(descriptor, content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unwritable(path, errno);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

/// Makes the rename itself durable. File systems that cannot sync a folder say EINVAL: nothing more
/// can be had from them.
Result<void> syncDirectory(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return unwritable(folder, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0 && error != EINVAL) return unwritable(folder, error);
    return {};
}

}  // namespace

Result<Bytes> readFile(const std::filesystem::path& path, std::size_t sizeMax) {
    const auto unreadable = [&](int error) {
        return makeError("base.file_unreadable",
                         sentence("Cannot read %1: %2.", {path.string(), reason(error)}));
    };
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return unreadable(errno);
    Bytes content;
    Bytes chunk(65536);
    for (;;) {
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            const int error = errno;
            ::close(descriptor);
            return unreadable(error);
        }
        if (count == 0) break;
        if (content.size() + static_cast<std::size_t>(count) > sizeMax) {
            ::close(descriptor);
            return makeError("base.file_too_large",
                             sentence("%1 is larger than %2 bytes.", {path.string(), sizeMax}));
        }
        content.insert(content.end(), chunk.begin(), chunk.begin() + count);
    }
    ::close(descriptor);
    return content;
}

Result<void> writeFileAtomically(const std::filesystem::path& path, ByteView content,
                                 unsigned mode) {
    std::string temporary = path.string() + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) return unwritable(path, errno);
    Result<void> written = writeAll(descriptor, content, path);
    if (written.ok() && (::fchmod(descriptor, mode) != 0 || ::fsync(descriptor) != 0)) {
        written = unwritable(path, errno);
    }
    ::close(descriptor);
    if (written.ok() && ::rename(temporary.c_str(), path.c_str()) != 0) {
        written = unwritable(path, errno);
    }
    if (!written.ok()) {
        ::unlink(temporary.c_str());
        return written;
    }
    return syncDirectory(path.parent_path().empty() ? "." : path.parent_path());
}

Result<void> ensureDirectory(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return {};
    std::filesystem::path partial;
    for (const auto& part : path) {
        partial /= part;
        if (partial.empty() || std::filesystem::exists(partial, error)) continue;
        if (::mkdir(partial.c_str(), 0700) != 0 && errno != EEXIST) {
            return makeError("base.directory_unwritable",
                             sentence("Cannot make the folder %1: %2. Choose another data "
                                      "directory or change its permissions.",
                                      {path.string(), reason(errno)}));
        }
    }
    return {};
}

Result<DirectoryLock> DirectoryLock::acquire(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return makeError("base.directory_unwritable",
                         sentence("Cannot write in the data directory %1: %2. Choose another data "
                                  "directory or change its permissions.",
                                  {folder.string(), reason(errno)}));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return makeError("base.directory_in_use",
                         "The data directory " + folder.string() +
                             " is in use by another Stacknet program. Close that one, or choose "
                             "another folder with --data-dir.",
                         true);
    }
    return DirectoryLock(descriptor);
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DirectoryLock& DirectoryLock::operator=(DirectoryLock&& other) noexcept {
    if (this != &other) {
        if (m_descriptor >= 0) ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

DirectoryLock::~DirectoryLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

std::optional<std::filesystem::path> findProgram(std::string_view name) {
    if (name.find('/') != std::string_view::npos) {
        const std::filesystem::path path(name);
        return ::access(path.c_str(), X_OK) == 0 ? std::optional(path) : std::nullopt;
    }
    const char* search = std::getenv("PATH");
    std::string_view rest = search != nullptr ? search : "/usr/local/bin:/usr/bin:/bin";
    while (!rest.empty()) {
        const std::size_t end = rest.find(':');
        const std::filesystem::path path =
            std::filesystem::path(rest.substr(0, end)) / std::filesystem::path(name);
        std::error_code error;
        if (std::filesystem::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0) {
            return path;
        }
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return std::nullopt;
}

}  // namespace stacknet
