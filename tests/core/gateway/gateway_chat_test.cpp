#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::contentDelta;
using test::kLongMs;
using test::RawClient;
using test::Reply;
using test::request;

class ChatTest : public test::GatewayTest {
protected:
    /// The data of all events of a stream's body; comments are left out.
    static std::vector<std::string> eventsOf(const std::string& body) {
        std::vector<std::string> events;
        std::size_t start = 0;
        while (start < body.size()) {
            std::size_t end = body.find("\n\n", start);
            EXPECT_NE(end, std::string::npos) << "an event without its end";
            if (end == std::string::npos) break;
            std::string event = body.substr(start, end - start);
            if (event.rfind("data: ", 0) == 0) events.push_back(event.substr(6));
            EXPECT_EQ(event.find('\n'), std::string::npos);
            start = end + 2;
        }
        return events;
    }
    static std::string contentOf(const std::vector<std::string>& events) {
        std::string text;
        for (const std::string& event : events) {
            if (event == "[DONE]") continue;
            auto chunk = json::parse(event);
            for (const auto& choice : chunk.at("choices").as_array()) {
                const auto& delta = choice.at("delta").as_object();
                if (const auto* piece = delta.if_contains("content")) {
                    text += piece->as_string().c_str();
                }
            }
        }
        return text;
    }
};

TEST_F(ChatTest, AWholeAnswer) {
    Reply reply = chat(R"("model":"tiny")");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("x-stacknet-receipt"), std::string(64, 'e'));
    EXPECT_EQ(reply.header("x-stacknet-tee"), "none");
    EXPECT_FALSE(reply.has("x-stacknet-store"));
    auto answer = json::parse(reply.body);
    EXPECT_EQ(answer.at("object"), "chat.completion");
    EXPECT_EQ(answer.at("id"), "chatcmpl-t1");
    EXPECT_EQ(answer.at("model"), "tiny");
    EXPECT_EQ(answer.at("created"), m_clock.wallMs() / 1000);
    const auto& choice = answer.at("choices").at(0);
    EXPECT_EQ(choice.at("message").at("role"), "assistant");
    EXPECT_EQ(choice.at("message").at("content"), "Hello, w\u00f6rld\n\"!\"");
    EXPECT_TRUE(choice.at("message").at("refusal").is_null());
    EXPECT_EQ(choice.at("finish_reason"), "stop");
    EXPECT_EQ(answer.at("usage").at("prompt_tokens"), 7);
    EXPECT_EQ(answer.at("usage").at("total_tokens"), 10);
    EXPECT_EQ(answer.at("receipt"), std::string(64, 'e').c_str());
    EXPECT_EQ(answer.at("fingerprint"), "fp_0123456789ab");
    EXPECT_TRUE(answer.at("attribution").at("stack").is_null());
}

TEST_F(ChatTest, AStreamedAnswerAndKeepAliveBehindIt) {
    RawClient client(m_port);
    client.send(
        request(
            "POST", "/v1/chat/completions", m_key,
            chatBody(R"("model":"tiny","stream":true,"stream_options":{"include_usage":true})")) +
        request("GET", "/", ""));
    auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->header("content-type"), "text/event-stream");
    EXPECT_EQ(reply->header("connection"), "keep-alive");
    auto events = eventsOf(reply->body);
    ASSERT_EQ(events.size(), 7U) << reply->body;
    EXPECT_EQ(json::parse(events[0]).at("choices").at(0).at("delta").at("role"), "assistant");
    EXPECT_EQ(contentOf(events), "Hello, w\u00f6rld\n\"!\"");
    for (int index = 0; index < 5; ++index) {
        auto chunk = json::parse(events[static_cast<std::size_t>(index)]);
        EXPECT_EQ(chunk.at("object"), "chat.completion.chunk");
        EXPECT_EQ(chunk.at("id"), "chatcmpl-t1");
        EXPECT_TRUE(chunk.at("usage").is_null());
        EXPECT_TRUE(chunk.as_object().contains("obfuscation"));
        EXPECT_EQ(events[static_cast<std::size_t>(index)].size() % 64, 2U);
    }
    auto finish = json::parse(events[4]);
    EXPECT_EQ(finish.at("choices").at(0).at("finish_reason"), "stop");
    EXPECT_EQ(finish.at("receipt"), std::string(64, 'e').c_str());
    auto usage = json::parse(events[5]);
    EXPECT_TRUE(usage.at("choices").as_array().empty());
    EXPECT_EQ(usage.at("usage").at("completion_tokens"), 3);
    EXPECT_EQ(usage.at("fingerprint"), "fp_0123456789ab");
    EXPECT_TRUE(usage.at("attribution").as_object().contains("skills"));
    EXPECT_FALSE(finish.as_object().contains("fingerprint"));
    EXPECT_EQ(events[6], "[DONE]");
    auto next = client.read();
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->body, R"({"v":"0.1.0"})");
}

TEST_F(ChatTest, StreamOptionsTurnThingsOff) {
    auto events = eventsOf(chat(R"("model":"tiny","stream":true)"
                                R"(,"stream_options":{"include_obfuscation":false})")
                               .body);
    ASSERT_EQ(events.size(), 6U);
    EXPECT_EQ(events[0].find("obfuscation"), std::string::npos);
    EXPECT_EQ(events[0].find("usage"), std::string::npos);
    // The last chunk says who made the answer, whichever it is.
    EXPECT_NE(events[4].find("\"fingerprint\":\"fp_0123456789ab\""), std::string::npos);
    EXPECT_NE(events[4].find("\"attribution\":{"), std::string::npos);
}

TEST_F(ChatTest, AStreamOverHttp10EndsWithTheConnection) {
    RawClient client(m_port);
    const std::string body = chatBody(R"("model":"tiny","stream":true)");
    client.send("POST /v1/chat/completions HTTP/1.0\r\nhost: a\r\nauthorization: Bearer " + m_key +
                "\r\ncontent-length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_FALSE(reply->has("transfer-encoding"));
    EXPECT_EQ(eventsOf(reply->body).back(), "[DONE]");
}

TEST_F(ChatTest, ToolCallsInPiecesAddUp) {
    const std::string tools =
        R"("tools":[{"type":"function","function":{"name":"get_weather","parameters":{}}}])";
    auto answer = json::parse(chat(R"("model":"tool",)" + tools).body);
    const auto& message = answer.at("choices").at(0).at("message");
    EXPECT_TRUE(message.at("content").is_null());
    const auto& call = message.at("tool_calls").at(0);
    EXPECT_EQ(call.at("id"), "call_1");
    EXPECT_EQ(call.at("function").at("name"), "get_weather");
    EXPECT_EQ(call.at("function").at("arguments"), R"({"city":"Paris"})");
    EXPECT_EQ(answer.at("choices").at(0).at("finish_reason"), "tool_calls");
    auto events = eventsOf(chat(R"("model":"tool","stream":true,)" + tools).body);
    ASSERT_EQ(events.size(), 5U);
    EXPECT_EQ(json::parse(events[0]).at("choices").at(0).at("delta").at("role"), "assistant");
}

/// What reaches the back end, and what only the header tells of.
TEST_F(ChatTest, ParametersArePassedOrNamed) {
    Reply reply = chat(
        R"("model":"echo","temperature":0.5,"seed":7,"stop":["a"],"n":1,"user":"u","store":true,)"
        R"("metadata":{"k":"v"},"logprobs":false,"top_p":null,"mystery":1,"other thing":2,)"
        R"("response_format":{"type":"json_object"},"parallel_tool_calls":true,"confidential":false,)"
        R"("tools":[{"type":"code_execution"},{"type":"function","function":{"name":"f"}}])");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.header("x-stacknet-store"), "false");
    EXPECT_EQ(reply.header("x-stacknet-ignored-params"), "mystery, other?thing");
    std::string echoed(json::parse(reply.body)
                           .at("choices")
                           .at(0)
                           .at("message")
                           .at("content")
                           .as_string()
                           .c_str());
    ASSERT_EQ(echoed.substr(echoed.size() - 5), "+code");
    auto passed = json::parse(echoed.substr(0, echoed.size() - 5));
    EXPECT_EQ(passed.at("seed"), 7);
    EXPECT_EQ(passed.at("temperature"), 0.5);
    EXPECT_EQ(passed.at("response_format").at("type"), "json_object");
    ASSERT_EQ(passed.at("tools").as_array().size(), 1U);
    EXPECT_EQ(passed.at("tools").at(0).at("type"), "function");
    for (const char* name :
         {"user", "store", "metadata", "n", "top_p", "mystery", "confidential"}) {
        EXPECT_FALSE(passed.as_object().contains(name)) << name;
    }
    EXPECT_FALSE(chat(R"("model":"tiny")").has("x-stacknet-ignored-params"));
}

/// Who asks for a class gets the whole receipt, with the salt that opens its hashes.
TEST_F(ChatTest, TheReceiptComesWithAnAnswerWhoseClassWasAskedFor) {
    const std::string asked = R"("model":"tiny","stacknet":{"class":"R"})";
    const auto receiptOf = [](const std::string& text) {
        const auto answer = json::parse(text).as_object();
        return answer.contains("stacknet") ? answer.at("stacknet").at("receipt").at("salt")
                                           : json::value(nullptr);
    };
    Reply whole = chat(asked);
    ASSERT_EQ(whole.status, 200) << whole.body;
    EXPECT_EQ(receiptOf(whole.body), "ab");
    EXPECT_FALSE(whole.has("x-stacknet-ignored-params"));
    EXPECT_TRUE(receiptOf(chat(R"("model":"tiny")").body).is_null());
    for (const char* usage : {"true", "false"}) {
        const auto events = eventsOf(
            chat(asked + R"(,"stream":true,"stream_options":{"include_usage":)" + usage + "}")
                .body);
        ASSERT_GT(events.size(), 2u);
        int receipts = 0;
        for (const std::string& event : events) {
            if (event != "[DONE]" && !receiptOf(event).is_null()) ++receipts;
        }
        EXPECT_EQ(receipts, 1);
        EXPECT_EQ(receiptOf(events[events.size() - 2]), "ab") << "in the last one";
    }
}

TEST_F(ChatTest, TheClassComesInTheBodyOrInAHeader) {
    const auto taken = [&](const std::string& members,
                           const std::string& header) -> std::optional<tasks::TaskClass> {
        RawClient client(m_port);
        client.send(request("POST", "/v1/chat/completions", m_key,
                            chatBody(R"("model":"hold")" + members), header));
        auto held = m_tasks.takeHeld();
        if (!held) return std::nullopt;
        held->sink->onFailed(makeError("tasks.busy", "Enough.", true));
        EXPECT_TRUE(client.read().has_value());
        return held->task.declaredClass;
    };
    using tasks::TaskClass;
    EXPECT_EQ(taken("", ""), TaskClass::None);
    EXPECT_EQ(taken(R"(,"stacknet":{"class":"R"})", ""), TaskClass::R);
    EXPECT_EQ(taken("", "x-stacknet-class: R\r\n"), TaskClass::R);
    EXPECT_EQ(taken("", "X-StackNet-Class: T\r\n"), TaskClass::T);
    EXPECT_EQ(taken(R"(,"stacknet":{"class":"T"})", "x-stacknet-class: T\r\n"), TaskClass::T);
    const auto refused = [&](const std::string& members, const std::string& header) {
        RawClient client(m_port);
        client.send(request("POST", "/v1/chat/completions", m_key,
                            chatBody(R"("model":"tiny")" + members), header));
        const auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        EXPECT_EQ(reply->status, 400) << header;
        return paramOf(*reply);
    };
    EXPECT_EQ(refused(R"(,"stacknet":{"class":"T"})", "x-stacknet-class: R\r\n"),
              "x-stacknet-class");
    EXPECT_EQ(refused("", "x-stacknet-class: r\r\n"), "x-stacknet-class");
    EXPECT_EQ(refused("", "x-stacknet-class: R\r\nx-stacknet-class: R\r\n"), "x-stacknet-class");
}

TEST_F(ChatTest, TaskErrorsBecomeStatuses) {
    struct Case {
        const char* model;
        int status;
        const char* code;
        const char* retry;
    };
    for (const Case& expected :
         {Case{"busy", 503, "node_busy", "true"},
          Case{"nobackend", 503, "no_inference_backend", "false"},
          Case{"missing", 404, "model_not_found", ""}, Case{"fails", 502, "backend_failed", "true"},
          Case{"garbage", 502, "backend_failed", "true"},
          Case{"unsure", 400, "not_reproducible", ""},
          Case{"noclass", 503, "no_repro_class", "false"}}) {
        for (const char* stream : {"false", "true"}) {
            Reply reply =
                chat(R"("model":")" + std::string(expected.model) + R"(","stream":)" + stream);
            EXPECT_EQ(reply.status, expected.status) << expected.model;
            EXPECT_EQ(codeOf(reply), expected.code);
            EXPECT_EQ(reply.header("x-should-retry"), expected.retry);
            EXPECT_TRUE(reply.has("x-request-id"));
        }
    }
    EXPECT_EQ(paramOf(chat(R"("model":"missing")")), "model");
    EXPECT_EQ(paramOf(chat(R"("model":"unsure")")), "stacknet.class");
    EXPECT_TRUE(chat(R"("model":"busy")").has("retry-after"));
}

/// H07.
TEST_F(ChatTest, AFailureInTheMiddleIsAnEventAndTheEnd) {
    RawClient client(m_port);
    client.send(request("POST", "/v1/chat/completions", m_key,
                        chatBody(R"("model":"breaks","stream":true)")));
    auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 200);
    auto events = eventsOf(reply->body);
    ASSERT_EQ(events.size(), 3U);
    auto error = json::parse(events[2]).at("error");
    EXPECT_EQ(error.at("code"), "backend_failed");
    EXPECT_EQ(error.at("type"), "server_error");
    EXPECT_TRUE(client.closedWithin(kLongMs));
    EXPECT_EQ(codeOf(chat(R"("model":"breaks")")), "backend_failed");
}

/// H05, H04.
TEST_F(ChatTest, ConfidentialFailsClosed) {
    Reply closed = chat(R"("model":"tiny","confidential":true)");
    EXPECT_EQ(closed.status, 503);
    EXPECT_EQ(codeOf(closed), "no_confidential_capacity");
    EXPECT_EQ(closed.header("x-should-retry"), "false");
    EXPECT_EQ(chat(R"("model":"tiny","confidential":false)").status, 200);
    for (const char* member :
         {R"("confidential":"true")", R"("confidential":1)", R"("confidential":null)",
          R"("confidental":true)", R"("Confidential":true)", R"("CONFIDENTIAL":false)",
          R"("confidentials":true)", R"("extra_body":{"confidential":true})"}) {
        Reply reply = chat(R"("model":"tiny",)" + std::string(member));
        EXPECT_EQ(reply.status, 400) << member;
        EXPECT_FALSE(paramOf(reply).empty()) << member;
    }
    Reply code = call("POST", "/v1/tools/code_execution",
                      R"({"language":"python","code":"1","confidential":true})");
    EXPECT_EQ(code.status, 503);
    EXPECT_EQ(codeOf(code), "no_confidential_capacity");
}

/// H06: the task is cancelled within a second, streamed or not, by an orderly end or a reset.
TEST_F(ChatTest, AClientThatLeavesCancelsItsTask) {
    for (const char* stream : {"true", "false"}) {
        for (bool hard : {true, false}) {
            auto client = std::make_unique<RawClient>(m_port);
            client->send(request("POST", "/v1/chat/completions", m_key,
                                 chatBody(R"("model":"hold","stream":)" + std::string(stream))));
            auto held = m_tasks.takeHeld();
            ASSERT_TRUE(held);
            held->sink->onStart("t", "hold");
            held->sink->onDelta(contentDelta("first"));
            if (stream == std::string("true")) {
                EXPECT_NE(client->readUntil("first"), "");
            }
            EXPECT_FALSE(held->handle->cancelled());
            if (hard) {
                client->reset();
            } else {
                client.reset();
            }
            EXPECT_TRUE(held->handle->waitCancelled(kLongMs)) << stream << hard;
            held->sink->onDelta(contentDelta("nobody hears this"));
            held->sink->onFailed(makeError("tasks.cancelled", "Cancelled."));
        }
    }
    RawClient client(m_port);
    client.send(
        request("POST", "/v1/tools/code_execution", m_key, R"({"language":"hold","code":"x"})"));
    auto held = m_tasks.takeHeldCode();
    ASSERT_TRUE(held);
    client.reset();
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs));
    held->done(makeError("tasks.cancelled", "Cancelled."));
}

TEST_F(ChatTest, PiecesComeAsTheyAreMade) {
    RawClient client(m_port);
    client.send(request("POST", "/v1/chat/completions", m_key,
                        chatBody(R"("model":"hold","stream":true)")));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    held->sink->onStart("t", "hold");
    for (int piece = 0; piece < 20; ++piece) {
        std::string text = "piece" + std::to_string(piece) + ";";
        held->sink->onDelta(contentDelta(text));
        EXPECT_NE(client.readUntil(text), "") << piece;
    }
    held->sink->onFinished("length", {1, 20}, "");
    EXPECT_NE(client.readUntil("data: [DONE]\n\n"), "");
}

/// A stream whose model thinks for long is opened and kept alive by comments.
TEST_F(ChatTest, AWaitingStreamIsOpenedAndKeptAlive) {
    RawClient client(m_port);
    client.send(request("POST", "/v1/chat/completions", m_key,
                        chatBody(R"("model":"hold","stream":true)")));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    m_clock.advanceMs(10'000);
    EXPECT_NE(client.readUntil("200 OK"), "");
    EXPECT_NE(client.readUntil(": waiting"), "");
    m_clock.advanceMs(15'000);
    EXPECT_NE(client.readUntil(": waiting"), "");
    held->sink->onFailed(makeError("tasks.busy", "No place came free.", true));
    EXPECT_NE(client.readUntil("node_busy"), "");
    EXPECT_TRUE(client.closedWithin(kLongMs));
}

TEST_F(ChatTest, CodeExecution) {
    Reply reply =
        call("POST", "/v1/tools/code_execution",
             R"~({"language":"python","code":"print(1)","stdin":"in",)~"
             R"~("files":[{"path":"a/b.txt","content":"x"}],"determinism":"D1","why":1})~");
    ASSERT_EQ(reply.status, 200) << reply.body;
    auto answer = json::parse(reply.body);
    EXPECT_EQ(answer.at("stdout"), "print(1)|in|a/b.txt=x");
    EXPECT_EQ(answer.at("stderr"), "\uFFFD");
    EXPECT_EQ(answer.at("stderr_base64"), "/w==");
    EXPECT_FALSE(answer.as_object().contains("stdout_base64"));
    EXPECT_EQ(answer.at("exit_code"), 3);
    EXPECT_EQ(answer.at("ended_by"), "exit");
    EXPECT_EQ(json::serialize(answer.at("files")),
              R"([{"path":"a.txt","executable":false,"content":"left"},)"
              R"({"path":"b.bin","executable":true,"content_base64":"/w=="}])");
    EXPECT_EQ(answer.at("files_cut"),
              json::string(sandbox::filesCutText(sandbox::FilesCut::LeftOut)));
    EXPECT_EQ(json::serialize(answer.at("determinism")),
              R"({"declared":"D1","class":"D0","self_tested":false,"differs":["stdout"]})");
    EXPECT_EQ(answer.at("receipt").at("digest"), "abcd");
    EXPECT_EQ(reply.header("x-stacknet-receipt"), "abcd");
    EXPECT_EQ(reply.header("x-stacknet-ignored-params"), "why");
    auto object = json::parse(call("POST", "/v1/tools/code_execution",
                                   R"({"language":"python","code":"p","files":{"f":"y"}})")
                                  .body);
    EXPECT_EQ(object.at("stdout"), "p||f=y");
    Reply language = call("POST", "/v1/tools/code_execution", R"({"language":"cobol","code":"x"})");
    EXPECT_EQ(language.status, 400);
    EXPECT_EQ(paramOf(language), "language");
    Reply sandbox = call("POST", "/v1/tools/code_execution", R"({"language":"norun","code":"x"})");
    EXPECT_EQ(sandbox.status, 503);
    EXPECT_EQ(codeOf(sandbox), "sandbox_unavailable");
    EXPECT_NE(sandbox.body.find("sandbox.no_runtime"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::gateway
