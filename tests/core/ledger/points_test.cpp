#include "core/ledger/points.h"

#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

class Points : public LedgerChain {
protected:
    std::size_t contractRows() {
        std::size_t count = 0;
        for (const StateEntry& row : m_state.entries()) {
            count += row.key.front() == rows::Contracts::kSection;
        }
        return count;
    }
    static SubmitPaperwork workFor(std::uint16_t task, std::uint16_t contract) {
        SubmitPaperwork submit = work(0, 1);
        submit.paperwork.taskId.data[0] = static_cast<std::uint8_t>(task);
        submit.paperwork.taskId.data[1] = static_cast<std::uint8_t>(task >> 8);
        submit.paperwork.contractHash.data[0] = static_cast<std::uint8_t>(contract);
        submit.paperwork.contractHash.data[1] = static_cast<std::uint8_t>(contract >> 8);
        return submit;
    }
};

TEST_F(Points, NewcomersStartLowButNotAtZero) {
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(key(9).points, kPointsNewcomer);
    EXPECT_GT(kPointsNewcomer, 0u);
    EXPECT_EQ(key(0).points, kPointsNewcomer) << "from the genesis";
}

TEST_F(Points, VotesInCertificatesCountAndLostTermsCost) {
    BlockInput input = block();
    input.voters = {id(0), id(2), id(99)};
    input.lostTermLeaders = {id(3)};
    runBlock(input);
    EXPECT_EQ(key(0).points, kPointsNewcomer + 1);
    EXPECT_EQ(key(1).points, kPointsNewcomer) << "left out";
    EXPECT_EQ(key(2).points, kPointsNewcomer + 1);
    EXPECT_EQ(key(3).points, 0u) << "never below 0";
    for (int i = 0; i < 1'100; ++i) {
        BlockInput more = block();
        more.voters = {id(3)};
        ASSERT_TRUE(execute(more, m_state, &m_judge).ok());
    }
    BlockInput lost = block();
    lost.lostTermLeaders = {id(3)};
    ASSERT_TRUE(execute(lost, m_state, &m_judge).ok());
    EXPECT_EQ(key(3).points, 1'100 - kPointsLostTerm);
}

// Scenario 60: a payer that pays itself, whether with one contract or with many.
TEST_F(Points, Scenario60SelfDealingIsCappedPerContractAndPerKey) {
    std::uint16_t task = 0;
    for (int i = 0; i < 100; ++i) ASSERT_EQ(order(0, workFor(++task, 1)), TxCode::Ok);
    // The 1st, 2nd, 4th, ... 64th.
    EXPECT_EQ(key(0).points, kPointsNewcomer + 7 * kPointsPerPaperwork);
    for (std::uint16_t contract = 2; contract < 100; ++contract) {
        ASSERT_EQ(order(0, workFor(++task, contract)), TxCode::Ok);
    }
    EXPECT_EQ(key(0).points, kPointsNewcomer + kPointsPaperworkEpochMax);
    EXPECT_EQ(key(0).workPoints, kPointsPaperworkEpochMax);
    EXPECT_LE(contractRows(), kPointsPaperworkEpochMax / kPointsPerPaperwork)
        << "nor is more remembered";
    ASSERT_EQ(order(1, workFor(1, 1)), TxCode::Ok);
    EXPECT_EQ(key(1).points, kPointsNewcomer + kPointsPerPaperwork) << "caps are per key";
    nextEpoch();
    const std::uint64_t points = key(0).points;
    ASSERT_EQ(order(0, workFor(++task, 1)), TxCode::Ok);
    EXPECT_EQ(key(0).points, points + kPointsPerPaperwork) << "a new epoch counts anew";
}

// Scenario 60: leaving a bad score behind costs the price and the cold period of a new key, and
// gives only the newcomer's points.
TEST_F(Points, Scenario60AWhitewashedKeyStartsAtTheFloor) {
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1)), TxCode::Ok);
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(key(9).points, kPointsNewcomer);
    EXPECT_EQ(order(9, ConnectKey{id(9)}), TxCode::WrongState) << "Cold for 72 h";
    EXPECT_EQ(order(9, workFor(1, 1)), TxCode::WrongState);
}

TEST_F(Points, AFrozenKeyIsPaidButEarnsNoPoints) {
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1)), TxCode::Ok);
    nextEpoch();
    ASSERT_EQ(order(1, Unjail{id(1)}), TxCode::Ok);
    ASSERT_EQ(order(1, ConnectKey{id(1)}), TxCode::Ok);
    ASSERT_EQ(order(1, workFor(1, 1)), TxCode::Ok);
    EXPECT_EQ(key(1).paperMicroUsd, 7u);
    EXPECT_EQ(key(1).points, 0u);
    EXPECT_EQ(key(1).workPoints, 0u);
    EXPECT_EQ(contractRows(), 0u);
}

TEST_F(Points, AnEpochTakesOneSixtyFourth) {
    const ExecutionResult result = nextEpoch();
    EXPECT_EQ(key(0).points, kPointsNewcomer - kPointsNewcomer / 64);
    EXPECT_EQ(eventsOf(result, EventKind::PointsChanged).size(), 4u);
    EXPECT_EQ(pointsDecay(63), 0u);
    EXPECT_EQ(pointsDecay(64), 1u);
    EXPECT_EQ(pointsDecay(UINT64_MAX), UINT64_MAX / 64);
}

// Every balance is the sum of its events: what `points explain` shows.
TEST_F(Points, BalancesAreRecomputedFromTheEvents) {
    std::map<PublicKey, std::uint64_t> sums;
    for (const auto& [nodeKey, record] : m_state.nodeKeys()) sums[nodeKey] = record.points;
    SeededRng rng(42);
    std::uint16_t task = 0;
    std::size_t events = 0;
    std::set<PointsReason> reasons;
    for (int i = 0; i < 200; ++i) {
        std::vector<Transaction> transactions;
        const std::uint64_t choice = rng.below(10);
        ++task;
        if (choice < 4) transactions.push_back(next(rng.below(4), workFor(task, task % 3)));
        if (i == 20) transactions.push_back(next(9, registration()));
        if (i == 120) transactions.push_back(next(50, proof(OffenceClass::SpotCheck, 2)));
        BlockInput input = block(transactions);
        for (std::uint64_t voter = 0; voter < 4; ++voter) {
            if (rng.below(4) != 0) input.voters.push_back(id(voter));
        }
        if (choice == 9) input.lostTermLeaders = {id(3)};
        if (i == 60) {
            const Transaction failing = sign(60, 1, ActivateKey{id(1)});
            input.transactions.push_back(failing);
            input.demands = {{id(1), failing.hash()}};
        }
        std::vector<ExecutionResult> results = {runBlock(input)};
        if (i % 40 == 39) results.push_back(nextEpoch());
        for (const ExecutionResult& result : results) {
            for (const Event& event : eventsOf(result, EventKind::PointsChanged)) {
                sums[event.nodeKey] += static_cast<std::uint64_t>(event.delta);
                EXPECT_EQ(sums[event.nodeKey], event.balance);
                reasons.insert(event.reason);
                ++events;
            }
        }
        m_term = 0;
    }
    EXPECT_GT(events, 300u);
    EXPECT_EQ(reasons.size(), 7u) << "every reason occurred";
    for (const auto& [nodeKey, record] : m_state.nodeKeys()) {
        EXPECT_EQ(sums[nodeKey], record.points);
    }
}

TEST(PointsArithmetic, PaperworkTableIsLogarithmic) {
    std::uint64_t sum = 0;
    for (std::uint64_t count = 1; count <= 1'024; ++count) sum += paperworkPoints(count);
    EXPECT_EQ(sum, 11 * kPointsPerPaperwork);
    EXPECT_EQ(paperworkPoints(0), 0u);
    EXPECT_EQ(paperworkPoints(3), 0u);
    EXPECT_EQ(paperworkPoints(std::uint64_t{1} << 63), kPointsPerPaperwork);
}

TEST(PointsArithmetic, SquareRootIsExact) {
    SeededRng rng(7);
    const auto check = [](std::uint64_t value) {
        const std::uint64_t root = integerSqrt(value);
        EXPECT_LE(root * root, value);
        EXPECT_TRUE(root == UINT32_MAX || (root + 1) * (root + 1) > value) << value;
        EXPECT_LE(root, UINT32_MAX);
    };
    for (std::uint64_t value = 0; value < 5'000; ++value) check(value);
    for (int i = 0; i < 20'000; ++i) check(rng.below(UINT64_MAX));
    check(UINT64_MAX);
    EXPECT_EQ(integerSqrt(UINT64_MAX), UINT32_MAX);
}

TEST(PointsArithmetic, RoutingWeightsAreRootsCappedAtFourMedians) {
    EXPECT_TRUE(routingWeights({}).empty());
    EXPECT_EQ(routingWeights({100, 400, 900}), (std::vector<std::uint64_t>{10, 20, 30}));
    EXPECT_EQ(routingWeights({100, 100, 1'000'000}), (std::vector<std::uint64_t>{10, 10, 40}));
    EXPECT_EQ(routingWeights({0, 0, 1'000'000}), (std::vector<std::uint64_t>{0, 0, 4}))
        << "a median of 0 counts as 1";
    EXPECT_EQ(routingWeights({UINT64_MAX}), (std::vector<std::uint64_t>{UINT32_MAX}));
}

TEST(PointsNames, EveryReasonAndEventHasAName) {
    for (int i = 0; i <= static_cast<int>(PointsReason::Decay); ++i) {
        EXPECT_NE(pointsReasonName(static_cast<PointsReason>(i)), "unknown");
    }
    EXPECT_EQ(pointsReasonName(static_cast<PointsReason>(99)), "unknown");
    for (int i = 0; i <= static_cast<int>(EventKind::VrfKeyRegistered); ++i) {
        EXPECT_NE(eventKindName(static_cast<EventKind>(i)), "unknown");
    }
    EXPECT_EQ(eventKindName(static_cast<EventKind>(99)), "unknown");
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(TxCode::AttestationLimit); ++i) {
        names.insert(txCodeName(static_cast<TxCode>(i)));
    }
    EXPECT_EQ(names.size(), 45u);
    EXPECT_FALSE(names.contains("unknown"));
}

}  // namespace
}  // namespace stacknet::ledger::testing
