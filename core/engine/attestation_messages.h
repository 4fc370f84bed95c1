#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/attestation/evidence.h"
#include "core/e2ee/key_descriptor.h"

/// What nodes say to each other about their GPUs, on channel 6 (docs/protocol/attestation.md). One
/// byte for the kind, then the fields in canonical form.
namespace stacknet::engine {

inline constexpr std::uint32_t kGpusMax = 16;
inline constexpr std::size_t kRefusalTextMax = 256;

/// 1: which encryption key do you serve with, and how many GPUs stand behind it?
struct AttestationKeyRequest {
    bool operator==(const AttestationKeyRequest&) const = default;
};
/// 2: the key, as GET /v1/e2ee/key gives it. No GPUs: the rest is zero.
struct AttestationKeyAnswer {
    std::uint32_t gpus = 0;
    Bytes descriptor;  ///< e2ee::kDescriptorBytes; empty without GPUs
    Signature signature;
    bool operator==(const AttestationKeyAnswer&) const = default;
};
/// 3: let every GPU sign e2ee::attestationNonce(challenge, the descriptor of that key).
struct AttestationRequest {
    Hash256 challenge;
    e2ee::KeyId keyId;
    bool operator==(const AttestationRequest&) const = default;
};
/// 4: what they signed. RIM files and revocation are the verifier's own business.
struct AttestationAnswer {
    Hash256 challenge;
    std::vector<attestation::DeviceEvidence> devices;  ///< 1..kGpusMax
    bool operator==(const AttestationAnswer&) const = default;
};
/// 5: there is no evidence now.
struct AttestationRefusal {
    Hash256 challenge;
    std::string reason;  ///< one English sentence, at most kRefusalTextMax bytes; never trusted
    bool operator==(const AttestationRefusal&) const = default;
};
using AttestationMessage = std::variant<AttestationKeyRequest, AttestationKeyAnswer,
                                        AttestationRequest, AttestationAnswer, AttestationRefusal>;

Bytes encodeAttestationMessage(const AttestationMessage& message);
/// Strict: one message has one encoding. Errors: "base.bad_canonical" names the field.
Result<AttestationMessage> decodeAttestationMessage(ByteView bytes);

}  // namespace stacknet::engine
