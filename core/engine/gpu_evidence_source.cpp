#include "core/engine/gpu_evidence_source.h"

#include <algorithm>

#include "core/attestation/rim_document.h"
#include "core/base/file.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

constexpr std::size_t kNonceOffset = 4;  // of an SPDM 1.1 GET_MEASUREMENTS request

Result<std::optional<Bytes>> readIfThere(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return std::optional<Bytes>();
    STACKNET_TRY(Bytes content, readFile(file, attestation::kRimMax));
    return std::optional<Bytes>(std::move(content));
}

}  // namespace

Result<RecordedEvidence> RecordedEvidence::load(const std::filesystem::path& folder,
                                                std::int64_t atS) {
    RecordedEvidence recording;
    recording.atS = atS;
    STACKNET_TRY(recording.device.report, readFile(folder / "report.bin", attestation::kReportMax));
    STACKNET_TRY(const Bytes chain, readFile(folder / "chain.pem", attestation::kChainPemMax));
    recording.device.chainPem = std::string(asText(chain));
    const auto certificates = attestation::parsePemChain(recording.device.chainPem, 5);
    if (!certificates.ok()) return certificates.error();
    recording.device.claimedFamily = certificates->front().commonName().starts_with("GB")
                                         ? attestation::GpuFamily::Blackwell
                                         : attestation::GpuFamily::Hopper;
    STACKNET_TRY(recording.rims.driver, readIfThere(folder / "driver.swidtag"));
    STACKNET_TRY(recording.rims.vbios, readIfThere(folder / "vbios.swidtag"));
    const Bytes& report = recording.device.report;
    if (report.size() < kNonceOffset + attestation::Nonce::size) {
        return makeError("attestation.bad_recording",
                         (folder / "report.bin").string() + " is too short to be a report.");
    }
    std::copy_n(report.begin() + kNonceOffset, attestation::Nonce::size,
                recording.nonce.data.begin());
    return recording;
}

RecordedEvidenceSource::RecordedEvidenceSource(RecordedEvidence recording)
    : m_recording(std::move(recording)) {}

attestation::GpuInventory RecordedEvidenceSource::inventory() {
    attestation::GpuInventory inventory;
    inventory.state = attestation::CollectorState::Ready;
    inventory.sentence = sentence("TEST EVIDENCE: a recording of one GPU.");
    inventory.gpus.resize(1);
    return inventory;
}

attestation::CollectedEvidence RecordedEvidenceSource::collect(const attestation::Nonce&) {
    attestation::CollectedEvidence evidence;
    evidence.inventory = inventory();
    evidence.gpus.push_back({evidence.inventory.gpus.front(), m_recording.device});
    return evidence;
}

}  // namespace stacknet::engine
