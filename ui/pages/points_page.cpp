#include "ui/pages/points_page.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include "ui/pages/points_routing.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_choice.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kChartHeight = 420;
constexpr int kTableHeight = 420;
constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kWeekMs = 7 * std::int64_t{86'400'000};
/// Points change with every block; nobody watches them by the second.
constexpr std::int64_t kAskAgainMs = 30'000;
constexpr std::int64_t kRetryMs = 5'000;

std::uint64_t totalOf(const api::Snapshot& now) {
    std::uint64_t total = 0;
    for (const auto* key : ownKeys(now)) total += key->points;
    return total;
}

QString signedText(std::int64_t value) {
    if (value == 0) return QStringLiteral("0");
    const QString digits = countText(static_cast<std::uint64_t>(std::abs(value)));
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

}  // namespace

PointsPage::PointsPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Points"), parent) {
    setObjectName(QStringLiteral("pointsPage"));
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &PointsPage::refresh);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("pointsBanner"));
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_banner);
    column->addWidget(buildNumbers());
    m_chart = new ChartCard(QStringLiteral("pointsChart"));
    m_chart->setMaximumHeight(kChartHeight);
    m_chart->setRanges(
        {ChartRange::Day, ChartRange::Week, ChartRange::Month, ChartRange::All, ChartRange::Custom},
        ChartRange::Week);
    connect(m_chart, &ChartCard::spanChanged, this, [this] {
        m_askedMs = 0;
        askHistory();
    });
    m_routing = new RoutingCard;
    connect(m_routing, &RoutingCard::openPage, this,
            [this](const QString& page) { emit navigate(page, {}); });
    auto* middle = new ResponsiveGrid(370, 3);
    middle->add(m_chart, 2);
    middle->add(m_routing, 1);
    column->addWidget(middle);
    column->addWidget(buildTable(), 1);
    scrollOver(content, QStringLiteral("pointsScroll"));
}

QWidget* PointsPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(215, 4);
    const auto add = [&](const QString& title, const QString& name) {
        auto* card = new KpiCard(title);
        card->setObjectName(name);
        grid->add(card);
        return card;
    };
    m_total = add(tr("Points"), QStringLiteral("kpiPoints"));
    m_day = add(tr("Last 24 hours"), QStringLiteral("kpiPointsDay"));
    m_rank = add(tr("Rank among validators"), QStringLiteral("kpiPointsRank"));
    m_tier = add(tr("Routing tier"), QStringLiteral("kpiRoutingTier"));
    return grid;
}

QWidget* PointsPage::buildTable() {
    auto* card = new Card(tr("Why did it change?"));
    card->setObjectName(QStringLiteral("pointsLedgerCard"));
    m_chips = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k1);
    int id = 0;
    for (const QString& text : {tr("All"), tr("Gains"), tr("Losses"), tr("Tasks"), tr("Votes"),
                                tr("Spot checks"), tr("Decay")}) {
        auto* chip = new QPushButton(text);
        chip->setCheckable(true);
        chip->setChecked(id == 0);
        chip->setProperty("variant", QStringLiteral("ghost"));
        chip->setObjectName(QStringLiteral("pointsChip%1").arg(id));
        chip->setAccessibleName(tr("Show: %1").arg(text));
        m_chips->addButton(chip, id++);
        row->addWidget(chip);
    }
    row->addStretch(1);
    onChosen(m_chips, this, [this](int chip) { filterBy(chip); });
    card->body()->addLayout(row);
    const auto reasonWords = [](const QString& word) { return pointsReasonText(word); };
    const auto reasonTone = [](const QString& word) { return pointsTone(word); };
    std::vector<HistoryColumn> columns = {
        {.name = QStringLiteral("time_ms"),
         .title = tr("Until"),
         .cell = HistoryCell::Time,
         .width = 185},
        {.name = QStringLiteral("reason"),
         .title = tr("Reason"),
         .cell = HistoryCell::Word,
         .width = 250,
         .words = reasonWords,
         .tone = reasonTone},
        {.name = QStringLiteral("delta"),
         .title = tr("Change"),
         .cell = HistoryCell::Count,
         .width = 110,
         .amount = true,
         .words = [](const QString& number) { return signedText(number.toLongLong()); }},
        {.name = QStringLiteral("balance"),
         .title = tr("Balance"),
         .cell = HistoryCell::Count,
         .width = 120,
         .amount = true},
        {.name = QStringLiteral("count"),
         .title = tr("Times"),
         .cell = HistoryCell::Count,
         .width = 90},
        {.name = QStringLiteral("first_height"),
         .title = tr("From height"),
         .cell = HistoryCell::Count,
         .width = 120},
        {.name = QStringLiteral("last_height"),
         .title = tr("To height"),
         .cell = HistoryCell::Count,
         .width = 120},
        {.name = QStringLiteral("node_key"),
         .title = tr("Node Key"),
         .cell = HistoryCell::Id,
         .width = 0}};
    m_table = new HistoryTable(bridge(), "points", std::move(columns), tr("Why points changed"),
                               QStringLiteral("pointsTable"));
    m_table->setEmpty(new EmptyState(
        Glyph::Points, tr("No points yet"),
        tr("A validator's key earns them by votes in time; every key earns them by tasks and by "
           "checking tasks of others.")));
    m_table->setMinimumHeight(kTableHeight);
    auto* reason = new QAction(tr("Open the page of the reason"), this);
    reason->setObjectName(QStringLiteral("pointsOpenReason"));
    connect(reason, &QAction::triggered, this, &PointsPage::openReason);
    connect(m_table, &HistoryTable::activated, this, &PointsPage::openReason);
    connect(m_table, &HistoryTable::rowMenuAboutToShow, this, [this, reason] {
        reason->setEnabled(!pointsPageOf(m_table->cell(QStringLiteral("reason"))).isEmpty());
    });
    m_table->setRowActions({reason});
    card->body()->addWidget(m_table, 1);
    return card;
}

void PointsPage::openReason() {
    const QString page = pointsPageOf(m_table->cell(QStringLiteral("reason")));
    if (!page.isEmpty()) emit navigate(page, {});
}

void PointsPage::filterBy(int chip) {
    switch (chip) {
        case 1:
            return m_table->setFilters({{"delta", "at_least", "1"}});
        case 2:
            return m_table->setFilters({{"delta", "at_most", "-1"}});
        case 3:
            return m_table->setFilters({{"reason", "is", "paperwork"}});
        case 4:
            return m_table->setFilters({{"reason", "is", "vote_present"}});
        case 5:
            return m_table->setFilters({{"reason", "contains", "check"}});
        case 6:
            return m_table->setFilters({{"reason", "is", "decay"}});
        default:
            return m_table->setFilters({});
    }
}

void PointsPage::refresh() {
    refreshNumbers();
    m_routing->refresh(snapshot());
    askHistory();
    refreshFreshness();
}

void PointsPage::refreshNumbers() {
    const auto& now = snapshot();
    const auto keys = ownKeys(now);
    m_total->setDetail(tr("%n key(s) together", nullptr, static_cast<int>(keys.size())));
    m_total->setValue(masked(countText(totalOf(now))));
    std::size_t rank = 0;
    std::size_t above = 0;
    const api::ValidatorInfo* best = nullptr;
    for (const auto& validator : *now.validators) {
        if (validator.ours && (best == nullptr || validator.points > best->points))
            best = &validator;
    }
    if (best != nullptr) {
        for (const auto& validator : *now.validators) above += validator.points > best->points;
        rank = above + 1;
    }
    const std::size_t count = now.validators->size();
    m_rank->setDetail(
        best == nullptr ? tr("no key of yours votes")
        : count < 2
            ? tr("the only validator")
            : tr("more points than %1 % of the others").arg((count - rank) * 100 / (count - 1)));
    m_rank->setValue(best == nullptr ? QStringLiteral("–") : QString::number(rank),
                     best == nullptr ? QString() : tr("of %1").arg(count));
    const auto* node = ownRoute(now);
    const QString warmth = node == nullptr ? QString() : bestWarmth(*node);
    m_tier->setDetail(node == nullptr ? tr("not advertised")
                                      : tr("weight %1 · capacity class %2")
                                            .arg(countText(node->weight))
                                            .arg(node->capacityClass));
    m_tier->setValue(node == nullptr ? QStringLiteral("–") : warmthText(warmth));
    if (!m_history) return;
    const QString week = tr("%1 in 7 days").arg(masked(signedText(m_history->changeWeek)));
    const bool whole = m_history->sinceMs <= bridge().nowMs() - kWeekMs;
    m_day->setDetail(m_history->sinceMs == 0 ? tr("nothing recorded yet")
                     : whole                 ? week
                             : tr("recorded since %1").arg(shortTimeText(m_history->sinceMs)));
    m_day->setValue(masked(signedText(m_history->changeDay)));
}

void PointsPage::refreshFreshness() {
    const auto freshness = bridge().freshness();
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_total, m_day, m_rank, m_tier}) card->setFreshness(freshness, age);
    m_chart->setLoading(freshness == Freshness::Loading);
}

void PointsPage::askHistory() {
    if (bridge().freshness() == Freshness::Loading) return;
    const std::int64_t nowMs = bridge().nowMs();
    const std::uint64_t total = totalOf(snapshot());
    if (m_askedMs != 0 && nowMs - m_askedMs < kAskAgainMs) return;
    // Newer entries appear, but never under somebody who reads further down.
    if (m_askedMs != 0 && m_table->view()->verticalScrollBar()->value() == 0) m_table->reload();
    m_askedMs = nowMs;
    m_askedTotal = total;
    // The chart of the estimate ends later than now; what was is asked for up to now.
    const TimeSpan span = m_chart->span();
    const std::int64_t from = m_chart->range() == ChartRange::All ? 0
                              : m_chart->range() == ChartRange::Custom
                                  ? span.fromMs
                                  : nowMs - (span.toMs - span.fromMs);
    askPoints(bridge(), from, this,
              [this](const Result<PointsHistory>& answer) { showHistory(answer); });
}

void PointsPage::showHistory(const Result<PointsHistory>& answer) {
    if (!answer.ok()) {
        // An engine that has only just started may answer soon.
        m_askedMs += kRetryMs - kAskAgainMs;
        m_banner->sayError(answer.error());
        return;
    }
    m_history = *answer;
    m_banner->hide();
    const std::int64_t nowMs = bridge().nowMs();
    // A part of the span that is shown, so that most of it stays what was.
    const TimeSpan shown = m_chart->span();
    const std::int64_t ahead = std::clamp((shown.toMs - shown.fromMs) / 4, kHourMs, kWeekMs);
    m_chart->setCharts(
        {pointsBars(*m_history, nowMs), pointsTotal(*m_history, m_askedTotal, nowMs, ahead)});
    refreshNumbers();
}

}  // namespace stacknet::ui
