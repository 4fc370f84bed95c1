// What the board shows of accusations that the real ledger has judged.

#include "core/engine/proof_book.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/consensus/broken_promise.h"
#include "core/engine/promise_challenge.h"
#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine {
namespace {

using api::ChallengeCheck;

class ProofBookTest : public ::testing::Test {
protected:
    ProofBookTest() : m_book(m_chain.chainId, names()) {}

    ProofBook::Names names() {
        ProofBook::Names names;
        names.nameOf = [](const PublicKey&) { return std::string("the leader"); };
        names.isOurs = [this](const PublicKey& key) { return m_ours && key == m_chain.leader(); };
        names.keyOf = [this](consensus::Epoch, consensus::ValidatorIndex) {
            return std::optional<PublicKey>(m_chain.leader());
        };
        names.validators =
            [this](consensus::Epoch epoch) -> std::optional<consensus::ValidatorSet> {
            const auto* members = m_chain.state.epochValidators(epoch);
            if (members == nullptr) return std::nullopt;
            return consensus::ValidatorSet::fromLedger(m_chain.chainId, epoch, *members).value();
        };
        return names;
    }
    static crypto::SigningKey keyOf(std::uint64_t seed) {
        SeededRng rng(seed);
        return crypto::SigningKey::generate(rng);
    }
    ledger::Transaction order(std::uint64_t nonce = 7) const {
        const auto key = keyOf(50);
        return ledger::signTransaction(m_chain.chainId, key, nonce,
                                       ledger::ActivateKey{key.publicKey()});
    }
    /// Views 1 and 2, the second with `held`.
    void twoBlocks(std::vector<ledger::Transaction> held = {}) {
        m_chain.add();
        m_chain.add(std::move(held));
    }
    /// That view 2 should have kept a promise.
    consensus::BrokenPromise broken() const {
        return {m_chain.promise(order().hash(), 2), order(), m_chain.blocks[1]->header,
                m_chain.finalCert(2)};
    }
    ledger::Transaction accusation(const consensus::BrokenPromise& broken,
                                   std::uint64_t nonce = 1) const {
        return ledger::signTransaction(
            m_chain.chainId, keyOf(51), nonce,
            ledger::SubmitEvidence{consensus::encodeBrokenPromise(broken)});
    }
    /// A block with this order; the book learns what the ledger made of it.
    ledger::TxCode judged(const ledger::Transaction& filed) {
        const auto result = m_chain.add({filed});
        const auto& header = m_chain.blocks.back()->header;
        ProofRecord record{header.height,           0,           header.timeMs, filed,
                           result.outcomes[0].code, std::nullopt};
        for (const ledger::Event& event : result.events) {
            if (event.kind == ledger::EventKind::KeySlashed) record.slash = event;
        }
        m_book.note(record);
        return record.code;
    }
    static const api::ChallengeStep& last(const api::ChallengeInfo& challenge) {
        STACKNET_INVARIANT(!challenge.steps.empty());
        return challenge.steps.back();
    }

    testing::ScriptedChain m_chain;
    bool m_ours = false;
    ProofBook m_book;
};

TEST_F(ProofBookTest, ABrokenPromiseIsOnTheBoardAndNamesItsSlash) {
    m_ours = true;
    twoBlocks();
    const auto filed = accusation(broken());
    EXPECT_TRUE(provesBrokenPromise(m_chain.state, consensus::encodeBrokenPromise(broken())));
    ASSERT_EQ(judged(filed), ledger::TxCode::Ok);
    const auto board = m_book.challenges();
    ASSERT_EQ(board.size(), 1U);
    const api::ChallengeInfo& shown = board.front();
    EXPECT_EQ(shown.id, toHex(filed.hash())) << "the id that the command told whoever filed it";
    EXPECT_EQ(m_book.idOf(filed), shown.id);
    EXPECT_TRUE(shown.promised);
    EXPECT_EQ(shown.state, api::ChallengeState::Upheld);
    EXPECT_EQ(shown.accused, toHex(m_chain.leader()));
    EXPECT_EQ(shown.accusedName, "the leader");
    EXPECT_TRUE(shown.againstUs);
    EXPECT_EQ(shown.txHash, toHex(order().hash()));
    EXPECT_EQ(shown.view, 2U);
    EXPECT_EQ(shown.dueView, 2U);
    EXPECT_EQ(shown.filedBy, toHex(keyOf(51).publicKey()));
    EXPECT_EQ(shown.verdictHeight, 3U);
    EXPECT_EQ(shown.steps.size(), 6U);
    for (const api::ChallengeStep& step : shown.steps) EXPECT_TRUE(step.passed) << step.detail;
    EXPECT_EQ(shown.steps.front().check, ChallengeCheck::PromiseSigned);
    ASSERT_EQ(m_book.slashes().size(), 1U);
    EXPECT_EQ(m_book.slashes().front().proofId, shown.id);
    EXPECT_TRUE(m_book.evidence().empty()) << "it is no contradiction of two messages";

    ASSERT_EQ(judged(accusation(broken(), 2)), ledger::TxCode::AlreadyPunished);
    EXPECT_EQ(last(m_book.challenges().front()).check, ChallengeCheck::NotPunishedBefore);
    EXPECT_FALSE(last(m_book.challenges().front()).passed);
}

TEST_F(ProofBookTest, ARefusedPromiseSaysWhichCheckFailed) {
    twoBlocks({order()});
    const auto failedAt = [&](const consensus::BrokenPromise& broken) {
        static std::uint64_t nonce = 0;
        EXPECT_EQ(judged(accusation(broken, ++nonce)), ledger::TxCode::EvidenceRejected);
        const api::ChallengeInfo shown = m_book.challenges().front();
        EXPECT_EQ(shown.state, api::ChallengeState::Rejected);
        EXPECT_EQ(shown.rejectCode, "evidence_rejected");
        EXPECT_EQ(shown.accused, toHex(m_chain.leader())) << "the term names its leader";
        EXPECT_FALSE(last(shown).passed);
        return last(shown).check;
    };
    EXPECT_FALSE(provesBrokenPromise(m_chain.state, consensus::encodeBrokenPromise(broken())));
    EXPECT_EQ(failedAt(broken()), ChallengeCheck::NotIncludedInTime) << "it was kept";
    auto unsigned_ = broken();
    unsigned_.promise.signature.data[0] ^= 1;
    EXPECT_EQ(failedAt(unsigned_), ChallengeCheck::PromiseSigned);
    auto other = broken();
    other.transaction = order(8);
    EXPECT_EQ(failedAt(other), ChallengeCheck::TransactionValid);
    auto early = broken();
    early.header = m_chain.blocks[0]->header;
    EXPECT_EQ(failedAt(early), ChallengeCheck::BlockFinal);
}

TEST_F(ProofBookTest, ARejectedChallengeNamesWhomItAccused) {
    twoBlocks();
    m_ours = true;
    const auto key = keyOf(51);
    const auto filed = ledger::signTransaction(
        m_chain.chainId, key, 1, ledger::SubmitChallenge{0, 2, m_chain.leader(), order().encode()});
    ASSERT_EQ(judged(filed), ledger::TxCode::ChallengeNoObligation);
    const api::ChallengeInfo shown = m_book.challenges().front();
    EXPECT_EQ(shown.state, api::ChallengeState::Rejected);
    EXPECT_EQ(shown.accused, toHex(m_chain.leader()));
    EXPECT_TRUE(shown.againstUs);
    EXPECT_FALSE(shown.byUs);
    EXPECT_FALSE(shown.promised);
}

}  // namespace
}  // namespace stacknet::engine
