#include "core/ledger/pricing.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

/// Keys 0 and 1 come from a Stack whose approval key is sample key 80.
class Market : public LedgerChain {
protected:
    Market() {
        m_stack.data.fill(5);
        m_genesis.stacks.push_back({m_stack, "acme", id(80)});
        m_genesis.nodeKeys[0].sourceStack = m_stack;
        m_genesis.nodeKeys[1].sourceStack = m_stack;
        m_genesis.nodeKeys[1].state = NodeKeyState::Active;
        // One more key that validates nothing and belongs to user 90.
        GenesisNodeKey idle;
        idle.publicKey = id(5);
        idle.owner = ownerOf(id(90));
        idle.sourceStack = m_stack;
        idle.tokensFree = 1'000;
        idle.state = NodeKeyState::Active;
        m_genesis.nodeKeys.push_back(idle);
        restart();
    }

    BuyKey purchase(std::uint64_t keyIndex, std::uint64_t buyer, std::uint64_t price,
                    std::uint64_t confirmer) {
        BuyKey payload{id(keyIndex), price, Hash256{}, Signature{}};
        payload.paymentReference.data.fill(7);
        payload.confirmation = sampleKey(confirmer).sign(saleConfirmationBytes(
            m_state.chainId(), payload, ownerOf(id(buyer)), key(keyIndex).sales));
        return payload;
    }
    RedeemPaper redemption(std::uint64_t approver) {
        RedeemPaper payload{id(5), Hash256{}, Signature{}};
        payload.payoutReference.data.fill(9);
        payload.approval = sampleKey(approver).sign(
            redemptionApprovalBytes(m_state.chainId(), payload, key(5).paperMicroUsd));
        return payload;
    }

    StackId m_stack;
};

TEST_F(Market, OnlyAnActiveKeyIsListed) {
    EXPECT_EQ(order(0, ListKey{id(0), 5}), TxCode::WrongState) << "Connected";
    EXPECT_EQ(order(2, ListKey{id(1), 5}), TxCode::NotOwner);
    EXPECT_EQ(order(2, ListKey{id(99), 5}), TxCode::UnknownKey);
    EXPECT_EQ(order(1, ListKey{id(1), 5}), TxCode::Ok);
    EXPECT_EQ(key(1).state, NodeKeyState::Listed);
    EXPECT_EQ(order(1, ConnectKey{id(1)}), TxCode::WrongState);
    EXPECT_EQ(order(1, Transfer{id(1), ownerOf(id(2))}), TxCode::WrongState);
    EXPECT_EQ(order(2, UnlistKey{id(1)}), TxCode::NotOwner);
    EXPECT_EQ(order(1, UnlistKey{id(1)}), TxCode::Ok);
    EXPECT_EQ(key(1).state, NodeKeyState::Active);
    EXPECT_EQ(order(1, UnlistKey{id(1)}), TxCode::WrongState);
    ASSERT_EQ(order(9, registration()), TxCode::Ok);
    EXPECT_EQ(order(0, ListKey{id(9), 5}), TxCode::StillCold);
    EXPECT_EQ(order(0, FileKey{id(9)}), TxCode::StillCold);
}

TEST_F(Market, DisconnectedByTheKeyOrItsOwner) {
    EXPECT_EQ(order(2, DisconnectKey{id(0)}), TxCode::NotOwner);
    EXPECT_EQ(order(0, DisconnectKey{id(0)}), TxCode::Ok);
    EXPECT_EQ(key(0).state, NodeKeyState::Active);
    EXPECT_EQ(order(0, DisconnectKey{id(0)}), TxCode::WrongState);
    EXPECT_EQ(order(0, DisconnectKey{id(99)}), TxCode::UnknownKey);
}

TEST_F(Market, ASaleNeedsTheListedPriceAndAConfirmation) {
    ASSERT_EQ(order(1, ListKey{id(1), 40'000}), TxCode::Ok);
    EXPECT_EQ(order(91, purchase(1, 91, 39'999, 1)), TxCode::PriceMismatch);
    EXPECT_EQ(order(91, purchase(1, 91, 40'000, 91)), TxCode::SaleNotConfirmed) << "by the buyer";
    EXPECT_EQ(order(91, purchase(1, 92, 40'000, 1)), TxCode::SaleNotConfirmed) << "for another";
    EXPECT_EQ(order(1, purchase(1, 1, 40'000, 1)), TxCode::SameOwner);
    EXPECT_EQ(order(91, purchase(0, 91, 40'000, 0)), TxCode::WrongState) << "not listed";
    const BuyKey sale = purchase(1, 91, 40'000, 1);
    const ExecutionResult result = run({next(91, sale)});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(key(1).owner, ownerOf(id(91)));
    EXPECT_EQ(key(1).state, NodeKeyState::Active);
    EXPECT_EQ(key(1).listPriceMicroUsd, 0u);
    const auto events = eventsOf(result, EventKind::KeySold);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].other, id(1));
    EXPECT_EQ(events[0].microUsd, 40'000u);
    EXPECT_EQ(events[0].feeMicroUsd, 1'000u) << "2.5 %";
    EXPECT_EQ(events[0].stack, m_stack);
    EXPECT_EQ(m_state.stacks().at(m_stack).resaleFeesMicroUsd, 1'000u);
    EXPECT_EQ(m_state.stacks().at(m_stack).resales, 1u);
    // The confirmation served once: listed again at the same price it is worth nothing.
    ASSERT_EQ(order(91, Transfer{id(1), ownerOf(id(1))}), TxCode::Ok);
    ASSERT_EQ(order(1, ListKey{id(1), 40'000}), TxCode::Ok);
    EXPECT_EQ(order(91, sale), TxCode::SaleNotConfirmed);
    EXPECT_EQ(order(91, purchase(1, 91, 40'000, 80)), TxCode::Ok) << "the Stack takes payments too";
    EXPECT_EQ(m_state.stacks().at(m_stack).resaleFeesMicroUsd, 2'000u);
}

TEST_F(Market, AKeyOfNoStackOwesNoFee) {
    ASSERT_EQ(order(2, DisconnectKey{id(2)}), TxCode::Ok);
    ASSERT_EQ(order(2, ListKey{id(2), 40'000}), TxCode::Ok);
    EXPECT_EQ(order(91, purchase(2, 91, 40'000, 80)), TxCode::SaleNotConfirmed) << "no such Stack";
    const ExecutionResult result = run({next(91, purchase(2, 91, 40'000, 2))});
    EXPECT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(eventsOf(result, EventKind::KeySold)[0].feeMicroUsd, 0u);
}

TEST_F(Market, FeesDoNotWrap) {
    for (std::uint64_t i = 0; i < 41; ++i) {
        const std::uint64_t owner = i == 0 ? 1 : 100 + i;
        ASSERT_EQ(order(owner, ListKey{id(1), UINT64_MAX}), TxCode::Ok);
        const TxCode code = order(101 + i, purchase(1, 101 + i, UINT64_MAX, owner));
        EXPECT_EQ(code, i < 40 ? TxCode::Ok : TxCode::AmountOverflow) << i;
    }
}

TEST_F(Market, FilingIsOnceAndBurnsWhatIsLeft) {
    EXPECT_EQ(order(0, FileKey{id(0)}), TxCode::WrongState) << "Connected";
    EXPECT_EQ(order(1, FileKey{id(1)}), TxCode::StakeRemains);
    ASSERT_EQ(order(1, Unbond{id(1), 100'000'000}), TxCode::Ok);
    EXPECT_EQ(order(1, FileKey{id(1)}), TxCode::StakeRemains) << "unbonding";
    passEpochs(kUnbondingEpochs, kUnbondingMs);
    ASSERT_EQ(order(1, Withdraw{id(1)}), TxCode::Ok);
    EXPECT_EQ(order(1, FileKey{id(1)}), TxCode::InValidatorSet) << "kept, four are needed";

    ASSERT_EQ(order(5, ConnectKey{id(5)}), TxCode::Ok);
    ASSERT_EQ(order(5, work(1, 600)), TxCode::Ok);
    ASSERT_EQ(order(90, DisconnectKey{id(5)}), TxCode::Ok);
    EXPECT_EQ(order(5, FileKey{id(5)}), TxCode::NotOwner);
    EXPECT_EQ(order(90, redemption(80)), TxCode::WrongState) << "not filed";
    const ExecutionResult result = run({next(90, FileKey{id(5)})});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    const auto events = eventsOf(result, EventKind::KeyFiled);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].tokens, 400u);
    EXPECT_EQ(events[0].microUsd, 7u);
    EXPECT_EQ(m_state.supply().burned, 400u);
    EXPECT_EQ(key(5).state, NodeKeyState::Filed);
    EXPECT_EQ(order(90, FileKey{id(5)}), TxCode::WrongState) << "once";
    for (const Payload& payload :
         {Payload(Transfer{id(5), ownerOf(id(1))}), Payload(Bond{id(5), 1}),
          Payload(ListKey{id(5), 1}), Payload(ActivateKey{id(5)}), Payload(DisconnectKey{id(5)})}) {
        EXPECT_EQ(order(90, payload), TxCode::WrongState) << payload.index();
    }
    EXPECT_EQ(order(5, ConnectKey{id(5)}), TxCode::WrongState);
    EXPECT_EQ(order(5, work(2)), TxCode::WrongState);
}

TEST_F(Market, PaperIsRedeemedOnceWithTheStacksApproval) {
    ASSERT_EQ(order(90, FileKey{id(5)}), TxCode::Ok);
    EXPECT_EQ(order(91, redemption(80)), TxCode::NotOwner);
    EXPECT_EQ(order(90, redemption(81)), TxCode::RedemptionRefused);
    RedeemPaper other = redemption(80);
    other.payoutReference.data[0] ^= 1;
    EXPECT_EQ(order(90, other), TxCode::RedemptionRefused) << "approved for another payout";
    const ExecutionResult result = run({next(90, redemption(80))});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(eventsOf(result, EventKind::PaperRedeemed).at(0).reference,
              redemption(80).payoutReference);
    EXPECT_TRUE(key(5).redeemed);
    EXPECT_EQ(key(5).payoutReference, redemption(80).payoutReference);
    EXPECT_EQ(order(90, redemption(80)), TxCode::AlreadyRedeemed);
}

TEST_F(Market, WithoutAStackTheOwnerAloneRedeemsOnAnOpenNetworkOnly) {
    m_genesis.nodeKeys[4].sourceStack = StackId{};
    restart();
    m_nonces.clear();
    ASSERT_EQ(order(90, FileKey{id(5)}), TxCode::Ok);
    EXPECT_EQ(order(90, RedeemPaper{id(5), Hash256{}, Signature{}}), TxCode::Ok);
    m_genesis.openRegistration = false;
    restart();
    m_nonces.clear();
    ASSERT_EQ(order(90, FileKey{id(5)}), TxCode::Ok);
    EXPECT_EQ(order(90, RedeemPaper{id(5), Hash256{}, Signature{}}), TxCode::RedemptionRefused);
}

TEST_F(Market, PileIsThePaperOfKeysThatServedATenth) {
    ASSERT_EQ(order(5, ConnectKey{id(5)}), TxCode::Ok);
    ASSERT_EQ(order(5, work(1, 99)), TxCode::Ok);
    EXPECT_FALSE(pileEligible(key(5)));
    EXPECT_EQ(m_state.pileMicroUsd(), 0u);
    ASSERT_EQ(order(5, work(2, 1)), TxCode::Ok);
    EXPECT_TRUE(pileEligible(key(5)));
    EXPECT_EQ(m_state.pileMicroUsd(), 14u);
    ASSERT_EQ(order(90, DisconnectKey{id(5)}), TxCode::Ok);
    ASSERT_EQ(order(90, FileKey{id(5)}), TxCode::Ok);
    EXPECT_EQ(m_state.pileMicroUsd(), 14u) << "filed and not yet paid";
    ASSERT_EQ(order(90, redemption(80)), TxCode::Ok);
    EXPECT_EQ(m_state.pileMicroUsd(), 0u);
}

TEST(Pricing, PileNeedsTenPercentRoundedUpWithoutOverflow) {
    NodeKeyRecord record;
    EXPECT_FALSE(pileEligible(record)) << "born with nothing";
    record.tokensAllocated = 101;
    record.tokensServed = 10;
    EXPECT_FALSE(pileEligible(record));
    record.tokensServed = 11;
    EXPECT_TRUE(pileEligible(record));
    record.tokensAllocated = UINT64_MAX;
    record.tokensServed = UINT64_MAX / 10;
    EXPECT_FALSE(pileEligible(record));
    record.tokensServed += 1;
    EXPECT_TRUE(pileEligible(record));
}

TEST(Pricing, QuoteAddsUpTheCurve) {
    EXPECT_EQ(keySaleQuote(64'000'000, 0), (KeySaleQuote{0, 0, 0, 0, 64'000'000, false}));
    std::uint64_t price = 64'000'000;
    std::uint64_t total = 0;
    for (std::uint64_t count = 1; count < 300; ++count) {
        total += price;
        const KeySaleQuote quote = keySaleQuote(64'000'000, count);
        EXPECT_EQ(quote.firstMicroUsd, 64'000'000u);
        EXPECT_EQ(quote.lastMicroUsd, price);
        EXPECT_EQ(quote.totalMicroUsd, total);
        price = nextKeyPrice(price);
        EXPECT_EQ(quote.nextMicroUsd, price);
        EXPECT_FALSE(quote.saturated);
    }
    EXPECT_EQ(keySaleQuote(10, 7).totalMicroUsd, 70u) << "below 64 the price stands still";
    EXPECT_EQ(keySaleQuote(0, UINT64_MAX).totalMicroUsd, 0u);
    const KeySaleQuote huge = keySaleQuote(64'000'000, UINT64_MAX);
    EXPECT_TRUE(huge.saturated);
    EXPECT_EQ(huge.totalMicroUsd, UINT64_MAX);
    EXPECT_EQ(huge.nextMicroUsd, UINT64_MAX);
    EXPECT_TRUE(keySaleQuote(10, UINT64_MAX).saturated);
    EXPECT_FALSE(keySaleQuote(UINT64_MAX, 1).saturated);
    EXPECT_TRUE(keySaleQuote(UINT64_MAX, 2).saturated);
}

// The quote is what registrations then cost.
TEST_F(Market, QuoteIsWhatRegistrationCosts) {
    const KeySaleQuote quote = keySaleQuote(m_state.keyPriceMicroUsd(), 3);
    std::uint64_t paid = 0;
    for (std::uint64_t i = 20; i < 23; ++i) {
        ASSERT_EQ(order(i, registration()), TxCode::Ok);
        paid += key(i).priceMicroUsd;
    }
    EXPECT_EQ(paid, quote.totalMicroUsd);
    EXPECT_EQ(m_state.keyPriceMicroUsd(), quote.nextMicroUsd);
}

}  // namespace
}  // namespace stacknet::ledger::testing
