#pragma once

#include <optional>
#include <vector>

#include <QChartView>

#include "ui/widgets/chart_data.h"

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace stacknet::ui {

/// The picture of a chart: grid, bars, bands, lines, event markers, names at the ends of the lines,
/// and the cross-hair. Takes values in, says nothing by itself.
class ChartPlot final : public QChartView {
    Q_OBJECT
public:
    explicit ChartPlot(QWidget* parent = nullptr);

    /// Draws the data in the span. The cross-hair stays at its time.
    void draw(const ChartData& chartData, TimeSpan span);
    bool hasPoints() const { return !m_stops.empty(); }
    /// Pixel columns between the axes.
    int columns() const;

    /// Moves the cross-hair over the points drawn; from nowhere, it begins at the newest.
    void step(int by);
    void toEnd(bool newest);
    void clearCursor();
    bool hasCursor() const { return m_cursor.has_value(); }
    /// The time of the cross-hair, of the newest point without one; 0 for no points.
    std::int64_t readingTime() const;
    /// "Tasks 12 · Penalties −3", at readingTime().
    QString reading() const;
    /// Points drawn now, in all series.
    int drawnPoints() const { return m_drawn; }
    /// The newest value of the first series.
    double lastValue() const { return m_last; }
    /// How long one bar lasts as it is drawn; 0 without bars.
    std::int64_t barMs() const { return m_barMs; }

signals:
    void cursorMoved();

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// One series as it is drawn.
    struct Shown {
        const ChartSeries* source = nullptr;
        int index = 0;
        std::vector<std::vector<QPointF>> runs;  ///< Line: runs; bars: one run of sums
        std::vector<double> base;                ///< StackedBars: where each bar begins
    };
    void applyTheme();
    void prepare();
    void stack();
    void findBounds();
    void findStops();
    void placePlot();
    void addLines();
    QPointF position(double time, double value) const;
    QRectF plotRect() const;
    void drawGrid(QPainter& painter) const;
    void drawBands(QPainter& painter) const;
    void drawBars(QPainter& painter) const;
    void drawMarkers(QPainter& painter) const;
    void drawNames(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawCursor(QPainter& painter) const;
    QString axisText(double value) const;
    bool namesAtEnds() const;
    std::optional<double> upperAt(const Shown& shown, double time) const;
    std::optional<double> valueAt(const Shown& shown, double time) const;

    ChartData m_data;
    TimeSpan m_span;
    std::vector<Shown> m_shown;
    std::vector<double> m_ticks;
    std::vector<double> m_stops;  ///< times that the cross-hair stands at
    std::optional<double> m_cursor;
    std::int64_t m_barMs = 0;
    int m_drawn = 0;
    double m_last = 0;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
};

}  // namespace stacknet::ui
