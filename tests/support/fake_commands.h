#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/api/node.h"

namespace stacknet::testing {

/// What the scripted node does with a command: the same rules and error codes that the engine has,
/// on a Snapshot in memory. Not thread safe; FakeNode calls it under its lock.
class FakeCommands {
public:
    /// Changes `snapshot` and returns the result (its request id is left 0).
    api::CommandResult run(const api::Command& command, api::Snapshot& snapshot,
                           std::int64_t nowMs);

private:
    api::CommandResult createApiKey(const api::CreateApiKey& command, api::Snapshot& snapshot,
                                    std::int64_t nowMs);
    api::CommandResult rotateApiKey(const api::RotateApiKey& command, api::Snapshot& snapshot,
                                    std::int64_t nowMs);
    api::CommandResult endSession(const api::EndSession& command, api::Snapshot& snapshot);
    api::CommandResult revokeApiKey(const api::RevokeApiKey& command, api::Snapshot& snapshot,
                                    std::int64_t nowMs);
    api::CommandResult createNodeKey(const api::CreateNodeKey& command, api::Snapshot& snapshot);
    api::CommandResult unlock(const api::UnlockNodeKey& command, api::Snapshot& snapshot);
    std::string randomText(std::size_t length);

    std::map<std::string, std::string> m_passphrases;  ///< by public key
    std::uint64_t m_state = 0x5DEECE66DULL;
    std::uint64_t m_made = 0;
};

}  // namespace stacknet::testing
