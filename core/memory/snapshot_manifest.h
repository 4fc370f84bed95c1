#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/memory/entry.h"

/// What a snapshot says of itself, under its key (reference/e2ee-auth-api.md section 9.4).
namespace stacknet::memory {

using SnapshotId = FixedBytes<16, struct SnapshotIdTag>;

inline constexpr std::string_view kSnapshotFormat = "SNMS1";
/// A segment on disk: exactly one raw block of IPFS.
inline constexpr std::size_t kSegmentBytes = 262'144;
inline constexpr std::size_t kSegmentPlainBytes = kSegmentBytes - 16;
/// The last segment is filled with zeros up to a multiple of this, tag included.
inline constexpr std::size_t kLastSegmentStep = 4'096;
inline constexpr std::size_t kSegmentsMax = 512;
/// The manifest's JSON is filled with spaces up to this, so that its size tells nothing.
inline constexpr std::size_t kManifestPlainBytes = 1'024;

struct Manifest {
    SnapshotId snapshotId;
    std::string parent;            ///< cid of the snapshot before it; empty: none
    std::int64_t createdDay = 0;   ///< days since 1970 UTC
    std::uint32_t segments = 1;    ///< 1 .. kSegmentsMax
    std::uint64_t plainBytes = 0;  ///< of all segments without what the last is filled with
    std::uint64_t entries = 0;
    Hash256 plainHash;  ///< SHA-256 of the plaintext
    bool operator==(const Manifest&) const = default;
};

/// How many segments so many bytes take: at least one.
std::uint32_t segmentsFor(std::uint64_t plainBytes);

/// JSON of exactly kManifestPlainBytes.
SecretBytes encodeManifest(const Manifest& manifest);
/// Strict: the members that encodeManifest writes, each once, and numbers that fit each other.
/// Error "memory.bad_snapshot" names the member.
Result<Manifest> decodeManifest(std::string_view json);

/// The file manifest.snm: "SNMM" | version 1 | snapshot id 16 | commit 32 | sealed JSON.
struct ManifestFile {
    static constexpr std::size_t kHeaderBytes = 4 + 1 + 16 + 32;
    SnapshotId snapshotId;
    Hash256 commit;
    Bytes sealed;  ///< kManifestPlainBytes and a tag
    /// The bytes before `sealed`.
    Bytes header() const;
};
/// Error "memory.bad_snapshot".
Result<ManifestFile> readManifestFile(ByteView file);

/// "memory.bad_snapshot": a snapshot that is not as it was made.
Error badSnapshot(std::string_view what);

}  // namespace stacknet::memory
