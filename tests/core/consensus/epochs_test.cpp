#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/consensus/justify.h"
#include "core/consensus/light_client.h"
#include "core/consensus/own_votes.h"
#include "core/ledger/epochs.h"
#include "tests/core/consensus/sim_network.h"

/// Epochs with real engines and the real ledger: validators change, nodes crash, sleep and are cut
/// off around the change, and nobody ever contradicts anybody.
namespace stacknet::consensus::testing {
namespace {

using ::testing::IsEmpty;

SimConfig changing(std::uint64_t seed, std::uint64_t termLength = 3) {
    SimConfig config;
    config.seed = seed;
    config.epochs = true;
    config.spares = 2;
    config.weights = {100, 100, 100, 100};
    config.params.termLength = termLength;
    config.params.watchdogMs = 1'000;
    config.params.heartbeatMs = 100;
    config.params.retryMs = 100;
    config.params.statusMs = 200;
    config.params.quietMs = 200;
    return config;
}

constexpr std::int64_t kEpochMs = 60'000;

class EpochsTest : public ::testing::Test {
protected:
    void begin(const SimConfig& config) {
        m_network = std::make_unique<SimNetwork>(config);
        m_network->startAll();
    }
    void submit(std::size_t node, ledger::Payload payload) {
        m_network->submit(ledger::signTransaction(
            m_network->genesis().chainId(), m_network->key(node), ++m_nonce, std::move(payload)));
    }
    void bond(std::size_t node, std::uint64_t tokens) {
        submit(node, ledger::Bond{keyOf(node), tokens});
    }
    void unbond(std::size_t node, std::uint64_t tokens) {
        submit(node, ledger::Unbond{keyOf(node), tokens});
    }
    const PublicKey& keyOf(std::size_t node) const { return m_network->key(node).publicKey(); }
    bool runToEpoch(Epoch epoch) {
        return m_network->runUntil([&] { return m_network->minEpoch() >= epoch; },
                                   kEpochMs * static_cast<std::int64_t>(epoch + 1));
    }
    bool validates(std::size_t node, Epoch epoch) const {
        return m_network->validators(epoch).indexOf(keyOf(node)).has_value();
    }
    /// The height of an epoch's last block on the chain of `node`; 0 when it is not there.
    Height lastOf(std::size_t node, Epoch epoch) const {
        for (Height height = 1; height <= m_network->height(node); ++height) {
            const BlockHeader& header = m_network->block(node, height)->header;
            if (header.epoch == epoch && endsEpoch(header)) return height;
        }
        return 0;
    }
    void expectSound(const std::string& what) const {
        EXPECT_THAT(m_network->violations(), IsEmpty()) << what;
        EXPECT_TRUE(m_network->evidence().empty()) << what << ": an honest node was framed";
        EXPECT_TRUE(m_network->misbehaviours().empty())
            << what << ": " << m_network->misbehaviours().front().message;
        for (std::size_t i = 0; i < m_network->size(); ++i) {
            EXPECT_TRUE(m_network->alarms(i).empty())
                << what << ": " << m_network->alarms(i).front().message;
        }
    }

    std::unique_ptr<SimNetwork> m_network;
    std::uint64_t m_nonce = 0;
};

TEST_F(EpochsTest, SetsGrowAndShrinkByTheLedgersBonds) {
    begin(changing(1));
    bond(4, 100);
    ASSERT_TRUE(runToEpoch(1));
    EXPECT_EQ(m_network->validators(0).size(), 4u);
    EXPECT_EQ(m_network->validators(1).size(), 5u);
    EXPECT_TRUE(validates(4, 1));
    unbond(0, 100);
    bond(5, 50);
    ASSERT_TRUE(runToEpoch(2));
    EXPECT_EQ(m_network->validators(2).size(), 5u);
    EXPECT_FALSE(validates(0, 2));
    EXPECT_TRUE(validates(5, 2));
    ASSERT_TRUE(runToEpoch(3));
    EXPECT_TRUE(m_network->status(0).observer) << "node 0 only follows";
    EXPECT_FALSE(m_network->status(4).observer);
    expectSound("grow and shrink");
    // The new key leads and votes.
    std::set<PublicKey> leaders;
    for (Height height = 1; height <= m_network->height(1); ++height) {
        const BlockHeader& header = m_network->block(1, height)->header;
        leaders.insert(m_network->validators(header.epoch).at(header.leader).key);
    }
    EXPECT_TRUE(leaders.contains(keyOf(4)));
    EXPECT_TRUE(leaders.contains(keyOf(5)));
}

TEST_F(EpochsTest, WeightsChangeTheQuorumOnlyWithTheEpoch) {
    begin(changing(2));
    bond(0, 900);
    ASSERT_TRUE(m_network->runUntil([&] { return m_network->minHeight() >= 5; }, kEpochMs));
    EXPECT_EQ(m_network->validators(0).totalWeight(), 400u) << "frozen";
    ASSERT_TRUE(runToEpoch(1));
    EXPECT_EQ(m_network->validators(1).totalWeight(), 1'300u);
    EXPECT_EQ(m_network->validators(1).at(0).weight, 1'000u);
    EXPECT_EQ(m_network->validators(1).quorumWeight(), 867u);
    // A quorum by itself: the others' absence does not stop it.
    for (std::size_t i = 1; i < 4; ++i) m_network->crash(i);
    const Height before = m_network->height(0);
    EXPECT_TRUE(m_network->runUntil([&] { return m_network->height(0) > before + 5; }, kEpochMs));
    expectSound("weights");
}

TEST_F(EpochsTest, TheLastBlockStandsWhereTheRuleSays) {
    begin(changing(3));
    ASSERT_TRUE(runToEpoch(4));
    const Terms terms{3};
    for (Epoch epoch = 0; epoch < 3; ++epoch) {
        const Height last = lastOf(0, epoch);
        ASSERT_GT(last, 0u);
        const BlockHeader& header = m_network->block(0, last)->header;
        EXPECT_GE(terms.of(header.view), ledger::epochTermsFor(4));
        EXPECT_EQ(header.nextValidatorsHash, [&] {
            std::vector<Validator> next;
            const ValidatorSet& set = m_network->validators(epoch + 1);
            for (std::size_t i = 0; i < set.size(); ++i) {
                next.push_back(set.at(static_cast<ValidatorIndex>(i)));
            }
            return validatorsHash(next);
        }());
        const BlockHeader& first = m_network->block(0, last + 1)->header;
        EXPECT_EQ(first.epoch, epoch + 1);
        EXPECT_EQ(first.parentView, 0u);
        EXPECT_EQ(first.parentId, header.id());
        EXPECT_FALSE(m_network->block(0, last + 1)->justify.parent);
    }
    expectSound("place of the last block");
}

TEST_F(EpochsTest, LedgerAndLightClientHashTheSameSetAlike) {
    const crypto::SigningKey key = crypto::SigningKey::fromSeed(std::array<std::uint8_t, 32>{});
    EXPECT_EQ(ledger::validatorSetHash({{key.publicKey(), 7}}),
              validatorsHash({{key.publicKey(), 7}}));
    EXPECT_EQ(ledger::validatorSetHash({}), validatorsHash({}));
}

TEST_F(EpochsTest, TailBlocksFinalizeALastBlockWithoutACertificate) {
    begin(changing(4));
    // Nobody's Finalize for the last block arrives; those for its tail do.
    std::set<BlockId> last;
    m_network->onSent = [&](std::size_t, const Message& message) {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal != nullptr && endsEpoch(proposal->block->header)) {
            last.insert(proposal->block->id);
        }
    };
    m_network->filter = [&](std::size_t, std::size_t, const Message& message) {
        const auto* vote = std::get_if<Finalize>(&message);
        if (vote != nullptr) return last.contains(vote->blockId);
        const auto* cert = std::get_if<FinalCert>(&message);
        return cert != nullptr && last.contains(cert->certificate.blockId);
    };
    bond(4, 100);
    ASSERT_TRUE(runToEpoch(2));
    for (std::size_t i = 0; i < m_network->size(); ++i) {
        const Height height = lastOf(i, 0);
        ASSERT_GT(height, 0u);
        const auto proof = m_network->epochProof(i, height);
        ASSERT_TRUE(proof);
        EXPECT_FALSE(proof->tail.empty());
        EXPECT_FALSE(m_network->finalCert(i, height));
        for (const BlockHeader& header : proof->tail) EXPECT_TRUE(isTail(header));
        // The tail is not part of the chain.
        EXPECT_EQ(m_network->block(i, height + 1)->header.epoch, 1u);
        const auto decoded = decodeEpochProof(encodeEpochProof(*proof));
        ASSERT_TRUE(decoded.ok());
        EXPECT_EQ(*decoded, *proof);
        // A light client takes the tail as the proof that it is, and nothing else after it.
        std::vector<Validator> next;
        const ValidatorSet& set = m_network->validators(1);
        for (std::size_t n = 0; n < set.size(); ++n) {
            next.push_back(set.at(static_cast<ValidatorIndex>(n)));
        }
        auto light = LightClient::fromGenesis(m_network->genesis());
        ASSERT_TRUE(light.ok());
        HeaderProof full{m_network->block(i, height)->header, proof->tail, proof->finalCert};
        HeaderProof loaded = full;
        loaded.descendants[0].txCount = 1;
        EXPECT_FALSE(light->advanceEpoch(loaded, next).ok());
        EXPECT_TRUE(light->advanceEpoch(full, next).ok());
        // So does a peer that syncs.
        const BlockHeader& parent = m_network->block(i, height - 1)->header;
        const SyncRequest request{height, 1};
        SyncResponse answer = m_network->sync(i, request);
        const auto check = [&] {
            return checkSyncResponse(answer, request, parent.id(), parent.view,
                                     m_network->validators(0), m_network->genesis().chainId(), 0);
        };
        EXPECT_EQ(answer.proofHeaders, proof->tail);
        EXPECT_TRUE(check().ok());
        answer.proof.reset();
        EXPECT_FALSE(check().ok());
    }
    expectSound("tail");
}

TEST_F(EpochsTest, NothingIsSignedAfterTheEnd) {
    begin(changing(11));
    m_network->holdEnded = true;
    const auto allEnded = [&] {
        for (std::size_t i = 0; i < m_network->size(); ++i) {
            if (!m_network->status(i).epochEnded) return false;
        }
        return true;
    };
    ASSERT_TRUE(m_network->runUntil(allEnded, kEpochMs));
    std::vector<std::vector<VoteRow>> before;
    for (std::size_t i = 0; i < 4; ++i) before.push_back(m_network->voteStore(i).load()->votes);
    const Height height = m_network->height(0);
    m_network->runFor(20'000);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(m_network->voteStore(i).load()->votes, before[i]) << i;
        EXPECT_EQ(m_network->height(i), height);
    }
    // Started again they go on in the next epoch.
    m_network->holdEnded = false;
    for (std::size_t i = 0; i < m_network->size(); ++i) {
        m_network->crash(i);
        m_network->start(i);
    }
    EXPECT_TRUE(runToEpoch(2));
    expectSound("held");
}

TEST_F(EpochsTest, TheFirstBlockNamesTheAnchorWhereItIsKnown) {
    begin(changing(12));
    const ChainId chain = m_network->genesis().chainId();
    const auto judged = [&](Epoch epoch, const std::optional<BlockId>& anchor,
                            const BlockId& parent) {
        CertificateVerifier verifier(chain, epoch, m_network->validators(), Terms{3}, anchor);
        BlockHeader header;
        header.epoch = epoch;
        header.view = 1;
        header.parentId = parent;
        return checkJustification(header, {}, verifier).ok();
    };
    BlockId anchor;
    anchor.data[0] = 1;
    BlockId other;
    other.data[0] = 2;
    EXPECT_TRUE(judged(1, anchor, anchor));
    EXPECT_FALSE(judged(1, anchor, other));
    EXPECT_FALSE(judged(1, anchor, genesisBlockId(chain)));
    EXPECT_TRUE(judged(1, std::nullopt, other)) << "nobody may be convicted for it";
    EXPECT_TRUE(judged(0, std::nullopt, genesisBlockId(chain)));
    EXPECT_FALSE(judged(0, std::nullopt, other));
}

TEST_F(EpochsTest, AnAnswerNeverSpansTwoEpochs) {
    begin(changing(5));
    ASSERT_TRUE(runToEpoch(2));
    const Height last = lastOf(0, 0);
    const SyncRequest request{last - 2, 10};
    const SyncResponse answer = m_network->sync(0, request);
    ASSERT_EQ(answer.blocks.size(), 3u);
    EXPECT_EQ(answer.blocks.back()->header.height, last);
    const BlockHeader& parent = m_network->block(0, last - 3)->header;
    const ChainId chain = m_network->genesis().chainId();
    const auto check = [&](const SyncResponse& each, Epoch epoch) {
        return checkSyncResponse(each, request, parent.id(), parent.view,
                                 m_network->validators(epoch), chain, epoch);
    };
    EXPECT_TRUE(check(answer, 0).ok());
    EXPECT_FALSE(check(answer, 1).ok()) << "judged by the wrong epoch";
    SyncResponse longer = answer;
    longer.blocks.push_back(m_network->block(0, last + 1));
    EXPECT_FALSE(check(longer, 0).ok());
    SyncResponse body = answer;
    BlockHeader tail = answer.blocks.back()->header;
    body.proofHeaders = {tail};
    EXPECT_FALSE(check(body, 0).ok());
}

TEST_F(EpochsTest, APartitionAcrossTheEndOfAnEpochHeals) {
    // Scenario 37: a quorum goes on, the rest follows when it is back.
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        m_nonce = 0;
        begin(changing(100 + seed));
        bond(4, 100);
        ASSERT_TRUE(
            m_network->runUntil([&] { return m_network->minHeight() >= 15 + seed; }, kEpochMs));
        m_network->partition({0, 0, 0, 1, 0, 1});
        EXPECT_TRUE(
            m_network->runUntil([&] { return m_network->status(0).epoch >= 2; }, 3 * kEpochMs))
            << seed;
        EXPECT_LT(m_network->minEpoch(), 2u);
        m_network->heal();
        EXPECT_TRUE(runToEpoch(3)) << seed;
        expectSound("partition " + std::to_string(seed));
        // Cut in half, nobody goes on.
        m_network->partition({0, 0, 1, 1, 2, 2});
        m_network->runFor(2'000);
        const Height before = m_network->height(0);
        m_network->runFor(20'000);
        EXPECT_EQ(m_network->height(0), before);
        m_network->heal();
        EXPECT_TRUE(runToEpoch(4)) << seed;
        expectSound("split " + std::to_string(seed));
    }
}

TEST_F(EpochsTest, ANodeThatSleptThroughTwoEpochsComesBack) {
    begin(changing(6));
    bond(4, 100);
    ASSERT_TRUE(m_network->runUntil([&] { return m_network->minHeight() >= 10; }, kEpochMs));
    m_network->crash(3);
    const Height asleep = m_network->height(3);
    ASSERT_TRUE(m_network->runUntil([&] { return m_network->status(0).epoch >= 3; }, 4 * kEpochMs));
    EXPECT_EQ(m_network->height(3), asleep);
    m_network->start(3);
    ASSERT_TRUE(runToEpoch(4));
    EXPECT_FALSE(m_network->status(3).sittingOut) << "its record is whole";
    EXPECT_FALSE(m_network->status(3).observer);
    const auto contents = *m_network->voteStore(3).load();
    EXPECT_GE(contents.epoch, 3u);
    for (const VoteRow& row : contents.votes) EXPECT_EQ(row.epoch, contents.epoch);
    expectSound("slept");
}

TEST_F(EpochsTest, VotesOfARemovedValidatorAreStillEvidence) {
    begin(changing(7));
    bond(4, 100);
    unbond(0, 100);
    ASSERT_TRUE(runToEpoch(1));
    EXPECT_FALSE(validates(0, 1));
    const ChainId chain = m_network->genesis().chainId();
    const auto index = *m_network->validators(0).indexOf(keyOf(0));
    const auto vote = [&](std::uint8_t byte) {
        Notarize notarize{5, {}, {}, index, {}, {}};
        notarize.blockId.data[0] = byte;
        notarize.signature = m_network->key(0).sign(
            notarizeSignBytes(chain, 0, 5, notarize.blockId, demandRoot({})));
        return notarize;
    };
    const Evidence evidence{EvidenceKind::DoubleNotarize, index, vote(1), vote(2)};
    submit(1, ledger::SubmitEvidence{encodeEvidence(evidence, chain)});
    const auto convicted = [&] {
        const auto* record = m_network->state(1).findKey(keyOf(0));
        return record != nullptr && record->tombstoned;
    };
    EXPECT_TRUE(m_network->runUntil(convicted, kEpochMs));
    EXPECT_THAT(m_network->violations(), IsEmpty());
}

TEST_F(EpochsTest, VotesOfAnotherEpochCountForNothing) {
    begin(changing(8));
    std::vector<Finalize> old;
    m_network->onSent = [&](std::size_t, const Message& message) {
        const auto* vote = std::get_if<Finalize>(&message);
        if (vote != nullptr && old.size() < 4) old.push_back(*vote);
    };
    ASSERT_TRUE(runToEpoch(1));
    ASSERT_EQ(old.size(), 4u);
    const auto dropped = [&](DropReason reason) {
        return m_network->status(1).dropped[static_cast<std::size_t>(reason)];
    };
    const std::uint64_t before = dropped(DropReason::WrongEpoch);
    m_network->give(1, MessageReceived{keyOf(0), old[0], 0});
    EXPECT_EQ(dropped(DropReason::WrongEpoch), before + 1);
    m_network->give(1, MessageReceived{keyOf(0), old[0], 2});
    EXPECT_EQ(dropped(DropReason::WrongEpoch), before + 2);
    EXPECT_TRUE(m_network->misbehaviours().empty()) << "it is nobody's fault";
    // Under this epoch's label the signature does not verify.
    Finalize relabelled = old[0];
    relabelled.view = m_network->status(1).view;
    const std::uint64_t forged = dropped(DropReason::BadSignature);
    m_network->give(1, MessageReceived{keyOf(0), relabelled, 1});
    EXPECT_EQ(dropped(DropReason::BadSignature), forged + 1);
}

TEST_F(EpochsTest, AWrongOrMissingNextSetIsRefused) {
    for (const bool missing : {true, false}) {
        m_nonce = 0;
        begin(changing(9));
        const ChainId chain = m_network->genesis().chainId();
        std::set<BlockId> forged;
        std::set<BlockId> votedFor;
        std::optional<View> forgedView;
        m_network->onSent = [&](std::size_t, const Message& message) {
            if (const auto* vote = std::get_if<Notarize>(&message)) votedFor.insert(vote->blockId);
        };
        m_network->filter = [&](std::size_t from, std::size_t to, const Message& message) {
            const auto* proposal = std::get_if<Proposal>(&message);
            if (proposal == nullptr || !endsEpoch(proposal->block->header)) return false;
            if (proposal->block->header.epoch != 0 || m_network->status(to).epoch != 0) {
                return false;
            }
            const View view = proposal->block->header.view;
            if (forgedView && view != *forgedView) return false;  // the next leader is honest
            forgedView = view;
            auto block = std::make_shared<Block>(*proposal->block);
            if (missing) {
                block->header.nextValidatorsHash = {};
            } else {
                block->header.nextValidatorsHash.data[0] ^= 1;
            }
            sealBlock(*block);
            forged.insert(block->id);
            const Proposal bad{block,
                               m_network->key(from).sign(proposalSignBytes(chain, 0, block->id))};
            m_network->inject(to, from, bad);
            return true;
        };
        ASSERT_TRUE(runToEpoch(1));
        ASSERT_FALSE(forged.empty());
        for (const BlockId& id : forged) EXPECT_FALSE(votedFor.contains(id));
        EXPECT_THAT(m_network->violations(), IsEmpty());
    }
}

TEST_F(EpochsTest, ALightClientWalksTwoEpochsOfARealRun) {
    begin(changing(10));
    bond(4, 100);
    ASSERT_TRUE(runToEpoch(1));
    unbond(1, 100);
    ASSERT_TRUE(runToEpoch(2));
    ASSERT_TRUE(
        m_network->runUntil([&] { return m_network->height(0) > lastOf(0, 1) + 5; }, kEpochMs));
    auto light = LightClient::fromGenesis(m_network->genesis());
    ASSERT_TRUE(light.ok());
    for (Epoch epoch = 0; epoch < 2; ++epoch) {
        const Height last = lastOf(0, epoch);
        const auto proof = m_network->epochProof(0, last);
        ASSERT_TRUE(proof);
        std::vector<Validator> next;
        const ValidatorSet& set = m_network->validators(epoch + 1);
        for (std::size_t i = 0; i < set.size(); ++i) {
            next.push_back(set.at(static_cast<ValidatorIndex>(i)));
        }
        const auto advanced = light->advanceEpoch(
            {m_network->block(0, last)->header, proof->tail, proof->finalCert}, next);
        ASSERT_TRUE(advanced.ok()) << advanced.error().message;
    }
    EXPECT_EQ(light->trusted().epoch, 2u);
    for (Height height = lastOf(0, 1) + 1; height <= m_network->height(0); ++height) {
        const auto cert = m_network->finalCert(0, height);
        if (!cert) continue;
        const auto advanced = light->advance({m_network->block(0, height)->header, {}, *cert});
        EXPECT_TRUE(advanced.ok()) << advanced.error().message;
    }
    EXPECT_GT(light->trusted().height, lastOf(0, 1));
}

TEST_F(EpochsTest, ALostRecordSitsOutAcrossTheEndOfAnEpoch) {
    EXPECT_EQ(OwnVotes::gateAfter({false, 0}, 30), (SigningGate{false, 0})) << "a whole record";
    EXPECT_EQ(OwnVotes::gateAfter({true, 0}, 30), (SigningGate{true, 0})) << "still waiting";
    EXPECT_EQ(OwnVotes::gateAfter({false, 31}, 30), (SigningGate{true, 0}))
        << "the last block may have been final when the record was lost";
    EXPECT_EQ(OwnVotes::gateAfter({false, 30}, 30), (SigningGate{false, 0}));
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        m_nonce = 0;
        begin(changing(200 + seed));
        ASSERT_TRUE(
            m_network->runUntil([&] { return m_network->height(0) >= 12 + 2 * seed; }, kEpochMs));
        m_network->crash(2);
        m_network->loseVoteStore(2);
        m_network->start(2);
        EXPECT_TRUE(m_network->status(2).sittingOut);
        EXPECT_TRUE(runToEpoch(3)) << seed;
        EXPECT_FALSE(m_network->status(2).sittingOut) << "it is over some day";
        EXPECT_THAT(m_network->violations(), IsEmpty()) << seed;
        EXPECT_TRUE(m_network->evidence().empty()) << seed;
        for (const Error& alarm : m_network->alarms(2)) {
            EXPECT_EQ(alarm.code, "consensus.foreign_vote") << "what peers remember of it";
        }
    }
}

/// Crashes, loss, partitions and changing bonds by the seed, over the ends of epochs.
class EpochChaos : public EpochsTest, public ::testing::WithParamInterface<int> {};

TEST_P(EpochChaos, NobodyContradictsAnybody) {
    for (std::uint64_t i = 0; i < 15; ++i) {
        const std::uint64_t seed = static_cast<std::uint64_t>(GetParam()) * 15 + i + 1;
        m_nonce = 0;
        SimConfig config = changing(seed, 2 + seed % 4);
        config.params.quietMs = seed % 3 == 0 ? 0 : 200;
        config.lossPercent = static_cast<std::uint32_t>(seed % 16);
        config.duplicatePercent = 10;
        config.delayMaxMs = 20 + static_cast<std::int64_t>(seed % 3) * 40;
        begin(config);
        SeededRng rng(seed);
        for (int round = 0; round < 30; ++round) {
            const std::size_t node = rng.below(m_network->size());
            switch (rng.below(6)) {
                case 0:
                    m_network->crashAfter(node, static_cast<std::uint32_t>(rng.below(40)));
                    break;
                case 1:
                    m_network->crash(node);
                    break;
                case 2:
                    bond(node, 1 + rng.below(80));
                    break;
                case 3:
                    unbond(node, 1 + rng.below(60));
                    break;
                case 4: {
                    std::vector<int> groups;
                    for (std::size_t n = 0; n < m_network->size(); ++n) {
                        groups.push_back(static_cast<int>(rng.below(4) == 0));
                    }
                    m_network->partition(groups);
                    break;
                }
                default:
                    m_network->heal();
                    break;
            }
            m_network->runFor(static_cast<std::int64_t>(100 + rng.below(900)));
            if (rng.below(2) == 0) m_network->startAll();
        }
        m_network->config().lossPercent = 0;
        m_network->heal();
        m_network->cancelCrashes();
        m_network->startAll();
        const Epoch before = m_network->status(0).epoch;
        EXPECT_TRUE(runToEpoch(before + 2))
            << "seed " << seed << " stands in epoch " << m_network->minEpoch();
        EXPECT_THAT(m_network->violations(), IsEmpty()) << "seed " << seed;
        EXPECT_TRUE(m_network->evidence().empty()) << "seed " << seed;
        EXPECT_TRUE(m_network->misbehaviours().empty())
            << "seed " << seed << ": " << m_network->misbehaviours().front().message;
        for (std::size_t n = 0; n < m_network->size(); ++n) {
            EXPECT_TRUE(m_network->alarms(n).empty())
                << "seed " << seed << ": " << m_network->alarms(n).front().message;
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Seeds, EpochChaos, ::testing::Range(0, 4));

/// Every node, at every effect around the end of an epoch.
TEST_F(EpochsTest, ACrashAtAnyEffectAroundTheChangeIsHarmless) {
    for (std::size_t victim = 0; victim < 5; ++victim) {
        for (std::uint32_t effect = 0; effect < 60; effect += 4) {
            m_nonce = 0;
            begin(changing(300 + victim));
            bond(4, 100);
            bool armed = false;
            m_network->onSent = [&](std::size_t, const Message& message) {
                const auto* proposal = std::get_if<Proposal>(&message);
                if (armed || proposal == nullptr || !endsEpoch(proposal->block->header)) return;
                armed = true;
                m_network->crashAfter(victim, effect);
            };
            EXPECT_TRUE(m_network->runUntil(
                [&] { return m_network->status(victim == 0 ? 1 : 0).epoch >= 1; }, 2 * kEpochMs));
            m_network->runFor(500);
            m_network->cancelCrashes();
            m_network->startAll();
            EXPECT_TRUE(runToEpoch(2)) << victim << " at " << effect;
            expectSound("crash of " + std::to_string(victim) + " at " + std::to_string(effect));
        }
    }
}

TEST(EpochRecord, AnOlderEpochIsPrunedAndRefused) {
    MemoryVoteStore store;
    VoteRow row;
    row.slot = 5;
    row.message = {1};
    VoteBatch batch;
    batch.votes = {row};
    batch.floorView = 3;
    batch.gate = SigningGate{false, 7};
    ASSERT_TRUE(store.commit(batch).ok());
    VoteBatch open;
    open.openEpoch = 1;
    open.gate = SigningGate{};
    VoteRow next = row;
    next.epoch = 1;
    next.slot = 1;
    open.votes = {next};
    ASSERT_TRUE(store.commit(open).ok());
    const auto contents = *store.load();
    EXPECT_EQ(contents.epoch, 1u);
    EXPECT_EQ(contents.votes, std::vector<VoteRow>{next});
    EXPECT_EQ(contents.floorView, 0u);
    EXPECT_EQ(contents.gate, SigningGate{});
    EXPECT_EQ(store.commit(batch).error().code, "consensus.vote_conflict");
}

}  // namespace
}  // namespace stacknet::consensus::testing
