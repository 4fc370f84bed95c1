#pragma once

#include <functional>
#include <optional>

#include <QString>

class QWidget;

namespace stacknet::ui {

enum class RackPath : std::uint8_t { File, Folder, New };

/// Asks for a path on this machine; none when the person says no. Tests put their own in place; an
/// empty one brings the system's dialogs back.
using RackPathAsker = std::function<std::optional<QString>(
    QWidget* parent, RackPath what, const QString& title, const QString& proposal)>;
void setRackPathAsker(RackPathAsker asker);
std::optional<QString> askRackPath(QWidget* parent, RackPath what, const QString& title,
                                   const QString& proposal = {});

}  // namespace stacknet::ui
