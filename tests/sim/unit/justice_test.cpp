#include <gtest/gtest.h>

#include "core/consensus/evidence.h"
#include "tests/sim/checkers/checker.h"
#include "tests/sim/checkers/token_mirror.h"
#include "tests/sim/world/world.h"

/// The checkers of stakes, demands and verdicts are shown the breaches that they are there for.
namespace stacknet::sim {
namespace {

using namespace consensus;
using ledger::EventKind;
using ledger::OffenceClass;
using ledger::TxCode;

class JusticeTest : public ::testing::Test {
protected:
    JusticeTest() {
        m_facts.termLength = 20;
        m_facts.epochs[0] = {{0, 1, 2, 3}, {1, 1, 1, 1}};
        m_facts.faulty = {false, false, false, true};
        m_facts.challengers = {true, true, true, true};
        m_facts.hostIndex = {0, 1, 2, 3};
        for (std::uint8_t i = 0; i < 4; ++i) {
            ledger::GenesisNodeKey row;
            row.publicKey.data[0] = static_cast<std::uint8_t>(i + 1);
            row.owner = ledger::ownerOf(row.publicKey);
            row.tokensFree = 1'001;
            m_genesis.nodeKeys.push_back(row);
            m_facts.keys.push_back(row.publicKey);
        }
        m_facts.genesis = &m_genesis;
        m_facts.nowMs = &m_nowMs;
        m_state = ledger::State::fromGenesis(m_genesis);
    }

    static ledger::Transaction order(std::uint64_t number) {
        ledger::Transaction transaction;
        transaction.signer.data[0] = 99;
        transaction.nonce = number;
        transaction.payload = ledger::SubmitEvidence{};
        return transaction;
    }
    /// A block of `leader` whose embedded certificate lists `hash` by `signer`.
    static Block block(View view, ValidatorIndex leader,
                       std::vector<ledger::Transaction> transactions = {},
                       const std::optional<ledger::TxHash>& hash = {}, ValidatorIndex signer = 0) {
        Block made;
        made.header.height = view;
        made.header.view = view;
        made.header.leader = leader;
        made.id.data[0] = static_cast<std::uint8_t>(view);
        made.transactions = std::move(transactions);
        Certificate parent;
        if (hash) parent.entries.push_back({signer, {*hash}, {}});
        made.justify.parent = parent;
        return made;
    }
    static ledger::ExecutionResult outcome(const ledger::Transaction& transaction, TxCode code) {
        ledger::ExecutionResult result;
        result.outcomes.push_back({transaction.hash(), code});
        return result;
    }
    ledger::Event slash(std::size_t offender, std::uint64_t tokens) const {
        ledger::Event event;
        event.kind = EventKind::KeySlashed;
        event.nodeKey = m_facts.keys[offender];
        event.txIndex = 0;
        event.before = 1'001;
        event.tokens = tokens;
        return event;
    }
    bool broken() const { return !m_violations.empty(); }

    WorldFacts m_facts;
    ledger::Genesis m_genesis;
    ledger::State m_state;
    std::int64_t m_nowMs = 0;
    Violations m_violations;
};

TEST_F(JusticeTest, I4PenaltiesAreHalfRoundedUpAndOnce) {
    const Block one = block(1, 0, {order(1)});
    ledger::ExecutionResult result;
    result.events = {slash(3, 501)};
    TokenMirror mirror(m_genesis);
    EXPECT_TRUE(mirror.apply(one, result).empty());
    result.events[0].before = 500;
    result.events[0].tokens = 500;
    EXPECT_FALSE(mirror.apply(one, result).empty()) << "twice";
    for (const std::uint64_t wrong : {500U, 502U, 1'001U}) {
        TokenMirror other(m_genesis);
        result.events = {slash(3, wrong)};
        EXPECT_FALSE(other.apply(one, result).empty()) << wrong;
    }
    TokenMirror rewarded(m_genesis);
    result.events = {slash(3, 501)};
    result.events[0].reward = 25;
    EXPECT_FALSE(rewarded.apply(one, result).empty()) << "a stranger is not paid";
    Block byValidator = one;
    byValidator.transactions[0].signer = m_facts.keys[1];
    TokenMirror paid(m_genesis);
    EXPECT_TRUE(paid.apply(byValidator, result).empty()) << "501 / 20";
}

TEST_F(JusticeTest, I4LotsPayFirst) {
    TokenMirror mirror(m_genesis);
    ledger::ExecutionResult result;
    result.events.resize(2);
    result.events[0].kind = EventKind::TokensBonded;
    result.events[0].tokens = 600;
    result.events[1].kind = EventKind::TokensUnbonding;
    result.events[1].tokens = 400;
    for (ledger::Event& event : result.events) event.nodeKey = m_facts.keys[3];
    EXPECT_TRUE(mirror.apply(block(1, 0), result).empty());
    EXPECT_FALSE(mirror.differences(m_state).empty()) << "the state knows nothing of it";
    result.events = {slash(3, 501)};
    EXPECT_TRUE(mirror.apply(block(2, 0, {order(1)}), result).empty());
    result.events.resize(1);
    result.events[0] = {};
    result.events[0].kind = EventKind::TokensUnbonding;
    result.events[0].nodeKey = m_facts.keys[3];
    result.events[0].tokens = 100;
    EXPECT_FALSE(mirror.apply(block(3, 0), result).empty()) << "99 are bonded now";
}

TEST_F(JusticeTest, I5SeesASlashWithoutProof) {
    const ledger::Transaction accusation = order(1);
    ledger::ExecutionResult result = outcome(accusation, TxCode::Ok);
    result.events = {slash(3, 501)};
    const auto checker = makeSlashes(m_facts, m_violations);
    checker->onStored(0, block(1, 0, {accusation}), result, m_state);
    EXPECT_TRUE(broken()) << "the bytes prove nothing";
}

TEST_F(JusticeTest, I5SeesAVerdictWithoutItsSlash) {
    const ledger::Transaction accusation = order(1);
    const auto checker = makeSlashes(m_facts, m_violations);
    checker->onStored(0, block(1, 0, {accusation}), outcome(accusation, TxCode::EvidenceRejected),
                      m_state);
    EXPECT_FALSE(broken());
    checker->onStored(0, block(2, 0, {accusation}), outcome(accusation, TxCode::Ok), m_state);
    EXPECT_TRUE(broken());
}

TEST_F(JusticeTest, I5WaitsForTheSlashOfWhoWasSeen) {
    const auto checker = makeSlashes(m_facts, m_violations);
    Evidence evidence;
    evidence.offender = 3;
    checker->onEvidence(1, evidence);
    EXPECT_TRUE(checker->owed().empty());
    checker->onAlive();
    EXPECT_FALSE(checker->owed().empty());
    checker->onStarted(1, 0, {});
    EXPECT_TRUE(checker->owed().empty()) << "that process died with what it knew";
}

TEST_F(JusticeTest, I10SeesACorrectLeaderThatLeavesADemandOut) {
    const ledger::TxHash hash = order(7).hash();
    const auto run = [&](std::size_t leader, View includedAt) {
        Violations violations;
        const auto checker = makeDemands(m_facts, violations);
        const auto by = static_cast<ValidatorIndex>(leader);
        checker->onStored(0, block(2, by, {}, hash), {}, m_state);
        for (View view = 3; view <= 9; ++view) {
            const bool now = view == includedAt;
            checker->onStored(
                0,
                block(view, by, now ? std::vector{order(7)} : std::vector<ledger::Transaction>{}),
                {}, m_state);
        }
        return violations.empty();
    };
    EXPECT_TRUE(run(0, 5));
    EXPECT_TRUE(run(0, 9)) << "in time: d + 7";
    EXPECT_FALSE(run(0, 10)) << "never";
    EXPECT_TRUE(run(3, 10)) << "a censor may";
}

TEST_F(JusticeTest, I10SeesAConvictionAndABreachThatTheBlocksDoNotShow) {
    for (const EventKind kind : {EventKind::KeySlashed, EventKind::DemandBroken}) {
        Violations violations;
        const auto checker = makeDemands(m_facts, violations);
        ledger::ExecutionResult result;
        result.events = {slash(3, 1'001)};
        result.events[0].kind = kind;
        result.events[0].offence = OffenceClass::Censorship;
        result.events[0].view = 2;
        checker->onStored(0, block(10, 0), result, m_state);
        EXPECT_FALSE(violations.empty());
    }
}

TEST_F(JusticeTest, I10WaitsForTheConvictionOfACensor) {
    ledger::Transaction wanted = order(7);
    Notarize vote;
    vote.signer = 0;
    vote.demands = {wanted.hash()};
    vote.bodies = {wanted};
    const auto checker = makeDemands(m_facts, m_violations);
    Envelope envelope;
    envelope.message = vote;
    checker->onSent(0, envelope);
    checker->onStored(0, block(2, 3, {}, wanted.hash()), {}, m_state);
    checker->onStored(0, block(9, 3), {}, m_state);
    checker->onStored(0, block(10, 3, {wanted}), {}, m_state);
    checker->onAlive();
    EXPECT_FALSE(checker->owed().empty());
    ledger::ExecutionResult result;
    result.events = {slash(3, 1'001)};
    result.events[0].offence = OffenceClass::Censorship;
    result.events[0].view = 2;
    checker->onStored(0, block(11, 0), result, m_state);
    EXPECT_TRUE(checker->owed().empty());
    EXPECT_FALSE(broken());
}

TEST_F(JusticeTest, I10WaitsForWhatMoreThanAThirdDemands) {
    const ledger::Transaction wanted = order(7);
    const auto checker = makeDemands(m_facts, m_violations);
    checker->onHealed();
    for (ValidatorIndex signer = 0; signer < 2; ++signer) {
        Notarize vote;
        vote.view = 2;
        vote.signer = signer;
        vote.demands = {wanted.hash()};
        vote.bodies = {wanted};
        Envelope envelope;
        envelope.message = vote;
        checker->onSent(signer, envelope);
    }
    checker->onAlive();
    EXPECT_FALSE(checker->owed().empty());
    checker->onStored(0, block(2, 0, {wanted}), {}, m_state);
    EXPECT_TRUE(checker->owed().empty());
}

TEST_F(JusticeTest, I11SeesTwoVerdictsAndARefusedTruth) {
    const ledger::Transaction filed = order(1);
    const Block one = block(1, 0, {filed});
    {
        Violations violations;
        const auto checker = makeVerdicts(m_facts, violations);
        checker->onStored(0, one, outcome(filed, TxCode::Ok), m_state);
        checker->onStored(1, one, outcome(filed, TxCode::Ok), m_state);
        EXPECT_TRUE(violations.empty());
        checker->onStored(2, one, outcome(filed, TxCode::AlreadyPunished), m_state);
        EXPECT_FALSE(violations.empty());
    }
    const auto checker = makeVerdicts(m_facts, m_violations);
    checker->onStored(0, one, outcome(filed, TxCode::EvidenceRejected), m_state);
    EXPECT_FALSE(broken()) << "anybody may file junk";
    checker->onFiled(0, filed.hash());
    checker->onStored(1, one, outcome(filed, TxCode::EvidenceRejected), m_state);
    EXPECT_TRUE(broken());
}

// Scenario 53: a term of idle heartbeats, then far more transactions than any pool holds. Pools
// refuse what is too much, blocks stay within their limits, the next leader takes over on time.
TEST(BurstTest, AHundredThousandTransactionsAfterAnIdleTerm) {
    Options options;
    options.byzantine = 0;
    Plan plan = Plan::draw(options, 1);
    plan.termLength = ledger::kTermLength;
    plan.faults.clear();
    plan.fsyncMs = 0;
    plan.executionLagMs = 0;
    World world(options, plan);
    for (HostId id = 0; id < world.hosts(); ++id) world.host(id).start();
    const auto termMs = static_cast<std::int64_t>(ledger::kTermLength) * ledger::kHeartbeatMs;
    world.runUntil(termMs - 20'000);
    const Height before = world.host(0).blocks().tipHeight();
    ASSERT_GT(before, ledger::kTermLength - 30);

    constexpr std::size_t kSigners = 1'000;
    constexpr std::uint64_t kEach = 100;
    Stream stream = world.stream("burst");
    std::vector<PublicKey> signers;
    for (std::size_t i = 0; i < kSigners; ++i) signers.push_back(world.keys().generate(stream));
    for (std::uint64_t nonce = 1; nonce <= kEach; ++nonce) {
        for (std::size_t i = 0; i < kSigners; ++i) {
            ledger::Transaction transaction;
            transaction.chainId = world.chainId();
            transaction.signer = signers[i];
            transaction.nonce = nonce;
            transaction.payload = ledger::ActivateKey{signers[i]};
            transaction.signature = world.keys().sign(signers[i], transaction.signBytes());
            world.host(i % 4).receive(i % 4, world.seal(signers[i], transaction));
        }
        world.runUntil(world.nowMs() + 100);
    }
    world.runUntil(world.nowMs() + 60'000);
    EXPECT_TRUE(world.violations().empty());
    std::size_t included = 0;
    const BlockDisk& blocks = world.host(0).blocks();
    for (Height height = before + 1; height <= blocks.tipHeight(); ++height) {
        const std::size_t count = blocks.block(height)->transactions.size();
        EXPECT_LE(count, ledger::kBlockTransactionsMax);
        included += count;
    }
    EXPECT_GT(included, 2'000U) << "the pools are filled again and again";
    EXPECT_GT(blocks.tipHeight(), ledger::kTermLength);
}

}  // namespace
}  // namespace stacknet::sim
