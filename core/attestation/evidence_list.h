#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/evidence.h"

/// NVIDIA's exchange format for evidence, as its SDK and its service read it: a JSON list of
///   {"arch": "HOPPER", "evidence": base64 of the report, "certificate": base64 of the PEM chain,
///    "nonce": 64 lower case hexadecimal digits}
namespace stacknet::attestation {

inline constexpr std::size_t kEvidenceListGpusMax = 16;
inline constexpr std::size_t kEvidenceListBytesMax = 2 * 1024 * 1024;

struct EvidenceList {
    std::vector<DeviceEvidence> devices;  ///< 1..kEvidenceListGpusMax
    /// What the sender says the nonce was. A verifier compares with its own.
    Nonce nonce;
    bool operator==(const EvidenceList&) const = default;
};

std::string evidenceListJson(const EvidenceList& list);
/// Strict but for unknown members, which are ignored (the SDK adds some). All entries must name one
/// nonce. Errors: "attestation.bad_evidence" names the entry and the member.
Result<EvidenceList> parseEvidenceList(std::string_view json);

/// "HOPPER", "BLACKWELL"; "" for Unknown.
std::string_view archName(GpuFamily family);

}  // namespace stacknet::attestation
