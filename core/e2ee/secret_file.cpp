#include "core/e2ee/secret_file.h"
#include "core/base/system_reason.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace stacknet::e2ee {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kOverwriteMax = 1U << 20U;

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    bool ok() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

fs::path beside(const fs::path& path, const char* suffix) {
    fs::path result = path;
    result += suffix;
    return result;
}

Error failed(const fs::path& path, int error) {
    if (error == ENOSPC || error == EDQUOT) {
        return makeError("e2ee.disk_full",
                         "The disk with " + path.string() + " is full. Free some space.", true);
    }
    return makeError("e2ee.file_unwritable", path.string() +
                                                 " cannot be written: " + systemReason(error) +
                                                 ". Check the folder and its permissions.");
}

bool writeAll(int descriptor, ByteView content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncFolder(const fs::path& path) {
    const fs::path folder = path.parent_path().empty() ? "." : path.parent_path();
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.ok() && ::fsync(descriptor.number()) == 0;
}

/// Overwrites in place; best effort, because there is nothing left to do where it fails.
void overwrite(int descriptor) {
    struct stat info {};
    if (::fstat(descriptor, &info) != 0 || info.st_size <= 0) return;
    const Bytes zeros(std::min(static_cast<std::size_t>(info.st_size), kOverwriteMax), 0);
    if (::lseek(descriptor, 0, SEEK_SET) == 0 && writeAll(descriptor, zeros)) ::fsync(descriptor);
}

Result<void> writeNew(const fs::path& fresh, ByteView content, const FileStep& step) {
    step("create");
    ::unlink(fresh.c_str());
    const Descriptor file(
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.ok()) return failed(fresh, errno);
    step("write");
    if (!writeAll(file.number(), content)) return failed(fresh, errno);
    step("sync");
    if (::fsync(file.number()) != 0) return failed(fresh, errno);
    return {};
}

}  // namespace

Result<void> replaceSecretFile(const fs::path& path, ByteView content, const FileStep& hook) {
    const FileStep step = hook ? hook : [](std::string_view) {};
    const fs::path fresh = beside(path, ".new");
    const fs::path old = beside(path, ".old");
    sweepSecretFile(path);
    if (const Result<void> written = writeNew(fresh, content, step); !written.ok()) {
        ::unlink(fresh.c_str());
        return written;
    }
    // The descriptor reaches the old content also where the file system has no second names.
    const Descriptor before(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    step("keep old");
    // Without a second name only the descriptor is left to overwrite by, which a crash loses.
    if (before.ok() && ::link(path.c_str(), old.c_str()) != 0) errno = 0;
    step("rename");
    if (::rename(fresh.c_str(), path.c_str()) != 0) {
        const int error = errno;
        ::unlink(fresh.c_str());
        ::unlink(old.c_str());
        return failed(path, error);
    }
    step("sync folder");
    if (!syncFolder(path)) return failed(path, errno);
    step("overwrite old");
    if (before.ok()) overwrite(before.number());
    step("unlink old");
    ::unlink(old.c_str());
    step("sync folder again");
    (void)syncFolder(path);
    step("done");
    return {};
}

void sweepSecretFile(const fs::path& path) {
    ::unlink(beside(path, ".new").c_str());
    const fs::path old = beside(path, ".old");
    struct stat oldInfo {};
    struct stat info {};
    if (::lstat(old.c_str(), &oldInfo) != 0 || ::lstat(path.c_str(), &info) != 0) return;
    // Before the rename both names are one file: it must not be overwritten.
    if (oldInfo.st_ino != info.st_ino || oldInfo.st_dev != info.st_dev) {
        const Descriptor file(::open(old.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
        if (file.ok()) overwrite(file.number());
    }
    ::unlink(old.c_str());
    (void)syncFolder(path);
}

}  // namespace stacknet::e2ee
