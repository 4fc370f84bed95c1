#include "core/tasks/echo_tasks.h"

#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

class EchoTest : public testing::Test {
protected:
    std::shared_ptr<CollectingSink> ask(const std::string& requestJson,
                                        std::uint64_t tokenLimit = kTokenLimitDefault) {
        ChatTask task;
        task.model = "any-model";
        task.requestJson = SecretBytes::copyOf(std::string_view(requestJson));
        task.terms.tokenLimit = tokenLimit;
        task.settle = [](std::uint64_t) { ADD_FAILURE() << "an echo is free"; };
        auto sink = std::make_shared<CollectingSink>();
        m_echo.chat(std::move(task), sink);
        return sink;
    }
    std::shared_ptr<CollectingSink> say(const std::string& text, const std::string& more = "") {
        return ask(R"({"messages":[{"role":"system","content":"Be brief."},)"
                   R"({"role":"user","content":)" +
                   boost::json::serialize(boost::json::value(text)) + "}]" + more + "}");
    }

    EchoTasks m_echo;
};

TEST_F(EchoTest, A05_SaysTheLastMessageAgainWordByWord) {
    auto sink = say("Say  hello, w\u00f6rld");
    EXPECT_EQ(sink->order, "sdf");
    EXPECT_EQ(sink->content, "Say  hello, w\u00f6rld");
    EXPECT_EQ(sink->model, "echo");
    EXPECT_EQ(sink->deltas.size(), 3u);
    EXPECT_EQ(sink->finishReason, "stop");
    EXPECT_EQ(sink->usage.promptTokens, 5u);
    EXPECT_EQ(sink->usage.completionTokens, 3u);
    EXPECT_TRUE(sink->digest.empty());
    EXPECT_TRUE(sink->attribution.fingerprint.empty());
    EXPECT_NE(sink->taskId, say("again")->taskId);
    EXPECT_EQ(m_echo.models(), std::vector<std::string>{"echo"});
}

TEST_F(EchoTest, EndsWhereAModelWouldEnd) {
    EXPECT_EQ(say("one two three", R"(,"max_tokens":2)")->content, "one two ");
    EXPECT_EQ(say("one two three", R"(,"max_completion_tokens":1)")->finishReason, "length");
    EXPECT_EQ(say("one two three", R"(,"stop":"thr")")->content, "one two ");
    EXPECT_EQ(say("one two three", R"(,"stop":["nothing","w"])")->content, "one t");
    EXPECT_EQ(say("one two three", R"(,"stop":"thr")")->finishReason, "stop");
    EXPECT_EQ(ask(R"({"messages":[{"role":"user","content":"a b c"}]})", 1)->content, "a ");
    const auto long_ = say(std::string(1 << 20, 'x'));
    EXPECT_EQ(long_->usage.completionTokens, kEchoTokensMax);
    EXPECT_EQ(long_->content.size(), kEchoTokensMax * 64);
    EXPECT_EQ(long_->finishReason, "length");
    // Characters are never cut in two.
    std::string umlauts = "x";
    for (int index = 0; index < 200; ++index) umlauts += "\u00f6";
    EXPECT_EQ(say(umlauts)->content, umlauts);
    EXPECT_EQ(say("")->finishReason, "stop");
    EXPECT_EQ(say("")->order, "sf");
}

TEST_F(EchoTest, PartsAndJsonAndWhatAnEchoCannotDo) {
    EXPECT_EQ(ask(R"({"messages":[{"role":"user","content":[{"type":"text","text":"a "},)"
                  R"({"type":"text","text":"b"}]}]})")
                  ->content,
              "a b");
    EXPECT_EQ(say("hi", R"(,"response_format":{"type":"json_object"})")->content,
              R"({"echo":"hi"})");
    for (const char* more : {R"(,"response_format":{"type":"json_schema"})",
                             R"(,"tool_choice":"required")", R"(,"tool_choice":{"type":"x"})"}) {
        EXPECT_EQ(say("hi", more)->error.code, "tasks.bad_request") << more;
    }
    EXPECT_EQ(say("hi", R"(,"tool_choice":"auto")")->content, "hi");
    EXPECT_EQ(ask("no JSON")->error.code, "tasks.bad_request");
    EXPECT_EQ(ask("{}")->error.code, "tasks.bad_request");
}

TEST_F(EchoTest, RunsNoCodeAndMakesNoEmbeddings) {
    std::string code;
    m_echo.code({}, [&](Result<CodeOutcome> outcome) { code = outcome.error().code; });
    EXPECT_EQ(code, "tasks.test_key");
    m_echo.embed({}, [&](Result<EmbedOutcome> outcome) { code = outcome.error().code; });
    EXPECT_EQ(code, "tasks.unsupported");
}

}  // namespace
}  // namespace stacknet::tasks
