#include "core/crypto/ed25519.h"

#include <sodium.h>

#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

SigningKey SigningKey::generate(Rng& rng) {
    FixedSecret<32> seed;
    rng.fill(seed.mutableView());
    return fromSeed(seed.view());
}

SigningKey SigningKey::fromSeed(std::span<const std::uint8_t, 32> seed) {
    sodiumReady();
    FixedSecret<64> secret;
    PublicKey publicKey;
    crypto_sign_seed_keypair(publicKey.data.data(), secret.mutableView().data(), seed.data());
    return SigningKey(std::move(secret), publicKey);
}

Signature SigningKey::sign(ByteView message) const {
    Signature signature;
    crypto_sign_detached(signature.data.data(), nullptr, address(message), message.size(),
                         m_secret.view().data());
    return signature;
}

FixedSecret<32> SigningKey::seed() const {
    // libsodium's secret key is the seed followed by the public key.
    return FixedSecret<32>::copyOf(m_secret.view().first<32>());
}

SigningKey SigningKey::clone() const {
    return SigningKey(m_secret.clone(), m_publicKey);
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature) {
    sodiumReady();
    return crypto_sign_verify_detached(signature.data.data(), address(message), message.size(),
                                       key.data.data()) == 0;
}

}  // namespace stacknet::crypto
