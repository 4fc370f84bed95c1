#include "ui/widgets/open_file.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileDialog>

#include "core/base/sentence.h"

namespace stacknet::ui {
namespace {

std::optional<QString> askWithDialog(QWidget* parent, const QString& title, const QString& filter) {
    const QString path = QFileDialog::getOpenFileName(parent, title, QDir::homePath(), filter);
    if (path.isEmpty()) return std::nullopt;
    return path;
}

OpenAsker& asker() {
    static OpenAsker current = askWithDialog;
    return current;
}

}  // namespace

void setOpenAsker(OpenAsker next) {
    asker() = next ? std::move(next) : askWithDialog;
}

Result<std::optional<QByteArray>> openFile(QWidget* parent, const QString& title,
                                           const QString& filter, qint64 bytesMax) {
    const auto path = asker()(parent, title, filter);
    if (!path) return std::optional<QByteArray>();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError("ui.open_failed",
                         sentence("Could not read %1: %2.",
                                  {path->toStdString(), file.errorString().toStdString()}));
    }
    QByteArray content = file.read(bytesMax + 1);
    if (content.size() > bytesMax) {
        return makeError("ui.file_too_large",
                         sentence("%1 is larger than any file of this kind. Choose another file.",
                                  {path->toStdString()}));
    }
    return std::optional<QByteArray>(std::move(content));
}

}  // namespace stacknet::ui
