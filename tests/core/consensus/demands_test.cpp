#include "core/consensus/demands.h"

#include <gtest/gtest.h>

#include "core/consensus/block_body.h"
#include "core/consensus/demand_book.h"
#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

ledger::Transaction order(const SampleVotes& votes, std::size_t signer, std::uint64_t nonce,
                          std::int64_t expiresMs = 0) {
    return ledger::signTransaction(votes.chainId, votes.keys[signer], nonce,
                                   ledger::ConnectKey{votes.keys[signer].publicKey()}, expiresMs);
}

ledger::TxHash hashOf(std::uint8_t byte) {
    ledger::TxHash hash;
    hash.data.fill(byte);
    return hash;
}

// The numbers of the protocol.
TEST(Demands, Numbers) {
    EXPECT_EQ(kDemandsMax, 8u);
    EXPECT_EQ(kDemandBytesMax, 4u * 1'024);
    EXPECT_EQ(kCensorProposals, 8u);
    EXPECT_EQ(Params{}.demandAgeMs, 1'000);
    EXPECT_EQ(Params{}.watchdogMs, 10'000);
}

// Scenario 21: demands with missing, invalid, oversized, duplicate and expired bodies.
TEST(Demands, FaultsOfAVote) {
    const SampleVotes votes;
    const BlockId id = SampleVotes::blockId(1);
    const auto fault = [&](const Notarize& vote, std::int64_t timeMs = 1'000) {
        return demandFault(vote, votes.chainId, timeMs);
    };
    const Notarize good = votes.demanding(1, 5, id, {order(votes, 0, 1), order(votes, 2, 1)});
    EXPECT_EQ(fault(votes.notarize(1, 5, id)), std::nullopt) << "nothing demanded";
    EXPECT_EQ(fault(good), std::nullopt);

    Notarize bad = good;
    bad.bodies.pop_back();
    EXPECT_EQ(fault(bad), DemandFault::Missing);
    bad = good;
    bad.bodies[0] = order(votes, 3, 9);
    EXPECT_EQ(fault(bad), DemandFault::Missing) << "another transaction's body";
    bad = good;
    bad.bodies.push_back(order(votes, 3, 9));
    EXPECT_EQ(fault(bad), DemandFault::Missing) << "a body too many";
    bad = good;
    std::swap(bad.bodies[0], bad.bodies[1]);
    EXPECT_EQ(fault(bad), DemandFault::Missing);
    bad = good;
    bad.bodies[1].signature.data[4] ^= 1;
    EXPECT_EQ(fault(bad), DemandFault::Invalid);
    bad = good;
    bad.demands[1] = bad.demands[0];
    bad.bodies[1] = bad.bodies[0];
    EXPECT_EQ(fault(bad), DemandFault::Unordered) << "twice";
    bad = good;
    std::swap(bad.demands[0], bad.demands[1]);
    std::swap(bad.bodies[0], bad.bodies[1]);
    EXPECT_EQ(fault(bad), DemandFault::Unordered);

    std::vector<ledger::Transaction> nine;
    for (std::uint64_t nonce = 1; nonce <= 9; ++nonce) nine.push_back(order(votes, 0, nonce));
    EXPECT_EQ(fault(votes.demanding(1, 5, id, nine)), DemandFault::Oversized);
    nine.pop_back();
    EXPECT_EQ(fault(votes.demanding(1, 5, id, nine)), std::nullopt) << "eight are allowed";

    const Notarize late = votes.demanding(1, 5, id, {order(votes, 0, 1, 999)});
    EXPECT_EQ(fault(late, 1'000), DemandFault::Expired);
    EXPECT_EQ(fault(late, 999), std::nullopt) << "runs in a block of that very time";
}

TEST(Demands, ObligationIsDueSevenViewsAfterTheCertificate) {
    for (View metAt = 11; metAt <= 25; ++metAt) {
        Obligations obligations;
        std::optional<View> broken;
        for (View view = 11; view <= 30 && !broken; ++view) {
            obligations.add(view, view == 11 ? DemandList{hashOf(1)} : DemandList{},
                            view == metAt ? std::vector{hashOf(1)} : std::vector<ledger::TxHash>{});
            if (obligations.brokenAt(view)) broken = view;
        }
        if (metAt <= 18) {
            EXPECT_EQ(broken, std::nullopt) << metAt;
        } else {
            EXPECT_EQ(broken, View{18}) << metAt;
        }
    }
}

TEST(Demands, WhatIsIncludedIsOwedNoMore) {
    Obligations obligations;
    obligations.add(2, {}, {hashOf(1)});
    obligations.add(3, {hashOf(1), hashOf(2)}, {});
    EXPECT_EQ(obligations.open(), 1u) << "included before it was demanded";
    obligations.add(4, {hashOf(2)}, {hashOf(2)});
    obligations.add(5, {hashOf(2)}, {});
    EXPECT_EQ(obligations.open(), 0u);
    EXPECT_EQ(obligations.brokenAt(100), std::nullopt);
}

// The ledger forgets old inclusions, so a demand for one is met by including it again.
TEST(Demands, InclusionCountsForEightBlocks) {
    for (View demandedAt = 3; demandedAt <= 20; ++demandedAt) {
        Obligations obligations;
        for (View view = 2; view <= demandedAt; ++view) {
            obligations.add(view, view == demandedAt ? DemandList{hashOf(1)} : DemandList{},
                            view == 2 ? std::vector{hashOf(1)} : std::vector<ledger::TxHash>{});
        }
        EXPECT_EQ(obligations.open(), demandedAt <= 2 + kInclusionsRemembered ? 0u : 1u)
            << demandedAt;
        obligations.endTerm();
        EXPECT_EQ(obligations.open(), 0u);
    }
    EXPECT_EQ(kInclusionsRemembered, 8u);
}

TEST(Demands, CertificateListsAreUnited) {
    Certificate certificate;
    certificate.entries = {
        {0, {hashOf(1), hashOf(3)}, {}}, {1, {}, {}}, {2, {hashOf(2), hashOf(3)}, {}}};
    EXPECT_EQ(demandedBy(certificate), (DemandList{hashOf(1), hashOf(2), hashOf(3)}));
}

class Book : public ::testing::Test {
protected:
    DemandList demand(std::int64_t nowMs, std::int64_t timeMs = 0) {
        return m_book.demand(timeMs, 1'000, 10'000, nowMs, m_bodies);
    }
    const SampleVotes m_votes;
    DemandBook m_book;
    std::vector<ledger::Transaction> m_bodies;
};

TEST_F(Book, DemandsAfterOneSecondAndNeverWhatIsInTheChain) {
    const auto waiting = std::vector{order(m_votes, 0, 1), order(m_votes, 1, 1)};
    m_book.scan(waiting, {}, 5'000);
    EXPECT_TRUE(demand(5'999).empty());
    m_book.scan(waiting, {}, 5'990);
    EXPECT_EQ(demand(6'000).size(), 2u) << "the age goes on over scans";
    ASSERT_EQ(m_bodies.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(m_bodies[i].hash(), demand(6'000)[i]);
    m_book.noteChain({waiting[0].hash()});
    EXPECT_EQ(demand(6'000), DemandList{waiting[1].hash()});
    m_book.scan({waiting[1]}, {waiting[0].hash()}, 6'100);
    m_book.noteChain({});
    EXPECT_EQ(demand(6'100).size(), 2u) << "a lost chain does not lose the age";
    m_book.included({waiting[0].hash()});
    EXPECT_EQ(demand(6'100), DemandList{waiting[1].hash()});
    m_book.scan({}, {}, 6'200);
    EXPECT_TRUE(demand(6'200).empty()) << "gone from the pool";
}

TEST_F(Book, ListsTheOldestEightWithinFourKilobytes) {
    std::vector<ledger::Transaction> waiting;
    for (std::uint64_t nonce = 1; nonce <= 20; ++nonce) waiting.push_back(order(m_votes, 0, nonce));
    m_book.scan({waiting.begin(), waiting.begin() + 10}, {}, 0);
    m_book.scan(waiting, {}, 500);
    const DemandList demands = demand(2'000);
    EXPECT_EQ(demands.size(), 8u);
    EXPECT_TRUE(std::is_sorted(demands.begin(), demands.end()));
    for (const auto& body : m_bodies) EXPECT_LE(body.nonce, 8u) << "lower nonces first";
    Notarize vote = m_votes.demanding(1, 3, SampleVotes::blockId(1), m_bodies);
    EXPECT_EQ(demandFault(vote, m_votes.chainId, 0), std::nullopt) << "an honest vote is complete";
}

TEST_F(Book, AboutToExpireIsNotDemanded) {
    m_book.scan({order(m_votes, 0, 1, 20'000)}, {}, 0);
    EXPECT_EQ(demand(5'000, 10'000).size(), 1u);
    EXPECT_TRUE(demand(5'000, 10'001).empty()) << "it might expire while W3 still counts";
}

// W3 counts from the first vote of the term that demanded, and only while it is unmet.
TEST_F(Book, UnmetSince) {
    const auto one = order(m_votes, 0, 1);
    m_book.scan({one}, {}, 0);
    EXPECT_EQ(m_book.unmetSinceMs(), std::nullopt);
    demand(3'000);
    demand(4'000);
    EXPECT_EQ(m_book.unmetSinceMs(), 3'000);
    m_book.noteChain({one.hash()});
    EXPECT_EQ(m_book.unmetSinceMs(), std::nullopt);
    m_book.noteChain({});
    EXPECT_EQ(m_book.unmetSinceMs(), 3'000);
    m_book.rearm(9'000);
    EXPECT_EQ(m_book.unmetSinceMs(), 9'000) << "the machine slept";
    m_book.enterTerm();
    EXPECT_EQ(m_book.unmetSinceMs(), std::nullopt) << "the next leader has its own window";
}

// Scenario 21, I9: bodies of one signer are bounded and do not push out those of others.
TEST_F(Book, BodiesAreBoundedPerSigner) {
    const auto honest = order(m_votes, 3, 1);
    EXPECT_TRUE(m_book.keep(ValidatorIndex{3}, honest.hash(), honest));
    EXPECT_FALSE(m_book.keep(ValidatorIndex{3}, honest.hash(), honest));
    EXPECT_FALSE(m_book.keep(ValidatorIndex{1}, honest.hash(), honest)) << "known already";
    std::vector<ledger::TxHash> junk;
    std::size_t held = 0;
    for (std::uint64_t nonce = 1; nonce <= 600; ++nonce) {
        const auto body = order(m_votes, 0, nonce);
        junk.push_back(body.hash());
        m_book.keep(ValidatorIndex{1}, junk.back(), body);
    }
    for (const auto& hash : junk) held += m_book.body(hash) != nullptr ? 1 : 0;
    EXPECT_LE(held * order(m_votes, 0, 1).encode().size(), kDemandBytesPerSignerMax);
    EXPECT_GT(held, 100u);
    EXPECT_NE(m_book.body(honest.hash()), nullptr) << "signer 3 still holds it";
}

TEST(BlockBody, DemandedFirstWithTheirPredecessors) {
    const SampleVotes votes;
    const auto demanded = std::vector{order(votes, 1, 5), order(votes, 0, 9)};
    const auto selected = std::vector{order(votes, 2, 1), order(votes, 1, 4), order(votes, 1, 6),
                                      order(votes, 0, 9), order(votes, 2, 2)};
    const auto body = assembleBody(demanded, selected);
    ASSERT_EQ(body.size(), 6u) << "each once";
    std::map<PublicKey, std::uint64_t> last;
    std::size_t demandedSeen = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        EXPECT_LT(last[body[i].signer], body[i].nonce) << "nonces of a signer rise";
        last[body[i].signer] = body[i].nonce;
        if (body[i] == demanded[0] || body[i] == demanded[1]) ++demandedSeen;
        if (i == 2) {
            EXPECT_EQ(demandedSeen, 2u) << "before what nobody demands";
        }
    }
    EXPECT_TRUE(inExecutionOrder(body));
}

// Orders by nonce: multiples of ten first, multiples of three last.
std::uint8_t byNonce(const ledger::Payload& payload) {
    const auto& task = std::get<ledger::SubmitPaperwork>(payload).paperwork;
    return task.tokensIn % 10 == 0 ? 0 : task.tokensIn % 3 == 0 ? 2 : 1;
}

TEST(BlockBody, EvidenceFirstAndNonceOrderKept) {
    const SampleVotes votes;
    const auto job = [&](std::size_t signer, std::uint64_t nonce) {
        ledger::SubmitPaperwork work;
        work.paperwork.tokensIn = nonce;
        return ledger::signTransaction(votes.chainId, votes.keys[signer], nonce, work);
    };
    const auto body =
        assembleBody({job(0, 4)}, {job(1, 3), job(2, 10), job(1, 5), job(3, 7)}, byNonce);
    ASSERT_EQ(body.size(), 4u) << "signer 1's nonce 5 would run before its nonce 3: it waits";
    EXPECT_EQ(body[0].nonce, 10u) << "evidence first";
    EXPECT_EQ(body[1].nonce, 4u);
    EXPECT_EQ(body[2].nonce, 7u);
    EXPECT_EQ(body[3].nonce, 3u);
    EXPECT_TRUE(inExecutionOrder(body, byNonce));
    EXPECT_FALSE(inExecutionOrder({job(1, 4), job(2, 10)}, byNonce));
    EXPECT_FALSE(inExecutionOrder({job(1, 3), job(2, 4)}, byNonce));
}

TEST(BlockBody, EvidenceHasAShareOfABlock) {
    const SampleVotes votes;
    ledger::SubmitPaperwork work;
    work.paperwork.tokensIn = 10;
    std::vector<ledger::Transaction> many;
    const std::size_t each =
        ledger::signTransaction(votes.chainId, votes.keys[0], 1, work).encode().size();
    for (std::uint64_t nonce = 1; nonce <= kBlockEvidenceBytesMax / each + 5; ++nonce) {
        ledger::Transaction transaction;
        transaction.chainId = votes.chainId;
        transaction.signer = votes.keys[nonce % 4].publicKey();
        transaction.nonce = nonce;
        transaction.payload = work;
        many.push_back(transaction);
    }
    EXPECT_FALSE(inExecutionOrder(many, byNonce));
    const auto body = assembleBody({}, many, byNonce);
    EXPECT_EQ(body.size(), kBlockEvidenceBytesMax / each);
    EXPECT_TRUE(inExecutionOrder(body, byNonce));
}

}  // namespace
}  // namespace stacknet::consensus::testing
