#pragma once

#include <vector>

#include "core/ledger/execute.h"

/// What the finalized log says about one task (`stacknetctl arena explain`).
namespace stacknet::arena {

struct TaskLogEntry {
    ledger::Height height = 0;
    std::int64_t timeMs = 0;  ///< the block's, Unix time
    ledger::Event event;
    bool operator==(const TaskLogEntry&) const = default;
};

/// Collects the steps of one task, and the slashes and points that its verdict brought, from the
/// blocks in their order. Should two workers have used one task id, both are in it; the steps name
/// the worker.
class TaskLog {
public:
    explicit TaskLog(const ledger::TaskHash& task) : m_task(task) {}
    /// One block and what it did.
    void add(ledger::Height height, std::int64_t timeMs, const std::vector<ledger::Event>& events);
    /// Oldest first.
    const std::vector<TaskLogEntry>& entries() const { return m_entries; }

private:
    ledger::TaskHash m_task;
    std::vector<TaskLogEntry> m_entries;
};

/// One step in English: "drawn: 123456 is below 4611686018427387904 (25.00 %), 3 executors".
std::string describe(const ledger::Event& event);

}  // namespace stacknet::arena
