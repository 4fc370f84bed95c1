#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stacknet::ui {

/// Tells when the desktop's session is locked and when the machine is about to sleep, by the
/// signals of org.freedesktop.ScreenSaver, org.gnome.ScreenSaver and logind. Connecting happens on
/// another thread; where a bus or a service is missing it stays silent. A forged signal can only
/// lock the console.
class SessionWatch final : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr);
    /// Connects to the session's and the system's bus. Once.
    void start();
    /// Listens on a bus that is connected already.
    void listen(QDBusConnection bus);

signals:
    void sessionLocked();
    void goingToSleep();

private slots:
    void screenSaverChanged(bool active);
    void lockRequested();
    void prepareForSleep(bool begins);
};

}  // namespace stacknet::ui
