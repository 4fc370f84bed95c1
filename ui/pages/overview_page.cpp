#include "ui/pages/overview_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>

#include "ui/pages/attestation_words.h"
#include "ui/pages/connect_card.h"
#include "ui/pages/earnings_series.h"
#include "ui/pages/overview_attention.h"
#include "ui/pages/overview_duties.h"
#include "ui/pages/overview_events.h"
#include "ui/pages/overview_record.h"
#include "ui/pages/staking_words.h"
#include "ui/pages/work_spot_checks.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kListRows = 5;
constexpr int kChartHeight = 380;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kListHeight = kRowHeight * (kListRows + 1) + 8;

/// "+1,204", "−40", "0"
QString signedText(std::int64_t value) {
    const QString size = countText(static_cast<std::uint64_t>(value < 0 ? -value : value));
    return value == 0 ? size : (value > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
}

QPushButton* moreButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text);
    button->setProperty("variant", QStringLiteral("ghost"));
    button->setObjectName(objectName);
    return button;
}

}  // namespace

OverviewPage::OverviewPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Overview"), parent) {
    setObjectName(QStringLiteral("overviewPage"));
    m_record = new OverviewRecord(bridge, this);
    connect(m_record, &OverviewRecord::changed, this, [this] {
        m_pointsCame = true;
        refreshRecord();
        refreshIncome();
    });
    buildCharts();
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(buildHeadline());
    column->addWidget(buildNumbers());
    auto* middle = new ResponsiveGrid(370, 3);
    m_attention = new AttentionCard;
    connect(m_attention, &AttentionCard::navigate, this, &Page::navigate);
    middle->add(m_income, 2);
    middle->add(m_attention, 1);
    column->addWidget(middle);
    auto* charts = new ResponsiveGrid(560, 2);
    charts->add(m_chart);
    charts->add(m_load);
    column->addWidget(charts);
    m_duties = new DutiesCard(bridge);
    connect(m_duties, &DutiesCard::navigate, this, &Page::navigate);
    auto* next = new ResponsiveGrid(460, 2);
    next->add(m_duties);
    m_events = new EventsCard;
    connect(m_events, &EventsCard::navigate, this, &Page::navigate);
    next->add(m_events);
    column->addWidget(next);
    m_connect = new ConnectCard(bridge);
    column->addWidget(m_connect);
    auto* lists = new ResponsiveGrid(460, 2);
    lists->add(buildKeys());
    lists->add(buildTasks());
    column->addWidget(lists);
    column->addStretch(1);
    scrollOver(content, QStringLiteral("overviewScroll"));
}

QWidget* OverviewPage::buildHeadline() {
    auto* box = new QWidget;
    m_headlineGlyph = new GlyphLabel(Glyph::Info, 28, Tone::Info);
    m_headline = new TextLabel({}, TextRole::PageTitle);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setWordWrap(true);
    m_headlineDetail = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_headlineDetail->setObjectName(QStringLiteral("headlineDetail"));
    m_headlineDetail->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_headlineDetail);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k3);
    row->addWidget(m_headlineGlyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignTop);
    return box;
}

QWidget* OverviewPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(168, 5);
    const auto add = [&](const QString& title, const QString& name) {
        auto* card = new KpiCard(title);
        card->setObjectName(name);
        grid->add(card);
        return card;
    };
    m_stake = add(tr("Stake at risk"), QStringLiteral("kpiStake"));
    m_stake->setAmount(true);
    m_points = add(tr("Points"), QStringLiteral("kpiPoints"));
    m_points->setAmount(true);
    m_checks = add(tr("Spot-checks passed 30 d"), QStringLiteral("kpiChecksPassed"));
    m_attestation = add(tr("Attestation"), QStringLiteral("kpiAttestation"));
    m_height = add(tr("Height"), QStringLiteral("kpiHeight"));
    m_leader = add(tr("Leader"), QStringLiteral("kpiLeader"));
    m_proposals = add(tr("Proposals left"), QStringLiteral("kpiProposals"));
    m_peers = add(tr("Peers connected"), QStringLiteral("kpiPeers"));
    m_keysCard = add(tr("Your Node Keys"), QStringLiteral("kpiNodeKeys"));
    m_keysCard->setAmount(false, true);
    m_tasksCard = add(tr("Tasks in 24 h"), QStringLiteral("kpiTasks"));
    return grid;
}

void OverviewPage::buildCharts() {
    m_income = new ChartCard(QStringLiteral("incomeChart"));
    m_income->setMaximumHeight(Theme::instance().scaled(kChartHeight));
    m_income->setRanges(
        {ChartRange::Hour, ChartRange::Day, ChartRange::Week, ChartRange::Month, ChartRange::All},
        ChartRange::Day);
    connect(m_income, &ChartCard::spanChanged, this, [this] {
        m_record->forget();
        m_record->refresh(incomeFromMs());
    });
    m_chart = new ChartCard(QStringLiteral("chainChart"));
    m_chart->setMaximumHeight(Theme::instance().scaled(kChartHeight));
    m_historyModel = new HistoryModel(this);
    auto* table = new DataTable(m_historyModel, tr("History of the last ten minutes"),
                                QStringLiteral("historyTable"));
    table->setCompact(true);
    table->setColumnWidths({170, 90, 0, 130, 70});
    m_chart->setTable(table);
    m_load = new ChartCard(QStringLiteral("workLoadChart"));
    m_load->setMaximumHeight(Theme::instance().scaled(kChartHeight));
}

QWidget* OverviewPage::buildKeys() {
    auto* card = new Card(tr("Node Keys"));
    m_keyModel = new NodeKeyModel(this);
    m_keys = new DataTable(m_keyModel, tr("Node Keys"), QStringLiteral("overviewKeys"));
    m_keys->setCompact(true);
    m_keys->setColumnWidths({0, 120, 130, 110, 120, 120});
    m_keys->hideColumns({1, 5, 6, 7, 8});
    m_keys->setMinimumHeight(kListHeight);
    auto* empty = new EmptyState(Glyph::Key, tr("No Node Key"),
                                 tr("A Node Key lets this node vote, serve and earn."));
    empty->setAction(tr("Create a Node Key"), QStringLiteral("overviewCreateNodeKey"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { emit navigate(QStringLiteral("node_keys"), QStringLiteral("create")); });
    m_keys->setEmpty(empty);
    connect(m_keys, &DataTable::activated, this, [this] {
        emit navigate(QStringLiteral("node_keys"), QString::fromStdString(m_keys->currentId()));
    });
    auto* more = moreButton(tr("All Node Keys"), QStringLiteral("overviewAllKeys"));
    connect(more, &QPushButton::clicked, this,
            [this] { emit navigate(QStringLiteral("node_keys"), {}); });
    card->addHeaderWidget(more);
    card->body()->addWidget(m_keys);
    return card;
}

QWidget* OverviewPage::buildTasks() {
    auto* card = new Card(tr("Latest tasks"));
    m_taskModel = new TaskModel(this);
    m_tasks = new DataTable(m_taskModel, tr("Latest tasks"), QStringLiteral("overviewTasks"));
    m_tasks->setCompact(true);
    m_tasks->setColumnWidths({100, 115, 60, 0, 100, 90, 90, 120});
    m_tasks->hideColumns({5, 6, 7, 8});
    m_tasks->setMinimumHeight(kListHeight);
    m_tasks->setEmpty(new EmptyState(
        Glyph::Work, tr("No task yet"),
        tr("Tasks appear here within a second of a client sending one. Connect a client above.")));
    connect(m_tasks, &DataTable::activated, this, [this] {
        emit navigate(QStringLiteral("work"), QString::fromStdString(m_tasks->currentId()));
    });
    auto* more = moreButton(tr("All tasks"), QStringLiteral("overviewAllTasks"));
    connect(more, &QPushButton::clicked, this,
            [this] { emit navigate(QStringLiteral("work"), {}); });
    card->addHeaderWidget(more);
    card->body()->addWidget(m_tasks);
    return card;
}

void OverviewPage::hideEvent(QHideEvent* event) {
    // Who comes back wants what is true then.
    m_record->forget();
    Page::hideEvent(event);
}

void OverviewPage::refresh() {
    const auto& shown = snapshot();
    refreshNumbers();
    refreshStanding();
    m_record->refresh(incomeFromMs());
    m_events->setEvents(*shown.events);
    m_duties->refresh();
    refreshIncome();
    refreshChart();
    refreshLoad();
    m_keyModel->setNow(bridge().nowMs() / 60'000 * 60'000);
    m_keyModel->setRows(shown.nodeKeys);
    m_taskModel->setRows({shown.tasks.begin(),
                          shown.tasks.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(
                                                    kListRows, shown.tasks.size()))});
    m_connect->refresh();
    refreshFreshness();
}

void OverviewPage::refreshNumbers() {
    const auto& shown = snapshot();
    const auto& chain = shown.chain;
    m_height->setDetail(
        tr("view %1 · final %2").arg(countText(chain.view), countText(chain.finalizedView)));
    m_height->setValue(countText(chain.height));
    m_leader->setDetail(chain.weLead ? tr("this node · term %1").arg(chain.term)
                                     : tr("leads term %1").arg(chain.term));
    m_leader->setValue(QString::fromStdString(chain.leaderName));
    const auto used = chain.termLength - std::min(chain.termLength, chain.proposalsLeft);
    m_proposals->setDetail(tr("%1 used so far").arg(countText(used)));
    m_proposals->setValue(countText(chain.proposalsLeft),
                          tr("/ %1").arg(countText(chain.termLength)));
    m_proposals->setProgress(
        chain.termLength == 0 ? 0 : static_cast<double>(used) / chain.termLength,
        tr("%1 of %2 proposals of the term used").arg(used).arg(chain.termLength));
    m_peers->setDetail(shown.peersConnected == 0
                           ? tr("no peer answers")
                           : tr("median round trip %1").arg(durationText(shown.peersRoundTripMs)));
    m_peers->setValue(countText(shown.peersConnected), tr("of %1").arg(shown.peers.size()));
    std::size_t ours = 0;
    std::size_t serving = 0;
    for (const auto& key : shown.nodeKeys) {
        if (!key.ours) continue;
        ++ours;
        serving += key.state == api::NodeKeyState::Connected;
    }
    m_keysCard->setDetail(tr("%1 tokens at stake").arg(compactText(heldBy(shown))));
    m_keysCard->setValue(QString::number(ours), tr("%1 connected").arg(serving));
}

void OverviewPage::refreshStanding() {
    const auto& shown = snapshot();
    std::uint64_t bonded = 0;
    std::uint64_t points = 0;
    for (const auto* key : ownKeys(shown)) {
        bonded += key->tokensBonded;
        points += key->points;
    }
    m_stake->setDetail(tr("%1 bonded").arg(compactText(bonded)));
    m_stake->setValue(compactText(heldBy(shown)), tr("tokens"));
    m_pointsTotal = points;
    const api::ArenaInfo& arena = *shown.arena;
    m_checks->setDetail(spotChecksText(arena, bridge().nowMs()));
    m_checks->setValue(arena.recentJudged == 0 ? QStringLiteral("–")
                                               : countText(arena.recentPassed));
    const auto& attestation = *shown.attestation;
    const std::int64_t now = bridge().nowMs();
    const bool runs = attestation.validUntilMs > now;
    const bool looked = attestation.checkedMs > 0;
    m_attestation->setDetail(looked && runs ? tr("%1 old · ends %2")
                                                  .arg(spanText(now - attestation.checkedMs),
                                                       inText(attestation.validUntilMs, now))
                             : looked ? tr("checked %1").arg(agoText(attestation.checkedMs, now))
                             : runs   ? tr("ends %1").arg(inText(attestation.validUntilMs, now))
                             : attestation.confidentialTasks ? tr("confidential tasks are taken")
                                                             : tr("no confidential tasks"));
    // Words are for verdicts; a machine without a GPU has none.
    const bool none = attestation.state == api::AttestationState::Off ||
                      attestation.state == api::AttestationState::NoMode;
    m_attestation->setValue(none ? QStringLiteral("–")
                                 : attestationHeadline(attestation, now).word);
    refreshRecord();
}

/// What was asked for beside the picture.
void OverviewPage::refreshRecord() {
    const auto& points = m_record->points();
    m_points->setDetail(!points ? QString()
                        : points->sinceMs == 0
                            ? tr("nothing recorded yet")
                            : tr("%1 in 24 h").arg(signedText(points->changeDay)));
    m_points->setValue(countText(m_pointsTotal));
    const QString running = tr("%1 running · %2 queued")
                                .arg(countText(snapshot().service.tasksRunning),
                                     countText(snapshot().service.tasksQueued));
    const auto& tasks = m_record->tasks();
    if (!tasks || tasks->ended == 0) {
        m_tasksCard->setDetail(running);
        if (tasks)
            m_tasksCard->setValue(QStringLiteral("0"), tr("ended"));
        else if (m_record->tasksRefused())
            m_tasksCard->setValue(QStringLiteral("–"));
        return;
    }
    m_tasksCard->setDetail(tr("%1 % succeeded · %2 running")
                               .arg(tasks->succeeded * 100 / tasks->ended)
                               .arg(countText(snapshot().service.tasksRunning)));
    m_tasksCard->setValue(countText(tasks->ended), tr("ended"));
}

/// Where the bars of points begin that the range shows.
std::int64_t OverviewPage::incomeFromMs() const {
    if (m_income->range() == ChartRange::All) return 0;
    const TimeSpan span = m_income->span();
    return bridge().nowMs() - (span.toMs - span.fromMs);
}

void OverviewPage::refreshIncome() {
    const std::int64_t nowMs = bridge().nowMs();
    const bool sameMinute = nowMs / kMinuteMs == m_incomeMinute;
    if (sameMinute && !m_pointsCame && m_incomeOf.sameAs(snapshot().earnings)) return;
    m_incomeMinute = nowMs / kMinuteMs;
    m_pointsCame = false;
    m_incomeOf = snapshot().earnings;
    m_income->setCharts({pointsBars(m_record->points().value_or(PointsHistory{}), nowMs),
                         earningsBars(m_incomeOf->days, nowMs)});
}

void OverviewPage::refreshChart() {
    const auto& history = snapshot().history;
    ChartMetric finalized{tr("Blocks finalized"), tr("per minute"), {}, true};
    ChartMetric height{tr("Chain height"), tr("blocks"), {}, false};
    ChartMetric tasks{tr("Tasks done"), tr("per minute"), {}, true};
    for (auto* metric : {&finalized, &height, &tasks}) metric->points.reserve(history.size());
    for (const auto& point : history) {
        const auto x = static_cast<double>(point.timeMs);
        finalized.points.emplace_back(x, point.finalizedPerMinute);
        height.points.emplace_back(x, static_cast<double>(point.height));
        tasks.points.emplace_back(x, point.tasksPerMinute);
    }
    m_chart->setMetrics({std::move(finalized), std::move(height), std::move(tasks)});
    if (m_chart->tableShown()) m_historyModel->setRows({history.rbegin(), history.rend()});
}

/// One axis for both: a queue that is worth a look is about as long as a percentage is large.
void OverviewPage::refreshLoad() {
    constexpr double kBpsPerPercent = 100;
    const auto& history = snapshot().history;
    ChartSeries queue{tr("Waiting tasks")};
    ChartSeries busy{tr("GPU busy, %")};
    const bool gpu = !snapshot().host->gpus.empty();
    queue.points.reserve(history.size());
    for (const auto& point : history) {
        const auto x = static_cast<double>(point.timeMs);
        queue.points.emplace_back(x, point.tasksQueued);
        if (gpu) busy.points.emplace_back(x, point.gpuBps / kBpsPerPercent);
    }
    ChartMetric load{
        tr("Work load"), gpu ? tr("GPU in %, tasks that wait") : tr("tasks that wait"), {}, true};
    if (gpu) load.lines.push_back(std::move(busy));
    load.lines.push_back(std::move(queue));
    m_load->setMetrics({std::move(load)});
}

void OverviewPage::refreshFreshness() {
    const auto freshness = bridge().freshness();
    const QString age = spanText(bridge().ageMs());
    for (auto* card : {m_stake, m_points, m_checks, m_attestation, m_height, m_leader, m_proposals,
                       m_peers, m_keysCard, m_tasksCard})
        card->setFreshness(freshness, tr("%1 old").arg(age));
    const bool loading = freshness == Freshness::Loading;
    m_keys->setLoading(loading);
    m_tasks->setLoading(loading);
    m_events->setLoading(loading);
    m_income->setLoading(loading);
    const auto list = attentionList(snapshot(), freshness, bridge().nowMs());
    const auto headline = headlineOf(snapshot(), freshness, list);
    m_headline->setText(headline.text);
    m_headlineDetail->setText(headline.detail);
    m_headlineDetail->setVisible(!headline.detail.isEmpty());
    m_headlineGlyph->setGlyph(toneGlyph(headline.tone), headline.tone);
    m_attention->setList(list, freshness == Freshness::Live);
}

}  // namespace stacknet::ui
