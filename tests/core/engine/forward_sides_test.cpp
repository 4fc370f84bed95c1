// Asker and server of carried requests, each alone against an other side that the test plays.

#include <gtest/gtest.h>

#include <condition_variable>
#include <map>

#include "core/engine/forward_asker.h"
#include "core/engine/forward_server.h"
#include "tests/core/auth/test_clock.h"
#include "tests/core/gateway/waits.h"

namespace stacknet::engine {
namespace {

using gateway::test::kLongMs;

PublicKey nodeA() {
    PublicKey key;
    key.data.fill(0xAA);
    return key;
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
