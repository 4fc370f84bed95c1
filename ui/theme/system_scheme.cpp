#include "ui/theme/system_scheme.h"

#include <utility>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>

#include "ui/theme/scheme_listener.h"

namespace stacknet::ui {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kNamespace = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";
constexpr uint kPrefersDark = 1;

/// The portal wraps the number in one or two variants, depending on its version.
QVariant unwrapped(QVariant value) {
    for (int depth = 0; depth < 3 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

void SchemeListener::settingChanged(const QString& group, const QString& key,
                                    const QDBusVariant& value) {
    if (group == QLatin1String(kNamespace) && key == QLatin1String(kKey))
        m_told(unwrapped(value.variant()).toUInt() == kPrefersDark);
}

void watchSystemScheme(QObject* context, std::function<void(bool dark)> told) {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    auto ask = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                              QLatin1String(kInterface), QStringLiteral("Read"));
    ask << QString::fromLatin1(kNamespace) << QString::fromLatin1(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, told](QDBusPendingCallWatcher*) {
                         const QDBusPendingReply<QVariant> reply = *watcher;
                         if (!reply.isError())
                             told(unwrapped(reply.value()).toUInt() == kPrefersDark);
                         watcher->deleteLater();
                     });
    auto* listener = new SchemeListener(context, std::move(told));
    bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
                QStringLiteral("SettingChanged"), listener,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
}

}  // namespace stacknet::ui
