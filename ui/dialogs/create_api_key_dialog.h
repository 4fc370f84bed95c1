#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

/// Makes an API key and shows it this one time. It cannot be closed before "I stored it" is ticked,
/// and the key is gone from the screen and from memory afterwards.
class CreateApiKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    CreateApiKeyDialog(NodeBridge& bridge, QWidget* parent);
    ~CreateApiKeyDialog() override;

    void reject() override;

private:
    void buildForm();
    void buildResult();
    void create();
    void showKey(const api::CommandResult& result);
    void finish();
    void wipeKey();

    NodeBridge& m_bridge;
    QWidget* m_form = nullptr;
    QWidget* m_result = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_chat = nullptr;
    QCheckBox* m_code = nullptr;
    QComboBox* m_expires = nullptr;
    QLineEdit* m_key = nullptr;
    QCheckBox* m_stored = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_done = nullptr;
};

}  // namespace stacknet::ui
