#include "core/attestation/node_verifier.h"

#include <algorithm>

#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

Check countCheck(std::size_t shown, std::size_t registered) {
    if (registered == 0 || registered > kNodeGpusMax) {
        return Check::fail(CheckKind::Mode, Reason::Count,
                           sentence("The node registered %1 GPUs; 1 to %2 are possible.",
                                    {registered, kNodeGpusMax}));
    }
    return Check::fail(
        CheckKind::Mode, Reason::Count,
        sentence("There is evidence of %1 GPUs; the node registered %2.", {shown, registered}));
}

/// True for a GPU whose identity comes from a verified chain.
bool isKnown(const DeviceVerdict& device) {
    const Check* const identity = device.find(CheckKind::Identity);
    return identity != nullptr && identity->status == CheckStatus::Pass;
}

/// True when the report is the GPU's own, so that its mode is what the GPU says.
bool isSigned(const DeviceVerdict& device) {
    const Check* const signature = device.find(CheckKind::ReportSignature);
    return signature != nullptr && signature->status == CheckStatus::Pass;
}

Check modeCheck(std::span<const DeviceVerdict> devices, GpuMode registered) {
    std::optional<GpuMode> expected;
    if (registered != GpuMode::Unstated) expected = registered;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (!isSigned(devices[i])) continue;
        if (!expected) expected = devices[i].mode;
        if (sameMode(*expected, devices[i].mode)) continue;
        return Check::fail(
            CheckKind::Mode, Reason::Mode,
            registered == GpuMode::Unstated
                ? sentence("GPU %1 runs as %2; others run as %3.",
                           {i, gpuModeName(devices[i].mode), gpuModeName(*expected)})
                : sentence("GPU %1 runs as %2; registered is %3.",
                           {i, gpuModeName(devices[i].mode), gpuModeName(*expected)}));
    }
    std::string detail = sentence("%1 GPUs, as registered, in mode \"%2\".",
                                  {devices.size(), gpuModeName(expected.value_or(registered))});
    if (expected == GpuMode::ProtectedPcie) {
        detail += " " + sentence("Their switches are not part of this verdict.");
    }
    return Check::pass(CheckKind::Mode, std::move(detail));
}

Check duplicateCheck(std::span<const DeviceVerdict> devices) {
    for (std::size_t i = 0; i < devices.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const GpuIdentity& one = devices[j].identity;
            const GpuIdentity& other = devices[i].identity;
            if (!isKnown(devices[i]) || !isKnown(devices[j]) ||
                (one.pdi != other.pdi && one.bromCertificate != other.bromCertificate)) {
                continue;
            }
            return Check::fail(
                CheckKind::Identity, Reason::DuplicateGpu,
                sentence("GPUs %1 and %2 are one and the same, PDI %3.", {j, i, other.pdi}));
        }
    }
    return Check::pass(CheckKind::Identity, sentence("No GPU comes twice."));
}

}  // namespace

bool NodeVerdict::passed() const {
    return !devices.empty() && firstProblem() == nullptr;
}

const Check* NodeVerdict::firstProblem() const {
    for (const Check& check : checks) {
        if (!check.good()) return &check;
    }
    for (const DeviceVerdict& device : devices) {
        if (const Check* problem = device.firstProblem()) return problem;
    }
    return nullptr;
}

std::optional<std::size_t> NodeVerdict::firstProblemDevice() const {
    if (!std::all_of(checks.begin(), checks.end(), [](const Check& c) { return c.good(); })) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (!devices[i].passed()) return i;
    }
    return std::nullopt;
}

NodeVerdict verifyNode(DeviceVerifier& verifier, std::span<const DeviceEvidence> evidence,
                       std::size_t gpus, const DeviceRules& rules, RimProvider& rims,
                       RevocationProvider& revocation, std::uint64_t* verified) {
    NodeVerdict node;
    node.checkedAtS = rules.nowS;
    if (evidence.size() != gpus || gpus == 0 || gpus > kNodeGpusMax) {
        node.checks.push_back(countCheck(evidence.size(), gpus));
        return node;
    }
    for (const DeviceEvidence& gpu : evidence) {
        node.devices.push_back(verifier.verify(gpu, rules, rims, revocation, verified));
    }
    node.checks.push_back(modeCheck(node.devices, rules.mode));
    node.checks.push_back(duplicateCheck(node.devices));
    if (!node.passed()) return node;
    node.validUntilS = node.devices.front().validUntilS;
    for (const DeviceVerdict& device : node.devices) {
        node.validUntilS = std::min(node.validUntilS, device.validUntilS);
    }
    return node;
}

NodeVerdict verifyNode(DeviceVerifier& verifier, std::span<const DeviceEvidence> evidence,
                       std::size_t gpus, const DeviceRules& rules, RimProvider& rims,
                       const RevocationSources& revocation, std::uint64_t* verified) {
    GivenRevocation given(revocation);
    return verifyNode(verifier, evidence, gpus, rules, rims, given, verified);
}

}  // namespace stacknet::attestation
