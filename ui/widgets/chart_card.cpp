#include "ui/widgets/chart_card.h"

#include <algorithm>
#include <cmath>

#include <QAreaSeries>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPushButton>
#include <QStackedWidget>
#include <QValueAxis>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kRedrawMs = 1'000;
constexpr int kTicks = 5;

QPushButton* segment(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("variant", QStringLiteral("ghost"));
    button->setObjectName(objectName);
    return button;
}

/// The next of 1, 2, 5, 10, ... at or above the value.
double niceStep(double value) {
    if (value <= 0) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= value) return factor * power;
    }
    return 10 * power;
}

}  // namespace

std::vector<QPointF> decimated(const std::vector<QPointF>& points, int columns) {
    const auto bins = static_cast<std::size_t>(std::max(1, columns));
    if (points.size() <= 2 * bins) return points;
    std::vector<QPointF> kept;
    kept.reserve(2 * bins);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto first = points.begin() + static_cast<std::ptrdiff_t>(bin * points.size() / bins);
        const auto last =
            points.begin() + static_cast<std::ptrdiff_t>((bin + 1) * points.size() / bins);
        const auto [low, high] = std::minmax_element(
            first, last, [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        const bool lowFirst = low < high;
        kept.push_back(lowFirst ? *low : *high);
        if (low != high) kept.push_back(lowFirst ? *high : *low);
    }
    return kept;
}

ChartCard::ChartCard(const QString& objectName, QWidget* parent) : Card({}, parent) {
    setObjectName(objectName);
    m_metricRow = new QWidget;
    auto* metrics = new QHBoxLayout(m_metricRow);
    metrics->setContentsMargins(0, 0, 0, 0);
    metrics->setSpacing(0);
    m_metricButtons = new QButtonGroup(this);
    connect(m_metricButtons, &QButtonGroup::idClicked, this, &ChartCard::setMetric);
    buildTools(objectName);
    buildChart(objectName);
    connect(&Theme::instance(), &Theme::changed, this, &ChartCard::applyTheme);
    m_redrawTimer.setSingleShot(true);
    m_redrawTimer.setInterval(kRedrawMs);
    connect(&m_redrawTimer, &QTimer::timeout, this, &ChartCard::redraw);
    applyTheme();
}

void ChartCard::buildTools(const QString& objectName) {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* ranges = new QButtonGroup(this);
    for (const int minutes : {1, 5, 10}) {
        auto* button =
            segment(tr("%1 min").arg(minutes), objectName + QStringLiteral("Range%1").arg(minutes));
        button->setAccessibleName(tr("Show the last %n minute(s)", nullptr, minutes));
        button->setChecked(minutes == m_rangeMinutes);
        ranges->addButton(button, minutes);
        row->addWidget(button);
    }
    connect(ranges, &QButtonGroup::idClicked, this, [this](int minutes) {
        m_rangeMinutes = minutes;
        m_crosshair = -1;
        redraw();
    });
    m_tableButton = segment(tr("Table"), objectName + QStringLiteral("AsTable"));
    m_tableButton->setIcon(glyphIcon(Glyph::Table));
    m_tableButton->setAccessibleName(tr("View as table"));
    connect(m_tableButton, &QPushButton::toggled, this, [this](bool) { redraw(); });
    auto* image = new QPushButton(tr("Image"));
    image->setProperty("variant", QStringLiteral("ghost"));
    image->setIcon(glyphIcon(Glyph::Copy));
    image->setAccessibleName(tr("Copy the chart as an image"));
    image->setObjectName(objectName + QStringLiteral("CopyImage"));
    connect(image, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setPixmap(grab()); });
    row->addSpacing(space::k4);
    row->addWidget(m_tableButton);
    row->addWidget(image);
    addHeaderWidget(tools);
    body()->addWidget(m_metricRow, 0, Qt::AlignLeft);
}

void ChartCard::buildChart(const QString& objectName) {
    m_chart = new QChart;
    m_line = new QLineSeries(m_chart);
    m_base = new QLineSeries(m_chart);
    m_top = new QLineSeries(m_chart);
    m_area = new QAreaSeries(m_top, m_base);
    m_marker = new QLineSeries(m_chart);
    m_timeAxis = new QDateTimeAxis;
    m_timeAxis->setFormat(QStringLiteral("HH:mm"));
    m_timeAxis->setTickCount(kTicks);
    m_valueAxis = new QValueAxis;
    m_valueAxis->setTickCount(kTicks);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (QAbstractSeries* series :
         {static_cast<QAbstractSeries*>(m_area), static_cast<QAbstractSeries*>(m_line),
          static_cast<QAbstractSeries*>(m_marker)}) {
        m_chart->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
    }
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view = new QChartView(m_chart);
    m_view->setObjectName(objectName + QStringLiteral("View"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(180);
    m_view->installEventFilter(this);
    m_reading = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_reading->setObjectName(objectName + QStringLiteral("Reading"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_reading);
    m_empty = new EmptyState(Glyph::Clock, tr("Collecting"),
                             tr("The chart begins after the first two seconds of data."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(200);
    body()->addWidget(m_stack, 1);
}

void ChartCard::setTable(QWidget* table) {
    m_table = table;
    m_stack->addWidget(table);
}

void ChartCard::setMetrics(std::vector<ChartMetric> metrics) {
    const bool first = m_metrics.size() != metrics.size();
    m_metrics = std::move(metrics);
    if (first) setMetricButtons();
    if (!isVisible()) return;
    if (first)
        redraw();
    else if (!m_redrawTimer.isActive())
        m_redrawTimer.start();
}

void ChartCard::setMetricButtons() {
    for (auto* button : m_metricButtons->buttons()) delete button;
    for (std::size_t i = 0; i < m_metrics.size(); ++i) {
        const int id = static_cast<int>(i);
        auto* button =
            segment(m_metrics[i].title, objectName() + QStringLiteral("Metric%1").arg(id));
        button->setChecked(id == m_metric);
        m_metricButtons->addButton(button, id);
        m_metricRow->layout()->addWidget(button);
    }
}

void ChartCard::setMetric(int index) {
    m_metric = index;
    m_crosshair = -1;
    redraw();
}

bool ChartCard::tableShown() const {
    return m_tableButton->isChecked();
}

int ChartCard::drawnPoints() const {
    return m_line->count();
}

double ChartCard::lastValue() const {
    return m_line->count() == 0 ? 0 : m_line->at(m_line->count() - 1).y();
}

std::vector<QPointF> ChartCard::visiblePoints() const {
    if (m_metric >= static_cast<int>(m_metrics.size())) return {};
    const auto& all = m_metrics[static_cast<std::size_t>(m_metric)].points;
    if (all.empty()) return {};
    const double from = all.back().x() - m_rangeMinutes * 60'000.0;
    const auto first = std::find_if(all.begin(), all.end(),
                                    [from](const QPointF& point) { return point.x() >= from; });
    return decimated({first, all.end()}, std::max(64, m_view->width()));
}

void ChartCard::redraw() {
    const auto points = visiblePoints();
    if (points.size() < 2) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (m_tableButton->isChecked() && m_table) m_stack->setCurrentWidget(m_table);
    const auto& metric = m_metrics[static_cast<std::size_t>(m_metric)];
    setTitle(metric.title);
    setSubtitle(metric.unit);
    const auto [low, high] =
        std::minmax_element(points.begin(), points.end(),
                            [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const double floorValue = metric.fromZero ? 0 : low->y();
    const double step = niceStep(std::max(1.0, (high->y() - floorValue) / (kTicks - 1)));
    const double bottom = metric.fromZero ? 0 : std::floor(floorValue / step) * step;
    double top = bottom + step * (kTicks - 1);
    while (top < high->y()) top += step;
    const int ticks = static_cast<int>(std::lround((top - bottom) / step)) + 1;
    m_valueAxis->setTickCount(ticks);
    m_valueAxis->setRange(bottom, top);
    m_valueAxis->setLabelFormat(std::floor(step) == step ? QStringLiteral("%.0f")
                                                         : QStringLiteral("%.1f"));
    m_timeAxis->setRange(QDateTime::fromMSecsSinceEpoch(qint64(points.front().x())),
                         QDateTime::fromMSecsSinceEpoch(qint64(points.back().x())));
    // Labels tell minutes apart; where the whole axis is shorter, seconds.
    const bool seconds = points.back().x() - points.front().x() < kTicks * 60'000.0;
    m_timeAxis->setFormat(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    const QList<QPointF> drawn(points.begin(), points.end());
    m_line->replace(drawn);
    m_top->replace(drawn);
    m_base->replace(QList<QPointF>{{points.front().x(), bottom}, {points.back().x(), bottom}});
    m_view->setAccessibleName(metric.title);
    m_view->setAccessibleDescription(
        tr("%1 %2 now, between %3 and %4 in the time shown. Left and right arrow read single "
           "values.")
            .arg(countText(static_cast<std::uint64_t>(points.back().y())), metric.unit,
                 countText(static_cast<std::uint64_t>(low->y())),
                 countText(static_cast<std::uint64_t>(high->y()))));
    moveCrosshair(0);
}

void ChartCard::moveCrosshair(int step) {
    const int count = m_line->count();
    if (count == 0) return;
    if (step != 0)
        m_crosshair = std::clamp((m_crosshair < 0 ? count : m_crosshair) + step, 0, count - 1);
    const bool shown = m_crosshair >= 0 && m_crosshair < count;
    const QPointF point = m_line->at(shown ? m_crosshair : count - 1);
    const QString reading = tr("%1 at %2")
                                .arg(countText(static_cast<std::uint64_t>(point.y())),
                                     clockText(static_cast<std::int64_t>(point.x())).left(8));
    m_reading->setText(shown ? reading : tr("Now: %1").arg(reading));
    m_marker->replace(
        shown ? QList<QPointF>{{point.x(), m_valueAxis->min()}, {point.x(), m_valueAxis->max()}}
              : QList<QPointF>{});
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Left:
                moveCrosshair(-1);
                return true;
            case Qt::Key_Right:
                moveCrosshair(1);
                return true;
            case Qt::Key_Escape:
                m_crosshair = -1;
                moveCrosshair(0);
                return true;
            default:
                break;
        }
    }
    return Card::eventFilter(watched, event);
}

void ChartCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    redraw();
}

void ChartCard::applyTheme() {
    const auto& t = tokens();
    const QColor color = t.series[0];
    QColor fill = color;
    fill.setAlphaF(t.dark ? 0.16F : 0.12F);
    m_chart->setBackgroundBrush(t.surface);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(t.surface);
    m_line->setPen(QPen(color, 2));
    m_area->setPen(Qt::NoPen);
    m_area->setBrush(fill);
    m_marker->setPen(QPen(t.borderStrong, 1, Qt::DashLine));
    const QFont font = Theme::instance().font(TextRole::Caption);
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_timeAxis), static_cast<QAbstractAxis*>(m_valueAxis)}) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(t.muted);
        axis->setGridLineColor(t.border);
        axis->setLinePenColor(t.border);
    }
    m_timeAxis->setGridLineVisible(false);
    m_valueAxis->setLineVisible(false);
}

}  // namespace stacknet::ui
