#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/crypto/scrypt.h"

/// The key of a Stack's stored data, and the blob that keeps it under a passphrase.
///
/// Layout (170 bytes, integers big-endian):
///
///     header(110) = "SNSK" | version 1 | log2N 1 | r 4 | p 4 | stack id 32 | salt 32 | commit 32
///     root   = scrypt(passphrase in NFC, "stacknet/stack-kdf/v1" | 00 | stack id | salt)
///     prk    = HKDF-Extract("stacknet/stack-key/v1", root)
///     kek    = HKDF-Expand(prk, "kek", 32)      commit = HKDF-Expand(prk, "commit", 32)
///     blob   = header | nonce 12 | AES-256-GCM(kek, nonce, key, associated data = header)
///
/// The key is random and outlives its passphrase: a new passphrase rewrites the blob only. A wrong
/// passphrase ends at the commitment, compared in constant time; AES-GCM is never the check, so no
/// blob opens under two passphrases (G9).
namespace stacknet::e2ee {

inline constexpr std::size_t kStackKeyBlobBytes = 170;

/// Move only; the key lives in locked memory.
class StackKey {
public:
    static StackKey generate(Rng& rng);
    static StackKey fromBytes(std::span<const std::uint8_t, 32> key);

    /// A key for one use: HKDF-Expand(HKDF-Extract("stacknet/stack/v1", key), label, 32). Labels
    /// are "memory", "rack", "audit", "backup" and "db-field:<table>.<column>" of lower case
    /// letters, digits and underscores. Error "e2ee.bad_label" for another.
    Result<FixedSecret<32>> subKey(std::string_view label) const;
    /// True when both are the same key. Constant time.
    bool equals(const StackKey& other) const;
    std::span<const std::uint8_t, 32> view() const { return m_key.view(); }

private:
    explicit StackKey(FixedSecret<32> key) : m_key(std::move(key)) {}
    FixedSecret<32> m_key;
};

/// What a blob says without its passphrase. Nobody vouches for it until it was opened.
struct StackKeyInfo {
    Hash256 stackId;
    crypto::ScryptCost cost;
};
/// Checks size, magic, version and the caps on the cost before anything is derived or taken (K02).
/// Errors: "e2ee.stack_key_corrupt", "e2ee.stack_key_version".
Result<StackKeyInfo> readStackKey(ByteView blob);

/// A blob for the key, with a new salt and nonce. Takes as long as the cost says. Errors:
/// "e2ee.bad_passphrase", "crypto.scrypt_cost", "crypto.scrypt_failed".
Result<Bytes> sealStackKey(const StackKey& key, const Hash256& stackId,
                           const SecretBytes& passphrase, const crypto::ScryptCost& cost, Rng& rng);
/// The key in the blob. Errors: those of readStackKey, "e2ee.stack_key_other_stack",
/// "e2ee.bad_passphrase", "e2ee.wrong_passphrase" (K01), "crypto.scrypt_failed".
Result<StackKey> openStackKey(ByteView blob, const Hash256& stackId, const SecretBytes& passphrase);

/// True when `cost` is below `wanted`: less memory, or as much and less parallelism.
bool isWeaker(const crypto::ScryptCost& cost, const crypto::ScryptCost& wanted);

}  // namespace stacknet::e2ee
