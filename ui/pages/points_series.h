#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "ui/bridge/node_bridge.h"
#include "ui/widgets/chart_data.h"

namespace stacknet::ui {

/// The answer of the topic "points.history".
struct PointsHistory {
    struct Bar {
        std::int64_t timeMs = 0;
        QString reason;
        std::int64_t delta = 0;
    };
    std::int64_t sinceMs = 0;  ///< when the record begins; 0: it is empty
    std::int64_t changeDay = 0;
    std::int64_t changeWeek = 0;
    std::int64_t barMs = 0;
    std::vector<Bar> bars;
};
/// Nothing for a document of another form.
std::optional<PointsHistory> pointsHistoryOf(const std::string& document);
/// Asks the engine for what happened since `fromMs` (0: for all of it); the changes of a day and a
/// week come with every answer. `done` as in NodeBridge::ask(); error "ui.bad_answer" for a
/// document of another form.
void askPoints(NodeBridge& bridge, std::int64_t fromMs, QObject* context,
               std::function<void(const Result<PointsHistory>&)> done);

/// Stacked bars, one series for each source of points.
ChartData pointsBars(const PointsHistory& history, std::int64_t nowMs);
/// The total over time, and where it would go in the next `aheadMs`: the mean of the last whole
/// days, and the band that their spread leaves after so long. No band with less than three whole
/// days.
ChartData pointsTotal(const PointsHistory& history, std::uint64_t total, std::int64_t nowMs,
                      std::int64_t aheadMs);
/// Whole days that an estimate goes by, and the furthest that it looks ahead.
inline constexpr int kProjectionDays = 7;

}  // namespace stacknet::ui
