#include "core/tasks/receipt_recompute_chat.h"

#include <cstdlib>

#include "core/inference/manager.h"
#include "tests/core/tasks/reproducing_backend.h"
#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

class RecomputeChat : public TasksTest {
protected:
    ~RecomputeChat() override { m_service.reset(); }
    void answer(const std::string& extra = R"(,"temperature":0)",
                TaskClass declared = TaskClass::R) {
        start(options());
        m_reproducing = std::make_unique<ReproducingBackend>(*m_backend);
        serve(*m_reproducing);
        ask(extra, declared);
    }
    void serve(inference::IInferenceBackend& backend) {
        auto service = TaskService::create(options(), backend, m_runner, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
    }
    void ask(const std::string& extra, TaskClass declared) {
        ChatTask task = chatTask(false, extra);
        m_input.requestJson = task.requestJson.clone();
        task.declaredClass = declared;
        auto sink = std::make_shared<CollectingSink>();
        m_service->chat(std::move(task), sink);
        ASSERT_TRUE(sink->wait());
        ASSERT_EQ(sink->order, "sdaf") << sink->error.message;
        const auto verdict = verifyReceipt(sink->receipt);
        ASSERT_TRUE(verdict.valid);
        m_receipt = *verdict.receipt;
        m_input.claimedText = SecretBytes::copyOf(sink->content);
    }
    Result<RecomputeReport> again() { return recomputeChat(m_receipt, m_input, *m_reproducing); }

    std::unique_ptr<ReproducingBackend> m_reproducing;
    Receipt m_receipt;
    ChatRecomputeInput m_input;
};

TEST_F(RecomputeChat, TheSameAnswerIsIdenticalAndAnotherOneABrokenPromise) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    m_stub.script(OpenAiStub::text({"Hello th", "ere"}));
    m_stub.script(OpenAiStub::text({"Hello", " friend"}));
    answer();
    auto report = again();
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->verdict, RecomputeVerdict::Identical) << report->summary;
    EXPECT_TRUE(report->ran);
    EXPECT_EQ(report->terms.size(), 6u);
    report = again();
    EXPECT_EQ(report->verdict, RecomputeVerdict::Identical) << "in other pieces";
    report = again();
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->verdict, RecomputeVerdict::Differs);
    ASSERT_EQ(report->observables.size(), 1u);
    EXPECT_NE(report->observables[0].find("from byte 6 on"), std::string::npos)
        << report->observables[0];
    EXPECT_EQ(m_reproducing->reproducible(), 4);
}

TEST_F(RecomputeChat, OtherCountsAreTheSameResult) {
    m_stub.script(OpenAiStub::text({"Hello"}, 7));
    m_stub.script(OpenAiStub::text({"Hello"}, 8));
    answer();
    const auto report = again();
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->verdict, RecomputeVerdict::SameResult);
}

TEST_F(RecomputeChat, NothingIsAskedForAnotherRequestAnotherClassOrWithoutTheSalt) {
    m_stub.script(OpenAiStub::text({"Hello"}));
    answer();
    const Receipt receipt = m_receipt;
    m_input.requestJson.append(" ");
    EXPECT_EQ(again().error().code, "tasks.other_input");
    m_input.requestJson = chatTask(false, R"(,"temperature":0)").requestJson.clone();
    m_receipt.salt.reset();
    EXPECT_EQ(again().error().code, "tasks.not_recomputable");
    m_receipt = receipt;
    m_receipt.taskClass = TaskClass::T;
    EXPECT_EQ(again().error().code, "tasks.not_recomputable");
    m_receipt = receipt;
    m_reproducing->change();
    const auto other = again();
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(other->verdict, RecomputeVerdict::NotComparable);
    EXPECT_FALSE(other->ran);
    m_reproducing->forget();
    EXPECT_EQ(again().error().code, "inference.not_reproducible");
    EXPECT_EQ(m_stub.bodies().size(), 1u);
}

/// The real model in two data directories: the promise itself.
TEST_F(RecomputeChat, TheRealModelKeepsItsPromise) {
    const char* folder = std::getenv("STACKNET_MODEL_DIR");
    if (folder == nullptr) {
        GTEST_SKIP() << "STACKNET_MODEL_DIR is not set: the test with the real model needs the "
                        "folder that resources/models/install filled.";
    }
    const auto startModel = [&](const std::string& name) {
        inference::InferenceManager::Options real;
        real.modelDirectory = folder;
        real.stateDirectory = m_folder / name;
        real.discover = false;
        real.onChange = [this] { m_changed.notify_all(); };
        auto manager =
            std::make_unique<inference::InferenceManager>(std::move(real), m_clock, m_rng);
        manager->start();
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(120);
        std::unique_lock lock(m_mutex);
        while (!manager->reproClass().ok() && std::chrono::steady_clock::now() < deadline) {
            m_changed.wait_for(lock, std::chrono::milliseconds(50));
        }
        return manager;
    };
    const auto first = startModel("first");
    const auto nodeClass = first->reproClass();
    ASSERT_TRUE(nodeClass.ok()) << nodeClass.error().message;
    serve(*first);
    const auto second = startModel("second");
    EXPECT_EQ(*second->reproClass(), *nodeClass);
    for (const char* sampling : {R"(,"max_tokens":16,"temperature":0)",
                                 R"(,"max_tokens":16,"temperature":0.9,"seed":11)"}) {
        ask(sampling, TaskClass::R);
        ASSERT_EQ(m_receipt.taskClass, TaskClass::R);
        const auto report = recomputeChat(m_receipt, m_input, *second);
        ASSERT_TRUE(report.ok()) << report.error().message;
        EXPECT_EQ(report->verdict, RecomputeVerdict::Identical) << report->summary;
    }
    m_service.reset();
}

}  // namespace
}  // namespace stacknet::tasks
