#include <cmath>
#include <ctime>
#include <limits>
#include <optional>

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "ui/models/roles.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/empty_state.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kNow = 1'795'700'000'000;
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

std::size_t count(const std::vector<std::vector<QPointF>>& runs) {
    std::size_t points = 0;
    for (const auto& run : runs) points += run.size();
    return points;
}

TEST(ChartData, AtMostTwoPointsAPixelColumnAndSpikesStay) {
    std::vector<QPointF> points;
    for (int i = 0; i < 100'000; ++i) points.emplace_back(i, i % 10);
    points[54'321].setY(1'000);
    points[12'345].setY(-50);
    const auto runs = ui::lineRuns(points, {0, 100'000}, 900, 0);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_LE(count(runs), 2U * 901U);
    double low = 0;
    double high = 0;
    for (std::size_t i = 0; i < runs[0].size(); ++i) {
        low = std::min(low, runs[0][i].y());
        high = std::max(high, runs[0][i].y());
        if (i > 0) {
            EXPECT_GE(runs[0][i].x(), runs[0][i - 1].x());
        }
    }
    EXPECT_EQ(high, 1'000);
    EXPECT_EQ(low, -50);
    EXPECT_LE(ui::decimated(points, 900).size(), 1'800U);
}

TEST(ChartData, GapsPartRuns) {
    const std::vector<QPointF> points{{0, 1},  {10, 2}, {20, kGap}, {30, 4},
                                      {40, 5}, {90, 6}, {100, 7}};
    EXPECT_EQ(ui::lineRuns(points, {0, 100}, 100, 0).size(), 2U);
    const auto runs = ui::lineRuns(points, {0, 100}, 100, 20);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[2].front(), QPointF(90, 6));
}

TEST(ChartData, LinesReachTheEdgesOfTheSpan) {
    const std::vector<QPointF> points{{0, 1}, {100, 2}, {200, 3}, {300, 4}};
    const auto runs = ui::lineRuns(points, {50, 250}, 100, 0);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].size(), 4U);
    EXPECT_EQ(ui::lineRuns(points, {110, 190}, 100, 0)[0].size(), 2U);
}

TEST(ChartData, BarsAreSummedUntilTheyFitAndNothingIsLost) {
    std::vector<QPointF> points;
    for (int i = 0; i < 720; ++i) points.emplace_back(double(kNow / kHour * kHour - i * kHour), 2);
    std::reverse(points.begin(), points.end());
    auto barMs = kHour;
    const auto sums = ui::summedBars(points, {kNow - 720 * kHour, kNow}, 100, barMs);
    EXPECT_LE(sums.size(), 101U);
    EXPECT_EQ(barMs, 8 * kHour);
    double total = 0;
    for (const auto& bar : sums) {
        total += bar.y();
        EXPECT_EQ(static_cast<std::int64_t>(bar.x()) % barMs, 0);
    }
    EXPECT_EQ(total, 1'440);
    barMs = kHour;
    EXPECT_EQ(ui::summedBars(points, {kNow - 720 * kHour, kNow}, 1'000, barMs).size(), 720U);
    EXPECT_EQ(barMs, kHour);
}

TEST(ChartData, TicksAreRoundAndHoldTheValues) {
    for (const auto& [low, high] :
         {std::pair(0.0, 7.0), std::pair(-25.0, 73.0), std::pair(0.0, 0.0), std::pair(8.2e8, 9.3e8),
          std::pair(0.0, 0.013)}) {
        const auto ticks = ui::valueTicks(low, high, 5);
        ASSERT_GE(ticks.size(), 2U);
        EXPECT_LE(ticks.size(), 8U) << low << ' ' << high;
        EXPECT_LE(ticks.front(), low + 1e-12);
        EXPECT_GE(ticks.back(), high - 1e-12);
    }
    EXPECT_EQ(ui::valueTicks(0, 100, 5), (std::vector<double>{0, 25, 50, 75, 100}));
}

TEST(ChartData, TimeTicksAreWholeAndFew) {
    for (const std::int64_t wide :
         {kMinute, kHour, kDay, 7 * kDay, 30 * kDay, 400 * kDay, 4'000 * kDay}) {
        const ui::TimeSpan span{kNow - wide, kNow};
        const auto ticks = ui::timeTicks(span, 8);
        EXPECT_GE(ticks.size(), 2U) << wide;
        EXPECT_LE(ticks.size(), 9U) << wide;
        for (const auto tick : ticks) {
            EXPECT_GE(tick, span.fromMs);
            EXPECT_LE(tick, span.toMs);
            EXPECT_EQ(tick % 1'000, 0);
        }
    }
    EXPECT_TRUE(ui::timeTicks({kNow, kNow}, 8).empty());
}

ui::ChartData pointsChart() {
    ui::ChartData chart;
    chart.title = QStringLiteral("How many points came in?");
    chart.unit = QStringLiteral("points per hour");
    chart.nowMs = kNow;
    chart.barMs = kHour;
    ui::ChartSeries tasks{QStringLiteral("Tasks"), ui::SeriesShape::StackedBars};
    ui::ChartSeries penalties{QStringLiteral("Penalties"), ui::SeriesShape::StackedBars};
    for (int i = 23; i >= 0; --i) {
        const auto time = static_cast<double>(kNow / kHour * kHour - i * kHour);
        tasks.points.emplace_back(time, 10 + i);
        penalties.points.emplace_back(time, i == 5 ? -20 : 0);
    }
    chart.series = {std::move(tasks), std::move(penalties)};
    chart.markers = {{kNow - 5 * kHour, QStringLiteral("Slashed 10 %"), ui::Tone::Danger}};
    return chart;
}

ui::ChartData stakeChart() {
    ui::ChartData chart;
    chart.title = QStringLiteral("How much is at stake?");
    chart.unit = QStringLiteral("tokens");
    chart.nowMs = kNow;
    chart.amounts = true;
    ui::ChartSeries bonded{QStringLiteral("Bonded"), ui::SeriesShape::Line};
    for (int i = 100; i >= 0; --i)
        bonded.points.emplace_back(static_cast<double>(kNow - i * 10 * kMinute), 1'000 + i);
    chart.series = {std::move(bonded)};
    return chart;
}

class ChartTest : public ::testing::Test {
protected:
    void SetUp() override {
        card.resize(900, 360);
        card.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    }
    void TearDown() override { ui::PrivacyMask::instance().setOn(false); }
    template <typename T = QWidget>
    T* find(const char* name) {
        auto* found = card.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString reading() { return find<QLabel>("chartReading")->text(); }
    QString spoken() { return find("chartView")->accessibleDescription(); }

    ui::ChartCard card{QStringLiteral("chart")};
};

TEST_F(ChartTest, SaysWhatItShows) {
    card.setData(pointsChart());
    auto* view = find("chartView");
    EXPECT_EQ(view->accessibleName(), QStringLiteral("How many points came in?"));
    EXPECT_TRUE(spoken().contains(QStringLiteral("Tasks: 10 at the end, between 10 and 33.")))
        << spoken().toStdString();
    EXPECT_TRUE(spoken().contains(QStringLiteral("Penalties: 0 at the end, between −20 and 0.")));
    EXPECT_TRUE(spoken().contains(QStringLiteral("1 event(s)")));
}

TEST_F(ChartTest, ArrowKeysReadSingleValuesInEveryDirectionOfText) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        card.setLayoutDirection(direction);
        card.setData(pointsChart());
        auto* view = find<ui::ChartPlot>("chartView");
        view->setFocus();
        view->clearCursor();
        QTest::keyClick(view, Qt::Key_Left);
        EXPECT_TRUE(reading().startsWith(QStringLiteral("Tasks 10 · Penalties 0")))
            << reading().toStdString();
        QTest::keyClick(view, Qt::Key_Left);
        EXPECT_TRUE(reading().startsWith(QStringLiteral("Tasks 11"))) << reading().toStdString();
        QTest::keyClick(view, Qt::Key_Home);
        EXPECT_TRUE(reading().startsWith(QStringLiteral("Tasks 33"))) << reading().toStdString();
        for (int i = 0; i < 18; ++i) QTest::keyClick(view, Qt::Key_Right);
        EXPECT_TRUE(reading().startsWith(QStringLiteral("Tasks 15 · Penalties −20 · Slashed 10 %")))
            << reading().toStdString();
        QTest::keyClick(view, Qt::Key_Escape);
        EXPECT_TRUE(reading().startsWith(QStringLiteral("Now:")));
    }
}

TEST_F(ChartTest, RangesChangeTheSpanAndCustomIsChecked) {
    card.setData(stakeChart());
    EXPECT_EQ(card.span(), (ui::TimeSpan{kNow - kDay, kNow}));
    QSignalSpy changed(&card, &ui::ChartCard::spanChanged);
    find<QAbstractButton>("chartRangeHour")->click();
    EXPECT_EQ(card.span(), (ui::TimeSpan{kNow - kHour, kNow}));
    // An hour of ten minutes each, and the neighbour beyond the edge.
    EXPECT_LE(card.drawnPoints(), 8);
    find<QAbstractButton>("chartRangeAll")->click();
    EXPECT_EQ(card.span().fromMs, kNow - 1'000 * kMinute);
    EXPECT_EQ(changed.count(), 2);
    find<QAbstractButton>("chartRangeCustom")->click();
    auto* dialog = card.window()->findChild<QDialog*>(QStringLiteral("spanDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* from = dialog->findChild<QDateTimeEdit*>(QStringLiteral("spanFrom"));
    auto* to = dialog->findChild<QDateTimeEdit*>(QStringLiteral("spanTo"));
    auto* show = dialog->findChild<QPushButton*>(QStringLiteral("spanShow"));
    from->setDateTime(to->dateTime().addDays(1));
    EXPECT_FALSE(show->isEnabled());
    EXPECT_FALSE(dialog->findChild<QLabel*>(QStringLiteral("spanWrong"))->text().isEmpty());
    from->setDateTime(to->dateTime().addSecs(-7'200));
    ASSERT_TRUE(show->isEnabled());
    show->click();
    EXPECT_EQ(card.range(), ui::ChartRange::Custom);
    EXPECT_EQ(card.span().toMs - card.span().fromMs, 2 * kHour);
    // Once more, to change it.
    const auto dialogs = [&] {
        return card.window()->findChildren<QDialog*>(QStringLiteral("spanDialog")).size();
    };
    const auto before = dialogs();
    find<QAbstractButton>("chartRangeCustom")->click();
    EXPECT_EQ(dialogs(), before + 1);
}

TEST_F(ChartTest, AScreenReadersToggleChoosesARange) {
    card.setData(stakeChart());
    auto* hour = find<QAbstractButton>("chartRangeHour");
    QAccessible::queryAccessibleInterface(hour)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(card.range(), ui::ChartRange::Hour);
    EXPECT_EQ(card.span(), (ui::TimeSpan{kNow - kHour, kNow}));
    QSignalSpy changed(&card, &ui::ChartCard::spanChanged);
    card.setRange(ui::ChartRange::Week);
    EXPECT_EQ(changed.count(), 1) << "the program's choice is not taken for a person's";
}

TEST_F(ChartTest, TheMaskHidesAxisReadingAndDescription) {
    card.setData(stakeChart());
    EXPECT_TRUE(spoken().contains(QStringLiteral("1,000")));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_TRUE(reading().contains(ui::PrivacyMask::mask()));
    EXPECT_FALSE(reading().contains(QStringLiteral("1,000")));
    EXPECT_FALSE(spoken().contains(QStringLiteral("1,000")));
    find<QAbstractButton>("chartAsTable")->click();
    auto* table = find<QTableView>("chartTable");
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), ui::PrivacyMask::mask());
}

TEST_F(ChartTest, TheSameAsATable) {
    card.setData(pointsChart());
    find<QAbstractButton>("chartAsTable")->click();
    auto* table = find<QTableView>("chartTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->isVisible(); }));
    auto* model = table->model();
    EXPECT_EQ(model->columnCount(), 3);
    EXPECT_EQ(model->rowCount(), 24);
    EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Penalties"));
    EXPECT_EQ(model->index(0, 1).data(ui::ExportRole).toString(), QStringLiteral("10"));
    EXPECT_TRUE(model->index(0, 0).data(ui::ExportRole).toString().endsWith(QLatin1Char('Z')));
}

TEST(ChartTable, KeepsTheContractOfModels) {
    ui::ChartTable model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChart(pointsChart(), {kNow - kDay, kNow});
    EXPECT_EQ(model.rowCount(), 24);
    auto estimate = stakeChart();
    estimate.series[0].shape = ui::SeriesShape::Band;
    estimate.series[0].upper.assign(estimate.series[0].points.size(), 2'000);
    model.setChart(estimate, {kNow - kHour, kNow});
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.index(0, 2).data(ui::ExportRole).toString(), QStringLiteral("2000"));
}

TEST_F(ChartTest, NothingInTheTimeIsSaid) {
    auto chart = stakeChart();
    chart.series[0].points.clear();
    chart.emptyTitle = QStringLiteral("No stake yet");
    card.setLoading(true);
    card.setData(chart);
    auto* empty = card.findChild<ui::EmptyState*>();
    EXPECT_FALSE(empty->isVisible());
    card.setLoading(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); }));
    EXPECT_EQ(empty->title(), QStringLiteral("No stake yet"));
}

TEST_F(ChartTest, IsDrawnAtMostOnceASecondAndOnlyWhileSeen) {
    card.setData(stakeChart());
    const double first = card.lastValue();
    auto next = stakeChart();
    next.series[0].points.back().setY(5'000);
    card.setData(next);
    EXPECT_EQ(card.lastValue(), first);  // waits for its second
    ASSERT_TRUE(QTest::qWaitFor([&] { return card.lastValue() == 5'000; }));
    card.hide();
    next.series[0].points.back().setY(7'000);
    card.setData(next);
    next.series[0].points.back().setY(8'000);
    card.setData(next);
    EXPECT_EQ(card.lastValue(), 5'000);
    card.show();
    EXPECT_EQ(card.lastValue(), 8'000);
}

TEST_F(ChartTest, AtMostSixSeriesAreDrawn) {
    auto chart = stakeChart();
    chart.series.resize(9, chart.series[0]);
    card.setData(chart);
    EXPECT_LE(card.drawnPoints(), 6 * 102);
    EXPECT_GT(card.drawnPoints(), 5 * 80);
}

TEST_F(ChartTest, TheImageIsCopied) {
    card.setData(stakeChart());
    QGuiApplication::clipboard()->clear();
    find<QAbstractButton>("chartCopyImage")->click();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

double cpuSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

TEST_F(ChartTest, ManyPointsAreDrawnQuickly) {
    auto chart = stakeChart();
    chart.series[0].points.clear();
    for (int i = 100'000; i >= 0; --i)
        chart.series[0].points.emplace_back(static_cast<double>(kNow - i * 800), i % 977);
    card.setData(chart);
    std::vector<double> frames;
    for (int i = 0; i < 20; ++i) {
        const double start = cpuSeconds();
        card.plot()->draw(chart, card.span());
        card.plot()->viewport()->repaint();
        frames.push_back(cpuSeconds() - start);
    }
    std::sort(frames.begin(), frames.end());
    std::printf("chart of 100,000 points: %.1f ms median\n", frames[10] * 1e3);
    EXPECT_LE(card.drawnPoints(), 2 * (card.plot()->columns() + 2));
    EXPECT_LE(frames[10], 0.040);  // twice the budget of 20 ms, in a build with little optimisation
}

}  // namespace
}  // namespace stacknet::testing
