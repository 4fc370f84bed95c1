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

Result<FixedSecret<32>> x25519(const FixedSecret<32>& secretKey, const X25519PublicKey& peer) {
    sodiumReady();
    FixedSecret<32> shared;
    // Fails for the small-order points and whenever the result is all zero.
    if (crypto_scalarmult(shared.mutableView().data(), secretKey.view().data(), peer.data.data()) !=
        0) {
        return makeError("crypto.failed",
                         "The peer's X25519 key is not usable; ask for another key.");
    }
    return shared;
}

}  // namespace stacknet::crypto
