#include <algorithm>

#include "core/ledger/pricing.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

constexpr auto kBft = OffenceClass::BftDisagreement;
constexpr auto kSpot = OffenceClass::SpotCheck;
constexpr auto kCensor = OffenceClass::Censorship;
constexpr std::uint64_t kHeld = 1'000'000'000;  // what each sample key holds, 1/10 of it bonded
constexpr std::int64_t kHourMs = 60LL * 60 * 1'000;

class Slash : public LedgerChain {};

TEST_F(Slash, BftDisagreementTakesHalfAndTombstones) {
    const ExecutionResult result = run({next(50, proof(kBft, 1, 0, 77))});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(key(1).tokensBacking(), kHeld / 2);
    EXPECT_EQ(key(1).tokensBonded, 0u) << "bonded before free";
    EXPECT_EQ(key(1).tokensFree, kHeld / 2);
    EXPECT_TRUE(key(1).tombstoned);
    EXPECT_FALSE(key(1).jailed);
    EXPECT_EQ(key(1).state, NodeKeyState::Active) << "no longer Connected";
    EXPECT_EQ(key(1).points, 0u);
    EXPECT_EQ(m_state.supply().burned, kHeld / 2) << "the submitter has no Node Key";
    const auto events = eventsOf(result, EventKind::KeySlashed);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].nodeKey, id(1));
    EXPECT_EQ(events[0].offence, kBft);
    EXPECT_EQ(events[0].before, kHeld);
    EXPECT_EQ(events[0].tokens, kHeld / 2);
    EXPECT_EQ(events[0].view, 77u);
    EXPECT_EQ(order(1, ConnectKey{id(1)}), TxCode::Tombstoned) << "for ever";
    EXPECT_EQ(order(1, Bond{id(1), 5}), TxCode::Tombstoned);
    EXPECT_EQ(order(1, Unjail{id(1)}), TxCode::Tombstoned);
}

TEST_F(Slash, SpotCheckTakesATenthAndJailsUntilUnjailed) {
    EXPECT_EQ(order(50, proof(kSpot, 1)), TxCode::Ok);
    EXPECT_EQ(key(1).tokensBacking(), kHeld / 10 * 9);
    EXPECT_TRUE(key(1).jailed);
    EXPECT_FALSE(key(1).tombstoned);
    EXPECT_EQ(key(1).state, NodeKeyState::Active);
    EXPECT_EQ(order(1, work(1)), TxCode::WrongState);
    EXPECT_EQ(order(1, ConnectKey{id(1)}), TxCode::Jailed);
    EXPECT_EQ(order(1, Unjail{id(1)}), TxCode::Jailed) << "the epoch is not over";
    EXPECT_EQ(order(2, Unjail{id(1)}), TxCode::NotOwner);
    EXPECT_EQ(order(2, Unjail{id(2)}), TxCode::NotJailed);
    nextEpoch();
    EXPECT_TRUE(key(1).jailed) << "not by itself";
    EXPECT_EQ(order(1, Unjail{id(1)}), TxCode::Ok);
    EXPECT_EQ(order(1, ConnectKey{id(1)}), TxCode::Ok);
}

TEST_F(Slash, CensorshipTakesEverything) {
    EXPECT_EQ(order(50, proof(kCensor, 1)), TxCode::Ok);
    EXPECT_EQ(key(1).tokensBacking(), 0u);
    EXPECT_TRUE(key(1).tombstoned);
}

// Scenario 30: swapped order, padding, another pair of the same incident, a second incident: one
// penalty; the verdict does not depend on which proof came first.
TEST_F(Slash, Scenario30OneIncidentIsPunishedOnceWhateverItsBytes) {
    EXPECT_EQ(order(50, proof(kBft, 1, 0, 7, "pair")), TxCode::Ok);
    const NodeKeyRecord after = key(1);
    const Supply supply = m_state.supply();
    for (const char* padding : {"pair", "riap", "pair with malleated signature", ""}) {
        EXPECT_EQ(order(51, proof(kBft, 1, 0, 7, padding)), TxCode::AlreadyPunished);
    }
    EXPECT_EQ(order(51, proof(kBft, 1, 0, 9)), TxCode::AlreadyPunished) << "once for ever";
    EXPECT_EQ(order(2, proof(kBft, 1, 0, 9)), TxCode::AlreadyPunished);
    EXPECT_EQ(key(1), after);
    EXPECT_EQ(m_state.supply(), supply) << "and the deposit came back";
    EXPECT_EQ(m_state.offences().size(), 1u);
    // Both in one block: the first counts, in either order.
    const ExecutionResult both =
        run({next(50, proof(kBft, 3, 0, 1, "x")), next(51, proof(kBft, 3, 0, 1, "y"))});
    EXPECT_EQ(both.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(both.outcomes[1].code, TxCode::AlreadyPunished);
}

TEST_F(Slash, SpotChecksArePunishedOncePerEpoch) {
    nextEpoch();
    EXPECT_EQ(order(50, proof(kSpot, 1, 0, 5)), TxCode::Ok);
    EXPECT_EQ(order(50, proof(kSpot, 1, 0, 6)), TxCode::AlreadyPunished);
    EXPECT_EQ(order(50, proof(kSpot, 1, 1, 6)), TxCode::Ok) << "another epoch";
    EXPECT_EQ(key(1).tokensBacking(), kHeld / 10 * 8);
}

// Scenario 33: 50 % + 10 % + 10 % + 100 % on one key in every order take the same total.
TEST_F(Slash, Scenario33EveryOrderTakesTheSameTotal) {
    const auto run4 = [&](std::vector<SubmitEvidence> proofs, std::size_t upTo) {
        restart();
        m_nonces.clear();
        m_view = 0;
        nextEpoch();
        for (std::size_t i = 0; i < upTo; ++i) EXPECT_EQ(order(50, proofs[i]), TxCode::Ok);
        return kHeld - key(1).tokensBacking();
    };
    const std::vector<SubmitEvidence> all = {proof(kBft, 1, 1), proof(kSpot, 1, 0),
                                             proof(kSpot, 1, 1), proof(kCensor, 1, 1)};
    const auto rateOf = [&](const SubmitEvidence& one) -> std::uint64_t {
        if (one == all[0]) return 5'000;
        return one == all[3] ? 10'000 : 1'000;
    };
    std::vector<std::size_t> places = {0, 1, 2, 3};
    int orders = 0;
    do {
        std::vector<SubmitEvidence> proofs;
        for (const std::size_t place : places) proofs.push_back(all[place]);
        std::uint64_t bps = 0;
        for (std::size_t upTo = 1; upTo <= 4; ++upTo) {
            bps += rateOf(proofs[upTo - 1]);
            const std::uint64_t expected = kHeld / 10'000 * std::min<std::uint64_t>(bps, 10'000);
            EXPECT_EQ(run4(proofs, upTo), expected);
        }
        ++orders;
    } while (std::next_permutation(places.begin(), places.end()));
    EXPECT_EQ(orders, 24);
}

// Scenario 34: the smallest and the largest stakes, the ceiling rule, no overflow.
TEST_F(Slash, Scenario34TinyAndHugeStakes) {
    for (const std::uint64_t tokens : {1ull, 9ull, 10'001ull, 9'000'000'000'000'000'000ull}) {
        m_genesis = sampleGenesis();
        for (GenesisNodeKey& nodeKey : m_genesis.nodeKeys) {
            nodeKey.tokensFree = 0;
            nodeKey.tokensBonded = 1;
        }
        m_genesis.nodeKeys[1].tokensBonded = tokens;
        ASSERT_TRUE(m_genesis.check().ok());
        restart();
        m_nonces.clear();
        EXPECT_EQ(order(50, proof(kSpot, 1)), TxCode::Ok);
        EXPECT_EQ(key(1).tokensBacking(), tokens - penaltyCeil(tokens, 1'000));
        EXPECT_EQ(order(50, proof(kBft, 1)), TxCode::Ok);
        const std::uint64_t both = penaltyCeil(tokens, 1'000) + penaltyCeil(tokens, 5'000);
        EXPECT_EQ(key(1).tokensBacking(), tokens - std::min(tokens, both));
        EXPECT_EQ(order(50, proof(kCensor, 1)), TxCode::Ok);
        EXPECT_EQ(key(1).tokensBacking(), 0u);
        EXPECT_EQ(m_state.supply().burned, tokens);
    }
}

TEST_F(Slash, UnbondingGoesFirstThenBondedThenFree) {
    EXPECT_EQ(order(1, Unbond{id(1), 30'000'000}), TxCode::Ok);
    EXPECT_EQ(order(1, Unbond{id(1), 20'000'000}), TxCode::Ok);
    EXPECT_EQ(order(50, proof(kSpot, 1)), TxCode::Ok);  // takes 100,000,000
    EXPECT_TRUE(key(1).lots.empty());
    EXPECT_EQ(key(1).tokensBonded, 0u);
    EXPECT_EQ(key(1).tokensFree, 900'000'000u);
    restart();
    m_nonces.clear();
    EXPECT_EQ(order(1, Bond{id(1), 400'000'000}), TxCode::Ok);
    EXPECT_EQ(order(1, Unbond{id(1), 60'000'000}), TxCode::Ok);
    EXPECT_EQ(order(1, Unbond{id(1), 70'000'000}), TxCode::Ok);
    EXPECT_EQ(order(50, proof(kSpot, 1)), TxCode::Ok);
    ASSERT_EQ(key(1).lots.size(), 1u) << "the oldest lot is gone, the next one touched";
    EXPECT_EQ(key(1).lots[0].tokens, 30'000'000u);
    EXPECT_EQ(key(1).tokensBonded, 370'000'000u);
}

// Scenario 32: tokens unbonded before, in and after the block of the offence all backed it and pay;
// what came later does not count.
TEST_F(Slash, Scenario32StakeThatBackedTheVotePaysWhereverItWent) {
    nextEpoch();  // the offence will be in epoch 1
    EXPECT_EQ(order(1, Unbond{id(1), 40'000'000}), TxCode::Ok);
    const ExecutionResult same =
        run({next(1, Unbond{id(1), 30'000'000}), next(50, proof(kBft, 1, 1))});
    EXPECT_EQ(same.outcomes[1].code, TxCode::Ok);
    EXPECT_EQ(same.outcomes[0].code, TxCode::NotEnoughTokens) << "evidence ran first";
    EXPECT_TRUE(key(1).lots.empty()) << "what was unbonded before pays";
    EXPECT_EQ(key(1).tokensBacking(), kHeld / 2);
}

TEST_F(Slash, Scenario32EvidenceRunsFirstAndWithdrawalsLastWhateverTheirPlace) {
    ASSERT_EQ(order(1, Unbond{id(1), 100'000'000}), TxCode::Ok);
    passEpochs(kUnbondingEpochs, kUnbondingMs);
    // A withdrawal in the block of the evidence does not save what was in the lot.
    const ExecutionResult result = run({next(1, Withdraw{id(1)}), next(1, Bond{id(1), 1'000}),
                                        next(50, proof(kSpot, 1, m_state.epoch()))});
    ASSERT_EQ(result.outcomes.size(), 3u);
    EXPECT_EQ(result.outcomes[2].code, TxCode::Ok);
    EXPECT_EQ(result.outcomes[1].code, TxCode::Ok) << "its nonce is the higher one";
    EXPECT_EQ(result.outcomes[0].code, TxCode::NothingToWithdraw);
    EXPECT_EQ(key(1).tokensFree, 900'000'000u - 1'000);
}

TEST_F(Slash, Scenario32WhatTheKeyHeldAtTheEpochStartCounts) {
    nextEpoch();
    EXPECT_EQ(m_state.tokensAtEpochStart(id(1), 1), kHeld);
    EXPECT_EQ(order(1, work(1, 400'000'000)), TxCode::Ok);
    EXPECT_EQ(m_state.tokensAtEpochStart(id(1), 0), kHeld);
    EXPECT_EQ(m_state.tokensAtEpochStart(id(1), 1), kHeld);
    nextEpoch();
    EXPECT_EQ(m_state.tokensAtEpochStart(id(1), 1), kHeld);
    EXPECT_EQ(m_state.tokensAtEpochStart(id(1), 2), 600'000'000u);
    EXPECT_EQ(order(50, proof(kSpot, 1, 2)), TxCode::Ok);
    EXPECT_EQ(key(1).tokensBacking(), 540'000'000u) << "10 % of 600 million";
    EXPECT_EQ(order(50, proof(kBft, 1, 1)), TxCode::Ok);
    EXPECT_EQ(key(1).tokensBacking(), 40'000'000u) << "50 % of 1,000 million";
}

TEST_F(Slash, AKeyThatRegisteredInTheOffencesEpochPaysWithWhatItWasBornWith) {
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(order(50, proof(kSpot, 9, 0)), TxCode::Ok);
    EXPECT_EQ(key(9).tokensBacking(), kTokensPerNodeKey / 10 * 9);
}

// Scenario 31: refused only when both bounds are passed; at either bound it still counts.
TEST_F(Slash, Scenario31EvidenceExpiresByEpochsAndTime) {
    nextEpoch();  // epoch 0 has ended now
    const std::int64_t endMs = m_state.timeMs();
    passEpochs(20);
    ASSERT_EQ(m_state.epoch(), 21u);
    // One chain stands still for three days at 21 epochs: not too old.
    const State atEpochBound = m_state;
    const auto rowsThen = m_rows;
    const std::int64_t threeDays = 72 * kHourMs;
    EXPECT_EQ(order(50, proof(kBft, 1, 0), threeDays), TxCode::Ok);
    // The other goes on fast: many epochs in less than two days.
    m_state = atEpochBound;
    m_rows = rowsThen;
    passEpochs(9);
    ASSERT_EQ(m_state.epoch(), 30u);
    const State manyEpochs = m_state;
    const auto rowsMany = m_rows;
    const std::int64_t toBound = endMs + kEvidenceAgeMsMax - m_state.timeMs();
    EXPECT_EQ(order(50, proof(kBft, 1, 0), toBound), TxCode::Ok) << "at the very millisecond";
    m_state = manyEpochs;
    m_rows = rowsMany;
    EXPECT_EQ(order(50, proof(kBft, 1, 0), toBound + 1), TxCode::EvidenceTooOld);
    EXPECT_FALSE(key(1).tombstoned);
    EXPECT_EQ(order(50, proof(kBft, 1, 9), 1), TxCode::Ok) << "epoch 9 is 21 epochs ago";
}

TEST_F(Slash, EvidenceFromTheFutureIsRefusedAndCostsTheDeposit) {
    EXPECT_EQ(order(50, proof(kBft, 1, 1'000)), TxCode::EvidenceFromFuture);
    const std::uint64_t free = key(2).tokensFree;
    EXPECT_EQ(order(2, proof(kBft, 1, 1'000)), TxCode::EvidenceFromFuture);
    EXPECT_EQ(key(2).tokensFree, free - kEvidenceDepositTokens);
    EXPECT_FALSE(key(1).tombstoned);
}

TEST_F(Slash, RefusedEvidenceCostsTheDepositAndNothingElse) {
    const std::uint64_t free = key(2).tokensFree;
    const ExecutionResult result = run({next(2, SubmitEvidence{Bytes{9, 9}})});
    EXPECT_EQ(result.outcomes[0].code, TxCode::EvidenceRejected);
    EXPECT_EQ(key(2).tokensFree, free - kEvidenceDepositTokens);
    EXPECT_EQ(m_state.supply().burned, kEvidenceDepositTokens);
    EXPECT_EQ(eventsOf(result, EventKind::DepositBurned).size(), 1u);
    const Supply supply = m_state.supply();
    EXPECT_EQ(order(50, SubmitEvidence{Bytes{9, 9}}), TxCode::EvidenceRejected);
    EXPECT_EQ(m_state.supply(), supply) << "a signer without a Node Key has no deposit";
    EXPECT_EQ(order(50, proof(kBft, 77)), TxCode::UnknownKey);
}

TEST_F(Slash, ADepositTakesNoMoreThanThereIs) {
    ASSERT_EQ(order(2, Bond{id(2), 900'000'000 - 10}), TxCode::Ok);
    EXPECT_EQ(order(2, SubmitEvidence{Bytes{9}}), TxCode::EvidenceRejected);
    EXPECT_EQ(key(2).tokensFree, 0u);
    EXPECT_EQ(m_state.supply().burned, 10u);
}

TEST_F(Slash, WithoutAJudgeAllEvidenceIsRefused) {
    const auto result = execute(block({next(50, proof(kBft, 1))}), m_state, nullptr);
    EXPECT_EQ(result->outcomes[0].code, TxCode::EvidenceRejected);
}

TEST_F(Slash, WhoeverProvesItGetsAShareUpToTheCap) {
    EXPECT_EQ(whistleblowerReward(1'000), 50u);
    EXPECT_EQ(whistleblowerReward(19), 0u);
    EXPECT_EQ(whistleblowerReward(UINT64_MAX), kWhistleblowerCapTokens);
    const std::uint64_t free = key(2).tokensFree;
    EXPECT_EQ(order(2, proof(kSpot, 1)), TxCode::Ok);
    EXPECT_EQ(key(2).tokensFree, free + 5'000'000) << "5 % of 100 million";
    EXPECT_EQ(m_state.supply().burned, 95'000'000u);
    EXPECT_EQ(order(2, proof(kCensor, 1)), TxCode::Ok);
    EXPECT_EQ(key(2).tokensFree, free + 15'000'000) << "capped at 10 million";
    EXPECT_EQ(m_state.supply().burned, 985'000'000u);
}

TEST_F(Slash, WhoeverReportsHimselfGetsNothing) {
    EXPECT_EQ(order(1, proof(kBft, 1)), TxCode::Ok);
    EXPECT_EQ(m_state.supply().burned, kHeld / 2);
    // Nor through another key of the same owner.
    ASSERT_EQ(order(3, Transfer{id(3), ownerOf(id(2))}), TxCode::Ok);
    const std::uint64_t free = key(3).tokensFree;
    EXPECT_EQ(order(3, proof(kBft, 2)), TxCode::Ok);
    EXPECT_EQ(key(3).tokensFree, free);
}

TEST_F(Slash, NoMoreProofsInABlockThanAllowed) {
    std::vector<Transaction> many;
    for (std::size_t i = 0; i < kEvidencePerBlockMax; ++i) {
        many.push_back(next(50, SubmitEvidence{Bytes{9}}));
    }
    EXPECT_TRUE(checkBlockOrder(many).ok());
    many.push_back(next(50, proof(kBft, 1)));
    EXPECT_EQ(checkBlockOrder(many).error().code, "ledger.too_much_evidence");
    EXPECT_EQ(run(many).outcomes.back().code, TxCode::EvidenceLimit);
    EXPECT_FALSE(key(1).tombstoned);
    const Transaction large = next(50, SubmitEvidence{Bytes(kEvidenceBytesMax, 1)});
    EXPECT_EQ(checkBlockOrder({large, large}).error().code, "ledger.too_much_evidence");
    EXPECT_TRUE(checkBlockOrder({large}).ok());
}

TEST_F(Slash, BlockOrderIsProofsOthersWithdrawals) {
    const Transaction first = next(50, proof(kBft, 1));
    const Transaction middle = next(1, Bond{id(1), 1});
    const Transaction last = next(1, Withdraw{id(1)});
    EXPECT_TRUE(checkBlockOrder({first, middle, middle, last}).ok());
    EXPECT_TRUE(checkBlockOrder({}).ok());
    EXPECT_EQ(checkBlockOrder({middle, first}).error().code, "ledger.block_order");
    EXPECT_EQ(checkBlockOrder({last, middle}).error().code, "ledger.block_order");
    EXPECT_EQ(checkBlockOrder({last, first}).error().code, "ledger.block_order");
}

// Scenario 36: weights of the running epoch stay as they are.
TEST_F(Slash, Scenario36WeightsAreFrozenUntilTheEpochEnds) {
    const std::vector<EpochValidator> before = m_state.validators();
    EXPECT_EQ(order(50, proof(kBft, 0)), TxCode::Ok) << "the leader itself";
    EXPECT_EQ(m_state.validators(), before);
    EXPECT_EQ(*m_state.epochValidators(0), before);
    EXPECT_TRUE(key(0).tombstoned) << "what W6 looks at";
}

TEST_F(Slash, PointsFallToZeroAndStayFrozenFor30Epochs) {
    const ExecutionResult slashed = run({next(50, proof(kSpot, 1))});
    const auto changes = eventsOf(slashed, EventKind::PointsChanged);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].reason, PointsReason::Slashed);
    EXPECT_EQ(changes[0].delta, -static_cast<std::int64_t>(kPointsNewcomer));
    EXPECT_EQ(changes[0].balance, 0u);
    const auto vote = [&] {
        BlockInput input = block();
        input.voters = {id(1)};
        runBlock(input);
        return key(1).points;
    };
    EXPECT_EQ(vote(), 0u);
    passEpochs(kPointsFreezeEpochs - 1);
    EXPECT_EQ(vote(), 0u);
    nextEpoch();
    EXPECT_EQ(vote(), 1u);
}

}  // namespace
}  // namespace stacknet::ledger::testing
