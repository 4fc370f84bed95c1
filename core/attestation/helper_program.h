#pragma once

#include <filesystem>

namespace stacknet::attestation {

/// The program that loads NVIDIA's library (helper/gpu_evidence.cpp).
inline constexpr const char* kHelperName = "stacknet-gpu-evidence";

/// `given`, or where that is empty: beside us in a build folder, in libexec once installed. Empty
/// when there is no such program.
std::filesystem::path findHelper(const std::filesystem::path& given);

}  // namespace stacknet::attestation
