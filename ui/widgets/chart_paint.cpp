#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/chart_style.h"

// How ChartPlot paints what QtCharts does not: everything but the lines.
namespace stacknet::ui {
namespace {

constexpr int kTimeLabelGap = 24;
constexpr double kDot = 3;
constexpr double kMarkerIcon = 12;

}  // namespace

QColor seriesColor(int index) {
    const auto& series = tokens().series;
    return series[static_cast<std::size_t>(index) % series.size()];
}

Qt::PenStyle seriesDash(int index) {
    switch (index % static_cast<int>(kMaxSeries)) {
        case 1:
            return Qt::DashLine;
        case 2:
            return Qt::DotLine;
        case 3:
            return Qt::DashDotLine;
        case 4:
            return Qt::DashDotDotLine;
        default:
            return Qt::SolidLine;
    }
}

void ChartPlot::drawBackground(QPainter* painter, const QRectF& /*area*/) {
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->fillRect(viewport()->rect(), tokens().surface);
    if (m_ticks.size() > 1) {
        drawGrid(*painter);
        drawBands(*painter);
        drawBars(*painter);
    }
    painter->restore();
}

void ChartPlot::drawForeground(QPainter* painter, const QRectF& /*area*/) {
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_ticks.size() > 1) {
        drawMarkers(*painter);
        if (namesAtEnds())
            drawNames(*painter);
        else if (m_shown.size() > 1)
            drawLegend(*painter);
        drawCursor(*painter);
    }
    if (hasFocus()) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), kControlRadius,
                                 kControlRadius);
    }
    painter->restore();
}

void ChartPlot::drawGrid(QPainter& painter) const {
    const auto& t = tokens();
    const QRectF plot = plotRect();
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    for (const double tick : m_ticks) {
        const double y = std::round(position(0, tick).y());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1),
                         tick == 0 ? t.borderStrong : t.border);
        painter.setPen(t.muted);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2.0, plot.left() - space::k2, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, axisText(tick));
    }
    const int widest = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + kTimeLabelGap;
    const auto ticks = timeTicks(m_span, std::max(2, static_cast<int>(plot.width()) / widest));
    const auto apart = ticks.size() > 1 ? ticks[1] - ticks[0] : m_span.toMs - m_span.fromMs;
    for (const auto tick : ticks) {
        const double x = std::round(position(static_cast<double>(tick), 0).x());
        painter.fillRect(QRectF(x, plot.bottom(), 1, 4), t.border);
        const QString text = timeTickText(tick, apart);
        const double half = metrics.horizontalAdvance(text) / 2.0 + 1;
        const double middle = std::min(x, viewport()->width() - half);
        painter.drawText(QRectF(middle - half, plot.bottom() + 4, 2 * half, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

void ChartPlot::drawBands(QPainter& painter) const {
    painter.setClipRect(plotRect());
    for (const auto& shown : m_shown) {
        const auto& series = *shown.source;
        if (series.shape != SeriesShape::Band) continue;
        const auto count = std::min(series.points.size(), series.upper.size());
        if (count < 2) continue;
        QPainterPath upper;
        QPainterPath lower;
        QPolygonF space;
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = position(series.points[i].x(), series.upper[i]);
            space << at;
            if (i == 0)
                upper.moveTo(at);
            else
                upper.lineTo(at);
        }
        for (std::size_t i = count; i-- > 0;) {
            const auto at = position(series.points[i].x(), series.points[i].y());
            space << at;
            if (i + 1 == count)
                lower.moveTo(at);
            else
                lower.lineTo(at);
        }
        QColor fill = seriesColor(shown.index);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(fill, 1, Qt::DashLine));
        painter.drawPath(upper);
        painter.drawPath(lower);
        fill.setAlphaF(tokens().dark ? 0.22F : 0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(space);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setClipping(false);
}

void ChartPlot::drawBars(QPainter& painter) const {
    painter.setClipRect(plotRect());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto sideBySide = std::count_if(m_shown.begin(), m_shown.end(), [](const Shown& shown) {
        return shown.source->shape == SeriesShape::Bars;
    });
    int slot = 0;
    for (const auto& shown : m_shown) {
        const auto shape = shown.source->shape;
        if (shape != SeriesShape::Bars && shape != SeriesShape::StackedBars) continue;
        const bool stacked = shape == SeriesShape::StackedBars;
        const double places = stacked ? 1 : static_cast<double>(sideBySide);
        const double wide = static_cast<double>(m_barMs) / places;
        const auto& bars = shown.runs.front();
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const double base = stacked ? shown.base[i] : 0;
            const double start = bars[i].x() + (stacked ? 0 : wide * slot);
            const double left = std::round(position(start, 0).x());
            const double right = std::round(position(start + wide, 0).x());
            const double gap = right - left > 12 ? 3 : right - left > 3 ? 1 : 0;
            const double top = std::round(position(0, base + bars[i].y()).y());
            const double bottom = std::round(position(0, base).y());
            QRectF bar(left, std::min(top, bottom), std::max(1.0, right - left - gap),
                       std::abs(bottom - top));
            // A pixel of ground between the parts of a stack, so that they part without colour.
            if (stacked && base != 0 && bar.height() > 2) bar.adjust(0, 0, 0, -1);
            painter.fillRect(bar, seriesColor(shown.index));
        }
        if (!stacked) ++slot;
    }
    painter.setClipping(false);
}

void ChartPlot::drawMarkers(QPainter& painter) const {
    const auto& t = tokens();
    const QRectF plot = plotRect();
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    double free = plot.left();
    for (const auto& marker : m_data.markers) {
        if (marker.timeMs < m_span.fromMs || marker.timeMs > m_span.toMs) continue;
        const double x = std::round(position(static_cast<double>(marker.timeMs), 0).x());
        const QColor color = t.tone(marker.tone);
        painter.setPen(QPen(color, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double y = plot.top() - metrics.height() - 2;
        const double words = kMarkerIcon + space::k1 + metrics.horizontalAdvance(marker.label);
        // Beside the icon to the right, to the left where the edge is near, nowhere when crowded.
        const bool right = x - kMarkerIcon / 2 + words <= viewport()->width();
        const double from = right ? x - kMarkerIcon / 2 : x + kMarkerIcon / 2 - words;
        const double icon = right ? from : from + words - kMarkerIcon;
        paintGlyph(painter, toneGlyph(marker.tone),
                   QRectF(icon, y + (metrics.height() - kMarkerIcon) / 2, kMarkerIcon, kMarkerIcon),
                   color);
        if (from < free) continue;
        painter.setPen(color);
        painter.drawText(
            QPointF(right ? from + kMarkerIcon + space::k1 : from, y + metrics.ascent()),
            marker.label);
        free = from + words + space::k2;
    }
}

void ChartPlot::drawNames(QPainter& painter) const {
    struct Name {
        double y;
        int index;
        QString text;
    };
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    const QRectF plot = plotRect();
    const double left = plot.right() + space::k2;
    std::vector<Name> names;
    for (const auto& shown : m_shown) {
        if (shown.runs.empty()) continue;
        const auto& last = shown.runs.back().back();
        names.push_back({std::clamp(position(last.x(), last.y()).y(), plot.top(), plot.bottom()),
                         shown.index, shown.source->name});
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
    // Pushed apart downwards, then back up from the bottom edge.
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + metrics.height());
    double edge = plot.bottom();
    for (std::size_t i = names.size(); i-- > 0;) {
        names[i].y = std::min(names[i].y, edge);
        edge = names[i].y - metrics.height();
    }
    for (const auto& name : names) {
        const double room = viewport()->width() - left;
        painter.setPen(seriesColor(name.index));
        painter.drawText(QRectF(left, name.y - metrics.height() / 2.0, room, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(name.text, Qt::ElideRight, static_cast<int>(room)));
    }
}

void ChartPlot::drawLegend(QPainter& painter) const {
    constexpr double kSample = 14;
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    double x = plotRect().left();
    const double middle = metrics.height() / 2.0 + 1;
    for (const auto& shown : m_shown) {
        const QColor color = seriesColor(shown.index);
        switch (shown.source->shape) {
            case SeriesShape::Line:
                painter.setPen(QPen(color, 2, seriesDash(shown.index)));
                painter.drawLine(QPointF(x, middle), QPointF(x + kSample, middle));
                break;
            case SeriesShape::Bars:
            case SeriesShape::StackedBars:
                painter.fillRect(QRectF(x + 2, middle - 5, 10, 10), color);
                break;
            case SeriesShape::Band: {
                QColor fill = color;
                fill.setAlphaF(0.3F);
                painter.fillRect(QRectF(x, middle - 5, kSample, 10), fill);
                break;
            }
        }
        painter.setPen(tokens().text);
        painter.drawText(
            QPointF(x + kSample + space::k1, middle - metrics.height() / 2.0 + metrics.ascent()),
            shown.source->name);
        x += kSample + space::k1 + metrics.horizontalAdvance(shown.source->name) + space::k4;
    }
}

void ChartPlot::drawCursor(QPainter& painter) const {
    const auto& t = tokens();
    const QRectF plot = plotRect();
    // Points that stand alone, with a gap on either side, are no line.
    for (const auto& shown : m_shown) {
        if (shown.source->shape != SeriesShape::Line) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(shown.index));
        for (const auto& run : shown.runs) {
            if (run.size() == 1 && run.front().x() >= static_cast<double>(m_span.fromMs))
                painter.drawEllipse(position(run.front().x(), run.front().y()), kDot, kDot);
        }
    }
    if (!m_cursor) return;
    const double middle = *m_cursor + static_cast<double>(m_barMs) / 2;
    const double x = std::round(position(middle, 0).x());
    painter.setPen(QPen(t.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(x + 0.5, plot.top()), QPointF(x + 0.5, plot.bottom()));
    for (const auto& shown : m_shown) {
        if (shown.source->shape != SeriesShape::Line) continue;
        const auto value = valueAt(shown, *m_cursor);
        if (!value) continue;
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(seriesColor(shown.index));
        painter.drawEllipse(QPointF(x, position(0, *value).y()), kDot + 2, kDot + 2);
    }
}

}  // namespace stacknet::ui
