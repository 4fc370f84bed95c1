#include <gtest/gtest.h>

#include "core/consensus/codec.h"
#include "core/crypto/hash.h"
#include "core/ledger/beacon.h"
#include "tests/sim/checkers/checker.h"

/// A checker that cannot fail proves nothing: each one is shown the breach that it is there for.
namespace stacknet::sim {
namespace {

using namespace consensus;

BlockId blockId(std::uint8_t number) {
    BlockId id;
    id.data[0] = number;
    return id;
}

class CheckersTest : public ::testing::Test {
protected:
    CheckersTest() {
        m_facts.termLength = 10;
        m_facts.epochs[0] = {{0, 1, 2, 3}, {1, 1, 1, 1}};
        m_facts.faulty = {false, false, false, true};
        m_facts.hostIndex = {0, 1, 2, 3};
        for (std::uint8_t i = 0; i < 4; ++i) {
            PublicKey key;
            key.data[0] = static_cast<std::uint8_t>(i + 1);
            m_facts.keys.push_back(key);
        }
        m_genesis.nodeKeys.resize(1);
        m_genesis.nodeKeys[0].tokensFree = 500;
        m_facts.genesis = &m_genesis;
        m_facts.nowMs = &m_nowMs;
    }

    static FinalizedBlock finalBlock(Height height, View view, ValidatorIndex leader,
                                     std::uint8_t id) {
        auto block = std::make_shared<Block>();
        block->header.height = height;
        block->header.view = view;
        block->header.leader = leader;
        block->id = blockId(id);
        PublicKey key;
        key.data[0] = static_cast<std::uint8_t>(leader + 1);
        return {block, key, std::nullopt};
    }
    static Statement statement(VoteKind kind, std::uint64_t slot, std::uint8_t id,
                               View leftAt = 0) {
        Statement made;
        made.kind = kind;
        made.slot = slot;
        made.blockId = blockId(id);
        made.leftAt = leftAt;
        made.signBytes = {static_cast<std::uint8_t>(kind), static_cast<std::uint8_t>(slot), id};
        return made;
    }
    bool broken() const { return !m_violations.empty(); }

    WorldFacts m_facts;
    ledger::Genesis m_genesis;
    std::int64_t m_nowMs = 0;
    Violations m_violations;
};

TEST_F(CheckersTest, I1SeesTwoBlocksAtOneHeight) {
    const auto checker = makeAgreement(m_facts, m_violations);
    checker->onFinalized(0, finalBlock(1, 1, 0, 7));
    checker->onFinalized(1, finalBlock(1, 1, 0, 7));
    EXPECT_FALSE(broken());
    checker->onFinalized(2, finalBlock(1, 2, 0, 8));
    EXPECT_TRUE(broken());
}

TEST_F(CheckersTest, I1ExpectsForksAboveAThird) {
    m_facts.faultyAboveThird = true;
    const auto checker = makeAgreement(m_facts, m_violations);
    checker->onFinalized(0, finalBlock(1, 1, 0, 7));
    checker->onFinalized(2, finalBlock(1, 2, 0, 8));
    EXPECT_FALSE(broken());
}

TEST_F(CheckersTest, I2SeesEveryPairThatContradictsItself) {
    struct Case {
        Statement first;
        Statement second;
        bool contradicts;
    };
    const Case cases[] = {
        {statement(VoteKind::Notarize, 5, 1), statement(VoteKind::Notarize, 5, 2), true},
        {statement(VoteKind::Notarize, 5, 1), statement(VoteKind::Notarize, 5, 1), false},
        {statement(VoteKind::Notarize, 5, 1), statement(VoteKind::Notarize, 6, 2), false},
        {statement(VoteKind::Finalize, 5, 1), statement(VoteKind::Finalize, 5, 2), true},
        {statement(VoteKind::Propose, 5, 1), statement(VoteKind::Propose, 5, 2), true},
        {statement(VoteKind::Notarize, 5, 1), statement(VoteKind::Finalize, 5, 2), true},
        {statement(VoteKind::Finalize, 5, 1), statement(VoteKind::Notarize, 5, 2), true},
        {statement(VoteKind::Abandon, 0, 0, 5), statement(VoteKind::Finalize, 5, 1), true},
        {statement(VoteKind::Abandon, 0, 0, 5), statement(VoteKind::Finalize, 4, 1), false},
        {statement(VoteKind::Abandon, 0, 0, 5), statement(VoteKind::Finalize, 11, 1), false},
        {statement(VoteKind::Finalize, 10, 1), statement(VoteKind::Abandon, 0, 0, 10), true},
        {statement(VoteKind::Finalize, 9, 1), statement(VoteKind::Abandon, 0, 0, 10), false},
        {statement(VoteKind::Abandon, 0, 0, 5), statement(VoteKind::Abandon, 0, 0, 6), true},
    };
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        Violations violations;
        const auto checker = makeConsistency(m_facts, violations);
        checker->onSigned(1, cases[i].first, nullptr, false);
        checker->onSigned(1, cases[i].second, nullptr, false);
        EXPECT_EQ(!violations.empty(), cases[i].contradicts) << "case " << i;
        // A faulty validator may.
        Violations none;
        const auto lenient = makeConsistency(m_facts, none);
        lenient->onSigned(3, cases[i].first, nullptr, false);
        lenient->onSigned(3, cases[i].second, nullptr, false);
        EXPECT_TRUE(none.empty()) << "case " << i;
    }
}

TEST_F(CheckersTest, I3SeesForgottenAndChangedBlocks) {
    const EngineStatus status;
    {
        const auto checker = makeDurability(m_facts, m_violations);
        checker->onFinalized(0, finalBlock(1, 1, 0, 1));
        EXPECT_FALSE(broken());
        checker->onFinalized(0, finalBlock(3, 3, 0, 3));  // a gap
        EXPECT_TRUE(broken());
    }
    Violations changed;
    const auto checker = makeDurability(m_facts, changed);
    checker->onFinalized(0, finalBlock(1, 1, 0, 1));
    checker->onStarted(0, 0, status);  // crashed before it was stored: announced once more
    checker->onFinalized(0, finalBlock(1, 1, 0, 1));
    EXPECT_TRUE(changed.empty());
    checker->onStarted(0, 0, status);
    checker->onFinalized(0, finalBlock(1, 2, 0, 9));
    EXPECT_FALSE(changed.empty());

    Violations lost;
    const auto third = makeDurability(m_facts, lost);
    third->onFinalized(0, finalBlock(1, 1, 0, 1));
    third->onStored(0, *finalBlock(1, 1, 0, 1).block, {}, ledger::State::fromGenesis(m_genesis));
    third->onStarted(0, 0, status);
    EXPECT_FALSE(lost.empty());
}

TEST_F(CheckersTest, I4SeesTokensFromNowhere) {
    const ledger::State state = ledger::State::fromGenesis(m_genesis);
    const auto checker = makeSupply(m_facts, m_violations);
    checker->onStored(0, *finalBlock(1, 1, 0, 1).block, {}, state);
    EXPECT_FALSE(broken());
    ledger::ExecutionResult registered;
    registered.events.push_back({});  // a key that the state does not hold
    registered.events.back().kind = ledger::EventKind::KeyRegistered;
    checker->onStored(0, *finalBlock(2, 2, 0, 2).block, registered, state);
    EXPECT_TRUE(broken());
}

TEST_F(CheckersTest, I5SeesAFramedNode) {
    const auto checker = makeNoFraming(m_facts, m_violations);
    Evidence evidence;
    evidence.offender = 3;
    checker->onEvidence(0, evidence);
    EXPECT_FALSE(broken());
    evidence.offender = 1;
    checker->onEvidence(0, evidence);
    EXPECT_TRUE(broken());
}

TEST_F(CheckersTest, I6SeesWrongLeaders) {
    const auto withLeaders = [&](std::initializer_list<std::pair<View, ValidatorIndex>> blocks) {
        Violations violations;
        const auto checker = makeLeaders(m_facts, violations);
        Height height = 0;
        for (const auto& [view, leader] : blocks) {
            checker->onFinalized(0, finalBlock(++height, view, leader, 1));
        }
        return violations.empty();
    };
    EXPECT_TRUE(withLeaders({{1, 2}, {10, 2}, {11, 0}, {21, 3}, {31, 1}, {41, 2}}));
    EXPECT_FALSE(withLeaders({{1, 2}, {10, 1}}));           // two in one term
    EXPECT_FALSE(withLeaders({{1, 2}, {11, 2}}));           // twice in one rotation
    EXPECT_FALSE(withLeaders({{1, 2}, {11, 0}, {41, 0}}));  // the order changed
    EXPECT_FALSE(withLeaders({{5, 2}, {4, 2}}));            // views run backwards
    EXPECT_FALSE(withLeaders({{1, 4}}));                    // nobody
}

TEST_F(CheckersTest, I8SeesAnotherState) {
    const auto checker = makeReplay(m_facts, m_violations);
    const ledger::State state = ledger::State::fromGenesis(m_genesis);
    ledger::ExecutionResult result;
    const auto block = finalBlock(1, 1, 0, 1);
    checker->onStored(0, *block.block, result, state);
    checker->onStored(1, *block.block, result, state);
    EXPECT_FALSE(broken());
    result.stateRoot.data[0] = 1;
    checker->onStored(2, *block.block, result, state);
    EXPECT_TRUE(broken());
}

TEST_F(CheckersTest, I9SeesFloods) {
    {
        const auto checker = makeBounds(m_facts, m_violations);
        checker->onOutputs(0, std::vector<Output>(2'000));
        EXPECT_FALSE(broken());
        checker->onOutputs(0, std::vector<Output>(2'001));
        EXPECT_TRUE(broken());
    }
    Violations requests;
    const auto checker = makeBounds(m_facts, requests);
    Envelope envelope;
    envelope.message = SyncRequest{1, 64};
    for (int second = 0; second < 3; ++second) {
        m_nowMs = second * 1'000;
        for (int i = 0; i < 199; ++i) checker->onSent(0, envelope);
    }
    EXPECT_TRUE(requests.empty());
    checker->onSent(0, envelope);
    EXPECT_FALSE(requests.empty());
}

TEST_F(CheckersTest, I12SeesABeaconThatNobodyProved) {
    const crypto::VrfKey vrf = crypto::VrfKey::fromSeed(Hash256{}.data);
    m_genesis.nodeKeys[0].publicKey = m_facts.keys[0];
    m_genesis.nodeKeys[0].vrfKey = vrf.publicKey();
    const ChainId chain = m_genesis.chainId();
    ledger::State begin = ledger::State::fromGenesis(m_genesis);
    const auto store = [&](Violations& violations, View view, const BeaconProof& proof,
                           const ledger::BeaconValue& held) {
        const auto checker = makeBeacon(m_facts, violations);
        Block block;
        block.header.chainId = chain;
        block.header.height = 1;
        block.header.view = view;
        block.header.beaconProof = proof;
        ledger::BlockInput input;
        input.height = 1;
        input.timeMs = 1;
        input.beacon = held;
        ledger::State after = begin;
        ASSERT_TRUE(ledger::execute(input, after).ok());
        checker->onStored(0, block, {}, after);
    };
    const ledger::BeaconValue genesis = ledger::genesisBeacon(chain);
    const BeaconProof good = vrf.prove(ledger::beaconInput(genesis, 1));
    const ledger::BeaconValue next = ledger::nextBeacon(genesis, crypto::vrfOutput(good).value());
    store(m_violations, 1, good, next);
    EXPECT_FALSE(broken()) << m_violations.list().front();
    struct Breach {
        View view;
        BeaconProof proof;
        ledger::BeaconValue held;
    };
    const std::vector<Breach> breaches = {
        {1, good, genesis},                                     // the ledger did not take it
        {1, {}, genesis},                                       // no proof
        {1, vrf.prove(ledger::beaconInput(genesis, 2)), next},  // over another view
        {2, good, genesis},                                     // inside a term
    };
    for (const Breach& breach : breaches) {
        Violations violations;
        store(violations, breach.view, breach.proof, breach.held);
        EXPECT_FALSE(violations.empty()) << (&breach - breaches.data());
    }
}

TEST_F(CheckersTest, I13SeesUnrecordedVotes) {
    const Statement vote = statement(VoteKind::Notarize, 5, 1);
    VoteRow row;
    row.digest = crypto::sha256(vote.signBytes);
    {
        const auto checker = makeRecorded(m_facts, m_violations);
        checker->onSigned(0, vote, &row, false);
        checker->onSigned(0, vote, nullptr, true);  // pruned long ago
        EXPECT_FALSE(broken());
        checker->onSigned(0, vote, nullptr, false);
        EXPECT_TRUE(broken());
    }
    Violations other;
    const auto checker = makeRecorded(m_facts, other);
    row.digest.data[0] ^= 1;
    checker->onSigned(0, vote, &row, false);
    EXPECT_FALSE(other.empty());
    Violations foreign;
    const auto third = makeRecorded(m_facts, foreign);
    third->onAlarm(0, makeError("consensus.foreign_vote", ""), false);
    third->onAlarm(3, makeError("consensus.foreign_vote", ""), true);
    EXPECT_TRUE(foreign.empty());
    third->onAlarm(0, makeError("consensus.foreign_vote", ""), true);
    EXPECT_FALSE(foreign.empty());
}

/// A chain that a test writes by hand.
class Chain final : public IBlockReader {
public:
    Chain& add(View view, std::uint8_t id, std::vector<std::size_t> finalizers) {
        auto block = std::make_shared<Block>();
        block->header.height = m_blocks.size() + 1;
        block->header.view = view;
        block->id = blockId(id);
        Certificate certificate{CertificateKind::Final, view, block->id, {}};
        for (const std::size_t signer : finalizers) {
            certificate.entries.push_back({static_cast<ValidatorIndex>(signer), {}, {}});
        }
        m_certificates.push_back(finalizers.empty() ? std::nullopt
                                                    : std::optional<Certificate>(certificate));
        m_blocks.push_back(block);
        return *this;
    }
    Chain& leave(Term term, View leftAt, std::vector<std::size_t> signers) {
        auto block = std::make_shared<Block>(*m_blocks.back());
        ExitCertificate exit;
        exit.term = term;
        for (const std::size_t signer : signers) {
            exit.entries.push_back({static_cast<ValidatorIndex>(signer), leftAt, {}});
        }
        block->justify.exits.push_back(exit);
        m_blocks.back() = block;
        return *this;
    }
    Height tipHeight() const override { return m_blocks.size(); }
    BlockPtr block(Height height) const override { return m_blocks[height - 1]; }
    std::optional<BlockHeader> header(Height height) const override {
        return m_blocks[height - 1]->header;
    }
    std::optional<Certificate> finalCert(Height height) const override {
        return m_certificates[height - 1];
    }

private:
    std::vector<BlockPtr> m_blocks;
    std::vector<std::optional<Certificate>> m_certificates;
};

TEST_F(CheckersTest, TwoChainsNameWhoSignedBoth) {
    Chain left;
    Chain right;
    left.add(1, 1, {0, 1, 2}).add(2, 2, {0, 2, 3});
    right.add(1, 1, {0, 1, 3});
    EXPECT_FALSE(accuse(m_facts, left, right).fork);
    right.add(2, 3, {1, 2, 3});
    const Accusation accusation = accuse(m_facts, left, right);
    EXPECT_TRUE(accusation.fork);
    EXPECT_TRUE(accusation.provable);
    EXPECT_EQ(accusation.named, (std::vector<std::size_t>{2, 3}));
}

TEST_F(CheckersTest, TwoChainsNameWhoLeftAndFinalized) {
    Chain left;
    Chain right;
    left.add(5, 1, {0, 2, 3});
    right.add(11, 2, {1, 2, 3}).leave(0, 5, {1, 2, 3});
    EXPECT_EQ(accuse(m_facts, left, right).named, (std::vector<std::size_t>{2, 3}));
}

TEST_F(CheckersTest, AForkWithoutCertificatesIsNotProvable) {
    Chain left;
    Chain right;
    left.add(1, 1, {});
    right.add(1, 2, {1, 2, 3});
    const Accusation accusation = accuse(m_facts, left, right);
    EXPECT_TRUE(accusation.fork);
    EXPECT_FALSE(accusation.provable);
}

}  // namespace
}  // namespace stacknet::sim
