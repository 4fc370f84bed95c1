// The Arena's verdicts: who pays, who is paid, and who never does.

#include "tests/core/ledger/arena_chain.h"

namespace stacknet::ledger::testing {
namespace {

class ArenaSlash : public ArenaChain {
protected:
    /// A wrong digest of the worker, found by honest executors; the committee answers next.
    void escalated(std::uint8_t task, TaskClass taskClass = TaskClass::Deterministic,
                   const Answers& executors = all(kRight)) {
        commitAndDraw(task, kWrong, taskClass);
        answerRound(task, executors);
        ASSERT_EQ(at(task).phase, CheckPhase::CommitteeCommit);
    }
    static Answers except(const Hash256& most, std::set<std::uint64_t> nodes,
                          const Hash256& theirs) {
        return [=](std::uint64_t node) {
            return Answer{CheckResult::Digest, nodes.contains(node) ? theirs : most};
        };
    }
    static Answers only(std::set<std::uint64_t> nodes, const Hash256& digest) {
        return [=](std::uint64_t node) -> std::optional<Answer> {
            if (!nodes.contains(node)) return std::nullopt;
            return Answer{CheckResult::Digest, digest};
        };
    }
    void nobodySlashed() {
        EXPECT_TRUE(m_state.offences().empty());
        for (const auto& [node, record] : m_state.nodeKeys()) {
            EXPECT_EQ(record.tokensBacking(), 1'000'000'000u);
            EXPECT_FALSE(record.jailed);
        }
    }
};

TEST_F(ArenaSlash, EqualDigestsPassAndExecutorsArePaid) {
    commitAndDraw(1, kRight);
    const ExecutionResult result = answerRound(1, all(kRight));
    const auto judged = eventsOf(result, EventKind::TaskJudged);
    ASSERT_EQ(judged.size(), 1u);
    EXPECT_EQ(judged[0].verdict, TaskVerdict::Passed);
    EXPECT_EQ(judged[0].reference, kRight);
    for (std::uint64_t i = 1; i < 4; ++i) {
        EXPECT_EQ(key(i).points, kPointsNewcomer + kPointsPerCheck);
    }
    nobodySlashed();
}

// Four nodes, and seven with one friend of the cheat: the sizes of a home network.
TEST_F(ArenaSlash, ACheatLosesTenPercentExactlyOnce) {
    for (const std::size_t nodes : {4u, 7u}) {
        network(nodes);
        const std::set<std::uint64_t> friends =
            nodes == 7 ? std::set<std::uint64_t>{6} : std::set<std::uint64_t>{};
        const Answers answers = except(kRight, friends, kWrong);
        commitAndDraw(1, kWrong);
        ASSERT_EQ(commit(0, statement(2, kWrong)), TxCode::Ok);
        answerRound(1, answers);
        ASSERT_EQ(at(1).phase, CheckPhase::CommitteeCommit) << "three executors, one friend";
        const ExecutionResult result = answerRound(1, answers);
        EXPECT_EQ(at(1).verdict, TaskVerdict::Convicted);
        EXPECT_EQ(held(0), 900'000'000u) << nodes;
        EXPECT_TRUE(key(0).jailed);
        EXPECT_EQ(key(0).state, NodeKeyState::Active);
        EXPECT_EQ(key(0).points, 0u);
        EXPECT_EQ(m_state.supply().burned, nodes == 7 ? 200'000'000u : 100'000'000u);
        for (const Event& slash : slashes(result)) {
            EXPECT_EQ(slash.offence, OffenceClass::SpotCheck);
            EXPECT_EQ(slash.tokens, 100'000'000u);
            EXPECT_EQ(slash.task, taskId(1)) << "says what for";
            EXPECT_EQ(slash.reward, 0u) << "no jackpot";
        }
        // The second wrong task of the same epoch, found out as well.
        draw(2);
        answerRound(2, answers);
        answerRound(2, answers);
        EXPECT_EQ(at(2).verdict, TaskVerdict::Convicted);
        EXPECT_EQ(held(0), 900'000'000u) << "once per key and epoch";
        for (std::uint64_t i = 1; i < nodes; ++i) {
            EXPECT_EQ(held(i), friends.contains(i) ? 900'000'000u : 1'000'000'000u) << i;
        }
        // The next epoch is another one, but this task was judged.
        passEpochs(1);
        EXPECT_EQ(held(0), 900'000'000u);
        EXPECT_EQ(m_state.arenaNode(id(0))->watchedTasks, kWatchedTasks);
    }
}

TEST_F(ArenaSlash, TheCommitteeCannotBeTheCheatsFriendsAlone) {
    network(7);
    // Two friends and the worker are three of seven: above a third, so nothing is agreed on.
    escalated(1, TaskClass::Deterministic, except(kRight, {5, 6}, kWrong));
    answerRound(1, except(kRight, {5, 6}, kWrong));
    EXPECT_EQ(at(1).verdict, TaskVerdict::NonReproducible);
    nobodySlashed();
}

TEST_F(ArenaSlash, AnHonestWorkerIsClearedAndTheLiarsLosePoints) {
    network(7);
    commitAndDraw(1, kRight);
    const auto drawn = checkers(1);
    const std::set<std::uint64_t> liars = {drawn[0]};
    answerRound(1, except(kRight, liars, kWrong));
    ASSERT_EQ(at(1).phase, CheckPhase::CommitteeCommit);
    answerRound(1, except(kRight, liars, kWrong));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Cleared);
    EXPECT_EQ(key(drawn[0]).points, 0u);
    EXPECT_EQ(m_state.arenaNode(id(drawn[0]))->watchedTasks, kWatchedTasks);
    EXPECT_EQ(key(0).points, kPointsNewcomer);
    EXPECT_EQ(key(drawn[1]).points, kPointsNewcomer + kPointsPerCheck) << "paid once";
    nobodySlashed();
}

TEST_F(ArenaSlash, WhoConfirmsAWrongDigestOfClassDFailsItsOwnSpotCheck) {
    network(7);
    escalated(1, TaskClass::Deterministic, except(kRight, {6}, kWrong));
    answerRound(1, except(kRight, {6}, kWrong));
    ASSERT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(6), 900'000'000u);
    EXPECT_TRUE(key(6).jailed);
    EXPECT_EQ(m_state.offences().size(), 2u);
}

TEST_F(ArenaSlash, OfClassRItLosesPointsOnly) {
    network(7);
    escalated(1, TaskClass::Reproducible, except(kRight, {6}, kWrong));
    answerRound(1, except(kRight, {6}, kWrong));
    ASSERT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(0), 900'000'000u) << "the worker pays inside its class";
    EXPECT_EQ(held(6), 1'000'000'000u);
    EXPECT_EQ(key(6).points, 0u);
}

TEST_F(ArenaSlash, AThirdDigestIsWrongAndNotSlashable) {
    network(7);
    escalated(1, TaskClass::Deterministic, all(kRight));
    answerRound(1, except(kRight, {6}, hash(77)));
    ASSERT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(6), 1'000'000'000u);
    EXPECT_EQ(key(6).points, 0u);
}

// Scenario 58: every node computes something else, as a task with a clock in it does.
TEST_F(ArenaSlash, ATaskThatCannotBeReproducedCostsNobodyAndIsDemoted) {
    const Answers each = [](std::uint64_t node) {
        return Answer{CheckResult::Digest, hash(static_cast<std::uint8_t>(100 + node))};
    };
    for (const TaskClass taskClass : {TaskClass::Deterministic, TaskClass::Reproducible}) {
        network(7);
        escalated(1, taskClass, each);
        const ExecutionResult result = answerRound(1, each);
        EXPECT_EQ(at(1).verdict, TaskVerdict::NonReproducible);
        EXPECT_EQ(eventsOf(result, EventKind::ProgramDemoted).size(), 1u);
        EXPECT_TRUE(m_state.demotions().contains({id(0), hash(8)}));
        nobodySlashed();
        EXPECT_EQ(key(0).points, kPointsNewcomer);
        // Declared as before, this program now counts as class T: no committee, no slash.
        commitAndDraw(2, kWrong, taskClass);
        answerRound(2, all(kRight));
        EXPECT_EQ(at(2).verdict, TaskVerdict::Failed);
        nobodySlashed();
        // Another program of the same worker, and the same of another worker, do not.
        TaskStatement other = statement(3, kWrong, taskClass);
        other.program = hash(18);
        ASSERT_EQ(commit(0, other), TxCode::Ok);
        ASSERT_EQ(commit(1, statement(4, kWrong, taskClass)), TxCode::Ok);
        draw(3);
        answerRound(3, all(kRight));
        EXPECT_EQ(at(3).phase, CheckPhase::CommitteeCommit);
    }
}

TEST_F(ArenaSlash, ClassTLosesPointsAndIsCheckedMoreButNeverSlashed) {
    network(7);
    commitAndDraw(1, kWrong, TaskClass::Tolerant);
    answerRound(1, all(kRight));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Failed);
    EXPECT_EQ(key(0).points, 0u) << "256 less 1,000";
    EXPECT_EQ(m_state.arenaNode(id(0))->watchedTasks, kWatchedTasks);
    EXPECT_TRUE(at(1).committee.empty());
    nobodySlashed();
}

TEST_F(ArenaSlash, AFailureRaisesTheRateForTwoHundredTasks) {
    for (int i = 0; i < 200; ++i) {
        ASSERT_EQ(commit(0, statement(static_cast<std::uint8_t>(i), kRight)), TxCode::Ok);
    }
    draw(0, true);
    commitAndDraw(210, kWrong, TaskClass::Tolerant);
    EXPECT_EQ(at(210).threshold, kSampleBase);
    answerRound(210, all(kRight));
    ASSERT_EQ(at(210).verdict, TaskVerdict::Failed);
    for (int i = 0; i < 201; ++i) {
        TaskStatement task = statement(211, kRight);
        task.taskId.data[0] = static_cast<std::uint8_t>(i);
        ASSERT_EQ(commit(0, task), TxCode::Ok);
        const ArenaTaskRecord& record = *m_state.arenaTask({id(0), task.taskId});
        ASSERT_EQ(record.threshold, i < 200 ? kSampleWatched : kSampleBase) << i;
    }
}

// Scenario 57: nobody answers, or nobody reveals.
TEST_F(ArenaSlash, ExecutorsWhoStayAwayCostTheWorkerNothing) {
    commitAndDraw(1, kWrong);
    answerRound(1, [](std::uint64_t) { return std::nullopt; });
    EXPECT_EQ(at(1).verdict, TaskVerdict::Unchecked);
    for (std::uint64_t i = 1; i < 4; ++i) {
        EXPECT_EQ(key(i).points, kPointsNewcomer - kPointsMissedCheck);
    }
    EXPECT_EQ(key(0).points, kPointsNewcomer);
    nobodySlashed();
}

TEST_F(ArenaSlash, WhoCommitsAndDoesNotRevealLosesPoints) {
    commitAndDraw(1, kWrong);
    const auto drawn = checkers(1);
    for (const std::uint64_t node : drawn) {
        ASSERT_EQ(order(node, checkCommit(1, node, {CheckResult::Digest, kRight})), TxCode::Ok);
    }
    ASSERT_EQ(at(1).phase, CheckPhase::Reveal);
    run({}, kCheckWindowMs);
    EXPECT_EQ(at(1).phase, CheckPhase::Reveal);
    run({}, 1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Unchecked);
    for (const std::uint64_t node : drawn) {
        EXPECT_EQ(key(node).points, kPointsNewcomer - kPointsMissedCheck);
    }
    nobodySlashed();
}

TEST_F(ArenaSlash, OneExecutorThatLooksIsEnough) {
    commitAndDraw(1, kWrong);
    answerRound(1, only({checkers(1)[1]}, kRight));
    EXPECT_EQ(at(1).phase, CheckPhase::CommitteeCommit);
}

TEST_F(ArenaSlash, ACommitteeThatStaysAwayDecidesNothing) {
    escalated(1);
    answerRound(1, only({1, 2}, kRight));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Undecided) << "two of four are no two thirds";
    EXPECT_TRUE(m_state.demotions().empty());
    EXPECT_EQ(key(3).points, kPointsNewcomer - kPointsMissedCheck);
    nobodySlashed();
}

TEST_F(ArenaSlash, AbleFewNeverMakeAQuorum) {
    network(7);
    for (const std::uint64_t i : {4, 5, 6}) ASSERT_EQ(order(i, DeclareCapabilities{}), TxCode::Ok);
    escalated(1);
    EXPECT_EQ(at(1).committee.size(), 6u);
    EXPECT_EQ(at(1).committeeWeight, 7u);
    EXPECT_EQ(order(4, checkCommit(1, 4, {CheckResult::Digest, kRight})), TxCode::NotDrawn);
    answerRound(1, only({1, 2, 3}, kRight));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Undecided) << "three of seven, and all that could";
    EXPECT_EQ(key(4).points, kPointsNewcomer) << "not able, not missed";
    nobodySlashed();
}

TEST_F(ArenaSlash, AMissingInputCostsPointsWhenTwoSaySo) {
    network(7);
    commitAndDraw(1, kWrong);
    const auto drawn = checkers(1);
    answerRound(1, [](std::uint64_t) { return Answer{CheckResult::InputMissing, {}}; });
    EXPECT_EQ(at(1).verdict, TaskVerdict::InputMissing);
    EXPECT_EQ(key(0).points, 0u) << "256 less 500";
    EXPECT_EQ(m_state.arenaNode(id(0))->watchedTasks, kWatchedTasks);
    EXPECT_EQ(key(drawn[0]).points, kPointsNewcomer);
    nobodySlashed();
}

TEST_F(ArenaSlash, ChecksEarnWithinTheCapOfWork) {
    NodeKeyRecord before = key(1);
    for (std::uint8_t task = 1; task <= 70; ++task) {
        commitAndDraw(task, kRight);
        answerRound(task, all(kRight));
    }
    EXPECT_EQ(key(1).points, before.points + kPointsPaperworkEpochMax) << "64 of them count";
    EXPECT_EQ(key(1).workPoints, kPointsPaperworkEpochMax);
}

TEST_F(ArenaSlash, ALargeNetworkDrawsSixtyOne) {
    network(70);
    escalated(1);
    EXPECT_EQ(at(1).committee.size(), kCommitteeDrawn);
    EXPECT_TRUE(at(1).committeeDrawn);
    std::set<std::uint64_t> members;
    for (const std::uint64_t node : checkers(1)) members.insert(node);
    EXPECT_EQ(members.size(), kCommitteeDrawn);
    EXPECT_FALSE(members.contains(0));
    // Forty equal answers are one too few.
    std::set<std::uint64_t> forty;
    for (const std::uint64_t node : members) {
        if (forty.size() < 40) forty.insert(node);
    }
    answerRound(1, only(forty, kRight));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Undecided);
    nobodySlashed();
}

TEST_F(ArenaSlash, FortyOneOfSixtyOneConvict) {
    network(70);
    escalated(1);
    std::set<std::uint64_t> liars;
    for (const std::uint64_t node : checkers(1)) {
        if (liars.size() < 20) liars.insert(node);
    }
    answerRound(1, except(kRight, liars, hash(55)));
    EXPECT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(0), 900'000'000u);
}

TEST_F(ArenaSlash, WithThirtyOneOthersEverybodyIsTheCommittee) {
    network(32);
    escalated(1);
    EXPECT_EQ(at(1).committee.size(), 31u);
    EXPECT_FALSE(at(1).committeeDrawn);
    network(33);
    escalated(1);
    EXPECT_EQ(at(1).committee.size(), 32u) << "61 were to be drawn, and there are 32";
    EXPECT_TRUE(at(1).committeeDrawn);
}

// I5 and I12: whatever the friends of a cheat do, whatever is late, no honest node is slashed, and
// the same blocks give the same state.
TEST_F(ArenaSlash, NoHonestNodeIsEverSlashed) {
    SeededRng rng(7);
    for (int round = 0; round < 60; ++round) {
        const std::size_t nodes = rng.below(2) == 0 ? 4 : 7;
        const std::size_t byzantine = (nodes - 1) / 3;
        network(nodes);
        std::set<std::uint64_t> liars;
        while (liars.size() < byzantine) liars.insert(rng.below(nodes));
        const auto honest = [&](std::uint64_t node) { return !liars.contains(node); };
        const Answers answers = [&](std::uint64_t node) -> std::optional<Answer> {
            if (honest(node)) return Answer{CheckResult::Digest, kRight};
            switch (rng.below(4)) {
                case 0:
                    return std::nullopt;
                case 1:
                    return Answer{CheckResult::InputMissing, {}};
                case 2:
                    return Answer{CheckResult::Digest, kRight};
                default:
                    return Answer{CheckResult::Digest, kWrong};
            }
        };
        std::map<std::uint64_t, std::optional<Answer>> fixed;
        for (std::uint8_t task = 1; task <= 6; ++task) {
            const std::uint64_t worker = rng.below(nodes);
            if (key(worker).state != NodeKeyState::Connected) continue;
            fixed.clear();
            m_leader = worker == 1 ? 2 : 1;
            const Answers once = [&](std::uint64_t node) {
                return fixed.try_emplace(node, answers(node)).first->second;
            };
            ASSERT_EQ(commit(worker, statement(task, honest(worker) ? kRight : kWrong)),
                      TxCode::Ok);
            draw(task);
            while (at(task, worker).phase != CheckPhase::Judged) answerRound(task, once, worker);
        }
        for (std::uint64_t node = 0; node < nodes; ++node) {
            if (!honest(node)) continue;
            EXPECT_EQ(held(node), 1'000'000'000u) << round;
        }
    }
}

}  // namespace
}  // namespace stacknet::ledger::testing
