// The random beacon: what leaders prove, what voters check, and what a leader can do about it.

#include "core/ledger/beacon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/consensus/sample_votes.h"
#include "tests/core/consensus/scripted_leader.h"

namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig quick(std::uint64_t termLength = 1'000) {
    SimConfig config;
    config.params.termLength = termLength;
    config.params.quietMs = 0;
    return config;
}

/// Follows the log of `node` with nothing but public keys and the ledger's formulas; the beacon at
/// its end.
ledger::BeaconValue replayed(const SimNetwork& network, std::size_t node,
                             std::size_t* proofs = nullptr) {
    const Terms terms{network.params().termLength};
    ledger::BeaconValue value = ledger::genesisBeacon(network.genesis().chainId());
    for (Height height = 1; height <= network.height(node); ++height) {
        const BlockHeader header = network.block(node, height)->header;
        if ((header.view - 1) % terms.length != 0) {
            EXPECT_TRUE(header.beaconProof.isZero()) << height;
            continue;
        }
        const auto output =
            crypto::vrfVerify(network.validators(header.epoch).at(header.leader).vrfKey,
                              ledger::beaconInput(value, header.view), header.beaconProof);
        EXPECT_TRUE(output.ok()) << height;
        if (!output.ok()) return {};
        value = ledger::nextBeacon(value, *output);
        if (proofs != nullptr) ++*proofs;
    }
    return value;
}

TEST(ConsensusBeacon, EachTermsFirstBlockProvesAndEveryNodeHoldsTheValue) {
    SimNetwork network(quick(3));
    for (const std::size_t node : {0u, 1u, 2u}) network.start(node);
    ASSERT_TRUE(network.runUntil([&] { return network.height(0) >= 7; }, 120'000));
    network.start(3);  // joins by blocks: nobody proves anything to it again
    for (const std::size_t node : {0u, 1u, 2u}) network.crash(node);
    for (const std::size_t node : {0u, 1u, 2u}) network.start(node);
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 16; }, 240'000));
    for (std::size_t node = 0; node < 4; ++node) {
        std::size_t proofs = 0;
        EXPECT_EQ(network.state(node).beacon(), replayed(network, node, &proofs));
        EXPECT_GE(proofs, 5u);
    }
    EXPECT_THAT(network.violations(), IsEmpty());
}

TEST(ConsensusBeacon, GoesOnOverTheEndsOfEpochs) {
    SimConfig config = quick(2);
    config.epochs = true;
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minEpoch() >= 2; }, 600'000));
    ASSERT_TRUE(network.runUntil(
        [&] {
            return network.block(0, network.height(0))->header.epoch == 2 &&
                   network.height(0) == network.minHeight();
        },
        60'000));
    for (std::size_t node = 0; node < 4; ++node) {
        EXPECT_EQ(network.state(node).beacon(), replayed(network, node));
    }
    EXPECT_THAT(network.violations(), IsEmpty());
}

/// The first term's leader is ours.
class Steered : public ::testing::Test {
protected:
    explicit Steered(std::uint64_t termLength = 1'000)
        : m_network(quick(termLength)), m_leader(m_network) {
        m_leader.startOthers();
        m_network.runFor(50);
        m_chain = m_network.genesis().chainId();
        m_network.onSent = [this, inner = m_network.onSent](std::size_t from,
                                                            const Message& message) {
            inner(from, message);
            const auto* vote = std::get_if<Notarize>(&message);
            if (vote != nullptr && vote->view <= m_network.params().termLength) {
                m_voted.insert(vote->blockId);
            }
        };
    }
    std::size_t node(std::size_t i) const { return m_leader.others()[i]; }
    crypto::VrfProof prove(std::size_t who, const ledger::BeaconValue& before, View view) const {
        return m_network.vrfKey(who).prove(ledger::beaconInput(before, view));
    }
    crypto::VrfProof own() const {
        return prove(m_leader.self(), ledger::genesisBeacon(m_chain), 1);
    }
    /// The leader's block with another proof, to all others. Whether somebody voted for it.
    bool notarized(const BeaconProof& proof) {
        auto block = m_leader.next({});
        block->header.beaconProof = proof;
        sealBlock(*block);
        const Proposal proposal{block,
                                m_leader.key().sign(proposalSignBytes(m_chain, 0, block->id))};
        for (std::size_t i = 0; i < 3; ++i) m_network.inject(node(i), m_leader.self(), proposal);
        m_network.runFor(500);
        return m_voted.contains(block->id);
    }
    bool nextTerm() {
        const View last = m_network.params().termLength;
        return m_network.runUntil(
            [&] {
                for (std::size_t i = 0; i < 3; ++i) {
                    const Height height = m_network.height(node(i));
                    if (height == 0 || m_network.block(node(i), height)->header.view <= last) {
                        return false;
                    }
                }
                return true;
            },
            60'000);
    }

    SimNetwork m_network;
    ScriptedLeader m_leader;
    ChainId m_chain;
    std::set<BlockId> m_voted;
};

TEST_F(Steered, R2TakesTheLeadersOwnProofAndNoOther) {
    const ledger::BeaconValue genesis = ledger::genesisBeacon(m_chain);
    ledger::BeaconValue other = genesis;
    other.data[0] ^= 1;
    std::vector<BeaconProof> wrong = {
        BeaconProof{},                           // none
        prove(node(0), genesis, 1),              // another validator's
        prove(m_leader.self(), genesis, 2),      // over another view
        prove(m_leader.self(), genesis, 1'001),  // over another term's
        prove(m_leader.self(), other, 1),        // over another beacon
        own(),
        own(),
        own(),
        own()};
    wrong[5].data[0] ^= 1;   // Gamma
    wrong[6].data[33] ^= 1;  // c
    wrong[7].data[50] ^= 1;  // s
    wrong[8].data[79] |= 0xf0;
    const std::int64_t startMs = m_network.nowMs();
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        EXPECT_FALSE(notarized(wrong[i])) << "proof " << i;
    }
    // W4: the leader has signed it, so nobody waits for the watchdog.
    ASSERT_TRUE(nextTerm());
    EXPECT_LT(m_network.nowMs() - startMs, 7'000);
    EXPECT_THAT(m_network.violations(), IsEmpty());
}

TEST_F(Steered, R2TakesTheOwnProof) {
    EXPECT_TRUE(notarized(own()));
}

TEST_F(Steered, R2RefusesAProofInsideATerm) {
    ASSERT_TRUE(m_leader.propose());
    m_network.runFor(200);
    auto block = m_leader.next({});
    ASSERT_NE(block, nullptr);
    EXPECT_TRUE(block->header.beaconProof.isZero());
    EXPECT_FALSE(notarized(own()));
    EXPECT_FALSE(notarized(prove(m_leader.self(), m_network.state(node(0)).beacon(), 2)));
    EXPECT_TRUE(notarized({}));
}

// Scenario 59: whatever a leader puts into its block, the beacon after it is the same one.
TEST_F(Steered, Scenario59WhatABlockHoldsDoesNotMoveTheBeacon) {
    std::set<BeaconProof> proofs;
    std::set<BlockId> blocks;
    for (std::int64_t i = 0; i < 50; ++i) {
        auto block = m_leader.next({});
        block->header.timeMs += i;
        sealBlock(*block);
        blocks.insert(block->id);
        proofs.insert(block->header.beaconProof);
    }
    EXPECT_EQ(blocks.size(), 50u);
    EXPECT_EQ(proofs.size(), 1u);
    // And there is no second proof of its key: a proof says its output.
    const auto output = crypto::vrfOutput(own()).value();
    ASSERT_TRUE(notarized(own()));
    ASSERT_TRUE(nextTerm());
    const BlockHeader second = m_network.block(node(0), 2)->header;
    const auto next = crypto::vrfOutput(second.beaconProof).value();
    EXPECT_EQ(m_network.state(node(0)).beacon(),
              ledger::nextBeacon(ledger::nextBeacon(ledger::genesisBeacon(m_chain), output), next));
}

/// The value that a draw of the next term takes when the first `bad` leaders are one adversary and
/// each of them stops after as many blocks as it likes (-1: it goes on to the end of its term).
struct Steering {
    ledger::BeaconValue value;
    std::size_t lost = 0;  ///< terms that were cut short
};
constexpr std::uint64_t kTerm = 6;

Steering steer(const std::vector<int>& stops) {
    SimNetwork network(quick(kTerm));
    std::map<PublicKey, int> stopOf;
    for (std::size_t term = 0; term < stops.size(); ++term) {
        stopOf[network.validators().at(network.validators().leaderOfTerm(term)).key] = stops[term];
    }
    network.filter = [&](std::size_t from, std::size_t, const Message& message) {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr) return false;
        const BlockHeader& header = proposal->block->header;
        const auto found = stopOf.find(network.key(from).publicKey());
        if (found == stopOf.end() || header.leader != from || found->second < 0) return false;
        return (header.view - 1) % kTerm >= static_cast<std::uint64_t>(found->second);
    };
    network.startAll();
    const View honest = stops.size() * kTerm + 1;
    Steering result;
    EXPECT_TRUE(network.runUntil(
        [&] {
            const Height height = network.minHeight();
            return height > 0 && network.block(0, height)->header.view >= honest;
        },
        300'000));
    Height height = 1;
    while (network.block(0, height)->header.view < honest) ++height;
    result.value = ledger::genesisBeacon(network.genesis().chainId());
    std::size_t whole = 0;
    for (Height at = 1; at <= height; ++at) {
        const BlockHeader& header = network.block(0, at)->header;
        result.value = *nextBeacon(header, Terms{kTerm}, result.value);
        if (header.view < honest && header.view % kTerm == 0) ++whole;
    }
    result.lost = stops.size() - whole;
    EXPECT_THAT(network.violations(), IsEmpty());
    return result;
}

// Where it stops does not matter, only whether its first block is there: one bit for a lost term.
TEST(Scenario59, OneLeaderChoosesBetweenTwoValuesAndPaysWithItsTerm) {
    const Steering honest = steer({-1});
    EXPECT_EQ(honest.lost, 0u);
    std::set<ledger::BeaconValue> values = {honest.value};
    for (const int stop : {0, 1, 2, 3, 5}) {
        const Steering steered = steer({stop});
        EXPECT_EQ(steered.lost, 1u) << stop;
        values.insert(steered.value);
        EXPECT_EQ(steered.value == honest.value, stop > 0) << stop;
    }
    EXPECT_EQ(values.size(), 2u);
}

// Two in a row that conspire: k lost terms never give more than 2^k values.
TEST(Scenario59, TwoConspiringLeadersHaveOneBitEach) {
    std::map<std::size_t, std::set<ledger::BeaconValue>> values;  // by the price, in terms
    for (const int first : {-1, 0, 1, 4}) {
        for (const int second : {-1, 0, 2}) {
            const Steering steered = steer({first, second});
            values[steered.lost].insert(steered.value);
        }
    }
    EXPECT_EQ(values[0].size(), 1u);
    std::set<ledger::BeaconValue> reachable;
    for (std::size_t lost = 0; lost <= 2; ++lost) {
        reachable.insert(values[lost].begin(), values[lost].end());
    }
    EXPECT_EQ(reachable.size(), 4u);
}

// R7: what everybody would refuse is not sent, so the others have nothing but silence to blame.
TEST(ConsensusBeacon, ALeaderWithAnotherKeyInTheSetKeepsSilent) {
    SimConfig config = quick();
    config.otherVrfKeys = {1, 2, 3};
    SimNetwork network(config);
    std::set<std::size_t> proposers;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (std::holds_alternative<Proposal>(message)) proposers.insert(from);
    };
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 2; }, 120'000));
    EXPECT_EQ(proposers, std::set<std::size_t>{0});
    EXPECT_THAT(network.misbehaviours(), IsEmpty());
    EXPECT_THAT(network.violations(), IsEmpty());
}

struct Observer {
    Result<std::unique_ptr<Engine>> make(const ledger::BeaconValue& beacon) const {
        EngineConfig config{votes.chainId, *votes.set, Params{}, std::nullopt, nullptr, nullptr, 1};
        FinalizedTip tip;
        tip.roots = {{0, {}}};
        tip.beacon = beacon;
        return Engine::make(std::move(config), std::move(tip), {}, {});
    }
    SampleVotes votes;
};

TEST(ConsensusBeacon, AnEngineStartsWithTheGenesisValue) {
    const Observer observer;
    EXPECT_TRUE(observer.make(ledger::genesisBeacon(observer.votes.chainId)).ok());
    EXPECT_EQ(observer.make({}).error().code, "consensus.bad_start");
}

// More than a third are dishonest when a quorum finalizes what is no proof: no assertion, no vote.
TEST(ConsensusBeacon, AQuorumForAnImpossibleProofStopsTheNode) {
    const Observer observer;
    auto engine = observer.make(ledger::genesisBeacon(observer.votes.chainId)).value();
    const PeerId peer = observer.votes.keys[0].publicKey();
    const Proposal proposal =
        observer.votes.proposal(1, genesisBlockId(observer.votes.chainId), 0, {});
    engine->step({}, PeerConnected{peer});
    engine->step({}, MessageReceived{peer, proposal});
    Certificate certificate{CertificateKind::Final, 1, proposal.block->id, {}};
    for (const ValidatorIndex i : {0, 1, 2}) {
        certificate.entries.push_back(
            {i, {}, observer.votes.finalize(i, 1, proposal.block->id).signature});
    }
    std::vector<std::string> alarms;
    for (const Output& output : engine->step({}, MessageReceived{peer, FinalCert{certificate}})) {
        if (const auto* alarm = std::get_if<Alarm>(&output)) alarms.push_back(alarm->error.code);
    }
    EXPECT_THAT(alarms, ::testing::ElementsAre("consensus.bad_beacon"));
    EXPECT_EQ(executionInput(*proposal.block, *observer.votes.set, observer.votes.terms,
                             ledger::genesisBeacon(observer.votes.chainId))
                  .error()
                  .code,
              "consensus.bad_beacon");
}

}  // namespace
}  // namespace stacknet::consensus::testing
