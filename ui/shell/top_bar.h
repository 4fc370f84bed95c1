#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/shell/badge_button.h"
#include "ui/shell/status_footer.h"
#include "ui/theme/theme.h"

class QAction;
class QMenu;
class QPushButton;

namespace stacknet::ui {

class StatusPill;
class TextLabel;

/// Where one is, which network, how the engine does; pause, privacy mask, lock, inbox, theme and
/// command palette. Asks by signals; only the privacy mask is switched here. GUI thread.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    void setPageTitle(const QString& title);
    void refresh(const api::Snapshot& snapshot, Freshness freshness);
    /// Shown before the network's name; empty where there is only one profile.
    void setProfile(const QString& profile);
    /// How many alerts nobody has seen yet, and how bad the worst of them is.
    void setInbox(std::uint32_t unread, Tone worst);
    /// The lock button's picture and words.
    void setLocked(bool locked);
    /// Without a key of the keystore nothing could unlock again: the button says so.
    void setLockable(bool lockable);
    /// Leaves out the words that do not fit a narrow window.
    void setNarrow(bool narrow);

signals:
    void paletteRequested();
    void themeChosen(stacknet::ui::ThemeChoice choice);
    /// Take no more work for so many minutes (0: until it is resumed); `drain`: what runs goes on.
    void pauseRequested(int minutes, bool drain);
    void resumeRequested();
    void lockRequested();
    void inboxRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void buildThemeMenu();
    void buildPauseMenu();
    void choosePauseEnd();
    void refreshPause(const api::Snapshot& snapshot, bool live);
    void showNetwork();
    void showMask();
    void applyScale();

    QString m_profile;
    QString m_networkName;
    bool m_narrow = false;
    QString m_pauseText;
    Tone m_networkTone = Tone::Info;
    TextLabel* m_title;
    StatusPill* m_network;
    StatusPill* m_engine;
    QPushButton* m_palette;
    QPushButton* m_pause;
    QMenu* m_pauseMenu;
    QList<QAction*> m_pauseActions;
    QAction* m_resume = nullptr;
    BadgeButton* m_mask;
    BadgeButton* m_lock;
    bool m_locked = false;
    bool m_lockable = true;
    BadgeButton* m_inbox;
    BadgeButton* m_theme;
};

}  // namespace stacknet::ui
