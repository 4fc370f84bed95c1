#pragma once

#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/ed25519.h"

/// Compact JWS (RFC 7515 section 7.1) as this server writes and reads it, and no other form.
namespace stacknet::auth {

inline constexpr std::size_t kTokenMax = 4096;

/// A token taken apart. Nothing in it is checked but its form: the signature comes first.
struct CompactToken {
    std::string algorithm;  ///< header "alg"
    std::string type;       ///< header "typ"
    std::string keyId;      ///< header "kid"
    std::string claims;     ///< JSON text of one object: UTF-8, no member twice, depth at most 8
    std::string_view signedPart;  ///< points into the token that was read
    Signature signature;
};

/// Takes at most 4096 bytes of three base64url parts (no padding, no other alphabet, no spare bits
/// in a last character), a header of exactly the members alg, typ and kid, all texts, and a
/// signature of 64 bytes. "crit", "jwk", "jku", "x5u", "zip" and "b64" thereby never matter.
/// Error "auth.invalid_token".
Result<CompactToken> readCompactToken(std::string_view token);

/// Signs with EdDSA. `type` and `keyId` are this server's own words, `claims` is JSON text.
std::string writeCompactToken(const crypto::SigningKey& key, std::string_view type,
                              std::string_view keyId, std::string_view claims);

/// The one error for tokens that are not what they should be; `reason` is for the reader.
Error invalidToken(std::string_view reason);

}  // namespace stacknet::auth
