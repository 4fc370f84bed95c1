#include "ui/pages/earnings_page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kContentMax = 1'440;
constexpr int kChartHeight = 420;
constexpr int kListRows = 5;
constexpr int kListHeight = kRowHeight * (kListRows + 1) + 8;
constexpr int kRecordsHeight = 420;

}  // namespace

EarningsPage::EarningsPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Earnings"), parent) {
    setObjectName(QStringLiteral("earningsPage"));
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &EarningsPage::refresh);
    m_alarm = new Banner;
    m_alarm->setObjectName(QStringLiteral("earningsAlarm"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("earningsBanner"));
    auto* content = new QWidget;
    content->setMaximumWidth(kContentMax);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_alarm);
    column->addWidget(m_banner);
    column->addWidget(buildNumbers());
    m_chart = new ChartCard(QStringLiteral("earningsChart"));
    m_chart->setMaximumHeight(kChartHeight);
    m_chart->setRanges({ChartRange::Week, ChartRange::Month, ChartRange::All, ChartRange::Custom},
                       ChartRange::Month);
    auto* middle = new ResponsiveGrid(370, 3);
    middle->add(m_chart, 2);
    middle->add(buildCheck(), 1);
    column->addWidget(middle);
    auto* lists = new ResponsiveGrid(520, 2);
    lists->add(buildKeys());
    lists->add(buildMonths());
    column->addWidget(lists);
    column->addWidget(buildRecords(), 1);
    scrollOver(content, QStringLiteral("earningsScroll"));
}

QWidget* EarningsPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(200, 4);
    const auto add = [&](const QString& title, const QString& name) {
        auto* card = new KpiCard(title);
        card->setObjectName(name);
        grid->add(card);
        return card;
    };
    m_accrued = add(tr("Accrued"), QStringLiteral("kpiAccrued"));
    m_filed = add(tr("Filed"), QStringLiteral("kpiFiled"));
    m_redeemed = add(tr("Redeemed"), QStringLiteral("kpiRedeemed"));
    m_average = add(tr("A day on average"), QStringLiteral("kpiAverage"));
    return grid;
}

QWidget* EarningsPage::buildCheck() {
    auto* card = new Card(tr("Does it add up?"));
    card->setObjectName(QStringLiteral("earningsCheckCard"));
    m_checkState = new StatusPill;
    m_checkState->setObjectName(QStringLiteral("earningsCheck"));
    card->addHeaderWidget(m_checkState);
    m_checkWords = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_checkWords->setObjectName(QStringLiteral("earningsCheckWords"));
    m_checkWords->setWordWrap(true);
    m_checkList = new DetailList(QStringLiteral("earningsCheckList"));
    card->body()->addWidget(m_checkWords);
    card->body()->addWidget(m_checkList);
    card->body()->addStretch(1);
    return card;
}

QWidget* EarningsPage::buildKeys() {
    auto* card = new Card(tr("By key and GPU"));
    card->setObjectName(QStringLiteral("earningsKeysCard"));
    m_keyModel = new EarnedModel(this);
    m_keys = new DataTable(m_keyModel, tr("Earnings by Node Key"), QStringLiteral("earningsKeys"));
    m_keys->setCompact(true);
    m_keys->setColumnWidths({0, 115, 80, 110, 120});
    m_keys->setMinimumHeight(kListHeight);
    auto* empty = new EmptyState(Glyph::Earnings, tr("No key on the ledger"),
                                 tr("A Connected Node Key earns with every task that it does."));
    empty->setAction(tr("Open Node Keys"), QStringLiteral("earningsOpenKeys"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { emit navigate(QStringLiteral("node_keys"), {}); });
    m_keys->setEmpty(empty);
    connect(m_keys, &DataTable::currentIdChanged, this, &EarningsPage::refreshActions);
    card->body()->addWidget(m_keys);
    m_keyNote = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_keyNote->setObjectName(QStringLiteral("earningsKeyNote"));
    m_keyNote->setWordWrap(true);
    m_file = new QPushButton(tr("File this key…"));
    m_file->setObjectName(QStringLiteral("earningsFile"));
    connect(m_file, &QPushButton::clicked, this, &EarningsPage::fileKey);
    m_disconnect = new QPushButton(tr("Disconnect this key…"));
    m_disconnect->setObjectName(QStringLiteral("earningsDisconnect"));
    connect(m_disconnect, &QPushButton::clicked, this, &EarningsPage::disconnectKey);
    m_gpuNote = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_gpuNote->setObjectName(QStringLiteral("earningsGpuNote"));
    m_gpuNote->setWordWrap(true);
    card->body()->addWidget(m_gpuNote);
    card->body()->addWidget(m_keyNote);
    card->body()->addWidget(m_file, 0, Qt::AlignLeft);
    card->body()->addWidget(m_disconnect, 0, Qt::AlignLeft);
    return card;
}

QWidget* EarningsPage::buildMonths() {
    auto* card = new Card(tr("Monthly statements"));
    card->setObjectName(QStringLiteral("earningsMonthsCard"));
    m_statement = new QPushButton(tr("Statement as PDF…"));
    m_statement->setObjectName(QStringLiteral("earningsStatement"));
    m_statement->setIcon(glyphIcon(Glyph::Print));
    connect(m_statement, &QPushButton::clicked, this, &EarningsPage::saveStatement);
    card->addHeaderWidget(m_statement);
    m_monthModel = new MonthModel(this);
    m_months =
        new DataTable(m_monthModel, tr("Monthly statements"), QStringLiteral("earningsMonths"));
    m_months->setColumnWidths({0, 70, 100, 100, 100, 105, 150});
    m_months->hideColumns({MonthModel::kRateColumn});
    m_months->setMinimumHeight(kListHeight + 40);
    m_months->setEmpty(new EmptyState(Glyph::Earnings, tr("No month yet"),
                                      tr("Months appear with the first task that the network "
                                         "accepts.")));
    connect(m_months, &DataTable::currentIdChanged, this, &EarningsPage::refreshActions);
    card->body()->addWidget(m_months);
    card->body()->addWidget(buildRate());
    return card;
}

QWidget* EarningsPage::buildRecords() {
    auto* card = new Card(tr("Paperwork"));
    card->setObjectName(QStringLiteral("paperworkCard"));
    card->setSubtitle(tr("one signed record for each task, as the ledger has it"));
    const auto kindWords = [](const QString& kind) {
        return kind == QLatin1String("chat") ? tr("Chat") : tr("Code");
    };
    std::vector<HistoryColumn> columns = {{.name = QStringLiteral("time_ms"),
                                           .title = tr("Accepted"),
                                           .cell = HistoryCell::Time,
                                           .width = 185},
                                          {.name = QStringLiteral("kind"),
                                           .title = tr("Kind"),
                                           .cell = HistoryCell::Word,
                                           .width = 80,
                                           .words = kindWords},
                                          {.name = QStringLiteral("tokens_in"),
                                           .title = tr("Tokens in"),
                                           .cell = HistoryCell::Count,
                                           .width = 100},
                                          {.name = QStringLiteral("tokens_out"),
                                           .title = tr("Tokens out"),
                                           .cell = HistoryCell::Count,
                                           .width = 100},
                                          {.name = QStringLiteral("resource_ms"),
                                           .title = tr("Time used"),
                                           .cell = HistoryCell::Duration,
                                           .width = 100},
                                          {.name = QStringLiteral("micro_usd"),
                                           .title = tr("Paper"),
                                           .cell = HistoryCell::MicroUsd,
                                           .width = 120,
                                           .amount = true},
                                          {.name = QStringLiteral("height"),
                                           .title = tr("Height"),
                                           .cell = HistoryCell::Count,
                                           .width = 90},
                                          {.name = QStringLiteral("node_key"),
                                           .title = tr("Node Key"),
                                           .cell = HistoryCell::Id,
                                           .width = 130},
                                          {.name = QStringLiteral("task"),
                                           .title = tr("Task"),
                                           .cell = HistoryCell::Id,
                                           .width = 130},
                                          {.name = QStringLiteral("contract"),
                                           .title = tr("Contract"),
                                           .cell = HistoryCell::Id,
                                           .width = 130},
                                          {.name = QStringLiteral("receipt"),
                                           .title = tr("Receipt"),
                                           .cell = HistoryCell::Id,
                                           .width = 0}};
    auto* filters = buildRecordFilters();
    m_records = new HistoryTable(bridge(), "paperwork", std::move(columns), tr("Paperwork"),
                                 QStringLiteral("paperworkTable"));
    m_records->setEmpty(new EmptyState(
        Glyph::Receipt, tr("No paperwork yet"),
        tr("Each task that this node does is one record here, once the network has accepted it.")));
    m_records->setMinimumHeight(kRecordsHeight);
    card->body()->addWidget(filters);
    card->body()->addWidget(m_records, 1);
    return card;
}

void EarningsPage::refresh() {
    askEarned();
    offerKeys();
    refreshNumbers();
    refreshAlarm();
    refreshCheck();
    refreshChart();
    refreshRecords();
    refreshKeys();
    refreshActions();
    refreshFreshness();
}

void EarningsPage::refreshFreshness() {
    const auto freshness = bridge().freshness();
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_accrued, m_filed, m_redeemed, m_average})
        card->setFreshness(freshness, age);
    const bool loading = freshness == Freshness::Loading;
    m_keys->setLoading(loading);
    const bool waits = !m_earnedKnown && m_earned.days.empty() &&
                       snapshot().earnings->errorCode.empty() && !snapshot().earnings->keys.empty();
    m_months->setLoading(loading || waits);
    m_chart->setLoading(loading || waits);
}

}  // namespace stacknet::ui
