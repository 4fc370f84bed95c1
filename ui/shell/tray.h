#pragma once

#include <memory>

#include <QObject>
#include <QPixmap>

#include "ui/bridge/node_bridge.h"
#include "ui/theme/tokens.h"

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace stacknet::ui {

/// What the icon says by its shape and its colour.
enum class TrayLook : std::uint8_t { Unknown, Well, Paused, Info, Notice, Warning, Critical };

/// The worst that is open and not acknowledged; a failed engine is Critical, one that does not
/// answer Unknown.
TrayLook trayLook(const api::Snapshot& snapshot, Freshness freshness);
/// Drawn, no file: disc (well), bars (paused), i, dot, triangle, octagon, hollow ring (unknown).
QPixmap trayPixmap(TrayLook look, int size);
/// Two lines: how it stands, and the numbers. `hidden`: no number and no name.
QString trayToolTip(const api::Snapshot& snapshot, Freshness freshness, std::int64_t nowMs,
                    bool hidden);

/// The icon in the desktop's tray with its menu: how it stands, open, pause, lock, quit.
class Tray final : public QObject {
    Q_OBJECT
public:
    /// Shows nothing yet.
    explicit Tray(NodeBridge& bridge, QObject* parent = nullptr);
    ~Tray() override;

    /// Whether the desktop has a tray now.
    static bool available();
    /// What the user wants; false: there is no tray, so nothing is shown.
    bool setShown(bool shown);
    bool isShown() const { return m_icon != nullptr; }
    /// The privacy mask or the lock is on.
    void setPrivate(bool hidden);
    /// Hides the window instead of closing it and, once in a user's life, says that the node goes
    /// on. False without a tray icon: the window must ask what is meant.
    bool hideToTray(QWidget* window);
    /// Null while nothing is shown.
    QSystemTrayIcon* icon() const { return m_icon.get(); }
    QMenu* menu() const { return m_menu.get(); }

signals:
    /// The window is wanted; perhaps a page, with something selected there.
    void openRequested(const QString& page, const QString& subject);
    void lockRequested();
    void quitRequested();
    /// The sentence that hideToTray() says once.
    void saidGoesOn(const QString& text);

private:
    void buildMenu();
    void send(api::Command order);
    void refresh();
    void pause(std::int64_t forMs, bool drain);

    NodeBridge& m_bridge;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_headline = nullptr;
    QAction* m_attention = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
    TrayLook m_look = TrayLook::Unknown;
    bool m_private = false;
};

}  // namespace stacknet::ui
