#include "core/inference/discovery.h"

#include <future>
#include <optional>

#include "core/base/sentence.h"
#include "core/inference/endpoint.h"
#include "core/inference/http_exchange.h"
#include "core/inference/model_list.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace {

std::optional<DiscoveredServer> askServer(const ServerProbe& probe, std::uint32_t timeoutMs) {
    Endpoint endpoint;
    endpoint.host = "127.0.0.1";
    endpoint.port = probe.port;
    endpoint.basePath = "/v1";
    const auto mark = httpGetText(endpoint, probe.probePath, timeoutMs);
    if (!mark.ok()) return std::nullopt;
    const auto parsed = parseSecretJson(*mark, fixedSentence("The answer"));
    if (!parsed.ok() || !parsed->is_object()) return std::nullopt;
    if (!parsed->get_object().contains(probe.probeField)) return std::nullopt;
    const auto list = httpGetText(endpoint, "/v1/models", timeoutMs);
    if (!list.ok()) return std::nullopt;
    auto models = parseModelList(*list);
    if (!models.ok() || models->empty()) return std::nullopt;
    return DiscoveredServer{probe.name, endpoint.url(), std::move(*models)};
}

}  // namespace

std::vector<ServerProbe> defaultProbes() {
    return {
        {"Ollama", 11434, "/api/version", "version"},
        {"llama.cpp", 8080, "/health", "status"},
        {"vLLM", 8000, "/version", "version"},
        {"LM Studio", 1234, "/api/v0/models", "data"},
    };
}

std::vector<DiscoveredServer> discoverServers(const std::vector<ServerProbe>& probes,
                                              std::uint32_t timeoutMs) {
    std::vector<std::future<std::optional<DiscoveredServer>>> answers;
    answers.reserve(probes.size());
    for (const ServerProbe& probe : probes) {
        answers.push_back(std::async(std::launch::async,
                                     [&probe, timeoutMs] { return askServer(probe, timeoutMs); }));
    }
    std::vector<DiscoveredServer> found;
    for (auto& answer : answers) {
        auto server = answer.get();
        if (server) found.push_back(std::move(*server));
    }
    return found;
}

}  // namespace stacknet::inference
