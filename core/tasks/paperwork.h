#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/base/bytes.h"
#include "core/tasks/task_record.h"

namespace stacknet::tasks {

/// What a task is worth, in integers.
struct Tariff {
    std::uint64_t microUsdPerMillionPromptTokens = 50'000;
    std::uint64_t microUsdPerMillionCompletionTokens = 200'000;
    std::uint64_t codeTokensPerSecond = 1'000;  ///< tokens that a second in the sandbox counts for
    std::uint64_t microUsdPerMillionCodeTokens = 50'000;
    std::uint32_t warmBonusPercent = 10;  ///< more tokens for a sandbox task served warm
};

/// Tokens and value of a task. Rounded up; saturates instead of wrapping.
struct TaskPrice {
    std::uint64_t tokens = 0;
    std::uint64_t microUsd = 0;
    bool operator==(const TaskPrice&) const = default;
};
TaskPrice priceChat(const Tariff& tariff, std::uint64_t promptTokens,
                    std::uint64_t completionTokens);
TaskPrice priceCode(const Tariff& tariff, std::uint64_t wallMs, bool warm);

/// The record that a node claims its work with; the engine makes a signed ledger transaction of
/// it. No content, no client's name: hashes and counts.
struct PaperworkDraft {
    std::string taskId;
    TaskKind kind = TaskKind::Chat;
    Hash256 contractHash;
    Hash256 receiptDigest;
    std::uint64_t tokensIn = 0;
    std::uint64_t tokensOut = 0;      ///< of a code task: what it counts for, with a warm bonus
    std::uint64_t valueMicroUsd = 0;  ///< the Paper
    std::uint64_t wallMs = 0;         ///< from start to finish
    bool warm = false;
    std::int64_t finishedMs = 0;
};

/// Called on a task thread when a task has succeeded. Must return at once.
using PaperworkSink = std::function<void(const PaperworkDraft&)>;

}  // namespace stacknet::tasks
