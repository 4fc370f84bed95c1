#include "core/consensus/evidence.h"

#include <gtest/gtest.h>

#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

const BlockId kBlock = SampleVotes::blockId(1);
const BlockId kOther = SampleVotes::blockId(2);

TEST(Evidence, PairsThatNoHonestNodeSigns) {
    const SampleVotes votes;
    const auto kindOf = [&](const SignedStatement& a, const SignedStatement& b) {
        const auto kind = contradiction(a, b, votes.terms);
        EXPECT_EQ(kind, contradiction(b, a, votes.terms)) << "order does not matter";
        if (kind) {
            EXPECT_TRUE(
                checkEvidence({*kind, 1, a, b}, *votes.set, votes.chainId, votes.terms).ok());
        }
        return kind;
    };
    EXPECT_EQ(kindOf(votes.notarize(1, 5, kBlock), votes.notarize(1, 5, kOther)),
              EvidenceKind::DoubleNotarize);
    EXPECT_EQ(kindOf(votes.finalize(1, 5, kBlock), votes.finalize(1, 5, kOther)),
              EvidenceKind::DoubleFinalize);
    EXPECT_EQ(kindOf(votes.abandon(1, 5), votes.finalize(1, 5, kBlock)),
              EvidenceKind::FinalizeAfterLeaving);
    EXPECT_EQ(kindOf(votes.abandon(1, 5), votes.finalize(1, 9, kBlock)),
              EvidenceKind::FinalizeAfterLeaving);
    EXPECT_EQ(kindOf(votes.notarize(1, 5, kBlock), votes.finalize(1, 5, kOther)),
              EvidenceKind::SplitVote);
}

TEST(Evidence, LawfulPairs) {
    const SampleVotes votes;
    const auto none = [&](const SignedStatement& a, const SignedStatement& b) {
        return !contradiction(a, b, votes.terms) && !contradiction(b, a, votes.terms);
    };
    EXPECT_TRUE(none(votes.abandon(1, 5), votes.finalize(1, 4, kBlock)));
    EXPECT_TRUE(none(votes.abandon(1, 5), votes.finalize(1, 11, kBlock))) << "next term";
    EXPECT_TRUE(none(votes.abandon(1, 5), votes.notarize(1, 7, kBlock))) << "R5";
    EXPECT_TRUE(none(votes.notarize(1, 5, kBlock), votes.finalize(1, 5, kBlock)));
    EXPECT_TRUE(none(votes.notarize(1, 5, kBlock), votes.notarize(1, 6, kOther)));
    EXPECT_TRUE(none(votes.notarize(1, 5, kBlock), votes.notarize(2, 5, kOther))) << "two signers";
}

TEST(Evidence, ForgedEvidenceFramesNobody) {
    const SampleVotes votes;
    Evidence evidence{EvidenceKind::DoubleNotarize, 1, votes.notarize(1, 5, kBlock),
                      votes.notarize(1, 5, kOther)};
    const auto good = [&] {
        return checkEvidence(evidence, *votes.set, votes.chainId, votes.terms).ok();
    };
    EXPECT_TRUE(good());
    evidence.offender = 2;
    EXPECT_FALSE(good()) << "blames somebody else";
    evidence.offender = 1;
    std::get<Notarize>(evidence.second).signature.data[5] ^= 1;
    EXPECT_FALSE(good()) << "a signature that does not verify";
    Notarize impersonated = votes.notarize(2, 5, kOther);
    impersonated.signer = 1;
    evidence.second = impersonated;
    EXPECT_FALSE(good()) << "signed by another key";
}

/// The validators of some epochs, as the ledger remembers them.
class Epochs final : public ledger::IJudgedLedger {
public:
    std::uint64_t epoch() const override { return 0; }
    ledger::Height height() const override { return 0; }
    const ledger::NonceRecord* lastNonce(const PublicKey&) const override { return nullptr; }
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t epoch) const override {
        const auto found = sets.find(epoch);
        return found == sets.end() ? nullptr : &found->second;
    }
    std::map<std::uint64_t, std::vector<ledger::EpochValidator>> sets;
};

class Judge : public ::testing::Test {
protected:
    Judge() {
        for (const auto& key : m_votes.keys) m_epochs.sets[0].push_back({key.publicKey(), 1});
    }
    Evidence pair() const {
        return {EvidenceKind::DoubleNotarize, 1, m_votes.notarize(1, 5, kBlock),
                m_votes.notarize(1, 5, kOther)};
    }
    Result<ledger::Offence> judge(const Evidence& evidence) const {
        return judge(encodeEvidence(evidence, m_votes.chainId));
    }
    Result<ledger::Offence> judge(const Bytes& bytes) const {
        return EvidenceJudge(m_votes.terms).judge(m_votes.chainId, bytes, m_epochs);
    }
    // A vote of validator 2 for a block of `header` and `justify`, as evidence.
    Evidence badVote(BlockHeader header, const Justification& justify, View votedIn) const {
        header.justifyHash = justificationHash(justify);
        const Notarize vote = m_votes.notarize(2, votedIn, header.id());
        return {EvidenceKind::BadNotarize, 2, vote, vote, 0, VotedHeader{header, justify}};
    }
    const SampleVotes m_votes;
    Epochs m_epochs;
};

TEST_F(Judge, EveryKindConvictsItsSigner) {
    const std::vector<Evidence> all = {
        pair(),
        {EvidenceKind::DoubleFinalize, 1, m_votes.finalize(1, 5, kBlock),
         m_votes.finalize(1, 5, kOther)},
        {EvidenceKind::FinalizeAfterLeaving, 1, m_votes.abandon(1, 3),
         m_votes.finalize(1, 5, kBlock)},
        {EvidenceKind::SplitVote, 1, m_votes.notarize(1, 5, kBlock),
         m_votes.finalize(1, 5, kOther)},
    };
    for (const Evidence& evidence : all) {
        const auto offence = judge(evidence);
        ASSERT_TRUE(offence.ok()) << offence.error().message;
        EXPECT_EQ(offence->kind, ledger::OffenceClass::BftDisagreement);
        EXPECT_EQ(offence->offender, m_votes.keys[1].publicKey());
        EXPECT_EQ(offence->epoch, 0u);
        EXPECT_EQ(offence->view, 5u) << "the later statement's";
    }
    const Proposal a = m_votes.proposal(1, genesisBlockId(m_votes.chainId), 0, {});
    Justification exits;
    exits.exits.push_back(m_votes.exitCert({{0, 1}, {1, 1}, {2, 1}}));
    const Proposal b = m_votes.proposal(1, genesisBlockId(m_votes.chainId), 0, exits);
    const ValidatorIndex leader = a.block->header.leader;
    const auto offence =
        judge({EvidenceKind::DoublePropose, leader, SignedHeader{a.block->header, a.signature},
               SignedHeader{b.block->header, b.signature}});
    ASSERT_TRUE(offence.ok());
    EXPECT_EQ(offence->offender, m_votes.keys[leader].publicKey());
}

// Scenario 30: swapped order and another signature of the same vote make the same bytes or the same
// identity, and the same offence.
TEST_F(Judge, OneFaultHasOneIdentity) {
    const Evidence evidence = pair();
    Evidence swapped = evidence;
    std::swap(swapped.first, swapped.second);
    EXPECT_EQ(encodeEvidence(evidence, m_votes.chainId), encodeEvidence(swapped, m_votes.chainId));
    EXPECT_EQ(evidenceId(evidence, m_votes.chainId), evidenceId(swapped, m_votes.chainId));
    Evidence otherSignature = evidence;
    std::get<Notarize>(otherSignature.first).signature.data[7] ^= 1;
    EXPECT_EQ(evidenceId(evidence, m_votes.chainId), evidenceId(otherSignature, m_votes.chainId));
    EXPECT_FALSE(judge(otherSignature).ok()) << "a malleated signature does not verify";
    // Two pairs of one incident: a third vote in the same view.
    const Evidence third{EvidenceKind::DoubleNotarize, 1, m_votes.notarize(1, 5, kBlock),
                         m_votes.notarize(1, 5, SampleVotes::blockId(3))};
    EXPECT_NE(evidenceId(evidence, m_votes.chainId), evidenceId(third, m_votes.chainId));
    EXPECT_EQ(*judge(evidence), *judge(third)) << "one offence, so one slash";
    EXPECT_EQ(*judge(evidence), *judge(swapped));
}

TEST_F(Judge, OnlyCanonicalBytesAreRead) {
    const Evidence evidence = pair();
    const Bytes good = encodeEvidence(evidence, m_votes.chainId);
    ASSERT_TRUE(judge(good).ok());
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_FALSE(
            judge(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))).ok());
    }
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(judge(longer).ok()) << "padding";
    EXPECT_FALSE(judge(Bytes(kEvidenceBytesMax + 1, 0)).ok());
    // The two statements exchanged by hand.
    const std::size_t head = 1 + 1 + 8 + 2;
    const std::size_t half = (good.size() - head) / 2;
    Bytes exchanged(good.begin(), good.begin() + head);
    exchanged.insert(exchanged.end(), good.begin() + static_cast<std::ptrdiff_t>(head + half),
                     good.end());
    exchanged.insert(exchanged.end(), good.begin() + head,
                     good.begin() + static_cast<std::ptrdiff_t>(head + half));
    EXPECT_FALSE(judge(exchanged).ok());
    // One statement twice is no contradiction.
    Evidence twice = evidence;
    twice.second = twice.first;
    EXPECT_FALSE(judge(twice).ok());
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes changed = good;
        changed[i] ^= 0x01;
        EXPECT_FALSE(judge(changed).ok()) << "byte " << i << " is bound";
        const auto decoded = decodeEvidence(changed, m_votes.chainId);
        if (decoded.ok()) {
            EXPECT_EQ(encodeEvidence(*decoded, m_votes.chainId), changed);
        }
    }
}

// Scenario 29: unsigned fields of the evidence are trusted in nothing.
TEST_F(Judge, SideFieldsFrameNobody) {
    Evidence evidence = pair();
    evidence.offender = 2;
    EXPECT_FALSE(judge(evidence).ok()) << "blames somebody else";
    evidence = pair();
    std::get<Notarize>(evidence.first).signer = 2;
    std::get<Notarize>(evidence.second).signer = 2;
    evidence.offender = 2;
    EXPECT_FALSE(judge(evidence).ok()) << "the victim's index on another's signatures";
    evidence = pair();
    evidence.offender = 77;
    std::get<Notarize>(evidence.first).signer = 77;
    std::get<Notarize>(evidence.second).signer = 77;
    EXPECT_FALSE(judge(evidence).ok()) << "an index beyond the set";
    evidence = pair();
    evidence.epoch = 1;
    EXPECT_FALSE(judge(evidence).ok()) << "an epoch that nobody knows";
    m_epochs.sets[1] = m_epochs.sets[0];
    EXPECT_FALSE(judge(evidence).ok()) << "votes of epoch 0 are none of epoch 1";
    // The same index belongs to another key in that epoch.
    std::swap(m_epochs.sets[0][1], m_epochs.sets[0][2]);
    EXPECT_FALSE(judge(pair()).ok());
    evidence = pair();
    evidence.kind = EvidenceKind::DoubleFinalize;
    EXPECT_FALSE(judge(evidence).ok()) << "a kind that does not fit";
}

// Scenario 28: votes of another epoch or chain do not pair up with those of this one.
TEST_F(Judge, OtherEpochsAndChainsDoNotMix) {
    Evidence evidence = pair();
    auto& second = std::get<Notarize>(evidence.second);
    second.signature =
        m_votes.keys[1].sign(notarizeSignBytes(m_votes.chainId, 1, 5, kOther, demandRoot({})));
    EXPECT_FALSE(judge(evidence).ok());
    second.signature = m_votes.keys[1].sign(notarizeSignBytes({}, 0, 5, kOther, demandRoot({})));
    EXPECT_FALSE(judge(evidence).ok());
}

// Scenario 16 and E5: voting for a block that is wrong by its own bytes.
TEST_F(Judge, VotesForInvalidHeadersConvict) {
    const Proposal good = m_votes.proposal(1, genesisBlockId(m_votes.chainId), 0, {});
    EXPECT_FALSE(judge(badVote(good.block->header, {}, 1)).ok()) << "a good header";
    EXPECT_TRUE(judge(badVote(good.block->header, {}, 2)).ok()) << "voted for in another view";

    BlockHeader wrong = good.block->header;
    wrong.leader = static_cast<ValidatorIndex>((wrong.leader + 1) % 4);
    const auto offence = judge(badVote(wrong, {}, 1));
    ASSERT_TRUE(offence.ok()) << offence.error().message;
    EXPECT_EQ(offence->offender, m_votes.keys[2].publicKey()) << "the voter, not the leader";
    wrong = good.block->header;
    wrong.epoch = 1;
    EXPECT_TRUE(judge(badVote(wrong, {}, 1)).ok());
    wrong = good.block->header;
    wrong.chainId.data[0] ^= 1;
    EXPECT_TRUE(judge(badVote(wrong, {}, 1)).ok());

    // Inside a term: the certificate of the parent.
    Justification justify;
    justify.parent = m_votes.notarCert(4, kBlock, {0, 1, 2});
    const BlockHeader inside = m_votes.proposal(5, kBlock, 4, justify).block->header;
    EXPECT_FALSE(judge(badVote(inside, justify, 5)).ok());
    Justification forged = justify;
    forged.parent->entries[1].signature.data[0] ^= 1;
    EXPECT_TRUE(judge(badVote(inside, forged, 5)).ok()) << "a certificate that does not verify";
    Justification small = justify;
    small.parent->entries.pop_back();
    EXPECT_TRUE(judge(badVote(inside, small, 5)).ok()) << "no quorum";
    Justification stale;
    stale.parent = m_votes.notarCert(3, kBlock, {0, 1, 2});
    EXPECT_TRUE(judge(badVote(inside, stale, 5)).ok()) << "a stale certificate";
}

TEST_F(Judge, E5NeedsTheVoteTheHeaderAndItsJustification) {
    BlockHeader wrong = m_votes.proposal(1, genesisBlockId(m_votes.chainId), 0, {}).block->header;
    wrong.leader = static_cast<ValidatorIndex>((wrong.leader + 1) % 4);
    const Evidence good = badVote(wrong, {}, 1);
    ASSERT_TRUE(judge(good).ok());
    Evidence bad = good;
    bad.voted->justify.parent = m_votes.notarCert(3, kBlock, {0, 1, 2});
    EXPECT_FALSE(judge(bad).ok()) << "a justification that the header does not name";
    bad = good;
    bad.voted->header.timeMs += 1;
    EXPECT_FALSE(judge(bad).ok()) << "another header than the voted one";
    bad = good;
    std::get<Notarize>(bad.first).signature.data[1] ^= 1;
    EXPECT_FALSE(judge(bad).ok());
    bad = good;
    bad.offender = 1;
    EXPECT_FALSE(judge(bad).ok());
    bad = good;
    bad.first = m_votes.finalize(2, 1, wrong.id());
    EXPECT_FALSE(judge(bad).ok()) << "only Notarize says that a block is valid";
    bad = good;
    bad.voted.reset();
    EXPECT_FALSE(judge(bad).ok());
    const Bytes bytes = encodeEvidence(good, m_votes.chainId);
    EXPECT_EQ(encodeEvidence(*decodeEvidence(bytes, m_votes.chainId), m_votes.chainId), bytes);
}

}  // namespace
}  // namespace stacknet::consensus::testing
