#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/account_id.h"
#include "core/base/result.h"

/// The texts that wallets sign to log in: Sign-In with Ethereum (EIP-4361) and Sign-In With Solana
/// (phantom/sign-in-with-solana). A text that passes parse is byte for byte what write makes of the
/// parsed fields, so there is one reading of it.
namespace stacknet::auth {

inline constexpr std::size_t kLoginMessageMax = 4096;
inline constexpr std::size_t kLoginResourcesMax = 32;

/// The fields as they stand in the text. EIP-4361 demands uri, version, chainId, nonce and
/// issuedAt; Solana's form demands none of them (checkLoginMessage does).
struct LoginMessage {
    WalletChain chain = WalletChain::Evm;
    std::optional<std::string> scheme;  ///< EVM only
    std::string domain;                 ///< RFC 3986 authority
    std::string address;
    std::optional<std::string> statement;
    std::optional<std::string> uri;
    std::optional<std::string> version;
    std::optional<std::string> chainId;
    std::optional<std::string> nonce;
    std::optional<std::string> issuedAt;
    std::optional<std::string> expirationTime;
    std::optional<std::string> notBefore;
    std::optional<std::string> requestId;
    std::optional<std::vector<std::string>> resources;

    bool operator==(const LoginMessage&) const = default;
};

/// The exact text. Errors: as parseLoginMessage, whose result for the text is this message again.
Result<std::string> writeLoginMessage(const LoginMessage& message);

/// Errors, in this order: "auth.message_text" (rule 1: longer than 4096 bytes, not UTF-8, a CR or
/// another control character, a statement outside the URI characters and space),
/// "auth.message_grammar" (rule 2: not the grammar, wrong order, anything after the end; names the
/// field), "auth.address_checksum" (rule 5), "auth.version_mismatch" (rule 7).
Result<LoginMessage> parseLoginMessage(WalletChain chain, std::string_view text);

/// What this server wants to see in a message.
struct LoginRules {
    std::string domain;               ///< host, with port where it is not the scheme's own
    std::string origin;               ///< "https://host[:port]" of this server
    bool httpLocalhost = false;       ///< the scheme http is taken when the host is loopback
    std::vector<std::string> chains;  ///< chain ids as messages write them
    std::string nonce;                ///< the challenge's
    std::string requestId;            ///< the challenge's id
    std::vector<std::string> resources;
    std::string address;  ///< the one that asked for the challenge
};

/// The rest of the list, each with its own error: 3 "auth.scheme_mismatch", 4
/// "auth.domain_mismatch", 5 "auth.address_mismatch" or that of the address's form, 6
/// "auth.uri_mismatch", 8 "auth.chain_not_allowed", 9 "auth.nonce_mismatch", 10
/// "auth.issued_at", 11 "auth.expiration_missing" and "auth.expired", 12 "auth.not_yet_valid", 13
/// "auth.request_id_mismatch", 14 "auth.resources_mismatch"; a field that Solana's grammar leaves
/// open and is not there is "auth.field_missing".
Result<void> checkLoginMessage(const LoginMessage& message, const LoginRules& rules,
                               std::int64_t nowMs);

/// Rules 11 and 12 alone: "auth.expired", "auth.not_yet_valid"; a missing field limits nothing.
Result<void> checkLoginWindow(const LoginMessage& message, std::int64_t nowMs);

}  // namespace stacknet::auth
