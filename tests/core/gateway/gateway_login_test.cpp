#include <algorithm>
#include <barrier>
#include <thread>

#include "core/auth/login_message.h"
#include "core/auth/session_token.h"
#include "tests/core/gateway/login_fixture.h"

namespace stacknet::gateway {
namespace {

using test::Reply;

class WalletHttp : public test::LoginTest {
protected:
    std::string codeAfter(const std::string& signature) {
        Browser one = browser();
        const Challenge made = challenge(one, "evm", m_wallet.address());
        return codeOf(verify(one, made.id, signature));
    }
    /// The server's own text with one field changed, signed for what it is.
    std::string codeOfChanged(const std::function<void(auth::LoginMessage&)>& change) {
        Browser one = browser();
        const Challenge made = challenge(one, "evm", m_wallet.address());
        auto fields = auth::parseLoginMessage(auth::WalletChain::Evm, made.message);
        EXPECT_TRUE(fields.ok());
        change(*fields);
        auto text = auth::writeLoginMessage(*fields);
        if (!text.ok()) return text.error().code;
        return codeOf(verify(one, made.id, m_wallet.sign(*text), *text));
    }
};

TEST_F(WalletHttp, BothChainsSignIn) {
    Browser one = browser();
    EXPECT_EQ(sessionStatus(one), 401);
    const Challenge evm = challenge(one, "evm", m_wallet.address());
    EXPECT_NE(evm.message.find("localhost:" + std::to_string(m_port) +
                               " wants you to sign in with your Ethereum account:"),
              std::string::npos);
    ASSERT_EQ(verify(one, evm.id, m_wallet.sign(evm.message)).status, 200);
    const Reply session = visit(one, "GET", "/v1/auth/session");
    ASSERT_EQ(session.status, 200);
    const auto body = boost::json::parse(session.body);
    EXPECT_EQ(std::string(body.at("account").as_string()), "eip155:1:" + m_wallet.address());
    EXPECT_EQ(std::string(body.at("stack").as_string()), "demo-stack");
    EXPECT_EQ(std::string(body.at("methods").as_array().at(0).as_string()), "wallet");
    const auto open = m_login->sessions().list("");
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].origin, m_login->origin());
    EXPECT_EQ(open[0].address, "127.0.0.1");

    Browser two = browser();
    const Challenge solana = challenge(two, "solana", m_solana.address());
    ASSERT_EQ(verify(two, solana.id, m_solana.sign(solana.message)).status, 200);
    const auto who = boost::json::parse(visit(two, "GET", "/v1/auth/session").body);
    EXPECT_TRUE(std::string(who.at("account").as_string()).starts_with("solana:"));
}

/// J03: the cookies as browsers keep them for this host alone.
TEST_F(WalletHttp, J03_CookiesAreHostOnlyAndSecure) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    ASSERT_TRUE(one.cookies.count("__Host-sn_pre"));
    const Reply reply = verify(one, made.id, m_wallet.sign(made.message));
    ASSERT_EQ(reply.cookies.size(), 4U);
    for (const std::string& cookie : reply.cookies) {
        EXPECT_TRUE(cookie.starts_with("__Host-sn_")) << cookie.substr(0, 20);
        EXPECT_NE(cookie.find("; Path=/;"), std::string::npos);
        EXPECT_NE(cookie.find("; Secure"), std::string::npos);
        EXPECT_EQ(cookie.find("Domain"), std::string::npos);
        const bool csrf = cookie.starts_with("__Host-sn_csrf=");
        EXPECT_EQ(cookie.find("HttpOnly") == std::string::npos, csrf);
        const bool lax =
            cookie.starts_with("__Host-sn_sess=") || cookie.starts_with("__Host-sn_pre=");
        EXPECT_EQ(cookie.find(lax ? "SameSite=Lax" : "SameSite=Strict") != std::string::npos, true);
    }
    EXPECT_EQ(one.cookies.count("__Host-sn_pre"), 0U);
    // Without its prefix a cookie is somebody else's, and a second one makes it unclear whose.
    Browser bare = browser();
    bare.cookies["sn_sess"] = one.cookies["__Host-sn_sess"];
    EXPECT_EQ(sessionStatus(bare), 401);
    Browser twice = one;
    twice.extra = "cookie: __Host-sn_sess=x\r\n";
    EXPECT_EQ(codeOf(visit(twice, "GET", "/v1/auth/session")), "ambiguous_cookie");
}

TEST_F(WalletHttp, W01_ANonceIsGoodOnce) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    const std::string pre = one.cookies["__Host-sn_pre"];
    ASSERT_EQ(verify(one, made.id, m_wallet.sign(made.message)).status, 200);
    one.cookies["__Host-sn_pre"] = pre;
    const Reply again = verify(one, made.id, m_wallet.sign(made.message));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(codeOf(again), "nonce_used");
}

TEST_F(WalletHttp, W02_FiftyAtOnceMakeOneSession) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    const std::string signature = m_wallet.sign(made.message);
    constexpr int kAtOnce = 50;
    std::atomic<int> sessions{0};
    std::atomic<int> used{0};
    std::barrier together(kAtOnce);
    std::vector<std::thread> threads;
    for (int index = 0; index < kAtOnce; ++index) {
        threads.emplace_back([&] {
            Browser copy = one;
            together.arrive_and_wait();
            const Reply reply = verify(copy, made.id, signature);
            if (reply.status == 200) ++sessions;
            if (reply.status == 409) ++used;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(sessions, 1);
    EXPECT_EQ(used, kAtOnce - 1);
    EXPECT_EQ(m_login->sessions().list("").size(), 1U);
}

TEST_F(WalletHttp, W03_W04_ChangedFieldsHaveTheirOwnErrors) {
    using Message = auth::LoginMessage;
    EXPECT_EQ(codeOfChanged([](Message& m) { m.domain = "console.stacknet.example.evil"; }),
              "domain_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.domain = "localhost@evil.example"; }),
              "domain_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.uri = "http://evil.example/login"; }),
              "uri_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.scheme = "ftp"; }), "scheme_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.chainId = "137"; }), "chain_not_allowed");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.nonce = "0123456789abcdefghijkl"; }),
              "nonce_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.requestId = "other"; }), "request_id_mismatch");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.expirationTime.reset(); }), "expiration_missing");
    EXPECT_EQ(codeOfChanged([](Message& m) { m.resources = {"ipfs://x"}; }), "resources_mismatch");
    // The version and a line put into the statement do not pass the grammar.
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    std::string other = made.message;
    other.replace(other.find("Version: 1"), 10, "Version: 2");
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(other), other)), "version_mismatch");
    std::string injected = made.message;  // W05
    injected.insert(injected.find("\n\nURI:"), "\nURI: http://evil.example");
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(injected), injected)), "message_grammar");
}

TEST_F(WalletHttp, W06_W07_SignaturesOfAnotherForm) {
    EXPECT_EQ(codeAfter("0x" + std::string(128, '1') + "1d"), "bad_signature");
    EXPECT_EQ(codeAfter("0x" + std::string(130, '0')), "bad_signature");
    EXPECT_EQ(codeAfter("0x" + std::string(128, 'a')), "bad_signature");
    EXPECT_EQ(codeAfter("nothing"), "bad_signature");
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    std::string signature = m_wallet.sign(made.message);
    signature = signature.substr(0, 130) + (signature.ends_with("1b") ? "00" : "01");
    EXPECT_EQ(verify(one, made.id, signature).status, 200);
}

TEST_F(WalletHttp, W08_W16_AddressesOfAnotherForm) {
    Browser one = browser();
    const auto codeFor = [&](std::string_view chain, std::string address) {
        return codeOf(visit(
            one, "POST", "/v1/auth/wallet/challenge",
            boost::json::serialize(boost::json::object{{"chain", chain}, {"address", address}})));
    };
    std::string lower = m_wallet.address();
    std::transform(lower.begin(), lower.end(), lower.begin(), ::tolower);
    EXPECT_EQ(codeFor("evm", lower), "address_checksum");
    EXPECT_EQ(codeFor("evm", "0x12"), "bad_address");
    EXPECT_EQ(codeFor("solana", "0OIl" + std::string(40, '1')), "bad_address");
    EXPECT_EQ(codeFor("solana", std::string(200, '2')), "bad_address");
    EXPECT_EQ(codeFor("solana", std::string(32, '1')), "bad_address");  // W13: small order
    EXPECT_EQ(codeFor("bitcoin", m_wallet.address()), "invalid_value");
}

TEST_F(WalletHttp, W09_W20_AnotherWalletOrAnotherText) {
    auth::test::EvmWallet other("another");
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    const Reply stranger = verify(one, made.id, other.sign(made.message));
    EXPECT_EQ(stranger.status, 401);
    EXPECT_EQ(codeOf(stranger), "address_mismatch");
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(std::string(32, 'h')))),
              "address_mismatch");
    // The fifth failure uses the challenge up, whatever comes then.
    for (int index = 0; index < 3; ++index) verify(one, made.id, other.sign(made.message));
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(made.message))), "nonce_used");
    EXPECT_EQ(auditActions().front(), "login_failed");
}

TEST_F(WalletHttp, W10_AfterTenMinutesTheChallengeIsOver) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    m_clock.advanceMs(auth::kChallengeLifeMs);
    EXPECT_EQ(codeOf(verify(one, made.id, m_wallet.sign(made.message))), "expired");
}

TEST_F(WalletHttp, W12_ContractWalletsAreNotSupported) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    const Reply reply =
        visit(one, "POST", "/v1/auth/wallet/verify",
              boost::json::serialize(boost::json::object{
                  {"challenge_id", made.id}, {"signature", "0x00"}, {"contract_wallet", true}}));
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(codeOf(reply), "contract_wallet_unsupported");
}

TEST_F(WalletHttp, W14_W17_SolanaTwinsAndOtherChains) {
    Browser one = browser();
    const Challenge solana = challenge(one, "solana", m_solana.address());
    EXPECT_EQ(codeOf(verify(one, solana.id, m_wallet.sign(solana.message))), "bad_signature");
    Browser two = browser();
    const Challenge evm = challenge(two, "evm", m_wallet.address());
    EXPECT_EQ(codeOf(verify(two, evm.id, m_solana.sign(evm.message))), "bad_signature");
    EXPECT_EQ(codeOf(verify(one, solana.id, m_solana.sign(evm.message), evm.message)),
              "message_grammar");
}

/// W15: the wallet may write the text itself, but not leave out what the login hangs on.
TEST_F(WalletHttp, W15_ASolanaTextWithoutANonce) {
    Browser one = browser();
    const Challenge made = challenge(one, "solana", m_solana.address());
    auto fields = auth::parseLoginMessage(auth::WalletChain::Solana, made.message);
    ASSERT_TRUE(fields.ok());
    fields->nonce.reset();
    const auto text = auth::writeLoginMessage(*fields);
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(codeOf(verify(one, made.id, m_solana.sign(*text), *text)), "field_missing");
}

TEST_F(WalletHttp, W18_AnotherBrowserCannotFinishTheLogin) {
    Browser mine = browser();
    Browser theirs = browser();
    const Challenge made = challenge(mine, "evm", m_wallet.address());
    challenge(theirs, "evm", m_wallet.address());
    const Reply reply = verify(theirs, made.id, m_wallet.sign(made.message));
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(codeOf(reply), "wrong_browser");
    Browser none = browser();
    EXPECT_EQ(codeOf(verify(none, made.id, m_wallet.sign(made.message))), "wrong_browser");
}

TEST_F(WalletHttp, W19_ALoginPostedFromAnotherSite) {
    Browser one = browser();
    const Challenge made = challenge(one, "evm", m_wallet.address());
    const std::string signature = m_wallet.sign(made.message);
    for (const std::string& origin : {std::string("https://evil.example"), std::string("null"),
                                      std::string(), "http://127.0.0.1:" + std::to_string(m_port),
                                      m_login->origin() + "/", std::string("http://localhost")}) {
        Browser attacked = one;
        attacked.origin = origin;
        const Reply reply = verify(attacked, made.id, signature);
        EXPECT_EQ(reply.status, 403) << origin;
        EXPECT_EQ(codeOf(reply), "csrf") << origin;
    }
    Browser attacked = one;
    attacked.fetchSite = "cross-site";
    EXPECT_EQ(codeOf(verify(attacked, made.id, signature)), "csrf");
    EXPECT_EQ(verify(one, made.id, signature).status, 200);
}

TEST_F(WalletHttp, TheRateOfAnAddressIsBounded) {
    m_clock.advanceMs(60'000);
    Browser one = browser();
    for (int index = 0; index < 1000; ++index) m_login->logins().failed("127.0.0.1");
    const Reply reply = visit(one, "POST", "/v1/auth/wallet/challenge", "{}");
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(codeOf(reply), "too_many_logins");
    EXPECT_TRUE(reply.has("retry-after"));
}

}  // namespace
}  // namespace stacknet::gateway
