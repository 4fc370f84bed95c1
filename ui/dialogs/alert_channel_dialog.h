#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/alert_form.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stacknet::ui {

class AlertMailForm;
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
    void build(const api::AlertChannelInfo& start);
    void kindChanged();
    void check();
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
    AlertMailForm* m_mail = nullptr;
    SecretField* m_secret = nullptr;
    QCheckBox* m_enabled = nullptr;
    AlertFormField m_nameField, m_programField, m_urlField, m_secretField;
    QPushButton* m_save = nullptr;
};

}  // namespace stacknet::ui
