#include "tests/sim/world/key_ring.h"

#include "core/crypto/hash.h"

namespace stacknet::sim {
namespace {

thread_local const KeyRing* currentRing = nullptr;

Signature fastSignature(const Hash256& secret, ByteView message) {
    Bytes bytes = toBytes(secret.view());
    bytes.insert(bytes.end(), message.begin(), message.end());
    const Hash256 hash = crypto::blake2b256(bytes, "stknet-simsig");
    Signature signature;
    std::copy(hash.data.begin(), hash.data.end(), signature.data.begin());
    // The other half is bound too: a signature has one spelling.
    for (std::size_t i = 0; i < 32; ++i) {
        signature.data[32 + i] = static_cast<std::uint8_t>(hash.data[i] ^ 0x5c);
    }
    return signature;
}

}  // namespace

PublicKey KeyRing::generate(Stream& stream) {
    Hash256 secret;
    for (std::size_t i = 0; i < 32; i += 8) {
        const std::uint64_t word = stream.next();
        for (std::size_t j = 0; j < 8; ++j) {
            secret.data[i + j] = static_cast<std::uint8_t>(word >> (8 * j));
        }
    }
    PublicKey key;
    if (m_scheme == SignatureScheme::Ed25519) {
        auto signing = crypto::SigningKey::fromSeed(secret.data);
        key = signing.publicKey();
        m_keys.emplace(key, std::move(signing));
    } else {
        key.data = crypto::blake2b256(secret.view(), "stknet-simkey").data;
        m_secrets.emplace(key, secret);
    }
    return key;
}

Signature KeyRing::sign(const PublicKey& key, ByteView message) const {
    if (m_scheme == SignatureScheme::Ed25519) return m_keys.at(key).sign(message);
    return fastSignature(m_secrets.at(key), message);
}

bool KeyRing::verify(const PublicKey& key, ByteView message, const Signature& signature) const {
    const auto secret = m_secrets.find(key);
    return secret != m_secrets.end() && fastSignature(secret->second, message) == signature;
}

KeyRing::Installed::Installed(const KeyRing& ring) {
    currentRing = &ring;
}
KeyRing::Installed::~Installed() {
    currentRing = nullptr;
}

// With the linker's --wrap, calls of crypto::verify in the engine land in wrappedVerify, and
// realVerify is the product's own function.
bool realVerify(const PublicKey& key, ByteView message, const Signature& signature) asm(
    "__real__ZN8stacknet6crypto6verifyERKNS_10FixedBytesILm32ENS_"
    "12PublicKeyTagEEESt4spanIKhLm1844674"
    "4073709551615EERKNS1_ILm64ENS_12SignatureTagEEE");
bool wrappedVerify(const PublicKey& key, ByteView message, const Signature& signature) asm(
    "__wrap__ZN8stacknet6crypto6verifyERKNS_10FixedBytesILm32ENS_"
    "12PublicKeyTagEEESt4spanIKhLm1844674"
    "4073709551615EERKNS1_ILm64ENS_12SignatureTagEEE");

bool wrappedVerify(const PublicKey& key, ByteView message, const Signature& signature) {
    if (currentRing != nullptr && currentRing->scheme() == SignatureScheme::Fast) {
        return currentRing->verify(key, message, signature);
    }
    return realVerify(key, message, signature);
}

}  // namespace stacknet::sim
