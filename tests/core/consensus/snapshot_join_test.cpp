#include "tests/core/consensus/join_run.h"

namespace stacknet::consensus::testing {
namespace {

TEST_F(SnapshotJoinTest, Scenario47EveryPeerServesAndTheEngineIsHeldUntilTheEnd) {
    for (std::uint8_t i = 1; i <= 3; ++i) run.addHonest(i);
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1)) << "the newest";
    EXPECT_TRUE(run.heldAtInstall);
    EXPECT_FALSE(run.join().held()) << "the next engine is free";
    EXPECT_TRUE(run.blamed.empty());
    for (const auto& [key, server] : run.servers) EXPECT_GT(server.chunksServed, 1u);
    EXPECT_EQ(run.result->steps, chain().steps);
    EXPECT_EQ(run.result->validators, chain().validators[kEpochs - 1]);
    ASSERT_EQ(run.result->blocks.size(), 2u) << "from the state to the epoch's last block";
    EXPECT_EQ(run.result->blocks.back()->header, chain().steps.back().header);
    EXPECT_FALSE(run.join().status().active);
}

TEST_F(SnapshotJoinTest, OnlyWhoIsFarBehindAndEpochsBehindAsks) {
    EXPECT_EQ(Params{}.snapshotGap, 4'096u);
    run.servers[peerKey(1)];
    run.give(JoinPeerUp{peerKey(1)});
    run.claim(peerKey(1), 0, 1'000'000);
    EXPECT_EQ(run.requests, 0u) << "no epoch has ended";
    run.claim(peerKey(1), 1, 4);
    EXPECT_EQ(run.requests, 0u) << "one block less than the gap";
    run.give(JoinHeight{8});
    run.claim(peerKey(1), 1, 12);
    EXPECT_EQ(run.requests, 0u);
    run.claim(peerKey(1), 1, 13);
    EXPECT_EQ(run.requests, 1u);
    EXPECT_TRUE(run.join().status().active);
}

TEST_F(SnapshotJoinTest, NothingIsHeldBeforeAnEpochsEndIsProven) {
    run.add(1).twist = [](const SnapshotMessage&,
                          SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (auto* answer = std::get_if<EpochsAnswer>(&honest)) {
            answer->steps[0].proof.finalCert.entries.pop_back();  // two of four
        }
        return honest;
    };
    run.connect();
    EXPECT_FALSE(run.run());
    EXPECT_FALSE(run.held);
    EXPECT_THAT(run.blamed, ElementsAre(Pair(peerKey(1), "consensus.light_bad_proof")));
    EXPECT_EQ(run.ended->code, "consensus.snapshot_none");
}

TEST_F(SnapshotJoinTest, ASnapshotThatIsGoneMeanwhileIsReplacedByANewerOne) {
    Server& server = run.add(1);
    server.keeps = kEpochs - 2;
    server.twist = [&server](const SnapshotMessage&,
                             SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        // After some chunks it keeps the next one.
        if (server.chunksServed == 5) server.keeps = kEpochs - 1;
        return honest;
    };
    run.connect();
    ASSERT_TRUE(run.run());
    EXPECT_TRUE(is(run, kEpochs - 1));
    EXPECT_TRUE(run.blamed.empty());
    EXPECT_LT(run.nowMs, kMinute);
}

TEST_F(SnapshotJoinTest, WithoutAnOfferItGoesOnByBlocksAndAsksAgainLater) {
    run.add(1).twist = [](const SnapshotMessage&, SnapshotMessage) {
        return std::optional<SnapshotMessage>(SnapshotOffer{});
    };
    run.connect();
    EXPECT_FALSE(run.run());
    EXPECT_EQ(run.ended->code, "consensus.snapshot_none");
    EXPECT_FALSE(run.held);
    EXPECT_EQ(run.requests, 1u);
    const std::int64_t failedMs = run.nowMs;
    run.ended.reset();
    run.nowMs = failedMs + kSnapshotRetryMs - 1;
    run.connect(peerKey(1));
    EXPECT_EQ(run.requests, 1u);
    run.nowMs = failedMs + kSnapshotRetryMs;
    run.connect(peerKey(1));
    EXPECT_EQ(run.requests, 2u);
}

TEST_F(SnapshotJoinTest, WhatIsOnItsWayToOnePeerIsBoundedAndPaced) {
    std::size_t open = 0;
    std::vector<std::int64_t> askedMs;
    run.add(1).twist = [&](const SnapshotMessage& request,
                           SnapshotMessage honest) -> std::optional<SnapshotMessage> {
        if (!std::holds_alternative<ChunkRequest>(request)) return honest;
        ++open;
        askedMs.push_back(run.nowMs);
        return std::nullopt;
    };
    run.connect();
    run.run(5'000);
    EXPECT_EQ(open, kSnapshotPerPeerMax);
    for (std::size_t i = 1; i < askedMs.size(); ++i) {
        EXPECT_GE(askedMs[i] - askedMs[i - 1], kSnapshotAskGapMs);
    }
    static_assert(2 * 1'000 / kSnapshotAskGapMs <= kSnapshotAnswersPerSecond,
                  "an honest node asks for no more than half of what is served");
}

TEST_F(SnapshotJoinTest, CrashAfterEveryEffectStillEndsWithTheSnapshot) {
    JoinRun whole(chain());
    whole.addHonest(1);
    whole.addHonest(2);
    whole.connect();
    ASSERT_TRUE(whole.run());
    ASSERT_GT(whole.effects, 20u);
    for (std::size_t crash = 1; crash < whole.effects; ++crash) {
        JoinRun one(chain());
        one.addHonest(1);
        one.addHonest(2);
        one.effectsMax = crash;
        one.connect();
        one.run();
        if (one.installed) continue;
        const std::size_t kept = one.stored.size();
        one.effects = 0;
        one.effectsMax = SIZE_MAX;
        for (auto& [key, server] : one.servers) server.chunksServed = 0;
        one.restart();
        ASSERT_TRUE(one.run()) << crash;
        EXPECT_TRUE(is(one, kEpochs - 1)) << crash;
        std::size_t served = 0;
        for (auto& [key, server] : one.servers) served += server.chunksServed;
        EXPECT_EQ(served, 10 - kept) << "nothing is fetched twice";
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
