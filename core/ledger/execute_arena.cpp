// The Arena: what nodes declare and commit, and which tasks are drawn to be checked
// (docs/protocol/arena.md).

#include <algorithm>

#include "core/ledger/arena_draw.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {

TxCode Executor::run(const DeclareCapabilities& payload, const PublicKey& signer) {
    const NodeKeyRecord* found = m_state.findKey(signer);
    if (found == nullptr) return TxCode::UnknownKey;
    if (found->state == NodeKeyState::Filed) return TxCode::WrongState;
    ArenaNodeRecord node = arenaNode(signer);
    node.capabilities = payload.capabilities;
    m_state.m_arenaNodes.put(signer, std::move(node));
    emit(EventKind::CapabilitiesDeclared, signer).tokens = payload.capabilities.size();
    return TxCode::Ok;
}

ArenaNodeRecord Executor::arenaNode(const PublicKey& key) const {
    const ArenaNodeRecord* found = m_state.arenaNode(key);
    return found == nullptr ? ArenaNodeRecord{} : *found;
}

TxCode Executor::run(const CommitTask& payload, const PublicKey& signer) {
    const TaskStatement& statement = payload.statement;
    const NodeKeyRecord* found = m_state.findKey(signer);
    if (found == nullptr) return TxCode::UnknownKey;
    if (found->state != NodeKeyState::Connected) return TxCode::WrongState;
    ArenaNodeRecord node = arenaNode(signer);
    if (!node.capableOf({statement.taskClass, statement.reproClass})) return TxCode::NotCapable;
    const ArenaTaskKey key{signer, statement.taskId};
    if (m_state.arenaTask(key) != nullptr) return TxCode::TaskCommitted;
    // The header's time follows the clocks of a quorum, the worker's is its own.
    if (statement.finishedMs > m_block.timeMs + kClockToleranceMs) return TxCode::TaskTime;
    if (node.epoch != m_block.epoch) {
        node.epoch = m_block.epoch;
        node.epochTasks = 0;
    }
    if (node.epochTasks >= kTasksPerEpochMax) return TxCode::TaskLimit;

    ArenaTaskRecord task;
    task.statement = statement;
    task.height = m_block.height;
    task.epoch = m_block.epoch;
    task.beaconChanges = m_state.beaconChanges();
    task.view = m_block.view;
    task.number = node.epochTasks;
    task.epochSeed = m_state.epochSeed();
    task.threshold = takeThreshold(node);
    node.tasks += 1;
    node.epochTasks += 1;
    m_state.m_arenaNodes.put(signer, std::move(node));
    Event& event = emit(EventKind::TaskCommitted, signer);
    event.task = statement.taskId;
    event.reference = statement.resultDigest;
    event.threshold = task.threshold;
    m_state.putArenaTask(key, std::move(task));
    return TxCode::Ok;
}

std::uint64_t Executor::takeThreshold(ArenaNodeRecord& node) {
    const bool watched = node.watchedTasks > 0;
    if (watched) node.watchedTasks -= 1;
    return watched || node.tasks < kNewNodeTasks ? kSampleWatched : kSampleBase;
}

// Before the transactions of a block: what they bring is of the next phase already.
void Executor::advanceArena() {
    for (std::size_t step = 0; step < kArenaStepsPerBlockMax; ++step) {
        const auto due = m_state.nextArenaDeadline();
        if (!due || due->first >= m_block.timeMs) break;
        endPhase(due->second);
    }
    drawTasks();
}

void Executor::drawTasks() {
    std::vector<ArenaTaskKey> due;
    for (const auto& [height, key] : m_state.tasksAwaitingDraw()) {
        if (due.size() == kArenaStepsPerBlockMax) break;
        const ArenaTaskRecord& task = *m_state.arenaTask(key);
        const std::uint64_t changes = m_state.beaconChanges() - task.beaconChanges;
        if (changes < kDrawBeacons) break;
        // Who leads knew this beacon while it committed; another leader's it could not know.
        if (changes < kDrawBeaconsMax && sameOwner(m_block.leader, key.worker)) continue;
        due.push_back(key);
    }
    for (const ArenaTaskKey& key : due) drawTask(key);
}

bool Executor::sameOwner(const PublicKey& left, const PublicKey& right) const {
    if (left == right) return true;
    const NodeKeyRecord* first = m_state.findKey(left);
    const NodeKeyRecord* second = m_state.findKey(right);
    return first != nullptr && second != nullptr && first->owner == second->owner;
}

void Executor::drawTask(const ArenaTaskKey& key) {
    ArenaTaskRecord task = *m_state.arenaTask(key);
    const Hash256 r = drawValue(m_block.beacon, key.task);
    const bool sampled = drawNumber(r) < task.threshold;
    std::vector<Candidate> drawn;
    if (sampled) {
        DrawStream stream(r);
        drawn = drawWeighted(executorCandidates(key.worker, task.capability()), kExecutorsPerCheck,
                             stream);
    }
    Event& event = emitTask(EventKind::TaskDrawn, key);
    event.reference = r;
    event.drawn = drawNumber(r);
    event.threshold = task.threshold;
    event.tokens = drawn.size();
    if (!sampled) {
        m_state.eraseArenaTask(key);
        return;
    }
    task.drawEpoch = m_block.epoch;
    for (const Candidate& candidate : drawn) {
        Check check;
        check.node = candidate.node;
        check.weight = candidate.weight;
        task.executors.push_back(check);
    }
    emitDrawn(key, task.executors);
    task.phase = CheckPhase::Commit;
    task.deadlineMs = m_block.timeMs + commitWindowMs(task.statement);
    if (task.executors.empty()) {
        judge(key, task, TaskVerdict::Unchecked, {});
    }
    m_state.putArenaTask(key, std::move(task));
}

void Executor::emitDrawn(const ArenaTaskKey& key, const std::vector<Check>& checks) {
    for (const Check& check : checks) {
        Event& event = emitTask(EventKind::CheckerDrawn, key);
        event.other = check.node;
        event.tokens = check.weight;
    }
}

// Every node that declared itself able, sorted by key; never the worker nor a key of its owner.
std::vector<Candidate> Executor::executorCandidates(const PublicKey& worker,
                                                    const Capability& capability) const {
    std::vector<Candidate> candidates;
    for (const auto& [node, record] : m_state.m_arenaNodes.rows()) {
        if (!record.capableOf(capability)) continue;
        const NodeKeyRecord& nodeKey = *m_state.findKey(node);
        if (nodeKey.state != NodeKeyState::Connected || sameOwner(node, worker)) continue;
        candidates.push_back({node, nodeKey.tokensBacking()});
    }
    return candidates;
}

// The running set without the worker's owner and without who was caught. Who cannot run the task
// keeps its place, so that the able ones alone, be they few, never make a quorum.
void Executor::drawCommittee(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    std::vector<Candidate> members;
    task.committeeWeight = 0;
    task.workerWeight = 0;
    for (const EpochValidator& validator : m_state.validators()) {
        task.committeeWeight += validator.weight;
        const NodeKeyRecord* record = m_state.findKey(validator.nodeKey);
        if (sameOwner(validator.nodeKey, key.worker)) {
            task.workerWeight += validator.weight;
        } else if (record != nullptr && !record->jailed && !record->tombstoned) {
            members.push_back({validator.nodeKey, validator.weight});
        }
    }
    std::sort(members.begin(), members.end(),
              [](const Candidate& a, const Candidate& b) { return a.node < b.node; });
    const Hash256 r = committeeValue(m_block.beacon, key.task);
    task.committeeDrawn = members.size() > kCommitteeAllMax;
    if (task.committeeDrawn) {
        DrawStream stream(r);
        members = drawWeighted(std::move(members), kCommitteeDrawn, stream);
        task.workerWeight = 0;
        task.committeeWeight = 0;
        for (const Candidate& member : members) task.committeeWeight += member.weight;
    }
    task.committee.clear();
    for (const Candidate& member : members) {
        Check check;
        check.node = member.node;
        check.weight = member.weight;
        const NodeKeyRecord& record = *m_state.findKey(member.node);
        check.expected = record.state == NodeKeyState::Connected &&
                         arenaNode(member.node).capableOf(task.capability());
        task.committee.push_back(check);
    }
    Event& event = emitTask(EventKind::TaskEscalated, key);
    event.reference = r;
    event.tokens = task.committee.size();
    emitDrawn(key, task.committee);
}

}  // namespace stacknet::ledger
