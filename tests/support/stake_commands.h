#pragma once

#include <cstdint>
#include <optional>

#include "core/api/node.h"

namespace stacknet::testing {

/// What the scripted node does with a stake or challenge command: refused with the code that
/// api::previewOf names, else carried out on `snapshot`. Nothing for other commands. The request id
/// is left 0.
std::optional<api::CommandResult> runStakeCommand(const api::Command& command,
                                                  api::Snapshot& snapshot, std::int64_t nowMs);

}  // namespace stacknet::testing
