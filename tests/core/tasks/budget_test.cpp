#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

namespace json = boost::json;

/// A JSON text as it stands inside a JSON string.
std::string escaped(const std::string& text) {
    const std::string quoted = json::serialize(json::value(text));
    return quoted.substr(1, quoted.size() - 2);
}

class BudgetTest : public TasksTest {
protected:
    /// A chat that says what it was charged, and in front of which last word.
    ChatTask chargedChat(std::uint64_t tokenLimit, bool codeTool = false,
                         const std::string& extra = "") {
        ChatTask task = chatTask(codeTool, extra);
        task.terms.tokenLimit = tokenLimit;
        task.settle = [this](std::uint64_t used) {
            m_charges.push_back(used);
            m_orderAtCharge = m_sink->order;
        };
        return task;
    }
    std::shared_ptr<CollectingSink> run(ChatTask task) {
        m_sink = std::make_shared<CollectingSink>();
        m_service->chat(std::move(task), m_sink);
        EXPECT_TRUE(m_sink->wait());
        return m_sink;
    }
    json::object bodyOf(std::size_t index) {
        return json::parse(m_stub.bodies().at(index)).as_object();
    }

    std::shared_ptr<CollectingSink> m_sink;
    std::vector<std::uint64_t> m_charges;
    std::string m_orderAtCharge;
};

TEST_F(BudgetTest, WhatTheBackEndCountedIsChargedBeforeTheLastWord) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    start(options());
    run(chargedChat(kTokenLimitDefault));
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{9});
    EXPECT_EQ(m_orderAtCharge, "sda");
    // The default limit is not told: many servers refuse one beyond their context.
    EXPECT_FALSE(bodyOf(0).contains("max_tokens"));
}

TEST_F(BudgetTest, AServerThatDoesNotCountIsEstimated) {
    OpenAiStub::Reply reply = OpenAiStub::text({"a", "b", "c"});
    reply.pieces.erase(reply.pieces.end() - 2);
    m_stub.script(reply);
    start(options());
    const std::size_t bytes = chatTask().requestJson.size();
    auto sink = run(chargedChat(kTokenLimitDefault));
    EXPECT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_EQ(sink->usage.completionTokens, 0u) << "what nobody counted is not signed";
    ASSERT_EQ(m_charges.size(), 1u);
    // "model", "stream" and the like are no part of the prompt.
    EXPECT_EQ(m_charges[0], meanTokens(bytes) + 3);
}

TEST_F(BudgetTest, TheLimitIsToldAndHeld) {
    m_stub.script(OpenAiStub::text({"one", " two", " three", " four"}));
    start(options());
    auto sink = run(chargedChat(2, false, R"(,"max_completion_tokens":50)"));
    EXPECT_EQ(sink->order, "sdaf") << sink->error.message;
    EXPECT_EQ(sink->content, "one two") << "a server that does not listen is cut off";
    EXPECT_EQ(sink->finishReason, "length");
    EXPECT_EQ(sink->usage.completionTokens, 2u);
    EXPECT_EQ(bodyOf(0).at("max_completion_tokens").as_int64(), 2);
    EXPECT_FALSE(bodyOf(0).contains("max_tokens"));
    // A receipt tells of the answer that the client got.
    const auto verdict = verifyReceipt(sink->receipt);
    ASSERT_TRUE(verdict.valid);
    ChatOutputHash output;
    output.addText(asBytes("one two"));
    EXPECT_EQ(verdict.receipt->outputHash, output.finish(*verdict.receipt->salt));

    run(chargedChat(16'384));
    EXPECT_EQ(bodyOf(1).at("max_tokens").as_int64(), 16'384);
    run(chargedChat(16'385));
    EXPECT_FALSE(bodyOf(2).contains("max_tokens"));
    run(chargedChat(100, false, R"(,"max_tokens":7)"));
    EXPECT_EQ(bodyOf(3).at("max_tokens").as_int64(), 7);
}

TEST_F(BudgetTest, CodeThatTheModelRunsCountsAgainstTheLimitAndIsCharged) {
    m_stub.script(
        OpenAiStub::call("code_execution", escaped(R"({"language":"shell","code":"true"})")));
    m_stub.script(OpenAiStub::text({"Done"}));
    start(options());
    EXPECT_EQ(m_service->codeCostMax(), 660'000u) << "600 s at 1,000 tokens, served warm";
    auto sink = run(chargedChat(kTokenLimitDefault, true));
    EXPECT_EQ(sink->content, "Done");
    // 11 + 5 and 7 + 1 of the model, 250 of a quarter of a second.
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{24 + 250});
}

TEST_F(BudgetTest, NoCodeIsRunThatTheLimitMightNotCover) {
    m_stub.script(
        OpenAiStub::call("code_execution", escaped(R"({"language":"shell","code":"true"})")));
    m_stub.script(OpenAiStub::text({"No"}));
    start(options());
    // Below the cost of the longest run none is begun; the model is told.
    auto sink = run(chargedChat(659'999, true));
    EXPECT_EQ(sink->content, "No");
    EXPECT_TRUE(m_runner.codes.empty());
    EXPECT_NE(m_stub.bodies().back().find("leaves no room"), std::string::npos);
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{24});
}

TEST_F(BudgetTest, NoFurtherRoundBeginsOnceTheLimitIsUsed) {
    m_stub.script(
        OpenAiStub::call("code_execution", escaped(R"({"language":"shell","code":"true"})")));
    start(options());
    auto sink = run(chargedChat(20, true));
    EXPECT_EQ(sink->finishReason, "length") << sink->error.message;
    EXPECT_EQ(m_stub.bodies().size(), 1u);
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{16});
}

/// H06: who leaves in the middle pays for what came until then.
TEST_F(BudgetTest, H06_ACancelledChatPaysWhatItUsed) {
    OpenAiStub::Reply reply = OpenAiStub::text({"a", "b"});
    reply.pieces.resize(3);  // role and two words, then silence
    reply.hang = true;
    m_stub.script(reply);
    start(options());
    m_sink = std::make_shared<CollectingSink>();
    const std::size_t bytes = chatTask().requestJson.size();
    auto handle = m_service->chat(chargedChat(kTokenLimitDefault), m_sink);
    ASSERT_TRUE(m_sink->waitForContent(2));
    handle->cancel();
    ASSERT_TRUE(m_sink->wait());
    EXPECT_EQ(m_sink->error.code, "tasks.cancelled");
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{meanTokens(bytes) + 2});
}

TEST_F(BudgetTest, WhatTheNodeGotWrongCostsNothing) {
    OpenAiStub::Reply broken = OpenAiStub::text({"a", "b"});
    broken.pieces.resize(3);
    m_stub.script(broken);
    m_stub.script(OpenAiStub::text({"a"}));
    start(options());
    EXPECT_EQ(run(chargedChat(kTokenLimitDefault))->order, "sde");
    m_signerError = makeError("keystore.locked", "Locked.");
    EXPECT_EQ(run(chargedChat(kTokenLimitDefault))->error.code, "keystore.locked");
    ChatTask unknown = chargedChat(kTokenLimitDefault);
    unknown.model = "nonesuch";
    run(std::move(unknown));
    EXPECT_EQ(m_charges, (std::vector<std::uint64_t>{0, 0, 0}));
}

TEST_F(BudgetTest, CodeIsChargedForItsSeconds) {
    start(options());
    CodeTask task = codeTask();
    std::vector<std::uint64_t> charges;
    task.settle = [&](std::uint64_t used) { charges.push_back(used); };
    ASSERT_TRUE(runCode(std::move(task)).ok());
    EXPECT_EQ(charges, std::vector<std::uint64_t>{250});
    task = codeTask("cobol");
    task.settle = [&](std::uint64_t used) { charges.push_back(used); };
    ASSERT_FALSE(runCode(std::move(task)).ok());
    EXPECT_EQ(charges, (std::vector<std::uint64_t>{250, 0}));
}

/// Two callers never share a prefix cache; one caller has the same salt each time.
TEST_F(BudgetTest, EachApiKeyHasACacheSaltOfItsOwn) {
    m_stub.page("/v1/models", R"({"data":[{"id":"stub-model","owned_by":"vllm"}]})");
    m_stub.script(OpenAiStub::text({"a"}));
    start(options());
    run(chargedChat(kTokenLimitDefault));
    run(chargedChat(kTokenLimitDefault));
    ChatTask other = chargedChat(kTokenLimitDefault);
    other.apiKeyId = "key2";
    run(std::move(other));
    const std::string salt(bodyOf(0).at("cache_salt").as_string());
    EXPECT_EQ(salt.size(), 64u);
    EXPECT_EQ(salt.find("key1"), std::string::npos);
    EXPECT_EQ(bodyOf(1).at("cache_salt").as_string(), salt.c_str());
    EXPECT_NE(bodyOf(2).at("cache_salt").as_string(), salt.c_str());
}

TEST_F(BudgetTest, EmbeddingsAreSignedRecordedAndCharged) {
    m_stub.page("/v1/embeddings",
                R"({"data":[{"index":1,"embedding":[0.5,2]},{"index":0,"embedding":[1,-1]}],)"
                R"("usage":{"prompt_tokens":6}})");
    start(options());
    EmbedTask task;
    task.apiKeyId = "key1";
    task.requestJson = SecretBytes::copyOf(R"({"input":["a","b"]})");
    task.inputs = 2;
    task.settle = [this](std::uint64_t used) { m_charges.push_back(used); };
    std::promise<Result<EmbedOutcome>> promise;
    m_service->embed(std::move(task),
                     [&](Result<EmbedOutcome> outcome) { promise.set_value(std::move(outcome)); });
    auto outcome = promise.get_future().get();
    ASSERT_TRUE(outcome.ok()) << outcome.error().message;
    ASSERT_EQ(outcome->vectors.size(), 2u);
    const float first[2] = {1, -1};
    EXPECT_TRUE(
        std::ranges::equal(outcome->vectors[0].view(),
                           ByteView(reinterpret_cast<const std::uint8_t*>(first), sizeof(first))));
    EXPECT_EQ(outcome->promptTokens, 6u);
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{6});
    const auto verdict = verifyReceipt(*m_service->receipt(outcome->taskId));
    ASSERT_TRUE(verdict.valid);
    EXPECT_EQ(verdict.receipt->finishReason, "embeddings");
    EXPECT_EQ(verdict.receipt->promptTokens, 6u);
    EXPECT_EQ(verdict.receipt->fingerprint, outcome->attribution.fingerprint);
    EXPECT_EQ(m_service->find(outcome->taskId)->state, TaskState::Succeeded);
    ASSERT_EQ(m_drafts.size(), 1u);
    EXPECT_EQ(m_drafts[0].tokensIn, 6u);
}

TEST_F(BudgetTest, AServerWithoutEmbeddingsIsNamedAndFree) {
    start(options());
    EmbedTask task;
    task.requestJson = SecretBytes::copyOf(R"({"input":"a"})");
    task.settle = [this](std::uint64_t used) { m_charges.push_back(used); };
    std::promise<Result<EmbedOutcome>> promise;
    m_service->embed(std::move(task),
                     [&](Result<EmbedOutcome> outcome) { promise.set_value(std::move(outcome)); });
    EXPECT_EQ(promise.get_future().get().error().code, "tasks.unsupported");
    EXPECT_EQ(m_charges, std::vector<std::uint64_t>{0});
}

}  // namespace
}  // namespace stacknet::tasks
