#include "tests/core/consensus/epochs_fixture.h"

namespace stacknet::consensus::testing {
namespace {

TEST_F(EpochsTest, ALostRecordSitsOutAcrossTheEndOfAnEpoch) {
    EXPECT_EQ(OwnVotes::gateAfter({false, 0}, 30), (SigningGate{false, 0})) << "a whole record";
    EXPECT_EQ(OwnVotes::gateAfter({true, 0}, 30), (SigningGate{true, 0})) << "still waiting";
    EXPECT_EQ(OwnVotes::gateAfter({false, 31}, 30), (SigningGate{true, 0}))
        << "the last block may have been final when the record was lost";
    EXPECT_EQ(OwnVotes::gateAfter({false, 30}, 30), (SigningGate{false, 0}));
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        m_nonce = 0;
        begin(changing(200 + seed));
        ASSERT_TRUE(
            m_network->runUntil([&] { return m_network->height(0) >= 12 + 2 * seed; }, kEpochMs));
        m_network->crash(2);
        m_network->loseVoteStore(2);
        m_network->start(2);
        EXPECT_TRUE(m_network->status(2).sittingOut);
        EXPECT_TRUE(runToEpoch(3)) << seed;
        EXPECT_FALSE(m_network->status(2).sittingOut) << "it is over some day";
        EXPECT_THAT(m_network->violations(), IsEmpty()) << seed;
        EXPECT_TRUE(m_network->evidence().empty()) << seed;
        for (const Error& alarm : m_network->alarms(2)) {
            EXPECT_EQ(alarm.code, "consensus.foreign_vote") << "what peers remember of it";
        }
    }
}

/// Crashes, loss, partitions and changing bonds by the seed, over the ends of epochs.
class EpochChaos : public EpochsTest, public ::testing::WithParamInterface<int> {};

TEST_P(EpochChaos, NobodyContradictsAnybody) {
    for (std::uint64_t i = 0; i < 15; ++i) {
        const std::uint64_t seed = static_cast<std::uint64_t>(GetParam()) * 15 + i + 1;
        m_nonce = 0;
        SimConfig config = changing(seed, 2 + seed % 4);
        config.params.quietMs = seed % 3 == 0 ? 0 : 200;
        config.lossPercent = static_cast<std::uint32_t>(seed % 16);
        config.duplicatePercent = 10;
        config.delayMaxMs = 20 + static_cast<std::int64_t>(seed % 3) * 40;
        begin(config);
        SeededRng rng(seed);
        for (int round = 0; round < 30; ++round) {
            const std::size_t node = rng.below(m_network->size());
            switch (rng.below(6)) {
                case 0:
                    m_network->crashAfter(node, static_cast<std::uint32_t>(rng.below(40)));
                    break;
                case 1:
                    m_network->crash(node);
                    break;
                case 2:
                    bond(node, 1 + rng.below(80));
                    break;
                case 3:
                    unbond(node, 1 + rng.below(60));
                    break;
                case 4: {
                    std::vector<int> groups;
                    for (std::size_t n = 0; n < m_network->size(); ++n) {
                        groups.push_back(static_cast<int>(rng.below(4) == 0));
                    }
                    m_network->partition(groups);
                    break;
                }
                default:
                    m_network->heal();
                    break;
            }
            m_network->runFor(static_cast<std::int64_t>(100 + rng.below(900)));
            if (rng.below(2) == 0) m_network->startAll();
        }
        m_network->config().lossPercent = 0;
        m_network->heal();
        m_network->cancelCrashes();
        m_network->startAll();
        const Epoch before = m_network->status(0).epoch;
        EXPECT_TRUE(runToEpoch(before + 2))
            << "seed " << seed << " stands in epoch " << m_network->minEpoch();
        EXPECT_THAT(m_network->violations(), IsEmpty()) << "seed " << seed;
        EXPECT_TRUE(m_network->evidence().empty()) << "seed " << seed;
        EXPECT_TRUE(m_network->misbehaviours().empty())
            << "seed " << seed << ": " << m_network->misbehaviours().front().message;
        for (std::size_t n = 0; n < m_network->size(); ++n) {
            EXPECT_TRUE(m_network->alarms(n).empty())
                << "seed " << seed << ": " << m_network->alarms(n).front().message;
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Seeds, EpochChaos, ::testing::Range(0, 4));

/// Every node, at every effect around the end of an epoch.
TEST_F(EpochsTest, ACrashAtAnyEffectAroundTheChangeIsHarmless) {
    for (std::size_t victim = 0; victim < 5; ++victim) {
        for (std::uint32_t effect = 0; effect < 60; effect += 4) {
            m_nonce = 0;
            begin(changing(300 + victim));
            bond(4, 100);
            bool armed = false;
            m_network->onSent = [&](std::size_t, const Message& message) {
                const auto* proposal = std::get_if<Proposal>(&message);
                if (armed || proposal == nullptr || !endsEpoch(proposal->block->header)) return;
                armed = true;
                m_network->crashAfter(victim, effect);
            };
            EXPECT_TRUE(m_network->runUntil(
                [&] { return m_network->status(victim == 0 ? 1 : 0).epoch >= 1; }, 2 * kEpochMs));
            m_network->runFor(500);
            m_network->cancelCrashes();
            m_network->startAll();
            EXPECT_TRUE(runToEpoch(2)) << victim << " at " << effect;
            expectSound("crash of " + std::to_string(victim) + " at " + std::to_string(effect));
        }
    }
}

TEST(EpochRecord, AnOlderEpochIsPrunedAndRefused) {
    MemoryVoteStore store;
    VoteRow row;
    row.slot = 5;
    row.message = {1};
    VoteBatch batch;
    batch.votes = {row};
    batch.floorView = 3;
    batch.gate = SigningGate{false, 7};
    ASSERT_TRUE(store.commit(batch).ok());
    VoteBatch open;
    open.openEpoch = 1;
    open.gate = SigningGate{};
    VoteRow next = row;
    next.epoch = 1;
    next.slot = 1;
    open.votes = {next};
    ASSERT_TRUE(store.commit(open).ok());
    const auto contents = *store.load();
    EXPECT_EQ(contents.epoch, 1u);
    EXPECT_EQ(contents.votes, std::vector<VoteRow>{next});
    EXPECT_EQ(contents.floorView, 0u);
    EXPECT_EQ(contents.gate, SigningGate{});
    EXPECT_EQ(store.commit(batch).error().code, "consensus.vote_conflict");
}

}  // namespace
}  // namespace stacknet::consensus::testing
