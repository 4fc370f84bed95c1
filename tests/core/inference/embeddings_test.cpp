#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstring>

#include "core/inference/embeddings_answer.h"
#include "core/inference/openai_backend.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

namespace json = boost::json;
using test::OpenAiStub;

std::vector<float> numbers(const SecretBytes& vector) {
    std::vector<float> list(vector.size() / sizeof(float));
    std::memcpy(list.data(), vector.view().data(), vector.size());
    return list;
}

TEST(Embeddings, AreReadInAnyOrder) {
    const auto made = parseEmbeddings(
        asBytes(R"({"data":[{"index":1,"embedding":[0.5,2]},{"index":0,"embedding":[1e-5,-1]}],)"
                R"("usage":{"prompt_tokens":6,"total_tokens":6}})"),
        2);
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_EQ(numbers(made->vectors[0]), (std::vector<float>{1e-5F, -1}));
    EXPECT_EQ(numbers(made->vectors[1]), (std::vector<float>{0.5F, 2}));
    EXPECT_EQ(made->promptTokens, 6u);
    EXPECT_TRUE(made->usageReported);
    EXPECT_FALSE(
        parseEmbeddings(asBytes(R"({"data":[{"index":0,"embedding":[1]}]})"), 1)->usageReported);
}

TEST(Embeddings, WhatIsNotOneVectorForEachInputIsRefused) {
    for (const char* bad :
         {"", "[]", "{}", R"({"data":[]})", R"({"data":[{"index":0,"embedding":[]}]})",
          R"({"data":[{"index":1,"embedding":[1]}]})", R"({"data":[{"embedding":[1]}]})",
          R"({"data":[{"index":0}]})", R"({"data":[{"index":0,"embedding":["1"]}]})",
          R"({"data":[{"index":0,"embedding":[1e300]}]})",
          R"({"data":[{"index":0,"embedding":"AACAPw=="}]})",
          R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})"}) {
        const auto made = parseEmbeddings(asBytes(bad), 1);
        ASSERT_FALSE(made.ok()) << bad;
        EXPECT_TRUE(made.error().code == "inference.bad_answer" ||
                    made.error().code == "inference.bad_json")
            << made.error().code;
    }
    for (const char* bad :
         {R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})",
          R"({"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[1,2]}]})",
          R"({"data":[{"index":0,"embedding":[1]},null]})"}) {
        EXPECT_EQ(parseEmbeddings(asBytes(bad), 2).error().code, "inference.bad_answer") << bad;
    }
}

class BackendTest : public ::testing::Test {
protected:
    void make(const char* owner = "") {
        if (*owner != '\0') {
            m_stub.page("/v1/models", R"({"data":[{"id":"stub-model","owned_by":")" +
                                          std::string(owner) + R"("}]})");
        }
        OpenAiBackend::Options options;
        options.endpoint = *parseEndpoint(m_stub.url());
        m_backend = std::make_unique<OpenAiBackend>(options);
        ASSERT_TRUE(m_backend->refresh(20'000).ok());
    }
    Result<Embeddings> embed(std::string_view request, const std::string& model = "") {
        return m_backend->embed(SecretBytes::copyOf(request), model, 1, {});
    }
    /// The request as the server got it.
    json::object chat(const std::string& salt) {
        m_stub.script(OpenAiStub::text({"a"}));
        const std::string request = R"({"messages":[],"cache_salt":")" + salt + R"("})";
        EXPECT_TRUE(
            m_backend
                ->chat(SecretBytes::copyOf(std::string_view(request)), "", [](SecretBytes) {}, {})
                .ok());
        return json::parse(m_stub.bodies().back()).as_object();
    }

    OpenAiStub m_stub;
    std::unique_ptr<OpenAiBackend> m_backend;
};

TEST_F(BackendTest, EmbeddingsAskForNumbersOfOurModel) {
    m_stub.page("/v1/embeddings", R"({"data":[{"index":0,"embedding":[1]}]})");
    make();
    const auto made = embed(R"({"input":"x","encoding_format":"base64"})");
    ASSERT_TRUE(made.ok()) << made.error().message;
    const auto sent = json::parse(m_stub.bodies().at(0)).as_object();
    EXPECT_EQ(sent.at("model"), "stub-model");
    EXPECT_EQ(sent.at("encoding_format"), "float");
    EXPECT_EQ(embed("{}", "nonesuch").error().code, "inference.model_not_found");
}

TEST_F(BackendTest, AServerWithoutEmbeddingsSaysSo) {
    make();
    EXPECT_EQ(embed(R"({"input":"x"})").error().code, "inference.unsupported");
    EXPECT_EQ(errorOfEmbeddings(501, {}).code, "inference.unsupported");
    EXPECT_EQ(errorOfEmbeddings(405, {}).code, "inference.unsupported");
    EXPECT_EQ(errorOfEmbeddings(400, {}).code, "inference.bad_request");
    EXPECT_EQ(errorOfEmbeddings(503, {}).code, "inference.busy");
}

TEST_F(BackendTest, TheCacheSaltGoesToServersThatKnowIt) {
    make("vllm");
    const auto sent = chat("s1");
    EXPECT_EQ(sent.at("cache_salt"), "s1");
    EXPECT_FALSE(sent.contains("cache_prompt"));
}

TEST_F(BackendTest, LlamaCppCachesNothingOnceThereAreTwoAccounts) {
    make("llamacpp");
    EXPECT_EQ(chat("s1").at("cache_prompt"), true);
    EXPECT_EQ(chat("s1").at("cache_prompt"), true);
    const auto other = chat("s2");
    EXPECT_EQ(other.at("cache_prompt"), false);
    EXPECT_FALSE(other.contains("cache_salt"));
    EXPECT_EQ(chat("s1").at("cache_prompt"), false);
}

TEST_F(BackendTest, OtherServersGetNeither) {
    make("openai");
    const auto sent = chat("s1");
    EXPECT_FALSE(sent.contains("cache_salt"));
    EXPECT_FALSE(sent.contains("cache_prompt"));
}

}  // namespace
}  // namespace stacknet::inference
