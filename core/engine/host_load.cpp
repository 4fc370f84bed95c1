#include "core/engine/host_load.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace stacknet::engine {
namespace {

/// The number at the front of `text`, which it is taken from; nothing when there is none.
std::optional<std::uint64_t> takeNumber(std::string_view& text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    std::uint64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

}  // namespace

std::optional<CpuTicks> parseCpuTicks(std::string_view procStat) {
    if (!procStat.starts_with("cpu ")) return std::nullopt;
    std::string_view line = procStat.substr(4, procStat.find('\n') - 4);
    // user nice system idle iowait irq softirq steal; guest time is in user already (proc(5)).
    std::array<std::uint64_t, 8> ticks{};
    std::size_t count = 0;
    while (count < ticks.size()) {
        const auto number = takeNumber(line);
        if (!number) break;
        ticks[count++] = *number;
    }
    if (count < 4) return std::nullopt;
    CpuTicks sum;
    for (const std::uint64_t part : ticks) sum.all += part;
    sum.busy = sum.all - ticks[3] - ticks[4];
    return sum;
}

std::uint32_t cpuLoadBps(const CpuTicks& before, const CpuTicks& after) {
    if (after.all <= before.all || after.busy < before.busy) return 0;
    const std::uint64_t all = after.all - before.all;
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(10'000, (after.busy - before.busy) * 10'000 / all));
}

std::uint64_t parseMemoryTotal(std::string_view meminfo) {
    constexpr std::string_view kName = "MemTotal:";
    const std::size_t at = meminfo.find(kName);
    if (at == std::string_view::npos) return 0;
    std::string_view rest = meminfo.substr(at + kName.size());
    return takeNumber(rest).value_or(0) * 1'024;
}

}  // namespace stacknet::engine
