#pragma once

#include <gtest/gtest.h>

#include <map>

#include "core/ledger/execute.h"
#include "core/ledger/params.h"
#include "tests/core/ledger/sample_genesis.h"

namespace stacknet::ledger::testing {

/// Reads an Offence from the evidence: class, index of the sample key, epoch, view. What follows is
/// padding, as signatures and order are in real evidence: no part of the incident.
class SampleJudge : public IEvidenceJudge {
public:
    Result<Offence> judge(const ChainId&, ByteView evidence,
                          const IJudgedLedger& epochs) const override {
        CanonicalReader in(evidence);
        Offence offence;
        const std::uint8_t kind = in.u8("class");
        if (kind > 2) return makeError("sample.bad_class", "The class is unknown.");
        offence.kind = static_cast<OffenceClass>(kind);
        offence.offender = sampleKey(in.u8("key")).publicKey();
        offence.epoch = in.u64("epoch");
        offence.view = in.u64("view");
        if (in.failed()) return in.finish().error();
        if (offence.epoch < 1'000 && epochs.epochValidators(offence.epoch) == nullptr) {
            return makeError("sample.unknown_epoch", "That epoch is not remembered.");
        }
        return offence;
    }
};

inline SubmitEvidence proof(OffenceClass kind, std::uint8_t key, std::uint64_t epoch = 0,
                            std::uint64_t view = 1, std::string_view padding = "") {
    CanonicalWriter out;
    out.u8(static_cast<std::uint8_t>(kind)).u8(key).u64(epoch).u64(view).raw(asBytes(padding));
    return {out.take()};
}

/// A chain over sampleGenesis(), one block a step. After every block the supply is checked, and
/// that a store which only sees the changes holds exactly the state's rows.
class LedgerChain : public ::testing::Test {
protected:
    LedgerChain() { restart(); }

    /// Begins again from m_genesis.
    void restart() {
        m_state = State::fromGenesis(m_genesis);
        m_rows.clear();
        for (const StateEntry& row : m_state.entries()) m_rows[row.key] = row.value;
    }

    BlockInput block(std::vector<Transaction> transactions = {}, std::int64_t afterMs = 1'000) {
        BlockInput next;
        next.height = m_state.height() + 1;
        next.view = ++m_view;
        next.timeMs = m_state.timeMs() + afterMs;
        next.leader = id(0);
        next.epoch = m_state.epoch();
        next.term = m_term;
        next.beacon = m_state.beacon();
        next.transactions = std::move(transactions);
        return next;
    }
    ExecutionResult runBlock(const BlockInput& input) {
        auto result = execute(input, m_state, &m_judge);
        EXPECT_TRUE(result.ok()) << result.error().message;
        EXPECT_TRUE(m_state.supplyConserved());
        EXPECT_EQ(result->stateRoot, m_state.root());
        applyChanges(result->changes);
        return std::move(*result);
    }
    ExecutionResult run(std::vector<Transaction> transactions, std::int64_t afterMs = 1'000) {
        return runBlock(block(std::move(transactions), afterMs));
    }
    TxCode runOne(const Transaction& transaction, std::int64_t afterMs = 1'000) {
        return run({transaction}, afterMs).outcomes.at(0).code;
    }
    /// Signs with the next nonce of that sample key and runs it alone.
    TxCode order(std::uint64_t signer, Payload payload, std::int64_t afterMs = 1'000) {
        return runOne(next(signer, std::move(payload)), afterMs);
    }
    Transaction next(std::uint64_t signer, Payload payload) {
        return sign(signer, ++m_nonces[signer], std::move(payload));
    }
    Transaction sign(std::uint64_t signer, std::uint64_t nonce, Payload payload,
                     std::int64_t expiresMs = 0) {
        return signTransaction(m_state.chainId(), sampleKey(signer), nonce, std::move(payload),
                               expiresMs);
    }
    /// The last term of this epoch, which fixes the next set, and the first block of the next.
    ExecutionResult nextEpoch(std::int64_t afterMs = 1'000) {
        m_term = epochTermsFor(m_state.validators().size()) - 1;
        if (m_state.nextValidators() == nullptr) runBlock(block({}, 0));
        BlockInput first = block({}, afterMs);
        first.epoch += 1;
        first.term = m_term = 0;
        return runBlock(first);
    }
    void passEpochs(std::uint64_t count, std::int64_t eachMs = 1'000) {
        for (std::uint64_t i = 0; i < count; ++i) nextEpoch(eachMs);
    }

    static PublicKey id(std::uint64_t index) { return sampleKey(index).publicKey(); }
    const NodeKeyRecord& key(std::uint64_t index) { return *m_state.findKey(id(index)); }
    static SubmitPaperwork work(std::uint8_t task, std::uint64_t tokens = 100) {
        SubmitPaperwork submit;
        submit.paperwork.taskId.data.fill(task);
        submit.paperwork.tokensIn = tokens / 2;
        submit.paperwork.tokensOut = tokens - tokens / 2;
        submit.paperwork.paperMicroUsd = 7;
        return submit;
    }
    static RegisterNodeKey registration() {
        RegisterNodeKey payload;
        payload.owner = ownerOf(id(0));
        payload.priceMaxMicroUsd = UINT64_MAX;
        return payload;
    }
    static std::vector<Event> eventsOf(const ExecutionResult& result, EventKind kind) {
        std::vector<Event> found;
        for (const Event& event : result.events) {
            if (event.kind == kind) found.push_back(event);
        }
        return found;
    }

    Genesis m_genesis = sampleGenesis();
    State m_state;
    SampleJudge m_judge;
    std::map<Bytes, Bytes> m_rows;
    std::map<std::uint64_t, std::uint64_t> m_nonces;
    std::uint64_t m_view = 0;
    std::uint64_t m_term = 0;

private:
    // What a key-value store holds that only ever sees the changes.
    void applyChanges(const std::vector<StateEntry>& changes) {
        for (const StateEntry& row : changes) {
            if (row.value.empty()) {
                EXPECT_EQ(m_rows.erase(row.key), 1u);
            } else {
                m_rows[row.key] = row.value;
            }
        }
        std::vector<StateEntry> rows;
        for (const auto& [rowKey, value] : m_rows) rows.push_back({rowKey, value});
        EXPECT_TRUE(rows == m_state.entries());
    }
};

}  // namespace stacknet::ledger::testing
