#pragma once

#include <vector>

#include <QTimer>

#include "ui/widgets/card.h"
#include "ui/widgets/chart_data.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace stacknet::ui {

class ChartPlot;
class ChartTable;
class EmptyState;
class TextLabel;

/// What a chart shows, in the short form for one line: the question it answers, the unit, the
/// points (x: milliseconds since 1970).
struct ChartMetric {
    QString title;
    QString unit;
    std::vector<QPointF> points;
    bool fromZero = true;
    std::vector<ChartSeries> lines = {};  ///< in place of `points`: several, with names
};

/// A chart over time with ranges, a choice of metrics, a cross-hair on the arrow keys that is
/// spoken, the same as a table, and a copy as an image. Redrawn at most once a second, and only
/// while it is seen. Time runs from left to right in every language. GUI thread.
class ChartCard final : public Card {
    Q_OBJECT
public:
    /// Parts are named objectName + "View", "Reading", "AsTable", "CopyImage", "Range<name>" with
    /// the names Hour, Day, Week, Month, All and Custom, or the minutes of setMetrics().
    explicit ChartCard(const QString& objectName, QWidget* parent = nullptr);

    /// Shows one chart. Call it as often as there is news: it is drawn once a second.
    void setData(ChartData chart);
    /// Several charts behind a row of buttons, each named by its title.
    void setCharts(std::vector<ChartData> charts);
    /// The ranges that are offered, in this order; the first call chooses the first of them. A
    /// chart without this call offers all of them and begins with Day.
    void setRanges(const std::vector<ChartRange>& ranges, ChartRange chosen);
    void setRange(ChartRange range);
    ChartRange range() const { return m_range; }
    /// The window for ChartRange::Custom.
    void setCustomSpan(TimeSpan span);
    /// What is shown now. `All` begins at the first point.
    TimeSpan span() const;
    /// While loading nothing is said about emptiness.
    void setLoading(bool loading);

    /// The short form: lines, with ranges of 1, 5 and 10 minutes up to the newest point.
    void setMetrics(std::vector<ChartMetric> metrics);
    /// Replaces the built-in table behind "View as table". Not owned.
    void setTable(QWidget* table);
    void setMetric(int index);
    int metric() const { return m_metric; }
    bool tableShown() const;
    /// Points drawn now, for tests.
    int drawnPoints() const;
    double lastValue() const;
    ChartPlot* plot() const { return m_plot; }

signals:
    /// The person chose another window of time: the page may fetch what it shows.
    void spanChanged(stacknet::ui::TimeSpan span);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTools(const QString& objectName);
    void buildBody(const QString& objectName);
    void buildRangeButtons();
    void applyScale();
    void fitTools();
    void chooseRange(ChartRange range);
    void chooseMinutes(int minutes);
    void chooseCustom();
    void take(std::vector<ChartData> charts);
    void redraw();
    void say();
    void copyImage();
    void setMetricButtons();
    QString description() const;
    const ChartData* shownChart() const;

    std::vector<ChartData> m_charts;
    std::vector<ChartRange> m_ranges;
    std::vector<int> m_minutes;  ///< the short form's ranges
    int m_metric = 0;
    int m_rangeMinutes = 0;  ///< 0: m_range counts
    ChartRange m_range = ChartRange::Day;
    TimeSpan m_custom;
    bool m_loading = false;
    QTimer m_redrawTimer;
    ChartPlot* m_plot = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_table = nullptr;
    ChartTable* m_ownTable = nullptr;
    TextLabel* m_reading = nullptr;
    QWidget* m_tools = nullptr;  ///< beside the title, below it where there is no room
    bool m_toolsBelow = false;
    QWidget* m_rangeRow = nullptr;
    QButtonGroup* m_rangeButtons = nullptr;
    QWidget* m_metricRow = nullptr;
    QButtonGroup* m_metricButtons = nullptr;
    QPushButton* m_tableButton = nullptr;
};

}  // namespace stacknet::ui
