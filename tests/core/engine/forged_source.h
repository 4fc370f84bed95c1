#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>

#include "core/engine/gpu_evidence_source.h"
#include "core/engine/node_config.h"
#include "tests/core/attestation/forged_fixture.h"

namespace stacknet::engine {

/// A GPU that signs every nonce, as a real one does, under authorities of ours.
class ForgedSource final : public GpuEvidenceSource {
public:
    explicit ForgedSource(std::shared_ptr<std::atomic<bool>> there) : m_there(std::move(there)) {}
    attestation::GpuInventory inventory() override {
        attestation::GpuInventory inventory;
        inventory.state =
            *m_there ? attestation::CollectorState::Ready : attestation::CollectorState::NoDriver;
        inventory.sentence = *m_there ? "Ready." : "The driver is not loaded. Load it.";
        if (*m_there) inventory.gpus.resize(1);
        return inventory;
    }
    attestation::CollectedEvidence collect(const attestation::Nonce& nonce) override {
        attestation::CollectedEvidence evidence;
        evidence.inventory = inventory();
        if (!*m_there) return evidence;
        attestation::testing::ReportSpec report = attestation::testing::goodReport();
        report.withNonce(nonce);
        evidence.gpus.push_back({evidence.inventory.gpus.front(), gpu().evidence(report)});
        evidence.gpus.back().evidence.claimedFamily = attestation::GpuFamily::Hopper;
        return evidence;
    }
    static const attestation::testing::ForgedGpu& gpu() {
        static const attestation::testing::ForgedGpu made = attestation::testing::ForgedGpu::make(
            attestation::testing::ForgedWorld::shared().devices);
        return made;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_there;
};

/// The RIM files of that GPU, where the node looks for them.
inline void keepForgedRims(const NodePaths& paths) {
    std::filesystem::create_directories(paths.rims());
    const attestation::RimEvidence& files = attestation::testing::ForgedWorld::shared().rimFiles;
    const auto write = [&paths](const char* name, const Bytes& content) {
        std::ofstream out(paths.rims() / name, std::ios::binary);
        out.write(reinterpret_cast<const char*>(content.data()),
                  static_cast<std::streamsize>(content.size()));
    };
    write("NV_GPU_DRIVER_GH100_550.90.07.swidtag", *files.driver);
    write("NV_GPU_VBIOS_1010_0200_882_96009F0001.swidtag", *files.vbios);
}

}  // namespace stacknet::engine
