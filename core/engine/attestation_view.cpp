#include "core/engine/attestation_view.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/attestation/certificate.h"
#include "core/attestation/evidence_report.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kCertificatesShownMax = 6;

std::string_view kindName(attestation::RimKind kind) {
    return kind == attestation::RimKind::Driver ? "driver" : "vbios";
}

std::string_view outcomeName(attestation::MeasurementRow::Outcome outcome) {
    switch (outcome) {
        case attestation::MeasurementRow::Outcome::Match:
            return "match";
        case attestation::MeasurementRow::Outcome::Mismatch:
            return "mismatch";
        case attestation::MeasurementRow::Outcome::Skipped:
            break;
    }
    return "skipped";
}

api::MeasurementInfo measurementInfo(const attestation::MeasurementRow& row) {
    api::MeasurementInfo info;
    info.index = row.index;
    info.source = kindName(row.source);
    for (const attestation::Hash384& value : row.expected) {
        if (info.expected.size() == api::kAlternativesShownMax) break;
        info.expected.push_back(toHex(value));
    }
    info.actual = toHex(row.actual);
    info.outcome = outcomeName(row.outcome);
    return info;
}

api::GpuAttestationInfo gpuInfo(std::uint32_t index, const attestation::DeviceVerdict& verdict) {
    api::GpuAttestationInfo info;
    info.index = index;
    info.family = attestation::familyName(verdict.identity.family);
    info.model = attestation::escaped(verdict.identity.model);
    info.pdi = verdict.identity.pdi;
    info.bromSerial = verdict.identity.bromSerial;
    info.ueid = verdict.identity.ueid;
    info.driverVersion = verdict.driverVersion;
    info.vbiosVersion = verdict.vbiosVersion;
    info.passed = verdict.passed();
    info.checkedMs = verdict.checkedAtS * 1'000;
    info.validUntilMs = verdict.validUntilS * 1'000;
    for (const attestation::Check& check : verdict.checks) {
        info.checks.push_back({std::string(attestation::checkName(check.kind)),
                               std::string(attestation::statusName(check.status)),
                               std::string(attestation::reasonName(check.reason)), check.detail,
                               check.tolerated});
    }
    for (const attestation::MeasurementRow& row : verdict.measurements) {
        info.measurements.push_back(measurementInfo(row));
    }
    for (const attestation::RimSummary& rim : verdict.rims) {
        info.rims.push_back({std::string(kindName(rim.kind)), rim.id, rim.version,
                             toHex(rim.digest), rim.signerNotAfterS * 1'000});
    }
    return info;
}

void addStanding(api::AttestationCertificateInfo& row,
                 const attestation::CertificateStanding& standing) {
    row.signature = attestation::signatureName(standing.signature);
    if (!standing.revocation) return;
    row.revocation = attestation::outcomeName(standing.revocation->outcome);
    row.revocationSource = standing.source;
    row.revocationDetail = standing.revocation->detail;
}

}  // namespace

std::vector<std::vector<api::AttestationCertificateInfo>> chainInfos(
    const attestation::CollectedEvidence& collected, const attestation::VerdictRecord& record) {
    std::vector<std::vector<api::AttestationCertificateInfo>> chains;
    for (std::size_t gpu = 0; gpu < collected.gpus.size(); ++gpu) {
        std::vector<api::AttestationCertificateInfo>& rows = chains.emplace_back();
        const auto chain = attestation::parsePemChain(collected.gpus[gpu].evidence.chainPem,
                                                      kCertificatesShownMax);
        if (!chain.ok()) continue;
        for (std::size_t i = 0; i < chain->size(); ++i) {
            const attestation::Certificate& certificate = (*chain)[i];
            rows.push_back({attestation::escaped(certificate.commonName()),
                            certificate.serialHex(),
                            certificate.notBeforeS() * 1'000,
                            certificate.notAfterS() * 1'000,
                            toHex(certificate.sha256()),
                            {}});
            const bool judged = gpu < record.gpus.size() && i < record.gpus[gpu].chain.size();
            if (judged) addStanding(rows.back(), record.gpus[gpu].chain[i]);
        }
    }
    return chains;
}

void fillRecord(api::AttestationInfo& info, const attestation::VerdictRecord& record,
                const std::vector<std::vector<api::AttestationCertificateInfo>>& chains) {
    info.checkedMs = record.checkedAtS * 1'000;
    info.validUntilMs = record.validUntilS() * 1'000;
    info.lifetimeMs = std::max<std::int64_t>(info.validUntilMs - info.checkedMs, 0);
    for (std::uint32_t index = 0; index < record.gpus.size() && index < api::kGpusShownMax;
         ++index) {
        info.gpus.push_back(gpuInfo(index, record.gpus[index]));
        if (index >= chains.size()) continue;
        std::vector<api::AttestationCertificateInfo>& chain = info.gpus.back().chain;
        chain = chains[index];
        for (std::size_t i = 0; i < chain.size(); ++i) {
            chain[i].problem =
                attestation::certificateProblem(record.gpus[index].checks, i, chain[i].subject);
        }
    }
}

void fillHistory(api::AttestationInfo& info, const PublicKey& node,
                 const std::vector<attestation::VerdictEvent>& history) {
    for (const attestation::VerdictEvent& event : history) {
        if (info.history.size() == api::kAttestationHistoryMax) return;
        api::AttestationEventInfo row;
        row.timeMs = event.checkedAtS * 1'000;
        row.nodeKey = toHex(node);
        row.passed = event.validUntilS != 0;
        row.reason = attestation::reasonName(event.reason);
        row.validUntilMs = event.validUntilS * 1'000;
        row.durationMs = event.durationMs;
        info.history.push_back(std::move(row));
    }
}

std::string attestationHistoryJson(const std::vector<attestation::VerdictEvent>& events) {
    boost::json::array rows;
    for (const attestation::VerdictEvent& event : events) {
        rows.push_back(boost::json::object{
            {"time_ms", event.checkedAtS * 1'000},
            {"passed", event.validUntilS != 0},
            {"reason", boost::json::string_view(attestation::reasonName(event.reason))},
            {"duration_ms", event.durationMs}});
    }
    return boost::json::serialize(boost::json::object{{"format", "stacknet-attestation-history/1"},
                                                      {"events", std::move(rows)}});
}

std::string attestedSentence(const attestation::VerdictRecord& record) {
    const std::string until = attestation::utcText(record.validUntilS());
    const std::string plain =
        record.gpuCount == 1
            ? sentence("1 GPU is attested until %1. GPU evidence cannot prove the CPU side.",
                       {until})
            : sentence("%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.",
                       {record.gpuCount, until});
    return record.testEvidence ? sentence("TEST EVIDENCE: %1", {plain}) : plain;
}

std::string failedSentence(const attestation::VerdictRecord& record) {
    const attestation::Check* problem = record.firstProblem();
    STACKNET_INVARIANT(problem != nullptr);
    std::string where;
    for (std::size_t index = 0; index < record.gpus.size(); ++index) {
        if (record.gpus[index].firstProblem() == problem) {
            where = "GPU " + std::to_string(index) + ": ";
        }
    }
    return where + std::string(attestation::checkName(problem->kind)) + ": " +
           std::string(attestation::reasonName(problem->reason)) + ". " + problem->detail;
}

}  // namespace stacknet::engine
