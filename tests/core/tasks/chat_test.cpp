#include <cstdlib>

#include "core/base/codec.h"
#include "core/inference/manager.h"
#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

/// A JSON text as it stands inside a JSON string.
std::string escaped(const std::string& json) {
    std::string text = boost::json::serialize(boost::json::value(json));
    return text.substr(1, text.size() - 2);
}

boost::json::object bodyOf(const OpenAiStub& stub, std::size_t index) {
    return boost::json::parse(stub.bodies().at(index)).as_object();
}

TEST_F(TasksTest, AChatIsStreamedSignedRecordedAndClaimed) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_EQ(sink->content, "Hello there");
    EXPECT_EQ(sink->model, "stub-model");
    EXPECT_EQ(sink->finishReason, "stop");
    EXPECT_EQ(sink->usage.promptTokens, 7u);
    EXPECT_EQ(sink->usage.completionTokens, 2u);

    const auto verdict = verifyReceipt(sink->receipt, {m_key.publicKey(), options().chainId});
    ASSERT_TRUE(verdict.valid) << sink->receipt;
    const Receipt& receipt = *verdict.receipt;
    EXPECT_EQ(toHex(receipt.digest), sink->digest);
    EXPECT_EQ(receipt.taskId, sink->taskId);
    EXPECT_EQ(receipt.fingerprint, sink->attribution.fingerprint);
    ASSERT_TRUE(receipt.salt.has_value());
    const ChatTask same = chatTask();
    EXPECT_EQ(receipt.inputHash, chatInputHash(*receipt.salt, same.requestJson.view()));
    ChatOutputHash output;
    output.addText(asBytes("Hello there"));
    EXPECT_EQ(receipt.outputHash, output.finish(*receipt.salt));

    const auto record = m_service->find(sink->taskId);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(record->state, TaskState::Succeeded);
    EXPECT_EQ(record->receiptDigest, sink->digest);
    EXPECT_EQ(record->apiKeyId, "key1");
    EXPECT_GT(record->valueMicroUsd, 0u);
    const auto kept = m_service->receipt(sink->taskId);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->find("\"salt\""), std::string::npos);
    EXPECT_TRUE(verifyReceipt(*kept).valid);
    ASSERT_EQ(m_drafts.size(), 1u);
    EXPECT_EQ(m_drafts[0].receiptDigest, receipt.digest);
    EXPECT_EQ(m_drafts[0].contractHash, receipt.contractHash);
    EXPECT_EQ(m_drafts[0].valueMicroUsd, record->valueMicroUsd);
    EXPECT_EQ(m_seen[sink->taskId], (std::vector<TaskState>{TaskState::Queued, TaskState::Running,
                                                            TaskState::Succeeded}));
}

// H05: what made this node eligible ends while the task waits.
TEST_F(TasksTest, H05_ATaskThatMayNotRunAnyMoreIsNotRun) {
    start(options());
    ChatTask chat = chatTask();
    chat.mayRun = [] { return false; };
    std::uint64_t charged = 99;
    chat.settle = [&charged](std::uint64_t used) { charged = used; };
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(std::move(chat), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->error.code, "tasks.no_confidential_capacity");
    EXPECT_EQ(charged, 0u);
    CodeTask code = codeTask();
    code.mayRun = [] { return false; };
    EXPECT_EQ(runCode(std::move(code)).error().code, "tasks.no_confidential_capacity");
    EXPECT_TRUE(m_stub.bodies().empty());
    EXPECT_TRUE(m_runner.codes.empty());
    ChatTask good = chatTask();
    good.mayRun = [] { return true; };
    m_stub.script(OpenAiStub::text({"fine"}));
    auto second = std::make_shared<CollectingSink>();
    m_service->chat(std::move(good), second);
    ASSERT_TRUE(second->wait());
    EXPECT_EQ(second->content, "fine");
}

TEST_F(TasksTest, TheModelRunsCodeAndTheClientGetsTheText) {
    m_stub.script(OpenAiStub::call(
        "code_execution",
        escaped(R"json({"language":"python","code":"print(\"q\")","stdin":"in"})json")));
    m_stub.script(OpenAiStub::text({"It", " is 42"}));
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(true), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_EQ(sink->content, "It is 42");
    for (const auto& delta : sink->deltas) {
        EXPECT_EQ(delta.find("tool_calls"), std::string::npos) << delta;
    }
    EXPECT_EQ(sink->finishReason, "stop");
    EXPECT_EQ(sink->usage.promptTokens, 18u);
    EXPECT_EQ(sink->usage.completionTokens, 7u);
    EXPECT_EQ(m_runner.codes, std::vector<std::string>{"print(\"q\")"});
    EXPECT_EQ(m_runner.inputs, std::vector<std::string>{"in"});

    const auto first = bodyOf(m_stub, 0);
    EXPECT_EQ(first.at("tools").at(0).at("function").at("name").as_string(), "code_execution");
    const auto second = bodyOf(m_stub, 1);
    const auto& messages = second.at("messages").as_array();
    ASSERT_EQ(messages.size(), 3u);
    EXPECT_EQ(messages[1].at("tool_calls").at(0).at("id").as_string(), "call_1");
    EXPECT_EQ(messages[2].at("role").as_string(), "tool");
    EXPECT_EQ(messages[2].at("tool_call_id").as_string(), "call_1");
    const auto answer = boost::json::parse(messages[2].at("content").as_string());
    EXPECT_EQ(answer.at("stdout").as_string(), "42\n");
    EXPECT_EQ(answer.at("exit_code").as_int64(), 0);

    // The run is a task of its own, with receipt and paperwork.
    const auto all = m_service->list(0, "", 10);
    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ(m_drafts.size(), 2u);
    for (const auto& record : *all) {
        EXPECT_EQ(record.state, TaskState::Succeeded);
        EXPECT_TRUE(verifyReceipt(*m_service->receipt(record.id)).valid);
    }
    EXPECT_EQ(m_service->counts().succeeded, 2u);
    EXPECT_EQ(m_service->counts().running, 0u);
    EXPECT_EQ(m_service->counts().queued, 0u);
}

TEST_F(TasksTest, AfterFourRoundsTheToolIsTakenAway) {
    for (int round = 0; round < 4; ++round) {
        m_stub.script(
            OpenAiStub::call("code_execution", escaped(R"({"language":"shell","code":"true"})")));
    }
    m_stub.script(OpenAiStub::text({"Enough"}));
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(true, R"(,"tool_choice":"required")"), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->content, "Enough") << sink->error.message;
    EXPECT_EQ(m_runner.codes.size(), 4u);
    ASSERT_EQ(m_stub.bodies().size(), 5u);
    EXPECT_EQ(bodyOf(m_stub, 0).at("tool_choice").as_string(), "required");
    EXPECT_EQ(bodyOf(m_stub, 1).at("tool_choice").as_string(), "auto");
    EXPECT_TRUE(bodyOf(m_stub, 3).contains("tools"));
    EXPECT_FALSE(bodyOf(m_stub, 4).contains("tools"));
    EXPECT_FALSE(bodyOf(m_stub, 4).contains("tool_choice"));
}

TEST_F(TasksTest, TheClientsOwnToolsAreLeftToTheClient) {
    m_stub.script(OpenAiStub::call("weather", escaped(R"({"city":"Ulm"})")));
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(true, R"(,"tools":[{"type":"function"}])"), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->finishReason, "tool_calls") << sink->error.message;
    EXPECT_TRUE(m_runner.codes.empty());
    EXPECT_EQ(bodyOf(m_stub, 0).at("tools").as_array().size(), 2u);
    const auto delta = boost::json::parse(sink->deltas.back());
    EXPECT_EQ(delta.at("tool_calls").at(0).at("function").at("arguments").as_string(),
              R"({"city":"Ulm"})");
    const auto verdict = verifyReceipt(sink->receipt);
    ASSERT_TRUE(verdict.valid);
    ChatOutputHash output;
    output.addCall("weather", asBytes(R"({"city":"Ulm"})"));
    EXPECT_EQ(verdict.receipt->outputHash, output.finish(*verdict.receipt->salt));
}

TEST_F(TasksTest, ToolCallsPassThroughUntouchedWithoutTheCodeTool) {
    m_stub.script(OpenAiStub::call("weather", escaped(R"({"city":"Ulm"})")));
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->finishReason, "tool_calls");
    EXPECT_EQ(sink->deltas.size(), 3u);
    EXPECT_FALSE(bodyOf(m_stub, 0).contains("tools"));
}

TEST_F(TasksTest, ABadCallAndARefusalAreToldToTheModel) {
    m_stub.script(OpenAiStub::call("code_execution", escaped("not json")));
    m_stub.script(OpenAiStub::call("code_execution", escaped(R"({"language":"cobol","code":""})")));
    m_stub.script(OpenAiStub::call("code_execution", escaped(R"({"language":"shell","code":""})")));
    m_stub.script(OpenAiStub::text({"Sorry"}));
    m_runner.error = makeError("sandbox.no_runtime", "No container runtime is installed.");
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(true), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->content, "Sorry") << sink->error.message;
    const auto messages = bodyOf(m_stub, 3).at("messages").as_array();
    EXPECT_NE(messages[2].at("content").as_string().find("JSON object"), std::string::npos);
    EXPECT_NE(messages[4].at("content").as_string().find("python"), std::string::npos);
    EXPECT_NE(messages[6].at("content").as_string().find("No container runtime"),
              std::string::npos);
    EXPECT_EQ(m_service->counts().failed, 2u);
}

TEST_F(TasksTest, CancelEndsARunningChat) {
    OpenAiStub::Reply reply;
    reply.pieces = {OpenAiStub::delta(R"({"content":"one"})")};
    reply.hang = true;
    m_stub.script(reply);
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    const auto handle = m_service->chat(chatTask(), sink);
    ASSERT_TRUE(sink->waitForDelta());
    handle->cancel();
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->order, "sde");
    EXPECT_EQ(sink->error.code, "tasks.cancelled");
    EXPECT_TRUE(m_stub.waitForHangups(1));
    EXPECT_EQ(m_service->find(sink->taskId)->state, TaskState::Cancelled);
    EXPECT_EQ(m_service->receipt(sink->taskId).error().code, "tasks.no_receipt");
    EXPECT_TRUE(m_drafts.empty());
    handle->cancel();
}

TEST_F(TasksTest, BackEndErrorsComeBeforeAnyStart) {
    start(options(), false);
    auto none = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), none);
    ASSERT_TRUE(none->wait());
    EXPECT_EQ(none->order, "e");
    EXPECT_EQ(none->error.code, "tasks.no_inference_backend");
    ASSERT_TRUE(m_backend->refresh(20'000).ok());
    // The stub repeats its last answer, so the script holds all of them from the start.
    const std::vector<std::pair<int, std::string>> cases = {{400, "tasks.bad_request"},
                                                            {429, "tasks.busy"},
                                                            {404, "tasks.model_not_found"},
                                                            {500, "tasks.backend_failed"}};
    for (const auto& [status, code] : cases) {
        m_stub.script({status, "application/json", {"{}"}, false});
    }
    for (const auto& [status, code] : cases) {
        auto sink = std::make_shared<CollectingSink>();
        m_service->chat(chatTask(), sink);
        ASSERT_TRUE(sink->wait());
        EXPECT_EQ(sink->order, "e");
        EXPECT_EQ(sink->error.code, code) << status;
    }
    ChatTask unknown = chatTask();
    unknown.model = "secret words";
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(std::move(unknown), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->error.code, "tasks.model_not_found");
    const auto records = m_service->list(0, "", 10);
    ASSERT_TRUE(records.ok());
    for (const auto& record : *records) {
        EXPECT_NE(record.model, "secret words");
    }
}

TEST_F(TasksTest, APromptBeyondTheContextAndAServerLeftAloneHaveCodesOfTheirOwn) {
    m_stub.script(
        {400,
         "application/json",
         {R"({"error":{"type":"exceed_context_size_error","n_prompt_tokens":9,"n_ctx":8}})"},
         false});
    m_stub.script({500, "application/json", {"{}"}, false});
    start(options());
    const std::vector<std::string> codes = {"tasks.context_exceeded", "tasks.backend_failed",
                                            "tasks.backend_failed", "tasks.backend_failed",
                                            "tasks.no_inference_backend"};
    for (const std::string& code : codes) {
        auto sink = std::make_shared<CollectingSink>();
        m_service->chat(chatTask(), sink);
        ASSERT_TRUE(sink->wait());
        EXPECT_EQ(sink->error.code, code);
    }
    EXPECT_EQ(m_stub.bodies().size(), 4u) << "the last one was not sent";
}

TEST_F(TasksTest, WithoutASignatureThereIsNoSuccess) {
    m_stub.script(OpenAiStub::text({"Hello"}));
    m_signerError = makeError("keystore.locked", "The Node Key is locked; unlock it.");
    start(options());
    auto sink = std::make_shared<CollectingSink>();
    m_service->chat(chatTask(), sink);
    ASSERT_TRUE(sink->wait());
    EXPECT_EQ(sink->error.code, "keystore.locked");
    EXPECT_TRUE(m_drafts.empty());
    EXPECT_EQ(m_service->find(sink->taskId)->state, TaskState::Failed);
    EXPECT_EQ(runCode(codeTask()).error().code, "keystore.locked");
}

TEST_F(TasksTest, TheRealModelAnswersWithAReceipt) {
    const char* folder = std::getenv("STACKNET_MODEL_DIR");
    if (folder == nullptr) {
        GTEST_SKIP() << "STACKNET_MODEL_DIR is not set: the test with the real model needs the "
                        "folder that resources/models/install filled.";
    }
    inference::InferenceManager::Options real;
    real.modelDirectory = folder;
    real.stateDirectory = m_folder / "inference";
    real.discover = false;
    real.onChange = [this] { m_changed.notify_all(); };
    inference::InferenceManager manager(real, m_clock, m_rng);
    manager.start();
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        std::unique_lock lock(m_mutex);
        while (manager.status().state != inference::BackendState::Ready) {
            ASSERT_LT(std::chrono::steady_clock::now(), deadline) << manager.status().reason;
            m_changed.wait_for(lock, std::chrono::milliseconds(50));
        }
    }
    auto service = TaskService::create(options(), manager, m_runner, m_clock, m_rng);
    ASSERT_TRUE(service.ok());
    auto sink = std::make_shared<CollectingSink>();
    (*service)->chat(chatTask(true, R"(,"max_tokens":12)"), sink);
    ASSERT_TRUE(sink->wait());
    ASSERT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_FALSE(sink->content.empty());
    EXPECT_GT(sink->usage.promptTokens, 0u);
    const auto verdict = verifyReceipt(sink->receipt);
    ASSERT_TRUE(verdict.valid);
    EXPECT_TRUE(verdict.receipt->modelDigestFromFile);
    EXPECT_EQ(verdict.receipt->modelDigest, manager.identify("")->digest);
}

}  // namespace
}  // namespace stacknet::tasks
