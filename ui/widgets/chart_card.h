#pragma once

#include <functional>
#include <vector>

#include <QPointF>
#include <QTimer>

#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QPushButton;
class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QAreaSeries;
class QStackedWidget;
class QValueAxis;
QT_END_NAMESPACE

namespace stacknet::ui {

class EmptyState;
class TextLabel;

/// At most two points a pixel column: the least and the greatest of each, so that spikes stay.
std::vector<QPointF> decimated(const std::vector<QPointF>& points, int columns);

/// What a chart shows: the question it answers, the unit, the points (x: milliseconds since 1970).
struct ChartMetric {
    QString title;
    QString unit;
    std::vector<QPointF> points;
    bool fromZero = true;
};

/// A line over time with ranges, a choice of metrics, a cross-hair on the arrow keys, the same as a
/// table, and a copy as an image. Redrawn at most once a second, and only while it is seen.
class ChartCard final : public Card {
    Q_OBJECT
public:
    explicit ChartCard(const QString& objectName, QWidget* parent = nullptr);

    void setMetrics(std::vector<ChartMetric> metrics);
    /// The table behind "View as table". Not owned.
    void setTable(QWidget* table);
    void setMetric(int index);
    int metric() const { return m_metric; }
    bool tableShown() const;
    /// Points drawn now, for tests.
    int drawnPoints() const;
    double lastValue() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildChart(const QString& objectName);
    void buildTools(const QString& objectName);
    void redraw();
    void applyTheme();
    void moveCrosshair(int step);
    void setMetricButtons();
    std::vector<QPointF> visiblePoints() const;

    std::vector<ChartMetric> m_metrics;
    int m_metric = 0;
    int m_rangeMinutes = 10;
    int m_crosshair = -1;
    QTimer m_redrawTimer;
    QChart* m_chart = nullptr;
    QChartView* m_view = nullptr;
    QLineSeries* m_line = nullptr;
    QLineSeries* m_top = nullptr;  ///< upper edge of the area
    QLineSeries* m_base = nullptr;
    QAreaSeries* m_area = nullptr;
    QLineSeries* m_marker = nullptr;
    QDateTimeAxis* m_timeAxis = nullptr;
    QValueAxis* m_valueAxis = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_table = nullptr;
    TextLabel* m_reading = nullptr;
    QWidget* m_metricRow = nullptr;
    QButtonGroup* m_metricButtons = nullptr;
    QPushButton* m_tableButton = nullptr;
};

}  // namespace stacknet::ui
