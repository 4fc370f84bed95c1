// Cases E16, E19, E26, E27 and E34: the client's side of an answer.

#include "tests/core/e2ee/e2ee_fixture.h"

namespace stacknet::e2ee {
namespace {

using test::framesOf;
using test::joined;

class ResponseCases : public test::NodeFixture {
protected:
    struct Exchange {
        ClientRequest client;
        ResponseSealer sealer;
        Bytes requestBody;
    };
    Exchange exchange(bool snx = true) {
        ClientRequest client = snx ? snxClient() : ehbpClient();
        const Sent sent = seal(client, {"question"});
        auto receiver = m_keys->receive(sent.view(), context()).value();
        EXPECT_TRUE(readAll(receiver, sent.body).ok());
        ResponseSealer sealer = receiver.respond(m_rng).value();
        return {std::move(client), std::move(sealer), sent.body};
    }
    static Bytes answer(ResponseSealer& sealer, const std::vector<std::string>& pieces) {
        Bytes body;
        EXPECT_TRUE(sealer.start(200, "application/json", body).ok());
        for (const std::string& piece : pieces) {
            EXPECT_TRUE(sealer.data(asBytes(piece), body).ok());
        }
        EXPECT_TRUE(sealer.finish("{\"usage\":1}", body).ok());
        return body;
    }
    static Result<std::string> open(const Exchange& exchange, ByteView body) {
        const std::string nonce = exchange.sealer.nonceHeader();
        STACKNET_TRY(ResponseReceiver receiver, exchange.client.response({nonce}));
        std::string text;
        while (true) {
            STACKNET_TRY(const auto piece, receiver.take(body));
            if (!piece) break;
            if (piece->kind == PieceKind::Data) text += asText(piece->payload);
        }
        STACKNET_CHECK(receiver.finish());
        return text;
    }
};

TEST_F(ResponseCases, BothProfilesAnswerInAnyPieces) {
    for (const bool snx : {true, false}) {
        for (const std::size_t size : {1U, 59U, 60U, 65'531U, 65'532U, 65'536U, 1'000'000U}) {
            Exchange one = exchange(snx);
            const std::string text(size, 'a');
            EXPECT_EQ(open(one, answer(one.sealer, {text})).value(), text) << size;
        }
        Exchange one = exchange(snx);
        const Bytes body = answer(one.sealer, {"first ", "second"});
        const std::string nonce = one.sealer.nonceHeader();
        auto receiver = one.client.response({nonce}).value();
        std::string text;
        for (const std::uint8_t& byte : body) {
            ByteView input(&byte, 1);
            const auto piece = receiver.take(input);
            ASSERT_TRUE(piece.ok());
            if (*piece && (*piece)->kind == PieceKind::Data) text += asText((*piece)->payload);
        }
        EXPECT_TRUE(receiver.finish().ok());
        EXPECT_EQ(text, "first second");
        EXPECT_EQ(receiver.head().has_value(), snx);
    }
}

TEST_F(ResponseCases, E12_AnAnswerCutInsideOfAFrameIsTruncated) {
    for (const bool snx : {true, false}) {
        Exchange one = exchange(snx);
        const Bytes body = answer(one.sealer, {"text"});
        for (std::size_t size = 1; size < body.size(); ++size) {
            const auto result = open(one, ByteView(body).first(size));
            ASSERT_FALSE(result.ok()) << size;
            EXPECT_EQ(result.error().code, "e2ee.truncated") << size;
        }
    }
}

TEST_F(ResponseCases, E13_EmptyFramesAreNoneOfSnx) {
    Exchange snx = exchange();
    Bytes body = answer(snx.sealer, {"a"});
    const std::size_t border = framesOf(body)[0].size();
    body.insert(body.begin() + static_cast<std::ptrdiff_t>(border), 4, 0);
    EXPECT_EQ(open(snx, body).error().code, "e2ee.open_failed");
    // Plain EHBP passes over them, as published.
    Exchange ehbp = exchange(false);
    body = answer(ehbp.sealer, {"a"});
    body.insert(body.begin(), 4, 0);
    EXPECT_EQ(open(ehbp, body).value(), "a");
}

TEST_F(ResponseCases, E14_FramesOfAnAnswerKeepTheirPlaces) {
    Exchange one = exchange();
    const std::vector<Bytes> frames = framesOf(answer(one.sealer, {"a", "b", "c"}));
    ASSERT_EQ(frames.size(), 5U);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        std::vector<Bytes> dropped = frames;
        dropped.erase(dropped.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(open(one, joined(dropped)).ok()) << i;
        std::vector<Bytes> doubled = frames;
        doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(i), frames[i]);
        EXPECT_FALSE(open(one, joined(doubled)).ok()) << i;
        for (std::size_t j = i + 1; j < frames.size(); ++j) {
            std::vector<Bytes> swapped = frames;
            std::swap(swapped[i], swapped[j]);
            EXPECT_FALSE(open(one, joined(swapped)).ok()) << i << " " << j;
        }
    }
    EXPECT_TRUE(open(one, joined(frames)).ok());
}

TEST_F(ResponseCases, E15_AnyByteOfAnAnswerFlippedFails) {
    Exchange one = exchange();
    Bytes body = answer(one.sealer, {"text"});
    for (std::uint8_t& byte : body) {
        byte ^= 0x80;
        EXPECT_FALSE(open(one, body).ok());
        byte ^= 0x80;
    }
}

TEST_F(ResponseCases, E16_WithoutTheFinalFrameTheAnswerIsCutOff) {
    Exchange one = exchange();
    std::vector<Bytes> frames = framesOf(answer(one.sealer, {"a", "b", "c"}));
    while (frames.size() > 1) {
        frames.pop_back();
        const auto result = open(one, joined(frames));
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, "e2ee.truncated");
    }
    EXPECT_EQ(open(one, {}).error().code, "e2ee.truncated");
}

TEST_F(ResponseCases, E17_NothingComesAfterTheFinalFrameOfAnAnswer) {
    Exchange one = exchange();
    Bytes body = answer(one.sealer, {"a"});
    Bytes more;
    EXPECT_EQ(one.sealer.data(asBytes("x"), more).error().code, "e2ee.wrong_order");
    EXPECT_EQ(one.sealer.keepAlive(more).error().code, "e2ee.wrong_order");
    EXPECT_EQ(one.sealer.finish("{}", more).error().code, "e2ee.wrong_order");
    EXPECT_TRUE(more.empty());
    body.push_back(0);
    EXPECT_EQ(open(one, body).error().code, "e2ee.open_failed");
}

TEST_F(ResponseCases, E18_TheHeadIsFirstAndOnceAndOnlyTheFinalFrameFollowsAnError) {
    Bytes out;
    Exchange one = exchange();
    EXPECT_EQ(one.sealer.data(asBytes("x"), out).error().code, "e2ee.wrong_order");
    EXPECT_EQ(one.sealer.keepAlive(out).error().code, "e2ee.wrong_order");
    EXPECT_TRUE(one.sealer.start(200, "a/b", out).ok());
    EXPECT_EQ(one.sealer.start(200, "a/b", out).error().code, "e2ee.wrong_order");
    EXPECT_TRUE(one.sealer.error("{\"error\":1}", out).ok());
    EXPECT_EQ(one.sealer.data(asBytes("x"), out).error().code, "e2ee.wrong_order");
    EXPECT_TRUE(one.sealer.finish("{}", out).ok());

    const std::string nonce = one.sealer.nonceHeader();
    auto receiver = one.client.response({nonce}).value();
    std::vector<PieceKind> kinds;
    for (ByteView rest = out;;) {
        const auto piece = receiver.take(rest);
        ASSERT_TRUE(piece.ok());
        if (!*piece) break;
        kinds.push_back((*piece)->kind);
    }
    EXPECT_TRUE(receiver.finish().ok());
    EXPECT_EQ(kinds, (std::vector{PieceKind::Head, PieceKind::Error, PieceKind::Final}));
}

/// Seals inner frames that no honest node makes.
Result<void> openCrafted(const std::vector<std::pair<FrameType, std::string>>& inners) {
    const ResponseKeys keys(Bytes(32, 1), Bytes(32, 2), Bytes(32, 3));
    ResponseCipherSealer sealer(keys);
    Bytes body;
    for (const auto& [type, payload] : inners) {
        Bytes inner(innerBytes(payload.size(), 64), 0);
        const auto header = innerHeader(type, payload.size());
        std::copy(header.begin(), header.end(), inner.begin());
        std::copy(payload.begin(), payload.end(), inner.begin() + kInnerHeaderBytes);
        const auto size = static_cast<std::uint8_t>(inner.size() + 16);
        const Bytes length = {0, 0, 0, size};
        body.insert(body.end(), length.begin(), length.end());
        const std::size_t start = body.size();
        body.resize(start + size);
        STACKNET_CHECK(sealer.seal({}, {inner}, std::span(body).subspan(start)));
    }
    ResponseReceiver receiver(Profile::Snx1, keys, RequestId{});
    for (ByteView rest = body;;) {
        STACKNET_TRY(const auto piece, receiver.take(rest));
        if (!piece) break;
    }
    return receiver.finish();
}

TEST(ResponseOrder, E18_FramesOfAnAnswerThatNoHonestNodeMakes) {
    const std::string id(32, '0');
    const auto head = [&](const std::string& status, const std::string& requestId) {
        return std::pair(FrameType::Head, R"({"status":)" + status +
                                              R"(,"content_type":"a/b","request_id":")" +
                                              requestId + R"("})");
    };
    const std::pair good = head("200", id);
    const std::pair final(FrameType::Final, std::string("{}"));
    const std::pair data(FrameType::Data, std::string("x"));
    const std::pair error(FrameType::Error, std::string("{}"));
    EXPECT_TRUE(openCrafted({good, data, final}).ok());
    for (const auto& bad : std::vector<std::vector<std::pair<FrameType, std::string>>>{
             {data, final},
             {final},
             {error, final},
             {{FrameType::Pad, ""}, good, final},
             {good, good, final},
             {good, error, data, final},
             {good, error, error, final},
             {good, {FrameType::Pad, "x"}, final},
             {good, {static_cast<FrameType>(0x7f), ""}, final},
             {good, final, final},
             {head("99", id), final},
             {head("600", id), final},
             {head("\"200\"", id), final},
             {head("200", std::string(32, '1')), final},
             {{FrameType::Head, "{}"}, final},
             {{FrameType::Head, "no JSON"}, final}}) {
        const auto refused = openCrafted(bad);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "e2ee.open_failed");
    }
    EXPECT_EQ(openCrafted({good, error}).error().code, "e2ee.truncated");
}

TEST_F(ResponseCases, E19_ARequestReflectedAsItsAnswerDoesNotOpen) {
    for (const bool snx : {true, false}) {
        Exchange one = exchange(snx);
        EXPECT_EQ(open(one, one.requestBody).error().code, "e2ee.open_failed");
        // Nor does the answer of another request.
        Exchange other = exchange(snx);
        const Bytes body = answer(other.sealer, {"x"});
        EXPECT_EQ(open(one, body).error().code, "e2ee.open_failed");
    }
}

TEST_F(ResponseCases, E26_AnAnswerWithoutItsNonceIsRefused) {
    Exchange one = exchange();
    const std::string nonce = one.sealer.nonceHeader();
    EXPECT_EQ(nonce.size(), 64U);
    EXPECT_TRUE(one.client.response({nonce}).ok());
    const std::string shorter = nonce.substr(2);
    const std::string longer = nonce + "00";
    for (const std::vector<std::string_view>& values : std::vector<std::vector<std::string_view>>{
             {}, {""}, {shorter}, {longer}, {nonce, nonce}}) {
        EXPECT_EQ(one.client.response(values).error().code, "e2ee.unauthenticated_answer");
    }
    // A nonce that a relay changed is another key.
    std::string changed = nonce;
    changed[0] = changed[0] == '0' ? '1' : '0';
    auto receiver = one.client.response({changed}).value();
    const Bytes body = answer(one.sealer, {"x"});
    ByteView rest = body;
    EXPECT_EQ(receiver.take(rest).error().code, "e2ee.open_failed");
}

TEST_F(ResponseCases, E27_APlaintextRefusalIsNoReasonToSendInPlain) {
    // A forged 401 has no nonce. The error says what it is and is not to be retried by itself.
    Exchange one = exchange();
    const auto refused = one.client.response({});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "e2ee.unauthenticated_answer");
    EXPECT_FALSE(refused.error().retryable);
    EXPECT_NE(refused.error().message.find("not sent again"), std::string::npos);
}

TEST_F(ResponseCases, E34_TokensOfOneAndTwelveBytesLookAlike) {
    const auto sizes = [&](const std::string& token) {
        Exchange one = exchange();
        Bytes body;
        EXPECT_TRUE(one.sealer.start(200, "text/event-stream", body).ok());
        for (int i = 0; i < 40; ++i) {
            const std::string event =
                R"(data: {"id":"chatcmpl-0123456789abcdef","object":"chat.completion.chunk",)"
                R"("created":1700000000,"model":"preview","choices":[{"index":0,"delta":)"
                R"({"content":")" +
                token + "\"},\"finish_reason\":null}]}\n\n";
            EXPECT_TRUE(one.sealer.streamData(asBytes(event), body).ok());
            if (i % 10 == 0) {
                EXPECT_TRUE(one.sealer.keepAlive(body).ok());
            }
        }
        EXPECT_TRUE(one.sealer.finish("{}", body).ok());
        std::vector<std::size_t> result;
        for (const Bytes& frame : framesOf(body)) {
            EXPECT_EQ((frame.size() - 4 - 16) % 64, 0U);
            result.push_back(frame.size());
        }
        return result;
    };
    EXPECT_EQ(sizes("a"), sizes("abcdefghijkl"));
    EXPECT_EQ(sizes("a")[1], 4U + kSnxStreamStep + 16);
}

TEST_F(ResponseCases, BothSidesAgreeOnTheTranscriptThatTheNodeSigns) {
    Exchange one = exchange();
    Bytes body;
    one.sealer.recordTranscript();
    ASSERT_TRUE(one.sealer.start(200, "text/event-stream", body).ok());
    ASSERT_TRUE(one.sealer.streamData(asBytes("token"), body).ok());
    ASSERT_TRUE(one.sealer.keepAlive(body).ok());
    ASSERT_TRUE(one.sealer.data(asBytes("more"), body).ok());
    const Hash256 sealed = one.sealer.takeTranscript();
    const Signature signature = m_node.sign(answerReceiptStatement(context().requestId, sealed));
    ASSERT_TRUE(one.sealer.finish("{\"receipt\":\"" + toHex(signature) + "\"}", body).ok());

    const std::string nonce = one.sealer.nonceHeader();
    auto receiver = one.client.response({nonce}).value();
    receiver.recordTranscript();
    for (ByteView rest = body;;) {
        EXPECT_FALSE(receiver.transcript().has_value());
        const auto piece = receiver.take(rest);
        ASSERT_TRUE(piece.ok());
        if ((*piece)->kind == PieceKind::Final) break;
    }
    ASSERT_TRUE(receiver.transcript().has_value());
    EXPECT_EQ(*receiver.transcript(), sealed);
    EXPECT_TRUE(crypto::verify(m_node.publicKey(),
                               answerReceiptStatement(context().requestId, *receiver.transcript()),
                               signature));
    EXPECT_EQ(asText(answerReceiptStatement(RequestId{}, Hash256{})),
              "stacknet/e2ee/answer/v1" + std::string(49, '\0'));
}

TEST_F(ResponseCases, TheLimitsOfADirectionHoldForTheSenderToo) {
    Exchange one = exchange();
    Bytes out;
    ASSERT_TRUE(one.sealer.start(200, "a/b", out).ok());
    const std::string piece(65'531, 'x');
    // The head took 128 bytes of the 64 MiB; 1,023 whole frames of 64 KiB fit behind it.
    for (int i = 0; i < 1'023; ++i) {
        out.clear();
        ASSERT_TRUE(one.sealer.data(asBytes(piece), out).ok()) << i;
    }
    out.clear();
    EXPECT_EQ(one.sealer.data(asBytes(piece), out).error().code, "e2ee.too_large");
    EXPECT_TRUE(out.empty());
    EXPECT_TRUE(one.sealer.finish("{}", out).ok());
}

}  // namespace
}  // namespace stacknet::e2ee
