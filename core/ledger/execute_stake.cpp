// Stake: free -> bonded -> unbonding -> free.

#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {

TxCode Executor::run(const Bond& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (found->tombstoned) return TxCode::Tombstoned;
    if (found->state == NodeKeyState::Cold) return TxCode::StillCold;
    if (found->state != NodeKeyState::Active && found->state != NodeKeyState::Connected) {
        return TxCode::WrongState;
    }
    if (payload.tokens == 0) return TxCode::ZeroAmount;
    if (payload.tokens > found->tokensFree) return TxCode::NotEnoughTokens;
    NodeKeyRecord record = *found;
    record.tokensFree -= payload.tokens;
    record.tokensBonded += payload.tokens;
    store(payload.nodeKey, record);
    emit(EventKind::TokensBonded, payload.nodeKey).tokens = payload.tokens;
    return TxCode::Ok;
}

TxCode Executor::run(const Unbond& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (payload.tokens == 0) return TxCode::ZeroAmount;
    if (payload.tokens > found->tokensBonded) return TxCode::NotEnoughTokens;
    if (found->lots.size() >= kUnbondingLotsMax) return TxCode::TooManyLots;
    NodeKeyRecord record = *found;
    record.tokensBonded -= payload.tokens;
    record.lots.push_back(
        {payload.tokens, m_block.epoch + kUnbondingEpochs, m_block.timeMs + kUnbondingMs});
    store(payload.nodeKey, record);
    emit(EventKind::TokensUnbonding, payload.nodeKey).tokens = payload.tokens;
    return TxCode::Ok;
}

TxCode Executor::run(const Withdraw& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (found->lots.empty()) return TxCode::NothingToWithdraw;
    NodeKeyRecord record = *found;
    record.lots.clear();
    bool epochsPassed = false;
    std::uint64_t matured = 0;
    for (const UnbondingLot& lot : found->lots) {
        const bool epochs = m_block.epoch >= lot.maturesEpoch;
        epochsPassed = epochsPassed || epochs;
        if (epochs && m_block.timeMs >= lot.maturesMs) {
            matured += lot.tokens;
        } else {
            record.lots.push_back(lot);
        }
    }
    if (matured == 0) return epochsPassed ? TxCode::UnbondingTime : TxCode::UnbondingEpochs;
    record.tokensFree += matured;
    store(payload.nodeKey, record);
    emit(EventKind::TokensWithdrawn, payload.nodeKey).tokens = matured;
    return TxCode::Ok;
}

TxCode Executor::run(const Unjail& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
    if (found == nullptr) return TxCode::UnknownKey;
    if (!byKeyOrOwner(payload.nodeKey, *found, signer)) return TxCode::NotOwner;
    if (found->tombstoned) return TxCode::Tombstoned;
    if (!found->jailed) return TxCode::NotJailed;
    if (m_block.epoch < found->jailedUntilEpoch) return TxCode::Jailed;
    NodeKeyRecord record = *found;
    record.jailed = false;
    store(payload.nodeKey, record);
    emit(EventKind::KeyUnjailed, payload.nodeKey);
    return TxCode::Ok;
}

}  // namespace stacknet::ledger
