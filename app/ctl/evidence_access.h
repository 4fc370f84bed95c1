#pragma once

#include "app/ctl/node_access.h"
#include "core/e2ee/evidence_check.h"

namespace stacknet::ctl {

/// The node's current key together with what stands behind it: asks for evidence with a nonce of
/// our own and verifies it here, against NVIDIA's roots, the RIM files of --rims DIR and the policy
/// of --policy FILE. GPU evidence alone is taken only with --accept-gpu-evidence, because it does
/// not show that the key lives in that machine; TEST EVIDENCE only with --accept-test-evidence.
/// Errors: those of fetchKeyDocument, checkEvidence and checkKey; "ctl.no_evidence",
/// "e2ee.no_confidential_capacity" (trusted less than asked for).
Result<e2ee::CheckedKey> attestedKey(const Arguments& arguments, const NodeAccess& access);

}  // namespace stacknet::ctl
