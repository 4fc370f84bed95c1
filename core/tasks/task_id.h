#pragma once

#include <string>
#include <string_view>

#include "core/base/rng.h"

namespace stacknet::tasks {

/// "task_" and 26 base32 characters of 128 random bits.
std::string makeTaskId(Rng& rng);
bool isTaskId(std::string_view text);

}  // namespace stacknet::tasks
