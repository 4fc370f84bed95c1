#include "core/rack/kubo_client.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/rack/car.h"
#include "core/rack/file_builder.h"
#include "core/rack/kubo_multipart_internal.h"
#include "tests/core/rack/fake_kubo.h"

namespace stacknet::rack {
namespace {

using testing::bytesAnswer;
using testing::FakeAnswer;
using testing::FakeKubo;
using testing::FakeKuboNode;
using testing::FakeRequest;
using testing::jsonAnswer;
using testing::statusAnswer;

constexpr KuboTimeouts kPatient{30'000, 60'000, 120'000};
constexpr KuboTimeouts kShort{30'000, 300, 120'000};

/// A client of a server that answers everything with `answer`.
class Lied {
public:
    explicit Lied(FakeAnswer answer, KuboTimeouts timeouts = kPatient)
        : m_server([answer](const FakeRequest&) { return answer; }),
          m_client(*parseKuboAddress(m_server.url()), {}, m_rng, timeouts) {}
    KuboClient& client() { return m_client; }
    FakeKubo& server() { return m_server; }

private:
    SystemRng m_rng;
    FakeKubo m_server;
    KuboClient m_client;
};

template <typename T>
std::string codeOf(const Result<T>& result) {
    return result.ok() ? "" : result.error().code;
}

struct Content {
    MemoryBlockStore store;
    Cid root;
    Bytes car;
    Content() {
        SeededRng rng(7);
        Bytes bytes(700'000);
        rng.fill(bytes);
        FileBuilder builder(kuboDefaultProfile(), sinkInto(store));
        EXPECT_TRUE(builder.write(bytes).ok());
        root = builder.finish()->cid;
        EXPECT_TRUE(writeCar(store, {root}, [&](ByteView piece) -> Result<void> {
                        car.insert(car.end(), piece.begin(), piece.end());
                        return {};
                    }).ok());
    }
    BodyWriter writer() const {
        return [this](const PieceSink& out) -> Result<void> {
            for (std::size_t at = 0; at < car.size(); at += 50'000) {
                STACKNET_CHECK(
                    out(ByteView(car).subspan(at, std::min<std::size_t>(50'000, car.size() - at))));
            }
            return {};
        };
    }
    std::string answerOf(const std::string& cid, const std::string& pinError = "") const {
        return "{\"Root\":{\"Cid\":{\"/\":\"" + cid + "\"},\"PinErrorMsg\":\"" + pinError +
               "\"}}\n";
    }
};

TEST(KuboAddress, IsReadStrictly) {
    EXPECT_EQ(parseKuboAddress("http://127.0.0.1:5001")->text(), "http://127.0.0.1:5001");
    EXPECT_EQ(parseKuboAddress("http://127.0.0.1:5001/api/v0/")->port, 5001);
    EXPECT_EQ(parseKuboAddress("http://[::1]:5001")->text(), "http://[::1]:5001");
    EXPECT_EQ(parseKuboAddress("unix:/run/ipfs.sock")->unixSocket, "/run/ipfs.sock");
    for (const char* bad :
         {"", "127.0.0.1:5001", "https://127.0.0.1:5001", "http://127.0.0.1", "http://127.0.0.1:0",
          "http://127.0.0.1:70000", "http://u:p@host:1", "http://host:1/x", "http://host:1?x",
          "unix:relative", "http://:1", "http://ho st:1", "http://::1:5001"}) {
        EXPECT_EQ(codeOf(parseKuboAddress(bad)), "rack.bad_ipfs_api") << bad;
    }
}

TEST(KuboAddress, OnlyTheLoopbackIsLocal) {
    for (const char* local : {"http://127.0.0.1:1", "http://127.9.9.9:1", "http://[::1]:1",
                              "http://localhost:1", "unix:/x"}) {
        EXPECT_TRUE(parseKuboAddress(local)->isLocal()) << local;
    }
    for (const char* far : {"http://10.0.0.1:1", "http://ipfs.example:1", "http://0.0.0.0:1",
                            "http://localhost.example:1"}) {
        EXPECT_FALSE(parseKuboAddress(far)->isLocal()) << far;
    }
}

TEST(KuboClient, EveryCallAgainstAnHonestNode) {
    FakeKuboNode node;
    FakeKubo server([&](const FakeRequest& request) { return node(request); });
    SystemRng rng;
    const KuboClient client(*parseKuboAddress(server.url()),
                            SecretBytes::copyOf(std::string_view("Bearer secret")), rng, kPatient);
    const std::stop_token go;
    const Content content;
    EXPECT_EQ(client.version(go)->version, "0.99.0");
    EXPECT_FALSE(*client.isPinned(content.root, go));
    const auto imported = client.importCar(content.root, content.writer(), go);
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    EXPECT_TRUE(*client.isPinned(content.root, go));
    const auto block = client.block(content.root, go);
    ASSERT_TRUE(block.ok()) << block.error().message;
    EXPECT_EQ(*block, *content.store.get(content.root));
    EXPECT_EQ(*client.blockStat(content.root, go), block->size());
    Bytes car;
    EXPECT_TRUE(client
                    .exportCar(
                        content.root,
                        [&](ByteView piece) -> Result<void> {
                            car.insert(car.end(), piece.begin(), piece.end());
                            return {};
                        },
                        10 << 20, go)
                    .ok());
    EXPECT_EQ(car, content.car);
    EXPECT_TRUE(client.pinRemove(content.root, go).ok());
    EXPECT_TRUE(client.pinRemove(content.root, go).ok()) << "not pinned counts as done";
    EXPECT_TRUE(client.pinAdd(content.root, go).ok());
    EXPECT_EQ(*client.collectGarbage(go), 0U);
    EXPECT_TRUE(client.pinRemove(content.root, go).ok());
    EXPECT_EQ(*client.collectGarbage(go), 4U);
    EXPECT_EQ(codeOf(client.block(content.root, go)), "rack.ipfs_failed");
    for (const FakeRequest& request : server.requests()) {
        EXPECT_EQ(request.method, "POST") << request.target;
        EXPECT_NE(request.head.find("Authorization: Bearer secret\r\n"), std::string::npos);
    }
}

TEST(KuboClient, OtherRootIsRefused) {
    const Content content;
    Lied lied({jsonAnswer(content.answerOf(Cid::ofRaw({}).text()))});
    EXPECT_EQ(codeOf(lied.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_wrong_root");
    Lied twice({jsonAnswer(content.answerOf(content.root.text()) +
                           content.answerOf(Cid::ofRaw({}).text()))});
    EXPECT_EQ(codeOf(twice.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_wrong_root");
}

TEST(KuboClient, PinErrorIsAFailure) {
    const Content content;
    Lied lied({jsonAnswer(content.answerOf(content.root.text(), "no space"))});
    const auto result = lied.client().importCar(content.root, content.writer(), {});
    ASSERT_EQ(codeOf(result), "rack.ipfs_not_pinned");
    EXPECT_NE(result.error().message.find("no space"), std::string::npos);
}

TEST(KuboClient, AnswerWithoutARootIsRefused) {
    const Content content;
    Lied statistics({jsonAnswer("{\"Stats\":{\"BlockCount\":4}}\n")});
    EXPECT_EQ(codeOf(statistics.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_bad_answer");
    Lied empty({jsonAnswer("\n")});
    EXPECT_EQ(codeOf(empty.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_bad_answer");
}

TEST(KuboClient, TruncatedLinesAreRefused) {
    const Content content;
    const std::string whole = content.answerOf(content.root.text());
    Lied cut({jsonAnswer(whole.substr(0, whole.size() - 10))});
    EXPECT_EQ(codeOf(cut.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_bad_answer");
    // The connection ends inside a chunk, and before the last chunk.
    Lied inside({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" + whole});
    EXPECT_EQ(codeOf(inside.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_bad_answer");
    std::string noEnd = jsonAnswer(whole);
    noEnd.resize(noEnd.size() - 5);
    Lied before({noEnd});
    EXPECT_EQ(codeOf(before.client().importCar(content.root, content.writer(), {})),
              "rack.ipfs_bad_answer");
}

TEST(KuboClient, StreamErrorAfter200IsAFailure) {
    const Content content;
    Lied lied({jsonAnswer(content.answerOf(content.root.text()), "disk is full")});
    const auto result = lied.client().importCar(content.root, content.writer(), {});
    ASSERT_EQ(codeOf(result), "rack.ipfs_failed");
    EXPECT_NE(result.error().message.find("disk is full"), std::string::npos);
}

TEST(KuboClient, WrongBlockIsRefused) {
    const Content content;
    Bytes other = *content.store.get(content.root);
    other.back() ^= 1;
    Lied lied({bytesAnswer(other)});
    EXPECT_EQ(codeOf(lied.client().block(content.root, {})), "rack.ipfs_wrong_block");
}

TEST(KuboClient, PinListThatOmitsSaysNotPinned) {
    const Content content;
    Lied empty({jsonAnswer("{\"Keys\":{}}\n")});
    EXPECT_FALSE(*empty.client().isPinned(content.root, {}));
    Lied indirect(
        {jsonAnswer("{\"Keys\":{\"" + content.root.text() + "\":{\"Type\":\"indirect\"}}}\n")});
    EXPECT_FALSE(*indirect.client().isPinned(content.root, {}));
    Lied another(
        {jsonAnswer("{\"Keys\":{\"" + Cid::ofRaw({}).text() + "\":{\"Type\":\"recursive\"}}}\n")});
    EXPECT_FALSE(*another.client().isPinned(content.root, {}));
}

TEST(KuboClient, FailuresHaveTheNodesWordsMadePrintable) {
    Lied lied({statusAnswer(500, "{\"Message\":\"broken \\u001b[31m" + std::string(1'000, 'x') +
                                     "\",\"Code\":0,\"Type\":\"error\"}")});
    const auto result = lied.client().version({});
    ASSERT_EQ(codeOf(result), "rack.ipfs_failed");
    EXPECT_NE(result.error().message.find("broken"), std::string::npos);
    EXPECT_EQ(result.error().message.find('\x1b'), std::string::npos);
    EXPECT_LT(result.error().message.size(), 400U);
    Lied overloaded({statusAnswer(503, "later", "text/plain")});
    EXPECT_TRUE(overloaded.client().version({}).error().retryable);
    for (const unsigned status : {401U, 403U}) {
        Lied refused({statusAnswer(status, "no")});
        EXPECT_EQ(codeOf(refused.client().version({})), "rack.ipfs_refused");
    }
    Lied get({statusAnswer(405, "no")});
    EXPECT_EQ(codeOf(get.client().version({})), "rack.ipfs_bad_answer");
}

TEST(KuboClient, EndlessBodyIsCut) {
    Lied json({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false, "4\r\n{\"a\"\r\n"});
    EXPECT_EQ(codeOf(json.client().version({})), "rack.ipfs_too_large");
    Lied line({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false,
               "1000\r\n" + std::string(4'096, 'x') + "\r\n"});
    EXPECT_EQ(codeOf(line.client().pins({})), "rack.ipfs_bad_answer");
    Lied block({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false,
                "1000\r\n" + std::string(4'096, 'x') + "\r\n"});
    EXPECT_EQ(codeOf(block.client().block(Cid::ofRaw({}), {})), "rack.ipfs_too_large");
    Lied head({"HTTP/1.1 200 OK\r\n", false, "X-More: " + std::string(900, 'x') + "\r\n"});
    EXPECT_EQ(codeOf(head.client().version({})), "rack.ipfs_too_large");
}

TEST(KuboClient, SlowBodyRunsOutOfTime) {
    Lied silent({"", true}, kShort);
    const auto none = silent.client().version({});
    EXPECT_EQ(codeOf(none), "rack.ipfs_timed_out");
    EXPECT_TRUE(none.error().retryable);
    Lied half({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", true}, kShort);
    EXPECT_EQ(codeOf(half.client().version({})), "rack.ipfs_timed_out");
}

TEST(KuboClient, RedirectIsNotFollowed) {
    FakeKubo target([](const FakeRequest&) { return FakeAnswer{jsonAnswer("{}\n")}; });
    Lied lied({"HTTP/1.1 307 Moved\r\nLocation: " + target.url() +
               "/api/v0/version\r\nContent-Length: 0\r\n\r\n"});
    EXPECT_EQ(codeOf(lied.client().version({})), "rack.ipfs_bad_answer");
    EXPECT_TRUE(target.requests().empty());
}

TEST(KuboClient, CompressedAnswerIsRefused) {
    Lied lied({"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n\x1f\x8b"});
    EXPECT_EQ(codeOf(lied.client().version({})), "rack.ipfs_bad_answer");
    EXPECT_NE(lied.server().requests().front().head.find("Accept-Encoding: identity"),
              std::string::npos);
}

TEST(KuboClient, WebPageIsNoAnswer) {
    for (const std::string& page : {std::string("<html>Welcome</html>"), std::string("[1]\n"),
                                    std::string("{\"a\":1,}\n"), std::string("{\"Version\":5}\n"),
                                    std::string("{\"Version\":\"1\",\"Version\":\"2\"}\n")}) {
        Lied lied({statusAnswer(200, page, "text/html")});
        EXPECT_EQ(codeOf(lied.client().version({})), "rack.ipfs_bad_answer") << page;
    }
    Lied ssh({"SSH-2.0-OpenSSH_9.2\r\n\r\n"});
    EXPECT_EQ(codeOf(ssh.client().version({})), "rack.ipfs_bad_answer");
}

TEST(KuboClient, AnswerToAnotherRequestIsRefused) {
    const Content content;
    const std::string other = Cid::ofRaw({}).text();
    Lied stat({jsonAnswer("{\"Key\":\"" + other + "\",\"Size\":5}\n")});
    EXPECT_EQ(codeOf(stat.client().blockStat(content.root, {})), "rack.ipfs_bad_answer");
    Lied pins({jsonAnswer("{\"Pins\":[\"" + other + "\"]}\n")});
    EXPECT_EQ(codeOf(pins.client().pinAdd(content.root, {})), "rack.ipfs_not_pinned");
    EXPECT_EQ(codeOf(pins.client().pinRemove(content.root, {})), "rack.ipfs_bad_answer");
    EXPECT_EQ(codeOf(pins.client().pinUpdate(content.root, content.root, {})),
              "rack.ipfs_not_pinned");
    Lied cat({bytesAnswer(Bytes(11, 1))});
    EXPECT_EQ(codeOf(cat.client().cat(content.root, 0, 10, {})), "rack.ipfs_bad_answer");
    EXPECT_EQ(cat.client().cat(content.root, 0, 11, {})->size(), 11U);
    Lied added({jsonAnswer("{\"Name\":\"f\",\"Hash\":\"" + other + "\",\"Size\":\"1\"}\n")});
    const BodyWriter body = [](const PieceSink& out) { return out(asBytes("abc")); };
    EXPECT_EQ(codeOf(added.client().add({{"f", body}}, content.root, {})), "rack.ipfs_wrong_root");
    EXPECT_EQ(codeOf(added.client().add({{"f", body}}, Cid::ofRaw({}), {})), "");
}

TEST(KuboClient, UnreachableIsSaidAndRetryable) {
    std::uint16_t port = 0;
    {
        FakeKubo gone([](const FakeRequest&) { return FakeAnswer{}; });
        port = gone.port();
    }
    SystemRng rng;
    const KuboClient client(*parseKuboAddress("http://127.0.0.1:" + std::to_string(port)), {}, rng);
    const auto result = client.version({});
    EXPECT_EQ(codeOf(result), "rack.ipfs_unreachable");
    EXPECT_TRUE(result.error().retryable);
    const KuboClient socket(*parseKuboAddress("unix:/nowhere/api.sock"), {}, rng);
    EXPECT_EQ(codeOf(socket.version({})), "rack.ipfs_unreachable");
}

TEST(KuboClient, EarlyRefusalIsHeardWhileTheBodyIsSent) {
    FakeAnswer early{statusAnswer(403, "no")};
    early.answerEarly = true;
    Lied lied(early);
    const BodyWriter endless = [](const PieceSink& out) -> Result<void> {
        const Bytes piece(65'536, 1);
        while (true) STACKNET_CHECK(out(piece));
    };
    const auto result = lied.client().importCar(Cid::ofRaw({}), endless, {});
    // The kernel may throw the answer away when the connection breaks; never a success.
    EXPECT_TRUE(codeOf(result) == "rack.ipfs_refused" || codeOf(result) == "rack.ipfs_unreachable")
        << codeOf(result);
}

TEST(KuboClient, StopEndsACallThatWaits) {
    std::stop_source stop;
    FakeKubo server([&](const FakeRequest& request) {
        if (request.method != "HEAD-ONLY") stop.request_stop();
        return FakeAnswer{"", true};
    });
    SystemRng rng;
    const KuboClient client(*parseKuboAddress(server.url()), {}, rng, kPatient);
    EXPECT_EQ(codeOf(client.version(stop.get_token())), "rack.cancelled");
    EXPECT_EQ(codeOf(client.version(stop.get_token())), "rack.cancelled");
}

TEST(KuboMultipart, EncodesNamesAndMakesFolders) {
    EXPECT_EQ(detail::percentEncoded("a b\"\r\n/é-_.~"), "a%20b%22%0D%0A%2F%C3%A9-_.~");
    const BodyWriter body = [](const PieceSink& out) { return out(asBytes("x")); };
    const auto parts = detail::partsOf({{"d/e/f", body}, {"d/g", body}});
    ASSERT_TRUE(parts.ok());
    std::vector<std::string> names;
    for (const auto& part : *parts) names.push_back((part.folder ? "+" : "") + part.fileName);
    EXPECT_EQ(names, (std::vector<std::string>{"+d", "+d/e", "d/e/f", "d/g"}));
    for (const char* bad : {"", "/a", "a//b", "a/../b", "./a", "a/"}) {
        EXPECT_EQ(codeOf(detail::partsOf({{bad, body}})), "rack.bad_path") << bad;
    }
    EXPECT_EQ(codeOf(detail::partsOf({{"d/a", body}, {"e/b", body}})), "rack.bad_path");
}

}  // namespace
}  // namespace stacknet::rack
