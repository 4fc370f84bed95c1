#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/ledger/beacon.h"
#include "tests/core/consensus/sample_votes.h"
#include "tests/core/consensus/sim_network.h"

/// One validator's key in our hands: what it signs must neither split the others nor stop them, and
/// what contradicts itself must come out as evidence.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

class Byzantine : public ::testing::Test {
protected:
    Byzantine() : m_network(config()) {
        m_chain = m_network.genesis().chainId();
        m_traitor = m_network.validators().leaderOfTerm(0);
        for (std::size_t i = 0; i < 4; ++i) {
            if (i != m_traitor) m_honest.push_back(i);
        }
    }
    static SimConfig config() {
        SimConfig config;
        config.params.quietMs = 0;
        return config;
    }
    ValidatorIndex index() const { return static_cast<ValidatorIndex>(m_traitor); }
    const crypto::SigningKey& key() const { return m_network.key(m_traitor); }

    Proposal proposal(View view, const BlockId& parent, View parentView, Justification justify,
                      std::int64_t timeMs, Height stateHeight = 0) {
        auto block = std::make_shared<Block>();
        BlockHeader& header = block->header;
        header.chainId = m_chain;
        header.view = view;
        header.height = view;
        header.parentId = parent;
        header.parentView = parentView;
        header.timeMs = timeMs;
        header.leader = index();
        header.stateHeight = stateHeight;
        header.stateRoot = ledger::State::fromGenesis(m_network.genesis()).root();
        header.beaconProof = m_network.vrfKey(m_traitor).prove(
            ledger::beaconInput(ledger::genesisBeacon(m_chain), view));
        block->justify = std::move(justify);
        sealBlock(*block);
        return sign(block);
    }
    Proposal sign(const std::shared_ptr<Block>& block) {
        return {block, key().sign(proposalSignBytes(m_chain, 0, block->id))};
    }
    std::int64_t wallMs() const { return 1'700'000'000'000 + m_network.nowMs(); }
    Proposal first(std::int64_t shiftMs = 0) {
        return proposal(1, genesisBlockId(m_chain), 0, {}, wallMs() + shiftMs);
    }
    void startHonest() {
        for (const std::size_t node : m_honest) m_network.start(node);
    }
    void toAll(const Message& message) {
        for (const std::size_t node : m_honest) m_network.inject(node, m_traitor, message);
    }
    bool honestProgress(Height blocks, std::int64_t ms) {
        const Height before = m_network.height(m_honest[0]);
        return m_network.runUntil(
            [&] {
                for (const std::size_t node : m_honest) {
                    if (m_network.height(node) < before + blocks) return false;
                }
                return true;
            },
            ms);
    }
    std::set<EvidenceKind> kinds() const {
        std::set<EvidenceKind> found;
        for (const Evidence& evidence : m_network.evidence()) {
            EXPECT_EQ(evidence.offender, index());
            EXPECT_TRUE(checkEvidence(evidence, m_network.validators(), m_chain, Terms{}).ok());
            found.insert(evidence.kind);
        }
        return found;
    }

    SimNetwork m_network;
    ChainId m_chain;
    std::size_t m_traitor = 0;
    std::vector<std::size_t> m_honest;
};

// Scenario 14: a leader equivocates to two halves: I1, E1.
TEST_F(Byzantine, EquivocatingLeaderIsLeftAndNamed) {
    startHonest();
    m_network.runFor(50);
    const Proposal a = first(0);
    const Proposal b = first(1);
    ASSERT_NE(a.block->id, b.block->id);
    m_network.inject(m_honest[0], m_traitor, a);
    m_network.inject(m_honest[1], m_traitor, a);
    m_network.inject(m_honest[2], m_traitor, b);
    m_network.runFor(100);
    toAll(a);
    toAll(b);
    // Its own votes for both halves.
    for (const Proposal& each : {a, b}) {
        toAll(
            Notarize{1,
                     each.block->id,
                     {},
                     index(),
                     key().sign(notarizeSignBytes(m_chain, 0, 1, each.block->id, demandRoot({})))});
    }
    EXPECT_TRUE(honestProgress(3, 40'000));
    EXPECT_TRUE(kinds().contains(EvidenceKind::DoublePropose));
    EXPECT_TRUE(kinds().contains(EvidenceKind::DoubleNotarize));
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

TEST_F(Byzantine, ProvablyBadProposalsEndTheTermAtOnce) {
    startHonest();
    m_network.runFor(50);
    Proposal bad = first();
    auto block = std::make_shared<Block>(*bad.block);
    block->header.stateRoot.data[0] ^= 1;  // W4: root mismatch
    sealBlock(*block);
    const std::int64_t startMs = m_network.nowMs();
    toAll(sign(block));
    EXPECT_TRUE(honestProgress(1, 20'000));
    EXPECT_LT(m_network.nowMs() - startMs, 3'000) << "no watchdog is needed";
    EXPECT_NE(m_network.block(m_honest[0], 1)->header.leader, index());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// A second proposal in a view is proof against its leader, not a way around the checks of a body.
TEST_F(Byzantine, SecondProposalWithAForgedTransactionIsNeverNotarized) {
    startHonest();
    m_network.runFor(50);
    std::size_t notarized = 0;
    m_network.onSent = [&](std::size_t, const Message& message) {
        const auto* vote = std::get_if<Notarize>(&message);
        if (vote != nullptr && vote->view == 1) ++notarized;
    };
    // Nobody can vote for the first one yet: it is from the future.
    toAll(first(3'600'000));
    auto block = std::make_shared<Block>(*first().block);
    auto forged =
        ledger::signTransaction(m_chain, m_network.key(m_honest[0]), 1,
                                ledger::ConnectKey{m_network.key(m_honest[0]).publicKey()});
    forged.signature.data[0] ^= 1;
    block->transactions = {forged};
    sealBlock(*block);
    toAll(sign(block));
    m_network.runFor(3'000);
    EXPECT_EQ(notarized, 0u);
    EXPECT_TRUE(kinds().contains(EvidenceKind::DoublePropose));
    EXPECT_TRUE(honestProgress(2, 20'000));
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenarios 16 and 17: another epoch, a view past the term's last, a wrong leader.
TEST_F(Byzantine, MalformedProposalsAreNeverNotarized) {
    startHonest();
    m_network.runFor(50);
    std::size_t notarized = 0;
    m_network.onSent = [&](std::size_t, const Message& message) {
        const auto* vote = std::get_if<Notarize>(&message);
        if (vote != nullptr && vote->view <= 1'000) ++notarized;
    };
    // Headers that are wrong by themselves, each with a good signature of the right leader.
    const Proposal good = first();
    for (int field = 0; field < 12; ++field) {
        auto block = std::make_shared<Block>(*good.block);
        BlockHeader& header = block->header;
        if (field == 0) header.version = kProtocolVersion + 1;
        if (field == 1) header.chainId.data[0] ^= 1;
        if (field == 2) header.epoch = 1;
        if (field == 3) header.view = 1'001;  // past its term: another leader's view
        if (field == 4) header.height = 2;
        if (field == 5) header.parentId.data[0] ^= 1;
        if (field == 6) header.timeMs = m_network.genesis().timeMs;  // not after its parent
        if (field == 7) header.timeMs = wallMs() + 3'600'000;        // an hour ahead
        if (field == 8) header.leader = static_cast<ValidatorIndex>(m_honest[0]);
        if (field == 9) header.stateHeight = 1;
        if (field == 10) header.beaconProof.data[33] ^= 1;
        if (field == 11) header.nextValidatorsHash.data[3] = 1;
        sealBlock(*block);
        // One victim each time would do; all of them must refuse.
        SimNetwork fresh(config());
        for (const std::size_t node : m_honest) fresh.start(node);
        fresh.onSent = m_network.onSent;
        fresh.runFor(50);
        for (const std::size_t node : m_honest) fresh.inject(node, m_traitor, sign(block));
        fresh.runFor(1'000);
        EXPECT_EQ(notarized, 0u) << "field " << field;
    }
    toAll(good);
    m_network.runFor(500);
    EXPECT_GT(notarized, 0u) << "the unchanged one passes";
}

// Scenario 29: right content, another signer: never attributed to the victim.
TEST_F(Byzantine, OthersCannotProposeInItsView) {
    startHonest();
    m_network.runFor(50);
    Proposal stolen = first();
    stolen.signature =
        m_network.key(m_honest[1]).sign(proposalSignBytes(m_chain, 0, stolen.block->id));
    m_network.inject(m_honest[0], m_honest[1], stolen);
    EXPECT_FALSE(m_network.misbehaviours().empty());
    EXPECT_TRUE(m_network.evidence().empty());
}

// Scenario 27: Abandon, then Finalize (an amnesiac), and every other pair.
TEST_F(Byzantine, ContradictoryVotesBecomeEvidence) {
    m_network.startAll();
    ASSERT_TRUE(honestProgress(2, 20'000));
    const View view = m_network.status(m_honest[0]).view;
    const BlockId x = SampleVotes::blockId(1);
    const BlockId y = SampleVotes::blockId(2);
    const auto finalize = [&](const BlockId& id, View at) {
        return Finalize{at, id, index(), key().sign(finalizeSignBytes(m_chain, 0, at, id))};
    };
    const auto notarize = [&](const BlockId& id, View at) {
        return Notarize{
            at, id, {}, index(), key().sign(notarizeSignBytes(m_chain, 0, at, id, demandRoot({})))};
    };
    m_network.crash(m_traitor);
    toAll(finalize(x, view + 5));
    toAll(finalize(y, view + 5));
    toAll(notarize(x, view + 6));
    toAll(finalize(y, view + 6));
    toAll(Abandon{0, 1, index(), key().sign(abandonSignBytes(m_chain, 0, 0, 1)), {}});
    toAll(finalize(x, view + 7));
    EXPECT_EQ(kinds(),
              (std::set<EvidenceKind>{EvidenceKind::DoubleFinalize, EvidenceKind::SplitVote,
                                      EvidenceKind::FinalizeAfterLeaving}));
    EXPECT_TRUE(honestProgress(3, 40'000));
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenarios 26 and 28: Abandon spam with a view too high; votes far away; forgeries.
TEST_F(Byzantine, ForgeriesAndSpamChangeNothing) {
    m_network.startAll();
    ASSERT_TRUE(honestProgress(2, 20'000));
    const std::size_t victim = m_honest[0];
    const EngineStatus before = m_network.status(victim);
    const BlockId id = SampleVotes::blockId(1);
    const SampleVotes strangers(4, 99);
    m_network.inject(victim, m_traitor, NotarCert{strangers.notarCert(900, id, {0, 1, 2})});
    m_network.inject(victim, m_traitor, FinalCert{strangers.finalCert(900, id, {0, 1, 2})});
    m_network.inject(victim, m_traitor, strangers.notarize(0, before.view, id));
    // Too high a view without its certificate; far ahead; far terms.
    const auto abandon = [&](View at) {
        const Term term = (at - 1) / 1'000;
        return Abandon{term, at, index(), key().sign(abandonSignBytes(m_chain, 0, term, at)), {}};
    };
    m_network.inject(victim, m_traitor, abandon(before.view + 100));
    for (Term term = 5; term < 200; ++term) {
        m_network.inject(victim, m_traitor, abandon(term * 1'000 + 1));
    }
    for (View view = before.view + 1'000'000; view < before.view + 1'000'100; ++view) {
        m_network.inject(
            victim, m_traitor,
            Finalize{view, id, index(), key().sign(finalizeSignBytes(m_chain, 0, view, id))});
    }
    SyncResponse unsolicited;
    unsolicited.blocks = {m_network.block(victim, 1)};
    m_network.inject(victim, m_traitor, unsolicited);
    Status huge;
    huge.view = UINT64_MAX;
    huge.finalizedHeight = UINT64_MAX;
    m_network.inject(victim, m_traitor, huge);
    EXPECT_EQ(m_network.status(victim).view, before.view);
    EXPECT_EQ(m_network.status(victim).finalizedHeight, before.finalizedHeight);
    EXPECT_GE(m_network.misbehaviours().size(), 4u);
    EXPECT_TRUE(honestProgress(5, 30'000));
    EXPECT_TRUE(m_network.evidence().empty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 48, in part: a sync peer that never answers.
TEST_F(Byzantine, SilentSyncPeerIsReplaced) {
    for (std::size_t i = 0; i < 3; ++i) m_network.start(m_honest[i]);
    ASSERT_TRUE(honestProgress(5, 60'000));
    const std::size_t liar = m_honest[0];
    const std::size_t late = m_traitor;
    // The liar says it has everything and never answers.
    m_network.filter = [&](std::size_t from, std::size_t, const Message& message) {
        return from == liar && std::holds_alternative<SyncResponse>(message);
    };
    m_network.onSent = [&](std::size_t, const Message&) {};
    m_network.start(late);
    EXPECT_TRUE(m_network.runUntil(
        [&] { return m_network.height(late) + 1 >= m_network.height(liar); }, 60'000));
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

}  // namespace
}  // namespace stacknet::consensus::testing
