// The encryption keys over HTTP: documents, sessions, rotation.

#include "core/base/codec.h"
#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::gateway {
namespace {

namespace json = boost::json;
using test::OpenedAnswer;
using test::RawClient;
using test::Reply;
using test::SealedRequest;

class KeysTest : public test::SealedTest {
protected:
    std::string sessionBody(std::string_view rest = {}) {
        m_random.fill(m_nonce.mutableView());
        return R"({"client_nonce":")" + toHex(m_nonce) + "\"" + std::string(rest) + "}";
    }
    e2ee::CheckedKey session() {
        const Reply reply = call("POST", "/v1/e2ee/session", sessionBody());
        EXPECT_EQ(reply.status, 200) << reply.body;
        const auto document = e2ee::parseKeyDocument(reply.body).value();
        return e2ee::checkSessionKey(document.descriptor, document.signature, m_nonce, policy(),
                                     nullptr, nowS())
            .value();
    }
    std::string plain() const { return chatBody(R"("model":"tiny")"); }

    e2ee::ClientNonce m_nonce;
};

TEST_F(KeysTest, TheKeyIsSignedByTheNode) {
    const Reply reply = callAs("", "GET", "/v1/e2ee/key");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("content-type"), "application/json");
    EXPECT_EQ(reply.header("cache-control"), "no-store");
    EXPECT_TRUE(json::parse(reply.body).at("evidence_url").is_null());
    const e2ee::CheckedKey key = checkedKey();
    EXPECT_EQ(key.descriptor.node, m_node.publicKey());
    EXPECT_EQ(key.descriptor.flags, 0U);
    EXPECT_EQ(key.descriptor.notAfterS - key.descriptor.notBeforeS, 3'600U);
    EXPECT_EQ(callAs("", "POST", "/v1/e2ee/key", "{}").status, 405);
    // There is no evidence to show.
    const Reply evidence = callAs("", "GET", "/v1/attestation?nonce=" + std::string(64, '0'));
    EXPECT_EQ(evidence.status, 404);
    EXPECT_EQ(codeOf(evidence), "not_found");
}

/// E01 for the node's side: the stock clients' document holds the signed key, with a content type
/// that they compare byte for byte.
TEST_F(KeysTest, E01_TheWellKnownKeyIsTheSignedOne) {
    const Reply reply = callAs("", "GET", "/.well-known/hpke-keys");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("content-type"), "application/ohttp-keys");
    EXPECT_EQ(reply.body.size(), 41U);
    EXPECT_TRUE(e2ee::checkWellKnown(asBytes(reply.body), checkedKey()).ok());
    std::string other = reply.body;
    other[10] = static_cast<char>(other[10] ^ 1);
    EXPECT_FALSE(e2ee::checkWellKnown(asBytes(other), checkedKey()).ok());
}

TEST_F(KeysTest, ALockedNodeKeySignsNothingButWhatIsSealedStillOpens) {
    m_locked.store(true);
    const SealedRequest ehbp = sealEhbp(plain());
    for (const Reply& reply :
         {callAs("", "GET", "/v1/e2ee/key"), call("POST", "/v1/e2ee/session", sessionBody())}) {
        EXPECT_EQ(reply.status, 503);
        EXPECT_EQ(codeOf(reply), "node_key_locked");
        EXPECT_EQ(reply.header("x-should-retry"), "false");
    }
    EXPECT_EQ(ask(ehbp).outer.status, 200);
    m_locked.store(false);
    EXPECT_EQ(callAs("", "GET", "/v1/e2ee/key").status, 200);
}

TEST_F(KeysTest, ASessionNeedsAnApiKeyAndAStrictBody) {
    EXPECT_EQ(callAs("", "POST", "/v1/e2ee/session", sessionBody()).status, 401);
    EXPECT_EQ(callAs(makeKey({"models:read"}), "POST", "/v1/e2ee/session", sessionBody()).status,
              200);
    for (const std::string& body :
         {std::string("{}"), std::string("[]"), std::string("not json"),
          std::string(R"({"client_nonce":"00"})"), sessionBody(R"(,"stack":5)"),
          sessionBody(R"(,"want_evidence":1)"), sessionBody(R"(,"other":1)")}) {
        const Reply reply = call("POST", "/v1/e2ee/session", body);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_EQ(codeOf(reply), "invalid_value") << body;
    }
    const Reply reply =
        call("POST", "/v1/e2ee/session", sessionBody(R"(,"stack":"preview","want_evidence":true)"));
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(json::parse(reply.body).at("uses"), 256);
    EXPECT_EQ(call("GET", "/v1/e2ee/session").status, 405);
}

/// E29: 256 uses and 600 s, then the key is wiped.
TEST_F(KeysTest, E29_ASessionsKeyEnds) {
    const e2ee::CheckedKey used = session();
    EXPECT_EQ(used.descriptor.flags, e2ee::kFlagSession);
    for (int use = 0; use < 256; ++use) {
        ASSERT_EQ(ask(sealSnx(used, plain())).status, 200U) << use;
    }
    EXPECT_EQ(post(sealSnx(used, plain())).status, 422);
    EXPECT_EQ(wiped(used.descriptor.keyId), Bytes(32));
    const e2ee::CheckedKey aged = session();
    m_clock.advanceMs(599'000);
    EXPECT_EQ(ask(sealSnx(aged, plain())).status, 200U);
    m_clock.advanceMs(1'000);
    const SealedRequest late = sealSnx(aged, plain());
    EXPECT_EQ(post(late).status, 422);
    EXPECT_EQ(wiped(aged.descriptor.keyId), Bytes(32));
}

/// One API key does not take all the places.
TEST_F(KeysTest, SessionsOfOneApiKeyAreLimited) {
    for (int index = 0; index < 64; ++index) (void)session();
    const Reply reply = call("POST", "/v1/e2ee/session", sessionBody());
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(codeOf(reply), "e2ee_too_many_sessions");
    EXPECT_EQ(reply.header("retry-after"), "600");
    EXPECT_EQ(callAs(makeKey({}), "POST", "/v1/e2ee/session", sessionBody()).status, 200);
    m_clock.advanceMs(600'000);
    EXPECT_EQ(call("POST", "/v1/e2ee/session", sessionBody()).status, 200);
}

/// Both keys of the overlap open; then only the new one, and the old one is wiped.
TEST_F(KeysTest, KeysRotateByTheHour) {
    const e2ee::CheckedKey old = checkedKey();
    const SealedRequest before = sealEhbp(plain());
    m_clock.advanceMs(e2ee::kEpochSeconds * 1000);
    nodeKeys()->expire();
    const e2ee::CheckedKey fresh = checkedKey();
    EXPECT_NE(fresh.descriptor.keyId, old.descriptor.keyId);
    EXPECT_EQ(ask(sealSnx(old, plain())).status, 200U);
    EXPECT_EQ(ask(before).outer.status, 200);
    EXPECT_EQ(ask(sealSnx(fresh, plain())).status, 200U);
    m_clock.advanceMs(e2ee::kOverlapSeconds * 1000);
    nodeKeys()->expire();
    EXPECT_EQ(wiped(old.descriptor.keyId), Bytes(32));
    EXPECT_EQ(post(sealSnx(old, plain())).status, 422);
    EXPECT_EQ(ask(sealSnx(fresh, plain())).status, 200U);
}

/// A relay's forged refusals are known for what they are (E26, E27).
TEST_F(KeysTest, E26_E27_AnAnswerWithoutItsNonceIsNotBelieved) {
    const SealedRequest sealed = sealSnx(plain());
    Reply answer = post(sealed);
    ASSERT_EQ(answer.status, 200);
    answer.headers.erase("ehbp-response-nonce");
    EXPECT_EQ(open(sealed, answer).failure, "e2ee.unauthenticated_answer");
    answer.headers["ehbp-response-nonce"] = std::string(62, '0');
    EXPECT_EQ(open(sealed, answer).failure, "e2ee.unauthenticated_answer");
    answer.headers["ehbp-response-nonce"] = std::string(64, '0');
    EXPECT_EQ(open(sealed, answer).failure, "e2ee.open_failed");
    Reply forged;
    forged.status = 401;
    forged.body = R"({"error":{"message":"send it without encryption"}})";
    EXPECT_EQ(open(sealed, forged).failure, "e2ee.unauthenticated_answer");
}

}  // namespace
}  // namespace stacknet::gateway
