#pragma once

#include <sys/types.h>

#include <filesystem>
#include <utility>

#include "core/base/result.h"

/// The unix socket of the operator API, both ends. The console uses it for its own, where a second
/// one tells the first what it was asked.
namespace stacknet::api {

/// Owns a file descriptor.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(Descriptor&& other) noexcept : m_descriptor(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor = -1;
};

/// A listening socket file of mode 0600; removed when this dies, unless somebody replaced it.
class OperatorSocket {
public:
    /// Errors as of OperatorServer::start.
    static Result<OperatorSocket> listen(const std::filesystem::path& path);
    OperatorSocket(OperatorSocket&&) = default;
    OperatorSocket& operator=(OperatorSocket&&) = delete;
    ~OperatorSocket();

    int descriptor() const { return m_descriptor.get(); }

private:
    OperatorSocket(Descriptor descriptor, std::filesystem::path path, ino_t inode)
        : m_descriptor(std::move(descriptor)), m_path(std::move(path)), m_inode(inode) {}
    Descriptor m_descriptor;
    std::filesystem::path m_path;
    ino_t m_inode;
};

/// Connects, not blocking afterwards. Errors: "api.not_connected" (nobody listens),
/// "api.socket_untrusted" (the listener is another user), "api.socket_path_too_long".
Result<Descriptor> connectOperatorSocket(const std::filesystem::path& path);

/// Whether the process at the other end runs as our user or as root; or anybody's, when we are root
/// and `rootMeetsAnybody`.
bool peerIsTrusted(int descriptor, bool rootMeetsAnybody);

}  // namespace stacknet::api
