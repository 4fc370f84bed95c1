#include "core/attestation/helper/load_mode.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "core/attestation/helper/nvml_library.h"

namespace stacknet::attestation::nvml {
namespace {

template <std::size_t SizeMax>
Answer<Bytes> askText(int (*function)(Device, char*, unsigned), Device device) {
    Answer<Bytes> answer;
    answer.code = kFunctionNotFound;
    if (function == nullptr) return answer;
    std::array<char, SizeMax + 1> buffer{};
    answer.code = function(device, buffer.data(), static_cast<unsigned>(buffer.size()));
    buffer.back() = 0;
    if (answer.ok()) answer.value = toBytes(std::string_view(buffer.data()));
    return answer;
}

GpuLoadAnswer askGpu(const LoadLibrary& library, std::uint32_t index) {
    GpuLoadAnswer gpu;
    gpu.index = index;
    gpu.busyPercent.code = gpu.memory.code = kFunctionNotFound;
    gpu.temperatureC.code = gpu.powerMilliwatts.code = kFunctionNotFound;
    Device device = nullptr;
    gpu.handle = library.deviceByIndex(index, &device);
    if (gpu.handle != kSuccess) return gpu;
    gpu.uuid = askText<kTextBytesMax>(library.uuid, device);
    gpu.name = askText<kDeviceNameBytesMax>(library.name, device);
    if (library.utilization != nullptr) {
        Utilization busy{};
        gpu.busyPercent.code = library.utilization(device, &busy);
        gpu.busyPercent.value = busy.gpu;
    }
    if (library.memory != nullptr) {
        Memory memory{};
        gpu.memory.code = library.memory(device, &memory);
        gpu.memory.value = {memory.used, memory.total};
    }
    if (library.temperature != nullptr) {
        gpu.temperatureC.code =
            library.temperature(device, kTemperatureOfGpu, &gpu.temperatureC.value);
    }
    if (library.power != nullptr) {
        gpu.powerMilliwatts.code = library.power(device, &gpu.powerMilliwatts.value);
    }
    return gpu;
}

LoadFrame look(const LoadLibrary& library) {
    LoadFrame load;
    load.count.code = library.deviceCount(&load.count.value);
    if (!load.count.ok()) load.count.value = 0;
    for (std::uint32_t i = 0; i < std::min(load.count.value, kGpusMax); ++i) {
        load.gpus.push_back(askGpu(library, i));
    }
    return load;
}

/// False: the starter is gone, or wants no more.
bool waitForNext(int intervalMs) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&input, 1, intervalMs);
    return ready == 0 || (ready < 0 && errno == EINTR);
}

}  // namespace

void reportLoad(const MessageOutput& output, int intervalMs) {
    LoadLibrary library;
    Inventory refusal;
    LoadFrame load;
    if (!loadLibrary(library, refusal)) {
        load.stage = refusal.stage;
        load.name = refusal.name;
    } else if (load.code = library.init(); load.code != kSuccess) {
        load.stage = Stage::InitFailed;
    }
    if (load.stage != Stage::Answered) return output.send(encodeLoad(load));
    do {
        load = look(library);
        output.send(encodeLoad(load));
    } while (!load.gpus.empty() && waitForNext(intervalMs));
    if (library.shutdown != nullptr) library.shutdown();
}

}  // namespace stacknet::attestation::nvml
