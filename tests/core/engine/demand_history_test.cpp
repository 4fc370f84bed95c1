#include "core/engine/demand_history.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine::testing {
namespace {

class DemandHistoryTest : public ::testing::Test {
protected:
    DemandHistoryTest() : m_victim(crypto::SigningKey::generate(m_rng)) {
        m_validators =
            consensus::ValidatorSet::fromLedger(m_chain.chainId, 0, m_chain.state.validators())
                .value();
        add();
    }
    ledger::Transaction order(std::uint64_t nonce) {
        return ledger::signTransaction(m_chain.chainId, m_victim, nonce,
                                       ledger::ActivateKey{m_victim.publicKey()});
    }
    void add(std::vector<ledger::Transaction> transactions = {},
             consensus::DemandList demands = {}) {
        const auto result = m_chain.add(std::move(transactions), std::move(demands));
        m_history.note(*m_chain.blocks.back(), *m_validators, result.outcomes, m_chain.state);
    }
    std::vector<api::DemandInfo> shown() const { return m_history.infos(m_chain.state); }

    SeededRng m_rng{31};
    ScriptedChain m_chain;
    crypto::SigningKey m_victim;
    std::optional<consensus::ValidatorSet> m_validators;
    DemandHistory m_history{m_chain.leader(), consensus::Terms{}};
};

TEST_F(DemandHistoryTest, AnOpenDemandIsShownUntilABlockMeetsIt) {
    const ledger::Transaction wanted = order(1);
    add({}, {wanted.hash()});
    ASSERT_EQ(shown().size(), 1u);
    EXPECT_EQ(shown()[0].firstView, 2u);
    EXPECT_EQ(shown()[0].dueView, 2 + ledger::kCensorProposals - 1);
    EXPECT_EQ(shown()[0].metView, 0u);
    add();
    add({wanted});
    ASSERT_EQ(shown().size(), 1u);
    EXPECT_EQ(shown()[0].txHash, toHex(wanted.hash()));
    EXPECT_EQ(shown()[0].metView, 4u);
    EXPECT_EQ(shown()[0].signer, toHex(m_chain.leader()));
    EXPECT_TRUE(shown()[0].byUs) << "this test looks with the validator's own key";
}

TEST_F(DemandHistoryTest, OneThatTheDemandingBlockMeetsIsShownAsMet) {
    const ledger::Transaction wanted = order(1);
    add({wanted}, {wanted.hash()});
    ASSERT_EQ(shown().size(), 1u);
    EXPECT_EQ(shown()[0].metView, 2u);
    EXPECT_EQ(shown()[0].firstView, 2u);
}

TEST_F(DemandHistoryTest, ABrokenDemandShowsTheLateBlockAndSoDoesANewLife) {
    const ledger::Transaction wanted = order(1);
    add({}, {wanted.hash()});
    for (std::uint64_t i = 1; i < ledger::kCensorProposals; ++i) add();
    ASSERT_EQ(m_chain.state.brokenDemands().size(), 1u);
    ASSERT_EQ(shown().size(), 1u);
    EXPECT_EQ(shown()[0].metView, 0u);
    add({wanted});
    ASSERT_EQ(shown().size(), 1u);
    const std::uint64_t late = 2 + ledger::kCensorProposals;
    EXPECT_EQ(shown()[0].metView, late);
    EXPECT_GT(shown()[0].metView, shown()[0].dueView);

    Follower node(m_chain);
    node.start();
    ASSERT_TRUE(node.follows());
    const auto again = node.with([&](ChainDriver& driver) {
        DemandHistory fresh(m_chain.leader(), consensus::Terms{});
        fresh.load(driver.state(), driver.blocks());
        return fresh.infos(driver.state());
    });
    EXPECT_EQ(again, shown());
}

TEST_F(DemandHistoryTest, TheListOfMetOnesIsBounded) {
    for (std::uint64_t i = 1; i <= DemandHistory::kMetShownMax + 5; ++i) {
        const ledger::Transaction wanted = order(i);
        add({wanted}, {wanted.hash()});
    }
    const auto infos = shown();
    ASSERT_EQ(infos.size(), DemandHistory::kMetShownMax);
    EXPECT_EQ(infos.front().metView, m_chain.blocks.size());
    EXPECT_LT(infos.back().metView, infos.front().metView);
}

}  // namespace
}  // namespace stacknet::engine::testing
