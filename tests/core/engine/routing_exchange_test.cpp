#include "core/engine/routing_exchange.h"

#include <deque>
#include <memory>

#include "tests/core/routing/sample_advert.h"

namespace stacknet::engine::testing {
namespace {

using routing::testing::kWallMs;
using routing::testing::sampleChain;
using routing::testing::SampleNode;
using Now = RoutingExchange::Now;

Now at(std::int64_t ms) {
    return {kWallMs + ms, 1'000'000 + ms};
}

std::vector<RoutingExchange::Send> sendsOf(const RoutingExchange::Effects& effects) {
    std::vector<RoutingExchange::Send> sends;
    for (const auto& effect : effects) {
        if (const auto* send = std::get_if<RoutingExchange::Send>(&effect)) sends.push_back(*send);
    }
    return sends;
}

const RoutingExchange::Misbehaved* blameOf(const RoutingExchange::Effects& effects) {
    for (const auto& effect : effects) {
        if (const auto* blame = std::get_if<RoutingExchange::Misbehaved>(&effect)) return blame;
    }
    return nullptr;
}

class RoutingExchangeTest : public ::testing::Test {
protected:
    RoutingExchange make(const PublicKey& self) {
        return {sampleChain(), self,
                [this](const PublicKey& key) { return !m_strangers.contains(key); }, m_limits};
    }
    static Bytes encoded(const SampleNode& node, std::int64_t ms) {
        return routing::encodeAdvert(node.advert(kWallMs + ms));
    }

    RoutingExchange::Limits m_limits;
    std::set<PublicKey> m_strangers;
    SampleNode m_self{1};
    SampleNode m_a{2};
    SampleNode m_b{3};
};

// A line of six nodes, each linked with the next alone: what one says reaches all, and nobody is
// told twice.
TEST_F(RoutingExchangeTest, AnAdvertisementReachesEverybodyOnce) {
    std::vector<SampleNode> nodes;
    std::vector<RoutingExchange> all;
    for (std::uint64_t i = 0; i < 6; ++i) nodes.emplace_back(10 + i);
    for (const SampleNode& node : nodes) all.push_back(make(node.id()));
    const auto indexOf = [&](const PublicKey& key) {
        std::size_t index = 0;
        while (nodes[index].id() != key) ++index;
        return index;
    };
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        all[i].peerConnected(nodes[i + 1].id());
        all[i + 1].peerConnected(nodes[i].id());
    }
    struct Flight {
        std::size_t from;
        std::size_t to;
        Bytes advert;
    };
    std::deque<Flight> flights;
    const auto send = [&](std::size_t from, const RoutingExchange::Effects& effects) {
        ASSERT_EQ(blameOf(effects), nullptr);
        for (const auto& one : sendsOf(effects)) {
            flights.push_back({from, indexOf(one.peer), one.advert});
        }
    };
    send(0, all[0].say(nodes[0].advert(kWallMs), at(0)));
    std::size_t delivered = 0;
    while (!flights.empty()) {
        const Flight flight = flights.front();
        flights.pop_front();
        ++delivered;
        send(flight.to, all[flight.to].received(nodes[flight.from].id(), flight.advert, at(0)));
    }
    EXPECT_EQ(delivered, 5u);
    for (const RoutingExchange& each : all) {
        ASSERT_EQ(each.adverts().size(), 1u);
        EXPECT_EQ(each.adverts().begin()->second.advert, nodes[0].advert(kWallMs).advert);
    }
}

TEST_F(RoutingExchangeTest, AnOldOneIsNoNewsAndIsNotPassedOn) {
    RoutingExchange exchange = make(m_self.id());
    exchange.peerConnected(m_a.id());
    exchange.peerConnected(m_b.id());
    EXPECT_EQ(sendsOf(exchange.received(m_a.id(), encoded(m_a, 0), at(0))).size(), 1u);
    EXPECT_TRUE(exchange.received(m_b.id(), encoded(m_a, 0), at(1'000)).empty()) << "again";
    EXPECT_TRUE(exchange.received(m_b.id(), encoded(m_a, -1), at(1'000)).empty()) << "older";
    EXPECT_TRUE(exchange.received(m_a.id(), encoded(m_a, 400), at(400)).empty()) << "too soon";
    EXPECT_EQ(sendsOf(exchange.received(m_a.id(), encoded(m_a, 500), at(500))).size(), 1u);
    EXPECT_EQ(exchange.adverts().at(m_a.id()).advert.issuedMs, kWallMs + 500);
    // A recording of an earlier day.
    exchange.tick(at(500 + routing::kFactsMaxAgeMs));
    EXPECT_EQ(exchange.adverts().size(), 1u);
    exchange.tick(at(501 + routing::kFactsMaxAgeMs));
    EXPECT_TRUE(exchange.adverts().empty());
    EXPECT_TRUE(exchange.received(m_b.id(), encoded(m_a, 500), at(60'000)).empty());
    EXPECT_TRUE(exchange.received(m_b.id(), encoded(m_a, 60'000), at(0)).empty()) << "the future";
    EXPECT_TRUE(exchange.adverts().empty());
}

TEST_F(RoutingExchangeTest, WhoDoesNotServeOnTheLedgerIsNotHeard) {
    RoutingExchange exchange = make(m_self.id());
    exchange.peerConnected(m_a.id());
    exchange.peerConnected(m_b.id());
    m_strangers.insert(m_b.id());
    EXPECT_TRUE(exchange.received(m_a.id(), encoded(m_b, 0), at(0)).empty());
    m_strangers.clear();
    EXPECT_EQ(exchange.received(m_a.id(), encoded(m_b, 0), at(0)).size(), 1u);
    m_strangers.insert(m_b.id());
    exchange.tick(at(1));
    EXPECT_TRUE(exchange.adverts().empty()) << "slashed meanwhile";
    EXPECT_TRUE(exchange.received(m_a.id(), encoded(m_self, 0), at(0)).empty()) << "an echo of us";
}

TEST_F(RoutingExchangeTest, ALieIsBlamedOnWhoToldIt) {
    RoutingExchange exchange = make(m_self.id());
    exchange.peerConnected(m_a.id());
    routing::SignedAdvert forged = m_b.advert(kWallMs);
    forged.advert.loadBps = 0;
    const auto effects = exchange.received(m_a.id(), routing::encodeAdvert(forged), at(0));
    ASSERT_NE(blameOf(effects), nullptr);
    EXPECT_EQ(blameOf(effects)->peer, m_a.id());
    EXPECT_EQ(blameOf(effects)->error.code, "routing.advert_signature");
    EXPECT_NE(blameOf(exchange.received(m_a.id(), Bytes{1, 2, 3}, at(0))), nullptr);
    EXPECT_TRUE(exchange.adverts().empty());
    EXPECT_TRUE(exchange.received(m_b.id(), encoded(m_b, 0), at(0)).empty()) << "no peer of ours";
}

TEST_F(RoutingExchangeTest, APeerMayCauseSoManyChecksASecond) {
    m_limits.checksPerSecond = 2;
    RoutingExchange exchange = make(m_self.id());
    exchange.peerConnected(m_a.id());
    const SampleNode c(4);
    const SampleNode d(5);
    exchange.received(m_a.id(), encoded(m_b, 0), at(0));
    exchange.received(m_a.id(), encoded(c, 0), at(0));
    exchange.received(m_a.id(), encoded(d, 0), at(999));
    EXPECT_EQ(exchange.adverts().size(), 2u);
    exchange.received(m_a.id(), encoded(d, 0), at(1'000));
    EXPECT_EQ(exchange.adverts().size(), 3u);
}

TEST_F(RoutingExchangeTest, OursIsSaidWhenItChangesAndNowAndThen) {
    RoutingExchange exchange = make(m_self.id());
    routing::Advert facts = m_self.advert(0).advert;
    EXPECT_TRUE(exchange.ownIsDue(facts, at(0)));
    EXPECT_EQ(exchange.nextIssuedMs(at(0)), kWallMs);
    exchange.peerConnected(m_a.id());
    EXPECT_EQ(sendsOf(exchange.say(m_self.advert(kWallMs), at(0))).size(), 1u);
    EXPECT_EQ(exchange.nextIssuedMs(at(-10)), kWallMs + 1) << "the clock went back";
    EXPECT_FALSE(exchange.ownIsDue(facts, at(4'999)));
    EXPECT_TRUE(exchange.ownIsDue(facts, at(5'000)));
    facts.loadBps += 1;
    EXPECT_FALSE(exchange.ownIsDue(facts, at(999)));
    EXPECT_TRUE(exchange.ownIsDue(facts, at(1'000)));
}

TEST_F(RoutingExchangeTest, ANewPeerIsToldWhatIsKnown) {
    RoutingExchange exchange = make(m_self.id());
    exchange.say(m_self.advert(kWallMs), at(0));
    exchange.peerConnected(m_a.id());
    exchange.received(m_a.id(), encoded(m_a, 0), at(0));
    exchange.received(m_a.id(), encoded(m_b, 0), at(0));
    auto told = sendsOf(exchange.peerConnected(m_b.id()));
    ASSERT_EQ(told.size(), 2u) << "ours and a's, not its own";
    EXPECT_EQ(told[0].advert, encoded(m_self, 0));
    EXPECT_EQ(told[1].advert, encoded(m_a, 0));
    exchange.peerDisconnected(m_b.id());
    EXPECT_TRUE(sendsOf(exchange.say(m_self.advert(kWallMs + 1), at(1))).size() == 1u);
}

}  // namespace
}  // namespace stacknet::engine::testing
