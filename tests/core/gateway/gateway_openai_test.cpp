#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::Reply;

/// What clients of OpenAI's API send that is neither a chat nor refused by its parameters.
class OpenAiShape : public test::GatewayTest {};

TEST_F(OpenAiShape, OtherEndpointsAreNamedAsUnsupported) {
    for (const char* path :
         {"/v1/responses", "/v1/responses/resp_1", "/v1/completions", "/v1/images/generations",
          "/v1/audio/speech", "/v1/files", "/v1/batches", "/v1/moderations"}) {
        const Reply reply = call("POST", path, R"({"model":"tiny","input":"x","prompt":"x"})");
        EXPECT_EQ(reply.status, 404) << path;
        EXPECT_EQ(codeOf(reply), "unsupported_endpoint") << path;
        EXPECT_TRUE(reply.has("x-request-id"));
    }
    for (const char* path : {"/v1/responsesx", "/v1/filesystem", "/v1/nothing"}) {
        EXPECT_EQ(codeOf(call("POST", path, "{}")), "not_found") << path;
    }
}

TEST_F(OpenAiShape, AMemberTwiceIsRefused) {
    for (const char* members :
         {R"("model":"tiny","model":"large")", R"("stream":false,"stream":true)",
          R"("token_limit":1,"token_limit":2)",
          R"("stop":[],"tools":[{"type":"function","type":"x"}])"}) {
        const Reply reply = chat(members);
        EXPECT_EQ(reply.status, 400) << members;
        EXPECT_EQ(codeOf(reply), "invalid_json") << members;
    }
    EXPECT_EQ(m_tasks.count(), 0);
}

/// H09: one token at most, and where to stop, go to the model as they came.
TEST_F(OpenAiShape, H09_StopAndOneTokenReachTheModel) {
    const Reply reply = chat(R"("model":"echo","stop":["\n","END"],"max_tokens":1)");
    const auto sent = json::parse(
        json::parse(reply.body).at("choices").at(0).at("message").at("content").as_string());
    EXPECT_EQ(sent.at("max_tokens"), 1);
    EXPECT_EQ(sent.at("stop"), (json::array{"\n", "END"}));
    EXPECT_EQ(paramOf(chat(R"("model":"echo","n":2)")), "n");
}

TEST_F(OpenAiShape, EveryAnswerOfATaskSaysWhereItWasMade) {
    for (const char* members : {R"("model":"tiny")", R"("model":"tiny","stream":true)"}) {
        const Reply reply = chat(members);
        EXPECT_EQ(reply.header("x-stacknet-node"), std::string(64, 'a'));
        EXPECT_EQ(reply.header("x-stacknet-tee"), "none");
        EXPECT_EQ(reply.header("x-stacknet-e2ee"), "none");
        EXPECT_NE(reply.body.find("\"attribution\""), std::string::npos);
    }
}

}  // namespace
}  // namespace stacknet::gateway
