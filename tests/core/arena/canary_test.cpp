// Canaries that a node plants: the rules, and the driver that follows them over the real ledger.

#include "core/arena/canary.h"

#include "core/ledger/arena_canary.h"
#include "tests/core/arena/drivers.h"

namespace stacknet::arena {
namespace {

using namespace testing;

constexpr std::uint8_t kSource = 1;

class Canaries : public Drivers {
protected:
    Canaries() : m_vrf(crypto::VrfKey::fromSigningKey(ledger::testing::sampleKey(0))) { nodes(7); }

    Prove prove() {
        return [this](ByteView input) -> Result<crypto::VrfProof> {
            ++m_proofs;
            if (m_locked) return makeError("keystore.locked", "The Node Key is locked.", true);
            return m_vrf.prove(input);
        };
    }
    Driver& maker() { return *m_drivers[0]; }
    void makeSource() {
        TaskStatement said = statement(kSource, kRight);
        said.finishedMs = m_state.timeMs();
        said.startedMs = said.finishedMs - 2'000;
        auto effects = maker().onOwnTask({said, SecretBytes::copyOf("own input")}, m_state);
        ASSERT_TRUE(effects.ok()) << effects.error().message;
        take(0, std::move(*effects));
        step();
        ASSERT_NE(find(kSource), nullptr);
        drawn(kSource);
        untilJudged(kSource);
        ASSERT_EQ(at(kSource).verdict, TaskVerdict::Passed);
    }
    bool nextIsSlot() {
        return m_slots.at(nextCommitNumber(m_state, id(0)), m_state, id(0), prove())
            .value()
            .has_value();
    }
    /// Commits of others' tasks until the next one is, or is not, a slot.
    void reach(bool slot) {
        while (nextIsSlot() != slot) {
            TaskStatement task = statement(99, kRight);
            m_rng.fill(task.taskId.mutableView());
            m_orders.push_back(next(0, CommitTask{task}));
            step();
        }
    }
    void plant() {
        Effects effects = maker().plant(m_state, prove());
        ASSERT_EQ(effects.size(), 1u);
        m_expiresMs = std::get<Submit>(effects[0]).expiresMs;
        m_canary = std::get<CommitTask>(std::get<Submit>(effects[0]).payload).statement;
        take(0, std::move(effects));
    }
    void planted() {
        makeSource();
        reach(true);
        plant();
        step();
        ASSERT_NE(m_state.arenaTask(canaryKey()), nullptr);
    }
    ArenaTaskKey canaryKey() const { return {id(0), m_canary.taskId}; }
    const ArenaTaskRecord& canary() const { return *m_state.arenaTask(canaryKey()); }
    void drawCanary() {
        changeBeacon();
        m_term += 1;
        do {
            m_rng.fill(m_beacon.data);
        } while (drawNumber(drawValue(m_beacon, m_canary.taskId)) >= kSampleMin);
        step();
        ASSERT_EQ(canary().executors.size(), 3u);
    }
    void untilCanaryJudged(int blocks = 20) {
        while (canary().phase != CheckPhase::Judged && blocks-- > 0) step();
        ASSERT_EQ(canary().phase, CheckPhase::Judged);
    }
    std::vector<std::uint64_t> executors() {
        std::vector<std::uint64_t> all;
        for (const Check& check : canary().executors) all.push_back(indexOf(check.node));
        return all;
    }
    void expectSlashed(const std::set<std::uint64_t>& nodes) {
        for (std::uint64_t i = 0; i < 7; ++i) {
            EXPECT_EQ(held(i), nodes.contains(i) ? 900'000'000u : 1'000'000'000u) << i;
        }
    }
    void expectNothingRefused() {
        for (const TxCode code : m_codes) EXPECT_EQ(code, TxCode::Ok);
    }
    /// Another life, with what lay on disk.
    void restartMaker() {
        std::vector<OwnTask> kept;
        for (const auto& [taskId, task] : maker().ownTasks()) {
            kept.push_back(decodeOwnTask(encodeOwnTask(task)).value());
        }
        m_drivers[0] = std::make_unique<Driver>(m_state.chainId(), id(0), m_rng);
        maker().restoreOwn(kept, m_state);
    }

    crypto::VrfKey m_vrf;
    CanarySlots m_slots;
    TaskStatement m_canary;
    std::int64_t m_expiresMs = 0;
    int m_proofs = 0;
    bool m_locked = false;
};

TEST_F(Canaries, AreFoundByAnHonestNetworkAtNobodysCost) {
    planted();
    EXPECT_NE(m_canary.resultDigest, kRight);
    EXPECT_NE(m_canary.taskId, taskId(kSource));
    EXPECT_EQ(m_canary.program, at(kSource).statement.program);
    drawCanary();
    untilCanaryJudged();
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
    EXPECT_TRUE(confirmersOf(canary()).empty());
    expectSlashed({});
    // Its opening came before what the committee had sent by then.
    for (const TxCode code : m_codes) {
        EXPECT_TRUE(code == TxCode::Ok || code == TxCode::CheckPhaseOver);
    }
    step();
    EXPECT_TRUE(maker().ownTasks().empty()) << "the source has served";
    EXPECT_EQ(maker().escrow().count(), 0u);
}

TEST_F(Canaries, CatchALazyExecutorAndNotTheirMaker) {
    planted();
    drawCanary();
    const std::uint64_t lazy = executors()[0];
    m_done.clear();
    m_answers[lazy] = {CheckResult::Digest, m_canary.resultDigest};
    for (const std::uint64_t node : executors()) {
        m_done.push_back({node, canaryKey(), digestOf(node)});
    }
    untilCanaryJudged();
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
    EXPECT_EQ(confirmersOf(canary()), std::vector<PublicKey>{id(lazy)});
    expectSlashed({lazy});
    expectNothingRefused();
}

TEST_F(Canaries, AreOpenedWhenAllThreeWavedThemThrough) {
    planted();
    drawCanary();
    m_done.clear();
    std::set<std::uint64_t> lazy;
    for (const std::uint64_t node : executors()) {
        lazy.insert(node);
        m_done.push_back({node, canaryKey(), {CheckResult::Digest, m_canary.resultDigest}});
    }
    // They look when so many watch; what they confirmed before stands.
    bool passed = false;
    for (int i = 0; i < 20 && canary().verdict != TaskVerdict::Canary; ++i) {
        passed |= canary().verdict == TaskVerdict::Passed;
        step();
    }
    EXPECT_TRUE(passed);
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
    EXPECT_EQ(confirmersOf(canary()).size(), 3u);
    expectSlashed(lazy);
    expectNothingRefused();
}

TEST_F(Canaries, AreHandedOutAndOpenedByTheNextLife) {
    planted();
    restartMaker();
    drawCanary();
    restartMaker();
    while (!canary().inCommittee()) step();
    m_orders.clear();  // its opening went down with it
    restartMaker();
    untilCanaryJudged();
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
    expectSlashed({});
}

TEST_F(Canaries, ARestartForgetsNoSource) {
    makeSource();
    restartMaker();
    reach(true);
    plant();
    step();
    drawCanary();
    untilCanaryJudged();
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
}

TEST_F(Canaries, StandInASlotOnly) {
    makeSource();
    reach(false);
    EXPECT_TRUE(maker().plant(m_state, prove()).empty());
    reach(true);
    plant();
    EXPECT_EQ(maker().ownTasks().size(), 2u);
}

TEST_F(Canaries, ALockedKeyPlantsNothing) {
    makeSource();
    reach(true);
    m_locked = true;
    EXPECT_TRUE(maker().plant(m_state, prove()).empty());
    m_locked = false;
    plant();
}

TEST_F(Canaries, ABetweenCommitOfThisNodeDelaysThem) {
    makeSource();
    reach(true);
    auto effects =
        maker().onTaskDone({statement(2, kRight), SecretBytes::copyOf("a client's")}, m_state);
    ASSERT_TRUE(effects.ok());
    EXPECT_TRUE(maker().plant(m_state, prove()).empty()) << "that one will have the slot";
}

TEST_F(Canaries, NeedASourceThatLasts) {
    reach(true);
    EXPECT_TRUE(maker().plant(m_state, prove()).empty()) << "no source";
    makeSource();
    reach(true);
    const ArenaTaskRecord source = at(kSource);
    const std::int64_t judgedMs = source.deadlineMs - kArenaKeepMs;
    const std::int64_t checkMs = judgedMs - source.statement.finishedMs;
    const std::int64_t lastMs = source.deadlineMs - kPlantMarginMs - 2 * checkMs;
    EXPECT_TRUE(sourceLasts(source, lastMs));
    EXPECT_FALSE(sourceLasts(source, lastMs + 1));
    step(source.deadlineMs - m_state.timeMs());
    EXPECT_NE(find(kSource), nullptr);
    EXPECT_TRUE(maker().plant(m_state, prove()).empty());
}

TEST_F(Canaries, ServeOncePerSource) {
    planted();
    reach(true);
    EXPECT_TRUE(maker().plant(m_state, prove()).empty());
}

TEST_F(Canaries, AreCommittedSoonOrNever) {
    makeSource();
    reach(true);
    m_mute.insert(0);
    plant();
    EXPECT_EQ(m_expiresMs, m_state.timeMs() + kPlantExpiresMs);
    run({}, kAgainMs);
    Effects again = maker().onFinal(m_state);
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(std::get<Submit>(again[0]).expiresMs, m_expiresMs);
    run({}, kPlantExpiresMs - kAgainMs);
    EXPECT_TRUE(maker().onFinal(m_state).empty());
}

// Another commit took its place: it can never be opened, so nobody is shown that it is wrong.
TEST_F(Canaries, AtAnotherPlaceTheirInputIsKeptBack) {
    makeSource();
    reach(true);
    TaskStatement other = statement(99, kRight);
    m_orders.push_back(next(0, CommitTask{other}));
    plant();
    step();
    ASSERT_NE(m_state.arenaTask(canaryKey()), nullptr);
    ASSERT_FALSE(canOpen(maker().ownTasks().at(m_canary.taskId), m_state, id(0), 0));
    const std::size_t inputs = m_inputs.size();
    drawCanary();
    while (canary().phase != CheckPhase::Judged) step(5'000);
    EXPECT_EQ(m_inputs.size(), inputs);
    EXPECT_EQ(canary().verdict, TaskVerdict::InputMissing);
    expectSlashed({});
}

TEST_F(Canaries, WhileTheKeyIsLockedTheirInputIsKeptBack) {
    planted();
    maker().setUnlocked(false);
    const std::size_t inputs = m_inputs.size();
    drawCanary();
    EXPECT_EQ(m_inputs.size(), inputs);
    maker().setUnlocked(true);
    step(kAgainMs);
    EXPECT_EQ(m_inputs.size(), inputs + 3) << "asked for again";
    untilCanaryJudged();
    EXPECT_EQ(canary().verdict, TaskVerdict::Canary);
}

// The opening does not get through: the committee has no input, and no quorum against the maker.
TEST_F(Canaries, TheCommitteeGetsTheInputOnceTheOpeningStands) {
    planted();
    drawCanary();
    m_mute.insert(0);
    while (!canary().inCommittee()) step();
    const std::size_t inputs = m_inputs.size();
    while (canary().phase != CheckPhase::Judged) step(5'000);
    EXPECT_EQ(m_inputs.size(), inputs);
    EXPECT_EQ(canary().verdict, TaskVerdict::Undecided);
    expectSlashed({});
}

TEST_F(Canaries, AnOpeningIsSentAgainUntilItStands) {
    planted();
    drawCanary();
    m_mute.insert(0);
    while (!canary().inCommittee()) step();
    const auto opens = [&] {
        for (const Effect& effect : maker().onFinal(m_state)) {
            const auto* order = std::get_if<Submit>(&effect);
            if (order != nullptr && std::holds_alternative<OpenCanary>(order->payload)) return true;
        }
        return false;
    };
    EXPECT_FALSE(opens()) << "sent in the step";
    run({}, kOpenAgainMs - 1);
    EXPECT_FALSE(opens());
    run({}, 1);
    EXPECT_TRUE(opens());
}

TEST_F(Canaries, AnAbandonedOneIsNeverCommitted) {
    makeSource();
    reach(true);
    plant();
    m_orders.clear();
    maker().abandon(m_canary.taskId);
    run({}, kAgainMs);
    EXPECT_TRUE(maker().onFinal(m_state).empty());
    EXPECT_EQ(maker().ownTasks().size(), 1u);
}

TEST_F(Canaries, OwnTasksAreMadeAtTheirRateAndOnlyTowardsASlot) {
    EXPECT_EQ(maker().wantsOwnTask(m_state, prove()),
              m_slots.ahead(0, m_state, id(0), prove()).value());
    reach(true);
    EXPECT_TRUE(maker().wantsOwnTask(m_state, prove()));
    m_locked = true;
    Driver locked(m_state.chainId(), id(0), m_rng);
    EXPECT_FALSE(locked.wantsOwnTask(m_state, prove()));
    m_locked = false;
    ASSERT_TRUE(
        maker().onOwnTask({statement(5, kRight), SecretBytes::copyOf("own")}, m_state).ok());
    EXPECT_FALSE(maker().wantsOwnTask(m_state, prove()));
    run({}, kOwnTaskEveryMs - 1);
    EXPECT_FALSE(maker().wantsOwnTask(m_state, prove()));
    run({}, 1);
    EXPECT_TRUE(maker().wantsOwnTask(m_state, prove()));
    EXPECT_FALSE(maker()
                     .onOwnTask({statement(6, kRight), SecretBytes(kOwnInputBytesMax + 1)}, m_state)
                     .ok());
}

TEST_F(Canaries, SlotsAreProvenOnceAndOnlyByTheKeyThatCounts) {
    CanarySlots slots;
    const bool ahead = slots.ahead(0, m_state, id(0), prove()).value();
    const int proofs = m_proofs;
    EXPECT_LE(proofs, static_cast<int>(kSlotsAhead));
    EXPECT_EQ(slots.ahead(0, m_state, id(0), prove()).value(), ahead);
    EXPECT_EQ(m_proofs, proofs);
    std::uint64_t slot = 0;
    while (!slots.at(slot, m_state, id(0), prove()).value()) ++slot;
    CanarySlots others;
    EXPECT_FALSE(others.at(slot, m_state, id(1), prove()).value()) << "another node's key";
    m_locked = true;
    CanarySlots locked;
    EXPECT_EQ(locked.at(slot, m_state, id(0), prove()).error().code, "keystore.locked");
}

TEST_F(Canaries, TheWindowOfTheirOpeningIsTheLedgers) {
    ArenaTaskRecord task;
    for (const CheckPhase phase :
         {CheckPhase::AwaitingDraw, CheckPhase::Commit, CheckPhase::Reveal}) {
        task.phase = phase;
        EXPECT_FALSE(isOpeningTime(task, 0));
    }
    for (const CheckPhase phase : {CheckPhase::CommitteeCommit, CheckPhase::CommitteeReveal}) {
        task.phase = phase;
        EXPECT_TRUE(isOpeningTime(task, 0));
    }
    task.phase = CheckPhase::Judged;
    task.verdict = TaskVerdict::Passed;
    task.deadlineMs = kArenaKeepMs;
    EXPECT_TRUE(isOpeningTime(task, kCanaryOpenMs));
    EXPECT_FALSE(isOpeningTime(task, kCanaryOpenMs + 1));
    task.canaryDigest = kRight;
    EXPECT_FALSE(isOpeningTime(task, 0));
    task.canaryDigest = {};
    task.verdict = TaskVerdict::Convicted;
    EXPECT_FALSE(isOpeningTime(task, 0));
}

TEST_F(Canaries, ASourceIsOneThatThreeConfirmed) {
    makeSource();
    ArenaTaskRecord source = at(kSource);
    EXPECT_TRUE(isSource(source));
    const auto with = [&](auto change) {
        ArenaTaskRecord other = source;
        change(other);
        return isSource(other);
    };
    EXPECT_FALSE(with([](auto& it) { it.executors.pop_back(); }));
    EXPECT_FALSE(with([](auto& it) { it.executors[0].revealed = false; }));
    EXPECT_FALSE(with([](auto& it) { it.verdict = TaskVerdict::Cleared; }));
    EXPECT_FALSE(with([](auto& it) { it.phase = CheckPhase::Reveal; }));
    EXPECT_FALSE(with([](auto& it) { it.canaryDigest = kRight; }));
}

TEST_F(Canaries, WhatIsKeptReadsBackAndForeignBytesAreRefused) {
    planted();
    for (const auto& [taskId, task] : maker().ownTasks()) {
        Bytes bytes = encodeOwnTask(task);
        EXPECT_EQ(decodeOwnTask(bytes).value(), task);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            EXPECT_FALSE(decodeOwnTask(ByteView(bytes).first(size)).ok()) << size;
        }
        bytes.push_back(0);
        EXPECT_FALSE(decodeOwnTask(bytes).ok());
    }
}

}  // namespace
}  // namespace stacknet::arena
