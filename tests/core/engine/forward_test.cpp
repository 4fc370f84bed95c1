// Sealed requests that one node's gateway takes and another node answers: asker, server and both
// gateways as they run, the link between the two nodes played by the test.

#include <algorithm>
#include <atomic>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/engine/forward_asker.h"
#include "core/engine/forward_server.h"
#include "tests/core/gateway/sealed_fixture.h"

namespace stacknet::engine {
namespace {

using gateway::Gateway;
using gateway::GatewayConfig;
using gateway::GatewayServices;
using gateway::test::kLongMs;
using gateway::test::OpenedAnswer;
using gateway::test::RawClient;
using gateway::test::Reply;
using gateway::test::SealedRequest;

PublicKey nodeA() {
    PublicKey key;
    key.data.fill(0xAA);
    return key;
}

/// Node A's view of the network: one other node, whose key it may know.
class OneRouter final : public gateway::IRouter {
public:
    OneRouter(ForwardAsker& asker, PublicKey node) : m_asker(asker), m_node(node) {}
    PublicKey self() const override { return nodeA(); }
    gateway::RouteAnswer route(const routing::TaskNeeds&, const std::optional<routing::DrawSeed>&,
                               bool) override {
        return {};
    }
    std::optional<PublicKey> nodeOf(const e2ee::KeyId& keyId) const override {
        if (keyId == known) return m_node;
        return std::nullopt;
    }
    std::shared_ptr<gateway::IForwardCall> forward(
        gateway::ForwardRequest request, std::shared_ptr<gateway::IForwardSink> sink) override {
        return m_asker.ask(std::move(request), std::move(sink));
    }
    e2ee::KeyId known;

private:
    ForwardAsker& m_asker;
    PublicKey m_node;
};

/// Everything that crossed the link, and a way to lose it.
struct Link {
    std::atomic<bool> up{true};
    std::mutex mutex;
    std::string seen;
    std::uint64_t answerBytes = 0;

    /// The message as the other side decodes it; nothing while the link is down.
    std::optional<RoutingMessage> carry(const RoutingMessage& message) {
        if (!up) return std::nullopt;
        const Bytes bytes = encodeRoutingMessage(message);
        {
            std::lock_guard lock(mutex);
            seen.append(asText(bytes));
            if (const auto* body = std::get_if<ForwardAnswerBody>(&message)) {
                answerBytes += body->piece.size();
            }
        }
        auto decoded = decodeRoutingMessage(bytes);
        EXPECT_TRUE(decoded.ok());
        return std::move(decoded).value();
    }
};

/// SealedTest is node B with its gateway for peers; node A stands before it.
class ForwardTest : public gateway::test::SealedTest {
protected:
    GatewayConfig config() override {
        GatewayConfig config = SealedTest::config();
        config.requireE2ee = true;
        return config;
    }
    void SetUp() override {
        log::setMinimumLevel(log::Level::Debug);
        m_sinkId = log::addSink([this](const log::Line& line) {
            std::lock_guard lock(m_logMutex);
            m_logged += log::format(line);
        });
        SealedTest::SetUp();
        startNodes();
    }
    void TearDown() override {
        m_gatewayOfA->stop();
        m_asker->stop();
        m_server.reset();
        SealedTest::TearDown();
        log::removeSink(m_sinkId);
        log::setMinimumLevel(log::Level::Info);
    }
    void startNodes() {
        m_asker = std::make_unique<ForwardAsker>(
            [this](const PublicKey& peer, const RoutingMessage& message) {
                EXPECT_EQ(peer, m_node.publicKey());
                auto carried = m_link.carry(message);
                if (carried && m_server) m_server->received(nodeA(), *carried, m_mayAsk);
                return carried.has_value();
            },
            [](const PublicKey&, std::size_t) {}, m_clock, ForwardAsker::Limits{});
        m_server = std::make_unique<ForwardServer>(
            *m_keys, m_port,
            [this](const PublicKey& peer, const RoutingMessage& message) {
                EXPECT_EQ(peer, nodeA());
                auto carried = m_link.carry(message);
                if (carried) m_asker->received(m_node.publicKey(), *carried);
                return carried.has_value();
            },
            m_limits);
        m_router = std::make_unique<OneRouter>(*m_asker, m_node.publicKey());
        auto keys = auth::ApiKeyStore::open("", m_folder / "pepper-a", m_clock, m_rng);
        ASSERT_TRUE(keys.ok());
        m_keysOfA = std::move(keys).value();
        GatewayServices services{m_tasksOfA, *m_keysOfA, [] { return status(); }};
        services.router = m_router.get();
        m_gatewayOfA =
            std::make_unique<Gateway>(SealedTest::config(), std::move(services), m_clock, m_rng);
        auto port = m_gatewayOfA->start();
        ASSERT_TRUE(port.ok());
        m_portOfA = *port;
        m_keyOfA = keyOfA({});
    }
    std::string keyOfA(auth::NewApiKey wanted) {
        wanted.name = "client";
        auto issued = m_keysOfA->create(wanted);
        EXPECT_TRUE(issued.ok());
        return std::string(issued->key.exposeText());
    }
    std::string toB(std::string_view more = {}) {
        return "x-stacknet-node: " + toHex(m_node.publicKey()) + "\r\n" + std::string(more);
    }
    Reply askA(const SealedRequest& sealed, std::string_view extraHeaders,
               std::string_view key = {}) {
        RawClient client(m_portOfA);
        EXPECT_TRUE(client.send(textAs(key.empty() ? m_keyOfA : key, sealed, extraHeaders)));
        auto reply = client.read();
        EXPECT_TRUE(reply.has_value());
        return reply.value_or(Reply{});
    }
    bool crossed(std::string_view text) {
        std::lock_guard lock(m_link.mutex);
        return m_link.seen.find(text) != std::string::npos;
    }
    std::uint64_t answerBytes() {
        std::lock_guard lock(m_link.mutex);
        return m_link.answerBytes;
    }

    Link m_link;
    std::uint64_t m_sinkId = 0;
    std::mutex m_logMutex;
    std::string m_logged;  ///< under m_logMutex
    std::atomic<bool> m_mayAsk{true};
    ForwardServer::Limits m_limits;
    gateway::test::FakeTasks m_tasksOfA;
    std::unique_ptr<ForwardAsker> m_asker;
    std::unique_ptr<ForwardServer> m_server;
    std::unique_ptr<OneRouter> m_router;
    std::unique_ptr<auth::ApiKeyStore> m_keysOfA;
    std::unique_ptr<Gateway> m_gatewayOfA;
    std::uint16_t m_portOfA = 0;
    std::string m_keyOfA;
};

TEST_F(ForwardTest, ARequestSealedForBSentToAIsAnsweredByB) {
    const std::string secret = "the-secret-of-this-prompt";
    const std::string body =
        R"({"model":"tiny","messages":[{"role":"user","content":")" + secret + "\"}]}";
    for (const bool snx : {true, false}) {
        const SealedRequest sealed = snx ? sealSnx(checkedKey(), body) : sealEhbp(body);
        const Reply reply = askA(sealed, toB());
        const OpenedAnswer answer = open(sealed, reply);
        EXPECT_EQ(answer.failure, "");
        EXPECT_EQ(answer.status, 200u);
        EXPECT_NE(answer.text.find("chat.completion"), std::string::npos);
        EXPECT_EQ(reply.header("x-stacknet-carried-to"), toHex(m_node.publicKey()));
        EXPECT_FALSE(crossed(secret)) << "only sealed bytes cross the link";
        EXPECT_FALSE(crossed("chat.completion"));
        EXPECT_FALSE(crossed(m_keyOfA)) << "nor does the client's API key";
    }
    EXPECT_EQ(m_tasks.count(), 2) << "B ran them";
    EXPECT_EQ(m_tasksOfA.count(), 0);
    EXPECT_EQ(m_asker->counts().asked, 2u);
    EXPECT_EQ(m_server->counts().taken, 2u);
    std::lock_guard lock(m_logMutex);
    EXPECT_NE(m_logged.find("carried"), std::string::npos);
    EXPECT_EQ(m_logged.find(secret), std::string::npos) << "no log holds it";
}

TEST_F(ForwardTest, TheKeyIdAloneFindsTheNode) {
    const e2ee::CheckedKey key = checkedKey();
    m_router->known = key.descriptor.keyId;
    const SealedRequest sealed = sealSnx(key, plain());
    const OpenedAnswer answer = open(sealed, askA(sealed, ""));
    EXPECT_EQ(answer.failure, "");
    EXPECT_EQ(answer.status, 200u);
    EXPECT_EQ(m_tasks.count(), 1);
}

TEST_F(ForwardTest, AStreamComesAsItIsMade) {
    const SealedRequest sealed = sealSnx(checkedKey(), chatBody(R"("model":"hold","stream":true)"));
    RawClient client(m_portOfA);
    ASSERT_TRUE(client.send(textAs(m_keyOfA, sealed, toB())));
    const auto held = m_tasks.takeHeld();
    ASSERT_NE(held, nullptr);
    held->sink->onStart("held", "hold");
    held->sink->onDelta(gateway::test::contentDelta("first"));
    Reply reply = client.read(kLongMs, true).value_or(Reply{});
    EXPECT_EQ(reply.status, 200);
    const auto first = client.readChunk();
    ASSERT_TRUE(first && !first->empty()) << "before the task has ended";
    reply.body = *first;
    held->sink->onFinished("stop", {7, 3}, std::string(64, 'e'));
    for (auto next = client.readChunk(); next && !next->empty(); next = client.readChunk()) {
        reply.body += *next;
    }
    const OpenedAnswer answer = open(sealed, reply);
    EXPECT_EQ(answer.failure, "");
    EXPECT_NE(answer.text.find("first"), std::string::npos);
    EXPECT_NE(answer.text.find("[DONE]"), std::string::npos);
}

TEST_F(ForwardTest, AClientThatLeavesEndsTheTask) {
    const SealedRequest sealed = sealSnx(checkedKey(), chatBody(R"("model":"hold","stream":true)"));
    std::shared_ptr<gateway::test::HeldChat> held;
    {
        RawClient client(m_portOfA);
        ASSERT_TRUE(client.send(textAs(m_keyOfA, sealed, toB())));
        held = m_tasks.takeHeld();
        ASSERT_NE(held, nullptr);
        client.reset();
    }
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs));
}

TEST_F(ForwardTest, ANodeThatIsDownIsATypedError) {
    const SealedRequest sealed = sealSnx(checkedKey(), plain());
    m_link.up = false;
    const Reply reply = askA(sealed, toB());
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(codeOf(reply), "node_unreachable");
    EXPECT_EQ(reply.header("x-should-retry"), "false") << "the same bytes are never sent twice";
    EXPECT_EQ(m_tasks.count() + m_tasksOfA.count(), 0) << "and nobody else runs it";
}

TEST_F(ForwardTest, ALinkThatBreaksEndsTheAnswerWithoutItsEnd) {
    const SealedRequest sealed = sealSnx(checkedKey(), chatBody(R"("model":"hold","stream":true)"));
    RawClient client(m_portOfA);
    ASSERT_TRUE(client.send(textAs(m_keyOfA, sealed, toB())));
    const auto held = m_tasks.takeHeld();
    ASSERT_NE(held, nullptr);
    held->sink->onStart("held", "hold");
    held->sink->onDelta(gateway::test::contentDelta("first"));
    Reply reply = client.read(kLongMs, true).value_or(Reply{});
    reply.body = client.readChunk().value_or("");
    m_link.up = false;
    m_asker->peerLost(m_node.publicKey());
    m_server->peerLost(nodeA());
    for (auto next = client.readChunk(); next; next = client.readChunk()) {
        ASSERT_FALSE(next->empty()) << "no last chunk";
        reply.body += *next;
    }
    EXPECT_EQ(open(sealed, reply).failure, "e2ee.truncated");
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs)) << "B ends the task";
}

TEST_F(ForwardTest, ANodeThatFallsSilentIsGivenUp) {
    const SealedRequest sealed = sealSnx(checkedKey(), chatBody(R"("model":"hold")"));
    RawClient client(m_portOfA);
    ASSERT_TRUE(client.send(textAs(m_keyOfA, sealed, toB())));
    const auto held = m_tasks.takeHeld();
    ASSERT_NE(held, nullptr);
    m_asker->tick();
    EXPECT_EQ(m_asker->counts().failed, 0u);
    m_clock.advanceMs(20'001);
    m_asker->tick();
    const Reply reply = client.read().value_or(Reply{});
    EXPECT_EQ(reply.status, 504);
    EXPECT_EQ(codeOf(reply), "node_timed_out");
    EXPECT_TRUE(held->handle->waitCancelled(kLongMs)) << "and is told so";
}

TEST_F(ForwardTest, WhateverIsWrongWithTheSealIsOneAnswer) {
    SealedRequest bent = sealSnx(checkedKey(), plain());
    bent.body.back() ^= 1;
    SealedRequest cut = sealSnx(checkedKey(), plain());
    cut.body.pop_back();
    SealedRequest other = sealSnx(checkedKey(), plain());
    other.header("Snx-Request-Id") = std::string(32, '0');
    for (const SealedRequest* sealed : {&bent, &cut, &other}) {
        const Reply reply = askA(*sealed, toB());
        EXPECT_EQ(reply.status, 400);
        EXPECT_EQ(reply.body, gateway::test::kRefused);
    }
    const SealedRequest again = sealSnx(checkedKey(), plain());
    EXPECT_EQ(askA(again, toB()).status, 200);
    EXPECT_EQ(askA(again, toB()).status, 409) << "a replay";
    EXPECT_EQ(m_tasks.count(), 1);
}

TEST_F(ForwardTest, PlainTextNeverLeavesTheNodeThatTookIt) {
    RawClient client(m_portOfA);
    ASSERT_TRUE(client.send(
        gateway::test::request("POST", "/v1/chat/completions", m_keyOfA, plain(), toB())));
    const auto reply = client.read();
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(m_asker->counts().asked, 0u);
    EXPECT_EQ(m_tasks.count(), 0);
    EXPECT_EQ(m_tasksOfA.count(), 1) << "answered where it came";
}

TEST_F(ForwardTest, WhoMayNotAskIsRefusedAndCounted) {
    m_mayAsk = false;
    const Reply reply = askA(sealSnx(checkedKey(), plain()), toB());
    EXPECT_EQ(reply.status, 502);
    EXPECT_EQ(codeOf(reply), "node_refused");
    EXPECT_EQ(m_server->counts().refused, 1u);
    EXPECT_EQ(m_tasks.count(), 0);
}

TEST_F(ForwardTest, EachAskingNodeIsACallerOfItsOwn) {
    const SealedRequest sealed = sealSnx(checkedKey(), chatBody(R"("model":"hold")"));
    RawClient client(m_portOfA);
    ASSERT_TRUE(client.send(textAs(m_keyOfA, sealed, toB())));
    const auto held = m_tasks.takeHeld();
    ASSERT_NE(held, nullptr);
    const auto keys = m_keys->list();
    const auto asker = std::find_if(keys.begin(), keys.end(), [](const auto& key) {
        return key.owner == "node:" + toHex(nodeA());
    });
    ASSERT_NE(asker, keys.end());
    EXPECT_EQ(held->task.apiKeyId, asker->id) << "the record of the task says who asked";
    EXPECT_EQ(asker->limits.concurrent, 16u);
    EXPECT_EQ(asker->limits.requestsPerMinute, 600u);
}

TEST_F(ForwardTest, KeysWithLimitsThatCannotBeCountedAreRefused) {
    auth::NewApiKey capped;
    capped.monthlyTokens = 1'000;
    auth::NewApiKey tokens;
    tokens.limits.tokensPerMinute = 100;
    auth::NewApiKey test;
    test.environment = auth::KeyEnvironment::Test;
    auth::NewApiKey models;
    models.models = {"tiny"};
    const std::string modelsKey = keyOfA(models);
    const auto code = [&](std::string_view key, std::string_view more = {}) {
        const SealedRequest sealed = sealSnx(checkedKey(), plain());
        const Reply reply = askA(sealed, toB(more), key);
        return reply.status == 200 ? std::string("carried") : codeOf(reply);
    };
    EXPECT_EQ(code(keyOfA(capped)), "key_is_counted");
    EXPECT_EQ(code(keyOfA(tokens)), "key_is_counted");
    EXPECT_EQ(code(keyOfA(test)), "test_key_unsupported");
    EXPECT_EQ(code(modelsKey), "model_not_allowed");
    EXPECT_EQ(code(modelsKey, "x-stacknet-model: other\r\n"), "model_not_allowed");
    EXPECT_EQ(m_tasks.count(), 0);
    EXPECT_EQ(code(modelsKey, "x-stacknet-model: tiny\r\n"), "carried");
    EXPECT_EQ(m_tasks.count(), 1);
    const Reply malformed = askA(sealSnx(checkedKey(), plain()), "x-stacknet-node: zz\r\n");
    EXPECT_EQ(malformed.status, 400);
}

/// The asker alone, against a node that the test plays.
class AskerTest : public ::testing::Test {
protected:
    struct Sink final : gateway::IForwardSink {
        void onHead(const gateway::ForwardHead&) override { ++heads; }
        void onBody(Bytes piece) override { bytes += piece.size(); }
        void onEnd() override { ended = true; }
        void onFailed(const Error& error) override { failure = error.code; }
        int heads = 0;
        std::size_t bytes = 0;
        bool ended = false;
        std::string failure;
    };
    std::shared_ptr<gateway::IForwardCall> ask(std::size_t bodyBytes = 10) {
        return m_asker.ask({nodeA(), {}, Bytes(bodyBytes, 1)}, m_sink);
    }
    template <typename Message>
    std::vector<Message> sent() const {
        std::vector<Message> found;
        for (const RoutingMessage& message : m_sent) {
            if (const auto* one = std::get_if<Message>(&message)) found.push_back(*one);
        }
        return found;
    }
    std::uint64_t bodySent() const {
        std::uint64_t bytes = 0;
        for (const ForwardBody& body : sent<ForwardBody>()) bytes += body.piece.size();
        return bytes;
    }

    ManualClock m_clock;
    std::vector<RoutingMessage> m_sent;
    std::size_t m_running = 0;
    ForwardAsker m_asker{[this](const PublicKey&, const RoutingMessage& message) {
                             m_sent.push_back(message);
                             return true;
                         },
                         [this](const PublicKey&, std::size_t calls) { m_running = calls; },
                         m_clock, ForwardAsker::Limits{}};
    std::shared_ptr<Sink> m_sink = std::make_shared<Sink>();
};

TEST_F(AskerTest, NoMoreThanAWindowIsOnItsWay) {
    const auto call = ask(1'000'000);
    EXPECT_EQ(bodySent(), kForwardWindow);
    m_asker.received(nodeA(), ForwardCredit{1, 1'000, true});
    EXPECT_EQ(bodySent(), kForwardWindow + 1'000);
    for (int i = 0; i < 3; ++i) m_asker.received(nodeA(), ForwardCredit{1, kForwardWindow, true});
    EXPECT_EQ(bodySent(), 1'000'000u);
    const auto bodies = sent<ForwardBody>();
    for (std::uint32_t i = 0; i < bodies.size(); ++i) EXPECT_EQ(bodies[i].sequence, i);

    // The other way: a node that sends on without credit is cut off.
    m_asker.received(nodeA(), ForwardAnswer{1, {200, {}, ""}});
    for (std::uint32_t i = 0; i < 4; ++i) {
        m_asker.received(nodeA(), ForwardAnswerBody{1, i, Bytes(kForwardPieceMax, 2)});
    }
    EXPECT_EQ(m_sink->bytes, kForwardWindow);
    call->taken(kForwardPieceMax);
    ASSERT_EQ(sent<ForwardCredit>().size(), 1u);
    EXPECT_EQ(sent<ForwardCredit>()[0], (ForwardCredit{1, kForwardPieceMax, false}));
    m_asker.received(nodeA(), ForwardAnswerBody{1, 4, Bytes(kForwardPieceMax, 2)});
    EXPECT_EQ(m_sink->failure, "");
    m_asker.received(nodeA(), ForwardAnswerBody{1, 5, Bytes(1, 2)});
    EXPECT_EQ(m_sink->failure, "forward.failed");
    EXPECT_EQ(sent<ForwardCancel>().size(), 1u);
    EXPECT_EQ(m_running, 0u);
}

TEST_F(AskerTest, WhatIsOutOfOrderEndsTheCall) {
    const std::vector<std::vector<RoutingMessage>> cases = {
        {ForwardAnswerBody{1, 0, Bytes{1}}},
        {ForwardEnd{1, 0}},
        {ForwardAnswer{1, {200, {}, ""}}, ForwardAnswer{1, {200, {}, ""}}},
        {ForwardAnswer{1, {200, {}, ""}}, ForwardAnswerBody{1, 1, Bytes{1}}},
        {ForwardAnswer{1, {200, {}, ""}}, ForwardAnswerBody{1, 0, Bytes{1}}, ForwardEnd{1, 2}},
    };
    std::uint64_t number = 0;
    for (const auto& messages : cases) {
        m_sink = std::make_shared<Sink>();
        ask();
        ++number;
        for (RoutingMessage message : messages) {
            std::visit(
                [&](auto& one) {
                    if constexpr (requires { one.call; }) one.call = number;
                },
                message);
            const int heads = m_sink->heads;
            m_asker.received(PublicKey{}, message);
            EXPECT_EQ(m_sink->heads, heads) << "another peer's word counts for nothing";
            EXPECT_EQ(m_sink->failure, "");
            m_asker.received(nodeA(), message);
        }
        EXPECT_EQ(m_sink->failure, "forward.failed") << "case " << number;
    }
}

TEST_F(AskerTest, ANodesFaultsAndLimitsAreTyped) {
    const std::vector<std::pair<ForwardFault, std::string>> faults = {
        {ForwardFault::Busy, "forward.busy"},
        {ForwardFault::Refused, "forward.refused"},
        {ForwardFault::Broken, "forward.failed"},
        {ForwardFault::TooLarge, "forward.too_large"},
        {ForwardFault::Stopping, "forward.stopping"}};
    std::uint64_t number = 0;
    for (const auto& [fault, code] : faults) {
        m_sink = std::make_shared<Sink>();
        ask();
        m_asker.received(nodeA(), ForwardFailed{++number, fault});
        EXPECT_EQ(m_sink->failure, code);
    }
    std::vector<std::shared_ptr<gateway::IForwardCall>> calls;
    m_sink = std::make_shared<Sink>();
    for (int i = 0; i < 16; ++i) calls.push_back(ask());
    EXPECT_EQ(m_running, 16u);
    EXPECT_EQ(m_sink->failure, "");
    ask();
    EXPECT_EQ(m_sink->failure, "forward.busy");
    m_sink->failure.clear();
    m_asker.stop();
    EXPECT_EQ(m_sink->failure, "forward.stopping");
    EXPECT_EQ(m_running, 0u);
    m_sink->failure.clear();
    ask();
    EXPECT_EQ(m_sink->failure, "forward.stopping");
}

// The node's side alone, against an asker that the test plays.
class ServerTest : public ::testing::Test {
protected:
    void start() {
        auto keys = auth::ApiKeyStore::open("", m_folder / "pepper", m_clock, m_rng);
        ASSERT_TRUE(keys.ok());
        m_keys = std::move(keys).value();
        m_server = std::make_unique<ForwardServer>(
            *m_keys, 1,
            [this](const PublicKey&, const RoutingMessage& message) {
                std::lock_guard lock(m_mutex);
                if (const auto* failed = std::get_if<ForwardFailed>(&message)) {
                    m_faults[failed->call] = failed->fault;
                }
                m_changed.notify_all();
                return true;
            },
            m_limits);
    }
    void open(std::uint64_t call, std::uint64_t bytes = 10,
              gateway::ForwardEndpoint endpoint = gateway::ForwardEndpoint::Chat) {
        ForwardOpen message;
        message.call = call;
        message.bodyBytes = bytes;
        message.headers.endpoint = endpoint;
        m_server->received(nodeA(), message, true);
    }
    std::optional<ForwardFault> faultOf(std::uint64_t call) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(kLongMs),
                           [&] { return m_faults.contains(call); });
        const auto fault = m_faults.find(call);
        return fault == m_faults.end() ? std::nullopt : std::optional(fault->second);
    }

    auth::test::ScratchFolder m_folder;
    auth::test::SharedClock m_clock;
    SystemRng m_rng;
    ForwardServer::Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::uint64_t, ForwardFault> m_faults;  ///< under m_mutex
    std::unique_ptr<auth::ApiKeyStore> m_keys;
    std::unique_ptr<ForwardServer> m_server;
};

TEST_F(ServerTest, LimitsOfCallsAndBodies) {
    using gateway::ForwardEndpoint;
    start();
    open(1, 0);
    EXPECT_EQ(faultOf(1), ForwardFault::TooLarge);
    open(2, (1 << 20) + 1);
    EXPECT_EQ(faultOf(2), ForwardFault::TooLarge);
    open(3, (8 << 20) + 1, ForwardEndpoint::Code);
    EXPECT_EQ(faultOf(3), ForwardFault::TooLarge);
    for (std::uint64_t call = 10; call < 26; ++call) open(call, 8 << 20, ForwardEndpoint::Code);
    open(26);
    EXPECT_EQ(faultOf(26), ForwardFault::Busy) << "the 17th of one asker";
    open(10);
    EXPECT_EQ(faultOf(10), ForwardFault::Broken) << "a number that runs";
    m_server->received(nodeA(), ForwardBody{11, 1, Bytes{1}}, true);
    EXPECT_EQ(faultOf(11), ForwardFault::Broken) << "the first piece is missing";
    open(28, 2);
    m_server->received(nodeA(), ForwardBody{28, 0, Bytes{1, 2, 3}}, true);
    EXPECT_EQ(faultOf(28), ForwardFault::Broken) << "more than was said";
}

TEST_F(ServerTest, ABodyThatDoesNotComeIsGivenUp) {
    m_limits.aliveMs = 1;
    m_limits.bodyAlives = 3;
    start();
    open(1);
    EXPECT_EQ(faultOf(1), ForwardFault::Broken);
    EXPECT_EQ(ForwardServer::Limits{}.bodyAlives * ForwardServer::Limits{}.aliveMs, 60'000);
}

TEST_F(ServerTest, AGatewayThatIsGoneIsAFaultOfOurs) {
    start();  // nothing listens on port 1
    open(1, 3);
    m_server->received(nodeA(), ForwardBody{1, 0, Bytes{1, 2, 3}}, true);
    EXPECT_EQ(faultOf(1), ForwardFault::Broken);
}

}  // namespace
}  // namespace stacknet::engine
