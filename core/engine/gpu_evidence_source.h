#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/attestation/nvml_collector.h"
#include "core/attestation/roots.h"

namespace stacknet::engine {

/// Where a node's GPU evidence comes from. One thread; calls block.
class GpuEvidenceSource {
public:
    virtual ~GpuEvidenceSource() = default;
    virtual attestation::GpuInventory inventory() = 0;
    /// A report of every GPU over `nonce`, or the reason why there is none.
    virtual attestation::CollectedEvidence collect(const attestation::Nonce& nonce) = 0;
};

/// The GPUs of this machine.
class NvmlEvidenceSource final : public GpuEvidenceSource {
public:
    attestation::GpuInventory inventory() override { return m_collector.inventory(); }
    attestation::CollectedEvidence collect(const attestation::Nonce& nonce) override {
        return m_collector.collect(nonce);
    }

private:
    attestation::NvmlCollector m_collector;
};

/// TEST EVIDENCE: a recording of one GPU, verified at the time of its recording and against its own
/// nonce. It shows how an attested node behaves and proves nothing; only local networks take it.
struct RecordedEvidence {
    attestation::DeviceEvidence device;
    attestation::Nonce nonce;  ///< the one in the report
    attestation::RimEvidence rims;
    std::int64_t atS = 0;  ///< unix seconds at which it is verified

    /// Reads report.bin, chain.pem and, where they are, driver.swidtag and vbios.swidtag of a
    /// folder. Errors: those of readFile and parsePemChain; "attestation.bad_recording".
    static Result<RecordedEvidence> load(const std::filesystem::path& folder, std::int64_t atS);
};

/// Always ready, always the same report.
class RecordedEvidenceSource final : public GpuEvidenceSource {
public:
    explicit RecordedEvidenceSource(RecordedEvidence recording);
    attestation::GpuInventory inventory() override;
    attestation::CollectedEvidence collect(const attestation::Nonce& nonce) override;

private:
    RecordedEvidence m_recording;
};

}  // namespace stacknet::engine
