#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

class QWidget;

namespace stacknet::ui {

/// Asks where to save; none when the person says no. Tests put their own in place.
using SaveAsker = std::function<std::optional<QString>(QWidget* parent, const QString& title,
                                                       const QString& proposal)>;
void setSaveAsker(SaveAsker asker);

/// Asks, without writing anything. Empty when the person said no. Error "ui.locked" while the
/// console is locked: what is not shown is not handed out in a file either.
Result<QString> askWhereToSave(QWidget* parent, const QString& title, const QString& proposal);

/// Asks, then writes the whole file or none of it, readable by its owner only. The path written;
/// empty when the person said no. Errors "ui.save_failed", "ui.locked".
Result<QString> saveFile(QWidget* parent, const QString& title, const QString& proposal,
                         const QByteArray& content);

}  // namespace stacknet::ui
