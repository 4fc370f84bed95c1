#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QPushButton;
class QSpinBox;

namespace stacknet::ui {

class SecretOnce;

/// Replaces an API key by a new one with all that the old one may do; the old one stays valid for
/// the hours chosen. Shows the new key this one time (see CreateApiKeyDialog).
class RotateKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    RotateKeyDialog(NodeBridge& bridge, const api::ApiKeyInfo& key, QWidget* parent);

    void reject() override;

private:
    void rotate();
    void showKey(const api::CommandResult& result);

    NodeBridge& m_bridge;
    std::string m_id;
    QWidget* m_form = nullptr;
    QSpinBox* m_hours = nullptr;
    SecretOnce* m_secret = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_rotate = nullptr;
    QPushButton* m_done = nullptr;
};

}  // namespace stacknet::ui
