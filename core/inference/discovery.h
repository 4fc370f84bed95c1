#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Finds model servers that the operator runs already.
namespace stacknet::inference {

/// A server that answered.
struct DiscoveredServer {
    std::string name;  ///< "Ollama", "llama.cpp", "vLLM", "LM Studio"
    std::string url;   ///< "http://127.0.0.1:11434/v1"
    std::vector<std::string> models;
};

/// What to ask: `probePath` must answer 200 with a JSON object that has the member `probeField`,
/// which tells the servers apart when one sits on the other's port.
struct ServerProbe {
    std::string name;
    std::uint16_t port = 0;
    std::string probePath;
    std::string probeField;
};

/// Ollama 11434, llama.cpp 8080, vLLM 8000, LM Studio 1234.
std::vector<ServerProbe> defaultProbes();

/// Asks 127.0.0.1 for each of the probes at the same time. Blocks for at most some times
/// `timeoutMs`. In the order of `probes`; servers without a model are left out.
std::vector<DiscoveredServer> discoverServers(const std::vector<ServerProbe>& probes,
                                              std::uint32_t timeoutMs = 300);

}  // namespace stacknet::inference
