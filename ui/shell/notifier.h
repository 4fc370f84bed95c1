#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/bridge/node_bridge.h"

class QSystemTrayIcon;

namespace stacknet::ui {

/// What a notification says.
struct NotificationText {
    QString title;
    QString body;
    api::AlertSeverity severity = api::AlertSeverity::Info;
    bool sound = false;  ///< may be heard; otherwise the desktop is asked to keep quiet
};

/// Shows notifications of the desktop; never waits. GUI thread.
class NotificationSink {
public:
    virtual ~NotificationSink() = default;
    /// `key` is ours: showing one again replaces it where the desktop can.
    virtual void show(std::uint64_t key, const NotificationText& text) = 0;
    /// The person clicked it, or it has gone; set once, before the first show().
    std::function<void(std::uint64_t key)> opened;
    std::function<void(std::uint64_t key)> closed;
};

/// org.freedesktop.Notifications on the session's bus, asked asynchronously; where that does not
/// answer, the balloon of the tray icon, when there is one.
std::unique_ptr<NotificationSink> desktopNotifications(std::function<QSystemTrayIcon*()> balloon);

inline constexpr std::size_t kNotificationsWaitingMax = 10;
/// Notices that are older than this when they are first seen are no news.
inline constexpr std::int64_t kNoticeNewsMs = 60'000;

/// Shows on the desktop what the engine's rules send there.
///
/// At most kNotificationsWaitingMax stand unread; what comes then is counted in one more. A
/// recovery replaces the notification of its beginning. While hidden (privacy mask or lock)
/// nothing but the severity is said: no amount, no name, no id.
class Notifier final : public QObject {
    Q_OBJECT
public:
    Notifier(NodeBridge& bridge, std::unique_ptr<NotificationSink> sink, QObject* parent = nullptr);
    ~Notifier() override;

    void setPrivate(bool hidden) { m_private = hidden; }
    void setEnabled(bool enabled) { m_enabled = enabled; }
    /// Whether an alert that is critical may be heard. All others are silent.
    void setCriticalSound(bool on) { m_criticalSound = on; }
    std::size_t waiting() const { return m_waiting.size(); }

signals:
    void openRequested(const QString& page, const QString& subject);

private:
    struct Shown {
        QString page;
        QString subject;
        std::string incident;
    };
    void look();
    void show(const api::AlertNoticeInfo& notice);
    void showSummary();
    void opened(std::uint64_t key);
    void closed(std::uint64_t key);
    NotificationText textOf(const api::AlertNoticeInfo& notice) const;

    NodeBridge& m_bridge;
    std::unique_ptr<NotificationSink> m_sink;
    std::map<std::uint64_t, Shown> m_waiting;          ///< by key; the summary is not among them
    std::map<std::string, std::uint64_t> m_incidents;  ///< their notification
    std::uint64_t m_nextKey = 2;
    std::uint64_t m_seen = 0;
    std::uint64_t m_more = 0;  ///< in the summary
    bool m_private = false;
    bool m_enabled = true;
    bool m_criticalSound = false;
};

}  // namespace stacknet::ui
