#include <algorithm>
#include <ctime>
#include <numeric>

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/support/sample_snapshot.h"
#include "ui/models/log_copy.h"
#include "ui/models/log_filter.h"
#include "ui/models/log_model.h"
#include "ui/models/snapshot_models.h"
#include "ui/text/format.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_export.h"

namespace stacknet::testing {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

template <typename Model, typename Row>
void exercise(Model& model, std::vector<Row> rows) {
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setRows(rows);
    std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    model.setRows(rows);
    const auto last = rows.back();
    rows.pop_back();
    model.setRows(rows);
    rows.insert(rows.begin(), last);
    model.setRows(rows);
    EXPECT_EQ(model.rows(), rows);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(Models, KeepTheContractOfItemModels) {
    const auto snapshot = runningSnapshot(QDateTime::currentMSecsSinceEpoch());
    ui::NodeKeyModel keys;
    exercise(keys, snapshot.nodeKeys);
    ui::TaskModel tasks;
    exercise(tasks, snapshot.tasks);
    ui::ApiKeyModel apiKeys;
    exercise(apiKeys, snapshot.apiKeys);
    ui::PeerModel peers;
    exercise(peers, snapshot.peers);
    ui::HistoryModel history;
    exercise(history, std::vector<api::HistoryPoint>(snapshot.history.begin(),
                                                     snapshot.history.begin() + 20));
}

TEST(Models, ChangeOnlyWhatDiffers) {
    auto snapshot = runningSnapshot(QDateTime::currentMSecsSinceEpoch());
    ui::TaskModel model;
    model.setRows(snapshot.tasks);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    snapshot.tasks[1].state = api::TaskState::Running;
    model.setRows(snapshot.tasks);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(removed.count() + inserted.count(), 0);
    model.setRows(snapshot.tasks);
    EXPECT_EQ(changed.count(), 1);
}

std::vector<api::LogLine> lines(std::uint64_t from, std::size_t count) {
    std::vector<api::LogLine> all(count);
    for (std::size_t i = 0; i < count; ++i) {
        all[i].sequence = from + i;
        all[i].timeMs = 1'700'000'000'000;
        all[i].level = static_cast<std::uint8_t>(i % 5);
        all[i].module = "consensus";
        all[i].event = "block_final";
        all[i].fields = "height=" + std::to_string(from + i);
    }
    return all;
}

TEST(LogRing, KeepsTheNewestLinesInOrder) {
    ui::LogModel model(nullptr, 100);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    ui::LogFilter filter(&model);
    const QAbstractItemModelTester filterTester(&filter, Mode::Fatal);
    for (std::uint64_t at = 1; at <= 301; at += 30) model.append(lines(at, 30));
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(model.line(99).sequence, 330U);
    EXPECT_EQ(model.line(0).sequence, 231U);
    model.append(lines(320, 11));
    EXPECT_EQ(model.line(99).sequence, 330U) << "lines that are there already come only once";
    model.append(lines(1'000, 500));
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(model.line(0).sequence, 1'400U);
    filter.setLevel(4);
    EXPECT_EQ(filter.rowCount(), 20);
    filter.setNeedle(QStringLiteral("HEIGHT=1404"));
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST(LogRing, LinesOfOneCallAreLeftAndFoundByItsId) {
    auto all = lines(1, 10);
    for (auto& line : all) line.level = 1;
    all[3].correlation = "9f3a1c07-12";
    all[7].correlation = "9f3a1c07-12";
    all[8].correlation = "9f3a1c07-123";
    ui::LogModel model;
    ui::LogFilter filter(&model);
    model.append(all);
    EXPECT_TRUE(
        ui::LogModel::text(all[3]).endsWith(QStringLiteral("height=4 correlation=9f3a1c07-12")));
    EXPECT_TRUE(ui::LogModel::text(all[4]).endsWith(QStringLiteral("height=5")));
    filter.setCorrelation(QStringLiteral("9f3a1c07-12"));
    EXPECT_EQ(filter.rowCount(), 2) << "the whole id, not its beginning";
    filter.setCorrelation({});
    EXPECT_EQ(filter.rowCount(), 10);
    filter.setNeedle(QStringLiteral("9F3A1C07"));
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST(LogRing, TwentyThousandLinesAreFast) {
    ui::LogModel model;
    ui::LogFilter filter(&model);
    QListView view;
    view.setUniformItemSizes(true);
    view.setModel(&filter);
    view.resize(900, 500);
    view.show();
    std::vector<std::vector<api::LogLine>> batches;
    for (std::uint64_t i = 0; i < 100; ++i) batches.push_back(lines(i * 200 + 1, 200));
    // Processor time: what other programs take meanwhile does not count.
    const auto spentMs = [] { return std::clock() * 1'000 / CLOCKS_PER_SEC; };
    const auto begin = spentMs();
    for (const auto& batch : batches) model.append(batch);
    view.scrollToBottom();
    view.repaint();
    const auto filled = spentMs() - begin;
    EXPECT_EQ(model.rowCount(), 20'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return filter.rowCount() == 16'000; }));
    filter.setNeedle(QStringLiteral("height=19999"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !filter.isSearching(); }));
    const auto filtered = spentMs() - begin - filled;
    EXPECT_EQ(filter.rowCount(), 1);
    // 18 ms and a few, optimised; bounds leave room for unoptimised builds.
    EXPECT_LT(filled, 400);
    EXPECT_LT(filtered, 400);
    RecordProperty("fill_ms", static_cast<int>(filled));
    RecordProperty("filter_ms", static_cast<int>(filtered));
}

/// The longest that the event loop was held up, in processor time of this thread.
class LongestTask {
public:
    LongestTask() {
        m_beat.setInterval(0);
        QObject::connect(&m_beat, &QTimer::timeout, [this] { note(); });
        m_beat.start();
    }
    void note() {
        const auto now = spentMs();
        if (m_last >= 0) m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }
    std::int64_t ms() const { return m_longest; }

private:
    static std::int64_t spentMs() {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
    }
    QTimer m_beat;
    std::int64_t m_last = -1;
    std::int64_t m_longest = 0;
};

TEST(LogRing, NoKeyStrokeHoldsUpTheScreen) {
    ui::LogModel model;
    ui::LogFilter filter(&model);
    for (std::uint64_t i = 0; i < 20; ++i) model.append(lines(i * 1'000 + 1, 1'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !filter.isSearching(); }));
    LongestTask longest;
    // Each is a search through 20,000 lines; the last tries every way of taking a line apart.
    for (const char* pattern : {"h", "he", "hei", "height=1.*9$", "(.*)*(.*)*(.*)*[xX]$"}) {
        longest.note();
        filter.setExpression(QLatin1String(pattern));
        longest.note();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(filter.isSearching()) << "the test needs a search that is not done at once";
    for (int turn = 0; turn < 20; ++turn) QCoreApplication::processEvents();
    // Slices of 8 ms; unoptimised builds and coverage need some more.
    EXPECT_LT(longest.ms(), 40);
    filter.setExpression({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !filter.isSearching(); }));
    EXPECT_EQ(filter.rowCount(), 16'000);
    EXPECT_EQ(filter.tooCostly(), 0);
}

TEST(LogRing, CopyingEveryLineHoldsUpNothing) {
    ui::LogModel model;
    ui::LogCopy copy(&model);
    for (std::uint64_t i = 0; i < 20; ++i) model.append(lines(i * 1'000 + 1, 1'000));
    QString text;
    int copied = 0;
    QObject::connect(&copy, &ui::LogCopy::copied, [&](const QString& made, int count) {
        text = made;
        copied = count;
    });
    std::vector<int> all(20'000);
    std::iota(all.begin(), all.end(), 0);
    LongestTask longest;
    longest.note();
    copy.start(all);
    longest.note();
    ASSERT_TRUE(copy.isCopying()) << "the test needs a copy that is not made at once";
    ASSERT_TRUE(QTest::qWaitFor([&] { return copied > 0; }, 60'000));
    // Slices of 8 ms; unoptimised builds and coverage need some more.
    EXPECT_LT(longest.ms(), 40);
    EXPECT_EQ(copied, 20'000);
    EXPECT_EQ(text.count(QLatin1Char('\n')), 19'999);
    EXPECT_TRUE(text.endsWith(QStringLiteral("height=20000")) ||
                text.contains(QStringLiteral("20000")))
        << text.right(80).toStdString();

    // What the ring loses meanwhile is left out, and nothing else takes its place.
    copied = 0;
    copy.start(all);
    ASSERT_TRUE(copy.isCopying());
    model.append(lines(20'001, 19'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return copied > 0; }, 60'000));
    EXPECT_LT(copied, 20'000);
    EXPECT_FALSE(text.contains(QStringLiteral("height=20001")));

    copied = -1;
    copy.start(all);
    ASSERT_TRUE(copy.isCopying());
    model.clear();
    EXPECT_FALSE(copy.isCopying());
    QCoreApplication::processEvents();
    EXPECT_EQ(copied, -1) << "there is nothing of it any more";
}

TEST(Export, CsvHasExactValuesAndNoFormulas) {
    auto snapshot = runningSnapshot(1'700'000'000'000);
    snapshot.apiKeys[0].name = "=HYPERLINK(\"http://evil\")";
    ui::ApiKeyModel model;
    model.setRows(snapshot.apiKeys);
    const QByteArray csv = ui::toCsv(model);
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"http://evil\"\")\"")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("2023-11-14T22:13:17.000Z")) << csv.toStdString();
    const QByteArray json = ui::toJson(model);
    EXPECT_TRUE(json.contains("old phone"));
}

TEST(Format, WritesNumbersTimesAndIdsForPeople) {
    EXPECT_EQ(ui::countText(1'284'311), QStringLiteral("1,284,311"));
    EXPECT_EQ(ui::compactText(3'000'000'036), QStringLiteral("3.00 B"));
    EXPECT_EQ(ui::compactText(9'999), QStringLiteral("9,999"));
    EXPECT_EQ(ui::compactText(48'211), QStringLiteral("48.2 k"));
    EXPECT_EQ(ui::usdText(1'250'000), QStringLiteral("1.25 USD"));
    EXPECT_EQ(ui::durationText(812), QStringLiteral("812 ms"));
    EXPECT_EQ(ui::durationText(4'200), QStringLiteral("4.2 s"));
    EXPECT_EQ(ui::durationText(600'000), QStringLiteral("10 min"));
    EXPECT_EQ(ui::agoText(0, 5'000), QStringLiteral("never"));
    EXPECT_EQ(ui::agoText(2'000, 5'000), QStringLiteral("3 s ago"));
    EXPECT_EQ(ui::inText(144'000'000, 0), QStringLiteral("in 40 h"));
    EXPECT_EQ(ui::offsetText(-12), QStringLiteral("−12 ms"));
    EXPECT_EQ(ui::shortId("0123456789abcdef"), QStringLiteral("012345…cdef"));
    EXPECT_EQ(ui::shortId("short"), QStringLiteral("short"));
}

TEST(Chart, DecimationKeepsSpikes) {
    std::vector<QPointF> points;
    for (int i = 0; i < 100'000; ++i) points.emplace_back(i, i == 54'321 ? 1'000 : i % 7);
    const auto kept = ui::decimated(points, 900);
    EXPECT_LE(kept.size(), 1'800U);
    const auto spike = std::find_if(kept.begin(), kept.end(),
                                    [](const QPointF& point) { return point.y() == 1'000; });
    EXPECT_NE(spike, kept.end());
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end(),
                               [](const auto& a, const auto& b) { return a.x() < b.x(); }));
}

}  // namespace
}  // namespace stacknet::testing
