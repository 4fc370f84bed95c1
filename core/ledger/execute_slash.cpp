// Slashing (docs/protocol/ledger.md): computed on what the key held at the start of the offence's
// epoch, capped by what is left, so that the order of several penalties does not change their sum.

#include <algorithm>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"
#include "core/ledger/pricing.h"

namespace stacknet::ledger {
namespace {

std::uint32_t penaltyBps(OffenceClass kind) {
    switch (kind) {
        case OffenceClass::BftDisagreement:
            return kSlashBftDisagreementBps;
        case OffenceClass::SpotCheck:
            return kSlashSpotCheckBps;
        case OffenceClass::Censorship:
            return kSlashCensorshipBps;
    }
    return 0;
}

/// Once per key ever, except spot checks, which are once per epoch.
OffenceKey incidentOf(const Offence& offence) {
    const bool perEpoch = offence.kind == OffenceClass::SpotCheck;
    return {offence.kind, offence.offender, perEpoch ? offence.epoch : 0};
}

std::uint64_t takeFrom(std::uint64_t& pot, std::uint64_t& due) {
    const std::uint64_t part = std::min(pot, due);
    pot -= part;
    due -= part;
    return part;
}

/// Unbonding lots oldest first, then bonded, then free tokens.
std::uint64_t deduct(NodeKeyRecord& record, std::uint64_t due) {
    std::uint64_t taken = 0;
    for (UnbondingLot& lot : record.lots) taken += takeFrom(lot.tokens, due);
    std::erase_if(record.lots, [](const UnbondingLot& lot) { return lot.tokens == 0; });
    taken += takeFrom(record.tokensBonded, due);
    return taken + takeFrom(record.tokensFree, due);
}

}  // namespace

TxCode Executor::prosecutionFault(const State& state, std::uint64_t epochNow, std::int64_t nowMs,
                                  const Offence& offence) {
    if (offence.epoch > epochNow) return TxCode::EvidenceFromFuture;
    if (tooOld(state, epochNow, nowMs, offence.epoch)) return TxCode::EvidenceTooOld;
    if (state.findKey(offence.offender) == nullptr) return TxCode::UnknownKey;
    const bool punished = state.m_offences.find(incidentOf(offence)) != nullptr;
    return punished ? TxCode::AlreadyPunished : TxCode::Ok;
}

TxCode Executor::prosecute(const Offence& offence, const PublicKey& reporter) {
    const TxCode fault = prosecutionFault(m_state, m_block.epoch, m_block.timeMs, offence);
    if (fault == TxCode::Ok) slash(offence, incidentOf(offence), reporter);
    return fault;
}

void Executor::slash(const Offence& offence, const OffenceKey& incident,
                     const PublicKey& reporter) {
    NodeKeyRecord record = *m_state.findKey(offence.offender);
    const std::uint64_t before = record.tokensBacking();
    const std::uint64_t points = record.points;
    const std::uint64_t penalty = penaltyCeil(
        m_state.tokensAtEpochStart(offence.offender, offence.epoch), penaltyBps(offence.kind));
    const std::uint64_t taken = deduct(record, penalty);
    if (offence.kind == OffenceClass::SpotCheck) {
        record.jailed = true;
        record.jailedUntilEpoch = m_block.epoch + kJailEpochs;
    } else {
        record.tombstoned = true;
    }
    // No further task goes to it; its weight in votes stays until the epoch ends.
    if (record.state == NodeKeyState::Connected) record.state = NodeKeyState::Active;
    record.points = 0;
    record.pointsFrozenUntilEpoch = m_block.epoch + kPointsFreezeEpochs;
    store(offence.offender, record);
    m_state.m_offences.put(incident, {offence.epoch, offence.view, m_block.height, penalty, taken});
    const std::uint64_t reward = payReward(taken, reporter, offence.offender, record.owner);
    m_state.m_meta.supply.burned += taken - reward;

    Event& event = emit(EventKind::KeySlashed, offence.offender);
    event.offence = offence.kind;
    event.epoch = offence.epoch;
    event.view = offence.view;
    event.before = before;
    event.tokens = taken;
    event.reward = reward;
    if (reward != 0) event.other = reporter;
    emitPoints(offence.offender, PointsReason::Slashed, points, 0);
}

std::uint64_t Executor::payReward(std::uint64_t taken, const PublicKey& reporter,
                                  const PublicKey& offender, const OwnerId& offenderOwner) {
    const NodeKeyRecord* found = m_state.findKey(reporter);
    if (found == nullptr || found->state == NodeKeyState::Filed) return 0;
    // Whoever reports himself gets nothing back.
    if (reporter == offender || found->owner == offenderOwner) return 0;
    const std::uint64_t reward = whistleblowerReward(taken);
    if (reward == 0) return 0;
    NodeKeyRecord record = *found;
    record.tokensFree += reward;
    store(reporter, record);
    return reward;
}

}  // namespace stacknet::ledger
