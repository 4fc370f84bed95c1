#pragma once

#include <vector>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace stacknet::ui {

class DialogDraft;
class FormField;
class FormScroll;
class SecretOnce;

/// Makes an API key with everything that one can be given, and shows it this one time. Cannot be
/// closed before "I stored it" is ticked; the key is gone from the screen and from memory
/// afterwards.
class CreateApiKeyDialog final : public ModalDialog {
    Q_OBJECT
public:
    CreateApiKeyDialog(NodeBridge& bridge, QWidget* parent);

    void reject() override;

private:
    QWidget* buildScopes();
    QWidget* buildExpiry();
    QWidget* buildLimits();
    void buildForm();
    void buildResult();
    void unfold(bool open);
    void check();
    QStringList scopes() const;
    std::uint32_t days() const;
    api::CreateApiKey command() const;
    void create();
    void showKey(const api::CommandResult& result);

    NodeBridge& m_bridge;
    DialogDraft* m_draft = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_more = nullptr;
    FormScroll* m_scroll = nullptr;
    QToolButton* m_unfold = nullptr;
    QLineEdit* m_name = nullptr;
    std::vector<std::pair<QString, QCheckBox*>> m_scopes;
    QComboBox* m_expires = nullptr;
    QSpinBox* m_days = nullptr;
    QCheckBox* m_test = nullptr;
    QLineEdit* m_stack = nullptr;
    QPlainTextEdit* m_cidrs = nullptr;
    QPlainTextEdit* m_models = nullptr;
    QLineEdit* m_monthly = nullptr;
    QLineEdit* m_requests = nullptr;
    QLineEdit* m_tokens = nullptr;
    QLineEdit* m_concurrent = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_scopesField = nullptr;
    FormField* m_stackField = nullptr;
    FormField* m_cidrsField = nullptr;
    FormField* m_modelsField = nullptr;
    std::vector<std::pair<QLineEdit*, FormField*>> m_numbers;
    SecretOnce* m_secret = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_done = nullptr;
};

}  // namespace stacknet::ui
