#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/ctl/arguments.h"
#include "core/attestation/evidence_input.h"

namespace stacknet::ctl {

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
Result<attestation::EvidenceInput> readAttestInput(const Arguments& arguments);

}  // namespace stacknet::ctl
