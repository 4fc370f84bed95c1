#include "core/attestation/gpu_mode.h"

#include "core/base/sentence.h"

namespace stacknet::attestation {

std::string_view gpuModeName(GpuMode mode) {
    switch (mode) {
        case GpuMode::SingleGpu:
            return fixedSentence("single GPU");
        case GpuMode::MultiGpu:
            return fixedSentence("multi GPU");
        case GpuMode::ProtectedPcie:
            return fixedSentence("protected PCIe");
        case GpuMode::Unstated:
            break;
    }
    return fixedSentence("unstated");
}

bool sameMode(GpuMode left, GpuMode right) {
    const auto settled = [](GpuMode mode) {
        return mode == GpuMode::Unstated ? GpuMode::SingleGpu : mode;
    };
    return settled(left) == settled(right);
}

}  // namespace stacknet::attestation
