#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// What stacknet-gpu-evidence, the process that loads NVIDIA's library, tells the program that
/// started it. Each message is a frame on its standard output: length (u32, little-endian), then
/// the canonical bytes. Both ends are of one build; the reader still takes nothing on trust,
/// because a library that we did not write runs in the writer.
namespace stacknet::attestation::nvml {

inline constexpr std::uint32_t kGpusMax = 16;
/// Buffers of nvmlConfComputeGpuAttestationReport_t and nvmlConfComputeGpuCertificate_t.
inline constexpr std::size_t kReportBytes = 0x2000;
inline constexpr std::size_t kChainBytes = 0x1400;
/// No text of the library is longer: buffers of 80 bytes with a terminating zero.
inline constexpr std::size_t kTextBytesMax = 79;
/// NVML_DEVICE_NAME_V2_BUFFER_SIZE without its terminating zero.
inline constexpr std::size_t kDeviceNameBytesMax = 95;
/// A symbol's name, or what the dynamic loader said.
inline constexpr std::size_t kNameBytesMax = 256;
inline constexpr std::size_t kFrameBytesMax = std::size_t{512} << 10;

// nvmlReturn_t, as far as we tell them apart.
inline constexpr std::int32_t kSuccess = 0;
inline constexpr std::int32_t kUninitialized = 1;
inline constexpr std::int32_t kInvalidArgument = 2;
inline constexpr std::int32_t kNotSupported = 3;
inline constexpr std::int32_t kNoPermission = 4;
inline constexpr std::int32_t kNotFound = 6;
inline constexpr std::int32_t kInsufficientSize = 7;
inline constexpr std::int32_t kDriverNotLoaded = 9;
inline constexpr std::int32_t kTimeout = 10;
inline constexpr std::int32_t kIrqIssue = 11;
inline constexpr std::int32_t kLibraryNotFound = 12;
inline constexpr std::int32_t kFunctionNotFound = 13;
inline constexpr std::int32_t kGpuIsLost = 15;
inline constexpr std::int32_t kResetRequired = 16;
inline constexpr std::int32_t kOperatingSystem = 17;
inline constexpr std::int32_t kVersionMismatch = 18;
inline constexpr std::int32_t kInUse = 19;
inline constexpr std::int32_t kMemory = 20;
inline constexpr std::int32_t kUnknown = 999;

/// "the GPU is lost: it fell off the bus, restart the machine"; codes without a sentence of their
/// own are named by number.
std::string returnSentence(std::int32_t code);

/// A value that the library gave, or the code with which it refused.
template <typename T>
struct Answer {
    std::int32_t code = kUninitialized;
    T value{};  ///< only with kSuccess
    bool ok() const { return code == kSuccess; }
    bool operator==(const Answer&) const = default;
};

/// Bytes that the library wrote, and how many it said there are. `said` above the buffer's size
/// means that it wrote, or wanted to write, beyond it; the bytes are then cut to the buffer.
struct SizedBytes {
    std::uint32_t said = 0;
    Bytes bytes;
    bool operator==(const SizedBytes&) const = default;
};

struct ConfidentialState {
    std::uint32_t environment = 0;  ///< 0 unavailable, 1 simulation, 2 production
    std::uint32_t feature = 0;      ///< 1: confidential computing is on
    std::uint32_t devTools = 0;     ///< 1: developer mode, memory is open to debuggers
    bool operator==(const ConfidentialState&) const = default;
};

struct GpuAnswer {
    std::uint32_t index = 0;
    std::int32_t handle = kUninitialized;  ///< code of nvmlDeviceGetHandleByIndex_v2
    Answer<std::uint32_t> architecture;    ///< 9 Hopper, 10 Blackwell
    Answer<Bytes> uuid;
    Answer<Bytes> vbios;
    Answer<SizedBytes> chain;   ///< asked for with evidence only
    Answer<SizedBytes> report;  ///< asked for with evidence only
    bool operator==(const GpuAnswer&) const = default;
};

/// How far the helper came.
enum class Stage : std::uint8_t {
    Answered = 0,
    NoLibrary = 1,      ///< `name`: what the loader said
    MissingSymbol = 2,  ///< `name`: the first function that the library lacks
    InitFailed = 3,     ///< `code` of nvmlInit_v2
};

struct Inventory {
    Stage stage = Stage::Answered;
    std::int32_t code = kSuccess;
    Bytes name;
    Answer<Bytes> driverVersion;
    Answer<ConfidentialState> state;
    Answer<std::uint32_t> multiGpuMode;  ///< 1: protected PCIe; old libraries: kFunctionNotFound
    Answer<std::array<std::uint32_t, 2>> capabilities;  ///< of the CPU and of the GPUs
    Answer<std::uint32_t> ready;                        ///< 1: GPUs accept work
    Answer<std::uint32_t> count;                        ///< may exceed kGpusMax
    std::vector<GpuAnswer> gpus;                        ///< the first kGpusMax
    bool operator==(const Inventory&) const = default;
};

struct MemorySizes {
    std::uint64_t used = 0;
    std::uint64_t total = 0;
    bool operator==(const MemorySizes&) const = default;
};

/// What a GPU does now, as it says itself.
struct GpuLoadAnswer {
    std::uint32_t index = 0;
    std::int32_t handle = kUninitialized;  ///< code of nvmlDeviceGetHandleByIndex_v2
    Answer<Bytes> uuid;
    Answer<Bytes> name;                 ///< kDeviceNameBytesMax
    Answer<std::uint32_t> busyPercent;  ///< of its last sample, up to a second
    Answer<MemorySizes> memory;         ///< bytes
    Answer<std::uint32_t> temperatureC;
    Answer<std::uint32_t> powerMilliwatts;
    bool operator==(const GpuLoadAnswer&) const = default;
};

/// One look at all GPUs. A function that the library lacks answers kFunctionNotFound.
struct LoadFrame {
    Stage stage = Stage::Answered;
    std::int32_t code = kSuccess;
    Bytes name;
    Answer<std::uint32_t> count;      ///< may exceed kGpusMax
    std::vector<GpuLoadAnswer> gpus;  ///< the first kGpusMax
    bool operator==(const LoadFrame&) const = default;
};

/// Whether evidence may be asked for: confidential computing on, in production, without developer
/// tools, GPUs ready, 1..kGpusMax of them. The helper asks the GPUs for nothing otherwise.
bool mayAskForEvidence(const Inventory& inventory);

/// Frame kinds, the first byte.
inline constexpr std::uint8_t kFrameCall = 1;       ///< text: the function that is called next
inline constexpr std::uint8_t kFrameInventory = 2;  ///< the last message
inline constexpr std::uint8_t kFrameLoad = 3;       ///< one of many; the last without GPUs

Bytes encodeCall(std::string_view function);
Bytes encodeInventory(const Inventory& inventory);
Bytes encodeLoad(const LoadFrame& load);

/// Total over foreign bytes. Errors: "base.bad_canonical" names the field.
Result<std::string> decodeCall(ByteView frame);
Result<Inventory> decodeInventory(ByteView frame);
Result<LoadFrame> decodeLoad(ByteView frame);

}  // namespace stacknet::attestation::nvml
