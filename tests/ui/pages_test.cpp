#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/ledger/params.h"
#include "core/sandbox/limits.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/headline.h"
#include "ui/pages/logs_page.h"
#include "ui/text/format.h"
#include "ui/text/seed_numbers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/save_file.h"

namespace stacknet::testing {
namespace {

using PagesTest = UiTest;

TEST_F(PagesTest, OverviewShowsTheNumbersOfTheSnapshot) {
    EXPECT_EQ(window.currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(kpi("kpiHeight"), QStringLiteral("18,421"));
    EXPECT_TRUE(find<ui::KpiCard>("kpiHeight")->detail().contains(QStringLiteral("18,977")));
    EXPECT_EQ(kpi("kpiLeader"), QStringLiteral("node 2"));
    EXPECT_EQ(kpi("kpiProposals"), QStringLiteral("579"));
    EXPECT_EQ(find<ui::KpiCard>("kpiProposals")->suffix(), QStringLiteral("/ 1,000"));
    EXPECT_NEAR(find<ui::KpiCard>("kpiProposals")->findChild<ui::ThinProgress*>()->share(), 0.421,
                0.001);
    EXPECT_EQ(kpi("kpiPeers"), QStringLiteral("3"));
    EXPECT_EQ(kpi("kpiNodeKeys"), QStringLiteral("4"));
    EXPECT_TRUE(find<ui::KpiCard>("kpiTasks")->detail().contains(QStringLiteral("1 running")));
    EXPECT_EQ(find<QTableView>("overviewKeys")->model()->rowCount(), 5);
    EXPECT_EQ(find<QTableView>("overviewTasks")->model()->rowCount(), 5);
    EXPECT_EQ(find<QTableView>("apiKeys")->model()->rowCount(), 2);
}

TEST_F(PagesTest, NumbersFollowTheNode) {
    showSnapshot([](api::Snapshot& next) {
        next.chain.height = 18'500;
        next.chain.proposalsLeft = 12;
        next.service.tasksRunning = 9;
    });
    EXPECT_EQ(kpi("kpiHeight"), QStringLiteral("18,500"));
    EXPECT_EQ(kpi("kpiProposals"), QStringLiteral("12"));
    EXPECT_TRUE(find<ui::KpiCard>("kpiTasks")->detail().contains(QStringLiteral("9 running")));
    EXPECT_TRUE(text("footerHeight").contains(QStringLiteral("18,500")));
}

TEST_F(PagesTest, EveryPageOpensByMouseAndByKeyboard) {
    int number = 0;
    for (const auto& id : ui::MainWindow::pageIds()) {
        click((QStringLiteral("nav_") + id).toLatin1().constData());
        EXPECT_EQ(window.currentPage(), id);
        EXPECT_FALSE(text("pageTitle").isEmpty());
    }
    for (const auto& id : ui::MainWindow::pageIds().mid(0, 10)) {
        ++number;
        QTest::keyClick(&window, Qt::Key(Qt::Key_0 + number % 10), Qt::AltModifier);
        EXPECT_TRUE(until([&] { return window.currentPage() == id; })) << id.toStdString();
    }
}

TEST_F(PagesTest, PaletteFindsPagesAndKeys) {
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return dialog("commandPalette") != nullptr; }));
    auto* input = find<QLineEdit>("paletteInput");
    QTest::keyClicks(input, QStringLiteral("garage"));
    QTest::keyClick(input, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return window.currentPage() == QLatin1String("node_keys"); }));
    auto* table = find<QTableView>("nodeKeys");
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("garage"));
}

TEST_F(PagesTest, WorkTableShowsTasksButNoContentAndFilters) {
    window.showPage(QStringLiteral("work"));
    auto* table = find<QTableView>("tasks");
    EXPECT_EQ(table->model()->rowCount(), 6);
    EXPECT_EQ(kpi("kpiRunning"), QStringLiteral("1"));
    EXPECT_EQ(kpi("kpiQueued"), QStringLiteral("2"));
    EXPECT_EQ(kpi("kpiSuccess"), QStringLiteral("143"));
    QTest::keyClicks(find<QLineEdit>("tasksFilter"), QStringLiteral("python"));
    EXPECT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(text("tasksCount").contains(QStringLiteral("2")));
}

TEST_F(PagesTest, ReceiptIsSavedAndCopied) {
    window.showPage(QStringLiteral("work"), QString::fromStdString(node.snapshot()->tasks[2].id));
    node.setReceipt(node.snapshot()->tasks[2].id, "{\"receipt\":1}");
    const QString path =
        QDir::tempPath() +
        QStringLiteral("/stacknet-receipt-%1.json").arg(QCoreApplication::applicationPid());
    ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("saveReceipt");
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArrayLiteral("{\"receipt\":1}"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    file.remove();
    ui::setSaveAsker({});
    click("copyReceipt");
    EXPECT_TRUE(until([] { return ui::clipboardText() == QLatin1String("{\"receipt\":1}"); }));
}

TEST_F(PagesTest, MissingReceiptIsSaidInWords) {
    window.showPage(QStringLiteral("work"), QString::fromStdString(node.snapshot()->tasks[2].id));
    click("copyReceipt");
    auto* banner = find("workBanner");
    ASSERT_TRUE(until([&] { return banner->isVisible(); }));
    EXPECT_EQ(banner->findChild<QLabel*>(QStringLiteral("bannerSentence"))->text(),
              QStringLiteral("There is no receipt for this task."));
}

TEST_F(PagesTest, PausedTableWaitsWithNewTasks) {
    window.showPage(QStringLiteral("work"));
    click("pauseTasks");
    showSnapshot([](api::Snapshot& next) {
        auto fresh = next.tasks.front();
        fresh.id = "fresh-task";
        next.tasks.insert(next.tasks.begin(), fresh);
    });
    auto* table = find<QTableView>("tasks");
    EXPECT_EQ(table->model()->rowCount(), 6);
    auto* show = find<QPushButton>("showNewTasks");
    ASSERT_TRUE(show->isVisible());
    EXPECT_TRUE(show->text().contains(QLatin1Char('1')));
    click(show);
    EXPECT_EQ(table->model()->rowCount(), 7);
}

TEST_F(PagesTest, LogsFilterAndFollow) {
    for (int i = 0; i < 50; ++i)
        node.appendLog(i % 10 == 0 ? 3 : 1, "consensus", i == 7 ? "needle_event" : "block_final",
                       "height=" + std::to_string(i));
    window.showPage(QStringLiteral("logs"));
    auto* view = find<QAbstractItemView>("logLines");
    ASSERT_TRUE(until([&] { return view->model()->rowCount() == 50; }));
    QTest::keyClicks(find<QLineEdit>("logFilter"), QStringLiteral("NEEDLE"));
    EXPECT_EQ(view->model()->rowCount(), 1);
    find<QLineEdit>("logFilter")->clear();
    find<QComboBox>("logLevel")->setCurrentIndex(3);
    EXPECT_EQ(view->model()->rowCount(), 5);
    click("logCopy");
    EXPECT_EQ(ui::clipboardText().count(QLatin1Char('\n')), 4);
}

TEST_F(PagesTest, ChosenLinesAreCopiedInTheirOrder) {
    for (int i = 0; i < 10; ++i)
        node.appendLog(1, "consensus", "block_final", "height=" + std::to_string(i));
    window.showPage(QStringLiteral("logs"));
    auto* view = find<QAbstractItemView>("logLines");
    ASSERT_TRUE(until([&] { return view->model()->rowCount() == 10; }));
    using Flag = QItemSelectionModel;
    for (const int row : {7, 2, 3})
        view->selectionModel()->select(view->model()->index(row, 0), Flag::Select);
    click("logCopy");
    const auto copied = ui::clipboardText().split(QLatin1Char('\n'));
    ASSERT_EQ(copied.size(), 3);
    EXPECT_TRUE(copied[0].endsWith(QStringLiteral("consensus block_final height=2")));
    EXPECT_TRUE(copied[1].endsWith(QStringLiteral("height=3")));
    EXPECT_TRUE(copied[2].endsWith(QStringLiteral("height=7")));
}

TEST_F(PagesTest, AFailedOrderNamesItsCallAndTheLogShowsThatCallAlone) {
    node.appendLog(1, "consensus", "block_final", "height=1");
    node.appendLog(1, "keystore", "unlock_asked", "", FakeNode::correlationOf(1));
    window.showPage(QStringLiteral("logs"));
    node.failNextCommand(makeError("engine.not_ready", "The engine is not running yet."));
    auto* written = find<QComboBox>("logWritten");
    emit written->activated(0);
    auto* banner = find<ui::Banner>("logsBanner");
    ASSERT_TRUE(until([&] { return banner->isVisible(); }));
    const QString id = QString::fromStdString(FakeNode::correlationOf(1));
    click(banner->findChild<QPushButton*>(QStringLiteral("bannerCopyDetails")));
    EXPECT_TRUE(ui::clipboardText().startsWith(QStringLiteral("engine.not_ready\n")));
    EXPECT_TRUE(ui::clipboardText().contains(QStringLiteral("\ncorrelation ") + id));

    auto* view = find<QAbstractItemView>("logLines");
    auto* same = find<QPushButton>("logSameCall");
    ASSERT_TRUE(until([&] {
        window.findChild<ui::LogsPage*>()->refresh();
        return view->model()->rowCount() == 3;
    }));
    EXPECT_FALSE(same->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    EXPECT_FALSE(same->isEnabled()) << "a line of no call";
    view->setCurrentIndex(view->model()->index(1, 0));
    ASSERT_TRUE(same->isEnabled());
    click(same);
    EXPECT_EQ(view->model()->rowCount(), 2);
    EXPECT_TRUE(same->text().contains(id));
    EXPECT_TRUE(
        view->model()->index(1, 0).data().toString().contains(QStringLiteral("command_failed")));
    click(same);
    EXPECT_EQ(view->model()->rowCount(), 3);
}

TEST_F(PagesTest, AnErrorLeadsToItsLinesInTheLog) {
    node.appendLog(1, "consensus", "block_final", "height=1");
    window.showPage(QStringLiteral("node_keys"));
    auto* banner = find<ui::Banner>("nodeKeysBanner");
    auto error = makeError("engine.not_ready", "The engine is not running yet.");
    banner->sayError(error);
    auto* show = banner->findChild<QPushButton*>(QStringLiteral("bannerShowLog"));
    EXPECT_FALSE(show->isVisible()) << "this error is of no call";
    error.correlation = FakeNode::correlationOf(7);
    node.appendLog(2, "engine", "command_failed", "", error.correlation);
    banner->sayError(error);
    ASSERT_TRUE(show->isVisible());
    click(show);
    EXPECT_EQ(window.currentPage(), QStringLiteral("logs"));
    auto* view = find<QAbstractItemView>("logLines");
    ASSERT_TRUE(until([&] { return view->model()->rowCount() == 1; }));
    EXPECT_TRUE(view->model()->index(0, 0).data().toString().contains(
        QString::fromStdString(error.correlation)));
    click("logSameCall");
    EXPECT_EQ(view->model()->rowCount(), 2);
}

/// A console that looks at an engine which was never there.
TEST(LogsWithoutEngine, ShowTheConsolesOwnLinesAndSayWhatIsMissing) {
    std::vector<api::LogLine> own;
    own.push_back({1, 1'700'000'000'000, 1, "console", "started", "version=1"});
    ui::setConsoleLines([&](std::uint64_t after, std::uint32_t) {
        std::vector<api::LogLine> newer;
        for (const auto& line : own)
            if (line.sequence > after) newer.push_back(line);
        return newer;
    });
    ui::NodeBridge bridge;
    ui::MainWindow window(bridge, false);
    window.show();
    const auto find = [&](const char* name) {
        return window.findChild<QWidget*>(QString::fromLatin1(name));
    };
    EXPECT_TRUE(find("enginePage")->isVisible());
    window.showPage(QStringLiteral("logs"));
    ASSERT_NE(find("logsPage"), nullptr);
    EXPECT_TRUE(find("logsPage")->isVisible());
    EXPECT_TRUE(find("logsEngineMissing")->isVisible());
    auto* rows = window.findChild<QAbstractItemView*>(QStringLiteral("logLines"))->model();
    EXPECT_EQ(rows->rowCount(), 1);
    own.push_back({2, 1'700'000'000'001, 2, "console", "engine_out_of_reach", ""});
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows->rowCount() == 2; }, 60'000));
    window.showPage(QStringLiteral("overview"));
    EXPECT_TRUE(find("enginePage")->isVisible());
    window.showPage(QStringLiteral("logs"));

    // Once there is one, its lines take their place.
    FakeNode node(runningSnapshot(nowMs()));
    node.appendLog(1, "engine", "running", "");
    bridge.attach(&node);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !find("logsEngineMissing")->isVisible(); }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows->rowCount() == 1; }, 60'000));
    // It goes away: what it said stays in sight.
    node.goOffline("Connection refused.");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return bridge.freshness() == ui::Freshness::Offline; }, 60'000));
    EXPECT_FALSE(find("logsEngineMissing")->isVisible());
    EXPECT_EQ(rows->rowCount(), 1);
    bridge.attach(nullptr);
    ui::setConsoleLines({});
}

TEST_F(PagesTest, ClientSnippetNamesTheRealAddress) {
    auto* snippet = find<QPlainTextEdit>("clientSnippet");
    EXPECT_TRUE(snippet->toPlainText().contains(QStringLiteral("http://127.0.0.1:8480/v1")));
    EXPECT_TRUE(snippet->toPlainText().contains(QStringLiteral("SmolLM2-135M-Instruct")));
    click("copyHttpAddress");
    EXPECT_EQ(ui::clipboardText(), QStringLiteral("http://127.0.0.1:8480"));
}

TEST_F(PagesTest, ChartDrawsTheHistory) {
    auto* chart = find<ui::ChartCard>("chainChart");
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 100; }));
    EXPECT_EQ(chart->lastValue(), node.snapshot()->history.back().finalizedPerMinute);
    chart->setMetric(1);
    EXPECT_EQ(chart->lastValue(), static_cast<double>(node.snapshot()->history.back().height));
    auto* view = find("chainChartView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_FALSE(text("chainChartReading").startsWith(QStringLiteral("Now")));
    click("chainChartAsTable");
    ASSERT_TRUE(until([&] { return find("historyTable")->isVisible(); }));
}

TEST(Headline, TheWorstThingWins) {
    auto snapshot = runningSnapshot(nowMs());
    auto list = ui::attentionList(snapshot, ui::Freshness::Live, nowMs());
    EXPECT_EQ(ui::headlineOf(snapshot, ui::Freshness::Live, list).tone, ui::Tone::Ok);
    snapshot.service.sandboxReady = false;
    list = ui::attentionList(snapshot, ui::Freshness::Live, nowMs());
    EXPECT_EQ(ui::headlineOf(snapshot, ui::Freshness::Live, list).tone, ui::Tone::Warn);
    for (auto& peer : snapshot.peers) peer.state = api::PeerState::Unreachable;
    snapshot.peersConnected = 0;
    list = ui::attentionList(snapshot, ui::Freshness::Live, nowMs());
    EXPECT_EQ(ui::headlineOf(snapshot, ui::Freshness::Live, list).tone, ui::Tone::Danger);
    EXPECT_EQ(list.front().tone, ui::Tone::Danger);
    EXPECT_LE(list.size(), 5U);
}

TEST(Headline, ThreeOfFourValidatorsAreEnoughAndTwoAreNot) {
    auto snapshot = runningSnapshot(nowMs());
    snapshot.peers[0].state = api::PeerState::Unreachable;
    snapshot.peersConnected = 2;
    auto list = ui::attentionList(snapshot, ui::Freshness::Live, nowMs());
    EXPECT_EQ(list.front().tone, ui::Tone::Warn);
    snapshot.peers[1].state = api::PeerState::Unreachable;
    snapshot.peersConnected = 1;
    list = ui::attentionList(snapshot, ui::Freshness::Live, nowMs());
    EXPECT_EQ(list.front().tone, ui::Tone::Danger);
}

TEST(SeedNumbers, SentencesNameTheNumbersOfTheEngine) {
    EXPECT_EQ(ui::seed::kSandboxMemoryGb * 1'024 * 1'024 * 1'024, sandbox::kMemoryBytes);
    EXPECT_EQ(ui::seed::kSandboxCpus, sandbox::kCpuCount);
    EXPECT_EQ(ui::seed::kSandboxSeconds * 1'000, sandbox::kWallMs);
    EXPECT_EQ(ui::seed::kDisagreementPercent * 100, ledger::kSlashBftDisagreementBps);
    EXPECT_EQ(ui::seed::kSpotCheckPercent * 100, ledger::kSlashSpotCheckBps);
    EXPECT_EQ(ui::seed::kCensorshipPercent * 100, ledger::kSlashCensorshipBps);
}

}  // namespace
}  // namespace stacknet::testing
