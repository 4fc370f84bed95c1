#include "ui/pages/overview_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>

#include "ui/models/event_model.h"
#include "ui/pages/attestation_words.h"
#include "ui/pages/connect_card.h"
#include "ui/pages/overview_duties.h"
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
constexpr std::size_t kEventsShown = 20;
constexpr int kChartHeight = 380;
constexpr std::int64_t kDayMs = 86'400'000;
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
    buildChart();
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(buildHeadline());
    column->addWidget(buildNumbers());
    auto* middle = new ResponsiveGrid(370, 3);
    middle->add(m_chart, 2);
    middle->add(buildAttention(), 1);
    column->addWidget(middle);
    m_duties = new DutiesCard(bridge);
    connect(m_duties, &DutiesCard::navigate, this, &Page::navigate);
    auto* next = new ResponsiveGrid(460, 2);
    next->add(m_duties);
    next->add(buildEvents());
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
    m_checks = add(tr("Spot-checks passed"), QStringLiteral("kpiChecksPassed"));
    m_attestation = add(tr("Attestation"), QStringLiteral("kpiAttestation"));
    m_height = add(tr("Height"), QStringLiteral("kpiHeight"));
    m_leader = add(tr("Leader"), QStringLiteral("kpiLeader"));
    m_proposals = add(tr("Proposals left"), QStringLiteral("kpiProposals"));
    m_peers = add(tr("Peers connected"), QStringLiteral("kpiPeers"));
    m_keysCard = add(tr("Your Node Keys"), QStringLiteral("kpiNodeKeys"));
    m_keysCard->setAmount(false, true);
    m_tasksCard = add(tr("Tasks"), QStringLiteral("kpiTasks"));
    return grid;
}

void OverviewPage::buildChart() {
    m_chart = new ChartCard(QStringLiteral("chainChart"));
    m_chart->setMaximumHeight(Theme::instance().scaled(kChartHeight));
    m_historyModel = new HistoryModel(this);
    auto* table = new DataTable(m_historyModel, tr("History of the last ten minutes"),
                                QStringLiteral("historyTable"));
    table->setCompact(true);
    table->setColumnWidths({170, 90, 0, 130, 70});
    m_chart->setTable(table);
}

QWidget* OverviewPage::buildAttention() {
    auto* card = new Card(tr("Needs attention"));
    card->setObjectName(QStringLiteral("attentionCard"));
    m_attention = new QVBoxLayout;
    m_attention->setSpacing(space::k2);
    card->body()->addLayout(m_attention);
    card->body()->addStretch(1);
    return card;
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

QWidget* OverviewPage::buildEvents() {
    auto* card = new Card(tr("Recent events"));
    m_eventModel = new EventModel(this);
    m_events = new DataTable(m_eventModel, tr("Recent events"), QStringLiteral("overviewEvents"));
    m_events->setCompact(true);
    m_events->setColumnWidths({110, 0, 120, 90});
    m_events->setMinimumHeight(kListHeight);
    m_events->sortBy(0, Qt::DescendingOrder);
    m_events->setEmpty(new EmptyState(
        Glyph::Clock, tr("Nothing has happened yet"),
        tr("Slashes, challenges, ended terms and changes of the validators appear here.")));
    connect(m_events, &DataTable::activated, this, [this] {
        const auto* event = m_eventModel->find(m_events->currentId());
        if (event != nullptr) emit navigate(eventPage(event->kind), {});
    });
    card->body()->addWidget(m_events);
    return card;
}

void OverviewPage::refresh() {
    const auto& shown = snapshot();
    refreshNumbers();
    refreshStanding();
    refreshEvents();
    m_duties->refresh();
    refreshChart();
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
    std::size_t connected = 0;
    std::vector<std::uint32_t> trips;
    for (const auto& peer : shown.peers) {
        if (peer.state != api::PeerState::Connected) continue;
        ++connected;
        trips.push_back(peer.roundTripMs);
    }
    std::sort(trips.begin(), trips.end());
    m_peers->setDetail(trips.empty()
                           ? tr("no peer answers")
                           : tr("median round trip %1").arg(durationText(trips[trips.size() / 2])));
    m_peers->setValue(QString::number(connected), tr("of %1").arg(shown.peers.size()));
    std::size_t ours = 0;
    std::size_t serving = 0;
    std::uint64_t held = 0;
    for (const auto& key : shown.nodeKeys) {
        if (!key.ours) continue;
        ++ours;
        serving += key.state == api::NodeKeyState::Connected;
        held += key.tokensFree + key.tokensBonded;
    }
    m_keysCard->setDetail(tr("%1 tokens at stake").arg(compactText(held)));
    m_keysCard->setValue(QString::number(ours), tr("%1 connected").arg(serving));
    const auto& service = shown.service;
    m_tasksCard->setDetail(
        tr("%1 succeeded · %2 failed")
            .arg(countText(service.tasksSucceeded), countText(service.tasksFailed)));
    m_tasksCard->setValue(QString::number(service.tasksRunning),
                          tr("running · %1 queued").arg(service.tasksQueued));
}

void OverviewPage::refreshStanding() {
    const auto& shown = snapshot();
    std::uint64_t atRisk = 0;
    std::uint64_t bonded = 0;
    std::uint64_t points = 0;
    for (const auto& key : shown.nodeKeys) {
        if (!key.ours) continue;
        atRisk += key.tokensFree + key.tokensBonded + key.tokensUnbonding;
        bonded += key.tokensBonded;
        points += key.points;
    }
    m_stake->setDetail(tr("%1 bonded").arg(compactText(bonded)));
    m_stake->setValue(compactText(atRisk), tr("tokens"));
    std::int64_t change = 0;
    const auto since = bridge().nowMs() - kDayMs;
    for (const auto& entry : *shown.points) change += entry.lastMs >= since ? entry.delta : 0;
    m_points->setDetail(tr("%1 in 24 h, as far as this run knows").arg(signedText(change)));
    m_points->setValue(countText(points));
    std::size_t passed = 0;
    std::size_t judged = 0;
    for (const auto& verdict : shown.arena->verdicts) {
        if (!verdict.ours) continue;
        ++judged;
        passed += verdict.tokensTaken == 0;
    }
    m_checks->setDetail(judged == 0 ? tr("none was judged yet") : tr("of %1 judged").arg(judged));
    m_checks->setValue(judged == 0 ? QStringLiteral("–") : QString::number(passed));
    const auto& attestation = *shown.attestation;
    m_attestation->setDetail(
        attestation.validUntilMs > bridge().nowMs()
            ? tr("runs out %1").arg(inText(attestation.validUntilMs, bridge().nowMs()))
        : attestation.confidentialTasks ? tr("confidential tasks are taken")
                                        : tr("no confidential tasks"));
    // Words are for verdicts; a machine without a GPU has none.
    const bool none = attestation.state == api::AttestationState::Off ||
                      attestation.state == api::AttestationState::NoMode;
    m_attestation->setValue(none ? QStringLiteral("–")
                                 : attestationHeadline(attestation, bridge().nowMs()).word);
}

void OverviewPage::refreshEvents() {
    const auto& events = *snapshot().events;
    const auto count = std::min<std::size_t>(kEventsShown, events.size());
    m_eventModel->setRows({events.rbegin(), events.rbegin() + static_cast<std::ptrdiff_t>(count)});
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
    const auto list = attentionList(snapshot(), freshness, bridge().nowMs());
    const auto headline = headlineOf(snapshot(), freshness, list);
    m_headline->setText(headline.text);
    m_headlineDetail->setText(headline.detail);
    m_headlineDetail->setVisible(!headline.detail.isEmpty());
    m_headlineGlyph->setGlyph(toneGlyph(headline.tone), headline.tone);
    refreshAttention(list, freshness == Freshness::Live);
}

void OverviewPage::refreshAttention(const std::vector<Attention>& list, bool known) {
    QString wanted = known ? QStringLiteral("known\n") : QString();
    for (const auto& item : list) wanted += item.text + item.action + QLatin1Char('\n');
    if (wanted == m_attentionShown && m_attention->count() > 0) return;
    m_attentionShown = wanted;
    while (auto* item = m_attention->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (list.empty()) {
        m_attention->addWidget(
            known ? new EmptyState(Glyph::Shield, tr("Nothing"),
                                   tr("No key, peer or service needs you."))
                  : new EmptyState(Glyph::Clock, tr("Not known"),
                                   tr("It is looked at again when the engine sends news.")));
        return;
    }
    int number = 0;
    for (const auto& item : list) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::k2);
        layout->addWidget(new GlyphLabel(toneGlyph(item.tone), 18, item.tone), 0, Qt::AlignTop);
        auto* words = new TextLabel(item.text);
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        if (!item.action.isEmpty()) {
            auto* act = new QPushButton(item.action);
            act->setObjectName(QStringLiteral("attentionAction%1").arg(number));
            act->setAccessibleName(item.action + QStringLiteral(": ") + item.text);
            connect(act, &QPushButton::clicked, this,
                    [this, page = item.page, id = item.subject] { emit navigate(page, id); });
            layout->addWidget(act, 0, Qt::AlignTop);
        }
        m_attention->addWidget(row);
        ++number;
    }
}

}  // namespace stacknet::ui
