#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/alert_form.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stacknet::ui {

class SecretField;
class TextLabel;

/// The channel as an order that changes nothing.
api::SaveAlertChannel channelOrder(const api::AlertChannelInfo& channel);

/// Adds a channel or changes one. What is wrong is said beside the field as one types. A secret
/// that is there already is never shown; leaving its field empty keeps it.
class AlertChannelDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// An empty id: a new one.
    AlertChannelDialog(NodeBridge& bridge, const api::AlertChannelInfo& start, QWidget* parent);

signals:
    void saved(const QString& id);

private:
    void buildMail(const api::AlertChannelInfo& start);
    void build(const api::AlertChannelInfo& start);
    void kindChanged();
    void check();
    bool checkMail();
    bool checkUrl();
    void save();
    QString kind() const;
    api::SaveAlertChannel order() const;

    NodeBridge& m_bridge;
    const api::AlertChannelInfo m_start;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_program = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QComboBox* m_security = nullptr;
    QLineEdit* m_user = nullptr;
    SecretField* m_secret = nullptr;
    QCheckBox* m_enabled = nullptr;
    std::vector<QWidget*> m_mailRows;
    AlertFormField m_nameField, m_programField, m_urlField, m_toField, m_fromField, m_hostField,
        m_portField, m_securityField, m_userField, m_secretField;
    QPushButton* m_save = nullptr;
};

}  // namespace stacknet::ui
