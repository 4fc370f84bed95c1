#include "core/crypto/secp256k1.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

namespace stacknet::crypto {

namespace {

// Recovery and parsing use no secret, so the context that libsecp256k1 makes at compile time does.
const secp256k1_context* context() {
    return secp256k1_context_static;
}

Error badSignature(const std::string& reason) {
    return makeError("crypto.bad_signature",
                     "The wallet's signature is refused: " + reason + ". Sign the message again.");
}

/// EIP-2: s in the upper half of the order. The library says so by changing what it normalises.
bool hasHighS(std::span<const std::uint8_t, 64> rs) {
    secp256k1_ecdsa_signature signature;
    return secp256k1_ecdsa_signature_parse_compact(context(), &signature, rs.data()) != 1 ||
           secp256k1_ecdsa_signature_normalize(context(), nullptr, &signature) == 1;
}

}  // namespace

Result<Secp256k1PublicKey> recoverSecp256k1(const Hash256& digest,
                                            std::span<const std::uint8_t, 64> rs, int recoveryId) {
    if (recoveryId != 0 && recoveryId != 1) return badSignature("its recovery id is not 0 or 1");
    secp256k1_ecdsa_recoverable_signature signature;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &signature, rs.data(),
                                                            recoveryId) != 1) {
        return badSignature("r or s is not below the order of the curve");
    }
    if (hasHighS(rs)) return badSignature("s is in the upper half of the order");
    secp256k1_pubkey key;
    if (secp256k1_ecdsa_recover(context(), &key, &signature, digest.data.data()) != 1) {
        return badSignature("no key fits it");
    }
    std::array<std::uint8_t, 65> point{};
    std::size_t size = point.size();
    STACKNET_INVARIANT(secp256k1_ec_pubkey_serialize(context(), point.data(), &size, &key,
                                                     SECP256K1_EC_UNCOMPRESSED) == 1 &&
                       size == point.size());
    Secp256k1PublicKey result{};
    std::copy(point.begin() + 1, point.end(), result.begin());
    return result;
}

}  // namespace stacknet::crypto
