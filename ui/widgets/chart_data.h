#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <QPointF>
#include <QString>

#include "ui/text/words.h"

/// What a chart shows, and the arithmetic of drawing it. Pure, any thread. Times are milliseconds
/// since 1970 throughout.
namespace stacknet::ui {

/// More series than this are one too many to tell apart: those past it are not drawn.
inline constexpr std::size_t kMaxSeries = 6;

enum class SeriesShape : std::uint8_t {
    Line,
    Bars,         ///< side by side where there are several
    StackedBars,  ///< on top of each other; below zero they hang down
    Band,         ///< an estimate: the space between `points` and `upper`
};

/// One series. Points ascend in time; a y of NaN is a gap, and is drawn as one.
struct ChartSeries {
    QString name;
    SeriesShape shape = SeriesShape::Line;
    std::vector<QPointF> points = {};
    std::vector<double> upper = {};  ///< Band: the upper edge, one for each point
    bool area = false;               ///< Line: tinted down to the axis; for a single line
};

/// An event on the time axis: a slash, a restart. Shown by the shape of its tone and its words.
struct ChartMarker {
    std::int64_t timeMs = 0;
    QString label;
    Tone tone = Tone::Info;
};

/// One chart.
struct ChartData {
    QString title;  ///< the question that it answers
    QString unit;   ///< beside the title
    std::vector<ChartSeries> series;
    std::vector<ChartMarker> markers;
    bool fromZero = true;    ///< bars always do
    bool amounts = false;    ///< values are amounts: hidden by the privacy mask
    std::int64_t barMs = 0;  ///< how long one bar lasts; needed with bars
    std::int64_t nowMs = 0;  ///< where the ranges end; 0: now, by this computer's clock
    std::int64_t gapMs = 0;  ///< points further apart than this are not joined; 0: all are
    /// Words for a value ("1,204"); none: a count, with decimals where it is small.
    std::function<QString(double)> words;
    /// What to say where there are no points yet; none: a general sentence.
    QString emptyTitle;
    QString emptyText;
};

/// The window of time that is shown.
enum class ChartRange : std::uint8_t { Hour, Day, Week, Month, All, Custom };

struct TimeSpan {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    bool operator==(const TimeSpan&) const = default;
};

/// At most two points a pixel column: the least and the greatest of each, so that spikes stay.
std::vector<QPointF> decimated(const std::vector<QPointF>& points, int columns);

/// The points inside the span (and the neighbour on either side, so that lines reach the edge), at
/// most two a pixel column, in runs without a gap.
std::vector<std::vector<QPointF>> lineRuns(const std::vector<QPointF>& points, TimeSpan span,
                                           int columns, std::int64_t gapMs);

/// Sums neighbouring bars until at most `most` are left; `barMs` becomes the length of the sum.
/// Sums begin at whole multiples of it, so that they stay where they are while time goes on.
std::vector<QPointF> summedBars(const std::vector<QPointF>& points, TimeSpan span, int most,
                                std::int64_t& barMs);

/// Round values from at or below `low` to at or above `high`, about `wanted` of them, at least two.
std::vector<double> valueTicks(double low, double high, int wanted);

/// Round local times (full minutes, hours, midnights, months) inside the span, at most `most`.
std::vector<std::int64_t> timeTicks(TimeSpan span, int most);

/// A time tick in words: "14:05:10", "14:05", "23 Nov" or "Nov 2026", by how far ticks are apart.
QString timeTickText(std::int64_t timeMs, std::int64_t stepMs);

/// A value in words by the chart's own function, or as a count.
QString valueText(const ChartData& data, double value);

}  // namespace stacknet::ui
