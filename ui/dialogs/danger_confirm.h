#pragma once

#include <functional>

#include "core/api/preview.h"
#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class HoldButton;
class SecretField;

/// The words of a confirmation; the consequences come from api::previewOf().
struct DangerWords {
    QString title;               ///< a question: "File Node Key garage?"
    QString action;              ///< the button: "File for ever"
    QString typeToConfirm = {};  ///< irreversible only; empty: the name of the command's Node Key
    QString note = {};           ///< one more sentence above the numbers
    /// Asks for a costly command as for an irreversible one: because of how much it takes.
    bool irreversible = false;
};

inline constexpr int kDangerHoldMs = 5'000;

/// Asks before a command that costs, and sends it: the level is that of dangerOf(). Cancel is the
/// default. An irreversible command takes three things: its name typed, the key's passphrase, and
/// a button held for five seconds. The dialog is the only maker of the token without which
/// NodeBridge refuses such a command.
class DangerConfirm final : public ModalDialog {
    Q_OBJECT
public:
    using Done = std::function<void(const api::CommandResult&)>;
    /// `done` runs once with the result that ended the dialog: the command was carried out. A
    /// command that failed is told in the dialog, which stays open.
    static void ask(QWidget* parent, NodeBridge& bridge, api::Command command, DangerWords words,
                    Done done = {});

private:
    DangerConfirm(QWidget* parent, NodeBridge& bridge, api::Command command, DangerWords words,
                  Done done);
    void addConsequences(const api::CommandPreview& preview);
    void addProof(const QString& typed);
    void addDecision(const QString& action);
    void check();
    void decide();
    void send();
    void setBusy(bool busy);
    const api::NodeKeyInfo* key() const;

    NodeBridge& m_bridge;
    api::Command m_command;
    Done m_done;
    bool m_irreversible;
    bool m_asksPassphrase = false;
    bool m_refused = false;
    bool m_busy = false;
    std::string m_publicKey;  ///< of the key that pays and signs; empty: none
    QString m_typed;          ///< what must be typed
    QLineEdit* m_type = nullptr;
    SecretField* m_passphrase = nullptr;
    QPushButton* m_accept = nullptr;
    HoldButton* m_hold = nullptr;
};

}  // namespace stacknet::ui
