#include "ui/shell/session_watch.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace stacknet::ui {
namespace {

constexpr auto kSessionName = "stacknet-session-watch";
constexpr auto kSystemName = "stacknet-system-watch";

}  // namespace

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

void SessionWatch::start() {
    // Connecting waits for the bus, which may be slow or gone: never on this thread.
    for (const auto type : {QDBusConnection::SessionBus, QDBusConnection::SystemBus}) {
        if (type == QDBusConnection::SessionBus &&
            !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            continue;
        }
        const QString name =
            QString::fromLatin1(type == QDBusConnection::SessionBus ? kSessionName : kSystemName);
        QThreadPool::globalInstance()->start([type, name, guard = QPointer(this)] {
            const auto bus = QDBusConnection::connectToBus(type, name);
            if (!bus.isConnected()) return;
            QMetaObject::invokeMethod(
                qApp,
                [bus, guard] {
                    if (guard) guard->listen(bus);
                },
                Qt::QueuedConnection);
        });
    }
}

void SessionWatch::listen(QDBusConnection bus) {
    // No service named: asking the bus who owns a name would wait for its answer.
    for (const char* interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        bus.connect({}, {}, QLatin1String(interface), QStringLiteral("ActiveChanged"), this,
                    SLOT(screenSaverChanged(bool)));
    }
    bus.connect({}, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                this, SLOT(lockRequested()));
    bus.connect({}, {}, QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void SessionWatch::screenSaverChanged(bool active) {
    if (active) emit sessionLocked();
}

void SessionWatch::lockRequested() {
    emit sessionLocked();
}

void SessionWatch::prepareForSleep(bool begins) {
    if (begins) emit goingToSleep();
}

}  // namespace stacknet::ui
