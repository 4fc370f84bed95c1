#pragma once

#include <string_view>

#include "core/base/secret.h"

namespace stacknet::gateway {

/// The page that finds wallets (EIP-6963 and the Wallet Standard), has one sign and opens a
/// session. Self-contained: style and script carry `scriptNonce`, nothing else is loaded.
SecretBytes renderLoginPage(std::string_view scriptNonce);

/// Text of the page's script; see login_script.cpp.
std::string_view loginScript();

}  // namespace stacknet::gateway
