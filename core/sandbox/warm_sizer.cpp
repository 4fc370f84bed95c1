#include "core/sandbox/warm_sizer.h"

#include <algorithm>
#include <vector>

namespace stacknet::sandbox {

void WarmSizer::add(const std::string& kind, std::uint32_t floor, std::int64_t nowMs) {
    Kind& entry = m_kinds[kind];
    entry.floor = floor;
    entry.target = std::max(entry.target, floor);
    entry.usedMs = nowMs;
    entry.loweredMs = nowMs;
}

void WarmSizer::used(const std::string& kind, bool found, std::int64_t nowMs) {
    Kind& entry = m_kinds[kind];
    if (!found && entry.target < m_most) ++entry.target;
    entry.usedMs = nowMs;
    entry.loweredMs = nowMs;
}

std::map<std::string, std::uint32_t> WarmSizer::wanted(std::int64_t nowMs) {
    std::vector<std::pair<std::string, Kind*>> order;
    for (auto& [name, kind] : m_kinds) {
        while (kind.target > kind.floor && nowMs - kind.loweredMs >= kWarmIdleMs) {
            --kind.target;
            kind.loweredMs += kWarmIdleMs;
        }
        order.emplace_back(name, &kind);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& left, const auto& right) {
        return left.second->usedMs > right.second->usedMs;
    });
    std::map<std::string, std::uint32_t> result;
    std::uint32_t left = m_most;
    for (const auto& [name, kind] : order) {
        const std::uint32_t count = std::min(kind->target, left);
        result[name] = count;
        left -= count;
    }
    return result;
}

std::optional<std::int64_t> WarmSizer::nextChangeMs() const {
    std::optional<std::int64_t> next;
    for (const auto& [name, kind] : m_kinds) {
        if (kind.target <= kind.floor) continue;
        const std::int64_t at = kind.loweredMs + kWarmIdleMs;
        if (!next || at < *next) next = at;
    }
    return next;
}

}  // namespace stacknet::sandbox
