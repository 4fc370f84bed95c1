#pragma once

#include <atomic>
#include <cstdint>

#include "core/tasks/task_service.h"

namespace stacknet::tasks {

inline constexpr std::string_view kEchoModel = "echo";
/// The longest answer, in tokens.
inline constexpr std::uint64_t kEchoTokensMax = 2'048;

/// What gk_test_ keys get instead of a node (A05): a model that says the last message of the user
/// again, whatever model is asked for. No back end, no sandbox, no record, no receipt and no
/// charge. A word with the space behind it is a token, at most 64 bytes of it; "stop", "max_tokens"
/// and token_limit end it as they would end a model, response_format json_object gives {"echo":
/// TEXT}. What an echo cannot do is refused: a schema and a tool that must be called
/// "tasks.bad_request", embeddings "tasks.unsupported", code "tasks.test_key". Thread safe; answers
/// on the caller's thread before it returns.
class EchoTasks final : public ITaskService {
public:
    std::shared_ptr<ITaskHandle> chat(ChatTask task, std::shared_ptr<IChatSink> sink) override;
    std::shared_ptr<ITaskHandle> code(CodeTask task,
                                      std::function<void(Result<CodeOutcome>)> done) override;
    std::shared_ptr<ITaskHandle> embed(EmbedTask task,
                                       std::function<void(Result<EmbedOutcome>)> done) override;
    std::uint64_t codeCostMax() const override { return 0; }
    std::vector<std::string> models() const override { return {std::string(kEchoModel)}; }

private:
    std::atomic<std::uint64_t> m_count{0};
};

}  // namespace stacknet::tasks
