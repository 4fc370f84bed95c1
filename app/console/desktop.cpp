#include "app/console/desktop.h"

#include <utility>

#include "app/console/autostart.h"
#include "ui/shell/lock_screen.h"
#include "ui/text/words.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboard.h"

namespace stacknet::console {
namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

}  // namespace

Desktop::Desktop(ui::NodeBridge& bridge, QString profile, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_profile(std::move(profile)),
      m_settings(m_store),
      m_tray(bridge),
      m_notifier(bridge, ui::desktopNotifications([this] { return m_tray.icon(); })) {
    m_language.use(m_settings.value(key("general/language")).toString());
    applyLook();
    ui::PrivacyMask::instance().setOn(m_settings.value(key("appearance/mask_at_start")).toBool());
    applyAlerts();
    connect(&m_settings, &ui::ConsoleSettings::changed, this, &Desktop::apply);
    connect(&m_tray, &ui::Tray::openRequested, this, &Desktop::open);
    connect(&m_notifier, &ui::Notifier::openRequested, this, &Desktop::open);
    connect(&m_tray, &ui::Tray::lockRequested, this, [this] {
        if (m_window) m_window->lock()->lock();
    });
    connect(&m_tray, &ui::Tray::quitRequested, this, [this] {
        if (m_window) m_window->stopAndQuit();
    });
}

Desktop::~Desktop() = default;

void Desktop::attach(ui::MainWindow& window) {
    m_window = &window;
    window.setConsoleSettings(&m_settings);
    window.setTray(&m_tray);
    connect(&window, &ui::MainWindow::privateChanged, this, &Desktop::setPrivate);
    connect(&window, &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_settings.set(key("appearance/theme"), ui::themeChoiceName(choice));
    });
    setPrivate(ui::PrivacyMask::instance().on());
    m_tray.setShown(m_settings.value(key("general/tray")).toBool());
    applyLock();
}

void Desktop::open(const QString& page, const QString& subject) {
    if (!m_window) return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!page.isEmpty()) m_window->showPage(page, subject);
}

void Desktop::overrideTheme(ui::ThemeChoice theme) {
    auto look = ui::Theme::instance().look();
    look.choice = theme;
    ui::Theme::instance().setLook(look);
}

void Desktop::setPrivate(bool hidden) {
    m_tray.setPrivate(hidden);
    m_notifier.setPrivate(hidden);
}

void Desktop::applyLook() {
    ui::Look look;
    look.choice = ui::themeChoiceFromName(m_settings.value(key("appearance/theme")).toString());
    look.fontPercent = m_settings.value(key("appearance/font_percent")).toInt();
    look.reducedMotion = m_settings.value(key("appearance/reduced_motion")).toBool();
    look.density = m_settings.value(key("appearance/density")) == QLatin1String("compact")
                       ? ui::Density::Compact
                       : ui::Density::Comfortable;
    ui::Theme::instance().setLook(look);
}

void Desktop::applyLock() {
    if (!m_window) return;
    ui::LockSettings lock;
    lock.idleMinutes = m_settings.value(key("lock/idle_minutes")).toInt();
    lock.onMinimise = m_settings.value(key("lock/on_minimise")).toBool();
    lock.onSessionLock = m_settings.value(key("lock/on_session")).toBool();
    lock.onSuspend = m_settings.value(key("lock/on_suspend")).toBool();
    m_window->lock()->setSettings(lock);
    constexpr int kSecondMs = 1'000;
    ui::SecretClipboard::instance().setLifeMs(
        m_settings.value(key("lock/clipboard_seconds")).toInt() * kSecondMs);
}

void Desktop::applyAlerts() {
    m_notifier.setEnabled(m_settings.value(key("alerts/desktop")).toBool());
    m_notifier.setCriticalSound(m_settings.value(key("alerts/critical_sound")).toBool());
}

void Desktop::apply(const QString& changed) {
    if (changed == QLatin1String("general/language")) {
        m_language.use(m_settings.value(changed).toString());
        emit languageChanged();
    } else if (changed == QLatin1String("general/tray")) {
        m_tray.setShown(m_settings.value(changed).toBool());
    } else if (changed == QLatin1String("general/start_at_login")) {
        const bool wanted = m_settings.value(changed).toBool();
        // What the desktop does not take must not stand in the settings as if it did.
        const auto taken = setAutostart(wanted, m_profile);
        if (!taken.ok()) m_settings.refuse(changed, !wanted, ui::errorSentence(taken.error()));
    } else if (changed.startsWith(QLatin1String("alerts/"))) {
        applyAlerts();
    } else if (changed.startsWith(QLatin1String("lock/"))) {
        applyLock();
    } else if (changed.startsWith(QLatin1String("appearance/"))) {
        applyLook();
    }
}

}  // namespace stacknet::console
