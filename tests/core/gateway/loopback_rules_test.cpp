#include "core/gateway/loopback_rules.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/gateway/check_phrase.h"

namespace stacknet::gateway {
namespace {

constexpr std::uint16_t kPort = 4321;
const std::string kToken(43, 't');

/// The code of the refusal of a raw request; empty when it passes.
std::string verdict(const std::string& raw, LoopbackRequest* request = nullptr) {
    GateRules rules;
    rules.hosts = {"127.0.0.1", "[::1]", "localhost"};
    RequestHead head;
    if (const auto gate = passGate(raw, rules, head)) return gate->code;
    LoopbackRequest judged;
    const auto failure = judgeLoopback(head, kPort, kToken, judged);
    if (request != nullptr) *request = judged;
    return failure ? failure->code : "";
}

std::string pageWith(const std::string& lines, const std::string& token = kToken) {
    return "GET /l/" + token + " HTTP/1.1\r\n" + lines + "\r\n";
}

std::string postWith(const std::string& lines) {
    return "POST /v1/auth/wallet/verify HTTP/1.1\r\nhost: 127.0.0.1:4321\r\n"
           "content-type: application/json\r\nauthorization: Bearer " +
           kToken + "\r\ncontent-length: 2\r\n" + lines + "\r\n";
}

TEST(LoopbackRules, ThreeHostsAndNoOther) {
    for (const char* host : {"127.0.0.1:4321", "[::1]:4321", "localhost:4321"}) {
        LoopbackRequest request;
        EXPECT_EQ(verdict(pageWith("host: " + std::string(host) + "\r\n"), &request), "") << host;
        EXPECT_EQ(request.authority, host);
        EXPECT_EQ(request.endpoint, LoopbackEndpoint::Page);
    }
    for (const char* host : {"",
                             "127.0.0.1",
                             "localhost",
                             "[::1]",
                             "127.0.0.1:",
                             "127.0.0.1:4322",
                             "127.0.0.1:04321",
                             "127.0.0.1:80",
                             "localhost:4322",
                             "LOCALHOST:4321",
                             "Localhost:4321",
                             "localhost.:4321",
                             "localhost.localdomain:4321",
                             "127.0.0.1.:4321",
                             "127.0.0.2:4321",
                             "127.1:4321",
                             "0.0.0.0:4321",
                             "[::]:4321",
                             "[0:0:0:0:0:0:0:1]:4321",
                             "[::ffff:127.0.0.1]:4321",
                             "::1:4321",
                             "evil.example:4321",
                             "127.0.0.1.evil.example:4321",
                             "127.0.0.1:4321.evil",
                             "user@127.0.0.1:4321",
                             "127.0.0.1:4321/",
                             "printer.local:4321",
                             "node.internal:4321",
                             "192.168.1.5:4321",
                             "127.0.0.1:4321, localhost:4321",
                             "2130706433:4321"}) {
        const std::string code = verdict(pageWith("host: " + std::string(host) + "\r\n"));
        EXPECT_TRUE(code == "bad_host" || code == "bad_http_request") << host << ": " << code;
    }
    EXPECT_EQ(verdict(pageWith("")), "bad_http_request") << "none";
    EXPECT_EQ(verdict(pageWith("host: 127.0.0.1:4321\r\nhost: 127.0.0.1:4321\r\n")),
              "bad_http_request")
        << "two";
}

TEST(LoopbackRules, APostComesFromItsOwnPage) {
    const std::string own = "origin: http://127.0.0.1:4321\r\n";
    EXPECT_EQ(verdict(postWith(own)), "");
    EXPECT_EQ(verdict(postWith(own + "sec-fetch-site: same-origin\r\n")), "");
    EXPECT_EQ(verdict(postWith(own + "sec-fetch-site: none\r\n")), "");
    for (const std::string& lines :
         {std::string(), std::string("origin: null\r\n"), std::string("origin:\r\n"),
          std::string("origin: http://localhost:4321\r\n"),
          std::string("origin: https://127.0.0.1:4321\r\n"),
          std::string("origin: http://127.0.0.1:4321/\r\n"),
          std::string("origin: http://127.0.0.1\r\n"),
          std::string("origin: http://evil.example\r\n"), own + own,
          own + "sec-fetch-site: cross-site\r\n", own + "sec-fetch-site: same-site\r\n",
          own + "sec-fetch-site: none\r\nsec-fetch-site: none\r\n",
          own + "content-type: application/json\r\n", own + "authorization: Bearer x\r\n"}) {
        EXPECT_EQ(verdict(postWith(lines)), "bad_source") << lines;
    }
    // A link on another site must not open the page, even with the right token.
    EXPECT_EQ(verdict(pageWith("host: 127.0.0.1:4321\r\nsec-fetch-site: cross-site\r\n")),
              "bad_source");
}

TEST(LoopbackRules, JsonWithALength) {
    std::string text = postWith("origin: http://127.0.0.1:4321\r\n");
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = text;
        return changed.replace(changed.find(from), from.size(), to);
    };
    EXPECT_EQ(verdict(with("application/json", "application/json; charset=utf-8")), "");
    for (const char* type :
         {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"}) {
        EXPECT_EQ(verdict(with("application/json", type)), "bad_content_type") << type;
    }
    EXPECT_EQ(verdict(with("content-length: 2", "transfer-encoding: chunked")), "length_required");
}

TEST(LoopbackRules, PathsMethodsAndNoCors) {
    const std::string host = " HTTP/1.1\r\nhost: 127.0.0.1:4321\r\n\r\n";
    EXPECT_EQ(verdict("OPTIONS /v1/auth/wallet/verify" + host), "no_cors");
    EXPECT_EQ(verdict("OPTIONS /l/" + kToken + host), "no_cors");
    EXPECT_EQ(verdict("GET /" + host), "not_found");
    EXPECT_EQ(verdict("GET /l" + host), "not_found");
    EXPECT_EQ(verdict("GET /v1/models" + host), "not_found");
    EXPECT_EQ(verdict("GET /v1/auth/wallet/verify" + host), "method_not_allowed");
    EXPECT_EQ(verdict("POST /l/" + kToken + host), "method_not_allowed");
    EXPECT_EQ(verdict("HEAD /l/" + kToken + host), "method_not_allowed");
}

TEST(LoopbackRules, TheTokenIsComparedWhole) {
    const std::string host = "host: 127.0.0.1:4321\r\n";
    std::string last = kToken;
    last.back() = 'u';
    for (const std::string& token :
         {std::string(), kToken.substr(1), kToken + "t", last, std::string(43, 'T')}) {
        EXPECT_EQ(verdict(pageWith(host, token)), "bad_token") << token;
    }
    EXPECT_EQ(verdict(pageWith(host, kToken + "?x")), "bad_token");
    EXPECT_EQ(verdict(pageWith(host, kToken + "/")), "bad_token");
    std::string text = postWith("origin: http://127.0.0.1:4321\r\n");
    for (const char* scheme : {"bearer ", "Basic ", "Bearer  ", ""}) {
        std::string changed = text;
        changed.replace(changed.find("Bearer "), 7, scheme);
        EXPECT_EQ(verdict(changed), "bad_token") << scheme;
    }
}

TEST(CheckPhrase, FourWordsThatVary) {
    SystemRng rng;
    const std::string one = makeCheckPhrase(rng);
    EXPECT_EQ(std::count(one.begin(), one.end(), ' '), 3);
    EXPECT_TRUE(std::all_of(one.begin(), one.end(), [](char character) {
        return character == ' ' || (character >= 'a' && character <= 'z');
    }));
    // 32 bits: of three, two are the same once in a billion runs.
    EXPECT_FALSE(one == makeCheckPhrase(rng) && one == makeCheckPhrase(rng));
}

}  // namespace
}  // namespace stacknet::gateway
