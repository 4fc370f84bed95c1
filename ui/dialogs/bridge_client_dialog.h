#pragma once

#include "core/api/bridge_info.h"
#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace stacknet::ui {

class FormField;

/// Enters a site that may ask this node who somebody is, or changes one. Everything in it is
/// matched letter for letter, so each field says at once what browsers would not send.
class BridgeClientDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// `client` null: a new one. An id stays as it is once it is entered.
    BridgeClientDialog(NodeBridge& bridge, const api::BridgeClientInfo* client,
                       const std::vector<api::BridgeClientInfo>& others, QWidget* parent);

private:
    void buildForm();
    void fill(const api::BridgeClientInfo& client);
    void check();
    void save();

    NodeBridge& m_bridge;
    bool m_isNew;
    std::vector<std::string> m_takenIds;
    QLineEdit* m_id = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_stack = nullptr;
    QPlainTextEdit* m_origins = nullptr;
    QPlainTextEdit* m_redirects = nullptr;
    QLineEdit* m_logout = nullptr;
    QCheckBox* m_development = nullptr;
    FormField* m_idField = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_stackField = nullptr;
    FormField* m_originsField = nullptr;
    FormField* m_redirectsField = nullptr;
    FormField* m_logoutField = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace stacknet::ui
