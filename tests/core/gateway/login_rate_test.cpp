#include "tests/core/gateway/bridge_fixture.h"

namespace stacknet::gateway {
namespace {

using test::Reply;

/// Ten requests a minute of each kind, so that the eleventh is refused.
class LoginRate : public test::BridgeTest {
protected:
    static constexpr int kLimit = 10;
    GatewayConfig config() override {
        GatewayConfig config = BridgeTest::config();
        config.limits.leakReportsPerMinute = kLimit;
        return config;
    }
    LoginOptions loginOptions() override {
        LoginOptions options = BridgeTest::loginOptions();
        options.loginsPerMinute = options.actionsPerMinute = options.tokensPerMinute = kLimit;
        return options;
    }
    /// Sends until the limit, looks at the refusal, and at what it is after a minute.
    template <typename Send>
    void expectLimit(const char* what, const char* code, Send send) {
        SCOPED_TRACE(what);
        m_clock.advanceMs(60'000);
        for (int count = 0; count < kLimit; ++count) {
            m_clock.advanceMs(100);
            EXPECT_NE(send().status, 429) << count;
        }
        const Reply refused = send();
        EXPECT_EQ(refused.status, 429);
        EXPECT_EQ(codeOf(refused), code);
        EXPECT_EQ(refused.header("retry-after"), "60");
        EXPECT_EQ(refused.header("retry-after-ms"), std::to_string(60'000 - 900));
        EXPECT_EQ(refused.header("x-should-retry"), "true");
        m_clock.advanceMs(60'000 - 900 - 1);
        EXPECT_EQ(send().status, 429) << "a millisecond early";
        m_clock.advanceMs(1);
        EXPECT_NE(send().status, 429);
    }
};

TEST_F(LoginRate, ChallengesProofsAndRenewalsShareOneLimit) {
    Browser one = browser();
    const std::string asked = R"({"chain":"evm","address":"0x0"})";
    expectLimit("challenge", "too_many_logins",
                [&] { return visit(one, "POST", "/v1/auth/wallet/challenge", asked); });
    expectLimit("verify", "too_many_logins",
                [&] { return visit(one, "POST", "/v1/auth/wallet/verify", proof("x", "0x0")); });
    expectLimit("refresh", "too_many_logins",
                [&] { return visit(one, "POST", "/v1/auth/refresh", "{}"); });
    expectLimit("silent", "too_many_logins", [&] {
        return visit(one, "POST", "/v1/auth/bridge/silent", R"({"storage_access":false})");
    });
    m_clock.advanceMs(60'000);
    for (int count = 0; count < kLimit; ++count) visit(one, "POST", "/v1/auth/refresh", "{}");
    EXPECT_EQ(visit(one, "POST", "/v1/auth/wallet/challenge", asked).status, 429);
}

TEST_F(LoginRate, SigningOutAndTheBridgeHaveALimitOfTheirOwn) {
    Browser one = browser();
    expectLimit("logout", "too_many_logins",
                [&] { return visit(one, "POST", "/v1/auth/logout", "{}"); });
    expectLimit("authorize", "too_many_logins",
                [&] { return authorize(one, parameters(), false); });
    expectLimit("revoke", "too_many_logins",
                [&] { return visit(one, "POST", "/v1/auth/bridge/revoke", "{}"); });
    expectLimit("consents", "too_many_logins",
                [&] { return visit(one, "GET", "/v1/auth/bridge/consents"); });
    expectLimit("page", "too_many_logins",
                [&] { return page("/bridge/authorize" + query(parameters())); });
    expectLimit("silent page", "too_many_logins",
                [&] { return page("/bridge/silent" + query(parameters())); });
    // Whoever is over that limit can still sign in.
    m_clock.advanceMs(60'000);
    for (int count = 0; count <= kLimit; ++count) visit(one, "POST", "/v1/auth/logout", "{}");
    Browser two = browser();
    EXPECT_NE(signIn(two), "");
}

TEST_F(LoginRate, TokensForSites) {
    expectLimit("token", "too_many_logins", [&] { return exchange(exchangeBody("x")); });
    expectLimit("preflight", "too_many_logins", [&] {
        return callAs("", "OPTIONS", "/v1/auth/bridge/token", {},
                      "origin: https://app.stack-b.example\r\n");
    });
}

TEST_F(LoginRate, ReportsOfLeakedKeys) {
    expectLimit("leaked", "too_many_reports", [&] {
        return callAs("", "POST", "/v1/keys/leaked", R"(["gk_live_x"])",
                      "content-type: application/json\r\n");
    });
}

/// The page itself, what it asks on its way, and the keys are not what an attacker gains from.
TEST_F(LoginRate, ReadingHasNone) {
    Browser one = browser();
    for (int count = 0; count < 3 * kLimit; ++count) {
        EXPECT_EQ(page("/login").status, 200);
        EXPECT_EQ(visit(one, "GET", "/v1/auth/session").status, 401);
        EXPECT_EQ(visit(one, "GET", "/.well-known/jwks.json").status, 200);
    }
}

/// The numbers that a node runs with.
TEST(LoginRateDefaults, AreTheOnesOfTheGuide) {
    EXPECT_EQ(LoginOptions().loginsPerMinute, 60U);
    EXPECT_EQ(LoginOptions().actionsPerMinute, 120U);
    EXPECT_EQ(LoginOptions().tokensPerMinute, 600U);
    EXPECT_EQ(GatewayLimits().leakReportsPerMinute, 60U);
}

}  // namespace
}  // namespace stacknet::gateway
