#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QPushButton;

namespace stacknet::ui {

class SecretField;

/// Asks for the passphrase of one Node Key and unlocks it.
class UnlockDialog final : public ModalDialog {
    Q_OBJECT
public:
    UnlockDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

private:
    void unlock();

    NodeBridge& m_bridge;
    std::string m_publicKey;
    SecretField* m_passphrase;
    QPushButton* m_unlock;
};

/// Asks before something that costs: what will happen, what it costs, and a button that says it.
/// Cancel is the default.
class ConfirmDialog final : public ModalDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString consequence;
        QString cost;
        QString confirm;
        bool danger = false;
        bool amounts = false;  ///< `cost` names tokens or money
    };
    ConfirmDialog(const Words& words, QWidget* parent);

signals:
    void confirmed();
};

}  // namespace stacknet::ui
