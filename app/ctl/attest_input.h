#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/ctl/arguments.h"
#include "core/attestation/node_verifier.h"

namespace stacknet::ctl {

/// What "attest verify" was given, read and not yet looked at.
struct AttestInput {
    std::vector<attestation::DeviceEvidence> devices;
    attestation::DeviceRules rules;
    /// --nonce *report*: nobody asked this GPU for anything, so nothing says when it answered.
    bool nonceOfReport = false;
    std::size_t gpus = 1;   ///< how many there must be
    bool gpusSaid = false;  ///< by --gpus; else as many as there is evidence of
    attestation::RimEvidence rims;
    std::optional<std::filesystem::path> rimFolder;
    std::optional<std::filesystem::path> revocationFolder;
};

struct AttestOutcome {
    attestation::NodeVerdict verdict;
    /// Files of the revocation folder that nobody can read; they count as bad statements.
    std::vector<std::string> unreadable;
};

/// --at, an RFC 3339 time, or now, as unix seconds. Error "ctl.usage".
Result<std::int64_t> attestTime(const Arguments& arguments);
/// --nonce, 64 lower case hexadecimal digits. Errors: "ctl.usage" when it is missing,
/// "attestation.bad_nonce".
Result<attestation::Nonce> attestNonce(const Arguments& arguments);
/// The folder that the option names. Errors: "ctl.usage" when `needed` and not given,
/// "ctl.no_folder" when there is none.
Result<std::optional<std::filesystem::path>> attestFolder(const Arguments& arguments,
                                                          const std::string& name, bool needed);

/// Everything that --report, --chain, --evidence, --nonce, --gpus, --driver-rim, --vbios-rim,
/// --rims, --revocation, --policy and --at say. Errors: "ctl.usage", those of readFile(),
/// "attestation.bad_nonce", "attestation.bad_evidence", "attestation.bad_policy".
Result<AttestInput> readAttestInput(const Arguments& arguments);

/// Verifies against NVIDIA's roots. Errors: those of RevocationStore::open().
Result<AttestOutcome> verifyAttestInput(const AttestInput& input);

}  // namespace stacknet::ctl
