#include "core/ledger/execute.h"

#include <limits>

#include "core/crypto/ed25519.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

std::optional<std::uint64_t> addChecked(std::uint64_t left, std::uint64_t right) {
    if (left > std::numeric_limits<std::uint64_t>::max() - right) return std::nullopt;
    return left + right;
}

}  // namespace

/// Applies the transactions of one block; sees the state's parts, nothing else does.
class Executor {
public:
    Executor(const BlockInput& block, State& state) : m_block(block), m_state(state) {}

    ExecutionResult run() {
        m_state.m_meta.height = m_block.height;
        m_state.m_meta.timeMs = m_block.timeMs;
        for (const Transaction& transaction : m_block.transactions) {
            const TxCode code = apply(transaction);
            m_result.outcomes.push_back({transaction.hash(), code});
            ++m_txIndex;
        }
        m_state.collectChanges(m_touched, m_result.changes);
        m_result.stateRoot = m_state.root();
#ifndef NDEBUG
        STACKNET_INVARIANT(m_state.supplyConserved());
#endif
        return std::move(m_result);
    }

private:
    TxCode apply(const Transaction& transaction) {
        if (transaction.nonce <= m_state.nonce(transaction.signer)) return TxCode::BadNonce;
        m_state.putNonce(transaction.signer, transaction.nonce);
        m_touched.nonces.insert(transaction.signer);
        if (transaction.expiresMs != 0 && m_block.timeMs > transaction.expiresMs) {
            return TxCode::Expired;
        }
        return std::visit([&](const auto& payload) { return run(payload, transaction.signer); },
                          transaction.payload);
    }

    TxCode run(const RegisterNodeKey& payload, const PublicKey& signer) {
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
        record.index = m_state.m_keys.size();
        record.owner = payload.owner;
        record.sourceStack = payload.sourceStack;
        record.coldUntilMs = m_block.timeMs + kColdPeriodMs;
        record.priceMicroUsd = price;
        record.tokensFree = kTokensPerNodeKey;
        supply.issued = *issued;
        supply.free += kTokensPerNodeKey;  // free <= issued, which did not overflow
        m_state.m_meta.nextPriceMicroUsd = nextKeyPrice(price);
        store(signer, record);
        emit(EventKind::KeyRegistered, signer, record);
        return TxCode::Ok;
    }

    bool approved(const RegisterNodeKey& payload, const PublicKey& signer) const {
        const auto stack = m_state.m_stacks.find(payload.sourceStack);
        return stack != m_state.m_stacks.end() &&
               crypto::verify(stack->second.approvalKey,
                              registrationApprovalBytes(m_state.chainId(), signer, payload.owner,
                                                        payload.sourceStack),
                              payload.stackApproval);
    }

    TxCode run(const ActivateKey& payload, const PublicKey& signer) {
        const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
        if (found == nullptr) return TxCode::UnknownKey;
        if (signer != payload.nodeKey && ownerOf(signer) != found->owner) return TxCode::NotOwner;
        if (found->state != NodeKeyState::Cold) return TxCode::WrongState;
        if (m_block.timeMs < found->coldUntilMs) return TxCode::StillCold;
        NodeKeyRecord record = *found;
        record.state = NodeKeyState::Active;
        store(payload.nodeKey, record);
        emit(EventKind::KeyActivated, payload.nodeKey, record);
        return TxCode::Ok;
    }

    TxCode run(const ConnectKey& payload, const PublicKey& signer) {
        const NodeKeyRecord* found = m_state.findKey(payload.nodeKey);
        if (found == nullptr) return TxCode::UnknownKey;
        if (signer != payload.nodeKey) return TxCode::NotTheKey;
        if (found->state != NodeKeyState::Active) return TxCode::WrongState;
        NodeKeyRecord record = *found;
        record.state = NodeKeyState::Connected;
        store(payload.nodeKey, record);
        emit(EventKind::KeyConnected, payload.nodeKey, record);
        return TxCode::Ok;
    }

    TxCode run(const Transfer& payload, const PublicKey& signer) {
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
        emit(EventKind::KeyTransferred, payload.nodeKey, record);
        return TxCode::Ok;
    }

    TxCode run(const SubmitPaperwork& payload, const PublicKey& signer) {
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
        Supply& supply = m_state.m_meta.supply;
        supply.free -= *tokens;
        supply.served += *tokens;
        m_touched.paperworkFrom = std::min(m_touched.paperworkFrom, m_state.paperworkCount());
        m_state.addPaperwork(signer, work.taskId);
        store(signer, record);
        emit(EventKind::PaperworkAccepted, signer, record);
        m_result.events.back().paperwork = work;
        return TxCode::Ok;
    }

    void store(const PublicKey& key, const NodeKeyRecord& record) {
        m_state.putKey(key, record);
        m_touched.keys.insert(key);
    }

    void emit(EventKind kind, const PublicKey& key, const NodeKeyRecord& record) {
        Event event;
        event.kind = kind;
        event.txIndex = m_txIndex;
        event.nodeKey = key;
        event.owner = record.owner;
        m_result.events.push_back(event);
    }

    const BlockInput& m_block;
    State& m_state;
    ExecutionResult m_result;
    State::Touched m_touched;
    std::uint32_t m_txIndex = 0;
};

Result<ExecutionResult> execute(const BlockInput& block, State& state,
                                const IEvidenceJudge* /*judge*/) {
    if (block.height != state.height() + 1) {
        return makeError("ledger.wrong_height", "Block " + std::to_string(block.height) +
                                                    " cannot be executed on the state of height " +
                                                    std::to_string(state.height()) + ".");
    }
    return Executor(block, state).run();
}

}  // namespace stacknet::ledger
