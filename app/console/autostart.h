#pragma once

#include <QString>

#include "core/base/result.h"

namespace stacknet::console {

/// Whether the desktop starts the console at login (XDG autostart). Off until somebody turns it on.
bool autostartOn();
/// Writes or removes the entry. `profile`: opened by it; empty: the default. The window starts
/// minimised. Error "console.autostart" with the file.
Result<void> setAutostart(bool on, const QString& profile = {});

}  // namespace stacknet::console
