#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class FormField;
class SecretField;

/// Gives a key another name. The name is sealed with the key, so it takes the passphrase.
class RenameKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    RenameKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

private:
    void check();
    void rename();

    NodeBridge& m_bridge;
    std::string m_publicKey;
    QString m_before;
    QLineEdit* m_alias;
    FormField* m_aliasField;
    SecretField* m_passphrase;
    QPushButton* m_rename;
};

/// Seals a key under another passphrase.
class ChangePassphraseDialog final : public ModalDialog {
    Q_OBJECT
public:
    ChangePassphraseDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

signals:
    void passphraseChanged();

private:
    void check();
    void change();

    NodeBridge& m_bridge;
    std::string m_publicKey;
    SecretField* m_old;
    SecretField* m_next;
    SecretField* m_repeat;
    FormField* m_nextField;
    FormField* m_repeatField;
    QPushButton* m_change;
};

}  // namespace stacknet::ui
