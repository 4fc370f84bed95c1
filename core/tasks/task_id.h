#pragma once

#include <string>
#include <string_view>

#include "core/base/rng.h"
#include "core/ledger/types.h"

namespace stacknet::tasks {

/// "task_" and 26 base32 characters of 128 random bits.
std::string makeTaskId(Rng& rng);
bool isTaskId(std::string_view text);
/// The ledger's name of a task: SHA-256 of its id.
ledger::TaskHash taskHash(std::string_view taskId);

}  // namespace stacknet::tasks
