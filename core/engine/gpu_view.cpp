#include "core/engine/gpu_view.h"

#include <algorithm>

#include "core/base/sentence.h"

namespace stacknet::engine {
namespace {

constexpr std::size_t kDisallowedMax = 64;

bool contains(const std::vector<std::string>& list, const std::string& uuid) {
    return std::find(list.begin(), list.end(), uuid) != list.end();
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

api::GpuInfo infoOf(const attestation::GpuLoad& load, const std::vector<std::string>& disallowed) {
    api::GpuInfo gpu;
    gpu.index = load.index;
    gpu.uuid = load.uuid;
    gpu.name = load.name;
    gpu.busyKnown = load.busyBps.has_value();
    gpu.busyBps = load.busyBps.value_or(0);
    gpu.memoryUsedBytes = load.memoryUsedBytes;
    gpu.memoryTotalBytes = load.memoryTotalBytes;
    gpu.temperatureC = load.temperatureC;
    gpu.powerMilliwatts = load.powerMilliwatts;
    gpu.allowed = !contains(disallowed, load.uuid);
    return gpu;
}

}  // namespace

bool isGpuUuid(std::string_view text) {
    return !text.empty() && text.size() <= attestation::nvml::kTextBytesMax &&
           text.front() != '-' && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || isLetterOrDigit(c);
           });
}

bool fillGpus(api::HostInfo& info, const attestation::GpuLoads& loads,
              const std::vector<std::string>& disallowed) {
    std::vector<api::GpuInfo> gpus;
    std::uint64_t sum = 0;
    std::uint64_t told = 0;
    for (const attestation::GpuLoad& load : loads.gpus) {
        if (gpus.size() == api::kGpuInfosMax) break;
        gpus.push_back(infoOf(load, disallowed));
        sum += gpus.back().busyBps;
        told += gpus.back().busyKnown ? 1 : 0;
    }
    const auto mean = static_cast<std::uint32_t>(told == 0 ? 0 : sum / told);
    const std::string reason =
        loads.known ? loads.reason : sentence("The driver is being asked which GPUs there are.");
    if (gpus == info.gpus && mean == info.gpuBps && reason == info.gpuReason) return false;
    info.gpus = std::move(gpus);
    info.gpuBps = mean;
    info.gpuReason = reason;
    return true;
}

std::optional<std::vector<std::string>> visibleGpus(const attestation::GpuLoads& loads,
                                                    const std::vector<std::string>& disallowed) {
    if (disallowed.empty()) return std::nullopt;
    std::vector<std::string> visible;
    for (const attestation::GpuLoad& load : loads.gpus) {
        if (isGpuUuid(load.uuid) && !contains(disallowed, load.uuid)) visible.push_back(load.uuid);
    }
    return visible;
}

Result<std::vector<std::string>> disallowedAfter(const api::SetGpuAllowed& order,
                                                 const attestation::GpuLoads& loads,
                                                 std::vector<std::string> disallowed) {
    const bool here =
        std::any_of(loads.gpus.begin(), loads.gpus.end(),
                    [&](const attestation::GpuLoad& load) { return load.uuid == order.uuid; });
    const bool keptOut = contains(disallowed, order.uuid);
    if (!isGpuUuid(order.uuid) || (!here && !(keptOut && order.allowed))) {
        return makeError("engine.not_found", sentence("This machine has no such GPU."));
    }
    if (keptOut == !order.allowed) return disallowed;
    if (order.allowed) {
        std::erase(disallowed, order.uuid);
        return disallowed;
    }
    // One that is gone makes room.
    const auto gone = std::find_if(disallowed.begin(), disallowed.end(), [&](const auto& uuid) {
        return std::none_of(loads.gpus.begin(), loads.gpus.end(),
                            [&](const attestation::GpuLoad& load) { return load.uuid == uuid; });
    });
    if (disallowed.size() >= kDisallowedMax && gone != disallowed.end()) disallowed.erase(gone);
    disallowed.push_back(order.uuid);
    if (visibleGpus(loads, disallowed)->empty()) {
        return makeError("engine.last_gpu",
                         sentence("No GPU would be left to work; to stop all work, pause it."));
    }
    return disallowed;
}

}  // namespace stacknet::engine
