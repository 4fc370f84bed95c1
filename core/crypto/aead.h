#pragma once

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

}  // namespace stacknet::crypto
