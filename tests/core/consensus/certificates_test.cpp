#include "core/consensus/certificates.h"

#include <gtest/gtest.h>

#include "core/consensus/evidence.h"
#include "core/consensus/justify.h"
#include "core/consensus/sync.h"
#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

const BlockId kBlock = SampleVotes::blockId(1);
const BlockId kOther = SampleVotes::blockId(2);

TEST(ValidatorSet, QuorumIsAboveTwoThirdsInIntegers) {
    ChainId chain;
    SampleVotes votes(7);
    for (std::uint64_t total = 1; total < 60; ++total) {
        std::vector<Validator> one = {{votes.keys[0].publicKey(), total}};
        const auto set = ValidatorSet::make(chain, 0, one);
        for (std::uint64_t weight = 0; weight <= total; ++weight) {
            EXPECT_EQ(set->isQuorum(weight), 3 * weight > 2 * total);
            EXPECT_EQ(set->isQuorum(weight), weight >= set->quorumWeight());
            EXPECT_EQ(set->isBlocking(weight), 3 * weight > total);
        }
    }
    const std::uint64_t most = ledger::kTotalWeightMax;
    const auto heavy = ValidatorSet::make(chain, 0, {{votes.keys[0].publicKey(), most}});
    EXPECT_TRUE(heavy->isQuorum(most));
    EXPECT_FALSE(heavy->isQuorum(most / 3 * 2));
    EXPECT_FALSE(ValidatorSet::make(chain, 0, {{votes.keys[0].publicKey(), most + 1}}).ok());
    EXPECT_FALSE(ValidatorSet::make(chain, 0, {}).ok());
    EXPECT_FALSE(ValidatorSet::make(chain, 0, {{votes.keys[0].publicKey(), 0}}).ok());
    EXPECT_FALSE(ValidatorSet::make(
                     chain, 0, {{votes.keys[0].publicKey(), 1}, {votes.keys[0].publicKey(), 1}})
                     .ok());
}

TEST(ValidatorSet, EveryoneLeadsOncePerRotation) {
    const SampleVotes votes(7);
    std::set<ValidatorIndex> leaders;
    for (Term term = 0; term < 7; ++term) leaders.insert(votes.set->leaderOfTerm(term));
    EXPECT_EQ(leaders.size(), 7u);
    EXPECT_EQ(votes.set->leaderOfTerm(0), votes.set->leaderOfTerm(7));
}

TEST(Certificates, QuorumOfValidVotesPasses) {
    const SampleVotes votes;
    CertificateVerifier verifier = votes.verifier();
    EXPECT_TRUE(verifier.check(votes.notarCert(5, kBlock, {0, 1, 2})));
    EXPECT_TRUE(verifier.check(votes.finalCert(5, kBlock, {1, 2, 3})));
    EXPECT_TRUE(verifier.check(votes.notarCert(5, kBlock, {0, 1, 2, 3})));
    EXPECT_TRUE(verifier.check(votes.notarCert(5, kBlock, {0, 1, 2}))) << "from the cache";
}

TEST(Certificates, ForgeriesAreRefused) {
    const SampleVotes votes;
    CertificateVerifier verifier = votes.verifier();
    EXPECT_FALSE(verifier.check(votes.notarCert(5, kBlock, {0, 1}))) << "no quorum";
    EXPECT_FALSE(verifier.check(votes.notarCert(5, kBlock, {}))) << "empty";
    EXPECT_FALSE(verifier.check(votes.notarCert(5, kBlock, {0, 0, 1}))) << "one signer twice";
    EXPECT_FALSE(verifier.check(votes.notarCert(5, kBlock, {2, 1, 0}))) << "not sorted";

    Certificate forged = votes.notarCert(5, kBlock, {0, 1, 2, 3});
    forged.entries[3].signature = forged.entries[0].signature;
    EXPECT_FALSE(verifier.check(forged)) << "a bad signature beyond the quorum counts too";
    forged = votes.notarCert(5, kBlock, {0, 1, 2});
    forged.view = 6;
    EXPECT_FALSE(verifier.check(forged)) << "moved to another view";
    forged = votes.notarCert(5, kBlock, {0, 1, 2});
    forged.blockId = kOther;
    EXPECT_FALSE(verifier.check(forged)) << "moved to another block";
    forged = votes.notarCert(5, kBlock, {0, 1, 2});
    forged.kind = CertificateKind::Final;
    EXPECT_FALSE(verifier.check(forged)) << "Notarize is not Finalize";
    forged = votes.notarCert(5, kBlock, {0, 1, 2});
    forged.entries[2].signer = 3;
    EXPECT_FALSE(verifier.check(forged)) << "somebody else's vote";
    forged.entries[2].signer = 4;
    EXPECT_FALSE(verifier.check(forged)) << "no such validator";
    const SampleVotes others(4, 8);
    EXPECT_FALSE(verifier.check(others.notarCert(5, kBlock, {0, 1, 2}))) << "another chain";
}

TEST(Certificates, ExitsMayDifferInTheirViewsAndProveTheHighest) {
    const SampleVotes votes;
    CertificateVerifier verifier = votes.verifier();
    const Certificate proof = votes.notarCert(13, kBlock, {0, 1, 2});
    EXPECT_TRUE(verifier.check(votes.exitCert({{0, 11}, {1, 11}, {2, 11}})));
    EXPECT_TRUE(verifier.check(votes.exitCert({{0, 14}, {1, 11}, {2, 12}}, proof)));
    EXPECT_FALSE(verifier.check(votes.exitCert({{0, 14}, {1, 11}, {2, 12}}))) << "no proof";
    EXPECT_FALSE(verifier.check(votes.exitCert({{0, 13}, {1, 11}, {2, 12}}, proof)))
        << "proof of another view";
    EXPECT_FALSE(verifier.check(votes.exitCert({{0, 11}, {1, 11}, {2, 11}}, proof)))
        << "a proof that is not needed";
    EXPECT_FALSE(verifier.check(votes.exitCert({{0, 14}, {1, 11}}, proof))) << "no quorum";
    ExitCertificate outside = votes.exitCert({{0, 11}, {1, 11}, {2, 11}});
    outside.entries[0].leftAt = 21;
    EXPECT_FALSE(verifier.check(outside)) << "a view of another term";
}

class Justify : public ::testing::Test {
protected:
    bool holds(View view, const BlockId& parentId, View parentView, Justification justify) {
        const Proposal proposal = m_votes.proposal(view, parentId, parentView, justify);
        CertificateVerifier verifier = m_votes.verifier();
        return checkJustification(proposal.block->header, proposal.block->justify, verifier).ok();
    }
    Certificate notar(View view) { return m_votes.notarCert(view, kBlock, {0, 1, 2}); }
    ExitCertificate left(View a, View b, View c) {
        const View max = std::max({a, b, c});
        std::optional<Certificate> proof;
        if (!m_votes.terms.isFirst(max)) proof = notar(max - 1);
        return m_votes.exitCert({{0, a}, {1, b}, {2, c}}, proof);
    }
    SampleVotes m_votes;  // ten views a term
    BlockId m_genesis = genesisBlockId(m_votes.chainId);
};

TEST_F(Justify, InsideATermTheParentIsTheViewBefore) {
    EXPECT_TRUE(holds(5, kBlock, 4, {notar(4), {}}));
    EXPECT_FALSE(holds(6, kBlock, 4, {notar(4), {}})) << "skips a view";
    EXPECT_FALSE(holds(5, kOther, 4, {notar(4), {}})) << "certificate of another block";
    EXPECT_FALSE(holds(5, kBlock, 4, {std::nullopt, {}})) << "no certificate";
    EXPECT_FALSE(holds(5, kBlock, 4, {m_votes.finalCert(4, kBlock, {0, 1, 2}), {}}))
        << "a FinalCert would hide the demands";
    EXPECT_FALSE(holds(15, kBlock, 14, {notar(14), {left(1, 1, 1)}})) << "exits do not belong";
}

TEST_F(Justify, TermStartAfterACompleteTermNeedsNoExit) {
    EXPECT_TRUE(holds(11, kBlock, 10, {notar(10), {}}));
    EXPECT_TRUE(holds(11, kBlock, 10, {m_votes.finalCert(10, kBlock, {0, 1, 2}), {}}));
    EXPECT_TRUE(holds(1, m_genesis, 0, {}));
    EXPECT_FALSE(holds(1, kBlock, 0, {})) << "another genesis";
}

TEST_F(Justify, TermStartAfterACutTermNeedsItsExit) {
    EXPECT_TRUE(holds(11, kBlock, 4, {notar(4), {left(5, 5, 4)}}));
    EXPECT_TRUE(holds(11, kBlock, 7, {notar(7), {left(5, 5, 4)}})) << "a later parent is fine";
    EXPECT_FALSE(holds(11, kBlock, 4, {notar(4), {}}));
    EXPECT_FALSE(holds(11, kBlock, 4, {notar(4), {left(6, 5, 4)}}))
        << "view 5 may be final: max u must be at most parent view + 1";
    EXPECT_FALSE(holds(11, kBlock, 4, {notar(4), {left(15, 15, 14)}})) << "another term's exit";
}

TEST_F(Justify, EverySkippedTermMustHaveBeenLeftAtItsStart) {
    EXPECT_TRUE(
        holds(31, kBlock, 4, {notar(4), {left(5, 5, 5), left(11, 11, 11), left(21, 21, 21)}}));
    EXPECT_TRUE(holds(21, m_genesis, 0, {std::nullopt, {left(1, 1, 1), left(11, 11, 11)}}));
    EXPECT_FALSE(holds(31, kBlock, 4, {notar(4), {left(5, 5, 5), left(21, 21, 21)}}))
        << "one is missing";
    EXPECT_FALSE(
        holds(31, kBlock, 4, {notar(4), {left(5, 5, 5), left(12, 11, 11), left(21, 21, 21)}}))
        << "something was notarized in the skipped term";
    EXPECT_FALSE(
        holds(31, kBlock, 4, {notar(4), {left(5, 5, 5), left(21, 21, 21), left(11, 11, 11)}}))
        << "out of order";
    EXPECT_FALSE(holds(21, m_genesis, 0, {std::nullopt, {left(2, 1, 1), left(11, 11, 11)}}));
}

class Chain final : public IBlockReader {
public:
    explicit Chain(const SampleVotes& votes, std::size_t length) {
        BlockId parent = genesisBlockId(votes.chainId);
        for (View view = 1; view <= length; ++view) {
            blocks.push_back(votes.proposal(view, parent, view - 1, {}).block);
            parent = blocks.back()->id;
        }
    }
    Height tipHeight() const override { return blocks.size(); }
    BlockPtr block(Height height) const override {
        return height >= 1 && height <= blocks.size() ? blocks[height - 1] : nullptr;
    }
    std::optional<BlockHeader> header(Height height) const override {
        return block(height) ? std::optional<BlockHeader>(block(height)->header) : std::nullopt;
    }
    std::optional<Certificate> finalCert(Height height) const override {
        const auto found = certificates.find(height);
        return found == certificates.end() ? std::nullopt
                                           : std::optional<Certificate>(found->second);
    }
    std::vector<BlockPtr> blocks;
    std::map<Height, Certificate> certificates;
};

TEST(Sync, AnswerIsProvenByTheNextFinalCert) {
    const SampleVotes votes;
    Chain chain(votes, 30);
    chain.certificates[25] = votes.finalCert(25, chain.blocks[24]->id, {0, 1, 2});
    const SyncRequest request{11, 10};
    const SyncResponse response = makeSyncResponse(chain, request);
    ASSERT_EQ(response.blocks.size(), 10u);
    EXPECT_EQ(response.proofHeaders.size(), 5u);
    const BlockId parent = chain.blocks[9]->id;
    const auto good = [&](const SyncResponse& answer) {
        return checkSyncResponse(answer, request, parent, 10, *votes.set, votes.chainId).ok();
    };
    EXPECT_TRUE(good(response));
    EXPECT_TRUE(makeSyncResponse(chain, {26, 10}).blocks.empty()) << "nothing proves those";
    EXPECT_TRUE(makeSyncResponse(chain, {31, 10}).blocks.empty());

    SyncResponse broken = response;
    broken.proof.reset();
    EXPECT_FALSE(good(broken));
    broken = response;
    broken.proof = votes.finalCert(25, kOther, {0, 1, 2});
    EXPECT_FALSE(good(broken)) << "proves another block";
    broken = response;
    broken.proof->entries.pop_back();
    EXPECT_FALSE(good(broken)) << "no quorum";
    broken = response;
    broken.proof = votes.notarCert(25, chain.blocks[24]->id, {0, 1, 2});
    EXPECT_FALSE(good(broken)) << "notarized is not final";
    broken = response;
    broken.blocks.erase(broken.blocks.begin() + 4);
    EXPECT_FALSE(good(broken)) << "a hole";
    broken = response;
    auto changed = std::make_shared<Block>(*broken.blocks[3]);
    changed->header.timeMs += 1;
    changed->id = changed->header.id();
    broken.blocks[3] = changed;
    EXPECT_FALSE(good(broken)) << "a changed block";
    broken = response;
    broken.proofHeaders.pop_back();
    EXPECT_FALSE(good(broken));
    EXPECT_FALSE(good({})) << "empty";
    EXPECT_FALSE(checkSyncResponse(response, request, kOther, 10, *votes.set, votes.chainId).ok())
        << "another branch";
}

}  // namespace
}  // namespace stacknet::consensus::testing
