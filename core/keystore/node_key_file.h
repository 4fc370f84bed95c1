#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/scrypt.h"

/// One Ed25519 key in an encrypted file.
///
/// Layout, version 1 (core/base/canonical.h: little-endian integers, u32 length before text):
///
///     magic "SNNK" | version u8 = 1 | kind u8 | log2N u8 | r u32 | p u32 | created i64 |
///     public key 32 | salt 32 | commitment 32 | alias text | nonce 12 |          <- header
///     sealed 48 | checksum 32
///
///     root       = scrypt(passphrase, "stacknet/node-key-kdf/v1" | 00 | kind | public key | salt)
///     prk        = HKDF-Extract("stacknet/node-key-file/v1", root)
///     kek        = HKDF-Expand(prk, "kek", 32)
///     commitment = HKDF-Expand(prk, "commit", 32)
///     sealed     = AES-256-GCM(kek, nonce, seed, associated data = header)
///     checksum   = SHA-256 of everything before it
///
/// The checksum is no protection against anybody; it tells a damaged file from a wrong passphrase
/// before the costly derivation. A wrong passphrase is found by comparing the commitment in
/// constant time, and AES-GCM is opened only after that, so no file opens under two passphrases.
namespace stacknet::keystore {

enum class KeyKind : std::uint8_t {
    Node = 1,       ///< a Node Key: signs votes and transactions, under the operator's passphrase
    Transport = 2,  ///< the TLS key: signs handshakes only, under the machine secret
};

inline constexpr std::size_t kAliasBytesMax = 64;
inline constexpr std::size_t kKeyFileBytesMax = 1024;
/// The fixed parts with an alias of one byte.
inline constexpr std::size_t kKeyFileBytesMin = 4 + 3 + 8 + 8 + 96 + 5 + 12 + 48 + 32;

/// What a key file says without its passphrase. Nobody vouches for it until the file was opened.
struct KeyFileInfo {
    KeyKind kind = KeyKind::Node;
    PublicKey publicKey;
    std::string alias;
    std::int64_t createdMs = 0;  ///< wall clock, milliseconds since 1970 UTC; 0 when unknown
    crypto::ScryptCost cost;
    bool operator==(const KeyFileInfo&) const = default;
};

/// 1 to 64 bytes of UTF-8 without control characters; else "keystore.bad_alias".
Result<void> checkAlias(std::string_view alias);

/// Parses and checks the structure, the checksum and the caps on the cost; derives nothing.
/// Errors: "keystore.corrupt" (names the field), "keystore.newer_version" (update the program).
Result<KeyFileInfo> readKeyFile(ByteView file);

/// The bytes of a file that holds `key`; salt and nonce are new each time. Takes as long as the
/// cost says (about half a second by default); derivations of one process run one after the other.
/// Errors: "keystore.bad_alias", "crypto.scrypt_cost", "crypto.scrypt_failed".
Result<Bytes> sealKeyFile(KeyKind kind, const crypto::SigningKey& key, std::string_view alias,
                          std::int64_t createdMs, ByteView passphrase,
                          const crypto::ScryptCost& cost, Rng& rng);

/// The key in the file, once the passphrase is right and the key fits the public key that the file
/// names. Errors: those of readKeyFile, "keystore.wrong_passphrase", "keystore.wrong_kind",
/// "crypto.scrypt_failed". Takes as long as sealKeyFile.
Result<crypto::SigningKey> openKeyFile(ByteView file, KeyKind kind, ByteView passphrase);

}  // namespace stacknet::keystore
