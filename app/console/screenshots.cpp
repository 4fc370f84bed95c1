#include "app/console/screenshots.h"

#include <cstdio>

#include <QCoreApplication>
#include <QPixmap>

#include "ui/theme/theme.h"

namespace stacknet::console {
namespace {

constexpr int kPollMs = 100;
constexpr int kGiveUpMs = 120'000;
/// What a page needs after it is shown: log lines are asked for, charts are drawn once a second.
constexpr int kSettleMs = 1'300;
/// A chart with a few points says more than an empty one; this long is waited for them.
constexpr std::size_t kHistoryWanted = 5;
constexpr int kHistoryWaitMs = 15'000;

}  // namespace

Screenshots::Screenshots(ui::NodeBridge& bridge, ui::MainWindow& window,
                         std::filesystem::path directory)
    : m_bridge(bridge), m_window(window), m_directory(std::move(directory)) {
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::poll);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Screenshots::next);
    m_poll.start(kPollMs);
}

void Screenshots::poll() {
    m_waitedMs += kPollMs;
    const auto& shown = *m_bridge.snapshot();
    if (shown.engine.state == api::EngineState::Failed) {
        finish(1, QString::fromStdString(shown.engine.errorMessage));
        return;
    }
    if (m_waitedMs >= kGiveUpMs) {
        finish(1, QStringLiteral("No live data within two minutes; see the log of the engine."));
        return;
    }
    const bool enough = shown.history.size() >= kHistoryWanted || m_waitedMs >= kHistoryWaitMs;
    if (!m_window.hasLiveData() || !enough) return;
    m_poll.stop();
    std::error_code failure;
    std::filesystem::create_directories(m_directory, failure);
    if (failure) {
        finish(1, QStringLiteral("Cannot make the folder %1: %2")
                      .arg(QString::fromStdString(m_directory.string()),
                           QString::fromStdString(failure.message())));
        return;
    }
    next();
}

void Screenshots::next() {
    const auto pages = ui::MainWindow::pageIds();
    const auto nameOf = [&](qsizetype at) {
        const bool dark = at >= pages.size();
        return pages[at % pages.size()] +
               (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    };
    if (m_at > 0) {
        const auto path = QString::fromStdString(m_directory.string()) + QLatin1Char('/') +
                          nameOf(m_at - 1) + QStringLiteral(".png");
        if (!m_window.grab().save(path)) {
            finish(1, QStringLiteral("Cannot write %1.").arg(path));
            return;
        }
    }
    if (m_at == 2 * pages.size()) {
        finish(0, {});
        return;
    }
    ui::Theme::instance().setChoice(m_at >= pages.size() ? ui::ThemeChoice::Dark
                                                         : ui::ThemeChoice::Light);
    m_window.showPage(pages[m_at % pages.size()]);
    ++m_at;
    m_settle.start(kSettleMs);
}

void Screenshots::finish(int code, const QString& sentence) {
    m_poll.stop();
    if (!sentence.isEmpty())
        std::fprintf(stderr, "stacknet-console: %s\n", sentence.toUtf8().constData());
    QCoreApplication::exit(code);
}

}  // namespace stacknet::console
