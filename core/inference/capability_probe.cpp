#include "core/inference/capability_probe.h"

#include <boost/json.hpp>

#include "core/inference/http_exchange.h"

namespace stacknet::inference {

namespace {

/// One server and the patience with it.
struct Asked {
    const Endpoint& endpoint;
    const std::string root;
    std::uint32_t timeoutMs;
    const CancelToken& cancel;

    std::string get(std::string_view path) const {
        auto text = httpGetText(endpoint, root + std::string(path), timeoutMs, cancel);
        return text.ok() ? std::move(*text) : std::string();
    }
    std::string post(std::string_view path, const boost::json::object& body) const {
        const SecretBytes json = SecretBytes::copyOf(boost::json::serialize(body));
        auto answer = httpPostJson(endpoint, root + std::string(path), json, timeoutMs,
                                   kSmallAnswerMax, cancel);
        return answer.ok() ? std::string(answer->exposeText()) : std::string();
    }
};

void askOllama(const Asked& asked, Capabilities& found) {
    if (!found.models.empty()) {
        const std::string model = found.models.front().name;
        (void)readOllamaShow(asked.post("/api/show", {{"model", model}}), model, found);
    }
    (void)readOllamaLoaded(asked.get("/api/ps"), found);
}

/// Looks for what only one kind of server answers.
void guessKind(const Asked& asked, Capabilities& found) {
    if (readLlamaProps(asked.get("/props"), found)) return;
    if (readVersion(asked.get("/api/version"), found)) {
        found.kind = ServerKind::Ollama;
    } else if (readLmStudioModels(asked.get("/api/v0/models"), found)) {
        found.kind = ServerKind::LmStudio;
    }
}

}  // namespace

std::string serverRoot(const Endpoint& endpoint) {
    constexpr std::string_view kVersion = "/v1";
    std::string root = endpoint.basePath;
    if (root.ends_with(kVersion)) root.resize(root.size() - kVersion.size());
    return root;
}

Capabilities probeCapabilities(const Endpoint& endpoint, std::string_view modelList,
                               std::uint32_t timeoutMs, const CancelToken& cancel,
                               Capabilities before) {
    Capabilities found = std::move(before);
    const ServerKind kindBefore = found.kind;
    (void)readModelFacts(modelList, found);
    const Asked asked{endpoint, serverRoot(endpoint), timeoutMs, cancel};
    switch (found.kind) {
        case ServerKind::LlamaCpp:
            (void)readLlamaProps(asked.get("/props"), found);
            break;
        case ServerKind::Vllm:
            (void)readVersion(asked.get("/version"), found);
            break;
        case ServerKind::Ollama:
            (void)readVersion(asked.get("/api/version"), found);
            break;
        case ServerKind::LmStudio:
            (void)readLmStudioModels(asked.get("/api/v0/models"), found);
            break;
        case ServerKind::Other:
            if (endpoint.isLoopback()) guessKind(asked, found);
            if (found.kind == ServerKind::Other) found.kind = kindBefore;
            break;
    }
    if (found.kind == ServerKind::Ollama) askOllama(asked, found);
    addKindFacts(found);
    return found;
}

}  // namespace stacknet::inference
