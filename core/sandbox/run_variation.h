#pragma once

#include <cstdint>

namespace stacknet::sandbox {

/// What a second run of a task does differently, to find out whether its result rests on something
/// that no two nodes have in common. What every node pins (host name, environment, locale, limits)
/// stays as it is. The default is an ordinary run.
struct RunVariation {
    /// Addresses are random, as for class D0; runs of D1 and D2 have the same ones every time.
    bool randomAddresses = false;
    bool oneCpu = false;         ///< threads take turns in another order
    bool reversedFiles = false;  ///< input files are made in the reverse order, which readdir shows
    std::uint32_t skippedPids = 0;  ///< process ids that are used up before the tool gets one
    bool operator==(const RunVariation&) const = default;
};

inline constexpr std::uint32_t kSkippedPidsMax = 64;

}  // namespace stacknet::sandbox
