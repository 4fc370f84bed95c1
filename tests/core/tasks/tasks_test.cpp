#include "core/tasks/tasks.h"

#include <fstream>
#include <iterator>
#include <set>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/tasks/task_store.h"
#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

OpenAiStub::Reply hanging() {
    OpenAiStub::Reply reply;
    reply.pieces = {OpenAiStub::delta(R"({"content":"one"})")};
    reply.hang = true;
    return reply;
}

TEST_F(TasksTest, CodeIsRunSignedRecordedAndClaimed) {
    start(options());
    auto outcome = runCode(codeTask());
    ASSERT_TRUE(outcome.ok()) << outcome.error().message;
    EXPECT_EQ(outcome->standardOutput.exposeText(), "42\n");
    EXPECT_EQ(outcome->standardError.exposeText(), "warn\n");
    EXPECT_EQ(outcome->exitCode, 0);
    EXPECT_EQ(outcome->endedBy, "exit");
    const auto verdict = verifyReceipt(outcome->receiptJson, {m_key.publicKey(), {}});
    ASSERT_TRUE(verdict.valid) << outcome->receiptJson;
    EXPECT_EQ(toHex(verdict.receipt->digest), outcome->receiptDigest);
    EXPECT_EQ(*m_service->receipt(outcome->taskId), outcome->receiptJson);
    const auto record = m_service->find(outcome->taskId);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(record->language, "python");
    EXPECT_TRUE(record->model.starts_with("sha256:ab"));
    EXPECT_EQ(record->tokensOut, 250u);
    ASSERT_EQ(m_drafts.size(), 1u);
    EXPECT_EQ(m_drafts[0].kind, TaskKind::Code);
    m_runner.warm = true;
    auto warm = runCode(codeTask("shell"));
    ASSERT_TRUE(warm.ok());
    EXPECT_EQ(m_service->find(warm->taskId)->tokensOut, 275u);
}

TEST_F(TasksTest, CodeRefusalsKeepTheirCodes) {
    start(options());
    EXPECT_EQ(runCode(codeTask("secret words")).error().code, "tasks.unknown_language");
    m_runner.error = makeError("sandbox.no_runtime", "No container runtime is installed.");
    EXPECT_EQ(runCode(codeTask()).error().code, "sandbox.no_runtime");
    m_runner.error.reset();
    m_runner.wrongDigest = true;
    EXPECT_EQ(runCode(codeTask()).error().code, "tasks.receipt_mismatch");
    EXPECT_TRUE(m_drafts.empty());
    const auto records = m_service->list(0, "", 10);
    ASSERT_EQ(records->size(), 3u);
    for (const auto& record : *records) {
        EXPECT_EQ(record.state, TaskState::Failed);
        EXPECT_NE(record.language, "secret words");
        EXPECT_EQ(record.valueMicroUsd, 0u);
    }
}

TEST_F(TasksTest, CancelEndsRunningAndWaitingCode) {
    auto one = options();
    one.codeWorkers = 1;
    m_runner.hold = true;
    start(one);
    std::vector<std::string> codes;
    const auto done = [&](Result<CodeOutcome> result) {
        std::lock_guard lock(m_mutex);
        codes.push_back(result.ok() ? "ok" : result.error().code);
        m_changed.notify_all();
    };
    const auto waitForCodes = [&](std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [&] { return codes.size() == count; });
    };
    const auto running = m_service->code(codeTask(), done);
    ASSERT_TRUE(m_runner.waitForRuns(1));
    const auto waiting = m_service->code(codeTask(), done);
    waiting->cancel();
    ASSERT_TRUE(waitForCodes(1));
    EXPECT_EQ(codes[0], "tasks.cancelled");
    running->cancel();
    ASSERT_TRUE(waitForCodes(2));
    EXPECT_EQ(codes[1], "tasks.cancelled");
    EXPECT_EQ(m_runner.codes.size(), 1u);
}

TEST_F(TasksTest, AFullQueueRefusesAndStopEndsEverything) {
    auto small = options();
    small.chatWorkers = 1;
    small.queueMax = 1;
    m_stub.script(hanging());
    start(small);
    auto running = std::make_shared<CollectingSink>();
    auto waiting = std::make_shared<CollectingSink>();
    auto refused = std::make_shared<CollectingSink>();
    auto handle = m_service->chat(chatTask(), running);
    ASSERT_TRUE(running->waitForDelta());
    m_service->chat(chatTask(), waiting);
    m_service->chat(chatTask(), refused);
    ASSERT_TRUE(refused->wait());
    EXPECT_EQ(refused->error.code, "tasks.busy");
    EXPECT_TRUE(refused->error.retryable);
    EXPECT_EQ(m_service->list(0, "", 10)->size(), 2u);
    m_service->stop();
    ASSERT_TRUE(running->wait());
    EXPECT_EQ(running->error.code, "tasks.cancelled");
    ASSERT_TRUE(waiting->wait());
    EXPECT_EQ(waiting->error.code, "tasks.stopping");
    auto late = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), late);
    ASSERT_TRUE(late->wait());
    EXPECT_EQ(late->error.code, "tasks.stopping");
    m_service.reset();
    handle->cancel();
}

TEST_F(TasksTest, ManyAtOnceAllEnd) {
    m_stub.script(OpenAiStub::text({"Hello"}));
    start(options());
    std::vector<std::shared_ptr<CollectingSink>> sinks;
    for (int index = 0; index < 40; ++index) {
        sinks.push_back(std::make_shared<CollectingSink>());
        m_service->chat(chatTask(), sinks.back());
    }
    std::set<std::string> digests;
    for (const auto& sink : sinks) {
        ASSERT_TRUE(sink->wait());
        EXPECT_EQ(sink->order, "sdaf") << sink->error.message;
        digests.insert(sink->digest);
    }
    // The salt makes the same question and answer another receipt every time.
    EXPECT_EQ(digests.size(), sinks.size());
    EXPECT_EQ(m_service->counts().succeeded, 40u);
}

TEST_F(TasksTest, ARestartFindsInterruptedTasksAndOpenPaperwork) {
    {
        auto store = TaskStore::open(m_folder / "tasks.db", 1);
        ASSERT_TRUE(store.ok());
        TaskRecord record;
        record.id = "task_running";
        record.state = TaskState::Running;
        record.receivedMs = 5;
        ASSERT_TRUE((*store)->insert(record).ok());
        record.id = "task_done";
        record.state = TaskState::Succeeded;
        ASSERT_TRUE((*store)->insert(record).ok());
    }
    start(options());
    const auto interrupted = m_service->find("task_running");
    ASSERT_TRUE(interrupted.ok());
    EXPECT_EQ(interrupted->state, TaskState::Failed);
    EXPECT_EQ(interrupted->errorCode, "tasks.interrupted");
    EXPECT_GT(interrupted->finishedMs, 5);
    EXPECT_EQ(m_service->counts().succeeded, 1u) << "what earlier lives did counts too";
    EXPECT_EQ(m_service->counts().failed, 1u);
    auto open = m_service->openPaperwork(10);
    ASSERT_TRUE(open.ok());
    ASSERT_EQ(open->size(), 1u);
    EXPECT_EQ((*open)[0].taskId, "task_done");
    ASSERT_TRUE(m_service->setPaperwork("task_done", PaperworkState::Submitted, 0).ok());
    EXPECT_EQ(m_service->openPaperwork(10)->size(), 1u);
    ASSERT_TRUE(m_service->setPaperwork("task_done", PaperworkState::Committed, 77).ok());
    EXPECT_EQ(m_service->openPaperwork(10)->size(), 0u);
    EXPECT_EQ(m_service->find("task_done")->paperworkHeight, 77u);
    EXPECT_EQ(m_service->setPaperwork("task_x", PaperworkState::Committed, 1).error().code,
              "tasks.unknown_task");
    EXPECT_EQ(m_service->find("task_x").error().code, "tasks.unknown_task");
    EXPECT_EQ(m_service->receipt("task_x").error().code, "tasks.unknown_task");
    EXPECT_EQ(m_service->receipt("task_done").error().code, "tasks.no_receipt");
}

TEST_F(TasksTest, PagesAreCompleteAndWithoutDoubles) {
    auto store = TaskStore::open({}, 1);
    ASSERT_TRUE(store.ok());
    for (int index = 0; index < 30; ++index) {
        TaskRecord record;
        record.id =
            "task_" + std::string(1, static_cast<char>('a' + index % 26)) + std::to_string(index);
        record.receivedMs = 1'000 + index / 7;
        record.state = TaskState::Succeeded;
        ASSERT_TRUE((*store)->insert(record).ok());
    }
    std::set<std::string> seen;
    std::int64_t beforeMs = 0;
    std::string beforeId;
    for (int page = 0; page < 20; ++page) {
        const auto records = (*store)->list(beforeMs, beforeId, 4);
        ASSERT_TRUE(records.ok());
        if (records->empty()) break;
        for (const auto& record : *records) {
            EXPECT_TRUE(seen.insert(record.id).second) << record.id;
            if (beforeMs != 0) {
                EXPECT_LE(record.receivedMs, beforeMs);
            }
        }
        beforeMs = records->back().receivedMs;
        beforeId = records->back().id;
    }
    EXPECT_EQ(seen.size(), 30u);
    EXPECT_EQ((*store)->list(1'001, "", 100)->size(), 7u);
}

TEST_F(TasksTest, NoContentInDatabaseOrLog) {
    const std::string canary = "canary7d1f";
    std::string logged;
    std::mutex logMutex;
    log::setMinimumLevel(log::Level::Debug);
    const auto sinkId = log::addSink([&](const log::Line& line) {
        std::lock_guard lock(logMutex);
        logged += log::format(line) + "\n";
    });
    m_stub.script(OpenAiStub::call("code_execution",
                                   R"({\"language\":\"shell\",\"code\":\"echo canary7d1f\"})"));
    m_stub.script(OpenAiStub::text({"the " + canary}));
    m_stub.script({400, "application/json", {R"({"error":{"message":"canary7d1f"}})"}, false});
    m_runner.output = canary;
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    ChatTask task = chatTask(true);
    task.requestJson =
        SecretBytes::copyOf(R"({"messages":[{"role":"user","content":")" + canary + R"("}]})");
    m_service->chat(std::move(task), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->content, "the " + canary) << sink->error.message;
    auto failing = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), failing);
    ASSERT_TRUE(failing->wait());
    EXPECT_EQ(failing->error.message.find(canary), std::string::npos);
    CodeTask code = codeTask();
    code.code = SecretBytes::copyOf(std::string_view(canary));
    ASSERT_TRUE(runCode(std::move(code)).ok());
    EXPECT_FALSE(runCode(codeTask(canary)).ok());
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        EXPECT_EQ(bytes.find(canary), std::string::npos) << entry.path();
        ++files;
    }
    EXPECT_GE(files, 2u);  // the database and its log
    log::removeSink(sinkId);
    log::setMinimumLevel(log::Level::Info);
    std::lock_guard lock(logMutex);
    EXPECT_NE(logged.find("task_ended"), std::string::npos);
    EXPECT_EQ(logged.find(canary), std::string::npos);
}

}  // namespace
}  // namespace stacknet::tasks
