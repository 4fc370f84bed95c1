#include "core/attestation/gpu_load.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/attestation/check.h"
#include "core/attestation/helper_frames.h"
#include "core/attestation/helper_program.h"
#include "core/base/log.h"
#include "core/base/process.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

constexpr std::uint32_t kPercentMax = 100;
constexpr std::uint32_t kBpsPerPercent = 100;
constexpr std::uint64_t kMemoryBytesMax = 1ULL << 50;
constexpr std::uint32_t kTemperatureMaxC = 200;
constexpr std::uint32_t kPowerMaxMilliwatts = 100'000'000;
constexpr std::int64_t kStableMs = 60'000;
constexpr int kExitWaitMs = 1'000;

std::int64_t monotonicMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string notShown(std::string_view why) {
    return sentence("No GPU is shown: %1", {why});
}

std::string refused(std::string_view call, std::int32_t code) {
    return notShown(sentence("%1: %2.", {call, nvml::returnSentence(code)}));
}

std::uint32_t within(const nvml::Answer<std::uint32_t>& answer, std::uint32_t most) {
    return answer.ok() && answer.value <= most ? answer.value : 0;
}

GpuLoad loadOf(const nvml::GpuLoadAnswer& answer) {
    GpuLoad gpu;
    gpu.index = answer.index;
    gpu.uuid = escaped(asText(answer.uuid.value));
    if (answer.name.ok()) gpu.name = escaped(asText(answer.name.value));
    if (answer.busyPercent.ok() && answer.busyPercent.value <= kPercentMax) {
        gpu.busyBps = answer.busyPercent.value * kBpsPerPercent;
    }
    if (answer.memory.ok() && answer.memory.value.total <= kMemoryBytesMax) {
        gpu.memoryTotalBytes = answer.memory.value.total;
        gpu.memoryUsedBytes = std::min(answer.memory.value.used, gpu.memoryTotalBytes);
    }
    gpu.temperatureC = within(answer.temperatureC, kTemperatureMaxC);
    gpu.powerMilliwatts = within(answer.powerMilliwatts, kPowerMaxMilliwatts);
    return gpu;
}

/// Why the helper gave no look at the GPUs; empty when it did.
std::string stageReason(const nvml::LoadFrame& frame) {
    switch (frame.stage) {
        case nvml::Stage::NoLibrary:
            return notShown(
                sentence("NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with "
                         "an NVIDIA GPU install the driver; without one there is nothing to do."));
        case nvml::Stage::MissingSymbol:
            return notShown(
                sentence("the NVIDIA driver is too old, it lacks %1. Update the driver.",
                         {escaped(asText(frame.name))}));
        case nvml::Stage::InitFailed:
            return refused("nvmlInit_v2", frame.code);
        case nvml::Stage::Answered:
            break;
    }
    if (!frame.count.ok()) return refused("nvmlDeviceGetCount_v2", frame.count.code);
    if (frame.gpus.empty()) return notShown(sentence("there is no NVIDIA GPU in this machine."));
    return {};
}

}  // namespace

GpuLoads gpuLoadsOf(const nvml::LoadFrame& frame) {
    GpuLoads loads;
    loads.known = true;
    loads.reason = stageReason(frame);
    if (!loads.reason.empty()) return loads;
    std::string lost;
    for (const nvml::GpuLoadAnswer& gpu : frame.gpus) {
        const bool named = gpu.handle == nvml::kSuccess && gpu.uuid.ok() && !gpu.uuid.value.empty();
        if (!named) {
            const bool noHandle = gpu.handle != nvml::kSuccess;
            if (lost.empty()) {
                lost = refused(
                    noHandle ? "nvmlDeviceGetHandleByIndex_v2" : "nvmlDeviceGetUUID",
                    noHandle ? gpu.handle
                             : (gpu.uuid.ok() ? std::int32_t{nvml::kUnknown} : gpu.uuid.code));
            }
            continue;
        }
        GpuLoad load = loadOf(gpu);
        const bool twice = std::any_of(loads.gpus.begin(), loads.gpus.end(),
                                       [&](const GpuLoad& one) { return one.uuid == load.uuid; });
        if (!twice) loads.gpus.push_back(std::move(load));
    }
    if (loads.gpus.empty()) loads.reason = lost;
    return loads;
}

std::int64_t gpuLoadPauseMs(GpuLoadEnd end, unsigned failures, std::int64_t firstMs,
                            std::int64_t maxMs) {
    if (end == GpuLoadEnd::NothingToSee) return maxMs;
    std::int64_t pause = firstMs;
    for (unsigned i = 1; i < failures && pause < maxMs; ++i) pause *= 2;
    return std::min(pause, maxMs);
}

struct GpuLoadWatch::State {
    explicit State(Options given)
        : options(std::move(given)), wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~State() {
        if (wake >= 0) ::close(wake);
    }

    Options options;
    int wake;  ///< readable once we are to stop
    std::thread thread;
    mutable std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;  ///< guarded by mutex, as the next
    GpuLoads newest;

    void run();
    GpuLoadEnd watchOnce();
    GpuLoadEnd readFrames(Process& process);
    enum class Progress : std::uint8_t { Read, TimedOut, Closed, Stopped };
    Progress readSome(int descriptor, Bytes& buffer, std::int64_t deadlineMs) const;
    GpuLoadEnd fail(std::string reason);
    void publish(GpuLoads loads);
    bool pause(std::int64_t ms);
    bool isStopping() const {
        std::lock_guard lock(mutex);
        return stopping;
    }
};

void GpuLoadWatch::State::publish(GpuLoads loads) {
    {
        std::lock_guard lock(mutex);
        newest = std::move(loads);
    }
    if (options.onNews) options.onNews();
}

GpuLoadEnd GpuLoadWatch::State::fail(std::string reason) {
    log::warning("attestation", "gpu_load_ended", {{"reason", reason}});
    publish({true, {}, std::move(reason)});
    return GpuLoadEnd::Failed;
}

/// True: time to end.
bool GpuLoadWatch::State::pause(std::int64_t ms) {
    std::unique_lock lock(mutex);
    return stopped.wait_for(lock, std::chrono::milliseconds(ms), [this] { return stopping; });
}

GpuLoadWatch::State::Progress GpuLoadWatch::State::readSome(int descriptor, Bytes& buffer,
                                                            std::int64_t deadlineMs) const {
    for (;;) {
        const std::int64_t left = std::max<std::int64_t>(0, deadlineMs - monotonicMs());
        std::array<pollfd, 2> entries{{{descriptor, POLLIN, 0}, {wake, POLLIN, 0}}};
        const int ready = ::poll(entries.data(), entries.size(), static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) return Progress::TimedOut;
        if (entries[1].revents != 0) return Progress::Stopped;
        std::array<std::uint8_t, 16'384> chunk;
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return Progress::Closed;
        buffer.insert(buffer.end(), chunk.begin(), chunk.begin() + count);
        return Progress::Read;
    }
}

GpuLoadEnd GpuLoadWatch::State::readFrames(Process& process) {
    Bytes buffer;
    std::int64_t deadlineMs = monotonicMs() + options.frameLimitMs;
    const auto broken = [this](const std::string& what) {
        return fail(
            notShown(sentence("%1 sent what it must not: %2 Install Stacknet again or "
                              "update the driver.",
                              {kHelperName, escaped(what)})));
    };
    while (!isStopping()) {
        bool tooLarge = false;
        const std::optional<Bytes> frame = nvml::takeFrame(buffer, tooLarge);
        if (tooLarge) return broken("sent a message that is too large.");
        if (frame) {
            const auto load = nvml::decodeLoad(*frame);
            if (!load.ok()) return broken(load.error().message);
            GpuLoads loads = gpuLoadsOf(*load);
            // One that has no GPU to look at ends by itself.
            const bool last = load->gpus.empty();
            publish(std::move(loads));
            if (last) return GpuLoadEnd::NothingToSee;
            deadlineMs = monotonicMs() + options.frameLimitMs;
            continue;
        }
        switch (readSome(process.stdoutFd(), buffer, deadlineMs)) {
            case Progress::Read:
                continue;
            case Progress::Stopped:
                return GpuLoadEnd::NothingToSee;
            case Progress::TimedOut:
                return fail(
                    notShown(sentence("NVIDIA's library did not return within %1 ms and "
                                      "was stopped. If that stays, restart the machine.",
                                      {options.frameLimitMs})));
            case Progress::Closed:
                break;
        }
        const auto exit = process.wait(kExitWaitMs);
        return fail(notShown(exit && exit->signaled
                                 ? sentence("NVIDIA's library ended its process (signal %1). "
                                            "Update the driver.",
                                            {exit->code})
                                 : sentence("NVIDIA's library ended its process. Update the "
                                            "driver.")));
    }
    return GpuLoadEnd::NothingToSee;
}

GpuLoadEnd GpuLoadWatch::State::watchOnce() {
    ProcessOptions start;
    start.program = findHelper(options.helper);
    start.arguments = {"load", std::to_string(options.intervalMs)};
    start.environment = options.environment;
    start.pipeStdin = true;  // it ends when this closes
    start.pipeStdout = true;
    if (start.program.empty()) {
        publish({true,
                 {},
                 notShown(sentence("%1 is not installed beside this program. Install Stacknet "
                                   "again.",
                                   {kHelperName}))});
        return GpuLoadEnd::NothingToSee;
    }
    auto process = Process::start(start);
    if (!process.ok()) return fail(notShown(process.error().message));
    return readFrames(*process);
}

void GpuLoadWatch::State::run() {
    unsigned failures = 0;
    for (;;) {
        const std::int64_t startedMs = monotonicMs();
        const GpuLoadEnd end = watchOnce();
        if (monotonicMs() - startedMs >= kStableMs) failures = 0;
        if (end == GpuLoadEnd::Failed) ++failures;
        if (pause(gpuLoadPauseMs(end, failures, options.firstPauseMs, options.maxPauseMs))) return;
    }
}

GpuLoadWatch::GpuLoadWatch() : GpuLoadWatch(Options()) {}

GpuLoadWatch::GpuLoadWatch(Options options)
    : m_state(std::make_unique<State>(std::move(options))) {}

GpuLoadWatch::~GpuLoadWatch() {
    stop();
}

void GpuLoadWatch::start() {
    std::lock_guard lock(m_state->mutex);
    if (m_state->thread.joinable() || m_state->stopping) return;
    m_state->thread = std::thread([state = m_state.get()] { state->run(); });
}

void GpuLoadWatch::stop() {
    {
        std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    const std::uint64_t one = 1;
    (void)!::write(m_state->wake, &one, sizeof(one));
    m_state->stopped.notify_all();
    if (m_state->thread.joinable()) m_state->thread.join();
}

GpuLoads GpuLoadWatch::now() const {
    std::lock_guard lock(m_state->mutex);
    return m_state->newest;
}

}  // namespace stacknet::attestation
