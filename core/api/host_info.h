#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the machine and of how the node is set. Part of the Snapshot; the same
/// conventions hold (core/api/snapshot.h).
namespace stacknet::api {

inline constexpr std::size_t kSelfChecksShownMax = 40;

/// How a check of this machine came out.
enum class CheckVerdict : std::uint8_t {
    Unknown,
    Good,
    Warning,
    Bad,
};

/// One look at the machine.
struct SelfCheckInfo {
    std::string name;  ///< a stable word: "clock", "disk", "keystore_permissions"
    CheckVerdict verdict = CheckVerdict::Unknown;
    std::string detail;  ///< what was found, a sentence
    std::string fix;     ///< what to do; empty when good
    bool operator==(const SelfCheckInfo&) const = default;
};

struct LogLevelInfo {
    std::string module;
    std::uint8_t level = 0;  ///< 0 debug .. 4 critical; lines below it are not written
    bool operator==(const LogLevelInfo&) const = default;
};

/// A setting of node.json that an operator may change.
struct NodeSettingInfo {
    std::string name;  ///< "serve", "arena.commit_tasks"
    std::string kind;  ///< "bool", "number", "text", "choice"
    std::string value;
    std::string pending;  ///< value after a restart; equal to `value` when nothing waits
    std::string defaultValue;
    std::vector<std::string> choices;
    bool restart = false;  ///< takes effect at the next start
    bool operator==(const NodeSettingInfo&) const = default;
};

/// A GPU of this machine as its driver tells of it: unsigned, for people, never for a verdict.
struct GpuInfo {
    std::uint32_t index = 0;  ///< NVML's, 0 first
    std::string uuid;         ///< "GPU-..."
    std::string name;         ///< "NVIDIA H100 80GB HBM3"; empty: not told
    bool busyKnown = false;
    std::uint32_t busyBps = 0;  ///< share of the last second in which it computed, basis points
    std::uint64_t memoryUsedBytes = 0;
    std::uint64_t memoryTotalBytes = 0;  ///< 0: not told
    std::uint32_t temperatureC = 0;      ///< 0: not told
    std::uint32_t powerMilliwatts = 0;   ///< 0: not told
    bool allowed = true;                 ///< the operator lets it work
    bool operator==(const GpuInfo&) const = default;
};
inline constexpr std::size_t kGpuInfosMax = 16;

/// What the process of a validator of the local network does.
enum class LocalValidatorState : std::uint8_t {
    Unknown,
    Running,
    Starting,  ///< is started, or waits for its next start
    Frozen,    ///< stands still as a hung program does: its links stay, it says nothing
    Stopped,   ///< has ended because the operator wanted it to
    /// Runs, and as a leader leaves every transaction of other nodes out: what a censor does.
    Withholding,
};

/// One validator of the local network beside this node, which is number 0.
struct LocalValidatorInfo {
    std::uint32_t index = 0;
    LocalValidatorState state = LocalValidatorState::Unknown;
    std::string nodeKey;  ///< hex
    bool operator==(const LocalValidatorInfo&) const = default;
};

struct HostInfo {
    std::vector<SelfCheckInfo> checks;
    std::int64_t checkedMs = 0;
    std::vector<LogLevelInfo> logLevels;
    std::vector<NodeSettingInfo> settings;
    bool restartNeeded = false;
    std::uint32_t cpuBps = 0;           ///< of all processors, basis points
    std::uint64_t memoryUsedBytes = 0;  ///< of this process
    std::uint64_t memoryTotalBytes = 0;
    std::uint64_t diskFreeBytes = 0;
    std::uint64_t diskTotalBytes = 0;
    std::uint64_t dataBytes = 0;  ///< of the data directory
    /// Empty unless this program runs a local network.
    std::vector<LocalValidatorInfo> localValidators;
    std::vector<GpuInfo> gpus;  ///< by index, kGpuInfosMax
    std::uint32_t gpuBps = 0;   ///< mean of `busyBps` of those that tell it
    std::string gpuReason;      ///< why no GPU is shown, a sentence; empty when one is
    /// Why `allowed` cannot be changed here, a sentence: the model server is not this node's own.
    std::string gpuChoiceReason;
    bool operator==(const HostInfo&) const = default;
};

}  // namespace stacknet::api
