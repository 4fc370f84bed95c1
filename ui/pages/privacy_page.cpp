#include "ui/pages/privacy_page.h"

#include <QBoxLayout>

#include "ui/pages/privacy_data_tab.h"
#include "ui/pages/privacy_promises_tab.h"
#include "ui/pages/privacy_rack_tab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tab_strip.h"

namespace stacknet::ui {

PrivacyPage::PrivacyPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Data and privacy"), parent) {
    setObjectName(QStringLiteral("privacyPage"));
    m_tabs =
        new TabbedPages(tr("Parts of the Data and privacy page"), QStringLiteral("privacyTabs"));
    m_data = new PrivacyDataTab(bridge);
    m_promises = new PrivacyPromisesTab(bridge);
    m_usage = new PrivacyUsageTab(bridge);
    m_rack = new PrivacyRackTab(bridge);
    m_memory = new PrivacyMemoryTab(bridge);
    m_tabs->addPage(QStringLiteral("data"), tr("What is kept"), m_data);
    m_tabs->addPage(QStringLiteral("promises"), tr("Promises and proofs"), m_promises);
    m_tabs->addPage(QStringLiteral("usage"), tr("Usage"), m_usage);
    m_tabs->addPage(QStringLiteral("rack"), tr("Rack"), m_rack);
    m_tabs->addPage(QStringLiteral("memory"), tr("Memory"), m_memory);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k3, space::k5, space::k5);
    column->setSpacing(space::k3);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &TabbedPages::currentChanged, this, &PrivacyPage::refresh);
    connect(m_data, &PrivacyDataTab::navigate, this, &Page::navigate);
    connect(m_usage, &PrivacyUsageTab::navigate, this, &Page::navigate);
    connect(m_rack, &PrivacyRackTab::navigate, this, &Page::navigate);
    connect(m_memory, &PrivacyMemoryTab::navigate, this, &Page::navigate);
}

void PrivacyPage::refresh() {
    const QString tab = m_tabs->current();
    if (tab == QLatin1String("data")) m_data->refresh();
    if (tab == QLatin1String("promises")) m_promises->refresh();
    if (tab == QLatin1String("usage")) m_usage->refresh();
    if (tab == QLatin1String("rack")) m_rack->refresh();
    if (tab == QLatin1String("memory")) m_memory->refresh();
}

void PrivacyPage::open(const QString& subject) {
    m_tabs->choose(subject);
}

}  // namespace stacknet::ui
