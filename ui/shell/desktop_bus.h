#pragma once

#include <functional>

#include <QDBusConnection>

class QObject;

namespace stacknet::ui {

/// Connects to a bus of the desktop under this name, on another thread: connecting waits for the
/// bus, which may be slow or gone. `connected` runs on the GUI thread when there is one, unless
/// `context` has died by then. Without a session (DBUS_SESSION_BUS_ADDRESS) its bus is not looked
/// for.
void connectBus(QDBusConnection::BusType type, const QString& name, QObject* context,
                std::function<void(QDBusConnection)> connected);

}  // namespace stacknet::ui
