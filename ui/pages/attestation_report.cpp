#include "ui/pages/attestation_report.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/sentence.h"

namespace stacknet::ui {
namespace {

std::string text(const QJsonValue& value) {
    return value.toString().toStdString();
}

std::int64_t timeMs(const QJsonValue& value) {
    if (!value.isString()) return 0;
    const auto at = QDateTime::fromString(value.toString(), Qt::ISODate);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

std::vector<api::AttestationCheckInfo> checksOf(const QJsonValue& list) {
    std::vector<api::AttestationCheckInfo> checks;
    for (const auto& value : list.toArray()) {
        const QJsonObject one = value.toObject();
        checks.push_back({text(one[QLatin1String("name")]), text(one[QLatin1String("status")]),
                          text(one[QLatin1String("reason")]), text(one[QLatin1String("detail")]),
                          one[QLatin1String("tolerated")].toBool()});
    }
    return checks;
}

std::vector<api::AttestationCertificateInfo> chainOf(const QJsonValue& list) {
    std::vector<api::AttestationCertificateInfo> chain;
    for (const auto& value : list.toArray()) {
        const QJsonObject one = value.toObject();
        chain.push_back(
            {text(one[QLatin1String("subject")]), text(one[QLatin1String("serial")]),
             timeMs(one[QLatin1String("not_before")]), timeMs(one[QLatin1String("not_after")]),
             text(one[QLatin1String("sha256")]), text(one[QLatin1String("problem")]),
             text(one[QLatin1String("signature")]), text(one[QLatin1String("revocation")]),
             text(one[QLatin1String("revocation_source")]),
             text(one[QLatin1String("revocation_detail")])});
    }
    return chain;
}

std::vector<api::MeasurementInfo> measurementsOf(const QJsonValue& list) {
    std::vector<api::MeasurementInfo> rows;
    for (const auto& value : list.toArray()) {
        const QJsonObject one = value.toObject();
        api::MeasurementInfo row;
        row.index = static_cast<std::uint32_t>(one[QLatin1String("index")].toInt());
        row.source = text(one[QLatin1String("source")]);
        for (const auto& hash : one[QLatin1String("expected")].toArray()) {
            row.expected.push_back(text(hash));
        }
        row.actual = text(one[QLatin1String("actual")]);
        row.outcome = text(one[QLatin1String("outcome")]);
        rows.push_back(std::move(row));
    }
    return rows;
}

api::GpuAttestationInfo gpuOf(const QJsonObject& one, std::int64_t checkedMs) {
    api::GpuAttestationInfo gpu;
    const QJsonObject identity = one[QLatin1String("identity")].toObject();
    gpu.index = static_cast<std::uint32_t>(one[QLatin1String("index")].toInt());
    gpu.family = text(identity[QLatin1String("family")]);
    gpu.model = text(identity[QLatin1String("model")]);
    gpu.pdi = text(identity[QLatin1String("pdi")]);
    gpu.bromSerial = text(identity[QLatin1String("brom_serial")]);
    gpu.ueid = text(identity[QLatin1String("ueid")]);
    gpu.driverVersion = text(one[QLatin1String("driver_version")]);
    gpu.vbiosVersion = text(one[QLatin1String("vbios_version")]);
    gpu.passed = one[QLatin1String("passed")].toBool();
    gpu.checkedMs = checkedMs;
    gpu.validUntilMs = timeMs(one[QLatin1String("valid_until")]);
    gpu.checks = checksOf(one[QLatin1String("checks")]);
    gpu.chain = chainOf(one[QLatin1String("certificates")]);
    gpu.measurements = measurementsOf(one[QLatin1String("measurements")]);
    return gpu;
}

}  // namespace

Result<EvidenceReport> readEvidenceReport(const std::string& json) {
    EvidenceReport report;
    report.json = QByteArray::fromStdString(json);
    const QJsonDocument document = QJsonDocument::fromJson(report.json);
    const QJsonObject all = document.object();
    if (!document.isObject() || !all.contains(QLatin1String("gpus"))) {
        return makeError("ui.bad_answer",
                         sentence("The node's answer is no report of a verification."));
    }
    report.passed = all[QLatin1String("passed")].toBool();
    report.result = all[QLatin1String("result")].toString();
    const QJsonObject problem = all[QLatin1String("problem")].toObject();
    report.problem = problem[QLatin1String("detail")].toString();
    report.remedy = problem[QLatin1String("remedy")].toString();
    report.problemGpu = problem[QLatin1String("gpu")].toInt(-1);
    report.freshnessProven = all[QLatin1String("freshness_proven")].toBool();
    report.checkedMs = timeMs(all[QLatin1String("checked_at")]);
    report.validUntilMs = timeMs(all[QLatin1String("valid_until")]);
    report.nodeChecks = checksOf(all[QLatin1String("checks")]);
    for (const auto& gpu : all[QLatin1String("gpus")].toArray()) {
        report.gpus.push_back(gpuOf(gpu.toObject(), report.checkedMs));
    }
    for (const auto& file : all[QLatin1String("unreadable")].toArray()) {
        report.unreadable.push_back(file.toString());
    }
    return report;
}

}  // namespace stacknet::ui
