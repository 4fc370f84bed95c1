#include "core/ledger/epochs.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

class Stake : public LedgerChain {};

TEST_F(Stake, BondMovesFreeTokens) {
    EXPECT_EQ(order(1, Bond{id(1), 0}), TxCode::ZeroAmount);
    EXPECT_EQ(order(1, Bond{id(1), 900'000'001}), TxCode::NotEnoughTokens);
    EXPECT_EQ(order(2, Bond{id(1), 1}), TxCode::NotOwner);
    EXPECT_EQ(order(1, Bond{id(99), 1}), TxCode::UnknownKey);
    EXPECT_EQ(order(1, Bond{id(1), 900'000'000}), TxCode::Ok);
    EXPECT_EQ(key(1).tokensFree, 0u);
    EXPECT_EQ(key(1).tokensBonded, 1'000'000'000u);
    EXPECT_EQ(m_state.supply().bonded, 1'300'000'000u);
}

TEST_F(Stake, AColdKeyCannotBond) {
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(order(9, Bond{id(9), 1}), TxCode::StillCold);
    EXPECT_EQ(order(0, Bond{id(9), 1}), TxCode::StillCold);
    ASSERT_EQ(order(9, ActivateKey{id(9)}, kColdPeriodMs), TxCode::Ok);
    EXPECT_EQ(order(0, Bond{id(9), 1}), TxCode::Ok) << "the owner may";
}

// Scenario 32: withdrawn neither an epoch nor a millisecond too early.
TEST_F(Stake, Scenario32WithdrawNeedsBothBounds) {
    EXPECT_EQ(order(1, Withdraw{id(1)}), TxCode::NothingToWithdraw);
    EXPECT_EQ(order(1, Unbond{id(1), 40}), TxCode::Ok);
    const std::int64_t unbondedMs = m_state.timeMs();
    EXPECT_EQ(key(1).tokensUnbonding(), 40u);
    EXPECT_EQ(m_state.supply().unbonding, 40u);
    // Time alone, one epoch short.
    passEpochs(kUnbondingEpochs - 1);
    EXPECT_EQ(order(1, Withdraw{id(1)}, kUnbondingMs), TxCode::UnbondingEpochs);
    nextEpoch();
    ASSERT_EQ(m_state.epoch(), kUnbondingEpochs);
    EXPECT_EQ(order(2, Withdraw{id(1)}), TxCode::NotOwner);
    EXPECT_EQ(order(1, Withdraw{id(1)}), TxCode::Ok);
    EXPECT_EQ(key(1).tokensFree, 900'000'040u);
    EXPECT_TRUE(key(1).lots.empty());
    // Epochs alone, one millisecond short.
    EXPECT_EQ(order(1, Unbond{id(1), 50}), TxCode::Ok);
    const std::int64_t againMs = m_state.timeMs();
    EXPECT_GT(againMs, unbondedMs);
    passEpochs(kUnbondingEpochs);
    const std::int64_t left = againMs + kUnbondingMs - 1 - m_state.timeMs();
    EXPECT_EQ(order(1, Withdraw{id(1)}, left), TxCode::UnbondingTime);
    EXPECT_EQ(order(1, Withdraw{id(1)}, 1), TxCode::Ok);
    EXPECT_EQ(key(1).tokensFree, 900'000'090u);
    EXPECT_EQ(m_state.supply().unbonding, 0u);
}

TEST_F(Stake, OnlyMaturedLotsAreWithdrawnAndLotsAreBounded) {
    for (std::size_t i = 0; i < kUnbondingLotsMax - 1; ++i) {
        EXPECT_EQ(order(1, Unbond{id(1), 10}), TxCode::Ok);
    }
    passEpochs(kUnbondingEpochs, kUnbondingMs);
    EXPECT_EQ(order(1, Unbond{id(1), 7}), TxCode::Ok);
    EXPECT_EQ(order(1, Unbond{id(1), 7}), TxCode::TooManyLots);
    EXPECT_EQ(order(1, Unbond{id(1), UINT64_MAX}), TxCode::NotEnoughTokens);
    EXPECT_EQ(order(1, Unbond{id(1), 0}), TxCode::ZeroAmount);
    EXPECT_EQ(order(1, Withdraw{id(1)}), TxCode::Ok);
    EXPECT_EQ(key(1).tokensFree, 900'000'000u + 10 * (kUnbondingLotsMax - 1));
    ASSERT_EQ(key(1).lots.size(), 1u);
    EXPECT_EQ(key(1).lots[0].tokens, 7u);
}

TEST_F(Stake, GenesisGivesTheFirstSet) {
    ASSERT_EQ(m_state.validators().size(), 4u);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(m_state.validators()[i], (EpochValidator{id(i), 1, sampleVrfKey(i)}));
    }
    EXPECT_EQ(m_state.epochStartMs(0), m_genesis.timeMs);
    EXPECT_EQ(m_state.epochValidators(1), nullptr);
    EXPECT_EQ(m_state.nextValidators(), nullptr);
}

TEST_F(Stake, TheNextSetIsFixedInTheLastTermAndThenFrozen) {
    ASSERT_EQ(order(1, Bond{id(1), 5}), TxCode::Ok);
    m_term = epochTermsFor(4) - 2;
    run({});
    EXPECT_EQ(m_state.nextValidators(), nullptr);
    m_term += 1;
    const ExecutionResult fixing = run({});
    ASSERT_NE(m_state.nextValidators(), nullptr);
    ASSERT_EQ(eventsOf(fixing, EventKind::ValidatorSetFixed).size(), 1u);
    EXPECT_EQ(eventsOf(fixing, EventKind::ValidatorSetFixed)[0].epoch, 1u);
    const std::vector<EpochValidator> fixed = *m_state.nextValidators();
    ASSERT_EQ(fixed.size(), 4u);
    EXPECT_EQ(fixed[1], (EpochValidator{id(1), 100'000'005, sampleVrfKey(1)}));
    EXPECT_EQ(m_state.epochValidators(1), nullptr) << "not begun";
    ASSERT_EQ(order(1, Bond{id(1), 5}), TxCode::Ok);
    EXPECT_EQ(*m_state.nextValidators(), fixed) << "too late for this one";
    BlockInput first = block();
    first.epoch = 1;
    first.term = m_term = 0;
    runBlock(first);
    EXPECT_EQ(m_state.epoch(), 1u);
    EXPECT_EQ(m_state.validators(), fixed);
    EXPECT_EQ(*m_state.epochValidators(1), fixed);
    EXPECT_EQ(m_state.epochStartMs(1), m_state.timeMs());
    EXPECT_NE(m_state.epochValidators(0), nullptr) << "still remembered";
    EXPECT_EQ(m_state.nextValidators(), nullptr);
}

TEST_F(Stake, AnEpochThatWasNotFixedCannotBegin) {
    const Hash256 root = m_state.root();
    BlockInput early = block();
    early.epoch = 1;
    EXPECT_EQ(execute(early, m_state).error().code, "ledger.wrong_epoch");
    m_term = 7;
    run({});
    BlockInput far = block();
    far.epoch = 2;
    EXPECT_EQ(execute(far, m_state).error().code, "ledger.wrong_epoch");
    nextEpoch();
    BlockInput old = block();
    old.epoch = 0;
    EXPECT_EQ(execute(old, m_state).error().code, "ledger.wrong_epoch");
    EXPECT_NE(m_state.root(), root);
}

TEST_F(Stake, AbsurdBlocksAreRefused) {
    BlockInput input = block();
    input.timeMs = INT64_MAX;
    EXPECT_EQ(execute(input, m_state).error().code, "ledger.bad_time");
    input.timeMs = -1;
    EXPECT_EQ(execute(input, m_state).error().code, "ledger.bad_time");
    input = block();
    input.transactions.assign(kBlockTransactionsMax + 1, sign(1, 1, Withdraw{id(1)}));
    EXPECT_EQ(execute(input, m_state).error().code, "ledger.block_too_large");
}

TEST_F(Stake, CandidatesAreActiveBondedKeysInGoodStanding) {
    for (std::uint64_t i = 10; i < 16; ++i) {
        GenesisNodeKey extra;
        extra.publicKey = id(i);
        extra.owner = ownerOf(id(i));
        extra.tokensFree = 100;
        extra.tokensBonded = 50 + i;
        extra.state = NodeKeyState::Active;
        extra.vrfKey = sampleVrfKey(i);
        m_genesis.nodeKeys.push_back(extra);
    }
    m_genesis.nodeKeys[4].state = NodeKeyState::Cold;  // 10
    m_genesis.nodeKeys[5].tokensBonded = 0;            // 11
    restart();
    ASSERT_EQ(order(12, ListKey{id(12), 5}), TxCode::Ok);
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 13)), TxCode::Ok);
    ASSERT_EQ(order(50, proof(OffenceClass::BftDisagreement, 14)), TxCode::Ok);
    nextEpoch();
    ASSERT_EQ(m_state.validators().size(), 5u);
    EXPECT_EQ(m_state.validators()[4], (EpochValidator{id(15), 65, sampleVrfKey(15)}));
    ASSERT_EQ(order(13, Unjail{id(13)}), TxCode::Ok);
    ASSERT_EQ(order(12, UnlistKey{id(12)}), TxCode::Ok);
    nextEpoch();
    ASSERT_EQ(m_state.validators().size(), 7u);
    EXPECT_EQ(m_state.validators()[4].nodeKey, id(12));
    EXPECT_EQ(m_state.validators()[5].nodeKey, id(13));
}

// Scenario 35: slashing would leave three; the old set stays and an alarm is raised.
TEST_F(Stake, Scenario35TheSetNeverShrinksBelowFour) {
    const std::vector<EpochValidator> before = m_state.validators();
    ASSERT_EQ(order(50, proof(OffenceClass::Censorship, 2)), TxCode::Ok);
    m_term = 7;
    const ExecutionResult fixing = run({});
    EXPECT_EQ(eventsOf(fixing, EventKind::ValidatorSetKept).size(), 1u);
    EXPECT_TRUE(eventsOf(fixing, EventKind::ValidatorSetFixed).empty());
    EXPECT_EQ(*m_state.nextValidators(), before) << "members and weights";
    nextEpoch();
    EXPECT_EQ(m_state.validators(), before);
    // A fifth key takes the place.
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    ASSERT_EQ(order(9, ActivateKey{id(9)}, kColdPeriodMs), TxCode::Ok);
    ASSERT_EQ(order(9, Bond{id(9), 30}), TxCode::Ok);
    ASSERT_EQ(order(9, RegisterVrfKey{sampleVrfKey(9)}), TxCode::Ok);
    nextEpoch();
    EXPECT_EQ(m_state.validators(), before) << "its VRF key is of the epoch that fixed the set";
    nextEpoch();
    ASSERT_EQ(m_state.validators().size(), 4u);
    EXPECT_EQ(m_state.validators()[2].nodeKey, id(3));
    EXPECT_EQ(m_state.validators()[3], (EpochValidator{id(9), 30, sampleVrfKey(9)}));
}

TEST_F(Stake, ASmallNetworkMayShrinkButNotToNobody) {
    m_genesis.validators.resize(2);
    m_genesis.nodeKeys.resize(2);
    restart();
    ASSERT_EQ(order(1, Unbond{id(1), 100'000'000}), TxCode::Ok);
    nextEpoch();
    EXPECT_EQ(m_state.validators().size(), 1u);
    ASSERT_EQ(order(0, Unbond{id(0), 100'000'000}), TxCode::Ok);
    nextEpoch();
    EXPECT_EQ(m_state.validators().size(), 1u);
}

// I9: what is remembered about epochs goes with them; what is punished once ever stays.
TEST_F(Stake, MemoryOfOldEpochsIsBounded) {
    const auto rowsOf = [&](std::uint8_t section) {
        std::size_t count = 0;
        for (const StateEntry& row : m_state.entries()) count += row.key.front() == section;
        return count;
    };
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1)), TxCode::Ok);
    ASSERT_EQ(order(50, proof(OffenceClass::BftDisagreement, 2)), TxCode::Ok);
    for (std::uint8_t i = 0; i < 40; ++i) {
        ASSERT_EQ(order(0, work(i)), TxCode::Ok);
        passEpochs(1, 24LL * 60 * 60 * 1'000);
    }
    ASSERT_EQ(m_state.epoch(), 40u);
    EXPECT_EQ(m_state.epochValidators(15), nullptr);
    EXPECT_NE(m_state.epochValidators(17), nullptr);
    EXPECT_EQ(rowsOf(rows::Epochs::kSection), kUnbondingEpochs + 1);
    EXPECT_LE(rowsOf(rows::Checkpoints::kSection), kUnbondingEpochs + 1);
    EXPECT_EQ(rowsOf(rows::Contracts::kSection), 0u);
    EXPECT_LE(rowsOf(rows::Inclusions::kSection), kInclusionBlocks);
    EXPECT_EQ(m_state.offences().size(), 1u) << "the spot check is forgotten with its epoch";
    EXPECT_EQ(order(50, proof(OffenceClass::BftDisagreement, 2, 40)), TxCode::AlreadyPunished);
}

TEST_F(Stake, FastEpochsAreForgottenByNumberAtLast) {
    for (std::uint64_t i = 0; i < kEpochsRememberedMax + 5; ++i) {
        m_term = epochTermsFor(4) - 1;
        ASSERT_TRUE(execute(block({}, 1), m_state).ok());
        BlockInput first = block({}, 1);
        first.epoch += 1;
        first.term = 0;
        ASSERT_TRUE(execute(first, m_state).ok());
    }
    EXPECT_EQ(m_state.epochValidators(5), nullptr);
    EXPECT_NE(m_state.epochValidators(6), nullptr);
}

TEST(ChooseValidators, EachConditionAloneExcludes) {
    NodeKeyRecord good;
    good.state = NodeKeyState::Connected;
    good.tokensBonded = 5;
    good.vrfKey.data[0] = 1;
    const auto chosen = [](const NodeKeyRecord& record) {
        return chooseValidators({{PublicKey{}, record}}, 7).size();
    };
    EXPECT_EQ(chosen(good), 1u);
    NodeKeyRecord bad = good;
    bad.tombstoned = true;
    EXPECT_EQ(chosen(bad), 0u);
    bad = good;
    bad.jailed = true;
    EXPECT_EQ(chosen(bad), 0u);
    bad = good;
    bad.tokensBonded = 0;
    EXPECT_EQ(chosen(bad), 0u);
    bad = good;
    bad.vrfKey = {};
    EXPECT_EQ(chosen(bad), 0u);
    bad = good;
    bad.vrfKeyFromEpoch = 7;
    EXPECT_EQ(chosen(bad), 1u);
    bad.vrfKeyFromEpoch = 8;
    EXPECT_EQ(chosen(bad), 0u) << "registered while this epoch ran";
    bad.vrfKeyBefore.data[0] = 2;
    EXPECT_EQ(chosen(bad), 1u) << "with the key before";
    for (const auto& [state, count] :
         {std::pair{NodeKeyState::Cold, 0u}, std::pair{NodeKeyState::Active, 1u},
          std::pair{NodeKeyState::Listed, 0u}, std::pair{NodeKeyState::Filed, 0u}}) {
        bad = good;
        bad.state = state;
        EXPECT_EQ(chosen(bad), count);
    }
}

TEST(ChooseValidators, TakesTheMostBondedAndScalesHugeStakes) {
    std::map<PublicKey, NodeKeyRecord> keys;
    for (std::uint64_t i = 0; i < kValidatorsMax + 20; ++i) {
        NodeKeyRecord record;
        record.index = i;
        record.state = NodeKeyState::Active;
        record.tokensBonded = i < 10 ? 5 : 7;
        record.vrfKey.data[0] = 1;
        PublicKey id;
        id.data[0] = static_cast<std::uint8_t>(i * 7);
        id.data[1] = static_cast<std::uint8_t>(i);
        keys[id] = record;
    }
    const auto chosen = chooseValidators(keys, 0);
    ASSERT_EQ(chosen.size(), kValidatorsMax);
    EXPECT_EQ(keys.at(chosen.front().nodeKey).index, 10u) << "fewer tokens, not chosen";
    EXPECT_EQ(keys.at(chosen.back().nodeKey).index, 109u) << "equal tokens, lower index first";
    for (std::size_t i = 1; i < chosen.size(); ++i) {
        EXPECT_LT(keys.at(chosen[i - 1].nodeKey).index, keys.at(chosen[i].nodeKey).index);
    }
    std::uint64_t total = 0;
    for (auto& [id, record] : keys) record.tokensBonded = UINT64_MAX / 64 + record.index;
    keys.begin()->second.tokensBonded = UINT64_MAX;
    for (const EpochValidator& validator : chooseValidators(keys, 0)) {
        EXPECT_GE(validator.weight, 1u);
        ASSERT_LE(validator.weight, kTotalWeightMax - total);
        total += validator.weight;
    }
    EXPECT_GT(total, kTotalWeightMax / 4) << "no more halvings than needed";
    EXPECT_TRUE(chooseValidators({}, 0).empty());
}

TEST(ValidatorSetHash, DependsOnOrderKeysWeightsAndVrfKeys) {
    std::vector<EpochValidator> set = {{sampleKey(1).publicKey(), 5},
                                       {sampleKey(2).publicKey(), 6}};
    const Hash256 hash = validatorSetHash(set);
    EXPECT_EQ(validatorSetHash(set), hash);
    auto changed = set;
    std::swap(changed[0], changed[1]);
    EXPECT_NE(validatorSetHash(changed), hash);
    changed = set;
    changed[0].weight += 1;
    EXPECT_NE(validatorSetHash(changed), hash);
    changed = set;
    changed[1].vrfKey = sampleVrfKey(2);
    EXPECT_NE(validatorSetHash(changed), hash);
    changed = set;
    changed.pop_back();
    EXPECT_NE(validatorSetHash(changed), hash);
}

}  // namespace
}  // namespace stacknet::ledger::testing
