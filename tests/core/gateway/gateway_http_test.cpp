#include <cstdlib>
#include <filesystem>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "tests/core/gateway/gateway_fixture.h"
#include "tests/support/test_places.h"

namespace stacknet::gateway {
namespace {

using test::kLongMs;
using test::RawClient;
using test::Reply;
using test::request;
class HttpTest : public test::GatewayTest {};

std::filesystem::path vectorFile() {
    return stacknet::testing::testdata() / "vectors/http/raw_requests.json";
}

/// H01: every raw request of the vectors over a socket, answered as listed and never twice.
TEST_F(HttpTest, RawRequestVectors) {
    if (!std::filesystem::exists(vectorFile())) GTEST_SKIP() << "no test data at " << vectorFile();
    auto file = readFile(vectorFile(), 1 << 20);
    ASSERT_TRUE(file.ok());
    auto document = boost::json::parse(std::string(asText(*file)));
    int cases = 0;
    for (const auto& entry : document.at("cases").as_array()) {
        const std::string name(entry.at("name").as_string().c_str());
        const std::string expected(entry.at("expected").as_string().c_str());
        const std::string raw(asText(*fromHex(entry.at("raw_hex").as_string().c_str())));
        SCOPED_TRACE(name);
        RawClient client(m_port);
        ASSERT_TRUE(client.send(raw));
        auto reply = client.read();
        ASSERT_TRUE(reply.has_value());
        if (expected == "accept") {
            // Taken apart as one request: answered by the route (no key, no such page).
            EXPECT_TRUE(reply->status == 401 || reply->status == 404) << reply->status;
            if (name.find("pipelined") != std::string::npos) {
                auto second = client.read();
                ASSERT_TRUE(second.has_value());
                EXPECT_EQ(second->status, reply->status);
            }
        } else {
            EXPECT_EQ(std::to_string(reply->status), expected.substr(0, 3));
            EXPECT_EQ(reply->header("connection"), "close");
            EXPECT_FALSE(client.read(3000).has_value()) << "a second answer";
        }
        EXPECT_TRUE(reply->has("x-request-id"));
        EXPECT_FALSE(codeOf(*reply).empty());
        ++cases;
    }
    EXPECT_GE(cases, 21);
}

TEST_F(HttpTest, StatusPages) {
    Reply root = callAs("", "GET", "/");
    EXPECT_EQ(root.status, 200);
    EXPECT_EQ(root.body, R"({"v":"0.1.0"})");
    EXPECT_EQ(root.header("content-type"), "application/json");
    EXPECT_EQ(root.header("x-stacknet-node"), std::string(64, 'a'));
    EXPECT_EQ(root.header("x-stacknet-tee"), "none");
    auto health = boost::json::parse(callAs("", "GET", "/health").body);
    EXPECT_EQ(health.at("status"), "healthy");
    EXPECT_EQ(health.at("version"), "v0.1.0");
    auto node = boost::json::parse(callAs("", "GET", "/node").body);
    EXPECT_EQ(node.at("coprocessor_count"), 2);
    auto summary = boost::json::parse(callAs("", "GET", "/network/summary").body);
    EXPECT_EQ(summary.at("network").at("totalNodes"), 4);
    EXPECT_EQ(summary.at("network").at("totalModels"), 3);
    EXPECT_EQ(summary.at("network").at("local"), true);
    EXPECT_EQ(summary.at("timestamp"), m_clock.wallMs());
    EXPECT_FALSE(summary.at("network").as_object().contains("totalGpus"));
}

TEST_F(HttpTest, HeadHasNoBodyAndKeepsTheConnection) {
    RawClient client(m_port);
    ASSERT_TRUE(client.send(request("HEAD", "/health", "") + request("GET", "/", "")));
    auto head = client.read(5000, true);
    ASSERT_TRUE(head.has_value());
    EXPECT_EQ(head->status, 200);
    auto next = client.read();
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->body, R"({"v":"0.1.0"})");
}

TEST_F(HttpTest, Models) {
    auto list = boost::json::parse(call("GET", "/v1/models").body);
    EXPECT_EQ(list.at("object"), "list");
    ASSERT_EQ(list.at("data").as_array().size(), 3U);
    EXPECT_EQ(list.at("data").at(0).at("id"), "tiny");
    auto one = boost::json::parse(call("GET", "/v1/models/org-x%3A1b").body);
    EXPECT_EQ(one.at("id"), "org-x:1b");
    EXPECT_EQ(one.at("object"), "model");
    Reply missing = call("GET", "/v1/models/none");
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(codeOf(missing), "model_not_found");
}

TEST_F(HttpTest, PathsThatAreNotThere) {
    Reply responses = call("POST", "/v1/responses", "{}");
    EXPECT_EQ(responses.status, 404);
    EXPECT_EQ(codeOf(responses), "unsupported_endpoint");
    EXPECT_EQ(codeOf(call("GET", "/v1/nothing")), "not_found");
    EXPECT_EQ(codeOf(call("GET", "/v1/models/")), "not_found");
    Reply method = call("DELETE", "/v1/chat/completions");
    EXPECT_EQ(method.status, 405);
    EXPECT_EQ(method.header("allow"), "POST");
    EXPECT_EQ(call("POST", "/health", "{}").header("allow"), "GET, HEAD");
}

TEST_F(HttpTest, TheHostMustBeOurs) {
    RawClient rebinding(m_port);
    rebinding.send("GET /health HTTP/1.1\r\nhost: evil.example\r\n\r\n");
    EXPECT_EQ(rebinding.read()->status, 400);
    for (const char* host : {"localhost", "LOCALHOST:80", "[::1]:9", "a", "127.0.0.1:65535"}) {
        RawClient client(m_port);
        client.send("GET /health HTTP/1.1\r\nhost: " + std::string(host) + "\r\n\r\n");
        EXPECT_EQ(client.read()->status, 200) << host;
    }
}

TEST_F(HttpTest, ManyRequestsOnOneConnection) {
    RawClient client(m_port);
    std::string three;
    for (int round = 0; round < 3; ++round) three += request("GET", "/v1/models", m_key);
    ASSERT_TRUE(client.send(three + request("POST", "/v1/chat/completions", m_key, "{}") +
                            request("GET", "/", "", "", "connection: close\r\n")));
    std::string ids;
    for (int expected : {200, 200, 200, 400, 200}) {
        auto reply = client.read();
        ASSERT_TRUE(reply.has_value());
        EXPECT_EQ(reply->status, expected);
        EXPECT_EQ(ids.find(reply->header("x-request-id")), std::string::npos);
        ids += reply->header("x-request-id") + " ";
    }
    EXPECT_TRUE(client.closedWithin(kLongMs));
}

TEST_F(HttpTest, BodiesInChunksAndAfterContinue) {
    const std::string body = chatBody(R"("model":"tiny")");
    RawClient chunked(m_port);
    chunked.send("POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nauthorization: Bearer " + m_key +
                 "\r\ntransfer-encoding: chunked\r\n\r\n5\r\n" + body.substr(0, 5) + "\r\n");
    std::string size = "00";
    size[0] = "0123456789abcdef"[(body.size() - 5) / 16];
    size[1] = "0123456789abcdef"[(body.size() - 5) % 16];
    chunked.send(size + "\r\n" + body.substr(5) + "\r\n0\r\n\r\n" + request("GET", "/", ""));
    EXPECT_EQ(chunked.read()->status, 200);
    EXPECT_EQ(chunked.read()->body, R"({"v":"0.1.0"})");

    RawClient waiting(m_port);
    const std::string whole =
        request("POST", "/v1/chat/completions", m_key, body, "expect: 100-continue\r\n");
    waiting.send(whole.substr(0, whole.size() - body.size()));
    EXPECT_EQ(waiting.read()->status, 100);
    waiting.send(body);
    EXPECT_EQ(waiting.read()->status, 200);

    Reply expectation = call("POST", "/v1/chat/completions", body, "expect: miracles\r\n");
    EXPECT_EQ(expectation.status, 417);
    EXPECT_EQ(call("POST", "/v1/chat/completions", body, "content-encoding: gzip\r\n").status, 415);
}

TEST_F(HttpTest, AnOversizedBodyGetsItsAnswerWhileItIsSent) {
    const std::string body(9 * 1024 * 1024, 'x');
    Reply declared = call("POST", "/v1/chat/completions", body);
    EXPECT_EQ(declared.status, 413);
    EXPECT_EQ(codeOf(declared), "body_too_large");
    EXPECT_EQ(call("POST", "/v1/tools/code_execution", body).status, 413);

    RawClient chunked(m_port);
    chunked.send("POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nauthorization: Bearer " + m_key +
                 "\r\ntransfer-encoding: chunked\r\n\r\nfffff0\r\n");
    EXPECT_EQ(chunked.read()->status, 413);
}

TEST_F(HttpTest, HeadersThatAreTooMuch) {
    std::string fields;
    for (int index = 0; index < 120; ++index) fields += "x-" + std::to_string(index) + ": 1\r\n";
    EXPECT_EQ(call("GET", "/health", "", fields).status, 431);
    EXPECT_EQ(call("GET", "/health", "", "x: " + std::string(20'000, 'y') + "\r\n").status, 431);
    RawClient tls(m_port);
    tls.send(std::string("\x16\x03\x01\x02\x00", 5));
    EXPECT_EQ(tls.read()->status, 400);
}

TEST_F(HttpTest, Http10ClosesAfterItsAnswer) {
    RawClient client(m_port);
    client.send("GET /health HTTP/1.0\r\nhost: a\r\n\r\n");
    auto reply = client.read();
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->header("connection"), "close");
    EXPECT_TRUE(client.closedWithin(kLongMs));
}

TEST_F(HttpTest, TheAccessLogNamesRoutesAndNeverKeysOrQueries) {
    std::mutex mutex;
    std::string lines;
    auto sink = log::addSink([&](const log::Line& line) {
        std::lock_guard lock(mutex);
        lines += log::format(line) + "\n";
    });
    call("GET", "/v1/models/secretmodel?question=secretquery");
    chat(R"("model":"tiny","user":"secretuser")");
    callAs("gk_live_secretkey", "GET", "/v1/models");
    call("GET", "/v1/secretpath");
    EXPECT_EQ(call("GET", "/v1/models?api_key=" + m_key).status, 400);
    log::removeSink(sink);
    std::lock_guard lock(mutex);
    EXPECT_NE(lines.find("/v1/models/{id}"), std::string::npos) << lines;
    EXPECT_NE(lines.find("key=" + m_lastKeyId), std::string::npos) << lines;
    EXPECT_EQ(lines.find("secret"), std::string::npos) << lines;
    EXPECT_EQ(lines.find(m_key.substr(18)), std::string::npos) << lines;
}

TEST_F(HttpTest, StartErrorsSayWhatToDo) {
    GatewayConfig taken = config();
    taken.port = m_port;
    Gateway second(taken, GatewayServices{m_tasks, *m_keys, [] { return status(); }}, m_clock,
                   m_rng);
    auto port = second.start();
    ASSERT_FALSE(port.ok());
    EXPECT_EQ(port.error().code, "gateway.port_in_use");
    EXPECT_NE(port.error().message.find(std::to_string(m_port)), std::string::npos);
    EXPECT_EQ(second.start().error().code, "gateway.started");

    GatewayConfig nowhere = config();
    nowhere.host = "192.0.2.77";
    nowhere.behindTlsProxy = true;
    Gateway third(nowhere, GatewayServices{m_tasks, *m_keys, [] { return status(); }}, m_clock,
                  m_rng);
    EXPECT_EQ(third.start().error().code, "gateway.bad_host");
    EXPECT_EQ(m_gateway->address(), "http://127.0.0.1:" + std::to_string(m_port));
    EXPECT_EQ(m_gateway->start().error().code, "gateway.started");
}

}  // namespace
}  // namespace stacknet::gateway
