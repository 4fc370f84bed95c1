#pragma once

#include <cstdint>
#include <vector>

#include "core/attestation/verdict.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/x25519.h"

namespace stacknet::attestation {

inline constexpr std::size_t kGpusPerNodeMax = 16;
/// Encoded size of one record.
inline constexpr std::size_t kVerdictRecordBytesMax = std::size_t{2} << 20;

/// What a verifier found about one node: its GPUs together, for the key that requests are sealed
/// for. Its hash is what the ledger holds.
struct VerdictRecord {
    PublicKey node;
    crypto::X25519PublicKey hpkeKey;  ///< the evidence is for this key and no other
    std::uint32_t gpuCount = 0;       ///< that the node registered, 1..kGpusPerNodeMax
    Hash256 challenge;
    std::int64_t checkedAtS = 0;
    /// Recorded evidence under a test's clock and challenge; whoever shows the record says so.
    bool testEvidence = false;
    std::vector<Check> checks;        ///< of the node as a whole; at least one
    std::vector<DeviceVerdict> gpus;  ///< at most kGpusPerNodeMax
    /// Asking the GPUs and verifying took so long; 0: not measured. For the history alone: it is no
    /// part of the encoding.
    std::int64_t durationMs = 0;
    bool operator==(const VerdictRecord&) const;

    /// All or nothing: every check is good, every GPU that is registered is there and passed, and
    /// none is there twice.
    bool passed() const { return firstProblem() == nullptr; }
    /// What a person is told first: of the node, then of the GPUs in their order. Null when passed.
    const Check* firstProblem() const;
    /// When the verdict is worth nothing any more: the earliest end of its GPUs; 0 unless passed.
    std::int64_t validUntilS() const;
    /// SHA-256 of each GPU's BROM certificate, ascending; empty unless passed.
    std::vector<Hash256> gpuDigests() const;

    /// Canonical bytes: one record has one encoding.
    Bytes encode() const;
    /// Total over foreign bytes. Errors: "base.bad_canonical" names the field.
    static Result<VerdictRecord> decode(ByteView bytes);
    /// SHA-256 of encode().
    Hash256 hash() const;
};

}  // namespace stacknet::attestation
