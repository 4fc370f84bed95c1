#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class FormField;
class SecretField;
class WordBackup;

/// Makes a Node Key in two steps: a name and a passphrase typed twice; then its 24 words to write
/// down, three of which must be typed back. The second step may be put off.
class CreateNodeKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    CreateNodeKeyDialog(NodeBridge& bridge, QWidget* parent);
    ~CreateNodeKeyDialog() override;

signals:
    /// The key is in the keystore; its words may still be on the screen.
    void created(const QString& publicKey);

private:
    void buildForm();
    void buildWords();
    void check();
    void create();
    void askForWords(const std::string& publicKey);
    void wipePassphrase();

    NodeBridge& m_bridge;
    std::string m_publicKey;  ///< once made
    std::string m_held;       ///< passphrase, until the words are here
    QWidget* m_form = nullptr;
    QWidget* m_wordsPage = nullptr;
    QLineEdit* m_alias = nullptr;
    SecretField* m_passphrase = nullptr;
    SecretField* m_repeat = nullptr;
    FormField* m_aliasField = nullptr;
    FormField* m_passphraseField = nullptr;
    FormField* m_repeatField = nullptr;
    WordBackup* m_words = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_create = nullptr;
};

}  // namespace stacknet::ui
