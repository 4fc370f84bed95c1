#include <QBoxLayout>
#include <QPushButton>

#include "ui/pages/privacy_promises_tab.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

/// Noise may take a sum below zero.
QString amountText(std::int64_t amount) {
    return amount < 0 ? QStringLiteral("−") + countText(static_cast<std::uint64_t>(-amount))
                      : countText(static_cast<std::uint64_t>(amount));
}

}  // namespace

class PrivacyUsageTab::CellModel final : public RowsModel<api::UsageCellInfo> {
public:
    explicit CellModel(QObject* parent) : RowsModel(parent) {
        using Row = api::UsageCellInfo;
        setColumns({
            Column(PrivacyUsageTab::tr("Model"), [](const Row& row) { return plain(row.model); }),
            Column(PrivacyUsageTab::tr("Region"),
                   [](const Row& row) {
                       return row.region.empty() ? QStringLiteral("–") : plain(row.region);
                   }),
            Column(PrivacyUsageTab::tr("Attested"),
                   [](const Row& row) {
                       return row.tee ? PrivacyUsageTab::tr("yes") : PrivacyUsageTab::tr("no");
                   }),
            Column(PrivacyUsageTab::tr("Requests"),
                   [](const Row& row) { return amountText(row.requests); })
                .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.requests); })
                .exactly([](const Row& row) { return QString::number(row.requests); })
                .digits(),
            Column(PrivacyUsageTab::tr("Tokens"),
                   [](const Row& row) { return amountText(row.tokens); })
                .sorted([](const Row& row) { return QVariant::fromValue<qlonglong>(row.tokens); })
                .exactly([](const Row& row) { return QString::number(row.tokens); })
                .digits(),
        });
    }

private:
    std::string rowId(const api::UsageCellInfo& row) const override {
        return row.model + "|" + row.region + (row.tee ? "|tee" : "|");
    }
};

PrivacyUsageTab::PrivacyUsageTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* rules = new Card(tr("Usage, told without telling on anybody"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("usageState"));
    m_words = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_words->setObjectName(QStringLiteral("usageWords"));
    m_words->setWordWrap(true);
    m_rules = new DetailList(QStringLiteral("usageRules"));
    rules->body()->addWidget(m_state, 0, Qt::AlignLeft);
    rules->body()->addWidget(m_words);
    m_settings = new QPushButton(tr("Open Settings"));
    m_settings->setObjectName(QStringLiteral("usageSettings"));
    connect(m_settings, &QPushButton::clicked, this, [this] {
        emit navigate(QStringLiteral("settings"), QStringLiteral("metrics.publish_usage"));
    });
    rules->body()->addWidget(m_settings, 0, Qt::AlignLeading);
    rules->body()->addWidget(m_rules);
    auto* numbers = new ResponsiveGrid(168, 4);
    const auto add = [&](const QString& title, const char* name) {
        auto* card = new KpiCard(title);
        card->setObjectName(QLatin1String(name));
        numbers->add(card);
        return card;
    };
    m_today = add(tr("Cells of today"), "usageToday");
    m_ready = add(tr("Would be released now"), "usageReady");
    m_requests = add(tr("Requests, last release"), "usageRequests");
    m_tokens = add(tr("Tokens, last release"), "usageTokens");
    m_dayCard = new Card(tr("Last release"));
    m_model = new CellModel(this);
    m_cells = new DataTable(m_model, tr("Released cells"), QStringLiteral("usageCells"));
    m_cells->setColumnWidths({0, 84, 84, 100, 120});
    m_empty = new EmptyState(Glyph::Privacy, {}, {});
    m_cells->setEmpty(m_empty);
    m_dayCard->body()->addWidget(m_cells, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(numbers);
    auto* halves = new ResponsiveGrid(400, 2);
    halves->add(rules);
    halves->add(m_dayCard);
    column->addWidget(halves, 1);
    rules->body()->addStretch(1);
}

void PrivacyUsageTab::refresh() {
    const api::MetricsInfo& info = *m_bridge.snapshot()->metrics;
    const bool on = info.publishUsage;
    m_state->setLabel(on ? Label{tr("Published day by day"), Tone::Ok}
                         : Label{tr("Off"), Tone::Neutral});
    m_words->setText(on ? tr("Counted by account in memory until the day is over, then released as "
                             "sums with noise at GET /v1/usage. What may be said of it: %1.")
                              .arg(plain(info.words))
                        : tr("Nothing is counted by account and nothing is published. The "
                             "settings can change that."));
    m_settings->setVisible(!on);
    const QString none = QStringLiteral("–");
    m_rules->setRows({
        {tr("Accounts a cell needs"), on ? tr("k = %1").arg(info.k) : none, false, true},
        {tr("Most one may have of it"), on ? tr("%1 %").arg(info.dominancePercent) : none, false,
         true},
        {tr("Counts per account and day"),
         on ? tr("%1 requests, %2 tokens")
                  .arg(countText(info.requestsClamp), countText(info.tokensClamp))
            : none,
         false, false},
        {tr("Noise"), on ? tr("epsilon %1 a day").arg(plain(info.epsilon)) : none, false, false},
        {tr("Prometheus"),
         info.prometheus
             ? (info.prometheusToken ? tr("on this machine, with a token") : tr("on this machine"))
             : tr("off"),
         false, false},
    });
    m_today->setDetail(info.today.empty()
                           ? tr("no day is counted")
                           : tr("in memory since %1").arg(shortTimeText(info.countedFromMs)));
    m_today->setValue(on ? countText(info.todayCells) : none);
    m_ready->setDetail(tr("the others meet in one or wait"));
    m_ready->setValue(on ? countText(info.todayCellsReady) : none);
    const bool released = !info.lastDay.day.empty();
    m_requests->setDetail(tr("with noise"));
    m_requests->setValue(released ? amountText(info.lastDay.requests) : none);
    m_tokens->setDetail(tr("with noise"));
    m_tokens->setValue(released ? amountText(info.lastDay.tokens) : none);
    m_dayCard->setTitle(released ? tr("Released: %1").arg(plain(info.lastDay.day))
                                 : tr("Last release"));
    m_empty->setText(released ? tr("Nothing of that day met the rule") : tr("Nothing released yet"),
                     !info.lastError.empty() ? engineText(info.lastError)
                     : released ? tr("Not even all small cells together had enough accounts.")
                                : tr("A day is released when it is over (UTC)."));
    m_model->setRows(info.lastDay.cells);
    const auto freshness = m_bridge.freshness();
    m_cells->setLoading(freshness == Freshness::Loading);
    for (auto* card : {m_today, m_ready, m_requests, m_tokens})
        card->setFreshness(freshness, tr("%1 old").arg(spanText(m_bridge.ageMs())));
}

PrivacyMemoryTab::PrivacyMemoryTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* about = new Card(tr("What the memory is"));
    auto* words = new TextLabel(
        tr("A user may ask this node to remember things for later chats. Nothing is remembered "
           "unless the user opens a memory with a secret of their own and the chat asks for it; "
           "entries are encrypted under a key that comes from that secret. This node cannot read "
           "them, and you see counts here, never what is in them. Whoever loses the secret loses "
           "the memory; whoever deletes it destroys its keys."),
        TextRole::Body, Tone::Neutral);
    words->setWordWrap(true);
    about->body()->addWidget(words);
    auto* numbers = new ResponsiveGrid(200, 3);
    const auto add = [&](const QString& title, const char* name) {
        auto* card = new KpiCard(title);
        card->setObjectName(QLatin1String(name));
        numbers->add(card);
        return card;
    };
    m_memories = add(tr("Accounts with a memory"), "memoryAccounts");
    m_entries = add(tr("Entries"), "memoryEntries");
    m_bytes = add(tr("Encrypted"), "memoryBytes");
    m_open = add(tr("Open now"), "memoryOpen");
    m_recalls = add(tr("Chats that opted in"), "memoryRecalls");
    m_wrong = add(tr("Wrong secrets"), "memoryWrong");
    m_numbers = numbers;
    m_none = new EmptyState(Glyph::Privacy, tr("This node keeps no memories"),
                            tr("Memories belong to the HTTP API, and this node does not serve "
                               "clients."));
    m_none->setObjectName(QStringLiteral("memoryNone"));
    m_none->setAction(tr("Open Settings"), QStringLiteral("memorySettings"));
    connect(m_none, &EmptyState::actionTriggered, this,
            [this] { emit navigate(QStringLiteral("settings"), QStringLiteral("serve")); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(about);
    column->addWidget(m_numbers);
    column->addWidget(m_none);
    column->addStretch(1);
}

void PrivacyMemoryTab::refresh() {
    const api::MemoryInfo& info = *m_bridge.snapshot()->memory;
    const bool loading = m_bridge.freshness() == Freshness::Loading;
    m_numbers->setVisible(info.offered || loading);
    m_none->setVisible(!info.offered && !loading);
    m_memories->setDetail(tr("%1 snapshots on this node").arg(countText(info.snapshots)));
    m_memories->setValue(countText(info.memories));
    m_entries->setDetail(tr("of all together"));
    m_entries->setValue(countText(info.entries));
    m_bytes->setDetail(tr("in memory.db"));
    m_bytes->setValue(bytesText(info.sealedBytes));
    m_open->setDetail(tr("keys in memory"));
    m_open->setValue(countText(info.openSessions));
    m_recalls->setDetail(tr("since the start"));
    m_recalls->setValue(countText(info.recalls));
    m_wrong->setDetail(tr("since the start"));
    m_wrong->setValue(countText(info.wrongSecrets));
    for (auto* card : {m_memories, m_entries, m_bytes, m_open, m_recalls, m_wrong})
        card->setFreshness(m_bridge.freshness(), tr("%1 old").arg(spanText(m_bridge.ageMs())));
}

}  // namespace stacknet::ui
