#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

/// Ed25519 (RFC 8032) by libsodium only: every node reaches the same verdict on non-canonical and
/// small-order keys and signatures, which OpenSSL does not guarantee.
namespace stacknet::crypto {

/// An Ed25519 key that can sign. Move only; the secret lives in locked memory.
class SigningKey {
public:
    static SigningKey generate(Rng& rng);
    static SigningKey fromSeed(std::span<const std::uint8_t, 32> seed);

    const PublicKey& publicKey() const { return m_publicKey; }
    Signature sign(ByteView message) const;
    /// The 32-byte seed, for the keystore to encrypt.
    FixedSecret<32> seed() const;
    SigningKey clone() const;

private:
    SigningKey(FixedSecret<64> secret, PublicKey publicKey)
        : m_secret(std::move(secret)), m_publicKey(publicKey) {}
    FixedSecret<64> m_secret;
    PublicKey m_publicKey;
};

/// True when `signature` is a valid, canonical signature of `message` under a key that is canonical
/// and not of small order.
bool verify(const PublicKey& key, ByteView message, const Signature& signature);

}  // namespace stacknet::crypto
