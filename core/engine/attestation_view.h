#pragma once

#include <string>
#include <vector>

#include "core/api/attestation_info.h"
#include "core/attestation/nvml_collector.h"
#include "core/attestation/verdict_store.h"

/// Verdicts as readers of the node see them.
namespace stacknet::engine {

/// The certificates of each GPU, leaf first; a GPU's list is empty where they cannot be read.
/// `record` is what they were verified to, with DeviceVerdict::chain.
std::vector<std::vector<api::AttestationCertificateInfo>> chainInfos(
    const attestation::CollectedEvidence& collected, const attestation::VerdictRecord& record);

/// GPUs, times and what stands on the CPU's side.
void fillRecord(api::AttestationInfo& info, const attestation::VerdictRecord& record,
                const std::vector<std::vector<api::AttestationCertificateInfo>>& chains);
void fillHistory(api::AttestationInfo& info, const PublicKey& node,
                 const std::vector<attestation::VerdictEvent>& history);

/// AttestationService::historyJson().
std::string attestationHistoryJson(const std::vector<attestation::VerdictEvent>& events);

/// "2 GPUs are attested until 2026-11-26T07:00:00Z. GPU evidence cannot prove the CPU side."
std::string attestedSentence(const attestation::VerdictRecord& record);
/// "GPU 1: measurements: index 9 ...".
std::string failedSentence(const attestation::VerdictRecord& record);

}  // namespace stacknet::engine
