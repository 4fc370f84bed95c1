#include "app/console/console_session.h"

#include <utility>

#include <QCoreApplication>
#include <QSettings>
#include <QTimer>

#include "app/console/screenshots.h"
#include "app/console/start_trace.h"
#include "app/console/unix_signals.h"
#include "core/api/remote_node.h"
#include "core/engine/embedded_node.h"

namespace stacknet::console {
namespace {

constexpr auto kThemeSetting = "appearance/theme";

}  // namespace

ConsoleSession::ConsoleSession(ConsoleOptions options) : m_options(std::move(options)) {
    const QString saved = QSettings().value(QLatin1String(kThemeSetting)).toString();
    ui::Theme::instance().install(m_options.theme.value_or(ui::themeChoiceFromName(saved)));
    m_window = std::make_unique<ui::MainWindow>(m_bridge, m_options.attachSocket.empty());
    if (m_options.windowSize.isValid()) m_window->resize(m_options.windowSize);
    connect(m_window.get(), &ui::MainWindow::readyToQuit, this, [] { QCoreApplication::quit(); });
    connect(m_window.get(), &ui::MainWindow::retryRequested, this, [this] { retry(); });
    connect(m_window.get(), &ui::MainWindow::themeChosen, this,
            [this](ui::ThemeChoice choice) { rememberTheme(choice); });
    connect(m_window.get(), &ui::MainWindow::firstLiveNumber, this,
            [] { QTimer::singleShot(0, [] { traceStart("first_live_number"); }); });
    onTermination(this, [this] { m_window->stopAndQuit(); });
}

ConsoleSession::~ConsoleSession() {
    m_screenshots.reset();
    m_window.reset();
    m_bridge.attach(nullptr);
    if (m_cleaner.joinable()) m_cleaner.join();
    m_node.reset();
}

void ConsoleSession::start() {
    traceFirstPaint(m_window.get());
    m_window->show();
    QTimer::singleShot(0, this, [this] { startNode(); });
    if (!m_options.screenshotDirectory.empty())
        m_screenshots =
            std::make_unique<Screenshots>(m_bridge, *m_window, m_options.screenshotDirectory);
}

void ConsoleSession::startNode() {
    if (!m_options.attachSocket.empty()) {
        m_node = std::make_unique<api::RemoteNode>(m_options.attachSocket);
    } else {
        engine::EmbeddedNodeOptions options;
        options.dataDirectory = m_options.dataDirectory;
        options.http = m_options.http;
        options.daemonProgram =
            std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) /
            "stacknetd";
        m_node = engine::startEmbeddedNode(options);
    }
    m_bridge.attach(m_node.get());
}

void ConsoleSession::retry() {
    if (m_cleaner.joinable()) return;
    m_bridge.attach(nullptr);
    m_cleaner = std::thread([this, old = std::move(m_node)]() mutable {
        old.reset();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_cleaner.join();
                startNode();
            },
            Qt::QueuedConnection);
    });
}

void ConsoleSession::rememberTheme(ui::ThemeChoice choice) {
    ui::Theme::instance().setChoice(choice);
    QSettings().setValue(QLatin1String(kThemeSetting), ui::themeChoiceName(choice));
}

}  // namespace stacknet::console
