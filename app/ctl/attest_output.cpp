#include "app/ctl/attest_output.h"

#include <cstdio>

#include "core/attestation/evidence_list.h"
#include "core/base/codec.h"

namespace stacknet::ctl {

using namespace attestation;
namespace json = boost::json;

namespace {

constexpr std::size_t kChainCertificatesMax = 5;

/// The report is the GPU's own: only then is there a word of it to show.
bool isSigned(const DeviceVerdict& device) {
    for (const CheckKind kind : {CheckKind::CertificateChain, CheckKind::ReportSignature}) {
        const Check* const check = device.find(kind);
        if (check == nullptr || check->status != CheckStatus::Pass) return false;
    }
    return true;
}

const char* sourceName(RimKind kind) {
    return kind == RimKind::Driver ? "driver" : "vbios";
}

const char* outcomeWord(MeasurementRow::Outcome outcome) {
    switch (outcome) {
        case MeasurementRow::Outcome::Match:
            return "match";
        case MeasurementRow::Outcome::Mismatch:
            return "mismatch";
        case MeasurementRow::Outcome::Skipped:
            return "skipped";
    }
    return "";
}

std::string resultName(const Check* problem) {
    return problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
}

json::value timeJson(std::int64_t seconds) {
    return seconds == 0 ? json::value(nullptr) : json::value(utcText(seconds));
}

json::array checksJson(const std::vector<Check>& checks) {
    json::array list;
    for (const Check& check : checks) list.push_back(checkJson(check));
    return list;
}

json::array certificatesJson(const DeviceEvidence& evidence) {
    json::array list;
    const auto chain = parsePemChain(evidence.chainPem, kChainCertificatesMax);
    if (!chain.ok()) return list;
    for (const Certificate& certificate : *chain) {
        list.push_back(json::object{{"subject", escaped(certificate.commonName())},
                                    {"serial", certificate.serialHex()},
                                    {"not_before", utcText(certificate.notBeforeS())},
                                    {"not_after", utcText(certificate.notAfterS())},
                                    {"sha256", toHex(certificate.sha256())}});
    }
    return list;
}

json::array measurementsJson(const DeviceVerdict& device) {
    json::array list;
    for (const MeasurementRow& row : device.measurements) {
        json::array expected;
        for (const Hash384& hash : row.expected) expected.push_back(json::value(toHex(hash)));
        list.push_back(json::object{{"index", row.index},
                                    {"source", sourceName(row.source)},
                                    {"expected", std::move(expected)},
                                    {"actual", toHex(row.actual)},
                                    {"outcome", outcomeWord(row.outcome)}});
    }
    return list;
}

json::array rimsJson(const DeviceVerdict& device) {
    json::array list;
    for (const RimSummary& rim : device.rims) {
        list.push_back(json::object{{"kind", sourceName(rim.kind)},
                                    {"id", rim.id},
                                    {"version", rim.version},
                                    {"sha256", toHex(rim.digest)},
                                    {"signer_not_after", timeJson(rim.signerNotAfterS)}});
    }
    return list;
}

json::object deviceJson(std::size_t index, const DeviceEvidence& evidence,
                        const DeviceVerdict& device) {
    json::array mismatches;
    for (const std::uint8_t mismatch : device.mismatches()) mismatches.push_back(mismatch);
    json::object object{{"index", index},
                        {"passed", device.passed()},
                        {"result", resultName(device.firstProblem())},
                        {"valid_until", timeJson(device.validUntilS)},
                        {"identity", nullptr},
                        {"driver_version", nullptr},
                        {"vbios_version", nullptr},
                        {"mode", nullptr},
                        {"checks", checksJson(device.checks)},
                        {"certificates", certificatesJson(evidence)},
                        {"measurements", measurementsJson(device)},
                        {"mismatches", std::move(mismatches)},
                        {"rims", rimsJson(device)}};
    if (!isSigned(device)) return object;
    object["driver_version"] = device.driverVersion;
    object["vbios_version"] = device.vbiosVersion;
    object["mode"] = json::value(std::string(gpuModeName(device.mode)));
    const GpuIdentity& identity = device.identity;
    if (identity.pdi.empty()) return object;
    object["identity"] = json::object{{"family", std::string(familyName(identity.family))},
                                      {"model", identity.model},
                                      {"pdi", identity.pdi},
                                      {"brom_serial", identity.bromSerial},
                                      {"brom_sha256", toHex(identity.bromCertificate)},
                                      {"ueid", identity.ueid}};
    return object;
}

void printCheck(const Check& check) {
    const std::string reason =
        check.reason == Reason::None ? "" : std::string(reasonName(check.reason)) + ": ";
    const std::string status =
        std::string(statusName(check.status)) + (check.tolerated ? ", let pass by the policy" : "");
    std::printf("  %-18s %-8s %s%s\n", std::string(checkName(check.kind)).c_str(), status.c_str(),
                reason.c_str(), check.detail.c_str());
}

void printVerdict(const AttestOutcome& outcome) {
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

void explainDevice(std::size_t index, const AttestInput& input, const DeviceVerdict& device) {
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

void printLimits(const AttestInput& input, const AttestOutcome& outcome) {
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

json::object checkJson(const Check& check) {
    return json::object{{"name", std::string(checkName(check.kind))},
                        {"status", std::string(statusName(check.status))},
                        {"reason", std::string(reasonName(check.reason))},
                        {"detail", check.detail},
                        {"tolerated", check.tolerated}};
}

json::object attestJson(const AttestInput& input, const AttestOutcome& outcome) {
    const NodeVerdict& verdict = outcome.verdict;
    json::array gpus;
    for (std::size_t i = 0; i < verdict.devices.size(); ++i) {
        gpus.push_back(deviceJson(i, input.devices[i], verdict.devices[i]));
    }
    json::array unreadable;
    for (const std::string& file : outcome.unreadable) unreadable.push_back(json::value(file));
    const Check* const problem = verdict.firstProblem();
    json::value problemJson(nullptr);
    if (problem != nullptr) {
        json::object object = checkJson(*problem);
        const auto device = verdict.firstProblemDevice();
        object["gpu"] = device ? json::value(*device) : json::value(nullptr);
        object["remedy"] = std::string(remedyFor(problem->reason));
        problemJson = std::move(object);
    }
    return json::object{
        {"passed", verdict.passed()},
        {"result", resultName(problem)},
        {"problem", std::move(problemJson)},
        {"checked_at", utcText(verdict.checkedAtS)},
        {"valid_until", timeJson(verdict.validUntilS)},
        {"freshness_proven", !input.nonceOfReport},
        {"gpus_expected", input.gpusSaid ? json::value(input.gpus) : json::value(nullptr)},
        {"cpu_side", "not_proven"},
        {"checks", checksJson(verdict.checks)},
        {"gpus", std::move(gpus)},
        {"unreadable", std::move(unreadable)}};
}

void printChecks(const AttestInput& input, const AttestOutcome& outcome) {
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

void printExplanation(const AttestInput& input, const AttestOutcome& outcome) {
    printVerdict(outcome);
    explainProblems(outcome.verdict.checks, "FAILED");
    for (std::size_t i = 0; i < outcome.verdict.devices.size(); ++i) {
        explainDevice(i, input, outcome.verdict.devices[i]);
    }
    printLimits(input, outcome);
}

}  // namespace stacknet::ctl
