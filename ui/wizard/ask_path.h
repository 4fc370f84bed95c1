#pragma once

#include <functional>
#include <optional>

#include <QString>

class QWidget;

namespace stacknet::ui {

enum class PathKind : std::uint8_t { Folder, File };

/// Asks for something that is there already; none when the person says no. Tests put their own in
/// place.
using PathAsker = std::function<std::optional<QString>(QWidget* parent, PathKind kind,
                                                       const QString& title, const QString& from)>;
void setPathAsker(PathAsker asker);
std::optional<QString> askPath(QWidget* parent, PathKind kind, const QString& title,
                               const QString& from);

}  // namespace stacknet::ui
