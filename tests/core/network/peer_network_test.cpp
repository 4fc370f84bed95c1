#include "core/network/peer_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/network/network_fixture.h"

namespace stacknet::network::test {
namespace {

void connectAll(std::vector<std::unique_ptr<Node>>& nodes) {
    for (auto& node : nodes) node->start();
    for (auto& node : nodes) {
        for (auto& other : nodes) {
            if (node != other) node->knows(*other);
        }
    }
    for (auto& node : nodes) {
        for (auto& other : nodes) {
            if (node == other) continue;
            ASSERT_TRUE(eventually([&] {
                const PeerStatus status = node->peer(other->number);
                return status.outgoing && status.incoming;
            })) << node->peer(other->number).reason;
        }
    }
}

std::vector<std::unique_ptr<Node>> makeNodes(std::uint8_t count) {
    std::vector<std::unique_ptr<Node>> nodes;
    for (std::uint8_t i = 1; i <= count; ++i) nodes.push_back(std::make_unique<Node>(i));
    return nodes;
}

TEST(PeerNetwork, FourNodesExchangeFramesInOrder) {
    auto nodes = makeNodes(4);
    connectAll(nodes);
    constexpr std::uint8_t kFrames = 50;
    for (auto& node : nodes) {
        for (std::uint8_t i = 0; i < kFrames; ++i) {
            ASSERT_TRUE(node->network->broadcast(FrameChannel::Consensus, {node->number, i}).ok());
        }
    }
    for (auto& node : nodes) {
        ASSERT_TRUE(eventually([&] { return node->receivedCount() >= 3U * kFrames; }));
        std::map<PublicKey, std::uint8_t> next;
        for (const Received& received : node->received()) {
            EXPECT_EQ(received.channel, FrameChannel::Consensus);
            EXPECT_EQ(nodeKeyOf(received.frame.at(0)), received.from);
            EXPECT_EQ(received.frame.at(1), next[received.from]++);
        }
        EXPECT_EQ(next.size(), 3U);
    }
}

TEST(PeerNetwork, SendReachesOnePeerOnItsChannelUpToTheLimit) {
    auto nodes = makeNodes(3);
    connectAll(nodes);
    Bytes large(kFrameBytesMax, 0x5a);
    ASSERT_TRUE(nodes[0]->network->send(nodeKeyOf(2), FrameChannel::Mempool, large).ok());
    ASSERT_TRUE(nodes[0]->network->send(nodeKeyOf(2), FrameChannel::Status, {}).ok());
    ASSERT_TRUE(eventually([&] { return nodes[1]->receivedCount() == 2; }));
    EXPECT_EQ(nodes[1]->received()[0].frame, large);
    EXPECT_EQ(nodes[1]->received()[0].channel, FrameChannel::Mempool);
    EXPECT_EQ(nodes[1]->received()[1].channel, FrameChannel::Status);
    EXPECT_EQ(nodes[2]->receivedCount(), 0U);

    large.push_back(0);
    const auto tooLarge = nodes[0]->network->send(nodeKeyOf(2), FrameChannel::Mempool, large);
    ASSERT_FALSE(tooLarge.ok());
    EXPECT_EQ(tooLarge.error().code, "network.frame_too_large");
    const auto unknown = nodes[0]->network->send(nodeKeyOf(77), FrameChannel::Mempool, {});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, "network.unknown_peer");
}

TEST(PeerNetwork, StatusShowsNameHeightRoundTripAndClockOffset) {
    Node a(1);
    Node b(2, chainOf(1), 90'000);
    a.start();
    b.start();
    b.network->announceHeight(42);
    a.knows(b);
    b.knows(a);
    ASSERT_TRUE(eventually([&] { return a.peer(2).height == 42 && a.peer(2).clockKnown; }));
    ASSERT_TRUE(eventually([&] { return b.peer(1).clockKnown; }));
    const PeerStatus status = a.peer(2);
    EXPECT_EQ(status.name, "node 2");
    EXPECT_EQ(status.softwareVersion, "test 1");
    EXPECT_NEAR(static_cast<double>(status.clockOffsetMs), -90'000, 10'000);
    EXPECT_NEAR(static_cast<double>(b.network->clockOffsetMs()), 90'000, 10'000);
    EXPECT_LT(status.roundTripMs, 20'000U);
    EXPECT_GT(status.bytesIn, 0U);
    EXPECT_GT(status.bytesOut, 0U);
    EXPECT_NEAR(static_cast<double>(status.lastSeenMs), static_cast<double>(a.clock.wallMs()),
                5'000);
}

TEST(PeerNetwork, OneReachableSideIsEnough) {
    Node hidden(1);
    Node open(2);
    hidden.start();
    open.start();
    open.knowsWithoutAddress(hidden);
    hidden.knows(open);
    ASSERT_TRUE(eventually([&] { return open.connected(1) && hidden.connected(2); }));
    ASSERT_TRUE(open.network->send(nodeKeyOf(1), FrameChannel::Consensus, {7}).ok());
    ASSERT_TRUE(hidden.network->send(nodeKeyOf(2), FrameChannel::Consensus, {8}).ok());
    ASSERT_TRUE(eventually([&] { return hidden.receivedCount() == 1; }));
    ASSERT_TRUE(eventually([&] { return open.receivedCount() == 1; }));
    EXPECT_FALSE(open.peer(1).outgoing);
    EXPECT_TRUE(open.peer(1).incoming);
}

TEST(PeerNetwork, RestartedPeerIsFoundAgain) {
    Node a(1);
    a.start();
    auto b = std::make_unique<Node>(2);
    b->start();
    const std::string address = b->address();
    a.knows(*b);
    b->knows(a);
    ASSERT_TRUE(eventually([&] { return a.peer(2).outgoing && a.peer(2).incoming; }));
    b.reset();
    ASSERT_TRUE(eventually([&] { return a.peer(2).state == PeerLinkState::Unreachable; }));
    EXPECT_EQ(a.peer(2).reasonCode, "network.unreachable");
    EXPECT_NE(a.peer(2).reason.find(address), std::string::npos);
    ASSERT_TRUE(a.network->send(nodeKeyOf(2), FrameChannel::Consensus, {1}).ok());

    b = std::make_unique<Node>(2, chainOf(1), 0, address);
    b->start();
    b->knows(a);
    ASSERT_TRUE(eventually([&] { return a.peer(2).outgoing && a.peer(2).incoming; }));
    ASSERT_TRUE(eventually([&] { return b->receivedCount() == 1; }));
    EXPECT_TRUE(a.peer(2).reason.empty());
}

TEST(PeerNetwork, SlowPeersQueueStaysBoundedAndKeepsTheNewest) {
    PeerLimits limits = Node::shortTimes();
    limits.queueFramesMax = 20;
    limits.queueBytesMax = 1'000'000;
    Node fast(1, chainOf(1), 0, "127.0.0.1:0", limits);
    Node slow(2);
    fast.start();
    slow.start();
    fast.knows(slow);
    slow.knows(fast);
    // Data moves to the dialled link once that is up; what was on its way before may come later.
    ASSERT_TRUE(eventually([&] { return fast.peer(2).outgoing && fast.peer(2).incoming; }));
    slow.block(true);
    Bytes frame(64 * 1024, 0);
    for (std::uint32_t i = 0; i < 2'000; ++i) {
        frame[0] = static_cast<std::uint8_t>(i >> 8);
        frame[1] = static_cast<std::uint8_t>(i & 0xff);
        ASSERT_TRUE(fast.network->send(nodeKeyOf(2), FrameChannel::Consensus, frame).ok());
        const PeerStatus status = fast.peer(2);
        ASSERT_LE(status.queuedFrames, 20U);
        ASSERT_LE(status.queuedBytes, 1'000'000U);
    }
    EXPECT_GT(fast.peer(2).framesDropped, 1'000U);
    slow.block(false);
    ASSERT_TRUE(eventually([&] {
        const auto received = slow.received();
        return !received.empty() && received.back().frame[0] == (1'999 >> 8) &&
               received.back().frame[1] == (1'999 & 0xff);
    }));
    EXPECT_EQ(slow.receivedCount() + fast.peer(2).framesDropped, 2'000U);
    EXPECT_TRUE(fast.connected(2));
}

TEST(PeerNetwork, SecondServerOnThePortIsRefused) {
    Node a(1);
    a.start();
    Node b(2, chainOf(1), 0, a.address());
    const auto started = b.network->start();
    ASSERT_FALSE(started.ok());
    EXPECT_EQ(started.error().code, "network.port_in_use");
    EXPECT_NE(started.error().message.find(a.address()), std::string::npos);
}

TEST(PeerNetwork, BadAddressesAreRefusedWithTheirText) {
    Node nowhere(1, chainOf(1), 0, "192.0.2.77:0");
    EXPECT_EQ(nowhere.network->start().error().code, "network.bad_address");
    Node noPort(1, chainOf(1), 0, "localhost");
    EXPECT_EQ(noPort.network->start().error().code, "network.bad_address");
    Node a(1);
    EXPECT_EQ(a.network->addPeer({nodeKeyOf(2), "host", ""}).error().code, "network.bad_address");
    EXPECT_EQ(a.network->addPeer({nodeKeyOf(1), "host:1", ""}).error().code, "network.self");
}

// Scenario 48: who misbehaves is cut, told why and kept out for a while, from either side, and is
// a peer as before afterwards.
TEST(PeerNetwork, AMisbehavingPeerIsRefusedForATimeAndThenTakenBack) {
    PeerLimits limits = Node::shortTimes();
    limits.misbehavedMs = 1'500;
    Node a(1, chainOf(1), 0, "127.0.0.1:0", limits);
    Node b(2);
    Node c(3);
    for (Node* node : {&a, &b, &c}) node->start();
    a.knows(b);
    a.knows(c);
    b.knows(a);
    c.knows(a);
    ASSERT_TRUE(eventually([&] {
        return a.peer(2).outgoing && a.peer(2).incoming && b.peer(1).outgoing && a.connected(3);
    }));
    const std::int64_t before = a.clock.monotonicMs();
    a.network->refusePeer(nodeKeyOf(2), "It sent\n ten forged votes.");
    EXPECT_FALSE(a.connected(2));
    EXPECT_EQ(a.peer(2).state, PeerLinkState::Refused);
    EXPECT_EQ(a.peer(2).reasonCode, "network.misbehaved");
    EXPECT_EQ(a.peer(2).reason, "The link is refused for 1 s: It sent ten forged votes.");
    EXPECT_TRUE(a.network->send(nodeKeyOf(2), FrameChannel::Consensus, {1}).ok());
    EXPECT_EQ(a.peer(2).queuedFrames, 0U) << "nothing is kept for it";
    ASSERT_TRUE(eventually([&] { return b.peer(1).state == PeerLinkState::Refused; }));
    EXPECT_EQ(b.peer(1).reasonCode, "network.misbehaved");
    EXPECT_NE(b.peer(1).reason.find("ten forged votes"), std::string::npos);
    // It knocks again and is refused at the door; the others notice nothing.
    ASSERT_TRUE(eventually([&] {
        const auto refusals = a.network->refusals();
        return std::any_of(refusals.begin(), refusals.end(), [](const IncomingRefusal& refusal) {
            return refusal.code == "network.misbehaved" && !refusal.claimedNodeKey.empty();
        });
    }));
    EXPECT_TRUE(a.connected(3));
    ASSERT_TRUE(eventually([&] { return a.connected(2) && b.connected(1); }));
    EXPECT_GE(a.clock.monotonicMs() - before, 1'500);
    ASSERT_TRUE(b.network->send(nodeKeyOf(1), FrameChannel::Consensus, {9}).ok());
    ASSERT_TRUE(eventually([&] { return a.receivedCount() == 1; }));
    a.network->refusePeer(nodeKeyOf(77), "A stranger.");
    EXPECT_TRUE(a.connected(2) && a.connected(3));
}

TEST(PeerNetwork, RemovedPeerIsCutAndRefused) {
    Node a(1);
    Node b(2);
    a.start();
    b.start();
    a.knows(b);
    b.knows(a);
    ASSERT_TRUE(eventually([&] { return a.connected(2) && b.connected(1); }));
    a.network->removePeer(nodeKeyOf(2));
    ASSERT_TRUE(eventually([&] { return b.peer(1).state == PeerLinkState::Refused; }));
    EXPECT_EQ(b.peer(1).reasonCode, "network.unknown_node_key");
    EXPECT_TRUE(a.network->peers().empty());
}

TEST(PeerNetwork, StopsSoonWhileTrafficRuns) {
    auto nodes = makeNodes(3);
    connectAll(nodes);
    for (int i = 0; i < 500; ++i) {
        for (auto& node : nodes) {
            ASSERT_TRUE(node->network->broadcast(FrameChannel::Mempool, Bytes(10'000, 1)).ok());
        }
    }
    for (auto& node : nodes) {
        const auto begin = std::chrono::steady_clock::now();
        node->network->stop();
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(4));
        const std::size_t count = node->receivedCount();
        node->network->stop();
        EXPECT_EQ(node->receivedCount(), count);
    }
}

}  // namespace
}  // namespace stacknet::network::test
