#pragma once

#include "core/base/bytes.h"

/// ECDSA public key recovery on secp256k1 (SEC 1 section 4.1.6), by libsecp256k1: what Ethereum
/// wallets sign with.
namespace stacknet::crypto {

/// An uncompressed point without its leading 0x04: x then y, 32 bytes each, big-endian. The hash
/// that an Ethereum address is taken from is keccak256 of exactly these bytes.
using Secp256k1PublicKey = std::array<std::uint8_t, 64>;

/// The key under which `rs` (r then s, 32 bytes each, big-endian) is a signature of `digest`.
/// `recoveryId` 0 or 1 is the parity of R's y; 2 and 3 (r overflowed the group order) exist in
/// SEC 1 and are refused as Ethereum refuses them. A key always comes out of a signature that was
/// changed, but another key: compare its address with the one expected.
///
/// Error "crypto.bad_signature", for: another recoveryId; r or s zero or not below the group order;
/// s in the upper half (EIP-2: each signature has one spelling); no point with that r.
Result<Secp256k1PublicKey> recoverSecp256k1(const Hash256& digest,
                                            std::span<const std::uint8_t, 64> rs, int recoveryId);

}  // namespace stacknet::crypto
