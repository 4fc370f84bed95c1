#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/auth/bridge_registry.h"

/// The response headers of the bridge's pages, as data for the HTTP server.
namespace stacknet::auth {

enum class BridgePage : std::uint8_t {
    Authorize,  ///< login and consent, in the popup; keeps its opener
    Code,       ///< hands the code to the opener
    Silent,     ///< the hidden frame; framed by the client's origins only
    Error,      ///< says what is wrong and sends nothing to anybody
    Account,    ///< consents and sessions, in a window of its own
};

using HeaderLine = std::pair<std::string, std::string>;

/// `scriptNonce` is fresh for each answer, at least 22 characters of base64url. `client` is the one
/// that is asking; null for Error and Account.
std::vector<HeaderLine> bridgePageHeaders(BridgePage page, std::string_view scriptNonce,
                                          const BridgeClient* client);

/// For /v1/auth/bridge/token called by a page: its exact origin, no credentials. No lines when the
/// origin is not the client's.
std::vector<HeaderLine> bridgeTokenCors(const BridgeClient& client, std::string_view origin);

}  // namespace stacknet::auth
