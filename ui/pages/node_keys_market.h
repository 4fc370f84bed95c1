#pragma once

#include <optional>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/key_market_dialogs.h"

class QAction;
class QPushButton;
class QTimer;

namespace stacknet::ui {

class HistoryTable;
class NodeKeyActions;

/// The Node Keys of the network that are for sale, and what can be done with one: buy another's,
/// confirm the sale of ours.
class KeyMarket final : public QWidget {
    Q_OBJECT
public:
    KeyMarket(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent = nullptr);
    /// Looks anew when a key came onto the list or left it.
    void refresh();
    void reload();
    /// The current row; nothing when there is none.
    std::optional<KeyOfferRow> current() const;

private:
    QWidget* buildHead();
    void buildTable();
    void updateActions();
    void buy();
    void confirmSale();

    NodeBridge& m_bridge;
    NodeKeyActions& m_actions;
    HistoryTable* m_table = nullptr;
    QPushButton* m_buy = nullptr;
    QPushButton* m_confirm = nullptr;
    QAction* m_buyRow = nullptr;
    QAction* m_confirmRow = nullptr;
    QByteArray m_listed;  ///< what the picture said was listed when the rows were asked for
};

}  // namespace stacknet::ui
