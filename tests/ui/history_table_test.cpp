#include <ctime>

#include <fstream>

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <malloc.h>
#include <unistd.h>

#include "ui/models/roles.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"

namespace stacknet::testing {
namespace {

/// Any number of rows that are made when they are asked for.
struct LongTable {
    explicit LongTable(std::uint64_t rows) : total(rows) {}

    std::uint64_t total;
    std::vector<api::HistoryQuery> asked;
    std::optional<Error> fail;
    double ownSeconds = 0;

    ui::PageSource source() {
        return [this](const api::HistoryQuery& query, QObject* context, const auto& done) {
            asked.push_back(query);
            QTimer::singleShot(0, context, [this, query, done] { done(answer(query)); });
        };
    }
    static double cpuSeconds() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }
    Result<api::HistoryPage> answer(const api::HistoryQuery& query) {
        const double start = cpuSeconds();
        if (fail) return *fail;
        api::HistoryPage page;
        page.columns = {"time", "task_id", "tokens"};
        const std::uint64_t first = query.after.empty() ? 0 : std::stoull(query.after);
        for (auto row = first; row < std::min(total, first + std::uint64_t{query.limit}); ++row)
            page.rows.push_back({"id" + std::to_string(row),
                                 {std::to_string(1'795'700'000'000 - row * 1'000),
                                  "task_" + std::to_string(row), std::to_string(row % 997)}});
        if (first + query.limit < total) page.next = std::to_string(first + query.limit);
        page.total = total;
        page.totalKnown = query.count;
        ownSeconds += cpuSeconds() - start;
        return page;
    }
};

std::vector<ui::HistoryColumn> longColumns() {
    std::vector<ui::HistoryColumn> columns(3);
    columns[0] = {.name = QStringLiteral("time"),
                  .title = QStringLiteral("Time"),
                  .cell = ui::HistoryCell::Time,
                  .width = 180};
    columns[1] = {.name = QStringLiteral("task_id"),
                  .title = QStringLiteral("Task"),
                  .cell = ui::HistoryCell::Id,
                  .width = 0};
    columns[2] = {.name = QStringLiteral("tokens"),
                  .title = QStringLiteral("Tokens"),
                  .cell = ui::HistoryCell::Count,
                  .amount = true};
    return columns;
}

bool until(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 60'000);
}

TEST(HistoryModel, KeepsTheContractOfModels) {
    LongTable rows(1'000);
    ui::PagedHistoryModel model(rows.source(), "tasks", longColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    ASSERT_TRUE(until([&] { return model.rowCount() == 200; }));
    ASSERT_TRUE(until([&] {
        if (model.canFetchMore({})) model.fetchMore({});
        return model.rowCount() == 1'000;
    }));
    EXPECT_EQ(model.rowCount(), 1'000);
    EXPECT_EQ(model.exactCell(999, QStringLiteral("task_id")), QStringLiteral("task_999"));
}

TEST(HistoryModel, FilterOrderAndTextGoToSql) {
    LongTable rows(300);
    ui::PagedHistoryModel model(rows.source(), "tasks", longColumns());
    model.reload();
    ASSERT_TRUE(until([&] { return model.state() == ui::PagedHistoryModel::State::Ready; }));
    EXPECT_TRUE(rows.asked[0].count);
    EXPECT_EQ(rows.asked[0].table, "tasks");
    EXPECT_EQ(model.total(), 300U);
    model.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(rows.asked.back().sort, "tokens");
    EXPECT_FALSE(rows.asked.back().descending);
    EXPECT_TRUE(rows.asked.back().after.empty());
    model.setText("abc");
    EXPECT_EQ(rows.asked.back().text, "abc");
    model.setFilters({{"tokens", "at_least", "5"}});
    EXPECT_EQ(rows.asked.back().filters.size(), 1U);
    EXPECT_EQ(rows.asked.back().text, "abc");
    EXPECT_TRUE(model.query(false).filters.empty());
    EXPECT_TRUE(model.query(false).text.empty());
    EXPECT_EQ(model.query(false).sort, "tokens");
}

TEST(HistoryModel, AnswersOfAnEarlierQueryAreDropped) {
    LongTable rows(300);
    std::vector<std::function<void(const Result<api::HistoryPage>&)>> waiting;
    ui::PagedHistoryModel model(
        [&](const api::HistoryQuery&, QObject*, const auto& done) { waiting.push_back(done); },
        "tasks", longColumns());
    model.reload();
    model.setText("b");
    ASSERT_EQ(waiting.size(), 2U);
    api::HistoryQuery query;
    waiting[0](rows.answer(query));
    EXPECT_EQ(model.rowCount(), 0);
    waiting[1](rows.answer(query));
    EXPECT_EQ(model.rowCount(), 200);
}

TEST(HistoryModel, HoldsAWindowOfAMillionRowsAndFetchesTheRestAgain) {
    LongTable rows(1'000'000);
    // Answers at once: what is measured is the model.
    ui::PagedHistoryModel model([&](const api::HistoryQuery& query, QObject*,
                                    const auto& done) { done(rows.answer(query)); },
                                "tasks", longColumns());
    model.reload();
    while (model.canFetchMore({})) model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 1'000'000);
    EXPECT_LE(model.heldRows(), static_cast<int>(ui::kHistoryPagesHeld * ui::kHistoryPageRows));
    constexpr int kMiddle = 500'000;
    EXPECT_FALSE(model.isHeld(kMiddle));
    EXPECT_EQ(model.index(kMiddle, 1).data().toString(), QStringLiteral("…"));
    ASSERT_TRUE(until([&] { return model.isHeld(kMiddle); }));
    EXPECT_EQ(model.index(kMiddle, 1).data(ui::ExportRole).toString(),
              QStringLiteral("task_500000"));
    EXPECT_LE(model.heldRows(), static_cast<int>(ui::kHistoryPagesHeld * ui::kHistoryPageRows));

    // A frame of scrolling anywhere in them, without the time that the rows take to be made.
    QTableView view;
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    auto* shown = table.view();
    shown->setModel(&model);
    table.resize(1'000, 700);
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    auto* bar = shown->verticalScrollBar();
    std::vector<double> frames;
    rows.ownSeconds = 0;
    for (int i = 0; i < 200; ++i) {
        const double before = LongTable::cpuSeconds() - rows.ownSeconds;
        bar->setValue(i < 100 ? bar->value() + 3
                              : static_cast<int>(bar->maximum() / 100.0 * (i - 100)));
        shown->viewport()->repaint();
        QCoreApplication::processEvents();
        frames.push_back(LongTable::cpuSeconds() - rows.ownSeconds - before);
    }
    std::sort(frames.begin(), frames.end());
    const double frame = frames[frames.size() * 95 / 100];
    std::printf("scroll frame at 1,000,000 rows: median %.2f ms, 95 %% %.2f ms, most %.2f ms\n",
                frames[frames.size() / 2] * 1e3, frame * 1e3, frames.back() * 1e3);
    EXPECT_LE(frame, 0.016);
    EXPECT_LE(model.heldRows(), static_cast<int>(ui::kHistoryPagesHeld * ui::kHistoryPageRows));
}

class HistoryTableTest : public ::testing::Test {
protected:
    void open(ui::HistoryTable& table) {
        table.resize(1'000, 600);
        table.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    }
    static QString text(const ui::HistoryTable& table, const char* name) {
        return table.findChild<QLabel*>(QLatin1String(name))->text();
    }
    void TearDown() override { ui::PrivacyMask::instance().setOn(false); }
};

TEST_F(HistoryTableTest, FetchesWhenFirstSeenAndSaysHowManyOfHowMany) {
    LongTable rows(1'284'311);
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    EXPECT_TRUE(rows.asked.empty());
    open(table);
    ASSERT_TRUE(until([&] { return table.view()->isVisible(); }));
    EXPECT_TRUE(text(table, "tasksCount").endsWith(QStringLiteral("of 1,284,311")));
    const auto amount = table.view()->model()->index(1, 2);
    EXPECT_EQ(amount.data().toString(), QStringLiteral("1"));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_EQ(amount.data().toString(), ui::PrivacyMask::mask());
    table.view()->selectRow(3);
    EXPECT_EQ(table.currentId(), "id3");
    EXPECT_EQ(table.cell(QStringLiteral("task_id")), QStringLiteral("task_3"));
}

TEST_F(HistoryTableTest, ScrollingToTheEndFetchesMore) {
    LongTable rows(2'000);
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    open(table);
    ASSERT_TRUE(until([&] { return table.view()->isVisible(); }));
    ASSERT_TRUE(until([&] {
        auto* bar = table.view()->verticalScrollBar();
        bar->setValue(bar->maximum());
        return table.model()->rowCount() == 2'000;
    }));
    EXPECT_EQ(text(table, "tasksCount"), QStringLiteral("2000 row(s)"));
}

TEST_F(HistoryTableTest, EmptyNothingFoundAndFailedAreDifferent) {
    LongTable rows(0);
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    auto* empty = new ui::EmptyState(ui::Glyph::Work, QStringLiteral("No task yet"), QString());
    table.setEmpty(empty);
    open(table);
    ASSERT_TRUE(until([&] { return empty->isVisible(); }));
    table.findChild<QLineEdit*>(QStringLiteral("tasksFilter"))->setText(QStringLiteral("x"));
    ASSERT_TRUE(until([&] { return rows.asked.back().text == "x" && !empty->isVisible(); }));
    rows.fail = makeError("api.disconnected", "There is no engine to ask.", true);
    table.reload();
    auto* retry = table.findChild<QPushButton*>(QStringLiteral("tasksRetry"));
    ASSERT_TRUE(until([&] { return retry->isVisible(); }));
    auto* failed = qobject_cast<ui::EmptyState*>(retry->parentWidget());
    failed->findChild<QPushButton*>(QStringLiteral("copyDetails"))->click();
    EXPECT_TRUE(ui::clipboardText().startsWith(QStringLiteral("api.disconnected")));
    rows.fail.reset();
    rows.total = 5;
    QTest::mouseClick(retry, Qt::LeftButton);
    ASSERT_TRUE(until([&] { return table.view()->isVisible(); }));
    EXPECT_EQ(table.model()->rowCount(), 5);
}

TEST_F(HistoryTableTest, AFailedNextPageKeepsTheRowsThatAreThere) {
    LongTable rows(1'000);
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    open(table);
    ASSERT_TRUE(until([&] { return table.view()->isVisible(); }));
    rows.fail = makeError("storage.busy", "The history is busy.", true);
    table.model()->fetchMore({});
    ASSERT_TRUE(
        until([&] { return table.model()->state() == ui::PagedHistoryModel::State::Failed; }));
    EXPECT_TRUE(table.view()->isVisible());
    EXPECT_GE(table.model()->rowCount(), 200);
}

std::size_t residentBytes() {
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    file >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

TEST_F(HistoryTableTest, AMillionRowsAreExportedInLittleMemory) {
    LongTable rows(1'000'000);
    ui::HistoryTable table(
        [&](const api::HistoryQuery& query, QObject* context, const auto& done) {
            QTimer::singleShot(0, context, [&rows, query, done] { done(rows.answer(query)); });
        },
        "tasks", longColumns(), QStringLiteral("Tasks"), QStringLiteral("tasks"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tasks.csv"));
    bool written = false;
    bool over = false;
    QObject::connect(&table, &ui::HistoryTable::exportEnded, [&](bool ok) {
        written = ok;
        over = true;
    });
    malloc_trim(0);  // or memory of earlier tests would be used again, unseen
    const auto before = residentBytes();
    std::size_t most = before;
    table.exportTo(path, false, true);
    EXPECT_TRUE(table.isExporting());
    while (!over) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        most = std::max(most, residentBytes());
    }
    EXPECT_TRUE(written);
    std::printf("export of 1,000,000 rows: %.1f MB more memory\n",
                static_cast<double>(most - before) / 1e6);
    EXPECT_LT(most - before, 32U << 20);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readLine(), QByteArray("Time,Task,Tokens\r\n"));
    EXPECT_EQ(file.readLine(), QByteArray("2026-11-26T13:33:20.000Z,task_0,0\r\n"));
    qint64 lines = 2;
    while (!file.readLine().isEmpty()) ++lines;
    EXPECT_EQ(lines, 1'000'001);
    EXPECT_FALSE(file.permissions().testFlag(QFileDevice::ReadOther));
}

TEST_F(HistoryTableTest, AnExportCanBeCancelledAndFailsWhole) {
    LongTable rows(5'000);
    ui::HistoryTable table(rows.source(), "tasks", longColumns(), QStringLiteral("Tasks"),
                           QStringLiteral("tasks"));
    open(table);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tasks.json"));
    QSignalSpy ended(&table, &ui::HistoryTable::exportEnded);
    table.exportTo(path, true, true);
    auto* cancel = table.findChild<QPushButton*>(QStringLiteral("tasksExportCancel"));
    ASSERT_TRUE(until([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(until([&] { return ended.count() == 1; }));
    EXPECT_FALSE(ended[0][0].toBool());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(table.isExporting());

    table.exportTo(path, true, true);
    ASSERT_TRUE(until([&] { return ended.count() == 2; }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll()).array().size(), 5'000);
    file.close();

    rows.fail = makeError("storage.busy", "The history is busy.", true);
    table.exportTo(folder.filePath(QStringLiteral("other.csv")), false, true);
    ASSERT_TRUE(until([&] { return ended.count() == 3; }));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("other.csv"))));
    table.exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")), false, true);
    ASSERT_TRUE(until([&] { return ended.count() == 4; }));
    EXPECT_FALSE(ended[3][0].toBool());
}

}  // namespace
}  // namespace stacknet::testing
