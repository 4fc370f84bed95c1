#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/receipt_input.h"
#include "core/tasks/receipt_recompute.h"

namespace stacknet::ctl {

/// Exit code of "receipt recompute" when nothing could be said about the node.
inline constexpr int kExitNotComparable = 3;

/// Prints it and returns the exit code.
int printReport(const Arguments& arguments, const tasks::RecomputeReport& report);

/// "receipt recompute" of a chat: starts the installed model (--model-dir) on this machine.
int recomputeChatReceipt(const Arguments& arguments, const tasks::Receipt& receipt,
                         GivenReceipt& given);

}  // namespace stacknet::ctl
