#include <fstream>

#include "tests/core/gateway/tls_fixture.h"

namespace stacknet::gateway {
namespace {

using test::contentDelta;
using test::kLongMs;
using test::RawClient;
using test::request;
using test::TlsClient;
using test::TlsOffer;

using TlsGateway = test::TlsTest;

TlsOffer only(int version) {
    TlsOffer offer;
    offer.lowest = offer.highest = version;
    return offer;
}

TEST_F(TlsGateway, Version12And13AreSpoken) {
    for (const auto& [version, name] :
         {std::pair{TLS1_2_VERSION, "TLSv1.2"}, std::pair{TLS1_3_VERSION, "TLSv1.3"}}) {
        TlsClient client(m_port, m_authority, only(version));
        ASSERT_TRUE(client.connected()) << client.failure();
        EXPECT_EQ(client.version(), name);
        EXPECT_EQ(client.alpn(), "http/1.1");
        EXPECT_EQ(healthOver(client), 200);
        EXPECT_EQ(healthOver(client), 200) << "the connection stays usable";
    }
    EXPECT_EQ(m_gateway->address(), "https://127.0.0.1:" + std::to_string(m_port));
}

TEST_F(TlsGateway, OlderVersionsAreRefused) {
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        TlsClient client(m_port, m_authority, only(version));
        EXPECT_FALSE(client.connected());
        EXPECT_EQ(client.failure(), "tlsv1 alert protocol version");
    }
}

/// Without ephemeral keys a stolen certificate key opens what was recorded; without an AEAD there
/// are padding oracles.
TEST_F(TlsGateway, OnlyCiphersWithForwardSecrecyAndAuthenticationAreTaken) {
    m_gateway->stop();
    install(m_authority.issue(7, test::TestAuthority::KeyKind::Rsa2048));
    GatewayConfig settings = GatewayTest::config();
    settings.tls = files();
    Gateway gateway(settings, GatewayServices{m_tasks, *m_keys, [] { return status(); }}, m_clock,
                    m_rng);
    const auto port = gateway.start();
    ASSERT_TRUE(port.ok()) << port.error().message;
    for (const char* cipher : {"ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384",
                               "ECDHE-RSA-CHACHA20-POLY1305"}) {
        TlsOffer offer = only(TLS1_2_VERSION);
        offer.ciphers = cipher;
        TlsClient client(*port, m_authority, offer);
        EXPECT_TRUE(client.connected()) << cipher << ": " << client.failure();
        EXPECT_EQ(client.cipher(), cipher);
    }
    for (const char* cipher :
         {"AES128-GCM-SHA256", "AES256-SHA", "ECDHE-RSA-AES128-SHA", "ECDHE-RSA-AES256-SHA384",
          "DHE-RSA-AES128-GCM-SHA256", "AECDH-AES128-SHA", "NULL-SHA256"}) {
        TlsOffer offer = only(TLS1_2_VERSION);
        offer.ciphers = cipher;
        TlsClient client(*port, m_authority, offer);
        EXPECT_FALSE(client.connected()) << cipher;
    }
    gateway.stop();
}

TEST_F(TlsGateway, ARenegotiationIsRefused) {
    TlsClient client(m_port, m_authority, only(TLS1_2_VERSION));
    ASSERT_TRUE(client.connected()) << client.failure();
    EXPECT_EQ(healthOver(client), 200);
    EXPECT_FALSE(client.renegotiate());
    EXPECT_EQ(client.failure(), "no renegotiation");
}

TEST_F(TlsGateway, AnotherProtocolThanHttp11IsRefused) {
    TlsOffer offer;
    offer.alpn = "h2";
    TlsClient http2(m_port, m_authority, offer);
    EXPECT_FALSE(http2.connected());
    EXPECT_EQ(http2.failure(), "tlsv1 alert no application protocol");
    offer.alpn = "h2,http/1.1";
    TlsClient both(m_port, m_authority, offer);
    EXPECT_TRUE(both.connected()) << both.failure();
    EXPECT_EQ(both.alpn(), "http/1.1");
    offer.alpn = "";
    TlsClient none(m_port, m_authority, offer);
    EXPECT_TRUE(none.connected()) << none.failure();
    EXPECT_EQ(healthOver(none), 200);
}

/// A ticket's key would open every connection of its time, a cache would grow with its clients.
TEST_F(TlsGateway, NothingIsResumed) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsClient first(m_port, m_authority, only(version));
        ASSERT_TRUE(first.connected()) << first.failure();
        EXPECT_EQ(healthOver(first), 200);
        SSL_SESSION* session = first.session();
        TlsOffer again = only(version);
        again.session = session;
        TlsClient second(m_port, m_authority, again);
        ASSERT_TRUE(second.connected()) << second.failure();
        EXPECT_FALSE(second.resumed());
        SSL_SESSION_free(session);
    }
}

/// What does not begin a ClientHello ends the connection at once, whatever it is.
TEST_F(TlsGateway, GarbageInsteadOfAClientHello) {
    const std::string tooLong("\x16\x03\x01\x02\x00\x01\x00\x40\x01", 9);  // 16,385 bytes
    const std::string otherMessage("\x16\x03\x01\x00\x05\x02\x00\x00\x01", 9);
    const std::string application("\x17\x03\x03\x00\x05\x01\x00\x00\x01", 9);
    const std::string oldHello("\x80\x2e\x01\x00\x02\x00\x15\x00\x00", 9);  // SSL 2
    for (const std::string& bytes :
         {std::string(64, '\0'), std::string(64, '\xff'), tooLong, otherMessage, application,
          oldHello, std::string("SSH-2.0-OpenSSH_9.2\r\n")}) {
        RawClient client(m_port);
        ASSERT_TRUE(client.send(bytes));
        EXPECT_EQ(client.readUntil("no such text"), "");
        EXPECT_EQ(client.rest(), "") << "not a byte was said";
        EXPECT_TRUE(client.closedWithin(kLongMs));
    }
    // A beginning that is right and an inside that is not: OpenSSL says so with an alert.
    RawClient client(m_port);
    ASSERT_TRUE(client.send(std::string("\x16\x03\x01\x00\x30\x01\x00\x00\x2c", 9) +
                            std::string(44, '\x55')));
    EXPECT_EQ(client.readUntil(std::string("\x02", 1)).substr(0, 1), "\x15");
    EXPECT_TRUE(client.closedWithin(kLongMs));
    EXPECT_TRUE(waitConnections(0));
}

/// Whoever wrote http:// is told, in words that its program can show.
TEST_F(TlsGateway, PlainHttpIsToldToUseHttps) {
    RawClient client(m_port);
    ASSERT_TRUE(client.send(request("POST", "/v1/chat/completions", m_key, chatBody(""))));
    const auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 400);
    EXPECT_EQ(codeOf(*reply), "https_required");
    EXPECT_EQ(reply->header("connection"), "close");
    EXPECT_TRUE(client.closedWithin(kLongMs));
    m_clock.advanceMs(2'000);
    EXPECT_TRUE(waitConnections(0));
}

/// H02 for the handshake: it has the header's 10 s, however steadily it drips.
TEST_F(TlsGateway, ASlowHandshakeIsCutOff) {
    const std::string hello("\x16\x03\x01\x01\x00\x01\x00\x00\xfc\x03\x03", 11);
    RawClient silent(m_port);
    RawClient begun(m_port);
    RawClient dripping(m_port);
    ASSERT_TRUE(begun.send(hello.substr(0, 5)));
    ASSERT_TRUE(dripping.send(hello));
    ASSERT_TRUE(waitConnections(3));
    EXPECT_FALSE(dripping.closedWithin(300));
    m_clock.advanceMs(9'000);
    ASSERT_TRUE(dripping.send("more"));
    EXPECT_FALSE(dripping.closedWithin(300));
    m_clock.advanceMs(1'000);
    for (RawClient* client : {&silent, &begun, &dripping}) {
        EXPECT_EQ(client->readUntil("no such text"), "");
        EXPECT_EQ(client->rest(), "") << "not a byte was said";
        EXPECT_TRUE(client->closedWithin(kLongMs));
    }
    EXPECT_TRUE(waitConnections(0));
}

/// Five hundred handshakes that never end hold little memory each (H02).
TEST_F(TlsGateway, FiveHundredStalledHandshakesStaySmall) {
    const auto residentKiB = [] {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
        }
        return 0L;
    };
    // 16,384 bytes are announced, and a few come.
    const std::string hello("\x16\x03\x01\x3f\xff\x01\x00\x3f\xfb\x03\x03", 11);
    const long before = residentKiB();
    std::vector<RawClient> clients;
    for (int count = 0; count < 500; ++count) {
        clients.emplace_back(m_port);
        ASSERT_TRUE(clients.back().connected());
        ASSERT_TRUE(clients.back().send(hello));
    }
    ASSERT_TRUE(waitConnections(500));
    EXPECT_FALSE(clients.back().closedWithin(300));
    EXPECT_LT(residentKiB() - before, 500L * 128) << "KiB for 500";
    m_clock.advanceMs(10'000);
    EXPECT_TRUE(waitConnections(0));
}

TEST_F(TlsGateway, ABodyAndAnAnswerOfManyRecordsArriveWhole) {
    TlsClient client(m_port, m_authority);
    ASSERT_TRUE(client.connected()) << client.failure();
    const std::string body = R"({"model":"echo","messages":[{"role":"user","content":")" +
                             std::string(300'000, 'y') + R"("}]})";
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(client.send(request("POST", "/v1/chat/completions", m_key, body)));
        const auto reply = client.read();
        ASSERT_TRUE(reply.has_value());
        EXPECT_EQ(reply->status, 200);
        EXPECT_TRUE(reply->body.find(std::string(300'000, 'y')) != std::string::npos);
    }
    ASSERT_TRUE(
        client.send(request("POST", "/v1/chat/completions", m_key, chatBody(R"("model":"hold")"))));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    held->sink->onStart("t", "hold");
    held->sink->onDelta(contentDelta(std::string(500'000, 'z')));
    held->sink->onFinished("stop", {1, 1}, "");
    const auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->status, 200);
    EXPECT_TRUE(reply->body.find(std::string(500'000, 'z')) != std::string::npos);
}

/// A client that leaves is noticed while its task runs, as without TLS (H06).
TEST_F(TlsGateway, AClientThatLeavesCancelsItsTask) {
    auto client = std::make_unique<TlsClient>(m_port, m_authority);
    ASSERT_TRUE(client->connected()) << client->failure();
    ASSERT_TRUE(client->send(request("POST", "/v1/chat/completions", m_key,
                                     chatBody(R"("stream":true,"model":"hold")"))));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    client.reset();
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs));
    EXPECT_TRUE(waitConnections(0));
}

TEST_F(TlsGateway, AClientThatNeverReadsIsDropped) {
    TlsClient client(m_port, m_authority, {}, 4096);
    ASSERT_TRUE(client.connected()) << client.failure();
    ASSERT_TRUE(client.send(request("POST", "/v1/chat/completions", m_key,
                                    chatBody(R"("stream":true,"model":"hold")"))));
    auto held = m_tasks.takeHeld();
    ASSERT_TRUE(held);
    held->sink->onStart("t", "hold");
    const std::string piece(4000, 'x');
    for (int count = 0; count < 4000 && !held->handle->cancelled(); ++count) {
        held->sink->onDelta(contentDelta(piece));
    }
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs));
    EXPECT_TRUE(waitConnections(0));
}

/// Close_notify tells the end of a connection from one that was cut on the way.
TEST_F(TlsGateway, TheEndIsSaid) {
    TlsClient client(m_port, m_authority);
    ASSERT_TRUE(client.connected()) << client.failure();
    ASSERT_TRUE(client.send(request("GET", "/health", "", "", "connection: close\r\n")));
    EXPECT_EQ(client.read()->status, 200);
    EXPECT_TRUE(client.endsOrderly());

    TlsClient idle(m_port, m_authority);
    ASSERT_TRUE(idle.connected()) << idle.failure();
    EXPECT_EQ(healthOver(idle), 200);
    TlsClient busy(m_port, m_authority);
    ASSERT_TRUE(busy.connected()) << busy.failure();
    ASSERT_TRUE(
        busy.send(request("POST", "/v1/chat/completions", m_key, chatBody(R"("model":"hold")"))));
    ASSERT_TRUE(m_tasks.takeHeld());
    m_gateway->stop();
    EXPECT_TRUE(idle.endsOrderly());
    const auto last = busy.read();
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(codeOf(*last), "node_stopping");
    EXPECT_TRUE(busy.endsOrderly());
}

}  // namespace
}  // namespace stacknet::gateway
