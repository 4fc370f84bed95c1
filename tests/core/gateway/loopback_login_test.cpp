#include "core/gateway/loopback_login.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "tests/core/gateway/login_fixture.h"

namespace stacknet::gateway {
namespace {

using test::kLongMs;
using test::RawClient;
using test::Reply;

class LoopbackLoginTest : public test::LoginTest {
protected:
    void TearDown() override {
        m_attempt.reset();
        LoginTest::TearDown();
    }
    void open(LoopbackLoginOptions options = {}) {
        options.node = "1a2b3c4d";
        auto started =
            LoopbackLogin::start(*m_login, options, m_clock, m_rng, [this] { ++m_ends; });
        ASSERT_TRUE(started.ok()) << started.error().message;
        m_attempt = std::move(started).value();
        const std::string url = m_attempt->url();
        m_token = url.substr(url.rfind('/') + 1);
    }
    std::string host() const { return "127.0.0.1:" + std::to_string(m_attempt->port()); }
    Reply ask(const std::string& text) {
        RawClient client(m_attempt->port());
        if (!client.connected()) return {};
        client.send(text);
        return client.read().value_or(Reply{});
    }
    Reply page(const std::string& token, const std::string& name = {}) {
        return ask("GET /l/" + token + " HTTP/1.1\r\nhost: " + (name.empty() ? host() : name) +
                   "\r\nsec-fetch-site: none\r\n\r\n");
    }
    Reply post(const std::string& path, const std::string& body, const std::string& name = {}) {
        const std::string authority = name.empty() ? host() : name;
        return ask("POST /v1/auth/wallet/" + path + " HTTP/1.1\r\nhost: " + authority +
                   "\r\norigin: http://" + authority + "\r\nauthorization: Bearer " + m_token +
                   "\r\ncontent-type: application/json\r\ncontent-length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body);
    }
    Challenge challengeFor(const std::string& chain, const std::string& address,
                           const std::string& name = {}) {
        const Reply reply = post(
            "challenge",
            boost::json::serialize(boost::json::object{{"chain", chain}, {"address", address}}),
            name);
        EXPECT_EQ(reply.status, 200) << reply.body;
        if (reply.status != 200) return {};
        const auto body = boost::json::parse(reply.body);
        return {std::string(body.at("challenge_id").as_string()),
                std::string(body.at("message").as_string())};
    }
    /// True once nobody listens at the port any more.
    bool pageCloses() {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(kLongMs);
        while (std::chrono::steady_clock::now() < end) {
            if (!RawClient(m_attempt->port()).connected()) return true;
            std::this_thread::yield();
        }
        return false;
    }
    bool waitState(LoopbackState state) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(kLongMs);
        while (m_attempt->status().state != state) {
            if (std::chrono::steady_clock::now() > end) return false;
            std::this_thread::yield();
        }
        return true;
    }

    std::unique_ptr<LoopbackLogin> m_attempt;
    std::string m_token;
    std::atomic<int> m_ends{0};
};

TEST_F(LoopbackLoginTest, ThePageIsOnItsOwn) {
    open();
    EXPECT_EQ(m_token.size(), 43U) << "256 bits";
    const Reply reply = page(m_token);
    ASSERT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.header("content-security-policy")
                    .starts_with("default-src 'none'; script-src 'nonce-"));
    EXPECT_TRUE(reply.header("content-security-policy")
                    .ends_with("img-src data:; connect-src 'self'; form-action 'none'; "
                               "frame-ancestors 'none'; base-uri 'none'"));
    EXPECT_EQ(reply.header("cross-origin-opener-policy"), "same-origin");
    EXPECT_EQ(reply.header("cross-origin-resource-policy"), "same-origin");
    EXPECT_EQ(reply.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(reply.header("referrer-policy"), "no-referrer");
    EXPECT_EQ(reply.header("cache-control"), "no-store");
    EXPECT_EQ(reply.header("connection"), "close");
    EXPECT_TRUE(reply.cookies.empty());
    EXPECT_FALSE(reply.has("access-control-allow-origin"));
    EXPECT_NE(reply.body.find(m_attempt->phrase()), std::string::npos);
    EXPECT_NE(reply.body.find("history.replaceState(null, \"\", \"/\")"), std::string::npos);
    EXPECT_EQ(reply.body.find("http://"), std::string::npos) << "nothing from elsewhere";
    EXPECT_EQ(reply.body.find("@"), reply.body.find("@media")) << "every mark is filled";
    // And everything else is refused without a hint, in the usual shape.
    const Reply wrong = page(std::string(43, 'x'));
    EXPECT_EQ(wrong.status, 403);
    EXPECT_EQ(codeOf(wrong), "bad_token");
    EXPECT_EQ(wrong.body.find(m_token), std::string::npos);
    EXPECT_FALSE(wrong.has("access-control-allow-origin"));
}

/// The text's domain is the name that the page was opened by, and it shows the program's words.
TEST_F(LoopbackLoginTest, AWalletSignsInByEachOfTheThreeNames) {
    for (const char* name : {"127.0.0.1", "localhost", "[::1]"}) {
        SCOPED_TRACE(name);
        open();
        const std::string authority = name + (":" + std::to_string(m_attempt->port()));
        EXPECT_EQ(page(m_token, authority).status, 200);
        const Challenge made = challengeFor("evm", m_wallet.address(), authority);
        EXPECT_TRUE(made.message.starts_with(authority + " wants you to sign in"));
        EXPECT_NE(made.message.find("Sign in to Stacknet Console of node 1a2b3c4d. Check words: " +
                                    m_attempt->phrase() + ". No transaction, no fee."),
                  std::string::npos);
        EXPECT_EQ(m_attempt->status().state, LoopbackState::Waiting);
        const Reply reply = post("verify", proof(made.id, m_wallet.sign(made.message)), authority);
        ASSERT_EQ(reply.status, 200) << reply.body;
        EXPECT_TRUE(reply.cookies.empty()) << "the loopback's cookies are everybody's";
        const LoopbackStatus status = m_attempt->status();
        EXPECT_EQ(status.state, LoopbackState::Done);
        EXPECT_EQ(status.account, "eip155:1:" + m_wallet.address());
        EXPECT_EQ(boost::json::parse(reply.body).at("account").as_string(), status.account);
        EXPECT_TRUE(m_login->sessions().alive(status.sid));
        const auto open = m_login->sessions().list("");
        const auto session = std::find_if(open.begin(), open.end(),
                                          [&](const auto& each) { return each.sid == status.sid; });
        ASSERT_NE(session, open.end());
        EXPECT_EQ(session->origin, "http://" + authority);
        EXPECT_TRUE(session->address == "127.0.0.1" || session->address == "::1")
            << session->address;
        auto credentials = m_attempt->takeCredentials();
        ASSERT_TRUE(credentials.has_value());
        EXPECT_TRUE(m_login->sessions().check(credentials->access.exposeText(), "demo-stack").ok());
        EXPECT_FALSE(m_attempt->takeCredentials().has_value()) << "once";
        EXPECT_TRUE(pageCloses());
    }
    EXPECT_EQ(m_ends, 3);
}

TEST_F(LoopbackLoginTest, ASolanaWalletSignsIn) {
    open();
    const Challenge made = challengeFor("solana", m_solana.address());
    EXPECT_EQ(post("verify", proof(made.id, m_solana.sign(made.message))).status, 200);
    EXPECT_TRUE(m_attempt->status().account.ends_with(m_solana.address()));
}

TEST_F(LoopbackLoginTest, FiveWrongTokensEndIt) {
    open();
    for (int count = 0; count < 4; ++count) {
        EXPECT_EQ(page("wrong").status, 403);
        // What other pages on this machine send is no attempt to guess.
        EXPECT_EQ(page("wrong", "evil.example").status, 400);
        EXPECT_EQ(page("wrong", "localhost:1").status, 403);
    }
    EXPECT_EQ(m_attempt->status().failures, 4U);
    EXPECT_EQ(page(m_token).status, 200);
    EXPECT_EQ(page("wrong").status, 403);
    EXPECT_EQ(m_attempt->status().state, LoopbackState::Failed);
    EXPECT_TRUE(pageCloses());
    EXPECT_EQ(m_ends, 1);
}

TEST_F(LoopbackLoginTest, FiveWrongSignaturesEndIt) {
    open();
    auth::test::EvmWallet other("another");
    for (int count = 0; count < 5; ++count) {
        EXPECT_EQ(m_attempt->status().state, LoopbackState::Waiting);
        const Challenge made = challengeFor("evm", m_wallet.address());
        const Reply reply = post("verify", proof(made.id, other.sign(made.message)));
        EXPECT_EQ(reply.status, 401);
        EXPECT_EQ(codeOf(reply), "address_mismatch");
    }
    EXPECT_EQ(m_attempt->status().state, LoopbackState::Failed);
    EXPECT_TRUE(pageCloses());
    EXPECT_FALSE(m_attempt->takeCredentials().has_value());
    EXPECT_TRUE(m_login->sessions().list("").empty());
}

TEST_F(LoopbackLoginTest, ItLastsTwoMinutes) {
    open();
    EXPECT_EQ(m_attempt->endsMs(), m_clock.wallMs() + 120'000);
    const Challenge made = challengeFor("evm", m_wallet.address());
    m_clock.advanceMs(119'999);
    EXPECT_EQ(page(m_token).status, 200);
    m_clock.advanceMs(1);
    EXPECT_TRUE(waitState(LoopbackState::Expired));
    EXPECT_TRUE(pageCloses());
    const auto late = m_attempt->pasteProof(made.id, m_wallet.sign(made.message));
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, "auth.attempt_over");
    EXPECT_EQ(m_ends, 1);
}

/// Ten minutes for a phone or a machine without a network; the page does not stay that long.
TEST_F(LoopbackLoginTest, ASignatureCanBePasted) {
    open();
    const auto made = m_attempt->pasteMessage(auth::WalletChain::Evm, "", m_wallet.address());
    ASSERT_TRUE(made.ok()) << made.error().message;
    EXPECT_NE(made->message.find(m_attempt->phrase()), std::string::npos);
    EXPECT_EQ(m_attempt->endsMs(), m_clock.wallMs() + auth::kChallengeLifeMs);
    m_clock.advanceMs(auth::kChallengeLifeMs - 1'000);
    EXPECT_TRUE(pageCloses());
    EXPECT_EQ(m_attempt->status().state, LoopbackState::Waiting);
    EXPECT_FALSE(m_attempt->pasteProof(made->id, "0x00").ok());
    EXPECT_EQ(m_attempt->status().failures, 1U);
    ASSERT_TRUE(m_attempt->pasteProof(made->id, m_wallet.sign(made->message)).ok());
    EXPECT_EQ(m_attempt->status().state, LoopbackState::Done);
    EXPECT_TRUE(m_attempt->takeCredentials().has_value());
    EXPECT_EQ(m_ends, 1);
    ASSERT_EQ(m_login->sessions().list("").size(), 1U);
    EXPECT_EQ(m_login->sessions().list("")[0].origin, "") << "no page signed in";
    EXPECT_EQ(m_login->sessions().list("")[0].address, "");

    open();
    const auto late = m_attempt->pasteMessage(auth::WalletChain::Evm, "", m_wallet.address());
    ASSERT_TRUE(late.ok());
    m_clock.advanceMs(auth::kChallengeLifeMs);
    EXPECT_TRUE(waitState(LoopbackState::Expired));
}

TEST_F(LoopbackLoginTest, OnlyTheExpectedAccount) {
    LoopbackLoginOptions options;
    options.expectedAddress = m_wallet.address();
    open(options);
    auth::test::EvmWallet other("another");
    const Reply refused = post("challenge", boost::json::serialize(boost::json::object{
                                                {"chain", "evm"}, {"address", other.address()}}));
    EXPECT_EQ(codeOf(refused), "address_mismatch");
    EXPECT_NE(refused.body.find(m_wallet.address()), std::string::npos);
    const Challenge made = challengeFor("evm", m_wallet.address());
    EXPECT_EQ(post("verify", proof(made.id, m_wallet.sign(made.message))).status, 200);
}

/// A signature of one attempt, or for the node's own login page, is worth nothing in another.
TEST_F(LoopbackLoginTest, AttemptsAreApart) {
    open();
    const Challenge first = challengeFor("evm", m_wallet.address());
    const std::string signature = m_wallet.sign(first.message);
    open();
    EXPECT_EQ(codeOf(post("verify", proof(first.id, signature))), "wrong_browser");
    Browser one = browser();
    const Challenge hosted = challenge(one, "evm", m_wallet.address());
    EXPECT_EQ(codeOf(post("verify", proof(hosted.id, m_wallet.sign(hosted.message)))),
              "wrong_browser");
    EXPECT_EQ(m_attempt->status().failures, 2U);
    const Challenge ours = challengeFor("evm", m_wallet.address());
    EXPECT_EQ(codeOf(verify(one, ours.id, m_wallet.sign(ours.message))), "wrong_browser");
    EXPECT_TRUE(m_login->sessions().list("").empty());
}

TEST_F(LoopbackLoginTest, OfManyAtOnceOneSignsIn) {
    open();
    std::vector<Challenge> made;
    for (int count = 0; count < 4; ++count) {
        made.push_back(challengeFor("evm", m_wallet.address()));
    }
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (const Challenge& challenge : made) {
        threads.emplace_back([&] {
            if (m_attempt->pasteProof(challenge.id, m_wallet.sign(challenge.message)).ok()) ++good;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(good, 1);
    EXPECT_EQ(m_ends, 1);
    ASSERT_EQ(m_login->sessions().list("").size(), 1U);
    EXPECT_EQ(m_login->sessions().list("")[0].sid, m_attempt->status().sid);
}

TEST_F(LoopbackLoginTest, ConnectionsAndRequestsAreBounded) {
    open();
    std::vector<RawClient> clients;
    for (std::size_t count = 0; count < kLoopbackConnectionsMax; ++count) {
        clients.emplace_back(m_attempt->port());
        ASSERT_TRUE(clients.back().send("GET /l/"));
    }
    // Accepted in order: when the fifth is dropped, the four are there.
    RawClient fifth(m_attempt->port());
    EXPECT_TRUE(fifth.closedWithin(kLongMs));
    m_clock.advanceMs(10'000);
    for (RawClient& client : clients) {
        EXPECT_EQ(client.readUntil("no such text"), "");
        EXPECT_EQ(client.rest(), "") << "not a byte was said";
        EXPECT_TRUE(client.closedWithin(kLongMs));
    }
    EXPECT_EQ(
        ask("GET / HTTP/1.1\r\nhost: " + host() + "\r\nx: " + std::string(20'000, 'x')).status,
        413);
    const std::string large = "{\"x\":\"" + std::string(17'000, 'x') + "\"}";
    EXPECT_EQ(post("challenge", large).status, 413);
    EXPECT_EQ(post("challenge", "[]").status, 400);
    EXPECT_EQ(post("challenge", "{").status, 400);
    EXPECT_EQ(post("challenge", R"({"chain":"btc","address":"x"})").status, 400);
    EXPECT_EQ(ask("nonsense\r\n\r\n").status, 400);
    EXPECT_EQ(m_attempt->status().failures, 0U);
}

TEST_F(LoopbackLoginTest, ItCanBeCancelled) {
    open();
    m_attempt->cancel();
    m_attempt->cancel();
    EXPECT_EQ(m_attempt->status().state, LoopbackState::Cancelled);
    EXPECT_EQ(m_ends, 1);
    EXPECT_TRUE(pageCloses());
    const auto over = m_attempt->pasteMessage(auth::WalletChain::Evm, "", m_wallet.address());
    EXPECT_EQ(over.error().code, "auth.attempt_over");
}

TEST_F(LoopbackLoginTest, WhatCannotStartIsRefused) {
    LoopbackLoginOptions options;
    for (const char* name : {"", "a<b", "line\nbreak", "quote\""}) {
        options.program = name;
        EXPECT_EQ(LoopbackLogin::start(*m_login, options, m_clock, m_rng).error().code,
                  "auth.bad_attempt");
    }
    auto unbound = LoginServices::open({}, m_clock, m_rng);
    ASSERT_TRUE(unbound.ok());
    EXPECT_EQ(LoopbackLogin::start(**unbound, {}, m_clock, m_rng).error().code,
              "auth.login_unavailable");
}

}  // namespace
}  // namespace stacknet::gateway
