#pragma once

#include <initializer_list>
#include <memory>

#include "core/base/bytes.h"
#include "core/base/secret.h"

/// AES-256-GCM (NIST SP 800-38D) with 12-byte nonces and 16-byte tags.
namespace stacknet::crypto {

inline constexpr std::size_t kAeadNonceBytes = 12;
inline constexpr std::size_t kAeadTagBytes = 16;

/// Ciphertext followed by the tag. A nonce is used once under one key: the caller's duty.
Bytes aeadSeal(std::span<const std::uint8_t, 32> key,
               std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView plaintext,
               ByteView associatedData);
/// Error "crypto.failed" for every reason alike; nothing of the plaintext is released then.
Result<SecretBytes> aeadOpen(std::span<const std::uint8_t, 32> key,
                             std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView sealed,
                             ByteView associatedData);

namespace detail {
struct FreeCipher {
    void operator()(void* context) const;
};
using CipherContext = std::unique_ptr<void, FreeCipher>;
}  // namespace detail

/// Seals many messages under one key: the key schedule is made once, and nothing is allocated for a
/// message. Move only; one thread at a time. The schedule is wiped at the end.
class AeadSealer {
public:
    explicit AeadSealer(std::span<const std::uint8_t, 32> key);
    /// Writes ciphertext and tag of the concatenated parts to `out`, which has exactly their size
    /// and kAeadTagBytes more and does not overlap them. A nonce is used once: the caller's duty.
    void seal(std::span<const std::uint8_t, kAeadNonceBytes> nonce,
              std::initializer_list<ByteView> plaintext, ByteView associatedData,
              std::span<std::uint8_t> out);

private:
    detail::CipherContext m_context;
};

/// Opens many messages under one key, as AeadSealer seals them.
class AeadOpener {
public:
    explicit AeadOpener(std::span<const std::uint8_t, 32> key);
    /// True when the tag is right; `out` (exactly the sealed size less kAeadTagBytes) then holds
    /// the plaintext. False for every reason alike, and `out` is wiped. `out` may be where the
    /// ciphertext is.
    bool open(std::span<const std::uint8_t, kAeadNonceBytes> nonce, ByteView sealed,
              ByteView associatedData, std::span<std::uint8_t> out);

private:
    detail::CipherContext m_context;
};

}  // namespace stacknet::crypto
