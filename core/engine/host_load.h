#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// How busy the machine is, from the texts of /proc. Pure.
namespace stacknet::engine {

/// Clock ticks of all processors since the start, as the first line of /proc/stat counts them.
struct CpuTicks {
    std::uint64_t busy = 0;
    std::uint64_t all = 0;
    bool operator==(const CpuTicks&) const = default;
};
/// Nothing when the text has no line "cpu" with at least idle in it.
std::optional<CpuTicks> parseCpuTicks(std::string_view procStat);
/// Share of busy time between two looks, basis points; 0 when no time has passed.
std::uint32_t cpuLoadBps(const CpuTicks& before, const CpuTicks& after);

/// Bytes of the line "MemTotal" of /proc/meminfo; 0 when there is none.
std::uint64_t parseMemoryTotal(std::string_view meminfo);

}  // namespace stacknet::engine
