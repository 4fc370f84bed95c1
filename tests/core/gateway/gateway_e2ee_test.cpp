// Encrypted requests over HTTP: what opens, what is refused, and with which bytes (issue 4, cases
// E).

#include "core/base/codec.h"
#include "core/base/log.h"
#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;

using test::frameSizes;
using test::OpenedAnswer;
using test::RawClient;
using test::Reply;
using test::request;
using test::SealedRequest;

class SealedRequestTest : public test::SealedTest {};

TEST_F(SealedRequestTest, SnxIsOpenedAndItsAnswerSealed) {
    const SealedRequest sealed = sealSnx(plain());
    const OpenedAnswer answer = ask(sealed);
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.outer.status, 200);
    EXPECT_EQ(answer.status, 200U);
    EXPECT_EQ(answer.contentType, "application/json");
    EXPECT_EQ(answer.outer.header("content-type"), "application/octet-stream");
    EXPECT_EQ(answer.outer.header("cache-control"), "no-store, no-transform");
    EXPECT_EQ(answer.outer.header("x-accel-buffering"), "no");
    EXPECT_EQ(answer.outer.header("x-stacknet-e2ee"), "snx/1");
    EXPECT_FALSE(answer.outer.has("x-stacknet-receipt"));
    EXPECT_EQ(json::parse(answer.text).at("choices").at(0).at("message").at("content"),
              "Hello, w\u00f6rld\n\"!\"");
    const auto final = json::parse(answer.final);
    EXPECT_EQ(final.at("prompt_tokens"), 7);
    EXPECT_EQ(final.at("completion_tokens"), 3);
    EXPECT_EQ(final.at("total_tokens"), 10);
    EXPECT_EQ(final.at("receipt"), std::string(64, 'e').c_str());
    for (const std::size_t size : frameSizes(answer.outer.body)) {
        EXPECT_EQ((size - e2ee::kTagBytes) % e2ee::kSnxStep, 0U);
    }
    EXPECT_EQ(answer.outer.body.find("choices"), std::string::npos);
}

TEST_F(SealedRequestTest, EhbpIsOpenedAndItsAnswerSealed) {
    const SealedRequest sealed = sealEhbp(plain());
    const OpenedAnswer answer = ask(sealed);
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.outer.status, 200);
    EXPECT_EQ(answer.outer.header("content-type"), "application/json");
    EXPECT_EQ(answer.outer.header("x-stacknet-e2ee"), "ehbp");
    EXPECT_EQ(answer.outer.header("ehbp-response-nonce").size(), 64U);
    EXPECT_EQ(json::parse(answer.text).at("usage").at("total_tokens"), 10);
    EXPECT_EQ(answer.outer.body.find("choices"), std::string::npos);
}

TEST_F(SealedRequestTest, CodeAndSessionsMayBeSealedToo) {
    const e2ee::CheckedKey key = checkedKey();
    const auto code =
        sealSnx(key, R"({"language":"python","code":"print"})", false, "/v1/tools/code_execution");
    OpenedAnswer answer = ask(code);
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(json::parse(answer.text).at("stdout"), "print|");
    EXPECT_EQ(json::parse(answer.final).at("receipt"), "abcd");
    const std::string nonce = R"({"client_nonce":")" + std::string(64, '1') + "\"}";
    answer = ask(sealSnx(key, nonce, false, "/v1/e2ee/session"));
    EXPECT_EQ(answer.status, 200U);
    EXPECT_TRUE(e2ee::parseKeyDocument(answer.text).ok());
}

/// The Node Key signs what it answered: a client can show it later.
TEST_F(SealedRequestTest, AnswersAreSigned) {
    for (const char* members : {R"("model":"tiny")", R"("model":"tiny","stream":true)",
                                R"("model":"breaks","stream":true)", R"("model":"missing")"}) {
        SealedRequest sealed = sealSnx(chatBody(members));
        const OpenedAnswer answer = ask(sealed);
        const std::string hex(json::parse(answer.final).at("answer_signature").as_string());
        const auto signature = fixedFromHex<Signature>(hex).value();
        const auto id =
            fixedFromHex<e2ee::RequestId>(sealed.header(e2ee::kRequestIdHeader)).value();
        EXPECT_TRUE(crypto::verify(m_node.publicKey(),
                                   e2ee::answerReceiptStatement(id, answer.transcript), signature));
        EXPECT_FALSE(crypto::verify(
            m_node.publicKey(), e2ee::answerReceiptStatement({}, answer.transcript), signature));
    }
    SealedRequest late = sealSnx(chatBody(R"("model":"tiny")"));
    m_locked.store(true);
    const OpenedAnswer unsigned_ = ask(late);
    EXPECT_EQ(unsigned_.failure, "");
    EXPECT_FALSE(json::parse(unsigned_.final).as_object().contains("answer_signature"));
}

/// What is told of the body in headers of plain answers is inside of sealed ones.
TEST_F(SealedRequestTest, NoHeaderTellsOfTheBody) {
    const std::string body = chatBody(R"("model":"tiny","store":true,"mystery":1)");
    const Reply open = call("POST", "/v1/chat/completions", body);
    EXPECT_EQ(open.header("x-stacknet-ignored-params"), "mystery");
    EXPECT_EQ(open.header("x-stacknet-store"), "false");
    EXPECT_EQ(open.header("x-stacknet-e2ee"), "none");
    const OpenedAnswer answer = ask(sealSnx(body));
    EXPECT_FALSE(answer.outer.has("x-stacknet-ignored-params"));
    EXPECT_FALSE(answer.outer.has("x-stacknet-store"));
    EXPECT_EQ(json::parse(answer.final).at("ignored_params"), "mystery");
    EXPECT_EQ(json::parse(answer.final).at("store"), false);
}

/// H03, H04, H10 of a sealed request: strict as ever, and nobody outside reads why.
TEST_F(SealedRequestTest, ErrorsAfterOpeningAreSealed) {
    struct Case {
        std::string body;
        int status;
        std::string code;
    };
    const std::vector<Case> cases = {
        {chatBody(R"("model":"tiny","model":"tiny")"), 400, "invalid_json"},
        {chatBody(R"("confidential":"true")"), 400, "invalid_type"},
        {chatBody(R"("confidental":true)"), 400, "unknown_parameter"},
        {chatBody(R"("model":"missing")"), 404, "model_not_found"},
        {chatBody(R"("model":"nobackend")"), 503, "no_inference_backend"},
    };
    for (const Case& wanted : cases) {
        const std::string plainCode = codeOf(call("POST", "/v1/chat/completions", wanted.body));
        for (const SealedRequest& sealed : {sealSnx(wanted.body), sealEhbp(wanted.body)}) {
            const OpenedAnswer answer = ask(sealed);
            EXPECT_EQ(answer.failure, "");
            EXPECT_EQ(answer.outer.status, wanted.status);
            EXPECT_EQ(answer.status, static_cast<unsigned>(wanted.status));
            EXPECT_EQ(codeOfText(answer.text), plainCode);
            EXPECT_EQ(answer.outer.body.find("error"), std::string::npos);
        }
        EXPECT_EQ(plainCode, wanted.code);
    }
}

/// E06: no attested node here, so that a confidential task goes nowhere, sealed or not.
TEST_F(SealedRequestTest, E06_ConfidentialIsRefusedInside) {
    const std::string body = chatBody(R"("confidential":true)");
    const auto sealed = sealSnx(checkedKey(), body, true);
    const OpenedAnswer answer = ask(sealed, "x-stacknet-confidential: 1\r\n");
    EXPECT_EQ(answer.status, 503U);
    EXPECT_EQ(codeOfText(answer.text), "no_confidential_capacity");
    EXPECT_EQ(answer.outer.header("x-should-retry"), "false");
}

/// E23: the routing headers say what the body says.
TEST_F(SealedRequestTest, E23_ClearHeadersMustAgree) {
    const std::string confidential = chatBody(R"("model":"tiny","confidential":true)");
    struct Case {
        std::string header;
        std::string body;
    };
    const std::vector<Case> cases = {
        {"x-stacknet-confidential: 0\r\n", confidential},
        {"x-stacknet-confidential: 1\r\n", plain()},
        {"x-stacknet-confidential: maybe\r\n", plain()},
        {"x-stacknet-confidential: 0\r\nx-stacknet-confidential: 0\r\n", plain()},
        {"x-stacknet-model: tool\r\n", plain()},
    };
    for (const Case& wrong : cases) {
        const OpenedAnswer answer = ask(sealEhbp(wrong.body), wrong.header);
        EXPECT_EQ(answer.outer.status, 400) << wrong.header;
        EXPECT_EQ(codeOfText(answer.text), "e2ee_context_mismatch") << wrong.header;
        const Reply open = call("POST", "/v1/chat/completions", wrong.body, wrong.header);
        EXPECT_EQ(codeOf(open), "e2ee_context_mismatch") << wrong.header;
    }
    EXPECT_EQ(ask(sealEhbp(plain()), "X-Stacknet-Model: tiny\r\nX-Stacknet-Confidential: false\r\n")
                  .outer.status,
              200);
    // The flag of snx/1 is not confidential, so that the body may not be either.
    EXPECT_EQ(codeOfText(ask(sealSnx(confidential)).text), "e2ee_context_mismatch");
    EXPECT_EQ(
        codeOfText(
            ask(sealSnx(checkedKey(), plain(), true), "x-stacknet-confidential: true\r\n").text),
        "e2ee_context_mismatch");
}

/// 1.7: the API key comes first, and only who has one gets a body opened.
TEST_F(SealedRequestTest, TheApiKeyIsCheckedBeforeAnythingIsOpened) {
    const SealedRequest sealed = sealSnx(plain());
    const Reply refused = postAs("gk_live_wrong", sealed);
    EXPECT_EQ(refused.status, 401);
    EXPECT_FALSE(refused.has("ehbp-response-nonce"));
    EXPECT_EQ(nodeKeys()->currentUses(), 0U);
    EXPECT_EQ(ask(sealed).status, 200U);  // it was not used up
    EXPECT_EQ(nodeKeys()->currentUses(), 1U);
}

/// E35 rests on this: who has a key reads the refusal of its scope and its limits.
TEST_F(SealedRequestTest, RefusalsOfAKnownKeyAreSealed) {
    const std::string scopeless = makeKey({"models:read"});
    const SealedRequest first = sealEhbp(plain());
    const OpenedAnswer scope = open(first, postAs(scopeless, first));
    EXPECT_EQ(scope.outer.status, 403);
    EXPECT_EQ(codeOfText(scope.text), "insufficient_scope");
    const std::string limited = makeKey({}, {1, 0, 0});
    const SealedRequest second = sealEhbp(plain());
    EXPECT_EQ(open(second, postAs(limited, second)).outer.status, 200);
    const SealedRequest third = sealSnx(plain());
    const OpenedAnswer limit = open(third, postAs(limited, third));
    EXPECT_EQ(limit.outer.status, 429);
    EXPECT_EQ(limit.status, 429U);
    EXPECT_EQ(codeOfText(limit.text), "rate_limit_exceeded");
    EXPECT_TRUE(limit.outer.has("retry-after"));
}

/// A key or a body never shows in the log; the code and the encryption key's name do.
TEST_F(SealedRequestTest, TheLogHasCodeAndKeyAlone) {
    std::mutex mutex;
    std::string lines;
    const auto sink = log::addSink([&](const log::Line& line) {
        std::lock_guard lock(mutex);
        lines += log::format(line) + "\n";
    });
    const std::string body = chatBody(R"("user":"canary-5f0c9e")");
    SealedRequest good = sealSnx(body);
    EXPECT_EQ(ask(good).status, 200U);
    SealedRequest bad = sealSnx(body);
    bad.body.back() = static_cast<char>(bad.body.back() ^ 1);
    expectRefused(bad, "tag");
    log::removeSink(sink);
    EXPECT_NE(lines.find("e2ee_refused code=e2ee.open_failed e2ee_key=" +
                         good.header(e2ee::kKeyIdHeader)),
              std::string::npos)
        << lines;
    EXPECT_NE(lines.find("e2ee=snx/1"), std::string::npos);
    EXPECT_EQ(lines.find("canary"), std::string::npos);
    EXPECT_EQ(lines.find(good.header(e2ee::kEncapsulatedKeyHeader)), std::string::npos);
}

/// However the body travels: in chunks cut anywhere, after a 100, or over HTTP/1.0.
TEST_F(SealedRequestTest, BodiesInChunksAndOverHttp10) {
    const SealedRequest chunked = sealSnx(plain());
    RawClient client(m_port);
    const std::string head = "POST " + chunked.target +
                             " HTTP/1.1\r\nhost: a\r\nauthorization: Bearer " + m_key + "\r\n" +
                             chunked.headerText();
    client.send(head + "transfer-encoding: chunked\r\n\r\n3\r\n" + chunked.body.substr(0, 3) +
                "\r\n");
    std::array<char, 8> size{};
    std::snprintf(size.data(), size.size(), "%zx", chunked.body.size() - 3);
    client.send(std::string(size.data()) + "\r\n" + chunked.body.substr(3) + "\r\n0\r\n\r\n");
    EXPECT_EQ(open(chunked, client.read().value()).status, 200U);
    const SealedRequest awaited = sealSnx(plain());
    RawClient patient(m_port);
    const std::string text = textOf(awaited, "expect: 100-continue\r\n");
    patient.send(text.substr(0, text.size() - awaited.body.size()));
    EXPECT_EQ(patient.read().value().status, 100);
    patient.send(awaited.body);
    EXPECT_EQ(open(awaited, patient.read().value()).status, 200U);
    const SealedRequest old = sealSnx(chatBody(R"("model":"tiny","stream":true)"));
    RawClient oldClient(m_port);
    std::string oldText = textOf(old);
    oldText.replace(oldText.find("HTTP/1.1"), 8, "HTTP/1.0");
    oldClient.send(oldText);
    const OpenedAnswer answer = open(old, oldClient.read().value());
    EXPECT_FALSE(answer.outer.has("transfer-encoding"));
    EXPECT_EQ(answer.failure, "");
    EXPECT_TRUE(answer.text.ends_with("data: [DONE]\n\n"));
}

/// Headers of encryption where there is no body to open.
TEST_F(SealedRequestTest, AGetIsNeverEncrypted) {
    const Reply reply =
        call("GET", "/v1/models", {}, "ehbp-encapsulated-key: " + std::string(64, '1') + "\r\n");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(reply.body, test::kRefused);
}

/// The limit holds for what travels, and with it for the plaintext.
TEST_F(SealedRequestTest, AnEncryptedBodyHasTheSameLimit) {
    SealedRequest sealed = sealEhbp(chatBody(R"("user":")" + std::string(1 << 20, 'u') + "\""));
    EXPECT_EQ(codeOf(post(sealed)), "body_too_large");
    SealedRequest fits =
        sealEhbp(chatBody(R"("model":"tiny","user":")" + std::string((1 << 20) - 200, 'u') + "\""));
    ASSERT_LT(fits.body.size(), std::size_t{1} << 20U);
    EXPECT_EQ(ask(fits).outer.status, 200);
}

class GarbageTest : public SealedRequestTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedRequestTest::config();
        config.limits.badSealsPerMinute = 5;
        config.limits.sealedRefusalsPerMinute = 2;
        return config;
    }
};

/// E32: garbage under a valid API key is answered without being opened after a while, evicts
/// nothing, and holds up no other key.
TEST_F(GarbageTest, E32_GarbageIsLimitedAndEvictsNothing) {
    const SealedRequest used = sealSnx(plain());
    EXPECT_EQ(ask(used).status, 200U);
    for (int index = 0; index < 5; ++index) {
        SealedRequest garbage = sealSnx(plain());
        garbage.body.back() = static_cast<char>(garbage.body.back() ^ 1);
        expectRefused(garbage, "garbage");
    }
    const SealedRequest good = sealSnx(plain());
    const Reply limited = post(good);
    EXPECT_EQ(limited.status, 429);
    EXPECT_EQ(codeOf(limited), "too_many_bad_bodies");
    EXPECT_TRUE(limited.has("retry-after"));
    EXPECT_EQ(postAs(makeKey({}), good).status, 200);
    m_clock.advanceMs(60'000);
    EXPECT_EQ(post(used).status, 409);
    EXPECT_EQ(ask(sealSnx(plain())).status, 200U);
}

/// Nor does a key that is past its limits make the node open one body after the other.
TEST_F(GarbageTest, E32_AKeyPastItsLimitsHasFewBodiesOpened) {
    EXPECT_EQ(GatewayLimits().sealedRefusalsPerMinute, 60U);
    const std::string limited = makeKey({}, {1, 0, 0});
    const SealedRequest first = sealSnx(plain());
    EXPECT_EQ(open(first, postAs(limited, first)).status, 200U);
    for (int index = 0; index < 2; ++index) {
        const SealedRequest sealed = sealSnx(plain());
        EXPECT_EQ(open(sealed, postAs(limited, sealed)).status, 429U);
    }
    const std::size_t uses = nodeKeys()->currentUses();
    const SealedRequest last = sealSnx(plain());
    const Reply refused = postAs(limited, last);
    EXPECT_EQ(codeOf(refused), "rate_limit_exceeded");
    EXPECT_FALSE(refused.has("ehbp-response-nonce"));
    EXPECT_EQ(nodeKeys()->currentUses(), uses);
    EXPECT_EQ(ask(last).status, 200U);
}

class RequiredTest : public SealedRequestTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedRequestTest::config();
        config.requireE2ee = true;
        return config;
    }
};

/// E25: a node that takes encrypted tasks only.
TEST_F(RequiredTest, E25_PlaintextIsRefused) {
    for (const char* members : {R"("model":"tiny")", R"("confidential":true)"}) {
        const Reply reply = chat(members);
        EXPECT_EQ(reply.status, 426);
        EXPECT_EQ(codeOf(reply), "e2ee_required");
        EXPECT_EQ(reply.header("x-should-retry"), "false");
    }
    EXPECT_EQ(
        call("POST", "/v1/tools/code_execution", R"({"language":"python","code":"1"})").status,
        426);
    EXPECT_EQ(callAs("gk_live_wrong", "POST", "/v1/chat/completions", plain()).status, 401);
    EXPECT_EQ(call("GET", "/v1/models").status, 200);
    EXPECT_EQ(ask(sealSnx(plain())).status, 200U);
    EXPECT_EQ(ask(sealEhbp(plain())).outer.status, 200);
}

class KeylessTest : public test::GatewayTest {};

TEST_F(KeylessTest, WithoutKeysNothingIsTakenForPlaintext) {
    EXPECT_EQ(codeOf(call("GET", "/v1/e2ee/key")), "not_found");
    EXPECT_EQ(codeOf(call("GET", "/.well-known/hpke-keys")), "not_found");
    const Reply reply = call("POST", "/v1/chat/completions", chatBody(""),
                             "ehbp-encapsulated-key: " + std::string(64, '1') + "\r\n");
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(codeOf(reply), "e2ee_unavailable");
    EXPECT_EQ(reply.header("x-should-retry"), "false");
}

}  // namespace
}  // namespace stacknet::gateway
