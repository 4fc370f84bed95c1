#include "tests/ui/work_fixture.h"

namespace stacknet::testing {
namespace {

TEST_F(WorkPageTest, ATaskShowsWhatItUsedAndTheInputsOfItsDigest) {
    const api::TaskInfo task = node.snapshot()->tasks[2];
    window.showPage(QStringLiteral("work"), QString::fromStdString(task.id));
    auto* use = find("taskUse");
    EXPECT_TRUE(use->isVisible());
    const auto bars = use->findChildren<ui::UsageBar*>();
    ASSERT_EQ(bars.size(), 3);
    EXPECT_NEAR(
        bars[2]->share(),
        static_cast<double>(task.memoryPeakBytes) / static_cast<double>(task.memoryLimitBytes),
        0.0001);
    EXPECT_TRUE(bars[2]->words().contains(QStringLiteral("4,096 MiB")));
    EXPECT_TRUE(text("taskLimits").contains(QStringLiteral("not kept")));
    EXPECT_FALSE(find("digestInputs")->isVisible());
    node.setReceipt(task.id, R"({"receipt": {"version": 3, "code": {"image_digest": "ab12",
        "input_hash": "cd34", "exit_code": 0, "environment": {"LANG": "C.UTF-8"}}},
        "signature": "ff"})");
    click("showInputs");
    auto* inputs = find<ui::DetailList>("digestInputs");
    ASSERT_TRUE(until([&] { return inputs->isVisible(); }));
    EXPECT_EQ(inputs->value(QStringLiteral("Image")), QStringLiteral("ab12"));
    EXPECT_EQ(inputs->value(QStringLiteral("Input")), QStringLiteral("cd34"));
    EXPECT_EQ(inputs->value(QStringLiteral("Exit code")), QStringLiteral("0"));
    EXPECT_EQ(inputs->value(QStringLiteral("Environment")), QStringLiteral("LANG=C.UTF-8"));
    EXPECT_TRUE(find<QPlainTextEdit>("recomputeCommand")
                    ->toPlainText()
                    .startsWith(QStringLiteral("stacknetctl receipt recompute")));
    // Another task: what was shown belongs to the first.
    window.showPage(QStringLiteral("work"), QString::fromStdString(node.snapshot()->tasks[3].id));
    EXPECT_FALSE(inputs->isVisible());
    EXPECT_FALSE(use->isVisible()) << "a chat has no limits of a sandbox";
}

TEST_F(WorkPageTest, TheHistoryAsksForWhatIsChosenAndShowsOneInDetail) {
    const std::vector<std::string> columns{"id",
                                           "received_ms",
                                           "kind",
                                           "state",
                                           "class",
                                           "model",
                                           "language",
                                           "duration_ms",
                                           "tokens",
                                           "tokens_in",
                                           "tokens_out",
                                           "exit_code",
                                           "error",
                                           "api_key",
                                           "receipt",
                                           "paperwork",
                                           "paperwork_height",
                                           "warm",
                                           "ended_by",
                                           "self_tested",
                                           "cpu_ms",
                                           "cpu_limit",
                                           "memory_peak_bytes",
                                           "memory_limit_bytes",
                                           "wall_limit_ms",
                                           "declared_class",
                                           "repro_class",
                                           "confidential"};
    std::vector<api::HistoryRow> rows;
    for (int i = 0; i < 30; ++i) {
        const std::string id = "task_" + std::to_string(100 + i);
        rows.push_back({id,
                        {id,
                         std::to_string(nowMs() - i * 60'000),
                         i % 3 == 0 ? "code" : "chat",
                         i % 5 == 0 ? "failed" : "succeeded",
                         "D1",
                         "model",
                         "python",
                         "412",
                         "50",
                         "20",
                         "30",
                         "7",
                         i % 5 == 0 ? "tasks.backend_failed" : "",
                         "key",
                         "ee",
                         "committed",
                         "4711",
                         "1",
                         "exit",
                         "1",
                         "100",
                         "4",
                         "1048576",
                         "4294967296",
                         "600000",
                         "D2",
                         "",
                         i == 0 ? "1" : "0"}});
    }
    node.setRows("tasks", columns, rows);
    window.showPage(QStringLiteral("work"), QStringLiteral("history"));
    auto* table = find<QTableView>("taskHistory");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 30; }));
    auto* state = find<QComboBox>("historyState");
    state->setCurrentIndex(state->findData(QStringLiteral("failed")));
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 6; }));
    auto* kind = find<QComboBox>("historyKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("code")));
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 2; }));
    table->selectRow(0);
    auto* fields = find<ui::DetailList>("history_taskFields");
    ASSERT_TRUE(
        until([&] { return fields->value(QStringLiteral("Task")) == QLatin1String("task_100"); }));
    EXPECT_EQ(fields->value(QStringLiteral("Exit code")), QStringLiteral("7"));
    EXPECT_TRUE(fields->value(QStringLiteral("On the ledger")).contains(QStringLiteral("4,711")));
    EXPECT_EQ(find<ui::StatusPill>("history_taskState")->text(), QStringLiteral("Failed"));
    EXPECT_EQ(fields->value(QStringLiteral("Ended by")), QStringLiteral("its own end"));
    EXPECT_EQ(fields->value(QStringLiteral("Class asked for")), QStringLiteral("D2"));
    EXPECT_TRUE(fields->value(QStringLiteral("Confidential")).startsWith(QStringLiteral("yes")));
    QStringList shown;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        shown << table->model()->index(0, column).data().toString();
    EXPECT_TRUE(shown.contains(QStringLiteral("confidential")));
    EXPECT_TRUE(shown.contains(QStringLiteral("its own end")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Failed (tasks.backend_failed)."))) << "it is worded";
}

TEST_F(WorkPageTest, SpotChecksShowVerdictsAndTheMarginToAPenalty) {
    const std::int64_t sinceMs = nowMs() - 60'000;
    showSnapshot([&](api::Snapshot& next) {
        api::ArenaInfo arena;
        arena.verdicts = {{"t1", "k", "node 1", true, "passed", 10, nowMs() - 3, 0, 64, {}},
                          {"t2", "k", "node 1", true, "failed", 11, nowMs() - 2, 0, 0, {}},
                          {"t3", "k", "node 2", false, "convicted", 12, nowMs() - 1, 0, 64, {}}};
        arena.recentPassed = 1;
        arena.recentJudged = 2;
        arena.recentSinceMs = sinceMs;
        arena.committed = 42;
        arena.checksRun = 17;
        arena.underCheck = {{"t4", "D", "reveal", nowMs() + 9'000, {"node 3", "node 4"}, 1}};
        arena.privacyRule = "Some tasks are run again.";
        next.arena = api::Shared(std::move(arena));
    });
    EXPECT_EQ(kpi("kpiSpotChecks"), QStringLiteral("1"));
    EXPECT_EQ(find<ui::KpiCard>("kpiSpotChecks")->detail(),
              QStringLiteral("of 2 judged since ") + ui::shortTimeText(sinceMs));
    window.showPage(QStringLiteral("work"), QStringLiteral("spot_checks"));
    auto* verdicts = find<QTableView>("spotVerdicts");
    ASSERT_TRUE(until([&] { return verdicts->model()->rowCount() == 3; }));
    EXPECT_EQ(verdicts->model()->index(0, 1).data().toString(), QStringLiteral("yours"));
    EXPECT_EQ(verdicts->model()->index(0, 2).data().toString(), QStringLiteral("Passed"));
    EXPECT_EQ(verdicts->model()->index(0, 4).data().toString(), QStringLiteral("+64"));
    EXPECT_EQ(verdicts->model()->index(2, 1).data().toString(), QStringLiteral("of node 2"));
    EXPECT_TRUE(text("spotMargin").contains(QStringLiteral("No conviction")));
    EXPECT_TRUE(text("spotMargin").contains(QStringLiteral("10 %")));
    std::uint64_t held = 0;
    for (const auto& own : node.snapshot()->nodeKeys) {
        if (own.ours && own.state == api::NodeKeyState::Connected)
            held = std::max(held, own.tokensFree + own.tokensBonded + own.tokensUnbonding);
    }
    ASSERT_GT(held, 0u);
    EXPECT_TRUE(text("spotMargin").contains(ui::countText((held + 9) / 10)))
        << text("spotMargin").toStdString();
    auto* checked = find<QTableView>("spotUnderCheck");
    ASSERT_EQ(checked->model()->rowCount(), 1);
    EXPECT_EQ(checked->model()->index(0, 2).data().toString(),
              QStringLiteral("Results are opened"));
    EXPECT_EQ(checked->model()->index(0, 3).data().toString(), QStringLiteral("node 3, node 4"));
    EXPECT_EQ(checked->model()->index(0, 4).data().toString(), QStringLiteral("1 of 2"));
    EXPECT_EQ(kpi("kpiReruns"), QStringLiteral("17"));
    EXPECT_TRUE(text("spotPrivacy").contains(QStringLiteral("run again")));
    EXPECT_EQ(find<ui::DetailList>("spotCounts")->value(QStringLiteral("Committed")),
              QStringLiteral("42"));
    showSnapshot([](api::Snapshot& next) {
        api::ArenaInfo arena = *next.arena;
        arena.verdicts[0].verdict = "convicted";
        next.arena = api::Shared(std::move(arena));
    });
    EXPECT_FALSE(text("spotMargin").contains(QStringLiteral("No conviction")));
    ASSERT_TRUE(until([&] {
        return verdicts->model()->index(0, 2).data().toString() == QLatin1String("Convicted");
    })) << "a change of the picture asks again";
}

TEST_F(WorkPageTest, OlderVerdictsAreReachedAndUnknownPointsAreNoNumber) {
    std::vector<api::HistoryRow> rows;
    for (int i = 0; i < 450; ++i) {
        const std::string height = std::to_string(9'000 - i);
        rows.push_back({height,
                        {std::to_string(nowMs() - i * 60'000), "checked", "k", "node 2",
                         i == 0 ? "cleared" : "passed", "0", "0", i == 0 ? "0" : "1", height,
                         "task " + height, "node 1"}});
    }
    node.setRows("arena.verdicts",
                 {"time_ms", "whose", "worker", "worker_name", "verdict", "tokens_taken", "points",
                  "points_known", "height", "task", "checkers"},
                 rows);
    window.showPage(QStringLiteral("work"), QStringLiteral("spot_checks"));
    auto* model = find<QTableView>("spotVerdicts")->model();
    ASSERT_TRUE(until([&] { return model->rowCount() > 0; }));
    EXPECT_EQ(model->index(0, 4).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(model->index(1, 4).data().toString(), QStringLiteral("0"));
    EXPECT_EQ(model->index(0, 3).data().toString(), QStringLiteral("–"));
    while (model->canFetchMore({})) {
        const int before = model->rowCount();
        model->fetchMore({});
        ASSERT_TRUE(until([&] { return model->rowCount() > before; }));
    }
    EXPECT_EQ(model->rowCount(), 450);
}

TEST_F(WorkPageTest, HealthSaysWhyAndWhatToDo) {
    window.showPage(QStringLiteral("work"), QStringLiteral("health"));
    EXPECT_EQ(find<ui::StatusPill>("backendState")->text(), QStringLiteral("Healthy"));
    EXPECT_EQ(find<ui::StatusPill>("sandboxState")->text(), QStringLiteral("Ready"));
    showSnapshot([](api::Snapshot& next) {
        next.service.sandboxReady = false;
        next.service.sandboxReason = "sandbox.no_runtime: install crun";
        next.service.backend.health = api::BackendHealth::Stopped;
        next.service.backend.healthReason = "Five requests failed in a row.";
        next.service.backend.retryInMs = 20'000;
    });
    EXPECT_EQ(find<ui::StatusPill>("backendState")->text(), QStringLiteral("Stopped"));
    EXPECT_TRUE(text("backendWords").contains(QStringLiteral("in a row")));
    EXPECT_TRUE(text("backendWords").contains(QStringLiteral("20 s")));
    EXPECT_EQ(find<ui::StatusPill>("sandboxState")->text(), QStringLiteral("Not ready"));
    EXPECT_TRUE(text("sandboxWords").contains(QStringLiteral("install crun")));
}

TEST_F(WorkPageTest, TheLoadChartHasEveryKnownMinuteAndNothingBefore) {
    const auto steps = [](std::int64_t sinceMs, const std::string& list) {
        return R"({"format":"stacknet-work-history/1","from_ms":1000000,"to_ms":1500000,)"
               R"("step_ms":100000,"since_ms":)" +
               std::to_string(sinceMs) + R"(,"steps":[)" + list + "]}";
    };
    const std::string two =
        R"({"time_ms":1200000,"chats":3,"codes":1,"failed":2,"p50_ms":40,"p95_ms":90},)"
        R"({"time_ms":1400000,"chats":0,"codes":0,"failed":1,"p50_ms":0,"p95_ms":0})";
    const auto charts = ui::loadCharts(steps(1'230'000, two), 2'000'000);
    ASSERT_TRUE(charts.has_value());
    ASSERT_EQ(charts->size(), 2u);
    const ui::ChartData& tasks = charts->front();
    EXPECT_EQ(tasks.barMs, 100'000);
    ASSERT_EQ(tasks.series.size(), 3u);
    const std::vector<QPointF> chats{{1'200'000, 3}, {1'300'000, 0}, {1'400'000, 0}};
    EXPECT_EQ(tasks.series[0].points, chats) << "a step without a task is a bar of height 0";
    EXPECT_EQ(tasks.series[2].points.back(), QPointF(1'400'000, 1));
    const auto& p95 = charts->back().series[0].points;
    ASSERT_EQ(p95.size(), 3u);
    EXPECT_EQ(p95[0].y(), 90);
    EXPECT_TRUE(std::isnan(p95[1].y()) && std::isnan(p95[2].y())) << "nothing succeeded";
    EXPECT_TRUE(ui::loadCharts(steps(0, ""), 2'000'000)->front().series.empty());
    EXPECT_FALSE(ui::loadCharts("{}", 2'000'000).has_value());
}

TEST_F(WorkPageTest, TheLoadChartAsksForTheRangeThatIsChosen) {
    struct Asked {
        std::mutex mutex;
        std::vector<std::string> questions;
        bool fails = false;
    };
    // The node's thread may ask for it after this scope.
    const auto asked = std::make_shared<Asked>();
    node.setAnswer("work.history", [asked, this](const std::string& question) {
        const std::lock_guard lock(asked->mutex);
        asked->questions.push_back(question);
        return asked->fails ? Result<std::string>(makeError("storage.failed", "The disk is gone."))
                            : Result<std::string>(workHistoryAnswer(*node.snapshot()));
    });
    const auto last = [&] {
        const std::lock_guard lock(asked->mutex);
        return asked->questions.empty() ? std::string() : asked->questions.back();
    };
    const auto spanOf = [&] {
        const auto question = QJsonDocument::fromJson(QByteArray::fromStdString(last())).object();
        const double from = question.value(QStringLiteral("from_ms")).toDouble();
        return from == 0 ? 0.0 : (static_cast<double>(nowMs()) - from) / 3'600'000.0;
    };
    window.showPage(QStringLiteral("work"), QStringLiteral("load"));
    auto* chart = find<ui::ChartCard>("loadChart");
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 0; }));
    EXPECT_NEAR(spanOf(), 24.0, 0.2);
    const std::vector<std::pair<ui::ChartRange, double>> ranges{{ui::ChartRange::Hour, 1},
                                                                {ui::ChartRange::Week, 7 * 24},
                                                                {ui::ChartRange::Month, 30 * 24},
                                                                {ui::ChartRange::All, 0}};
    for (const auto& [range, hours] : ranges) {
        const std::string before = last();
        chart->setRange(range);
        ASSERT_TRUE(until([&] { return last() != before; }));
        EXPECT_NEAR(spanOf(), hours, 0.2);
    }
    chart->setCustomSpan({1'000'000, 2'000'000});
    ASSERT_TRUE(until([&] { return last().find("2000000") != std::string::npos; }));
    EXPECT_NE(last().find("1000000"), std::string::npos);
    {
        const std::lock_guard lock(asked->mutex);
        asked->fails = true;
    }
    chart->setRange(ui::ChartRange::Day);
    EXPECT_TRUE(until([&] { return chart->drawnPoints() == 0; }));
}

TEST_F(WorkPageTest, DurationsAreTheEnginesOfTheLastDay) {
    showSnapshot([](api::Snapshot& next) {
        next.service.durationCount = 1'204;
        next.service.durationP50Ms = 812;
        next.service.durationP95Ms = 4'200;
        next.tasks.clear();
    });
    EXPECT_EQ(kpi("kpiLatency"), QStringLiteral("812 ms"));
    const QString detail = find<ui::KpiCard>("kpiLatency")->detail();
    EXPECT_TRUE(detail.contains(QStringLiteral("4.2 s"))) << detail.toStdString();
    EXPECT_TRUE(detail.contains(QStringLiteral("24 h"))) << detail.toStdString();
    showSnapshot([](api::Snapshot& next) { next.service.durationCount = 0; });
    EXPECT_EQ(kpi("kpiLatency"), QStringLiteral("–"));
}

TEST_F(WorkPageTest, TheLiveTableShowsTheLockAndTheDigest) {
    auto* table = find<QTableView>("tasks");
    const auto* model = table->model();
    const auto cell = [&](int row, const QString& title, int role = Qt::DisplayRole) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return model->index(row, column).data(role);
        }
        return QVariant(QStringLiteral("no such column"));
    };
    const api::TaskInfo code = node.snapshot()->tasks[2];
    ASSERT_TRUE(code.confidential);
    EXPECT_EQ(cell(2, QStringLiteral("Confidential")).toString(), QStringLiteral("confidential"));
    EXPECT_EQ(cell(2, QStringLiteral("Confidential"), ui::GlyphRole).toInt(),
              static_cast<int>(ui::Glyph::Lock));
    EXPECT_FALSE(cell(3, QStringLiteral("Confidential"), ui::ToneRole).isValid());
    EXPECT_EQ(cell(3, QStringLiteral("Confidential"), ui::ExportRole).toString(),
              QStringLiteral("no"));
    EXPECT_EQ(cell(2, QStringLiteral("Result digest"), ui::ExportRole).toString(),
              QString::fromStdString(code.receiptDigest));
    window.showPage(QStringLiteral("work"), QString::fromStdString(code.id));
    find<QAction>("copyResultDigest")->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromStdString(code.receiptDigest));
    const auto* fields = find<ui::DetailList>("taskFields");
    EXPECT_EQ(fields->value(QStringLiteral("Ended by")), QStringLiteral("its own end"));
    EXPECT_EQ(fields->value(QStringLiteral("Class asked for")), QStringLiteral("D1"));
    EXPECT_TRUE(fields->value(QStringLiteral("Confidential")).startsWith(QStringLiteral("yes")));
    window.showPage(QStringLiteral("work"), QString::fromStdString(node.snapshot()->tasks[3].id));
    EXPECT_EQ(fields->value(QStringLiteral("Reproduction class")),
              QString::fromStdString(node.snapshot()->tasks[3].reproClass));
    window.showPage(QStringLiteral("work"), QString::fromStdString(node.snapshot()->tasks[1].id));
    EXPECT_TRUE(fields->value(QStringLiteral("Waits")).startsWith(QStringLiteral("behind 1 task")));
}

}  // namespace
}  // namespace stacknet::testing
