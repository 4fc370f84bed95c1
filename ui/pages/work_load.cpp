#include "ui/pages/work_load.h"

#include <algorithm>
#include <limits>

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/text/format.h"
#include "ui/widgets/chart_card.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kAskAgainMs = 60'000;
/// After a task has ended.
constexpr std::int64_t kAskSoonMs = 5'000;
constexpr qsizetype kStepsMax = 2'000;

std::int64_t milliseconds(const QJsonValue& value) {
    return static_cast<std::int64_t>(value.toDouble());
}

/// The question for a range that ends now, or for the span that was typed.
std::string questionFor(const ChartCard& chart, std::int64_t nowMs) {
    QJsonObject question;
    const auto from = [&](std::int64_t spanMs) {
        question.insert(QStringLiteral("from_ms"), static_cast<qint64>(nowMs - spanMs));
    };
    switch (chart.range()) {
        case ChartRange::Hour:
            from(kHourMs);
            break;
        case ChartRange::Day:
            from(24 * kHourMs);
            break;
        case ChartRange::Week:
            from(7 * 24 * kHourMs);
            break;
        case ChartRange::Month:
            from(30 * 24 * kHourMs);
            break;
        case ChartRange::All:
            break;
        case ChartRange::Custom:
            question.insert(QStringLiteral("from_ms"), static_cast<qint64>(chart.span().fromMs));
            question.insert(QStringLiteral("to_ms"), static_cast<qint64>(chart.span().toMs));
            break;
    }
    return QJsonDocument(question).toJson(QJsonDocument::Compact).toStdString();
}

ChartData emptyChart(const QString& title, const QString& text) {
    ChartData chart;
    chart.emptyTitle = title;
    chart.emptyText = text;
    return chart;
}

}  // namespace

std::optional<std::vector<ChartData>> loadCharts(const std::string& document, std::int64_t nowMs) {
    const QJsonObject answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    const std::int64_t stepMs = milliseconds(answer.value(QLatin1String("step_ms")));
    const std::int64_t sinceMs = milliseconds(answer.value(QLatin1String("since_ms")));
    const std::int64_t fromMs = milliseconds(answer.value(QLatin1String("from_ms")));
    const std::int64_t toMs =
        std::min(nowMs + 1, milliseconds(answer.value(QLatin1String("to_ms"))));
    if (answer.value(QLatin1String("format")).toString() !=
            QLatin1String("stacknet-work-history/1") ||
        stepMs < 0 || (sinceMs > 0 && stepMs == 0)) {
        return std::nullopt;
    }
    std::vector<QPointF> chats;
    std::vector<QPointF> codes;
    std::vector<QPointF> failed;
    std::vector<QPointF> p50;
    std::vector<QPointF> p95;
    const QJsonArray steps = answer.value(QLatin1String("steps")).toArray();
    // Before the first task that is kept nothing is known, which is not the same as no task.
    const std::int64_t lead = sinceMs > fromMs && stepMs > 0 ? (sinceMs - fromMs) / stepMs : 0;
    qsizetype next = 0;
    for (std::int64_t at = fromMs + lead * stepMs;
         sinceMs > 0 && at < toMs && static_cast<qsizetype>(chats.size()) < kStepsMax;
         at += stepMs) {
        QJsonObject step;
        if (next < steps.size()) {
            const QJsonObject found = steps.at(next).toObject();
            if (milliseconds(found.value(QLatin1String("time_ms"))) <= at) {
                step = found;
                ++next;
            }
        }
        const auto x = static_cast<double>(at);
        const double gap = std::numeric_limits<double>::quiet_NaN();
        const auto number = [&](const char* name) {
            return step.value(QLatin1String(name)).toDouble();
        };
        const bool any = number("chats") + number("codes") > 0;
        chats.emplace_back(x, number("chats"));
        codes.emplace_back(x, number("codes"));
        failed.emplace_back(x, number("failed"));
        p50.emplace_back(x, any ? number("p50_ms") : gap);
        p95.emplace_back(x, any ? number("p95_ms") : gap);
    }
    ChartData tasks =
        emptyChart(WorkLoad::tr("No task in this time"),
                   WorkLoad::tr("The first bar comes with the first task that ends."));
    tasks.title = WorkLoad::tr("How many tasks ended?");
    tasks.unit = WorkLoad::tr("tasks in %1", "a span of time").arg(spanText(stepMs));
    tasks.nowMs = nowMs;
    tasks.barMs = stepMs;
    ChartData durations = emptyChart(
        tasks.emptyTitle, WorkLoad::tr("The line begins with the first task that succeeds."));
    durations.title = WorkLoad::tr("How long did they take?");
    durations.unit =
        WorkLoad::tr("of the tasks that succeeded, in %1", "a span of time").arg(spanText(stepMs));
    durations.nowMs = nowMs;
    durations.words = [](double ms) {
        return durationText(static_cast<std::uint64_t>(std::max(0.0, ms)));
    };
    if (!chats.empty()) {
        tasks.series = {{WorkLoad::tr("Chats"), SeriesShape::StackedBars, std::move(chats)},
                        {WorkLoad::tr("Code"), SeriesShape::StackedBars, std::move(codes)},
                        {WorkLoad::tr("Failed"), SeriesShape::StackedBars, std::move(failed)}};
        durations.series = {{WorkLoad::tr("95 % under"), SeriesShape::Line, std::move(p95)},
                            {WorkLoad::tr("Half under"), SeriesShape::Line, std::move(p50)}};
    }
    return std::vector<ChartData>{std::move(tasks), std::move(durations)};
}

WorkLoad::WorkLoad(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    m_chart = new ChartCard(QStringLiteral("loadChart"));
    m_chart->setRanges({ChartRange::Hour, ChartRange::Day, ChartRange::Week, ChartRange::Month,
                        ChartRange::All, ChartRange::Custom},
                       ChartRange::Day);
    connect(m_chart, &ChartCard::spanChanged, this, &WorkLoad::ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
}

void WorkLoad::refresh() {
    m_chart->setLoading(m_bridge.freshness() == Freshness::Loading || !m_answered);
    if (m_bridge.freshness() == Freshness::Loading) return;
    const auto& service = m_bridge.snapshot()->service;
    const std::int64_t passed = m_bridge.nowMs() - m_askedMs;
    const bool ended = service.tasksSucceeded + service.tasksFailed != m_askedEnds;
    if (m_askedMs == 0 || passed >= kAskAgainMs || (ended && passed >= kAskSoonMs)) ask();
}

void WorkLoad::ask() {
    const auto& service = m_bridge.snapshot()->service;
    m_askedMs = m_bridge.nowMs();
    m_askedEnds = service.tasksSucceeded + service.tasksFailed;
    const std::uint64_t number = ++m_asked;
    m_bridge.ask({"work.history", questionFor(*m_chart, m_askedMs)}, this,
                 [this, number](const Result<std::string>& answer) {
                     // Another range was chosen meanwhile.
                     if (number == m_asked) show(answer);
                 });
}

void WorkLoad::show(const Result<std::string>& answer) {
    m_answered = true;
    m_chart->setLoading(false);
    std::optional<std::vector<ChartData>> charts;
    if (answer.ok()) charts = loadCharts(*answer, m_bridge.nowMs());
    if (!charts) {
        ChartData chart = emptyChart(
            tr("The history cannot be read"),
            answer.ok() ? tr("The node answers in a form that this program does not know; both "
                             "must be of one version.")
                        : errorSentence(answer.error()));
        chart.title = tr("How many tasks ended?");
        charts = std::vector<ChartData>{std::move(chart)};
    }
    m_chart->setCharts(std::move(*charts));
}

}  // namespace stacknet::ui
