#include "ui/shell/notification_sink.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

#include "ui/shell/desktop_bus.h"

namespace stacknet::ui {
namespace {

constexpr auto kService = "org.freedesktop.Notifications";
constexpr auto kPath = "/org/freedesktop/Notifications";
constexpr auto kInterface = "org.freedesktop.Notifications";
constexpr auto kConnection = "stacknet-notifications";
constexpr int kAnswerMs = 5'000;
/// Of the sound naming specification: every sound theme has it.
constexpr auto kCriticalSound = "dialog-error";

/// 0 low, 1 normal, 2 critical (stays until it is read): the specification's "urgency".
uchar urgencyOf(api::AlertSeverity severity) {
    return severity == api::AlertSeverity::Critical ? 2
           : severity == api::AlertSeverity::Info   ? 0
                                                    : 1;
}

}  // namespace

DesktopNotifications::DesktopNotifications(std::function<QSystemTrayIcon*()> balloon)
    : m_balloon(std::move(balloon)) {
    connectBus(QDBusConnection::SessionBus, QLatin1String(kConnection), this,
               [this](const QDBusConnection& bus) { listen(bus); });
}

void DesktopNotifications::listen(QDBusConnection bus) {
    // No service named: asking the bus who owns a name would wait for its answer.
    const auto listenTo = [&](const char* signal, const char* slot) {
        bus.connect({}, QLatin1String(kPath), QLatin1String(kInterface), QLatin1String(signal),
                    this, slot);
    };
    listenTo("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    listenTo("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
    m_bus = bus;
}

void DesktopNotifications::show(std::uint64_t key, const NotificationText& text) {
    if (!m_bus) return showBalloon(key, text);  // not yet, or never
    auto call = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                               QLatin1String(kInterface), QStringLiteral("Notify"));
    const auto known = m_ids.find(key);
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(text.severity))},
        {QStringLiteral("desktop-entry"), QStringLiteral("stacknet-console")},
        {QStringLiteral("suppress-sound"), !text.sound},
    };
    if (text.sound) hints.insert(QStringLiteral("sound-name"), QLatin1String(kCriticalSound));
    call << QStringLiteral("Stacknet Console")
         << (known == m_ids.end() ? 0U : known->second)
         // Text is plain: what looks like markup is made harmless.
         << QStringLiteral("stacknet-console") << text.title << text.body.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), tr("Open")} << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key, text](QDBusPendingCallWatcher* done) { answered(key, text, done); });
}

void DesktopNotifications::answered(std::uint64_t key, const NotificationText& text,
                                    QDBusPendingCallWatcher* watcher) {
    const QDBusPendingReply<uint> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError())
        showBalloon(key, text);
    else
        m_ids[key] = reply.value();
}

void DesktopNotifications::showBalloon(std::uint64_t key, const NotificationText& text) {
    auto* icon = m_balloon ? m_balloon() : nullptr;
    if (icon == nullptr) {
        // Nobody can see it: it does not stand unread.
        if (closed) closed(key);
        return;
    }
    if (m_balloonOf != icon) {
        m_balloonOf = icon;
        connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
            if (opened && m_balloonKey != 0) opened(m_balloonKey);
            m_balloonKey = 0;
        });
    }
    // There is one balloon: what it said before has gone.
    if (closed && m_balloonKey != 0 && m_balloonKey != key) closed(m_balloonKey);
    m_balloonKey = key;
    if (text.sound) QApplication::beep();
    icon->showMessage(text.title, text.body,
                      text.severity == api::AlertSeverity::Critical ? QSystemTrayIcon::Critical
                      : text.severity == api::AlertSeverity::Warning
                          ? QSystemTrayIcon::Warning
                          : QSystemTrayIcon::Information);
}

std::uint64_t DesktopNotifications::keyOf(uint id) const {
    for (const auto& [key, theirs] : m_ids) {
        if (theirs == id) return key;
    }
    return 0;
}

void DesktopNotifications::onActionInvoked(uint id, const QString& /*action*/) {
    if (const auto key = keyOf(id); key != 0 && opened) opened(key);
}

void DesktopNotifications::onNotificationClosed(uint id, uint /*reason*/) {
    const auto key = keyOf(id);
    if (key == 0) return;
    m_ids.erase(key);
    if (closed) closed(key);
}

std::unique_ptr<NotificationSink> desktopNotifications(std::function<QSystemTrayIcon*()> balloon) {
    return std::make_unique<DesktopNotifications>(std::move(balloon));
}

}  // namespace stacknet::ui
