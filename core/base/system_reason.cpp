#include "core/base/system_reason.h"

#include <array>
#include <cerrno>
#include <system_error>

#include "core/base/sentence.h"

namespace stacknet {
namespace {

struct Reason {
    int number;
    const char* text;
};

/// In the words of the GNU C library.
constexpr std::array kReasons = std::to_array<Reason>({
    {EPERM, fixedSentence("Operation not permitted")},
    {ENOENT, fixedSentence("No such file or directory")},
    {EINTR, fixedSentence("Interrupted system call")},
    {EIO, fixedSentence("Input/output error")},
    {E2BIG, fixedSentence("Argument list too long")},
    {ENOEXEC, fixedSentence("Exec format error")},
    {EBADF, fixedSentence("Bad file descriptor")},
    {EAGAIN, fixedSentence("Resource temporarily unavailable")},
    {ENOMEM, fixedSentence("Cannot allocate memory")},
    {EACCES, fixedSentence("Permission denied")},
    {EBUSY, fixedSentence("Device or resource busy")},
    {EEXIST, fixedSentence("File exists")},
    {EXDEV, fixedSentence("Invalid cross-device link")},
    {ENODEV, fixedSentence("No such device")},
    {ENOTDIR, fixedSentence("Not a directory")},
    {EISDIR, fixedSentence("Is a directory")},
    {EINVAL, fixedSentence("Invalid argument")},
    {ENFILE, fixedSentence("Too many open files in system")},
    {EMFILE, fixedSentence("Too many open files")},
    {ETXTBSY, fixedSentence("Text file busy")},
    {EFBIG, fixedSentence("File too large")},
    {ENOSPC, fixedSentence("No space left on device")},
    {EROFS, fixedSentence("Read-only file system")},
    {EMLINK, fixedSentence("Too many links")},
    {EPIPE, fixedSentence("Broken pipe")},
    {ENAMETOOLONG, fixedSentence("File name too long")},
    {ENOSYS, fixedSentence("Function not implemented")},
    {ENOTEMPTY, fixedSentence("Directory not empty")},
    {ELOOP, fixedSentence("Too many levels of symbolic links")},
    {EADDRINUSE, fixedSentence("Address already in use")},
    {EADDRNOTAVAIL, fixedSentence("Cannot assign requested address")},
    {ENETDOWN, fixedSentence("Network is down")},
    {ENETUNREACH, fixedSentence("Network is unreachable")},
    {ECONNABORTED, fixedSentence("Software caused connection abort")},
    {ECONNRESET, fixedSentence("Connection reset by peer")},
    {ENOTCONN, fixedSentence("Transport endpoint is not connected")},
    {ETIMEDOUT, fixedSentence("Connection timed out")},
    {ECONNREFUSED, fixedSentence("Connection refused")},
    {EHOSTUNREACH, fixedSentence("No route to host")},
    {EOPNOTSUPP, fixedSentence("Operation not supported")},
    {EDQUOT, fixedSentence("Disk quota exceeded")},
    {ECANCELED, fixedSentence("Operation canceled")},
});

constexpr std::array kLibraryReasons = std::to_array<const char*>({
    fixedSentence("Host not found (authoritative)"),
    fixedSentence("Host not found (non-authoritative), try again later"),
    fixedSentence("End of file"),
    fixedSentence("access permission denied"),
    fixedSentence("attempt to write a readonly database"),
    fixedSentence("bad parameter or other API misuse"),
    fixedSentence("constraint failed"),
    fixedSentence("database disk image is malformed"),
    fixedSentence("database is locked"),
    fixedSentence("database or disk is full"),
    fixedSentence("database schema has changed"),
    fixedSentence("database table is locked"),
    fixedSentence("disk I/O error"),
    fixedSentence("file is not a database"),
    fixedSentence("locking protocol"),
    fixedSentence("out of memory"),
    fixedSentence("string or blob too big"),
    fixedSentence("unable to open database file"),
});

}  // namespace

std::string systemReason(int errorNumber) {
    for (const Reason& reason : kReasons) {
        if (reason.number == errorNumber) return reason.text;
    }
    return std::generic_category().message(errorNumber);
}

std::span<const char* const> libraryReasons() {
    return kLibraryReasons;
}

}  // namespace stacknet
