#pragma once

#include <cstdint>

/// The users' memories as the operator sees them: how much, never of what.
namespace stacknet::api {

struct MemoryInfo {
    bool offered = false;            ///< this node keeps memories
    std::uint64_t memories = 0;      ///< accounts that have one
    std::uint64_t entries = 0;       ///< of all together
    std::uint64_t sealedBytes = 0;   ///< of the entries as they lie encrypted in the database
    std::uint64_t snapshots = 0;     ///< kept on this node
    std::uint64_t openSessions = 0;  ///< whose keys are in memory now
    std::uint64_t recalls = 0;       ///< chats that opted in, since the start
    std::uint64_t wrongSecrets = 0;  ///< since the start
    bool operator==(const MemoryInfo&) const = default;
};

}  // namespace stacknet::api
