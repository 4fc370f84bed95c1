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

Hash256 vrfSecretOf(const Hash256& secret) {
    return crypto::blake2b256(secret.view(), "stknet-simvrfsec");
}

crypto::VrfProof fastProof(const Hash256& secret, ByteView input) {
    Bytes bytes = toBytes(secret.view());
    bytes.insert(bytes.end(), input.begin(), input.end());
    const Hash256 hash = crypto::blake2b256(bytes, "stknet-simproof");
    crypto::VrfProof proof;
    // The rest repeats it: a proof has one spelling, and others are seen to be none.
    for (std::size_t i = 0; i < proof.data.size(); ++i) {
        const auto mask = static_cast<std::uint8_t>(i / Hash256::size * 0x5c);
        proof.data[i] = static_cast<std::uint8_t>(hash.data[i % Hash256::size] ^ mask);
    }
    return proof;
}

Error badProof() {
    return makeError("crypto.bad_proof", "The simulated VRF proof is none.");
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
        m_vrfKeys.emplace(key, crypto::VrfKey::fromSigningKey(signing));
        m_keys.emplace(key, std::move(signing));
    } else {
        key.data = crypto::blake2b256(secret.view(), "stknet-simkey").data;
        m_secrets.emplace(key, secret);
        m_vrfSecrets.emplace(vrfKey(key), vrfSecretOf(secret));
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

crypto::VrfPublicKey KeyRing::vrfKey(const PublicKey& key) const {
    if (m_scheme == SignatureScheme::Ed25519) return m_vrfKeys.at(key).publicKey();
    crypto::VrfPublicKey vrfKey;
    vrfKey.data = crypto::blake2b256(vrfSecretOf(m_secrets.at(key)).view(), "stknet-simvrf").data;
    return vrfKey;
}

crypto::VrfProof KeyRing::prove(const PublicKey& key, ByteView input) const {
    if (m_scheme == SignatureScheme::Ed25519) return m_vrfKeys.at(key).prove(input);
    return fastProof(vrfSecretOf(m_secrets.at(key)), input);
}

Result<crypto::VrfOutput> KeyRing::vrfVerify(const crypto::VrfPublicKey& key, ByteView input,
                                             const crypto::VrfProof& proof) const {
    const auto secret = m_vrfSecrets.find(key);
    if (secret == m_vrfSecrets.end() || fastProof(secret->second, input) != proof) {
        return badProof();
    }
    return vrfOutput(proof);
}

Result<crypto::VrfOutput> KeyRing::vrfOutput(const crypto::VrfProof& proof) {
    for (std::size_t i = Hash256::size; i < proof.data.size(); ++i) {
        const auto mask = static_cast<std::uint8_t>(i / Hash256::size * 0x5c);
        if ((proof.data[i] ^ mask) != proof.data[i % Hash256::size]) return badProof();
    }
    const ByteView gamma = proof.view().first(Hash256::size);
    const Hash256 left = crypto::blake2b256(gamma, "stknet-simleft");
    const Hash256 right = crypto::blake2b256(gamma, "stknet-simright");
    crypto::VrfOutput output;
    std::copy(left.data.begin(), left.data.end(), output.data.begin());
    std::copy(right.data.begin(), right.data.end(), output.data.begin() + Hash256::size);
    return output;
}

bool KeyRing::isVrfPublicKey(const crypto::VrfPublicKey& key) const {
    return m_vrfSecrets.contains(key);
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

// The same for the functions of vrf.h.
Result<crypto::VrfOutput>
realVrfVerify(const crypto::VrfPublicKey& key, ByteView input, const crypto::VrfProof& proof) asm(
    "__real__ZN8stacknet6crypto9vrfVerifyERKNS_"
    "10FixedBytesILm32ENS0_15VrfPublicKeyTagEEESt4spanIKhLm18446"
    "744073709551615EERKNS1_ILm80ENS0_11VrfProofTagEEE");
Result<crypto::VrfOutput>
wrappedVrfVerify(const crypto::VrfPublicKey& key, ByteView input, const crypto::VrfProof& proof) asm(
    "__wrap__ZN8stacknet6crypto9vrfVerifyERKNS_"
    "10FixedBytesILm32ENS0_15VrfPublicKeyTagEEESt4spanIKhLm18446"
    "744073709551615EERKNS1_ILm80ENS0_11VrfProofTagEEE");
Result<crypto::VrfOutput> realVrfOutput(const crypto::VrfProof& proof) asm(
    "__real__ZN8stacknet6crypto9vrfOutputERKNS_10FixedBytesILm80ENS0_11VrfProofTagEEE");
Result<crypto::VrfOutput> wrappedVrfOutput(const crypto::VrfProof& proof) asm(
    "__wrap__ZN8stacknet6crypto9vrfOutputERKNS_10FixedBytesILm80ENS0_11VrfProofTagEEE");
bool realIsVrfPublicKey(const crypto::VrfPublicKey& key) asm(
    "__real__ZN8stacknet6crypto14isVrfPublicKeyERKNS_10FixedBytesILm32ENS0_15VrfPublicKeyTagEEE");
bool wrappedIsVrfPublicKey(const crypto::VrfPublicKey& key) asm(
    "__wrap__ZN8stacknet6crypto14isVrfPublicKeyERKNS_10FixedBytesILm32ENS0_15VrfPublicKeyTagEEE");

Result<crypto::VrfOutput> wrappedVrfVerify(const crypto::VrfPublicKey& key, ByteView input,
                                           const crypto::VrfProof& proof) {
    if (currentRing != nullptr && currentRing->scheme() == SignatureScheme::Fast) {
        return currentRing->vrfVerify(key, input, proof);
    }
    return realVrfVerify(key, input, proof);
}

Result<crypto::VrfOutput> wrappedVrfOutput(const crypto::VrfProof& proof) {
    if (currentRing != nullptr && currentRing->scheme() == SignatureScheme::Fast) {
        return KeyRing::vrfOutput(proof);
    }
    return realVrfOutput(proof);
}

bool wrappedIsVrfPublicKey(const crypto::VrfPublicKey& key) {
    if (currentRing != nullptr && currentRing->scheme() == SignatureScheme::Fast) {
        return currentRing->isVrfPublicKey(key);
    }
    return realIsVrfPublicKey(key);
}

}  // namespace stacknet::sim
