#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/tasks/task_sums.h"

/// Questions about work (api::Question). Internal to the module.
namespace stacknet::engine {

inline constexpr const char* kWorkHistoryTopic = "work.history";

/// What `work.history` asks for: {"from_ms"?, "to_ms"?, "step_ms"?}, or nothing. Without "from_ms",
/// or with 0: from the first task that is kept. Without "to_ms", or with 0: up to `nowMs` and with
/// it. Without "step_ms", or with 0: a step that fits the span. Error "api.bad_argument".
Result<tasks::TaskSumsQuery> workHistoryQuery(const std::string& argument, std::int64_t nowMs);

/// {"format": "stacknet-work-history/1", "since_ms", "from_ms", "to_ms", "step_ms", "steps":
/// [{"time_ms", "chats", "codes", "failed", "p50_ms", "p95_ms"}]}; steps without a task are left
/// out.
std::string workHistoryJson(const tasks::TaskSums& sums, std::int64_t toMs);

}  // namespace stacknet::engine
