#include "ui/widgets/chart_plot.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QValueAxis>

#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_style.h"

namespace stacknet::ui {
namespace {

constexpr int kLeastColumns = 64;
/// The most that labels at both sides take from the width.
constexpr int kLabelRoom = 180;
constexpr int kTicks = 5;
/// Keeps the words clear of the focus ring.
constexpr int kEdge = 4;
constexpr int kPageSteps = 10;
constexpr int kLeastBarPixels = 3;

bool isBars(SeriesShape shape) {
    return shape == SeriesShape::Bars || shape == SeriesShape::StackedBars;
}

}  // namespace

ChartPlot::ChartPlot(QWidget* parent) : QChartView(parent) {
    auto* picture = new QChart;
    m_timeAxis = new QValueAxis;
    m_valueAxis = new QValueAxis;
    picture->addAxis(m_timeAxis, Qt::AlignBottom);
    picture->addAxis(m_valueAxis, Qt::AlignLeft);
    // Grid and words are ours: round times, the mask, and names beside the lines.
    m_timeAxis->setVisible(false);
    m_valueAxis->setVisible(false);
    picture->legend()->hide();
    picture->setAnimationOptions(QChart::NoAnimation);
    picture->setMargins(QMargins(0, 0, 0, 0));
    picture->setBackgroundVisible(false);
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    setChart(picture);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCacheMode(QGraphicsView::CacheNone);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(&Theme::instance(), &Theme::changed, this, &ChartPlot::applyTheme);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &ChartPlot::applyTheme);
    applyTheme();
}

void ChartPlot::applyTheme() {
    setBackgroundBrush(Qt::NoBrush);
    placePlot();
    addLines();
    viewport()->update();
}

void ChartPlot::draw(const ChartData& chartData, TimeSpan span) {
    m_data = chartData;
    if (m_data.series.size() > kMaxSeries) m_data.series.resize(kMaxSeries);
    std::stable_sort(
        m_data.markers.begin(), m_data.markers.end(),
        [](const ChartMarker& a, const ChartMarker& b) { return a.timeMs < b.timeMs; });
    m_span = span;
    prepare();
    stack();
    findBounds();
    findStops();
    placePlot();
    addLines();
    viewport()->update();
}

int ChartPlot::columns() const {
    return std::max(kLeastColumns, viewport()->width() - kLabelRoom);
}

void ChartPlot::prepare() {
    m_shown.clear();
    m_drawn = 0;
    m_last = 0;
    m_barMs = 0;
    int index = 0;
    for (const auto& series : m_data.series) {
        Shown shown;
        shown.source = &series;
        shown.index = index++;
        if (isBars(series.shape)) {
            auto barMs = m_data.barMs;
            shown.runs = {summedBars(series.points, m_span, columns() / kLeastBarPixels, barMs)};
            m_barMs = barMs;
        } else if (series.shape == SeriesShape::Line) {
            shown.runs = lineRuns(series.points, m_span, columns(), m_data.gapMs);
        } else {
            shown.runs = {decimated(series.points, columns())};
        }
        for (const auto& run : shown.runs) m_drawn += static_cast<int>(run.size());
        if (shown.index == 0 && !shown.runs.empty() && !shown.runs.back().empty())
            m_last = shown.runs.back().back().y();
        m_shown.push_back(std::move(shown));
    }
}

void ChartPlot::stack() {
    std::map<double, double> up;
    std::map<double, double> down;
    for (auto& shown : m_shown) {
        if (shown.source->shape != SeriesShape::StackedBars) continue;
        for (const auto& bar : shown.runs.front()) {
            double& height = (bar.y() < 0 ? down : up)[bar.x()];
            shown.base.push_back(height);
            height += bar.y();
        }
    }
}

void ChartPlot::findBounds() {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    const auto take = [&](double value) {
        if (!std::isfinite(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    bool bars = false;
    for (const auto& shown : m_shown) {
        bars = bars || isBars(shown.source->shape);
        for (const auto& run : shown.runs) {
            for (std::size_t i = 0; i < run.size(); ++i)
                take(run[i].y() + (shown.base.empty() ? 0 : shown.base[i]));
        }
        if (shown.source->shape != SeriesShape::Band) continue;
        for (const double upper : shown.source->upper) take(upper);
    }
    if (low > high) low = high = 0;
    if (m_data.fromZero || bars) {
        take(0);
    }
    m_ticks = valueTicks(low, high, kTicks);
    // Counts have no halves.
    if (!m_data.words && high <= kTicks && low >= 0 && low == std::floor(low) &&
        m_ticks[1] - m_ticks[0] < 1)
        m_ticks = valueTicks(low, std::max(high, low + 1), 2);
}

void ChartPlot::findStops() {
    m_stops.clear();
    for (const auto& shown : m_shown) {
        if (m_barMs > 0 && !isBars(shown.source->shape)) continue;
        for (const auto& run : shown.runs) {
            for (const auto& point : run) {
                if (point.x() + static_cast<double>(m_barMs) < static_cast<double>(m_span.fromMs) ||
                    point.x() > static_cast<double>(m_span.toMs))
                    continue;
                m_stops.push_back(point.x());
            }
        }
    }
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    if (!m_cursor || m_stops.empty()) return;
    const auto at = std::lower_bound(m_stops.begin(), m_stops.end(), *m_cursor);
    if (at == m_stops.end())
        m_cursor.reset();
    else
        m_cursor = *at;
}

bool ChartPlot::namesAtEnds() const {
    return m_shown.size() > 1 && m_shown.size() <= 3 &&
           std::all_of(m_shown.begin(), m_shown.end(),
                       [](const Shown& shown) { return shown.source->shape == SeriesShape::Line; });
}

QString ChartPlot::axisText(double value) const {
    const QString text = valueText(m_data, value);
    return m_data.amounts ? masked(text) : text;
}

void ChartPlot::placePlot() {
    const QFontMetrics metrics(Theme::instance().font(TextRole::Caption));
    int left = 0;
    for (const double tick : m_ticks)
        left = std::max(left, metrics.horizontalAdvance(axisText(tick)));
    int right = metrics.horizontalAdvance(QStringLiteral("00:00")) / 2;
    if (namesAtEnds()) {
        for (const auto& shown : m_shown)
            right = std::max(right,
                             std::min(kLabelRoom * 2 / 3,
                                      metrics.horizontalAdvance(shown.source->name) + space::k3));
    }
    int top = metrics.height() / 2 + 2;
    if (m_shown.size() > 1 && !namesAtEnds()) top += metrics.height() + space::k2;
    if (!m_data.markers.empty()) top += metrics.height() + space::k1;
    const QRectF room = QRectF(viewport()->rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    chart()->setPlotArea(
        room.adjusted(left + space::k2, top, -right - space::k1, -metrics.height() - space::k2));
}

QRectF ChartPlot::plotRect() const {
    return chart()->plotArea();
}

void ChartPlot::addLines() {
    chart()->removeAllSeries();
    if (m_ticks.size() < 2) return;
    const auto& t = tokens();
    const auto attach = [&](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
    };
    for (const auto& shown : m_shown) {
        if (shown.source->shape != SeriesShape::Line) continue;
        const QColor color = seriesColor(shown.index);
        for (const auto& run : shown.runs) {
            if (run.size() < 2) continue;
            const QList<QPointF> points(run.begin(), run.end());
            if (shown.source->area) {
                auto* top = new QLineSeries(chart());
                auto* base = new QLineSeries(chart());
                top->replace(points);
                base->replace(QList<QPointF>{{run.front().x(), m_ticks.front()},
                                             {run.back().x(), m_ticks.front()}});
                auto* area = new QAreaSeries(top, base);
                QColor fill = color;
                fill.setAlphaF(t.dark ? 0.16F : 0.12F);
                area->setPen(Qt::NoPen);
                area->setBrush(fill);
                attach(area);
            }
            auto* line = new QLineSeries;
            line->replace(points);
            line->setPen(QPen(color, 2, seriesDash(shown.index), Qt::FlatCap, Qt::RoundJoin));
            attach(line);
        }
    }
    m_timeAxis->setRange(static_cast<double>(m_span.fromMs), static_cast<double>(m_span.toMs));
    m_valueAxis->setRange(m_ticks.front(), m_ticks.back());
}

QPointF ChartPlot::position(double time, double value) const {
    const QRectF plot = plotRect();
    const double wide = std::max(1.0, static_cast<double>(m_span.toMs - m_span.fromMs));
    const double high = m_ticks.size() < 2 ? 1 : m_ticks.back() - m_ticks.front();
    const double low = m_ticks.empty() ? 0 : m_ticks.front();
    return {plot.left() + (time - static_cast<double>(m_span.fromMs)) / wide * plot.width(),
            plot.bottom() - (value - low) / high * plot.height()};
}

void ChartPlot::step(int by) {
    if (m_stops.empty() || by == 0) return;
    const auto count = static_cast<std::ptrdiff_t>(m_stops.size());
    std::ptrdiff_t at = count;
    if (m_cursor)
        at = std::lower_bound(m_stops.begin(), m_stops.end(), *m_cursor) - m_stops.begin();
    at = std::clamp<std::ptrdiff_t>(at + by, 0, count - 1);
    m_cursor = m_stops[static_cast<std::size_t>(at)];
    viewport()->update();
    emit cursorMoved();
}

void ChartPlot::toEnd(bool newest) {
    if (m_stops.empty()) return;
    m_cursor = newest ? m_stops.back() : m_stops.front();
    viewport()->update();
    emit cursorMoved();
}

void ChartPlot::clearCursor() {
    m_cursor.reset();
    viewport()->update();
    emit cursorMoved();
}

std::int64_t ChartPlot::readingTime() const {
    if (m_stops.empty()) return 0;
    return static_cast<std::int64_t>(m_cursor.value_or(m_stops.back()));
}

std::optional<double> ChartPlot::valueAt(const Shown& shown, double time) const {
    const double until = time + static_cast<double>(m_barMs);
    std::optional<double> value;
    for (const auto& run : shown.runs) {
        for (const auto& point : run) {
            const bool inside = m_barMs > 0 && !isBars(shown.source->shape)
                                    ? point.x() >= time && point.x() < until
                                    : point.x() == time;
            if (inside) value = point.y();
        }
    }
    return value;
}

std::optional<double> ChartPlot::upperAt(const Shown& shown, double time) const {
    const auto& series = *shown.source;
    const auto count = std::min(series.points.size(), series.upper.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (series.points[i].x() == time) return series.upper[i];
    }
    return std::nullopt;
}

QString ChartPlot::reading() const {
    if (m_stops.empty()) return {};
    const double time = m_cursor.value_or(m_stops.back());
    QStringList words;
    for (const auto& shown : m_shown) {
        const auto value = valueAt(shown, time);
        QString text = value ? axisText(*value) : tr("no data");
        if (const auto upper = upperAt(shown, time); value && upper)
            text = tr("%1 to %2").arg(text, axisText(*upper));
        words << (m_shown.size() == 1 || shown.source->name.isEmpty()
                      ? text
                      : QStringLiteral("%1 %2").arg(shown.source->name, text));
    }
    const double near = static_cast<double>(m_span.toMs - m_span.fromMs) / columns() * 8;
    for (const auto& marker : m_data.markers) {
        if (std::abs(static_cast<double>(marker.timeMs) - time) <=
            std::max(near, static_cast<double>(m_barMs)))
            words << marker.label;
    }
    return words.join(QStringLiteral(" · "));
}

void ChartPlot::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    if (m_stops.empty()) return;
    const QRectF plot = plotRect();
    const double share = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    const double time = static_cast<double>(m_span.fromMs) +
                        share * static_cast<double>(m_span.toMs - m_span.fromMs) -
                        static_cast<double>(m_barMs) / 2;
    const auto nearest = std::min_element(
        m_stops.begin(), m_stops.end(),
        [time](double a, double b) { return std::abs(a - time) < std::abs(b - time); });
    if (m_cursor == *nearest) return;
    m_cursor = *nearest;
    viewport()->update();
    emit cursorMoved();
}

void ChartPlot::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) clearCursor();
}

void ChartPlot::keyPressEvent(QKeyEvent* event) {
    // Time runs from left to right in every language, and so do the keys.
    switch (event->key()) {
        case Qt::Key_Left:
            return step(-1);
        case Qt::Key_Right:
            return step(1);
        case Qt::Key_PageUp:
            return step(-kPageSteps);
        case Qt::Key_PageDown:
            return step(kPageSteps);
        case Qt::Key_Home:
            return toEnd(false);
        case Qt::Key_End:
            return toEnd(true);
        case Qt::Key_Escape:
            if (!m_cursor) break;
            return clearCursor();
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace stacknet::ui
