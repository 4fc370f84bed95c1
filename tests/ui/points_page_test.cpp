// Points & reputation: one total, why it changed, what it means for routing.

#include <QAction>
#include <QTableView>

#include "tests/support/sample_earnings.h"
#include "tests/support/sample_routing.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/points_routing.h"
#include "ui/pages/points_series.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

using namespace ui;

constexpr std::int64_t kDay = 86'400'000;

class PointsTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        scriptEarnings(node, nowMs());
        window.showPage(QStringLiteral("points"));
        ASSERT_TRUE(until([&] { return bridge.freshness() == Freshness::Live; }));
    }
    int rows() const { return find<QTableView>("pointsTable")->model()->rowCount(); }
};

PointsHistory historyOf(std::vector<PointsHistory::Bar> bars, std::int64_t sinceMs) {
    PointsHistory history;
    history.sinceMs = sinceMs;
    history.barMs = kDay;
    history.bars = std::move(bars);
    return history;
}

TEST_F(PointsTest, TheTotalIsTheLedgersAndTheChangesTheRecords) {
    EXPECT_EQ(kpi("kpiPoints"), countText(7'100));
    ASSERT_TRUE(until([&] { return kpi("kpiPointsDay").size() > 1; }));
    std::int64_t day = 0;
    for (const auto& row : samplePoints(nowMs())) {
        const std::int64_t hour = nowMs() / 3'600'000 * 3'600'000;
        if (std::stoll(row.cells[0]) >= hour - 23 * 3'600'000 && row.cells[2] != "not_recorded")
            day += std::stoll(row.cells[3]);
    }
    EXPECT_TRUE(kpi("kpiPointsDay").endsWith(countText(static_cast<std::uint64_t>(std::abs(day)))));
    EXPECT_TRUE(
        kpi("kpiPointsDay").startsWith(day < 0 ? QStringLiteral("−") : QStringLiteral("+")));
}

TEST_F(PointsTest, ARowLeadsToThePageOfItsReason) {
    ASSERT_TRUE(until([&] { return rows() > 0; }));
    auto* action = window.findChild<QAction*>("pointsOpenReason");
    ASSERT_NE(action, nullptr);
    auto* view = find<QTableView>("pointsTable");
    for (int row = 0; row < rows(); ++row) {
        if (view->model()->index(row, 1).data().toString() != pointsReasonText("vote_present"))
            continue;
        view->selectRow(row);
        action->trigger();
        EXPECT_TRUE(until([&] { return find("consensusPage")->isVisible(); }));
        return;
    }
    FAIL() << "the sample has no such row";
}

TEST(PointsWords, EveryReasonButDecayHasAPage) {
    for (const char* reason :
         {"paperwork", "check", "missed_check", "failed_check", "input_missing"})
        EXPECT_EQ(pointsPageOf(QString::fromLatin1(reason)), "work") << reason;
    for (const char* reason : {"vote_present", "lost_term", "failing_demand"})
        EXPECT_EQ(pointsPageOf(QString::fromLatin1(reason)), "consensus") << reason;
    EXPECT_EQ(pointsPageOf(QStringLiteral("slashed")), "staking");
    EXPECT_EQ(pointsPageOf(QStringLiteral("registered")), "node_keys");
    EXPECT_EQ(pointsPageOf(QStringLiteral("decay")), "");
}

TEST_F(PointsTest, RankIsAmongTheValidators) {
    EXPECT_EQ(kpi("kpiPointsRank"), "4");  // 7,100 of 7,100 to 7,103
    showSnapshot([](api::Snapshot& s) {
        auto validators = *s.validators;
        validators[0].points = 9'000;
        s.validators = api::Shared(validators);
    });
    EXPECT_EQ(kpi("kpiPointsRank"), "1");
    showSnapshot([](api::Snapshot& s) { s.validators = {}; });
    EXPECT_EQ(kpi("kpiPointsRank"), QStringLiteral("–"));
}

TEST_F(PointsTest, ChipsFilterTheListInTheEngine) {
    ASSERT_TRUE(until([&] { return rows() > 100; }));
    const int all = rows();
    click("pointsChip2");
    ASSERT_TRUE(until([&] { return rows() > 0 && rows() < all; }));
    auto* model = find<QTableView>("pointsTable")->model();
    for (int row = 0; row < rows(); ++row)
        EXPECT_TRUE(model->index(row, 2).data().toString().startsWith(QStringLiteral("−")));
    click("pointsChip6");
    ASSERT_TRUE(until([&] { return rows() == 9; }));
    click("pointsChip0");
    ASSERT_TRUE(until([&] { return rows() == all; }));
}

TEST_F(PointsTest, AnUnreadableHistoryIsSaid) {
    node.setAnswer("points.history", [](const std::string&) -> Result<std::string> {
        return makeError("storage.corrupt", "earnings.db is damaged.");
    });
    click("pointsChartRangeDay");
    ASSERT_TRUE(until([&] { return find("pointsBanner")->isVisible(); }));
}

TEST_F(PointsTest, RoutingSaysWhatLowersPriorityAndWhereToLook) {
    api::Snapshot now;
    EXPECT_EQ(routingInputs(now).size(), 1U);
    api::RoutingNodeInfo own;
    own.ours = own.serving = own.attested = true;
    own.points = 9;
    own.offers = {{"chat", "llama", "hot"}};
    api::RoutingInfo routing;
    routing.nodes = {own};
    now.routing = api::Shared(routing);
    EXPECT_TRUE(routingInputs(now).empty());
    const auto with = [&](const std::function<void(api::RoutingNodeInfo&)>& change) {
        auto changed = own;
        change(changed);
        auto next = routing;
        next.nodes = {changed};
        now.routing = api::Shared(next);
        const auto inputs = routingInputs(now);
        EXPECT_EQ(inputs.size(), 1U);
        return inputs.empty() ? RoutingInput{} : inputs.front();
    };
    EXPECT_EQ(with([](auto& n) { n.loadBps = 9'000; }).page, "work");
    EXPECT_EQ(with([](auto& n) { n.loadBps = 9'000; }).tone, Tone::Danger);
    EXPECT_EQ(with([](auto& n) { n.attested = false; }).page, "attestation");
    EXPECT_EQ(with([](auto& n) { n.offers.front().warmth = "cold"; }).tone, Tone::Warn);
    EXPECT_EQ(with([](auto& n) { n.serving = false; }).page, "node_keys");
    EXPECT_EQ(with([](auto& n) { n.points = 0; }).tone, Tone::Info);
    EXPECT_EQ(with([](auto& n) { n.queueLength = 2; }).page, "work");
    own.loadBps = 8'999;
    routing.nodes = {own};
    now.routing = api::Shared(routing);
    EXPECT_TRUE(routingInputs(now).empty());
}

TEST_F(PointsTest, TheRoutingCardLinksToThePage) {
    showSnapshot([](api::Snapshot& s) {
        api::RoutingNodeInfo own;
        own.ours = own.serving = true;
        own.offers = {{"chat", "llama", "hot"}};
        own.points = 4;
        own.weight = 2;
        api::RoutingInfo routing;
        routing.nodes = {own};
        s.routing = api::Shared(routing);
    });
    EXPECT_EQ(kpi("kpiRoutingTier"), "Hot model");
    EXPECT_EQ(find<StatusPill>("routingState")->tone(), Tone::Warn);
    click("routingAction0");
    EXPECT_TRUE(until([&] { return find("attestationPage")->isVisible(); }));
}

TEST(PointsSeries, BarsAreStackedBySource) {
    const auto data = pointsBars(historyOf({{0, "paperwork", 5},
                                            {0, "vote_present", 3},
                                            {0, "lost_term", -7},
                                            {0, "missed_check", -2},
                                            {kDay, "paperwork", 1}},
                                           1),
                                 2 * kDay);
    ASSERT_EQ(data.series.size(), 3U);
    EXPECT_EQ(data.series[0].name, "Tasks");
    EXPECT_EQ(data.series[0].points, (std::vector<QPointF>{{0, 5}, {double(kDay), 1}}));
    EXPECT_EQ(data.series[2].name, "Penalties");
    EXPECT_EQ(data.series[2].points, (std::vector<QPointF>{{0, -9}}));
}

TEST(PointsSeries, TheLineEndsAtTheLedgersTotal) {
    const std::int64_t now = 10 * kDay + 5;
    const auto data = pointsTotal(
        historyOf({{8 * kDay, "paperwork", 30}, {9 * kDay, "decay", -10}}, 8 * kDay + 7), 120, now,
        7 * kDay);
    ASSERT_EQ(data.series.size(), 1U);  // fewer than three whole days: no estimate
    const auto& points = data.series[0].points;
    EXPECT_EQ(points.front(), QPointF(8 * kDay, 100));
    EXPECT_EQ(points.back(), QPointF(double(now), 120));
    EXPECT_EQ(points[1], QPointF(9 * kDay, 130));
}

TEST(PointsSeries, TheBandIsTheMeanOfWholeDaysWithItsSpread) {
    const std::int64_t now = 10 * kDay;
    std::vector<PointsHistory::Bar> bars;
    // Days 3 to 9; day 2 is not whole and too old.
    for (int day = 3; day < 10; ++day)
        bars.push_back({day * kDay, "paperwork", day % 2 == 0 ? 10 : 20});
    const auto data = pointsTotal(historyOf(bars, 2 * kDay + 1), 1'000, now, 7 * kDay);
    ASSERT_EQ(data.series.size(), 2U);
    const auto& band = data.series[1];
    EXPECT_EQ(band.shape, SeriesShape::Band);
    ASSERT_EQ(band.points.size(), 8U);
    EXPECT_EQ(band.points[0], QPointF(double(now), 1'000));
    EXPECT_EQ(band.upper[0], 1'000);
    const double mean = (20 * 4 + 10 * 3) / 7.0;
    EXPECT_NEAR((band.points[7].y() + band.upper[7]) / 2, 1'000 + 7 * mean, 1e-6);
    EXPECT_GT(band.upper[7] - band.points[7].y(), band.upper[1] - band.points[1].y());
    EXPECT_EQ(data.nowMs, now + 7 * kDay);
}

TEST(PointsSeries, OtherDocumentsAreRefused) {
    EXPECT_FALSE(pointsHistoryOf("").has_value());
    EXPECT_FALSE(pointsHistoryOf(R"({"format":"x"})").has_value());
    const auto read = pointsHistoryOf(
        R"({"format":"stacknet-points-history/1","since_ms":5,"change_day":-3,"change_week":7,)"
        R"("bar_ms":3600000,"bars":[{"time_ms":1,"reason":"check","delta":-4}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->changeDay, -3);
    EXPECT_EQ(read->bars.at(0).delta, -4);
}

TEST(PointsWords, EveryReasonOfTheLedgerHasWords) {
    for (const char* reason :
         {"registered", "vote_present", "paperwork", "lost_term", "failing_demand", "slashed",
          "decay", "check", "missed_check", "failed_check", "input_missing", "not_recorded"})
        EXPECT_NE(pointsReasonText(QString::fromLatin1(reason)), QString::fromLatin1(reason));
}

}  // namespace
}  // namespace stacknet::testing
