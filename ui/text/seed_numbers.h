#pragma once

#include <cstdint>

/// Numbers of the network's rules that sentences name. The screens see the engine only through
/// core/api, so they are repeated here; tests/ui holds them to core/sandbox/limits.h and
/// core/ledger/params.h.
namespace stacknet::ui::seed {

inline constexpr std::uint64_t kSandboxMemoryGb = 4;
inline constexpr std::uint64_t kSandboxCpus = 4;
inline constexpr std::uint64_t kSandboxSeconds = 600;
inline constexpr unsigned kDisagreementPercent = 50;
inline constexpr unsigned kSpotCheckPercent = 10;
inline constexpr unsigned kCensorshipPercent = 100;

}  // namespace stacknet::ui::seed
