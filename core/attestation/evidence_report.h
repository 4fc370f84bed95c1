#pragma once

#include <string>
#include <vector>

#include "core/attestation/evidence_input.h"

namespace stacknet::attestation {

/// A verification as a JSON object: passed, result ("PASS" or the first problem's reason), problem,
/// checked_at, valid_until, freshness_proven, gpus_expected, cpu_side, checks, gpus, unreadable.
/// What a report says is null unless its signature and chain were good.
std::string evidenceReportJson(const EvidenceInput& input, const EvidenceOutcome& outcome);

/// The report is the GPU's own: only then is there a word of it to show.
bool isSigned(const DeviceVerdict& device);
/// "good", "bad"; empty for one that was not checked.
std::string_view signatureName(CertificateStanding::Signature signature);
/// What the checks of chain and revocation hold against the certificate `index` of the chain (0:
/// the leaf) with this common name, escaped(): a sentence, empty for nothing. A problem that names
/// no certificate is nobody's.
std::string certificateProblem(const std::vector<Check>& checks, std::size_t index,
                               std::string_view name);

}  // namespace stacknet::attestation
