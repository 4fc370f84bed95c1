#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "core/auth/jws.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::auth {

/// A P-256 point, big-endian, for tokens of foreign issuers only.
struct P256PublicKey {
    std::array<std::uint8_t, 32> x{};
    std::array<std::uint8_t, 32> y{};
    bool operator==(const P256PublicKey&) const = default;
};

/// ES256 (RFC 7518 section 3.4): SHA-256, r then s. False for r or s outside [1, n-1] and for a
/// point that is not on the curve.
bool verifyEs256(const P256PublicKey& key, ByteView message, const Signature& signature);

/// The keys that tokens may be signed with, by key id. A key fixes its algorithm: Ed25519 means
/// EdDSA, P-256 means ES256; nothing in a token can choose another. A plain value.
class TokenKeys {
public:
    /// `notAfterMs`: refused from then on (milliseconds since 1970 UTC).
    void add(std::string keyId, const PublicKey& key, std::int64_t notAfterMs = INT64_MAX);
    void add(std::string keyId, const P256PublicKey& key, std::int64_t notAfterMs = INT64_MAX);
    /// A JWK set (RFC 7517) of at most 64 KiB with keys of the kinds OKP/Ed25519 and EC/P-256, each
    /// with a key id of its own. Private members ("d"), other kinds and keys whose "use" or
    /// "key_ops" is not verifying are refused. Error "auth.bad_jwks" names what is wrong.
    static Result<TokenKeys> fromJwks(std::string_view json);

    /// Error "auth.invalid_token": unknown key id, another algorithm than the key's, or a signature
    /// that does not fit.
    Result<void> verify(const CompactToken& token, std::int64_t nowMs) const;
    /// The JWK set of the keys that are not past their end: what /.well-known/jwks.json answers.
    std::string jwks(std::int64_t nowMs) const;
    std::size_t size() const { return m_keys.size(); }

private:
    struct Entry {
        std::variant<PublicKey, P256PublicKey> key;
        std::int64_t notAfterMs = INT64_MAX;
    };
    std::map<std::string, Entry, std::less<>> m_keys;
};

/// The key id of an Ed25519 key: its JWK thumbprint (RFC 7638), 43 characters.
std::string thumbprint(const PublicKey& key);

}  // namespace stacknet::auth
