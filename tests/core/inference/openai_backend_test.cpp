#include "core/inference/openai_backend.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

OpenAiBackend::Options optionsFor(const OpenAiStub& stub) {
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint(stub.url());
    options.timeouts = {2'000, 5'000, 5'000};
    return options;
}

SecretBytes request() {
    return SecretBytes::copyOf(
        std::string_view(R"({"model":"x","n":3,"messages":[{"role":"user","content":"hi"}]})"));
}

/// The content of all deltas, one string.
struct Collected {
    std::string content;
    std::size_t deltas = 0;
    DeltaSink sink() {
        return [this](SecretBytes delta) {
            ++deltas;
            const auto value = boost::json::parse(delta.exposeText());
            if (const auto* text = value.as_object().if_contains("content");
                text != nullptr && text->is_string()) {
                content += std::string(text->get_string());
            }
        };
    }
};

TEST(OpenAiBackend, StreamsAnAnswerAndCountsItsTokens) {
    OpenAiStub stub;
    stub.script(OpenAiStub::text({"Hello", " wor", "ld"}));
    OpenAiBackend backend(optionsFor(stub));
    EXPECT_EQ(backend.status().state, BackendState::Starting);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    EXPECT_EQ(backend.status().state, BackendState::Ready);
    EXPECT_EQ(backend.models(), std::vector<std::string>{"stub-model"});
    Collected collected;
    const auto end = backend.chat(request(), "", collected.sink(), {});
    ASSERT_TRUE(end.ok()) << end.error().message;
    EXPECT_EQ(collected.content, "Hello world");
    EXPECT_EQ(collected.deltas, 4u);
    EXPECT_EQ(end->finishReason, "stop");
    EXPECT_EQ(end->promptTokens, 7u);
    EXPECT_EQ(end->completionTokens, 3u);
    EXPECT_TRUE(end->usageReported);
    const auto sent = boost::json::parse(stub.bodies().at(0)).as_object();
    EXPECT_EQ(sent.at("model").as_string(), "stub-model");
    EXPECT_TRUE(sent.at("stream").as_bool());
    EXPECT_TRUE(sent.at("stream_options").at("include_usage").as_bool());
    EXPECT_FALSE(sent.contains("n"));
}

TEST(OpenAiBackend, TakesAnAnswerOfAServerThatDoesNotStream) {
    OpenAiStub stub;
    OpenAiStub::Reply reply;
    reply.contentType = "application/json";
    reply.pieces = {R"({"choices":[{"index":0,"message":{"role":"assistant","content":"whole",)",
                    R"("tool_calls":[{"id":"a","type":"function","function":{"name":"f",)"
                    R"("arguments":"{}"}}]},"finish_reason":"tool_calls"}],)"
                    R"("usage":{"prompt_tokens":1,"completion_tokens":2}})"};
    stub.script(reply);
    OpenAiBackend backend(optionsFor(stub));
    ASSERT_TRUE(backend.refresh(20'000).ok());
    std::string delta;
    const auto end = backend.chat(
        request(), "", [&](SecretBytes piece) { delta = std::string(piece.exposeText()); }, {});
    ASSERT_TRUE(end.ok()) << end.error().message;
    EXPECT_EQ(end->finishReason, "tool_calls");
    EXPECT_NE(delta.find(R"("index":0)"), std::string::npos);
}

/// From the cancellation to the end of a chat whose server says nothing more.
void cancelOnce(std::chrono::nanoseconds& took) {
    OpenAiStub stub;
    OpenAiStub::Reply reply;
    reply.pieces = {OpenAiStub::delta(R"({"content":"one"})")};
    reply.hang = true;
    stub.script(reply);
    OpenAiBackend backend(optionsFor(stub));
    ASSERT_TRUE(backend.refresh(20'000).ok());
    CancelToken cancel;
    std::chrono::steady_clock::time_point cancelledAt;
    std::thread canceller;
    const auto end = backend.chat(
        request(), "",
        [&](SecretBytes) {
            canceller = std::thread([&] {
                cancelledAt = std::chrono::steady_clock::now();
                cancel.cancel();
            });
        },
        cancel);
    const auto returnedAt = std::chrono::steady_clock::now();
    ASSERT_TRUE(canceller.joinable());
    canceller.join();
    ASSERT_FALSE(end.ok());
    EXPECT_EQ(end.error().code, "inference.cancelled");
    took = returnedAt - cancelledAt;
    EXPECT_TRUE(stub.waitForHangups(1));
}

TEST(OpenAiBackend, CancelClosesTheConnectionWithinASecond) {
    // On a busy machine one round may come late, though hardly three.
    std::chrono::nanoseconds took = std::chrono::hours(1);
    for (int round = 0; round < 3 && took >= std::chrono::seconds(1); ++round) {
        ASSERT_NO_FATAL_FAILURE(cancelOnce(took));
    }
    EXPECT_LT(took, std::chrono::seconds(1));
}

TEST(OpenAiBackend, SilenceTimesOut) {
    OpenAiStub stub;
    OpenAiStub::Reply reply;
    reply.hang = true;
    stub.script(reply);
    auto options = optionsFor(stub);
    options.timeouts.firstByteMs = 100;
    options.timeouts.idleMs = 100;
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    const auto end = backend.chat(request(), "", [](SecretBytes) {}, {});
    ASSERT_FALSE(end.ok());
    EXPECT_EQ(end.error().code, "inference.timed_out");
    EXPECT_TRUE(end.error().retryable);
}

TEST(OpenAiBackend, AnAnswerThatNeverEndsIsEnded) {
    OpenAiStub stub;
    OpenAiStub::Reply reply;
    reply.pieces = {OpenAiStub::delta(R"({"content":"one"})")};
    reply.hang = true;
    stub.script(reply);
    auto options = optionsFor(stub);
    options.timeouts.totalMs = 200;
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    EXPECT_EQ(backend.chat(request(), "", [](SecretBytes) {}, {}).error().code,
              "inference.timed_out");
}

TEST(OpenAiBackend, NamesWhatWentWrong) {
    OpenAiStub stub;
    stub.requireKey("right");
    OpenAiBackend backend(optionsFor(stub));
    EXPECT_EQ(backend.refresh(20'000).error().code, "inference.refused");
    EXPECT_EQ(backend.status().state, BackendState::Unavailable);
    EXPECT_FALSE(backend.status().remedy.empty());
    auto options = optionsFor(stub);
    options.endpoint.apiKey = "right";
    OpenAiBackend good(options);
    ASSERT_TRUE(good.refresh(20'000).ok());
    EXPECT_EQ(good.identify("other").error().code, "inference.model_not_found");
    const std::vector<std::pair<OpenAiStub::Reply, std::string>> cases = {
        {{400,
          "application/json",
          {R"({"error":{"type":"exceed_context_size_error",)"
           R"("message":"SECRET words","n_prompt_tokens":9,"n_ctx":8}})"},
          false},
         "inference.context_exceeded"},
        {{400, "application/json", {R"({"error":{"code":"context_length_exceeded"}})"}, false},
         "inference.context_exceeded"},
        {{400, "application/json", {R"({"error":{"type":"invalid_request_error"}})"}, false},
         "inference.bad_request"},
        {{404, "application/json", {"{}"}, false}, "inference.model_not_found"},
        {{429, "application/json", {"SECRET not json"}, false}, "inference.busy"},
        {{500, "text/html", {std::string(200'000, 'x')}, false}, "inference.failed"},
        {{200, "text/event-stream", {"data: {SECRET\n\n"}, false}, "inference.bad_json"},
        {{200, "text/event-stream", {OpenAiStub::delta(R"({"content":"a"})")}, false},
         "inference.bad_answer"},
        {{200, "text/event-stream", {"data: {\"error\":{\"code\":\"oops\"}}\n\n"}, false},
         "inference.failed"},
        {{200, "application/json", {R"({"choices":[]})"}, false}, "inference.bad_answer"},
        {{200, "text/event-stream", {"data: " + std::string((1 << 20) + 1, 'x')}, false},
         "inference.answer_too_large"},
        {{301, "text/plain", {}, false}, "inference.failed"},
    };
    for (const auto& [reply, code] : cases) {
        OpenAiStub one;
        one.script(reply);
        OpenAiBackend asked(optionsFor(one));
        ASSERT_TRUE(asked.refresh(20'000).ok());
        const auto end = asked.chat(request(), "", [](SecretBytes) {}, {});
        ASSERT_FALSE(end.ok()) << code;
        EXPECT_EQ(end.error().code, code);
        EXPECT_EQ(end.error().message.find("SECRET"), std::string::npos);
    }
}

TEST(OpenAiBackend, BoundsTheWholeAnswer) {
    OpenAiStub stub;
    OpenAiStub::Reply reply;
    for (int index = 0; index < 100; ++index) {
        reply.pieces.push_back(
            OpenAiStub::delta(R"({"content":")" + std::string(1'000, 'x') + R"("})"));
    }
    stub.script(reply);
    auto options = optionsFor(stub);
    options.answerBytesMax = 50'000;
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    EXPECT_EQ(backend.chat(request(), "", [](SecretBytes) {}, {}).error().code,
              "inference.answer_too_large");
}

TEST(OpenAiBackend, SaysThatNobodyListens) {
    std::uint16_t port = 0;
    {
        OpenAiStub gone;
        port = gone.port();
    }
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint("http://127.0.0.1:" + std::to_string(port));
    OpenAiBackend backend(options);
    const auto result = backend.refresh(20'000);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, "inference.connect_failed");
    EXPECT_EQ(backend.identify("").error().code, "inference.no_backend");
}

TEST(Endpoint, ReadsAndRefusesUrls) {
    EXPECT_EQ(parseEndpoint("http://127.0.0.1:11434")->url(), "http://127.0.0.1:11434/v1");
    EXPECT_EQ(parseEndpoint("https://a.example/api/v1/")->url(), "https://a.example:443/api/v1");
    EXPECT_EQ(parseEndpoint("http://[::1]:80/v1")->host, "::1");
    EXPECT_EQ(parseEndpoint("http://[::1]:81")->url(), "http://[::1]:81/v1");
    EXPECT_TRUE(parseEndpoint("http://localhost:1")->isLoopback());
    EXPECT_FALSE(parseEndpoint("http://10.0.0.1")->isLoopback());
    for (const char* bad :
         {"", "127.0.0.1", "ftp://a", "http://", "http://a:0", "http://a:70000", "http://u:p@a",
          "http://a/?q", "http://a/#f", "http:///x", "http://a b"}) {
        const auto endpoint = parseEndpoint(bad);
        ASSERT_FALSE(endpoint.ok()) << bad;
        EXPECT_EQ(endpoint.error().code, "inference.bad_url") << bad;
    }
    EXPECT_FALSE(parseEndpoint("http://a", "line\r\nbreak").ok());
}

}  // namespace
}  // namespace stacknet::inference
