#pragma once

#include <functional>
#include <optional>

#include "core/base/bytes.h"
#include "core/crypto/x25519.h"

/// What a node says about a key that requests are sealed for, signed by its Node Key (G1).
namespace stacknet::e2ee {

using KeyId = FixedBytes<8, struct E2eeKeyIdTag>;
using ClientNonce = FixedBytes<32, struct E2eeClientNonceTag>;

inline constexpr std::size_t kDescriptorBytes = 170;
inline constexpr std::uint32_t kFlagTee = 1;      ///< the key lives in a trusted environment
inline constexpr std::uint32_t kFlagSession = 2;  ///< made for one client

/// Layout (170 bytes, big-endian): "SNKD" 4 | version 1 = 1 | zero 3 | node 32 | stack 32 |
/// key id 8 | kem 2 | kdf 2 | aead 2 | key 32 | not_before 8 | not_after 8 | flags 4 | evidence 32.
struct KeyDescriptor {
    PublicKey node;                ///< the Node Key that signs
    Hash256 stackId;               ///< stackIdOf(name); zero serves any Stack
    KeyId keyId;                   ///< random
    crypto::X25519PublicKey key;   ///< the key that requests are sealed for
    std::uint64_t notBeforeS = 0;  ///< seconds since 1970 UTC
    std::uint64_t notAfterS = 0;   ///< seconds since 1970 UTC
    std::uint32_t flags = 0;       ///< kFlagTee, kFlagSession
    Hash256 evidenceHash;          ///< SHA-256 of the evidence bundle, or zero
    bool operator==(const KeyDescriptor&) const = default;
};

/// SHA-256("stack:" || name).
Hash256 stackIdOf(std::string_view stackName);
Bytes encodeDescriptor(const KeyDescriptor& descriptor);
/// Errors: "e2ee.descriptor_size", "e2ee.descriptor_version", "e2ee.descriptor_suite" (another KEM,
/// KDF or AEAD), "e2ee.descriptor_malformed" (magic, reserved bytes, unknown flags, times that end
/// before they begin). One descriptor has one encoding.
Result<KeyDescriptor> parseDescriptor(ByteView bytes);

/// What the Node Key signs for an epoch key: label || 0x00 || descriptor.
Bytes descriptorStatement(ByteView descriptor);
/// What it signs for a session key: another label, and the client's nonce behind.
Bytes sessionStatement(ByteView descriptor, const ClientNonce& clientNonce);
/// The 32 bytes that GPU evidence carries as its nonce and CPU evidence as report_data[0:32], so
/// that evidence for one key is none for another (G2).
Hash256 attestationNonce(const Hash256& verifierNonce, const KeyDescriptor& descriptor);

}  // namespace stacknet::e2ee
