#include "core/tasks/task_sums.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>

#include "core/tasks/task_store.h"

namespace stacknet::tasks {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kNow = 20'000 * kDay + 5 * kHour;

class TaskSumsTest : public testing::Test {
protected:
    TaskSumsTest() {
        char folder[] = "/tmp/stacknet-sums-XXXXXX";
        m_folder = ::mkdtemp(folder);
        reopen();
    }
    ~TaskSumsTest() override {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }
    void reopen() {
        m_store.reset();
        m_store = TaskStore::open(m_folder / "tasks.db", kNow).value();
    }
    void add(std::int64_t finishedMs, std::int64_t durationMs,
             TaskState state = TaskState::Succeeded, TaskKind kind = TaskKind::Chat) {
        TaskRecord record;
        record.id = "task_" + std::to_string(++m_number);
        record.kind = kind;
        record.state = state;
        record.finishedMs = finishedMs;
        record.startedMs = durationMs == 0 ? 0 : finishedMs - durationMs;
        record.receivedMs = finishedMs - durationMs;
        ASSERT_TRUE(m_store->insert(record).ok());
    }
    TaskSums sums(TaskSumsQuery query) {
        auto found = m_store->sums(query);
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.error().message);
        return found.ok() ? *found : TaskSums{};
    }

    std::filesystem::path m_folder;
    std::unique_ptr<TaskStore> m_store;
    int m_number = 0;
};

TEST_F(TaskSumsTest, CountsByKindAndEndWithPercentilesOfThoseThatSucceeded) {
    for (int i = 1; i <= 20; ++i) add(kNow - kHour, i * 10);
    add(kNow - kHour, 5, TaskState::Succeeded, TaskKind::Code);
    add(kNow - kHour, 9'000, TaskState::Failed);
    add(kNow - kHour, 9'000, TaskState::Cancelled, TaskKind::Code);
    add(kNow - 3 * kHour, 70);
    const TaskSums found = sums({kNow - kDay, kNow, kHour});
    EXPECT_EQ(found.stepMs, kHour);
    EXPECT_EQ(found.sinceMs, kNow - 3 * kHour);
    const std::vector<TaskSum> expected{{kNow - 3 * kHour, 1, 0, 0, 1, 70, 70},
                                        {kNow - kHour, 20, 1, 2, 21, 100, 190}};
    EXPECT_EQ(found.steps, expected);
}

TEST_F(TaskSumsTest, TheSpanWithoutItsEndCountsAndSurvivesARestart) {
    add(kNow - kDay - 1, 10);
    add(kNow - kDay, 20);
    add(kNow, 30);
    add(kNow + 1, 40);
    // As a task that waits and one that runs: neither has ended.
    reopen();
    const TaskSums found = sums({kNow - kDay, kNow + 1, 0});
    ASSERT_EQ(found.steps.size(), 1u);
    EXPECT_EQ(found.steps.front(), (TaskSum{kNow - kDay, 2, 0, 0, 2, 30, 30}));
}

TEST_F(TaskSumsTest, WithoutAStartThereIsNoDuration) {
    add(kNow, 0);
    const TaskSums found = sums({kNow - kDay, kNow + 1, 0});
    ASSERT_EQ(found.steps.size(), 1u);
    EXPECT_EQ(found.steps.front(), (TaskSum{kNow - kDay, 1, 0, 0, 0, 0, 0}));
}

TEST_F(TaskSumsTest, ItChoosesAStepThatCutsTheSpanIntoFewEnough) {
    add(kNow - 400 * kDay, 10);
    add(kNow - 1, 10);
    const TaskSums all = sums({0, kNow, 0, true});
    EXPECT_EQ(all.sinceMs, kNow - 400 * kDay);
    EXPECT_EQ(all.stepMs, 7 * kDay);
    EXPECT_EQ(all.fromMs % all.stepMs, 0);
    EXPECT_LE(all.fromMs, all.sinceMs);
    EXPECT_EQ(all.steps.size(), 2u);
    EXPECT_EQ(sums({kNow - kHour, kNow, 0, true}).stepMs, 60'000);
    EXPECT_EQ(sums({kNow - kDay, kNow, 0, true}).stepMs, 900'000);
    EXPECT_EQ(sums({kNow - 7 * kDay, kNow, 0, true}).stepMs, 2 * kHour);
    EXPECT_EQ(sums({kNow - 30 * kDay, kNow, 0, true}).stepMs, 12 * kHour);
}

TEST_F(TaskSumsTest, WhatCannotBeAnsweredIsRefused) {
    add(kNow - kHour, 10);
    const auto code = [&](TaskSumsQuery query) {
        const auto found = m_store->sums(query);
        return found.ok() ? "" : found.error().code;
    };
    EXPECT_EQ(code({kNow, kNow, kHour}), "tasks.bad_query");
    EXPECT_EQ(code({kNow, kNow - 1, kDay}), "tasks.bad_query") << "of one step, too";
    EXPECT_EQ(code({-1, kNow, kHour}), "tasks.bad_query");
    EXPECT_EQ(code({kNow - kDay, kNow, -1}), "tasks.bad_query");
    EXPECT_EQ(code({kNow - kHour, kNow, kHour / 2'000}), "");
    EXPECT_EQ(code({kNow - kHour, kNow, kHour / 2'000 - 1}), "tasks.bad_query");
}

TEST_F(TaskSumsTest, NothingIsKeptAndNothingIsCounted) {
    const TaskSums found = sums({0, kNow, 0, true});
    EXPECT_EQ(found.sinceMs, 0);
    EXPECT_TRUE(found.steps.empty());
}

TEST_F(TaskSumsTest, AConfidentialTaskIsKeptAsOne) {
    TaskRecord record;
    record.id = "task_confidential";
    record.confidential = true;
    ASSERT_TRUE(m_store->insert(record).ok());
    EXPECT_TRUE(m_store->find(record.id)->confidential);
    record.confidential = false;
    ASSERT_TRUE(m_store->update(record).ok());
    EXPECT_FALSE(m_store->find(record.id)->confidential);
    EXPECT_FALSE(m_store->page({})->records.front().confidential);
}

}  // namespace
}  // namespace stacknet::tasks
