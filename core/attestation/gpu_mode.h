#pragma once

#include <cstdint>
#include <string_view>

namespace stacknet::attestation {

/// How a GPU says that it is passed through to the confidential machine.
enum class GpuMode : std::uint8_t {
    Unstated,       ///< says nothing, as with drivers before 550
    SingleGpu,      ///< SPT: on its own
    MultiGpu,       ///< MPT: several, linked
    ProtectedPcie,  ///< PPCIE: several and their switches as one
};
std::string_view gpuModeName(GpuMode mode);  ///< "single GPU"
/// Equal, where a GPU that states nothing counts as a single one: it knows no other mode.
bool sameMode(GpuMode left, GpuMode right);

}  // namespace stacknet::attestation
