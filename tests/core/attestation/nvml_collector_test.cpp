#include "core/attestation/nvml_collector.h"

#include <cstdio>
#include <fstream>
#include <set>

#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/test_places.h"

namespace stacknet::attestation::testing {
namespace {

Nonce someNonce() {
    Nonce nonce;
    for (std::size_t i = 0; i < nonce.data.size(); ++i) {
        nonce.data[i] = static_cast<std::uint8_t>(0xA0 + i);
    }
    return nonce;
}

/// The real helper, and before it a library of ours under NVIDIA's name.
class Collector : public ::testing::Test {
protected:
    NvmlCollector collector(std::vector<std::string> behaviour = {}, const char* library = "full") {
        NvmlCollector::Options options;
        options.environment = std::move(behaviour);
        options.environment.push_back(std::string("LD_LIBRARY_PATH=") +
                                      stacknet::testing::fakeNvml().string() + "/" + library);
        options.callLimitMs = m_callLimitMs;
        return NvmlCollector(std::move(options));
    }
    /// Each state gives no evidence, for an inventory and for a collection alike, and says why.
    void expect(std::vector<std::string> behaviour, CollectorState state, std::string_view words,
                const char* library = "full") {
        SCOPED_TRACE(behaviour.empty() ? library : behaviour.front());
        const CollectedEvidence collected = collector(behaviour, library).collect(someNonce());
        EXPECT_EQ(collected.inventory.state, state) << collected.inventory.sentence;
        EXPECT_TRUE(collected.gpus.empty());
        EXPECT_NE(collected.inventory.sentence.find(words), std::string::npos)
            << collected.inventory.sentence;
        EXPECT_EQ(collected.inventory.sentence.rfind("No GPU evidence: ", 0), 0u);
    }

    // Far above what a loaded machine needs for one call of the library that answers.
    int m_callLimitMs = 60'000;
};

TEST_F(Collector, EveryGpuSignsTheNonce) {
    const CollectedEvidence collected = collector().collect(someNonce());
    ASSERT_EQ(collected.inventory.state, CollectorState::Ready) << collected.inventory.sentence;
    EXPECT_EQ(collected.inventory.driverVersion, "580.159.03");
    EXPECT_EQ(collected.inventory.cpuTee, 3u);
    EXPECT_FALSE(collected.inventory.multiGpu);
    ASSERT_EQ(collected.gpus.size(), 2u);
    for (std::uint32_t i = 0; i < 2; ++i) {
        const CollectedGpu& gpu = collected.gpus[i];
        EXPECT_EQ(gpu.gpu, collected.inventory.gpus[i]);
        EXPECT_EQ(gpu.gpu.index, i);
        EXPECT_EQ(gpu.gpu.family, GpuFamily::Hopper);
        EXPECT_EQ(gpu.evidence.claimedFamily, GpuFamily::Hopper);
        EXPECT_EQ(gpu.gpu.facts.uuid,
                  "GPU-00000000-0000-0000-0000-00000000000" + std::to_string(i));
        EXPECT_EQ(gpu.gpu.facts.vbiosVersion, "96.00.9F.00.0" + std::to_string(i));
        EXPECT_EQ(gpu.gpu.facts.driverVersion, "580.159.03");
        EXPECT_EQ(gpu.evidence.chainPem, "chain of GPU " + std::to_string(i)) << "no zero bytes";
        ASSERT_EQ(gpu.evidence.report.size(), 38u);
        EXPECT_EQ(toHex(ByteView(gpu.evidence.report).subspan(4, 32)), toHex(someNonce()));
        EXPECT_EQ(gpu.evidence.report[37], i);
    }
}

TEST_F(Collector, AnInventoryAsksNoGpuForAReport) {
    const GpuInventory inventory =
        collector({"FAKE_NVML_CRASH=nvmlDeviceGetConfComputeGpuAttestationReport"}).inventory();
    EXPECT_EQ(inventory.state, CollectorState::Ready) << inventory.sentence;
    EXPECT_EQ(inventory.gpus.size(), 2u);
}

TEST_F(Collector, BlackwellAndProtectedPcie) {
    const CollectedEvidence collected =
        collector({"FAKE_NVML_ARCH=10", "FAKE_NVML_MULTI_GPU=1", "FAKE_NVML_COUNT=16"})
            .collect(someNonce());
    EXPECT_TRUE(collected.inventory.multiGpu);
    ASSERT_EQ(collected.gpus.size(), 16u);
    EXPECT_EQ(collected.gpus[15].evidence.claimedFamily, GpuFamily::Blackwell);
}

TEST_F(Collector, RealEvidencePassesThroughByteForByte) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    for (const char* set : {"evidence/hopper-580.159.03", "evidence/blackwell-575.32"}) {
        const std::filesystem::path folder = attestationData() / set;
        const CollectedEvidence collected =
            collector({"FAKE_NVML_REPORT=" + (folder / "report.bin").string(),
                       "FAKE_NVML_CHAIN=" + (folder / "chain.pem").string()})
                .collect(someNonce());
        ASSERT_EQ(collected.inventory.state, CollectorState::Ready) << collected.inventory.sentence;
        ASSERT_EQ(collected.gpus.size(), 2u);
        EXPECT_EQ(collected.gpus[0].evidence.report, bytesOf(std::string(set) + "/report.bin"));
        // The library's buffer has 5,120 bytes; the file is what fits into it.
        const std::string pem = textOf(std::string(set) + "/chain.pem");
        EXPECT_EQ(collected.gpus[1].evidence.chainPem, pem.substr(0, 0x1400));
    }
}

TEST_F(Collector, WhatTheLibraryPrintsIsNoAnswer) {
    EXPECT_EQ(collector({"FAKE_NVML_NOISE=1"}).collect(someNonce()).gpus.size(), 2u);
}

TEST_F(Collector, TextOfTheLibraryIsEscaped) {
    const GpuInventory inventory =
        collector({"FAKE_NVML_VERSION=5\x1b[2J\xff" + std::string(200, 'x')}).inventory();
    EXPECT_EQ(inventory.state, CollectorState::Ready);
    EXPECT_EQ(inventory.driverVersion.rfind("5\\x1b[2J\\xffxxx", 0), 0u) << inventory.driverVersion;
    EXPECT_LE(inventory.driverVersion.size(), 72u);
}

TEST_F(Collector, Case77_ConfidentialComputingOff) {
    expect({"FAKE_NVML_MODE=2,0,0"}, CollectorState::ConfidentialOff, "is off");
    expect({"FAKE_NVML_MODE=0,1,0"}, CollectorState::ConfidentialOff, "is off");
    expect({"FAKE_NVML_FAIL=nvmlSystemGetConfComputeState=3"}, CollectorState::ConfidentialOff,
           "does not support");
    expect({"FAKE_NVML_FAIL=nvmlDeviceGetConfComputeGpuAttestationReport=3"},
           CollectorState::ConfidentialOff, "GPU 0, nvmlDeviceGetConfComputeGpuAttestationReport");
    // The driver still tells which GPUs there are.
    EXPECT_EQ(collector({"FAKE_NVML_MODE=2,0,0"}).inventory().gpus.size(), 2u);
}

TEST_F(Collector, Case77_DeveloperModeAndSimulation) {
    expect({"FAKE_NVML_MODE=2,1,1"}, CollectorState::DeveloperMode, "developer mode");
    expect({"FAKE_NVML_MODE=1,1,0"}, CollectorState::DeveloperMode, "simulation");
}

// Nor are the GPUs asked: the call would crash.
TEST_F(Collector, Case77_NoGpuIsAskedInAModeThatDoesNotAttest) {
    for (const char* mode : {"FAKE_NVML_MODE=2,1,1", "FAKE_NVML_MODE=2,0,0", "FAKE_NVML_READY=0"}) {
        const CollectedEvidence collected =
            collector({mode, "FAKE_NVML_CRASH=nvmlDeviceGetConfComputeGpuCertificate"})
                .collect(someNonce());
        EXPECT_NE(collected.inventory.state, CollectorState::LibraryCrashed) << mode;
        EXPECT_NE(collected.inventory.state, CollectorState::Ready) << mode;
    }
}

TEST_F(Collector, Case77_NotReady) {
    expect({"FAKE_NVML_READY=0"}, CollectorState::NotReady, "do not accept work");
    expect({"FAKE_NVML_FAIL=nvmlSystemGetConfComputeGpusReadyState=999"},
           CollectorState::CallFailed, "unknown error");
}

TEST_F(Collector, Case77_NoLibrary) {
    if (std::filesystem::exists("/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1")) {
        GTEST_SKIP() << "NVIDIA's library is installed on this machine.";
    }
    expect({}, CollectorState::NoLibrary, "not installed", "there-is-no-such-folder");
    expect({"FAKE_NVML_FAIL=nvmlInit_v2=12"}, CollectorState::NoLibrary, "install the driver");
}

// A file that is no library is none.
TEST_F(Collector, Case77_AFileThatIsNoLibrary) {
    const std::filesystem::path folder =
        std::filesystem::path(::testing::TempDir()) / "not-a-library";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "libnvidia-ml.so.1") << "no ELF";
    NvmlCollector::Options options;
    options.environment = {"LD_LIBRARY_PATH=" + folder.string()};
    options.callLimitMs = m_callLimitMs;
    const GpuInventory inventory = NvmlCollector(options).inventory();
    EXPECT_EQ(inventory.state, CollectorState::NoLibrary);
    std::filesystem::remove_all(folder);
}

TEST_F(Collector, Case77_OldDriver) {
    expect({}, CollectorState::OldDriver, "lacks nvmlSystemGetConfComputeState", "old");
    expect({"FAKE_NVML_FAIL=nvmlInit_v2=13"}, CollectorState::OldDriver, "update the driver");
}

TEST_F(Collector, Case77_NoDriverAndNoPermission) {
    expect({"FAKE_NVML_FAIL=nvmlInit_v2=9"}, CollectorState::NoDriver, "not loaded");
    expect({"FAKE_NVML_FAIL=nvmlInit_v2=18"}, CollectorState::NoDriver, "different versions");
    expect({"FAKE_NVML_FAIL=nvmlInit_v2=4"}, CollectorState::NoPermission, "/dev/nvidia");
}

TEST_F(Collector, Case77_NoGpuOrTooMany) {
    expect({"FAKE_NVML_COUNT=0"}, CollectorState::NoGpu, "no NVIDIA GPU");
    expect({"FAKE_NVML_COUNT=17"}, CollectorState::TooManyGpus, "17 GPUs");
    expect({"FAKE_NVML_COUNT=4294967295"}, CollectorState::TooManyGpus, "4294967295 GPUs");
}

TEST_F(Collector, Case77_AGpuOfAnotherFamily) {
    expect({"FAKE_NVML_ARCH=8"}, CollectorState::UnsupportedGpu, "architecture 8");
}

TEST_F(Collector, Case77_GpuLost) {
    expect({"FAKE_NVML_FAIL=nvmlDeviceGetHandleByIndex_v2@1=15"}, CollectorState::GpuLost,
           "GPU 1, nvmlDeviceGetHandleByIndex_v2: the GPU is lost");
    expect({"FAKE_NVML_FAIL=nvmlDeviceGetConfComputeGpuAttestationReport@1=15"},
           CollectorState::GpuLost, "GPU 1");
}

TEST_F(Collector, Case77_ACallThatHangsIsStopped) {
    m_callLimitMs = 5'000;  // the product's own limit
    expect({"FAKE_NVML_HANG=nvmlSystemGetConfComputeState"}, CollectorState::Hang,
           "did not return from nvmlSystemGetConfComputeState within 5000 ms");
}

TEST_F(Collector, Case77_TheDefaultLimitIsFiveSeconds) {
    EXPECT_EQ(NvmlCollector::Options().callLimitMs, 5'000);
}

// The answer is here by then.
TEST_F(Collector, AShutdownThatHangsOrCrashesTakesNothingAway) {
    EXPECT_EQ(collector({"FAKE_NVML_CRASH=nvmlShutdown"}).collect(someNonce()).gpus.size(), 2u);
    m_callLimitMs = 5'000;
    EXPECT_EQ(collector({"FAKE_NVML_HANG=nvmlShutdown"}).collect(someNonce()).gpus.size(), 2u);
}

TEST_F(Collector, Case77_SizesBeyondTheBuffer) {
    expect({"FAKE_NVML_REPORT_SIZE=8193"}, CollectorState::Oversized, "report of 8193 bytes");
    expect({"FAKE_NVML_REPORT_SIZE=4294967295"}, CollectorState::Oversized, "4294967295");
    expect({"FAKE_NVML_REPORT_SIZE=0"}, CollectorState::Oversized, "report of 0 bytes");
    expect({"FAKE_NVML_CHAIN_SIZE=5121"}, CollectorState::Oversized, "chain of 5121 bytes");
    EXPECT_EQ(collector({"FAKE_NVML_REPORT_SIZE=8192", "FAKE_NVML_CHAIN_SIZE=5120"})
                  .collect(someNonce())
                  .gpus.at(0)
                  .evidence.report.size(),
              8'192u);
}

TEST_F(Collector, Case77_ALibraryThatCrashesTakesNothingElseDown) {
    expect({"FAKE_NVML_CRASH=nvmlDeviceGetUUID"}, CollectorState::LibraryCrashed,
           "in nvmlDeviceGetUUID (signal 6)");
}

TEST_F(Collector, Case77_WithoutTheHelper) {
    NvmlCollector::Options options;
    options.helper = "/nonexistent/stacknet-gpu-evidence";
    const GpuInventory inventory = NvmlCollector(options).inventory();
    EXPECT_EQ(inventory.state, CollectorState::NoHelper);
    EXPECT_NE(inventory.sentence.find("Install Stacknet again"), std::string::npos);
}

// Programs that are not the helper: silent ones, and ones that say something else.
TEST_F(Collector, AnotherProgramIsNotBelieved) {
    for (const char* program : {"/bin/false", "/bin/echo"}) {
        NvmlCollector::Options options;
        options.helper = program;
        options.callLimitMs = m_callLimitMs;
        const CollectedEvidence collected = NvmlCollector(options).collect(someNonce());
        EXPECT_EQ(collected.inventory.state, CollectorState::LibraryCrashed) << program;
        EXPECT_TRUE(collected.gpus.empty());
    }
}

// Every code of the library has a sentence, and a state that is not Ready.
TEST_F(Collector, Case77_EveryReturnCodeHasASentence) {
    for (const int code : {1, 2, 3, 4, 6, 7, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 25, 999}) {
        const CollectedEvidence collected =
            collector(
                {"FAKE_NVML_FAIL=nvmlDeviceGetConfComputeGpuCertificate@0=" + std::to_string(code)})
                .collect(someNonce());
        EXPECT_NE(collected.inventory.state, CollectorState::Ready) << code;
        EXPECT_TRUE(collected.gpus.empty());
        EXPECT_GT(collected.inventory.sentence.size(), 60u) << code;
    }
}

TEST_F(Collector, StatesHaveNames) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(CollectorState::CallFailed); ++i) {
        names.insert(collectorStateName(static_cast<CollectorState>(i)));
    }
    EXPECT_EQ(names.size(), 17u);
    EXPECT_FALSE(names.contains("unknown"));
}

// What NVIDIA's own library says about this machine, for the record.
TEST(RealGpu, SaysWhatItIs) {
    if (!std::filesystem::exists("/dev/nvidiactl")) {
        GTEST_SKIP() << "This machine has no NVIDIA GPU (/dev/nvidiactl is missing).";
    }
    NvmlCollector collector;
    const CollectedEvidence collected = collector.collect(someNonce());
    const GpuInventory& inventory = collected.inventory;
    std::printf("state %s: %s\ndriver %s, %zu GPU(s), CPU TEE %u\n",
                std::string(collectorStateName(inventory.state)).c_str(),
                inventory.sentence.c_str(), inventory.driverVersion.c_str(), inventory.gpus.size(),
                inventory.cpuTee);
    for (const GpuFacts& gpu : inventory.gpus) {
        std::printf("GPU %u: %s, %s, vBIOS %s\n", gpu.index,
                    std::string(familyName(gpu.family)).c_str(), gpu.facts.uuid.c_str(),
                    gpu.facts.vbiosVersion.c_str());
    }
    EXPECT_NE(inventory.state, CollectorState::NoHelper);
    EXPECT_NE(inventory.state, CollectorState::LibraryCrashed);
    EXPECT_FALSE(inventory.sentence.empty());
    EXPECT_EQ(collected.gpus.size(),
              inventory.state == CollectorState::Ready ? inventory.gpus.size() : 0u);
    for (const CollectedGpu& gpu : collected.gpus) {
        ASSERT_GT(gpu.evidence.report.size(), 36u);
        EXPECT_EQ(toHex(ByteView(gpu.evidence.report).subspan(4, 32)), toHex(someNonce()));
    }
}

}  // namespace
}  // namespace stacknet::attestation::testing
