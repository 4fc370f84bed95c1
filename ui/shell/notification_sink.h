#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>

#include <QDBusConnection>
#include <QObject>
#include <QPointer>

#include "ui/shell/notifier.h"

class QDBusPendingCallWatcher;

namespace stacknet::ui {

/// The desktop's notifications over D-Bus, else the balloon of a tray icon. Nothing is ever waited
/// for: a slow or missing bus or service costs the screen no time; until the bus answers there are
/// balloons. A forged signal can only open the window or take a notification for read.
class DesktopNotifications final : public QObject, public NotificationSink {
    Q_OBJECT
public:
    /// `balloon` gives the tray icon of the moment, or null.
    explicit DesktopNotifications(std::function<QSystemTrayIcon*()> balloon);
    /// Speaks over a bus that is connected already.
    void listen(QDBusConnection bus);
    void show(std::uint64_t key, const NotificationText& text) override;

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);

private:
    void answered(std::uint64_t key, const NotificationText& text,
                  QDBusPendingCallWatcher* watcher);
    void showBalloon(std::uint64_t key, const NotificationText& text);
    std::uint64_t keyOf(uint id) const;

    std::function<QSystemTrayIcon*()> m_balloon;
    std::map<std::uint64_t, uint> m_ids;  ///< the service's, by our key
    std::uint64_t m_balloonKey = 0;
    QPointer<QObject> m_balloonOf;
    std::optional<QDBusConnection> m_bus;
};

}  // namespace stacknet::ui
