#include "core/attestation/gpu_mode.h"

namespace stacknet::attestation {

std::string_view gpuModeName(GpuMode mode) {
    switch (mode) {
        case GpuMode::SingleGpu:
            return "single GPU";
        case GpuMode::MultiGpu:
            return "multi GPU";
        case GpuMode::ProtectedPcie:
            return "protected PCIe";
        case GpuMode::Unstated:
            break;
    }
    return "unstated";
}

bool sameMode(GpuMode left, GpuMode right) {
    const auto settled = [](GpuMode mode) {
        return mode == GpuMode::Unstated ? GpuMode::SingleGpu : mode;
    };
    return settled(left) == settled(right);
}

}  // namespace stacknet::attestation
