#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/sim_network.h"

namespace stacknet::consensus::testing {
namespace {

// Scenario 47: while a snapshot is fetched nothing is signed.
TEST(EngineHold, AHeldEngineSignsNothingUntilItIsReleased) {
    SimNetwork network(SimConfig{});
    for (std::size_t i = 0; i < 3; ++i) network.start(i);
    ASSERT_TRUE(network.runUntil([&] { return network.height(2) >= 3; }, 60'000));
    network.give(2, HoldSync{true});
    EXPECT_TRUE(network.status(2).held);
    // Without its votes two of four are no quorum.
    network.runFor(1'000);
    const Height before = std::max(network.height(0), network.height(1));
    network.runFor(60'000);
    EXPECT_EQ(network.height(0), before);
    EXPECT_EQ(network.height(1), before);
    EXPECT_FALSE(network.status(2).watchdog.counting) << "it cannot leave a term either";
    EXPECT_TRUE(network.status(2).watchdog.left.empty());
    network.give(2, HoldSync{false});
    EXPECT_TRUE(network.runUntil([&] { return network.height(2) >= before + 3; }, 120'000));
    EXPECT_THAT(network.violations(), ::testing::IsEmpty());
}

TEST(EngineHold, AHeldEngineAsksForNoBlocks) {
    SimNetwork network(SimConfig{});
    for (std::size_t i = 0; i < 3; ++i) network.start(i);
    ASSERT_TRUE(network.runUntil([&] { return network.height(0) >= 40; }, 300'000));
    network.start(3);
    network.give(3, HoldSync{true});
    network.runFor(10'000);
    EXPECT_EQ(network.height(3), 0u);
    network.give(3, HoldSync{false});
    EXPECT_TRUE(network.runUntil([&] { return network.height(3) >= 40; }, 60'000));
}

TEST(EngineHold, WhatTheDriverBlamesAPeerForIsCountedAndScored) {
    SimNetwork network(SimConfig{});
    network.start(0);
    network.start(1);
    const auto count = [&](DropReason reason) {
        return network.status(0).dropped[static_cast<std::size_t>(reason)];
    };
    const PublicKey peer = network.key(1).publicKey();
    const auto blame = [&](const char* code) {
        network.give(0, MessageRefused{peer, makeError(code, "It lied.")});
    };
    blame("consensus.snapshot_unsolicited");
    EXPECT_EQ(count(DropReason::Unsolicited), 1u);
    std::uint64_t bad = 0;
    for (const char* code :
         {"consensus.snapshot_bad_chunk", "consensus.snapshot_bad_epochs",
          "consensus.snapshot_wrong_root", "consensus.bad_sync", "consensus.light_bad_proof",
          "consensus.light_bad_validators", "consensus.light_wrong_chain",
          "consensus.light_wrong_epoch", "consensus.light_fork"}) {
        blame(code);
        EXPECT_EQ(count(DropReason::BadSync), ++bad) << code;
    }
    blame("consensus.snapshot_bad_manifest");
    EXPECT_EQ(count(DropReason::Malformed), 1u);
    EXPECT_GE(network.score(0), 11 * kPeerScoreStep - 5);
}

}  // namespace
}  // namespace stacknet::consensus::testing
