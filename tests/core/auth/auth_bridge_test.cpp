#include "core/auth/auth_bridge.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <thread>

#include "core/auth/bridge_pages.h"
#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/auth/session_fixture.h"

namespace stacknet::auth {
namespace {

constexpr const char* kIssuer = "https://auth.stacknet.example";
constexpr const char* kOrigin = "https://app.stack-b.example";
constexpr std::int64_t kSecondMs = 1000;

class AuthBridgeTest : public test::SessionFixture {
protected:
    void SetUp() override {
        test::SessionFixture::SetUp();
        ASSERT_TRUE(m_registry->put(client(), "operator").ok());
        m_claims = *m_sessions->check(m_login.access.exposeText(), "");
        ASSERT_TRUE(m_bridge->giveConsent(kAccount, "stack-b", kOrigin).ok());
    }
    void reopen() override {
        m_bridge.reset();
        m_registry.reset();
        test::SessionFixture::reopen();
        m_registry = std::make_unique<BridgeRegistry>(*m_database, m_clock);
        m_bridge = std::make_unique<AuthBridge>(*m_database, *m_registry, *m_sessions, *m_keys,
                                                kIssuer, m_clock, m_rng);
        if (m_login.sid.empty()) m_login = login();
    }
    static BridgeClient client() {
        BridgeClient client;
        client.clientId = "stack-b";
        client.stack = "stack-b";
        client.name = "Stack B";
        client.origins = {kOrigin, "https://app.stack-b.example:8443"};
        client.redirectUris = {"https://app.stack-b.example/cb?x=1",
                               "https://app.stack-b.example/return"};
        client.logoutUrl = "https://app.stack-b.example/logout";
        return client;
    }
    static AuthorizeRequest request() {
        AuthorizeRequest request;
        request.clientId = "stack-b";
        request.origin = kOrigin;
        request.codeChallenge = toBase64Url(crypto::sha256(asBytes(verifier())).view());
        request.codeChallengeMethod = "S256";
        request.state = "0123456789abcdefghijkl";
        request.nonce = "zyxwvutsrqponmlkjihgfe";
        request.stack = "stack-b";
        request.responseMode = "web_message";
        return request;
    }
    static std::string verifier() { return std::string(43, 'v'); }
    std::string checkCode(const std::function<void(AuthorizeRequest&)>& change) {
        AuthorizeRequest changed = request();
        change(changed);
        auto checked = m_bridge->checkRequest(changed);
        return checked.ok() ? "" : checked.error().code;
    }
    /// The code out of a message.
    std::string issue() {
        auto answer = m_bridge->issueCode(request(), m_claims);
        EXPECT_TRUE(answer.ok()) << answer.error().message;
        const auto message = boost::json::parse(std::string(answer->message.exposeText()));
        return std::string(message.at("code").as_string());
    }
    static TokenRequest tokenRequest(const std::string& code) {
        TokenRequest wanted;
        wanted.code = code;
        wanted.codeVerifier = verifier();
        wanted.clientId = "stack-b";
        wanted.origin = kOrigin;
        return wanted;
    }
    std::string exchangeCode(const TokenRequest& wanted) {
        auto token = m_bridge->exchange(wanted);
        return token.ok() ? "" : token.error().code;
    }

    std::unique_ptr<BridgeRegistry> m_registry;
    std::unique_ptr<AuthBridge> m_bridge;
    SessionCredentials m_login;
    TokenClaims m_claims;
};

TEST_F(AuthBridgeTest, ACodeBecomesATokenOfItsClient) {
    auto answer = m_bridge->issueCode(request(), m_claims);
    ASSERT_TRUE(answer.ok()) << answer.error().message;
    EXPECT_EQ(answer->response, BridgeResponse::WebMessage);
    EXPECT_EQ(answer->targetOrigin, kOrigin);
    EXPECT_TRUE(answer->redirect.empty());
    const auto message = boost::json::parse(std::string(answer->message.exposeText()));
    EXPECT_EQ(message.at("type"), "sn.bridge.code");
    EXPECT_EQ(message.at("v"), 1);
    EXPECT_EQ(message.at("state"), "0123456789abcdefghijkl");
    EXPECT_EQ(message.at("iss"), kIssuer);
    EXPECT_EQ(message.as_object().size(), 5U);

    auto token = m_bridge->exchange(tokenRequest(std::string(message.at("code").as_string())));
    ASSERT_TRUE(token.ok()) << token.error().message;
    const TokenRules rules{kBridgeTokenType, kIssuer, "stack-b", "stack-b"};
    auto claims =
        verifyToken(token->idToken.exposeText(), *m_keys->keys(), rules, m_clock.wallMs());
    ASSERT_TRUE(claims.ok()) << claims.error().message;
    EXPECT_EQ(claims->subject, kAccount);
    EXPECT_EQ(claims->nonce, "zyxwvutsrqponmlkjihgfe");
    EXPECT_EQ(claims->expires - claims->issuedAt, 60);
    EXPECT_EQ(claims->session, token->grantId);
    EXPECT_NE(claims->session, m_login.sid);
    EXPECT_TRUE(m_bridge->grantAlive(token->grantId));
}

TEST_F(AuthBridgeTest, TheLastOutcomeOfAClientIsKept) {
    const auto outcome = [&] { return m_registry->records()->at(0).lastOutcome; };
    const auto outcomeMs = [&] { return m_registry->records()->at(0).lastOutcomeMs; };
    EXPECT_EQ(outcome(), "");
    EXPECT_EQ(outcomeMs(), 0);
    issue();
    EXPECT_EQ(outcome(), kCodeOutcome);
    EXPECT_EQ(outcomeMs(), m_clock.wallMs());
    EXPECT_EQ(checkCode([](auto& r) { r.origin = "https://evil.example"; }), "auth.bridge_origin");
    EXPECT_EQ(outcome(), "auth.bridge_origin");
    EXPECT_EQ(checkCode([](auto&) {}), "");
    EXPECT_EQ(outcome(), "auth.bridge_origin") << "a request that passes has no outcome yet";
    ASSERT_TRUE(m_bridge->silent(request(), false, nullptr).ok());
    EXPECT_EQ(outcome(), kNeedInteractionOutcome);
    ASSERT_TRUE(m_bridge->silent(request(), true, &m_claims).ok());
    EXPECT_EQ(outcome(), kCodeOutcome);
    EXPECT_FALSE(m_bridge->silent(request(), true, &m_claims).ok());
    EXPECT_EQ(outcome(), "auth.bridge_rate");
    ASSERT_TRUE(m_bridge->revokeConsent(kAccount, "stack-b").ok());
    EXPECT_FALSE(m_bridge->issueCode(request(), m_claims).ok());
    EXPECT_EQ(outcome(), "auth.consent_required");
    reopen();
    EXPECT_EQ(outcome(), "auth.consent_required");
    // What repeats is not written at every request.
    EXPECT_FALSE(m_bridge->issueCode(request(), m_claims).ok());
    const std::int64_t first = outcomeMs();
    m_clock.advanceMs(kOutcomeEveryMs - 1);
    EXPECT_FALSE(m_bridge->issueCode(request(), m_claims).ok());
    EXPECT_EQ(outcomeMs(), first);
    m_clock.advanceMs(1);
    EXPECT_FALSE(m_bridge->issueCode(request(), m_claims).ok());
    EXPECT_EQ(outcomeMs(), first + kOutcomeEveryMs);
    // Entered anew the site keeps it; an unknown one has none.
    ASSERT_TRUE(m_registry->put(client(), "operator").ok());
    EXPECT_EQ(outcome(), "auth.consent_required");
    EXPECT_EQ(checkCode([](auto& r) { r.clientId = "nobody"; }), "auth.bridge_unknown_client");
    EXPECT_EQ(m_registry->records()->size(), 1U);
}

/// B01: origins are equal or they are not.
TEST_F(AuthBridgeTest, B01_OnlyListedOriginsAreAnswered) {
    EXPECT_EQ(checkCode([](auto&) {}), "");
    EXPECT_EQ(checkCode([](auto& r) { r.origin = "https://app.stack-b.example:8443"; }), "");
    for (const char* origin : {"https://evil.example", "http://app.stack-b.example", "null", "",
                               "https://app.stack-b.example:444", "https://app.stack-b.example:443",
                               "https://sub.app.stack-b.example", "https://app.stack-b.example.",
                               "https://app.stack-b.example/", "https://APP.stack-b.example",
                               "https://app.stack-b.example.evil.example", "*"}) {
        EXPECT_EQ(checkCode([&](auto& r) { r.origin = origin; }), "auth.bridge_origin") << origin;
        AuthorizeRequest changed = request();
        changed.origin = origin;
        EXPECT_FALSE(m_bridge->issueCode(changed, m_claims).ok());
        EXPECT_EQ(m_bridge->silent(changed, true, &m_claims).error().code, "auth.bridge_origin");
    }
    EXPECT_EQ(checkCode([](auto& r) { r.clientId = "nobody"; }), "auth.bridge_unknown_client");
}

TEST_F(AuthBridgeTest, EveryParameterIsChecked) {
    for (const std::function<void(AuthorizeRequest&)>& change :
         std::vector<std::function<void(AuthorizeRequest&)>>{
             [](auto& r) { r.stack = "other"; }, [](auto& r) { r.codeChallengeMethod = "plain"; },
             [](auto& r) { r.codeChallengeMethod = ""; },
             [](auto& r) { r.codeChallenge = std::string(42, 'a'); },
             [](auto& r) { r.codeChallenge = std::string(43, '='); },
             [](auto& r) { r.codeChallenge = ""; }, [](auto& r) { r.state = "short"; },
             [](auto& r) { r.state = std::string(129, 's'); },
             [](auto& r) { r.state = "0123456789abcdefghijk\""; }, [](auto& r) { r.nonce = ""; },
             [](auto& r) { r.responseMode = "fragment"; }, [](auto& r) { r.responseMode = ""; },
             [](auto& r) { r.redirectUri = "https://app.stack-b.example/return"; }}) {
        EXPECT_EQ(checkCode(change), "auth.bridge_request");
    }
}

/// B02: each way in which a code is not worth a token.
TEST_F(AuthBridgeTest, B02_CodesAreForOneUseOfOneClient) {
    const std::vector<std::function<void(TokenRequest&)>> changes{
        [](auto& r) { r.clientId = "other"; },
        [](auto& r) { r.codeVerifier = std::string(43, 'w'); },
        [](auto& r) { r.codeVerifier = ""; },
        [](auto& r) { r.codeVerifier = std::string(42, 'v'); },
        [](auto& r) { r.codeVerifier = std::string(129, 'v'); },
        [](auto& r) { r.origin = "https://app.stack-b.example:8443"; },
        [](auto& r) { r.redirectUri = "https://app.stack-b.example/return"; }};
    for (const auto& change : changes) {
        const std::string code = issue();
        TokenRequest wanted = tokenRequest(code);
        change(wanted);
        EXPECT_EQ(exchangeCode(wanted), "auth.invalid_grant");
        EXPECT_EQ(exchangeCode(tokenRequest(code)), "auth.invalid_grant") << "it is used up";
    }
    TokenRequest backend = tokenRequest(issue());
    backend.origin.reset();
    EXPECT_EQ(exchangeCode(backend), "");
    for (const std::string& code :
         {std::string(), std::string(43, 'A'), std::string(43, '.'), std::string(10'000, 'A')}) {
        EXPECT_EQ(exchangeCode(tokenRequest(code)), "auth.invalid_grant");
    }
}

TEST_F(AuthBridgeTest, B02_ACodeLivesSixtySeconds) {
    const std::string inTime = issue();
    const std::string late = issue();
    m_clock.advanceMs(60 * kSecondMs - 1);
    EXPECT_EQ(exchangeCode(tokenRequest(inTime)), "");
    m_clock.advanceMs(1);
    EXPECT_EQ(exchangeCode(tokenRequest(late)), "auth.invalid_grant");
    const std::string future = issue();
    m_clock.stepWallMs(-6 * kSecondMs);
    EXPECT_EQ(exchangeCode(tokenRequest(future)), "auth.invalid_grant");
}

TEST_F(AuthBridgeTest, B02_ASecondUseRevokesWhatTheFirstGave) {
    const std::string code = issue();
    auto token = m_bridge->exchange(tokenRequest(code));
    ASSERT_TRUE(token.ok());
    EXPECT_TRUE(m_bridge->grantAlive(token->grantId));
    m_clock.advanceMs(3'600 * kSecondMs);
    EXPECT_EQ(exchangeCode(tokenRequest(code)), "auth.invalid_grant");
    EXPECT_FALSE(m_bridge->grantAlive(token->grantId));
    EXPECT_EQ(auditActions()[0], "bridge_code_reused");
    reopen();
    EXPECT_FALSE(m_bridge->grantAlive(token->grantId));
}

/// However two uses fall together, no token stays good.
TEST_F(AuthBridgeTest, B02_ParallelUsesLeaveNoLivingGrant) {
    for (int round = 0; round < 5; ++round) {
        const std::string code = issue();
        std::vector<std::string> grants(8);
        std::vector<std::thread> threads;
        for (std::string& grant : grants) {
            threads.emplace_back([&] {
                auto token = m_bridge->exchange(tokenRequest(code));
                if (token.ok()) grant = token->grantId;
            });
        }
        for (std::thread& thread : threads) thread.join();
        int given = 0;
        for (const std::string& grant : grants) {
            if (grant.empty()) continue;
            ++given;
            EXPECT_FALSE(m_bridge->grantAlive(grant));
        }
        EXPECT_LE(given, 1);
        m_clock.advanceMs(61 * kSecondMs);
    }
}

/// B08, B10: redirects go to addresses that are entered letter for letter.
TEST_F(AuthBridgeTest, B10_RedirectUrisAreExact) {
    auto query = [](const char* uri) {
        return [uri](AuthorizeRequest& r) {
            r.responseMode = "query";
            r.redirectUri = uri;
        };
    };
    EXPECT_EQ(checkCode(query("https://app.stack-b.example/return")), "");
    for (const char* uri :
         {"", "https://app.stack-b.example/return/", "https://app.stack-b.example/returnx",
          "https://app.stack-b.example/return?x", "https://app.stack-b.example/return#x",
          "https://app.stack-b.example/%72eturn", "https://app.stack-b.example/x/..%2freturn",
          "https://app.stack-b.example/../return", "https://evil.example/return",
          "https://app.stack-b.example@evil.example/return", "https://app.stack-b.example/cb",
          "http://app.stack-b.example/return", "//app.stack-b.example/return", "javascript:x"}) {
        EXPECT_EQ(checkCode(query(uri)), "auth.bridge_redirect_uri") << uri;
    }
    EXPECT_EQ(checkCode([](auto& r) {
                  r.responseMode = "query";
                  r.redirectUri = "https://app.stack-b.example/return";
                  r.origin = "https://app.stack-b.example:8443";
              }),
              "auth.bridge_request");
}

TEST_F(AuthBridgeTest, B08_TheRedirectFallbackCarriesCodeStateAndIssuer) {
    AuthorizeRequest wanted = request();
    wanted.responseMode = "query";
    wanted.redirectUri = "https://app.stack-b.example/return";
    auto answer = m_bridge->issueCode(wanted, m_claims);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->response, BridgeResponse::Query);
    EXPECT_TRUE(answer->message.empty());
    const std::string redirect(answer->redirect.exposeText());
    const std::string start = "https://app.stack-b.example/return?code=";
    ASSERT_TRUE(redirect.starts_with(start)) << redirect;
    EXPECT_EQ(redirect.substr(start.size() + 43),
              "&state=0123456789abcdefghijkl&iss=https%3A%2F%2Fauth.stacknet.example");
    TokenRequest token = tokenRequest(redirect.substr(start.size(), 43));
    token.origin.reset();
    token.redirectUri = wanted.redirectUri;
    EXPECT_EQ(exchangeCode(token), "");
    wanted.redirectUri = "https://app.stack-b.example/cb?x=1";
    EXPECT_TRUE(m_bridge->issueCode(wanted, m_claims)
                    ->redirect.exposeText()
                    .starts_with("https://app.stack-b.example/cb?x=1&code="));
}

/// B07: the hidden frame asks for a visible one and never waits.
TEST_F(AuthBridgeTest, B07_TheSilentFrameNeedsItsCookieAndAConsent) {
    auto type = [&](bool access, const TokenClaims* session) {
        auto answer = m_bridge->silent(request(), access, session);
        if (!answer.ok()) return answer.error().code;
        EXPECT_EQ(answer->targetOrigin, kOrigin);
        const auto message = boost::json::parse(std::string(answer->message.exposeText()));
        EXPECT_EQ(message.at("state"), "0123456789abcdefghijkl");
        return std::string(message.at("type").as_string());
    };
    EXPECT_EQ(type(false, nullptr), "sn.bridge.need_interaction");
    EXPECT_EQ(type(false, &m_claims), "sn.bridge.need_interaction");
    EXPECT_EQ(type(true, nullptr), "sn.bridge.need_interaction");
    EXPECT_EQ(type(true, &m_claims), "sn.bridge.code");
    EXPECT_EQ(type(true, &m_claims), "auth.bridge_rate");
    m_clock.advanceMs(60 * kSecondMs);
    ASSERT_TRUE(m_bridge->revokeConsent(kAccount, "stack-b").ok());
    EXPECT_EQ(type(true, &m_claims), "sn.bridge.need_interaction");
    m_clock.advanceMs(60 * kSecondMs);
    ASSERT_TRUE(m_bridge->giveConsent(kAccount, "stack-b", kOrigin).ok());
    ASSERT_TRUE(m_sessions->end(m_login.sid, kAccount, "logout").ok());
    EXPECT_EQ(type(true, &m_claims), "sn.bridge.need_interaction");
    AuthorizeRequest byQuery = request();
    byQuery.responseMode = "query";
    byQuery.redirectUri = "https://app.stack-b.example/return";
    EXPECT_EQ(m_bridge->silent(byQuery, true, &m_claims).error().code, "auth.bridge_request");
}

/// B09: what the bridge gives is no session here, and a session is nothing there.
TEST_F(AuthBridgeTest, B09_TokensOfTheBridgeAreNoSessionsAndTheReverse) {
    auto token = m_bridge->exchange(tokenRequest(issue()));
    ASSERT_TRUE(token.ok());
    EXPECT_EQ(codeOf(token->idToken), "auth.invalid_token");
    const TokenRules rules{kBridgeTokenType, "https://console.stacknet.example", "stacknet-console",
                           ""};
    EXPECT_EQ(verifyToken(m_login.access.exposeText(), *m_keys->keys(), rules, m_clock.wallMs())
                  .error()
                  .code,
              "auth.invalid_token");
}

TEST_F(AuthBridgeTest, ConsentIsForOneOriginAndCanBeTakenBack) {
    AuthorizeRequest other = request();
    other.origin = "https://app.stack-b.example:8443";
    EXPECT_EQ(m_bridge->issueCode(other, m_claims).error().code, "auth.consent_required");
    EXPECT_EQ(m_bridge->giveConsent(kAccount, "stack-b", "https://evil.example").error().code,
              "auth.bridge_origin");
    const std::string open = issue();
    auto token = m_bridge->exchange(tokenRequest(issue()));
    ASSERT_TRUE(token.ok());
    ASSERT_EQ(m_bridge->consents(kAccount)->size(), 1U);
    EXPECT_EQ((*m_bridge->consents(kAccount))[0].usedMs, m_clock.wallMs());
    ASSERT_TRUE(m_bridge->revokeConsent(kAccount, "stack-b").ok());
    EXPECT_TRUE(m_bridge->consents(kAccount)->empty());
    EXPECT_FALSE(m_bridge->grantAlive(token->grantId));
    EXPECT_EQ(exchangeCode(tokenRequest(open)), "auth.invalid_grant");
    EXPECT_EQ(m_bridge->issueCode(request(), m_claims).error().code, "auth.consent_required");
}

TEST_F(AuthBridgeTest, AnEndedSessionTakesItsCodesAndGrantsWithIt) {
    const std::string open = issue();
    auto token = m_bridge->exchange(tokenRequest(issue()));
    ASSERT_TRUE(token.ok());
    ASSERT_TRUE(m_sessions->end(m_login.sid, kAccount, "logout").ok());
    EXPECT_FALSE(m_bridge->grantAlive(token->grantId));
    EXPECT_EQ(exchangeCode(tokenRequest(open)), "auth.invalid_grant");
    EXPECT_EQ(m_bridge->issueCode(request(), m_claims).error().code, "auth.session_revoked");
    auto calls = m_bridge->endGrants(m_login.sid);
    ASSERT_TRUE(calls.ok());
    ASSERT_EQ(calls->size(), 1U);
    EXPECT_EQ((*calls)[0].url, "https://app.stack-b.example/logout");
    const TokenRules rules{kLogoutTokenType, kIssuer, "stack-b", "stack-b"};
    auto claims =
        verifyToken((*calls)[0].token.exposeText(), *m_keys->keys(), rules, m_clock.wallMs());
    ASSERT_TRUE(claims.ok()) << claims.error().message;
    EXPECT_EQ(claims->session, token->grantId);
    EXPECT_TRUE(m_bridge->endGrants(m_login.sid)->empty());
}

TEST_F(AuthBridgeTest, OneSessionCannotOpenCodesWithoutEnd) {
    for (int made = 0; made < 20; ++made) issue();
    EXPECT_EQ(m_bridge->issueCode(request(), m_claims).error().code, "auth.too_many_codes");
    m_clock.advanceMs(60 * kSecondMs);
    issue();
}

TEST_F(AuthBridgeTest, NoCodeLiesInTheFiles) {
    const std::string code = issue();
    m_bridge.reset();
    m_registry.reset();
    m_sessions.reset();
    m_database.reset();
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(content.find(code), std::string::npos) << entry.path();
    }
}

TEST_F(AuthBridgeTest, TheRegistryTakesOnlyExactEntries) {
    auto code = [&](const std::function<void(BridgeClient&)>& change) {
        BridgeClient changed = client();
        changed.clientId = "other";
        change(changed);
        auto put = m_registry->put(changed, "operator");
        return put.ok() ? "" : put.error().code;
    };
    EXPECT_EQ(code([](auto&) {}), "");
    EXPECT_EQ(*m_registry->find("stack-b"), client());
    EXPECT_EQ(m_registry->list()->size(), 2U);
    for (const char* origin : {"http://app.stack-b.example", "https://*.stack-b.example", "null",
                               "https://app.stack-b.example/", "http://localhost:3000"}) {
        EXPECT_EQ(code([&](auto& c) { c.origins = {origin}; }), "auth.bad_origin") << origin;
    }
    EXPECT_EQ(code([](auto& c) { c.origins.clear(); }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) { c.origins = std::vector<std::string>(17, kOrigin); }),
              "auth.bad_client");
    for (const char* uri :
         {"https://evil.example/cb", "https://app.stack-b.example",
          "https://app.stack-b.example/cb#x", "https://app.stack-b.example:1/cb"}) {
        EXPECT_EQ(code([&](auto& c) { c.redirectUris = {uri}; }), "auth.bad_client") << uri;
    }
    EXPECT_EQ(code([](auto& c) { c.redirectUris = {"/cb"}; }), "auth.bad_origin");
    EXPECT_EQ(code([](auto& c) { c.logoutUrl = "https://evil.example/x"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) { c.clientId = "a b"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) { c.clientId = "ab"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) { c.name = "two\nlines"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) { c.stack = ""; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& c) {
                  c.development = true;
                  c.origins = {"http://localhost:3000"};
                  c.redirectUris = {"http://localhost:3000/cb"};
                  c.logoutUrl = "";
              }),
              "");
    const std::string open = issue();
    ASSERT_TRUE(m_registry->remove("stack-b", "operator").ok());
    EXPECT_EQ(exchangeCode(tokenRequest(open)), "auth.invalid_grant");
    EXPECT_EQ(m_registry->remove("stack-b", "operator").error().code, "auth.bridge_unknown_client");
}

TEST_F(AuthBridgeTest, RecordsSayWhenAClientCameAndWhatHappenedThere) {
    const std::int64_t entered = m_clock.wallMs();
    auto records = m_registry->records();
    ASSERT_TRUE(records.ok());
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ(records->front().client, client());
    EXPECT_EQ(records->front().createdMs, entered);
    EXPECT_EQ(records->front().accounts, 1U);
    EXPECT_EQ(records->front().lastUsedMs, 0);
    m_clock.advanceMs(kSecondMs);
    const std::string code = issue();
    ASSERT_EQ(exchangeCode(tokenRequest(code)), "");
    BridgeClient changed = client();
    changed.name = "Stack B, renamed";
    ASSERT_TRUE(m_registry->put(changed, "operator").ok());
    records = m_registry->records();
    EXPECT_EQ(records->front().client.name, "Stack B, renamed");
    EXPECT_EQ(records->front().createdMs, entered) << "a change keeps the time it was entered";
    EXPECT_EQ(records->front().lastUsedMs, entered + kSecondMs);
    EXPECT_EQ(records->front().accounts, 1U) << "a change keeps the consents";
}

std::string header(const std::vector<HeaderLine>& lines, std::string_view name) {
    for (const auto& [key, value] : lines) {
        if (key == name) return value;
    }
    return "";
}

/// B05, B06, B08: what the pages' headers forbid.
TEST(BridgePagesTest, B05_OnlyTheSilentFrameIsFramedAndOnlyByItsClient) {
    BridgeClient client;
    client.origins = {"https://a.example", "https://b.example:8443"};
    const std::string nonce(22, 'n');
    for (BridgePage page :
         {BridgePage::Authorize, BridgePage::Code, BridgePage::Error, BridgePage::Account}) {
        const auto lines = bridgePageHeaders(page, nonce, &client);
        EXPECT_TRUE(header(lines, "Content-Security-Policy").ends_with("frame-ancestors 'none'"));
        EXPECT_EQ(header(lines, "X-Frame-Options"), "DENY");
    }
    const auto silent = bridgePageHeaders(BridgePage::Silent, nonce, &client);
    EXPECT_EQ(header(silent, "Content-Security-Policy"),
              "default-src 'none'; script-src 'nonce-nnnnnnnnnnnnnnnnnnnnnn'; style-src "
              "'nonce-nnnnnnnnnnnnnnnnnnnnnn'; img-src data:; connect-src 'self'; form-action "
              "'none'; base-uri 'none'; frame-ancestors https://a.example https://b.example:8443");
    EXPECT_EQ(header(silent, "X-Frame-Options"), "");
}

TEST(BridgePagesTest, B08_OnlyThePopupKeepsItsOpener) {
    BridgeClient client;
    client.origins = {"https://a.example"};
    const std::string nonce(22, 'n');
    for (const auto& [page, policy] :
         {std::pair{BridgePage::Authorize, "unsafe-none"},
          std::pair{BridgePage::Code, "unsafe-none"}, std::pair{BridgePage::Silent, "same-origin"},
          std::pair{BridgePage::Error, "same-origin"},
          std::pair{BridgePage::Account, "same-origin"}}) {
        const auto lines = bridgePageHeaders(page, nonce, &client);
        EXPECT_EQ(header(lines, "Cross-Origin-Opener-Policy"), policy);
        EXPECT_EQ(header(lines, "Referrer-Policy"), "no-referrer");
        EXPECT_EQ(header(lines, "Cache-Control"), "no-store");
        EXPECT_EQ(header(lines, "X-Content-Type-Options"), "nosniff");
    }
}

TEST(BridgePagesTest, TokenCallsOfPagesComeFromTheClientsOrigins) {
    BridgeClient client;
    client.origins = {"https://a.example"};
    EXPECT_EQ(header(bridgeTokenCors(client, "https://a.example"), "Access-Control-Allow-Origin"),
              "https://a.example");
    EXPECT_EQ(
        header(bridgeTokenCors(client, "https://a.example"), "Access-Control-Allow-Credentials"),
        "");
    EXPECT_TRUE(bridgeTokenCors(client, "https://evil.example").empty());
    EXPECT_TRUE(bridgeTokenCors(client, "null").empty());
}

}  // namespace
}  // namespace stacknet::auth
