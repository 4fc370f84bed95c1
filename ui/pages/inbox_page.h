#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace stacknet::ui {

class InboxChannels;
class InboxIncidents;
class InboxRules;

/// What has happened, by which rules it is told, and where to.
class InboxPage final : public Page {
    Q_OBJECT
public:
    explicit InboxPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// An incident's id; "rules" or "channels" shows that tab.
    void open(const QString& subject) override;

private:
    QTabWidget* m_tabs = nullptr;
    InboxIncidents* m_incidents = nullptr;
    InboxRules* m_rules = nullptr;
    InboxChannels* m_channels = nullptr;
};

}  // namespace stacknet::ui
