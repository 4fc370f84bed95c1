#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace stacknet::ledger {

/// The sum; nothing when it does not fit into 64 bits.
constexpr std::optional<std::uint64_t> addChecked(std::uint64_t left, std::uint64_t right) {
    if (left > std::numeric_limits<std::uint64_t>::max() - right) return std::nullopt;
    return left + right;
}

}  // namespace stacknet::ledger
