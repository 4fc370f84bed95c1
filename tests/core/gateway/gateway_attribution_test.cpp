#include "tests/core/gateway/service_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using stacknet::test::OpenAiStub;
using test::Reply;

class AttributionHttp : public test::ServiceTest {};

TEST_F(AttributionHttp, AWholeAnswerVerifiesOffline) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    const Reply reply = chat("");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(failedChecks(reply.body), "") << reply.body;
    const auto verdict = tasks::verifyAnswer(reply.body);
    ASSERT_TRUE(verdict.valid);
    EXPECT_EQ(verdict.attribution->stackId, "");
    EXPECT_EQ(verdict.attribution->nodeKey, m_nodeKey.publicKey());
    EXPECT_TRUE(verdict.attribution->skillIds.empty());
    EXPECT_TRUE(verdict.attribution->injectionIds.empty());
    const auto answer = json::parse(reply.body);
    EXPECT_TRUE(answer.at("attribution").at("stack").is_null());
    EXPECT_EQ(answer.at("fingerprint"), verdict.fingerprint.c_str());
    // The receipt that the node keeps names the same.
    const auto receipt = m_service->receipt(verdict.taskId);
    ASSERT_TRUE(receipt.ok());
    EXPECT_EQ(json::parse(*receipt).at("fingerprint"), verdict.fingerprint.c_str());
    EXPECT_EQ(json::parse(*receipt).at("digest"), answer.at("receipt"));
}

TEST_F(AttributionHttp, AStreamVerifiesFromItsEvents) {
    m_stub.script(OpenAiStub::text({"Hello", " there"}));
    for (const char* options :
         {R"("stream":true)", R"("stream":true,"stream_options":{"include_usage":true})"}) {
        const Reply reply = chat(options);
        ASSERT_EQ(reply.status, 200) << reply.body;
        EXPECT_EQ(failedChecks(reply.body), "") << reply.body;
        // Only the last chunk before [DONE] has it.
        const std::size_t at = reply.body.find("\"fingerprint\"");
        EXPECT_EQ(reply.body.find("\"fingerprint\"", at + 1), std::string::npos);
        const std::size_t next = reply.body.find("data: ", at);
        EXPECT_EQ(reply.body.substr(next), "data: [DONE]\n\n");
    }
}

TEST_F(AttributionHttp, CodeExecutionVerifiesToo) {
    const Reply reply =
        call("POST", "/v1/tools/code_execution", R"({"language":"python","code":"1"})");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(failedChecks(reply.body), "") << reply.body;
}

/// The Stack is the one that the API key was made for; what the node adds to a prompt is named.
TEST_F(AttributionHttp, TheKeysStackAndTheInjectedToolAreNamed) {
    m_stub.script(OpenAiStub::text({"Hello"}));
    auth::NewApiKey wanted;
    wanted.name = "of a Stack";
    wanted.stack = "stk_demo";
    const auto issued = m_keys->create(wanted);
    ASSERT_TRUE(issued.ok());
    const Reply reply = callAs(issued->key.exposeText(), "POST", "/v1/chat/completions",
                               chatBody(R"("tools":[{"type":"code_execution"}])"));
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto verdict = tasks::verifyAnswer(reply.body, m_nodeKey.publicKey());
    ASSERT_TRUE(verdict.valid) << reply.body;
    EXPECT_EQ(verdict.attribution->stackId, "stk_demo");
    EXPECT_EQ(verdict.attribution->injectionIds, std::vector<std::string>{"tool:code_execution"});
}

}  // namespace
}  // namespace stacknet::gateway
