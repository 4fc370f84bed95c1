#include "core/consensus/inclusion_promise.h"

#include <gtest/gtest.h>

#include "core/consensus/broken_promise.h"
#include "core/consensus/evidence.h"
#include "tests/core/consensus/judged_ledger.h"
#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

/// Term 0 of SampleVotes has the views 1 to 10. The leader promised the client's order with nonce 7
/// by view 4, and the final block of view 6 is the log.
class PromiseJudge : public ::testing::Test {
protected:
    static constexpr View kByView = 4;
    static constexpr View kFinalView = 6;
    static constexpr std::uint64_t kNonce = 7;

    PromiseJudge() {
        for (const auto& key : m_votes.keys) m_ledger.sets[0].push_back({key.publicKey(), 1});
        m_ledger.blockHeight = kFinalView + 1;
        m_leader = m_votes.set->leaderOfTerm(0);
        m_broken.transaction = orderOf(m_votes.chainId, kNonce);
        m_broken.promise = promiseOf(m_leader, m_broken.transaction.hash(), kByView);
        log(kFinalView);
    }
    ledger::Transaction orderOf(const ChainId& chain, std::uint64_t nonce) const {
        return ledger::signTransaction(chain, m_client, nonce,
                                       ledger::ActivateKey{m_client.publicKey()});
    }
    InclusionPromise promiseOf(ValidatorIndex signer, const ledger::TxHash& hash, View byView,
                               Term term = 0) const {
        InclusionPromise promise{0, term, hash, byView, {}};
        promise.signature = m_votes.keys[signer].sign(promiseSignBytes(m_votes.chainId, promise));
        return promise;
    }
    /// The final block of the log.
    void log(View view) {
        m_broken.header =
            m_votes.proposal(view, SampleVotes::blockId(3), view - 1, {}).block->header;
        certify();
    }
    void certify() {
        m_broken.finalCert =
            m_votes.finalCert(m_broken.header.view, m_broken.header.id(), {0, 1, 2});
    }
    void used(std::uint64_t nonce, View view, Epoch epoch = 0) {
        m_ledger.nonces[m_client.publicKey()] = {nonce, epoch, view};
    }
    Result<ledger::Offence> judge() const {
        return EvidenceJudge(m_votes.terms)
            .judge(m_votes.chainId, encodeBrokenPromise(m_broken), m_ledger);
    }
    std::string refusal() const {
        const auto verdict = judge();
        return verdict.ok() ? "convicted" : verdict.error().code;
    }

    const SampleVotes m_votes;
    crypto::SigningKey m_client = [] {
        SeededRng rng(99);
        return crypto::SigningKey::generate(rng);
    }();
    JudgedLedger m_ledger;
    ValidatorIndex m_leader = 0;
    BrokenPromise m_broken;
};

TEST_F(PromiseJudge, AnOrderThatIsNotInTheChainConvictsTheLeaderOfCensorship) {
    const auto verdict = judge();
    ASSERT_TRUE(verdict.ok()) << verdict.error().message;
    EXPECT_EQ(verdict->kind, ledger::OffenceClass::Censorship);
    EXPECT_EQ(verdict->offender, m_votes.keys[m_leader].publicKey());
    EXPECT_EQ(verdict->epoch, 0u);
    EXPECT_EQ(verdict->view, kByView);
    used(kNonce - 1, kByView);
    EXPECT_TRUE(judge().ok()) << "an earlier order of the client is there";
}

TEST_F(PromiseJudge, TheViewItselfIsInTime) {
    used(kNonce, kByView - 1);
    EXPECT_EQ(refusal(), "consensus.bad_evidence");
    used(kNonce, kByView);
    EXPECT_EQ(refusal(), "consensus.bad_evidence");
    used(kNonce, kByView + 1);
    EXPECT_TRUE(judge().ok()) << "one view late";
    used(kNonce, 1, 1);
    EXPECT_TRUE(judge().ok()) << "in the next epoch";
}

TEST_F(PromiseJudge, ALaterOrderOfTheSignerDecidesNothing) {
    used(kNonce + 1, kByView);
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "overtaken in time: void";
    used(kNonce + 1, kByView + 1);
    EXPECT_EQ(refusal(), ledger::kUndecidable);
    used(kNonce + 1, 1, 1);
    EXPECT_EQ(refusal(), ledger::kUndecidable);
}

TEST_F(PromiseJudge, OnlyAFinalBlockOfTheTermAtTheViewOrLaterIsTheLog) {
    log(kByView);
    EXPECT_TRUE(judge().ok()) << "the promised view itself";
    log(10);
    m_ledger.blockHeight = 11;
    EXPECT_TRUE(judge().ok()) << "the last of the term";
    log(kByView - 1);
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "before the view";
    log(11);
    m_ledger.blockHeight = 12;
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "another term: that leader owes nothing";
    log(kFinalView);
    m_broken.header.epoch = 1;
    certify();
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "another epoch";
    log(kFinalView);
    m_broken.header.chainId.data[0] ^= 1;
    certify();
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "another chain";
}

TEST_F(PromiseJudge, TheBlockMustBeFinal) {
    const BlockHeader header = m_broken.header;
    m_broken.finalCert = m_votes.notarCert(header.view, header.id(), {0, 1, 2});
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "notarized only";
    m_broken.finalCert = m_votes.finalCert(header.view, header.id(), {0, 1});
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "no quorum";
    m_broken.finalCert = m_votes.finalCert(header.view + 1, header.id(), {0, 1, 2});
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "of another view";
    m_broken.finalCert = m_votes.finalCert(header.view, SampleVotes::blockId(9), {0, 1, 2});
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "of another block";
    certify();
    m_broken.finalCert.entries[1].signature.data[0] ^= 1;
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "forged";
}

TEST_F(PromiseJudge, OnlyTheLeaderOfTheTermPromises) {
    const auto hash = m_broken.transaction.hash();
    const ValidatorIndex other = m_leader == 0 ? 1 : 0;
    m_broken.promise = promiseOf(other, hash, kByView);
    EXPECT_EQ(refusal(), "consensus.bad_promise") << "another validator signed";
    m_broken.promise = promiseOf(m_leader, hash, kByView);
    m_broken.promise.byView -= 1;
    EXPECT_EQ(refusal(), "consensus.bad_promise") << "another view was signed";
    m_broken.promise = promiseOf(m_leader, hash, 11, 0);
    EXPECT_EQ(refusal(), "consensus.bad_promise") << "beyond the term";
    const Term wrapped = m_votes.terms.of(0);
    m_broken.promise = promiseOf(m_votes.set->leaderOfTerm(wrapped), hash, 0, wrapped);
    EXPECT_EQ(refusal(), "consensus.bad_promise") << "no view at all";
}

TEST_F(PromiseJudge, TheTransactionIsThePromisedOneAndValid) {
    m_broken.transaction = orderOf(m_votes.chainId, kNonce + 1);
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "another order";
    ChainId foreign = m_votes.chainId;
    foreign.data[3] ^= 1;
    m_broken.transaction = orderOf(foreign, kNonce);
    m_broken.promise = promiseOf(m_leader, m_broken.transaction.hash(), kByView);
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "no block may hold it";
    m_broken.transaction = orderOf(m_votes.chainId, kNonce);
    m_broken.transaction.signature.data[0] ^= 1;
    m_broken.promise = promiseOf(m_leader, m_broken.transaction.hash(), kByView);
    EXPECT_EQ(refusal(), "consensus.bad_evidence") << "its signer did not sign it";
}

TEST_F(PromiseJudge, TheLedgerMustBePastTheBlock) {
    m_ledger.blockHeight = kFinalView;
    EXPECT_EQ(refusal(), ledger::kUndecidable);
    m_ledger.runningEpoch = 1;
    m_ledger.blockHeight = 1;
    EXPECT_TRUE(judge().ok()) << "a later epoch has executed all of this one";
    m_broken.promise.epoch = 2;
    m_broken.promise.signature =
        m_votes.keys[m_leader].sign(promiseSignBytes(m_votes.chainId, m_broken.promise));
    EXPECT_EQ(refusal(), "consensus.unknown_epoch");
}

TEST_F(PromiseJudge, AnEpochThatHasNotBegunIsNotPast) {
    m_ledger.sets[1] = m_ledger.sets[0];
    m_ledger.blockHeight = 1'000;
    const auto set = ValidatorSet::fromLedger(m_votes.chainId, 1, m_ledger.sets[1]).value();
    InclusionPromise& promise = m_broken.promise;
    promise.epoch = 1;
    promise.signature =
        m_votes.keys[set.leaderOfTerm(0)].sign(promiseSignBytes(m_votes.chainId, promise));
    m_broken.header.epoch = 1;
    m_broken.header.leader = set.leaderOfTerm(0);
    m_broken.finalCert = {CertificateKind::Final, kFinalView, m_broken.header.id(), {}};
    for (ValidatorIndex i = 0; i < 3; ++i) {
        const Bytes bytes = finalizeSignBytes(m_votes.chainId, 1, kFinalView, m_broken.header.id());
        m_broken.finalCert.entries.push_back({i, {}, m_votes.keys[i].sign(bytes)});
    }
    EXPECT_EQ(refusal(), ledger::kUndecidable);
    m_ledger.runningEpoch = 1;
    EXPECT_TRUE(judge().ok()) << "once it runs";
}

TEST_F(PromiseJudge, BytesAreReadBackAndEveryCutIsRefused) {
    const Bytes bytes = encodeBrokenPromise(m_broken);
    const auto read = decodeBrokenPromise(bytes);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, m_broken);
    EXPECT_EQ(encodeBrokenPromise(*read), bytes);
    EXPECT_TRUE(isBrokenPromise(bytes));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(decodeBrokenPromise(ByteView(bytes).first(size)).ok()) << size;
    }
    EXPECT_FALSE(decodeEvidence(bytes, m_votes.chainId).ok()) << "no pair of statements";
    for (const std::size_t at : {std::size_t{0}, std::size_t{1}}) {
        Bytes other = bytes;
        other[at] ^= 1;
        EXPECT_FALSE(isBrokenPromise(other));
        EXPECT_FALSE(decodeBrokenPromise(other).ok());
    }
    // Two transactions, or none: the count stands after version, kind and promise.
    const auto count =
        bytes.begin() + static_cast<std::ptrdiff_t>(2 + encodePromise(m_broken.promise).size());
    const auto body = static_cast<std::ptrdiff_t>(4 + m_broken.transaction.encode().size());
    Bytes none(bytes.begin(), count);
    none.insert(none.end(), 4, 0);
    none.insert(none.end(), count + 4 + body, bytes.end());
    EXPECT_FALSE(decodeBrokenPromise(none).ok());
    Bytes two(bytes.begin(), count);
    two.insert(two.end(), {2, 0, 0, 0});
    two.insert(two.end(), count + 4, count + 4 + body);
    two.insert(two.end(), count + 4, bytes.end());
    EXPECT_FALSE(decodeBrokenPromise(two).ok());
    Bytes longer = bytes;
    longer.push_back(0);
    EXPECT_FALSE(decodeBrokenPromise(longer).ok());
    const Bytes promise = encodePromise(m_broken.promise);
    EXPECT_EQ(*decodePromise(promise), m_broken.promise);
    for (std::size_t size = 0; size < promise.size(); ++size) {
        EXPECT_FALSE(decodePromise(ByteView(promise).first(size)).ok()) << size;
    }
}

// Every field is signed, and nothing else that a validator signs is a promise.
TEST(InclusionPromises, TheSignatureCoversEveryFieldInADomainOfItsOwn) {
    const SampleVotes votes;
    ledger::TxHash hash;
    hash.data.fill(1);
    const InclusionPromise promise{1, 2, hash, 25, {}};
    const Bytes bytes = promiseSignBytes(votes.chainId, promise);
    EXPECT_EQ(asText(ByteView(bytes).first(18)), "stacknet/promise/1");
    const auto differs = [&](auto change) {
        InclusionPromise other = promise;
        change(other);
        return promiseSignBytes(votes.chainId, other) != bytes;
    };
    EXPECT_TRUE(differs([](InclusionPromise& one) { one.epoch += 1; }));
    EXPECT_TRUE(differs([](InclusionPromise& one) { one.term += 1; }));
    EXPECT_TRUE(differs([](InclusionPromise& one) { one.byView += 1; }));
    EXPECT_TRUE(differs([](InclusionPromise& one) { one.txHash.data[31] ^= 1; }));
    EXPECT_FALSE(differs([](InclusionPromise& one) { one.signature.data[0] ^= 1; }));
    EXPECT_NE(promiseSignBytes(SampleVotes(4, 8).chainId, promise), bytes);
}

}  // namespace
}  // namespace stacknet::consensus::testing
