#include "core/e2ee/evidence_check.h"

#include "core/crypto/hash.h"

namespace stacknet::e2ee {

namespace {

Error refuse(std::string_view code, const std::string& what) {
    return makeError(code, "The node's evidence is refused: " + what + ". Nothing was sent.");
}

Error refusedBy(const attestation::NodeVerdict& verdict) {
    const attestation::Check* problem = verdict.firstProblem();
    STACKNET_INVARIANT(problem != nullptr);
    std::string where;
    if (const auto device = verdict.firstProblemDevice()) {
        where = "GPU " + std::to_string(*device) + ", ";
    }
    return refuse("e2ee.evidence_refused",
                  where + std::string(attestation::checkName(problem->kind)) + ", " +
                      std::string(attestation::reasonName(problem->reason)) + ": " +
                      problem->detail);
}

}  // namespace

Result<EvidenceJudgement> checkEvidence(std::string_view bundleJson, const KeyDocument& offered,
                                        const Hash256& verifierNonce, const EvidenceRules& rules,
                                        attestation::DeviceVerifier& verifier,
                                        attestation::RimProvider& rims,
                                        attestation::RevocationProvider& revocation) {
    STACKNET_TRY(const EvidenceBundle bundle, EvidenceBundle::fromJson(bundleJson));
    STACKNET_TRY(const KeyDescriptor key, parseDescriptor(offered.descriptor));
    if (bundle.descriptor != offered.descriptor || bundle.verifierNonce != verifierNonce) {
        return refuse("e2ee.key_not_in_evidence", "it is for another key or another nonce");
    }
    EvidenceJudgement judgement;
    judgement.testEvidence = bundle.testEvidence;
    judgement.facts.verifierNonce = verifierNonce;
    judgement.facts.bundleHash = crypto::sha256(asBytes(bundleJson));
    if (bundle.testEvidence) {
        if (rules.acceptTestEvidence) return judgement;
        return refuse("e2ee.test_evidence", "it is TEST EVIDENCE, a recording that proves nothing");
    }
    attestation::DeviceRules device;
    device.policy = rules.policy;
    device.nowS = rules.nowS;
    device.nonce.data = attestationNonce(verifierNonce, key).data;
    judgement.verdict = attestation::verifyNode(
        verifier, bundle.gpus.devices, bundle.gpus.devices.size(), device, rims, revocation);
    if (!judgement.verdict.passed()) return refusedBy(judgement.verdict);
    judgement.facts.gpuNonce.emplace().data = device.nonce.data;
    return judgement;
}

}  // namespace stacknet::e2ee
