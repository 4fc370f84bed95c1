#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

class QWidget;

namespace stacknet::ui {

/// Asks which file to read; none when the person says no. Tests put their own in place.
using OpenAsker = std::function<std::optional<QString>(QWidget* parent, const QString& title,
                                                       const QString& filter)>;
void setOpenAsker(OpenAsker asker);

/// Asks, then reads the whole file. Nothing when the person said no. Errors: "ui.open_failed",
/// "ui.file_too_large" (more than `bytesMax`).
Result<std::optional<QByteArray>> openFile(QWidget* parent, const QString& title,
                                           const QString& filter, qint64 bytesMax);

}  // namespace stacknet::ui
