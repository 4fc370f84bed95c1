#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

/// What a code task of this account is told to run, so that the order of the runs can be seen.
CodeTask taskOf(const std::string& account, int number) {
    CodeTask task;
    task.apiKeyId = "key_" + account;
    task.account = account;
    task.language = "python";
    task.code = SecretBytes::copyOf(account + std::to_string(number));
    return task;
}

/// Counts code tasks that ended, by outcome.
struct Ended {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> codes;
    std::function<void(Result<CodeOutcome>)> done() {
        return [this](Result<CodeOutcome> result) {
            std::lock_guard lock(mutex);
            codes.push_back(result.ok() ? "ok" : result.error().code);
            changed.notify_all();
        };
    }
    bool wait(std::size_t count) {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, std::chrono::seconds(60),
                                [&] { return codes.size() >= count; });
    }
};

/// The task service with one worker that a first task holds.
class FairShareTest : public TasksTest {
protected:
    void TearDown() override { m_service.reset(); }
    void hold(std::size_t accountQueueMax = 0) {
        auto one = options();
        one.codeWorkers = 1;
        one.queueMax = 32;
        one.accountQueueMax = accountQueueMax;
        m_runner.hold = true;
        start(one);
        m_first = m_service->code(taskOf("flood", 0), m_ended.done());
        ASSERT_TRUE(m_runner.waitForRuns(1));
    }
    void release() {
        m_runner.hold = false;
        m_first->cancel();
    }
    std::string idOfWaiting(const std::string& apiKeyId) {
        const auto records = m_service->list(0, "", 100);
        for (const auto& record : *records) {
            if (record.apiKeyId == apiKeyId && record.state == TaskState::Queued) return record.id;
        }
        return "";
    }

    Ended m_ended;
    std::shared_ptr<ITaskHandle> m_first;
};

TEST_F(FairShareTest, AFloodDelaysAnotherAccountByOneTask) {
    ASSERT_NO_FATAL_FAILURE(hold());
    for (int number = 1; number <= 10; ++number) {
        m_service->code(taskOf("flood", number), m_ended.done());
    }
    m_service->code(taskOf("guest", 1), m_ended.done());
    m_service->code(taskOf("other", 1), m_ended.done());
    EXPECT_EQ(m_service->queue(TaskKind::Code), (QueueStatus{1, 12, 3}));
    EXPECT_EQ(m_service->queue(TaskKind::Chat), QueueStatus{});
    EXPECT_EQ(m_service->tasksAhead(idOfWaiting("key_guest")), 1u);
    EXPECT_EQ(m_service->tasksAhead(idOfWaiting("key_other")), 2u);
    EXPECT_EQ(m_service->tasksAhead("task_unknown"), std::nullopt);
    release();
    ASSERT_TRUE(m_ended.wait(13));
    ASSERT_EQ(m_runner.codes.size(), 13u);
    EXPECT_EQ(m_runner.codes[1], "flood1");
    EXPECT_EQ(m_runner.codes[2], "guest1");
    EXPECT_EQ(m_runner.codes[3], "other1");
    EXPECT_EQ(m_runner.codes[4], "flood2");
    EXPECT_EQ(m_runner.codes[12], "flood10");
}

TEST_F(FairShareTest, OneAccountLeavesRoomForTheOthers) {
    ASSERT_NO_FATAL_FAILURE(hold());
    // Three quarters of 32.
    for (int number = 1; number <= 25; ++number) {
        m_service->code(taskOf("flood", number), m_ended.done());
    }
    ASSERT_TRUE(m_ended.wait(1));
    EXPECT_EQ(m_ended.codes, std::vector<std::string>{"tasks.busy"});
    EXPECT_EQ(m_service->queue(TaskKind::Code).waiting, 24u);
    m_service->code(taskOf("guest", 1), m_ended.done());
    EXPECT_EQ(m_service->queue(TaskKind::Code).waiting, 25u);
    release();
    ASSERT_TRUE(m_ended.wait(27));
}

TEST_F(FairShareTest, CancellingAWaitingTaskFreesItsPlace) {
    ASSERT_NO_FATAL_FAILURE(hold(1));
    const auto waiting = m_service->code(taskOf("guest", 1), m_ended.done());
    m_service->code(taskOf("guest", 2), m_ended.done());
    ASSERT_TRUE(m_ended.wait(1));
    EXPECT_EQ(m_ended.codes[0], "tasks.busy");
    waiting->cancel();
    ASSERT_TRUE(m_ended.wait(2));
    EXPECT_EQ(m_ended.codes[1], "tasks.cancelled");
    m_service->code(taskOf("guest", 3), m_ended.done());
    EXPECT_EQ(m_service->queue(TaskKind::Code).waiting, 1u);
    release();
    ASSERT_TRUE(m_ended.wait(4));
    EXPECT_EQ(m_ended.codes.back(), "ok");
    EXPECT_EQ(m_runner.codes.back(), "guest3");
}

TEST_F(FairShareTest, CancellingARunningTaskFreesTheWorker) {
    ASSERT_NO_FATAL_FAILURE(hold());
    m_service->code(taskOf("guest", 1), m_ended.done());
    release();
    ASSERT_TRUE(m_ended.wait(2));
    EXPECT_EQ(m_ended.codes[0], "tasks.cancelled");
    EXPECT_EQ(m_ended.codes[1], "ok");
}

TEST_F(FairShareTest, WithoutAnAccountTheKeyIsTheAccount) {
    ASSERT_NO_FATAL_FAILURE(hold());
    for (const char* key : {"k1", "k1", "k2"}) {
        CodeTask task = taskOf("", 1);
        task.apiKeyId = key;
        m_service->code(std::move(task), m_ended.done());
    }
    EXPECT_EQ(m_service->queue(TaskKind::Code), (QueueStatus{1, 3, 2}));
    release();
    ASSERT_TRUE(m_ended.wait(4));
}

}  // namespace
}  // namespace stacknet::tasks
