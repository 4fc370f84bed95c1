#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

class Banner;
class FormField;
class SecretOnce;
class TextLabel;

/// Puts a file or folder into the Rack. Says before what becomes of it; the key of encrypted
/// content is shown this one time.
class RackAddDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// `path` empty: to be chosen.
    RackAddDialog(NodeBridge& bridge, const QString& path, QWidget* parent);

    void reject() override;

private:
    void buildForm(const QString& path);
    void check();
    void choose(bool folder);
    api::RackAdd command() const;
    void add();
    void added(const api::CommandResult& result);

    NodeBridge& m_bridge;
    QWidget* m_form = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_encrypt = nullptr;
    QComboBox* m_profile = nullptr;
    FormField* m_pathField = nullptr;
    FormField* m_nameField = nullptr;
    Banner* m_consequence = nullptr;
    SecretOnce* m_secret = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_done = nullptr;
};

/// Empty, or why the path cannot be one of this machine's: Rack paths are absolute.
QString rackPathFault(const QString& path);

}  // namespace stacknet::ui
