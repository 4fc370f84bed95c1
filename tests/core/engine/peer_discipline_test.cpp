#include <gtest/gtest.h>

#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine::testing {
namespace {

// Scenario 48: the score that consensus gives decides when a peer is disconnected.
TEST(PeerDiscipline, TheTenthFaultAsksForDisconnectionAndTheNinthDoesNot) {
    ScriptedChain chain;
    Follower node(chain);
    node.params.statusMs = 3'600'000;  // nothing decays meanwhile
    node.start();
    constexpr std::size_t kFaults = consensus::kPeerScoreMax / consensus::kPeerScoreStep;
    const std::vector<Bytes> junk(kFaults - 1, Bytes{1, 2, 3});
    node.toldBytes(junk);
    EXPECT_TRUE(node.with([&](ChainDriver&) { return node.misbehaved.empty(); }));
    node.toldBytes({Bytes{4}});
    const auto blamed = node.with([&](ChainDriver&) { return node.misbehaved; });
    ASSERT_EQ(blamed.size(), 1u);
    EXPECT_EQ(blamed[0].first, chain.leader());
    EXPECT_FALSE(blamed[0].second.message.empty());
}

// I14: what is notarized only is shown nowhere as final.
TEST(Finality, NothingIsFinalBeforeItsCertificate) {
    ScriptedChain chain;
    chain.add();
    chain.add();
    Follower node(chain);
    node.start();
    node.told({chain.proposal(1), consensus::NotarCert{chain.notarCert(1)}, chain.proposal(2),
               consensus::NotarCert{chain.notarCert(2)}});
    const auto heights = [&] {
        return node.with([](ChainDriver& driver) {
            return std::tuple{driver.status().finalizedHeight, driver.state().height(),
                              driver.blocks().tipHeight()};
        });
    };
    EXPECT_EQ(node.with([](ChainDriver& driver) { return driver.status().view; }), 3u);
    EXPECT_EQ(heights(), std::tuple(0u, 0u, 0u));
    node.told({consensus::FinalCert{chain.finalCert(1)}});
    EXPECT_EQ(heights(), std::tuple(1u, 1u, 1u));
    node.told({consensus::FinalCert{chain.finalCert(2)}});
    EXPECT_EQ(heights(), std::tuple(2u, 2u, 2u));
}

}  // namespace
}  // namespace stacknet::engine::testing
