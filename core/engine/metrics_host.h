#pragma once

#include <cstdint>
#include <filesystem>

namespace stacknet::engine {

/// What this process takes of its machine; 0 where the kernel does not tell.
struct HostFigures {
    std::uint64_t residentBytes = 0;
    std::uint64_t openFiles = 0;
    std::uint64_t dataBytes = 0;  ///< of the data directory
};

/// Reads /proc/self; dataBytes is left 0. Any thread.
HostFigures processFigures();

inline constexpr std::uint64_t kMeasuredFilesMax = 200'000;
/// Bytes of all files below `folder`, links not followed; what cannot be read counts nothing, and
/// so does what comes after kMeasuredFilesMax files. Takes long on a full disk: not for a thread
/// that others wait for.
std::uint64_t directoryBytes(const std::filesystem::path& folder);

}  // namespace stacknet::engine
