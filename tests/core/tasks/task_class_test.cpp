#include "core/tasks/task_class.h"

#include <algorithm>
#include <set>

#include "core/base/codec.h"
#include "core/inference/repro_request.h"
#include "core/sandbox/limits.h"
#include "core/storage/database.h"
#include "core/tasks/receipt_explain.h"
#include "core/tasks/task_store.h"
#include "tests/core/tasks/reproducing_backend.h"
#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

TEST(TaskClass, HasOneNameEach) {
    for (const auto value : {TaskClass::None, TaskClass::D0, TaskClass::D1, TaskClass::D2,
                             TaskClass::D3, TaskClass::R, TaskClass::T}) {
        EXPECT_EQ(taskClassNamed(taskClassName(value)), value);
    }
    EXPECT_EQ(taskClassNamed("r"), std::nullopt);
    for (const auto determinism : {sandbox::Determinism::D0, sandbox::Determinism::D1,
                                   sandbox::Determinism::D2, sandbox::Determinism::D3}) {
        EXPECT_EQ(taskClassName(taskClassOf(determinism)), sandbox::determinismName(determinism));
    }
    for (const auto value :
         {TaskEnding::None, TaskEnding::Exit, TaskEnding::Signal, TaskEnding::OutOfMemory,
          TaskEnding::Timeout, TaskEnding::OutputLimit, TaskEnding::Refused}) {
        EXPECT_EQ(taskEndingNamed(taskEndingName(value)), value);
    }
    EXPECT_EQ(taskEndingNamed("killed"), std::nullopt);
}

/// A task service whose back end has a reproduction class.
class ClassTest : public TasksTest {
protected:
    ~ClassTest() override { m_service.reset(); }
    void startReproducing() {
        start(options());
        m_reproducing = std::make_unique<ReproducingBackend>(*m_backend);
        auto service = TaskService::create(options(), *m_reproducing, m_runner, m_clock, m_rng);
        ASSERT_TRUE(service.ok());
        m_service = std::move(*service);
    }
    std::shared_ptr<CollectingSink> ask(TaskClass declared, const std::string& extra,
                                        bool codeTool = false) {
        ChatTask task = chatTask(codeTool, extra);
        task.declaredClass = declared;
        auto sink = std::make_shared<CollectingSink>();
        m_service->chat(std::move(task), sink);
        EXPECT_TRUE(sink->wait());
        return sink;
    }
    /// Of the task that came since the last call: two of one millisecond are listed in any order.
    TaskRecord newest() {
        const auto records = m_service->list(0, "", 100);
        for (const TaskRecord& record : *records) {
            if (m_known.insert(record.id).second) m_newest = record;
        }
        return m_newest;
    }

    std::set<std::string> m_known;
    TaskRecord m_newest;

    std::unique_ptr<ReproducingBackend> m_reproducing;
};

TEST_F(ClassTest, AChatOfClassRRunsReproduciblyAndItsReceiptSaysSo) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    startReproducing();
    const auto sink = ask(TaskClass::R, R"(,"temperature":0)");
    ASSERT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_EQ(sink->content, "Hello there");
    EXPECT_GT(sink->deltas.size(), 1u) << "it is streamed as any other";
    EXPECT_EQ(m_reproducing->reproducible(), 1);
    const auto sent = boost::json::parse(m_stub.bodies().at(0)).as_object();
    EXPECT_EQ(sent.at("cache_prompt"), false);
    EXPECT_EQ(sent.at("top_k").to_number<int>(), 1);

    const std::string repro =
        toHex(inference::taskReproClass(m_reproducing->nodeClass(), inference::SamplingParams{}));
    const auto verdict = verifyReceipt(sink->receipt);
    ASSERT_TRUE(verdict.valid) << sink->receipt;
    EXPECT_EQ(verdict.receipt->version, 3u);
    EXPECT_EQ(verdict.receipt->taskClass, TaskClass::R);
    EXPECT_EQ(toHex(verdict.receipt->reproClass), repro);
    bool explained = false;
    for (const auto& note : explainReceipt(*verdict.receipt)) {
        if (note.topic == "class") explained = note.text.find(repro) != std::string::npos;
    }
    EXPECT_TRUE(explained);
    const auto record = m_service->find(sink->taskId);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(record->declaredClass, TaskClass::R);
    EXPECT_EQ(record->effectiveClass, TaskClass::R);
    EXPECT_EQ(record->reproClass, repro);
    EXPECT_EQ(record->endedBy, TaskEnding::None);
}

TEST_F(ClassTest, WithoutAClassNothingIsPromisedAndTNeedsNoReproductionClass) {
    m_stub.script(OpenAiStub::text({"Hi"}));
    startReproducing();
    const auto none = ask(TaskClass::None, "");
    const auto plain = verifyReceipt(none->receipt);
    ASSERT_TRUE(plain.valid);
    EXPECT_EQ(plain.receipt->taskClass, TaskClass::None);
    EXPECT_TRUE(plain.receipt->reproClass.isZero());
    EXPECT_EQ(newest().effectiveClass, TaskClass::None);
    m_reproducing->forget();
    const auto tolerant = ask(TaskClass::T, "");
    const auto verdict = verifyReceipt(tolerant->receipt);
    ASSERT_TRUE(verdict.valid);
    EXPECT_EQ(verdict.receipt->taskClass, TaskClass::T);
    EXPECT_FALSE(receiptSlashable(*verdict.receipt));
    EXPECT_EQ(newest().effectiveClass, TaskClass::T);
    EXPECT_EQ(newest().reproClass, "");
    EXPECT_EQ(m_reproducing->reproducible(), 0);
}

TEST_F(ClassTest, WhatCannotBeOfClassRIsRefusedBeforeTheModelIsAsked) {
    startReproducing();
    const struct {
        std::string extra;
        bool codeTool;
        std::string code;
        std::string word;
    } cases[] = {
        {R"(,"temperature":0.7)", false, "tasks.not_reproducible", "seed"},
        {"", false, "tasks.not_reproducible", "seed"},
        {R"(,"temperature":0,"logit_bias":{})", false, "tasks.not_reproducible", "logit_bias"},
        {R"(,"temperature":0)", true, "tasks.not_reproducible", "code_execution"},
        {R"(,"temperature":9)", false, "tasks.bad_request", "temperature"},
    };
    for (const auto& each : cases) {
        const auto sink = ask(TaskClass::R, each.extra, each.codeTool);
        EXPECT_EQ(sink->order, "e");
        EXPECT_EQ(sink->error.code, each.code) << each.extra;
        EXPECT_NE(sink->error.message.find(each.word), std::string::npos) << sink->error.message;
        EXPECT_FALSE(sink->error.retryable);
        const TaskRecord record = newest();
        EXPECT_EQ(record.declaredClass, TaskClass::R);
        EXPECT_EQ(record.effectiveClass, TaskClass::None);
        EXPECT_EQ(record.endedBy, TaskEnding::Refused);
    }
    m_reproducing->forget();
    const auto none = ask(TaskClass::R, R"(,"temperature":0)");
    EXPECT_EQ(none->error.code, "tasks.no_repro_class");
    EXPECT_NE(none->error.message.find("bit by bit"), std::string::npos) << none->error.message;
    EXPECT_TRUE(m_stub.bodies().empty());
}

TEST_F(ClassTest, ABackEndThatOnlyStartsIsToBeAskedAgain) {
    startReproducing();
    m_reproducing->forget();
    m_reproducing->starting();
    const auto sink = ask(TaskClass::R, R"(,"temperature":0)");
    EXPECT_EQ(sink->error.code, "tasks.no_inference_backend");
    EXPECT_TRUE(sink->error.retryable);
}

TEST_F(TasksTest, CodeIsKeptWithItsUseItsLimitsAndItsEnd) {
    start(options());
    const auto ok = runCode(codeTask());
    ASSERT_TRUE(ok.ok());
    const auto record = m_service->find(ok->taskId);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(record->cpuMs, ScriptedRunner::kCpuMs);
    EXPECT_EQ(record->memoryPeakBytes, ScriptedRunner::kMemoryPeakBytes);
    EXPECT_EQ(record->memoryLimitBytes, sandbox::kMemoryBytes);
    EXPECT_EQ(record->cpuLimit, 4u);
    EXPECT_EQ(record->wallLimitMs, 600'000u);
    EXPECT_EQ(record->endedBy, TaskEnding::Exit);
    EXPECT_EQ(record->declaredClass, TaskClass::D0);
    EXPECT_EQ(record->effectiveClass, TaskClass::D0);

    m_runner.vouched = sandbox::Determinism::D1;
    m_runner.selfTested = true;
    CodeTask pinned = codeTask();
    pinned.determinism = sandbox::Determinism::D1;
    const auto tested = runCode(std::move(pinned));
    ASSERT_TRUE(tested.ok()) << tested.error().message;
    EXPECT_EQ(m_service->find(tested->taskId)->effectiveClass, TaskClass::D1);
    EXPECT_TRUE(m_service->find(tested->taskId)->selfTested);
    m_runner.vouched = sandbox::Determinism::D0;
    m_runner.selfTested = false;
    CodeTask broken = codeTask();
    broken.determinism = sandbox::Determinism::D2;
    const auto withdrawn = runCode(std::move(broken));
    EXPECT_EQ(m_service->find(withdrawn->taskId)->declaredClass, TaskClass::D2);
    EXPECT_EQ(m_service->find(withdrawn->taskId)->effectiveClass, TaskClass::D0);
    EXPECT_TRUE(verifyReceipt(withdrawn->receiptJson).valid);

    m_runner.endedBy = "oom";
    EXPECT_EQ(m_service->find(runCode(codeTask())->taskId)->endedBy, TaskEnding::OutOfMemory);
    m_runner.error = makeError("sandbox.no_runtime", "No container runtime is installed.");
    EXPECT_EQ(runCode(codeTask()).error().code, "sandbox.no_runtime");
    // Two tasks of one millisecond stand in any order.
    const auto tasks = m_service->list(0, "", 100).value();
    const auto found = std::ranges::find(tasks, "sandbox.no_runtime", &TaskRecord::errorCode);
    ASSERT_NE(found, tasks.end());
    const TaskRecord& refused = *found;
    EXPECT_EQ(refused.endedBy, TaskEnding::Refused);
    EXPECT_EQ(refused.effectiveClass, TaskClass::None);
    EXPECT_EQ(refused.memoryPeakBytes, 0u);
}

TEST_F(TasksTest, ADatabaseOfBeforeTheUsageColumnsOpensAndKeepsItsRows) {
    const auto file = m_folder / "old.db";
    {
        auto database = storage::Database::open(file, {});
        ASSERT_TRUE(database.ok());
        ASSERT_TRUE(database
                        ->migrate({"CREATE TABLE task (id TEXT PRIMARY KEY, kind INTEGER NOT NULL, "
                                   "state INTEGER NOT NULL, api_key_id TEXT NOT NULL, "
                                   "model TEXT NOT NULL, language TEXT NOT NULL, "
                                   "received_ms INTEGER NOT NULL, started_ms INTEGER NOT NULL, "
                                   "finished_ms INTEGER NOT NULL, tokens_in INTEGER NOT NULL, "
                                   "tokens_out INTEGER NOT NULL, exit_code INTEGER NOT NULL, "
                                   "warm INTEGER NOT NULL, error_code TEXT NOT NULL, "
                                   "receipt_digest TEXT NOT NULL, contract_hash TEXT NOT NULL, "
                                   "fingerprint TEXT NOT NULL, value_micro_usd INTEGER NOT NULL, "
                                   "paperwork INTEGER NOT NULL, paperwork_height INTEGER NOT NULL, "
                                   "receipt TEXT NOT NULL DEFAULT '') STRICT"})
                        .ok());
        ASSERT_TRUE(database
                        ->execute("INSERT INTO task VALUES ('task_old', 1, 2, 'key1', 'm', "
                                  "'python', 5, 6, 7, 8, 9, 0, 1, '', 'd', 'c', 'f', 10, 2, 11, "
                                  "'{}')")
                        .ok());
    }
    for (int life = 0; life < 2; ++life) {
        auto store = TaskStore::open(file, 100);
        ASSERT_TRUE(store.ok()) << store.error().message;
        const auto record = (*store)->find("task_old");
        ASSERT_TRUE(record.ok()) << record.error().message;
        EXPECT_EQ(record->tokensOut, 9u);
        EXPECT_EQ(record->paperworkHeight, 11u);
        EXPECT_TRUE(record->warm);
        EXPECT_EQ(record->effectiveClass, TaskClass::None);
        EXPECT_EQ(record->memoryLimitBytes, 0u);
        EXPECT_EQ(*(*store)->receipt("task_old"), "{}");
    }
}

TEST_F(TasksTest, EveryFieldOfARecordIsKept) {
    auto store = TaskStore::open(m_folder / "fields.db", 1);
    ASSERT_TRUE(store.ok());
    TaskRecord record;
    record.id = "task_a";
    record.kind = TaskKind::Code;
    record.state = TaskState::Succeeded;
    record.cpuMs = 1;
    record.memoryPeakBytes = 2;
    record.memoryLimitBytes = 3;
    record.cpuLimit = 4;
    record.wallLimitMs = 5;
    record.endedBy = TaskEnding::OutputLimit;
    record.declaredClass = TaskClass::D2;
    record.effectiveClass = TaskClass::T;
    record.selfTested = true;
    record.reproClass = "ab";
    ASSERT_TRUE((*store)->insert(record).ok());
    EXPECT_EQ(*(*store)->find("task_a"), record);
    record.cpuMs = 11;
    record.memoryPeakBytes = 12;
    record.memoryLimitBytes = 13;
    record.cpuLimit = 14;
    record.wallLimitMs = 15;
    record.endedBy = TaskEnding::Signal;
    record.declaredClass = TaskClass::D1;
    record.effectiveClass = TaskClass::R;
    record.selfTested = false;
    record.reproClass = "cd";
    ASSERT_TRUE((*store)->update(record, "{\"x\":1}").ok());
    EXPECT_EQ(*(*store)->find("task_a"), record);
    EXPECT_EQ(*(*store)->receipt("task_a"), "{\"x\":1}");
    ASSERT_TRUE((*store)->update(record).ok());
    EXPECT_EQ(*(*store)->receipt("task_a"), "{\"x\":1}");
}

}  // namespace
}  // namespace stacknet::tasks
