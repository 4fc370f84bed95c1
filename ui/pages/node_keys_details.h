#pragma once

#include <vector>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/node_keys_model.h"
#include "ui/widgets/card.h"

class QMenu;
class QPushButton;
class QTabWidget;

namespace stacknet::ui {

class DataTable;
class DetailList;
class HistoryTable;
class KeyHistoryModel;
class NodeKeyActions;
class StatusPill;
class TextLabel;

/// One Node Key: its state, what to do next, and the tabs Overview, History, Protection, Backup.
/// What cannot be done with a key is absent, not grey; of a watched key nothing can be.
class NodeKeyDetails final : public Card {
    Q_OBJECT
public:
    NodeKeyDetails(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent = nullptr);
    /// Null: no key is selected.
    void show(const KeyRow* row);
    /// Fills the menu with what can be done with the key now.
    void fillMenu(QMenu* menu) const;
    QTabWidget* tabs() const { return m_tabs; }

private:
    using Order = void (NodeKeyActions::*)(const api::NodeKeyInfo&);
    struct Offer {
        QPushButton* button;
        bool (*applies)(const api::NodeKeyInfo&);
        bool needsUnlock;
    };

    void buildHead();
    QWidget* buildButtons();
    QWidget* buildOverview();
    QWidget* buildHistory();
    QWidget* buildProtection();
    QWidget* buildBackup();
    QPushButton* button(const QString& text, const QString& name, Order order);
    void refreshButtons();
    void refreshOverview();
    void refreshHistory();
    void refreshProtection();
    void refreshBackup();
    void refreshTabs();

    NodeBridge& m_bridge;
    NodeKeyActions& m_actions;
    KeyRow m_row;
    bool m_any = false;
    StatusPill* m_state = nullptr;
    StatusPill* m_lockState = nullptr;
    TextLabel* m_meaning = nullptr;
    std::vector<Offer> m_offers;
    QPushButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QTabWidget* m_tabs = nullptr;
    DetailList* m_overview = nullptr;
    KeyHistoryModel* m_historyModel = nullptr;
    DataTable* m_history = nullptr;
    HistoryTable* m_points = nullptr;
    std::string m_pointsOf;           ///< the key that m_points is filtered by
    std::int64_t m_pointsSeenMs = 0;  ///< its newest change when m_points was fetched
    DetailList* m_protection = nullptr;
    TextLabel* m_protectionNote = nullptr;
    QPushButton* m_exportProtection = nullptr;
    QPushButton* m_importProtection = nullptr;
    DetailList* m_backup = nullptr;
    TextLabel* m_backupNote = nullptr;
    QWidget* m_protectionTab = nullptr;
    QWidget* m_backupTab = nullptr;
};

}  // namespace stacknet::ui
