#include "core/attestation/evidence_report.h"

#include <boost/json.hpp>

#include "core/attestation/check_json_internal.h"
#include "core/attestation/evidence_list.h"
#include "core/attestation/remedy.h"
#include "core/base/codec.h"

namespace stacknet::attestation {

namespace json = boost::json;

namespace {

constexpr std::size_t kChainCertificatesMax = 5;

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

/// What nobody knows is null.
json::value wordJson(std::string_view word) {
    return word.empty() ? json::value(nullptr) : json::value(json::string_view(word));
}

json::array checksJson(const std::vector<Check>& checks) {
    json::array list;
    for (const Check& check : checks) list.push_back(checkJson(check));
    return list;
}

json::array certificatesJson(const DeviceEvidence& evidence, const DeviceVerdict& device) {
    json::array list;
    const auto chain = parsePemChain(evidence.chainPem, kChainCertificatesMax);
    if (!chain.ok()) return list;
    for (std::size_t index = 0; index < chain->size(); ++index) {
        const Certificate& certificate = (*chain)[index];
        const CertificateStanding standing =
            index < device.chain.size() ? device.chain[index] : CertificateStanding();
        list.push_back(json::object{
            {"subject", escaped(certificate.commonName())},
            {"serial", certificate.serialHex()},
            {"not_before", utcText(certificate.notBeforeS())},
            {"not_after", utcText(certificate.notAfterS())},
            {"sha256", toHex(certificate.sha256())},
            {"problem",
             certificateProblem(device.checks, index, escaped(certificate.commonName()))},
            {"signature", wordJson(signatureName(standing.signature))},
            {"revocation", standing.revocation ? wordJson(outcomeName(standing.revocation->outcome))
                                               : json::value(nullptr)},
            {"revocation_source", wordJson(standing.source)},
            {"revocation_detail",
             standing.revocation ? standing.revocation->detail : std::string()}});
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
                        {"certificates", certificatesJson(evidence, device)},
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

}  // namespace

std::string_view signatureName(CertificateStanding::Signature signature) {
    switch (signature) {
        case CertificateStanding::Signature::Good:
            return "good";
        case CertificateStanding::Signature::Bad:
            return "bad";
        case CertificateStanding::Signature::NotChecked:
            break;
    }
    return {};
}

bool isSigned(const DeviceVerdict& device) {
    for (const CheckKind kind : {CheckKind::CertificateChain, CheckKind::ReportSignature}) {
        const Check* const check = device.find(kind);
        if (check == nullptr || check->status != CheckStatus::Pass) return false;
    }
    return true;
}

std::string certificateProblem(const std::vector<Check>& checks, std::size_t index,
                               std::string_view name) {
    constexpr std::string_view kNumbered = "certificate ";
    const std::string number = std::to_string(index) + " ";
    const std::string named = "\"" + std::string(name) + "\": ";
    for (const Check& check : checks) {
        if (check.good()) continue;
        const std::string_view detail = check.detail;
        if (check.kind == CheckKind::CertificateChain) {
            // The first one that is named is at fault; others stand there for comparison.
            const std::size_t at = detail.find(kNumbered);
            if (at != std::string_view::npos &&
                detail.substr(at + kNumbered.size()).starts_with(number)) {
                return check.detail;
            }
        } else if (check.kind == CheckKind::Revocation &&
                   detail.find(named) != std::string_view::npos) {
            return check.detail;
        }
    }
    return {};
}

json::object checkJson(const Check& check) {
    return json::object{{"name", std::string(checkName(check.kind))},
                        {"status", std::string(statusName(check.status))},
                        {"reason", std::string(reasonName(check.reason))},
                        {"detail", check.detail},
                        {"tolerated", check.tolerated}};
}

std::string evidenceReportJson(const EvidenceInput& input, const EvidenceOutcome& outcome) {
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
    return json::serialize(json::object{
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
        {"unreadable", std::move(unreadable)}});
}

}  // namespace stacknet::attestation
