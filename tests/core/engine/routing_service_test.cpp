#include "core/engine/routing_service.h"

#include <future>

#include "core/base/codec.h"
#include "tests/core/routing/sample_advert.h"

namespace stacknet::engine::testing {
namespace {

using routing::testing::kWallMs;
using routing::testing::sampleChain;
using routing::testing::SampleNode;

/// The service of one node on its thread, with a ledger and peers that the test plays.
class RoutingServiceTest : public ::testing::Test {
protected:
    RoutingServiceTest() {
        RoutingService::Events events;
        events.send = [this](const PublicKey& peer, const RoutingMessage& message) {
            std::lock_guard lock(m_mutex);
            m_sent.emplace_back(peer, message);
        };
        events.misbehaved = [this](const PublicKey& peer, const Error&) { m_blamed.insert(peer); };
        events.sign = [this](ByteView statement) -> Result<Signature> {
            if (m_locked) return makeError("keystore.locked", "The Node Key is locked.");
            return m_self.signStatement(statement);
        };
        events.own = []() -> Result<routing::Advert> {
            routing::Advert advert;
            advert.offers = {{routing::TaskClass::Chat, "llama-q4", routing::Warmth::Hot}};
            return advert;
        };
        events.encryptionKey = []() -> Result<e2ee::SignedDescriptor> {
            return makeError("routing.no_key", "");
        };
        events.refreshLedger = [] {};
        events.node = [this](const PublicKey& key) {
            return RoutingService::LedgerNode{!m_jailed.contains(key), false, 1'000, 256};
        };
        events.latencyMs = [](const PublicKey&) { return 7U; };
        events.nameOf = [](const PublicKey& key) { return toHex(key).substr(0, 4); };
        events.changed = [] {};
        m_service = std::make_unique<RoutingService>(m_thread, m_self.id(), sampleChain(),
                                                     std::move(events), m_clock, m_rng);
    }
    ~RoutingServiceTest() override {
        onThread([&] { m_service.reset(); });
    }
    void onThread(const std::function<void()>& work) {
        std::promise<void> done;
        m_thread.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }
    void hear(const SampleNode& node) {
        m_service->received(node.id(), routing::encodeAdvert(node.advert(kWallMs)));
    }
    static routing::TaskNeeds needs() {
        routing::TaskNeeds needs;
        needs.model = "llama-q4";
        return needs;
    }
    static e2ee::KeyId keyIdOf(std::uint8_t number) {
        e2ee::KeyId id;
        id.data[0] = number;
        return id;
    }

    ManualClock m_clock{kWallMs};
    SeededRng m_rng{1};
    SampleNode m_self{1};
    SampleNode m_other{2};
    SampleNode m_sameKeyId{258};
    std::mutex m_mutex;
    std::vector<std::pair<PublicKey, RoutingMessage>> m_sent;
    std::set<PublicKey> m_blamed;
    std::set<PublicKey> m_jailed;
    bool m_locked = false;
    ServiceThread m_thread{"routing-test"};
    std::unique_ptr<RoutingService> m_service;
};

TEST_F(RoutingServiceTest, KnowsItselfAndWhoAdvertises) {
    onThread([&] {
        m_service->peerConnected(m_other.id());
        hear(m_other);
        m_service->start();
    });
    const auto answer = m_service->route(needs(), std::nullopt, true);
    EXPECT_EQ(answer.explanation.decision.counts.eligible, 2u);
    EXPECT_EQ(answer.explanation.nodes.size(), 2u);
    EXPECT_TRUE(m_service->mayAsk(m_other.id()));
    EXPECT_FALSE(m_service->mayAsk(m_sameKeyId.id())) << "no link";
    onThread([&] {
        const api::RoutingInfo info = m_service->info();
        EXPECT_EQ(info.saidMs, kWallMs);
        EXPECT_EQ(info.reason, "");
        ASSERT_EQ(info.nodes.size(), 2u);
        EXPECT_TRUE(info.nodes[0].ours);
        EXPECT_FALSE(info.nodes[0].sealed);
        EXPECT_TRUE(info.nodes[1].sealed);
        EXPECT_EQ(info.nodes[1].latencyMs, 7u);
        ASSERT_EQ(info.decisions.size(), 1u);
        EXPECT_EQ(info.decisions[0].fates.size(), 2u);
        m_service->peerDisconnected(m_other.id());
    });
    const auto alone = m_service->route(needs(), std::nullopt, false);
    EXPECT_EQ(alone.explanation.decision.counts.of(routing::Filter::Reachable), 1u);
    EXPECT_TRUE(alone.here);
    EXPECT_FALSE(m_service->mayAsk(m_other.id()));
}

TEST_F(RoutingServiceTest, ASeedDecidesTheSameAndDecisionsAreKeptBounded) {
    onThread([&] {
        m_service->peerConnected(m_other.id());
        hear(m_other);
        m_service->start();
    });
    const auto first = m_service->route(needs(), std::nullopt, true);
    const auto again = m_service->route(needs(), first.explanation.decision.seed, true);
    EXPECT_EQ(first.explanation, again.explanation);
    for (int i = 0; i < 50; ++i) m_service->route(needs(), std::nullopt, false);
    onThread(
        [&] { EXPECT_EQ(m_service->info().decisions.size(), api::kRoutingDecisionsShownMax); });
}

// A node that claims another's key id must not draw the other's requests to itself.
TEST_F(RoutingServiceTest, AKeyIdThatTwoNodesClaimFindsNobody) {
    onThread([&] {
        m_service->peerConnected(m_other.id());
        m_service->peerConnected(m_sameKeyId.id());
        hear(m_other);
        m_service->start();
    });
    EXPECT_EQ(m_service->nodeOf(keyIdOf(2)), m_other.id());
    EXPECT_EQ(m_service->nodeOf(keyIdOf(3)), std::nullopt);
    onThread([&] {
        hear(m_sameKeyId);
        m_service->peerConnected(m_sameKeyId.id());
    });
    EXPECT_EQ(m_service->nodeOf(keyIdOf(2)), std::nullopt);
}

TEST_F(RoutingServiceTest, SaysWhyItDoesNotAdvertise) {
    m_locked = true;
    onThread([&] {
        m_service->start();
        EXPECT_EQ(m_service->info().reason, "The Node Key is locked.");
        EXPECT_EQ(m_service->info().saidMs, 0);
    });
    m_locked = false;
    m_jailed.insert(m_self.id());
    onThread([&] {
        m_service->start();
        EXPECT_NE(m_service->info().reason.find("not Connected on the ledger"), std::string::npos);
    });
    const auto answer = m_service->route(needs(), std::nullopt, false);
    EXPECT_FALSE(answer.explanation.decision.choice);
}

TEST_F(RoutingServiceTest, RequestsOfOursCountInANodesQueue) {
    struct Sink final : gateway::IForwardSink {
        void onHead(const gateway::ForwardHead&) override {}
        void onBody(Bytes) override {}
        void onEnd() override {}
        void onFailed(const Error& error) override { failure = error.code; }
        std::string failure;
    };
    onThread([&] {
        m_service->peerConnected(m_other.id());
        hear(m_other);
        m_service->start();
    });
    const auto queueOf = [&](const PublicKey& key) {
        for (const auto& fate : m_service->route(needs(), std::nullopt, true).explanation.nodes) {
            if (fate.nodeKey == key) return fate.queueLength;
        }
        return UINT32_MAX;
    };
    EXPECT_EQ(queueOf(m_other.id()), 5u) << "as it says";
    std::vector<std::shared_ptr<gateway::IForwardCall>> calls;
    const auto sink = std::make_shared<Sink>();
    for (int i = 0; i < 8; ++i) {
        calls.push_back(m_service->forward({m_other.id(), {}, Bytes{1}}, sink));
    }
    EXPECT_EQ(queueOf(m_other.id()), 8u) << "as we know";
    for (const auto& call : calls) call->cancel();
    EXPECT_EQ(queueOf(m_other.id()), 5u);
    m_service->forward({m_sameKeyId.id(), {}, Bytes{1}}, sink);
    EXPECT_EQ(sink->failure, "forward.unreachable") << "no link, so nothing is queued for later";
}

}  // namespace
}  // namespace stacknet::engine::testing
