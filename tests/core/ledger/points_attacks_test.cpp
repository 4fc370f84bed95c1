// The attacks on points that reference designs fell to, each driven through the ledger, with the
// bound that it must not pass.

#include <numeric>

#include "core/ledger/points.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

/// Points that no key passes: what the most that an epoch gives for paperwork balances with decay.
constexpr std::uint64_t kPaperworkCeiling = kPointsPaperworkEpochMax * kPointsDecayDivisor;

class PointsAttacks : public LedgerChain {
protected:
    /// Without LedgerChain's comparison of all rows: these chains are long.
    ExecutionResult runQuietly(const BlockInput& input) {
        auto result = execute(input, m_state, &m_judge);
        EXPECT_TRUE(result.ok()) << result.error().message;
        return std::move(*result);
    }
    TxCode order(std::uint64_t signer, Payload payload, std::int64_t afterMs = 1'000) {
        const Transaction transaction = next(signer, std::move(payload));
        return runQuietly(block({transaction}, afterMs)).outcomes.at(0).code;
    }
    void quietEpoch() {
        m_term = epochTermsFor(m_state.validators().size()) - 1;
        if (m_state.nextValidators() == nullptr) runQuietly(block({}, 0));
        BlockInput first = block({}, 1'000);
        first.epoch += 1;
        first.term = m_term = 0;
        runQuietly(first);
    }
    /// One task of one token for the contract with that number; no task has an earlier one's name.
    SubmitPaperwork task(std::uint64_t contract) {
        SubmitPaperwork submit = work(0, 1);
        CanonicalWriter name;
        name.u64(++m_tasks).u64(0).u64(0).u64(0);
        submit.paperwork.taskId = *TaskHash::from(name.data(), "task");
        CanonicalWriter terms;
        terms.u64(contract).u64(0).u64(0).u64(0);
        submit.paperwork.contractHash = *Hash256::from(terms.data(), "contract");
        return submit;
    }
    /// As many tasks as `contracts`, each for a contract of its own, in one block.
    void workForMany(std::uint64_t signer, std::uint64_t contracts) {
        std::vector<Transaction> transactions;
        for (std::uint64_t i = 0; i < contracts; ++i) {
            transactions.push_back(next(signer, task(1'000 * signer + i)));
        }
        for (const TxOutcome& outcome : runQuietly(block(std::move(transactions))).outcomes) {
            ASSERT_EQ(outcome.code, TxCode::Ok);
        }
    }
    /// All that an epoch gives for paperwork.
    void workToTheCap(std::uint64_t signer) {
        workForMany(signer, kPointsPaperworkEpochMax / kPointsPerPaperwork);
    }
    /// Share of the weighted draws that each of these keys gets, in parts per million.
    std::vector<std::uint64_t> sharesPpm(const std::vector<std::uint64_t>& indices) {
        std::vector<std::uint64_t> points;
        for (const std::uint64_t index : indices) points.push_back(key(index).points);
        std::vector<std::uint64_t> weights = routingWeights(points);
        const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
        for (std::uint64_t& weight : weights) weight = weight * 1'000'000 / sum;
        return weights;
    }

    std::uint64_t m_tasks = 0;
};

// A node that is its own payer and writes itself a contract for every task. The cap of an epoch is
// all that it gets, however much it submits; that tends to a ceiling, and as a weight to four times
// the median.
TEST_F(PointsAttacks, SelfDealingEndsAtTheEpochsCapAndAtFourMedians) {
    for (int epoch = 0; epoch < 120; ++epoch) {
        const std::uint64_t before = key(0).points;
        workToTheCap(0);
        ASSERT_EQ(key(0).points, before + kPointsPaperworkEpochMax);
        if (epoch % 40 == 0) {
            workForMany(0, 200);
            ASSERT_EQ(key(0).points, before + kPointsPaperworkEpochMax) << "200 more give nothing";
        }
        quietEpoch();
        ASSERT_LE(key(0).points, kPaperworkCeiling);
    }
    EXPECT_GT(key(0).points, kPaperworkCeiling * 8 / 10) << "the attack was driven to its end";
    // Three honest ones that only vote: four of seven parts, and not a whole part more.
    EXPECT_LE(sharesPpm({0, 1, 2, 3})[0], 4'000'000u / 7);
    EXPECT_GE(sharesPpm({0, 1, 2, 3})[1], 1'000'000u / 7);
}

TEST_F(PointsAttacks, SelfDealingWithOneContractEarnsItsLogarithm) {
    std::vector<Transaction> transactions;
    for (int i = 0; i < 1'023; ++i) transactions.push_back(next(0, task(1)));
    runQuietly(block(std::move(transactions)));
    EXPECT_EQ(key(0).points, kPointsNewcomer + 10 * kPointsPerPaperwork) << "of 1,023 tasks";
    // What one task more each for 10 payers gives.
    workForMany(1, 10);
    EXPECT_EQ(key(1).points, key(0).points);
}

// New keys of one owner: each costs 1/64 more than the one before and waits for 72 hours, and
// together they never draw more than their head count.
TEST_F(PointsAttacks, SybilNewcomersPayMoreEachAndGetAtMostTheirHeadCount) {
    constexpr std::uint64_t kSybils = 90;
    for (std::uint64_t honest = 1; honest < 4; ++honest) workToTheCap(honest);
    std::uint64_t paid = 0;
    const std::uint64_t firstPrice = m_state.keyPriceMicroUsd();
    for (std::uint64_t i = 0; i < kSybils; ++i) {
        paid += m_state.keyPriceMicroUsd();
        ASSERT_EQ(order(100 + i, registration()), TxCode::Ok);
        ASSERT_EQ(key(100 + i).points, kPointsNewcomer);
        ASSERT_EQ(order(100 + i, ConnectKey{id(100 + i)}), TxCode::WrongState) << "Cold";
        ASSERT_EQ(order(100 + i, task(1)), TxCode::WrongState) << "earns nothing";
    }
    EXPECT_GT(m_state.keyPriceMicroUsd(), 4 * firstPrice) << "90 keys later";
    EXPECT_LT(m_state.keyPriceMicroUsd(), 5 * firstPrice);
    EXPECT_GT(paid, 190 * firstPrice) << "90 keys for the price of more than 190";
    for (std::uint64_t sybils = 1; sybils <= kSybils; ++sybils) {
        std::vector<std::uint64_t> all = {1, 2, 3};
        for (std::uint64_t i = 0; i < sybils; ++i) all.push_back(100 + i);
        const auto shares = sharesPpm(all);
        const std::uint64_t theirs =
            std::accumulate(shares.begin() + 3, shares.end(), std::uint64_t{0});
        ASSERT_LE(theirs, 1'000'000 * sybils / (sybils + 3));
    }
}

// A new key after a bad score has no more than a newcomer's points; the old one's tokens cannot
// follow, and its stake waits with everything still at risk.
TEST_F(PointsAttacks, WhitewashingGivesANewcomersPointsAndLeavesTheTokensBehind) {
    for (int epoch = 0; epoch < 20; ++epoch) {
        workToTheCap(1);
        workToTheCap(2);
        quietEpoch();
    }
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1, m_state.epoch())), TxCode::Ok);
    EXPECT_EQ(key(1).points, 0u);
    const std::uint64_t price = m_state.keyPriceMicroUsd();
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(key(9).points, kPointsNewcomer);
    EXPECT_EQ(key(9).priceMicroUsd, price);
    EXPECT_EQ(m_state.keyPriceMicroUsd(), price + price / kKeyPriceStepDivisor);

    // The stake of the old key: both bounds must pass, and it ends as tokens of the old key.
    const std::uint64_t bonded = key(1).tokensBonded;
    ASSERT_EQ(order(1, Unbond{id(1), bonded}), TxCode::Ok);
    for (std::uint64_t epoch = 0; epoch < kUnbondingEpochs; ++epoch) {
        ASSERT_EQ(order(1, Withdraw{id(1)}), TxCode::UnbondingEpochs);
        quietEpoch();
    }
    ASSERT_EQ(order(1, Withdraw{id(1)}), TxCode::UnbondingTime);
    ASSERT_EQ(order(1, Withdraw{id(1)}, kUnbondingMs), TxCode::Ok);
    EXPECT_EQ(key(9).tokensBacking(), kTokensPerNodeKey) << "not one token followed";

    // With the 72 hours over it serves, and even so an honest key stays far ahead.
    ASSERT_EQ(order(9, ActivateKey{id(9)}), TxCode::Ok);
    ASSERT_EQ(order(9, ConnectKey{id(9)}), TxCode::Ok);
    const auto weights = routingWeights({key(2).points, key(2).points, key(9).points});
    EXPECT_GT(weights[0], 10 * weights[2]);
}

// Selling a bad key does not wash it: the freeze goes with it.
TEST_F(PointsAttacks, ATransferredKeyKeepsItsFreeze) {
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1)), TxCode::Ok);
    quietEpoch();
    ASSERT_EQ(order(1, Unjail{id(1)}), TxCode::Ok);
    ASSERT_EQ(order(1, Transfer{id(1), ownerOf(id(9))}), TxCode::Ok);
    ASSERT_EQ(order(1, ConnectKey{id(1)}), TxCode::Ok);
    workToTheCap(1);
    EXPECT_EQ(key(1).points, 0u);
    EXPECT_EQ(key(1).pointsFrozenUntilEpoch, kPointsFreezeEpochs);
}

// Good until rich, then idle on the fortune: half of it is gone after 45 epochs.
TEST_F(PointsAttacks, OnOffPointsOfAnIdleKeyHalveIn45Epochs) {
    for (int epoch = 0; epoch < 60; ++epoch) {
        workToTheCap(1);
        quietEpoch();
    }
    const std::uint64_t rich = key(1).points;
    std::uint64_t epochs = 0;
    while (2 * key(1).points > rich) {
        quietEpoch();
        ++epochs;
    }
    EXPECT_EQ(epochs, 45u);
    while (key(1).points >= kPointsDecayDivisor) quietEpoch();
    EXPECT_EQ(key(1).points, kPointsDecayDivisor - 1) << "what decay leaves: a root of 7";
}

// Good until rich, then one cheat that is caught: nothing for 30 epochs, and to half of the ceiling
// it takes 46 more of the most that anybody can do.
TEST_F(PointsAttacks, OnOffOneCaughtCheatCosts76EpochsToHalfOfTheCeiling) {
    for (int epoch = 0; epoch < 60; ++epoch) {
        workToTheCap(1);
        workToTheCap(2);
        quietEpoch();
    }
    const std::uint64_t caught = m_state.epoch();
    ASSERT_GT(key(1).points, kPaperworkCeiling / 2);
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1, caught)), TxCode::Ok);
    quietEpoch();
    ASSERT_EQ(order(1, Unjail{id(1)}), TxCode::Ok);
    ASSERT_EQ(order(1, ConnectKey{id(1)}), TxCode::Ok);
    std::uint64_t cheatersWeight = 0;
    std::uint64_t honestWeight = 0;
    std::uint64_t firstGain = 0;
    while (key(1).points < kPaperworkCeiling / 2) {
        workToTheCap(1);
        workToTheCap(2);
        if (firstGain == 0 && key(1).points > 0) firstGain = m_state.epoch();
        cheatersWeight += integerSqrt(key(1).points);
        honestWeight += integerSqrt(key(2).points);
        quietEpoch();
    }
    EXPECT_EQ(firstGain - caught, kPointsFreezeEpochs);
    EXPECT_EQ(kPointsFreezeEpochs, 30u);
    EXPECT_EQ(m_state.epoch() - caught, 76u);
    EXPECT_LT(2 * cheatersWeight, honestWeight) << "under half of the tasks over that time";
}

// Somebody else's paperwork under one's own key: never more than the same caps, from one's own
// tokens, and the one who did the work loses nothing by it.
TEST_F(PointsAttacks, CopiedPaperworkTakesNothingFromWhoDidTheWork) {
    std::vector<SubmitPaperwork> originals;
    for (std::uint64_t i = 0; i < 70; ++i) originals.push_back(task(i));
    // The copier stands first in every block, as a leader can arrange.
    for (const SubmitPaperwork& original : originals) {
        const ExecutionResult result = runQuietly(block({next(0, original), next(1, original)}));
        ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
        ASSERT_EQ(result.outcomes[1].code, TxCode::Ok);
    }
    EXPECT_EQ(key(1).points, kPointsNewcomer + kPointsPaperworkEpochMax);
    EXPECT_EQ(key(1).paperworkCount, originals.size());
    EXPECT_EQ(key(0).points, key(1).points) << "the cap of the copied, not more";
    EXPECT_EQ(key(0).tokensServed, key(1).tokensServed) << "paid with tokens of its own";
    for (const SubmitPaperwork& original : originals) {
        ASSERT_EQ(order(0, original), TxCode::DuplicateTask) << "once per key";
    }
    EXPECT_EQ(key(0).tokensServed, key(1).tokensServed);
}

// Nobody's word lowers a score: false evidence, baseless challenges and denials cost whoever makes
// them.
TEST_F(PointsAttacks, BadmouthingChangesNoPointsAndBurnsTheDeposit) {
    const std::uint64_t before = key(1).points;
    const std::uint64_t tokens = key(0).tokensFree;
    EXPECT_EQ(order(0, SubmitEvidence{toBytes("key 1 is bad")}), TxCode::EvidenceRejected);
    EXPECT_EQ(key(0).tokensFree, tokens - kEvidenceDepositTokens);
    SubmitChallenge challenge;
    challenge.view = 1;
    challenge.signer = id(1);
    challenge.transaction = sign(60, 1, ActivateKey{id(1)}).encode();
    EXPECT_EQ(order(0, challenge), TxCode::ChallengeNoObligation);
    EXPECT_EQ(key(0).tokensFree, tokens - 2 * kEvidenceDepositTokens);
    SubmitAttestation denial;
    denial.subject = id(1);
    denial.issuedMs = m_state.timeMs();
    denial.validUntilMs = m_state.timeMs() + 60'000;
    EXPECT_EQ(order(0, denial), TxCode::Ok);
    EXPECT_EQ(key(1).points, before);
    EXPECT_EQ(key(1).tokensBacking(), kTokensPerNodeKey);
}

// A leader that leaves a rival out of every certificate which it embeds: others' blocks count the
// rival still, so it keeps (n - 1) / n of what it earned.
TEST_F(PointsAttacks, BadmouthingByLeavingAVoterOutCostsOneLeadersShare) {
    const std::uint64_t before = key(3).points;
    constexpr std::uint64_t kBlocksEach = 250;
    for (std::uint64_t leader = 0; leader < 4; ++leader) {
        for (std::uint64_t i = 0; i < kBlocksEach; ++i) {
            BlockInput input = block();
            input.leader = id(leader);
            input.voters = {id(0), id(1), id(2)};
            if (leader != 0) input.voters.push_back(id(3));
            runQuietly(input);
        }
    }
    EXPECT_EQ(key(1).points - kPointsNewcomer, 4 * kBlocksEach);
    EXPECT_EQ(key(3).points - before, 3 * kBlocksEach);
}

// Who is kept from its term by an attack on its line loses no more than the votes of one term give,
// never falls below 0 and is not frozen.
TEST_F(PointsAttacks, BadmouthingByCuttingOffALeaderCostsOneTermsVotes) {
    EXPECT_EQ(kPointsLostTerm, kTermLength * kPointsPerVote);
    BlockInput lost = block();
    lost.lostTermLeaders = {id(3)};
    runQuietly(lost);
    EXPECT_EQ(key(3).points, 0u);
    workToTheCap(3);
    EXPECT_EQ(key(3).points, kPointsPaperworkEpochMax);
    BlockInput again = block();
    again.lostTermLeaders = {id(3)};
    runQuietly(again);
    EXPECT_EQ(key(3).points, kPointsPaperworkEpochMax - kPointsLostTerm);
}

// Transactions that fail, fed to a rival so that it demands them of a colluding leader. What that
// costs in an epoch is bounded, whether it is enough to bar the rival or just too little.
class FailingDemands : public PointsAttacks {
protected:
    /// `failing` of each 8 that key 3 demands fail, over `blocks` blocks of one epoch. What key 3
    /// lost.
    std::uint64_t lossOf(std::size_t failing, int blocks) {
        const std::uint64_t before = key(3).points;
        for (int i = 0; i < blocks; ++i) {
            BlockInput input = block();
            for (std::size_t k = 0; k < kDemandsPerVoteMax; ++k) {
                const Transaction fed =
                    k < failing ? sign(60, ++m_nonce, ActivateKey{id(1)}) : next(2, Bond{id(2), 1});
                input.transactions.push_back(fed);
                input.demands.push_back({id(3), fed.hash()});
            }
            runQuietly(input);
        }
        return before - key(3).points;
    }
    void earn() {
        for (int epoch = 0; epoch < 3; ++epoch) {
            workToTheCap(3);
            quietEpoch();
        }
    }
    std::uint64_t m_nonce = 0;
};

TEST_F(FailingDemands, BadmouthingThatBarsTheRivalCostsHalfASample) {
    EXPECT_EQ(kPointsFailingDemandEpochMax, 800u);
    earn();
    EXPECT_EQ(lossOf(8, 60), kPointsFailingDemandEpochMax) << "of 480 that were fed";
    EXPECT_FALSE(m_state.mayDemand(id(3)));
}

TEST_F(FailingDemands, BadmouthingThatNeverBarsTheRivalCostsNoMoreInAnEpoch) {
    earn();
    EXPECT_EQ(lossOf(3, 200), kPointsFailingDemandEpochMax) << "of 600 that failed";
    EXPECT_TRUE(m_state.mayDemand(id(3)));
    quietEpoch();
    EXPECT_EQ(lossOf(3, 200), kPointsFailingDemandEpochMax) << "and again in the next";
    State restored = *State::decodeSnapshot(m_state.encodeSnapshot());
    EXPECT_EQ(restored.root(), m_state.root());
}

// Paperwork for nothing earns nothing.
TEST_F(PointsAttacks, SelfDealingWithoutATokenEarnsNoPoints) {
    const std::uint64_t before = key(1).points;
    SubmitPaperwork nothing = task(1);
    nothing.paperwork.tokensIn = 0;
    nothing.paperwork.tokensOut = 0;
    EXPECT_EQ(order(1, nothing), TxCode::Ok);
    EXPECT_EQ(key(1).points, before);
    EXPECT_EQ(order(1, task(1)), TxCode::Ok);
    EXPECT_GT(key(1).points, before);
}

}  // namespace
}  // namespace stacknet::ledger::testing
