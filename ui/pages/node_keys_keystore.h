#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace stacknet::ui {

class ElidedLabel;
class NodeKeyActions;
class TextLabel;

/// The keystore as a whole: how files are sealed, how long an unlock lasts, and what is done with
/// files.
class KeystoreCard final : public Card {
    Q_OBJECT
public:
    KeystoreCard(NodeBridge& bridge, NodeKeyActions& actions, QWidget* parent = nullptr);
    void refresh();

private:
    void buildPolicy();
    void buildActions();
    void sendPolicy();

    NodeBridge& m_bridge;
    NodeKeyActions& m_actions;
    ElidedLabel* m_format = nullptr;
    TextLabel* m_locks = nullptr;
    TextLabel* m_oldest = nullptr;
    QComboBox* m_minutes = nullptr;
    QCheckBox* m_signOn = nullptr;
    QPushButton* m_lockAll = nullptr;
    bool m_sending = false;
};

}  // namespace stacknet::ui
