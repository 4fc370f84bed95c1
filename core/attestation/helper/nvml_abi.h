#pragma once

#include <cstddef>
#include <cstdint>

/// The part of NVIDIA's management library that we call, written down from its published interface:
/// there is no header of it in the distribution, and the library is loaded at run time.
namespace stacknet::attestation::nvml {

using Device = struct NvmlDevice*;

struct SystemState {
    unsigned environment;
    unsigned ccFeature;
    unsigned devToolsMode;
};
static_assert(sizeof(SystemState) == 12);

struct SystemSettings {
    unsigned version;  ///< kSystemSettingsVersion
    unsigned environment;
    unsigned ccFeature;
    unsigned devToolsMode;
    unsigned multiGpuMode;
};
static_assert(sizeof(SystemSettings) == 20);
inline constexpr unsigned kSystemSettingsVersion = sizeof(SystemSettings) | 1u << 24;
static_assert(kSystemSettingsVersion == 0x1000014);

struct Capabilities {
    unsigned cpuCaps;
    unsigned gpusCaps;
};
static_assert(sizeof(Capabilities) == 8);

struct GpuCertificate {
    unsigned certChainSize;
    unsigned attestationCertChainSize;
    std::uint8_t certChain[0x1000];
    std::uint8_t attestationCertChain[0x1400];
};
static_assert(sizeof(GpuCertificate) == 8 + 0x1000 + 0x1400);
static_assert(offsetof(GpuCertificate, attestationCertChain) == 8 + 0x1000);

struct GpuReport {
    unsigned isCecAttestationReportPresent;
    unsigned attestationReportSize;
    unsigned cecAttestationReportSize;
    std::uint8_t nonce[0x20];
    std::uint8_t attestationReport[0x2000];
    std::uint8_t cecAttestationReport[0x1000];
};
static_assert(sizeof(GpuReport) == 12 + 0x20 + 0x2000 + 0x1000);
static_assert(offsetof(GpuReport, nonce) == 12);
static_assert(offsetof(GpuReport, attestationReport) == 12 + 0x20);

struct Utilization {
    unsigned gpu;  ///< percent of the last sample in which a kernel ran
    unsigned memory;
};
static_assert(sizeof(Utilization) == 8);

struct Memory {
    unsigned long long total;
    unsigned long long free;
    unsigned long long used;
};
static_assert(sizeof(Memory) == 24);
static_assert(offsetof(Memory, used) == 16);

inline constexpr int kTemperatureOfGpu = 0;  ///< NVML_TEMPERATURE_GPU

static_assert(sizeof(unsigned) == 4 && sizeof(int) == 4);

}  // namespace stacknet::attestation::nvml
