#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include "core/base/secret.h"

namespace stacknet::gateway {

/// The page that finds wallets (EIP-6963 and the Wallet Standard), has one sign and opens a
/// session. Self-contained: style and script carry `scriptNonce`, nothing else is loaded.
SecretBytes renderLoginPage(std::string_view scriptNonce);

/// The page of one sign-in on the loopback (loopback_login.h). `token` is of base64url, and the
/// texts are as LoopbackLoginOptions wants them.
SecretBytes renderLoopbackPage(std::string_view scriptNonce, std::string_view token,
                               std::string_view program, std::string_view node,
                               std::string_view phrase);

/// The part of a page's script that finds wallets and has them sign; calls the page's own
/// sessionChanged() once there is a session. See login_script.cpp for the elements it needs.
std::string_view walletScript();
std::string_view pageStyle();
/// `page` with each mark replaced by its value; what a value says is not looked at again.
SecretBytes fillPage(std::string_view page,
                     std::initializer_list<std::pair<std::string_view, std::string_view>> values);
/// A page around `main` and `script`, with what finds wallets, a line for messages, and the title.
SecretBytes framePage(std::string_view scriptNonce, std::string_view title, std::string_view main,
                      std::string_view script);

}  // namespace stacknet::gateway
