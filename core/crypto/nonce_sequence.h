#pragma once

#include "core/base/bytes.h"
#include "core/crypto/aead.h"

namespace stacknet::crypto {

/// Messages under one key of one direction, far below what AES-GCM allows (SP 800-38D section 8.3).
inline constexpr std::uint64_t kMessagesPerKeyMax = std::uint64_t{1} << 32;

using AeadNonce = std::array<std::uint8_t, kAeadNonceBytes>;

/// The nonces of one direction: base XOR counter, the counter big-endian in the last eight bytes
/// (RFC 9180 section 5.2). Never gives a nonce twice: after `limit` of them it gives none. Not
/// copyable, because a copy would.
class NonceSequence {
public:
    /// `first` is the counter of the first nonce; a new direction begins with 0.
    explicit NonceSequence(const AeadNonce& base, std::uint64_t first = 0,
                           std::uint64_t limit = kMessagesPerKeyMax)
        : m_base(base), m_counter(first), m_limit(limit) {}
    NonceSequence(NonceSequence&&) = default;
    NonceSequence& operator=(NonceSequence&&) = default;
    NonceSequence(const NonceSequence&) = delete;
    NonceSequence& operator=(const NonceSequence&) = delete;

    /// The next nonce, for sealing. Error "crypto.message_limit" from the limit on, for ever.
    Result<AeadNonce> next() {
        Result<AeadNonce> nonce = peek();
        if (nonce.ok()) advance();
        return nonce;
    }
    /// The next nonce without taking it, for opening: the receiver advances when the tag was right.
    Result<AeadNonce> peek() const {
        if (m_counter >= m_limit) {
            return makeError("crypto.message_limit",
                             "The key has sealed as many messages as it may. Start a new one.");
        }
        AeadNonce nonce = m_base;
        for (std::size_t i = 0; i < 8; ++i) {
            nonce[kAeadNonceBytes - 1 - i] ^= static_cast<std::uint8_t>(m_counter >> (8 * i));
        }
        return nonce;
    }
    void advance() { ++m_counter; }
    /// How many nonces were given, or the counter that the next one will have.
    std::uint64_t counter() const { return m_counter; }

private:
    AeadNonce m_base;
    std::uint64_t m_counter;
    std::uint64_t m_limit;
};

}  // namespace stacknet::crypto
