#pragma once

#include "ui/pages/page.h"

class QPushButton;

namespace stacknet::ui {

class AccessAuditTab;
class AccessBridgeTab;
class AccessKeysTab;
class AccessSessionsTab;
class AccessWalletsTab;
class TabbedPages;

/// Who may use this node: API keys, wallets, sessions, sites of the Auth Bridge, and the log of who
/// did what. Only the tab that is seen does any work.
class AccessPage final : public Page {
    Q_OBJECT
public:
    explicit AccessPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// A tab ("keys", "wallets", "sessions", "bridge", "audit"), "create", "sign_in", or the id of
    /// an API key.
    void open(const QString& subject) override;

private:
    TabbedPages* m_tabs;
    AccessKeysTab* m_keys;
    AccessWalletsTab* m_wallets;
    AccessSessionsTab* m_sessions;
    AccessBridgeTab* m_sites;
    AccessAuditTab* m_audit;
    QPushButton* m_log;
};

}  // namespace stacknet::ui
