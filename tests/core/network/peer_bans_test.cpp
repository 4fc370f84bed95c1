#include "core/network/peer_bans.h"

#include <fstream>

#include "tests/core/network/network_fixture.h"

namespace stacknet::network::test {
namespace {

class PeerBansTest : public testing::Test {
protected:
    PeerBansTest() {
        char folder[] = "/tmp/stacknet-bans-XXXXXX";
        m_folder = ::mkdtemp(folder);
    }
    ~PeerBansTest() override { std::filesystem::remove_all(m_folder); }
    std::filesystem::path file() const { return m_folder / "bans.json"; }
    PeerBans load() const { return PeerBans::load(file()).value(); }
    std::filesystem::path m_folder;
};

TEST_F(PeerBansTest, BansAreThereAfterARestart) {
    PeerBans bans = load();
    EXPECT_TRUE(bans.list().empty());
    const PeerBan forever{nodeKeyOf(1), 0, 5, "floods us"};
    const PeerBan forATime{nodeKeyOf(2), 100, 6, ""};
    ASSERT_TRUE(bans.ban(forever).ok());
    ASSERT_TRUE(bans.ban(forATime).ok());
    EXPECT_EQ(load().list(), (std::vector{forever, forATime}));
    // Again: the newer one counts.
    const PeerBan longer{nodeKeyOf(2), 200, 7, "again"};
    ASSERT_TRUE(bans.ban(longer).ok());
    EXPECT_EQ(load().list(), (std::vector{forever, longer}));
    ASSERT_TRUE(bans.unban(nodeKeyOf(1)).ok());
    EXPECT_EQ(load().list(), std::vector{longer});
    EXPECT_EQ(bans.unban(nodeKeyOf(1)).error().code, "network.not_banned");
}

TEST_F(PeerBansTest, ABanIsOverAtItsTime) {
    PeerBans bans = load();
    ASSERT_TRUE(bans.ban({nodeKeyOf(1), 0, 5, ""}).ok());
    ASSERT_TRUE(bans.ban({nodeKeyOf(2), 100, 6, ""}).ok());
    EXPECT_TRUE(bans.expire(99)->empty());
    EXPECT_EQ(bans.expire(100).value(), std::vector{nodeKeyOf(2)});
    EXPECT_EQ(load().list().size(), 1U);
    EXPECT_TRUE(bans.expire(1'000'000)->empty()) << "the other one has no end";
}

TEST_F(PeerBansTest, AReasonIsShortAndPrintable) {
    PeerBans bans = load();
    EXPECT_EQ(bans.ban({nodeKeyOf(1), 0, 0, std::string(201, 'x')}).error().code,
              "network.ban_reason");
    EXPECT_EQ(bans.ban({nodeKeyOf(1), 0, 0, "a\nb"}).error().code, "network.ban_reason");
    EXPECT_TRUE(bans.ban({nodeKeyOf(1), 0, 0, std::string(200, 'x')}).ok());
    EXPECT_EQ(bans.list().size(), 1U);
}

TEST_F(PeerBansTest, ABanThatCannotBeKeptIsNone) {
    PeerBans bans = PeerBans::load(m_folder / "none" / "bans.json").value();
    EXPECT_FALSE(bans.ban({nodeKeyOf(1), 0, 0, ""}).ok());
    EXPECT_TRUE(bans.list().empty());
}

TEST_F(PeerBansTest, ADamagedFileIsNamed) {
    for (const char* text :
         {"", "[]", "{}", R"({"bans":[1]})", R"({"bans":[{"node_key":"zz"}]})",
          R"({"bans":[{"node_key":"00","until_ms":0,"since_ms":0,"reason":""}]})"}) {
        std::ofstream(file(), std::ios::trunc) << text;
        EXPECT_FALSE(PeerBans::load(file()).ok()) << text;
    }
}

TEST(PeerNetworkBan, ABannedPeerHasNoLinkUntilTheBanIsLifted) {
    Node a(1);
    Node b(2);
    Node c(3);
    for (Node* node : {&a, &b, &c}) node->start();
    a.knows(b);
    a.knows(c);
    b.knows(a);
    c.knows(a);
    ASSERT_TRUE(eventually([&] { return a.connected(2) && b.connected(1) && a.connected(3); }));
    ASSERT_TRUE(a.network->banPeer(nodeKeyOf(2)).ok());
    EXPECT_EQ(a.peer(2).state, PeerLinkState::Refused);
    EXPECT_EQ(a.peer(2).reasonCode, "network.banned");
    ASSERT_TRUE(eventually([&] {
        return b.peer(1).state == PeerLinkState::Refused &&
               b.peer(1).reasonCode == "network.banned";
    }));
    // It is neither written to nor let in, however often it knocks.
    EXPECT_TRUE(a.network->send(nodeKeyOf(2), FrameChannel::Consensus, {1}).ok());
    EXPECT_EQ(a.peer(2).queuedFrames, 0U);
    ASSERT_TRUE(eventually([&] {
        const auto refusals = a.network->refusals();
        return std::count_if(refusals.begin(), refusals.end(), [](const IncomingRefusal& one) {
                   return one.code == "network.banned";
               }) >= 3;
    }));
    EXPECT_FALSE(a.peer(2).incoming || a.peer(2).outgoing);
    EXPECT_TRUE(a.connected(3));
    a.network->unbanPeer(nodeKeyOf(2));
    ASSERT_TRUE(eventually([&] { return a.connected(2) && b.connected(1); }));
    ASSERT_TRUE(a.network->send(nodeKeyOf(2), FrameChannel::Consensus, {9}).ok());
    ASSERT_TRUE(eventually([&] { return b.receivedCount() == 1; }));
    EXPECT_EQ(a.network->banPeer(nodeKeyOf(77)).error().code, "network.unknown_peer");
}

TEST(PeerNetworkBan, ABanBeforeTheStartHoldsFromTheStart) {
    Node a(1);
    Node b(2);
    b.start();
    a.knows(b);
    ASSERT_TRUE(a.network->banPeer(nodeKeyOf(2)).ok());
    a.start();
    b.knows(a);
    ASSERT_TRUE(eventually([&] { return b.peer(1).state == PeerLinkState::Refused; }));
    EXPECT_FALSE(a.connected(2));
}

}  // namespace
}  // namespace stacknet::network::test
