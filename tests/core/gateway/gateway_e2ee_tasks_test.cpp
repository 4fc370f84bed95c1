#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::OpenedAnswer;

/// What answers of tasks say is the same inside the encryption, and nothing of it outside.
class SealedTaskTest : public test::SealedTest {
protected:
    std::string limitedKey(std::uint64_t monthlyTokens, auth::KeyEnvironment environment) {
        auth::NewApiKey wanted;
        wanted.name = "limited";
        wanted.monthlyTokens = monthlyTokens;
        wanted.environment = environment;
        auto issued = m_keys->create(wanted);
        EXPECT_TRUE(issued.ok());
        return std::string(issued->key.exposeText());
    }
};

TEST_F(SealedTaskTest, TheMakerIsNamedInside) {
    const std::string stream = chatBody(R"("model":"tiny","stream":true)");
    for (const std::string& body : {chatBody(R"("model":"tiny")"), stream}) {
        for (const bool snx : {true, false}) {
            const OpenedAnswer answer = ask(snx ? sealSnx(body) : sealEhbp(body));
            EXPECT_EQ(answer.failure, "");
            EXPECT_NE(answer.text.find(R"("fingerprint":"fp_0123456789ab")"), std::string::npos);
            EXPECT_NE(answer.text.find(R"("attribution":{)"), std::string::npos);
            EXPECT_EQ(answer.outer.body.find("fp_"), std::string::npos);
        }
    }
}

TEST_F(SealedTaskTest, InsufficientBalanceIsToldInside) {
    const std::string poor = limitedKey(500, auth::KeyEnvironment::Live);
    const test::SealedRequest sealed = sealSnx(chatBody(R"("model":"tiny")"));
    const OpenedAnswer answer = open(sealed, postAs(poor, sealed));
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.status, 402U);
    EXPECT_EQ(json::parse(answer.text).at("code"), "INSUFFICIENT_BALANCE");
    EXPECT_EQ(json::parse(answer.text).at("available"), 500);
    EXPECT_EQ(answer.outer.body.find("INSUFFICIENT"), std::string::npos);
    EXPECT_EQ(m_tasks.count(), 0);
}

TEST_F(SealedTaskTest, EmbeddingsMayBeSealed) {
    const std::string target = "/v1/embeddings";
    const std::string body = R"({"model":"tiny","input":["a","b"]})";
    const OpenedAnswer answer = ask(sealSnx(checkedKey(), body, false, target));
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.status, 200U) << answer.text;
    EXPECT_EQ(json::parse(answer.text).at("data").as_array().size(), 2U);
    EXPECT_EQ(json::parse(answer.final).at("prompt_tokens"), 8);
    EXPECT_FALSE(answer.outer.has("x-stacknet-receipt"));
    const OpenedAnswer refused =
        ask(sealSnx(checkedKey(), R"({"input":"a","confidential":true})", true, target),
            "x-stacknet-confidential: 1\r\n");
    EXPECT_EQ(refused.status, 503U);
    EXPECT_EQ(codeOfText(refused.text), "no_confidential_capacity");
}

TEST_F(SealedTaskTest, A05_TheEchoModelAnswersSealedToo) {
    const std::string key = limitedKey(0, auth::KeyEnvironment::Test);
    const test::SealedRequest sealed = sealSnx(chatBody(""));
    const OpenedAnswer answer = open(sealed, postAs(key, sealed));
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(json::parse(answer.text).at("model"), "echo");
    EXPECT_EQ(m_tasks.count(), 0);
}

class RequireSealed : public SealedTaskTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedTaskTest::config();
        config.requireE2ee = true;
        return config;
    }
};

TEST_F(RequireSealed, E25_EmbeddingsInPlainTextAreRefused) {
    const test::Reply reply = call("POST", "/v1/embeddings", R"({"input":"a"})");
    EXPECT_EQ(reply.status, 426);
    EXPECT_EQ(m_tasks.count(), 0);
}

}  // namespace
}  // namespace stacknet::gateway
