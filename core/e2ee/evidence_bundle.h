#pragma once

#include "core/attestation/evidence_list.h"
#include "core/e2ee/key_descriptor.h"

/// The document of GET /v1/attestation?nonce=64 hex digits: a key and what stands behind it.
namespace stacknet::e2ee {

inline constexpr std::size_t kEvidenceBundleBytesMax = 3 * 1024 * 1024;

/// {"version": 1, "test_evidence": bool, "descriptor": hex, "signature": hex,
///  "verifier_nonce": hex, "gpus": [NVIDIA's evidence list], "cpu_quote": null}
///
/// The GPUs signed attestationNonce(verifierNonce, descriptor); nothing in the bundle is believed
/// before that was checked, and the GPUs' evidence verified.
struct EvidenceBundle {
    /// The evidence is a recording, not of now. Clients refuse it unless told otherwise.
    bool testEvidence = false;
    Bytes descriptor;  ///< kDescriptorBytes
    Signature signature;
    Hash256 verifierNonce;  ///< as the client sent it
    attestation::EvidenceList gpus;
    bool operator==(const EvidenceBundle&) const = default;

    std::string toJson() const;
    /// Unknown members are ignored. Error "e2ee.bad_evidence_bundle" names the member.
    static Result<EvidenceBundle> fromJson(std::string_view json);
};

}  // namespace stacknet::e2ee
