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
/// The operator's own name for a wallet (Snapshot::wallets); empty takes it away. Errors:
/// "auth.unknown_wallet", "auth.bad_label" (longer than 64 bytes, or with control characters).
struct RenameWallet {
    std::string account = {};
    std::string label = {};
};
/// Ends the sessions of a wallet, takes back what it agreed to at other sites and forgets it; it
/// may sign in anew. Error "auth.unknown_wallet". Subject: how many sessions ended.
struct UnlinkWallet {
    std::string account = {};
};

}  // namespace stacknet::api
