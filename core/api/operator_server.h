#pragma once

#include <filesystem>
#include <memory>

#include "core/api/node.h"
#include "core/base/result.h"

namespace stacknet::api {

/// Serves an INode to `stacknetctl` and remote consoles: gRPC on a unix socket of mode 0600 in a
/// folder of mode 0700. Only processes of our own user, or root, are let in (SO_PEERCRED). Secrets
/// travel inside this socket only and are never logged.
class OperatorServer {
public:
    /// Makes the socket's folder when missing. A socket file left by a process that died is
    /// replaced. `node` must outlive the server.
    /// Errors: "api.socket_in_use" (somebody listens), "api.socket_path_too_long" (over 107 bytes),
    /// "api.socket_folder_unsafe" (others may write to the folder, or it is not ours),
    /// "api.socket_failed".
    static Result<std::unique_ptr<OperatorServer>> start(INode& node,
                                                         const std::filesystem::path& socketPath);
    /// Stops in under 2 s and removes the socket file.
    ~OperatorServer();
    OperatorServer(const OperatorServer&) = delete;
    OperatorServer& operator=(const OperatorServer&) = delete;

private:
    class Impl;
    explicit OperatorServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::api
