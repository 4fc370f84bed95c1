#include "ui/dialogs/rack_paths.h"

#include <utility>

#include <QFileDialog>

namespace stacknet::ui {
namespace {

RackPathAsker& theAsker() {
    static RackPathAsker asker;
    return asker;
}

}  // namespace

void setRackPathAsker(RackPathAsker asker) {
    theAsker() = std::move(asker);
}

std::optional<QString> askRackPath(QWidget* parent, RackPath what, const QString& title,
                                   const QString& proposal) {
    if (theAsker()) return theAsker()(parent, what, title, proposal);
    QString path;
    if (what == RackPath::File)
        path = QFileDialog::getOpenFileName(parent, title, proposal);
    else if (what == RackPath::Folder)
        path = QFileDialog::getExistingDirectory(parent, title, proposal);
    else
        path = QFileDialog::getSaveFileName(parent, title, proposal);
    if (path.isEmpty()) return std::nullopt;
    return path;
}

}  // namespace stacknet::ui
