#include "ui/pages/inbox_incidents.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QTableView>

#include "core/api/names.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::uint32_t kPageRows = 200;
constexpr std::int64_t kHourMs = 3'600'000;
constexpr int kDetailWidth = 340;
constexpr int kNarrowBelow = 860;

/// The row of the table "alerts" as the picture has it. Cells that are missing stay empty.
api::AlertInfo rowOf(const std::vector<std::string>& columns, const api::HistoryRow& row) {
    const auto cell = [&](const char* name) {
        const auto at = std::find(columns.begin(), columns.end(), name);
        const auto index = static_cast<std::size_t>(at - columns.begin());
        return index < row.cells.size() ? row.cells[index] : std::string();
    };
    const auto number = [&](const char* name) {
        return QString::fromStdString(cell(name)).toLongLong();
    };
    api::AlertInfo info;
    info.id = row.id;
    info.rule = cell("rule");
    info.condition = cell("condition");
    for (int i = 0; i <= static_cast<int>(api::AlertSeverity::Critical); ++i) {
        const auto severity = static_cast<api::AlertSeverity>(i);
        if (api::alertSeverityName(severity) == cell("severity")) info.severity = severity;
    }
    for (int i = 0; i <= static_cast<int>(api::AlertState::Recovered); ++i) {
        const auto state = static_cast<api::AlertState>(i);
        if (api::alertStateName(state) == cell("state")) info.state = state;
    }
    info.subject = cell("subject");
    info.subjectName = cell("subject_name");
    info.detail = cell("detail");
    info.page = cell("page");
    info.value = number("value");
    info.threshold = number("threshold");
    info.count = static_cast<std::uint64_t>(number("count"));
    info.firstMs = number("first_ms");
    info.lastMs = number("last_ms");
    info.acknowledgedMs = number("acknowledged_ms");
    info.recoveredMs = number("recovered_ms");
    return info;
}

QComboBox* choice(const QString& objectName, const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

}  // namespace

InboxIncidents::InboxIncidents(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_model = new IncidentModel(this);
    m_banner = new Banner;
    auto* main = new QVBoxLayout;
    main->setSpacing(space::k3);
    main->addWidget(buildTools());
    main->addWidget(m_banner);
    main->addWidget(buildTable(), 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::k3, 0, 0);
    row->setSpacing(space::k4);
    row->addLayout(main, 1);
    row->addWidget(buildDetail());
    addKeys();
}

QWidget* InboxIncidents::buildTools() {
    m_summary = new TextLabel({}, TextRole::Strong);
    m_summary->setObjectName(QStringLiteral("inboxSummary"));
    m_state = choice(QStringLiteral("inboxState"), tr("State"));
    m_state->addItem(tr("All states"), QString());
    m_state->addItem(tr("Open"), QStringLiteral("open"));
    m_state->addItem(tr("Acknowledged"), QStringLiteral("acknowledged"));
    m_state->addItem(tr("Recovered"), QStringLiteral("recovered"));
    m_severity = choice(QStringLiteral("inboxSeverity"), tr("Lowest severity"));
    m_severity->addItem(tr("All severities"), QString());
    for (const auto severity : {api::AlertSeverity::Notice, api::AlertSeverity::Warning}) {
        const auto name = api::alertSeverityName(severity);
        m_severity->addItem(tr("%1 and worse").arg(severityLabel(severity).text),
                            QString::fromLatin1(name.data(), static_cast<int>(name.size())));
    }
    m_severity->addItem(severityLabel(api::AlertSeverity::Critical).text,
                        QStringLiteral("critical"));
    m_time = choice(QStringLiteral("inboxTime"), tr("Time"));
    m_time->addItem(tr("All time"), 0LL);
    m_time->addItem(tr("Last 24 hours"), static_cast<qlonglong>(24 * kHourMs));
    m_time->addItem(tr("Last 7 days"), static_cast<qlonglong>(7 * 24 * kHourMs));
    m_time->addItem(tr("Last 30 days"), static_cast<qlonglong>(30 * 24 * kHourMs));
    m_all = new QPushButton(tr("Acknowledge all"));
    m_all->setObjectName(QStringLiteral("inboxAcknowledgeAll"));
    connect(m_all, &QPushButton::clicked, this, &InboxIncidents::acknowledgeAll);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_summary, 1);
    for (auto* box : {m_state, m_severity, m_time}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { load(false); });
    }
    row->addWidget(m_all);
    return tools;
}

QWidget* InboxIncidents::buildTable() {
    auto* card = new Card;
    m_table = new DataTable(m_model, tr("Alerts"), QStringLiteral("incidents"));
    m_table->setColumnWidths({118, 150, 0, 130, 150, 70, 150});
    // The sentence names the subject already.
    m_table->hideColumns({3, 6});
    m_table->setEmpty(new EmptyState(
        Glyph::Shield, tr("Nothing has happened that needs you"),
        tr("What the rules watch is told here, on the desktop and through your channels.")));
    m_table->setLoading(true);
    m_more = new QPushButton(tr("Load older alerts"));
    m_more->setObjectName(QStringLiteral("inboxMore"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { load(true); });
    connect(m_table, &DataTable::currentIdChanged, this, &InboxIncidents::showDetail);
    connect(m_table, &DataTable::activated, this, [this] {
        if (const auto* row = current()) {
            emit navigate(QString::fromStdString(row->page), QString::fromStdString(row->subject));
        }
    });
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_more, 0, Qt::AlignHCenter);
    return card;
}

QWidget* InboxIncidents::buildDetail() {
    m_detail = new Card(tr("Details"));
    m_detail->setObjectName(QStringLiteral("incidentDetail"));
    m_detail->setFixedWidth(kDetailWidth);
    m_detailSeverity = new StatusPill;
    m_detailSeverity->setObjectName(QStringLiteral("incidentSeverity"));
    m_detailState = new StatusPill;
    m_detailState->setObjectName(QStringLiteral("incidentState"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_detailSeverity);
    pills->addWidget(m_detailState);
    pills->addStretch(1);
    m_detailText = new TextLabel({}, TextRole::Strong);
    m_detailText->setObjectName(QStringLiteral("incidentText"));
    m_detailText->setWordWrap(true);
    m_detailNote = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_detailNote->setObjectName(QStringLiteral("incidentNote"));
    m_detailNote->setWordWrap(true);
    m_detailList = new DetailList(QStringLiteral("incidentList"));
    m_acknowledge = new QPushButton(tr("Acknowledge"));
    m_acknowledge->setObjectName(QStringLiteral("incidentAcknowledge"));
    m_acknowledge->setProperty("variant", QStringLiteral("primary"));
    m_mute = new QPushButton(tr("Mute"));
    m_mute->setObjectName(QStringLiteral("incidentMute"));
    m_mute->setAccessibleDescription(tr("No message about this subject for a while."));
    auto* times = new QMenu(m_mute);
    const std::pair<QString, std::int64_t> spans[] = {{tr("For 1 hour"), kHourMs},
                                                      {tr("For 24 hours"), 24 * kHourMs},
                                                      {tr("For 7 days"), 7 * 24 * kHourMs},
                                                      {tr("Not any more"), 0}};
    for (const auto& [text, forMs] : spans) {
        connect(times->addAction(text), &QAction::triggered, this,
                [this, forMs = forMs] { mute(forMs); });
    }
    m_mute->setMenu(times);
    m_goThere = new QPushButton;
    m_goThere->setObjectName(QStringLiteral("incidentOpen"));
    connect(m_acknowledge, &QPushButton::clicked, this, &InboxIncidents::acknowledge);
    connect(m_goThere, &QPushButton::clicked, this, [this] { emit m_table->activated(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_mute);
    buttons->addStretch(1);
    auto* body = m_detail->body();
    body->addLayout(pills);
    body->addWidget(m_detailText);
    body->addWidget(m_detailNote);
    body->addWidget(m_detailList);
    body->addWidget(m_goThere, 0, Qt::AlignLeft);
    body->addStretch(1);
    body->addLayout(buttons);
    m_detail->hide();
    return m_detail;
}

void InboxIncidents::addKeys() {
    const auto key = [this](Qt::Key which, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(which), m_table->view());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_J, [this] { move(1); });
    key(Qt::Key_K, [this] { move(-1); });
    key(Qt::Key_E, [this] { acknowledge(); });
    m_table->view()->setAccessibleDescription(
        tr("J and K go down and up, E acknowledges, Enter opens the page."));
    m_table->view()->setToolTip(m_table->view()->accessibleDescription());
}

void InboxIncidents::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrowBelow;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    // The tab says how many need the reader.
    m_summary->setVisible(!narrow);
    m_detail->setFixedWidth(narrow ? kDetailWidth - 80 : kDetailWidth);
    m_table->hideColumns(narrow ? std::vector<int>{1, 3, 5, 6} : std::vector<int>{3, 6});
}

void InboxIncidents::refresh() {
    const auto& alerts = m_bridge.snapshot()->alerts;
    const auto unread = static_cast<int>(alerts->unread);
    m_summary->setText(unread == 0 ? tr("Nothing needs you")
                                   : tr("%n alert(s) need(s) you", nullptr, unread));
    m_all->setEnabled(unread > 0);
    if (!alerts->lastError.empty())
        m_banner->say(Tone::Danger, tr("Alerts cannot be kept on this machine."),
                      QString::fromStdString(alerts->lastError));
    refreshFreshness();
    if (m_asked && m_seen.sameAs(alerts)) return;
    m_seen = alerts;
    load(false);
}

void InboxIncidents::refreshFreshness() {
    const auto freshness = m_bridge.freshness();
    setEnabled(freshness != Freshness::Offline);
    m_table->setLoading(freshness == Freshness::Loading || (m_loading && m_rows.empty()));
}

void InboxIncidents::load(bool more) {
    if (m_loading) {
        m_again = true;
        return;
    }
    api::HistoryQuery query;
    query.table = "alerts";
    // What is shown already is shown again: nothing jumps away under the reader.
    const auto shown = static_cast<std::uint32_t>(m_rows.size());
    query.limit = more ? kPageRows : std::clamp(shown, kPageRows, api::kHistoryPageMax);
    if (more) query.after = m_next;
    const auto filter = [&](const char* column, const char* op, const QString& value) {
        if (!value.isEmpty()) query.filters.push_back({column, op, value.toStdString()});
    };
    filter("state", "is", m_state->currentData().toString());
    filter("severity", "at_least", m_severity->currentData().toString());
    if (const auto span = m_time->currentData().toLongLong(); span > 0)
        filter("last_ms", "at_least", QString::number(m_bridge.nowMs() - span));
    m_loading = true;
    m_asked = true;
    const auto turn = ++m_turn;
    m_bridge.page(query, this, [this, more, turn](const Result<api::HistoryPage>& page) {
        loaded(page, more, turn);
    });
}

void InboxIncidents::loaded(const Result<api::HistoryPage>& page, bool more, std::uint64_t turn) {
    if (turn != m_turn) return;
    m_loading = false;
    m_again &= page.ok();
    if (!page.ok()) {
        showRecent(page.error());
        return;
    }
    if (!more) m_rows.clear();
    const auto& recent = m_bridge.snapshot()->alerts->recent;
    for (const auto& row : page->rows) {
        auto info = rowOf(page->columns, row);
        for (const auto& live : recent) {
            if (live.id == info.id) info.muted = live.muted;
        }
        m_rows.push_back(std::move(info));
    }
    m_next = page->next;
    showRows();
    if (!m_again) return;
    m_again = false;
    load(false);
}

void InboxIncidents::showRows() {
    m_more->setVisible(!m_next.empty());
    m_model->setRows(m_rows);
    m_table->setLoading(false);
    if (!m_wanted.empty() && m_table->selectId(m_wanted)) m_wanted.clear();
    showDetail();
}

/// The newest alerts are in every picture: they are shown when the table cannot be read.
void InboxIncidents::showRecent(const Error& error) {
    m_rows = m_bridge.snapshot()->alerts->recent;
    m_next.clear();
    showRows();
    m_banner->sayError(error);
    // Queued: the banner's action must not replace itself.
    m_banner->setAction(tr("Try again"), [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_banner->setAction({}, {});
                m_banner->hide();
                load(false);
            },
            Qt::QueuedConnection);
    });
}

void InboxIncidents::select(const std::string& id) {
    m_wanted = m_table->selectId(id) ? std::string() : id;
}

const api::AlertInfo* InboxIncidents::current() const {
    return m_model->find(m_table->currentId());
}

void InboxIncidents::showDetail() {
    const auto* row = current();
    m_detail->setVisible(row != nullptr);
    if (row == nullptr) return;
    m_detailSeverity->setLabel(severityLabel(row->severity));
    m_detailSeverity->setGlyph(severityGlyph(row->severity));
    m_detailState->setLabel(alertStateLabel(row->state));
    m_detailText->setText(alertText(row->condition, row->subjectName, row->value, row->threshold));
    m_detailNote->setText(QString::fromStdString(row->detail));
    m_detailNote->setVisible(!row->detail.empty());
    std::vector<DetailList::Row> rows = {
        {tr("Rule"), conditionTitle(row->condition)},
        {tr("First"), timeText(row->firstMs)},
        {tr("Last"), timeText(row->lastMs)},
        {tr("Times"), countText(row->count)},
    };
    if (!row->subject.empty())
        rows.push_back({tr("About"), QString::fromStdString(row->subject), true, true});
    if (row->acknowledgedMs != 0)
        rows.push_back({tr("Acknowledged"), timeText(row->acknowledgedMs)});
    if (row->recoveredMs != 0) rows.push_back({tr("Recovered"), timeText(row->recoveredMs)});
    m_detailList->setRows(rows);
    m_goThere->setText(tr("Open %1").arg(pageTitle(row->page)));
    m_goThere->setVisible(row->page != "inbox" && !row->page.empty());
    m_acknowledge->setEnabled(row->state == api::AlertState::Open);
    m_mute->setEnabled(row->state != api::AlertState::Recovered);
}

void InboxIncidents::move(int step) {
    auto* view = m_table->view();
    const int rows = view->model()->rowCount();
    if (rows == 0) return;
    const int now = view->currentIndex().row();
    view->selectRow(now < 0 ? 0 : std::clamp(now + step, 0, rows - 1));
}

void InboxIncidents::acknowledge() {
    const auto* row = current();
    if (row == nullptr || row->state != api::AlertState::Open) return;
    m_bridge.submit(api::AcknowledgeAlert{row->id}, this,
                    [this](const api::CommandResult& result) { sent(result, {}); });
}

void InboxIncidents::acknowledgeAll() {
    m_bridge.submit(api::AcknowledgeAlert{}, this, [this](const api::CommandResult& result) {
        sent(result, tr("All open alerts are acknowledged."));
    });
}

void InboxIncidents::mute(std::int64_t forMs) {
    const auto* row = current();
    if (row == nullptr) return;
    api::MuteAlertRule order;
    order.id = row->rule;
    order.untilMs = forMs == 0 ? 0 : m_bridge.nowMs() + forMs;
    order.subject = row->subject;
    const QString done =
        forMs == 0 ? tr("Not muted any more.")
                   : tr("Muted until %1. It stays in the inbox.").arg(shortTimeText(order.untilMs));
    m_bridge.submit(order, this,
                    [this, done](const api::CommandResult& result) { sent(result, done); });
}

void InboxIncidents::sent(const api::CommandResult& result, const QString& done) {
    if (result.error) {
        m_banner->sayError(*result.error);
    } else if (!done.isEmpty()) {
        m_banner->say(Tone::Info, done);
        m_banner->setClosable(true);
    }
    load(false);
}

}  // namespace stacknet::ui
