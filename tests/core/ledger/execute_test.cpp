#include "core/ledger/execute.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/crypto/merkle.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

class Execute : public LedgerChain {};

TEST_F(Execute, KeyLifeFromRegistrationToPaperwork) {
    const PublicKey id = sampleKey(9).publicKey();
    const std::uint64_t price = m_state.keyPriceMicroUsd();
    EXPECT_EQ(runOne(sign(9, 1, registration())), TxCode::Ok);
    EXPECT_EQ(key(9).state, NodeKeyState::Cold);
    EXPECT_EQ(key(9).index, 4u);
    EXPECT_EQ(key(9).tokensFree, kTokensPerNodeKey);
    EXPECT_EQ(key(9).priceMicroUsd, price);
    EXPECT_EQ(m_state.keyPriceMicroUsd(), price + price / 64);
    EXPECT_EQ(runOne(sign(9, 2, registration())), TxCode::KeyExists);

    EXPECT_EQ(runOne(sign(0, 1, Transfer{id, OwnerId{}})), TxCode::StillCold);
    EXPECT_EQ(runOne(sign(9, 3, ActivateKey{id}), kColdPeriodMs - 10'000), TxCode::StillCold);
    EXPECT_EQ(runOne(sign(1, 1, ActivateKey{id}), 20'000), TxCode::NotOwner);
    EXPECT_EQ(runOne(sign(0, 2, ActivateKey{id})), TxCode::Ok) << "the owner may";
    EXPECT_EQ(runOne(sign(9, 4, ActivateKey{id})), TxCode::WrongState);
    EXPECT_EQ(runOne(sign(9, 5, work(1))), TxCode::WrongState) << "not connected yet";
    EXPECT_EQ(runOne(sign(0, 3, ConnectKey{id})), TxCode::NotTheKey);
    EXPECT_EQ(runOne(sign(9, 6, ConnectKey{id})), TxCode::Ok);
    EXPECT_EQ(runOne(sign(9, 7, work(1))), TxCode::Ok);
    EXPECT_EQ(key(9).tokensServed, 100u);
    EXPECT_EQ(key(9).tokensFree, kTokensPerNodeKey - 100);
    EXPECT_EQ(key(9).paperworkCount, 1u);
    EXPECT_EQ(key(9).paperMicroUsd, 7u);
    EXPECT_EQ(m_state.supply().served, 100u);

    const OwnerId buyer = ownerOf(sampleKey(3).publicKey());
    EXPECT_EQ(runOne(sign(9, 8, Transfer{id, buyer})), TxCode::NotOwner);
    EXPECT_EQ(runOne(sign(0, 4, Transfer{id, key(9).owner})), TxCode::SameOwner);
    EXPECT_EQ(runOne(sign(0, 5, Transfer{id, buyer})), TxCode::Ok);
    EXPECT_EQ(key(9).owner, buyer);
    EXPECT_EQ(key(9).state, NodeKeyState::Active);
    EXPECT_EQ(runOne(sign(0, 6, Transfer{id, buyer})), TxCode::NotOwner) << "sold";
}

TEST_F(Execute, ColdPeriodEndsAtItsVeryMillisecond) {
    const PublicKey id = sampleKey(9).publicKey();
    runOne(sign(9, 1, registration()));
    EXPECT_EQ(runOne(sign(9, 2, ActivateKey{id}), kColdPeriodMs - 1), TxCode::StillCold);
    EXPECT_EQ(runOne(sign(9, 3, ActivateKey{id}), 1), TxCode::Ok);
}

TEST_F(Execute, OneTaskIsPaidOnce) {
    EXPECT_EQ(runOne(sign(0, 1, work(1))), TxCode::Ok);
    EXPECT_EQ(runOne(sign(0, 2, work(1))), TxCode::DuplicateTask);
    EXPECT_EQ(key(0).tokensServed, 100u);
    EXPECT_EQ(runOne(sign(1, 1, work(1))), TxCode::Ok) << "task ids belong to a key";
}

TEST_F(Execute, TokensDepleteAndNeverGoNegative) {
    EXPECT_EQ(runOne(sign(0, 1, work(1, 900'000'001))), TxCode::TokensExhausted);
    EXPECT_EQ(runOne(sign(0, 2, work(2, 900'000'000))), TxCode::Ok);
    EXPECT_EQ(key(0).tokensFree, 0u);
    EXPECT_EQ(key(0).tokensBonded, 100'000'000u) << "the stake is not for sale";
    EXPECT_EQ(runOne(sign(0, 3, work(3, 1))), TxCode::TokensExhausted);
    EXPECT_EQ(runOne(sign(0, 4, work(4, 0))), TxCode::Ok);
}

TEST_F(Execute, SumsDoNotWrap) {
    SubmitPaperwork submit = work(1);
    submit.paperwork.tokensIn = UINT64_MAX;
    submit.paperwork.tokensOut = 2;
    EXPECT_EQ(runOne(sign(0, 1, submit)), TxCode::AmountOverflow);
    submit = work(2);
    submit.paperwork.paperMicroUsd = UINT64_MAX;
    EXPECT_EQ(runOne(sign(0, 2, submit)), TxCode::Ok);
    EXPECT_EQ(runOne(sign(0, 3, work(3))), TxCode::AmountOverflow);
}

TEST_F(Execute, FailedTransactionChangesOnlyItsNonce) {
    const NodeKeyRecord before = key(0);
    const Supply supply = m_state.supply();
    const ExecutionResult result = run({sign(0, 5, work(1, UINT64_MAX))});
    EXPECT_EQ(result.outcomes[0].code, TxCode::TokensExhausted);
    EXPECT_TRUE(result.events.empty());
    EXPECT_EQ(key(0), before);
    EXPECT_EQ(m_state.supply(), supply);
    EXPECT_EQ(m_state.nonce(sampleKey(0).publicKey()), 5u) << "it can never run later";
}

TEST_F(Execute, ReplaysAndOldNoncesAreAnswered) {
    const Transaction transaction = sign(0, 3, work(1));
    EXPECT_EQ(runOne(transaction), TxCode::Ok);
    EXPECT_EQ(runOne(transaction), TxCode::BadNonce);
    EXPECT_EQ(runOne(sign(0, 2, work(2))), TxCode::BadNonce);
    const ExecutionResult twice = run({sign(0, 9, work(3)), sign(0, 9, work(3))});
    EXPECT_EQ(twice.outcomes[0].code, TxCode::Ok);
    EXPECT_EQ(twice.outcomes[1].code, TxCode::BadNonce);
    EXPECT_EQ(key(0).paperworkCount, 2u);
    const ExecutionResult falling = run({sign(0, 12, work(4)), sign(0, 11, work(5))});
    EXPECT_EQ(falling.outcomes[1].code, TxCode::Ok) << "measured against the block before";
    EXPECT_EQ(runOne(sign(0, 12, work(6))), TxCode::BadNonce);
}

TEST_F(Execute, ExpiryIsByBlockTime) {
    const std::int64_t next = m_state.timeMs() + 1'000;
    EXPECT_EQ(runOne(sign(0, 1, work(1), next)), TxCode::Ok);
    EXPECT_EQ(runOne(sign(0, 2, work(2), next)), TxCode::Expired);
}

TEST_F(Execute, PriceLimitProtectsTheBuyer) {
    RegisterNodeKey payload = registration();
    payload.priceMaxMicroUsd = m_state.keyPriceMicroUsd() - 1;
    EXPECT_EQ(runOne(sign(9, 1, payload)), TxCode::PriceAboveLimit);
    payload.priceMaxMicroUsd += 1;
    EXPECT_EQ(runOne(sign(9, 2, payload)), TxCode::Ok);
}

TEST_F(Execute, ClosedNetworkNeedsAStacksApproval) {
    m_genesis.openRegistration = false;
    const crypto::SigningKey approver = sampleKey(77);
    GenesisStack stack;
    stack.id.data.fill(5);
    stack.name = "acme";
    stack.approvalKey = approver.publicKey();
    m_genesis.stacks.push_back(stack);
    restart();
    const PublicKey id = sampleKey(9).publicKey();
    RegisterNodeKey payload = registration();
    payload.sourceStack = stack.id;
    EXPECT_EQ(runOne(sign(9, 1, payload)), TxCode::RegistrationRefused);
    payload.stackApproval =
        approver.sign(registrationApprovalBytes(m_state.chainId(), id, OwnerId{}, stack.id));
    EXPECT_EQ(runOne(sign(9, 2, payload)), TxCode::RegistrationRefused) << "other owner";
    payload.stackApproval =
        approver.sign(registrationApprovalBytes(m_state.chainId(), id, payload.owner, stack.id));
    EXPECT_EQ(runOne(sign(8, 1, payload)), TxCode::RegistrationRefused) << "other key";
    EXPECT_EQ(runOne(sign(9, 3, payload)), TxCode::Ok);
}

TEST_F(Execute, EventsTellWhatHappened) {
    const ExecutionResult result =
        run({sign(0, 1, work(200)), sign(9, 1, registration()), sign(1, 1, work(3))});
    const auto work200 = eventsOf(result, EventKind::PaperworkAccepted);
    ASSERT_EQ(work200.size(), 2u);
    EXPECT_EQ(work200[0].paperwork, work(200).paperwork);
    EXPECT_EQ(work200[1].nodeKey, sampleKey(1).publicKey());
    const auto registered = eventsOf(result, EventKind::KeyRegistered);
    ASSERT_EQ(registered.size(), 1u);
    EXPECT_EQ(registered[0].txIndex, 1u);
}

TEST_F(Execute, WrongHeightChangesNothing) {
    const Hash256 root = m_state.root();
    for (const Height height : {Height{0}, Height{2}, Height{99}}) {
        BlockInput block;
        block.height = height;
        EXPECT_EQ(execute(block, m_state).error().code, "ledger.wrong_height");
    }
    EXPECT_EQ(m_state.root(), root);
}

TEST_F(Execute, SnapshotGivesTheSameState) {
    for (std::uint8_t i = 1; i < 40; ++i) run({sign(i % 4, i, work(i))});
    run({sign(9, 1, registration())});
    const auto restored = State::decodeSnapshot(m_state.encodeSnapshot());
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    EXPECT_EQ(restored->root(), m_state.root());
    EXPECT_EQ(restored->entries(), m_state.entries());
    EXPECT_EQ(restored->encodeSnapshot(), m_state.encodeSnapshot());
    State copy = *restored;
    BlockInput block;
    block.height = m_state.height() + 1;
    block.timeMs = m_state.timeMs() + 1;
    block.transactions = {sign(2, 1'000, work(99)), sign(1, 1'000, work(1))};
    const auto onCopy = execute(block, copy);
    const auto onOriginal = execute(block, m_state);
    EXPECT_EQ(onCopy->stateRoot, onOriginal->stateRoot);
    EXPECT_EQ(onCopy->outcomes, onOriginal->outcomes);
}

TEST_F(Execute, DamagedSnapshotIsRefusedOrHasAnotherRoot) {
    for (std::uint8_t i = 1; i < 5; ++i) run({sign(0, i, work(i))});
    const Bytes snapshot = m_state.encodeSnapshot();
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        Bytes changed = snapshot;
        changed[i] ^= 0x11;
        const auto decoded = State::decodeSnapshot(changed);
        if (decoded.ok()) {
            EXPECT_NE(decoded->root(), m_state.root()) << "byte " << i;
            EXPECT_EQ(decoded->encodeSnapshot(), changed) << "byte " << i;
        }
    }
    for (std::size_t size = 0; size < snapshot.size(); size += 7) {
        EXPECT_FALSE(State::decodeSnapshot(ByteView(snapshot).first(size)).ok());
    }
}

TEST_F(Execute, MissingOrDoubledRowsAreRefused) {
    run({sign(0, 1, work(1)), sign(0, 2, work(2))});
    const std::vector<StateEntry> rows = m_state.entries();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<StateEntry> fewer = rows;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        const auto decoded = State::fromEntries(fewer);
        EXPECT_TRUE(!decoded.ok() || decoded->root() != m_state.root()) << "row " << i;
    }
    std::vector<StateEntry> doubled = rows;
    doubled.push_back(rows.back());
    EXPECT_FALSE(State::fromEntries(doubled).ok());
    EXPECT_FALSE(State::fromEntries({}).ok());
}

TEST_F(Execute, RootDependsOnEveryPart) {
    const Hash256 genesisRoot = m_state.root();
    run({});
    const Hash256 emptyRoot = m_state.root();
    EXPECT_NE(emptyRoot, genesisRoot) << "height and time are state";
    State other = m_state;
    run({sign(0, 1, work(1))});
    BlockInput block;
    block.height = other.height() + 1;
    block.timeMs = m_state.timeMs();
    block.transactions = {sign(0, 1, work(2))};
    ASSERT_TRUE(execute(block, other).ok());
    EXPECT_NE(other.root(), m_state.root()) << "only the task id differs";
}

TEST(MerkleLog, EqualsTheWholeTree) {
    MerkleLog log;
    std::vector<Hash256> leaves;
    for (std::uint8_t i = 0; i < 70; ++i) {
        EXPECT_EQ(log.root(), crypto::merkleRoot(leaves)) << leaves.size();
        leaves.push_back(crypto::merkleLeaf(Bytes{i}));
        log.append(leaves.back());
        EXPECT_EQ(log.size(), leaves.size());
    }
}

}  // namespace
}  // namespace stacknet::ledger::testing
