#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/gateway/http_failure.h"
#include "core/gateway/memory_wish.h"
#include "core/tasks/task_service.h"

namespace stacknet::gateway {

/// A chat completion request after all checks. `task.apiKeyId` is left to the caller.
struct ChatRequest {
    tasks::ChatTask task;
    bool stream = false;
    bool includeUsage = false;
    bool includeObfuscation = true;
    bool storeSent = false;
    bool confidential = false;
    std::optional<MemoryWish> memory;  ///< of the body; nothing: not a word of it
    std::vector<std::string> ignored;  ///< names of members that had no effect
};

/// Checks the body of POST /v1/chat/completions and takes it apart. What stays in
/// task.requestJson: messages, model, sampling, tools other than code_execution, response_format.
/// {"stacknet": {"class": "R"}} is task.declaredClass (docs/protocol/inference.md).
/// A member that is null counts as absent, but for "confidential".
std::optional<HttpFailure> readChatRequest(std::string_view body, std::size_t depthMax,
                                           ChatRequest& request);

/// The body of POST /v1/tools/code_execution (see gateway.h). `task.apiKeyId` is left to the
/// caller.
struct CodeRequest {
    tasks::CodeTask task;
    bool confidential = false;
    std::vector<std::string> ignored;
};
std::optional<HttpFailure> readCodeRequest(std::string_view body, std::size_t depthMax,
                                           CodeRequest& request);

/// The body of POST /v1/embeddings: "input" is a string, a list of at most 2048 strings, or one or
/// as many lists of token numbers; "encoding_format" is "float" or "base64"; "dimensions" goes on
/// to the model. `task.apiKeyId` is left to the caller.
struct EmbeddingRequest {
    tasks::EmbedTask task;
    bool base64 = false;
    bool confidential = false;
    std::size_t dimensions = 0;  ///< asked for; 0: the model's own
    std::vector<std::string> ignored;
};
std::optional<HttpFailure> readEmbeddingRequest(std::string_view body, std::size_t depthMax,
                                                EmbeddingRequest& request);

}  // namespace stacknet::gateway
