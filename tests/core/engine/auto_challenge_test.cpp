#include "core/engine/auto_challenge.h"

#include <gtest/gtest.h>

#include "tests/core/engine/scripted_chain.h"

namespace stacknet::engine::testing {
namespace {

class AutoChallengeTest : public ::testing::Test {
protected:
    AutoChallengeTest() : m_victim(crypto::SigningKey::generate(m_rng)) { m_chain.add(); }

    ledger::Transaction order(std::uint64_t nonce, std::int64_t expiresMs = 0) {
        auto made = ledger::signTransaction(m_chain.chainId, m_victim, nonce,
                                            ledger::ActivateKey{m_victim.publicKey()}, expiresMs);
        m_held.emplace(made.hash(), made);
        return made;
    }
    /// The leader embeds a demand for it and goes on without it.
    void leaveOut(const std::vector<ledger::Transaction>& orders) {
        consensus::DemandList demands;
        for (const auto& omitted : orders) demands.push_back(omitted.hash());
        m_chain.add({}, demands);
        for (std::uint64_t i = 1; i < ledger::kCensorProposals; ++i) m_chain.add();
    }
    std::vector<AutoChallenge::Filing> due(AutoChallenge& challenger, bool ours = false) {
        return challenger.due(
            m_chain.state,
            [this](const ledger::TxHash& hash) {
                const auto found = m_held.find(hash);
                return found == m_held.end() ? std::nullopt : std::optional(found->second);
            },
            [ours](const PublicKey&) { return ours; });
    }
    /// Puts the challenge into a block.
    ledger::TxCode judge(const AutoChallenge::Filing& filing, std::uint64_t nonce = 1) {
        const auto key = crypto::SigningKey::generate(m_rng);
        return m_chain.add({ledger::signTransaction(m_chain.chainId, key, nonce, filing.challenge)})
            .outcomes.at(0)
            .code;
    }

    SeededRng m_rng{21};
    ScriptedChain m_chain;
    crypto::SigningKey m_victim;
    std::map<ledger::TxHash, ledger::Transaction> m_held;
};

TEST_F(AutoChallengeTest, AccusesOnceUntilTheVerdictAndWhatItFilesConvicts) {
    AutoChallenge challenger;
    EXPECT_TRUE(due(challenger).empty());
    leaveOut({order(1), order(2)});
    leaveOut({order(3)});
    const auto filings = due(challenger);
    ASSERT_EQ(filings.size(), 1u) << "one of a leader, whatever it left out";
    EXPECT_EQ(filings[0].accused, m_chain.leader());
    challenger.filed(filings[0].accused, {}, 7);
    m_chain.add();
    EXPECT_TRUE(due(challenger).empty()) << "not at every block";
    EXPECT_EQ(judge(filings[0]), ledger::TxCode::Ok);
    challenger.judged({});
    EXPECT_TRUE(due(challenger).empty()) << "punished";
}

TEST_F(AutoChallengeTest, ALostOrRefusedOrderIsTriedAgain) {
    AutoChallenge challenger;
    leaveOut({order(1)});
    const auto first = due(challenger);
    ASSERT_EQ(first.size(), 1u);
    ledger::TxHash hash;
    hash.data.fill(3);
    challenger.filed(first[0].accused, hash, 7);
    challenger.forgetLost([](std::uint64_t nonce) { return nonce == 7; });
    EXPECT_TRUE(due(challenger).empty());
    challenger.forgetLost([](std::uint64_t) { return false; });
    ASSERT_EQ(due(challenger).size(), 1u) << "lost";
    challenger.filed(first[0].accused, hash, 8);
    challenger.judged({});  // somebody else's
    EXPECT_TRUE(due(challenger).empty());
    challenger.judged(hash);
    EXPECT_EQ(due(challenger).size(), 1u) << "refused by a crowded block";
    // A new life knows nothing and finds the same in the state.
    AutoChallenge restarted;
    EXPECT_EQ(due(restarted).size(), 1u);
}

TEST_F(AutoChallengeTest, ABodyThatComesLateIsUsedThen) {
    AutoChallenge challenger;
    const auto omitted = order(1);
    m_held.clear();
    leaveOut({omitted});
    EXPECT_TRUE(due(challenger).empty());
    m_held.emplace(omitted.hash(), omitted);
    EXPECT_EQ(due(challenger).size(), 1u);
    EXPECT_TRUE(due(challenger, true).empty()) << "never against a key of ours";
}

// A refusal costs the deposit: what the ledger would refuse is not filed, what it would not is.
TEST_F(AutoChallengeTest, WhatTheLedgerWouldRefuseIsNotFiled) {
    AutoChallenge challenger;
    const std::int64_t past = m_chain.genesis.timeMs + 1;
    m_chain.add({order(4)});
    leaveOut({order(3)});        // spent before the leader learned of it
    leaveOut({order(9, past)});  // expired before
    EXPECT_TRUE(due(challenger).empty());
    leaveOut({order(3), order(9, past), order(5)});
    const auto filings = due(challenger);
    ASSERT_EQ(filings.size(), 1u);
    EXPECT_EQ(ledger::Transaction::decode(filings[0].challenge.transaction)->nonce, 5u);
    EXPECT_EQ(judge(filings[0]), ledger::TxCode::Ok);
}

}  // namespace
}  // namespace stacknet::engine::testing
