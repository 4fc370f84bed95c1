#include "core/api/operator_socket.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::api {

namespace {

constexpr int kBacklog = 16;
constexpr mode_t kSocketMode = 0600;

Error socketFailed(const std::filesystem::path& path, std::string_view step, int reason) {
    return makeError("api.socket_failed",
                     sentence("The operator socket %1 cannot be opened: %2: %3.",
                              {path.string(), step, systemReason(reason)}));
}

Result<sockaddr_un> addressOf(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string text = path.string();
    if (text.empty() || text.size() >= sizeof(address.sun_path)) {
        return makeError("api.socket_path_too_long",
                         sentence("The path of the operator socket has %1 bytes, 107 is the limit; "
                                  "choose a shorter data directory: %2",
                                  {text.size(), text}));
    }
    std::memcpy(address.sun_path, text.data(), text.size());
    return address;
}

Result<void> checkFolder(const std::filesystem::path& folder) {
    STACKNET_CHECK(ensureDirectory(folder));
    struct stat info {};
    if (stat(folder.c_str(), &info) != 0) return socketFailed(folder, "stat", errno);
    if (info.st_uid != geteuid() || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return makeError(
            "api.socket_folder_unsafe",
            sentence("The folder %1 is not safe for the operator socket: it must belong to the "
                     "user of this program and be writable by that user only (chmod 700).",
                     {folder.string()}));
    }
    return {};
}

/// Removes a socket file that nobody listens on any more.
Result<void> clearStale(const std::filesystem::path& path, const sockaddr_un& address) {
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0) {
        if (errno == ENOENT) return {};
        return socketFailed(path, "lstat", errno);
    }
    if (!S_ISSOCK(info.st_mode)) {
        return makeError("api.socket_failed",
                         sentence("The file %1 stands where the operator socket belongs and is no "
                                  "socket; move it away.",
                                  {path.string()}));
    }
    const Descriptor probe(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (probe.get() < 0) return socketFailed(path, "socket", errno);
    const int connected =
        connect(probe.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    // EAGAIN: somebody listens and the backlog is full.
    if (connected == 0 || errno == EAGAIN) {
        return makeError(
            "api.socket_in_use",
            sentence(
                "Another program already listens on %1; stop it, or choose another data directory.",
                {path.string()}));
    }
    if (errno != ECONNREFUSED && errno != ENOENT) return socketFailed(path, "connect", errno);
    if (unlink(path.c_str()) != 0 && errno != ENOENT) return socketFailed(path, "unlink", errno);
    return {};
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (m_descriptor >= 0) close(m_descriptor);
        m_descriptor = other.release();
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (m_descriptor >= 0) close(m_descriptor);
}

Result<OperatorSocket> OperatorSocket::listen(const std::filesystem::path& path) {
    STACKNET_TRY(const sockaddr_un address, addressOf(path));
    STACKNET_CHECK(checkFolder(path.has_parent_path() ? path.parent_path() : "."));
    STACKNET_CHECK(clearStale(path, address));
    Descriptor descriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (descriptor.get() < 0) return socketFailed(path, "socket", errno);
    // On Linux the file takes the mode that the socket has when it is bound: never open to others,
    // not even for a moment.
    if (fchmod(descriptor.get(), kSocketMode) != 0) return socketFailed(path, "fchmod", errno);
    if (bind(descriptor.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
        return socketFailed(path, "bind", errno);
    }
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0) return socketFailed(path, "lstat", errno);
    OperatorSocket result(std::move(descriptor), path, info.st_ino);
    if ((info.st_mode & 0777 & ~kSocketMode) != 0 && chmod(path.c_str(), kSocketMode) != 0) {
        return socketFailed(path, "chmod", errno);
    }
    if (::listen(result.descriptor(), kBacklog) != 0) return socketFailed(path, "listen", errno);
    return result;
}

OperatorSocket::~OperatorSocket() {
    if (m_descriptor.get() < 0) return;
    struct stat info {};
    if (lstat(m_path.c_str(), &info) == 0 && info.st_ino == m_inode) unlink(m_path.c_str());
}

Result<Descriptor> connectOperatorSocket(const std::filesystem::path& path) {
    STACKNET_TRY(const sockaddr_un address, addressOf(path));
    Descriptor descriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (descriptor.get() < 0) return socketFailed(path, "socket", errno);
    if (connect(descriptor.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) !=
        0) {
        const int reason = errno;
        return makeError("api.not_connected",
                         "No node answers on the socket " + path.string() + " (" +
                             systemReason(reason) +
                             "); start stacknetd or the console, or name the right socket.",
                         true);
    }
    if (!peerIsTrusted(descriptor.get(), true)) {
        return makeError(
            "api.socket_untrusted",
            sentence("The program that listens on %1 runs as another user; nothing was sent to it.",
                     {path.string()}));
    }
    return descriptor;
}

bool peerIsTrusted(int descriptor, bool rootMeetsAnybody) {
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return false;
    return peer.uid == geteuid() || peer.uid == 0 || (rootMeetsAnybody && geteuid() == 0);
}

}  // namespace stacknet::api
