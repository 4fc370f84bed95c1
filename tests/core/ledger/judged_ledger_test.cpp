#include "core/ledger/records.h"
#include "tests/core/ledger/ledger_chain.h"

/// What a judge of evidence is shown of the ledger, and what an answer that it cannot give costs.
namespace stacknet::ledger::testing {
namespace {

struct Seen {
    std::uint64_t epoch = 0;
    Height height = 0;
    std::optional<NonceRecord> nonce;  ///< of sample key 1
    bool knowsValidators = false;
};

/// Decides nothing; remembers what it was shown.
class WatchingJudge final : public IEvidenceJudge {
public:
    Result<Offence> judge(const ChainId&, ByteView, const IJudgedLedger& ledger) const override {
        const NonceRecord* last = ledger.lastNonce(sampleKey(1).publicKey());
        seen.push_back({ledger.epoch(), ledger.height(),
                        last == nullptr ? std::nullopt : std::optional(*last),
                        ledger.epochValidators(0) != nullptr});
        return makeError(kUndecidable, "Nobody can tell.");
    }
    mutable std::vector<Seen> seen;
};

class JudgedLedger : public LedgerChain {
protected:
    ExecutionResult judged(std::vector<Transaction> transactions) {
        return execute(block(std::move(transactions)), m_state, &m_watching).value();
    }
    WatchingJudge m_watching;
};

// The order of a block's transactions, the accused's friends and the reporter's own nonce change
// nothing: the judge sees the nonces as they were before the block.
TEST_F(JudgedLedger, ShowsTheNoncesFromBeforeTheBlock) {
    judged({sign(1, 5, ConnectKey{id(1)}), sign(2, 1, SubmitEvidence{Bytes{1}})});
    judged({sign(1, 6, SubmitEvidence{Bytes{1}}), sign(1, 9, SubmitEvidence{Bytes{2}})});
    ASSERT_EQ(m_watching.seen.size(), 3u);
    EXPECT_FALSE(m_watching.seen[0].nonce) << "the order of key 1 is in this block";
    for (const std::size_t i : {1, 2}) {
        EXPECT_EQ(m_watching.seen[i].nonce, (NonceRecord{5, 0, 1})) << "its own evidence";
        EXPECT_EQ(m_watching.seen[i].height, 2u);
        EXPECT_EQ(m_watching.seen[i].epoch, 0u);
        EXPECT_TRUE(m_watching.seen[i].knowsValidators);
    }
    judged({sign(2, 2, SubmitEvidence{Bytes{1}})});
    EXPECT_EQ(m_watching.seen[3].nonce, (NonceRecord{9, 0, 2})) << "the block before counts";
}

TEST_F(JudgedLedger, WhatCannotBeDecidedCostsNoDeposit) {
    const std::uint64_t free = key(1).tokensFree;
    const auto result = judged({sign(1, 1, SubmitEvidence{Bytes{1}})});
    EXPECT_EQ(result.outcomes[0].code, TxCode::EvidenceUndecidable);
    EXPECT_EQ(key(1).tokensFree, free);
    EXPECT_EQ(m_state.supply().burned, 0u);
    EXPECT_TRUE(eventsOf(result, EventKind::DepositBurned).empty());
}

}  // namespace
}  // namespace stacknet::ledger::testing
