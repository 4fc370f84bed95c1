#pragma once

#include "ui/dialogs/modal_dialog.h"

namespace stacknet::ui {

/// Asked when the window closes, the engine runs in it and the desktop has no tray: quit, or keep
/// running without a window. The default is to stay.
class CloseChoiceDialog final : public ModalDialog {
    Q_OBJECT
public:
    CloseChoiceDialog(int runningTasks, QWidget* parent);

signals:
    void quitChosen();
    void keepRunningChosen();
};

}  // namespace stacknet::ui
