#pragma once

#include <string_view>

#include "core/attestation/node_verifier.h"
#include "core/e2ee/evidence_bundle.h"
#include "core/e2ee/key_check.h"
#include "core/e2ee/key_documents.h"

/// The client's judgement of what stands behind a key, before anything is sealed for it.
namespace stacknet::e2ee {

struct EvidenceRules {
    attestation::Policy policy;
    /// Recorded evidence is taken for what it is: a test. It shows nothing about the key, whose
    /// trust stays KeyTrust::Signed.
    bool acceptTestEvidence = false;
    std::int64_t nowS = 0;  ///< unix seconds
};

struct EvidenceJudgement {
    EvidenceFacts facts;  ///< for checkKey; without a GPU's nonce for test evidence
    attestation::NodeVerdict verdict;
    bool testEvidence = false;
};

/// Holds the answer of GET /v1/attestation against the key that was offered and the nonce that was
/// sent, and verifies every GPU in it. Errors: "e2ee.bad_evidence_bundle";
/// "e2ee.key_not_in_evidence" (for another key or another nonce); "e2ee.test_evidence" (a
/// recording, and the rules do not take one); "e2ee.evidence_refused" (a GPU's evidence does not
/// pass; the sentence says which check).
Result<EvidenceJudgement> checkEvidence(std::string_view bundleJson, const KeyDocument& offered,
                                        const Hash256& verifierNonce, const EvidenceRules& rules,
                                        attestation::DeviceVerifier& verifier,
                                        attestation::RimProvider& rims,
                                        attestation::RevocationProvider& revocation);

}  // namespace stacknet::e2ee
