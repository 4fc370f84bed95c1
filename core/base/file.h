#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet {

/// The whole file, refused when larger than sizeMax bytes ("base.file_too_large") or unreadable
/// ("base.file_unreadable").
Result<Bytes> readFile(const std::filesystem::path& path, std::size_t sizeMax);

/// Replaces the file in one step: temporary file beside it, fsync, rename, fsync of the folder.
/// A crash leaves the old or the new file, never a mix. Errors: "base.file_unwritable",
/// "base.disk_full".
Result<void> writeFileAtomically(const std::filesystem::path& path, ByteView content,
                                 unsigned mode = 0600);

/// Makes the folder and its parents with mode 0700 when missing; errors name the path.
Result<void> ensureDirectory(const std::filesystem::path& path);

/// Holds an exclusive lock on `folder`/lock for its life, so that one engine owns a data directory.
class DirectoryLock {
public:
    /// Errors: "base.directory_in_use" (another process holds it), "base.directory_unwritable".
    static Result<DirectoryLock> acquire(const std::filesystem::path& folder);
    DirectoryLock(DirectoryLock&& other) noexcept;
    DirectoryLock& operator=(DirectoryLock&& other) noexcept;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

/// The first program of that name in PATH, or nothing.
std::optional<std::filesystem::path> findProgram(std::string_view name);

}  // namespace stacknet
