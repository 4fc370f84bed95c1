#include "core/gateway/http_gate.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/gateway/chunked_body.h"
#include "core/gateway/second_reader.h"

namespace stacknet::gateway {
namespace {

const GateRules kRules{100, {"a", "127.0.0.1", "[::1]"}};

unsigned statusOf(const std::string& raw, RequestHead* out = nullptr) {
    RequestHead head;
    auto failure = passGate(raw, kRules, head);
    if (failure) {
        EXPECT_TRUE(failure->close);
        return failure->status;
    }
    EXPECT_TRUE(secondReaderAgrees(raw, head)) << raw;
    if (out != nullptr) *out = head;
    return 0;
}

unsigned withFields(const std::string& fields, const std::string& method = "POST") {
    return statusOf(method + " /x HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
}

unsigned withTarget(const std::string& target) {
    return statusOf("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
}

TEST(HttpGate, ReadsAPlainRequest) {
    const std::string raw =
        "POST /v1/x?y=1 HTTP/1.1\r\nHOST: 127.0.0.1:80\r\nX-A:  b c \t\r\ncontent-length: 12\r\n"
        "Connection: keep-alive\r\nExpect: 100-Continue\r\n\r\n";
    RequestHead head;
    ASSERT_EQ(statusOf(raw, &head), 0U);
    EXPECT_EQ(head.method, "POST");
    EXPECT_EQ(head.path, "/v1/x");
    EXPECT_EQ(head.query, "y=1");
    EXPECT_EQ(*head.field("x-a"), "b c");
    EXPECT_EQ(head.contentLength, 12U);
    EXPECT_TRUE(head.keepAlive);
    EXPECT_TRUE(head.expectContinue);
    EXPECT_FALSE(head.chunked);
    ASSERT_EQ(statusOf("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", &head), 0U);
    EXPECT_FALSE(head.keepAlive);
}

TEST(HttpGate, FramingIsUnambiguous) {
    EXPECT_EQ(withFields("Transfer-Encoding: chunked\r\n"), 0U);
    EXPECT_EQ(withFields("Transfer-Encoding: CHUNKED\r\n"), 0U);
    for (const char* value : {"xchunked", "chunked, identity", "identity, chunked", "identity", "",
                              "chunked,chunked", ", chunked", "chunked;q=1"}) {
        EXPECT_EQ(withFields("Transfer-Encoding: " + std::string(value) + "\r\n"), 400U) << value;
    }
    EXPECT_EQ(withFields("Transfer-Encoding: gzip, chunked\r\n"), 501U);
    EXPECT_EQ(withFields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400U);
    EXPECT_EQ(withFields("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400U);
    EXPECT_EQ(statusOf("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"), 400U);
    for (const char* value : {"+3", "-1", "", "3, 3", "0x3", "3 3", "3.0"}) {
        EXPECT_EQ(withFields("Content-Length: " + std::string(value) + "\r\n"), 400U) << value;
    }
    EXPECT_EQ(withFields("Content-Length: 3\r\nContent-Length: 3\r\n"), 400U);
    EXPECT_EQ(withFields("Content-Length: 3\r\n", "GET"), 400U);
    RequestHead head;
    passGate("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", kRules,
             head);
    EXPECT_EQ(head.contentLength, UINT64_MAX);
}

TEST(HttpGate, LinesAndFields) {
    EXPECT_EQ(withFields("X-A: b\r\n c\r\n"), 400U);
    EXPECT_EQ(withFields("X-A : b\r\n"), 400U);
    EXPECT_EQ(withFields("X A: b\r\n"), 400U);
    EXPECT_EQ(withFields(": b\r\n"), 400U);
    EXPECT_EQ(withFields("nocolon\r\n"), 400U);
    EXPECT_EQ(withFields("X: a\nY: b\r\n"), 400U);
    EXPECT_EQ(withFields("X: a\rY: b\r\n"), 400U);
    EXPECT_EQ(withFields(std::string("X: a\0b\r\n", 8)), 400U);
    EXPECT_EQ(withFields("X: \x0b\r\n"), 400U);
    EXPECT_EQ(withFields("X: \xc3\xa9\r\n"), 0U);
    EXPECT_EQ(withFields("Expect: x\r\n"), 417U);
    std::string many;
    for (int index = 0; index < 100; ++index) many += "x: 1\r\n";
    EXPECT_EQ(withFields(many), 431U);
    EXPECT_EQ(statusOf("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("GET / http/1.1\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("BREW / HTTP/1.1\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("get / HTTP/1.1\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("GET /\r\nHost: a\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("GET / x HTTP/1.1\r\nHost: a\r\n\r\n"), 400U);
}

TEST(HttpGate, HostsAndTargets) {
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\n\r\n"), 400U);
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"), 400U);
    for (const char* host : {"b", "a.b", "a:", "a:x", "a:123456", "[::1", "127.0.0.1.", ""}) {
        EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n"), 400U)
            << host;
    }
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\nHost: [::1]:8480\r\n\r\n"), 0U);
    // A query may hold URIs; what no text may hold it may not hold either.
    EXPECT_EQ(withTarget("/a?origin=https%3A%2F%2Fa.example&u=http://b/../c%5C%2e"), 0U);
    for (const char* target : {"/a?b=%0d%0aX", "/a?b=%00", "/a?b=%zz", "/a?b=%2", "/a?b#c"}) {
        EXPECT_EQ(withTarget(target), 400U) << target;
    }
    EXPECT_EQ(withTarget("/a/b-c_d~e%20f?g=h&i=%C3%A9"), 0U);
    for (const char* target :
         {"http://a/", "*", "a", "//a", "/a//b", "/a/../b", "/..", "/a%2fb", "/a%2Fb", "/a%2e%2e/",
          "/a#b", "/a%", "/a%4", "/a%zz", "/a%00", "/a\\b", "/\xc3\xa9"}) {
        EXPECT_EQ(withTarget(target), 400U) << target;
    }
}

TEST(HttpGate, JunkIsSeenBeforeTheHeaderEnds) {
    EXPECT_TRUE(looksLikeHeader("GET / HTTP/1.1\r\nHost: a\r", 0));
    EXPECT_FALSE(looksLikeHeader("GET / HTTP/1.1\nHost: a", 0));
    EXPECT_FALSE(looksLikeHeader("GET / HTTP/1.1\rX", 0));
    EXPECT_FALSE(looksLikeHeader("\x16\x03\x01", 0));
    const std::string split = "GET / HTTP/1.1\r";
    EXPECT_TRUE(looksLikeHeader(split + "\n", split.size()));
    EXPECT_FALSE(looksLikeHeader(split + "x", split.size()));
}

/// Mutated headers never crash the gate, and what passes reads the same to Beast.
TEST(HttpGate, MutationsStayInsideTheRules) {
    const std::string seed =
        "POST /v1/chat?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nX: y\r\n\r\n";
    SeededRng rng(5);
    int passed = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string raw = seed;
        for (std::uint64_t edits = 1 + rng.below(3); edits > 0; --edits) {
            const auto at = static_cast<std::size_t>(rng.below(raw.size()));
            if (rng.below(3) == 0) {
                raw.erase(at, 1);
            } else if (rng.below(2) == 0) {
                raw.insert(at, 1, static_cast<char>(rng.below(256)));
            } else {
                raw[at] = static_cast<char>(rng.below(256));
            }
        }
        if (statusOf(raw) == 0) ++passed;
    }
    EXPECT_GT(passed, 100);
}

ChunkedBody::State feedAll(const std::string& text, std::string& body, std::size_t piece,
                           std::size_t bodyMax = 100) {
    ChunkedBody chunks(bodyMax);
    SecretBytes out;
    ChunkedBody::State state = ChunkedBody::State::More;
    std::size_t at = 0;
    while (at < text.size() && state == ChunkedBody::State::More) {
        std::size_t used = 0;
        state = chunks.feed(std::string_view(text).substr(at, piece), out, used);
        at += used;
    }
    body = std::string(out.exposeText());
    return state;
}

TEST(ChunkedBodyTest, ReadsAnyCut) {
    const std::string text = "3\r\nabc\r\n00A\r\n0123456789\r\n0\r\n\r\nNEXT";
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        std::string body;
        EXPECT_EQ(feedAll(text, body, piece), ChunkedBody::State::Done) << piece;
        EXPECT_EQ(body, "abc0123456789");
    }
}

TEST(ChunkedBodyTest, RefusesWhatIsNotPlain) {
    for (const char* text : {"3;x=1\r\nabc\r\n0\r\n\r\n", "3\nabc\n0\n\n", "0x3\r\nabc\r\n", "\r\n",
                             "3 \r\nabc\r\n", "3\r\nabcX0\r\n", "0\r\nTrailer: x\r\n\r\n",
                             "+3\r\nabc\r\n", "000000003\r\nabc\r\n", "3\r\nabc\r\r\n", "g\r\n"}) {
        std::string body;
        EXPECT_EQ(feedAll(text, body, 1), ChunkedBody::State::Malformed) << text;
    }
    std::string body;
    EXPECT_EQ(feedAll("65\r\n", body, 1), ChunkedBody::State::TooLarge);
    EXPECT_EQ(feedAll("ffffffff\r\n", body, 4), ChunkedBody::State::TooLarge);
    EXPECT_EQ(feedAll("32\r\n" + std::string(50, 'x') + "\r\n33\r\n", body, 8),
              ChunkedBody::State::TooLarge);
    EXPECT_EQ(feedAll("64\r\n" + std::string(100, 'x') + "\r\n0\r\n\r\n", body, 8),
              ChunkedBody::State::Done);
}

}  // namespace
}  // namespace stacknet::gateway
