#include "core/ledger/execute.h"

#include <array>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

// Leaves room to add every period to a time.
constexpr std::int64_t kTimeMsMax = std::int64_t{1} << 62;

constexpr std::array<std::string_view, 35> kEventNames = {"key_registered",
                                                          "key_activated",
                                                          "key_connected",
                                                          "key_transferred",
                                                          "paperwork_accepted",
                                                          "key_disconnected",
                                                          "key_listed",
                                                          "key_unlisted",
                                                          "key_sold",
                                                          "key_filed",
                                                          "paper_redeemed",
                                                          "tokens_bonded",
                                                          "tokens_unbonding",
                                                          "tokens_withdrawn",
                                                          "key_slashed",
                                                          "key_unjailed",
                                                          "deposit_burned",
                                                          "demand_broken",
                                                          "demand_right_lost",
                                                          "epoch_started",
                                                          "validator_set_fixed",
                                                          "validator_set_kept",
                                                          "points_changed",
                                                          "attestation_accepted",
                                                          "vrf_key_registered",
                                                          "capabilities_declared",
                                                          "task_committed",
                                                          "task_drawn",
                                                          "checker_drawn",
                                                          "check_committed",
                                                          "check_revealed",
                                                          "task_escalated",
                                                          "canary_opened",
                                                          "program_demoted",
                                                          "task_judged"};

constexpr std::array<std::string_view, 11> kReasonNames = {
    "registered", "vote_present", "paperwork",    "lost_term",    "failing_demand", "slashed",
    "decay",      "check",        "missed_check", "failed_check", "input_missing"};

Result<void> checkFits(const BlockInput& block, const State& state) {
    if (block.height != state.height() + 1) {
        return makeError("ledger.wrong_height", "Block " + std::to_string(block.height) +
                                                    " cannot be executed on the state of height " +
                                                    std::to_string(state.height()) + ".");
    }
    const bool next = block.epoch == state.epoch() + 1 && state.nextValidators() != nullptr;
    if (block.epoch != state.epoch() && !next) {
        return makeError("ledger.wrong_epoch", "Block " + std::to_string(block.height) +
                                                   " is of epoch " + std::to_string(block.epoch) +
                                                   ", the ledger is in epoch " +
                                                   std::to_string(state.epoch()) + ".");
    }
    if (block.timeMs < 0 || block.timeMs > kTimeMsMax) {
        return makeError("ledger.bad_time", "Block " + std::to_string(block.height) +
                                                " has the time " + std::to_string(block.timeMs) +
                                                " ms, which cannot be.");
    }
    if (block.transactions.size() > kBlockTransactionsMax) {
        return makeError("ledger.block_too_large",
                         "Block " + std::to_string(block.height) + " has " +
                             std::to_string(block.transactions.size()) + " transactions, at most " +
                             std::to_string(kBlockTransactionsMax) + " are allowed.");
    }
    return {};
}

}  // namespace

std::string_view eventKindName(EventKind kind) {
    const auto index = static_cast<std::size_t>(kind);
    return index < kEventNames.size() ? kEventNames[index] : "unknown";
}

std::string_view pointsReasonName(PointsReason reason) {
    const auto index = static_cast<std::size_t>(reason);
    return index < kReasonNames.size() ? kReasonNames[index] : "unknown";
}

ExecutionResult Executor::run() {
    if (m_block.epoch != m_state.epoch()) startEpoch();
    m_state.m_meta.height = m_block.height;
    m_state.m_meta.timeMs = m_block.timeMs;
    if (m_state.m_meta.beacon != m_block.beacon) m_state.m_meta.beaconChanges += 1;
    m_state.m_meta.beacon = m_block.beacon;
    countParticipation();
    advanceArena();
    runTransactions();
    followDemands();
    rememberInclusions();
    if (m_state.nextValidators() == nullptr &&
        m_block.term >= epochTermsFor(m_state.validators().size()) - 1) {
        fixNextValidators();
    }
    m_result.changes = m_state.commitChanges();
    m_result.stateRoot = m_state.root();
#ifndef NDEBUG
    STACKNET_INVARIANT(m_state.supplyConserved());
#endif
    return std::move(m_result);
}

void Executor::runTransactions() {
    const std::vector<Transaction>& transactions = m_block.transactions;
    m_result.outcomes.resize(transactions.size());
    for (std::uint8_t order = 0; order <= 2; ++order) {
        for (std::uint32_t i = 0; i < transactions.size(); ++i) {
            if (executionOrder(transactions[i].payload) != order) continue;
            m_txIndex = i;
            const TxCode code = apply(transactions[i]);
            m_result.outcomes[i] = {transactions[i].hash(), code};
        }
    }
    m_txIndex = kNoTransaction;
}

TxCode Executor::apply(const Transaction& transaction) {
    if (!useNonce(transaction)) return TxCode::BadNonce;
    if (transaction.expiresMs != 0 && m_block.timeMs > transaction.expiresMs) {
        return TxCode::Expired;
    }
    return std::visit([&](const auto& payload) { return run(payload, transaction.signer); },
                      transaction.payload);
}

// Measured against the state before the block: the order of execution is not the order in which a
// signer numbered its transactions.
bool Executor::useNonce(const Transaction& transaction) {
    const auto [used, first] = m_usedNonces.try_emplace(transaction.signer);
    const NonceRecord* last = m_state.lastNonce(transaction.signer);
    if (first && last != nullptr) used->second.before = *last;
    const auto& before = used->second.before;
    if (transaction.nonce <= (before ? before->nonce : 0)) return false;
    if (!used->second.inBlock.insert(transaction.nonce).second) return false;
    m_state.m_nonces.put(transaction.signer,
                         {*used->second.inBlock.rbegin(), m_block.epoch, m_block.view});
    return true;
}

void Executor::store(const PublicKey& key, NodeKeyRecord record) {
    const NodeKeyRecord* old = m_state.findKey(key);
    const NodeKeyRecord before = old == nullptr ? NodeKeyRecord{} : *old;
    const std::uint64_t held = old == nullptr ? record.tokensBacking() : before.tokensBacking();
    const CheckpointKey checkpoint{key, m_block.epoch};
    if ((old == nullptr || held != record.tokensBacking()) &&
        m_state.m_checkpoints.find(checkpoint) == nullptr) {
        m_state.m_checkpoints.put(checkpoint, held);
    }
    Supply& supply = m_state.m_meta.supply;
    // Unsigned differences: a fall wraps and wraps back.
    supply.free += record.tokensFree - before.tokensFree;
    supply.bonded += record.tokensBonded - before.tokensBonded;
    supply.unbonding += record.tokensUnbonding() - before.tokensUnbonding();
    supply.served += record.tokensServed - before.tokensServed;
    m_state.m_keys.put(key, std::move(record));
}

Event& Executor::emit(EventKind kind, const PublicKey& key) {
    Event event;
    event.kind = kind;
    event.txIndex = m_txIndex;
    event.nodeKey = key;
    if (m_judgedTask) event.task = *m_judgedTask;
    if (const NodeKeyRecord* record = m_state.findKey(key)) event.owner = record->owner;
    return m_result.events.emplace_back(event);
}

bool Executor::byKeyOrOwner(const PublicKey& key, const NodeKeyRecord& record,
                            const PublicKey& signer) const {
    return signer == key || ownerOf(signer) == record.owner;
}

Result<void> checkBlockOrder(const std::vector<Transaction>& transactions) {
    std::uint8_t reached = 0;
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (const Transaction& transaction : transactions) {
        const std::uint8_t order = executionOrder(transaction.payload);
        if (order < reached) {
            return makeError("ledger.block_order",
                             "A block lists evidence and challenges first and withdrawals last.");
        }
        reached = order;
        if (order != 0) continue;
        ++count;
        bytes += transaction.encode().size();
    }
    if (count > kEvidencePerBlockMax || bytes > kEvidenceBytesPerBlockMax) {
        return makeError("ledger.too_much_evidence",
                         "A block may hold " + std::to_string(kEvidencePerBlockMax) +
                             " pieces of evidence and challenges with " +
                             std::to_string(kEvidenceBytesPerBlockMax) + " bytes, this one has " +
                             std::to_string(count) + " with " + std::to_string(bytes) + ".");
    }
    return {};
}

Result<ExecutionResult> execute(const BlockInput& block, State& state,
                                const IEvidenceJudge* judge) {
    STACKNET_CHECK(checkFits(block, state));
    return Executor(block, state, judge).run();
}

}  // namespace stacknet::ledger
