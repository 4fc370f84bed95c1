#include "tests/core/consensus/epochs_fixture.h"

namespace stacknet::consensus::testing {
namespace {

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

}  // namespace
}  // namespace stacknet::consensus::testing
