#pragma once

#include "core/base/rng.h"
#include "core/crypto/aead.h"
#include "core/crypto/nonce_sequence.h"
#include "core/crypto/x25519.h"

namespace stacknet::e2ee {

using ResponseNonce = FixedBytes<32, struct ResponseNonceTag>;

/// Key and base nonce of the answers: other than those of the request (G3), by RFC 9458 section 4.4
/// with 32 bytes of key: prk = Extract(enc || nonce, secret), Expand "key" and "nonce".
struct ResponseKeys {
    std::array<std::uint8_t, 32> key{};
    crypto::AeadNonce baseNonce{};
    ResponseKeys(ByteView secret, ByteView enc, ByteView responseNonce);
    ResponseKeys(const ResponseKeys&) = delete;
    ResponseKeys& operator=(const ResponseKeys&) = delete;
    ~ResponseKeys() { wipe(this, sizeof *this); }
};

/// Seals the frames of an answer, one after the other. Move only.
class ResponseCipherSealer {
public:
    explicit ResponseCipherSealer(const ResponseKeys& keys)
        : m_aead(keys.key), m_nonces(keys.baseNonce) {}
    /// As HpkeSender::seal.
    Result<void> seal(ByteView associatedData, std::initializer_list<ByteView> plaintext,
                      std::span<std::uint8_t> out);

private:
    crypto::AeadSealer m_aead;
    crypto::NonceSequence m_nonces;
};

/// Opens them.
class ResponseCipherOpener {
public:
    explicit ResponseCipherOpener(const ResponseKeys& keys)
        : m_aead(keys.key), m_nonces(keys.baseNonce) {}
    /// As HpkeReceiver::open.
    Result<void> open(ByteView associatedData, ByteView sealed, std::span<std::uint8_t> out);

private:
    crypto::AeadOpener m_aead;
    crypto::NonceSequence m_nonces;
};

}  // namespace stacknet::e2ee
