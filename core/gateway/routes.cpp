#include "core/gateway/routes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/gateway/login_routes.h"
#include "core/gateway/memory_endpoints.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kModelPrefix = "/v1/models/";

const std::array<Route, 17>& routes() {
    static const std::array<Route, 17> kRoutes{{
        {Endpoint::ChatCompletions, "/v1/chat/completions", "POST", auth::Scope::Chat, true},
        {Endpoint::CodeExecution, "/v1/tools/code_execution", "POST", auth::Scope::Code, true},
        {Endpoint::Embeddings, "/v1/embeddings", "POST", auth::Scope::Chat, true},
        {Endpoint::Models, "/v1/models", "GET", auth::Scope::ModelsRead, true},
        {Endpoint::Model, "/v1/models/{id}", "GET", auth::Scope::ModelsRead, true},
        {Endpoint::E2eeKey, "/v1/e2ee/key", "GET", std::nullopt, false},
        {Endpoint::E2eeSession, "/v1/e2ee/session", "POST", std::nullopt, true},
        {Endpoint::Attestation, "/v1/attestation", "GET", std::nullopt, false},
        {Endpoint::Route, "/v1/route", "GET", std::nullopt, false},
        {Endpoint::Memory, "/v1/memory", "POST", auth::Scope::Memory, true},
        {Endpoint::HpkeKeys, "/.well-known/hpke-keys", "GET", std::nullopt, false},
        {Endpoint::Usage, "/v1/usage", "GET", std::nullopt, false},
        {Endpoint::Metrics, "/metrics", "GET", std::nullopt, false},
        {Endpoint::Health, "/health", "GET", std::nullopt, false},
        {Endpoint::Node, "/node", "GET", std::nullopt, false},
        {Endpoint::NetworkSummary, "/network/summary", "GET", std::nullopt, false},
        {Endpoint::Root, "/", "GET", std::nullopt, false},
    }};
    return kRoutes;
}

bool matches(const Route& route, std::string_view path) {
    if (route.endpoint == Endpoint::Memory) {
        return isMemoryPath(path) && !memoryMethods(path).empty();
    }
    if (route.endpoint != Endpoint::Model) return path == route.path;
    return path.size() > kModelPrefix.size() && path.starts_with(kModelPrefix);
}

/// Null when there is none.
const Route* routeOf(std::string_view method, std::string_view path) {
    for (const Route& route : routes()) {
        if (matches(route, path)) return &route;
    }
    const auto login = loginEndpointOf(method, path);
    return login ? &loginRoutes()[static_cast<std::size_t>(*login)] : nullptr;
}

/// Whether a path is one of OpenAI's that clients may well try here.
bool isOfOpenAi(std::string_view path) {
    constexpr std::array<std::string_view, 10> kPaths{
        "/v1/responses", "/v1/completions", "/v1/images",  "/v1/audio",       "/v1/files",
        "/v1/batches",   "/v1/assistants",  "/v1/threads", "/v1/moderations", "/v1/fine_tuning"};
    return std::any_of(kPaths.begin(), kPaths.end(), [path](std::string_view each) {
        return path == each || (path.starts_with(each) && path[each.size()] == '/');
    });
}

/// Reads %XX; the gate has seen that the digits are there.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t index = 0; index < text.size(); ++index) {
        unsigned code = 0;
        const std::string_view hex = text.substr(index + 1, 2);
        if (text[index] == '%' && hex.size() == 2 &&
            std::from_chars(hex.data(), hex.data() + 2, code, 16).ec == std::errc()) {
            plain += static_cast<char>(code);
            index += 2;
        } else {
            plain += text[index];
        }
    }
    return plain;
}

}  // namespace

std::optional<HttpFailure> findRoute(std::string_view method, std::string_view path, Route& route,
                                     std::string& tail) {
    HttpFailure failure;
    const Route* found = routeOf(method, path);
    if (found == nullptr) {
        failure.status = 404;
        const bool known = isOfOpenAi(path);
        failure.code = known ? "unsupported_endpoint" : "not_found";
        failure.message = known ? "This API is not offered; use /v1/chat/completions."
                                : "There is nothing at this path; the API begins at "
                                  "/v1/chat/completions, /v1/embeddings, /v1/models and "
                                  "/v1/tools/code_execution.";
        return failure;
    }
    if (found->endpoint == Endpoint::Memory) {
        const std::string methods = memoryMethods(path);
        if (methods.find(method) == std::string::npos) {
            failure.status = 405;
            failure.code = "method_not_allowed";
            failure.allow = methods;
            failure.message = "This path takes " + methods + " only.";
            return failure;
        }
        route = *found;
        return std::nullopt;
    }
    if (method != found->method && !(method == "HEAD" && found->method == "GET")) {
        failure.status = 405;
        failure.code = "method_not_allowed";
        failure.allow = found->method == "GET" ? "GET, HEAD" : std::string(found->method);
        failure.message = "This path takes " + failure.allow + " only.";
        return failure;
    }
    route = *found;
    if (route.endpoint == Endpoint::Model) tail = unescaped(path.substr(kModelPrefix.size()));
    return std::nullopt;
}

std::string_view routeName(std::string_view path) {
    const Route* found = routeOf({}, path);
    return found == nullptr ? "(none)" : found->path;
}

}  // namespace stacknet::gateway
