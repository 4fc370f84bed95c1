#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/crypto/aead.h"
#include "core/crypto/scrypt.h"
#include "core/e2ee/stack_key.h"
#include "core/memory/entry.h"

/// The keys of one memory, from the user's secret down to one entry:
///
///     secret --scrypt--> key of the memory's blob (e2ee/stack_key.h, 170 bytes, its id random)
///       blob's key --subKey("memory")--> wraps K_memory, random            (60 bytes)
///         K_memory --HKDF "stacknet/memory/v1", "record"--> wraps a key per entry (60 bytes)
///           entry key --AES-256-GCM--> the entry; a key seals once
///
/// Nothing above an entry's key is stored but wrapped, and the blob opens with the user's secret
/// only, which is nowhere stored. A wrong secret ends at the blob's commitment.
namespace stacknet::memory {

using MemoryId = Hash256;  ///< random; stands in the blob and names the memory on every node

inline constexpr std::size_t kWrappedKeyBytes =
    crypto::kAeadNonceBytes + 32 + crypto::kAeadTagBytes;

/// A new memory's id, or any other random 32 bytes.
MemoryId randomMemoryId(Rng& rng);

/// A key wrapped under another: nonce 12 | AES-256-GCM(key, nonce, inner, associated data).
Bytes wrapKey(std::span<const std::uint8_t, 32> key, std::span<const std::uint8_t, 32> inner,
              ByteView associatedData, Rng& rng);
/// Error wrongSecret() for every reason alike.
Result<FixedSecret<32>> unwrapKey(std::span<const std::uint8_t, 32> key, ByteView wrapped,
                                  ByteView associatedData);

/// What is stored of a memory's keys: useless without the secret.
struct StoredKeys {
    Bytes blob;     ///< e2ee::kStackKeyBlobBytes
    Bytes wrapped;  ///< K_memory, kWrappedKeyBytes
    bool operator==(const StoredKeys&) const = default;
};

/// The keys of a memory while it is open; in locked memory. Move only.
class MemoryKeys {
public:
    /// A new memory under `secret`. Takes as long as the cost says. Errors: "memory.bad_secret"
    /// (8 to 1,024 bytes of UTF-8), "crypto.scrypt_cost", "crypto.scrypt_failed".
    static Result<MemoryKeys> create(const SecretBytes& secret, const crypto::ScryptCost& cost,
                                     Rng& rng);
    /// Opens what create made. Takes as long as the blob's cost says, which is capped. Errors:
    /// wrongSecret() for everything that is wrong with the secret or the bytes,
    /// "crypto.scrypt_failed".
    static Result<MemoryKeys> open(const StoredKeys& stored, const SecretBytes& secret);
    /// Opens what wrapAgain made for `context`; stored() is then wrapped as create does it. Takes
    /// as long and has the errors of open.
    static Result<MemoryKeys> openWrappedAgain(const StoredKeys& stored, ByteView context,
                                               const SecretBytes& secret, Rng& rng);

    const MemoryId& id() const { return m_id; }
    const StoredKeys& stored() const { return m_stored; }
    /// K_memory wrapped once more, with a new nonce, bound to `context`.
    Bytes wrapAgain(ByteView context, Rng& rng) const;
    /// HKDF-Expand(HKDF-Extract("stacknet/memory/v1", K_memory), info, 32).
    FixedSecret<32> derive(ByteView info) const;

private:
    static Result<MemoryKeys> openFor(const StoredKeys& stored, ByteView context,
                                      const SecretBytes& secret);
    MemoryKeys(MemoryId id, StoredKeys stored, e2ee::StackKey top, FixedSecret<32> memory)
        : m_id(id),
          m_stored(std::move(stored)),
          m_top(std::move(top)),
          m_memory(std::move(memory)) {}
    MemoryId m_id;
    StoredKeys m_stored;
    e2ee::StackKey m_top;
    FixedSecret<32> m_memory;
};

/// HKDF as MemoryKeys::derive, of any K_memory.
FixedSecret<32> deriveMemoryKey(std::span<const std::uint8_t, 32> memoryKey, ByteView info);

/// A sealed entry and its key, as the database holds them.
struct SealedEntry {
    EntryId id;
    Bytes wrapped;  ///< the entry's key, kWrappedKeyBytes
    Bytes sealed;
};
/// Seals entries of one memory and opens them. Holds a derived key. Move only.
class EntrySealer {
public:
    explicit EntrySealer(const MemoryKeys& keys);
    /// Under a new random key.
    SealedEntry seal(const Entry& entry, Rng& rng) const;
    /// Error wrongSecret() for every reason alike.
    Result<Entry> open(const SealedEntry& sealed) const;

private:
    MemoryId m_id;
    FixedSecret<32> m_key;
};

}  // namespace stacknet::memory
