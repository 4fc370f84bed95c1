#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/presence_watch.h"

namespace stacknet::testing {
namespace {

using BridgeTest = UiTest;

/// Longest times between two beats of a 10 ms timer: what the event loop was held up.
class Watchdog : public QObject {
public:
    Watchdog() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_since.restart()); });
        m_since.start();
        m_timer.start(10);
    }
    qint64 percentile99() {
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 99 / 100];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_gaps;
};

TEST_F(BridgeTest, TenThousandEventsCostAtMostFiveRefreshesASecondAndNeverHoldUpTheScreen) {
    // The budget is 40 ms for a release build on an idle machine; unoptimised builds beside other
    // work get twice that and the timer's own 10 ms. What the console itself does holds the screen
    // up in every round; what a busy machine does, hardly in five.
    constexpr qint64 kGapMaxMs = 2 * 40 + 10;
    qint64 gapMs = kGapMaxMs + 1;
    for (int round = 0; round < 5 && gapMs > kGapMaxMs; ++round) {
        QTest::qWait(300);
        const auto before = bridge.refreshCount();
        Watchdog watchdog;
        QElapsedTimer timer;
        timer.start();
        const auto target = node.snapshot()->chain.height + 10'000;
        node.flood(10'000);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return bridge.snapshot()->chain.height >= target; }, 60'000));
        // The rate is told over at least two seconds, so that one late refresh does not decide it.
        QTest::qWait(std::max<int>(0, 2'000 - static_cast<int>(timer.elapsed())));
        const double seconds = static_cast<double>(timer.elapsed()) / 1'000.0;
        const auto refreshes = static_cast<double>(bridge.refreshCount() - before);
        EXPECT_LE(refreshes / seconds, 5.0) << refreshes << " refreshes in " << seconds << " s";
        EXPECT_GE(refreshes, 1);
        gapMs = watchdog.percentile99();
    }
    EXPECT_LE(gapMs, kGapMaxMs);
    RecordProperty("gap_p99_ms", static_cast<int>(gapMs));
}

TEST_F(BridgeTest, LeftAloneItRefreshesOnceASecondUntilSomebodyComes) {
    ui::PresenceWatch presence(bridge, 50);
    ASSERT_TRUE(until([&] { return bridge.isLeftAlone(); }));
    QElapsedTimer timer;
    timer.start();
    const auto before = bridge.refreshCount();
    // Further pictures come in all the time; how many were shown is what counts.
    while (timer.elapsed() < 2'500) {
        node.update([](api::Snapshot& next) { ++next.chain.height; });
        QTest::qWait(20);
    }
    const auto shown = static_cast<qint64>(bridge.refreshCount() - before);
    EXPECT_LE(shown, timer.elapsed() / ui::kRefreshAloneMs + 1);
    EXPECT_GE(shown, 1);
    QTest::keyClick(&window, Qt::Key_Shift);
    EXPECT_FALSE(bridge.isLeftAlone());
    ASSERT_TRUE(until([&] { return bridge.snapshot()->version == node.snapshot()->version; }));
    EXPECT_TRUE(until([&] { return bridge.isLeftAlone(); }));
}

TEST_F(BridgeTest, WhatACommandDidIsShownAtOnceAlsoWhenLeftAlone) {
    ui::PresenceWatch presence(bridge, 10);
    ASSERT_TRUE(until([&] { return bridge.isLeftAlone(); }));
    node.update([](api::Snapshot& next) { ++next.chain.height; });
    QTest::qWait(0);
    bool done = false;
    bridge.submit(api::SetAutoChallenge{true}, &window, [&](const api::CommandResult& result) {
        EXPECT_FALSE(result.error.has_value());
        EXPECT_TRUE(bridge.snapshot()->consensus.autoChallenge);
        done = true;
    });
    EXPECT_TRUE(until([&] { return done; }));
}

TEST_F(BridgeTest, CommandsAreAnsweredOnTheGuiThreadOnce) {
    int answers = 0;
    QThread* thread = nullptr;
    bridge.submit(api::LockNodeKey{sampleId(12)}, &window, [&](const api::CommandResult& result) {
        ++answers;
        thread = QThread::currentThread();
        EXPECT_FALSE(result.error.has_value());
    });
    EXPECT_EQ(bridge.pendingCommands(), 1);
    ASSERT_TRUE(until([&] { return answers > 0; }));
    QTest::qWait(50);
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(thread, QCoreApplication::instance()->thread());
    EXPECT_EQ(bridge.pendingCommands(), 0);
}

TEST_F(BridgeTest, AnswersForTheDeadAreDropped) {
    auto context = std::make_unique<QObject>();
    bool answered = false;
    node.holdCommands();
    bridge.submit(api::LockNodeKey{sampleId(12)}, context.get(),
                  [&](const api::CommandResult&) { answered = true; });
    context.reset();
    node.releaseCommands();
    ASSERT_TRUE(until([&] { return bridge.pendingCommands() == 0; }));
    EXPECT_FALSE(answered);
}

TEST_F(BridgeTest, CommandsUnderWayFailWhenTheNodeGoes) {
    std::string code;
    node.holdCommands();
    bridge.submit(api::LockNodeKey{sampleId(12)}, &window,
                  [&](const api::CommandResult& result) { code = result.error->code; });
    bridge.attach(nullptr);
    EXPECT_EQ(code, "api.disconnected");
}

TEST_F(BridgeTest, FreshnessFollowsAgeAndConnection) {
    EXPECT_EQ(bridge.freshness(), ui::Freshness::Live);
    node.goStale(ui::kStaleMs + 5'000);
    ASSERT_TRUE(until([&] { return bridge.freshness() == ui::Freshness::Stale; }));
    node.goOffline("connection reset");
    ASSERT_TRUE(until([&] { return bridge.freshness() == ui::Freshness::Offline; }));
    EXPECT_EQ(bridge.connectionReason(), QStringLiteral("connection reset"));
    node.goOnline();
    ASSERT_TRUE(until([&] { return bridge.freshness() == ui::Freshness::Stale; }));
    bridge.attach(nullptr);
    EXPECT_EQ(bridge.freshness(), ui::Freshness::Loading);
}

}  // namespace
}  // namespace stacknet::testing
