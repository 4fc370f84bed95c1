#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/token_keys.h"
#include "core/base/result.h"

/// The tokens of this server. Times in them are seconds since 1970 UTC.
namespace stacknet::auth {

inline constexpr std::string_view kSessionTokenType = "snsess+jwt";
inline constexpr std::string_view kBridgeTokenType = "snbridge+jwt";
inline constexpr std::string_view kLogoutTokenType = "snlogout+jwt";

inline constexpr std::int64_t kAccessTokenSeconds = 15 * 60;
inline constexpr std::int64_t kTokenLifetimeMaxSeconds = 3600;
inline constexpr std::int64_t kTokenLeewaySeconds = 60;

/// The claims of every token. `stack`, `session` and `version` are private names (stk, sid, ver).
struct TokenClaims {
    std::string issuer;          ///< iss
    std::string audience;        ///< aud, one text
    std::string subject;         ///< sub: a CAIP-10 account or "key:" and an API key's id
    std::string session;         ///< sid, 8 to 64 characters of [0-9A-Za-z_-]
    std::string stack;           ///< stk
    std::int64_t issuedAt = 0;   ///< iat
    std::int64_t notBefore = 0;  ///< nbf
    std::int64_t expires = 0;    ///< exp; a fraction that a token carries is cut off
    std::string tokenId;         ///< jti
    std::uint32_t version = 0;   ///< ver: the account's number, raised by "log out everywhere"
    std::vector<std::string> methods;  ///< amr: "wallet", "bridge"
    std::optional<std::string> nonce;  ///< bridge tokens only

    bool operator==(const TokenClaims&) const = default;
};

/// JSON text. All texts must be UTF-8.
std::string writeClaims(const TokenClaims& claims);

struct TokenRules {
    std::string_view type;  ///< what "typ" must be: a token of one kind is never another
    std::string issuer;
    std::string audience;
    std::string stack;       ///< empty: any
    bool anyIssuer = false;  ///< leave the issuer to the caller; never where a login hangs on it
};

/// Form, key, signature, then claims (RFC 8725). Errors: "auth.invalid_token" for form, key,
/// signature, type, issuer, audience, a missing claim or one of another kind, a lifetime above
/// 3600 s; "auth.token_expired" and "auth.token_not_yet_valid" with 60 s of leeway;
/// "auth.wrong_stack" for a good token of another Stack.
Result<TokenClaims> verifyToken(std::string_view token, const TokenKeys& keys,
                                const TokenRules& rules, std::int64_t nowMs);

}  // namespace stacknet::auth
