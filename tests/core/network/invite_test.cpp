#include "core/network/invite.h"

#include <gtest/gtest.h>

#include "tests/core/network/network_fixture.h"

namespace stacknet::network::test {
namespace {

Invite sampleInvite() {
    Invite invite;
    invite.chainId = chainOf(4);
    invite.networkName = "Übung \"1\"";
    invite.genesisJson = "{\"name\":\"x\",\n \"validators\":[1,2]}";
    invite.peers = {{nodeKeyOf(1), "192.0.2.1:7000"}, {nodeKeyOf(2), "[2001:db8::1]:7000"}};
    return invite;
}

std::string codeOf(const std::string& json) {
    const auto parsed = parseInvite(json);
    return parsed.ok() ? "accepted" : parsed.error().code;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(Invite, RoundTrips) {
    Invite invite = sampleInvite();
    const auto json = createInvite(invite, keyOf(5));
    ASSERT_TRUE(json.ok()) << json.error().message;
    const auto parsed = parseInvite(*json);
    ASSERT_TRUE(parsed.ok()) << parsed.error().message;
    invite.inviter = nodeKeyOf(5);
    EXPECT_EQ(*parsed, invite);
}

TEST(Invite, EveryAlteredFieldIsRefused) {
    const std::string json = *createInvite(sampleInvite(), keyOf(5));
    EXPECT_EQ(codeOf(json), "accepted");
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"0404", "0504"},
             {"validators", "validatorz"},
             {"192.0.2.1", "192.0.2.2"},
             {"192.0.2.1:7000", "192.0.2.1"},
             {"bung", "bing"},
             {"stacknet-invite-1", "stacknet-invite-2"},
             {"\"format\"", "\"extra\":1,\"format\""},
             {"\"network_name\"", "\"net_name\""},
             {"\"bootstrap\":[", "\"bootstrap\":[1,"},
             {"\"bootstrap\":[", "\"bootstrap\":[{},"},
             {"{\"node_key\"", "{\"x\":1,\"node_key\""}}) {
        EXPECT_EQ(codeOf(replaced(json, from, to)), "network.bad_invite") << from;
    }
    for (std::size_t size = 0; size < json.size(); ++size) {
        EXPECT_EQ(codeOf(json.substr(0, size)), "network.bad_invite") << size;
    }
}

TEST(Invite, RandomMutationsAreNeverAcceptedAsSomethingElse) {
    const std::string json = *createInvite(sampleInvite(), keyOf(5));
    const Invite original = *parseInvite(json);
    SeededRng rng(3);
    for (int i = 0; i < 2'000; ++i) {
        std::string mutated = json;
        mutated[rng.below(mutated.size())] = static_cast<char>(rng.below(256));
        const auto parsed = parseInvite(mutated);
        if (parsed.ok()) {
            EXPECT_EQ(*parsed, original);
        }
    }
}

TEST(Invite, BoundsAreHeldOnBothSides) {
    Invite invite = sampleInvite();
    invite.networkName.clear();
    EXPECT_FALSE(createInvite(invite, keyOf(5)).ok());
    invite = sampleInvite();
    invite.networkName = std::string(65, 'x');
    EXPECT_FALSE(createInvite(invite, keyOf(5)).ok());
    invite = sampleInvite();
    invite.peers.clear();
    EXPECT_FALSE(createInvite(invite, keyOf(5)).ok());
    invite = sampleInvite();
    invite.peers.resize(65, invite.peers[0]);
    EXPECT_FALSE(createInvite(invite, keyOf(5)).ok());
    invite = sampleInvite();
    invite.peers[0].address = "nowhere";
    const auto refused = createInvite(invite, keyOf(5));
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("bootstrap.address"), std::string::npos);
    EXPECT_EQ(codeOf(std::string(kInviteBytesMax + 1, ' ')), "network.bad_invite");
    EXPECT_EQ(codeOf(std::string(100'000, '[')), "network.bad_invite");
}

}  // namespace
}  // namespace stacknet::network::test
