#pragma once

#include "ui/models/snapshot_models.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;

namespace stacknet::ui {

class Banner;
class Card;
class DataTable;
class DetailList;
class EmptyState;
class StatusPill;
class TextLabel;

/// The keys of this node and of the network: table, details of one, and what can be done with it:
/// create, unlock, lock, register, activate, connect.
class NodeKeysPage final : public Page {
    Q_OBJECT
public:
    explicit NodeKeysPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// Selects the key; "create" opens the dialog that makes one.
    void open(const QString& subject) override;
    void createKey();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTable();
    QWidget* buildDetails();
    void refreshDetails();
    void refreshActions(const api::NodeKeyInfo* key);
    void unlockCurrent();
    void lockCurrent();
    void registerCurrent();
    void activateCurrent();
    void connectCurrent();
    void send(const api::Command& command, const QString& done);

    NodeKeyModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    Banner* m_banner = nullptr;
    Card* m_details = nullptr;
    StatusPill* m_state = nullptr;
    StatusPill* m_lockState = nullptr;
    TextLabel* m_meaning = nullptr;
    DetailList* m_list = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_lock = nullptr;
    QPushButton* m_register = nullptr;
    QPushButton* m_activate = nullptr;
    QPushButton* m_connect = nullptr;
    bool m_busy = false;
    bool m_narrow = false;
};

}  // namespace stacknet::ui
