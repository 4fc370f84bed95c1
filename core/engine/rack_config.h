#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::engine {

/// The object "rack" of node.json.
struct RackConfig {
    bool enabled = true;             ///< "enabled"
    std::string store = "embedded";  ///< "embedded", or "ipfs": an IPFS node keeps new content
    /// "ipfs_api": RPC interface of the IPFS node, "http://127.0.0.1:5001" or "unix:/path".
    std::string ipfsApi;
    /// "ipfs_authorization_file": file whose first line is the value of the Authorization header,
    /// "Bearer ..." or "Basic ..."; only its owner may read it. Empty: none.
    std::string ipfsAuthorizationFile;
    /// "allow_plain_http": the IPFS node may be on another machine, though contents, names of CIDs
    /// and the secret then cross the network in the clear.
    bool allowPlainHttp = false;
    std::uint64_t quotaBytes = 10ULL << 30;  ///< "quota_bytes", of each account
    std::uint64_t quotaPins = 10'000;        ///< "quota_pins", of each account
    bool operator==(const RackConfig&) const = default;

    /// Members that are missing have the values above. Error "engine.bad_config" names the field:
    /// unknown members, "ipfs" without an address, an address that is not understood, one that is
    /// not on this machine without allow_plain_http.
    static Result<RackConfig> fromJson(std::string_view json);
    std::string toJson() const;
};

}  // namespace stacknet::engine
