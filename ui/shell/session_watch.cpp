#include "ui/shell/session_watch.h"

#include "ui/shell/desktop_bus.h"

namespace stacknet::ui {
namespace {

constexpr auto kSessionName = "stacknet-session-watch";
constexpr auto kSystemName = "stacknet-system-watch";

}  // namespace

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

void SessionWatch::start() {
    const auto take = [this](const QDBusConnection& bus) { listen(bus); };
    connectBus(QDBusConnection::SessionBus, QString::fromLatin1(kSessionName), this, take);
    connectBus(QDBusConnection::SystemBus, QString::fromLatin1(kSystemName), this, take);
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
