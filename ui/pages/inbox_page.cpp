#include "ui/pages/inbox_page.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

#include "ui/pages/inbox_channels.h"
#include "ui/pages/inbox_incidents.h"
#include "ui/pages/inbox_rules.h"
#include "ui/theme/tokens.h"

namespace stacknet::ui {

InboxPage::InboxPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Inbox"), parent) {
    setObjectName(QStringLiteral("inboxPage"));
    m_incidents = new InboxIncidents(bridge);
    m_rules = new InboxRules(bridge);
    m_channels = new InboxChannels(bridge);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("inboxTabs"));
    m_tabs->setAccessibleName(tr("Parts of the inbox"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_incidents, tr("Alerts"));
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(m_channels, tr("Channels"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k3, space::k5, space::k5);
    column->addWidget(m_tabs);
    connect(m_incidents, &InboxIncidents::navigate, this, &Page::navigate);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(); });
}

/// Only the tab that is seen does any work.
void InboxPage::refresh() {
    const auto unread = snapshot().alerts->unread;
    m_tabs->setTabText(0, unread == 0 ? tr("Alerts") : tr("Alerts (%1)").arg(unread));
    if (m_tabs->currentWidget() == m_incidents) m_incidents->refresh();
    if (m_tabs->currentWidget() == m_rules) m_rules->refresh();
    if (m_tabs->currentWidget() == m_channels) m_channels->refresh();
}

void InboxPage::refreshFreshness() {
    m_incidents->refreshFreshness();
}

void InboxPage::open(const QString& subject) {
    if (subject == QLatin1String("rules")) {
        m_tabs->setCurrentWidget(m_rules);
    } else if (subject == QLatin1String("channels")) {
        m_tabs->setCurrentWidget(m_channels);
    } else {
        m_tabs->setCurrentWidget(m_incidents);
        m_incidents->select(subject.toStdString());
    }
}

}  // namespace stacknet::ui
