#pragma once

#include <cstdint>
#include <string>

#include "core/auth/auth_bridge.h"

namespace stacknet::auth {

/// The one error of AuthBridge::exchange.
Error invalidGrant();

/// What a one-time code was given for. The code itself is not kept, only its SHA-256.
struct AuthBridge::CodeRow {
    std::string clientId;
    std::string origin;
    std::string redirectUri;  ///< empty: by postMessage
    std::string challenge;
    std::string nonce;
    std::string sid;
    std::string account;
    std::uint32_t version = 0;
    std::int64_t createdMs = 0;
};

}  // namespace stacknet::auth
