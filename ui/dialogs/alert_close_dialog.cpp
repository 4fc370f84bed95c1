#include "ui/dialogs/alert_close_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/widgets/banner.h"

namespace stacknet::ui {

CloseChoiceDialog::CloseChoiceDialog(int runningTasks, QWidget* parent)
    : ModalDialog(tr("Quit, or keep running without a window?"),
                  QStringLiteral("closeChoiceDialog"), parent) {
    addText(
        tr("This desktop has no tray, so nothing of a running node would be seen. Start the "
           "program again to bring the window back; notifications can open it too."));
    if (runningTasks > 0) {
        auto* cost = new Banner;
        cost->say(Tone::Warn, tr("Quitting cancels %n running task(s).", nullptr, runningTasks));
        body()->addWidget(cost);
    }
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("closeChoiceCancel"), {});
    auto* keep =
        addButton(tr("Keep running"), QStringLiteral("closeChoiceKeep"), QStringLiteral("primary"));
    auto* quit = addButton(tr("Quit (the engine stops)"), QStringLiteral("closeChoiceQuit"),
                           QStringLiteral("danger"));
    keep->setDefault(false);
    keep->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setAutoDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        emit keepRunningChosen();
        accept();
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        emit quitChosen();
        accept();
    });
}

}  // namespace stacknet::ui
