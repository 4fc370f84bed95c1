#pragma once

#include <cstdint>
#include <optional>

#include <QObject>

#include "ui/pages/points_series.h"

namespace stacknet::ui {

/// What the Overview asks the engine for, since no picture holds it: the record of points, and how
/// the tasks of the last 24 hours ended. Asks once a minute, and sooner after a refusal. GUI
/// thread.
class OverviewRecord final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t kAskAgainMs = 60'000;
    static constexpr std::int64_t kRetryMs = 5'000;

    /// Tasks that came in the last 24 hours and are over.
    struct Tasks {
        std::uint64_t ended = 0;
        std::uint64_t succeeded = 0;
    };

    explicit OverviewRecord(NodeBridge& bridge, QObject* parent = nullptr);
    /// Asks for what is old by now. `pointsFromMs`: where the bars of points begin.
    void refresh(std::int64_t pointsFromMs);
    /// The next refresh() asks for everything anew.
    void forget();

    const std::optional<PointsHistory>& points() const { return m_points; }
    const std::optional<Tasks>& tasks() const { return m_tasks; }
    /// The engine would not count the tasks.
    bool tasksRefused() const { return m_tasksRefused; }

signals:
    void changed();

private:
    void askTasks(std::int64_t nowMs);
    void askSucceeded(std::int64_t sinceMs, std::uint64_t ended);
    void refuseTasks();

    NodeBridge& m_bridge;
    std::optional<PointsHistory> m_points;
    std::optional<Tasks> m_tasks;
    std::int64_t m_pointsAskedMs = 0;  ///< 0: not yet
    std::int64_t m_tasksAskedMs = 0;
    bool m_tasksRefused = false;
};

}  // namespace stacknet::ui
