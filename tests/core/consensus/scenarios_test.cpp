#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/scripted_leader.h"

/// Numbered scenarios of the fault list that have no home elsewhere.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig quick(std::uint64_t termLength = 1'000) {
    SimConfig config;
    config.params.termLength = termLength;
    config.params.quietMs = 0;
    return config;
}

std::uint64_t dropped(const SimNetwork& network, std::size_t node, DropReason reason) {
    return network.status(node).dropped[static_cast<std::size_t>(reason)];
}

class Scripted : public ::testing::Test {
protected:
    Scripted() : m_network(quick()), m_leader(m_network) {
        m_leader.startOthers();
        m_network.runFor(50);
        m_chain = m_network.genesis().chainId();
    }
    std::size_t node(std::size_t i) const { return m_leader.others()[i]; }
    ValidatorIndex self() const { return static_cast<ValidatorIndex>(m_leader.self()); }
    Notarize ownVote(View view, const BlockId& id) const {
        return {view,
                id,
                {},
                self(),
                m_leader.key().sign(notarizeSignBytes(m_chain, 0, view, id, demandRoot({})))};
    }
    bool progress(Height height, std::int64_t ms) {
        return m_network.runUntil(
            [&] {
                for (const std::size_t each : m_leader.others()) {
                    if (m_network.height(each) < height) return false;
                }
                return true;
            },
            ms);
    }
    std::set<EvidenceKind> kinds() const {
        std::set<EvidenceKind> found;
        for (const Evidence& evidence : m_network.evidence()) {
            EXPECT_EQ(evidence.offender, self()) << "only the traitor is named";
            EXPECT_TRUE(checkEvidence(evidence, m_network.validators(), m_chain, Terms{}).ok());
            found.insert(evidence.kind);
        }
        return found;
    }
    SimNetwork m_network;
    ScriptedLeader m_leader;
    ChainId m_chain;
};

// Scenario 15: the body goes to f + 1 nodes only; without 2f + 1 votes nothing is notarized, and
// the term is left.
TEST_F(Scripted, BodyForTooFewIsNotNotarized) {
    ASSERT_TRUE(m_leader.propose({}, {node(0), node(1)}));
    m_network.runFor(5'000);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(m_network.status(node(i)).view, 1u);
    EXPECT_TRUE(progress(2, 30'000));
    EXPECT_EQ(m_network.block(node(0), 1)->header.view, 1'001u);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// R9: the Finalize of a view and the Notarize of the next leave in one turn, after one commit.
TEST_F(Scripted, FinalizeAndTheNextNotarizeShareOneCommit) {
    const std::size_t voter = node(0);
    // The proposal arrives, the votes for it do not.
    m_network.filter = [&](std::size_t, std::size_t to, const Message& message) {
        return to == voter && !std::holds_alternative<Proposal>(message);
    };
    ASSERT_TRUE(m_leader.propose());
    m_network.runFor(100);
    ASSERT_EQ(m_network.status(voter).view, 1u);
    const auto block = m_leader.next({});
    ASSERT_NE(block, nullptr);
    const Proposal proposal{block, m_leader.key().sign(proposalSignBytes(m_chain, 0, block->id))};
    std::set<std::string> sent;  // once to each peer
    m_network.onSent = [&](std::size_t from, const Message& message) {
        if (from != voter) return;
        if (const auto* finalize = std::get_if<Finalize>(&message)) {
            sent.insert("finalize " + std::to_string(finalize->view));
        } else if (const auto* notarize = std::get_if<Notarize>(&message)) {
            sent.insert("notarize " + std::to_string(notarize->view));
        }
    };
    const std::uint64_t commits = m_network.voteStore(voter).commits;
    m_network.give(voter, MessageReceived{m_leader.key().publicKey(), proposal, 0});
    EXPECT_EQ(sent, (std::set<std::string>{"finalize 1", "notarize 2"}));
    EXPECT_EQ(m_network.voteStore(voter).commits, commits + 1);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// W5: whoever sees that more than a third has left follows at once and says so; a third is not
// enough.
TEST_F(Scripted, MoreThanAThirdThatLeftIsTheReasonToFollow) {
    const auto leaves = [&](std::size_t who) {
        const Abandon vote{0, 1, static_cast<ValidatorIndex>(who),
                           m_network.key(who).sign(abandonSignBytes(m_chain, 0, 0, 1)),
                           std::nullopt};
        m_network.inject(node(2), who, vote);
        m_network.runFor(200);
    };
    leaves(m_leader.self());
    EXPECT_TRUE(m_network.status(node(2)).watchdog.left.empty());
    leaves(node(0));
    const auto left = m_network.status(node(2)).watchdog.left;
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].reason, AbandonReason::OthersAbandoned);
    EXPECT_EQ(left[0].leftAt, 1u);
    EXPECT_LT(m_network.nowMs(), 1'000'000 + ledger::kWatchdogMs) << "long before W1";
}

// Scenario 50: votes come for a block whose body is unknown here; it is fetched from who has it.
TEST_F(Scripted, BodyOfAVotedBlockIsFetched) {
    ASSERT_TRUE(m_leader.propose({}, {node(0), node(1)}));
    ASSERT_EQ(m_leader.next({}), nullptr) << "two votes are no quorum";
    m_network.runFor(100);
    BlockId id;
    m_network.onSent = [&](std::size_t, const Message& message) {
        if (const auto* vote = std::get_if<Notarize>(&message)) id = vote->blockId;
    };
    m_network.runFor(2'500);  // votes are sent again
    const Notarize own = ownVote(1, id);
    for (std::size_t i = 0; i < 3; ++i) m_network.inject(node(i), m_leader.self(), own);
    EXPECT_TRUE(progress(1, 5'000)) << "the third node gets the block too";
    EXPECT_EQ(m_network.block(node(2), 1)->id, id);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 50, the other half: the body never comes; the term is left.
TEST_F(Scripted, BodyThatNeverComesCostsTheTerm) {
    const BlockId nowhere;
    for (std::size_t i = 0; i < 3; ++i) {
        m_network.inject(node(i), m_leader.self(), ownVote(1, nowhere));
    }
    EXPECT_TRUE(progress(2, 30'000));
    EXPECT_EQ(m_network.block(node(0), 1)->header.view, 1'001u);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 16: a forged certificate inside a proposal is refused at once; voting for such a block
// is E5.
TEST_F(Scripted, ForgedCertificateIsRefusedAndItsVoterNamed) {
    ASSERT_TRUE(m_leader.propose());
    m_network.runFor(200);
    auto block = m_leader.next({});
    ASSERT_NE(block, nullptr);
    block->justify.parent->entries[0].signature.data[9] ^= 1;
    sealBlock(*block);
    const Proposal bad{block, m_leader.key().sign(proposalSignBytes(m_chain, 0, block->id))};
    // The vote may come before the block or after it.
    m_network.inject(node(0), m_leader.self(), ownVote(2, block->id));
    m_network.inject(node(0), m_leader.self(), bad);
    m_network.inject(node(1), m_leader.self(), bad);
    m_network.inject(node(1), m_leader.self(), ownVote(2, block->id));
    EXPECT_EQ(m_network.evidence().size(), 2u) << "both nodes see it";
    EXPECT_EQ(kinds(), std::set<EvidenceKind>{EvidenceKind::BadNotarize});
    EXPECT_GT(dropped(m_network, node(0), DropReason::BadProposal), 0u);
    EXPECT_TRUE(progress(3, 30'000));
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 25: different votes to different peers. The pair meets in a certificate.
TEST_F(Scripted, SplitVotesMeetInACertificate) {
    m_network.inject(node(2), m_leader.self(), ownVote(1, BlockId{}));
    ASSERT_TRUE(m_leader.propose());
    m_network.runFor(100);
    ASSERT_EQ(m_network.evidence().size(), 0u);
    // Node 2 hears of its other vote only inside the next block.
    auto block = m_leader.next({});
    ASSERT_NE(block, nullptr);
    Certificate& parent = *block->justify.parent;
    const Notarize own = ownVote(1, parent.blockId);
    parent.entries.erase(parent.entries.begin());
    parent.entries.push_back({self(), {}, own.signature});
    std::sort(parent.entries.begin(), parent.entries.end(),
              [](const auto& a, const auto& b) { return a.signer < b.signer; });
    SimNetwork fresh(quick());
    ScriptedLeader leader(fresh);
    fresh.start(leader.others()[2]);
    fresh.runFor(50);
    fresh.inject(leader.others()[2], leader.self(), ownVote(1, BlockId{}));
    fresh.inject(leader.others()[2], leader.self(), NotarCert{parent});
    ASSERT_EQ(fresh.evidence().size(), 1u);
    EXPECT_EQ(fresh.evidence()[0].kind, EvidenceKind::DoubleNotarize);
    EXPECT_EQ(fresh.evidence()[0].offender, self());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 28: replayed votes of old views, another epoch, another chain.
TEST_F(Scripted, ReplaysAreDroppedWithAReason) {
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(m_leader.propose());
        m_network.runFor(200);
    }
    ASSERT_GE(m_network.height(node(0)), 2u);
    const View view = m_network.status(node(0)).view;
    const std::uint64_t old = dropped(m_network, node(0), DropReason::OutOfWindow);
    m_network.inject(node(0), node(1), ownVote(1, BlockId{}));
    EXPECT_EQ(dropped(m_network, node(0), DropReason::OutOfWindow), old + 1);
    Notarize foreign = ownVote(view, BlockId{});
    foreign.signature =
        m_leader.key().sign(notarizeSignBytes(m_chain, 1, view, BlockId{}, demandRoot({})));
    m_network.inject(node(0), m_leader.self(), foreign);
    foreign.signature =
        m_leader.key().sign(notarizeSignBytes({}, 0, view, BlockId{}, demandRoot({})));
    m_network.inject(node(0), m_leader.self(), foreign);
    EXPECT_EQ(dropped(m_network, node(0), DropReason::BadSignature), 2u);
    EXPECT_THAT(m_network.evidence(), IsEmpty());
    EXPECT_EQ(m_network.misbehaviours().size(), 2u);
}

// Scenario 29: a vote with a victim's index is refused and says nothing about the victim.
TEST_F(Scripted, ImpersonationIsNeverAttributed) {
    for (const BlockId& id : {BlockId{}, genesisBlockId(m_chain)}) {
        Notarize stolen = ownVote(1, id);
        stolen.signer = static_cast<ValidatorIndex>(node(1));
        m_network.inject(node(0), m_leader.self(), stolen);
        Finalize split{1, id, static_cast<ValidatorIndex>(node(1)),
                       m_leader.key().sign(finalizeSignBytes(m_chain, 0, 1, id))};
        m_network.inject(node(0), m_leader.self(), split);
    }
    EXPECT_THAT(m_network.evidence(), IsEmpty());
    EXPECT_EQ(dropped(m_network, node(0), DropReason::BadSignature), 4u);
}

// Scenario 30 and self-protection: proof against our own key stops our signing before anything
// else; proof against others, forged proof and junk do not.
TEST_F(Scripted, EvidenceAgainstOurOwnKeyStopsSigning) {
    const std::size_t victim = node(0);
    const auto index = static_cast<ValidatorIndex>(victim);
    const auto vote = [&](const crypto::SigningKey& key, ValidatorIndex signer, const BlockId& id) {
        return Finalize{900, id, signer, key.sign(finalizeSignBytes(m_chain, 0, 900, id))};
    };
    const auto evidence = [&](const crypto::SigningKey& key, ValidatorIndex signer) {
        return encodeEvidence({EvidenceKind::DoubleFinalize, signer, vote(key, signer, BlockId{}),
                               vote(key, signer, genesisBlockId(m_chain))},
                              m_chain);
    };
    m_network.give(victim, EvidenceReceived{Bytes{1, 2, 3}});
    m_network.give(victim, EvidenceReceived{evidence(m_leader.key(), self())});
    m_network.give(victim, EvidenceReceived{evidence(m_leader.key(), index)});
    EXPECT_FALSE(m_network.status(victim).observer);
    EXPECT_THAT(m_network.alarms(victim), IsEmpty());
    m_network.give(victim, EvidenceReceived{evidence(m_network.key(victim), index)});
    EXPECT_TRUE(m_network.status(victim).observer);
    ASSERT_EQ(m_network.alarms(victim).size(), 1u);
    EXPECT_EQ(m_network.alarms(victim)[0].code, "consensus.own_fault");
    std::size_t sent = 0;
    m_network.onSent = [&](std::size_t from, const Message& message) {
        if (from == victim && std::holds_alternative<Notarize>(message)) ++sent;
    };
    m_leader.propose();
    m_network.runFor(2'000);
    EXPECT_EQ(sent, 0u);
}

// Malformed and foreign frames are counted by reason and scored.
TEST_F(Scripted, RefusedFramesAreCountedAndScored) {
    const PeerId peer = m_leader.key().publicKey();
    const auto refuse = [&](const char* code) {
        m_network.give(node(0), MessageRefused{peer, makeError(code, "x")});
    };
    refuse("base.bad_canonical");
    refuse("consensus.wrong_chain");
    refuse("consensus.wrong_version");
    EXPECT_EQ(dropped(m_network, node(0), DropReason::Malformed), 1u);
    EXPECT_EQ(dropped(m_network, node(0), DropReason::WrongChain), 1u);
    EXPECT_EQ(dropped(m_network, node(0), DropReason::WrongVersion), 1u);
    EXPECT_EQ(m_network.score(node(0)), 3 * kPeerScoreStep);
    for (int i = 0; i < 10; ++i) refuse("base.bad_canonical");
    const std::uint32_t before = m_network.score(node(0));
    EXPECT_GE(before, kPeerScoreMax);
    // 15 times kStatusMs forgive 15 points; the next fault adds its own.
    m_network.runFor(15 * m_network.params().statusMs);
    refuse("base.bad_canonical");
    EXPECT_NEAR(m_network.score(node(0)), before + kPeerScoreStep - 15, 2);
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kDropReasons; ++i) {
        names.insert(dropReasonName(static_cast<DropReason>(i)));
    }
    EXPECT_EQ(names.size(), kDropReasons);
}

// Scenario 24: f voters withhold their votes, or send them late.
TEST(Scenario, WithheldAndLateVotes) {
    for (const bool late : {false, true}) {
        SimNetwork network(quick());
        const std::size_t lazy = (network.validators().leaderOfTerm(0) + 1) % 4;
        std::int64_t fromMs = 0;
        network.filter = [&](std::size_t from, std::size_t, const Message& message) {
            const bool vote = std::holds_alternative<Notarize>(message) ||
                              std::holds_alternative<Finalize>(message);
            return from == lazy && vote && (!late || network.nowMs() % 4'000 < 3'000);
        };
        network.startAll();
        fromMs = network.nowMs();
        EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= 10; }, 40'000));
        EXPECT_EQ(network.status(0).term, 0u);
        EXPECT_LE(network.nowMs() - fromMs, 10 * 2'000 + 2'000);
        EXPECT_THAT(network.violations(), IsEmpty());
        EXPECT_THAT(network.evidence(), IsEmpty());
    }
}

// Scenario 51: ExitCerts from different views while some nodes have seen the term's last NotarCert.
TEST(Scenario, ExitsFromMixedViews) {
    std::size_t mixed = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SimConfig config = quick(3);
        config.seed = seed;
        config.params.watchdogMs = 500;
        config.params.heartbeatMs = 100;
        config.params.retryMs = 100;
        config.params.statusMs = 200;
        SimNetwork network(config);
        network.onSent = [&](std::size_t, const Message& message) {
            const auto* exit = std::get_if<ExitCert>(&message);
            if (exit == nullptr) return;
            std::set<View> views;
            for (const ExitEntry& entry : exit->certificate.entries) views.insert(entry.leftAt);
            mixed += views.size() > 1 ? 1 : 0;
        };
        SeededRng rng(seed);
        network.startAll();
        for (int round = 0; round < 6; ++round) {
            // One-way links go down at random.
            std::set<std::pair<std::size_t, std::size_t>> down;
            for (int i = 0; i < 5; ++i) down.insert({rng.below(4), rng.below(4)});
            network.filter = [down](std::size_t from, std::size_t to, const Message&) {
                return down.contains({from, to});
            };
            network.runFor(300 + static_cast<std::int64_t>(rng.below(900)));
        }
        network.filter = nullptr;
        const Height before = network.minHeight();
        EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 4; }, 30'000))
            << "seed " << seed;
        ASSERT_THAT(network.violations(), IsEmpty()) << "seed " << seed;
        EXPECT_THAT(network.evidence(), IsEmpty()) << "seed " << seed;
    }
    EXPECT_GT(mixed, 0u) << "the seeds must really mix";
}

// Scenario 52: a stale node goes on leading a term that the others have left.
TEST(Scenario, TwoLeadersAtOnce) {
    SimNetwork network(quick(20));
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 3; }, 30'000));
    const std::size_t stale = network.status(0).leader;
    std::vector<int> groups(4, 0);
    groups[stale] = 1;
    network.partition(groups);
    network.runFor(14'000);
    const std::size_t other = (stale + 1) % 4;
    EXPECT_TRUE(network.status(stale).weLead);
    EXPECT_EQ(network.status(stale).term, 0u);
    EXPECT_EQ(network.status(other).term, 1u);
    network.heal();
    const Height before = network.height(other);
    EXPECT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 10; }, 40'000));
    for (Height height = 1; height <= network.minHeight(); ++height) {
        const BlockHeader& header = network.block(other, height)->header;
        EXPECT_EQ(header.leader, network.validators().leaderOfTerm((header.view - 1) / 20));
    }
    EXPECT_THAT(network.violations(), IsEmpty());
    EXPECT_THAT(network.evidence(), IsEmpty());
}

}  // namespace
}  // namespace stacknet::consensus::testing
