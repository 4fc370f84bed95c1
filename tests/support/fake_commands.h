#pragma once

#include <cstdint>
#include <map>
#include <optional>
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
    static api::CommandResult runRetention(api::Snapshot& snapshot, std::int64_t nowMs);
    api::CommandResult endSession(const api::EndSession& command, api::Snapshot& snapshot);
    /// Nothing when `command` is none of signing in.
    std::optional<api::CommandResult> login(const api::Command& command, std::int64_t nowMs);
    api::CommandResult revokeApiKey(const api::RevokeApiKey& command, api::Snapshot& snapshot,
                                    std::int64_t nowMs);
    api::CommandResult createNodeKey(const api::CreateNodeKey& command, api::Snapshot& snapshot);
    api::CommandResult unlock(const api::UnlockNodeKey& command, api::Snapshot& snapshot);
    /// Nothing when `command` is none of the Rack's (fake_rack.cpp).
    std::optional<api::CommandResult> rack(const api::Command& command, api::Snapshot& snapshot,
                                           std::int64_t nowMs);
    std::string randomText(std::size_t length);

    std::map<std::string, std::string> m_passphrases;  ///< by public key
    std::uint64_t m_state = 0x5DEECE66DULL;
    std::uint64_t m_made = 0;
    std::string m_loginAttempt;
    std::string m_loginAccount;  ///< once its signature was given
    bool m_loginTaken = false;
    bool m_loginCancelled = false;
};

}  // namespace stacknet::testing
