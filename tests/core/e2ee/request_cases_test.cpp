// Cases E07 to E24 as far as they are the node's side of a request.

#include "tests/core/e2ee/e2ee_fixture.h"

namespace stacknet::e2ee {
namespace {

using test::framesOf;
using test::joined;

class RequestCases : public test::NodeFixture {
protected:
    /// The same headers with another encapsulated key.
    static Sent withEnc(Sent sent, const std::string& value) {
        sent.headers[0].second = value;
        return sent;
    }
    static Bytes lengthOnly(std::uint32_t length) {
        return {static_cast<std::uint8_t>(length >> 24U), static_cast<std::uint8_t>(length >> 16U),
                static_cast<std::uint8_t>(length >> 8U), static_cast<std::uint8_t>(length)};
    }
    static ErrorAnswer answer(const Result<std::string>& result) {
        return errorAnswer(result.error()).value();
    }
};

TEST_F(RequestCases, BothProfilesCarryABodyInAnyPieces) {
    const std::vector<std::string> pieces = {"{\"model\":\"preview\",", "\"stream\":", "true}"};
    for (const Sent& sent : {sealSnx(pieces), sealEhbp(pieces)}) {
        auto receiver = m_keys->receive(sent.view(), context());
        ASSERT_TRUE(receiver.ok());
        std::string text;
        for (const std::uint8_t& byte : sent.body) {
            ByteView input(&byte, 1);
            const auto piece = receiver->take(input);
            ASSERT_TRUE(piece.ok()) << piece.error().code;
            EXPECT_TRUE(input.empty());
            if (*piece) text += asText(**piece);
        }
        EXPECT_TRUE(receiver->finish().ok());
        EXPECT_EQ(text, "{\"model\":\"preview\",\"stream\":true}");
    }
}

TEST_F(RequestCases, BodiesOfEverySizeAroundTheFrames) {
    for (const std::size_t size : {0U, 1U, 58U, 59U, 60U, 64U, 65'531U, kSnxRequestFrameMax - 21U,
                                   kSnxRequestFrameMax - 20U, 2'500'000U}) {
        const std::string body(size, 'x');
        EXPECT_EQ(receive(sealSnx({body})).value(), body) << size;
        if (size > 0) {
            EXPECT_EQ(receive(sealEhbp({body})).value(), body) << size;
        }
    }
    EXPECT_EQ(codeOf(sealEhbp({""})), "e2ee.truncated");
}

TEST_F(RequestCases, E07_SmallOrderClientKeysAreOneRefusal) {
    // The eight points of libsodium's list, all orders, and their twins with the unused bit.
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "0000000000000000000000000000000000000000000000000000000000000080"}) {
        for (const Sent& sent : {sealSnx(), sealEhbp()}) {
            const auto refused = receive(withEnc(sent, point));
            EXPECT_EQ(codeOf(refused), "e2ee.open_failed") << point;
            EXPECT_EQ(answer(refused), errorAnswer(openFailed()));
            EXPECT_EQ(answer(refused).status, 400U);
        }
    }
}

TEST_F(RequestCases, E08_ANonCanonicalPointIsTakenAsRfc7748Does) {
    // u = p + 9 is the base point: X25519 reduces it, so the shared secret is that of u = 9.
    const auto node = crypto::X25519KeyPair::generate(m_rng);
    crypto::X25519PublicKey canonical{{9}};
    auto other = fixedFromHex<crypto::X25519PublicKey>(
                     "f6ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")
                     .value();
    EXPECT_TRUE(std::ranges::equal(crypto::x25519(node.secretKey, canonical)->view(),
                                   crypto::x25519(node.secretKey, other)->view()));
    // As an encapsulated key it is no refusal by itself; its frames do not open.
    EXPECT_EQ(codeOf(withEnc(sealSnx(), toHex(other))), "e2ee.open_failed");
    EXPECT_TRUE(m_keys->receive(withEnc(sealSnx(), toHex(other)).view(), context()).ok());
}

TEST_F(RequestCases, E09_TheKeyHeaderIsOneValueOf64HexDigits) {
    const Sent good = sealSnx();
    const std::string enc = good.headers[0].second;
    for (const std::string& bad : {enc.substr(2), enc + "00", enc.substr(1), " " + enc.substr(1),
                                   enc + " ", std::string(), std::string(64, 'g')}) {
        EXPECT_EQ(codeOf(withEnc(good, bad)), "e2ee.open_failed") << bad;
    }
    Sent twice = good;
    twice.headers.push_back(twice.headers[0]);
    EXPECT_EQ(codeOf(twice), "e2ee.open_failed");
    Sent none = good;
    none.headers.erase(none.headers.begin());
    EXPECT_EQ(codeOf(none), "e2ee.open_failed");
    for (std::size_t header = 1; header < good.headers.size(); ++header) {
        Sent bad = good;
        bad.headers[header].second = "zz";
        EXPECT_EQ(codeOf(bad), "e2ee.open_failed") << good.headers[header].first;
        bad = good;
        bad.headers.push_back(bad.headers[header]);
        EXPECT_EQ(codeOf(bad), "e2ee.open_failed") << good.headers[header].first;
    }
    Sent upper = good;
    for (char& digit : upper.headers[0].second) digit = static_cast<char>(std::toupper(digit));
    ASSERT_NE(upper.headers[0].second, enc);
    EXPECT_EQ(codeOf(upper), "ok");
}

TEST_F(RequestCases, E10_ALengthIsRefusedBeforeMemoryIsTaken) {
    for (Sent sent : {sealSnx(), sealEhbp()}) {
        for (const std::uint32_t length : {0xffffffffU, 0x80000000U, 0x08000000U}) {
            sent.body = lengthOnly(length);
            const auto refused = receive(sent);
            EXPECT_EQ(codeOf(refused), "e2ee.too_large");
            EXPECT_EQ(answer(refused).status, 413U);
        }
    }
    Sent largest = sealSnx();
    largest.body = lengthOnly(kSnxRequestFrameMax);
    EXPECT_EQ(codeOf(largest), "e2ee.truncated");
    largest.body = lengthOnly(kSnxRequestFrameMax + 64);
    EXPECT_EQ(codeOf(largest), "e2ee.too_large");
}

TEST_F(RequestCases, E11_FramesThatAreTooShort) {
    Sent ehbp = sealEhbp();
    for (std::uint32_t length = 1; length <= 16; ++length) {
        ehbp.body = lengthOnly(length);
        ehbp.body.resize(4 + length);
        EXPECT_EQ(codeOf(ehbp), "e2ee.open_failed") << length;
    }
    Sent snx = sealSnx();
    for (const std::uint32_t length : {0U, 1U, 16U, 17U, 79U, 81U, 143U, 145U}) {
        snx.body = lengthOnly(length);
        snx.body.resize(4 + length);
        EXPECT_EQ(codeOf(snx), "e2ee.open_failed") << length;
    }
}

TEST_F(RequestCases, E12_ABodyThatEndsInsideOfAFrame) {
    for (const bool snx : {true, false}) {
        const Sent whole = snx ? sealSnx({"one", "two"}) : sealEhbp({"one", "two"});
        const std::size_t border = framesOf(whole.body)[0].size();
        for (std::size_t size = 0; size < whole.body.size(); ++size) {
            if (!snx && size == border) continue;  // EHBP cannot see a cut between frames
            Sent cut = snx ? sealSnx({"one", "two"}) : sealEhbp({"one", "two"});
            cut.body.resize(size);
            const auto refused = receive(cut);
            EXPECT_EQ(codeOf(refused), "e2ee.truncated") << size;
            EXPECT_EQ(answer(refused), errorAnswer(openFailed()));
        }
    }
}

TEST_F(RequestCases, E13_SixtyFourEmptyFramesAndNotOneMore) {
    for (const std::size_t count : {1U, 64U, 65U}) {
        for (const std::size_t before : {std::size_t{0}, count / 2, count}) {
            Sent sent = sealEhbp();
            Bytes body(before * 4, 0);
            body.insert(body.end(), sent.body.begin(), sent.body.end());
            body.insert(body.end(), (count - before) * 4, 0);
            sent.body = body;
            EXPECT_EQ(codeOf(sent), count <= 64 ? "ok" : "e2ee.open_failed") << count;
        }
    }
}

/// What came out before the refusal is the beginning of the true text and nothing else.
void expectPrefix(RequestReceiver& receiver, const Bytes& body, std::string_view truth) {
    std::string text;
    bool refused = false;
    for (ByteView rest = body; !refused;) {
        const auto piece = receiver.take(rest);
        if (!piece.ok()) {
            refused = true;
        } else if (!*piece) {
            break;
        } else {
            text += asText(**piece);
        }
    }
    EXPECT_TRUE(truth.starts_with(text)) << text;
    EXPECT_FALSE(receiver.finish().ok());
    EXPECT_FALSE(receiver.respond(*std::make_unique<SeededRng>(1)).ok() && refused);
}

TEST_F(RequestCases, E14_FramesSwappedDuplicatedDroppedAtEachPosition) {
    const std::vector<std::string> pieces = {"first ", "second ", "third ", "last"};
    const auto tryBody = [&](const auto& change) {
        const Sent sent = sealSnx(pieces);
        std::vector<Bytes> frames = framesOf(sent.body);
        ASSERT_EQ(frames.size(), 4U);
        change(frames);
        auto receiver = m_keys->receive(sent.view(), context());
        ASSERT_TRUE(receiver.ok());
        expectPrefix(*receiver, joined(frames), "first second third last");
    };
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = i + 1; j < 4; ++j) {
            tryBody([&](auto& frames) { std::swap(frames[i], frames[j]); });
        }
        tryBody([&](auto& frames) {
            frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(i), frames[i]);
        });
        tryBody(
            [&](auto& frames) { frames.erase(frames.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
}

TEST_F(RequestCases, E15_AnyByteFlippedFails) {
    for (const bool snx : {true, false}) {
        const std::size_t size = (snx ? sealSnx({"body"}) : sealEhbp({"body"})).body.size();
        for (std::size_t i = 0; i < size; ++i) {
            Sent sent = snx ? sealSnx({"body"}) : sealEhbp({"body"});
            sent.body[i] ^= 0x01;
            EXPECT_NE(codeOf(sent), "ok") << i;
        }
    }
}

TEST_F(RequestCases, E17_NothingComesAfterTheFinalFrame) {
    for (const Bytes& more : {Bytes{0}, Bytes(4, 0), Bytes(100, 1)}) {
        Sent sent = sealSnx();
        sent.body.insert(sent.body.end(), more.begin(), more.end());
        EXPECT_EQ(codeOf(sent), "e2ee.open_failed");
    }
    ClientRequest client = snxClient();
    Sent sent = seal(client, {"x"});
    EXPECT_EQ(client.data(asBytes("y"), sent.body).error().code, "e2ee.wrong_order");
    EXPECT_EQ(client.finish({}, sent.body).error().code, "e2ee.wrong_order");
    ClientRequest plain = ehbpClient();
    (void)seal(plain, {"x"});
    EXPECT_EQ(plain.data(asBytes("y"), sent.body).error().code, "e2ee.wrong_order");
}

/// Seals inner frames that no honest client makes.
class CraftedRequest : public RequestCases {
protected:
    std::string codeOfInners(const std::vector<Bytes>& inners) {
        const CheckedKey key = checked();
        const Bytes info = snxRequestInfo(key.descriptorHash, context()).value();
        auto sender = crypto::HpkeSender::setup(key.descriptor.key, info, m_rng).value();
        Sent sent{{{std::string(kEncapsulatedKeyHeader), toHex(sender.enc())},
                   {std::string(kProfileHeader), "1"},
                   {std::string(kKeyIdHeader), toHex(key.descriptor.keyId)},
                   {std::string(kRequestIdHeader), toHex(context().requestId)}},
                  {}};
        for (const Bytes& inner : inners) {
            const Bytes sealed = sender.seal({}, inner).value();
            const Bytes length = lengthOnly(static_cast<std::uint32_t>(sealed.size()));
            sent.body.insert(sent.body.end(), length.begin(), length.end());
            sent.body.insert(sent.body.end(), sealed.begin(), sealed.end());
        }
        return NodeFixture::codeOf(receive(sent));
    }
    static Bytes inner(std::uint8_t type, std::uint32_t claimed, std::size_t size = 64) {
        Bytes bytes(size, 0);
        bytes[0] = type;
        const Bytes length = lengthOnly(claimed);
        std::copy(length.begin(), length.end(), bytes.begin() + 1);
        return bytes;
    }
};

TEST_F(CraftedRequest, E18_InnerFramesOutOfTheirRules) {
    const Bytes final = inner(1, 0);
    EXPECT_EQ(codeOfInners({inner(0, 10), final}), "ok");
    EXPECT_EQ(codeOfInners({inner(2, 0), inner(0, 10), inner(2, 0, 512), final}), "ok");
    EXPECT_EQ(codeOfInners({inner(0, 59), final}), "ok");
    const Bytes dirty = [] {
        Bytes bytes = inner(0, 10);
        bytes[63] = 1;
        return bytes;
    }();
    for (const Bytes& bad :
         {inner(0x7f, 0), inner(0x04, 0), inner(0xff, 0), inner(0, 60), inner(0, 0xffffffff),
          inner(2, 1), inner(3, 2), inner(0x10, 2), dirty}) {
        EXPECT_EQ(codeOfInners({bad, final}), "e2ee.open_failed") << toHex(bad).substr(0, 10);
        EXPECT_EQ(codeOfInners({inner(0, 10), bad, final}), "e2ee.open_failed");
    }
    EXPECT_EQ(codeOfInners({final, final}), "e2ee.open_failed");
    EXPECT_EQ(codeOfInners({final, inner(0, 10)}), "e2ee.open_failed");
    EXPECT_EQ(codeOfInners({inner(0, 10)}), "e2ee.truncated");
}

TEST_F(RequestCases, E22_WhateverARelayChangesOutsideMakesTheBodyUnreadable) {
    const auto changed = [&](const auto& change) {
        RequestContext seen = context();
        change(seen);
        return codeOf(receive(sealSnx(), seen));
    };
    EXPECT_EQ(changed([](RequestContext&) {}), "ok");
    EXPECT_EQ(changed([](RequestContext& c) { c.target = "/v1/completions"; }), "e2ee.open_failed");
    EXPECT_EQ(changed([](RequestContext& c) { c.target += "?x=1"; }), "e2ee.open_failed");
    EXPECT_EQ(changed([](RequestContext& c) { c.method = "PUT"; }), "e2ee.open_failed");
    EXPECT_EQ(changed([](RequestContext& c) { c.contentType = "text/plain"; }), "e2ee.open_failed");
    EXPECT_EQ(changed([](RequestContext& c) { c.stackId = stackIdOf("other"); }),
              "e2ee.open_failed");
    EXPECT_EQ(changed([](RequestContext& c) { c.confidential = false; }), "e2ee.open_failed");
    // The lengths in front keep one text from flowing into the next.
    EXPECT_EQ(changed([](RequestContext& c) {
                  c.target.insert(0, c.method);
                  c.method.clear();
              }),
              "e2ee.open_failed");
    Sent sent = sealSnx();
    sent.headers[3].second = std::string(32, '0');
    EXPECT_EQ(codeOf(sent), "e2ee.open_failed");
    RequestContext longest = context();
    longest.target = std::string(65'536, 'a');
    EXPECT_FALSE(encodeContext(longest).ok());
}

TEST_F(RequestCases, E23_AClearHeaderMustSayWhatTheBodySays) {
    EXPECT_TRUE(checkClearHeaders(std::nullopt, std::nullopt, true, "preview").ok());
    EXPECT_TRUE(checkClearHeaders(true, "preview", true, "preview").ok());
    for (const auto& refused : {checkClearHeaders(false, std::nullopt, true, "preview"),
                                checkClearHeaders(true, std::nullopt, false, "preview"),
                                checkClearHeaders(true, "other", true, "preview")}) {
        ASSERT_FALSE(refused.ok());
        const ErrorAnswer answered = errorAnswer(refused.error()).value();
        EXPECT_EQ(answered.status, 400U);
        EXPECT_NE(answered.body.find("\"e2ee_context_mismatch\""), std::string::npos);
    }
}

TEST_F(RequestCases, E24_StrippingTheProfileIsNoDowngrade) {
    Sent sent = sealSnx();
    sent.headers.erase(sent.headers.begin() + 1);
    const auto refused = receive(sent);
    EXPECT_EQ(codeOf(refused), "e2ee.key_config");
    EXPECT_EQ(answer(refused).status, 422U);
    // Nor the other way round.
    Sent raised = sealEhbp();
    const Sent model = sealSnx();
    raised.headers.insert(raised.headers.end(), model.headers.begin() + 1, model.headers.end());
    EXPECT_EQ(codeOf(raised), "e2ee.open_failed");
    Sent other = sealSnx();
    other.headers[1].second = "2";
    EXPECT_EQ(codeOf(other), "e2ee.open_failed");
}

TEST_F(RequestCases, E25_PlaintextWhereThePolicyForbidsIt) {
    const ErrorAnswer answered = errorAnswer(encryptionRequired()).value();
    EXPECT_EQ(answered.status, 426U);
    EXPECT_NE(answered.body.find("\"e2ee_required\""), std::string::npos);
}

TEST_F(RequestCases, E33_TenKindsOfFailureAreOneAnswer) {
    std::vector<Result<std::string>> failures;
    const auto add = [&](const auto& change, RequestContext seen) {
        Sent sent = sealSnx({"one", "two"});
        change(sent);
        failures.push_back(receive(sent, seen));
    };
    RequestContext moved = context();
    moved.target = "/v1/embeddings";
    add([](Sent& s) { s.headers[0].second.resize(62); }, context());              // header
    add([](Sent& s) { s.headers[0].second = std::string(64, '0'); }, context());  // small order
    add([](Sent&) {}, moved);                                                     // context
    add([](Sent& s) { s.body[10] ^= 1; }, context());                             // ciphertext
    add([](Sent& s) { s.body[83] ^= 1; }, context());                             // tag
    add([](Sent& s) { s.body.resize(50); }, context());                           // cut in a frame
    add([](Sent& s) { s.body.resize(84); }, context());                           // cut at a border
    add([](Sent& s) { s.body.push_back(0); }, context());                         // after the end
    add([](Sent& s) { s.body[3] = 81; }, context());                              // length
    add([](Sent& s) { std::swap_ranges(s.body.begin(), s.body.begin() + 84, s.body.begin() + 84); },
        context());  // order
    ASSERT_EQ(failures.size(), 10U);
    for (const auto& failure : failures) {
        ASSERT_FALSE(failure.ok());
        EXPECT_EQ(answer(failure), errorAnswer(openFailed()).value()) << failure.error().code;
    }
    EXPECT_EQ(answer(failures[0]).body,
              R"({"error":{"type":"invalid_request_error","code":"e2ee_open_failed",)"
              R"("message":"encrypted body refused","param":null}})");
    EXPECT_EQ(answer(failures[0]).contentType, "application/json");
}

TEST_F(RequestCases, TheFirstErrorIsFinal) {
    Sent sent = sealSnx({"one", "two"});
    auto receiver = m_keys->receive(sent.view(), context());
    ByteView garbage = asBytes("\x7f\xff\xff\xff");
    EXPECT_FALSE(receiver->take(garbage).ok());
    ByteView good = sent.body;
    EXPECT_EQ(receiver->take(good).error().code, "e2ee.too_large");
    EXPECT_EQ(receiver->finish().error().code, "e2ee.too_large");
    SeededRng rng(1);
    EXPECT_FALSE(receiver->respond(rng).ok());
}

TEST_F(RequestCases, AnAnswerBelongsToAnOpenedRequest) {
    const Sent sent = sealSnx();
    auto receiver = m_keys->receive(sent.view(), context());
    EXPECT_EQ(receiver->respond(m_rng).error().code, "e2ee.wrong_order");
    EXPECT_TRUE(readAll(*receiver, sent.body).ok());
    EXPECT_TRUE(receiver->respond(m_rng).ok());
    EXPECT_EQ(receiver->requestId(), context().requestId);
}

TEST_F(RequestCases, ABodyAboveTheLimitIsRefusedInTheFrameThatCrossesIt) {
    NodeKeysOptions small = options();
    small.bodyBytesMax = 100;
    m_keys = std::make_unique<NodeKeys>(m_clock, m_rng, small);
    EXPECT_EQ(codeOf(sealEhbp({std::string(100, 'x')})), "ok");
    EXPECT_EQ(codeOf(sealEhbp({std::string(101, 'x')})), "e2ee.too_large");
    EXPECT_EQ(codeOf(sealEhbp({std::string(60, 'x'), std::string(40, 'x')})), "ok");
    EXPECT_EQ(codeOf(sealEhbp({std::string(60, 'x'), std::string(41, 'x')})), "e2ee.too_large");
}

}  // namespace
}  // namespace stacknet::e2ee
