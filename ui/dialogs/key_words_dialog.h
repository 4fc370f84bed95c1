#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

class HoldButton;
class SecretField;
class WordBackup;

inline constexpr int kWordsHoldMs = 3'000;

/// Shows the words of a key that is in the keystore: takes its passphrase again and a button held
/// for three seconds, then goes on as for a new key.
class KeyWordsDialog final : public ModalDialog {
    Q_OBJECT
public:
    KeyWordsDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent);

private:
    void ask();

    NodeBridge& m_bridge;
    std::string m_publicKey;
    QWidget* m_form;
    QWidget* m_wordsPage;
    SecretField* m_passphrase;
    WordBackup* m_words;
    QPushButton* m_cancel;
    HoldButton* m_hold;
};

}  // namespace stacknet::ui
