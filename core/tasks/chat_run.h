#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/backend.h"
#include "core/tasks/receipt.h"

namespace stacknet::tasks {

/// What the model asked the code tool to do. Internal to the module.
struct ToolRequest {
    std::string language;
    SecretBytes code;
    SecretBytes standardInput;
};

/// One chat, with the code tool's rounds in it.
struct ChatRunInput {
    inference::IInferenceBackend& backend;
    std::string model;
    const SecretBytes& requestJson;
    bool wantsCodeTool = false;
    std::uint32_t toolRoundsMax = 4;
    std::uint64_t tokenLimit = 0;  ///< no further round once so many are used
    /// Gets every delta for the client.
    std::function<void(SecretBytes deltaJson)> emit;
    /// Runs code; the answer is the tool message for the model. An error other than
    /// "tasks.cancelled" is told to the model instead.
    std::function<Result<SecretBytes>(ToolRequest request)> runTool;
    inference::CancelToken cancel;
};

struct ChatRunResult {
    std::string finishReason;
    std::uint64_t promptTokens = 0;  ///< of all rounds
    std::uint64_t completionTokens = 0;
    ChatOutputHash output;  ///< of what the client got
};

/// Blocks until the answer is complete. Errors: those of IInferenceBackend::chat.
Result<ChatRunResult> runChat(const ChatRunInput& input);

}  // namespace stacknet::tasks
