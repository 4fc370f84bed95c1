#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::Reply;

class EchoHttp : public test::GatewayTest {
protected:
    void SetUp() override {
        GatewayTest::SetUp();
        m_test = makeKey({}, {0, 0, 0}, auth::KeyEnvironment::Test);
        m_testId = m_lastKeyId;
    }
    Reply ask(std::string_view members) {
        return callAs(m_test, "POST", "/v1/chat/completions", chatBody(members));
    }
    std::string m_test;
    std::string m_testId;
};

/// A05: whatever model is asked for, no task is made, nothing is charged, nobody signs.
TEST_F(EchoHttp, A05_TestKeysGetTheEchoModelAndNoNode) {
    for (const char* model : {"tiny", "echo", "nonesuch"}) {
        const Reply reply = ask(R"("model":")" + std::string(model) + "\"");
        ASSERT_EQ(reply.status, 200) << reply.body;
        const auto answer = json::parse(reply.body).as_object();
        EXPECT_EQ(answer.at("model"), "echo");
        EXPECT_EQ(answer.at("choices").at(0).at("message").at("content"), "hi");
        EXPECT_EQ(answer.at("choices").at(0).at("finish_reason"), "stop");
        EXPECT_EQ(answer.at("usage").at("total_tokens"), 2);
        EXPECT_TRUE(answer.at("id").as_string().starts_with("chatcmpl-echo_"));
        EXPECT_FALSE(answer.contains("fingerprint"));
        EXPECT_FALSE(answer.contains("attribution"));
        EXPECT_FALSE(answer.contains("receipt"));
        EXPECT_FALSE(reply.has("x-stacknet-node"));
        EXPECT_FALSE(reply.has("x-stacknet-receipt"));
    }
    EXPECT_EQ(m_tasks.count(), 0);
    EXPECT_EQ(m_keys->budgets().used(m_testId), 0U);
}

TEST_F(EchoHttp, StreamsLikeAModel) {
    const Reply reply = ask(R"("stream":true,"stream_options":{"include_usage":true})");
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("content-type"), "text/event-stream");
    EXPECT_NE(reply.body.find(R"("content":"hi")"), std::string::npos);
    EXPECT_NE(reply.body.find(R"("finish_reason":"stop")"), std::string::npos);
    EXPECT_NE(reply.body.find(R"("total_tokens":2)"), std::string::npos);
    EXPECT_TRUE(reply.body.ends_with("data: [DONE]\n\n"));
    EXPECT_EQ(reply.body.find("fingerprint"), std::string::npos);
    // A long answer does not outrun its client.
    const std::string longText = R"({"stream":true,"messages":[{"role":"user","content":")" +
                                 std::string(200'000, 'x') + "\"}]}";
    const Reply large = callAs(m_test, "POST", "/v1/chat/completions", longText);
    EXPECT_TRUE(large.body.ends_with("data: [DONE]\n\n"));
    EXPECT_NE(large.body.find(R"("finish_reason":"length")"), std::string::npos);
}

TEST_F(EchoHttp, OnlyTestKeysSeeTheModel) {
    const Reply list = callAs(m_test, "GET", "/v1/models");
    const auto data = json::parse(list.body).at("data").as_array();
    ASSERT_EQ(data.size(), 1U);
    EXPECT_EQ(data[0].at("id"), "echo");
    EXPECT_EQ(callAs(m_test, "GET", "/v1/models/echo").status, 200);
    EXPECT_EQ(callAs(m_test, "GET", "/v1/models/tiny").status, 404);
    EXPECT_EQ(call("GET", "/v1/models/echo").status, 404);
    EXPECT_EQ(call("GET", "/v1/models").body.find("echo"), std::string::npos);
}

TEST_F(EchoHttp, TheRulesOfRequestsHoldForTestKeysToo) {
    EXPECT_EQ(paramOf(ask(R"("n":2)")), "n");
    EXPECT_EQ(codeOf(ask(R"("confidential":true)")), "no_confidential_capacity");
    EXPECT_EQ(codeOf(ask(R"("confidental":true)")), "unknown_parameter");
    const Reply schema =
        ask(R"("response_format":{"type":"json_schema","json_schema":{"name":"x","schema":{}}})");
    EXPECT_EQ(schema.status, 400);
    const Reply code =
        callAs(m_test, "POST", "/v1/tools/code_execution", R"({"language":"python","code":"1"})");
    EXPECT_EQ(code.status, 403);
    EXPECT_EQ(codeOf(code), "test_key_unsupported");
    EXPECT_EQ(codeOf(callAs(m_test, "POST", "/v1/embeddings", R"({"input":"x"})")),
              "unsupported_endpoint");
    const std::string one = makeKey({}, {1, 0, 0}, auth::KeyEnvironment::Test);
    EXPECT_EQ(callAs(one, "POST", "/v1/chat/completions", chatBody("")).status, 200);
    EXPECT_EQ(callAs(one, "POST", "/v1/chat/completions", chatBody("")).status, 429);
    EXPECT_EQ(m_tasks.count(), 0);
}

}  // namespace
}  // namespace stacknet::gateway
