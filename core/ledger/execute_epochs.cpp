// Epochs: who validates, and how long what is remembered about them.

#include "core/ledger/epochs.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

/// Header time at which `epoch` ended; nothing while it runs or when that is forgotten.
std::optional<std::int64_t> epochEndMs(const State& state, std::uint64_t epoch) {
    return state.epochStartMs(epoch + 1);
}

}  // namespace

void Executor::startEpoch() {
    std::uint64_t& epoch = m_state.m_meta.epoch;
    EpochRecord record = *m_state.m_epochs.find(epoch + 1);
    epoch += 1;
    record.startMs = m_block.timeMs;
    m_state.m_epochs.put(epoch, std::move(record));
    m_state.m_meta.epochSeed = m_block.beacon;
    Event event;
    event.kind = EventKind::EpochStarted;
    event.epoch = epoch;
    m_result.events.push_back(event);
    decayPoints();
    while (!m_state.m_contracts.rows().empty()) {
        const ContractKey key = m_state.m_contracts.rows().begin()->first;
        m_state.m_contracts.erase(key);
    }
    forgetOldEpochs();
    dropEndedAttestations();
}

bool Executor::tooOld(const State& state, std::uint64_t epochNow, std::int64_t nowMs,
                      std::uint64_t epoch) {
    if (epochNow - epoch <= kEvidenceEpochsMax) return false;
    const auto endMs = epochEndMs(state, epoch);
    // Without a record of its end it was forgotten, which needs more than both bounds.
    return !endMs || nowMs - *endMs > kEvidenceAgeMsMax;
}

void Executor::forgetOldEpochs() {
    const auto& epochs = m_state.m_epochs.rows();
    while (epochs.begin()->first < m_block.epoch) {
        const std::uint64_t oldest = epochs.begin()->first;
        const auto endMs = epochEndMs(m_state, oldest);
        const bool past = m_block.epoch - oldest > kUnbondingEpochs && endMs &&
                          m_block.timeMs - *endMs > kUnbondingMs;
        if (!past && epochs.size() <= kEpochsRememberedMax) break;
        m_state.m_epochs.erase(oldest);
    }
    const std::uint64_t oldest = epochs.begin()->first;
    std::vector<CheckpointKey> checkpoints;
    for (const auto& [key, tokens] : m_state.m_checkpoints.rows()) {
        if (key.epoch < oldest) checkpoints.push_back(key);
    }
    for (const CheckpointKey& key : checkpoints) m_state.m_checkpoints.erase(key);
    std::vector<OffenceKey> offences;
    for (const auto& [key, record] : m_state.m_offences.rows()) {
        if (key.kind == OffenceClass::SpotCheck && key.epoch < oldest) offences.push_back(key);
    }
    for (const OffenceKey& key : offences) m_state.m_offences.erase(key);
    const auto& broken = m_state.m_broken.rows();
    while (!broken.empty() && broken.begin()->first.epoch < oldest) {
        const BrokenDemandKey key = broken.begin()->first;
        m_state.m_broken.erase(key);
    }
}

void Executor::fixNextValidators() {
    const std::vector<EpochValidator>& current = m_state.validators();
    std::vector<EpochValidator> next = chooseValidators(m_state.nodeKeys(), m_block.epoch);
    Event event;
    event.kind = EventKind::ValidatorSetFixed;
    event.epoch = m_block.epoch + 1;
    const bool belowFloor = next.size() < kValidatorsForFaultTolerance &&
                            current.size() >= kValidatorsForFaultTolerance;
    if (next.empty() || belowFloor) {
        // Three nodes or fewer survive no fault, and one could hold a quorum: rather the old set.
        next = current;
        event.kind = EventKind::ValidatorSetKept;
    }
    m_state.m_epochs.put(m_block.epoch + 1, {std::nullopt, std::move(next)});
    m_result.events.push_back(event);
}

}  // namespace stacknet::ledger
