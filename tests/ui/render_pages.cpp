// Usage: stacknet_render_pages DIR WIDTH HEIGHT: every page in each theme and at 200 % type, and
// the states of a page (starting, failed, stale, empty, dialogs), from pictures in memory.
#include <cstdio>

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/support/fake_node.h"
#include "tests/support/sample_earnings.h"
#include "tests/support/sample_snapshot.h"
#include "ui/shell/main_window.h"

namespace {

using namespace stacknet;

void settle(int ms) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

struct Studio {
    explicit Studio(QString where) : directory(std::move(where)) {}

    QString directory;
    testing::FakeNode node{testing::runningSnapshot(QDateTime::currentMSecsSinceEpoch())};
    ui::NodeBridge bridge;
    ui::MainWindow window{bridge, true};

    void shoot(const QString& name) {
        settle(400);
        window.grab().save(directory + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
};

void fillLogs(testing::FakeNode& node) {
    const char* events[] = {"block_final", "peer_connected", "task_done", "term_started",
                            "receipt_signed"};
    for (int i = 0; i < 120; ++i)
        node.appendLog(static_cast<std::uint8_t>(i % 17 == 0   ? 3
                                                 : i % 41 == 0 ? 4
                                                               : 1 + i % 2),
                       i % 3 == 0   ? "consensus"
                       : i % 3 == 1 ? "network"
                                    : "tasks",
                       events[i % 5],
                       "height=" + std::to_string(18'300 + i) + " view=18900 peer=node_2");
}

void dialogs(Studio& studio, const QString& theme) {
    auto* create = studio.window.findChild<QPushButton*>(QStringLiteral("createApiKey"));
    create->click();
    settle(200);
    auto* dialog = studio.window.findChild<QDialog*>(QStringLiteral("createApiKeyDialog"));
    dialog->grab().save(studio.directory + QStringLiteral("/dialog-create-%1.png").arg(theme));
    dialog->findChild<QLineEdit*>(QStringLiteral("apiKeyName"))->setText(QStringLiteral("laptop"));
    dialog->findChild<QPushButton*>(QStringLiteral("createApiKeyConfirm"))->click();
    settle(500);
    dialog->grab().save(studio.directory + QStringLiteral("/dialog-key-%1.png").arg(theme));
    dialog->findChild<QAbstractButton*>(QStringLiteral("apiKeyStored"))->click();
    dialog->findChild<QPushButton*>(QStringLiteral("apiKeyDone"))->click();
    settle(200);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: %s DIR WIDTH HEIGHT\n", argv[0]);
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::Theme::instance().install(ui::ThemeChoice::Light);
    Studio studio(QString::fromLocal8Bit(argv[1]));
    fillLogs(studio.node);
    testing::scriptEarnings(studio.node, QDateTime::currentMSecsSinceEpoch());
    studio.bridge.attach(&studio.node);
    studio.window.resize(atoi(argv[2]), atoi(argv[3]));
    studio.window.show();
    const ui::Look looks[] = {{ui::ThemeChoice::Light, ui::kLeastFontPercent},
                              {ui::ThemeChoice::Dark, ui::kLeastFontPercent},
                              {ui::ThemeChoice::HighContrast, ui::kLeastFontPercent},
                              {ui::ThemeChoice::Light, ui::kMostFontPercent}};
    for (const auto& look : looks) {
        ui::Theme::instance().setLook(look);
        QString theme = ui::themeChoiceName(look.choice);
        if (look.fontPercent != ui::kLeastFontPercent)
            theme += QStringLiteral("-%1").arg(look.fontPercent);
        for (const auto& page : ui::MainWindow::pageIds()) {
            const auto now = QDateTime::currentMSecsSinceEpoch();
            studio.node.setSnapshot(testing::runningSnapshot(now));
            studio.window.showPage(page,
                                   page == QLatin1String("work")
                                       ? QString::fromStdString(studio.node.snapshot()->tasks[2].id)
                                       : QString());
            settle(600);
            studio.shoot(page + QLatin1Char('-') + theme);
            auto* scroll = studio.window.findChild<QScrollArea*>(QStringLiteral("overviewScroll"));
            if (page == QLatin1String("overview") && scroll) {
                scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
                studio.shoot(page + QStringLiteral("-end-") + theme);
                scroll->verticalScrollBar()->setValue(0);
            }
        }
        studio.window.showPage(QStringLiteral("overview"));
        dialogs(studio, theme);
    }
    ui::Theme::instance().setLook(looks[0]);
    const auto now = QDateTime::currentMSecsSinceEpoch();
    studio.node.setSnapshot(testing::emptySnapshot(now));
    studio.shoot(QStringLiteral("state-empty"));
    studio.node.goStale(38'000);
    studio.shoot(QStringLiteral("state-stale"));
    studio.node.setSnapshot(testing::startingSnapshot(now));
    studio.shoot(QStringLiteral("state-starting"));
    studio.node.fail("gateway.port_in_use",
                     "Cannot listen on 127.0.0.1:8480: address in use by another program.");
    studio.shoot(QStringLiteral("state-failed"));
    return 0;
}
