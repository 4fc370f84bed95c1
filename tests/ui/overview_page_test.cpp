// The overview: one number for one thing, lines that stay under a hand, and what it asks for.

#include <atomic>

#include <QMap>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "tests/support/fake_history.h"
#include "tests/support/sample_earnings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/headline.h"
#include "ui/pages/overview_duties.h"
#include "ui/pages/points_series.h"
#include "ui/pages/staking_words.h"
#include "ui/pages/work_spot_checks.h"
#include "ui/text/format.h"
#include "ui/widgets/chart_card.h"

namespace stacknet::testing {
namespace {

using namespace ui;

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

class OverviewTest : public UiTest {
protected:
    QString detail(const char* name) const { return find<KpiCard>(name)->detail(); }
    QString suffix(const char* name) const { return find<KpiCard>(name)->suffix(); }
    /// Away and back: what is asked for is asked for anew.
    void comeBack() {
        window.showPage(QStringLiteral("work"));
        window.showPage(QStringLiteral("overview"));
    }
    /// The watchdog counts down, or not.
    void showWatchdog(std::optional<std::int64_t> remainingMs) {
        showSnapshot([&](api::Snapshot& next) {
            next.consensus.watchdog.counting = remainingMs.has_value();
            next.consensus.watchdog.armed.clear();
            if (remainingMs)
                next.consensus.watchdog.armed.push_back(
                    {api::WatchdogReason::UnmetDemand, *remainingMs});
        });
    }
    void showChecks(std::uint64_t passed, std::uint64_t judged, std::int64_t sinceMs) {
        showSnapshot([&](api::Snapshot& next) {
            api::ArenaInfo arena = *next.arena;
            arena.recentPassed = passed;
            arena.recentJudged = judged;
            arena.recentSinceMs = sinceMs;
            next.arena = api::Shared(std::move(arena));
        });
    }
};

/// A row of the table "tasks", with the columns that are counted by.
std::vector<api::HistoryRow> taskRows(
    const std::vector<std::pair<std::int64_t, std::string>>& all) {
    std::vector<api::HistoryRow> rows;
    for (const auto& [receivedMs, state] : all)
        rows.push_back(
            {"task_" + std::to_string(rows.size()), {std::to_string(receivedMs), state}});
    return rows;
}

TEST_F(OverviewTest, AButtonOfADutyOutlivesTheNewsBetweenPressAndRelease) {
    showWatchdog(9'800);
    const QPointer<QPushButton> more = find<QPushButton>("dutyMore_leading");
    QTest::mousePress(more, Qt::LeftButton);
    showWatchdog(9'400);
    EXPECT_EQ(text("dutyWhen_watchdog"), QStringLiteral("in %1").arg(durationText(9'400)));
    showWatchdog(std::nullopt);
    EXPECT_FALSE(find("dutyMore_watchdog")->isVisible());
    ASSERT_FALSE(more.isNull());
    QTest::mouseRelease(more, Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), QStringLiteral("consensus"));
}

TEST_F(OverviewTest, EveryDutyHasAButtonOfItsOwn) {
    showWatchdog(5'000);
    for (const char* id : kDutyIds)
        EXPECT_EQ(window.findChildren<QPushButton*>(QStringLiteral("dutyMore_") + QLatin1String(id))
                      .size(),
                  1)
            << id;
    find("dutyMore_watchdog")->setFocus();
    showWatchdog(4'000);
    EXPECT_TRUE(find("dutyMore_watchdog")->hasFocus());
    click("dutyMore_watchdog");
    EXPECT_EQ(window.currentPage(), QStringLiteral("consensus"));
}

TEST_F(OverviewTest, AnActionOutlivesWorseNewsBetweenPressAndRelease) {
    showSnapshot([](api::Snapshot& next) { next.service.sandboxReady = false; });
    const QPointer<QPushButton> action = find<QPushButton>("attentionAction0");
    action->setFocus();
    QTest::mousePress(action, Qt::LeftButton);
    // It is the second line from here on, and says something else.
    showSnapshot([](api::Snapshot& next) {
        for (auto& peer : next.peers) peer.state = api::PeerState::Unreachable;
        next.service.sandboxReason = "Another reason.";
    });
    ASSERT_TRUE(until([&] {
        return find<QLabel>("attentionText1")->text().contains(QStringLiteral("Another reason"));
    }));
    ASSERT_FALSE(action.isNull());
    EXPECT_EQ(action->objectName(), QStringLiteral("attentionAction1"));
    EXPECT_TRUE(action->hasFocus());
    QTest::mouseRelease(action, Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), QStringLiteral("work")) << "not what came in its place";
}

TEST_F(OverviewTest, TheTabKeyGoesDownTheLinesWhicheverCameLast) {
    showSnapshot([](api::Snapshot& next) { next.service.sandboxReady = false; });
    auto* first = find<QPushButton>("attentionAction0");
    showSnapshot([](api::Snapshot& next) {
        for (auto& peer : next.peers) peer.state = api::PeerState::Unreachable;
    });
    ASSERT_TRUE(until([&] { return first->objectName() == QStringLiteral("attentionAction1"); }));
    find("attentionAction0")->setFocus();
    QTest::keyClick(find("attentionAction0"), Qt::Key_Tab);
    EXPECT_TRUE(first->hasFocus());
}

TEST(Attention, EveryItemHasOneThingToDo) {
    auto snapshot = runningSnapshot(nowMs());
    snapshot.engine.clockOffsetMs = 2'000;
    snapshot.chain.syncing = true;
    snapshot.service.inferenceReady = false;
    snapshot.service.sandboxReady = false;
    const auto list = attentionList(snapshot, Freshness::Live, nowMs());
    ASSERT_GE(list.size(), 4U);
    QStringList ids;
    QMap<QString, QString> pages;
    for (const auto& item : list) {
        EXPECT_FALSE(item.action.isEmpty()) << item.text.toStdString();
        EXPECT_FALSE(item.page.isEmpty()) << item.text.toStdString();
        ids << item.id;
        pages[item.id] = item.page;
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(pages[QStringLiteral("clock")], QStringLiteral("logs"));
    EXPECT_EQ(pages[QStringLiteral("sync")], QStringLiteral("network"));
    EXPECT_EQ(pages[QStringLiteral("chat")], QStringLiteral("work"));
    EXPECT_EQ(pages[QStringLiteral("code")], QStringLiteral("work"));
}

TEST_F(OverviewTest, TheClockLeadsToTheChecksOfThisMachine) {
    showSnapshot([](api::Snapshot& next) { next.engine.clockOffsetMs = 2'000; });
    ASSERT_TRUE(until([&] { return text("attentionText0").contains(QStringLiteral("clock")); }));
    click("attentionAction0");
    EXPECT_EQ(window.currentPage(), QStringLiteral("logs"));
    EXPECT_EQ(find<QTabWidget>("logsTabs")->currentIndex(), 1);
}

TEST_F(OverviewTest, ThePointsOfADayAreThoseOfThePointsPage) {
    EXPECT_FALSE(detail("kpiPoints").contains(QStringLiteral("24 h"))) << "not known yet";
    scriptEarnings(node, nowMs());
    comeBack();
    ASSERT_TRUE(until([&] { return detail("kpiPoints").contains(QStringLiteral("24 h")); }));
    const QString day = detail("kpiPoints").section(QLatin1Char(' '), 0, 0);
    window.showPage(QStringLiteral("points"));
    ASSERT_TRUE(until([&] { return kpi("kpiPointsDay").size() > 1; }));
    EXPECT_EQ(kpi("kpiPointsDay"), day);
}

TEST_F(OverviewTest, TheChartShowsPointsByHourAndEarningsByDay) {
    std::atomic<int> asked{0};
    std::atomic<bool> all{false};
    scriptEarnings(node, nowMs());
    node.setAnswer("points.history", [&](const std::string& argument) -> Result<std::string> {
        ++asked;
        all = argument == "{\"from_ms\":0}";
        const auto hour = nowMs() / kHour * kHour;
        return R"({"format":"stacknet-points-history/1","since_ms":5,"change_day":12,)"
               R"("change_week":12,"bar_ms":3600000,"bars":[{"time_ms":)" +
               std::to_string(hour - kHour) + R"(,"reason":"vote_present","delta":5},{"time_ms":)" +
               std::to_string(hour) + R"(,"reason":"vote_present","delta":7}]})";
    });
    comeBack();
    auto* chart = find<ChartCard>("incomeChart");
    EXPECT_EQ(chart->range(), ChartRange::Day);
    ASSERT_TRUE(until([&] { return chart->drawnPoints() == 2; }));
    EXPECT_EQ(chart->lastValue(), 7);
    for (const char* range : {"Hour", "Day", "Week", "Month", "All"})
        EXPECT_TRUE(find((std::string("incomeChartRange") + range).c_str())->isVisibleTo(chart))
            << range;
    const int before = asked;
    click("incomeChartRangeAll");
    ASSERT_TRUE(until([&] { return asked > before && all; })) << "what the new range shows";
    const auto days = node.snapshot()->earnings->days;
    ASSERT_FALSE(days.empty());
    chart->setMetric(1);
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 0; }));
    EXPECT_NEAR(chart->lastValue() * 1e6, static_cast<double>(days.back().chatMicroUsd), 0.5)
        << "of the chats, which are the first series";
}

TEST_F(OverviewTest, TheWorkLoadIsTheGpusAndTheQueue) {
    auto* chart = find<ChartCard>("workLoadChart");
    for (const char* range : {"1", "5", "10"})
        EXPECT_TRUE(find((std::string("workLoadChartRange") + range).c_str())->isVisibleTo(chart))
            << range;
    showSnapshot([](api::Snapshot& next) {
        next.history.back().gpuBps = 4'300;
        next.history.back().tasksQueued = 11;
    });
    ASSERT_TRUE(until([&] { return chart->lastValue() == 43; })) << "the GPUs are the first line";
    showSnapshot([](api::Snapshot& next) {
        api::HostInfo host = *next.host;
        host.gpus.clear();
        next.host = api::Shared(std::move(host));
    });
    ASSERT_TRUE(until([&] { return chart->lastValue() == 11; }))
        << "without a GPU there is no line";
}

TEST_F(OverviewTest, TasksOfADayAreCountedByTheEngine) {
    const auto now = nowMs();
    node.setRows("tasks", {"received_ms", "state"},
                 taskRows({{now - 25 * kHour, "failed"},
                           {now - 23 * kHour, "succeeded"},
                           {now - 2 * kHour, "succeeded"},
                           {now - 2 * kHour, "failed"},
                           {now - kHour, "succeeded"},
                           {now - kMinute, "running"},
                           {now - kMinute, "queued"}}));
    comeBack();
    ASSERT_TRUE(until([&] { return kpi("kpiTasks") == QLatin1String("4"); }));
    EXPECT_TRUE(detail("kpiTasks").contains(QStringLiteral("75 % succeeded")));
    EXPECT_TRUE(detail("kpiTasks").contains(QStringLiteral("1 running")));
    node.setRows("tasks", {"received_ms", "state"}, taskRows({{now, "cancelled"}}));
    comeBack();
    ASSERT_TRUE(until([&] { return kpi("kpiTasks") == QLatin1String("1"); })) << "when shown again";
    EXPECT_TRUE(detail("kpiTasks").contains(QStringLiteral("0 % succeeded")));
    node.setRows("tasks", {"received_ms", "state"}, {});
    comeBack();
    ASSERT_TRUE(until([&] { return kpi("kpiTasks") == QLatin1String("0"); }));
    EXPECT_TRUE(detail("kpiTasks").contains(QStringLiteral("queued")));
}

TEST_F(OverviewTest, NewsDoesNotMakeItAskAgainWithinTheMinute) {
    std::atomic<int> counted{0};
    std::atomic<int> asked{0};
    node.setPage("tasks", [&](const api::HistoryQuery& query) -> Result<api::HistoryPage> {
        ++counted;
        return pageOfRows({"received_ms", "state"}, {}, query);
    });
    node.setAnswer("points.history", [&](const std::string&) -> Result<std::string> {
        ++asked;
        return std::string(R"({"format":"stacknet-points-history/1","since_ms":5,"change_day":3,)"
                           R"("change_week":3,"bar_ms":3600000,"bars":[]})");
    });
    comeBack();
    ASSERT_TRUE(until([&] { return kpi("kpiTasks") == QLatin1String("0"); }));
    ASSERT_TRUE(until([&] { return detail("kpiPoints") == QLatin1String("+3 in 24 h"); }));
    for (int i = 0; i < 3; ++i) showWatchdog(9'000 - i);
    ASSERT_TRUE(node.waitIdle());
    EXPECT_EQ(counted, 2) << "how many ended, and how many of them well";
    EXPECT_EQ(asked, 1);
}

TEST_F(OverviewTest, SpotChecksAreThoseOf30DaysAsOnTheWorkPage) {
    const std::int64_t month = std::int64_t{api::kArenaRecentDays} * 24 * 60 * kMinute;
    showChecks(2, 4, nowMs() - month - kMinute);
    EXPECT_EQ(kpi("kpiChecksPassed"), QStringLiteral("2"));
    EXPECT_EQ(detail("kpiChecksPassed"), QStringLiteral("of 4 judged"));
    const std::int64_t since = nowMs() - month + kMinute;
    showChecks(2, 4, since);
    EXPECT_EQ(detail("kpiChecksPassed"),
              QStringLiteral("of 4 judged since ") + shortTimeText(since))
        << "the record is younger than 30 days";
    showChecks(0, 0, since);
    EXPECT_EQ(kpi("kpiChecksPassed"), QStringLiteral("–"));
    EXPECT_EQ(detail("kpiChecksPassed"),
              QStringLiteral("none judged since ") + shortTimeText(since));
    showChecks(0, 0, 0);
    EXPECT_EQ(detail("kpiChecksPassed"), QStringLiteral("nothing recorded yet"));
    showChecks(2, 4, since);
    const QString shown = detail("kpiChecksPassed");
    window.showPage(QStringLiteral("work"));
    EXPECT_EQ(kpi("kpiSpotChecks"), QStringLiteral("2"));
    EXPECT_EQ(find<KpiCard>("kpiSpotChecks")->detail(), shown);
}

TEST_F(OverviewTest, ThereIsOneTotalOfStake) {
    showSnapshot([](api::Snapshot& next) {
        for (auto& key : next.nodeKeys)
            if (key.ours) key.tokensUnbonding = 777'000'000;
    });
    const QString total = compactText(heldBy(*node.snapshot()));
    EXPECT_EQ(kpi("kpiStake"), total);
    EXPECT_TRUE(detail("kpiNodeKeys").startsWith(total)) << detail("kpiNodeKeys").toStdString();
    window.showPage(QStringLiteral("staking"));
    const auto cards = window.findChildren<KpiCard*>(QStringLiteral("kpiStake"));
    ASSERT_EQ(cards.size(), 2) << "of the overview and of staking";
    EXPECT_EQ(cards[0]->value(), cards[1]->value());
}

TEST_F(OverviewTest, TheVerdictOfTheGpusHasAnAge) {
    showSnapshot([](api::Snapshot& next) {
        api::AttestationInfo info = *next.attestation;
        info.state = api::AttestationState::Attested;
        info.checkedMs = nowMs() - 3 * kMinute - 5'000;
        info.validUntilMs = nowMs() + 50 * kMinute;
        info.nextMs = nowMs() + 20 * kMinute;
        next.attestation = api::Shared(std::move(info));
    });
    EXPECT_EQ(detail("kpiAttestation"), QStringLiteral("3 min old · ends in 49 min"));
    showSnapshot([](api::Snapshot& next) {
        api::AttestationInfo info = *next.attestation;
        info.validUntilMs = 0;
        next.attestation = api::Shared(std::move(info));
    });
    EXPECT_EQ(detail("kpiAttestation"), QStringLiteral("checked 3 min ago"));
}

TEST(Duties, FreshEvidenceIsCountedToTheNextLook) {
    auto snapshot = runningSnapshot(nowMs());
    const std::int64_t now = nowMs();
    const auto evidence = [&](std::int64_t nextMs, std::int64_t validUntilMs) {
        api::AttestationInfo info;
        info.nextMs = nextMs;
        info.validUntilMs = validUntilMs;
        snapshot.attestation = api::Shared(std::move(info));
        for (auto& duty : dutiesOf(snapshot, now))
            if (duty.id == QLatin1String("evidence")) return duty;
        return Duty{};
    };
    EXPECT_EQ(evidence(now + 20 * kMinute, now + 50 * kMinute).when,
              inText(now + 20 * kMinute, now));
    EXPECT_TRUE(evidence(now + 20 * kMinute, now + 50 * kMinute)
                    .detail.contains(inText(now + 50 * kMinute, now)));
    EXPECT_EQ(evidence(0, now + 50 * kMinute).when, inText(now + 50 * kMinute, now));
    EXPECT_EQ(evidence(now + kMinute, 0).when, inText(now + kMinute, now));
    EXPECT_EQ(evidence(0, now - 1).when, QStringLiteral("overdue"));
    EXPECT_EQ(evidence(0, now - 1).tone, Tone::Warn);
    EXPECT_TRUE(evidence(0, 0).id.isEmpty());
}

TEST_F(OverviewTest, EventsAreFilteredByTheirSeverity) {
    showSnapshot([](api::Snapshot& next) { next.events = {}; });
    for (int i = 0; i < 30; ++i) node.addEvent(api::EventKind::TermEnded, std::to_string(i));
    node.addEvent(api::EventKind::SlashApplied, sampleId(1));
    node.addEvent(api::EventKind::EvidenceSeen, sampleId(2));
    for (int i = 0; i < 30; ++i) node.addEvent(api::EventKind::TermEnded, std::to_string(i));
    auto* model = find<QTableView>("overviewEvents")->model();
    ASSERT_TRUE(until([&] { return bridge.snapshot()->events->size() == 62; }));
    ASSERT_TRUE(until([&] { return model->rowCount() == 20; }));
    click("overviewEventsChip1");
    ASSERT_EQ(model->rowCount(), 1) << "although it is older than the newest twenty";
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("A key was slashed"));
    toggle(find<QAbstractButton>("overviewEventsChip2"));
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("A double signature was seen"));
    click("overviewEventsChip3");
    EXPECT_EQ(model->rowCount(), 20);
    click("overviewEventsChip0");
    EXPECT_EQ(model->rowCount(), 20);
}

}  // namespace
}  // namespace stacknet::testing
