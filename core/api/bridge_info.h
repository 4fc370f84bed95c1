#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the sites that may ask this node who somebody is (Auth Bridge). Part of
/// the Snapshot; the same conventions hold (core/api/snapshot.h).
namespace stacknet::api {

inline constexpr std::size_t kBridgeClientsShownMax = 200;

struct BridgeClientInfo {
    std::string clientId;
    std::string stack;
    std::string name;
    std::vector<std::string> origins;
    std::vector<std::string> redirectUris;
    std::string logoutUrl;
    bool development = false;     ///< http://localhost counts as an origin
    std::int64_t createdMs = 0;   ///< when it was entered first
    std::int64_t lastUsedMs = 0;  ///< when somebody last signed in there
    std::uint64_t accounts = 0;   ///< that have agreed to sign in there
    /// What the last message to it said: "" (none yet), "code", "need_interaction", or the code of
    /// the error, as "auth.bridge_origin".
    std::string lastOutcome;
    std::int64_t lastOutcomeMs = 0;
    bool operator==(const BridgeClientInfo&) const = default;
};

}  // namespace stacknet::api
