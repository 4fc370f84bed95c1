#include "ui/pages/work_load.h"

#include <cmath>
#include <limits>

#include <QBoxLayout>

#include "ui/text/format.h"
#include "ui/widgets/chart_card.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

}  // namespace

WorkLoad::WorkLoad(NodeBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    m_chart = new ChartCard(QStringLiteral("loadChart"));
    m_chart->setRanges({ChartRange::Hour, ChartRange::All}, ChartRange::Hour);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
}

void WorkLoad::refresh() {
    const api::WorkInfo& work = *m_bridge.snapshot()->work;
    m_chart->setLoading(m_bridge.freshness() == Freshness::Loading);
    std::vector<QPointF> chats;
    std::vector<QPointF> codes;
    std::vector<QPointF> failed;
    std::vector<QPointF> p50;
    std::vector<QPointF> p95;
    // Minutes that are not listed had no task; before minutesSinceMs nothing is known.
    auto next = work.minutes.begin();
    const std::int64_t end = m_bridge.snapshot()->asOfMs;
    for (std::int64_t at = work.minutesSinceMs;
         at != 0 && at <= end && chats.size() < api::kWorkMinutesShownMax; at += kMinuteMs) {
        while (next != work.minutes.end() && next->timeMs < at) ++next;
        const api::WorkMinute none;
        const bool found = next != work.minutes.end() && next->timeMs == at;
        const api::WorkMinute& minute = found ? *next : none;
        const auto x = static_cast<double>(at);
        const double gap = std::numeric_limits<double>::quiet_NaN();
        const bool any = minute.chats + minute.codes > 0;
        chats.emplace_back(x, minute.chats);
        codes.emplace_back(x, minute.codes);
        failed.emplace_back(x, minute.failed);
        p50.emplace_back(x, any ? minute.p50Ms : gap);
        p95.emplace_back(x, any ? minute.p95Ms : gap);
    }
    ChartData tasks;
    tasks.title = tr("How many tasks ended?");
    tasks.unit = tr("tasks per minute");
    tasks.series = {{tr("Chats"), SeriesShape::StackedBars, std::move(chats)},
                    {tr("Code"), SeriesShape::StackedBars, std::move(codes)},
                    {tr("Failed"), SeriesShape::StackedBars, std::move(failed)}};
    tasks.barMs = kMinuteMs;
    tasks.emptyTitle = tr("No task yet");
    tasks.emptyText = tr("The first bar comes with the first task that ends.");
    ChartData durations;
    durations.title = tr("How long did they take?");
    durations.unit = tr("of the tasks that succeeded, by minute");
    durations.series = {{tr("95 % under"), SeriesShape::Line, std::move(p95)},
                        {tr("Half under"), SeriesShape::Line, std::move(p50)}};
    durations.words = [](double ms) {
        return durationText(static_cast<std::uint64_t>(std::max(0.0, ms)));
    };
    durations.emptyTitle = tasks.emptyTitle;
    durations.emptyText = tr("The line begins with the first task that succeeds.");
    m_chart->setCharts({std::move(tasks), std::move(durations)});
}

}  // namespace stacknet::ui
