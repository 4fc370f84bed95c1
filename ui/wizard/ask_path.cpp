#include "ui/wizard/ask_path.h"

#include <utility>

#include <QFileDialog>

namespace stacknet::ui {
namespace {

std::optional<QString> askWithDialog(QWidget* parent, PathKind kind, const QString& title,
                                     const QString& from) {
    const QString path = kind == PathKind::Folder
                             ? QFileDialog::getExistingDirectory(parent, title, from)
                             : QFileDialog::getOpenFileName(parent, title, from);
    if (path.isEmpty()) return std::nullopt;
    return path;
}

PathAsker& asker() {
    static PathAsker current = askWithDialog;
    return current;
}

}  // namespace

void setPathAsker(PathAsker next) {
    asker() = next ? std::move(next) : askWithDialog;
}

std::optional<QString> askPath(QWidget* parent, PathKind kind, const QString& title,
                               const QString& from) {
    return asker()(parent, kind, title, from);
}

}  // namespace stacknet::ui
