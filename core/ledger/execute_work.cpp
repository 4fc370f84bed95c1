// What a Node Key earns and how that ends: paperwork, filing, redemption.

#include <algorithm>

#include "core/crypto/ed25519.h"
#include "core/ledger/checked.h"
#include "core/ledger/executor.h"

namespace stacknet::ledger {

TxCode Executor::run(const SubmitPaperwork& payload, const PublicKey& signer) {
    const Paperwork& work = payload.paperwork;
    const NodeKeyRecord* found = m_state.findKey(signer);
    if (found == nullptr) return TxCode::UnknownKey;
    if (found->state != NodeKeyState::Connected) return TxCode::WrongState;
    if (m_state.hasPaperwork(signer, work.taskId)) return TxCode::DuplicateTask;
    const auto tokens = addChecked(work.tokensIn, work.tokensOut);
    const auto paper = addChecked(found->paperMicroUsd, work.paperMicroUsd);
    if (!tokens || !paper) return TxCode::AmountOverflow;
    if (*tokens > found->tokensFree) return TxCode::TokensExhausted;

    NodeKeyRecord record = *found;
    record.tokensFree -= *tokens;
    record.tokensServed += *tokens;
    record.paperworkCount += 1;
    record.paperMicroUsd = *paper;
    m_state.addPaperwork(signer, work.taskId);
    store(signer, record);
    emit(EventKind::PaperworkAccepted, signer).paperwork = work;
    // What cost nobody a token shows nothing.
    if (*tokens != 0) awardPaperwork(signer, work.contractHash);
    return TxCode::Ok;
}

bool Executor::inValidatorSet(const PublicKey& key) const {
    const auto isKey = [&](const EpochValidator& validator) { return validator.nodeKey == key; };
    const auto& current = m_state.validators();
    if (std::any_of(current.begin(), current.end(), isKey)) return true;
    const auto* next = m_state.nextValidators();
    return next != nullptr && std::any_of(next->begin(), next->end(), isKey);
}

TxCode Executor::run(const FileKey& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (ownerOf(signer) != found->owner) return TxCode::NotOwner;
    if (found->state == NodeKeyState::Cold) return TxCode::StillCold;
    if (found->state != NodeKeyState::Active) return TxCode::WrongState;
    if (found->tokensBonded != 0 || !found->lots.empty()) return TxCode::StakeRemains;
    if (inValidatorSet(payload.nodeKey)) return TxCode::InValidatorSet;

    NodeKeyRecord record = *found;
    const std::uint64_t burned = record.tokensFree;
    record.state = NodeKeyState::Filed;
    record.tokensFree = 0;
    m_state.m_meta.supply.burned += burned;
    store(payload.nodeKey, record);
    Event& event = emit(EventKind::KeyFiled, payload.nodeKey);
    event.tokens = burned;
    event.microUsd = record.paperMicroUsd;
    return TxCode::Ok;
}

TxCode Executor::run(const RedeemPaper& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (ownerOf(signer) != found->owner) return TxCode::NotOwner;
    if (found->state != NodeKeyState::Filed) return TxCode::WrongState;
    if (found->redeemed) return TxCode::AlreadyRedeemed;
    const StackRecord* stack = m_state.m_stacks.find(found->sourceStack);
    // Who let the key in says that the money went out. On a network whose keys come from nobody in
    // particular the owner alone records it.
    const bool allowed = stack == nullptr
                             ? m_state.openRegistration()
                             : crypto::verify(stack->approvalKey,
                                              redemptionApprovalBytes(m_state.chainId(), payload,
                                                                      found->paperMicroUsd),
                                              payload.approval);
    if (!allowed) return TxCode::RedemptionRefused;

    NodeKeyRecord record = *found;
    record.redeemed = true;
    record.payoutReference = payload.payoutReference;
    store(payload.nodeKey, record);
    Event& event = emit(EventKind::PaperRedeemed, payload.nodeKey);
    event.microUsd = record.paperMicroUsd;
    event.reference = payload.payoutReference;
    return TxCode::Ok;
}

}  // namespace stacknet::ledger
