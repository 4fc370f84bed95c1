#pragma once

#include <string_view>

#include "core/auth/bridge_registry.h"
#include "core/base/secret.h"

namespace stacknet::gateway {

/// The popup: signs in where there is no session, asks for consent the first time, and hands the
/// code to the page that opened it, at the one origin that asked.
SecretBytes renderBridgePage(std::string_view scriptNonce, const auth::BridgeClient& client,
                             std::string_view origin);
/// The hidden frame.
SecretBytes renderSilentPage(std::string_view scriptNonce);
/// Says what is wrong and sends nothing to anybody; has no script.
SecretBytes renderBridgeError(std::string_view nonce, std::string_view message);

}  // namespace stacknet::gateway
