// The secondary market: list, unlist, buy.

#include "core/crypto/ed25519.h"
#include "core/ledger/checked.h"
#include "core/ledger/executor.h"
#include "core/ledger/pricing.h"

namespace stacknet::ledger {

TxCode Executor::run(const ListKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (ownerOf(signer) != found->owner) return TxCode::NotOwner;
    if (found->state == NodeKeyState::Cold) return TxCode::StillCold;
    if (found->state != NodeKeyState::Active) return TxCode::WrongState;
    NodeKeyRecord record = *found;
    record.state = NodeKeyState::Listed;
    record.listPriceMicroUsd = payload.priceMicroUsd;
    store(payload.nodeKey, record);
    emit(EventKind::KeyListed, payload.nodeKey).microUsd = payload.priceMicroUsd;
    return TxCode::Ok;
}

TxCode Executor::run(const UnlistKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (ownerOf(signer) != found->owner) return TxCode::NotOwner;
    if (found->state != NodeKeyState::Listed) return TxCode::WrongState;
    NodeKeyRecord record = *found;
    record.state = NodeKeyState::Active;
    record.listPriceMicroUsd = 0;
    store(payload.nodeKey, record);
    emit(EventKind::KeyUnlisted, payload.nodeKey);
    return TxCode::Ok;
}

bool Executor::saleConfirmed(const BuyKey& payload, const NodeKeyRecord& record,
                             const OwnerId& buyer) const {
    const Bytes signedBytes =
        saleConfirmationBytes(m_state.chainId(), payload, buyer, record.sales);
    PublicKey owner;
    owner.data = record.owner.data;
    if (crypto::verify(owner, signedBytes, payload.confirmation)) return true;
    const StackRecord* stack = m_state.m_stacks.find(record.sourceStack);
    return stack != nullptr &&
           crypto::verify(stack->approvalKey, signedBytes, payload.confirmation);
}

TxCode Executor::run(const BuyKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (found->state != NodeKeyState::Listed) return TxCode::WrongState;
    const OwnerId buyer = ownerOf(signer);
    if (buyer == found->owner) return TxCode::SameOwner;
    if (payload.priceMicroUsd != found->listPriceMicroUsd) return TxCode::PriceMismatch;
    if (!saleConfirmed(payload, *found, buyer)) return TxCode::SaleNotConfirmed;

    std::uint64_t fee = 0;
    if (const StackRecord* stack = m_state.m_stacks.find(found->sourceStack)) {
        fee = resaleFee(payload.priceMicroUsd);
        const auto fees = addChecked(stack->resaleFeesMicroUsd, fee);
        if (!fees) return TxCode::AmountOverflow;
        StackRecord owed = *stack;
        owed.resales += 1;
        owed.resaleFeesMicroUsd = *fees;
        m_state.m_stacks.put(found->sourceStack, owed);
    }
    NodeKeyRecord record = *found;
    PublicKey seller;
    seller.data = record.owner.data;
    record.owner = buyer;
    record.state = NodeKeyState::Active;
    record.listPriceMicroUsd = 0;
    record.sales += 1;
    store(payload.nodeKey, record);
    Event& event = emit(EventKind::KeySold, payload.nodeKey);
    event.other = seller;
    event.microUsd = payload.priceMicroUsd;
    event.feeMicroUsd = fee;
    event.stack = record.sourceStack;
    event.reference = payload.paymentReference;
    return TxCode::Ok;
}

}  // namespace stacknet::ledger
