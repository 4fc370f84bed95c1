#include "ui/shell/top_bar.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "ui/shell/pause_dialog.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kHeightPixels = 56;
constexpr int kHourMinutes = 60;
/// Below these widths (with type of the usual size) words give way, then pills.
constexpr int kRoomForPalette = 900;
constexpr int kRoomForPause = 760;
constexpr int kRoomForNetwork = 640;
constexpr int kRoomForTitle = 420;

/// What the engine does, and whether it takes work: one pill.
Label stateLabel(const api::Snapshot& snapshot) {
    if (snapshot.engine.state != api::EngineState::Running) return engineLabel(snapshot.engine);
    const auto& work = *snapshot.work;
    switch (work.state) {
        case api::WorkState::Accepting:
            break;
        case api::WorkState::Draining:
            return {TopBar::tr("Draining"), Tone::Warn};
        case api::WorkState::Paused:
            return {work.untilMs == 0 ? TopBar::tr("Paused")
                                      : TopBar::tr("Paused until %1").arg(untilText(work.untilMs)),
                    Tone::Warn};
    }
    return engineLabel(snapshot.engine);
}

}  // namespace

TopBar::TopBar(QWidget* parent) : QWidget(parent) {
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_network = new StatusPill;
    m_network->setObjectName(QStringLiteral("networkPill"));
    m_network->setGlyph(Glyph::Network);
    m_engine = new StatusPill;
    m_engine->setObjectName(QStringLiteral("enginePill"));
    m_palette = new QPushButton(tr("Go to…  Ctrl+K"));
    m_palette->setObjectName(QStringLiteral("openPalette"));
    m_palette->setAccessibleName(tr("Open the command palette"));
    m_palette->setIcon(glyphIcon(Glyph::Search));
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteRequested);
    buildPauseMenu();
    m_mask = new BadgeButton(Glyph::Eye, {}, QStringLiteral("maskButton"));
    m_mask->setCheckable(true);
    // Not `clicked`: a screen reader's toggle emits none.
    connect(m_mask, &QPushButton::toggled, &PrivacyMask::instance(), &PrivacyMask::setOn);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &TopBar::showMask);
    m_lock = new BadgeButton(Glyph::Unlock, {}, QStringLiteral("lockButton"));
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    m_inbox = new BadgeButton(Glyph::Bell, {}, QStringLiteral("inboxButton"));
    connect(m_inbox, &QPushButton::clicked, this, &TopBar::inboxRequested);
    buildThemeMenu();
    showMask();
    setLocked(false);
    setInbox(0, Tone::Accent);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k5, 0, space::k4, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_network);
    row->addWidget(m_engine);
    row->addWidget(m_pause);
    row->addWidget(m_palette);
    row->addSpacing(space::k1);
    auto* icons = new QHBoxLayout;
    icons->setSpacing(0);
    for (auto* button : {m_mask, m_lock, m_inbox, m_theme}) icons->addWidget(button);
    row->addLayout(icons);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::applyScale);
    applyScale();
}

void TopBar::applyScale() {
    setFixedHeight(Theme::instance().scaled(kHeightPixels));
    fit();
}

void TopBar::buildThemeMenu() {
    m_theme = new BadgeButton(Glyph::Contrast, tr("Theme"), QStringLiteral("themeButton"));
    auto* menu = new QMenu(m_theme);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ThemeChoice choice) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == Theme::instance().choice());
        action->setObjectName(QStringLiteral("theme_") + themeChoiceName(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
        connect(&Theme::instance(), &Theme::changed, action,
                [action, choice] { action->setChecked(choice == Theme::instance().choice()); });
    };
    add(tr("As the system"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    add(tr("High contrast"), ThemeChoice::HighContrast);
    m_theme->setMenu(menu);
}

void TopBar::buildPauseMenu() {
    m_pauseText = tr("Pause");
    m_pause = new QPushButton(m_pauseText);
    m_pause->setAccessibleName(tr("Pause taking work"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_pause->setIcon(glyphIcon(Glyph::Pause));
    m_pauseMenu = new QMenu(m_pause);
    const auto add = [this](const QString& text, const char* name) {
        auto* action = m_pauseMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_resume = add(tr("Take work again"), "resumeWork");
    connect(m_resume, &QAction::triggered, this, &TopBar::resumeRequested);
    const auto pause = [&](const QString& text, const char* name, int minutes, bool drain) {
        auto* action = add(text, name);
        m_pauseActions << action;
        connect(action, &QAction::triggered, this,
                [this, minutes, drain] { emit pauseRequested(minutes, drain); });
    };
    pause(tr("For 10 minutes"), "pause10", 10, false);
    pause(tr("For 1 hour"), "pause60", kHourMinutes, false);
    m_pauseActions << add(tr("Until a time…"), "pauseUntilTime");
    connect(m_pauseActions.constLast(), &QAction::triggered, this, &TopBar::choosePauseEnd);
    pause(tr("Until I resume it"), "pauseOpen", 0, false);
    m_pauseActions << m_pauseMenu->addSeparator();
    pause(tr("Finish running tasks, then pause"), "pauseDrain", 0, true);
    m_pause->setMenu(m_pauseMenu);
}

void TopBar::choosePauseEnd() {
    auto* dialog = new PauseDialog(window());
    connect(dialog, &PauseDialog::chosen, this, &TopBar::pauseRequested);
    dialog->open();
}

void TopBar::setPageTitle(const QString& title) {
    m_title->setText(title);
}

void TopBar::setProfile(const QString& profile) {
    m_profile = profile;
    showNetwork();
}

void TopBar::setInbox(std::uint32_t unread, Tone worst) {
    m_inbox->setCount(unread, worst == Tone::Neutral ? Tone::Accent : worst);
    m_inbox->setName(unread == 0 ? tr("Inbox, nothing new")
                                 : tr("Inbox, %n new alert(s)", nullptr, static_cast<int>(unread)));
}

void TopBar::setLocked(bool locked) {
    m_locked = locked;
    m_lock->setGlyph(locked ? Glyph::Lock : Glyph::Unlock);
    m_lock->setName(!m_lockable ? tr("There is no key of this node that could unlock the console")
                    : locked    ? tr("The console is locked")
                                : tr("Lock the console"),
                    QStringLiteral("Ctrl+L"));
}

void TopBar::showMask() {
    const auto& mask = PrivacyMask::instance();
    const QSignalBlocker quiet(m_mask);
    m_mask->setChecked(mask.on());
    m_mask->setEnabled(!mask.held());
    m_mask->setGlyph(mask.on() ? Glyph::EyeOff : Glyph::Eye);
    m_mask->setName(mask.held() ? tr("Amounts are hidden until the console is unlocked")
                    : mask.on() ? tr("Show amounts")
                                : tr("Hide amounts"),
                    QStringLiteral("Ctrl+Shift+M"));
}

void TopBar::setLockable(bool lockable) {
    if (m_lockable == lockable) return;
    m_lockable = lockable;
    m_lock->setEnabled(lockable);
    setLocked(m_locked);
}

void TopBar::setNarrow(bool narrow) {
    m_narrow = narrow;
    fit();
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::fit() {
    // What the width would be with type of the usual size.
    const int room = width() * 100 / Theme::instance().look().fontPercent;
    const bool words = !m_narrow && room >= kRoomForPalette;
    m_palette->setText(words ? tr("Go to…  Ctrl+K") : QString());
    m_palette->setToolTip(words ? QString() : tr("Go to…  Ctrl+K"));
    m_pause->setText(room >= kRoomForPause ? m_pauseText : QString());
    m_pause->setToolTip(room >= kRoomForPause ? QString() : m_pauseText);
    // A local network has its banner; the name of another one is on the Network page.
    m_network->setVisible(room >= kRoomForNetwork);
    m_title->setVisible(room >= kRoomForTitle);
    showNetwork();
    // At once: words that came back must not be painted in the place of those that went.
    layout()->activate();
}

void TopBar::showNetwork() {
    const bool wide = width() * 100 / Theme::instance().look().fontPercent >= kRoomForPalette;
    const bool both = !m_profile.isEmpty() && !m_narrow && wide;
    m_network->setLabel(
        {both ? QStringLiteral("%1 · %2").arg(m_profile, m_networkName) : m_networkName,
         m_networkTone});
}

void TopBar::refresh(const api::Snapshot& snapshot, Freshness freshness) {
    const auto& chain = snapshot.chain;
    m_networkName = chain.networkName.empty() ? tr("No network yet")
                                              : QString::fromStdString(chain.networkName);
    m_networkTone = chain.localNetwork ? Tone::Warn : Tone::Info;
    showNetwork();
    m_network->setToolTip(
        tr("Chain %1\nData in %2")
            .arg(ltrIsolated(QString::fromStdString(chain.chainId)),
                 ltrIsolated(QString::fromStdString(snapshot.engine.dataDirectory))));
    const bool offline = freshness == Freshness::Offline;
    m_engine->setLabel(offline ? Label{tr("Offline"), Tone::Danger} : stateLabel(snapshot));
    refreshPause(snapshot, !offline && snapshot.engine.state == api::EngineState::Running);
}

void TopBar::refreshPause(const api::Snapshot& snapshot, bool live) {
    const bool accepting = snapshot.work->state == api::WorkState::Accepting;
    m_pause->setEnabled(live);
    m_pauseText = accepting ? tr("Pause") : tr("Resume");
    fit();
    m_pause->setIcon(glyphIcon(accepting ? Glyph::Pause : Glyph::Play));
    m_pause->setAccessibleName(accepting ? tr("Pause taking work") : tr("Resume taking work"));
    m_resume->setVisible(!accepting);
    for (auto* action : m_pauseActions) action->setVisible(accepting);
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

}  // namespace stacknet::ui
