#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/tasks/task_record.h"

/// The Prompt Contract: the terms under which a task runs.
namespace stacknet::tasks {

inline constexpr std::uint64_t kTokenLimitDefault = 1'000'000;
inline constexpr std::uint64_t kTokenLimitMax = 10'000'000;

/// The terms. Their hash goes to the ledger, they do not.
struct PromptContract {
    std::string taskId;
    TaskKind kind = TaskKind::Chat;
    std::uint64_t tokenLimit = kTokenLimitDefault;  ///< hard ceiling of prompt and answer together
    std::string apiKeyId;
    std::string model;
    std::int64_t createdMs = 0;
};

/// SHA-256("stacknet.contract.v1\0" || canonical encoding of the fields in their order).
Hash256 contractHash(const PromptContract& contract);

}  // namespace stacknet::tasks
