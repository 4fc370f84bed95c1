#include "ui/pages/inbox_incidents.h"

#include <algorithm>
#include <set>

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

#include "core/api/names.h"
#include "ui/models/roles.h"
#include "ui/pages/inbox_columns.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
/// Of incidentColumns().
constexpr int kLastColumn = 1;
constexpr int kSourceColumn = 3;
constexpr int kTimesColumn = 6;

QComboBox* choice(const QString& objectName, const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

}  // namespace

InboxIncidents::InboxIncidents(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_banner = new Banner;
    auto* main = new QWidget;
    auto* list = new QVBoxLayout(main);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::k3);
    list->addWidget(buildTools());
    list->addWidget(m_banner);
    list->addWidget(buildTable(), 1);
    auto* pane = new SidePane(main, buildDetail(), {.pane = 340, .paneMin = 260, .wide = 510});
    connect(pane, &SidePane::narrowChanged, this, &InboxIncidents::setNarrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k3, 0, 0);
    column->addWidget(pane);
    addKeys();
    addActions();
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
    auto* row = new FlowRow(tools);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_summary);
    for (auto* box : {m_state, m_severity, m_time}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &InboxIncidents::applyFilters);
    }
    row->addWidget(m_all);
    return tools;
}

QWidget* InboxIncidents::buildTable() {
    auto* card = new Card;
    m_table = new HistoryTable(source(), "alerts", incidentColumns(), tr("Alerts"),
                               QStringLiteral("incidents"));
    m_table->setObjectName(QStringLiteral("incidentsTable"));
    m_table->setEmpty(new EmptyState(
        Glyph::Shield, tr("Nothing has happened that needs you"),
        tr("What the rules watch is told here, on the desktop and through your channels.")));
    m_fresh = new QPushButton(tr("Show what is new"));
    m_fresh->setObjectName(QStringLiteral("inboxFresh"));
    m_fresh->hide();
    connect(m_fresh, &QPushButton::clicked, this, [this] {
        m_table->view()->scrollToTop();
        reload();
    });
    connect(m_table, &HistoryTable::currentIdChanged, this, &InboxIncidents::showDetail);
    connect(m_table->model(), &PagedHistoryModel::stateChanged, this,
            &InboxIncidents::stateChanged);
    connect(m_table, &HistoryTable::activated, this, [this] {
        if (const auto row = current()) {
            emit navigate(QString::fromStdString(row->page), QString::fromStdString(row->subject));
        }
    });
    card->body()->addWidget(m_fresh, 0, Qt::AlignHCenter);
    card->body()->addWidget(m_table, 1);
    return card;
}

/// The engine's table; while it cannot be read, the newest incidents that every picture has.
PageSource InboxIncidents::source() {
    return [this](api::HistoryQuery query, QObject* context, NodeBridge::PageDone done) {
        const bool first = query.after.empty();
        m_bridge.page(std::move(query), context,
                      [this, first, done = std::move(done)](const Result<api::HistoryPage>& page) {
                          if (page.ok() || !first || m_bridge.snapshot()->alerts->recent.empty())
                              return done(page);
                          showFailure(page.error());
                          done(pageOfRecent(*m_bridge.snapshot()->alerts));
                      });
    };
}

void InboxIncidents::addActions() {
    const auto action = [this](const QString& text, auto run) {
        auto* made = new QAction(text, this);
        connect(made, &QAction::triggered, this, run);
        return made;
    };
    m_rowAcknowledge = action(tr("Acknowledge"), [this] { acknowledge(); });
    m_rowOpen = action(tr("Open its page"), [this] { emit m_table->activated(); });
    const std::pair<QString, std::int64_t> spans[] = {{tr("Mute for 1 hour"), kHourMs},
                                                      {tr("Mute for 24 hours"), 24 * kHourMs},
                                                      {tr("Mute for 7 days"), 7 * 24 * kHourMs},
                                                      {tr("Not muted any more"), 0}};
    QList<QAction*> row{m_rowAcknowledge, m_rowOpen};
    QList<QAction*> bulk{action(tr("Acknowledge"), [this] { acknowledgeSelected(); })};
    for (const auto& [text, forMs] : spans) {
        m_rowMutes.push_back(action(text, [this, forMs = forMs] { mute(forMs); }));
        row << m_rowMutes.back();
        bulk << action(text, [this, forMs = forMs] { muteSelected(forMs); });
    }
    m_table->setRowActions(row);
    m_table->setBulkActions(bulk);
    connect(m_table, &HistoryTable::rowMenuAboutToShow, this, [this] {
        const auto now = current();
        m_rowAcknowledge->setEnabled(now && now->state == api::AlertState::Open);
        m_rowOpen->setEnabled(now && !now->page.empty() && now->page != "inbox");
        for (auto* mute : m_rowMutes)
            mute->setEnabled(now && now->state != api::AlertState::Recovered);
        if (now) m_rowMutes.back()->setEnabled(now->muted);
    });
}

QWidget* InboxIncidents::buildDetail() {
    m_detail = new Card(tr("Details"));
    m_detail->setObjectName(QStringLiteral("incidentDetail"));
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
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_detail->body()->spacing());
    column->addLayout(pills);
    column->addWidget(m_detailText);
    column->addWidget(m_detailNote);
    column->addWidget(m_detailList);
    column->addWidget(m_goThere, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_detail->body()->addWidget(scrolling(inner), 1);
    m_detail->body()->addLayout(buttons);
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

void InboxIncidents::setNarrow(bool narrow) {
    // The tab says how many need the reader.
    m_summary->setVisible(!narrow);
    // Columns that a person has chosen to see are left alone.
    for (const int column : {kLastColumn, kSourceColumn, kTimesColumn})
        m_table->view()->setColumnHidden(column, narrow);
}

void InboxIncidents::refresh() {
    const auto& alerts = m_bridge.snapshot()->alerts;
    const auto unread = static_cast<int>(alerts->unread);
    m_summary->setText(unread == 0 ? tr("Nothing needs you")
                                   : tr("%n alert(s) need(s) you", nullptr, unread));
    m_all->setEnabled(unread > 0);
    if (!alerts->lastError.empty())
        m_banner->say(Tone::Danger, tr("Alerts cannot be kept on this machine."),
                      engineText(alerts->lastError));
    refreshFreshness();
    if (m_seen.sameAs(alerts)) return;
    m_seen = alerts;
    if (m_table->model()->state() == PagedHistoryModel::State::Idle) return;
    // Whoever has gone on to older pages reads them in peace.
    const bool deep = m_table->model()->rowCount() > static_cast<int>(kHistoryPageRows);
    m_fresh->setVisible(deep);
    if (!deep) reload();
}

void InboxIncidents::refreshFreshness() {
    setEnabled(m_bridge.freshness() != Freshness::Offline);
}

void InboxIncidents::applyFilters() {
    std::vector<api::HistoryFilter> filters;
    const auto filter = [&](const char* column, const char* op, const QString& value) {
        if (!value.isEmpty()) filters.push_back({column, op, value.toStdString()});
    };
    filter("state", "is", m_state->currentData().toString());
    filter("severity", "at_least", m_severity->currentData().toString());
    if (const auto span = m_time->currentData().toLongLong(); span > 0)
        filter("last_ms", "at_least", QString::number(m_bridge.nowMs() - span));
    m_table->setFilters(std::move(filters));
}

/// From the first page again, without moving the reader away from what they look at.
void InboxIncidents::reload() {
    m_fresh->hide();
    if (m_wanted.empty()) m_wanted = m_table->currentId();
    m_scroll = m_table->view()->verticalScrollBar()->value();
    m_table->reload();
}

void InboxIncidents::stateChanged() {
    const auto state = m_table->model()->state();
    if (state != PagedHistoryModel::State::Ready && state != PagedHistoryModel::State::Empty)
        return;
    if (const int row = rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_table->view()->selectRow(row);
    }
    if (m_scroll >= 0) m_table->view()->verticalScrollBar()->setValue(m_scroll);
    m_scroll = -1;
    showDetail();
}

void InboxIncidents::showFailure(const Error& error) {
    m_banner->sayError(error);
    // Queued: the banner's action must not replace itself.
    m_banner->setAction(tr("Try again"), [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_banner->setAction({}, {});
                m_banner->hide();
                reload();
            },
            Qt::QueuedConnection);
    });
}

int InboxIncidents::rowOf(const std::string& id) const {
    if (id.empty()) return -1;
    const auto* model = m_table->view()->model();
    const int rows = std::min(model->rowCount(), static_cast<int>(kHistoryPageRows));
    for (int row = 0; row < rows; ++row) {
        if (model->index(row, 0).data(IdRole).toString().toStdString() == id) return row;
    }
    return -1;
}

void InboxIncidents::select(const std::string& id) {
    const int row = rowOf(id);
    m_wanted = row >= 0 ? std::string() : id;
    if (row >= 0) m_table->view()->selectRow(row);
}

api::AlertInfo InboxIncidents::incidentAt(int row) const {
    auto info = incidentOf([this, row](const char* column) {
        return m_table->model()->exactCell(row, QLatin1String(column));
    });
    info.id = m_table->view()->model()->index(row, 0).data(IdRole).toString().toStdString();
    return info;
}

std::optional<api::AlertInfo> InboxIncidents::current() const {
    const auto at = m_table->view()->currentIndex();
    if (!at.isValid() || !m_table->model()->isHeld(at.row())) return std::nullopt;
    return incidentAt(at.row());
}

std::vector<api::AlertInfo> InboxIncidents::selected() const {
    std::vector<api::AlertInfo> found;
    const auto rows = m_table->view()->selectionModel()->selectedRows();
    for (const auto& row : rows) {
        if (m_table->model()->isHeld(row.row())) found.push_back(incidentAt(row.row()));
    }
    return found;
}

void InboxIncidents::showDetail() {
    const auto row = current();
    // While the table is read again its details stay.
    if (!row && m_scroll >= 0) return;
    m_detail->setVisible(row.has_value());
    if (!row) return;
    m_detailSeverity->setLabel(severityLabel(row->severity));
    m_detailSeverity->setGlyph(severityGlyph(row->severity));
    m_detailState->setLabel(alertStateLabel(row->state));
    m_detailText->setText(alertText(row->condition, row->subjectName, row->value, row->threshold));
    m_detailNote->setText(engineText(row->detail));
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
    const auto until = m_table->cell(QStringLiteral("muted_until_ms")).toLongLong();
    if (until != 0) rows.push_back({tr("Muted until"), timeText(until)});
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
    const auto row = current();
    if (!row || row->state != api::AlertState::Open) return;
    m_bridge.submit(api::AcknowledgeAlert{row->id}, this,
                    [this](const api::CommandResult& result) { sent(result, {}); });
}

void InboxIncidents::acknowledgeSelected() {
    for (const auto& row : selected()) {
        if (row.state != api::AlertState::Open) continue;
        m_bridge.submit(api::AcknowledgeAlert{row.id}, this,
                        [this](const api::CommandResult& result) { sent(result, {}); });
    }
}

void InboxIncidents::muteSelected(std::int64_t forMs) {
    // Several incidents may be of one rule and subject: one order is enough for them.
    std::set<std::pair<std::string, std::string>> subjects;
    for (const auto& row : selected()) {
        if (row.state != api::AlertState::Recovered) subjects.emplace(row.rule, row.subject);
    }
    const std::int64_t until = forMs == 0 ? 0 : m_bridge.nowMs() + forMs;
    for (const auto& [rule, subject] : subjects) {
        m_bridge.submit(api::MuteAlertRule{rule, until, subject}, this,
                        [this](const api::CommandResult& result) { sent(result, {}); });
    }
}

void InboxIncidents::acknowledgeAll() {
    m_bridge.submit(api::AcknowledgeAlert{}, this, [this](const api::CommandResult& result) {
        sent(result, tr("All open alerts are acknowledged."));
    });
}

void InboxIncidents::mute(std::int64_t forMs) {
    const auto row = current();
    if (!row) return;
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
    reload();
}

}  // namespace stacknet::ui
