#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/sandbox/receipt.h"

namespace stacknet::tasks {

/// What is promised about doing a task again. Code has D0 to D3 (docs/protocol/receipts.md), a chat
/// R or T (docs/protocol/inference.md), or none: then nobody compares its answer.
enum class TaskClass : std::uint8_t { None = 0, D0 = 1, D1 = 2, D2 = 3, D3 = 4, R = 5, T = 6 };

/// "none", "D0", "D1", "D2", "D3", "R", "T".
std::string_view taskClassName(TaskClass value);
/// Nothing for any other text.
std::optional<TaskClass> taskClassNamed(std::string_view name);
TaskClass taskClassOf(sandbox::Determinism determinism);

/// How a task ended. None: it has not, or it is a chat that was answered, cancelled or broke off.
/// Refused: it never ran. The others are of code.
enum class TaskEnding : std::uint8_t {
    None = 0,
    Exit = 1,
    Signal = 2,
    OutOfMemory = 3,
    Timeout = 4,
    OutputLimit = 5,
    Refused = 6
};

/// "none", "exit", "signal", "oom", "timeout", "output_limit", "refused": sandbox::endingName's
/// words where it has one.
std::string_view taskEndingName(TaskEnding value);
std::optional<TaskEnding> taskEndingNamed(std::string_view name);

}  // namespace stacknet::tasks
