#include "app/ctl/attest_output.h"

#include <cstdio>

#include "core/base/codec.h"

namespace stacknet::ctl {

using namespace attestation;

namespace {

constexpr std::size_t kChainCertificatesMax = 5;

const char* sourceName(RimKind kind) {
    return kind == RimKind::Driver ? "driver" : "vbios";
}

std::string resultName(const Check* problem) {
    return problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
}

void printCheck(const Check& check) {
    const std::string reason =
        check.reason == Reason::None ? "" : std::string(reasonName(check.reason)) + ": ";
    const std::string status =
        std::string(statusName(check.status)) + (check.tolerated ? ", let pass by the policy" : "");
    std::printf("  %-18s %-8s %s%s\n", std::string(checkName(check.kind)).c_str(), status.c_str(),
                reason.c_str(), check.detail.c_str());
}

void printVerdict(const EvidenceOutcome& outcome) {
    const NodeVerdict& verdict = outcome.verdict;
    if (verdict.passed()) {
        std::printf("PASS until %s.\n", utcText(verdict.validUntilS).c_str());
        return;
    }
    const Check* const problem = verdict.firstProblem();
    const auto device = verdict.firstProblemDevice();
    const std::string where =
        device && verdict.devices.size() > 1 ? "GPU " + std::to_string(*device) + ": " : "";
    std::printf("FAILED %s: %s%s\n", resultName(problem).c_str(), where.c_str(),
                problem != nullptr ? problem->detail.c_str() : "there is no GPU.");
}

void explainProblems(const std::vector<Check>& checks, const char* who) {
    for (const Check& check : checks) {
        // Reason None: not reached, because of a problem that is told anyway.
        if (check.good() || check.reason == Reason::None) continue;
        std::printf("%s %s, %s\n  found   %s\n  to do   %s\n", who,
                    std::string(checkName(check.kind)).c_str(),
                    std::string(reasonName(check.reason)).c_str(), check.detail.c_str(),
                    std::string(remedyFor(check.reason)).c_str());
    }
}

void explainDevice(std::size_t index, const EvidenceInput& input, const DeviceVerdict& device) {
    std::printf("GPU %zu  %s\n", index, device.passed() ? "passed" : "did NOT pass");
    if (isSigned(device)) {
        std::printf("  %s, PDI %s, driver %s, vBIOS %s, %s\n", device.identity.model.c_str(),
                    device.identity.pdi.c_str(), device.driverVersion.c_str(),
                    device.vbiosVersion.c_str(), std::string(gpuModeName(device.mode)).c_str());
    } else {
        std::printf("  Nothing that its report says is shown: nobody who may sign it did.\n");
    }
    explainProblems(device.checks, "  FAILED");
    for (const MeasurementRow& row : device.measurements) {
        if (row.outcome != MeasurementRow::Outcome::Mismatch) continue;
        std::printf("  index %u of the %s RIM\n    measured  %s\n", row.index,
                    sourceName(row.source), toHex(row.actual).c_str());
        for (const Hash384& hash : row.expected) {
            std::printf("    expected  %s\n", toHex(hash).c_str());
        }
    }
    const auto chain = parsePemChain(input.devices[index].chainPem, kChainCertificatesMax);
    if (chain.ok()) {
        for (const Certificate& certificate : *chain) {
            std::printf("  certificate  %s, until %s\n", escaped(certificate.commonName()).c_str(),
                        utcText(certificate.notAfterS()).c_str());
        }
    }
    for (const RimSummary& rim : device.rims) {
        std::printf("  RIM  %s, its signer until %s\n", rim.id.c_str(),
                    utcText(rim.signerNotAfterS).c_str());
    }
    for (const Check& check : device.checks) {
        const bool unasked = check.status == CheckStatus::Skipped || check.tolerated;
        if (!unasked) continue;
        std::printf("  not proven  %s: %s\n", std::string(checkName(check.kind)).c_str(),
                    check.detail.c_str());
    }
}

void printLimits(const EvidenceInput& input, const EvidenceOutcome& outcome) {
    for (const std::string& file : outcome.unreadable) {
        std::printf("Cannot be read in the revocation folder: %s\n", file.c_str());
    }
    if (input.nonceOfReport) {
        std::printf(
            "Freshness was NOT proven: the nonce was taken from the report itself, so this could "
            "be years old.\n");
    }
    if (!input.gpusSaid && input.devices.size() > 1) {
        std::printf(
            "How many GPUs there must be was not said (--gpus): one that is missing is not "
            "seen.\n");
    }
    std::printf("%s\n", kCpuSide);
}

}  // namespace

void printChecks(const EvidenceInput& input, const EvidenceOutcome& outcome) {
    for (std::size_t i = 0; i < outcome.verdict.devices.size(); ++i) {
        std::printf("GPU %zu\n", i);
        for (const Check& check : outcome.verdict.devices[i].checks) printCheck(check);
    }
    if (input.devices.size() > 1 || input.gpusSaid) {
        std::printf("All GPUs together\n");
        for (const Check& check : outcome.verdict.checks) printCheck(check);
    }
    printVerdict(outcome);
    printLimits(input, outcome);
}

void printExplanation(const EvidenceInput& input, const EvidenceOutcome& outcome) {
    printVerdict(outcome);
    explainProblems(outcome.verdict.checks, "FAILED");
    for (std::size_t i = 0; i < outcome.verdict.devices.size(); ++i) {
        explainDevice(i, input, outcome.verdict.devices[i]);
    }
    printLimits(input, outcome);
}

}  // namespace stacknet::ctl
