#include <algorithm>

#include "core/auth/session_token.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "tests/core/gateway/login_fixture.h"

namespace stacknet::gateway {
namespace {

using test::Reply;

class SessionHttp : public test::LoginTest {};

/// A09, and the other half of section 6: a session opens no inference, and a key no session.
TEST_F(SessionHttp, A09_KeyAndCookieTogetherAreAmbiguous) {
    Browser one = browser();
    signIn(one);
    const std::string cookie = cookieLine(one);
    Reply both = call("POST", "/v1/chat/completions", chatBody(""), cookie);
    EXPECT_EQ(both.status, 400);
    EXPECT_EQ(codeOf(both), "ambiguous_credentials");
    both = call("GET", "/v1/auth/session", {}, cookie);
    EXPECT_EQ(both.status, 400);
    EXPECT_EQ(codeOf(both), "ambiguous_credentials");
    const Reply alone = callAs("", "POST", "/v1/chat/completions", chatBody(""),
                               cookie + "origin: https://other.example\r\n");
    EXPECT_EQ(alone.status, 401);
    EXPECT_EQ(codeOf(alone), "missing_api_key");
    EXPECT_FALSE(alone.has("access-control-allow-origin"));
    const Reply keyed = call("GET", "/v1/auth/session");
    EXPECT_EQ(keyed.status, 401);
    EXPECT_TRUE(keyed.cookies.empty());
}

TEST_F(SessionHttp, J04_AnOldRefreshTokenEndsTheFamily) {
    Browser one = browser();
    signIn(one);
    Browser thief = one;
    ASSERT_EQ(visit(one, "POST", "/v1/auth/refresh", "{}").status, 200);
    ASSERT_EQ(visit(one, "POST", "/v1/auth/refresh", "{}").status, 200);
    m_clock.advanceMs(auth::kRefreshGraceMs + 1);
    const Reply reused = visit(thief, "POST", "/v1/auth/refresh", "{}");
    EXPECT_EQ(reused.status, 401);
    EXPECT_EQ(codeOf(reused), "refresh_reused");
    EXPECT_EQ(thief.cookies.count("__Host-sn_rt"), 0U);
    EXPECT_EQ(codeOf(visit(one, "GET", "/v1/auth/session")), "session_revoked");
    const auto actions = auditActions();
    EXPECT_NE(std::find(actions.begin(), actions.end(), "session_ended"), actions.end())
        << testing::PrintToString(actions);
}

TEST_F(SessionHttp, J05_TwoTabsGetTheSameSuccessor) {
    Browser one = browser();
    signIn(one);
    Browser tab = one;
    ASSERT_EQ(visit(one, "POST", "/v1/auth/refresh", "{}").status, 200);
    ASSERT_EQ(visit(tab, "POST", "/v1/auth/refresh", "{}").status, 200);
    EXPECT_EQ(one.cookies["__Host-sn_rt"], tab.cookies["__Host-sn_rt"]);
    EXPECT_EQ(sessionStatus(one), 200);
}

TEST_F(SessionHttp, J06_AfterLogoutTheTokenIsRevokedAtOnce) {
    Browser one = browser();
    const std::string sid = signIn(one);
    const Browser before = one;
    const Reply out = visit(one, "POST", "/v1/auth/logout", "{}");
    ASSERT_EQ(out.status, 200) << out.body;
    EXPECT_TRUE(one.cookies.empty());
    Browser old = before;
    const Reply reply = visit(old, "GET", "/v1/auth/session");
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(codeOf(reply), "session_revoked");
    old = before;
    EXPECT_EQ(visit(old, "POST", "/v1/auth/refresh", "{}").status, 401);
    EXPECT_FALSE(m_login->sessions().alive(sid));
    Browser nobody = browser();
    EXPECT_EQ(codeOf(visit(nobody, "POST", "/v1/auth/logout", "{}")), "session_required");
}

TEST_F(SessionHttp, LogoutWithATokenThatRanOut) {
    Browser one = browser();
    const std::string sid = signIn(one);
    m_clock.advanceMs((auth::kAccessTokenSeconds + auth::kTokenLeewaySeconds + 1) * 1000);
    EXPECT_EQ(codeOf(visit(one, "GET", "/v1/auth/session")), "token_expired");
    EXPECT_EQ(visit(one, "POST", "/v1/auth/logout", "{}").status, 200);
    EXPECT_FALSE(m_login->sessions().alive(sid));
}

TEST_F(SessionHttp, LogoutEverywhereEndsAllOfTheAccountsSessions) {
    Browser one = browser();
    Browser two = browser();
    signIn(one);
    signIn(two);
    const Reply reply = visit(one, "POST", "/v1/auth/logout", R"({"everywhere":true})");
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body, R"({"ended":2})");
    EXPECT_EQ(sessionStatus(two), 401);
}

TEST_F(SessionHttp, J07_TokensOfADroppedSigningKeyAreRefused) {
    Browser one = browser();
    signIn(one);
    EXPECT_EQ(sessionStatus(one), 200);
    ASSERT_TRUE(m_login->signingKeys().drop(m_login->signingKeys().signingKeyId()).ok());
    EXPECT_EQ(codeOf(visit(one, "GET", "/v1/auth/session")), "invalid_token");
}

/// Rotation: the old key's tokens stay good, new ones carry the new key, both are in the JWKS.
TEST_F(SessionHttp, SigningKeysAreReplacedAfterThirtyDays) {
    Browser one = browser();
    const std::string first = m_login->signingKeys().signingKeyId();
    EXPECT_NE(callAs("", "GET", "/.well-known/jwks.json").body.find(first), std::string::npos);
    m_clock.advanceMs(auth::kSigningKeyLifeMs);
    signIn(one);
    const std::string second = m_login->signingKeys().signingKeyId();
    EXPECT_NE(first, second);
    const Reply jwks = callAs("", "GET", "/.well-known/jwks.json");
    EXPECT_EQ(jwks.header("content-type"), "application/jwk-set+json");
    EXPECT_NE(jwks.body.find(first), std::string::npos);
    EXPECT_NE(jwks.body.find(second), std::string::npos);
    auto keys = auth::TokenKeys::fromJwks(jwks.body);
    ASSERT_TRUE(keys.ok());
    auth::TokenRules rules{auth::kSessionTokenType, m_login->origin(), "stacknet-console",
                           "demo-stack"};
    EXPECT_TRUE(
        auth::verifyToken(one.cookies["__Host-sn_sess"], *keys, rules, m_clock.wallMs()).ok());
}

TEST_F(SessionHttp, J08_PostsOfOtherSitesWithTheCookie) {
    Browser one = browser();
    signIn(one);
    for (const char* path : {"/v1/auth/logout", "/v1/auth/refresh"}) {
        for (const char* origin : {"https://evil.example", "null", ""}) {
            Browser attacked = one;
            attacked.origin = origin;
            attacked.fetchSite = "cross-site";
            const Reply reply = visit(attacked, "POST", path, "{}");
            EXPECT_EQ(reply.status, 403) << path << origin;
            EXPECT_EQ(codeOf(reply), "csrf");
        }
    }
    // An old browser sends no Sec-Fetch-Site: the double-submit token stands for it.
    Browser old = one;
    old.fetchSite.clear();
    EXPECT_EQ(codeOf(visit(old, "POST", "/v1/auth/logout", "{}")), "csrf");
    old.extra = "x-stacknet-csrf: " + old.cookies["__Host-sn_csrf"] + "x\r\n";
    EXPECT_EQ(codeOf(visit(old, "POST", "/v1/auth/logout", "{}")), "csrf");
    EXPECT_EQ(sessionStatus(one), 200);
    old.extra = "x-stacknet-csrf: " + old.cookies["__Host-sn_csrf"] + "\r\n";
    EXPECT_EQ(visit(old, "POST", "/v1/auth/logout", "{}").status, 200);
    Browser twice = one;
    twice.extra = "origin: https://evil.example\r\n";
    EXPECT_EQ(visit(twice, "POST", "/v1/auth/refresh", "{}").status, 400);
    // No preflight is ever answered with a yes.
    const Reply preflight = callAs("", "OPTIONS", "/v1/auth/logout", {},
                                   "origin: https://evil.example\r\n"
                                   "access-control-request-method: POST\r\n");
    EXPECT_EQ(preflight.status, 405);
    EXPECT_FALSE(preflight.has("access-control-allow-origin"));
}

TEST_F(SessionHttp, J09_OtherContentTypes) {
    Browser one = browser();
    signIn(one);
    for (const char* type : {"text/plain", "application/x-www-form-urlencoded", ""}) {
        one.contentType = type;
        const Reply reply = visit(one, "POST", "/v1/auth/logout", "{}");
        EXPECT_EQ(reply.status, 415) << type;
        EXPECT_EQ(codeOf(reply), "bad_content_type");
    }
    one.contentType = "application/json; charset=utf-8";
    EXPECT_EQ(visit(one, "POST", "/v1/auth/logout", "{}").status, 200);
}

TEST_F(SessionHttp, J10_LoginAlwaysMakesANewSession) {
    Browser one = browser();
    const std::string first = signIn(one);
    const std::string planted = one.cookies["__Host-sn_sess"];
    Browser victim = browser();
    victim.cookies["__Host-sn_sess"] = planted;
    const std::string second = signIn(victim);
    EXPECT_NE(first, second);
    EXPECT_NE(victim.cookies["__Host-sn_sess"], planted);
}

TEST_F(SessionHttp, J11_IdleAndAbsoluteEnds) {
    Browser idle = browser();
    signIn(idle);
    m_clock.advanceMs(auth::kSessionIdleMs + 1);
    EXPECT_EQ(codeOf(visit(idle, "POST", "/v1/auth/refresh", "{}")), "session_expired");

    Browser busy = browser();
    signIn(busy);
    std::int64_t passedMs = 0;
    while (passedMs + auth::kSessionIdleMs / 2 < auth::kSessionAbsoluteMs) {
        m_clock.advanceMs(auth::kSessionIdleMs / 2);
        passedMs += auth::kSessionIdleMs / 2;
        ASSERT_EQ(visit(busy, "POST", "/v1/auth/refresh", "{}").status, 200) << passedMs;
    }
    m_clock.advanceMs(auth::kSessionIdleMs / 2 + 1);
    EXPECT_EQ(codeOf(visit(busy, "POST", "/v1/auth/refresh", "{}")), "session_expired");
}

TEST_F(SessionHttp, SessionsSurviveARestart) {
    Browser one = browser();
    signIn(one);
    m_gateway->stop();
    startLogin();
    EXPECT_EQ(sessionStatus(one), 200);
    EXPECT_EQ(visit(one, "POST", "/v1/auth/refresh", "{}").status, 200);
}

/// The page has to be at the one origin that wallets are shown.
TEST_F(SessionHttp, ThePageIsSelfContainedAndAtOneOrigin) {
    const std::string host = "localhost:" + std::to_string(m_port);
    test::RawClient client(m_port);
    client.send("GET /login HTTP/1.1\r\nhost: " + host + "\r\n\r\n");
    auto page = client.read();
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->status, 200);
    EXPECT_EQ(page->header("content-type"), "text/html; charset=utf-8");
    const std::string policy = page->header("content-security-policy");
    EXPECT_TRUE(policy.starts_with("default-src 'none'; script-src 'nonce-"));
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);
    EXPECT_NE(policy.find("connect-src 'self'"), std::string::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);
    EXPECT_EQ(page->header("cross-origin-opener-policy"), "same-origin");
    EXPECT_EQ(page->header("cross-origin-resource-policy"), "same-origin");
    EXPECT_EQ(page->header("referrer-policy"), "no-referrer");
    EXPECT_EQ(page->header("x-frame-options"), "DENY");
    EXPECT_EQ(page->header("cache-control"), "no-store");
    const std::size_t at = policy.find("'nonce-") + 7;
    const std::string nonce = policy.substr(at, policy.find('\'', at) - at);
    EXPECT_EQ(nonce.size(), 32U);
    EXPECT_NE(page->body.find("<script nonce=\"" + nonce + "\">"), std::string::npos);
    EXPECT_NE(page->body.find("<style nonce=\"" + nonce + "\">"), std::string::npos);
    for (const char* outside : {"https://", "src=\"", "href=", "@NONCE@", "@SCRIPT@", "onclick"}) {
        EXPECT_EQ(page->body.find(outside), std::string::npos) << outside;
    }
    client.send("GET /login HTTP/1.1\r\nhost: " + host + "\r\n\r\n");
    EXPECT_NE(client.read()->header("content-security-policy"), policy);
    const Reply elsewhere = callAs("", "GET", "/login");
    EXPECT_EQ(elsewhere.status, 303);
    EXPECT_EQ(elsewhere.header("location"), "http://" + host + "/login");
    EXPECT_EQ(callAs("", "GET", "/login", {}, "").status, 303);
}

TEST_F(SessionHttp, BodiesAreReadStrictly) {
    Browser one = browser();
    const auto code = [&](std::string_view body) {
        return codeOf(visit(one, "POST", "/v1/auth/wallet/verify", body));
    };
    EXPECT_EQ(code(R"({"challenge_id":"x"})"), "missing_required_parameter");
    EXPECT_EQ(code(R"({"challenge_id":1,"signature":"x"})"), "invalid_type");
    EXPECT_EQ(code(R"({"challenge_id":"a","challenge_id":"b","signature":"x"})"), "invalid_json");
    EXPECT_EQ(code(R"({"challenge_id":"a","signature":"x","sid":"mine"})"), "unknown_parameter");
    EXPECT_EQ(code(R"({"challenge_id":"a","signature":"x"})"), "unknown_challenge");
    EXPECT_EQ(code("[]"), "invalid_type");
    EXPECT_EQ(code("{"), "invalid_json");
    const Reply large =
        visit(one, "POST", "/v1/auth/wallet/verify", std::string(16 * 1024 + 1, ' '));
    EXPECT_EQ(large.status, 413);
}

TEST_F(SessionHttp, LeakedKeysAreRevoked) {
    const std::string body = R"([{"token":")" + m_key +
                             R"(","type":"stacknet_api_key","url":"https://code.example/x"}])";
    EXPECT_EQ(callAs("", "POST", "/v1/keys/leaked", body, "content-type: text/plain\r\n").status,
              415);
    EXPECT_EQ(call("GET", "/v1/models").status, 200);
    const Reply reply =
        callAs("", "POST", "/v1/keys/leaked", body, "content-type: application/json\r\n");
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.body, R"({"revoked":1})");
    EXPECT_EQ(codeOf(call("GET", "/v1/models")), "key_revoked");
    EXPECT_EQ(
        callAs("", "POST", "/v1/keys/leaked", body, "content-type: application/json\r\n").body,
        R"({"revoked":0})");
    EXPECT_EQ(
        callAs("", "POST", "/v1/keys/leaked", "[", "content-type: application/json\r\n").status,
        400);
}

class PublicLogin : public test::LoginTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = test::LoginTest::config();
        config.allowedHosts.emplace_back("node.example");
        return config;
    }
    LoginOptions loginOptions() override {
        LoginOptions options = test::LoginTest::loginOptions();
        options.publicOrigin = "https://node.example";
        return options;
    }
};

/// Behind something that adds TLS the public name is the one origin.
TEST_F(PublicLogin, TheConfiguredOriginIsTheOnlyOne) {
    Browser one = browser();
    EXPECT_EQ(one.origin, "https://node.example");
    const Challenge made = challenge(one, "evm", m_wallet.address());
    EXPECT_TRUE(made.message.starts_with("node.example wants you"));
    EXPECT_NE(made.message.find("\nURI: https://node.example/login\n"), std::string::npos);
    one.origin = "http://localhost:" + std::to_string(m_port);
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(made.message))), "csrf");
    one.origin = "https://node.example";
    EXPECT_EQ(verify(one, made.id, m_wallet.sign(made.message)).status, 200);
}

class NoLogin : public test::GatewayTest {};

TEST_F(NoLogin, WithoutLoginTheEndpointsSaySo) {
    const Reply reply = callAs("", "GET", "/login");
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(codeOf(reply), "login_unavailable");
    EXPECT_EQ(reply.header("x-should-retry"), "false");
}

/// J03: plain http under a name of the network is no place for a session.
TEST_F(NoLogin, J03_NoSessionsOverPlainHttpAwayFromTheLoopback) {
    LoginOptions options;
    options.sessionPepper = m_folder / "session-pepper";
    auto login = LoginServices::open(options, m_clock, m_rng);
    ASSERT_TRUE(login.ok());
    ASSERT_TRUE((*login)->bind("192.0.2.7", 8480).ok());
    EXPECT_FALSE((*login)->ready());
    ASSERT_TRUE((*login)->bind("127.0.0.1", 80).ok());
    EXPECT_EQ((*login)->origin(), "http://localhost");
    options.publicOrigin = "http://node.example";
    auto plain = LoginServices::open(options, m_clock, m_rng);
    ASSERT_TRUE(plain.ok());
    const auto bound = (*plain)->bind("0.0.0.0", 8480);
    ASSERT_FALSE(bound.ok());
    EXPECT_EQ(bound.error().code, "auth.bad_origin");
}

}  // namespace
}  // namespace stacknet::gateway
