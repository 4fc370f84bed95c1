#pragma once

#include <cstdint>
#include <functional>
#include <optional>
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

/// What came of it.
struct ToolAnswer {
    SecretBytes content;       ///< the tool message for the model
    std::uint64_t tokens = 0;  ///< what the run counts for
};

/// One chat, with the code tool's rounds in it.
struct ChatRunInput {
    inference::IInferenceBackend& backend;
    std::string model;
    std::string cacheSalt;  ///< names the account to the back end
    const SecretBytes& requestJson;
    bool wantsCodeTool = false;
    std::uint32_t toolRoundsMax = 4;
    std::uint64_t tokenLimit = 0;   ///< PromptTerms::tokenLimit
    std::uint64_t toolCostMax = 0;  ///< no code is run once fewer tokens are left
    /// Class R: IInferenceBackend::chatReproducibly instead of chat; goes without the code tool.
    bool reproducible = false;
    /// Gets every delta for the client.
    std::function<void(SecretBytes deltaJson)> emit;
    /// Runs code. An error other than "tasks.cancelled" is told to the model instead.
    std::function<Result<ToolAnswer>(ToolRequest request)> runTool;
    inference::CancelToken cancel;
};

struct ChatRunResult {
    std::string finishReason;
    std::uint64_t promptTokens = 0;  ///< of all rounds
    std::uint64_t completionTokens = 0;
    /// What is to be charged, code included. Where the back end did not count, meanTokens() of the
    /// prompt and one for each piece of the answer.
    std::uint64_t usedTokens = 0;
    ChatOutputHash output;  ///< of what the client got
    /// Of class R; nothing when the answer had to be cut off here, which is no answer of the class.
    std::optional<Hash256> reproClass;
};

/// Blocks until the answer is complete. An answer that reaches the token limit ends there with
/// "length". After an error, which is one of IInferenceBackend::chat, `result` has what was used.
Result<void> runChat(const ChatRunInput& input, ChatRunResult& result);

}  // namespace stacknet::tasks
