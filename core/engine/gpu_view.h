#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/host_info.h"
#include "core/api/work_commands.h"
#include "core/attestation/gpu_load.h"
#include "core/base/result.h"

/// What operators see of this machine's GPUs, and which of them may work. Pure.
namespace stacknet::engine {

/// At most 79 letters, digits and '-', the first one no '-': nothing that could mean more than one
/// GPU in CUDA_VISIBLE_DEVICES, or an option.
bool isGpuUuid(std::string_view text);

/// Fills `gpus`, `gpuBps` and `gpuReason`; says whether any of them changed. At most
/// api::kGpuInfosMax GPUs.
bool fillGpus(api::HostInfo& info, const attestation::GpuLoads& loads,
              const std::vector<std::string>& disallowed);

/// The GPUs that may work, by index; nothing when none is kept out.
std::optional<std::vector<std::string>> visibleGpus(const attestation::GpuLoads& loads,
                                                    const std::vector<std::string>& disallowed);

/// What is kept out after the order. Errors: "engine.not_found", "engine.last_gpu". A GPU that is
/// kept out and no more in the machine can be allowed again.
Result<std::vector<std::string>> disallowedAfter(const api::SetGpuAllowed& order,
                                                 const attestation::GpuLoads& loads,
                                                 std::vector<std::string> disallowed);

}  // namespace stacknet::engine
