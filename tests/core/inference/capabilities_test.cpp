#include "core/inference/capabilities.h"

#include <gtest/gtest.h>

#include "core/inference/capability_probe.h"
#include "core/inference/openai_backend.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

constexpr const char* kLlamaModels =
    R"({"object":"list","data":[{"id":"tiny","object":"model","owned_by":"llamacpp",)"
    R"("meta":{"n_ctx":2048,"n_ctx_train":8192,"ftype":"Q4_1"}}]})";
constexpr const char* kLlamaProps =
    R"({"default_generation_settings":{"n_ctx":4096},"total_slots":2,"model_ftype":"Q4_1",)"
    R"("chat_template_caps":{"supports_tool_calls":true},"eos_token":"<|im_end|>",)"
    R"("build_info":"b6123-abcdef"})";
constexpr const char* kOllamaShow =
    R"({"parameters":"stop    \"x\"\nnum_ctx                        8192\n",)"
    R"("details":{"quantization_level":"Q4_0"},)"
    R"("model_info":{"general.architecture":"llama","llama.context_length":131072},)"
    R"("capabilities":["completion","tools"]})";

Capabilities probe(const OpenAiStub& stub, const std::string& modelList) {
    return probeCapabilities(*parseEndpoint(stub.url()), modelList, 10'000);
}

TEST(Capabilities, LlamaCppSaysItsBuildContextSlotsAndTemplate) {
    OpenAiStub stub({"tiny"});
    stub.page("/props", kLlamaProps);
    const Capabilities found = probe(stub, kLlamaModels);
    EXPECT_EQ(found.kind, ServerKind::LlamaCpp);
    EXPECT_EQ(found.build, "b6123-abcdef");
    EXPECT_EQ(found.version, "");
    EXPECT_EQ(found.slots, 2u);
    EXPECT_EQ(found.endOfTurn, "<|im_end|>");
    EXPECT_EQ(found.seed, Support::Yes);
    EXPECT_EQ(found.tokenize, Support::Yes);
    EXPECT_EQ(found.promptScores, Support::No);
    ASSERT_EQ(found.models.size(), 1u);
    EXPECT_EQ(found.models[0], (ModelFacts{"tiny", 4'096, "Q4_1", Support::Unknown, Support::Yes}));
    // Without the page, what the model list says is all that is known.
    OpenAiStub silent({"tiny"});
    const Capabilities less = probe(silent, kLlamaModels);
    EXPECT_EQ(less.kind, ServerKind::LlamaCpp);
    EXPECT_EQ(less.slots, 0u);
    EXPECT_EQ(less.models[0].contextTokens, 2'048u);
    EXPECT_EQ(less.models[0].toolCalls, Support::Unknown);
}

TEST(Capabilities, VllmSaysItsVersionAndContext) {
    OpenAiStub stub({"big"});
    stub.page("/version", R"({"version":"0.11.2"})");
    const Capabilities found = probe(
        stub, R"({"data":[{"id":"big","owned_by":"vllm","max_model_len":32768},{"id":"lora"}]})");
    EXPECT_EQ(found.kind, ServerKind::Vllm);
    EXPECT_EQ(found.version, "0.11.2");
    EXPECT_EQ(found.promptScores, Support::Yes);
    EXPECT_EQ(found.find("big")->contextTokens, 32'768u);
    EXPECT_EQ(found.find("lora")->contextTokens, 0u);
    EXPECT_EQ(found.find("other"), nullptr);
}

TEST(Capabilities, OllamaRunsAModelWithWhatItIsLoadedWith) {
    OpenAiStub stub({"llama3"});
    stub.page("/api/version", R"({"version":"0.12.3"})");
    stub.page("/api/show", kOllamaShow);
    const std::string list = R"({"data":[{"id":"llama3","owned_by":"library"}]})";
    Capabilities found = probe(stub, list);
    EXPECT_EQ(found.kind, ServerKind::Ollama);
    EXPECT_EQ(found.version, "0.12.3");
    EXPECT_EQ(found.tokenize, Support::No);
    EXPECT_EQ(found.logprobs, Support::Unknown);
    EXPECT_EQ(found.models[0],
              (ModelFacts{"llama3", 8'192, "Q4_0", Support::Unknown, Support::Yes}));
    stub.page("/api/ps", R"({"models":[{"name":"llama3","context_length":4096},{"name":"x"}]})");
    found = probe(stub, list);
    EXPECT_EQ(found.models[0].contextTokens, 4'096u);
    EXPECT_EQ(found.models.size(), 1u) << "what is not offered is no model of ours";
    // Without the parameter the model's own size is the most that it can be.
    Capabilities bare;
    bare.factsOf("llama3");
    ASSERT_TRUE(
        readOllamaShow(R"({"model_info":{"general.architecture":"q","q.context_length":512},)"
                       R"("capabilities":["embedding"]})",
                       "llama3", bare));
    EXPECT_EQ(bare.models[0].contextTokens, 512u);
    EXPECT_EQ(bare.models[0].embeddings, Support::Yes);
    EXPECT_EQ(bare.models[0].toolCalls, Support::No);
}

TEST(Capabilities, LmStudioIsKnownByItsOwnList) {
    OpenAiStub stub({"qwen", "nomic"});
    stub.page("/api/v0/models",
              R"({"data":[{"id":"qwen","type":"llm","quantization":"4bit","state":"loaded",)"
              R"("max_context_length":32768,"loaded_context_length":4096,)"
              R"("capabilities":["tool_use"]},)"
              R"({"id":"nomic","type":"embeddings","max_context_length":2048}]})");
    const Capabilities found = probe(stub, R"({"data":[{"id":"qwen"},{"id":"nomic"}]})");
    EXPECT_EQ(found.kind, ServerKind::LmStudio);
    EXPECT_EQ(*found.find("qwen"), (ModelFacts{"qwen", 4'096, "4bit", Support::No, Support::Yes}));
    EXPECT_EQ(*found.find("nomic"),
              (ModelFacts{"nomic", 2'048, "", Support::Yes, Support::Unknown}));
}

TEST(Capabilities, WhatIsNotSaidStaysUnknown) {
    OpenAiStub stub({"m"});
    const Capabilities found = probe(stub, R"({"data":[{"id":"m","owned_by":"acme"}]})");
    EXPECT_EQ(found.kind, ServerKind::Other);
    EXPECT_EQ(serverKindName(found.kind), "OpenAI-compatible server");
    for (const Support each : {found.logprobs, found.tokenize, found.seed, found.promptScores}) {
        EXPECT_EQ(each, Support::Unknown);
        EXPECT_EQ(supportName(each), "unknown");
    }
    EXPECT_EQ(found.models[0], (ModelFacts{"m", 0, "", Support::Unknown, Support::Unknown}));
}

TEST(Capabilities, ForeignDocumentsAreBounded) {
    Capabilities found;
    for (const char* bad : {"", "[]", "null", "{", "{\"data\":7}", "\xff\xfe", "{\"data\":null}"}) {
        EXPECT_FALSE(readModelFacts(bad, found)) << bad;
        EXPECT_FALSE(readLlamaProps(bad, found)) << bad;
        EXPECT_FALSE(readVersion(bad, found)) << bad;
        EXPECT_FALSE(readOllamaShow(bad, "m", found)) << bad;
        EXPECT_FALSE(readOllamaLoaded(bad, found)) << bad;
        EXPECT_FALSE(readLmStudioModels(bad, found)) << bad;
    }
    EXPECT_EQ(found, Capabilities{});
    std::string list;
    for (int model = 0; model < 300; ++model) {
        list += (model == 0 ? "" : ",") + (R"({"id":"m)" + std::to_string(model) + "\"}");
    }
    ASSERT_TRUE(readModelFacts("{\"data\":[" + list + "]}", found));
    EXPECT_EQ(found.models.size(), 256u);
    ASSERT_TRUE(
        readLlamaProps(R"({"default_generation_settings":{"n_ctx":4294967296},"total_slots":-1,)"
                       R"("build_info":"a\nb","eos_token":")" +
                           std::string(101, 'x') + "\"}",
                       found));
    EXPECT_EQ(found.build, "") << "a line break is not shown";
    EXPECT_EQ(found.endOfTurn, "");
    EXPECT_EQ(found.slots, 0u);
    EXPECT_EQ(found.models[0].contextTokens, 0u);
}

/// A back end on a stub that says that it is llama.cpp, or vLLM.
class FitTest : public testing::Test {
protected:
    void makeLlama() {
        m_stub.page("/v1/models", kLlamaModels);
        m_stub.page("/props", R"({"default_generation_settings":{"n_ctx":1000},"total_slots":2})");
        make();
    }
    void makeVllm() {
        m_stub.page("/v1/models",
                    R"({"data":[{"id":"tiny","owned_by":"vllm","max_model_len":1000}]})");
        make();
    }
    void make() {
        OpenAiBackend::Options options;
        options.endpoint = *parseEndpoint(m_stub.url());
        options.clock = &m_clock;
        m_backend = std::make_unique<OpenAiBackend>(options);
        ASSERT_TRUE(m_backend->refresh(20'000).ok());
        m_stub.script(OpenAiStub::text({"a"}));
    }
    Result<ChatEnd> chat(std::size_t bytes, const std::string& more = "") {
        return m_backend->chat(SecretBytes::copyOf(R"({"messages":[{"role":"user","content":")" +
                                                   std::string(bytes, 'x') + "\"}]" + more + "}"),
                               "", [](SecretBytes) {}, {});
    }
    static std::string tokens(int count) {
        std::string list;
        for (int token = 0; token < count; ++token)
            list += (token == 0 ? "" : ",") + std::string("7");
        return "{\"tokens\":[" + list + "]}";
    }

    OpenAiStub m_stub{{"tiny"}};
    ManualClock m_clock;
    std::unique_ptr<OpenAiBackend> m_backend;
};

TEST_F(FitTest, AShortPromptIsSentWithoutAsking) {
    makeLlama();
    ASSERT_TRUE(chat(100).ok());
    EXPECT_EQ(m_stub.bodies().size(), 1u);
}

TEST_F(FitTest, ALongOneIsCountedByTheServer) {
    m_stub.page("/apply-template", R"({"prompt":"formatted"})");
    m_stub.page("/tokenize", tokens(1'000));
    makeLlama();
    const auto end = chat(4'000);
    ASSERT_FALSE(end.ok());
    EXPECT_EQ(end.error().code, "inference.context_exceeded");
    EXPECT_NE(end.error().message.find("has 1000 tokens"), std::string::npos)
        << end.error().message;
    EXPECT_EQ(m_stub.bodies().size(), 2u) << "the template and the count, and no chat";
    m_stub.page("/tokenize", tokens(999));
    EXPECT_TRUE(chat(4'000).ok());
    EXPECT_EQ(m_stub.bodies().size(), 5u);
}

TEST_F(FitTest, WhatCannotFitIsRefusedByTheEstimateItStates) {
    makeLlama();
    const auto end = chat(8'000);
    ASSERT_FALSE(end.ok());
    EXPECT_EQ(end.error().code, "inference.context_exceeded");
    EXPECT_NE(end.error().message.find("estimated 1003 tokens or more"), std::string::npos)
        << end.error().message;
    EXPECT_TRUE(m_stub.bodies().empty());
    EXPECT_EQ(m_backend->status().health.failed, 0u) << "not the server's fault";
}

TEST_F(FitTest, WhereNobodyCountsTheServerHasTheLastWord) {
    makeLlama();
    EXPECT_TRUE(chat(4'000).ok()) << "neither page answers";
    EXPECT_EQ(m_stub.bodies().size(), 1u);
}

TEST_F(FitTest, ImagesAreNotGuessedAt) {
    makeLlama();
    const std::string url(9'000, 'a');
    const auto end = m_backend->chat(
        SecretBytes::copyOf(
            R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":")" +
            url + R"("}}]}]})"),
        "", [](SecretBytes) {}, {});
    EXPECT_TRUE(end.ok());
}

TEST_F(FitTest, VllmGetsALimitThatItsContextHolds) {
    m_stub.page("/tokenize",
                R"({"count":600,"max_model_len":1000,"tokens":)" + tokens(600).substr(10));
    makeVllm();
    ASSERT_TRUE(chat(100, R"(,"max_tokens":800)").ok());
    EXPECT_NE(m_stub.bodies().back().find(R"("max_tokens":400)"), std::string::npos);
    ASSERT_TRUE(chat(100, R"(,"max_tokens":300)").ok());
    EXPECT_NE(m_stub.bodies().back().find(R"("max_tokens":300)"), std::string::npos);
}

TEST_F(FitTest, FactsAreAskedForAgainAfterAMinute) {
    makeLlama();
    EXPECT_EQ(m_backend->status().capabilities.models[0].contextTokens, 1'000u);
    m_stub.page("/props", R"({"default_generation_settings":{"n_ctx":500},"total_slots":2})");
    ASSERT_TRUE(m_backend->refresh(20'000).ok());
    EXPECT_EQ(m_backend->status().capabilities.models[0].contextTokens, 1'000u);
    m_clock.advanceMs(60'000);
    ASSERT_TRUE(m_backend->refresh(20'000).ok());
    EXPECT_EQ(m_backend->status().capabilities.models[0].contextTokens, 500u);
    m_stub.page("/v1/models", R"({"data":[{"id":"tiny","owned_by":"llamacpp"},{"id":"new"}]})");
    ASSERT_TRUE(m_backend->refresh(20'000).ok());
    EXPECT_EQ(m_backend->status().capabilities.models.size(), 2u) << "other models: at once";
}

TEST_F(FitTest, TheNetworksOwnMinPIsSentUnlessTheRequestHasOne) {
    makeLlama();
    ASSERT_TRUE(chat(10).ok());
    EXPECT_NE(m_stub.bodies().back().find(R"("min_p":5E-2)"), std::string::npos)
        << m_stub.bodies().back();
    ASSERT_TRUE(chat(10, R"(,"min_p":0.25)").ok());
    EXPECT_NE(m_stub.bodies().back().find(R"("min_p":2.5E-1)"), std::string::npos);
    ASSERT_TRUE(chat(10, R"(,"id_slot":7)").ok());
    EXPECT_EQ(m_stub.bodies().back().find(R"("id_slot":7)"), std::string::npos)
        << "a client does not choose the slot";
}

}  // namespace
}  // namespace stacknet::inference
