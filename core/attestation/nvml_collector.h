#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/evidence.h"

/// Evidence from this machine's own GPUs, through NVIDIA's management library (NVML).
namespace stacknet::attestation {

/// Why there is, or is no, evidence to be had here. Everything but Ready is an ordinary state of an
/// ordinary machine; the sentence beside it says what to do.
enum class CollectorState : std::uint8_t {
    Ready,            ///< confidential computing is on and every GPU answered
    NoHelper,         ///< stacknet-gpu-evidence is not installed
    NoLibrary,        ///< libnvidia-ml.so.1 is not installed
    OldDriver,        ///< the library lacks a function
    NoDriver,         ///< library there, kernel driver not loaded or of another version
    NoPermission,     ///< this user may not ask the GPU
    NoGpu,            ///< none
    TooManyGpus,      ///< more than 16
    UnsupportedGpu,   ///< neither Hopper nor Blackwell
    ConfidentialOff,  ///< the GPUs run without confidential computing
    DeveloperMode,    ///< confidential computing with memory open to debuggers, or simulated
    NotReady,         ///< the GPUs do not accept work yet
    GpuLost,          ///< a GPU fell off the bus
    Hang,             ///< a call did not return within its limit; the process was ended
    Oversized,        ///< a GPU's answer is larger than its buffer, or empty
    LibraryCrashed,   ///< the process ended within NVIDIA's library
    CallFailed,       ///< any other refusal; the sentence names the call
};
/// "ready", "no_library", "confidential_off", ...: stable, for JSON and translations.
std::string_view collectorStateName(CollectorState state);

/// What the driver says about a GPU. Nothing of it is signed: for people, never for a verdict.
struct UnsignedGpuFacts {
    std::string driverVersion;
    std::string vbiosVersion;
    std::string uuid;
    bool operator==(const UnsignedGpuFacts&) const = default;
};

struct GpuFacts {
    std::uint32_t index = 0;  ///< NVML's, 0 first
    GpuFamily family = GpuFamily::Unknown;
    UnsignedGpuFacts facts;
    bool operator==(const GpuFacts&) const = default;
};

/// The machine's GPUs and their mode as the driver tells them; all of it unsigned. Text that came
/// from the library is escaped and cut.
struct GpuInventory {
    CollectorState state = CollectorState::NoLibrary;
    std::string sentence;  ///< what is the matter and what to do, in English
    std::string driverVersion;
    bool multiGpu = false;       ///< protected PCIe: several GPUs in one confidential machine
    std::uint32_t cpuTee = 0;    ///< NVML: 0 none, 1 SEV, 2 TDX, 3 SEV-SNP, 4 SEV-SNP with vTOM
    std::vector<GpuFacts> gpus;  ///< by index
    bool operator==(const GpuInventory&) const = default;
};

struct CollectedGpu {
    GpuFacts gpu;
    DeviceEvidence evidence;
    bool operator==(const CollectedGpu&) const = default;
};

struct CollectedEvidence {
    GpuInventory inventory;
    /// One for each GPU when the state is Ready, none otherwise: a node is attested as a whole.
    std::vector<CollectedGpu> gpus;
};

/// Asks in a process of its own (stacknet-gpu-evidence), which is killed when one call takes longer
/// than the limit. That process inherits no environment, so that no variable of ours leads it to
/// another library. One question at a time; calls block for up to some 100 limits in the worst
/// case, so not on an event loop. Any thread, but see Process about the thread that starts it.
class NvmlCollector {
public:
    struct Options {
        std::filesystem::path helper;  ///< empty: beside our program, then ../libexec/stacknet
        int callLimitMs = 5'000;       ///< for each call into NVIDIA's library
        /// "NAME=value", the helper's whole environment. Tests alone set LD_LIBRARY_PATH here.
        std::vector<std::string> environment;
    };
    NvmlCollector();
    explicit NvmlCollector(Options options);

    GpuInventory inventory();
    /// A report of every GPU over `nonce`, with its certificates. Never touches the GPUs' ready
    /// state.
    CollectedEvidence collect(const Nonce& nonce);

private:
    CollectedEvidence ask(std::vector<std::string> arguments, bool evidence);

    Options m_options;
    std::mutex m_mutex;
};

}  // namespace stacknet::attestation
