#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/node_verifier.h"
#include "core/attestation/roots.h"

/// Verifying evidence that lies in files: "stacknetctl attest verify", and the console for a file
/// that somebody drops on it.
namespace stacknet::attestation {

/// What a verification was given, read and not yet looked at.
struct EvidenceInput {
    std::vector<DeviceEvidence> devices;
    DeviceRules rules;  ///< with nonce and time
    /// The nonce was taken from the report: nobody asked this GPU for anything, so nothing says
    /// when it answered.
    bool nonceOfReport = false;
    std::size_t gpus = 1;   ///< how many there must be
    bool gpusSaid = false;  ///< by a person; else as many as there is evidence of
    RimEvidence rims;
    std::optional<std::filesystem::path> rimFolder;
    std::optional<std::filesystem::path> revocationFolder;
};

struct EvidenceOutcome {
    NodeVerdict verdict;
    /// Files of the revocation folder that nobody can read; they count as bad statements.
    std::vector<std::string> unreadable;
};

/// Expects the nonce that the first device's report itself names. `devices` must not be empty.
void takeNonceOfReport(EvidenceInput& input);

/// Evidence in NVIDIA's exchange format (evidence_list.h), as many GPUs as it has, with the nonce
/// of its first report. Time, policy and folders are the caller's. Error
/// "attestation.bad_evidence".
Result<EvidenceInput> evidenceOfText(std::string_view json);

/// Reads RIM files and revocation statements from the folders; any thread, may take seconds.
/// Errors: those of RevocationStore::open().
Result<EvidenceOutcome> verifyEvidence(const EvidenceInput& input, const Roots& roots);

}  // namespace stacknet::attestation
