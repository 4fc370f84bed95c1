#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/attestation/check.h"
#include "core/base/bytes.h"

namespace stacknet::attestation {

/// Why a token, or a key for it, is not taken.
struct TokenFault {
    Reason reason = Reason::Parse;
    std::string detail;  ///< one English sentence; foreign text escaped
    bool operator==(const TokenFault&) const = default;
};

/// A compact JWS (RFC 7515 section 7.1) of NVIDIA's service, taken apart. Nothing in it is checked
/// but its form and its algorithm: the signature comes first.
struct CompactJws {
    std::string keyId;                         ///< header "kid"
    std::string payload;                       ///< decoded; any bytes
    std::string_view signedPart;               ///< points into the token that was read
    std::array<std::uint8_t, 96> signature{};  ///< r then s, big endian
};

inline constexpr std::size_t kJwsMax = 64 * 1024;

/// Reads one token of at most kJwsMax bytes. The header is one object of "alg", which is exactly
/// ES384, "kid" and at most "typ" JWT; whatever would bring a key along or change what is signed
/// (jwk, jku, x5c, x5u, crit, b64, zip, ...) is refused. Faults: TooLarge, Parse, TokenAlgorithm,
/// TokenKey, BadSignature (not 96 bytes).
std::optional<TokenFault> readCompactJws(std::string_view token, CompactJws& out);

}  // namespace stacknet::attestation
