#pragma once

#include "ui/pages/node_keys_model.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QPushButton;

namespace stacknet::ui {

class Banner;
class DataTable;
class EmptyState;
class KeyMarket;
class KeyPriceCard;
class KeystoreCard;
class NodeKeyActions;
class NodeKeyDetails;
class SidePane;
class UndoBar;

/// The keys of this keystore, those that are watched, and those of the network: a table, the
/// details of one, and the keystore below.
class NodeKeysPage final : public Page {
    Q_OBJECT
public:
    explicit NodeKeysPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// Selects the key; "create" opens the dialog that makes one, "market" shows what is for sale.
    void open(const QString& subject) override;
    void createKey();
    KeyScope scope() const { return m_scope; }
    void setScope(KeyScope scope);

private:
    QWidget* buildTable();
    void buildScopes(class Card* card);
    void connectActions();
    void refreshScopes();
    void refreshDetails();
    void refreshNag();
    void refreshEmpty();
    void hideColumns();

    NodeKeyActions* m_actions = nullptr;
    KeyTableModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    SidePane* m_pane = nullptr;
    Banner* m_nag = nullptr;
    Banner* m_banner = nullptr;
    UndoBar* m_undo = nullptr;
    NodeKeyDetails* m_details = nullptr;
    KeystoreCard* m_keystore = nullptr;
    KeyMarket* m_market = nullptr;
    KeyPriceCard* m_prices = nullptr;
    QButtonGroup* m_scopes = nullptr;
    QPushButton* m_watch = nullptr;
    QPushButton* m_create = nullptr;
    KeyScope m_scope = KeyScope::Ours;
};

}  // namespace stacknet::ui
