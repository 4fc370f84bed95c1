#include "ui/pages/access_audit_tab.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::uint32_t kPageRows = 200;
constexpr int kTypingMs = 250;
constexpr int kWideFrom = 960;
constexpr int kFilterLeast = 130;
constexpr qint64 kDayMs = 86'400'000;

QByteArray csvCell(const QString& text) {
    QString cell = formulaSafe(text);
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + cell.toUtf8() + '"';
}

QComboBox* choice(const QString& name, const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    return box;
}

}  // namespace

AccessAuditTab::AccessAuditTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* card = new Card(tr("Who did what"));
    card->setSubtitle(tr("the newest 100,000 entries of each log are kept"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("auditBanner"));
    m_model = new AuditModel(this);
    connect(m_model, &AuditModel::needMore, this, &AccessAuditTab::more);
    m_table = new DataTable(m_model, tr("Audit log"), QStringLiteral("audit"));
    m_table->setCompact(true);
    m_table->setColumnWidths({182, 168, 168, 150, 0, 90});
    m_table->view()->setSortingEnabled(false);
    m_empty = new EmptyState(Glyph::Receipt, {}, {});
    m_table->setEmpty(m_empty);
    m_table->setLoading(true);
    card->body()->addWidget(buildTools());
    card->body()->addWidget(m_banner);
    card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &AccessAuditTab::reload);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    for (auto* box : {m_since, m_action, m_log, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &AccessAuditTab::reload);
}

QWidget* AccessAuditTab::buildTools() {
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("auditFilter"));
    m_text->setAccessibleName(tr("Filter the audit log"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setMinimumWidth(kFilterLeast);
    m_since = choice(tr("Since when"), "auditSince");
    m_since->addItem(tr("All time"), 0);
    m_since->addItem(tr("Last 24 hours"), 1);
    m_since->addItem(tr("Last 7 days"), 7);
    m_since->addItem(tr("Last 30 days"), 30);
    m_action = choice(tr("What was done"), "auditAction");
    m_action->addItem(tr("All actions"), QString());
    for (const char* action : {"key_created", "key_rotated", "key_revoked", "key_leaked",
                               "session_created", "session_ended", "sessions_ended", "login_failed",
                               "bridge_client_put", "bridge_client_removed", "bridge_grant",
                               "bridge_code_reused", "consent_given", "consent_revoked"})
        m_action->addItem(auditActionText(QLatin1String(action)), QLatin1String(action));
    m_log = choice(tr("Which log"), "auditLog");
    m_log->addItem(tr("Both logs"), QString());
    for (const char* log : {"keys", "sign_in"})
        m_log->addItem(auditLogText(QLatin1String(log)), QLatin1String(log));
    m_order = choice(tr("Order"), "auditOrder");
    m_order->addItem(tr("Newest first"), true);
    m_order->addItem(tr("Oldest first"), false);
    m_count = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_count->setObjectName(QStringLiteral("auditCount"));
    m_newer = new QPushButton(tr("Show newer entries"));
    m_newer->setObjectName(QStringLiteral("auditNewer"));
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, &AccessAuditTab::reload);
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(QStringLiteral("auditExport"));
    m_export->setIcon(glyphIcon(Glyph::Download));
    auto* menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("auditExportMenu"));
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this, [this] { exportAs(false); });
    connect(menu->addAction(tr("As JSON…")), &QAction::triggered, this, [this] { exportAs(true); });
    m_export->setMenu(menu);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_text, 1);
    for (auto* box : {m_since, m_action, m_log, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        row->addWidget(box);
    }
    row->addWidget(m_newer);
    row->addWidget(m_count);
    row->addWidget(m_export);
    return tools;
}

api::HistoryQuery AccessAuditTab::query() const {
    api::HistoryQuery query;
    query.table = "audit";
    query.sort = "time_ms";
    query.descending = m_order->currentData().toBool();
    query.limit = kPageRows;
    query.text = m_text->text().trimmed().toStdString();
    const auto add = [&](const char* column, const char* op, const std::string& value) {
        if (!value.empty()) query.filters.push_back({column, op, value});
    };
    add("action", "is", m_action->currentData().toString().toStdString());
    add("log", "is", m_log->currentData().toString().toStdString());
    if (const auto days = m_since->currentData().toLongLong(); days != 0)
        add("time_ms", "at_least", std::to_string(m_bridge.nowMs() - days * kDayMs));
    return query;
}

void AccessAuditTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (width() < kWideFrom)
        m_table->hideColumns({AuditModel::Log});
    else
        m_table->hideColumns({});
}

void AccessAuditTab::refresh() {
    if (!m_everLoaded) {
        if (!m_fetching) reload();
        return;
    }
    if (m_bridge.nowMs() - m_lookedMs >= kLookMs) look();
}

void AccessAuditTab::reload() {
    m_typing->stop();
    m_newer->hide();
    m_fetching = true;
    m_lookedMs = m_bridge.nowMs();
    auto wanted = query();
    wanted.count = true;
    m_bridge.page(wanted, this,
                  [this, generation = ++m_generation](const Result<api::HistoryPage>& page) {
                      if (generation != m_generation) return;
                      m_fetching = false;
                      loaded(page, false);
                  });
}

void AccessAuditTab::more() {
    if (m_fetching || m_model->next().empty()) return;
    m_fetching = true;
    auto wanted = query();
    wanted.after = m_model->next();
    m_bridge.page(wanted, this,
                  [this, generation = m_generation](const Result<api::HistoryPage>& page) {
                      if (generation != m_generation) return;
                      m_fetching = false;
                      loaded(page, true);
                  });
}

/// The top row again: whoever reads further down is told of newer ones, not moved.
void AccessAuditTab::look() {
    if (m_fetching || !m_order->currentData().toBool()) return;
    m_lookedMs = m_bridge.nowMs();
    auto wanted = query();
    wanted.limit = 1;
    m_bridge.page(wanted, this,
                  [this, generation = m_generation](const Result<api::HistoryPage>& page) {
                      if (generation != m_generation || !page.ok() || page->rows.empty()) return;
                      if (page->rows.front().id == m_model->firstId()) return;
                      if (m_table->view()->verticalScrollBar()->value() == 0)
                          reload();
                      else
                          m_newer->show();
                  });
}

void AccessAuditTab::loaded(const Result<api::HistoryPage>& page, bool append) {
    m_table->setLoading(false);
    m_everLoaded = true;
    if (!page.ok()) {
        if (!append) m_model->setPage({}, false);
        const bool unserved = page.error().code == "auth.login_unavailable";
        m_empty->setText(
            unserved ? tr("This node does not serve clients") : tr("The log could not be read"),
            unserved ? tr("It keeps no keys and no sessions, so there is nothing to log.")
                     : tr("Nothing is lost: the entries are still in the node's files."));
        m_count->setText({});
        m_export->setEnabled(false);
        if (unserved) return;
        m_banner->sayError(page.error());
        m_banner->setAction(tr("Retry"), [this] { reload(); });
        return;
    }
    m_banner->hide();
    m_export->setEnabled(true);
    const auto wanted = query();
    const bool filtered = !wanted.filters.empty() || !wanted.text.empty();
    m_empty->setText(filtered ? tr("Nothing matches") : tr("No entry yet"),
                     filtered ? tr("Take a filter away to see more.")
                              : tr("Keys, sign-ins and sites are written down here when they are "
                                   "made, changed and ended."));
    m_model->setPage(*page, append);
    if (page->totalKnown) showCount(*page);
}

void AccessAuditTab::showCount(const api::HistoryPage& page) {
    m_count->setText(tr("%n entry(ies)", nullptr, static_cast<int>(page.total)));
}

void AccessAuditTab::exportAs(bool json) {
    m_exportJson = json;
    m_exportQuery = query();
    m_exportQuery.limit = api::kHistoryPageMax;
    m_exported = json ? QByteArrayLiteral("[")
                      : QByteArrayLiteral("time_utc,log,actor,action,subject,detail\r\n");
    m_exportedRows = 0;
    m_export->setEnabled(false);
    exportMore();
}

void AccessAuditTab::exportMore() {
    m_bridge.page(m_exportQuery, this, [this](const Result<api::HistoryPage>& page) {
        if (!page.ok()) {
            m_export->setEnabled(true);
            m_exported.clear();
            m_banner->sayError(page.error());
            return;
        }
        for (const auto& row : page->rows) {
            auto cells = AuditModel::cellsOf(*page, row);
            cells[AuditModel::Time] = utcText(cells[AuditModel::Time].toLongLong());
            const std::array order{AuditModel::Time,   AuditModel::Log,     AuditModel::Actor,
                                   AuditModel::Action, AuditModel::Subject, AuditModel::Detail};
            if (m_exportJson) {
                static constexpr std::array kNames{"time_utc", "log",     "actor",
                                                   "action",   "subject", "detail"};
                QJsonObject object;
                for (std::size_t at = 0; at < order.size(); ++at)
                    object.insert(QLatin1String(kNames[at]), cells[order[at]]);
                m_exported += (m_exportedRows == 0 ? "\n" : ",\n") +
                              QJsonDocument(object).toJson(QJsonDocument::Compact);
            } else {
                QByteArrayList line;
                for (const auto column : order) line << csvCell(cells[column]);
                m_exported += line.join(',') + "\r\n";
            }
            ++m_exportedRows;
        }
        m_exportQuery.after = page->next;
        if (page->next.empty())
            finishExport();
        else
            exportMore();
    });
}

void AccessAuditTab::finishExport() {
    m_export->setEnabled(true);
    if (m_exportJson) m_exported += "\n]\n";
    const QByteArray content = std::exchange(m_exported, {});
    const auto saved =
        saveFile(this, tr("Export the audit log"),
                 QStringLiteral("stacknet-audit.%1")
                     .arg(m_exportJson ? QStringLiteral("json") : QStringLiteral("csv")),
                 content);
    if (!saved.ok())
        m_banner->sayError(saved.error());
    else if (!saved->isEmpty())
        m_banner->say(
            Tone::Ok,
            tr("%n entry(ies) saved to %1", nullptr, static_cast<int>(m_exportedRows)).arg(*saved));
    m_banner->setClosable(true);
}

}  // namespace stacknet::ui
