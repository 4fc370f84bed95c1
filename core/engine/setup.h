#pragma once

#include <filesystem>
#include <memory>

#include "core/api/setup.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/crypto/scrypt.h"

namespace stacknet::engine {

inline constexpr std::uint64_t kSetupDiskWantedBytes = 20ULL << 30;
inline constexpr std::uint64_t kSetupDiskLeastBytes = 2ULL << 30;

/// What the folder holds, by the files in it. Never writes.
api::FolderHolds folderHolds(const std::filesystem::path& folder);

struct SetupOptions {
    /// Where progress is saved; its folder is made when missing.
    std::filesystem::path progressFile;
    crypto::ScryptCost cost;         ///< of the Node Key's file; tests take less
    std::uint32_t attachMs = 3'000;  ///< how long testSocket waits
};

/// api::ISetup on this machine, with two threads of its own. `clock` and `rng` are thread safe and
/// outlive it.
std::unique_ptr<api::ISetup> makeSetup(SetupOptions options, Clock& clock, Rng& rng);

}  // namespace stacknet::engine
