#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

constexpr std::uint64_t kLeader = 0;

/// The leader is sample key 0, the validators are 0 to 3; user 60 wants something included.
class Challenge : public LedgerChain {
protected:
    Challenge() { run({}); }  // view 1, the start of the term

    Transaction wanted(std::uint64_t nonce = 1, std::int64_t expiresMs = 0) {
        return sign(60, nonce, ActivateKey{id(1)}, expiresMs);
    }
    ExecutionResult runDemand(const std::vector<Demand>& demands,
                              std::vector<Transaction> transactions = {}) {
        BlockInput input = block(std::move(transactions));
        input.demands = demands;
        return runBlock(input);
    }
    void runBlocks(std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) run({});
    }
    SubmitChallenge challengeOf(const Transaction& omitted, std::uint64_t view,
                                std::uint64_t signer = 1, std::uint64_t epoch = 0) {
        return {epoch, view, id(signer), omitted.encode()};
    }
    /// Embeds a demand by validator 1 and lets the leader break it. Returns the view d.
    std::uint64_t breakOne(const Transaction& omitted) {
        runDemand({{id(1), omitted.hash()}});
        const std::uint64_t view = m_view;
        runBlocks(kCensorProposals - 1);
        return view;
    }
    TxCode challenge(const SubmitChallenge& payload) { return order(70, payload); }
};

// Scenario 18, the ledger's part: the censor loses everything and never validates again.
TEST_F(Challenge, Scenario18CensorIsConvictedFromTheLogAlone) {
    const Transaction omitted = wanted();
    const std::uint64_t view = breakOne(omitted);
    ASSERT_EQ(m_state.brokenDemands().size(), 1u);
    const ExecutionResult result = run({next(2, challengeOf(omitted, view))});
    EXPECT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(key(kLeader).tokensBacking(), 0u);
    EXPECT_TRUE(key(kLeader).tombstoned);
    EXPECT_EQ(key(2).tokensFree, 900'000'000 + kWhistleblowerCapTokens);
    const auto events = eventsOf(result, EventKind::KeySlashed);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].offence, OffenceClass::Censorship);
    EXPECT_EQ(events[0].view, view);
    // Scenario 22: twice, and by another demand of the same leader.
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::AlreadyPunished);
}

TEST_F(Challenge, InclusionAtTheDueViewSavesTheLeaderAndOneViewLaterDoesNot) {
    const Transaction omitted = wanted();
    runDemand({{id(1), omitted.hash()}});
    runBlocks(kCensorProposals - 2);
    run({omitted});  // view d + K - 1
    EXPECT_TRUE(m_state.brokenDemands().empty());
    EXPECT_TRUE(m_state.openDemands().empty());

    const Transaction other = wanted(2);
    const std::uint64_t view = breakOne(other);
    run({other});  // view d + K
    EXPECT_EQ(m_state.brokenDemands().size(), 1u);
    EXPECT_EQ(challenge(challengeOf(other, view)), TxCode::Ok);
}

// Inclusion counts whatever became of the transaction.
TEST_F(Challenge, AFailingInclusionIsAnInclusion) {
    const Transaction omitted = wanted();
    runDemand({{id(1), omitted.hash()}});
    const ExecutionResult result = run({omitted});
    EXPECT_EQ(result.outcomes[0].code, TxCode::NotOwner);
    EXPECT_TRUE(m_state.openDemands().empty());
}

TEST_F(Challenge, InclusionInTheDemandingBlockOrEarlierMakesNoObligation) {
    const Transaction now = wanted(1);
    runDemand({{id(1), now.hash()}}, {now});
    EXPECT_TRUE(m_state.openDemands().empty());
    for (std::size_t i = 1; i < kInclusionBlocks; ++i) run({sign(61, i, ActivateKey{id(1)})});
    runDemand({{id(1), now.hash()}});
    EXPECT_TRUE(m_state.openDemands().empty()) << "the oldest block that is remembered";
    run({sign(61, 500, ActivateKey{id(1)})});
    runDemand({{id(1), now.hash()}});
    EXPECT_EQ(m_state.openDemands().size(), 1u) << "forgotten; to include it again answers it";
    run({now});
    EXPECT_TRUE(m_state.openDemands().empty());
}

// Scenario 19: the leader stops at proposal K - 1 and loses its term instead.
TEST_F(Challenge, Scenario19ATermThatEndsBeforeTheDueViewMakesNoGuilt) {
    const Transaction omitted = wanted();
    runDemand({{id(1), omitted.hash()}});
    const std::uint64_t view = m_view;
    runBlocks(kCensorProposals - 2);
    m_term = 1;
    BlockInput nextTerm = block();
    nextTerm.leader = id(1);
    nextTerm.lostTermLeaders = {id(kLeader)};
    runBlock(nextTerm);
    EXPECT_TRUE(m_state.openDemands().empty());
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::ChallengeNoObligation);
    EXPECT_FALSE(key(kLeader).tombstoned);
    EXPECT_EQ(key(kLeader).points, 0u) << "the lost term cost points";
}

TEST_F(Challenge, Scenario19AnEpochChangeEndsTheTermToo) {
    runDemand({{id(1), wanted().hash()}});
    nextEpoch();
    runBlocks(kCensorProposals);
    EXPECT_TRUE(m_state.openDemands().empty());
    EXPECT_TRUE(m_state.brokenDemands().empty());
}

// Each of the three alone ends the leader's term.
TEST_F(Challenge, Scenario19TermLeaderOrEpochAloneVoidsADemand) {
    const auto goesOn = [&](auto change) {
        runDemand({{id(1), wanted().hash()}});
        EXPECT_EQ(m_state.openDemands().size(), 1u);
        BlockInput changed = block();
        change(changed);
        runBlock(changed);
        return m_state.openDemands().size();
    };
    EXPECT_EQ(goesOn([](BlockInput& input) { input.term += 1; }), 0u);
    EXPECT_EQ(goesOn([](BlockInput& input) { input.leader = id(2); }), 0u);
    m_term = epochTermsFor(4) - 1;
    run({});
    EXPECT_EQ(goesOn([](BlockInput& input) { input.epoch += 1; }), 0u);
    EXPECT_EQ(goesOn([](BlockInput&) {}), 1u);
}

TEST_F(Challenge, AnInclusionAfterTheDueViewIsTooLateEvenWithoutABlockBetween) {
    const Transaction omitted = wanted();
    runDemand({{id(1), omitted.hash()}});
    const std::uint64_t view = m_view;
    m_view += kCensorProposals - 1;
    run({omitted});  // view d + K, with no block of a view between
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::Ok);
}

// Scenario 20: no demand in the leader's own block, no obligation, however long it takes.
TEST_F(Challenge, Scenario20ALeaderThatWasNeverToldIsNeverConvicted) {
    const Transaction omitted = wanted();
    runBlocks(50);
    const std::uint64_t last = m_view;
    for (std::uint64_t view = 0; view <= last; ++view) {
        EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::ChallengeNoObligation);
    }
    EXPECT_FALSE(key(kLeader).tombstoned);
}

// Scenario 21: demands by strangers, double and too many ones.
TEST_F(Challenge, Scenario21DemandsAreBounded) {
    std::vector<Demand> demands;
    for (std::uint64_t i = 0; i < 30; ++i) demands.push_back({id(1), wanted(i + 1).hash()});
    for (int i = 0; i < 5; ++i) demands.push_back({id(2), wanted(1).hash()});
    demands.push_back({id(60), wanted(1).hash()});
    runDemand(demands);
    const auto& open = m_state.openDemands();
    ASSERT_EQ(open.size(), 2u) << "a stranger's demand is none";
    EXPECT_EQ(open.at({0, m_view, id(1)}).hashes.size(), kDemandsPerVoteMax);
    EXPECT_EQ(open.at({0, m_view, id(2)}).hashes.size(), 1u);
    // A leader that ignores everything: some of it is kept per signer and leader, not all of it.
    for (int i = 0; i < 40; ++i) runDemand({{id(1), wanted(9).hash()}, {id(2), wanted(9).hash()}});
    runBlocks(kCensorProposals);
    EXPECT_EQ(m_state.brokenDemands().size(), 2 * kBrokenDemandsMax);
}

// One signer's junk does not crowd out what another signer demanded.
TEST_F(Challenge, JunkOfAColludingSignerDoesNotSaveTheCensor) {
    TxHash junk;
    junk.data.fill(0xee);
    for (int i = 0; i < 40; ++i) runDemand({{id(3), junk}});
    const Transaction omitted = wanted();
    EXPECT_EQ(challenge(challengeOf(omitted, breakOne(omitted))), TxCode::Ok);
}

// Nor does what one leader broke leave less room for what the next one breaks.
TEST_F(Challenge, EachLeaderHasItsOwnRoomForBrokenDemands) {
    TxHash junk;
    junk.data.fill(0xee);
    for (int i = 0; i < 40; ++i) runDemand({{id(1), junk}});
    m_term = 1;
    const auto blockOfTheNext = [&](const std::vector<Demand>& demands) {
        BlockInput input = block();
        input.leader = id(2);
        input.demands = demands;
        runBlock(input);
        return input.view;
    };
    const Transaction omitted = wanted();
    const std::uint64_t view = blockOfTheNext({{id(1), omitted.hash()}});
    for (std::uint64_t i = 1; i < kCensorProposals; ++i) blockOfTheNext({});
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::Ok);
    EXPECT_TRUE(key(2).tombstoned);
    EXPECT_FALSE(key(kLeader).tombstoned);
}

// Scenario 22, one check at a time. Each refusal is named and costs the accuser's deposit, and the
// leader is untouched.
TEST_F(Challenge, Scenario22EveryCheckRefusesByName) {
    const Transaction omitted = wanted();
    const std::uint64_t view = breakOne(omitted);
    const NodeKeyRecord leader = key(kLeader);
    std::uint64_t free = key(2).tokensFree;
    const auto refused = [&](const SubmitChallenge& payload, TxCode code) {
        EXPECT_EQ(checkChallenge(m_state, payload), code) << "what a node asks before it files";
        EXPECT_EQ(order(2, payload), code);
        free -= kEvidenceDepositTokens;
        EXPECT_EQ(key(2).tokensFree, free);
        EXPECT_EQ(key(kLeader).tokensBacking(), leader.tokensBacking());
    };
    SubmitChallenge broken = challengeOf(omitted, view);
    broken.transaction.pop_back();
    refused(broken, TxCode::ChallengeBadTransaction);
    Transaction forged = omitted;
    forged.signature.data[5] ^= 1;  // same hash, not valid
    refused(challengeOf(forged, view), TxCode::ChallengeBadTransaction);
    Transaction elsewhere = omitted;
    elsewhere.chainId.data[0] ^= 1;
    refused(challengeOf(elsewhere, view), TxCode::ChallengeBadTransaction);
    refused(challengeOf(omitted, view + 1), TxCode::ChallengeNoObligation);
    refused(challengeOf(omitted, view - 1), TxCode::ChallengeNoObligation);
    refused(challengeOf(omitted, view, 2), TxCode::ChallengeNoObligation);
    refused(challengeOf(omitted, view, 1, 1), TxCode::ChallengeNoObligation);
    refused(challengeOf(wanted(2), view), TxCode::ChallengeNotListed);
    EXPECT_EQ(checkChallenge(m_state, challengeOf(omitted, view)), TxCode::Ok);
    EXPECT_EQ(order(2, challengeOf(omitted, view)), TxCode::Ok);
}

TEST_F(Challenge, Scenario22ExpiredWhenTheLeaderLearnedOfItIsRefused) {
    const std::int64_t demandMs = m_state.timeMs() + 1'000;
    const Transaction expired = wanted(1, demandMs - 1);
    EXPECT_EQ(challenge(challengeOf(expired, breakOne(expired))),
              TxCode::ChallengeExpiredTransaction);
    const Transaction justInTime = wanted(2, m_state.timeMs() + 1'000);
    EXPECT_EQ(challenge(challengeOf(justInTime, breakOne(justInTime))), TxCode::Ok);
}

TEST_F(Challenge, Scenario22SpentBeforeTheLeaderLearnedOfItIsRefused) {
    run({sign(60, 5, ActivateKey{id(1)})});
    const Transaction spent = wanted(4);
    const SubmitChallenge useless = challengeOf(spent, breakOne(spent));
    EXPECT_EQ(checkChallenge(m_state, useless), TxCode::ChallengeSpentTransaction);
    EXPECT_EQ(challenge(useless), TxCode::ChallengeSpentTransaction);
    const Transaction same = sign(60, 5, Withdraw{id(1)});  // its nonce went to another order
    EXPECT_EQ(challenge(challengeOf(same, breakOne(same))), TxCode::ChallengeSpentTransaction);
    // Its signer went on afterwards: that is no excuse.
    const Transaction live = wanted(6);
    const std::uint64_t view = breakOne(live);
    run({sign(60, 7, ActivateKey{id(1)})});
    EXPECT_EQ(challenge(challengeOf(live, view)), TxCode::Ok);
}

// Scenario 23: a challenge that the accused kept out lands in a later term, inside the window.
TEST_F(Challenge, Scenario23AChallengeLandsInALaterTermAndEpoch) {
    const Transaction omitted = wanted();
    const std::uint64_t view = breakOne(omitted);
    m_term = 1;
    run({});
    passEpochs(kEvidenceEpochsMax);
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::Ok);
}

TEST_F(Challenge, Scenario31AChallengeIsTooOldOnlyByBothBounds) {
    const Transaction omitted = wanted();
    const std::uint64_t view = breakOne(omitted);
    passEpochs(kEvidenceEpochsMax + 1, 1'000);
    EXPECT_EQ(m_state.brokenDemands().size(), 1u);
    EXPECT_EQ(order(70, challengeOf(omitted, view), kEvidenceAgeMsMax), TxCode::EvidenceTooOld);
    EXPECT_FALSE(key(kLeader).tombstoned);
    passEpochs(2, kUnbondingMs);
    EXPECT_TRUE(m_state.brokenDemands().empty()) << "forgotten with its epoch";
    EXPECT_EQ(m_state.epochValidators(0), nullptr);
    EXPECT_EQ(challenge(challengeOf(omitted, view)), TxCode::ChallengeNoObligation);
}

TEST_F(Challenge, APunishedCensorGathersNoFurtherObligations) {
    const Transaction omitted = wanted();
    ASSERT_EQ(challenge(challengeOf(omitted, breakOne(omitted))), TxCode::Ok);
    const std::size_t kept = m_state.brokenDemands().size();
    breakOne(wanted(2));
    EXPECT_EQ(m_state.brokenDemands().size(), kept);
}

// Scenario 22, I11: two replicas, one restored from a snapshot in the middle, agree on every code.
TEST_F(Challenge, VerdictsSurviveASnapshot) {
    const Transaction omitted = wanted();
    runDemand({{id(1), omitted.hash()}});
    const std::uint64_t view = m_view;
    runBlocks(3);
    auto restored = State::decodeSnapshot(m_state.encodeSnapshot());
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    State other = *restored;
    EXPECT_EQ(other.root(), m_state.root());
    for (int i = 0; i < 6; ++i) {
        std::vector<Transaction> transactions;
        if (i == 5) transactions = {next(2, challengeOf(omitted, view))};
        const BlockInput input = block(transactions);
        const auto there = execute(input, other, &m_judge);
        const ExecutionResult here = runBlock(input);
        EXPECT_EQ(there->stateRoot, here.stateRoot);
        EXPECT_EQ(there->outcomes, here.outcomes);
    }
    EXPECT_TRUE(other.findKey(id(kLeader))->tombstoned);
}

TEST_F(Challenge, ASignerWhoseDemandsMostlyFailLosesTheRightForAnEpoch) {
    const auto demandAndInclude = [&](std::uint64_t i, bool succeeds) {
        const Transaction transaction =
            succeeds ? next(2, Bond{id(2), 1}) : sign(60, i + 1, ActivateKey{id(1)});
        return runDemand({{id(1), transaction.hash()}}, {transaction});
    };
    const std::uint64_t points = key(1).points;
    for (std::uint64_t i = 0; i < kDemandSample; ++i) demandAndInclude(i, i >= 50);
    EXPECT_TRUE(m_state.mayDemand(id(1))) << "exactly half is allowed";
    EXPECT_EQ(key(1).points, points - std::min(points, 50 * kPointsFailingDemand));
    ExecutionResult last;
    for (std::uint64_t i = 0; i < kDemandSample; ++i) last = demandAndInclude(100 + i, i >= 51);
    EXPECT_FALSE(m_state.mayDemand(id(1)));
    EXPECT_TRUE(m_state.mayDemand(id(2)));
    EXPECT_EQ(eventsOf(last, EventKind::DemandRightLost).size(), 1u);
    runDemand({{id(1), wanted(900).hash()}});
    EXPECT_TRUE(m_state.openDemands().empty()) << "its demands bind nobody";
    nextEpoch();
    EXPECT_FALSE(m_state.mayDemand(id(1)));
    nextEpoch();
    EXPECT_TRUE(m_state.mayDemand(id(1)));
}

}  // namespace
}  // namespace stacknet::ledger::testing
