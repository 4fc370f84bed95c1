#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/tasks/task_record.h"

/// The Prompt Contract: the terms under which a task runs. docs/protocol/prompt-contract.md.
namespace stacknet::tasks {

inline constexpr std::uint64_t kTokenLimitDefault = 1'000'000;
inline constexpr std::uint64_t kTokenLimitMax = 10'000'000;

/// What a task may cost, in tokens, as far as it is known before it runs.
struct PromptTerms {
    /// Hard ceiling of all that the task uses beyond its prompt: the answer, the prompts and
    /// answers of further rounds, code that the model runs.
    std::uint64_t tokenLimit = kTokenLimitDefault;
    std::uint64_t estimatedInboundCost = 0;  ///< of the prompt; see inboundCost

    std::uint64_t maxPossibleCost() const { return estimatedInboundCost + tokenLimit; }
    bool operator==(const PromptTerms&) const = default;
};

/// What a chat template puts around a prompt beyond the words of the request's own JSON.
inline constexpr std::uint64_t kTemplateTokens = 64;

/// One token for each byte of the request as it goes to the model, and kTemplateTokens: no
/// tokenizer makes more of a text, and images travel as text. So what is set aside by it covers the
/// prompt of any model whose template adds no more than that.
std::uint64_t inboundCost(std::size_t requestBytes, bool withCodeTool);

/// For what a back end does not count (an answer that was cancelled, a server without counts): a
/// token for four bytes of prompt, rounded up.
std::uint64_t meanTokens(std::size_t requestBytes);

/// The terms. Their hash goes to the ledger, they do not.
struct PromptContract {
    std::string taskId;
    TaskKind kind = TaskKind::Chat;  ///< content type "text" or "code"
    PromptTerms terms;
    std::string apiKeyId;  ///< the caller
    std::string stackId;   ///< the originator; empty: none
    std::string model;
    std::int64_t createdMs = 0;
};

/// SHA-256("stacknet.contract.v2\0" || canonical encoding of the fields in their order).
Hash256 contractHash(const PromptContract& contract);

}  // namespace stacknet::tasks
