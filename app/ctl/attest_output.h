#pragma once

#include "core/attestation/check_json_internal.h"
#include "core/attestation/evidence_report.h"
#include "core/attestation/remedy.h"

namespace stacknet::ctl {

using attestation::checkJson;
using attestation::kCpuSide;
using attestation::remedyFor;

/// Every check in one line, then the verdict.
void printChecks(const attestation::EvidenceInput& input,
                 const attestation::EvidenceOutcome& outcome);
/// For people: what failed, which certificate, until when, what to do, and what nobody looked at.
void printExplanation(const attestation::EvidenceInput& input,
                      const attestation::EvidenceOutcome& outcome);

}  // namespace stacknet::ctl
