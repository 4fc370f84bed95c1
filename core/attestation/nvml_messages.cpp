#include "core/attestation/nvml_messages.h"

#include "core/attestation/nvml_wire_internal.h"
#include "core/base/sentence.h"

namespace stacknet::attestation::nvml {
namespace {

Answer<SizedBytes> readSized(CanonicalReader& in, std::size_t sizeMax, const char* field) {
    Answer<SizedBytes> answer;
    answer.code = readCode(in, field);
    if (!answer.ok()) return answer;
    answer.value.said = in.u32(field);
    answer.value.bytes = in.bytes(sizeMax, field);
    if (answer.value.bytes.size() != std::min<std::size_t>(answer.value.said, sizeMax)) {
        in.fail(field, "has another size than it says");
    }
    return answer;
}

GpuLoadAnswer readGpuLoad(CanonicalReader& in) {
    GpuLoadAnswer gpu;
    gpu.index = in.u32("gpu.index");
    gpu.handle = readCode(in, "gpu.handle");
    gpu.uuid = readText(in, kTextBytesMax, "gpu.uuid");
    gpu.name = readText(in, kDeviceNameBytesMax, "gpu.name");
    gpu.busyPercent = readNumber(in, "gpu.busy");
    gpu.memory.code = readCode(in, "gpu.memory");
    if (gpu.memory.ok()) {
        gpu.memory.value.used = in.u64("gpu.memory.used");
        gpu.memory.value.total = in.u64("gpu.memory.total");
    }
    gpu.temperatureC = readNumber(in, "gpu.temperature");
    gpu.powerMilliwatts = readNumber(in, "gpu.power");
    return gpu;
}

Stage readStage(CanonicalReader& in) {
    const std::uint8_t stage = in.u8("stage");
    if (stage > static_cast<std::uint8_t>(Stage::InitFailed)) in.fail("stage", "is unknown");
    return static_cast<Stage>(stage);
}

/// GPUs must be as many as were counted, at most kGpusMax.
void checkCount(CanonicalReader& in, const Answer<std::uint32_t>& count, std::size_t gpus) {
    const std::uint32_t listed = count.ok() ? std::min(count.value, kGpusMax) : 0;
    if (gpus != listed) in.fail("gpus", "do not match their count");
}

GpuAnswer readGpu(CanonicalReader& in) {
    GpuAnswer gpu;
    gpu.index = in.u32("gpu.index");
    gpu.handle = readCode(in, "gpu.handle");
    gpu.architecture = readNumber(in, "gpu.architecture");
    gpu.uuid = readText(in, kTextBytesMax, "gpu.uuid");
    gpu.vbios = readText(in, kTextBytesMax, "gpu.vbios");
    gpu.chain = readSized(in, kChainBytes, "gpu.chain");
    gpu.report = readSized(in, kReportBytes, "gpu.report");
    return gpu;
}

}  // namespace

std::string returnSentence(std::int32_t code) {
    switch (code) {
        case kSuccess:
            return sentence("the call succeeded");
        case kUninitialized:
            return sentence("NVIDIA's library was not initialised");
        case kInvalidArgument:
            return sentence("NVIDIA's library refused the argument");
        case kNotSupported:
            return sentence("the GPU does not support it in its present mode");
        case kNoPermission:
            return sentence(
                "this user may not ask the GPU: run as a user who may open /dev/nvidia*");
        case kNotFound:
            return sentence("the GPU was not found");
        case kInsufficientSize:
            return sentence("the answer is larger than the buffer");
        case kDriverNotLoaded:
            return sentence("the NVIDIA driver is not loaded: load it or restart the machine");
        case kTimeout:
            return sentence("the GPU did not answer in the library's own time");
        case kIrqIssue:
            return sentence("the kernel has a problem with the GPU's interrupts");
        case kLibraryNotFound:
            return sentence("a part of NVIDIA's library is missing: install the driver again");
        case kFunctionNotFound:
            return sentence("the driver lacks the function: update the driver");
        case kGpuIsLost:
            return sentence("the GPU is lost: it fell off the bus, restart the machine");
        case kResetRequired:
            return sentence("the GPU must be reset first");
        case kOperatingSystem:
            return sentence("the operating system blocked the GPU");
        case kVersionMismatch:
            return sentence(
                "library and loaded driver have different versions: restart the machine");
        case kInUse:
            return sentence("the GPU is in use by another program");
        case kMemory:
            return sentence("there is not enough memory");
        case kUnknown:
            return sentence("NVIDIA's library reports an unknown error");
        default:
            return sentence("NVIDIA's library reports error %1", {code});
    }
}

bool mayAskForEvidence(const Inventory& inventory) {
    const ConfidentialState& state = inventory.state.value;
    return inventory.stage == Stage::Answered && inventory.state.ok() && state.environment == 2 &&
           state.feature == 1 && state.devTools == 0 && inventory.ready.ok() &&
           inventory.ready.value == 1 && inventory.count.ok() && inventory.count.value >= 1 &&
           inventory.count.value <= kGpusMax;
}

Bytes encodeCall(std::string_view function) {
    CanonicalWriter out;
    out.u8(kFrameCall).bytes(asBytes(function));
    return out.take();
}

Bytes encodeInventory(const Inventory& inventory) {
    CanonicalWriter out;
    out.u8(kFrameInventory).u8(static_cast<std::uint8_t>(inventory.stage));
    out.u32(static_cast<std::uint32_t>(inventory.code)).bytes(inventory.name);
    write(out, inventory.driverVersion);
    write(out, inventory.state);
    write(out, inventory.multiGpuMode);
    write(out, inventory.capabilities);
    write(out, inventory.ready);
    write(out, inventory.count);
    out.u32(static_cast<std::uint32_t>(inventory.gpus.size()));
    for (const GpuAnswer& gpu : inventory.gpus) {
        out.u32(gpu.index).u32(static_cast<std::uint32_t>(gpu.handle));
        write(out, gpu.architecture);
        write(out, gpu.uuid);
        write(out, gpu.vbios);
        write(out, gpu.chain);
        write(out, gpu.report);
    }
    return out.take();
}

Bytes encodeLoad(const LoadFrame& load) {
    CanonicalWriter out;
    out.u8(kFrameLoad).u8(static_cast<std::uint8_t>(load.stage));
    out.u32(static_cast<std::uint32_t>(load.code)).bytes(load.name);
    write(out, load.count);
    out.u32(static_cast<std::uint32_t>(load.gpus.size()));
    for (const GpuLoadAnswer& gpu : load.gpus) {
        out.u32(gpu.index).u32(static_cast<std::uint32_t>(gpu.handle));
        write(out, gpu.uuid);
        write(out, gpu.name);
        write(out, gpu.busyPercent);
        write(out, gpu.memory);
        write(out, gpu.temperatureC);
        write(out, gpu.powerMilliwatts);
    }
    return out.take();
}

Result<std::string> decodeCall(ByteView frame) {
    CanonicalReader in(frame);
    if (in.u8("kind") != kFrameCall) in.fail("kind", "is not a call");
    const Bytes name = in.bytes(kNameBytesMax, "call.function");
    STACKNET_CHECK(in.finish());
    return std::string(asText(name));
}

Result<Inventory> decodeInventory(ByteView frame) {
    CanonicalReader in(frame);
    Inventory inventory;
    if (in.u8("kind") != kFrameInventory) in.fail("kind", "is not an inventory");
    inventory.stage = readStage(in);
    inventory.code = readCode(in, "code");
    inventory.name = in.bytes(kNameBytesMax, "name");
    inventory.driverVersion = readText(in, kTextBytesMax, "driver_version");
    inventory.state.code = readCode(in, "state");
    if (inventory.state.ok()) {
        inventory.state.value.environment = in.u32("state.environment");
        inventory.state.value.feature = in.u32("state.feature");
        inventory.state.value.devTools = in.u32("state.dev_tools");
    }
    inventory.multiGpuMode = readNumber(in, "multi_gpu_mode");
    inventory.capabilities.code = readCode(in, "capabilities");
    if (inventory.capabilities.ok()) {
        for (std::uint32_t& value : inventory.capabilities.value) value = in.u32("capabilities");
    }
    inventory.ready = readNumber(in, "ready");
    inventory.count = readNumber(in, "count");
    const std::uint32_t count = in.count(kGpusMax, 28, "gpus");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        inventory.gpus.push_back(readGpu(in));
        if (inventory.gpus.back().index != i) in.fail("gpu.index", "is out of order");
    }
    checkCount(in, inventory.count, inventory.gpus.size());
    STACKNET_CHECK(in.finish());
    return inventory;
}

Result<LoadFrame> decodeLoad(ByteView frame) {
    CanonicalReader in(frame);
    LoadFrame load;
    if (in.u8("kind") != kFrameLoad) in.fail("kind", "is not a load");
    load.stage = readStage(in);
    load.code = readCode(in, "code");
    load.name = in.bytes(kNameBytesMax, "name");
    load.count = readNumber(in, "count");
    const std::uint32_t count = in.count(kGpusMax, 32, "gpus");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        load.gpus.push_back(readGpuLoad(in));
        if (load.gpus.back().index != i) in.fail("gpu.index", "is out of order");
    }
    checkCount(in, load.count, load.gpus.size());
    STACKNET_CHECK(in.finish());
    return load;
}

}  // namespace stacknet::attestation::nvml
