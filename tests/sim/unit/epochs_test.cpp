#include <gtest/gtest.h>

#include "core/consensus/codec.h"
#include "core/ledger/epochs.h"
#include "tests/sim/actors/actor.h"
#include "tests/sim/checkers/checker.h"
#include "tests/sim/world/run.h"
#include "tests/sim/world/vote_disk.h"
#include "tests/sim/world/world.h"

/// Epochs in the simulated world: the checker of their rules is shown each breach, and runs come
/// to other validators.
namespace stacknet::sim {
namespace {

using namespace consensus;

class EpochCheckerTest : public ::testing::Test {
protected:
    EpochCheckerTest() : m_ring(SignatureScheme::Fast), m_installed(m_ring) {
        Stream stream(1);
        m_facts.termLength = 2;
        for (std::size_t i = 0; i < 5; ++i) {
            const PublicKey key = m_ring.generate(stream);
            m_facts.keys.push_back(key);
            m_facts.faulty.push_back(false);
            m_facts.hostIndex.push_back(i);
            ledger::GenesisNodeKey row;
            row.publicKey = key;
            row.owner = ledger::ownerOf(key);
            row.tokensBonded = 10;
            row.state = ledger::NodeKeyState::Connected;
            row.vrfKey = m_ring.vrfKey(key);
            m_genesis.nodeKeys.push_back(row);
            if (i < 4) m_genesis.validators.push_back({key, "node", 1});
        }
        m_facts.epochs[0] = {{0, 1, 2, 3}, {1, 1, 1, 1}};
        m_facts.epochs[1] = {{1, 2, 3, 4}, {10, 10, 10, 10}};
        m_facts.genesis = &m_genesis;
        m_checker = makeEpochs(m_facts, m_violations);
    }

    static BlockHeader header(Epoch epoch, View view, Height height, const BlockHeader* parent) {
        BlockHeader made;
        made.epoch = epoch;
        made.view = view;
        made.height = height;
        if (parent == nullptr) return made;
        made.parentId = parent->id();
        made.parentView = parent->epoch == epoch ? parent->view : 0;
        return made;
    }
    static BlockHeader last(BlockHeader header) {
        header.nextValidatorsHash.data[0] = 1;
        return header;
    }
    Certificate certificate(const BlockHeader& of, const std::vector<std::size_t>& nodes,
                            Epoch signedFor) const {
        Certificate made{CertificateKind::Final, of.view, of.id(), {}};
        const Bytes bytes =
            finalizeSignBytes(m_genesis.chainId(), signedFor, of.view, made.blockId);
        const auto& members = m_facts.epochs.at(of.epoch).nodes;
        for (const std::size_t node : nodes) {
            const auto place = std::find(members.begin(), members.end(), node) - members.begin();
            made.entries.push_back(
                {static_cast<ValidatorIndex>(place), {}, m_ring.sign(m_facts.keys[node], bytes)});
        }
        return made;
    }
    void finalize(const BlockHeader& header, std::optional<Certificate> certificate = {},
                  std::optional<EpochProof> proof = {}) {
        auto block = std::make_shared<Block>();
        block->header = header;
        block->id = header.id();
        m_checker->onFinalized(0, {block, {}, std::move(certificate), std::move(proof)});
    }
    /// The last block of epoch 0 (8 terms of 2 views are over), final as it should be.
    BlockHeader endOfEpoch() {
        const BlockHeader end = last(header(0, 17, 1, nullptr));
        const Certificate final = certificate(end, {0, 1, 2}, 0);
        finalize(end, final, EpochProof{{}, final});
        return end;
    }
    bool broken() const { return !m_violations.empty(); }

    KeyRing m_ring;
    KeyRing::Installed m_installed;
    WorldFacts m_facts;
    ledger::Genesis m_genesis;
    Violations m_violations;
    std::unique_ptr<Checker> m_checker;
};

TEST_F(EpochCheckerTest, ALawfulChangeIsNoViolation) {
    const BlockHeader end = endOfEpoch();
    const BlockHeader first = header(1, 1, 2, &end);
    finalize(first, certificate(first, {1, 3, 4}, 1));
    EXPECT_FALSE(broken()) << m_violations.list().front();
}

TEST_F(EpochCheckerTest, ACertificateOfTheOldValidatorsCountsNoMore) {
    const BlockHeader end = endOfEpoch();
    const BlockHeader first = header(1, 1, 2, &end);
    finalize(first, certificate(first, {1, 2, 3}, 0));  // the right hands, in the old epoch
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, TwoOfFourAreNoQuorum) {
    const BlockHeader end = endOfEpoch();
    const BlockHeader first = header(1, 1, 2, &end);
    finalize(first, certificate(first, {3, 4}, 1));
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, TheNextEpochFollowsTheLastBlock) {
    endOfEpoch();
    const BlockHeader other = header(0, 3, 1, nullptr);
    finalize(header(1, 1, 2, &other));
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, NoBlockOfTheOldEpochFollowsItsEnd) {
    const BlockHeader end = endOfEpoch();
    finalize(header(0, 18, 2, &end));
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, TheEpochDoesNotChangeWithoutALastBlock) {
    const BlockHeader within = header(0, 1, 1, nullptr);
    finalize(within);
    EXPECT_FALSE(broken());
    finalize(header(1, 1, 2, &within));
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, AnEndBeforeEightTermsIsTooEarly) {
    const BlockHeader early = last(header(0, 16, 1, nullptr));
    const Certificate final = certificate(early, {0, 1, 2}, 0);
    finalize(early, final, EpochProof{{}, final});
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, AnEndNeedsItsProof) {
    finalize(last(header(0, 17, 1, nullptr)));
    EXPECT_TRUE(broken());
}

TEST_F(EpochCheckerTest, ATailIsEmptyAndLinked) {
    const BlockHeader end = last(header(0, 17, 1, nullptr));
    BlockHeader tail = header(0, 18, 2, &end);
    finalize(end, {}, EpochProof{{tail}, certificate(tail, {0, 1, 3}, 0)});
    EXPECT_FALSE(broken());
    for (const bool full : {true, false}) {
        Violations violations;
        m_checker = makeEpochs(m_facts, violations);
        BlockHeader wrong = tail;
        if (full) wrong.txCount = 1;
        if (!full) wrong.parentId.data[0] ^= 1;
        finalize(end, {}, EpochProof{{wrong}, certificate(wrong, {0, 1, 3}, 0)});
        EXPECT_FALSE(violations.empty()) << full;
    }
}

TEST_F(EpochCheckerTest, ChoosesByTheBondsAndInTime) {
    const ledger::State before = ledger::State::fromGenesis(m_genesis);
    const auto fixedAt = [&](View view) {
        ledger::State state = before;
        Block block;
        block.header = header(0, view, 1, nullptr);
        ledger::BlockInput input;
        input.height = 1;
        input.view = view;
        input.timeMs = 1;
        input.leader = m_facts.keys[0];
        input.term = 7;
        const auto result = ledger::execute(input, state);
        Violations violations;
        const auto checker = makeEpochs(m_facts, violations);
        checker->onStored(0, block, *result, state);
        return violations.empty();
    };
    m_facts.epochs.erase(1);
    EXPECT_TRUE(fixedAt(15)) << "all five are bonded";
    EXPECT_FALSE(fixedAt(14)) << "the seventh of eight terms";
    m_facts.epochs[1] = {{1, 2, 3, 4}, {10, 10, 10, 10}};
    EXPECT_FALSE(fixedAt(15)) << "others began the epoch with four";
}

TEST(VoteDiskEpochTest, ANewEpochThrowsTheOldOneAwayAndRefusesIt) {
    VoteDisk disk;
    disk.open();
    VoteBatch batch;
    VoteRow row;
    row.slot = 5;
    row.digest.data[0] = 1;
    batch.votes = {row};
    ASSERT_TRUE(disk.commit(batch).ok());
    VoteBatch next;
    next.openEpoch = 1;
    row.epoch = 1;
    row.digest.data[0] = 2;
    next.votes = {row};
    ASSERT_TRUE(disk.commit(next).ok());
    EXPECT_EQ(disk.rows(), 1U);
    EXPECT_EQ(disk.open().epoch, 1U);
    EXPECT_EQ(disk.commit(batch).error().code, "consensus.vote_conflict");
}

Options everything(std::size_t nodes, std::size_t byzantine) {
    Options options;
    options.nodes = nodes;
    options.byzantine = byzantine;
    options.faults = {faultNames().begin(), faultNames().end()};
    options.actors = {actorNames().begin(), actorNames().end()};
    return options;
}

TEST(EpochPlanTest, AShareOfTheRunsChangesEpochsAndAboveAThirdNone) {
    std::size_t changing = 0;
    std::size_t joining = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Plan plan = Plan::draw(everything(4, 1), seed);
        changing += plan.epochs;
        joining += plan.weights.size() > 4;
        EXPECT_EQ(plan.actors.size(), plan.weights.size());
        EXPECT_EQ(plan.challengers.size(), plan.weights.size());
        EXPECT_FALSE(Plan::draw(everything(4, 2), seed).epochs);
    }
    EXPECT_GT(changing, 90U);
    EXPECT_LT(changing, 210U);
    EXPECT_GT(joining, 60U);
}

// What the checkers are shown in earnest: epochs end, and sets are others afterwards.
TEST(EpochRunTest, RunsComeToOtherValidators) {
    std::uint64_t epochs = 0;
    std::uint64_t changes = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const RunResult run = runSeed(everything(4, 1), seed);
        EXPECT_TRUE(run.violations.empty()) << "seed " << seed << ": " << run.violations.front();
        epochs += run.epochs;
        changes += run.changes;
    }
    EXPECT_GT(epochs, 20U);
    EXPECT_GT(changes, 3U);
}

}  // namespace
}  // namespace stacknet::sim
