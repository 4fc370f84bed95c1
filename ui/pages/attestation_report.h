#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/api/attestation_info.h"
#include "core/base/result.h"

namespace stacknet::ui {

/// The answer to "attestation.verify", read back.
struct EvidenceReport {
    bool passed = false;
    QString result;   ///< "PASS", or the first problem's reason
    QString problem;  ///< a sentence; empty when passed
    QString remedy;
    int problemGpu = -1;  ///< -1: the node as a whole
    bool freshnessProven = false;
    std::int64_t checkedMs = 0;
    std::int64_t validUntilMs = 0;
    std::vector<api::AttestationCheckInfo> nodeChecks;
    std::vector<api::GpuAttestationInfo> gpus;
    QStringList unreadable;  ///< files of the revocation folder
    QByteArray json;         ///< as it came
};

/// Error "ui.bad_answer" for what is no such report.
Result<EvidenceReport> readEvidenceReport(const std::string& json);

}  // namespace stacknet::ui
