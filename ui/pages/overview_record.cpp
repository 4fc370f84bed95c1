#include "ui/pages/overview_record.h"

#include <algorithm>
#include <string>
#include <utility>

namespace stacknet::ui {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// Of tasks that came at `sinceMs` or later: only how many there are is wanted.
api::HistoryQuery countedTasks(std::int64_t sinceMs) {
    api::HistoryQuery query;
    query.table = "tasks";
    query.filters = {{"received_ms", "at_least", std::to_string(sinceMs)}};
    query.limit = 1;
    query.count = true;
    return query;
}

}  // namespace

OverviewRecord::OverviewRecord(NodeBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {}

void OverviewRecord::forget() {
    m_pointsAskedMs = 0;
    m_tasksAskedMs = 0;
}

void OverviewRecord::refresh(std::int64_t pointsFromMs) {
    if (m_bridge.freshness() == Freshness::Loading) return;
    const std::int64_t nowMs = m_bridge.nowMs();
    if (m_pointsAskedMs == 0 || nowMs - m_pointsAskedMs >= kAskAgainMs) {
        m_pointsAskedMs = nowMs;
        askPoints(m_bridge, pointsFromMs, this, [this](const Result<PointsHistory>& answer) {
            // An engine that has only just started may answer soon.
            if (answer.ok())
                m_points = *answer;
            else
                m_pointsAskedMs += kRetryMs - kAskAgainMs;
            emit changed();
        });
    }
    if (m_tasksAskedMs == 0 || nowMs - m_tasksAskedMs >= kAskAgainMs) askTasks(nowMs);
}

void OverviewRecord::askTasks(std::int64_t nowMs) {
    m_tasksAskedMs = nowMs;
    const std::int64_t sinceMs = nowMs - kDayMs;
    auto query = countedTasks(sinceMs);
    query.filters.push_back({"state", "is_not", "queued"});
    query.filters.push_back({"state", "is_not", "running"});
    m_bridge.page(std::move(query), this, [this, sinceMs](const Result<api::HistoryPage>& page) {
        if (page.ok() && page->totalKnown)
            askSucceeded(sinceMs, page->total);
        else
            refuseTasks();
    });
}

void OverviewRecord::askSucceeded(std::int64_t sinceMs, std::uint64_t ended) {
    auto query = countedTasks(sinceMs);
    query.filters.push_back({"state", "is", "succeeded"});
    m_bridge.page(std::move(query), this, [this, ended](const Result<api::HistoryPage>& page) {
        if (!page.ok() || !page->totalKnown) {
            refuseTasks();
            return;
        }
        // One may have ended between the two questions.
        m_tasks = Tasks{std::max(ended, page->total), page->total};
        m_tasksRefused = false;
        emit changed();
    });
}

void OverviewRecord::refuseTasks() {
    m_tasksAskedMs += kRetryMs - kAskAgainMs;
    m_tasksRefused = true;
    emit changed();
}

}  // namespace stacknet::ui
