#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/auth/scope.h"
#include "core/gateway/http_failure.h"

namespace stacknet::gateway {

enum class Endpoint : std::uint8_t {
    Root,
    Login,  ///< one of login_routes.h
    Health,
    Node,
    NetworkSummary,
    Models,
    Model,
    ChatCompletions,
    CodeExecution,
    Embeddings,
    HpkeKeys,
    E2eeKey,
    E2eeSession,
    Attestation,
    Route,
    Usage,
    Metrics,
    Memory  ///< /v1/memory and what is below it, see memory_endpoints.h
};

struct Route {
    Endpoint endpoint = Endpoint::Root;
    std::string_view path;             ///< also the name in the access log: "/v1/models/{id}"
    std::string_view method;           ///< "GET" (HEAD goes with it) or "POST"
    std::optional<auth::Scope> scope;  ///< none: any key will do, or none is needed
    bool needsKey = false;

    /// A task: its body may have to be encrypted.
    bool isTask() const {
        return endpoint == Endpoint::ChatCompletions || endpoint == Endpoint::CodeExecution ||
               endpoint == Endpoint::Embeddings;
    }
};

/// Finds the route of a path that passed the gate. A failure is 404 "not_found" or
/// "unsupported_endpoint", or 405 with the header allow. `tail` is the part that "{id}" stands for,
/// with its percent escapes read.
std::optional<HttpFailure> findRoute(std::string_view method, std::string_view path, Route& route,
                                     std::string& tail);

/// The route's path for the access log even when the method is wrong; "(none)" without a route.
std::string_view routeName(std::string_view path);

}  // namespace stacknet::gateway
