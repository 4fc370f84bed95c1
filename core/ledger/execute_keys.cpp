// Registration and the life of a Node Key between Cold and Connected.

#include "core/crypto/ed25519.h"
#include "core/ledger/checked.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {

TxCode Executor::run(const RegisterNodeKey& payload, const PublicKey& signer) {
    if (m_state.findKey(signer) != nullptr) return TxCode::KeyExists;
    if (!m_state.openRegistration() && !approved(payload, signer)) {
        return TxCode::RegistrationRefused;
    }
    const std::uint64_t price = m_state.keyPriceMicroUsd();
    if (price > payload.priceMaxMicroUsd) return TxCode::PriceAboveLimit;
    Supply& supply = m_state.m_meta.supply;
    const auto issued = addChecked(supply.issued, kTokensPerNodeKey);
    if (!issued) return TxCode::AmountOverflow;

    NodeKeyRecord record;
    record.index = m_state.nodeKeys().size();
    record.owner = payload.owner;
    record.sourceStack = payload.sourceStack;
    record.coldUntilMs = m_block.timeMs + kColdPeriodMs;
    record.priceMicroUsd = price;
    record.tokensAllocated = kTokensPerNodeKey;
    record.tokensFree = kTokensPerNodeKey;
    record.points = kPointsNewcomer;
    supply.issued = *issued;
    m_state.m_meta.nextPriceMicroUsd = nextKeyPrice(price);
    store(signer, record);
    emit(EventKind::KeyRegistered, signer);
    emitPoints(signer, PointsReason::Registered, 0, kPointsNewcomer);
    return TxCode::Ok;
}

bool Executor::approved(const RegisterNodeKey& payload, const PublicKey& signer) const {
    const StackRecord* stack = m_state.m_stacks.find(payload.sourceStack);
    return stack != nullptr &&
           crypto::verify(stack->approvalKey,
                          registrationApprovalBytes(m_state.chainId(), signer, payload.owner,
                                                    payload.sourceStack),
                          payload.stackApproval);
}

TxCode Executor::run(const ActivateKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (found->state != NodeKeyState::Cold) return TxCode::WrongState;
    if (m_block.timeMs < found->coldUntilMs) return TxCode::StillCold;
    NodeKeyRecord record = *found;
    record.state = NodeKeyState::Active;
    store(payload.nodeKey, record);
    emit(EventKind::KeyActivated, payload.nodeKey);
    return TxCode::Ok;
}

TxCode Executor::run(const ConnectKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (signer != payload.nodeKey) return TxCode::NotTheKey;
    if (found->tombstoned) return TxCode::Tombstoned;
    if (found->jailed) return TxCode::Jailed;
    if (found->state != NodeKeyState::Active) return TxCode::WrongState;
    NodeKeyRecord record = *found;
    record.state = NodeKeyState::Connected;
    store(payload.nodeKey, record);
    emit(EventKind::KeyConnected, payload.nodeKey);
    return TxCode::Ok;
}

TxCode Executor::run(const DisconnectKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (found->state != NodeKeyState::Connected) return TxCode::WrongState;
    NodeKeyRecord record = *found;
    record.state = NodeKeyState::Active;
    store(payload.nodeKey, record);
    emit(EventKind::KeyDisconnected, payload.nodeKey);
    return TxCode::Ok;
}

TxCode Executor::run(const Transfer& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (ownerOf(signer) != found->owner) return TxCode::NotOwner;
    if (found->state == NodeKeyState::Cold) return TxCode::StillCold;
    if (found->state != NodeKeyState::Active && found->state != NodeKeyState::Connected) {
        return TxCode::WrongState;
    }
    if (payload.newOwner == found->owner) return TxCode::SameOwner;
    NodeKeyRecord record = *found;
    record.owner = payload.newOwner;
    record.state = NodeKeyState::Active;
    store(payload.nodeKey, record);
    emit(EventKind::KeyTransferred, payload.nodeKey);
    return TxCode::Ok;
}

TxCode Executor::run(const RegisterVrfKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(signer);
    if (found == nullptr) return TxCode::UnknownKey;
    if (found->state == NodeKeyState::Filed) return TxCode::WrongState;
    NodeKeyRecord record = *found;
    record.vrfKeyBefore = found->vrfKeyAt(m_block.epoch);
    record.vrfKey = payload.vrfKey;
    record.vrfKeyFromEpoch = m_block.epoch + 1;
    store(signer, record);
    emit(EventKind::VrfKeyRegistered, signer).epoch = record.vrfKeyFromEpoch;
    return TxCode::Ok;
}

}  // namespace stacknet::ledger
