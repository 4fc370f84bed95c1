#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/api/node.h"
#include "core/base/result.h"

namespace stacknet::engine {

/// How the engine inside the desktop console is started.
struct EmbeddedNodeOptions {
    /// Everything of this node and of the local network lives below it; made when missing.
    std::filesystem::path dataDirectory;
    /// "HOST:PORT" of the HTTP API; port 0 takes a free one. Empty: "127.0.0.1:8480", or a free
    /// port when that one is in use.
    std::string http;
    /// Validators of the local network, this node included. 4 to 7.
    unsigned devnetNodes = 4;
    /// stacknetd, which runs the other validators.
    std::filesystem::path daemonProgram;
};

/// Starts the engine's service thread and returns at once with a node in state Starting. Problems
/// found later (port or data directory in use, corrupt database) show as state Failed with code and
/// sentence. Destroying the node stops the engine and every process it started in under 5 s.
std::unique_ptr<api::INode> startEmbeddedNode(const EmbeddedNodeOptions& options);

}  // namespace stacknet::engine
