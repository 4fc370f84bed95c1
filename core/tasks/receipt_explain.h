#pragma once

#include <string>
#include <vector>

#include "core/tasks/receipt.h"

namespace stacknet::tasks {

/// One thing that a receipt says, for people.
struct ReceiptNote {
    std::string
        topic;  ///< "what ran", "image", "end", "input hash", ..., "proves", "does not prove"
    std::string text;  ///< one or two sentences
};

/// What a receipt says, what each of its hashes covers, what it proves and what it does not. Pure;
/// whether the receipt is genuine is verifyReceipt()'s to say.
std::vector<ReceiptNote> explainReceipt(const Receipt& receipt);

/// How a run of code ended, by its exit code in a receipt: "It ended by itself with exit code 3."
std::string explainExit(std::int32_t exitCode);

}  // namespace stacknet::tasks
