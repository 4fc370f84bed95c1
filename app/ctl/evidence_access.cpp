#include "app/ctl/evidence_access.h"

#include <algorithm>
#include <cstdio>

#include "core/attestation/roots.h"
#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/rng.h"

namespace stacknet::ctl {

namespace {

constexpr std::size_t kPolicyBytesMax = 1 << 20;

Result<attestation::Policy> policyOf(const Arguments& arguments) {
    const std::string file = arguments.option("--policy");
    if (file.empty()) return attestation::Policy();
    STACKNET_TRY(const Bytes text, readFile(file, kPolicyBytesMax));
    return attestation::Policy::fromJson(asText(text));
}

Result<std::string> fetchEvidence(const NodeAccess& access, const std::string& target) {
    HttpCall call;
    call.endpoint = access.endpoint;
    call.target = target;
    std::string body;
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                     if (body.size() + piece.size() > e2ee::kEvidenceBundleBytesMax) {
                         return makeError("ctl.no_evidence", "The node's evidence is too large.");
                     }
                     body += asText(piece);
                     return {};
                 }));
    if (reply.status == 200) return body;
    return makeError("ctl.no_evidence", "The node gives no evidence (HTTP " +
                                            std::to_string(reply.status) + "). Nothing was sent.");
}

Result<e2ee::EvidenceJudgement> judged(const Arguments& arguments, const NodeAccess& access,
                                       const e2ee::KeyDocument& offered) {
    if (offered.evidenceUrl.empty()) {
        return makeError("ctl.no_evidence",
                         "The node shows no evidence for its key, so it is not attested. Nothing "
                         "was sent.");
    }
    // What the node writes there must not lead to another host.
    if (offered.evidenceUrl != "/v1/attestation") {
        return makeError("ctl.no_evidence",
                         "The node names an address for its evidence that is "
                         "not its own. Nothing was sent.");
    }
    Hash256 nonce;
    SystemRng().fill(nonce.mutableView());
    STACKNET_TRY(const std::string bundle,
                 fetchEvidence(access, offered.evidenceUrl + "?nonce=" + toHex(nonce)));
    e2ee::EvidenceRules rules;
    STACKNET_TRY(rules.policy, policyOf(arguments));
    rules.acceptTestEvidence = arguments.acceptTestEvidence;
    rules.nowS = SystemClock().wallMs() / 1'000;
    attestation::DeviceVerifier verifier(attestation::nvidiaRoots());
    attestation::RimStore store(arguments.option("--rims"));
    attestation::StoredRims rims(store);
    const attestation::RevocationSources nothing;
    attestation::GivenRevocation silence(nothing);
    return e2ee::checkEvidence(bundle, offered, nonce, rules, verifier, rims, silence);
}

}  // namespace

Result<e2ee::CheckedKey> attestedKey(const Arguments& arguments, const NodeAccess& access) {
    STACKNET_TRY(const e2ee::KeyDocument offered, fetchKeyDocument(access));
    STACKNET_TRY(const e2ee::EvidenceJudgement judgement, judged(arguments, access, offered));
    const auto nowS =
        static_cast<std::uint64_t>(std::max<std::int64_t>(SystemClock().wallMs(), 0) / 1'000);
    STACKNET_TRY(const e2ee::CheckedKey key, e2ee::checkKey(offered.descriptor, offered.signature,
                                                            access.policy, &judgement.facts, nowS));
    if (judgement.testEvidence) {
        std::fprintf(stderr, "stacknetctl: TEST EVIDENCE, which proves nothing, was accepted\n");
        return key;
    }
    const e2ee::KeyTrust least =
        arguments.acceptGpuEvidence ? e2ee::KeyTrust::SignedWithGpu : e2ee::KeyTrust::InCpuQuote;
    if (key.trust < least) {
        return makeError("e2ee.no_confidential_capacity",
                         "The node shows GPU evidence and no quote of its CPU: the GPU is genuine "
                         "and in confidential mode, but nothing proves that the key lives in that "
                         "machine. Nothing was sent. --accept-gpu-evidence takes that risk.");
    }
    return key;
}

}  // namespace stacknet::ctl
