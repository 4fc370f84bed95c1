#include "ui/widgets/chart_card.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/span_dialog.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kRedrawMs = 1'000;
constexpr int kPlotHeight = 200;
constexpr int kReadingHeight = 20;
constexpr int kTimeWidth = 176;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;

QPushButton* segment(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("variant", QStringLiteral("ghost"));
    button->setObjectName(objectName);
    return button;
}

struct RangeWords {
    const char* name;
    QString text;
    QString spoken;
    std::int64_t lengthMs;  ///< 0: not a fixed one
};

std::int64_t estimateEnd(const ChartData* chart) {
    std::int64_t end = 0;
    if (chart == nullptr) return end;
    for (const auto& series : chart->series) {
        if (series.shape == SeriesShape::Band && !series.points.empty())
            end = std::max(end, static_cast<std::int64_t>(series.points.back().x()));
    }
    return end;
}

RangeWords rangeWords(ChartRange range) {
    switch (range) {
        case ChartRange::Hour:
            return {"Hour", ChartCard::tr("1 h"), ChartCard::tr("Show the last hour"), kHourMs};
        case ChartRange::Day:
            return {"Day", ChartCard::tr("24 h"), ChartCard::tr("Show the last 24 hours"), kDayMs};
        case ChartRange::Week:
            return {"Week", ChartCard::tr("7 d"), ChartCard::tr("Show the last 7 days"),
                    7 * kDayMs};
        case ChartRange::Month:
            return {"Month", ChartCard::tr("30 d"), ChartCard::tr("Show the last 30 days"),
                    30 * kDayMs};
        case ChartRange::All:
            return {"All", ChartCard::tr("All"), ChartCard::tr("Show all of the time"), 0};
        case ChartRange::Custom:
            break;
    }
    return {"Custom", ChartCard::tr("Custom…"), ChartCard::tr("Choose the time to show"), 0};
}

}  // namespace

ChartCard::ChartCard(const QString& objectName, QWidget* parent)
    : Card({}, parent), m_ranges{ChartRange::Hour,  ChartRange::Day, ChartRange::Week,
                                 ChartRange::Month, ChartRange::All, ChartRange::Custom} {
    setObjectName(objectName);
    m_metricRow = new QWidget;
    auto* metrics = new QHBoxLayout(m_metricRow);
    metrics->setContentsMargins(0, 0, 0, 0);
    metrics->setSpacing(0);
    m_metricRow->hide();
    m_metricButtons = new QButtonGroup(this);
    onChosen(m_metricButtons, this, [this](int id) { setMetric(id); });
    buildTools(objectName);
    buildBody(objectName);
    m_redrawTimer.setSingleShot(true);
    m_redrawTimer.setInterval(kRedrawMs);
    connect(&m_redrawTimer, &QTimer::timeout, this, &ChartCard::redraw);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        if (isVisible()) redraw();
    });
}

void ChartCard::buildTools(const QString& objectName) {
    m_tools = new QWidget;
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rangeRow = new QWidget;
    auto* ranges = new QHBoxLayout(m_rangeRow);
    ranges->setContentsMargins(0, 0, 0, 0);
    ranges->setSpacing(0);
    m_rangeButtons = new QButtonGroup(this);
    onChosen(m_rangeButtons, this, [this](int id) {
        if (m_minutes.empty())
            chooseRange(m_ranges[static_cast<std::size_t>(id)]);
        else
            chooseMinutes(m_minutes[static_cast<std::size_t>(id)]);
    });
    m_tableButton = segment(tr("Table"), objectName + QStringLiteral("AsTable"));
    m_tableButton->setIcon(glyphIcon(Glyph::Table));
    m_tableButton->setAccessibleName(tr("View as table"));
    m_tableButton->setToolTip(m_tableButton->accessibleName());
    connect(m_tableButton, &QPushButton::toggled, this, [this](bool) { redraw(); });
    auto* image = new QPushButton(tr("Image"));
    image->setProperty("variant", QStringLiteral("ghost"));
    image->setIcon(glyphIcon(Glyph::Copy));
    image->setAccessibleName(tr("Copy the chart as an image"));
    image->setToolTip(image->accessibleName());
    image->setObjectName(objectName + QStringLiteral("CopyImage"));
    connect(image, &QPushButton::clicked, this, &ChartCard::copyImage);
    row->addWidget(m_rangeRow);
    row->addSpacing(space::k4);
    row->addWidget(m_tableButton);
    row->addWidget(image);
    addHeaderWidget(m_tools);
    buildRangeButtons();
    body()->addWidget(m_metricRow, 0, Qt::AlignLeading);
}

void ChartCard::buildRangeButtons() {
    for (auto* button : m_rangeButtons->buttons()) delete button;
    const auto add = [this](const QString& text, const QString& name, const QString& spoken, int id,
                            bool checked) {
        auto* button = segment(text, objectName() + QStringLiteral("Range") + name);
        button->setAccessibleName(spoken);
        button->setChecked(checked);
        m_rangeButtons->addButton(button, id);
        m_rangeRow->layout()->addWidget(button);
    };
    int id = 0;
    for (const int minutes : m_minutes)
        add(tr("%1 min").arg(minutes), QString::number(minutes),
            tr("Show the last %n minute(s)", nullptr, minutes), id++, minutes == m_rangeMinutes);
    if (!m_minutes.empty()) return;
    for (const auto range : m_ranges) {
        const auto words = rangeWords(range);
        add(words.text, QLatin1String(words.name), words.spoken, id++, range == m_range);
    }
}

void ChartCard::buildBody(const QString& objectName) {
    m_plot = new ChartPlot;
    // Until there is data, a screen reader must not meet a nameless box.
    m_plot->setAccessibleName(tr("Chart"));
    m_plot->setAccessibleDescription(tr("Nothing is drawn yet."));
    m_plot->setObjectName(objectName + QStringLiteral("View"));
    m_plot->installEventFilter(this);
    connect(m_plot, &ChartPlot::cursorMoved, this, &ChartCard::say);
    m_reading = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_reading->setObjectName(objectName + QStringLiteral("Reading"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k1);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_reading);
    m_empty = new EmptyState(Glyph::Clock, {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    applyScale();
    connect(&Theme::instance(), &Theme::changed, this, &ChartCard::applyScale);
    body()->addWidget(m_stack, 1);
}

void ChartCard::applyScale() {
    const int height = (kPlotHeight + Theme::instance().scaled(kPlotHeight)) / 2;
    m_plot->setMinimumHeight(height - kReadingHeight);
    m_stack->setMinimumHeight(height);
}

void ChartCard::setTable(QWidget* table) {
    m_table = table;
    m_stack->addWidget(table);
}

void ChartCard::setData(ChartData chart) {
    std::vector<ChartData> charts;
    charts.push_back(std::move(chart));
    take(std::move(charts));
}

void ChartCard::setCharts(std::vector<ChartData> charts) {
    take(std::move(charts));
}

void ChartCard::setMetrics(std::vector<ChartMetric> metrics) {
    if (m_minutes.empty()) {
        m_minutes = {1, 5, 10};
        m_rangeMinutes = m_minutes.back();
        buildRangeButtons();
    }
    std::vector<ChartData> charts;
    charts.reserve(metrics.size());
    for (auto& metric : metrics) {
        ChartData chart;
        chart.title = metric.title;
        chart.unit = metric.unit;
        chart.fromZero = metric.fromZero;
        chart.series = std::move(metric.lines);
        if (chart.series.empty())
            chart.series.push_back({{}, SeriesShape::Line, std::move(metric.points), {}, true});
        if (const auto& points = chart.series.front().points; !points.empty())
            chart.nowMs = static_cast<std::int64_t>(points.back().x());
        chart.emptyTitle = tr("Collecting");
        chart.emptyText = tr("The chart begins after the first two seconds of data.");
        charts.push_back(std::move(chart));
    }
    take(std::move(charts));
}

void ChartCard::take(std::vector<ChartData> charts) {
    const bool first = m_charts.size() != charts.size();
    m_charts = std::move(charts);
    m_metric = std::clamp(m_metric, 0, std::max(0, static_cast<int>(m_charts.size()) - 1));
    if (first) setMetricButtons();
    if (!isVisible()) return;
    if (first)
        redraw();
    else if (!m_redrawTimer.isActive())
        m_redrawTimer.start();
}

void ChartCard::setMetricButtons() {
    for (auto* button : m_metricButtons->buttons()) delete button;
    m_metricRow->setVisible(m_charts.size() > 1);
    if (m_charts.size() < 2) return;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const int id = static_cast<int>(i);
        auto* button =
            segment(m_charts[i].title, objectName() + QStringLiteral("Metric%1").arg(id));
        button->setChecked(id == m_metric);
        m_metricButtons->addButton(button, id);
        m_metricRow->layout()->addWidget(button);
    }
}

void ChartCard::setMetric(int index) {
    m_metric = index;
    choose(m_metricButtons, index);
    m_plot->clearCursor();
    redraw();
}

void ChartCard::setRanges(const std::vector<ChartRange>& ranges, ChartRange chosen) {
    m_ranges = ranges;
    m_range = chosen;
    m_rangeRow->setVisible(ranges.size() > 1);
    buildRangeButtons();
    redraw();
}

void ChartCard::setRange(ChartRange range) {
    const auto at = std::find(m_ranges.begin(), m_ranges.end(), range);
    if (at == m_ranges.end()) return;
    choose(m_rangeButtons, static_cast<int>(at - m_ranges.begin()));
    m_range = range;
    m_plot->clearCursor();
    redraw();
    emit spanChanged(span());
}

void ChartCard::chooseRange(ChartRange range) {
    if (range == ChartRange::Custom)
        chooseCustom();
    else
        setRange(range);
}

void ChartCard::chooseMinutes(int minutes) {
    m_rangeMinutes = minutes;
    m_plot->clearCursor();
    redraw();
}

void ChartCard::chooseCustom() {
    auto* dialog = new SpanDialog(span(), window());
    connect(dialog, &SpanDialog::chosen, this, &ChartCard::setCustomSpan);
    // The buttons show what counts, also when the person says no.
    connect(dialog, &QDialog::rejected, this, [this] { buildRangeButtons(); });
    dialog->open();
}

void ChartCard::setCustomSpan(TimeSpan span) {
    m_custom = span;
    setRange(ChartRange::Custom);
}

const ChartData* ChartCard::shownChart() const {
    const auto at = static_cast<std::size_t>(m_metric);
    return at < m_charts.size() ? &m_charts[at] : nullptr;
}

TimeSpan ChartCard::span() const {
    const auto* chart = shownChart();
    const std::int64_t now =
        chart && chart->nowMs > 0 ? chart->nowMs : QDateTime::currentMSecsSinceEpoch();
    if (m_rangeMinutes == 0 && m_range == ChartRange::Custom && m_custom.toMs > m_custom.fromMs)
        return m_custom;
    auto first = now;
    if (chart != nullptr) {
        for (const auto& series : chart->series) {
            if (!series.points.empty())
                first = std::min(first, static_cast<std::int64_t>(series.points.front().x()));
        }
    }
    // Not wider than what there is: a young chart fills its width.
    if (m_rangeMinutes > 0) return {std::max(first, now - m_rangeMinutes * kMinuteMs), now};
    // An estimate reaches beyond now, and is shown with the time before it.
    const auto end = std::max(now, estimateEnd(chart));
    const auto length = rangeWords(m_range).lengthMs;
    if (length > 0) return {now - length, end};
    return {std::min(first, now - kHourMs), end};
}

void ChartCard::setLoading(bool loading) {
    m_loading = loading;
    if (isVisible()) redraw();
}

bool ChartCard::tableShown() const {
    return m_tableButton->isChecked();
}

int ChartCard::drawnPoints() const {
    return m_plot->drawnPoints();
}

double ChartCard::lastValue() const {
    return m_plot->lastValue();
}

void ChartCard::redraw() {
    const auto* chart = shownChart();
    if (chart == nullptr) return;
    setTitle(chart->title);
    m_plot->draw(*chart, span());
    const auto barMs = m_plot->barMs();
    setSubtitle(barMs > chart->barMs && barMs > 0
                    ? tr("%1 · each bar %2").arg(chart->unit, spanText(barMs))
                    : chart->unit);
    fitTools();
    const bool tooFew = m_minutes.empty() ? !m_plot->hasPoints() : m_plot->drawnPoints() < 2;
    if (tooFew && !m_loading) {
        m_empty->setText(
            chart->emptyTitle.isEmpty() ? tr("Nothing in this time") : chart->emptyTitle,
            chart->emptyTitle.isEmpty() ? tr("There are no values between these two moments.")
                                        : chart->emptyText);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (tableShown()) {
        if (m_table == nullptr) {
            m_ownTable = new ChartTable(this);
            auto* table = new DataTable(m_ownTable, tr("%1, as a table").arg(chart->title),
                                        objectName() + QStringLiteral("Table"));
            table->setCompact(true);
            table->setColumnWidths({kTimeWidth});
            setTable(table);
        }
        if (m_ownTable != nullptr) m_ownTable->setChart(*chart, span());
        m_stack->setCurrentWidget(m_table);
    }
    m_plot->setAccessibleName(chart->title);
    m_plot->setAccessibleDescription(description());
    say();
}

QString ChartCard::description() const {
    const auto* chart = shownChart();
    const auto shown = span();
    QStringList words;
    for (const auto& series : chart->series) {
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        double last = 0;
        for (const auto& point : series.points) {
            if (point.x() < static_cast<double>(shown.fromMs) ||
                point.x() > static_cast<double>(shown.toMs) || !std::isfinite(point.y()))
                continue;
            low = std::min(low, point.y());
            high = std::max(high, point.y());
            last = point.y();
        }
        const QString name = series.name.isEmpty() ? chart->unit : series.name;
        const auto text = [&](double value) {
            const QString exact = valueText(*chart, value);
            return chart->amounts ? masked(exact) : exact;
        };
        words << (low > high ? tr("%1: no values.").arg(name)
                             : tr("%1: %2 at the end, between %3 and %4.")
                                   .arg(name, text(last), text(low), text(high)));
    }
    const auto events =
        std::count_if(chart->markers.begin(), chart->markers.end(), [&](const ChartMarker& marker) {
            return marker.timeMs >= shown.fromMs && marker.timeMs <= shown.toMs;
        });
    if (events > 0) words << tr("%n event(s) are marked.", nullptr, static_cast<int>(events));
    words << tr("From %1 to %2. Left and right arrow read single values.")
                 .arg(timeText(shown.fromMs), timeText(shown.toMs));
    return words.join(QLatin1Char(' '));
}

void ChartCard::say() {
    if (!m_plot->hasPoints()) {
        m_reading->setText({});
        return;
    }
    const auto time = m_plot->readingTime();
    const auto shown = span();
    const QString when =
        shown.toMs - shown.fromMs > kDayMs ? timeText(time).left(16) : clockText(time).left(8);
    const QString reading = tr("%1 at %2").arg(m_plot->reading(), when);
    const bool cursor = m_plot->hasCursor();
    m_reading->setText(cursor ? reading : tr("Now: %1").arg(reading));
    if (!cursor || !m_plot->hasFocus()) return;
    // A screen reader speaks the value under the cross-hair, and only that.
    m_reading->setAccessibleName(reading);
    QAccessibleEvent spoken(m_reading, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void ChartCard::copyImage() {
    QGuiApplication::clipboard()->setPixmap(grab());
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    // The width decides how many points are drawn.
    if (watched == m_plot && event->type() == QEvent::Resize && isVisible() &&
        !m_redrawTimer.isActive())
        m_redrawTimer.start();
    if (watched == m_plot && event->type() == QEvent::FocusOut) m_plot->clearCursor();
    return Card::eventFilter(watched, event);
}

void ChartCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitTools();
}

void ChartCard::fitTools() {
    const int room = width() - 2 * space::k4;
    const bool below = headerWordsWidth() + space::k4 + m_tools->sizeHint().width() > room;
    if (below == m_toolsBelow) return;
    m_toolsBelow = below;
    if (below)
        body()->insertWidget(0, m_tools, 0, Qt::AlignLeading);
    else
        addHeaderWidget(m_tools);
}

void ChartCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    redraw();
}

}  // namespace stacknet::ui
