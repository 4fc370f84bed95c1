// The Arena up to the reveals: declaration, commit, draw, commit-reveal.

#include "tests/core/ledger/arena_chain.h"

namespace stacknet::ledger::testing {
namespace {

class Arena : public ArenaChain {};

TEST_F(Arena, NumbersAreThoseOfTheDesign) {
    EXPECT_EQ(kExecutorsPerCheck, 3u);
    EXPECT_EQ(kCommitteeAllMax, 31u);
    EXPECT_EQ(kCommitteeDrawn, 61u);
    EXPECT_EQ(kDrawBeacons, 2u);
    EXPECT_EQ(kDrawBeaconsMax, 10u);
    EXPECT_EQ(kNewNodeTasks, 200u);
    EXPECT_EQ(kWatchedTasks, 200u);
    EXPECT_EQ(kCheckWindowMs, 60'000);
    EXPECT_EQ(kTaskRunMsMax, 600'000);
    EXPECT_EQ(kArenaKeepMs, 3'600'000);
    EXPECT_EQ(kCanaryOpenMs, 600'000);
    EXPECT_EQ(kTasksPerEpochMax, 4'096u);
    EXPECT_EQ(kCapabilitiesMax, 16u);
    EXPECT_EQ(kDemotionsPerKeyMax, 64u);
    EXPECT_EQ(kArenaStepsPerBlockMax, 4'096u);
    EXPECT_EQ(kPointsPerCheck, 64u);
    EXPECT_EQ(kPointsMissedCheck, 128u);
    EXPECT_EQ(kPointsInputMissing, 500u);
    EXPECT_EQ(kPointsFailedCheck, 1'000u);
}

TEST_F(Arena, OnlyAConnectedKeyCommitsWhatItDeclared) {
    EXPECT_EQ(commit(0, statement(1, kRight)), TxCode::Ok);
    EXPECT_EQ(commit(0, statement(1, kWrong)), TxCode::TaskCommitted) << "the first one stands";
    EXPECT_EQ(commit(1, statement(1, kRight)), TxCode::Ok) << "another worker's task";
    EXPECT_EQ(commit(9, statement(2, kRight)), TxCode::UnknownKey);
    TaskStatement other = statement(2, kRight);
    other.reproClass = hash(10);
    EXPECT_EQ(commit(0, other), TxCode::NotCapable);
    ASSERT_EQ(order(0, DeclareCapabilities{}), TxCode::Ok);
    EXPECT_EQ(commit(0, statement(2, kRight)), TxCode::NotCapable) << "taken back";
    ASSERT_EQ(order(1, DisconnectKey{id(1)}), TxCode::Ok);
    EXPECT_EQ(commit(1, statement(2, kRight)), TxCode::WrongState);
    EXPECT_EQ(order(9, DeclareCapabilities{}), TxCode::UnknownKey);
}

TEST_F(Arena, ATaskHasEndedWhenItIsCommitted) {
    TaskStatement task = statement(1, kRight);
    // order() runs a block one second on.
    task.finishedMs = m_state.timeMs() + 1'000 + kClockToleranceMs + 1;
    EXPECT_EQ(commit(0, task), TxCode::TaskTime);
    task.finishedMs -= 1;
    EXPECT_EQ(commit(0, task), TxCode::Ok);
}

TEST_F(Arena, CommitsOfAKeyAreBoundedPerEpoch) {
    const auto many = [&](std::size_t count, std::uint8_t mark) {
        std::vector<Transaction> orders;
        for (std::size_t i = 0; i < count; ++i) {
            TaskStatement task = statement(mark, kRight);
            task.taskId.data[0] = static_cast<std::uint8_t>(i >> 8);
            task.taskId.data[1] = static_cast<std::uint8_t>(i);
            Transaction order;
            order.chainId = m_state.chainId();
            order.signer = id(0);
            order.nonce = ++m_nonces[0];
            order.payload = CommitTask{task};
            orders.push_back(order);
        }
        return orders;
    };
    run(many(2'000, 1));
    run(many(2'000, 2));
    const ExecutionResult last = run(many(97, 3));
    EXPECT_EQ(last.outcomes[95].code, TxCode::Ok);
    EXPECT_EQ(last.outcomes[96].code, TxCode::TaskLimit) << "the 4,097th";
    nextEpoch();
    EXPECT_EQ(commit(0, statement(4, kRight)), TxCode::Ok);
}

TEST_F(Arena, IsDrawnAtTheFirstBlockOfTheSecondTermFromNow) {
    ASSERT_EQ(commit(0, statement(1, kRight)), TxCode::Ok);
    for (int i = 0; i < 20; ++i) {
        runBlock(arenaBlock({}, 1'000, 1));
        ASSERT_EQ(at(1).phase, CheckPhase::AwaitingDraw) << "the same beacon, known to everybody";
    }
    changeBeacon();
    for (int i = 0; i < 20; ++i) {
        runBlock(arenaBlock({}, 1'000, 1));
        ASSERT_EQ(at(1).phase, CheckPhase::AwaitingDraw) << "its leader knew this one";
    }
    m_term += 1;
    m_beacon = beaconFor(1, true);
    const ExecutionResult result = runBlock(arenaBlock({}, 1'000, 1));
    const auto drawn = eventsOf(result, EventKind::TaskDrawn);
    ASSERT_EQ(drawn.size(), 1u);
    EXPECT_EQ(drawn[0].nodeKey, id(0));
    EXPECT_EQ(drawn[0].task, taskId(1));
    EXPECT_EQ(drawn[0].reference, drawValue(m_beacon, taskId(1)));
    EXPECT_EQ(drawn[0].drawn, drawNumber(drawn[0].reference));
    EXPECT_LT(drawn[0].drawn, drawn[0].threshold);
    EXPECT_EQ(drawn[0].tokens, 3u);
    EXPECT_EQ(at(1).phase, CheckPhase::Commit);
    EXPECT_EQ(eventsOf(result, EventKind::CheckerDrawn).size(), 3u);
}

TEST_F(Arena, AWorkerThatLeadsWaitsForAnotherLeaderButNotForEver) {
    ASSERT_EQ(commit(0, statement(1, kRight)), TxCode::Ok);
    changeBeacon();
    const auto lead = [&](std::uint64_t leader) {
        m_term += 1;
        m_beacon = beaconFor(static_cast<std::uint8_t>(100 + m_term), true);
        return eventsOf(runBlock(arenaBlock({}, 1'000, leader)), EventKind::TaskDrawn).size();
    };
    EXPECT_EQ(lead(0), 0u) << "it could have computed this beacon";
    EXPECT_EQ(lead(2), 1u);
    ASSERT_EQ(commit(0, statement(2, kRight)), TxCode::Ok);
    changeBeacon();
    for (std::uint64_t change = 2; change < kDrawBeaconsMax; ++change) {
        EXPECT_EQ(lead(0), 0u) << change;
    }
    EXPECT_EQ(lead(0), 1u) << "nobody else leads here";
}

TEST_F(Arena, WhatIsNotSampledIsForgotten) {
    ASSERT_EQ(commit(0, statement(1, kRight)), TxCode::Ok);
    const ExecutionResult result = draw(1, false);
    const auto drawn = eventsOf(result, EventKind::TaskDrawn);
    ASSERT_EQ(drawn.size(), 1u);
    EXPECT_GE(drawn[0].drawn, drawn[0].threshold);
    EXPECT_EQ(drawn[0].tokens, 0u);
    EXPECT_EQ(find(1), nullptr);
    EXPECT_TRUE(m_state.arenaTasks().empty());
}

TEST_F(Arena, TheFirstTwoHundredTasksAreSampledMoreOften) {
    for (int i = 0; i < 202; ++i) {
        TaskStatement task = statement(static_cast<std::uint8_t>(i), kRight);
        ASSERT_EQ(commit(0, task), TxCode::Ok);
        EXPECT_EQ(at(static_cast<std::uint8_t>(i)).threshold,
                  i < 200 ? kSampleWatched : kSampleBase)
            << i;
    }
    EXPECT_EQ(m_state.arenaNode(id(0))->tasks, 202u);
}

TEST_F(Arena, ExecutorsAreAbleConnectedAndOfAnotherOwner) {
    for (const std::uint64_t index : {4, 5, 6}) addNode(index, false);
    m_genesis.nodeKeys[4].owner = ownerOf(id(0));  // the worker's second key
    begin();
    ASSERT_EQ(order(1, DisconnectKey{id(1)}), TxCode::Ok);
    ASSERT_EQ(order(2, DeclareCapabilities{{{TaskClass::Tolerant, hash(9)}}}), TxCode::Ok);
    std::set<std::uint64_t> seen;
    for (std::uint8_t task = 1; task < 30; ++task) {
        commitAndDraw(task, kRight);
        const auto drawn = checkers(task);
        EXPECT_EQ(drawn.size(), 3u);
        seen.insert(drawn.begin(), drawn.end());
    }
    EXPECT_EQ(seen, (std::set<std::uint64_t>{3, 5, 6}));
}

TEST_F(Arena, WithNobodyAbleTheTaskStaysUnchecked) {
    for (std::uint64_t i = 1; i < 4; ++i) ASSERT_EQ(order(i, DeclareCapabilities{}), TxCode::Ok);
    ASSERT_EQ(commit(0, statement(1, kRight)), TxCode::Ok);
    const ExecutionResult result = draw(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Unchecked);
    EXPECT_EQ(eventsOf(result, EventKind::TaskJudged).size(), 1u);
    EXPECT_EQ(key(0).points, kPointsNewcomer) << "absent executors cost the worker nothing";
}

TEST_F(Arena, NobodyRevealsBeforeEverybodyHasCommitted) {
    commitAndDraw(1, kRight);
    const auto drawn = checkers(1);
    const Answer answer{CheckResult::Digest, kRight};
    EXPECT_EQ(order(drawn[0], checkReveal(1, drawn[0], answer)), TxCode::CheckPhaseOver);
    ASSERT_EQ(order(drawn[0], checkCommit(1, drawn[0], answer)), TxCode::Ok);
    EXPECT_EQ(order(drawn[0], checkCommit(1, drawn[0], answer)), TxCode::CheckCommitted);
    EXPECT_EQ(order(drawn[0], checkReveal(1, drawn[0], answer)), TxCode::CheckPhaseOver);
    EXPECT_EQ(order(0, checkCommit(1, 0, answer)), TxCode::NotDrawn) << "the worker itself";
    EXPECT_EQ(order(drawn[0], checkCommit(2, drawn[0], answer)), TxCode::UnknownTask);
    ASSERT_EQ(order(drawn[1], checkCommit(1, drawn[1], answer)), TxCode::Ok);
    EXPECT_EQ(at(1).phase, CheckPhase::Commit);
    ASSERT_EQ(order(drawn[2], checkCommit(1, drawn[2], answer)), TxCode::Ok);
    EXPECT_EQ(at(1).phase, CheckPhase::Reveal) << "all have: no need to wait";
    RevealCheck other = checkReveal(1, drawn[0], answer);
    other.digest = kWrong;
    EXPECT_EQ(order(drawn[0], other), TxCode::CheckMismatch);
    EXPECT_EQ(order(drawn[0], checkReveal(1, drawn[0], answer)), TxCode::Ok);
    EXPECT_EQ(order(drawn[0], checkReveal(1, drawn[0], answer)), TxCode::CheckCommitted);
}

// Who copies another's commitment cannot open it: the node is part of it.
TEST_F(Arena, ACopiedCommitmentCannotBeOpened) {
    commitAndDraw(1, kRight);
    const auto drawn = checkers(1);
    const Answer answer{CheckResult::Digest, kRight};
    const CommitCheck original = checkCommit(1, drawn[0], answer);
    ASSERT_EQ(order(drawn[0], original), TxCode::Ok);
    ASSERT_EQ(order(drawn[1], original), TxCode::Ok);
    ASSERT_EQ(order(drawn[2], checkCommit(1, drawn[2], answer)), TxCode::Ok);
    const RevealCheck reveal = checkReveal(1, drawn[0], answer);
    ASSERT_EQ(order(drawn[0], reveal), TxCode::Ok);
    EXPECT_EQ(order(drawn[1], reveal), TxCode::CheckMismatch);
}

TEST_F(Arena, TheWindowsAreExact) {
    TaskStatement task = statement(1, kRight);
    task.startedMs = 0;
    task.finishedMs = 2'000'000;  // counts as 600 s
    ASSERT_EQ(commit(0, task), TxCode::Ok);
    draw(1);
    const std::int64_t drawnMs = m_state.timeMs();
    EXPECT_EQ(at(1).deadlineMs, drawnMs + 60'000 + 2 * 600'000);
    const auto drawn = checkers(1);
    const Answer answer{CheckResult::Digest, kRight};
    ASSERT_EQ(order(drawn[0], checkCommit(1, drawn[0], answer)), TxCode::Ok);
    ASSERT_EQ(order(drawn[1], checkCommit(1, drawn[1], answer), 1'260'000 - 1'000), TxCode::Ok)
        << "at the very millisecond";
    EXPECT_EQ(order(drawn[2], checkCommit(1, drawn[2], answer), 1), TxCode::CheckPhaseOver);
    EXPECT_EQ(at(1).phase, CheckPhase::Reveal);
    const std::int64_t opened = m_state.timeMs();
    EXPECT_EQ(at(1).deadlineMs, opened + 60'000);
    ASSERT_EQ(order(drawn[0], checkReveal(1, drawn[0], answer), 60'000), TxCode::Ok);
    EXPECT_EQ(order(drawn[1], checkReveal(1, drawn[1], answer), 1), TxCode::CheckPhaseOver);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Passed);
    EXPECT_EQ(key(drawn[0]).points, kPointsNewcomer + kPointsPerCheck);
    EXPECT_EQ(key(drawn[1]).points, kPointsNewcomer - kPointsMissedCheck) << "late";
    EXPECT_EQ(key(drawn[2]).points, kPointsNewcomer - kPointsMissedCheck);
    EXPECT_EQ(key(0).points, kPointsNewcomer);
}

TEST_F(Arena, AJudgedTaskIsForgottenAfterAnHour) {
    commitAndDraw(1, kRight);
    answerRound(1, all(kRight));
    ASSERT_EQ(at(1).verdict, TaskVerdict::Passed);
    EXPECT_EQ(commit(0, statement(1, kWrong)), TxCode::TaskCommitted);
    run({}, kArenaKeepMs - 1'000);
    ASSERT_NE(find(1), nullptr);
    run({}, 1);
    EXPECT_EQ(find(1), nullptr);
}

// A node that restarts in the middle, or joins by a snapshot, goes on as the others do.
TEST_F(Arena, ASnapshotGoesOnAsTheOriginal) {
    ASSERT_EQ(commit(0, statement(1, kWrong)), TxCode::Ok);
    ASSERT_EQ(commit(1, statement(2, kRight)), TxCode::Ok);
    draw(1);
    commit(2, statement(3, kRight));
    for (int i = 0; i < 6; ++i) {
        State copy = State::decodeSnapshot(m_state.encodeSnapshot()).value();
        ASSERT_EQ(copy.root(), m_state.root());
        m_term += 1;
        m_beacon = beaconFor(static_cast<std::uint8_t>(3 + i), i % 2 == 0);
        const BlockInput input = arenaBlock({}, 61'000, 3);
        ASSERT_EQ(execute(input, copy, &m_judge)->stateRoot, runBlock(input).stateRoot) << i;
    }
}

TEST_F(Arena, ASnapshotThatNamesStrangersIsRefused) {
    commitAndDraw(1, kRight);
    std::vector<StateEntry> rows = m_state.entries();
    std::erase_if(rows, [&](const StateEntry& row) {
        return row.key.front() == rows::NodeKeys::kSection &&
               Bytes(row.key.begin() + 1, row.key.end()) == toBytes(id(0).view());
    });
    const auto loaded = State::fromEntries(rows);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, "ledger.bad_state");
}

}  // namespace
}  // namespace stacknet::ledger::testing
