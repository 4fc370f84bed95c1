#include "ui/pages/work_page.h"

#include <algorithm>
#include <climits>

#include <QBoxLayout>
#include <QTabWidget>

#include "ui/pages/work_controls.h"
#include "ui/pages/work_gpus.h"
#include "ui/pages/work_health.h"
#include "ui/pages/work_history.h"
#include "ui/pages/work_hours.h"
#include "ui/pages/work_live.h"
#include "ui/pages/work_load.h"
#include "ui/pages/work_spot_checks.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"

namespace stacknet::ui {
namespace {

constexpr int kTabsHeight = 460;

QString queueDetail(const api::ServiceInfo& service) {
    if (service.tasksQueued == 0) return WorkPage::tr("nothing waits");
    const int accounts =
        static_cast<int>(std::max(service.chatQueue.accounts, service.codeQueue.accounts));
    const QString kinds =
        service.codeQueue.waiting == 0
            ? WorkPage::tr("%n chat(s)", nullptr, static_cast<int>(service.chatQueue.waiting))
            : WorkPage::tr("%1 chats, %2 code")
                  .arg(countText(service.chatQueue.waiting), countText(service.codeQueue.waiting));
    return accounts < 2
               ? kinds
               : kinds + QLatin1Char(' ') + WorkPage::tr("of %n account(s)", nullptr, accounts);
}

}  // namespace

WorkPage::WorkPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Work"), parent) {
    setObjectName(QStringLiteral("workPage"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("workBanner"));
    m_controls = new WorkControls(bridge, *m_banner);
    auto* numbers = buildNumbers();
    buildTabs();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k4);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(m_controls);
    column->addWidget(numbers);
    column->addWidget(m_tabs, 1);
    m_tabs->setMinimumHeight(kTabsHeight);
    // A small window scrolls; in a large one the views take what there is.
    scrollOver(content, QStringLiteral("workScroll"));
    connect(m_controls, &WorkControls::hoursWanted, this, [this] { m_tabs->setCurrentIndex(4); });
}

QWidget* WorkPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(200, 4);
    const auto add = [&](const QString& title, const char* name) {
        auto* card = new KpiCard(title);
        card->setObjectName(QString::fromLatin1(name));
        grid->add(card);
        return card;
    };
    m_running = add(tr("Running"), "kpiRunning");
    m_queued = add(tr("Queued"), "kpiQueued");
    m_success = add(tr("Succeeded"), "kpiSuccess");
    m_latency = add(tr("Median duration"), "kpiLatency");
    m_warm = add(tr("Served warm"), "kpiWarm");
    m_spotChecks = add(tr("Spot-checks passed 30 d"), "kpiSpotChecks");
    m_reruns = add(tr("Re-executions"), "kpiReruns");
    return grid;
}

void WorkPage::buildTabs() {
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("workTabs"));
    m_tabs->setAccessibleName(tr("Views of the work"));
    m_tabs->setDocumentMode(true);
    m_live = new WorkLive(bridge(), *m_banner);
    m_history = new WorkHistory(bridge(), *m_banner);
    m_load = new WorkLoad(bridge());
    m_checks = new WorkSpotChecks(bridge());
    m_hours = new WorkHours(bridge(), *m_banner);
    m_health = new WorkHealth(bridge());
    m_gpus = new WorkGpus(bridge(), *m_banner);
    const auto add = [&](QWidget* view, const QString& title) {
        auto* frame = new QWidget;
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(0, space::k3, 0, 0);
        column->addWidget(view);
        m_tabs->addTab(frame, title);
    };
    add(m_live, tr("Live"));
    add(m_history, tr("History"));
    add(m_load, tr("Load"));
    add(m_checks, tr("Spot-checks"));
    add(m_hours, tr("Hours"));
    add(m_health, tr("Health"));
    add(m_gpus, tr("GPUs"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1) m_history->reload();
        refreshTab();
    });
}

bool WorkPage::paused() const {
    return m_live->paused();
}

void WorkPage::refresh() {
    m_controls->refresh();
    refreshNumbers();
    refreshTab();
    refreshFreshness();
}

/// Only what is seen: the other views are refreshed when they are opened.
void WorkPage::refreshTab() {
    switch (m_tabs->currentIndex()) {
        case 0:
            return m_live->refresh();
        case 2:
            return m_load->refresh();
        case 3:
            return m_checks->refresh();
        case 4:
            return m_hours->refresh();
        case 5:
            return m_health->refresh();
        case 6:
            return m_gpus->refresh();
        default:
            return;
    }
}

void WorkPage::refreshNumbers() {
    const auto& shown = snapshot();
    const auto& service = shown.service;
    m_running->setDetail(service.inferenceReady || service.sandboxReady
                             ? tr("the node can work")
                             : tr("the node cannot work"));
    m_running->setValue(countText(service.tasksRunning));
    m_queued->setDetail(queueDetail(service));
    m_queued->setValue(countText(service.tasksQueued));
    const auto ended = service.tasksSucceeded + service.tasksFailed;
    m_success->setDetail(tr("%1 failed").arg(countText(service.tasksFailed)));
    m_success->setValue(
        countText(service.tasksSucceeded),
        ended == 0 ? QString() : tr("· %1 %").arg(service.tasksSucceeded * 100 / ended));
    const auto timed = static_cast<int>(std::min<std::uint64_t>(service.durationCount, INT_MAX));
    m_latency->setDetail(timed == 0 ? tr("no task in 24 h")
                                    : tr("95 % under %1 · %n task(s) in 24 h", nullptr, timed)
                                          .arg(durationText(service.durationP95Ms)));
    m_latency->setValue(timed == 0 ? QStringLiteral("–") : durationText(service.durationP50Ms));
    const auto& warm = shown.sandbox->warm;
    const auto runs = warm.hits + warm.misses;
    m_warm->setValue(countText(warm.hits),
                     runs == 0 ? QString() : tr("· %1 %").arg(warm.hits * 100 / runs));
    m_warm->setDetail(runs == 0 ? tr("no code was run yet")
                                : tr("of %1 runs").arg(countText(runs)));
    const api::ArenaInfo& arena = *shown.arena;
    m_spotChecks->setDetail(spotChecksText(arena, bridge().nowMs()));
    m_spotChecks->setValue(arena.recentJudged == 0 ? QStringLiteral("–")
                                                   : countText(arena.recentPassed));
    m_reruns->setValue(countText(shown.arena->checksRun));
    m_reruns->setDetail(shown.arena->checkTasks ? tr("tasks of others, since the start")
                                                : tr("switched off in the settings"));
}

void WorkPage::refreshFreshness() {
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_running, m_queued, m_success, m_latency, m_warm, m_spotChecks, m_reruns})
        card->setFreshness(bridge().freshness(), age);
}

void WorkPage::open(const QString& subject) {
    static const QStringList kTabs{QStringLiteral("live"),  QStringLiteral("history"),
                                   QStringLiteral("load"),  QStringLiteral("spot_checks"),
                                   QStringLiteral("hours"), QStringLiteral("health"),
                                   QStringLiteral("gpus")};
    const auto tab = kTabs.indexOf(subject);
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, tab)));
    if (tab < 0) m_live->open(subject);
}

}  // namespace stacknet::ui
