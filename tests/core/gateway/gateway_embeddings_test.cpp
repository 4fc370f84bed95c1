#include "core/base/codec.h"
#include "tests/core/gateway/service_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::Reply;

class EmbeddingsHttp : public test::GatewayTest {
protected:
    Reply embed(std::string_view body) { return call("POST", "/v1/embeddings", body); }
};

TEST_F(EmbeddingsHttp, NumbersAndBase64SayTheSame) {
    const Reply reply = embed(R"({"model":"tiny","input":["a","b"]})");
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto answer = json::parse(reply.body).as_object();
    EXPECT_EQ(answer.at("object"), "list");
    EXPECT_EQ(answer.at("model"), "tiny");
    EXPECT_EQ(answer.at("usage").at("prompt_tokens"), 8);
    EXPECT_EQ(answer.at("usage").at("total_tokens"), 8);
    EXPECT_EQ(answer.at("fingerprint"), "fp_0123456789ab");
    EXPECT_EQ(reply.header("x-stacknet-receipt"), answer.at("receipt").as_string().c_str());
    EXPECT_EQ(reply.header("x-stacknet-e2ee"), "none");
    const auto& data = answer.at("data").as_array();
    ASSERT_EQ(data.size(), 2U);
    EXPECT_EQ(data[1].at("object"), "embedding");
    EXPECT_EQ(data[1].at("index"), 1);
    const auto& vector = data[1].at("embedding").as_array();
    ASSERT_EQ(vector.size(), 3U);
    EXPECT_EQ(vector[0].to_number<double>(), 1);
    EXPECT_EQ(static_cast<float>(vector[2].to_number<double>()), 1e-5F);

    const Reply packed = embed(R"({"model":"tiny","input":["a","b"],"encoding_format":"base64"})");
    const float numbers[3] = {1, -0.5F, 1e-5F};
    EXPECT_EQ(json::parse(packed.body).at("data").at(1).at("embedding").as_string().c_str(),
              toBase64(ByteView(reinterpret_cast<const std::uint8_t*>(numbers), sizeof(numbers))));
}

TEST_F(EmbeddingsHttp, InputsHaveBounds) {
    const auto list = [](std::size_t count, const char* entry) {
        std::string text = "{\"input\":[";
        for (std::size_t index = 0; index < count; ++index) {
            text += (index == 0 ? "" : ",") + std::string(entry);
        }
        return text + "]}";
    };
    EXPECT_EQ(embed(list(2048, "\"a\"")).status, 200);
    EXPECT_EQ(embed(R"({"input":[1,2,3]})").status, 200);
    EXPECT_EQ(json::parse(embed(R"({"input":[1,2,3]})").body).at("data").as_array().size(), 1U);
    EXPECT_EQ(json::parse(embed(R"({"input":[[1],[2,3]]})").body).at("data").as_array().size(), 2U);
    for (const std::string& bad :
         {std::string("{}"), list(2049, "\"a\""), list(0, ""), std::string(R"({"input":""})"),
          std::string(R"({"input":["a",""]})"), std::string(R"({"input":["a",1]})"),
          std::string(R"({"input":[[1],[]]})"), std::string(R"({"input":[-1]})"),
          std::string(R"({"input":[[1],"a"]})"), std::string(R"({"input":{}})"),
          std::string(R"({"input":null})"), std::string(R"({"input":[1.5]})")}) {
        const Reply reply = embed(bad);
        EXPECT_EQ(reply.status, 400) << bad.substr(0, 60);
        EXPECT_TRUE(paramOf(reply).starts_with("input")) << bad.substr(0, 60);
    }
    EXPECT_EQ(paramOf(embed(R"({"input":"a","encoding_format":"int8"})")), "encoding_format");
    EXPECT_EQ(paramOf(embed(R"({"input":"a","dimensions":0})")), "dimensions");
    EXPECT_EQ(codeOf(embed(R"({"input":"a","model":"../x"})")), "model_not_found");
    EXPECT_EQ(embed(R"({"input":"a","dimensions":3})").status, 200);
    const Reply other = embed(R"({"input":"a","dimensions":4})");
    EXPECT_EQ(codeOf(other), "unsupported_parameter");
    EXPECT_EQ(paramOf(other), "dimensions");
}

TEST_F(EmbeddingsHttp, ConfidentialIsFailClosedAndKeysHaveTheirModels) {
    EXPECT_EQ(codeOf(embed(R"({"input":"a","confidential":true})")), "no_confidential_capacity");
    EXPECT_EQ(paramOf(embed(R"({"input":"a","confidential":"true"})")), "confidential");
    auth::NewApiKey wanted;
    wanted.name = "narrow";
    wanted.models = {"large"};
    const auto issued = m_keys->create(wanted);
    const Reply refused = callAs(issued->key.exposeText(), "POST", "/v1/embeddings",
                                 R"({"model":"tiny","input":"a"})");
    EXPECT_EQ(codeOf(refused), "model_not_allowed");
    EXPECT_EQ(codeOf(callAs(makeKey({"models:read"}), "POST", "/v1/embeddings", "{}")),
              "insufficient_scope");
    EXPECT_EQ(m_tasks.count(), 0);
    const Reply ignored = embed(R"({"input":"a","user":"me","whatever":1})");
    EXPECT_EQ(ignored.header("x-stacknet-ignored-params"), "whatever");
}

TEST_F(EmbeddingsHttp, ABackEndWithoutThemIs404) {
    const Reply reply = embed(R"({"input":"a","model":"plain"})");
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(codeOf(reply), "unsupported_endpoint");
    EXPECT_EQ(call("GET", "/v1/embeddings").status, 405);
}

class SmallEmbeddings : public EmbeddingsHttp {
protected:
    GatewayConfig config() override {
        GatewayConfig config = EmbeddingsHttp::config();
        config.limits.answerBytesMax = 24;  // two vectors of three float32
        return config;
    }
};

TEST_F(SmallEmbeddings, AnAnswerThatIsTooLargeIsRefused) {
    EXPECT_EQ(embed(R"({"input":["a","b"]})").status, 200);
    const Reply reply = embed(R"({"input":["a","b","c"]})");
    EXPECT_EQ(reply.status, 502);
    EXPECT_EQ(codeOf(reply), "answer_too_large");
    EXPECT_EQ(reply.header("x-should-retry"), "false");
}

class EmbeddingsService : public test::ServiceTest {};

TEST_F(EmbeddingsService, AreChargedAndSigned) {
    m_stub.page("/v1/embeddings",
                R"({"data":[{"index":0,"embedding":[0.25]}],"usage":{"prompt_tokens":6}})");
    auth::NewApiKey wanted;
    wanted.name = "budgeted";
    wanted.monthlyTokens = 90;
    const auto issued = m_keys->create(wanted);
    const auto ask = [&](const char* body) {
        return callAs(issued->key.exposeText(), "POST", "/v1/embeddings", body);
    };
    const Reply reply = ask(R"({"input":"abc"})");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(failedChecks(reply.body), "") << reply.body;
    EXPECT_EQ(m_keys->budgets().used(issued->record.id), 6U);
    const Reply large = ask(R"({"input":"abcdefghijklmnopqrstuvwxyz"})");
    EXPECT_EQ(large.status, 402);
    EXPECT_EQ(json::parse(large.body).at("available"), 84);
    EXPECT_EQ(json::parse(large.body).at("tokenLimit"), 0);
}

}  // namespace
}  // namespace stacknet::gateway
