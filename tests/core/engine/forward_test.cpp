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

}  // namespace
}  // namespace stacknet::engine
