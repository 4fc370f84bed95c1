#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/consensus/demands.h"
#include "tests/core/consensus/scripted_leader.h"

/// Demands between real engines: what honest leaders do with them, and what becomes of leaders
/// that leave a transaction out.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig quick(std::uint64_t termLength = 1'000) {
    SimConfig config;
    config.params.termLength = termLength;
    config.params.quietMs = 0;
    return config;
}

ledger::Transaction paperwork(const SimNetwork& network, std::size_t node, std::uint64_t nonce,
                              std::uint8_t task = 1) {
    ledger::SubmitPaperwork submit;
    submit.paperwork.taskId.data[0] = task;
    submit.paperwork.tokensIn = 10;
    submit.paperwork.tokensOut = 20;
    return ledger::signTransaction(network.genesis().chainId(), network.key(node), nonce, submit);
}

std::optional<AbandonReason> reasonOf(const SimNetwork& network, std::size_t node, Term term) {
    for (const LeftTerm& left : network.status(node).watchdog.left) {
        if (left.term == term) return left.reason;
    }
    return std::nullopt;
}

class CensoringLeader : public ::testing::Test {
protected:
    CensoringLeader() : m_network(quick()), m_leader(m_network) {
        m_leader.startOthers();
        m_network.runFor(50);
        m_wanted = paperwork(m_network, witness(), 1);
    }
    std::size_t witness() const { return m_leader.others()[0]; }
    const PublicKey& accused() const { return m_leader.key().publicKey(); }
    bool landed(std::int64_t ms) {
        return m_network.runUntil(
            [&] {
                for (const std::size_t node : m_leader.others()) {
                    if (m_network.state(node).nonce(m_wanted.signer) != 1) return false;
                }
                return true;
            },
            ms);
    }
    SimNetwork m_network;
    ScriptedLeader m_leader;
    ledger::Transaction m_wanted;
};

// Scenario 18: a leader that censors one transaction and keeps proposing convicts itself, is left,
// and the transaction lands with the next leader.
TEST_F(CensoringLeader, KeepsProposingAndConvictsItself) {
    m_network.submit(m_wanted);
    for (int i = 0; i < 30 && m_network.status(witness()).term == 0; ++i) {
        m_leader.propose();
        m_network.runFor(500);
    }
    CensorshipJudge judge = judgeOf(m_network, witness());
    EXPECT_TRUE(judge.listed(m_wanted.hash())) << "its own block embeds the demand";
    EXPECT_EQ(judge.guilty(), std::set<PublicKey>{accused()});
    ASSERT_TRUE(landed(30'000));
    EXPECT_EQ(reasonOf(m_network, witness(), 0), AbandonReason::UnmetDemand);
    judge = judgeOf(m_network, witness());
    EXPECT_EQ(judge.guilty(), std::set<PublicKey>{accused()}) << "nobody else";
    EXPECT_GT(judge.includedAt(m_wanted.hash()), 1'000u);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 19: one that stops before its seventh further proposal is not guilty, loses its term,
// and the transaction lands.
TEST_F(CensoringLeader, StopsInTimeAndOnlyLosesItsTerm) {
    m_network.submit(m_wanted);
    std::optional<View> embeddedAt;
    for (int i = 0; i < 30; ++i) {
        const auto next = m_leader.next({});
        ASSERT_NE(next, nullptr);
        const bool embeds = next->justify.parent && !demandedBy(*next->justify.parent).empty();
        if (embeds && !embeddedAt) embeddedAt = next->header.view;
        if (embeddedAt && next->header.view >= *embeddedAt + kCensorProposals - 1) break;
        m_leader.propose();
        m_network.runFor(300);
    }
    ASSERT_TRUE(embeddedAt.has_value());
    EXPECT_EQ(m_leader.view(), *embeddedAt + kCensorProposals - 2);
    ASSERT_TRUE(landed(30'000));
    const CensorshipJudge judge = judgeOf(m_network, witness());
    EXPECT_TRUE(judge.listed(m_wanted.hash()));
    EXPECT_TRUE(judge.guilty().empty());
    EXPECT_NE(reasonOf(m_network, witness(), 0), std::nullopt);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 13: one proposal every 9.9 s never trips W1 or W2, but W3.
TEST_F(CensoringLeader, SlowAndCensoringIsLeftByW3) {
    m_leader.propose();
    m_network.runFor(100);
    m_network.submit(m_wanted);
    const std::int64_t submittedMs = m_network.nowMs();
    for (int i = 0; i < 10 && m_network.status(witness()).term == 0; ++i) {
        m_network.runUntil([&] { return m_network.status(witness()).term > 0; }, 9'900);
        m_leader.propose();
    }
    ASSERT_TRUE(landed(10'000));
    EXPECT_EQ(reasonOf(m_network, witness(), 0), AbandonReason::UnmetDemand);
    // At most 9.9 s to the vote that demands, 10 s to W3, then a new leader.
    EXPECT_LE(m_network.nowMs() - submittedMs, 9'900 + 10'000 + 1'000);
    EXPECT_GE(m_network.nowMs() - submittedMs, 10'000 + 1'000);
    EXPECT_TRUE(judgeOf(m_network, witness()).guilty().empty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// W3 does not count for a transaction that is in the chain, and starts anew with each leader.
TEST_F(CensoringLeader, InTimeIsInTime) {
    m_network.submit(m_wanted);
    for (int i = 0; i < 60; ++i) {
        const bool demanded = i >= 8;
        ASSERT_TRUE(
            m_leader.propose(i == 8 ? std::vector{m_wanted} : std::vector<ledger::Transaction>{}));
        m_network.runFor(300);
        if (demanded) {
            EXPECT_EQ(m_network.status(witness()).term, 0u);
        }
    }
    EXPECT_EQ(reasonOf(m_network, witness(), 0), std::nullopt);
    EXPECT_TRUE(judgeOf(m_network, witness()).guilty().empty());
    EXPECT_TRUE(judgeOf(m_network, witness()).listed(m_wanted.hash()));
}

class HonestLeader : public ::testing::Test {
protected:
    HonestLeader() : m_network(quick()) {
        m_leader = m_network.validators().leaderOfTerm(0);
        for (std::size_t i = 0; i < 4; ++i) {
            if (i != m_leader) m_others.push_back(i);
        }
    }
    bool everywhere(std::uint64_t nonce, const PublicKey& signer, std::int64_t ms) {
        return m_network.runUntil(
            [&] {
                for (std::size_t i = 0; i < 4; ++i) {
                    if (m_network.running(i) && m_network.state(i).nonce(signer) != nonce) {
                        return false;
                    }
                }
                return true;
            },
            ms);
    }
    // A vote of validator `from` for what the others are voting on, with demands of its choice.
    Notarize vote(std::size_t from, View view, const BlockId& id, const DemandList& demands,
                  std::vector<ledger::Transaction> bodies = {}) {
        const ChainId chain = m_network.genesis().chainId();
        return {
            view,
            id,
            demands,
            static_cast<ValidatorIndex>(from),
            m_network.key(from).sign(notarizeSignBytes(chain, 0, view, id, demandRoot(demands))),
            std::move(bodies)};
    }
    SimNetwork m_network;
    std::size_t m_leader = 0;
    std::vector<std::size_t> m_others;
};

// A transaction that never reached the leader by itself comes with the demand.
TEST_F(HonestLeader, IncludesWhatOnlyOneVoterHas) {
    m_network.startAll();
    m_network.runFor(3'000);
    const auto wanted = paperwork(m_network, m_others[1], 1);
    m_network.submitTo({m_others[1]}, wanted);
    ASSERT_TRUE(everywhere(1, wanted.signer, 1'000 + 2 * 2'000 + 1'000));
    EXPECT_TRUE(judgeOf(m_network, 0).listed(wanted.hash()));
    EXPECT_TRUE(judgeOf(m_network, 0).guilty().empty());
    EXPECT_EQ(m_network.status(0).term, 0u);
    EXPECT_THAT(m_network.violations(), IsEmpty());
    EXPECT_THAT(m_network.misbehaviours(), IsEmpty());
}

// 1.6 step 4: a demanded transaction that cannot run is included and answered by its code.
TEST_F(HonestLeader, IncludesWhatFailsToo) {
    m_network.startAll();
    m_network.runFor(3'000);
    auto broke = paperwork(m_network, m_others[0], 7);
    std::get<ledger::SubmitPaperwork>(broke.payload).paperwork.tokensIn = UINT64_MAX / 2;
    broke = ledger::signTransaction(broke.chainId, m_network.key(m_others[0]), 7, broke.payload);
    m_network.submitTo({m_others[0]}, broke);
    ASSERT_TRUE(everywhere(7, broke.signer, 8'000)) << "its nonce is used up";
    EXPECT_EQ(m_network.state(0).findKey(broke.signer)->paperworkCount, 0u);
    EXPECT_TRUE(judgeOf(m_network, 0).includedAt(broke.hash()).has_value());
}

// A voter demands what was included long ago, which the ledger has forgotten: the leader includes
// it once more, where it fails, and owes nothing.
TEST_F(HonestLeader, IncludesAgainWhatIsLongPast) {
    const std::size_t liar = m_others[2];
    for (const std::size_t node : {m_leader, m_others[0], m_others[1]}) m_network.start(node);
    const auto old = paperwork(m_network, m_others[0], 1);
    m_network.submit(old);
    ASSERT_TRUE(everywhere(1, old.signer, 10'000));
    const Height first = m_network.height(m_leader);
    bool demanding = false;
    m_network.onSent = [&](std::size_t from, const Message& message) {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr || from != m_leader || !demanding) return;
        const auto bad =
            vote(liar, proposal->block->header.view, proposal->block->id, {old.hash()}, {old});
        m_network.inject(m_leader, liar, bad);
    };
    const auto inclusions = [&] {
        std::vector<Height> found;
        for (Height height = 1; height <= m_network.height(m_leader); ++height) {
            for (const auto& each : m_network.block(m_leader, height)->transactions) {
                if (each.hash() == old.hash()) found.push_back(height);
            }
        }
        return found;
    };
    demanding = true;
    m_network.runFor(6'000);
    EXPECT_EQ(inclusions().size(), 1u) << "still remembered";
    ASSERT_TRUE(
        m_network.runUntil([&] { return m_network.height(m_leader) >= first + 24; }, 60'000));
    const auto found = inclusions();
    ASSERT_GE(found.size(), 3u);
    for (std::size_t i = 1; i < found.size(); ++i) {
        EXPECT_EQ(found[i] - found[i - 1], kInclusionsRemembered + 1);
    }
    EXPECT_THAT(m_network.alarms(m_leader), IsEmpty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 20: a demand whose body never reaches an honest leader is never its fault.
TEST_F(HonestLeader, IsSafeFromDemandsWithoutBodies) {
    const std::size_t liar = m_others[2];
    for (const std::size_t node : {m_leader, m_others[0], m_others[1]}) m_network.start(node);
    const auto secret = paperwork(m_network, liar, 1);
    // The liar votes for everything, demands and keeps the body. Its vote comes first.
    m_network.onSent = [&](std::size_t from, const Message& message) {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr || from != m_leader) return;
        const BlockHeader& header = proposal->block->header;
        const auto bad = vote(liar, header.view, proposal->block->id, {secret.hash()});
        for (const std::size_t node : {m_leader, m_others[0], m_others[1]}) {
            m_network.inject(node, liar, bad);
        }
    };
    m_network.runFor(40'000);
    EXPECT_EQ(m_network.status(m_leader).term, 0u) << "the leader goes on with the others' votes";
    EXPECT_GE(m_network.height(m_leader), 15u);
    const CensorshipJudge judge = judgeOf(m_network, m_leader);
    EXPECT_FALSE(judge.listed(secret.hash()));
    EXPECT_TRUE(judge.guilty().empty());
    EXPECT_GT(
        m_network.status(m_leader).dropped[static_cast<std::size_t>(DropReason::IncompleteDemands)],
        10u);
    EXPECT_THAT(m_network.misbehaviours(), IsEmpty()) << "never a reason for punishment";
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 20, sharper: a certificate with such a vote in it reaches the leader before the votes
// do.
TEST_F(HonestLeader, ReplacesAPoisonedCertificateByTheVotesItHolds) {
    const std::size_t liar = m_others[2];
    for (const std::size_t node : {m_leader, m_others[0], m_others[1]}) m_network.start(node);
    const auto secret = paperwork(m_network, liar, 1);
    std::map<BlockId, std::map<ValidatorIndex, Notarize>> votes;
    std::size_t poisoned = 0;
    m_network.onSent = [&](std::size_t from, const Message& message) {
        const auto* seen = std::get_if<Notarize>(&message);
        if (seen == nullptr || from == m_leader) return;
        auto& held = votes[seen->blockId];
        held.emplace(seen->signer, *seen);
        if (held.size() != 2) return;
        held.emplace(static_cast<ValidatorIndex>(liar),
                     vote(liar, seen->view, seen->blockId, {secret.hash()}));
        Certificate certificate{CertificateKind::Notar, seen->view, seen->blockId, {}};
        for (const auto& [signer, each] : held) {
            certificate.entries.push_back({signer, each.demands, each.signature});
        }
        ++poisoned;
        m_network.inject(m_leader, liar, NotarCert{certificate});
    };
    m_network.runFor(30'000);
    EXPECT_GE(poisoned, 10u);
    EXPECT_EQ(m_network.status(m_leader).term, 0u);
    EXPECT_GE(m_network.height(m_leader), 10u);
    EXPECT_FALSE(judgeOf(m_network, m_leader).listed(secret.hash()));
    EXPECT_THAT(m_network.misbehaviours(), IsEmpty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Scenario 21: votes with bodies that are missing, invalid, duplicate, expired, are ignored alike;
// with the leader and one more they are no quorum.
TEST_F(HonestLeader, VotesWithBadBodiesCountForNothing) {
    const std::size_t liar = m_others[2];
    const auto fine = paperwork(m_network, liar, 1);
    auto forged = fine;
    forged.signature.data[3] ^= 1;
    const auto expired = ledger::signTransaction(fine.chainId, m_network.key(liar), 2, fine.payload,
                                                 1'600'000'000'000);
    const std::vector<std::pair<DemandList, std::vector<ledger::Transaction>>> bad = {
        {{fine.hash()}, {}},
        {{fine.hash()}, {forged}},
        {{fine.hash()}, {expired}},
        {{expired.hash()}, {expired}},
    };
    for (const auto& [demands, bodies] : bad) {
        SimNetwork network(quick());
        for (const std::size_t node : {m_leader, m_others[0]}) network.start(node);
        network.runFor(500);
        const View view = network.status(m_leader).view;
        ASSERT_EQ(view, 1u);
        std::optional<BlockId> id;
        network.onSent = [&](std::size_t, const Message& message) {
            if (const auto* proposal = std::get_if<Proposal>(&message)) id = proposal->block->id;
        };
        network.runFor(2'000);
        ASSERT_TRUE(id.has_value());
        network.inject(m_leader, liar, vote(liar, 1, *id, demands, bodies));
        network.runFor(100);
        EXPECT_EQ(network.status(m_leader).view, 1u);
        EXPECT_THAT(network.misbehaviours(), IsEmpty());
        // The same vote, complete, makes the quorum.
        network.inject(m_leader, liar, vote(liar, 1, *id, {fine.hash()}, {fine}));
        network.runFor(100);
        EXPECT_EQ(network.status(m_leader).view, 2u)
            << "an incomplete vote was held against nobody";
    }
}

// R7: a certificate from others may list what this leader has not got; it asks for the bodies.
TEST_F(HonestLeader, FetchesBodiesOfACertificateItDidNotMake) {
    m_network.startAll();
    m_network.runFor(3'000);
    std::size_t asked = 0;
    std::size_t answered = 0;
    m_network.onSent = [&](std::size_t, const Message& message) {
        asked += std::holds_alternative<BodyRequest>(message) ? 1 : 0;
        answered += std::holds_alternative<BodyResponse>(message) ? 1 : 0;
    };
    // Votes that demand do not reach the leader; the certificate does.
    m_network.filter = [&](std::size_t, std::size_t to, const Message& message) {
        const auto* vote = std::get_if<Notarize>(&message);
        return to == m_leader && vote != nullptr && !vote->demands.empty();
    };
    const auto wanted = paperwork(m_network, m_others[1], 1);
    m_network.submitTo({m_others[0], m_others[1], m_others[2]}, wanted);
    ASSERT_TRUE(everywhere(1, wanted.signer, 9'000));
    EXPECT_GT(asked, 0u);
    EXPECT_GT(answered, 0u);
    EXPECT_EQ(m_network.status(m_leader).term, 0u);
    EXPECT_TRUE(judgeOf(m_network, 0).guilty().empty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Waiting for bodies that nobody has costs the term and nothing else.
TEST_F(HonestLeader, WithoutBodiesLosesItsTermAndIsNotGuilty) {
    m_network.startAll();
    m_network.runFor(3'000);
    m_network.filter = [&](std::size_t, std::size_t to, const Message& message) {
        const auto* vote = std::get_if<Notarize>(&message);
        return to == m_leader && ((vote != nullptr && !vote->demands.empty()) ||
                                  std::holds_alternative<BodyResponse>(message));
    };
    const auto wanted = paperwork(m_network, m_others[1], 1);
    m_network.submitTo({m_others[0], m_others[1], m_others[2]}, wanted);
    ASSERT_TRUE(everywhere(1, wanted.signer, 40'000));
    EXPECT_GE(m_network.status(m_others[0]).term, 1u);
    EXPECT_TRUE(judgeOf(m_network, m_others[0]).guilty().empty());
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

// Restarts and losses with demands on the way: I1, I2, I5 and nobody guilty.
TEST_F(HonestLeader, DemandsSurviveLossAndRestarts) {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        SimConfig config = quick(7);
        config.seed = seed;
        config.lossPercent = 10;
        config.params.heartbeatMs = 300;
        config.params.demandAgeMs = 100;
        SimNetwork network(config);
        network.startAll();
        SeededRng rng(seed);
        for (std::uint8_t round = 1; round <= 20; ++round) {
            const std::size_t holder = rng.below(4);
            network.submitTo({holder}, paperwork(network, holder, round, round));
            network.runFor(400);
            if (round % 5 == 0) {
                const std::size_t node = rng.below(4);
                network.crash(node);
                network.start(node);
            }
        }
        network.config().lossPercent = 0;
        network.runFor(40'000);
        const CensorshipJudge judge = judgeOf(network, 0);
        EXPECT_TRUE(judge.guilty().empty()) << "seed " << seed;
        EXPECT_THAT(network.violations(), IsEmpty()) << "seed " << seed;
        EXPECT_TRUE(network.evidence().empty()) << "seed " << seed;
        for (std::size_t i = 0; i < 4; ++i) EXPECT_THAT(network.alarms(i), IsEmpty());
    }
}

// W6: a leader that the finalized state has jailed is left at once, and skipped in its next terms.
TEST_F(HonestLeader, JailedLeaderIsLeftAtOnce) {
    m_network.startAll();
    ASSERT_TRUE(m_network.runUntil([&] { return m_network.minHeight() >= 2; }, 20'000));
    m_network.jailed = {m_network.key(m_leader).publicKey()};
    const std::int64_t fromMs = m_network.nowMs();
    ASSERT_TRUE(m_network.runUntil(
        [&] { return m_network.status(m_others[0]).term == 1 && m_network.minHeight() >= 5; },
        10'000));
    EXPECT_LE(m_network.nowMs() - fromMs, 2'000 + 2'000 + 2'000);
    EXPECT_EQ(reasonOf(m_network, m_others[0], 0), AbandonReason::LeaderJailed);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

TEST_F(HonestLeader, AllJailedStillHasALeader) {
    m_network.startAll();
    for (std::size_t i = 0; i < 4; ++i) {
        m_network.jailed.push_back(m_network.key(i).publicKey());
    }
    ASSERT_TRUE(m_network.runUntil([&] { return m_network.minHeight() >= 5; }, 30'000));
    EXPECT_EQ(m_network.status(0).term, 0u) << "nobody better could follow";
}

TEST_F(HonestLeader, StatusShowsTheCountdown) {
    m_network.startAll();
    ASSERT_TRUE(m_network.runUntil([&] { return m_network.minHeight() >= 2; }, 20'000));
    const std::size_t node = m_others[0];
    WatchdogStatus watchdog = m_network.status(node).watchdog;
    EXPECT_TRUE(watchdog.counting);
    EXPECT_EQ(watchdog.limitMs, 10'000);
    EXPECT_EQ(watchdog.backoffFactor, 1);
    ASSERT_TRUE(watchdog.next.has_value());
    EXPECT_GT(watchdog.next->dueAtMs, m_network.nowMs());
    EXPECT_LE(watchdog.next->dueAtMs, m_network.nowMs() + 10'000);
    m_network.crash(m_leader);
    m_network.runFor(5'000);
    watchdog = m_network.status(node).watchdog;
    ASSERT_TRUE(watchdog.next.has_value());
    const Deadline due = *watchdog.next;
    ASSERT_TRUE(
        m_network.runUntil([&] { return !m_network.status(node).watchdog.left.empty(); }, 10'000));
    watchdog = m_network.status(node).watchdog;
    EXPECT_EQ(watchdog.left.back().reason, due.reason);
    EXPECT_NEAR(static_cast<double>(watchdog.left.back().atMs), static_cast<double>(due.dueAtMs),
                50.0);
    EXPECT_FALSE(watchdog.left.empty());
}

}  // namespace
}  // namespace stacknet::consensus::testing
