#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QSettings>

#include "app/console/language.h"
#include "ui/bridge/console_settings.h"
#include "ui/bridge/node_bridge.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"

namespace stacknet::console {

/// The person's settings and the desktop around the window: look and language, tray, notifications,
/// lock, start at login. Applies a setting when it changes. GUI thread.
class Desktop final : public QObject {
    Q_OBJECT
public:
    /// `profile`: what start at login opens; empty: the usual one. Applies look and language, so it
    /// comes before the first window.
    Desktop(ui::NodeBridge& bridge, QString profile, QObject* parent = nullptr);
    ~Desktop() override;

    ui::ConsoleSettings& settings() { return m_settings; }
    /// Ties this window to the tray, the notifications and the settings, in place of the one
    /// before.
    void attach(ui::MainWindow& window);
    /// Shows and raises the window; a page, when one is named.
    void open(const QString& page, const QString& subject);
    /// `theme` for this run, whatever is kept.
    void overrideTheme(ui::ThemeChoice theme);

signals:
    /// The catalogues are those of another language: windows must be made anew.
    void languageChanged();

private:
    void apply(const QString& key);
    void applyLook();
    void applyLock();
    void applyAlerts();
    void setPrivate(bool hidden);

    ui::NodeBridge& m_bridge;
    QString m_profile;
    QSettings m_store;
    ui::ConsoleSettings m_settings;
    Language m_language;
    ui::Tray m_tray;
    ui::Notifier m_notifier;
    QPointer<ui::MainWindow> m_window;
};

}  // namespace stacknet::console
