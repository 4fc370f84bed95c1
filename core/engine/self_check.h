#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/api/host_info.h"
#include "core/engine/node_config.h"

/// A look at the machine and at the data directory, as a node checker does: what is found, whether
/// it is good, and what to do when it is not.
namespace stacknet::engine {

inline constexpr std::uint64_t kDiskWarnBytes = 10ULL << 30;
inline constexpr std::uint64_t kDiskBadBytes = 1ULL << 30;
inline constexpr std::int64_t kProtectionWarnMs = std::int64_t{90} * 24 * 3'600 * 1'000;
inline constexpr std::int64_t kClockWarnMs = 500;
inline constexpr std::int64_t kClockBadMs = 5'000;

/// What the verdicts rest on.
struct SelfCheckFacts {
    bool clockKnown = false;  ///< peers have told their time
    std::int64_t clockOffsetMs = 0;
    bool diskKnown = false;
    std::uint64_t diskFreeBytes = 0;
    bool directoryPrivate = true;               ///< others can neither read nor write it
    std::vector<std::string> openFiles;         ///< secret files that others may read, by name
    std::vector<std::string> damagedDatabases;  ///< by name, with what SQLite says
    std::vector<std::string> unreadableKeys;    ///< files in the keystore that are no key
    std::size_t databases = 0;                  ///< looked at
    std::string socketProblem;                  ///< why the operator socket is not there; empty
    std::string httpAddress;                    ///< empty: not listening
    bool serves = true;
    std::uint32_t peersConnected = 0;
    std::uint32_t peersConfigured = 0;
    bool sandboxReady = false;
    std::string sandboxReason;
    bool modelReady = false;
    std::string modelReason;
    bool gpuDriver = false;  ///< an NVIDIA driver answers
    bool keyUnlocked = false;
    std::string votesProblem;  ///< why the record of what was signed, votes.db, does not open
    /// As the engine signs now; none while no engine is asked.
    std::optional<api::SigningInfo> signing;
    std::int64_t nowMs = 0;                 ///< wall clock
    std::int64_t protectionExportedMs = 0;  ///< of the node's own key; 0: never
    bool operator==(const SelfCheckFacts&) const = default;
};

/// Fills what the file system tells: free space, modes of files, SQLite's quick check of every
/// database (opened read-only). Takes long on a large ledger: the worker's thread.
void collectFileFacts(const NodePaths& paths, SelfCheckFacts& facts);

/// One line for each check, always the same ones in the same order.
std::vector<api::SelfCheckInfo> judgeSelf(const SelfCheckFacts& facts);

}  // namespace stacknet::engine
