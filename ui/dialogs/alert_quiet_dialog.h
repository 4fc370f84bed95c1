#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QSpinBox;
class QTimeEdit;

namespace stacknet::ui {

class TextLabel;

/// Quiet hours, how many messages an hour, and how long the inbox keeps what has ended.
class AlertQuietDialog final : public ModalDialog {
    Q_OBJECT
public:
    AlertQuietDialog(NodeBridge& bridge, const api::AlertsInfo& alerts, QWidget* parent);

signals:
    void saved();

private:
    void check();
    void save();
    api::SetQuietHours order() const;

    NodeBridge& m_bridge;
    QCheckBox* m_enabled;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    TextLabel* m_fault;
    QSpinBox* m_perHour;
    QSpinBox* m_keepDays;
    QPushButton* m_save = nullptr;
};

}  // namespace stacknet::ui
