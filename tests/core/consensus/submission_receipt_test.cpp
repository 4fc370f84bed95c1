#include "core/consensus/submission_receipt.h"

#include <gtest/gtest.h>

#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

class Receipts : public ::testing::Test {
protected:
    SubmissionReceipt receipt(std::size_t signer, Term term = 3) const {
        SubmissionReceipt made{m_hash, m_votes.keys[signer].publicKey(), 0, term, {}};
        made.signature = m_votes.keys[signer].sign(
            submissionSignBytes(m_votes.chainId, made.epoch, made.term, made.txHash));
        return made;
    }
    const SampleVotes m_votes;
    const ledger::TxHash m_hash =
        ledger::signTransaction(m_votes.chainId, m_votes.keys[0], 1, ledger::ActivateKey{}).hash();
};

TEST_F(Receipts, QuorumOfDistinctValidators) {
    ReceiptCollector collector(m_votes.chainId, 0, *m_votes.set, m_hash);
    for (int again = 0; again < 3; ++again) EXPECT_TRUE(collector.add(receipt(0, 1)).ok());
    EXPECT_TRUE(collector.add(receipt(0, 2)).ok());
    EXPECT_EQ(collector.weight(), 1u) << "one validator counts once";
    EXPECT_TRUE(collector.add(receipt(1)).ok());
    EXPECT_FALSE(collector.isQuorum());
    EXPECT_TRUE(collector.add(receipt(3)).ok());
    EXPECT_TRUE(collector.isQuorum());
}

TEST_F(Receipts, ForgedAndForeignOnesAreRefused) {
    ReceiptCollector collector(m_votes.chainId, 0, *m_votes.set, m_hash);
    const auto refused = [&](const SubmissionReceipt& each) { return !collector.add(each).ok(); };
    SubmissionReceipt bad = receipt(1);
    bad.txHash.data[0] ^= 1;
    EXPECT_TRUE(refused(bad));
    bad = receipt(1);
    bad.term += 1;
    EXPECT_TRUE(refused(bad)) << "the term is signed";
    bad = receipt(1);
    bad.epoch = 1;
    EXPECT_TRUE(refused(bad));
    bad = receipt(1);
    bad.validator = m_votes.keys[2].publicKey();
    EXPECT_TRUE(refused(bad)) << "another validator's name";
    SeededRng rng(99);
    const auto stranger = crypto::SigningKey::generate(rng);
    bad = receipt(1);
    bad.validator = stranger.publicKey();
    bad.signature = stranger.sign(submissionSignBytes(m_votes.chainId, 0, 3, m_hash));
    EXPECT_TRUE(refused(bad)) << "not a validator";
    bad = receipt(1);
    bad.signature = m_votes.keys[1].sign(submissionSignBytes({}, 0, 3, m_hash));
    EXPECT_TRUE(refused(bad)) << "another chain's";
    EXPECT_EQ(collector.count(), 0u);
}

TEST_F(Receipts, RoundTripAndCut) {
    const Bytes encoded = encodeReceipt(receipt(2));
    EXPECT_EQ(*decodeReceipt(encoded), receipt(2));
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_FALSE(decodeReceipt(ByteView(encoded).first(size)).ok());
    }
}

}  // namespace
}  // namespace stacknet::consensus::testing
