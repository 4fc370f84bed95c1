#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

/// Runs nothing until it is let go.
class GatedRunner final : public ICodeRunner {
public:
    Result<CodeRunResult> run(CodeRun run, const inference::CancelToken& cancel) override {
        {
            std::unique_lock lock(m_mutex);
            ++m_came;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_open; });
        }
        return m_scripted.run(std::move(run), cancel);
    }
    std::string imageName() const override { return m_scripted.imageName(); }
    bool waitForRuns(std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_came >= count; });
    }
    void letGo() {
        std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    ScriptedRunner m_scripted;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_came = 0;
    bool m_open = false;
};

/// One worker for code, which holds its first task.
class PauseTest : public TasksTest {
protected:
    void SetUp() override {
        TaskServiceOptions wanted = options();
        wanted.codeWorkers = 1;
        start(options());
        m_service.reset();
        auto service = TaskService::create(std::move(wanted), *m_backend, m_gate, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
    }
    void TearDown() override {
        m_gate.letGo();
        m_service.reset();
    }
    using Outcome = std::future<Result<CodeOutcome>>;
    Outcome ask() {
        auto promise = std::make_shared<std::promise<Result<CodeOutcome>>>();
        m_service->code(codeTask(), [promise](Result<CodeOutcome> outcome) {
            promise->set_value(std::move(outcome));
        });
        return promise->get_future();
    }
    static std::string codeOf(Outcome& outcome) {
        if (outcome.wait_for(std::chrono::seconds(20)) != std::future_status::ready) return "late";
        const Result<CodeOutcome> result = outcome.get();
        return result.ok() ? "" : result.error().code;
    }
    GatedRunner m_gate;
};

TEST_F(PauseTest, WhatRunsAndWhatWaitsIsFinishedAndTheNextIsRefused) {
    Outcome running = ask();
    ASSERT_TRUE(m_gate.waitForRuns(1));
    Outcome waiting = ask();
    m_service->pause("Paused until noon.", false);
    Outcome refused = ask();
    ASSERT_EQ(refused.wait_for(std::chrono::seconds(20)), std::future_status::ready);
    const Result<CodeOutcome> answer = refused.get();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error(), makeError("tasks.paused", "Paused until noon.", true));
    EXPECT_EQ(m_service->queue(TaskKind::Code).waiting, 1U);
    m_gate.letGo();
    EXPECT_EQ(codeOf(running), "");
    EXPECT_EQ(codeOf(waiting), "");
    // No record of what was never taken.
    EXPECT_EQ(m_service->list(0, "", 10)->size(), 2U);
}

TEST_F(PauseTest, WithWaitingTooOnlyWhatRunsIsFinished) {
    Outcome running = ask();
    ASSERT_TRUE(m_gate.waitForRuns(1));
    Outcome waiting = ask();
    m_service->pause("Paused.", true);
    EXPECT_EQ(codeOf(waiting), "tasks.paused");
    m_gate.letGo();
    EXPECT_EQ(codeOf(running), "");
    const auto records = m_service->list(0, "", 10).value();
    ASSERT_EQ(records.size(), 2U);
    const auto& dropped = records[0].errorCode.empty() ? records[1] : records[0];
    EXPECT_EQ(dropped.errorCode, "tasks.paused");
    EXPECT_EQ(dropped.endedBy, TaskEnding::Refused);
}

TEST_F(PauseTest, AfterResumeTasksAreTakenAgain) {
    m_service->pause("Paused.", true);
    Outcome refused = ask();
    EXPECT_EQ(codeOf(refused), "tasks.paused");
    m_service->resume();
    m_gate.letGo();
    Outcome taken = ask();
    EXPECT_EQ(codeOf(taken), "");
    const auto sink = std::make_shared<CollectingSink>();
    m_stub.script(OpenAiStub::text({"yes"}));
    m_service->chat(chatTask(), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->content, "yes");
}

}  // namespace
}  // namespace stacknet::tasks
