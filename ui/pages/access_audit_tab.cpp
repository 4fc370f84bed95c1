#include "ui/pages/access_audit_tab.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include "ui/pages/access_models.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"

namespace stacknet::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;

struct Named {
    const char* id;
    const char* text;
};

constexpr std::array kActions{
    Named{"key_created", QT_TRANSLATE_NOOP("Access", "API key created")},
    Named{"key_rotated", QT_TRANSLATE_NOOP("Access", "API key replaced")},
    Named{"key_revoked", QT_TRANSLATE_NOOP("Access", "API key revoked")},
    Named{"key_leaked", QT_TRANSLATE_NOOP("Access", "API key seen in public")},
    Named{"session_created", QT_TRANSLATE_NOOP("Access", "Signed in")},
    Named{"session_ended", QT_TRANSLATE_NOOP("Access", "Session ended")},
    Named{"sessions_ended", QT_TRANSLATE_NOOP("Access", "All sessions ended")},
    Named{"login_failed", QT_TRANSLATE_NOOP("Access", "Sign-in failed")},
    Named{"bridge_client_put", QT_TRANSLATE_NOOP("Access", "Site entered or changed")},
    Named{"bridge_client_removed", QT_TRANSLATE_NOOP("Access", "Site removed")},
    Named{"bridge_grant", QT_TRANSLATE_NOOP("Access", "Signed in to a site")},
    Named{"bridge_code_reused", QT_TRANSLATE_NOOP("Access", "Code of a site used twice")},
    Named{"consent_given", QT_TRANSLATE_NOOP("Access", "Agreed to a site")},
    Named{"consent_revoked", QT_TRANSLATE_NOOP("Access", "Agreement taken back")},
    Named{"wallet_renamed", QT_TRANSLATE_NOOP("Access", "Wallet named")},
    Named{"wallet_unlinked", QT_TRANSLATE_NOOP("Access", "Wallet unlinked")},
};

QComboBox* choice(const QString& name, const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    return box;
}

std::vector<HistoryColumn> columns() {
    auto actor = historyColumn("actor", AccessAuditTab::tr("Who"), HistoryCell::Word, 168);
    actor.words = auditActorText;
    auto action = historyColumn("action", AccessAuditTab::tr("What"), HistoryCell::Word, 168);
    action.words = auditActionText;
    auto log = historyColumn("log", AccessAuditTab::tr("Log"), HistoryCell::Word, 90);
    log.words = auditLogText;
    return {historyColumn("time_ms", AccessAuditTab::tr("Time"), HistoryCell::Time, 182),
            actor,
            action,
            historyColumn("subject", AccessAuditTab::tr("On"), HistoryCell::Id, 150),
            historyColumn("detail", AccessAuditTab::tr("Detail"), HistoryCell::Text, 0),
            log};
}

}  // namespace

QString auditActionText(const QString& action) {
    for (const Named& known : kActions) {
        if (action == QLatin1String(known.id))
            return QCoreApplication::translate("Access", known.text);
    }
    return action;
}

QString auditLogText(const QString& log) {
    if (log == QLatin1String("keys")) return QCoreApplication::translate("Access", "API keys");
    if (log == QLatin1String("sign_in")) return QCoreApplication::translate("Access", "Sign-in");
    return log;
}

QString auditActorText(const QString& actor) {
    if (actor == QLatin1String("operator"))
        return QCoreApplication::translate("Access", "Operator");
    if (actor == QLatin1String("system")) return QCoreApplication::translate("Access", "This node");
    return actor.count(QLatin1Char(':')) >= 2 ? shortId(addressOf(actor.toStdString()), 10, 6)
                                              : actor;
}

AccessAuditTab::AccessAuditTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* card = new Card(tr("Who did what"));
    card->setSubtitle(tr("the newest 100,000 entries of each log are kept"));
    m_table =
        new HistoryTable(bridge, "audit", columns(), tr("Audit log"), QStringLiteral("audit"));
    m_table->setEmpty(
        new EmptyState(Glyph::Receipt, tr("No entry yet"),
                       tr("Keys, sign-ins and sites are written down here when they are made, "
                          "changed and ended.")));
    m_stack = new QStackedWidget;
    auto* log = new QWidget;
    auto* column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    column->addWidget(buildTools());
    column->addWidget(m_table, 1);
    m_stack->addWidget(log);
    m_stack->addWidget(
        new EmptyState(Glyph::Receipt, tr("This node does not serve clients"),
                       tr("It keeps no keys and no sessions, so there is nothing to log.")));
    card->body()->addWidget(m_stack, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    for (auto* box : {m_since, m_action, m_log})
        connect(box, &QComboBox::currentIndexChanged, this, &AccessAuditTab::filter);
}

QWidget* AccessAuditTab::buildTools() {
    m_since = choice(tr("Since when"), "auditSince");
    m_since->addItem(tr("All time"), 0);
    m_since->addItem(tr("Last 24 hours"), 1);
    m_since->addItem(tr("Last 7 days"), 7);
    m_since->addItem(tr("Last 30 days"), 30);
    m_action = choice(tr("What was done"), "auditAction");
    m_action->addItem(tr("All actions"), QString());
    for (const Named& action : kActions)
        m_action->addItem(auditActionText(QLatin1String(action.id)), QLatin1String(action.id));
    m_log = choice(tr("Which log"), "auditLog");
    m_log->addItem(tr("Both logs"), QString());
    for (const char* log : {"keys", "sign_in"})
        m_log->addItem(auditLogText(QLatin1String(log)), QLatin1String(log));
    m_newer = new QPushButton(tr("Show newer entries"));
    m_newer->setObjectName(QStringLiteral("auditNewer"));
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, [this] {
        m_newer->hide();
        m_table->reload();
    });
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    for (auto* box : {m_since, m_action, m_log}) row->addWidget(box);
    row->addStretch(1);
    row->addWidget(m_newer);
    return tools;
}

void AccessAuditTab::filter() {
    std::vector<api::HistoryFilter> filters;
    const auto add = [&](const char* column, const char* op, const std::string& value) {
        if (!value.empty()) filters.push_back({column, op, value});
    };
    add("action", "is", m_action->currentData().toString().toStdString());
    add("log", "is", m_log->currentData().toString().toStdString());
    if (const auto days = m_since->currentData().toLongLong(); days != 0)
        add("time_ms", "at_least", std::to_string(m_bridge.nowMs() - days * kDayMs));
    m_newer->hide();
    m_table->setFilters(std::move(filters));
}

void AccessAuditTab::chooseLog(const QString& log) {
    m_log->setCurrentIndex(std::max(0, m_log->findData(log)));
}

void AccessAuditTab::refresh() {
    const bool serves = !m_bridge.snapshot()->service.httpAddress.empty();
    m_stack->setCurrentIndex(serves ? 0 : 1);
    if (serves && m_bridge.nowMs() - m_lookedMs >= kLookMs) look();
}

/// How many there are now: whoever reads further down is told of newer ones, not moved.
void AccessAuditTab::look() {
    const auto* model = m_table->model();
    if (m_looking || model->state() == PagedHistoryModel::State::Loading) return;
    m_lookedMs = m_bridge.nowMs();
    if (!model->totalKnown()) return;
    m_looking = true;
    auto query = model->query();
    query.limit = 1;
    query.count = true;
    m_bridge.page(query, this, [this](const Result<api::HistoryPage>& page) {
        m_looking = false;
        if (!page.ok() || page->total <= m_table->model()->total()) return;
        if (m_table->view()->verticalScrollBar()->value() == 0)
            m_table->reload();
        else
            m_newer->show();
    });
}

}  // namespace stacknet::ui
