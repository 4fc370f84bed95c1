#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::crypto {

using X25519PublicKey = FixedBytes<32, struct X25519PublicKeyTag>;

struct X25519KeyPair {
    FixedSecret<32> secretKey;
    X25519PublicKey publicKey;
    static X25519KeyPair generate(Rng& rng);
    static X25519KeyPair fromSecret(std::span<const std::uint8_t, 32> secret);
};

/// The shared secret (RFC 7748). Error "crypto.failed" when it is all zero (small-order point).
Result<FixedSecret<32>> x25519(const FixedSecret<32>& secretKey, const X25519PublicKey& peer);

/// The same into memory of the caller, who wipes it: no locked page is taken for one request.
Result<void> x25519(const FixedSecret<32>& secretKey, const X25519PublicKey& peer,
                    std::span<std::uint8_t, 32> shared);
/// True for a point of small order in any spelling: every shared secret with it is all zero, so
/// whoever offers it as a key knows that secret (RFC 7748 section 6.1).
bool isSmallOrder(const X25519PublicKey& key);

}  // namespace stacknet::crypto
