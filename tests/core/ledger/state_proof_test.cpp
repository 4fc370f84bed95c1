#include "core/ledger/state_proof.h"

#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

/// A state with rows in every section.
class Proofs : public LedgerChain {
protected:
    /// A demotion needs a whole check; its row is all that matters here.
    void addDemotion() {
        std::vector<StateEntry> rows = m_state.entries();
        rows.push_back({StateTable<rows::Demotions>::rowKey({id(2), {}}), Bytes(8, 0)});
        m_state = State::fromEntries(rows).value();
        m_rows.clear();
        for (const StateEntry& row : m_state.entries()) m_rows[row.key] = row.value;
    }
    Proofs() {
        GenesisStack stack;
        stack.id.data.fill(4);
        stack.name = "acme";
        m_genesis.stacks.push_back(stack);
        restart();
        nextEpoch();
        for (std::uint8_t i = 1; i < 12; ++i) order(i % 4, work(i));
        for (std::uint64_t i = 20; i < 40; ++i) order(i, registration());
        order(50, proof(OffenceClass::SpotCheck, 1));
        TxHash junk;
        junk.data.fill(1);
        for (int i = 0; i < 9; ++i) {
            BlockInput input = block();
            input.demands = {{id(2), junk}};
            runBlock(input);
        }
        const Transaction answered = sign(60, 1, ActivateKey{id(1)});
        EXPECT_EQ(order(2, SubmitAttestation{id(3), {}, {}, 0, m_state.timeMs() + 9'000'000}),
                  TxCode::Ok);
        order(2, DeclareCapabilities{{{TaskClass::Deterministic, {}}}});
        CommitTask task;
        task.statement.determinism = 1;
        task.statement.resultDigest.data.fill(1);
        EXPECT_EQ(order(2, task), TxCode::Ok);
        addDemotion();
        BlockInput input = block({answered});
        input.demands = {{id(3), answered.hash()}};
        runBlock(input);
    }
};

TEST_F(Proofs, EveryRowOfEverySectionIsProven) {
    const Hash256 root = m_state.root();
    std::set<std::uint8_t> sections;
    for (const StateEntry& row : m_state.entries()) {
        const auto proven = m_state.prove(row.key);
        ASSERT_TRUE(proven.ok()) << proven.error().message;
        EXPECT_TRUE(verifyStateProof(root, row, *proven));
        EXPECT_EQ(m_state.entry(row.key), row);
        const auto decoded = StateProof::decode(proven->encode());
        ASSERT_TRUE(decoded.ok());
        EXPECT_EQ(decoded->encode(), proven->encode());
        EXPECT_TRUE(verifyStateProof(root, row, *decoded));
        sections.insert(row.key.front());
    }
    EXPECT_EQ(sections.size(), kStateSections) << "no section without a row";
}

TEST_F(Proofs, AbsentRowsAreRefused) {
    Bytes key = StateTable<rows::NodeKeys>::rowKey(id(0));
    EXPECT_TRUE(m_state.prove(key).ok());
    key.back() ^= 1;
    EXPECT_EQ(m_state.prove(key).error().code, "ledger.no_such_row");
    key.pop_back();
    for (const Bytes& bad : {key, Bytes{}, Bytes{0, 0}, Bytes{4}, Bytes{4, 0, 0, 0, 0, 0, 0, 0, 99},
                             Bytes{14}, Bytes{255, 1}}) {
        EXPECT_EQ(m_state.prove(bad).error().code, "ledger.no_such_row");
    }
}

// Every bit of a proof, of the row and of the root: nothing changed is accepted.
TEST_F(Proofs, NothingChangedIsAccepted) {
    const Hash256 root = m_state.root();
    for (const Bytes& rowKey :
         {Bytes{0}, StateTable<rows::NodeKeys>::rowKey(id(0)), Bytes{4, 0, 0, 0, 0, 0, 0, 0, 3}}) {
        const StateEntry row = m_state.entry(rowKey).value();
        const StateProof proven = m_state.prove(rowKey).value();
        const Bytes encoded = proven.encode();
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            Bytes changed = encoded;
            changed[i] ^= static_cast<std::uint8_t>(1u << (i % 8));
            const auto decoded = StateProof::decode(changed);
            // The count of rows below a bucket is not bound by the root, only the way is.
            if (decoded.ok() && verifyStateProof(root, row, *decoded)) {
                EXPECT_TRUE(decoded->table || decoded->log) << i;
                StateProof same = *decoded;
                if (same.table) same.table->row.count = proven.table->row.count;
                if (same.log) same.log->count = proven.log->count;
                EXPECT_EQ(same.encode(), encoded) << i;
            }
        }
        for (std::size_t i = 0; i < row.value.size(); ++i) {
            StateEntry changed = row;
            changed.value[i] ^= 1;
            EXPECT_FALSE(verifyStateProof(root, changed, proven));
        }
        for (std::size_t i = 0; i < row.key.size(); ++i) {
            StateEntry changed = row;
            changed.key[i] ^= 1;
            EXPECT_FALSE(verifyStateProof(root, changed, proven));
        }
        Hash256 other = root;
        other.data[3] ^= 1;
        EXPECT_FALSE(verifyStateProof(other, row, proven));
        EXPECT_FALSE(verifyStateProof(root, {}, proven));
    }
}

TEST_F(Proofs, AProofServesForItsOwnRowOnly) {
    const Hash256 root = m_state.root();
    const std::vector<StateEntry> rows = m_state.entries();
    const StateProof proven = m_state.prove(rows[10].key).value();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(verifyStateProof(root, rows[i], proven), i == 10);
    }
}

TEST(MerkleTable, DoesNotDependOnItsHistory) {
    SeededRng rng(3);
    MerkleTable table;
    std::map<Bytes, Hash256> rows;
    const Hash256 empty = table.root();
    for (int i = 0; i < 2'000; ++i) {
        Bytes key = {static_cast<std::uint8_t>(rng.below(256)),
                     static_cast<std::uint8_t>(rng.below(4))};
        if (rng.below(3) == 0) {
            EXPECT_EQ(table.erase(key), rows.erase(key) == 1);
        } else {
            Hash256 leaf;
            leaf.data[0] = static_cast<std::uint8_t>(i);
            leaf.data[1] = static_cast<std::uint8_t>(i >> 8);
            table.put(key, leaf);
            rows[key] = leaf;
        }
        if (i % 50 != 0) continue;
        MerkleTable fresh;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            fresh.put(row->first, row->second);
        EXPECT_EQ(fresh.root(), table.root());
    }
    for (const auto& [key, leaf] : rows) table.erase(key);
    EXPECT_EQ(table.root(), empty);
}

}  // namespace
}  // namespace stacknet::ledger::testing
