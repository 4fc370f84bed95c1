#include <gtest/gtest.h>

#include "core/consensus/evidence.h"
#include "tests/core/consensus/sample_votes.h"

/// Each condition of a contradiction by itself: what misses one of them is lawful.
namespace stacknet::consensus::testing {
namespace {

const BlockId kBlock = SampleVotes::blockId(1);
const BlockId kOther = SampleVotes::blockId(2);

TEST(EvidencePairs, SameViewAndOtherBlockAreBothNeeded) {
    const SampleVotes votes;
    const auto none = [&](const SignedStatement& a, const SignedStatement& b) {
        return !contradiction(a, b, votes.terms) && !contradiction(b, a, votes.terms);
    };
    EXPECT_TRUE(none(votes.notarize(1, 5, kBlock), votes.notarize(1, 5, kBlock)));
    EXPECT_TRUE(none(votes.finalize(1, 5, kBlock), votes.finalize(1, 5, kBlock)));
    EXPECT_TRUE(none(votes.finalize(1, 5, kBlock), votes.finalize(1, 6, kOther)));
    EXPECT_TRUE(none(votes.notarize(1, 5, kBlock), votes.finalize(1, 6, kOther)));
    EXPECT_TRUE(none(votes.finalize(1, 5, kBlock), votes.notarize(1, 6, kOther)));
}

// A signer can list other demands, and make another signature, for the block that it voted for.
TEST(EvidencePairs, TwoVotesForOneBlockAreLawfulWhateverTheyDemand) {
    const SampleVotes votes;
    Notarize demanding = votes.notarize(1, 5, kBlock);
    ledger::TxHash hash;
    hash.data[0] = 1;
    demanding.demands = {hash};
    EXPECT_EQ(contradiction(votes.notarize(1, 5, kBlock), demanding, votes.terms), std::nullopt);
}

TEST(EvidencePairs, ALeadersBlocksContradictAtOneViewOnly) {
    const SampleVotes votes;
    const BlockId genesis = genesisBlockId(votes.chainId);
    const Proposal first = votes.proposal(1, genesis, 0, {});
    const Proposal next = votes.proposal(2, first.block->id, 1, {});
    const SignedHeader a{first.block->header, first.signature};
    SignedHeader b{next.block->header, next.signature};
    ASSERT_EQ(a.header.leader, b.header.leader);
    EXPECT_EQ(contradiction(a, b, votes.terms), std::nullopt);
    EXPECT_EQ(contradiction(a, a, votes.terms), std::nullopt) << "one block, shown twice";
    b.header.view = 1;
    EXPECT_EQ(contradiction(a, b, votes.terms), EvidenceKind::DoublePropose);
}

TEST(EvidencePairs, NothingStandsBesideWhatItsKindNeeds) {
    const SampleVotes votes;
    const auto good = [&](const Evidence& evidence) {
        return checkEvidence(evidence, *votes.set, votes.chainId, votes.terms).ok();
    };
    Evidence pair{EvidenceKind::DoubleNotarize, 1, votes.notarize(1, 5, kBlock),
                  votes.notarize(1, 5, kOther)};
    ASSERT_TRUE(good(pair));
    pair.voted.emplace();
    EXPECT_FALSE(good(pair)) << "a header beside two statements";

    BlockHeader wrong = votes.proposal(1, genesisBlockId(votes.chainId), 0, {}).block->header;
    wrong.leader = static_cast<ValidatorIndex>((wrong.leader + 1) % 4);
    wrong.justifyHash = justificationHash({});
    const Notarize vote = votes.notarize(2, 1, wrong.id());
    Evidence bad{EvidenceKind::BadNotarize, 2, vote, vote, 0, VotedHeader{wrong, {}}};
    ASSERT_TRUE(good(bad));
    bad.second = votes.notarize(2, 2, kBlock);
    EXPECT_FALSE(good(bad)) << "another statement beside the vote";
}

class TwoEpochs final : public ledger::IJudgedLedger {
public:
    std::uint64_t epoch() const override { return 0; }
    ledger::Height height() const override { return 0; }
    const ledger::NonceRecord* lastNonce(const PublicKey&) const override { return nullptr; }
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t epoch) const override {
        return epoch < 2 ? &sets[epoch] : nullptr;
    }
    std::vector<ledger::EpochValidator> sets[2];
};

// The same index names another key in another epoch.
TEST(EvidencePairs, TheKeysOfTheAccusedEpochDecide) {
    const SampleVotes votes;
    TwoEpochs epochs;
    for (const auto& key : votes.keys) epochs.sets[0].push_back({key.publicKey(), 1});
    epochs.sets[1] = {epochs.sets[0].rbegin(), epochs.sets[0].rend()};
    const auto signedIn = [&](Epoch epoch, std::size_t key, const BlockId& id) {
        Notarize vote = votes.notarize(1, 5, id);
        vote.signature =
            votes.keys[key].sign(notarizeSignBytes(votes.chainId, epoch, 5, id, demandRoot({})));
        return vote;
    };
    const auto judged = [&](Epoch epoch, std::size_t key) {
        const Evidence pair{EvidenceKind::DoubleNotarize, 1, signedIn(epoch, key, kBlock),
                            signedIn(epoch, key, kOther), epoch};
        return EvidenceJudge(votes.terms)
            .judge(votes.chainId, encodeEvidence(pair, votes.chainId), epochs);
    };
    ASSERT_TRUE(judged(0, 1).ok());
    EXPECT_EQ(judged(0, 1)->offender, votes.keys[1].publicKey());
    ASSERT_TRUE(judged(1, 2).ok());
    EXPECT_EQ(judged(1, 2)->offender, votes.keys[2].publicKey());
    EXPECT_EQ(judged(1, 2)->epoch, 1u);
    EXPECT_FALSE(judged(1, 1).ok()) << "that index was another key's";
    EXPECT_EQ(judged(2, 1).error().code, "consensus.unknown_epoch");
}

}  // namespace
}  // namespace stacknet::consensus::testing
