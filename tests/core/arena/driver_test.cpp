#include "core/arena/driver.h"

#include "tests/core/arena/drivers.h"

namespace stacknet::arena {
namespace {

using namespace testing;

TEST_F(Drivers, CheckATaskFromCommitToVerdictWithoutARefusedOrder) {
    work(1, kRight);
    EXPECT_EQ(at(1).statement.inputCommitment.isZero(), false);
    drawn(1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Passed);
    EXPECT_EQ(m_runs, (std::set<std::uint64_t>{1, 2, 3}));
    for (const Bytes& input : m_inputs) EXPECT_EQ(asText(input), "the input");
    for (const TxCode code : m_codes) EXPECT_EQ(code, TxCode::Ok);
    EXPECT_EQ(m_drivers[0]->escrow().count(), 0u) << "wiped with the verdict";
    for (const auto& driver : m_drivers) EXPECT_EQ(driver->jobs(), 0u);
}

TEST_F(Drivers, ForgetTheInputOfATaskThatIsNotDrawn) {
    work(1, kRight);
    EXPECT_TRUE(m_drivers[0]->escrow().holds(taskId(1)));
    drawn(1, false);
    EXPECT_EQ(m_drivers[0]->escrow().count(), 0u);
    EXPECT_EQ(m_frames, 0);
}

TEST_F(Drivers, ConvictACheatRunningTheTaskOnceEach) {
    work(1, kWrong);
    drawn(1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(m_inputs.size(), 3u) << "the committee knows what its members found as executors";
    EXPECT_EQ(held(0), 900'000'000u);
    for (const TxCode code : m_codes) EXPECT_EQ(code, TxCode::Ok);
}

TEST_F(Drivers, CommitteeMembersWhoWereNoExecutorsAskForTheInput) {
    nodes(7);
    work(1, kWrong);
    drawn(1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(m_inputs.size(), 6u);
}

TEST_F(Drivers, GiveTheInputToDrawnNodesOnly) {
    nodes(7);
    work(1, kRight);
    const auto asks = [&](std::uint64_t node, std::uint64_t worker = 0) {
        const auto session = crypto::X25519KeyPair::generate(m_rng);
        const Bytes frame = encodeMessage(InputRequest{{id(worker), taskId(1)}, session.publicKey});
        return m_drivers[0]->onFrame(id(node), frame, m_state).size();
    };
    EXPECT_EQ(asks(1), 0u) << "before the draw";
    m_cut = true;
    drawn(1);
    const auto executors = checkers(1);
    for (std::uint64_t node = 0; node < 7; ++node) {
        const bool isDrawn = std::count(executors.begin(), executors.end(), node) != 0;
        EXPECT_EQ(asks(node), isDrawn ? 1u : 0u) << node;
        EXPECT_EQ(asks(node, 1), 0u) << "another worker's task";
    }
    for (std::uint32_t i = 1; i < kAnswersMax; ++i) EXPECT_EQ(asks(executors[0]), 1u);
    EXPECT_EQ(asks(executors[0]), 0u) << "enough";
    EXPECT_TRUE(m_drivers[0]->onFrame(id(executors[1]), Bytes{1, 2, 3}, m_state).empty());
}

TEST_F(Drivers, SayThatTheInputIsMissingBeforeTheWindowEnds) {
    work(1, kRight);
    m_cut = true;
    drawn(1);
    const int asked = m_frames;
    EXPECT_EQ(asked, 3);
    step(5'000);
    EXPECT_EQ(m_frames, asked) << "not again at once";
    step(5'000);
    EXPECT_EQ(m_frames, asked + 3);
    while (at(1).phase == CheckPhase::Commit && m_orders.empty()) step(5'000);
    EXPECT_LE(at(1).deadlineMs - m_state.timeMs(), kInputMissingMs);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::InputMissing);
}

TEST_F(Drivers, TakeNoInputThatIsNotTheCommittedOne) {
    work(1, kRight);
    m_cut = true;
    drawn(1);
    const std::uint64_t node = checkers(1)[0];
    // The executor's request, answered by a worker with another input.
    Driver liar(m_state.chainId(), id(0), m_rng);
    auto done = liar.onTaskDone({statement(1, kRight), SecretBytes::copyOf("another")}, m_state);
    ASSERT_TRUE(done.ok());
    for (Effect& effect : m_drivers[node]->onFinal(m_state)) (void)effect;
    run({}, kAgainMs);
    Effects again = m_drivers[node]->onFinal(m_state);
    ASSERT_EQ(again.size(), 1u);
    Effects answer = liar.onFrame(id(node), std::get<SendFrame>(again[0]).frame, m_state);
    ASSERT_EQ(answer.size(), 1u);
    const Bytes& frame = std::get<SendFrame>(answer[0]).frame;
    EXPECT_TRUE(m_drivers[node]->onFrame(id(0), frame, m_state).empty());
    EXPECT_TRUE(m_drivers[node]->onFrame(id(1), frame, m_state).empty()) << "not the worker";
    // The right one still serves.
    Effects right = m_drivers[0]->onFrame(id(node), std::get<SendFrame>(again[0]).frame, m_state);
    ASSERT_EQ(right.size(), 1u);
    Effects run = m_drivers[node]->onFrame(id(0), std::get<SendFrame>(right[0]).frame, m_state);
    ASSERT_EQ(run.size(), 1u);
    EXPECT_EQ(std::get<ReExecute>(run[0]).task, (ArenaTaskKey{id(0), taskId(1)}));
    EXPECT_TRUE(
        m_drivers[node]->onFrame(id(0), std::get<SendFrame>(right[0]).frame, m_state).empty())
        << "it runs already";
}

TEST_F(Drivers, SendACommitAgainUntilItIsInTheChainAndGiveItUpInTheEnd) {
    m_mute.insert(0);
    auto effects =
        m_drivers[0]->onTaskDone({statement(1, kRight), SecretBytes::copyOf("the input")}, m_state);
    ASSERT_EQ(effects->size(), 1u);
    run({}, kAgainMs - 1);
    EXPECT_TRUE(m_drivers[0]->onFinal(m_state).empty());
    run({}, 1);
    EXPECT_EQ(m_drivers[0]->onFinal(m_state).size(), 1u);
    run({}, kCommitGivenUpMs - kAgainMs + 1);
    EXPECT_TRUE(m_drivers[0]->onFinal(m_state).empty());
    EXPECT_EQ(m_drivers[0]->escrow().count(), 0u);
}

TEST_F(Drivers, CommitNothingThatCannotBeHeld) {
    const auto refused =
        m_drivers[0]->onTaskDone({statement(1, kRight), SecretBytes(kInputBytesMax + 1)}, m_state);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "arena.input_too_large");
}

TEST_F(Drivers, RevealOnlyWhenEverybodyHasCommitted) {
    work(1, kRight);
    drawn(1);
    m_mute.insert(checkers(1)[0]);
    for (int i = 0; i < 5; ++i) step();
    EXPECT_EQ(at(1).phase, CheckPhase::Commit);
    for (const TxCode code : m_codes) EXPECT_EQ(code, TxCode::Ok) << "no reveal came early";
    step(at(1).deadlineMs - m_state.timeMs() + 1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Passed);
}

// A node that restarts between its commit and the reveal.
TEST_F(Drivers, RevealAfterARestartWhatWasKept) {
    work(1, kRight);
    drawn(1);
    step();  // they have run it, and commit
    const std::uint64_t node = checkers(1)[0];
    ASSERT_TRUE(at(1).executors[0].committed());
    ASSERT_FALSE(at(1).executors[0].revealed);
    const std::vector<KeptAnswer> kept = m_drivers[node]->answers();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].task, (ArenaTaskKey{id(0), taskId(1)}));
    EXPECT_EQ(kept[0].outcome, (ReExecution{CheckResult::Digest, kRight}));
    m_orders.clear();  // nobody's reveal was sent yet
    for (const std::uint64_t each : checkers(1)) {
        const auto answers = m_drivers[each]->answers();
        m_drivers[each] = std::make_unique<Driver>(m_state.chainId(), id(each), m_rng);
        if (each != checkers(1)[1]) m_drivers[each]->restore(answers);
    }
    const std::size_t ran = m_inputs.size();
    for (int i = 0; i < 3; ++i) step();
    EXPECT_TRUE(at(1).executors[0].revealed);
    EXPECT_FALSE(at(1).executors[1].revealed) << "the one whose salt is gone misses its check";
    EXPECT_EQ(m_inputs.size(), ran) << "nobody runs it a second time";
    for (const TxCode code : m_codes) EXPECT_EQ(code, TxCode::Ok);
    step(at(1).deadlineMs - m_state.timeMs() + 1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Passed);
    step();
    EXPECT_TRUE(m_drivers[node]->answers().empty()) << "forgotten with the verdict";
}

// Scenario 58 through the whole machine: a program with a clock in it.
TEST_F(Drivers, ATaskThatCannotBeReproducedCostsNobody) {
    nodes(7);
    for (std::uint64_t i = 1; i < 7; ++i) {
        m_answers[i] = {CheckResult::Digest, hash(static_cast<std::uint8_t>(100 + i))};
    }
    work(1, kRight);
    drawn(1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::NonReproducible);
    EXPECT_TRUE(m_state.offences().empty());
}

TEST_F(Drivers, ATimeoutIsNoAnswer) {
    for (std::uint64_t i = 1; i < 4; ++i) m_answers[i] = {CheckResult::NotComparable, {}};
    work(1, kWrong);
    drawn(1);
    untilJudged(1);
    EXPECT_EQ(at(1).verdict, TaskVerdict::Unchecked);
    EXPECT_TRUE(m_state.offences().empty());
    EXPECT_EQ(key(1).points, kPointsNewcomer);
}

}  // namespace
}  // namespace stacknet::arena
