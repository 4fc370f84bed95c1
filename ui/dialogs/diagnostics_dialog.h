#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QPushButton;
class QTreeWidget;

namespace stacknet::ui {

class TextLabel;

/// Shows what a support bundle would hold and what is taken out of it, then writes it where the
/// person says. Nothing is sent anywhere.
class DiagnosticsDialog final : public ModalDialog {
    Q_OBJECT
public:
    DiagnosticsDialog(NodeBridge& bridge, QWidget* parent);

private:
    void preview();
    void showPreview(const QByteArray& json);
    void save();

    NodeBridge& m_bridge;
    QTreeWidget* m_entries;
    TextLabel* m_sum;
    QPushButton* m_save;
};

/// Where the bundle goes; none when the person says no. Tests put their own in place.
void setDiagnosticsPathAsker(std::function<std::optional<QString>(QWidget*)> asker);

}  // namespace stacknet::ui
