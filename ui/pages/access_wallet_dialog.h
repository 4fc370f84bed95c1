#pragma once

#include <string>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QLineEdit;
class QPushButton;

namespace stacknet::ui {

/// The operator's own name for a wallet; an empty one takes it away.
class RenameWalletDialog final : public ModalDialog {
    Q_OBJECT
public:
    RenameWalletDialog(NodeBridge& bridge, const api::WalletInfo& wallet, QWidget* parent);

private:
    void check();
    void rename();

    NodeBridge& m_bridge;
    std::string m_account;
    QString m_before;
    QLineEdit* m_name;
    QPushButton* m_rename;
};

}  // namespace stacknet::ui
