#include <atomic>
#include <thread>

#include "tests/core/gateway/gateway_fixture.h"

namespace stacknet::gateway {
namespace {

using test::RawClient;
using test::Reply;
using test::request;

class AuthTest : public test::GatewayTest {
protected:
    std::string unknownKey() {
        return std::string(auth::generateApiKey(auth::KeyEnvironment::Live, m_rng).exposeText());
    }
    static std::string withAuthorization(std::string_view lines) {
        return "GET /v1/models HTTP/1.1\r\nhost: a\r\n" + std::string(lines) + "\r\n";
    }
    Reply send(const std::string& text) {
        RawClient client(m_port);
        client.send(text);
        auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        return reply.value_or(Reply{});
    }
};

/// A01: whatever is wrong with a key, the answer is the same.
TEST_F(AuthTest, BadKeysGetOneAnswer) {
    const std::string expected = callAs(unknownKey(), "GET", "/v1/models").body;
    std::string changed = m_key;
    changed[20] = changed[20] == 'a' ? 'b' : 'a';
    for (const std::string& key :
         {changed, m_key.substr(1), m_key + "0", " " + m_key, std::string("gk_"), std::string("x"),
          "gk_test_" + m_key.substr(8), std::string(10'000, 'k')}) {
        Reply reply = callAs(key, "GET", "/v1/models");
        EXPECT_EQ(reply.status, 401);
        EXPECT_EQ(reply.body, expected) << key;
        EXPECT_EQ(reply.header("www-authenticate"), "Bearer");
    }
    Reply empty = send(withAuthorization("authorization: Bearer \r\n"));
    EXPECT_EQ(empty.status, 401);
    EXPECT_EQ(empty.body, expected);
    EXPECT_EQ(codeOf(empty), "invalid_api_key");
    Reply missing = send(withAuthorization(""));
    EXPECT_EQ(missing.status, 401);
    EXPECT_EQ(codeOf(missing), "missing_api_key");
    EXPECT_EQ(errorOf(missing).at("type"), "authentication_error");
}

/// A02.
TEST_F(AuthTest, AKeyInTheUrlIsRefusedAndMarked) {
    EXPECT_EQ(m_keys->list()[0].leakedMs, 0);
    for (const std::string& target :
         {"/v1/models?api_key=" + m_key, "/health?x=1&token=" + m_key, "/v1/" + m_key}) {
        Reply reply = callAs("", "GET", target);
        EXPECT_EQ(reply.status, 400) << target;
        EXPECT_EQ(codeOf(reply), "key_in_url");
        EXPECT_EQ(reply.body.find(m_key), std::string::npos);
    }
    EXPECT_NE(m_keys->list()[0].leakedMs, 0);
    EXPECT_EQ(codeOf(callAs("", "GET", "/health?api_key=anything")), "key_in_url");
    Reply body = chat(R"("api_key":")" + m_key + "\"");
    EXPECT_EQ(body.status, 400);
    EXPECT_EQ(codeOf(body), "key_in_body");
    EXPECT_EQ(body.body.find(m_key), std::string::npos);
}

/// A03.
TEST_F(AuthTest, RevokedAndExpiredKeysSayWhich) {
    std::string revoked = makeKey({});
    ASSERT_TRUE(m_keys->revoke(m_lastKeyId).ok());
    Reply reply = callAs(revoked, "GET", "/v1/models");
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(codeOf(reply), "key_revoked");

    std::string rotated = makeKey({});
    auto next = m_keys->rotate(m_lastKeyId, 1);
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(callAs(rotated, "GET", "/v1/models").status, 200);
    m_clock.advanceMs(3'600'000);
    EXPECT_EQ(codeOf(callAs(rotated, "GET", "/v1/models")), "key_revoked");
    EXPECT_EQ(callAs(next->key.exposeText(), "GET", "/v1/models").status, 200);

    m_clock.advanceMs(91LL * 24 * 3'600'000);
    EXPECT_EQ(codeOf(callAs(m_key, "GET", "/v1/models")), "key_expired");
}

/// A revocation acts on a connection that was let in before.
TEST_F(AuthTest, RevocationActsOnTheNextRequest) {
    RawClient client(m_port);
    client.send(request("GET", "/v1/models", m_key));
    EXPECT_EQ(client.read()->status, 200);
    ASSERT_TRUE(m_keys->revoke(m_lastKeyId).ok());
    client.send(request("GET", "/v1/models", m_key));
    EXPECT_EQ(client.read()->status, 401);
}

/// A04.
TEST_F(AuthTest, AMissingScopeIsNamed) {
    std::string reader = makeKey({"models:read"});
    EXPECT_EQ(callAs(reader, "GET", "/v1/models").status, 200);
    Reply chat = callAs(reader, "POST", "/v1/chat/completions", chatBody(""));
    EXPECT_EQ(chat.status, 403);
    EXPECT_EQ(codeOf(chat), "insufficient_scope");
    EXPECT_NE(chat.body.find("scope chat"), std::string::npos);
    EXPECT_EQ(codeOf(callAs(makeKey({"chat"}), "POST", "/v1/tools/code_execution", "{}")),
              "insufficient_scope");
}

TEST_F(AuthTest, AKeyServesItsAddressesAndModelsOnly) {
    const auto made = [&](std::vector<std::string> cidrs, std::vector<std::string> models) {
        auth::NewApiKey wanted;
        wanted.name = "narrow";
        wanted.cidrs = std::move(cidrs);
        wanted.models = std::move(models);
        auto issued = m_keys->create(wanted);
        EXPECT_TRUE(issued.ok()) << (issued.ok() ? "" : issued.error().message);
        return std::string(issued->key.exposeText());
    };
    const std::string tiny = chatBody(R"("model":"tiny")");
    EXPECT_EQ(callAs(made({"127.0.0.0/8"}, {}), "GET", "/v1/models").status, 200);
    const Reply elsewhere = callAs(made({"10.0.0.0/8"}, {}), "GET", "/v1/models");
    EXPECT_EQ(elsewhere.status, 403);
    EXPECT_EQ(codeOf(elsewhere), "address_not_allowed");

    EXPECT_EQ(callAs(made({}, {"tiny"}), "POST", "/v1/chat/completions", tiny).status, 200);
    for (const std::string& body : {tiny, chatBody("")}) {
        const Reply other = callAs(made({}, {"large"}), "POST", "/v1/chat/completions", body);
        EXPECT_EQ(other.status, 403);
        EXPECT_EQ(codeOf(other), "model_not_allowed");
    }
}

TEST_F(AuthTest, AConfidentialOnlyKeyIsNeverServedHere) {
    std::string key = makeKey({"chat", "confidential-only"});
    Reply reply = callAs(key, "POST", "/v1/chat/completions", chatBody(R"("model":"tiny")"));
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(codeOf(reply), "no_confidential_capacity");
}

/// A08, A09.
TEST_F(AuthTest, TheAuthorizationHeader) {
    const std::string bearer = "authorization: Bearer " + m_key + "\r\n";
    EXPECT_EQ(send(withAuthorization(bearer)).status, 200);
    EXPECT_EQ(send(withAuthorization("AUTHORIZATION: bearer " + m_key + "\r\n")).status, 200);
    EXPECT_EQ(send(withAuthorization(bearer + bearer)).status, 400);
    EXPECT_EQ(send(withAuthorization("authorization: Basic Zm9vOmJhcg==\r\n")).status, 401);
    EXPECT_EQ(send(withAuthorization("authorization: Bearer\t" + m_key + "\r\n")).status, 401);
    EXPECT_EQ(send(withAuthorization("authorization: " + m_key + "\r\n")).status, 401);
    Reply both = send(withAuthorization(bearer + "cookie: a=b; __Host-sn_sess=x.y.z\r\n"));
    EXPECT_EQ(both.status, 400);
    EXPECT_EQ(codeOf(both), "ambiguous_credentials");
}

/// A10.
TEST_F(AuthTest, TwentyBadKeysAMinute) {
    for (int round = 0; round < 20; ++round) {
        EXPECT_EQ(callAs(unknownKey(), "GET", "/v1/models").status, 401);
    }
    Reply reply = callAs(unknownKey(), "GET", "/v1/models");
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(reply.header("retry-after"), "60");
    EXPECT_EQ(call("GET", "/v1/models").status, 200);  // a good key is not held up
    m_clock.advanceMs(60'000);
    EXPECT_EQ(callAs(unknownKey(), "GET", "/v1/models").status, 401);
}

/// A11.
TEST_F(AuthTest, ExactlyTheLimitPassesInParallel) {
    std::string key = makeKey({}, {10, 0, 0});
    std::atomic<int> passed{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 50; ++thread) {
        threads.emplace_back([&] {
            RawClient client(m_port);
            client.send(request("GET", "/v1/models", key));
            auto reply = client.read();
            if (reply && reply->status == 200) ++passed;
            if (reply && reply->status == 429) ++refused;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(passed.load(), 10);
    EXPECT_EQ(refused.load(), 40);
}

TEST_F(AuthTest, LimitHeaders) {
    std::string key = makeKey({}, {2, 1000, 0});
    Reply first = callAs(key, "GET", "/v1/models");
    EXPECT_EQ(first.header("x-ratelimit-limit-requests"), "2");
    EXPECT_EQ(first.header("x-ratelimit-remaining-requests"), "1");
    EXPECT_EQ(first.header("x-ratelimit-reset-requests"), "30s");
    EXPECT_EQ(first.header("x-ratelimit-limit-tokens"), "1000");
    callAs(key, "POST", "/v1/chat/completions", chatBody(R"("model":"tiny")"));
    Reply refused = callAs(key, "GET", "/v1/models");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(codeOf(refused), "rate_limit_exceeded");
    EXPECT_EQ(errorOf(refused).at("type"), "rate_limit_error");
    EXPECT_EQ(refused.header("retry-after"), "30");
    EXPECT_EQ(refused.header("retry-after-ms"), "30000");
    EXPECT_EQ(refused.header("x-should-retry"), "true");
    EXPECT_EQ(refused.header("x-ratelimit-remaining-requests"), "0");
    EXPECT_EQ(refused.header("x-ratelimit-remaining-tokens"), "990");
}

TEST_F(AuthTest, ConcurrencyOfAKey) {
    std::string key = makeKey({}, {0, 0, 1});
    RawClient busy(m_port);
    busy.send(request("POST", "/v1/chat/completions", key, chatBody(R"("model":"hold")")));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    EXPECT_EQ(callAs(key, "GET", "/v1/models").status, 429);
    held->sink->onStart("t", "hold");
    held->sink->onFinished("stop", {}, "");
    EXPECT_EQ(busy.read()->status, 200);
    EXPECT_EQ(callAs(key, "GET", "/v1/models").status, 200);
}

/// H11.
TEST_F(AuthTest, AnIdempotencyKeyBelongsToOneRequest) {
    auto post = [&](std::string_view key, std::string_view members) {
        return callAs(key, "POST", "/v1/chat/completions", chatBody(members),
                      "idempotency-key: abc\r\n");
    };
    EXPECT_EQ(post(m_key, R"("model":"tiny")").status, 200);
    EXPECT_EQ(post(m_key, R"("model":"tiny")").status, 200);
    Reply reused = post(m_key, R"("model":"tiny","seed":1)");
    EXPECT_EQ(reused.status, 409);
    EXPECT_EQ(codeOf(reused), "idempotency_mismatch");
    EXPECT_EQ(reused.header("x-should-retry"), "false");
    EXPECT_EQ(post(makeKey({}), R"("model":"tiny","seed":1)").status, 200);
    m_clock.advanceMs(24 * 3'600'000);
    EXPECT_EQ(post(m_key, R"("model":"tiny","seed":1)").status, 200);
}

}  // namespace
}  // namespace stacknet::gateway
