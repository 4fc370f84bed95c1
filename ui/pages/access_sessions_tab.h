#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/pages/access_models.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class Card;
class DataTable;
class EmptyState;

/// Wallets that have signed in, and the way to do so.
class AccessWalletsTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessWalletsTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    void signIn();

signals:
    /// The sessions of this account are wanted.
    void sessionsOf(const QString& account);
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    void endAll();
    void rename();
    void unlink();
    void updateActions();

    NodeBridge& m_bridge;
    WalletModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Banner* m_banner;
    QPushButton* m_signIn;
    QPushButton* m_rename;
    QPushButton* m_unlink;
};

/// Every open session of a wallet login, and ending one or all others.
class AccessSessionsTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessSessionsTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    /// Shows the sessions of this account alone.
    void filter(const QString& account);

private:
    void endCurrent();
    void endOthers();
    void endSelected();
    void send(const api::Command& command, const QString& done);
    void updateActions();

    NodeBridge& m_bridge;
    SessionModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Banner* m_banner;
    QPushButton* m_end;
    QPushButton* m_endOthers;
};

}  // namespace stacknet::ui
