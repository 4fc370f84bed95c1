// Points: a fold over what the log says, every change an event.

#include <algorithm>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"
#include "core/ledger/points.h"

namespace stacknet::ledger {

void Executor::countParticipation() {
    for (const PublicKey& voter : m_block.voters) {
        award(voter, kPointsPerVote, PointsReason::VotePresent);
    }
    for (const PublicKey& leader : m_block.lostTermLeaders) {
        takePoints(leader, kPointsLostTerm, PointsReason::LostTerm);
    }
}

void Executor::decayPoints() {
    const std::map<PublicKey, NodeKeyRecord> keys = m_state.nodeKeys();
    for (const auto& [key, record] : keys) {
        takePoints(key, pointsDecay(record.points), PointsReason::Decay);
    }
}

void Executor::award(const PublicKey& key, std::uint64_t points, PointsReason reason) {
    const NodeKeyRecord* found = m_state.findKey(key);
    if (found == nullptr || points == 0 || m_block.epoch < found->pointsFrozenUntilEpoch) return;
    NodeKeyRecord record = *found;
    const std::uint64_t before = record.points;
    record.points += std::min(points, UINT64_MAX - before);
    emitPoints(key, reason, before, record.points);
    store(key, std::move(record));
}

void Executor::takePoints(const PublicKey& key, std::uint64_t points, PointsReason reason) {
    const NodeKeyRecord* found = m_state.findKey(key);
    if (found == nullptr || points == 0 || found->points == 0) return;
    NodeKeyRecord record = *found;
    const std::uint64_t before = record.points;
    record.points -= std::min(points, before);
    emitPoints(key, reason, before, record.points);
    store(key, std::move(record));
}

bool Executor::mayEarnByWork(NodeKeyRecord& record) const {
    if (m_block.epoch < record.pointsFrozenUntilEpoch) return false;
    if (record.workPointsEpoch != m_block.epoch) {
        record.workPointsEpoch = m_block.epoch;
        record.workPoints = 0;
    }
    return record.workPoints < kPointsPaperworkEpochMax;
}

void Executor::awardWork(const PublicKey& key, std::uint64_t points, PointsReason reason) {
    NodeKeyRecord record = *m_state.findKey(key);
    if (!mayEarnByWork(record)) return;
    points = std::min(points, kPointsPaperworkEpochMax - record.workPoints);
    record.workPoints += points;
    store(key, std::move(record));
    award(key, points, reason);
}

void Executor::awardPaperwork(const PublicKey& key, const Hash256& contract) {
    NodeKeyRecord record = *m_state.findKey(key);
    // Past the cap nothing more is counted, which also bounds the table of contracts.
    if (!mayEarnByWork(record)) return;
    const ContractKey payer{contract, key};
    const std::uint64_t* found = m_state.m_contracts.find(payer);
    const std::uint64_t count = (found == nullptr ? 0 : *found) + 1;
    m_state.m_contracts.put(payer, count);
    awardWork(key, paperworkPoints(count), PointsReason::Paperwork);
}

void Executor::awardCheck(const PublicKey& key) {
    awardWork(key, kPointsPerCheck, PointsReason::Check);
}

void Executor::emitPoints(const PublicKey& key, PointsReason reason, std::uint64_t before,
                          std::uint64_t after) {
    if (before == after) return;
    Event& event = emit(EventKind::PointsChanged, key);
    event.reason = reason;
    // Two's complement: adding the delta to a balance mod 2^64 gives the next one.
    event.delta = static_cast<std::int64_t>(after - before);
    event.balance = after;
}

}  // namespace stacknet::ledger
