// Canaries: who confirms a planted wrong digest without looking.

#include "core/ledger/arena_canary.h"

#include "tests/core/ledger/arena_chain.h"

namespace stacknet::ledger::testing {
namespace {

constexpr std::uint8_t kSource = 1;
constexpr std::uint8_t kPlanted = 2;

/// Worker 0 has an input of its own whose result three executors confirmed.
class Canary : public ArenaChain {
protected:
    Canary() : ArenaChain(7) { m_vrf.emplace(crypto::VrfKey::fromSigningKey(sampleKey(0))); }

    TaskStatement withInput(std::uint8_t task, const Hash256& digest, const Hash256& salt) {
        TaskStatement result = statement(task, digest);
        result.inputCommitment = inputCommitment(hash(30), salt);
        return result;
    }
    void checkSource() {
        ASSERT_EQ(commit(0, withInput(kSource, kRight, hash(31))), TxCode::Ok);
        draw(kSource);
        answerRound(kSource, all(kRight));
        ASSERT_EQ(at(kSource).verdict, TaskVerdict::Passed);
    }
    crypto::VrfProof proofAt(std::uint64_t number) {
        return m_vrf->prove(
            canaryInput(m_state.chainId(), m_state.epochSeed(), m_state.epoch(), number));
    }
    bool slotAt(std::uint64_t number) {
        const Bytes input =
            canaryInput(m_state.chainId(), m_state.epochSeed(), m_state.epoch(), number);
        return isCanarySlot(
            crypto::vrfVerify(m_vrf->publicKey(), input, m_vrf->prove(input)).value());
    }
    /// Plain commits until the next one is, or is not, a slot.
    void reachSlot(bool slot = true) {
        std::vector<Transaction> orders;
        std::uint64_t number = m_state.arenaNode(id(0))->epochTasks;
        for (; slotAt(number) != slot; ++number) {
            TaskStatement task = statement(99, kRight);
            task.taskId.data[0] = static_cast<std::uint8_t>(number >> 8);
            task.taskId.data[1] = static_cast<std::uint8_t>(number);
            Transaction order;
            order.chainId = m_state.chainId();
            order.signer = id(0);
            order.nonce = ++m_nonces[0];
            order.payload = CommitTask{task};
            orders.push_back(order);
        }
        runBlock(arenaBlock(orders));
    }
    void plant(const Hash256& digest = kWrong) {
        TaskStatement task = withInput(kPlanted, digest, hash(32));
        task.canaryCommitment =
            canaryCommitment(id(0), taskId(kPlanted), taskId(kSource), hash(33));
        ASSERT_EQ(commit(0, task), TxCode::Ok);
        m_opening = {taskId(kPlanted),
                     taskId(kSource),
                     hash(33),
                     hash(30),
                     hash(32),
                     hash(31),
                     proofAt(at(kPlanted).number)};
        draw(kPlanted);
    }
    void slotPlanted(const Hash256& digest = kWrong) {
        checkSource();
        reachSlot();
        plant(digest);
    }
    static Answers except(std::set<std::uint64_t> nodes) {
        return [=](std::uint64_t node) {
            return Answer{CheckResult::Digest, nodes.contains(node) ? kWrong : kRight};
        };
    }

    std::optional<crypto::VrfKey> m_vrf;
    OpenCanary m_opening;
};

TEST_F(Canary, AboutOneCommitInAHundredIsASlot) {
    int slots = 0;
    for (std::uint64_t number = 0; number < 4'000; ++number) slots += slotAt(number);
    EXPECT_NEAR(slots, 40, 32) << "five standard deviations";
}

TEST_F(Canary, ExecutorsThatLookEndItAtOnce) {
    slotPlanted();
    answerRound(kPlanted, all(kRight));
    ASSERT_EQ(at(kPlanted).phase, CheckPhase::CommitteeCommit);
    const ExecutionResult result = runBlock(arenaBlock({next(0, m_opening)}));
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(eventsOf(result, EventKind::CanaryOpened).size(), 1u);
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Canary);
    for (std::uint64_t i = 0; i < 7; ++i) EXPECT_EQ(held(i), 1'000'000'000u);
    EXPECT_EQ(key(0).points, kPointsNewcomer);
    EXPECT_EQ(order(0, m_opening), TxCode::CheckPhaseOver);
}

TEST_F(Canary, WhoWavesItThroughFailsItsOwnSpotCheck) {
    slotPlanted();
    const auto drawn = checkers(kPlanted);
    answerRound(kPlanted, all(kWrong));
    ASSERT_EQ(at(kPlanted).verdict, TaskVerdict::Passed) << "all three copied the worker";
    ASSERT_EQ(order(0, m_opening, kCanaryOpenMs), TxCode::Ok) << "at the last millisecond";
    ASSERT_EQ(at(kPlanted).phase, CheckPhase::CommitteeCommit)
        << "the maker's word alone punishes nobody";
    // The lazy ones look when so many watch; what they confirmed before stands.
    answerRound(kPlanted, all(kRight));
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Canary);
    for (std::uint64_t i = 0; i < 7; ++i) {
        const bool lazy = std::count(drawn.begin(), drawn.end(), i) != 0;
        EXPECT_EQ(held(i), lazy ? 900'000'000u : 1'000'000'000u) << i;
    }
}

TEST_F(Canary, ALazyOneAmongThreeIsSlashed) {
    slotPlanted();
    const std::uint64_t lazy = checkers(kPlanted)[0];
    answerRound(kPlanted, except({lazy}));
    ASSERT_EQ(order(0, m_opening), TxCode::Ok);
    ASSERT_EQ(at(kPlanted).phase, CheckPhase::CommitteeCommit) << "somebody confirmed it";
    answerRound(kPlanted, except({lazy}));
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Canary);
    for (std::uint64_t i = 0; i < 7; ++i) {
        EXPECT_EQ(held(i), i == lazy ? 900'000'000u : 1'000'000'000u) << i;
    }
}

TEST_F(Canary, UnopenedItIsACheat) {
    slotPlanted();
    answerRound(kPlanted, all(kRight));
    answerRound(kPlanted, all(kRight));
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(0), 900'000'000u);
    EXPECT_EQ(order(0, m_opening), TxCode::CheckPhaseOver) << "too late";
}

TEST_F(Canary, TheExcuseStandsInASlotOnly) {
    checkSource();
    reachSlot(false);
    plant();
    answerRound(kPlanted, all(kRight));
    EXPECT_EQ(order(0, m_opening), TxCode::CanaryRefused);
    // With the proof of another number, of which it is a slot.
    std::uint64_t number = 0;
    while (!slotAt(number)) ++number;
    m_opening.proof = proofAt(number);
    EXPECT_EQ(order(0, m_opening), TxCode::CanaryRefused);
}

TEST_F(Canary, EveryPartOfTheOpeningMustFit) {
    slotPlanted();
    EXPECT_EQ(order(0, m_opening), TxCode::CheckPhaseOver) << "not before the reveals";
    answerRound(kPlanted, all(kRight));
    const auto changed = [&](auto change) {
        OpenCanary other = m_opening;
        change(other);
        return order(0, other);
    };
    EXPECT_EQ(changed([](OpenCanary& it) { it.taskId = taskId(77); }), TxCode::UnknownTask);
    EXPECT_EQ(changed([](OpenCanary& it) { it.source = taskId(77); }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.source = it.taskId; }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.salt = hash(1); }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.inputHash = hash(1); }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.inputSalt = hash(1); }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.sourceInputSalt = hash(1); }), TxCode::CanaryRefused);
    EXPECT_EQ(changed([](OpenCanary& it) { it.proof.data[0] ^= 1; }), TxCode::CanaryRefused);
    EXPECT_EQ(order(1, m_opening), TxCode::UnknownTask) << "another's task";
    EXPECT_EQ(order(0, m_opening), TxCode::Ok);
}

TEST_F(Canary, APaidTaskIsNoCanary) {
    slotPlanted();
    answerRound(kPlanted, all(kRight));
    ASSERT_EQ(order(0, work(kPlanted)), TxCode::Ok);
    EXPECT_EQ(order(0, m_opening), TxCode::CanaryRefused);
}

TEST_F(Canary, ASourceThatNotAllConfirmedServesForNothing) {
    ASSERT_EQ(commit(0, withInput(kSource, kRight, hash(31))), TxCode::Ok);
    draw(kSource);
    const auto away = checkers(kSource)[0];
    answerRound(kSource, [&](std::uint64_t node) -> std::optional<Answer> {
        if (node == away) return std::nullopt;
        return Answer{CheckResult::Digest, kRight};
    });
    ASSERT_EQ(at(kSource).verdict, TaskVerdict::Passed);
    reachSlot();
    plant();
    answerRound(kPlanted, all(kRight));
    EXPECT_EQ(order(0, m_opening), TxCode::CanaryRefused);
}

// The maker lies about what is right: its friends confirmed a false source. Nobody is framed.
TEST_F(Canary, AFalseSourceFramesNobody) {
    ASSERT_EQ(commit(0, withInput(kSource, kWrong, hash(31))), TxCode::Ok);
    draw(kSource);
    answerRound(kSource, all(kWrong));
    ASSERT_EQ(at(kSource).verdict, TaskVerdict::Passed);
    reachSlot();
    plant(kRight);
    answerRound(kPlanted, all(kRight));
    ASSERT_EQ(at(kPlanted).verdict, TaskVerdict::Passed) << "the digest is right";
    ASSERT_EQ(order(0, m_opening), TxCode::Ok);
    answerRound(kPlanted, all(kRight));
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Cleared);
    EXPECT_TRUE(m_state.offences().empty());
    EXPECT_EQ(key(0).points, 0u) << "what it called planted was right";
}

// A cheat in a slot is excused only when the truth is what was checked before.
TEST_F(Canary, ExcusesNoOtherTruth) {
    slotPlanted();
    const Answers truth = all(hash(44));
    answerRound(kPlanted, truth);
    ASSERT_EQ(order(0, m_opening), TxCode::Ok);
    ASSERT_EQ(at(kPlanted).phase, CheckPhase::CommitteeCommit);
    answerRound(kPlanted, truth);
    EXPECT_EQ(at(kPlanted).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(held(0), 900'000'000u);
}

TEST_F(Canary, IsNotOpenedTenMinutesAfterItPassed) {
    slotPlanted();
    answerRound(kPlanted, all(kWrong));
    ASSERT_EQ(at(kPlanted).verdict, TaskVerdict::Passed);
    EXPECT_EQ(order(0, m_opening, kCanaryOpenMs + 1), TxCode::CheckPhaseOver);
}

}  // namespace
}  // namespace stacknet::ledger::testing
