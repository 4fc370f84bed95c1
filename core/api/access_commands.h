#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Orders about who may sign in.
namespace stacknet::api {

/// Adds a site or replaces the one with the id. Errors: those of auth::BridgeRegistry.
struct SaveBridgeClient {
    std::string clientId = {};
    std::string stack = {};
    std::string name = {};
    std::vector<std::string> origins = {};
    std::vector<std::string> redirectUris = {};
    std::string logoutUrl = {};
    bool development = false;
};
struct RemoveBridgeClient {
    std::string clientId = {};
};
/// Ends every session of a wallet login but one. Subject: how many ended.
struct EndOtherSessions {
    std::string sid = {};  ///< stays; empty: none does
};

}  // namespace stacknet::api
