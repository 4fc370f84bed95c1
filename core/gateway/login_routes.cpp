#include "core/gateway/login_routes.h"

#include <array>

namespace stacknet::gateway {
namespace {

constexpr std::size_t kLoginBodyMax = 16 * 1024;
constexpr std::size_t kLeakBodyMax = 64 * 1024;  // as far as ApiKeyStore::revokeLeaked looks

const std::array<Route, 16>& table() {
    // In the order of LoginEndpoint.
    static const std::array<Route, 16> kRoutes{{
        {Endpoint::Login, "/login", "GET", std::nullopt},
        {Endpoint::Login, "/v1/auth/wallet/challenge", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/wallet/verify", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/refresh", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/logout", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/session", "GET", std::nullopt},
        {Endpoint::Login, "/.well-known/jwks.json", "GET", std::nullopt},
        {Endpoint::Login, "/v1/keys/leaked", "POST", std::nullopt},
        {Endpoint::Login, "/bridge/authorize", "GET", std::nullopt},
        {Endpoint::Login, "/bridge/silent", "GET", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/authorize", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/silent", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/token", "POST", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/token", "OPTIONS", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/consents", "GET", std::nullopt},
        {Endpoint::Login, "/v1/auth/bridge/revoke", "POST", std::nullopt},
    }};
    return kRoutes;
}

}  // namespace

std::span<const Route> loginRoutes() {
    return table();
}

std::optional<LoginEndpoint> loginEndpointOf(std::string_view method, std::string_view path) {
    std::optional<LoginEndpoint> found;
    for (std::size_t index = 0; index < table().size(); ++index) {
        if (table()[index].path != path) continue;
        if (!found || table()[index].method == method) found = static_cast<LoginEndpoint>(index);
    }
    return found;
}

std::size_t loginBodyMax(LoginEndpoint endpoint) {
    return endpoint == LoginEndpoint::LeakedKeys ? kLeakBodyMax : kLoginBodyMax;
}

}  // namespace stacknet::gateway
