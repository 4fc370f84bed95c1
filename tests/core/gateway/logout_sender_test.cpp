#include "core/gateway/logout_sender.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>

#include "core/auth/session_token.h"
#include "core/auth/token_keys.h"
#include "core/base/log.h"
#include "tests/core/gateway/bridge_fixture.h"

namespace stacknet::gateway {
namespace {

using test::kLongMs;
using test::Reply;

auth::BackChannelLogout callOf(const std::string& url, const char* token = "token") {
    auth::BackChannelLogout call;
    call.url = url;
    call.token = SecretBytes::copyOf(token);
    return call;
}

std::vector<auth::BackChannelLogout> one(const std::string& url) {
    std::vector<auth::BackChannelLogout> calls;
    calls.push_back(callOf(url));
    return calls;
}

/// What was posted, and what was answered from a script.
class Posts {
public:
    LogoutSenderOptions options(std::vector<unsigned> script) {
        m_script = std::move(script);
        LogoutSenderOptions options;
        options.waitsMs = {0, 0};
        options.post = [this](const std::string& url, std::string_view body) -> Result<unsigned> {
            std::lock_guard lock(m_mutex);
            m_seen.push_back(url + " " + std::string(body));
            m_changed.notify_all();
            const unsigned status =
                m_seen.size() <= m_script.size() ? m_script[m_seen.size() - 1] : 200;
            if (status == 0) return makeError("inference.connect_failed", "Nobody is there.", true);
            if (status == 1) return makeError("inference.tls_failed", "Another certificate.");
            return status;
        };
        return options;
    }
    std::vector<std::string> waitFor(std::size_t count) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(kLongMs),
                           [&] { return m_seen.size() >= count; });
        return m_seen;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<unsigned> m_script;
    std::vector<std::string> m_seen;
};

TEST(LogoutSender, TriesThreeTimesWhereItMayHelp) {
    // A call to another site afterwards shows that there is no fourth.
    const std::string last = R"(https://b/x {"logout_token":"token"})";
    for (const auto& [script, tries] :
         std::vector<std::pair<std::vector<unsigned>, std::size_t>>{{{200}, 1},
                                                                    {{204}, 1},
                                                                    {{503, 200}, 2},
                                                                    {{0, 0, 200}, 3},
                                                                    {{500, 429, 408}, 3},
                                                                    {{0, 503, 0}, 3},
                                                                    {{400}, 1},
                                                                    {{404}, 1},
                                                                    {{302}, 1},
                                                                    {{1}, 1}}) {
        Posts posts;
        LogoutSender sender(posts.options(script));
        sender.send(one("https://a/logout"));
        sender.send(one("https://b/x"));
        const auto seen = posts.waitFor(tries + 1);
        ASSERT_EQ(seen.size(), tries + 1) << script.front();
        for (std::size_t count = 0; count < tries; ++count) {
            EXPECT_EQ(seen[count], R"(https://a/logout {"logout_token":"token"})");
        }
        EXPECT_EQ(seen.back(), last);
    }
}

TEST(LogoutSender, TheQueueIsBoundedAndTheEndDoesNotWait) {
    std::mutex mutex;
    std::condition_variable changed;
    bool go = false;
    std::size_t posted = 0;
    std::size_t dropped = 0;
    // Lines are written on the thread that sends.
    const auto sink = log::addSink([&](const log::Line& line) {
        if (line.event == "logout_calls_dropped") ++dropped;
    });
    LogoutSenderOptions options;
    options.queueMax = 3;
    options.waitsMs = {3'600'000, 3'600'000};
    options.post = [&](const std::string&, std::string_view) -> Result<unsigned> {
        std::unique_lock lock(mutex);
        ++posted;
        changed.notify_all();
        changed.wait(lock, [&] { return go; });
        return 503U;
    };
    {
        LogoutSender sender(options);
        sender.send(one("https://a/1"));
        {
            std::unique_lock lock(mutex);
            ASSERT_TRUE(changed.wait_for(lock, std::chrono::milliseconds(kLongMs),
                                         [&] { return posted == 1; }));
        }
        for (int count = 0; count < 10; ++count) sender.send(one("https://a/2"));
        EXPECT_EQ(dropped, 7U) << "three wait, and one is under way";
        std::lock_guard lock(mutex);
        go = true;
        changed.notify_all();
    }
    // It waited for an hour then, and was ended: nothing of what waited was sent.
    EXPECT_EQ(posted, 1U);
    log::removeSink(sink);
}

TEST(LogoutSender, NothingGoesOutInTheClear) {
    std::mutex mutex;
    std::condition_variable changed;
    std::string failure;
    const auto sink = log::addSink([&](const log::Line& line) {
        if (line.event != "logout_call_failed") return;
        std::lock_guard lock(mutex);
        for (const log::Field& field : line.fields) {
            if (field.name == "code") failure = field.value;
        }
        changed.notify_all();
    });
    LogoutSender sender;
    sender.send(one("http://app.example/logout"));
    {
        std::unique_lock lock(mutex);
        EXPECT_TRUE(changed.wait_for(lock, std::chrono::milliseconds(kLongMs),
                                     [&] { return !failure.empty(); }));
        EXPECT_EQ(failure, "gateway.logout_url");
    }
    log::removeSink(sink);
}

/// A site's server on the loopback that takes one call.
class SiteServer {
public:
    SiteServer() {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) != 0) std::abort();
        if (::listen(m_socket, 4) != 0) std::abort();
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~SiteServer() { ::close(m_socket); }
    SiteServer(const SiteServer&) = delete;
    SiteServer& operator=(const SiteServer&) = delete;
    std::string origin() const { return "http://localhost:" + std::to_string(m_port); }
    /// The request of the next call; empty when none comes.
    std::string take() {
        const timeval limit{kLongMs / 1000, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        const int client = ::accept(m_socket, nullptr, nullptr);
        if (client < 0) return {};
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        std::string text;
        char piece[4096];
        while (text.find("}") == std::string::npos) {
            const ssize_t count = ::recv(client, piece, sizeof piece, 0);
            if (count <= 0) break;
            text.append(piece, static_cast<std::size_t>(count));
        }
        constexpr std::string_view kAnswer =
            "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        ::send(client, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL);
        ::close(client);
        return text;
    }

private:
    int m_socket = -1;
    std::uint16_t m_port = 0;
};

class BackChannel : public test::BridgeTest {
protected:
    void SetUp() override {
        BridgeTest::SetUp();
        auth::BridgeClient client;
        client.clientId = client.stack = client.name = "stack-d";
        client.origins = {m_site.origin()};
        client.logoutUrl = m_site.origin() + "/back/logout";
        client.development = true;
        ASSERT_TRUE(m_login->registry().put(client, "operator").ok());
    }
    /// Signs in here and at the site; returns the id of what the site got.
    std::string signInAtSite(Browser& browser) {
        signIn(browser);
        Parameters wanted = parameters("stack-d");
        wanted["origin"] = m_site.origin();
        const Reply reply = exchange(exchangeBody(code(browser, wanted), "stack-d"));
        EXPECT_EQ(reply.status, 200) << reply.body;
        if (reply.status != 200) return {};
        return claimsOf(std::string(boost::json::parse(reply.body).at("id_token").as_string()),
                        "snbridge+jwt")
            .session;
    }
    auth::TokenClaims claimsOf(const std::string& token, const std::string& type) {
        const auto keys = auth::TokenKeys::fromJwks(m_login->signingKeys().jwks());
        EXPECT_TRUE(keys.ok());
        auth::TokenRules rules;
        rules.type = type;
        rules.issuer = m_login->origin();
        rules.audience = "stack-d";
        const auto claims = auth::verifyToken(token, *keys, rules, m_clock.wallMs());
        EXPECT_TRUE(claims.ok()) << claims.error().message;
        return claims.ok() ? *claims : auth::TokenClaims{};
    }
    /// The call that tells of the end of `grant`.
    void expectCall(const std::string& grant) {
        const std::string call = m_site.take();
        ASSERT_TRUE(call.starts_with("POST /back/logout HTTP/1.1\r\n")) << call;
        EXPECT_NE(call.find("Content-Type: application/json\r\n"), std::string::npos) << call;
        const auto body = boost::json::parse(call.substr(call.find("\r\n\r\n") + 4));
        ASSERT_EQ(body.as_object().size(), 1U);
        const auth::TokenClaims claims =
            claimsOf(std::string(body.at("logout_token").as_string()), "snlogout+jwt");
        EXPECT_EQ(claims.session, grant);
        EXPECT_FALSE(m_login->bridge().grantAlive(grant));
    }

    SiteServer m_site;
};

TEST_F(BackChannel, ALogoutIsToldToTheSite) {
    Browser one = browser();
    const std::string grant = signInAtSite(one);
    EXPECT_TRUE(m_login->bridge().grantAlive(grant));
    EXPECT_EQ(visit(one, "POST", "/v1/auth/logout", "{}").status, 200);
    expectCall(grant);
}

TEST_F(BackChannel, SigningOutEverywhereTellsOfEverySession) {
    Browser one = browser();
    Browser two = browser();
    const std::string first = signInAtSite(one);
    m_clock.advanceMs(1'000);
    const std::string second = signInAtSite(two);
    EXPECT_EQ(visit(two, "POST", "/v1/auth/logout", R"({"everywhere":true})").status, 200);
    expectCall(second);  // the newest session is listed first
    expectCall(first);
}

TEST_F(BackChannel, TheOperatorsEndIsToldAsWell) {
    Browser one = browser();
    const std::string grant = signInAtSite(one);
    const std::string sid = m_login->sessions().list("").front().sid;
    EXPECT_TRUE(m_login->endSession(sid, "operator", "operator").ok());
    expectCall(grant);
}

}  // namespace
}  // namespace stacknet::gateway
