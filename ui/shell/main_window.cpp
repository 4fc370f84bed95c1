#include "ui/shell/main_window.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/bridge/console_settings.h"
#include "ui/dialogs/alert_close_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/pages/access_page.h"
#include "ui/pages/attestation_page.h"
#include "ui/pages/consensus_page.h"
#include "ui/pages/earnings_page.h"
#include "ui/pages/inbox_page.h"
#include "ui/pages/inbox_words.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/network_page.h"
#include "ui/pages/node_keys_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/points_page.h"
#include "ui/pages/privacy_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/work_page.h"
#include "ui/shell/engine_page.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/navigation.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tray.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/setting_words.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/old_look.h"

namespace stacknet::ui {
namespace {

constexpr int kNarrowBelow = 1'100;
constexpr int kStopDeadlineMs = 4'500;
constexpr int kNumberedPages = 10;

template <typename P>
Page* make(NodeBridge& bridge) {
    return new P(bridge);
}

/// A page of the console, by its place in the navigation.
struct PageEntry {
    const char* id;
    Glyph glyph;
    const char* title;
    const char* group;  ///< heading above it; null: that of the one before
    Page* (*make)(NodeBridge& bridge);
};

constexpr PageEntry kPages[] = {
    {"overview", Glyph::Overview, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Overview"),
     QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "OPERATE"), make<OverviewPage>},
    {"staking", Glyph::Staking, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Staking"), nullptr,
     make<StakingPage>},
    {"points", Glyph::Points, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Points"), nullptr,
     make<PointsPage>},
    {"attestation", Glyph::Attestation,
     QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Attestation"), nullptr, make<AttestationPage>},
    {"work", Glyph::Work, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Work"), nullptr,
     make<WorkPage>},
    {"consensus", Glyph::Consensus, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Consensus"),
     nullptr, make<ConsensusPage>},
    {"node_keys", Glyph::Key, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Node Keys"),
     QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "MANAGE"), make<NodeKeysPage>},
    {"access", Glyph::Access, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Access"), nullptr,
     make<AccessPage>},
    {"earnings", Glyph::Earnings, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Earnings"),
     nullptr, make<EarningsPage>},
    {"privacy", Glyph::Privacy, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Data and privacy"),
     nullptr, make<PrivacyPage>},
    {"network", Glyph::Network, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Network"),
     QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "SYSTEM"), make<NetworkPage>},
    {"inbox", Glyph::Inbox, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Inbox"), nullptr,
     make<InboxPage>},
    {"logs", Glyph::Logs, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Logs"), nullptr,
     make<LogsPage>},
    {"settings", Glyph::Settings, QT_TRANSLATE_NOOP("stacknet::ui::MainWindow", "Settings"),
     nullptr, make<SettingsPage>},
};

}  // namespace

QStringList MainWindow::pageIds() {
    QStringList ids;
    for (const auto& entry : kPages) ids << QString::fromLatin1(entry.id);
    return ids;
}

MainWindow::MainWindow(NodeBridge& bridge, bool ownsEngine, QWidget* parent)
    : QMainWindow(parent), m_bridge(bridge), m_ownsEngine(ownsEngine) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Stacknet Console"));
    setWindowIcon(QIcon(appIconPixmap(64)));
    setMinimumSize(960, 640);
    resize(1'280, 840);
    auto* root = new QWidget;
    auto* row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildNavigation();
    row->addWidget(m_navigation);
    row->addWidget(buildCentre(), 1);
    setCentralWidget(root);
    buildShortcuts();
    buildLock();
    connectTopBar();
    m_stopDeadline.setSingleShot(true);
    connect(&m_stopDeadline, &QTimer::timeout, this, &MainWindow::readyToQuit);
    connect(&bridge, &NodeBridge::snapshotChanged, this, &MainWindow::refresh);
    connect(&bridge, &NodeBridge::freshnessChanged, this, &MainWindow::refreshFreshness);
    showPage(QStringLiteral("overview"));
}

void MainWindow::buildNavigation() {
    m_navigation = new Navigation;
    for (const auto& entry : kPages) {
        if (entry.group != nullptr) m_navigation->addGroup(tr(entry.group));
        m_navigation->addPage(QString::fromLatin1(entry.id), entry.glyph, tr(entry.title));
    }
    m_navigation->finish();
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::fitNavigation);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) { showPage(id); });
}

QWidget* MainWindow::buildCentre() {
    m_topBar = new TopBar;
    m_localBanner = new StripedBanner;
    m_localBanner->setObjectName(QStringLiteral("localNetworkBanner"));
    m_stateBanner = new Banner;
    m_stateBanner->setObjectName(QStringLiteral("stateBanner"));
    m_stateRow = new QWidget;
    auto* stateRow = new QVBoxLayout(m_stateRow);
    m_orderBanner = new Banner;
    m_orderBanner->setObjectName(QStringLiteral("orderBanner"));
    m_orderBanner->hide();
    stateRow->setContentsMargins(space::k5, space::k3, space::k5, 0);
    stateRow->addWidget(m_stateBanner);
    stateRow->addWidget(m_orderBanner);
    m_stateRow->hide();
    m_stack = new QStackedWidget;
    m_enginePage = new EnginePage;
    m_stack->addWidget(m_enginePage);
    connect(m_enginePage, &EnginePage::retryRequested, this, &MainWindow::retryRequested);
    connect(m_enginePage, &EnginePage::logsRequested, this,
            [this] { showPage(QStringLiteral("logs")); });
    m_footer = new StatusFooter;
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    m_lock = new UiLock(m_bridge, this);
    column->addWidget(m_lock->bar());
    column->addWidget(m_localBanner);
    column->addWidget(m_stateRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    return centre;
}

void MainWindow::buildShortcuts() {
    // Alt+1 .. Alt+9, then Alt+0; the rest by the palette.
    int number = 1;
    for (const auto& id : pageIds().mid(0, kNumberedPages)) {
        auto* go = new QShortcut(
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number % kNumberedPages)), this);
        connect(go, &QShortcut::activated, this, [this, id] { showPage(id); });
        ++number;
    }
    auto* palette = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(palette, &QShortcut::activated, this, &MainWindow::openPalette);
    auto* mask = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this);
    connect(mask, &QShortcut::activated, &PrivacyMask::instance(), &PrivacyMask::toggle);
    auto* quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::buildLock() {
    connect(m_lock, &UiLock::lockedChanged, this, &MainWindow::onLocked);
    PrivacyMask::instance().setHeld(m_lock->isLocked());
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this,
            [this] { emit privateChanged(PrivacyMask::instance().on() || m_lock->isLocked()); });
}

void MainWindow::connectTopBar() {
    connect(m_topBar, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::themeChosen, this, &MainWindow::themeChosen);
    connect(m_topBar, &TopBar::lockRequested, m_lock, &UiLock::lock);
    connect(m_topBar, &TopBar::inboxRequested, this, [this] { showPage(QStringLiteral("inbox")); });
    connect(m_topBar, &TopBar::pauseRequested, this, &MainWindow::pauseWork);
    connect(m_topBar, &TopBar::resumeRequested, this, [this] { send(api::ResumeWork{}); });
}

/// A locked console hides amounts; what was hidden before stays hidden after.
void MainWindow::onLocked(bool locked) {
    auto& mask = PrivacyMask::instance();
    mask.setHeld(locked);
    m_topBar->setLocked(locked);
    emit privateChanged(mask.on());
}

void MainWindow::pauseWork(int minutes, bool drain) {
    api::PauseWork pause;
    pause.drain = drain;
    if (minutes > 0) pause.untilMs = m_bridge.nowMs() + std::int64_t{minutes} * 60'000;
    send(pause);
}

void MainWindow::send(api::Command command) {
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        if (!result.error) return m_orderBanner->hide();
        m_orderBanner->sayError(*result.error);
        m_orderBanner->setClosable(true);
        refreshBanners();
    });
}

void MainWindow::setConsoleSettings(ConsoleSettings* settings) {
    m_settings = settings;
    const auto at = m_pages.find(QStringLiteral("settings"));
    if (at != m_pages.end()) qobject_cast<SettingsPage*>(at->second)->setConsoleSettings(settings);
}

void MainWindow::setProfile(const QString& profile) {
    m_topBar->setProfile(profile);
    setWindowTitle(profile.isEmpty() ? tr("Stacknet Console")
                                     : tr("Stacknet Console – %1").arg(profile));
}

Page* MainWindow::makePage(const QString& id) {
    const auto* entry = std::find_if(std::begin(kPages), std::end(kPages), [&](const auto& each) {
        return id == QLatin1String(each.id);
    });
    auto* page = entry->make(m_bridge);
    if (auto* settings = qobject_cast<SettingsPage*>(page); settings != nullptr && m_settings)
        settings->setConsoleSettings(m_settings);
    return page;
}

Page* MainWindow::pageOf(const QString& id) {
    const auto at = m_pages.find(id);
    if (at != m_pages.end()) return at->second;
    auto* page = makePage(id);
    m_pages.emplace(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::navigate, this, &MainWindow::showPage);
    return page;
}

bool MainWindow::engineIsUp() const {
    const auto& shown = *m_bridge.snapshot();
    return shown.engine.state == api::EngineState::Running && !m_closing && shown.version != 0;
}

bool MainWindow::showsLogs() const {
    return m_logsWanted && !m_closing && !engineIsUp();
}

bool MainWindow::hasLiveData() const {
    return engineIsUp();
}

void MainWindow::showPage(const QString& id, const QString& subject) {
    if (!pageIds().contains(id)) return;
    m_current = id;
    m_logsWanted = id == QLatin1String("logs") && !engineIsUp();
    m_navigation->setCurrent(id);
    refresh();
    if (subject.isEmpty() || !(engineIsUp() || showsLogs())) return;
    m_pages[id]->open(subject);
}

void MainWindow::openLog(const QString& correlation) {
    showPage(QStringLiteral("logs"), kCallPrefix + correlation);
}

void MainWindow::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const auto state = shown.engine.state;
    refreshBanners();
    // Before the first picture nobody knows which keys there are.
    m_topBar->setLockable(m_bridge.freshness() == Freshness::Loading || m_lock->canLock());
    // It stays in sight when the engine comes; when that one fails, its page is shown again.
    if (engineIsUp()) m_logsWanted = false;
    if (engineIsUp() || showsLogs()) {
        auto* page = pageOf(m_current);
        m_topBar->setPageTitle(page->title());
        page->refresh();
        greyWhatIsOld(*page);
        if (m_stack->currentWidget() != page) m_stack->setCurrentWidget(page);
        if (engineIsUp() && !m_liveSaid) {
            m_liveSaid = true;
            emit firstLiveNumber();
        }
    } else {
        if (!m_ownsEngine)
            m_enginePage->setConnection(m_bridge.freshness(), m_bridge.connectionReason());
        m_enginePage->refresh(shown, m_closing);
        m_topBar->setPageTitle(tr("Stacknet Console"));
        m_stack->setCurrentWidget(m_enginePage);
    }
    const bool over = state == api::EngineState::Stopped || state == api::EngineState::Failed;
    if (m_closing && over && !m_quitSaid) {
        m_quitSaid = true;
        m_stopDeadline.stop();
        emit readyToQuit();
    }
}

void MainWindow::refreshFreshness() {
    refreshBanners();
    if (!engineIsUp() && !showsLogs()) {
        if (!m_ownsEngine && !m_closing) refresh();
        return;
    }
    if (const auto at = m_pages.find(m_current); at != m_pages.end()) {
        at->second->refreshFreshness();
        greyWhatIsOld(*at->second);
    }
}

void MainWindow::greyWhatIsOld(QWidget& page) {
    const auto freshness = m_bridge.freshness();
    const bool old = freshness == Freshness::Stale || freshness == Freshness::Offline;
    if (old || m_wasOld.contains(m_current)) showAsOld(page, old);
    if (old)
        m_wasOld.insert(m_current);
    else
        m_wasOld.remove(m_current);
}

void MainWindow::refreshBanners() {
    const auto& shown = *m_bridge.snapshot();
    const auto freshness = m_bridge.freshness();
    m_topBar->refresh(shown, freshness);
    m_footer->refresh(shown, freshness, m_bridge.ageMs());
    const auto& alerts = *shown.alerts;
    const Tone worst = severityLabel(alerts.worst).tone;
    m_topBar->setInbox(alerts.unread, worst);
    m_navigation->setBadge(QStringLiteral("inbox"), alerts.unread, worst,
                           tr("%n unread alert(s)", nullptr, static_cast<int>(alerts.unread)));
    m_localBanner->setVisible(shown.chain.localNetwork);
    if (shown.attestation->testEvidence)
        m_localBanner->setText(
            tr("LOCAL NETWORK, TEST EVIDENCE"),
            tr("recorded GPU evidence stands for this node's own; it proves nothing"));
    else if (shown.chain.localNetwork)
        m_localBanner->setText(tr("LOCAL NETWORK"),
                               tr("all validators run on this machine; nothing here has value"));
    const auto age = spanText(m_bridge.ageMs());
    if (freshness == Freshness::Offline)
        m_stateBanner->say(Tone::Danger, tr("The connection to the engine is lost."),
                           tr("It is tried again by itself. %1")
                               .arg(engineText(m_bridge.connectionReason().toStdString())));
    else if (freshness == Freshness::Stale && engineIsUp())
        m_stateBanner->say(Tone::Warn, tr("The numbers are %1 old.").arg(age),
                           tr("The engine has not sent anything since; it may be busy or stuck."));
    else
        m_stateBanner->hide();
    m_stateRow->setVisible(!m_stateBanner->isHidden() || !m_orderBanner->isHidden());
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::fitNavigation() {
    // Large type needs the room of the names.
    const bool narrow = width() < Theme::instance().scaled(kNarrowBelow);
    m_navigation->setNarrow(narrow);
    m_topBar->setNarrow(narrow);
}

void MainWindow::openPalette() {
    std::vector<CommandPalette::Entry> entries;
    int number = 1;
    for (const auto& entry : kPages) {
        const QString hint =
            number <= kNumberedPages ? tr("Alt+%1").arg(number % kNumberedPages) : tr("page");
        ++number;
        entries.push_back(
            {tr(entry.title), hint, [this, id = QString::fromLatin1(entry.id)] { showPage(id); }});
    }
    if (hasLiveData()) {
        entries.push_back({tr("Create API key"), tr("action"), [this] {
                               showPage(QStringLiteral("access"), QStringLiteral("create"));
                           }});
        entries.push_back({tr("Create Node Key"), tr("action"), [this] {
                               showPage(QStringLiteral("node_keys"), QStringLiteral("create"));
                           }});
        for (const auto& key : m_bridge.snapshot()->nodeKeys)
            entries.push_back(
                {keyName(key), tr("Node Key"), [this, id = QString::fromStdString(key.publicKey)] {
                     showPage(QStringLiteral("node_keys"), id);
                 }});
    }
    addActions(entries);
    entries.push_back(
        {tr("Light theme"), tr("setting"), [this] { emit themeChosen(ThemeChoice::Light); }});
    entries.push_back(
        {tr("Dark theme"), tr("setting"), [this] { emit themeChosen(ThemeChoice::Dark); }});
    entries.push_back({tr("Theme of the system"), tr("setting"),
                       [this] { emit themeChosen(ThemeChoice::System); }});
    entries.push_back({tr("Quit"), tr("action"), [this] { close(); }});
    (new CommandPalette(std::move(entries), this))->open();
}

void MainWindow::addActions(std::vector<CommandPalette::Entry>& entries) {
    const QString action = tr("action");
    if (m_lock->canLock())
        entries.push_back({tr("Lock the console"), tr("Ctrl+L"), [this] { m_lock->lock(); }});
    entries.push_back({PrivacyMask::instance().on() ? tr("Show amounts") : tr("Hide amounts"),
                       tr("Ctrl+Shift+M"), [] { PrivacyMask::instance().toggle(); }});
    entries.push_back({tr("Support bundle…"), action, [this] {
                           showPage(QStringLiteral("logs"), QStringLiteral("diagnostics"));
                       }});
    entries.push_back({tr("Profiles…"), action, [this] { emit profilesRequested(); }});
    if (hasLiveData()) {
        const bool accepting = m_bridge.snapshot()->work->state == api::WorkState::Accepting;
        if (accepting)
            entries.push_back({tr("Pause work"), action, [this] { pauseWork(0, false); }});
        if (accepting)
            entries.push_back(
                {tr("Finish what runs, then pause"), action, [this] { pauseWork(0, true); }});
        if (!accepting)
            entries.push_back({tr("Resume work"), action, [this] { send(api::ResumeWork{}); }});
    }
    if (m_settings == nullptr) return;
    for (const auto& setting : consoleSettings()) {
        const QString title = settingWords(QString::fromLatin1(setting.key)).title;
        entries.push_back(
            {title, tr("setting"), [this, title] { showPage(QStringLiteral("settings"), title); }});
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const auto state = m_bridge.snapshot()->engine.state;
    const bool engineEnded =
        state == api::EngineState::Stopped || state == api::EngineState::Failed;
    if (!m_ownsEngine || !m_bridge.attached() || engineEnded || m_quitSaid) {
        event->accept();
        emit readyToQuit();
        return;
    }
    event->ignore();
    if (m_closing) return;
    if (m_tray != nullptr && m_tray->hideToTray(this)) return;
    if (m_tray != nullptr && !Tray::available())
        askWhatClosingMeans();
    else
        askToStop();
}

void MainWindow::askToStop() {
    if (findChild<ConfirmDialog*>() != nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Stop the node and close?");
    words.consequence =
        tr("The engine runs inside this window: closing it stops voting and serving.");
    words.cost = pendingAtClose(*m_bridge.snapshot()).join(QLatin1Char('\n'));
    words.confirm = tr("Stop and close");
    auto* dialog = new ConfirmDialog(words, this);
    connect(dialog, &ConfirmDialog::confirmed, this, &MainWindow::stopAndQuit);
    dialog->open();
}

void MainWindow::askWhatClosingMeans() {
    if (findChild<CloseChoiceDialog*>() != nullptr) return;
    const auto running = static_cast<int>(m_bridge.snapshot()->service.tasksRunning);
    auto* dialog = new CloseChoiceDialog(running, this);
    connect(dialog, &CloseChoiceDialog::quitChosen, this, &MainWindow::stopAndQuit);
    connect(dialog, &CloseChoiceDialog::keepRunningChosen, this, &QWidget::hide);
    dialog->open();
}

void MainWindow::stopAndQuit() {
    if (m_closing) return;
    m_closing = true;
    const auto state = m_bridge.snapshot()->engine.state;
    const bool engineEnded =
        state == api::EngineState::Stopped || state == api::EngineState::Failed;
    if (!m_ownsEngine || !m_bridge.attached() || engineEnded) {
        m_quitSaid = true;
        emit readyToQuit();
        return;
    }
    m_stopDeadline.start(kStopDeadlineMs);
    m_bridge.requestStop();
    refresh();
}

}  // namespace stacknet::ui
