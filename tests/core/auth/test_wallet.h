#pragma once

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <array>
#include <string>

#include "core/auth/evm_address.h"
#include "core/auth/solana_address.h"
#include "core/auth/wallet_signature.h"
#include "core/base/codec.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

namespace stacknet::auth::test {

/// An Ethereum wallet whose key is SHA-256 of a text; signs as personal_sign does.
class EvmWallet {
public:
    explicit EvmWallet(std::string_view seed) : m_key(crypto::sha256(asBytes(seed))) {
        m_context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN);
        secp256k1_pubkey key;
        std::array<std::uint8_t, 65> point{};
        std::size_t size = point.size();
        if (secp256k1_ec_pubkey_create(m_context, &key, m_key.data.data()) != 1) std::abort();
        secp256k1_ec_pubkey_serialize(m_context, point.data(), &size, &key,
                                      SECP256K1_EC_UNCOMPRESSED);
        m_address = toChecksumAddress(
            addressOfPublicKey(std::span<const std::uint8_t, 64>(point.data() + 1, 64)));
    }
    ~EvmWallet() { secp256k1_context_destroy(m_context); }
    EvmWallet(const EvmWallet&) = delete;
    EvmWallet& operator=(const EvmWallet&) = delete;

    const std::string& address() const { return m_address; }
    std::string sign(std::string_view message) const { return signDigest(eip191Digest(message)); }
    std::string signDigest(const Hash256& digest) const {
        secp256k1_ecdsa_recoverable_signature signature;
        if (secp256k1_ecdsa_sign_recoverable(m_context, &signature, digest.data.data(),
                                             m_key.data.data(), nullptr, nullptr) != 1) {
            std::abort();
        }
        Bytes bytes(65);
        int recovery = 0;
        secp256k1_ecdsa_recoverable_signature_serialize_compact(m_context, bytes.data(), &recovery,
                                                                &signature);
        bytes[64] = static_cast<std::uint8_t>(27 + recovery);
        return "0x" + toHex(bytes);
    }

private:
    Hash256 m_key;
    secp256k1_context* m_context = nullptr;
    std::string m_address;
};

/// A Solana wallet likewise.
class SolanaWallet {
public:
    explicit SolanaWallet(std::string_view seed)
        : m_key(crypto::SigningKey::fromSeed(
              std::span<const std::uint8_t, 32>(crypto::sha256(asBytes(seed)).data))) {}
    std::string address() const { return toSolanaAddress(m_key.publicKey()); }
    std::string sign(std::string_view message) const {
        return toBase58(m_key.sign(asBytes(message)).view());
    }

private:
    crypto::SigningKey m_key;
};

}  // namespace stacknet::auth::test
