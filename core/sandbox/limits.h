#pragma once

#include <cstdint>

/// Every number that bounds a sandboxed run, in one place. The first block is the product's promise
/// to its users ("--network none, --cap-drop ALL, 4GB memory, 4 CPU cores, 600s timeout"); the rest
/// closes what those five leave open.
namespace stacknet::sandbox {

inline constexpr std::uint64_t kMemoryBytes = 4'294'967'296;  ///< 4 GB, of anything incl. tmpfs
inline constexpr std::uint64_t kCpuQuotaUs = 400'000;         ///< 4 CPUs: quota over period
inline constexpr std::uint64_t kCpuPeriodUs = 100'000;
inline constexpr std::uint64_t kCpuCount = kCpuQuotaUs / kCpuPeriodUs;
inline constexpr std::uint64_t kWallMs = 600'000;  ///< counted from the start of the tool
inline constexpr bool kNetwork = false;            ///< a network namespace with a dead loopback
inline constexpr std::uint64_t kCapabilities = 0;  ///< every capability set is empty

/// Memory plus swap equals memory: a run never swaps.
inline constexpr std::uint64_t kMemoryAndSwapBytes = kMemoryBytes;
inline constexpr std::uint64_t kPids = 256;
inline constexpr std::uint64_t kWorkTmpfsBytes = 536'870'912;
inline constexpr std::uint64_t kTmpTmpfsBytes = 268'435'456;
inline constexpr std::uint64_t kShmTmpfsBytes = 67'108'864;
inline constexpr std::uint64_t kDevTmpfsBytes = 65'536;
inline constexpr std::uint64_t kTmpfsInodes = 65'536;

inline constexpr std::uint64_t kOutputBytes = 8'388'608;  ///< of stdout and of stderr, each
inline constexpr std::uint64_t kStdinBytes = 8'388'608;
inline constexpr std::uint64_t kInputFiles = 256;
inline constexpr std::uint64_t kInputBytes = 67'108'864;  ///< code and files together
inline constexpr std::uint64_t kInputPathBytes = 512;
inline constexpr std::uint64_t kInputPathDepth = 16;

/// What a run may leave in /out: the size of that file system, which holds while the run writes,
/// and what is taken of it at most.
inline constexpr std::uint64_t kOutTmpfsBytes = 67'108'864;
inline constexpr std::uint64_t kOutBytes = kOutTmpfsBytes;  ///< of all files together, also sparse
inline constexpr std::uint64_t kOutEntries = 1'024;         ///< files and folders
inline constexpr std::uint64_t kOutPathBytes = 512;
inline constexpr std::uint64_t kOutPathDepth = 16;

inline constexpr std::uint64_t kRlimitCore = 1;  ///< 0 would still run a piped core handler as root
inline constexpr std::uint64_t kRlimitNofile = 1'024;
inline constexpr std::uint64_t kRlimitNproc = 1'024;
inline constexpr std::uint64_t kRlimitStackBytes = 8'388'608;
inline constexpr std::uint64_t kRlimitFileBytes = 1'073'741'824;
inline constexpr std::uint64_t kRlimitMemlockBytes = 65'536;
inline constexpr std::uint64_t kRlimitMsgqueueBytes = 0;

/// The user inside, and how many ids its user namespace maps.
inline constexpr std::uint32_t kSandboxUid = 1'000;
inline constexpr std::uint32_t kSandboxGid = 1'000;
inline constexpr std::uint32_t kMappedIds = 65'536;

/// gVisor's kernel has threads of its own that count, and ends when it can make none.
inline constexpr std::uint64_t kGvisorPids = 4'096;

/// The part of the limits that a run may tighten, never widen (OciSandbox refuses more).
struct RunLimits {
    std::uint64_t memoryBytes = kMemoryBytes;
    std::uint64_t cpuQuotaUs = kCpuQuotaUs;
    std::uint64_t cpuPeriodUs = kCpuPeriodUs;
    std::uint64_t pids = kPids;
    std::uint64_t wallMs = kWallMs;
    std::uint64_t outputBytes = kOutputBytes;
    std::uint64_t fileBytes = kOutBytes;
    std::uint64_t files = kOutEntries;
    bool operator==(const RunLimits&) const = default;
};

}  // namespace stacknet::sandbox
