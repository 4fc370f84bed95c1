#include "core/ledger/attestations.h"

#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

Hash256 gpu(std::uint8_t byte) {
    Hash256 digest;
    digest.data.fill(byte);
    return digest;
}

/// Sample keys 0..3 validate; 10 and 11 are GPU nodes of two other owners.
class Statements : public LedgerChain {
protected:
    Statements() {
        for (const std::uint64_t index : {10, 11}) {
            GenesisNodeKey node;
            node.publicKey = id(index);
            node.owner = ownerOf(id(index + 100));
            node.tokensFree = 1'000;
            node.state = NodeKeyState::Connected;
            m_genesis.nodeKeys.push_back(node);
        }
        restart();
    }

    SubmitAttestation about(std::uint64_t subject, std::vector<Hash256> gpus,
                            std::int64_t minutes = 60) {
        SubmitAttestation statement;
        statement.subject = id(subject);
        statement.verdictHash = gpu(77);
        statement.gpus = std::move(gpus);
        statement.issuedMs = m_state.timeMs();
        statement.validUntilMs = m_state.timeMs() + minutes * kMinuteMs;
        return statement;
    }
    std::map<PublicKey, AttestationStanding> standings(std::int64_t afterMs = 0) {
        return attestationStandings(m_state, m_state.timeMs() + afterMs,
                                    runningValidators(m_state));
    }
    bool eligible(std::uint64_t subject, std::int64_t afterMs = 0) {
        const auto all = standings(afterMs);
        const auto found = all.find(id(subject));
        return found != all.end() && found->second.eligible();
    }
    void change(std::uint64_t index, void (*edit)(GenesisNodeKey&)) {
        for (GenesisNodeKey& key : m_genesis.nodeKeys) {
            if (key.publicKey == id(index)) edit(key);
        }
        restart();
        m_nonces.clear();
    }
};

TEST_F(Statements, AVerifiersWordStandsUntilItEnds) {
    const SubmitAttestation statement = about(10, {gpu(1), gpu(2)});
    const ExecutionResult result = run({next(0, statement)});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    const auto events = eventsOf(result, EventKind::AttestationAccepted);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].nodeKey, id(10));
    EXPECT_EQ(events[0].other, id(0));
    EXPECT_EQ(events[0].reference, gpu(77));
    const AttestationStanding standing = standings().at(id(10));
    EXPECT_EQ(standing.verifiers, std::set{id(0)});
    EXPECT_EQ(standing.gpus, (std::set{gpu(1), gpu(2)}));
    EXPECT_EQ(standing.validUntilMs, statement.validUntilMs);
    EXPECT_TRUE(standing.eligible());
    EXPECT_FALSE(eligible(11)) << "nobody said anything about it";

    const std::int64_t left = statement.validUntilMs - m_state.timeMs();
    EXPECT_TRUE(eligible(10, left - 1));
    EXPECT_FALSE(eligible(10, left)) << "over at the very millisecond";
}

TEST_F(Statements, ANewerOneReplacesAnOlderOneOnly) {
    const SubmitAttestation first = about(10, {gpu(1)});
    ASSERT_EQ(order(0, first), TxCode::Ok);
    EXPECT_EQ(order(0, first), TxCode::AttestationOlder) << "issued at the same moment";
    SubmitAttestation second = about(10, {gpu(3)});
    ASSERT_EQ(order(0, second), TxCode::Ok);
    EXPECT_EQ(m_state.attestations().size(), 1u);
    EXPECT_EQ(standings().at(id(10)).gpus, std::set{gpu(3)});
    second.issuedMs -= 1;
    EXPECT_EQ(order(0, second), TxCode::AttestationOlder);
    EXPECT_EQ(order(1, second), TxCode::Ok) << "another verifier's is another statement";
    EXPECT_EQ(m_state.attestations().size(), 2u);
}

// A leader may turn two statements of one block round; the one issued last still stands.
TEST_F(Statements, ADenialTakesBackWhateverTheOrder) {
    ASSERT_EQ(order(0, about(10, {gpu(1)})), TxCode::Ok);
    ASSERT_TRUE(eligible(10));
    SubmitAttestation good = about(10, {gpu(1)});
    SubmitAttestation denial = about(10, {});
    denial.issuedMs += 1;
    const Transaction goodOrder = next(0, good);
    const Transaction denialOrder = next(0, denial);
    const ExecutionResult result = run({denialOrder, goodOrder});
    EXPECT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(result.outcomes[1].code, TxCode::AttestationOlder);
    EXPECT_FALSE(eligible(10));
    EXPECT_EQ(standings().at(id(10)).deniers, std::set{id(0)});
    ASSERT_EQ(order(1, about(10, {gpu(1)})), TxCode::Ok);
    EXPECT_FALSE(eligible(10)) << "one vouches, one denies";
}

TEST_F(Statements, ItsTimesMustSurroundTheBlock) {
    SubmitAttestation statement = about(10, {gpu(1)});
    // order() runs a block one second on.
    statement.issuedMs = m_state.timeMs() + 1'000 + kClockToleranceMs + 1;
    EXPECT_EQ(order(0, statement), TxCode::AttestationTime);
    statement.issuedMs = m_state.timeMs() + 1'000 + kClockToleranceMs;
    EXPECT_EQ(order(0, statement), TxCode::Ok);
    SubmitAttestation over = about(11, {gpu(2)});
    over.validUntilMs = m_state.timeMs() + 1'000;
    EXPECT_EQ(order(0, over), TxCode::AttestationTime);
    over.validUntilMs = m_state.timeMs() + 1'001;
    EXPECT_EQ(order(0, over), TxCode::Ok);
}

TEST_F(Statements, WhoMayMakeThem) {
    EXPECT_EQ(order(0, about(0, {gpu(1)})), TxCode::SelfAttestation);
    EXPECT_EQ(order(50, about(10, {gpu(1)})), TxCode::UnknownKey) << "no Node Key";
    EXPECT_EQ(order(0, about(50, {gpu(1)})), TxCode::UnknownKey);
    ASSERT_EQ(order(20, registration()), TxCode::Ok);
    EXPECT_EQ(order(20, about(10, {gpu(1)})), TxCode::WrongState) << "Cold";
    EXPECT_EQ(order(0, about(20, {gpu(1)})), TxCode::Ok) << "about a Cold key";
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 1)), TxCode::Ok);
    EXPECT_EQ(order(1, about(10, {gpu(1)})), TxCode::Jailed);
    ASSERT_EQ(order(50, proof(OffenceClass::BftDisagreement, 2)), TxCode::Ok);
    EXPECT_EQ(order(2, about(10, {gpu(1)})), TxCode::Tombstoned);
    change(10, [](GenesisNodeKey& key) { key.state = NodeKeyState::Listed; });
    EXPECT_EQ(order(10, about(11, {gpu(1)})), TxCode::WrongState) << "Listed";
}

// Case 46: one GPU under two nodes puts both out.
TEST_F(Statements, Case46_OneGpuClaimedForTwoNodesPutsBothOut) {
    ASSERT_EQ(order(0, about(10, {gpu(1), gpu(2)}, 60)), TxCode::Ok);
    ASSERT_EQ(order(1, about(11, {gpu(2), gpu(3)}, 30)), TxCode::Ok);
    EXPECT_FALSE(eligible(10));
    EXPECT_FALSE(eligible(11));
    EXPECT_EQ(standings().at(id(10)).duplicates, std::set{gpu(2)});
    EXPECT_EQ(standings().at(id(11)).duplicates, std::set{gpu(2)});
    EXPECT_TRUE(eligible(10, 31 * kMinuteMs)) << "the other claim is over";
    ASSERT_EQ(order(1, about(11, {gpu(3)})), TxCode::Ok) << "taken back";
    EXPECT_TRUE(eligible(10));
    EXPECT_TRUE(eligible(11));
}

TEST_F(Statements, SeveralVerifiersOfOneNodeAreNoDuplicate) {
    ASSERT_EQ(order(0, about(10, {gpu(1)}, 10)), TxCode::Ok);
    ASSERT_EQ(order(1, about(10, {gpu(1)}, 20)), TxCode::Ok);
    EXPECT_EQ(standings().at(id(10)).verifiers, (std::set{id(0), id(1)}));
    EXPECT_TRUE(eligible(10, 15 * kMinuteMs));
    EXPECT_FALSE(eligible(10, 20 * kMinuteMs));
}

TEST_F(Statements, OnlyThoseWhomTheCallerCountsAreCounted) {
    ASSERT_EQ(order(11, about(10, {gpu(1)})), TxCode::Ok) << "no validator, may speak";
    EXPECT_TRUE(standings().empty());
    EXPECT_TRUE(attestationStandings(m_state, m_state.timeMs(), {id(11)}).at(id(10)).eligible());
    ASSERT_EQ(order(0, about(10, {gpu(1)})), TxCode::Ok);
    ASSERT_TRUE(eligible(10));
    ASSERT_EQ(order(0, DisconnectKey{id(0)}), TxCode::Ok);
    EXPECT_TRUE(eligible(10)) << "Active";
    ASSERT_EQ(order(50, proof(OffenceClass::SpotCheck, 0)), TxCode::Ok);
    EXPECT_FALSE(eligible(10)) << "jailed since";
}

TEST_F(Statements, AnOwnerIsNoWitnessForItsOwnKeys) {
    change(10, [](GenesisNodeKey& key) { key.owner = ownerOf(id(0)); });
    ASSERT_EQ(order(0, about(10, {gpu(1)})), TxCode::Ok);
    EXPECT_FALSE(eligible(10));
    ASSERT_EQ(order(1, about(10, {gpu(1)})), TxCode::Ok);
    EXPECT_EQ(standings().at(id(10)).verifiers, std::set{id(1)});
}

// What is over is dropped when an epoch begins, by every node alike, and leaves no trace.
TEST_F(Statements, EndedOnesAreDroppedAtTheNextEpoch) {
    ASSERT_EQ(order(0, about(10, {gpu(1)}, 1)), TxCode::Ok);
    ASSERT_EQ(order(0, about(11, {gpu(2)}, 300)), TxCode::Ok);
    run({}, 2 * kMinuteMs);
    EXPECT_EQ(m_state.attestations().size(), 2u) << "not before";
    nextEpoch();
    ASSERT_EQ(m_state.attestations().size(), 1u);
    EXPECT_EQ(m_state.attestations().begin()->first.subject, id(11));
    const State restored = State::decodeSnapshot(m_state.encodeSnapshot()).value();
    EXPECT_EQ(restored.root(), m_state.root());
    EXPECT_EQ(restored.attestations(), m_state.attestations());
}

TEST_F(Statements, AVerifierHasRoomForItsLimitAndForEndedOnesAnew) {
    for (std::uint64_t i = 0; i < kAttestedSubjectsMax; ++i) {
        GenesisNodeKey node;
        node.publicKey = id(1'000 + i);
        node.owner = ownerOf(id(1'000 + i));
        node.tokensFree = 1;
        m_genesis.nodeKeys.push_back(node);
    }
    restart();
    std::vector<Transaction> transactions;
    for (std::uint64_t i = 0; i < kAttestedSubjectsMax; ++i) {
        transactions.push_back(next(0, about(1'000 + i, {gpu(1)}, i == 7 ? 1 : 60)));
    }
    for (const TxOutcome& outcome : run(transactions).outcomes) {
        ASSERT_EQ(outcome.code, TxCode::Ok);
    }
    EXPECT_EQ(order(0, about(10, {gpu(2)})), TxCode::AttestationLimit);
    EXPECT_EQ(order(1, about(10, {gpu(2)})), TxCode::Ok) << "another verifier";
    EXPECT_EQ(order(0, about(1'003, {gpu(2)})), TxCode::Ok) << "a replacement needs no room";
    run({}, kMinuteMs);
    EXPECT_EQ(order(0, about(10, {gpu(2)})), TxCode::Ok) << "one was over";
    EXPECT_FALSE(m_state.attestations().contains({id(0), id(1'007)}));
    EXPECT_EQ(order(0, about(11, {gpu(2)})), TxCode::AttestationLimit);
}

// A light client holds a root and gets the row with its proof from anybody.
TEST_F(Statements, AreProvenToALightClient) {
    ASSERT_EQ(order(0, about(10, {gpu(1)})), TxCode::Ok);
    const Bytes rowKey = StateTable<rows::Attestations>::rowKey({id(0), id(10)});
    EXPECT_EQ(rowKey.front(), 13);
    EXPECT_EQ(rowKey.size(), 65u);
    const StateEntry row = m_state.entry(rowKey).value();
    const StateProof proven = m_state.prove(rowKey).value();
    EXPECT_TRUE(verifyStateProof(m_state.root(), row, proven));
    CanonicalReader in(row.value);
    AttestationRecord record;
    readRow(in, record);
    ASSERT_TRUE(in.finish().ok());
    EXPECT_EQ(record, m_state.attestations().begin()->second);
    const Hash256 before = m_state.root();
    ASSERT_EQ(order(0, about(10, {})), TxCode::Ok);
    EXPECT_FALSE(verifyStateProof(m_state.root(), row, proven)) << "taken back";
    EXPECT_NE(before, m_state.root());
}

TEST_F(Statements, DamagedRowsAreRefused) {
    ASSERT_EQ(order(0, about(10, {gpu(1), gpu(2)})), TxCode::Ok);
    std::vector<StateEntry> rows = m_state.entries();
    for (StateEntry& row : rows) {
        if (row.key.front() != 13) continue;
        std::swap_ranges(row.value.begin() + 36, row.value.begin() + 68, row.value.begin() + 68);
    }
    EXPECT_EQ(State::fromEntries(rows).error().code, "ledger.bad_state") << "GPUs out of order";
}

}  // namespace
}  // namespace stacknet::ledger::testing
