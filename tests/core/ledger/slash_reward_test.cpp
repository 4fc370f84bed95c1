#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

class SlashReward : public LedgerChain {};

// What a Filed key held was burned; a reward would bring tokens back into it.
TEST_F(SlashReward, AFiledKeyEarnsNothing) {
    GenesisNodeKey outside;
    outside.publicKey = id(5);
    outside.owner = ownerOf(id(5));
    outside.tokensFree = 1'000;
    outside.state = NodeKeyState::Active;
    m_genesis.nodeKeys.push_back(outside);
    restart();
    ASSERT_EQ(order(5, FileKey{id(5)}), TxCode::Ok);
    ASSERT_EQ(key(5).tokensFree, 0u);
    const std::uint64_t burned = m_state.supply().burned;
    EXPECT_EQ(order(5, proof(OffenceClass::BftDisagreement, 1)), TxCode::Ok);
    EXPECT_EQ(key(5).tokensFree, 0u);
    EXPECT_EQ(m_state.supply().burned, burned + 500'000'000);
}

}  // namespace
}  // namespace stacknet::ledger::testing
