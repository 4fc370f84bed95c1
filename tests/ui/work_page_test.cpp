#include "tests/ui/work_fixture.h"

namespace stacknet::testing {
namespace {

TEST_F(WorkPageTest, ItIsPausedForATimeAndResumed) {
    EXPECT_EQ(state(), QStringLiteral("Takes tasks"));
    EXPECT_FALSE(find("workResume")->isVisible());
    setWork([](auto& work) { work.running = work.queued = 0; });
    const auto before = nowMs();
    choose("pause60");
    ASSERT_TRUE(until([&] { return state() == QLatin1String("Paused"); }));
    const auto* pause = lastOrder<api::PauseWork>();
    ASSERT_NE(pause, nullptr);
    EXPECT_FALSE(pause->drain);
    EXPECT_NEAR(static_cast<double>(pause->untilMs - before), 3'600'000.0, 60'000.0);
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("You paused it.")));
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("goes on at")));
    EXPECT_FALSE(find("workPause")->isVisible());
    EXPECT_FALSE(find("workDrain")->isVisible());
    click("workResume");
    ASSERT_TRUE(until([&] { return state() == QLatin1String("Takes tasks"); }));
    EXPECT_NE(lastOrder<api::ResumeWork>(), nullptr);
}

TEST_F(WorkPageTest, EveryGpuSaysWhatItDoes) {
    window.showPage(QStringLiteral("work"), QStringLiteral("gpus"));
    EXPECT_EQ(text("gpu0Name"), QStringLiteral("GPU 0 · NVIDIA H100 80GB HBM3"));
    EXPECT_EQ(find<ui::UsageBar>("gpu0Load")->words(), QStringLiteral("64 %"));
    EXPECT_EQ(find<ui::UsageBar>("gpu0Memory")->words(), QStringLiteral("52.0 of 80.0 GiB"));
    EXPECT_EQ(text("gpu0Figures"), QStringLiteral("61 °C · 412 W"));
    EXPECT_FALSE(find("gpusReason")->isVisible());
    EXPECT_FALSE(text("gpu0Uuid").contains(QStringLiteral("41a1"))) << "masked until it is wanted";
    click("gpusReveal");
    EXPECT_TRUE(text("gpu0Uuid").contains(QStringLiteral("GPU-41a1b9ae")));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_FALSE(text("gpu0Uuid").contains(QStringLiteral("41a1")));
    EXPECT_FALSE(find("gpusReveal")->isEnabled());
    ui::PrivacyMask::instance().setOn(false);
    showHost([](api::HostInfo& host) {
        host.gpus[0].busyKnown = false;
        host.gpus[0].memoryTotalBytes = 0;
        host.gpus[0].temperatureC = 0;
    });
    ASSERT_TRUE(until(
        [&] { return find<ui::UsageBar>("gpu0Load")->words() == QLatin1String("not told"); }));
    EXPECT_EQ(find<ui::UsageBar>("gpu0Memory")->words(), QStringLiteral("not told"));
    EXPECT_EQ(text("gpu0Figures"), QStringLiteral("412 W"));
}

TEST_F(WorkPageTest, AGpuIsKeptOutAfterItsCostWasRead) {
    window.showPage(QStringLiteral("work"), QStringLiteral("gpus"));
    auto* works = find<QCheckBox>("gpu1Works");
    EXPECT_TRUE(works->isChecked());
    works->toggle();
    ASSERT_NE(dialog("gpuDialog"), nullptr);
    EXPECT_TRUE(works->isChecked()) << "nothing has happened yet";
    EXPECT_TRUE(text("gpuCost").contains(QStringLiteral("starts again")));
    click("gpuCancel");
    ASSERT_TRUE(until([&] { return dialog("gpuDialog") == nullptr; }));
    EXPECT_EQ(lastOrder<api::SetGpuAllowed>(), nullptr);
    works->toggle();
    click("gpuAccept");
    ASSERT_TRUE(until([&] { return !works->isChecked(); }));
    ASSERT_NE(lastOrder<api::SetGpuAllowed>(), nullptr);
    EXPECT_EQ(lastOrder<api::SetGpuAllowed>()->uuid, node.snapshot()->host->gpus[1].uuid);
    EXPECT_FALSE(lastOrder<api::SetGpuAllowed>()->allowed);
    ASSERT_TRUE(until([&] { return dialog("gpuDialog") == nullptr; }));
    // The last one stays: the node says why.
    find<QCheckBox>("gpu0Works")->toggle();
    click("gpuAccept");
    ASSERT_TRUE(until([&] { return find("workBanner")->isVisible(); }));
    EXPECT_TRUE(find<QCheckBox>("gpu0Works")->isChecked());
    ASSERT_TRUE(until([&] { return dialog("gpuDialog") == nullptr; }));
    works->toggle();
    click("gpuAccept");
    ASSERT_TRUE(until([&] { return works->isChecked(); }));
    EXPECT_TRUE(lastOrder<api::SetGpuAllowed>()->allowed);
}

TEST_F(WorkPageTest, AnothersServerLeavesNothingToChoose) {
    window.showPage(QStringLiteral("work"), QStringLiteral("gpus"));
    showHost([](api::HostInfo& host) { host.gpuChoiceReason = "The server is another's."; });
    ASSERT_TRUE(until([&] { return !find("gpu0Works")->isEnabled(); }));
    EXPECT_EQ(text("gpusChoice"), QStringLiteral("The server is another's."));
    EXPECT_EQ(find("gpu0Works")->accessibleDescription(), text("gpusChoice"));
}

TEST_F(WorkPageTest, WithoutAGpuTheReasonStandsThere) {
    window.showPage(QStringLiteral("work"), QStringLiteral("gpus"));
    showHost([](api::HostInfo& host) {
        host.gpus.clear();
        host.gpuReason = "No GPU is shown: none is here.";
    });
    ASSERT_TRUE(until([&] { return find("gpusReason")->isVisible(); }));
    EXPECT_EQ(text("gpusReason"), QStringLiteral("No GPU is shown: none is here."));
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("gpu0Works")), nullptr);
    EXPECT_FALSE(find("gpusReveal")->isVisible());
    EXPECT_FALSE(find("footerGpu")->isVisible());
    showHost([](api::HostInfo& host) {
        host.gpus.push_back({});
        host.gpus[0].busyKnown = true;
        host.gpuBps = 4'250;
    });
    ASSERT_TRUE(until([&] { return find("footerGpu")->isVisible(); }));
    EXPECT_EQ(text("footerGpu"), QStringLiteral("GPU 42 %"));
    EXPECT_EQ(text("gpu0Name"), QStringLiteral("GPU 0"));
}

TEST_F(WorkPageTest, DrainSaysWhatIsLeftToFinish) {
    click("workDrain");
    ASSERT_TRUE(until([&] { return state() == QLatin1String("Finishing"); }));
    ASSERT_NE(lastOrder<api::PauseWork>(), nullptr);
    EXPECT_TRUE(lastOrder<api::PauseWork>()->drain);
    EXPECT_EQ(lastOrder<api::PauseWork>()->untilMs, 0);
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("3")));
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("until you resume")));
}

TEST_F(WorkPageTest, EveryWayToPauseSendsItsTime) {
    for (const char* way : {"pause10", "pauseTomorrow", "pauseOpen", "drain60"}) {
        choose(way);
        ASSERT_TRUE(until([&] { return state() != QLatin1String("Takes tasks"); })) << way;
        const auto* pause = lastOrder<api::PauseWork>();
        ASSERT_NE(pause, nullptr) << way;
        EXPECT_EQ(pause->drain, QLatin1String(way) == QLatin1String("drain60"));
        EXPECT_EQ(pause->untilMs == 0, QLatin1String(way) == QLatin1String("pauseOpen"));
        click("workResume");
        ASSERT_TRUE(until([&] { return state() == QLatin1String("Takes tasks"); }));
    }
}

TEST_F(WorkPageTest, WhatIsRefusedIsSaidAndNothingChanges) {
    node.failNextCommand(makeError("work.not_serving", "This node serves no clients."));
    click("workDrain");
    ASSERT_TRUE(until([&] { return find("workBanner")->isVisible(); }));
    EXPECT_EQ(state(), QStringLiteral("Takes tasks"));
    EXPECT_TRUE(find("workDrain")->isEnabled());
}

TEST_F(WorkPageTest, ANodeThatServesNobodyHasNothingToPause) {
    setWork([](auto& work) { work.takesTasks = false; });
    for (const char* name : {"workPause", "workDrain", "workResume"})
        EXPECT_FALSE(find(name)->isVisible()) << name;
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("serves no clients")));
}

TEST_F(WorkPageTest, OutsideOfTheHoursTheyCanBeChanged) {
    setWork([](auto& work) {
        work.state = api::WorkState::Paused;
        work.reason = "schedule";
        work.running = work.queued = 0;
        work.nextChangeMs = nowMs() + 7'200'000;
    });
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("outside of its hours")));
    EXPECT_FALSE(find("workResume")->isVisible()) << "the hours hold it, not a pause";
    click("workShowHours");
    EXPECT_TRUE(find("scheduleGrid")->isVisible());
    setWork([](auto& work) {
        work.reason = "battery";
        work.nextChangeMs = 0;
    });
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("battery")));
    EXPECT_TRUE(text("workWords").contains(QStringLiteral("power is back")));
}

TEST_F(WorkPageTest, HoursAreSetByKeyboardSavedAndPutBack) {
    window.showPage(QStringLiteral("work"), QStringLiteral("hours"));
    auto* grid = find<ui::ScheduleGrid>("scheduleGrid");
    EXPECT_EQ(grid->summary(), QStringLiteral("Mon–Fri 08:00–18:00"));
    EXPECT_FALSE(find("saveSchedule")->isEnabled()) << "nothing was changed";
    EXPECT_TRUE(text("scheduleSummary").contains(QStringLiteral("not in force")));
    grid->setFocus();
    // Monday 08:00 off, then Saturday 08:00 to 10:00 on, as a block with Shift.
    key(Qt::Key_Space);
    for (int i = 0; i < 5; ++i) key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(grid->summary(), QStringLiteral("Mon 09:00–18:00, Tue–Fri 08:00–18:00, Sat "
                                              "08:00–11:00"));
    EXPECT_TRUE(grid->accessibleDescription().contains(QStringLiteral("Sat 10:00, works")));
    // A picture of the node that comes meanwhile takes nothing away.
    showSnapshot([](api::Snapshot& next) { ++next.chain.height; });
    EXPECT_TRUE(grid->summary().contains(QStringLiteral("Sat")));
    find<QCheckBox>("scheduleOn")->click();
    find<QCheckBox>("pauseOnBattery")->click();
    click("saveSchedule");
    ASSERT_TRUE(until([&] { return lastOrder<api::SetWorkSchedule>() != nullptr; }));
    const auto* order = lastOrder<api::SetWorkSchedule>();
    EXPECT_TRUE(order->enabled);
    EXPECT_TRUE(order->pauseOnBattery);
    EXPECT_EQ(QString::fromStdString(order->hours), grid->text());
    ASSERT_TRUE(until([&] { return find("workBanner")->isVisible(); }));
    EXPECT_FALSE(find("saveSchedule")->isEnabled());
    click("fillAll");
    EXPECT_EQ(grid->summary(), QStringLiteral("Mon–Sun all day"));
    click("revertSchedule");
    EXPECT_TRUE(until([&] { return grid->summary().contains(QStringLiteral("Mon 09:00–18:00")); }));
}

TEST_F(WorkPageTest, AWeekWithoutAnHourCannotBeSaved) {
    window.showPage(QStringLiteral("work"), QStringLiteral("hours"));
    find<QCheckBox>("scheduleOn")->click();
    click("fillNone");
    EXPECT_TRUE(find("scheduleProblem")->isVisible());
    EXPECT_FALSE(find("saveSchedule")->isEnabled());
    EXPECT_EQ(find<ui::ScheduleGrid>("scheduleGrid")->summary(), QStringLiteral("no hours chosen"));
    click("fillNights");
    EXPECT_FALSE(find("scheduleProblem")->isVisible());
    EXPECT_TRUE(find("saveSchedule")->isEnabled());
}

TEST_F(WorkPageTest, AWeekIsPaintedWithTheMouse) {
    window.showPage(QStringLiteral("work"), QStringLiteral("hours"));
    auto* grid = find<ui::ScheduleGrid>("scheduleGrid");
    click("fillNone");
    const QPoint origin(grid->width() / 2, grid->height() - 12);
    QTest::mouseClick(grid, Qt::LeftButton, Qt::NoModifier, origin);
    EXPECT_EQ(grid->text().count(QLatin1Char('1')), 1);
    EXPECT_EQ(grid->cursorDay(), 6);
    QTest::mouseClick(grid, Qt::LeftButton, Qt::NoModifier, origin);
    EXPECT_TRUE(grid->isEmpty());
}

}  // namespace
}  // namespace stacknet::testing
