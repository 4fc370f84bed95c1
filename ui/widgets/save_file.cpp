#include "ui/widgets/save_file.h"

#include <utility>

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

#include "core/base/sentence.h"
#include "ui/theme/privacy_mask.h"

namespace stacknet::ui {
namespace {

std::optional<QString> askWithDialog(QWidget* parent, const QString& title,
                                     const QString& proposal) {
    const QString path =
        QFileDialog::getSaveFileName(parent, title, QDir::home().filePath(proposal));
    if (path.isEmpty()) return std::nullopt;
    return path;
}

SaveAsker& asker() {
    static SaveAsker current = askWithDialog;
    return current;
}

}  // namespace

void setSaveAsker(SaveAsker next) {
    asker() = next ? std::move(next) : askWithDialog;
}

Result<QString> askWhereToSave(QWidget* parent, const QString& title, const QString& proposal) {
    if (PrivacyMask::instance().held())
        return makeError("ui.locked", "The console is locked. Unlock it, then do this again.");
    return asker()(parent, title, proposal).value_or(QString());
}

Result<QString> saveFile(QWidget* parent, const QString& title, const QString& proposal,
                         const QByteArray& content) {
    const auto path = askWhereToSave(parent, title, proposal);
    if (!path.ok() || path->isEmpty()) return path;
    QSaveFile file(*path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (written) return *path;
    return makeError("ui.save_failed",
                     sentence("Could not write %1: %2; choose another folder or free some space.",
                              {path->toStdString(), file.errorString().toStdString()}));
}

}  // namespace stacknet::ui
