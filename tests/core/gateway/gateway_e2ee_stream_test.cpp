// Sealed streams: frames as they travel, keep-alives, failures, a client that sees its cut.

#include "core/base/codec.h"
#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::contentDelta;
using test::frameSizes;
using test::OpenedAnswer;
using test::RawClient;
using test::Reply;
using test::SealedRequest;

class SealedStreamTest : public test::SealedTest {
protected:
    /// A stream whose task the test plays.
    struct Held {
        SealedRequest sealed;
        std::unique_ptr<RawClient> client;
        std::shared_ptr<test::HeldChat> task;
        Reply reply;  ///< with what was read of the body
    };
    static std::string held() { return chatBody(R"("model":"hold","stream":true)"); }
    Held begin(SealedRequest sealed) {
        Held stream{std::move(sealed), std::make_unique<RawClient>(m_port), nullptr, {}};
        EXPECT_TRUE(stream.client->send(textOf(stream.sealed)));
        stream.task = m_tasks.takeHeld();
        EXPECT_NE(stream.task, nullptr);
        if (stream.task) stream.task->sink->onStart("held", "hold");
        return stream;
    }
    static void readHead(Held& stream) {
        stream.reply = stream.client->read(test::kLongMs, true).value_or(Reply{});
    }
    /// The next chunk, which is also kept.
    static std::string chunk(Held& stream) {
        const auto chunk = stream.client->readChunk();
        EXPECT_TRUE(chunk.has_value());
        stream.reply.body += chunk.value_or("");
        return chunk.value_or("");
    }
    static OpenedAnswer readRest(Held& stream) {
        while (true) {
            const auto next = stream.client->readChunk();
            if (!next || next->empty()) break;
            stream.reply.body += *next;
        }
        return open(stream.sealed, stream.reply);
    }
    static void say(Held& stream, std::string_view text) {
        stream.task->sink->onDelta(contentDelta(text));
    }
    static void finish(Held& stream) {
        stream.task->sink->onFinished("stop", {7, 3}, std::string(64, 'e'));
    }
};

TEST_F(SealedStreamTest, AStreamUnderBothProfiles) {
    const std::string body = chatBody(R"("model":"tiny","stream":true)");
    for (const SealedRequest& sealed : {sealSnx(body), sealEhbp(body)}) {
        const OpenedAnswer answer = ask(sealed);
        EXPECT_EQ(answer.failure, "");
        EXPECT_EQ(answer.status, 200U);
        EXPECT_EQ(answer.contentType, "text/event-stream");
        EXPECT_EQ(answer.outer.header("x-accel-buffering"), "no");
        EXPECT_EQ(answer.outer.header("cache-control"), "no-store, no-transform");
        EXPECT_NE(answer.text.find("\"content\":\"Hello\""), std::string::npos);
        EXPECT_TRUE(answer.text.ends_with("data: [DONE]\n\n"));
        EXPECT_EQ(answer.outer.body.find("data:"), std::string::npos);
        const bool snx = answer.outer.header("x-stacknet-e2ee") == "snx/1";
        EXPECT_EQ(answer.outer.header("content-type"),
                  snx ? "application/octet-stream" : "text/event-stream");
        EXPECT_EQ(answer.final.find("\"total_tokens\":10") != std::string::npos, snx);
    }
}

TEST_F(SealedStreamTest, TheConnectionLivesOn) {
    RawClient client(m_port);
    const SealedRequest first = sealSnx(chatBody(R"("model":"tiny","stream":true)"));
    const SealedRequest second = sealSnx(chatBody(R"("model":"tiny")"));
    client.send(textOf(first) + textOf(second) + test::request("GET", "/", ""));
    EXPECT_TRUE(open(first, client.read().value()).text.ends_with("[DONE]\n\n"));
    EXPECT_EQ(open(second, client.read().value()).contentType, "application/json");
    const Reply third = client.read().value();
    EXPECT_EQ(third.body, R"({"v":"0.1.0"})");
    EXPECT_FALSE(third.has("ehbp-response-nonce"));
}

/// E34: an observer sees the same frames for short and for long tokens.
TEST_F(SealedStreamTest, E34_FramesOfShortAndLongTokensLookAlike) {
    const auto shapeOf = [&](std::string_view token) {
        Held stream = begin(sealSnx(held()));
        std::vector<std::size_t> shape;
        for (int index = 0; index < 20; ++index) {
            say(stream, token);
            if (index == 0) readHead(stream);
            for (const std::size_t size : frameSizes(chunk(stream))) shape.push_back(size);
        }
        finish(stream);
        EXPECT_EQ(readRest(stream).failure, "");
        return shape;
    };
    const auto shape = shapeOf("a");
    EXPECT_EQ(shape, shapeOf("twelve bytes"));
    ASSERT_GE(shape.size(), 20U);
    for (const std::size_t size : shape) EXPECT_EQ((size - e2ee::kTagBytes) % 64, 0U);
}

/// E16: a stream that ends before its final frame is known to be cut, at every frame.
TEST_F(SealedStreamTest, E16_ACutStreamIsNoAnswer) {
    const SealedRequest sealed = sealSnx(chatBody(R"("model":"tiny","stream":true)"));
    const Reply whole = post(sealed);
    ASSERT_EQ(open(sealed, whole).failure, "");
    std::size_t end = 0;
    for (const std::size_t size : frameSizes(whole.body)) {
        Reply cut = whole;
        cut.body.resize(end);
        EXPECT_EQ(open(sealed, cut).failure, "e2ee.truncated") << end;
        end += 4 + size;
    }
    EXPECT_EQ(end, whole.body.size());
    Reply twice = whole;
    twice.body += whole.body.substr(end - 4 - frameSizes(whole.body).back());
    EXPECT_EQ(open(sealed, twice).failure, "e2ee.open_failed");  // E17
}

/// H07 sealed: the failure has a frame of its own, and the answer still has its end.
TEST_F(SealedStreamTest, AFailureInTheMiddle) {
    const std::string body = chatBody(R"("model":"breaks","stream":true)");
    OpenedAnswer answer = ask(sealSnx(body));
    EXPECT_EQ(answer.failure, "");
    EXPECT_NE(answer.text.find("Once upon"), std::string::npos);
    EXPECT_EQ(answer.text.find("[DONE]"), std::string::npos);
    EXPECT_EQ(codeOfText(answer.error.value_or("")), "backend_failed");
    answer = ask(sealEhbp(body));
    const std::size_t at = answer.text.find("data: {\"error\"");
    ASSERT_NE(at, std::string::npos);
    EXPECT_EQ(codeOfText(answer.text.substr(at + 6)), "backend_failed");
}

/// E30: the key goes while the stream runs; the stream ends on it.
TEST_F(SealedStreamTest, E30_AStreamOutlivesItsKey) {
    const e2ee::CheckedKey key = checkedKey();
    Held stream = begin(sealSnx(key, held()));
    say(stream, "before");
    readHead(stream);
    (void)chunk(stream);
    m_clock.advanceMs(e2ee::kEpochSeconds * 1000);
    nodeKeys()->expire();
    m_clock.advanceMs(e2ee::kOverlapSeconds * 1000);
    nodeKeys()->expire();
    EXPECT_EQ(wiped(key.descriptor.keyId), Bytes(32));
    EXPECT_EQ(post(sealSnx(key, chatBody(""))).status, 422);
    say(stream, "after");
    finish(stream);
    const OpenedAnswer answer = readRest(stream);
    EXPECT_EQ(answer.failure, "");
    EXPECT_NE(answer.text.find("before"), std::string::npos);
    EXPECT_NE(answer.text.find("after"), std::string::npos);
}

/// A silent model: frames without content that look like any other.
TEST_F(SealedStreamTest, KeepAlives) {
    Held snx = begin(sealSnx(held()));
    m_clock.advanceMs(10'000);
    readHead(snx);
    const auto sizes = frameSizes(chunk(snx));
    ASSERT_EQ(sizes.size(), 2U);  // the head and the keep-alive
    EXPECT_EQ(sizes[1], e2ee::kSnxStreamStep + e2ee::kTagBytes);
    m_clock.advanceMs(15'000);
    EXPECT_EQ(frameSizes(chunk(snx)), std::vector<std::size_t>{sizes[1]});
    finish(snx);
    const OpenedAnswer answer = readRest(snx);
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.text.find("waiting"), std::string::npos);
    Held ehbp = begin(sealEhbp(held()));
    m_clock.advanceMs(10'000);
    readHead(ehbp);
    (void)chunk(ehbp);
    finish(ehbp);
    EXPECT_NE(readRest(ehbp).text.find(": waiting for the model\n\n"), std::string::npos);
}

/// H06 sealed: who leaves ends the task.
TEST_F(SealedStreamTest, AClientThatLeavesEndsTheTask) {
    Held stream = begin(sealSnx(held()));
    say(stream, "first");
    readHead(stream);
    stream.client->reset();
    EXPECT_TRUE(stream.task->handle->waitCancelled(test::kLongMs));
    finish(stream);
}

/// The last word of a node that stops is sealed like the others.
TEST_F(SealedStreamTest, ANodeThatStopsSaysSoSealed) {
    Held stream = begin(sealSnx(held()));
    say(stream, "first");
    readHead(stream);
    (void)chunk(stream);
    Held waiting = begin(sealSnx(chatBody(R"("model":"hold")")));
    m_gateway->stop();
    const OpenedAnswer answer = readRest(stream);
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(codeOfText(answer.error.value_or("")), "node_stopping");
    const auto reply = waiting.client->read();
    ASSERT_TRUE(reply.has_value());
    const OpenedAnswer whole = open(waiting.sealed, *reply);
    EXPECT_EQ(whole.failure, "");
    EXPECT_EQ(whole.status, 503U);
    EXPECT_EQ(codeOfText(whole.text), "node_stopping");
    finish(stream);
    finish(waiting);
}

class CoalescingTest : public SealedStreamTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedStreamTest::config();
        config.limits.sealedFlushBytes = 600;
        config.limits.sealedFlushMs = 3'600'000;  // what waits is sent by its size alone
        return config;
    }
};

/// Small pieces wait for each other: one flush is one frame.
TEST_F(CoalescingTest, PiecesAreSentTogether) {
    const std::string plain =
        chatBody(R"("model":"hold","stream":true,"stream_options":{"include_obfuscation":false})");
    for (SealedRequest& sealed : std::array{sealSnx(plain), sealEhbp(plain)}) {
        const bool snx = sealed.headers.size() > 1;
        Held stream = begin(std::move(sealed));
        say(stream, "a");  // with the role: two events, below 600 bytes
        say(stream, "b");
        say(stream, "c");  // above
        readHead(stream);
        EXPECT_EQ(frameSizes(chunk(stream)).size(), snx ? 3U : 1U);  // head, role, the rest
        finish(stream);
        const OpenedAnswer answer = readRest(stream);
        EXPECT_EQ(answer.failure, "");
        ASSERT_EQ(answer.pieces.size(), snx ? 3U : 2U);
        for (const char* token : {"\"a\"", "\"b\"", "\"c\""}) {
            EXPECT_NE(answer.pieces[snx ? 1 : 0].find(token), std::string::npos);
        }
    }
}

class TimedFlushTest : public SealedStreamTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedStreamTest::config();
        config.limits.sealedFlushBytes = 1 << 20;  // what waits is sent by its time alone
        return config;
    }
};

/// And none waits for long: 20 ms, then it goes alone.
TEST_F(TimedFlushTest, APieceIsSentAfterItsTime) {
    EXPECT_EQ(GatewayLimits().sealedFlushMs, 20);
    EXPECT_EQ(GatewayLimits().sealedFlushBytes, 256U);
    Held stream = begin(sealSnx(held()));
    say(stream, "alone");
    readHead(stream);
    EXPECT_EQ(frameSizes(chunk(stream)).size(), 3U);  // head, role, the piece
    say(stream, "again");
    EXPECT_EQ(frameSizes(chunk(stream)).size(), 1U);
    finish(stream);
    EXPECT_EQ(readRest(stream).failure, "");
}

}  // namespace
}  // namespace stacknet::gateway
