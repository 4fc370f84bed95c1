#pragma once

#include <vector>

#include "core/memory/memory_keys.h"
#include "core/memory/snapshot_manifest.h"

/// Snapshots: a memory's entries as sealed files that any node can keep and only the user's secret
/// opens (reference/e2ee-auth-api.md section 9.4; docs/protocol/memory.md).
///
///     key.snk       "SNMK" | version 1 | snapshot id 16 | blob 170 | K_memory wrapped 60
///     manifest.snm  snapshot_manifest.h, sealed under K_snap with nonce u32be 1 | 0 * 8, the
///                   header as associated data
///     segments/000000.enc ..  AES-256-GCM(K_snap, nonce = u32be 0 | u56be i | last 1,
///                   associated data = "SNMS1" | snapshot id | u64be i | last 1)
///     K_snap = HKDF-Expand(HKDF-Extract("stacknet/memory/v1", K_memory), "snap" | id, 32)
///     commit = HKDF-Expand(the same, "commit" | id, 32)
namespace stacknet::memory {

struct SnapshotFiles {
    Bytes key;
    Bytes manifest;
    std::vector<Bytes> segments;
};
inline constexpr std::size_t kKeyFileBytes =
    4 + 1 + 16 + e2ee::kStackKeyBlobBytes + kWrappedKeyBytes;

struct MadeSnapshot {
    Manifest manifest;
    SnapshotFiles files;
};
/// Seals all entries under a new random snapshot id. Error "memory.too_large" above kSegmentsMax.
Result<MadeSnapshot> makeSnapshot(const MemoryKeys& keys, const std::vector<const Entry*>& entries,
                                  std::string parent, std::int64_t createdDay, Rng& rng);

/// What key.snk says without the secret.
struct KeyFile {
    SnapshotId snapshotId;
    StoredKeys keys;
};
/// Error "memory.bad_snapshot".
Result<KeyFile> readKeyFile(ByteView file);

/// The keys of the memory that a snapshot is of. Takes as long as the blob's scrypt cost says.
/// Errors: "memory.bad_snapshot", wrongSecret(), "crypto.scrypt_failed".
Result<MemoryKeys> openSnapshotKeys(ByteView keyFile, const SecretBytes& secret, Rng& rng);

struct OpenedSnapshot {
    Manifest manifest;
    std::vector<Entry> entries;
};
/// Opens every segment, in order, and checks all of it against the manifest: a snapshot that was
/// cut, appended to, reordered or mixed with another is refused whole ("memory.bad_snapshot").
Result<OpenedSnapshot> openSnapshot(const SnapshotFiles& files, const MemoryKeys& keys);

}  // namespace stacknet::memory
