#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stacknet::gateway {

/// What GET /, /health, /node and /network/summary tell. Plain values that the engine fills in; a
/// value that is not known stays empty and is left out of the answer.
struct NodeStatus {
    std::string version;  ///< of the program, without "v"
    std::string nodeId;   ///< Node Key, lower case hexadecimal; also the header x-stacknet-node
    bool healthy = true;
    std::string reason;  ///< why not healthy: a sentence for an operator
    std::uint32_t inFlight = 0;
    std::uint32_t inFlightMax = 0;
    std::vector<std::string> coprocessors;  ///< "inference", "sandbox": what works now
    std::uint64_t taskCount = 0;            ///< tasks since the start
    bool inferenceReady = false;
    bool sandboxReady = false;
    std::string workState = "accepting";  ///< or "draining", "paused"
    std::string workReason;               ///< why no task is taken: a sentence; empty: they are
    std::int64_t workUntilMs = 0;  ///< when tasks are taken again; 0: nobody knows, or they are
    bool spotChecks = false;       ///< tasks may be committed for them (docs/protocol/arena.md)

    std::string networkName;
    bool localNetwork = false;  ///< every node is on this machine
    std::string chainId;
    std::uint64_t height = 0;
    std::uint64_t term = 0;
    std::string leader;
    std::uint32_t nodesTotal = 0;
    std::uint32_t nodesAvailable = 0;
    std::uint32_t validators = 0;
    std::optional<std::uint32_t> gpusTotal;
    std::optional<std::uint32_t> vramGbTotal;
    std::vector<std::string> capabilities;  ///< "chat", "streaming", "code_execution", ...
};

}  // namespace stacknet::gateway
