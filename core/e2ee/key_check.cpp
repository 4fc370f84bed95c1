#include "core/e2ee/key_check.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/key_documents.h"
#include "core/e2ee/limits.h"

namespace stacknet::e2ee {

namespace {

Error refuse(std::string_view code, const std::string& what) {
    return makeError(code, "The node's key is refused: " + what + ". Nothing was sent.");
}

Result<void> checkTime(const KeyDescriptor& descriptor, const KeyPolicy& policy,
                       std::uint64_t nowS) {
    // Compared by differences, because the descriptor's numbers may be anything.
    if (nowS < descriptor.notBeforeS && descriptor.notBeforeS - nowS > kClockSkewSeconds) {
        return refuse("e2ee.descriptor_time", "it is not valid yet; check this machine's clock");
    }
    if (nowS > descriptor.notAfterS && nowS - descriptor.notAfterS > kClockSkewSeconds) {
        return refuse("e2ee.descriptor_time", "it has expired; check this machine's clock");
    }
    if (descriptor.notAfterS - descriptor.notBeforeS > policy.lifetimeSecondsMax) {
        return refuse("e2ee.descriptor_lifetime", "it would be used for too long");
    }
    return {};
}

Result<void> checkNode(const KeyDescriptor& descriptor, const KeyPolicy& policy) {
    if (policy.node.has_value() && *policy.node != descriptor.node) {
        return refuse("e2ee.descriptor_node", "it belongs to another node");
    }
    STACKNET_INVARIANT(policy.standing != nullptr);
    switch (policy.standing(descriptor.node)) {
        case NodeStanding::Registered:
            return {};
        case NodeStanding::Unknown:
            return refuse("e2ee.descriptor_node", "its node is not registered");
        case NodeStanding::Slashed:
            break;
    }
    return refuse("e2ee.descriptor_node", "its node was slashed");
}

/// Any evidence that was offered must be for this key (G2); what it then shows is the state.
Result<KeyTrust> judgeEvidence(const KeyDescriptor& descriptor, const EvidenceFacts* evidence) {
    if (evidence == nullptr) return KeyTrust::Signed;
    const Hash256 expected = attestationNonce(evidence->verifierNonce, descriptor);
    const auto differs = [&expected](const std::optional<Hash256>& value) {
        return value.has_value() && *value != expected;
    };
    const bool otherBundle =
        !descriptor.evidenceHash.isZero() && descriptor.evidenceHash != evidence->bundleHash;
    if (differs(evidence->gpuNonce) || differs(evidence->cpuReportData) || otherBundle) {
        return refuse("e2ee.key_not_in_evidence", "the evidence is for another key");
    }
    if (!evidence->gpuNonce.has_value()) return KeyTrust::Signed;
    return evidence->cpuReportData.has_value() ? KeyTrust::InCpuQuote : KeyTrust::SignedWithGpu;
}

Result<CheckedKey> check(ByteView bytes, ByteView statement, const Signature& signature,
                         const KeyPolicy& policy, const EvidenceFacts* evidence,
                         std::uint64_t nowS) {
    STACKNET_TRY(const KeyDescriptor descriptor, parseDescriptor(bytes));
    if (!descriptor.stackId.isZero() && !policy.stackId.isZero() &&
        descriptor.stackId != policy.stackId) {
        return refuse("e2ee.descriptor_stack", "it serves another Stack");
    }
    STACKNET_CHECK(checkTime(descriptor, policy, nowS));
    if (!crypto::verify(descriptor.node, statement, signature)) {
        return refuse("e2ee.descriptor_signature", "it is not signed by its node");
    }
    STACKNET_CHECK(checkNode(descriptor, policy));
    STACKNET_TRY(const KeyTrust trust, judgeEvidence(descriptor, evidence));
    if (crypto::isSmallOrder(descriptor.key)) {
        return refuse("e2ee.descriptor_weak_key", "everybody could read what is sealed for it");
    }
    return CheckedKey{descriptor, crypto::sha256(bytes), trust};
}

}  // namespace

std::string_view keyTrustText(KeyTrust trust) {
    switch (trust) {
        case KeyTrust::Signed:
            return "key signed";
        case KeyTrust::SignedWithGpu:
            return "key signed + GPU evidence";
        case KeyTrust::InCpuQuote:
            return "key in CPU-TEE quote + GPU evidence";
    }
    return "unknown";
}

Result<CheckedKey> checkKey(ByteView descriptor, const Signature& signature,
                            const KeyPolicy& policy, const EvidenceFacts* evidence,
                            std::uint64_t nowS) {
    return check(descriptor, descriptorStatement(descriptor), signature, policy, evidence, nowS);
}

Result<CheckedKey> checkSessionKey(ByteView descriptor, const Signature& signature,
                                   const ClientNonce& clientNonce, const KeyPolicy& policy,
                                   const EvidenceFacts* evidence, std::uint64_t nowS) {
    STACKNET_TRY(CheckedKey key, check(descriptor, sessionStatement(descriptor, clientNonce),
                                       signature, policy, evidence, nowS));
    if ((key.descriptor.flags & kFlagSession) == 0 ||
        key.descriptor.notAfterS - key.descriptor.notBeforeS > kSessionSeconds) {
        return refuse("e2ee.descriptor_lifetime", "it is not a session's");
    }
    return key;
}

Result<void> requireTrust(KeyTrust trust, KeyTrust required) {
    if (trust < required) return noConfidentialCapacity();
    return {};
}

Result<void> checkWellKnown(ByteView body, const CheckedKey& key) {
    const auto served = parseWellKnownKey(body);
    if (!served.ok() || *served != key.descriptor.key) {
        return refuse("e2ee.key_not_signed",
                      "the key that is served is not the one its node signed");
    }
    return {};
}

}  // namespace stacknet::e2ee
