#pragma once

#include <map>

#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include "ui/bridge/node_bridge.h"
#include "ui/shell/command_palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_opener.h"

class QStackedWidget;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class ConsoleSettings;
class EnginePage;
class Navigation;
class Page;
class StatusFooter;
class StripedBanner;
class TopBar;
class Tray;
class UiLock;

/// The window. Pages are made when first opened; only the one in sight is refreshed.
class MainWindow final : public QMainWindow, public LogOpener {
    Q_OBJECT
public:
    /// `ownsEngine`: closing the window stops the engine (after saying so); otherwise it only looks
    /// at an engine that goes on without it.
    MainWindow(NodeBridge& bridge, bool ownsEngine, QWidget* parent = nullptr);

    /// `id` is one of pageIds().
    void showPage(const QString& id, const QString& subject = {});
    QString currentPage() const { return m_current; }
    static QStringList pageIds();
    /// The Logs page with the lines of that call alone.
    void openLog(const QString& correlation) override;
    /// Stops the engine in good order, then emits readyToQuit. For signals and the session's end:
    /// asks nothing.
    void stopAndQuit();
    /// The picture shown holds numbers of a running node.
    bool hasLiveData() const;

    UiLock* lock() const { return m_lock; }
    /// What the Settings page shows and the palette finds; outlives the window.
    void setConsoleSettings(ConsoleSettings* settings);
    /// Closing goes there while it is shown, and asks what is meant where there is no tray; null:
    /// closing asks whether to stop. Outlives the window.
    void setTray(Tray* tray) { m_tray = tray; }
    /// In the title and in the top bar; empty: the only one.
    void setProfile(const QString& profile);

signals:
    /// The engine is stopped, or never ran, or took too long: the program may end.
    void readyToQuit();
    /// Start the engine again, after a failure.
    void retryRequested();
    void themeChosen(stacknet::ui::ThemeChoice choice);
    void firstLiveNumber();
    /// The list of profiles is wanted.
    void profilesRequested();
    /// The privacy mask or the lock came on, or both are off: what leaves the window must not tell.
    void privateChanged(bool hidden);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNavigation();
    void buildNavigation();
    void buildShortcuts();
    void buildLock();
    void connectTopBar();
    void onLocked(bool locked);
    void pauseWork(int minutes, bool drain);
    void send(api::Command command);
    QWidget* buildCentre();
    Page* makePage(const QString& id);
    Page* pageOf(const QString& id);
    void refresh();
    void refreshFreshness();
    void refreshBanners();
    void greyWhatIsOld(QWidget& page);
    bool engineIsUp() const;
    /// The log is asked for and shown although the engine is not up.
    bool showsLogs() const;
    void openPalette();
    void addActions(std::vector<CommandPalette::Entry>& entries);
    void askToStop();
    void askWhatClosingMeans();

    NodeBridge& m_bridge;
    bool m_ownsEngine;
    bool m_closing = false;
    bool m_quitSaid = false;
    bool m_liveSaid = false;
    bool m_logsWanted = false;  ///< while there is no engine
    QString m_current;
    QSet<QString> m_wasOld;  ///< pages that were shown grey last
    std::map<QString, Page*> m_pages;
    Navigation* m_navigation = nullptr;
    TopBar* m_topBar = nullptr;
    StripedBanner* m_localBanner = nullptr;
    Banner* m_stateBanner = nullptr;
    Banner* m_orderBanner = nullptr;  ///< why an order of the top bar was refused
    QWidget* m_stateRow = nullptr;
    QStackedWidget* m_stack = nullptr;
    EnginePage* m_enginePage = nullptr;
    StatusFooter* m_footer = nullptr;
    UiLock* m_lock = nullptr;
    ConsoleSettings* m_settings = nullptr;
    Tray* m_tray = nullptr;
    QTimer m_stopDeadline;
};

}  // namespace stacknet::ui
