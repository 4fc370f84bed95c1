// stacknet-gpu-evidence: asks NVIDIA's library about this machine's GPUs, in a process of its own
// that whoever started it ends when a call takes too long. The library is large, closed and talks
// to a kernel driver; nothing of it is loaded into a process that holds keys.
//
//     stacknet-gpu-evidence inventory
//     stacknet-gpu-evidence evidence NONCE      (64 lower case hexadecimal digits)
//     stacknet-gpu-evidence load MILLISECONDS   (a message each time, until its input is closed)

#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include "core/attestation/helper/load_mode.h"
#include "core/attestation/helper/nvml_library.h"
#include "core/base/codec.h"

namespace stacknet::attestation::nvml {
namespace {

constexpr unsigned kTextBuffer = kTextBytesMax + 1;
constexpr unsigned kVbiosBuffer = 32;

class Questions {
public:
    Questions(const Library& library, const MessageOutput& messages)
        : m_library(library), m_messages(messages) {}

    Inventory ask(const Bytes* nonce) {
        Inventory inventory;
        announce("nvmlInit_v2");
        inventory.code = m_library.init();
        if (inventory.code != kSuccess) {
            inventory.stage = Stage::InitFailed;
            return inventory;
        }
        inventory.driverVersion =
            text<kTextBuffer>("nvmlSystemGetDriverVersion", m_library.driverVersion);
        askMode(inventory);
        announce("nvmlDeviceGetCount_v2");
        inventory.count.code = m_library.deviceCount(&inventory.count.value);
        if (!inventory.count.ok()) inventory.count.value = 0;
        const bool evidence = nonce != nullptr && mayAskForEvidence(inventory);
        for (std::uint32_t i = 0; i < std::min(inventory.count.value, kGpusMax); ++i) {
            inventory.gpus.push_back(askGpu(i, evidence ? nonce : nullptr));
        }
        return inventory;
    }

private:
    void announce(const char* function) const { m_messages.send(encodeCall(function)); }

    template <std::size_t Size, typename Function, typename... Arguments>
    Answer<Bytes> text(const char* name, Function function, Arguments... arguments) const {
        announce(name);
        std::array<char, Size> buffer{};
        Answer<Bytes> answer;
        answer.code = function(arguments..., buffer.data(), static_cast<unsigned>(Size));
        buffer.back() = 0;
        if (answer.ok()) answer.value = toBytes(std::string_view(buffer.data()));
        return answer;
    }

    void askMode(Inventory& inventory) const {
        announce("nvmlSystemGetConfComputeState");
        SystemState state{};
        inventory.state.code = m_library.systemState(&state);
        if (inventory.state.ok()) {
            inventory.state.value = {state.environment, state.ccFeature, state.devToolsMode};
        }
        inventory.multiGpuMode.code = kFunctionNotFound;
        if (m_library.settings != nullptr) {
            announce("nvmlSystemGetConfComputeSettings");
            SystemSettings settings{};
            settings.version = kSystemSettingsVersion;
            inventory.multiGpuMode.code = m_library.settings(&settings);
            inventory.multiGpuMode.value = settings.multiGpuMode;
        }
        inventory.capabilities.code = kFunctionNotFound;
        if (m_library.capabilities != nullptr) {
            announce("nvmlSystemGetConfComputeCapabilities");
            Capabilities capabilities{};
            inventory.capabilities.code = m_library.capabilities(&capabilities);
            inventory.capabilities.value = {capabilities.cpuCaps, capabilities.gpusCaps};
        }
        announce("nvmlSystemGetConfComputeGpusReadyState");
        inventory.ready.code = m_library.readyState(&inventory.ready.value);
    }

    GpuAnswer askGpu(std::uint32_t index, const Bytes* nonce) const {
        GpuAnswer gpu;
        gpu.index = index;
        Device device = nullptr;
        announce("nvmlDeviceGetHandleByIndex_v2");
        gpu.handle = m_library.deviceByIndex(index, &device);
        if (gpu.handle != kSuccess) return gpu;
        announce("nvmlDeviceGetArchitecture");
        gpu.architecture.code = m_library.architecture(device, &gpu.architecture.value);
        gpu.uuid = text<kTextBuffer>("nvmlDeviceGetUUID", m_library.uuid, device);
        gpu.vbios = text<kVbiosBuffer>("nvmlDeviceGetVbiosVersion", m_library.vbiosVersion, device);
        if (nonce == nullptr) return gpu;
        askChain(device, gpu);
        askReport(device, *nonce, gpu);
        return gpu;
    }

    void askChain(Device device, GpuAnswer& gpu) const {
        announce("nvmlDeviceGetConfComputeGpuCertificate");
        const auto certificate = std::make_unique<GpuCertificate>();  // zeroed
        gpu.chain.code = m_library.certificate(device, certificate.get());
        if (!gpu.chain.ok()) return;
        gpu.chain.value = clamped(certificate->attestationCertChainSize,
                                  certificate->attestationCertChain, kChainBytes);
    }

    void askReport(Device device, const Bytes& nonce, GpuAnswer& gpu) const {
        announce("nvmlDeviceGetConfComputeGpuAttestationReport");
        const auto report = std::make_unique<GpuReport>();  // zeroed
        std::copy(nonce.begin(), nonce.end(), report->nonce);
        gpu.report.code = m_library.report(device, report.get());
        if (!gpu.report.ok()) return;
        gpu.report.value =
            clamped(report->attestationReportSize, report->attestationReport, kReportBytes);
    }

    static SizedBytes clamped(unsigned said, const std::uint8_t* data, std::size_t sizeMax) {
        const std::size_t size = std::min<std::size_t>(said, sizeMax);
        return {said, Bytes(data, data + size)};
    }

    const Library& m_library;
    const MessageOutput& m_messages;
};

void leaveNoCore() {
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
}

int run(const Bytes* nonce) {
    leaveNoCore();
    const MessageOutput messages;
    messages.send(encodeCall("dlopen"));
    Library library;
    Inventory refusal;
    if (!loadLibrary(library, refusal)) {
        messages.send(encodeInventory(refusal));
        return 0;
    }
    Questions questions(library, messages);
    const Inventory inventory = questions.ask(nonce);
    messages.send(encodeInventory(inventory));
    if (inventory.stage == Stage::Answered) library.shutdown();
    return 0;
}

int runLoad(int intervalMs) {
    leaveNoCore();
    reportLoad(MessageOutput(), intervalMs);
    return 0;
}

std::optional<int> intervalFrom(std::string_view text) {
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < kLoadIntervalMinMs ||
        value > kLoadIntervalMaxMs) {
        return std::nullopt;
    }
    return value;
}

}  // namespace
}  // namespace stacknet::attestation::nvml

int main(int argc, char** argv) {
    using stacknet::attestation::nvml::run;
    if (argc == 2 && std::strcmp(argv[1], "inventory") == 0) return run(nullptr);
    if (argc == 3 && std::strcmp(argv[1], "evidence") == 0) {
        const auto nonce = stacknet::fromHex(argv[2], "nonce");
        if (nonce.ok() && nonce->size() == 32) return run(&*nonce);
    }
    if (argc == 3 && std::strcmp(argv[1], "load") == 0) {
        const auto interval = stacknet::attestation::nvml::intervalFrom(argv[2]);
        if (interval) return stacknet::attestation::nvml::runLoad(*interval);
    }
    std::fputs(
        "Usage: stacknet-gpu-evidence inventory | evidence NONCE (64 hexadecimal digits) | load "
        "MILLISECONDS (10 to 60000)\n",
        stderr);
    return 2;
}
