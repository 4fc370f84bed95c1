#pragma once

#include "core/api/history.h"
#include "core/tasks/task_page.h"

/// The table "tasks" of api::INode::page() over the records of tasks.
namespace stacknet::engine {

/// Columns: id, received_ms, kind, state, class, model, language, duration_ms, tokens, tokens_in,
/// tokens_out, exit_code, error, api_key, receipt, paperwork, paperwork_height, warm, ended_by,
/// self_tested, cpu_ms, cpu_limit, memory_peak_bytes, memory_limit_bytes, wall_limit_ms. The
/// words are those of core/api/names.h. Sorted by received_ms (its own order), duration_ms, tokens
/// or state, then by id; filtered by these and kind, class, model, api_key, error and warm.
/// Error "api.bad_argument" names what is wrong.
Result<tasks::TaskQuery> taskQueryOf(const api::HistoryQuery& query);
api::HistoryPage historyPageOf(const tasks::TaskPage& page);

}  // namespace stacknet::engine
