#include "core/attestation/nvml_collector.h"

#include "core/attestation/helper_frames.h"
#include "core/attestation/helper_program.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

constexpr std::uint32_t kArchitectureHopper = 9;
constexpr std::uint32_t kArchitectureBlackwell = 10;

GpuFamily familyOf(std::uint32_t architecture) {
    if (architecture == kArchitectureHopper) return GpuFamily::Hopper;
    if (architecture == kArchitectureBlackwell) return GpuFamily::Blackwell;
    return GpuFamily::Unknown;
}

std::string textOf(const nvml::Answer<Bytes>& answer) {
    return answer.ok() ? escaped(asText(answer.value)) : std::string();
}

struct Finding {
    CollectorState state = CollectorState::Ready;
    std::string sentence;
};

/// A refused call, in the state that its code stands for.
Finding refused(std::string_view call, std::int32_t code) {
    CollectorState state = CollectorState::CallFailed;
    switch (code) {
        case nvml::kLibraryNotFound:
            state = CollectorState::NoLibrary;
            break;
        case nvml::kDriverNotLoaded:
        case nvml::kVersionMismatch:
            state = CollectorState::NoDriver;
            break;
        case nvml::kFunctionNotFound:
            state = CollectorState::OldDriver;
            break;
        case nvml::kNoPermission:
            state = CollectorState::NoPermission;
            break;
        case nvml::kNotSupported:
            state = CollectorState::ConfidentialOff;
            break;
        case nvml::kTimeout:
            state = CollectorState::Hang;
            break;
        case nvml::kInsufficientSize:
            state = CollectorState::Oversized;
            break;
        case nvml::kGpuIsLost:
        case nvml::kResetRequired:
            state = CollectorState::GpuLost;
            break;
        default:
            break;
    }
    return {state, sentence("No GPU evidence: %1: %2.", {call, nvml::returnSentence(code)})};
}

Finding found(CollectorState state, std::string_view why) {
    return {state, sentence("No GPU evidence: %1", {why})};
}

Finding judgeMode(const nvml::Inventory& answer) {
    if (!answer.state.ok()) return refused("nvmlSystemGetConfComputeState", answer.state.code);
    const nvml::ConfidentialState& mode = answer.state.value;
    if (mode.feature != 1 || mode.environment == 0) {
        return found(
            CollectorState::ConfidentialOff,
            sentence("confidential computing is off. Turn it on for the GPU (nvidia-smi "
                     "conf-compute and the machine's firmware), then restart the machine."));
    }
    if (mode.devTools != 0) {
        return found(CollectorState::DeveloperMode,
                     sentence("the GPU is in developer mode, in which its memory can be read. Set "
                              "it to confidential computing without developer tools."));
    }
    if (mode.environment != 2) {
        return found(
            CollectorState::DeveloperMode,
            sentence("the GPU's confidential computing is a simulation. Use production hardware."));
    }
    if (!answer.ready.ok()) {
        return refused("nvmlSystemGetConfComputeGpusReadyState", answer.ready.code);
    }
    if (answer.ready.value != 1) {
        return found(CollectorState::NotReady,
                     sentence("the GPUs do not accept work yet. Set them ready once the machine "
                              "has been verified (nvidia-smi conf-compute -srs 1)."));
    }
    return {};
}

Finding judgeGpu(const nvml::GpuAnswer& gpu) {
    const std::string name = "GPU " + std::to_string(gpu.index) + ", ";
    if (gpu.handle != nvml::kSuccess) {
        return refused(name + "nvmlDeviceGetHandleByIndex_v2", gpu.handle);
    }
    if (!gpu.architecture.ok()) {
        return refused(name + "nvmlDeviceGetArchitecture", gpu.architecture.code);
    }
    if (familyOf(gpu.architecture.value) == GpuFamily::Unknown) {
        return found(CollectorState::UnsupportedGpu,
                     sentence("GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.",
                              {gpu.index, gpu.architecture.value}));
    }
    return {};
}

Finding judgeAnswer(const nvml::GpuAnswer& gpu) {
    const std::string name = "GPU " + std::to_string(gpu.index);
    const auto judgeSized = [&](const nvml::Answer<nvml::SizedBytes>& answer, const char* call,
                                const char* what, std::size_t sizeMax) -> Finding {
        if (!answer.ok()) return refused(name + ", " + call, answer.code);
        if (answer.value.said > sizeMax || answer.value.said == 0) {
            return found(
                CollectorState::Oversized,
                sentence(
                    "GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.",
                    {gpu.index, what, answer.value.said, sizeMax}));
        }
        return {};
    };
    Finding finding = judgeSized(gpu.chain, "nvmlDeviceGetConfComputeGpuCertificate",
                                 fixedSentence("certificate chain"), nvml::kChainBytes);
    if (finding.state != CollectorState::Ready) return finding;
    return judgeSized(gpu.report, "nvmlDeviceGetConfComputeGpuAttestationReport",
                      fixedSentence("report"), nvml::kReportBytes);
}

/// The first thing that stands in the way; `evidence`: GPUs were asked for reports.
Finding judge(const nvml::Inventory& answer, bool evidence) {
    switch (answer.stage) {
        case nvml::Stage::NoLibrary:
            return found(
                CollectorState::NoLibrary,
                sentence("NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with "
                         "an NVIDIA GPU install the driver; without one there is nothing to do."));
        case nvml::Stage::MissingSymbol:
            return found(CollectorState::OldDriver,
                         sentence("the NVIDIA driver is too old, it lacks %1. Update the driver.",
                                  {escaped(asText(answer.name))}));
        case nvml::Stage::InitFailed:
            return refused("nvmlInit_v2", answer.code);
        case nvml::Stage::Answered:
            break;
    }
    if (!answer.count.ok()) return refused("nvmlDeviceGetCount_v2", answer.count.code);
    if (answer.count.value == 0) {
        return found(CollectorState::NoGpu, sentence("there is no NVIDIA GPU in this machine."));
    }
    if (answer.count.value > nvml::kGpusMax) {
        return found(CollectorState::TooManyGpus,
                     sentence("%1 GPUs, at most %2 can be attested as one node.",
                              {answer.count.value, nvml::kGpusMax}));
    }
    // A lost GPU says so whatever the mode; an old one stands behind "off".
    for (const nvml::GpuAnswer& gpu : answer.gpus) {
        if (gpu.handle == nvml::kGpuIsLost) return judgeGpu(gpu);
    }
    Finding finding = judgeMode(answer);
    for (const nvml::GpuAnswer& gpu : answer.gpus) {
        if (finding.state == CollectorState::Ready) finding = judgeGpu(gpu);
        if (finding.state == CollectorState::Ready && evidence) finding = judgeAnswer(gpu);
    }
    return finding;
}

Finding judgeEnd(const nvml::HelperEnd& end, int callLimitMs) {
    const std::string call = end.call.empty() ? sentence("its start") : escaped(end.call);
    switch (end.kind) {
        case nvml::HelperEnd::Kind::TimedOut:
            return found(CollectorState::Hang,
                         sentence("NVIDIA's library did not return from %1 within %2 ms and was "
                                  "stopped. If that stays, restart the machine.",
                                  {call, callLimitMs}));
        case nvml::HelperEnd::Kind::Ended:
            return found(CollectorState::LibraryCrashed,
                         end.exit && end.exit->signaled
                             ? sentence("NVIDIA's library ended its process in %1 (signal %2). "
                                        "Update the driver.",
                                        {call, end.exit->code})
                             : sentence("NVIDIA's library ended its process in %1. Update the "
                                        "driver.",
                                        {call}));
        case nvml::HelperEnd::Kind::Broken:
            return found(CollectorState::LibraryCrashed,
                         sentence("%1 sent what it must not in %2: %3 Install Stacknet again or "
                                  "update the driver.",
                                  {kHelperName, call, escaped(end.fault)}));
        case nvml::HelperEnd::Kind::Answered:
            break;
    }
    return {};
}

GpuInventory factsOf(const nvml::Inventory& answer) {
    GpuInventory inventory;
    inventory.driverVersion = textOf(answer.driverVersion);
    inventory.multiGpu = answer.multiGpuMode.ok() && answer.multiGpuMode.value == 1;
    inventory.cpuTee = answer.capabilities.ok() ? answer.capabilities.value[0] : 0;
    for (const nvml::GpuAnswer& gpu : answer.gpus) {
        GpuFacts facts;
        facts.index = gpu.index;
        if (gpu.architecture.ok()) facts.family = familyOf(gpu.architecture.value);
        facts.facts = {inventory.driverVersion, textOf(gpu.vbios), textOf(gpu.uuid)};
        inventory.gpus.push_back(std::move(facts));
    }
    return inventory;
}

/// The chain as PEM text: the buffer may end in zero bytes.
std::string chainText(const Bytes& bytes) {
    std::string text(asText(bytes));
    while (!text.empty() && text.back() == '\0') text.pop_back();
    return text;
}

}  // namespace

std::string_view collectorStateName(CollectorState state) {
    switch (state) {
        case CollectorState::Ready:
            return "ready";
        case CollectorState::NoHelper:
            return "no_helper";
        case CollectorState::NoLibrary:
            return "no_library";
        case CollectorState::OldDriver:
            return "old_driver";
        case CollectorState::NoDriver:
            return "no_driver";
        case CollectorState::NoPermission:
            return "no_permission";
        case CollectorState::NoGpu:
            return "no_gpu";
        case CollectorState::TooManyGpus:
            return "too_many_gpus";
        case CollectorState::UnsupportedGpu:
            return "unsupported_gpu";
        case CollectorState::ConfidentialOff:
            return "confidential_off";
        case CollectorState::DeveloperMode:
            return "developer_mode";
        case CollectorState::NotReady:
            return "not_ready";
        case CollectorState::GpuLost:
            return "gpu_lost";
        case CollectorState::Hang:
            return "hang";
        case CollectorState::Oversized:
            return "oversized";
        case CollectorState::LibraryCrashed:
            return "library_crashed";
        case CollectorState::CallFailed:
            return "call_failed";
    }
    return "unknown";
}

NvmlCollector::NvmlCollector() : NvmlCollector(Options()) {}

NvmlCollector::NvmlCollector(Options options) : m_options(std::move(options)) {}

GpuInventory NvmlCollector::inventory() {
    return ask({"inventory"}, false).inventory;
}

CollectedEvidence NvmlCollector::collect(const Nonce& nonce) {
    return ask({"evidence", toHex(nonce)}, true);
}

CollectedEvidence NvmlCollector::ask(std::vector<std::string> arguments, bool evidence) {
    const std::lock_guard lock(m_mutex);
    CollectedEvidence result;
    const auto settle = [&result](Finding finding) {
        result.inventory.state = finding.state;
        result.inventory.sentence = std::move(finding.sentence);
    };
    ProcessOptions options;
    options.program = findHelper(m_options.helper);
    options.arguments = std::move(arguments);
    options.environment = m_options.environment;
    options.pipeStdout = true;
    if (options.program.empty()) {
        settle(found(CollectorState::NoHelper,
                     sentence("%1 is not installed beside this program. Install Stacknet again.",
                              {kHelperName})));
        return result;
    }
    auto started = Process::start(options);
    if (!started.ok()) {
        settle(found(CollectorState::NoHelper, started.error().message));
        return result;
    }
    Process process = std::move(started).value();
    const nvml::HelperEnd end = nvml::readHelper(process, m_options.callLimitMs);
    // With the answer here, how the library shuts down is of no matter; Process ends what is left.
    if (!end.inventory) {
        settle(judgeEnd(end, m_options.callLimitMs));
        return result;
    }
    process.wait(m_options.callLimitMs);
    result.inventory = factsOf(*end.inventory);
    settle(judge(*end.inventory, evidence));
    if (result.inventory.state != CollectorState::Ready) return result;
    result.inventory.sentence =
        sentence("%1 GPU(s) with confidential computing on.", {result.inventory.gpus.size()});
    if (!evidence) return result;
    for (std::size_t i = 0; i < end.inventory->gpus.size(); ++i) {
        const nvml::GpuAnswer& answer = end.inventory->gpus[i];
        const GpuFacts& gpu = result.inventory.gpus[i];
        result.gpus.push_back(
            {gpu, {answer.report.value.bytes, chainText(answer.chain.value.bytes), gpu.family}});
    }
    return result;
}

}  // namespace stacknet::attestation
