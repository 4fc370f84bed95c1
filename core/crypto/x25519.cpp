#include "core/crypto/x25519.h"

#include <sodium.h>

#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

X25519KeyPair X25519KeyPair::generate(Rng& rng) {
    FixedSecret<32> secret;
    rng.fill(secret.mutableView());
    return fromSecret(secret.view());
}

X25519KeyPair X25519KeyPair::fromSecret(std::span<const std::uint8_t, 32> secret) {
    sodiumReady();
    X25519KeyPair pair{FixedSecret<32>::copyOf(secret), {}};
    crypto_scalarmult_base(pair.publicKey.data.data(), pair.secretKey.view().data());
    return pair;
}

Result<void> x25519(const FixedSecret<32>& secretKey, const X25519PublicKey& peer,
                    std::span<std::uint8_t, 32> shared) {
    sodiumReady();
    // Fails for the small-order points and whenever the result is all zero.
    if (crypto_scalarmult(shared.data(), secretKey.view().data(), peer.data.data()) != 0) {
        return makeError("crypto.failed",
                         "The peer's X25519 key is not usable; ask for another key.");
    }
    return {};
}

Result<FixedSecret<32>> x25519(const FixedSecret<32>& secretKey, const X25519PublicKey& peer) {
    FixedSecret<32> shared;
    STACKNET_CHECK(x25519(secretKey, peer, shared.mutableView()));
    return shared;
}

bool isSmallOrder(const X25519PublicKey& key) {
    sodiumReady();
    // Any scalar does: X25519 clamps it to a multiple of 8, which such a point takes to zero.
    constexpr std::array<std::uint8_t, 32> kScalar = {8};
    std::array<std::uint8_t, 32> product{};
    return crypto_scalarmult(product.data(), kScalar.data(), key.data.data()) != 0;
}

}  // namespace stacknet::crypto
