#include "ui/shell/desktop_bus.h"

#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace stacknet::ui {

void connectBus(QDBusConnection::BusType type, const QString& name, QObject* context,
                std::function<void(QDBusConnection)> connected) {
    if (type == QDBusConnection::SessionBus &&
        !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    QThreadPool::globalInstance()->start(
        [type, name, guard = QPointer(context), connected = std::move(connected)] {
            const auto bus = QDBusConnection::connectToBus(type, name);
            if (!bus.isConnected()) return;
            QMetaObject::invokeMethod(
                qApp,
                [bus, guard, connected] {
                    if (guard) connected(bus);
                },
                Qt::QueuedConnection);
        });
}

}  // namespace stacknet::ui
