#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/gateway/routes.h"

namespace stacknet::gateway {

/// What Endpoint::Login stands for.
enum class LoginEndpoint : std::uint8_t {
    Page,
    Challenge,
    Verify,
    Refresh,
    Logout,
    Session,
    Jwks,
    LeakedKeys,
    BridgePage,
    BridgeSilentPage,
    BridgeAuthorize,
    BridgeSilent,
    BridgeToken,
    BridgePreflight,
    BridgeConsents,
    BridgeRevoke
};

/// The routes of signing in. None of them takes an API key.
std::span<const Route> loginRoutes();
/// Which of them a path is; the method tells apart what has one path.
std::optional<LoginEndpoint> loginEndpointOf(std::string_view method, std::string_view path);
/// Bytes that a body may have there.
std::size_t loginBodyMax(LoginEndpoint endpoint);

}  // namespace stacknet::gateway
