#include <gtest/gtest.h>

#include "core/consensus/demands.h"
#include "core/consensus/own_votes.h"
#include "core/consensus/rules.h"
#include "tests/core/consensus/sample_votes.h"

/// Guards that only one of several conditions holds.
namespace stacknet::consensus::testing {
namespace {

TEST(RulesGuards, AProposalIsForTheCurrentViewOnly) {
    const SampleVotes votes;
    const OwnVotes own = *OwnVotes::load({}, votes.chainId);
    EXPECT_TRUE(rules::mayPropose({5, own, votes.terms}, 5));
    EXPECT_FALSE(rules::mayPropose({5, own, votes.terms}, 4));
    EXPECT_FALSE(rules::mayPropose({5, own, votes.terms}, 6));
}

// 1.4: from the middle of a term on it may vote, but that term is left by others.
TEST(RulesGuards, ATermThatBeganBeforeSigningIsNotLeft) {
    const SampleVotes votes;
    OwnVotes own = *OwnVotes::load({}, votes.chainId);
    const View middle = votes.terms.first(1) + 3;
    own.setGate({false, middle});
    EXPECT_TRUE(rules::mayNotarize({middle, own, votes.terms}, middle));
    EXPECT_FALSE(rules::mayAbandon({middle, own, votes.terms}, 1, middle));
    const View next = votes.terms.first(2);
    EXPECT_TRUE(rules::mayAbandon({next, own, votes.terms}, 2, next));
}

TEST(RulesGuards, APrunedTermIsNotLeft) {
    const SampleVotes votes;
    OwnVotes own = *OwnVotes::load({}, votes.chainId);
    const View view = votes.terms.first(1) + 5;
    own.raiseFloor(votes.terms.first(1), 1);
    EXPECT_TRUE(rules::mayAbandon({view, own, votes.terms}, 1, view));
    own.raiseFloor(votes.terms.first(1) + 1, 2);
    EXPECT_FALSE(rules::mayAbandon({view, own, votes.terms}, 1, view));
}

TEST(RulesGuards, BodiesOfAVoteAreFourKilobytesTogether) {
    const SampleVotes votes;
    const auto large = [&](std::uint64_t nonce, std::size_t bytes) {
        return ledger::signTransaction(votes.chainId, votes.keys[0], nonce,
                                       ledger::SubmitEvidence{Bytes(bytes)});
    };
    const std::size_t envelope = large(1, 0).encode().size();
    const auto faultOf = [&](std::size_t more) {
        const Notarize vote = votes.demanding(
            1, 5, SampleVotes::blockId(1),
            {large(1, 1'000), large(2, kDemandBytesMax - 2 * envelope - 1'000 + more)});
        return demandFault(vote, votes.chainId, 1'000);
    };
    EXPECT_EQ(faultOf(0), std::nullopt);
    EXPECT_EQ(faultOf(1), DemandFault::Oversized);
}

}  // namespace
}  // namespace stacknet::consensus::testing
