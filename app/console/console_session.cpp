#include "app/console/console_session.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QSessionManager>
#include <QShortcut>
#include <QSysInfo>
#include <QTimer>

#include "app/console/alert_wishes.h"
#include "app/console/bundle_collector.h"
#include "app/console/desktop.h"
#include "app/console/profiles.h"
#include "app/console/screenshots.h"
#include "app/console/start_trace.h"
#include "app/console/unix_signals.h"
#include "core/api/remote_node.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/rng.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/setup.h"
#include "ui/dialogs/dialog_draft.h"
#include "ui/pages/logs_page.h"
#include "ui/shell/engine_page.h"
#include "ui/text/engine_words.h"
#include "ui/wizard/crash_notice.h"
#include "ui/wizard/profile_picker.h"

namespace stacknet::console {
namespace {

constexpr auto kThemeSetting = "appearance/theme";
/// An engine in this program keeps its own; these are for when there is none.
constexpr std::size_t kOwnLogLines = 2'000;

/// The machine's clock and randomness, for as long as the program runs.
SystemClock& machineClock() {
    static SystemClock clock;
    return clock;
}
SystemRng& machineRng() {
    static SystemRng rng;
    return rng;
}

std::filesystem::path programFile(const char* name) {
    return std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / name;
}

std::filesystem::path progressFile(const StartTarget& target) {
    auto file = crashMarkerFile(target);
    return file.replace_filename("setup-" + file.filename().string() + ".json");
}

/// What was typed into dialogs and not finished.
std::filesystem::path draftFile(const StartTarget& target) {
    auto file = crashMarkerFile(target);
    return file.replace_filename("drafts-" + file.filename().string() + ".json");
}

bool isWritable(const QString& folder) {
    return QFileInfo(folder).isWritable();
}

/// Validators of a local network that is there, or of one that is made now.
unsigned localNodes(const std::filesystem::path& folder) {
    const auto genesis = engine::loadGenesis(engine::NodePaths{folder}.genesis());
    return genesis.ok() ? static_cast<unsigned>(genesis->validators.size())
                        : engine::kLocalNodesMin;
}

}  // namespace

ConsoleSession::ConsoleSession(ConsoleOptions options, StartTarget target,
                               std::unique_ptr<SingleInstance> instance,
                               std::optional<CrashReport> crash)
    : m_log({}, kOwnLogLines),
      m_options(std::move(options)),
      m_target(std::move(target)),
      m_crash(std::move(crash)) {
    ui::setConsoleLines(
        [this](std::uint64_t after, std::uint32_t limit) { return m_log.since(after, limit); });
    log::info("console", "started", {{"version", STACKNET_VERSION}});
    connect(&m_bridge, &ui::NodeBridge::freshnessChanged, this, [this] { logConnection(); });
    m_instances.push_back(std::move(instance));
    ui::Theme::instance().install(m_options.theme.value_or(ui::ThemeChoice::System));
    makeDesktop();
    listen();
    onTermination(this, [this] { quitInOrder(); });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager& manager) {
        manager.setRestartHint(QSessionManager::RestartNever);
        quitInOrder();
    });
}

void ConsoleSession::logConnection() {
    const auto now = m_bridge.freshness();
    if (now == m_logged) return;
    const bool back = m_logged == ui::Freshness::Offline;
    m_logged = now;
    if (now == ui::Freshness::Offline) {
        log::notice("console", "engine_out_of_reach",
                    {{"socket", m_target.attachSocket.string()},
                     {"reason", m_bridge.connectionReason().toStdString()}});
    } else if (back) {
        log::notice("console", "engine_answers_again");
    }
}

ConsoleSession::~ConsoleSession() {
    ui::setConsoleLines({});
    m_screenshots.reset();
    delete m_wizard;
    m_setup.reset();
    m_wishes.reset();
    m_window.reset();
    m_desktop.reset();
    m_bridge.attach(nullptr);
    if (m_cleaner.joinable()) m_cleaner.join();
    m_node.reset();
}

void ConsoleSession::makeDesktop() {
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(m_bridge, m_target.profile);
    if (m_options.theme) m_desktop->overrideTheme(*m_options.theme);
    connect(m_desktop.get(), &Desktop::languageChanged, this, [this] {
        // The choice was made on a page of the window that goes.
        QTimer::singleShot(0, this, [this] { remakeWindow(); });
    });
}

void ConsoleSession::listen() {
    m_instances.back()->listen([this](const QStringList& arguments) { asked(arguments); });
}

bool ConsoleSession::needsSetup() const {
    if (!m_target.attachSocket.empty() || m_options.localNetwork) return false;
    if (!m_options.screenshotDirectory.empty()) return false;  // there is nobody to ask
    const auto holds = engine::folderHolds(m_target.dataDirectory);
    return holds != api::FolderHolds::Node && holds != api::FolderHolds::LocalNetwork;
}

void ConsoleSession::start() {
    if (needsSetup())
        openWizard();
    else
        openWindow();
}

void ConsoleSession::show(QWidget* window) {
    if (m_options.windowSize.isValid()) window->resize(m_options.windowSize);
    traceFirstPaint(window);
    if (m_options.minimized)
        window->showMinimized();
    else
        window->show();
}

void ConsoleSession::openWizard() {
    if (!m_setup)
        m_setup = engine::makeSetup({progressFile(m_target), {}}, machineClock(), machineRng());
    ui::SetupDefaults defaults;
    defaults.folder = QString::fromStdString(m_target.dataDirectory.string());
    if (isWritable(programFolder())) defaults.portableFolder = portableFolder(programFolder());
    defaults.alias = QSysInfo::machineHostName();
    m_wizard = new ui::SetupWizard(*m_setup, std::move(defaults), [this](ui::SetupOutcome outcome) {
        finishSetup(std::move(outcome));
    });
    connect(m_wizard, &ui::SetupWizard::closed, this, [] { QCoreApplication::quit(); });
    m_wizard->resize(1'120, 760);
    show(m_wizard);
}

void ConsoleSession::finishSetup(ui::SetupOutcome outcome) {
    // The one of before reads settings that are the user's, not the stick's.
    if (keepOutcome(outcome, programFolder(), m_target)) makeDesktop();
    remember(outcome);
    if (outcome.choice != api::SetupChoice::Attach)
        m_options.localNetwork = outcome.choice == api::SetupChoice::LookAround;
    m_passphrase = std::move(outcome.passphrase);
    m_mailPassword = std::move(outcome.mailPassword);
    auto own =
        std::make_unique<SingleInstance>(SingleInstance::runtimeFolder(), m_target.identity());
    if (own->tryFirst()) {
        m_instances.push_back(std::move(own));
        listen();
    }
    // The wizard is still on the stack.
    QTimer::singleShot(0, this, [this] {
        openWindow();
        m_wizard->close();
        m_wizard->deleteLater();
        m_wizard = nullptr;
    });
}

void ConsoleSession::remember(const ui::SetupOutcome& outcome) {
    const bool portable = outcome.portable && !m_target.settingsFolder.empty();
    if (m_target.profile.isEmpty() || portable) return;
    Profile profile{m_target.profile, {}, {}};
    if (outcome.choice == api::SetupChoice::Attach)
        profile.socket = QString::fromStdString(outcome.socket);
    else
        profile.dataDirectory = QString::fromStdString(outcome.folder);
    // Not remembered, it is found again by --data-dir.
    [[maybe_unused]] const auto kept = Profiles(Profiles::defaultFile()).put(profile);
}

/// In another language: the same place on the screen and the same page.
void ConsoleSession::remakeWindow() {
    if (!m_window) return;
    const auto geometry = m_window->saveGeometry();
    const QString page = m_window->currentPage();
    m_window->hide();
    m_window.release()->deleteLater();
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    m_window->showPage(page);
}

void ConsoleSession::openWindow() {
    buildWindow();
    show(m_window.get());
    if (!m_options.page.isEmpty()) m_window->showPage(m_options.page);
    tellCrash();
    QTimer::singleShot(0, this, [this] { startNode(); });
    if (!m_options.screenshotDirectory.empty())
        m_screenshots =
            std::make_unique<Screenshots>(m_bridge, *m_window, m_options.screenshotDirectory);
}

void ConsoleSession::buildWindow() {
    m_window = std::make_unique<ui::MainWindow>(m_bridge, m_target.attachSocket.empty());
    connect(m_window.get(), &ui::MainWindow::readyToQuit, this, [] { QCoreApplication::quit(); });
    connect(m_window.get(), &ui::MainWindow::retryRequested, this,
            [this] { dropNode([this] { startNode(); }); });
    connect(m_window.get(), &ui::MainWindow::firstLiveNumber, this, [this] {
        m_passphrase.clear();
        if (m_wishes) m_wishes->send(m_mailPassword);
        m_mailPassword.clear();
        QTimer::singleShot(0, [] { traceStart("first_live_number"); });
    });
    connectEnginePage();
    m_desktop->attach(*m_window);
    connect(m_window.get(), &ui::MainWindow::profilesRequested, this,
            &ConsoleSession::openProfiles);
    if (!m_target.profile.isEmpty() && m_target.profile != QLatin1String(kDefaultProfile))
        m_window->setProfile(m_target.profile);
    auto* profiles = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), m_window.get());
    connect(profiles, &QShortcut::activated, this, &ConsoleSession::openProfiles);
}

void ConsoleSession::connectEnginePage() {
    auto* page = m_window->findChild<ui::EnginePage*>(QStringLiteral("enginePage"));
    if (page == nullptr) return;
    connect(page, &ui::EnginePage::setupRequested, this, [this] {
        dropNode([this] {
            m_options.localNetwork = false;
            openWizard();
            m_window.release()->deleteLater();
        });
    });
    connect(page, &ui::EnginePage::folderChosen, this, &ConsoleSession::openFolder);
}

void ConsoleSession::openProfiles() {
    std::vector<ui::ProfileEntry> entries;
    const auto current = [this](const QString& name) { return name == m_target.profile; };
    const QString usual = QString::fromLatin1(kDefaultProfile);
    const auto listed = Profiles(Profiles::defaultFile()).list();
    const bool hasUsual = std::any_of(listed.begin(), listed.end(),
                                      [&](const Profile& one) { return one.name == usual; });
    if (!hasUsual)
        entries.push_back({usual, Profiles::defaultDirectory(usual), false, current(usual)});
    for (const auto& one : listed)
        entries.push_back({one.name, one.socket.isEmpty() ? one.dataDirectory : one.socket,
                           !one.socket.isEmpty(), current(one.name)});
    auto* picker = new ui::ProfilePicker(
        std::move(entries),
        [](const QString& name) {
            const auto good = checkProfileName(name);
            return good.ok() ? QString() : ui::engineText(good.error().message);
        },
        m_window.get());
    connect(picker, &ui::ProfilePicker::openRequested, this, [](const QString& name) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--profile"), name});
    });
    connect(picker, &ui::ProfilePicker::removeRequested, this, [](const QString& name) {
        [[maybe_unused]] const auto gone = Profiles(Profiles::defaultFile()).remove(name);
    });
    picker->open();
}

void ConsoleSession::tellCrash() {
    if (!m_crash || !m_options.screenshotDirectory.empty()) return;
    auto* notice = new ui::CrashNotice(
        {m_crash->startedMs, m_crash->endedMs, m_crash->signal, m_crash->restarted},
        m_window.get());
    connect(notice, &ui::CrashNotice::logsRequested, m_window.get(),
            [this] { m_window->showPage(QStringLiteral("logs")); });
    m_crash.reset();
    notice->open();
}

void ConsoleSession::asked(const QStringList& arguments) {
    QWidget* window = m_window ? static_cast<QWidget*>(m_window.get()) : m_wizard;
    if (window == nullptr) return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    const auto parsed = parseOptions(arguments);
    if (parsed.exitCode || !m_window) return;
    if (parsed.options.theme) m_desktop->overrideTheme(*parsed.options.theme);
    if (!parsed.options.page.isEmpty()) m_window->showPage(parsed.options.page);
}

std::unique_ptr<api::INode> ConsoleSession::makeNode() {
    if (!m_target.attachSocket.empty())
        return std::make_unique<api::RemoteNode>(m_target.attachSocket);
    engine::LocalNodeOptions options;
    options.dataDirectory = m_target.dataDirectory;
    const bool joins = engine::folderHolds(m_target.dataDirectory) == api::FolderHolds::Node;
    options.localNetworkNodes = joins ? 0 : localNodes(m_target.dataDirectory);
    options.daemonProgram = programFile("stacknetd");
    options.http = m_options.http;
    options.passphrase = m_passphrase.clone();
    const auto root =
        joins ? m_target.dataDirectory : engine::localNode(m_target.dataDirectory, 0).root;
    m_wishes = std::make_unique<AlertWishes>(m_bridge, root / "alert_wishes.json");
    return std::make_unique<engine::LocalNode>(std::move(options), machineClock(), machineRng());
}

void ConsoleSession::startNode() {
    ui::setDiagnosticsCollector(bundleCollector(m_target));
    if (m_options.screenshotDirectory.empty())
        ui::setDraftFile(QString::fromStdString(draftFile(m_target).string()));
    m_node = makeNode();
    m_bridge.attach(m_node.get());
}

void ConsoleSession::dropNode(std::function<void()> then) {
    if (m_cleaner.joinable()) return;
    m_bridge.attach(nullptr);
    m_cleaner = std::thread([this, then = std::move(then), old = std::move(m_node)]() mutable {
        old.reset();
        QMetaObject::invokeMethod(
            this,
            [this, then] {
                m_cleaner.join();
                then();
            },
            Qt::QueuedConnection);
    });
}

void ConsoleSession::openFolder(const QString& folder) {
    dropNode([this, folder] {
        m_target.dataDirectory = folder.toStdString();
        m_target.attachSocket.clear();
        startNode();
    });
}

void ConsoleSession::quitInOrder() {
    if (m_window)
        m_window->stopAndQuit();
    else if (m_wizard != nullptr)
        m_wizard->close();
    else
        QCoreApplication::quit();
}

}  // namespace stacknet::console
