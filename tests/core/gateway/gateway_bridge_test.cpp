#include "core/auth/session_token.h"
#include "tests/core/gateway/bridge_fixture.h"

namespace stacknet::gateway {
namespace {

using test::Reply;

class BridgeHttp : public test::BridgeTest {};

TEST_F(BridgeHttp, ACodeBecomesATokenForTheSite) {
    Browser one = browser();
    EXPECT_EQ(codeOf(authorize(one, parameters(), true)), "session_required");
    signIn(one);
    const Reply first = authorize(one, parameters(), false);
    EXPECT_EQ(first.status, 403);
    EXPECT_EQ(codeOf(first), "consent_required");
    const Reply given = authorize(one, parameters(), true);
    ASSERT_EQ(given.status, 200) << given.body;
    const auto answer = boost::json::parse(given.body);
    EXPECT_EQ(answer.at("target_origin").as_string(), "https://app.stack-b.example");
    EXPECT_EQ(answer.at("message").at("type").as_string(), "sn.bridge.code");
    EXPECT_EQ(answer.at("message").at("iss").as_string(), "https://auth.stacknet.example");
    EXPECT_EQ(authorize(one, parameters(), false).status, 200) << "consent is asked for once";

    const std::string fresh = code(one, parameters());
    const Reply token = exchange(exchangeBody(fresh));
    ASSERT_EQ(token.status, 200) << token.body;
    const std::string text(boost::json::parse(token.body).at("id_token").as_string());
    auto keys = auth::TokenKeys::fromJwks(callAs("", "GET", "/.well-known/jwks.json").body);
    ASSERT_TRUE(keys.ok());
    const auth::TokenRules rules{auth::kBridgeTokenType, m_login->origin(), "stack-b", "stack-b"};
    const auto claims = auth::verifyToken(text, *keys, rules, m_clock.wallMs());
    ASSERT_TRUE(claims.ok()) << claims.error().message;
    EXPECT_EQ(claims->subject, "eip155:1:" + m_wallet.address());
    EXPECT_EQ(claims->nonce, std::string(22, 'n'));

    // B09: a token of the bridge opens no session here.
    Browser wrong = browser();
    wrong.cookies["__Host-sn_sess"] = text;
    EXPECT_EQ(codeOf(visit(wrong, "GET", "/v1/auth/session")), "invalid_token");
}

TEST_F(BridgeHttp, B01_OtherOriginsGetAnErrorPageWithoutAScript) {
    for (const char* origin :
         {"https://evil.example", "http://app.stack-b.example", "null",
          "https://app.stack-b.example:8443", "https://x.app.stack-b.example",
          "https://app.stack-b.example.", "https://app.stack-b.example/", ""}) {
        Parameters changed = parameters();
        changed["origin"] = origin;
        for (const char* path : {"/bridge/authorize", "/bridge/silent"}) {
            const Reply reply = page(path + query(changed));
            EXPECT_EQ(reply.status, 400) << origin;
            EXPECT_EQ(reply.header("content-type"), "text/html; charset=utf-8");
            EXPECT_EQ(reply.body.find("<script"), std::string::npos);
            EXPECT_EQ(reply.body.find("postMessage"), std::string::npos);
            EXPECT_NE(reply.header("content-security-policy").find("frame-ancestors 'none'"),
                      std::string::npos);
        }
        Browser one = browser();
        EXPECT_EQ(codeOf(authorize(one, changed, true)), "bridge_origin");
    }
    for (const auto& [name, value] : parameters()) {
        Parameters missing = parameters();
        missing.erase(name);
        EXPECT_EQ(page("/bridge/authorize" + query(missing)).status, 400) << name;
    }
    EXPECT_EQ(page("/bridge/authorize" + query(parameters()) + "&state=x").status, 400);
    EXPECT_EQ(page("/bridge/authorize" + query(parameters()) + "&prompt=none").status, 400);
}

TEST_F(BridgeHttp, B02_CodesAreForOneUseOfOneClient) {
    Browser one = browser();
    signIn(one);
    const auto refused = [&](const Reply& reply) {
        EXPECT_EQ(reply.status, 400);
        EXPECT_EQ(codeOf(reply), "invalid_grant");
    };
    const std::string used = code(one, parameters());
    EXPECT_EQ(exchange(exchangeBody(used)).status, 200);
    refused(exchange(exchangeBody(used)));
    refused(exchange(exchangeBody(code(one, parameters()), "stack-c")));
    refused(exchange(exchangeBody(code(one, parameters()), "stack-b", std::string(43, 'w'))));
    refused(
        exchange(exchangeBody(code(one, parameters())), "origin: https://app.stack-c.example\r\n"));
    const std::string late = code(one, parameters());
    m_clock.advanceMs(auth::kBridgeCodeLifeMs + 1'000);
    refused(exchange(exchangeBody(late)));
}

TEST_F(BridgeHttp, OnlyTheTokenEndpointHasCorsAndOnlyForListedOrigins) {
    Browser one = browser();
    signIn(one);
    const std::string origin = "origin: https://app.stack-b.example\r\n";
    const Reply preflight = callAs("", "OPTIONS", "/v1/auth/bridge/token", {},
                                   origin + "access-control-request-method: POST\r\n");
    EXPECT_EQ(preflight.status, 200);
    EXPECT_EQ(preflight.header("access-control-allow-origin"), "https://app.stack-b.example");
    EXPECT_EQ(preflight.header("access-control-allow-headers"), "content-type");
    EXPECT_FALSE(preflight.has("access-control-allow-credentials"));
    const Reply stranger =
        callAs("", "OPTIONS", "/v1/auth/bridge/token", {}, "origin: https://evil.example\r\n");
    EXPECT_EQ(stranger.status, 403);
    EXPECT_FALSE(stranger.has("access-control-allow-origin"));
    const Reply token = exchange(exchangeBody(code(one, parameters())), origin);
    EXPECT_EQ(token.status, 200);
    EXPECT_EQ(token.header("access-control-allow-origin"), "https://app.stack-b.example");
    EXPECT_EQ(token.header("vary"), "Origin");
    for (const char* path : {"/v1/auth/bridge/authorize", "/v1/auth/bridge/silent", "/v1/models"}) {
        EXPECT_EQ(callAs("", "OPTIONS", path, {}, origin).status, 405) << path;
    }
}

/// B05, B08: what browsers go by.
TEST_F(BridgeHttp, B05_B08_HeadersOfThePages) {
    const Reply popup = page("/bridge/authorize" + query(parameters()));
    ASSERT_EQ(popup.status, 200);
    EXPECT_EQ(popup.header("cross-origin-opener-policy"), "unsafe-none");
    EXPECT_NE(popup.header("content-security-policy").find("frame-ancestors 'none'"),
              std::string::npos);
    EXPECT_NE(popup.body.find("Sign in to Stack &lt;B&gt; &amp; friends"), std::string::npos);
    EXPECT_EQ(popup.body.find("<B>"), std::string::npos);
    const Reply frame = page("/bridge/silent" + query(parameters("stack-c")));
    ASSERT_EQ(frame.status, 200);
    EXPECT_NE(
        frame.header("content-security-policy").find("frame-ancestors https://app.stack-c.example"),
        std::string::npos);
    EXPECT_FALSE(frame.has("x-frame-options"));
    for (const Reply& reply : {popup, frame}) {
        EXPECT_EQ(reply.header("referrer-policy"), "no-referrer");
        EXPECT_EQ(reply.header("cache-control"), "no-store");
    }
}

TEST_F(BridgeHttp, B07_WithoutItsCookieTheFrameSaysThatItNeedsThePerson) {
    Browser none = browser();
    boost::json::object request{{"storage_access", false}};
    for (const auto& [name, value] : parameters()) request[name] = value;
    const Reply reply =
        visit(none, "POST", "/v1/auth/bridge/silent", boost::json::serialize(request));
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(boost::json::parse(reply.body).at("message").at("type").as_string(),
              "sn.bridge.need_interaction");
}

TEST_F(BridgeHttp, B10_RedirectsAreExact) {
    Browser one = browser();
    signIn(one);
    Parameters redirect = parameters();
    redirect["response_mode"] = "query";
    redirect["redirect_uri"] = "https://app.stack-b.example/back";
    const Reply good = authorize(one, redirect, true);
    ASSERT_EQ(good.status, 200) << good.body;
    const std::string target(boost::json::parse(good.body).at("redirect").as_string());
    EXPECT_TRUE(target.starts_with("https://app.stack-b.example/back?code=")) << target;
    for (const char* uri :
         {"https://app.stack-b.example/back/../evil", "https://app.stack-b.example/back%2f",
          "https://app.stack-b.example/backdoor", "https://app.stack-b.example.evil/back",
          "https://app.stack-c.example/back"}) {
        redirect["redirect_uri"] = uri;
        EXPECT_EQ(codeOf(authorize(one, redirect, true)), "bridge_redirect_uri") << uri;
        EXPECT_EQ(page("/bridge/authorize" + query(redirect)).status, 400) << uri;
    }
}

TEST_F(BridgeHttp, ConsentIsListedAndTakenBack) {
    Browser one = browser();
    signIn(one);
    const std::string open = code(one, parameters());
    const Reply listed = visit(one, "GET", "/v1/auth/bridge/consents");
    ASSERT_EQ(listed.status, 200);
    EXPECT_NE(listed.body.find(R"("client_id":"stack-b")"), std::string::npos);
    ASSERT_EQ(visit(one, "POST", "/v1/auth/bridge/revoke", R"({"client_id":"stack-b"})").status,
              200);
    EXPECT_EQ(visit(one, "GET", "/v1/auth/bridge/consents").body, R"({"consents":[]})");
    EXPECT_EQ(codeOf(exchange(exchangeBody(open))), "invalid_grant");
    EXPECT_EQ(codeOf(authorize(one, parameters(), false)), "consent_required");
    Browser attacked = one;
    attacked.origin = "https://evil.example";
    EXPECT_EQ(codeOf(authorize(attacked, parameters(), true)), "csrf");
}

TEST_F(BridgeHttp, LogoutEndsWhatTheSessionGave) {
    Browser one = browser();
    signIn(one);
    const std::string open = code(one, parameters());
    ASSERT_EQ(visit(one, "POST", "/v1/auth/logout", "{}").status, 200);
    EXPECT_EQ(codeOf(exchange(exchangeBody(open))), "invalid_grant");
}

}  // namespace
}  // namespace stacknet::gateway
