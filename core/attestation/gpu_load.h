#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/attestation/nvml_messages.h"

/// What this machine's GPUs do, through NVIDIA's management library (NVML). Nothing of it is
/// signed: for people, never for a verdict.
namespace stacknet::attestation {

/// One GPU. Text is escaped; what the GPU does not tell, or tells beyond any GPU's reach, is 0.
struct GpuLoad {
    std::uint32_t index = 0;  ///< NVML's, 0 first
    std::string uuid;         ///< "GPU-..."
    std::string name;
    std::optional<std::uint32_t> busyBps;  ///< none: a confidential GPU may refuse it
    std::uint64_t memoryUsedBytes = 0;     ///< at most the total
    std::uint64_t memoryTotalBytes = 0;
    std::uint32_t temperatureC = 0;
    std::uint32_t powerMilliwatts = 0;
    bool operator==(const GpuLoad&) const = default;
};

struct GpuLoads {
    bool known = false;         ///< the first look is over, whatever it found
    std::vector<GpuLoad> gpus;  ///< by index; those without a UUID are left out
    std::string reason;         ///< why there are none, a sentence; empty when there are
    bool operator==(const GpuLoads&) const = default;
};

/// What a message of the helper says. Total over anything that decodes.
GpuLoads gpuLoadsOf(const nvml::LoadFrame& frame);

/// Why a helper's row of messages ended.
enum class GpuLoadEnd : std::uint8_t {
    NothingToSee,  ///< no library, no driver, no GPU: an ordinary machine
    Failed,        ///< it crashed, hung, or sent what it must not
};
/// How long to wait before the next start: 1, 2, 4 .. times `firstMs` by the failures in a row, at
/// most `maxMs`, which is also the pause where there is nothing to see.
std::int64_t gpuLoadPauseMs(GpuLoadEnd end, unsigned failures, std::int64_t firstMs,
                            std::int64_t maxMs);

/// Keeps stacknet-gpu-evidence running in its mode "load" and remembers its newest message. The
/// process is started by a thread of this object and dies with it; one that ends is started again
/// after 1, 2, 4 s .. 10 min, and where there is no GPU after 10 min. One that has sent messages
/// for a minute begins the row anew. Its environment is empty, as with NvmlCollector.
class GpuLoadWatch {
public:
    struct Options {
        std::filesystem::path helper;  ///< empty: findHelper's places
        int intervalMs = 2'000;        ///< 10 .. 60,000
        int frameLimitMs = 30'000;     ///< from one message to the next; first calls take long
        std::int64_t firstPauseMs = 1'000;
        std::int64_t maxPauseMs = 600'000;
        /// "NAME=value", the helper's whole environment. Tests alone set LD_LIBRARY_PATH here.
        std::vector<std::string> environment;
        /// On the watch's thread after each message and each end. Must return at once.
        std::function<void()> onNews;
    };
    GpuLoadWatch();
    explicit GpuLoadWatch(Options options);
    ~GpuLoadWatch();

    /// Starts the thread and returns at once.
    void start();
    /// Ends the process and the thread. Idempotent.
    void stop();
    /// The newest; any thread.
    GpuLoads now() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace stacknet::attestation
