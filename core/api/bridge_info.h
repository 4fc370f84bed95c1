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
    bool development = false;
    bool operator==(const BridgeClientInfo&) const = default;
};

}  // namespace stacknet::api
