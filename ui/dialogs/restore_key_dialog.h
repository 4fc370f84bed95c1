#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class FormField;
class SecretField;
class WordEntry;

/// Makes a Node Key again from its 24 words, under a new passphrase. What was typed stays until it
/// worked.
class RestoreKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    RestoreKeyDialog(NodeBridge& bridge, QWidget* parent);

signals:
    void restored(const QString& publicKey);

private:
    void check();
    void restore();

    NodeBridge& m_bridge;
    QLineEdit* m_alias;
    WordEntry* m_words;
    SecretField* m_passphrase;
    SecretField* m_repeat;
    FormField* m_aliasField;
    FormField* m_passphraseField;
    FormField* m_repeatField;
    QPushButton* m_restore;
};

}  // namespace stacknet::ui
