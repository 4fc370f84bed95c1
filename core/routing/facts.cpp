#include "core/routing/facts.h"

#include <algorithm>
#include <array>

#include "core/ledger/points.h"

namespace stacknet::routing {
namespace {

constexpr std::array<std::string_view, kTaskClasses> kClassNames = {"chat", "code", "embeddings"};
constexpr std::array<std::string_view, kWarmths> kWarmthNames = {"hot", "warm", "cold"};

}  // namespace

std::string_view taskClassName(TaskClass kind) {
    const auto index = static_cast<std::size_t>(kind);
    return index < kClassNames.size() ? kClassNames[index] : "unknown";
}

std::optional<TaskClass> taskClassFromName(std::string_view name) {
    for (std::size_t i = 0; i < kClassNames.size(); ++i) {
        if (kClassNames[i] == name) return static_cast<TaskClass>(i);
    }
    return std::nullopt;
}

std::string_view warmthName(Warmth warmth) {
    const auto index = static_cast<std::size_t>(warmth);
    return index < kWarmthNames.size() ? kWarmthNames[index] : "unknown";
}

std::uint64_t rawWeight(std::uint64_t points, std::uint32_t capacityClass) {
    // At most 2^32 * 8: no sum over kNodesMax nodes leaves 64 bits.
    return ledger::integerSqrt(points) * std::clamp(capacityClass, 1U, kCapacityClassMax);
}

}  // namespace stacknet::routing
