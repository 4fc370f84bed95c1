#pragma once

#include <cstdint>
#include <optional>

#include "core/api/node.h"

/// What the scripted node does with the orders of each part; nothing: none of them. Passphrase of
/// keys that came with a snapshot: "passphrase".
namespace stacknet::testing {

std::optional<api::CommandResult> runKeyCommand(const api::Command& command,
                                                api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runWorkCommand(const api::Command& command,
                                                 api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runAlertCommand(const api::Command& command,
                                                  api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runAccessCommand(const api::Command& command,
                                                   api::Snapshot& snapshot, std::int64_t nowMs);
std::optional<api::CommandResult> runSettingCommand(const api::Command& command,
                                                    api::Snapshot& snapshot, std::int64_t nowMs);

// What a healthy node shows of each part; every number differs from every other.
void addSampleKeystore(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleWork(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleAlerts(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleBridge(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleEarnings(api::Snapshot& snapshot, std::int64_t nowMs);
void addSampleHost(api::Snapshot& snapshot, std::int64_t nowMs);

}  // namespace stacknet::testing
