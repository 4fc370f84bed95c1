#include "ui/pages/access_page.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/pages/access_audit_tab.h"
#include "ui/pages/access_bridge_tab.h"
#include "ui/pages/access_keys_tab.h"
#include "ui/pages/access_sessions_tab.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tab_strip.h"

namespace stacknet::ui {

AccessPage::AccessPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Access"), parent) {
    setObjectName(QStringLiteral("accessPage"));
    m_tabs = new TabbedPages(tr("Parts of the Access page"), QStringLiteral("accessTabs"));
    m_keys = new AccessKeysTab(bridge);
    m_wallets = new AccessWalletsTab(bridge);
    m_sessions = new AccessSessionsTab(bridge);
    m_sites = new AccessBridgeTab(bridge);
    m_audit = new AccessAuditTab(bridge);
    m_tabs->addPage(QStringLiteral("keys"), tr("API keys"), m_keys);
    m_tabs->addPage(QStringLiteral("wallets"), tr("Wallets"), m_wallets);
    m_tabs->addPage(QStringLiteral("sessions"), tr("Sessions"), m_sessions);
    m_tabs->addPage(QStringLiteral("bridge"), tr("Auth Bridge"), m_sites);
    m_tabs->addPage(QStringLiteral("audit"), tr("Audit log"), m_audit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k3, space::k5, space::k5);
    column->setSpacing(space::k3);
    column->addWidget(m_tabs, 1);
    m_log = new QPushButton(tr("What was done here"));
    m_log->setObjectName(QStringLiteral("accessLog"));
    m_log->setIcon(glyphIcon(Glyph::History));
    m_log->setProperty("variant", QStringLiteral("ghost"));
    m_log->setToolTip(tr("The audit log of this tab"));
    connect(m_log, &QPushButton::clicked, this, [this] {
        const bool keys = m_tabs->current() == QLatin1String("keys");
        m_audit->chooseLog(keys ? QStringLiteral("keys") : QStringLiteral("sign_in"));
        m_tabs->choose(QStringLiteral("audit"));
    });
    column->addWidget(m_log, 0, Qt::AlignLeading);
    connect(m_tabs, &TabbedPages::currentChanged, this, &AccessPage::refresh);
    connect(m_keys, &AccessKeysTab::navigate, this, &Page::navigate);
    connect(m_wallets, &AccessWalletsTab::navigate, this, &Page::navigate);
    connect(m_sites, &AccessBridgeTab::navigate, this, &Page::navigate);
    connect(m_wallets, &AccessWalletsTab::sessionsOf, this, [this](const QString& account) {
        m_sessions->filter(account);
        m_tabs->choose(QStringLiteral("sessions"));
    });
}

void AccessPage::refresh() {
    const QString tab = m_tabs->current();
    m_log->setVisible(tab != QLatin1String("audit"));
    if (tab == QLatin1String("keys")) m_keys->refresh();
    if (tab == QLatin1String("wallets")) m_wallets->refresh();
    if (tab == QLatin1String("sessions")) m_sessions->refresh();
    if (tab == QLatin1String("bridge")) m_sites->refresh();
    if (tab == QLatin1String("audit")) m_audit->refresh();
    const auto titled = [](const QString& title, std::size_t count) {
        return count == 0 ? title : QStringLiteral("%1 (%2)").arg(title, countText(count));
    };
    m_tabs->setTitle(QStringLiteral("keys"), titled(tr("API keys"), snapshot().apiKeys.size()));
    m_tabs->setTitle(QStringLiteral("wallets"), titled(tr("Wallets"), snapshot().wallets->size()));
    m_tabs->setTitle(QStringLiteral("sessions"),
                     titled(tr("Sessions"), snapshot().sessions.size()));
    m_tabs->setTitle(QStringLiteral("bridge"),
                     titled(tr("Auth Bridge"), snapshot().bridge->size()));
}

void AccessPage::open(const QString& subject) {
    if (subject.isEmpty()) return;
    if (subject == QLatin1String("create")) {
        m_tabs->choose(QStringLiteral("keys"));
        m_keys->createKey();
    } else if (subject == QLatin1String("sign_in")) {
        m_tabs->choose(QStringLiteral("wallets"));
        m_wallets->signIn();
    } else if (!m_tabs->choose(subject)) {
        m_tabs->choose(QStringLiteral("keys"));
        m_keys->select(subject.toStdString());
    }
}

}  // namespace stacknet::ui
