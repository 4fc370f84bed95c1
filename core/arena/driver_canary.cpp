// Tasks of the node's own making, and the canaries among them.

#include <algorithm>

#include "core/arena/driver.h"
#include "core/ledger/params.h"

namespace stacknet::arena {

using ledger::ArenaTaskRecord;
using ledger::CheckPhase;
using ledger::State;
using ledger::TaskHash;

bool Driver::wantsOwnTask(const State& state, const Prove& prove) {
    const std::int64_t nowMs = state.timeMs();
    if (m_own.size() >= kOwnTasksMax) return false;
    if (m_ownTaskMs != 0 && nowMs - m_ownTaskMs < kOwnTaskEveryMs) return false;
    const ledger::NodeKeyRecord* key = state.findKey(m_self);
    if (key == nullptr || key->state != ledger::NodeKeyState::Connected) return false;
    const std::uint64_t number = nextCommitNumber(state, m_self);
    // The other half is for the tasks of clients.
    if (number >= ledger::kTasksPerEpochMax / 2) return false;
    const auto ahead = m_slots.ahead(number, state, m_self, prove);
    return ahead.ok() && *ahead;
}

/// With the commitments that the task has already.
Result<void> Driver::hold(const OwnTask& task, std::int64_t nowMs) {
    const TaskHash& taskId = task.statement.taskId;
    STACKNET_CHECK(m_escrow.put(taskId, SecretBytes::copyOf(task.input), task.inputSalt, m_rng));
    m_waiting[taskId] = {task.statement, nowMs, nowMs, false, {}};
    m_own[taskId] = task;
    return {};
}

Result<Effects> Driver::onOwnTask(DoneTask done, const State& state) {
    if (done.input.size() > kOwnInputBytesMax || m_own.size() >= kOwnTasksMax) {
        return makeError("arena.input_too_large", "A task of the node's own making is small.");
    }
    OwnTask task{done.statement, freshHash(), toBytes(done.input.view()), std::nullopt};
    task.statement.inputCommitment = commitmentOf(done.input, task.inputSalt);
    task.statement.canaryCommitment = freshHash();
    STACKNET_CHECK(hold(task, state.timeMs()));
    m_ownTaskMs = state.timeMs();
    Effects effects;
    effects.push_back(Submit{ledger::CommitTask{task.statement}});
    return effects;
}

bool Driver::allSeen() const {
    return std::all_of(m_waiting.begin(), m_waiting.end(),
                       [](const auto& waiting) { return waiting.second.seen; });
}

const OwnTask* Driver::plantedTask(const TaskHash& task) const {
    const auto found = m_own.find(task);
    return found == m_own.end() || !found->second.planting ? nullptr : &found->second;
}

/// Each source serves for one canary: an input that comes a third time tells too much.
const OwnTask* Driver::sourceToPlant(const State& state) const {
    std::size_t planted = 0;
    for (const auto& [taskId, task] : m_own) planted += task.planting ? 1 : 0;
    if (planted >= kPlantedMax || m_own.size() >= kOwnTasksMax) return nullptr;
    const ledger::ArenaNodeRecord* node = state.arenaNode(m_self);
    for (const auto& [taskId, task] : m_own) {
        const ArenaTaskRecord* record = state.arenaTask({m_self, taskId});
        if (task.planting || record == nullptr || !isSource(*record)) continue;
        if (!sourceLasts(*record, state.timeMs())) continue;
        if (node == nullptr || !node->capableOf(record->capability())) continue;
        if (!isHeldToDigests(state, m_self, task.statement.program)) continue;
        const bool used = std::any_of(m_own.begin(), m_own.end(), [&](const auto& other) {
            return other.second.planting && other.second.planting->source == taskId;
        });
        if (!used) return &task;
    }
    return nullptr;
}

Effects Driver::plant(const State& state, const Prove& prove) {
    const ledger::NodeKeyRecord* key = state.findKey(m_self);
    if (key == nullptr || key->state != ledger::NodeKeyState::Connected || !allSeen()) return {};
    const OwnTask* source = sourceToPlant(state);
    if (source == nullptr) return {};
    const std::uint64_t number = nextCommitNumber(state, m_self);
    const auto proof = m_slots.at(number, state, m_self, prove);
    if (!proof.ok() || !*proof) return {};
    OwnTask canary{source->statement, freshHash(), source->input, std::nullopt};
    canary.planting = Planting{
        source->statement.taskId, source->inputSalt, freshHash(), state.epoch(), number, **proof};
    ledger::TaskStatement& said = canary.statement;
    m_rng.fill(said.taskId.mutableView());
    said.resultDigest = freshHash();
    said.finishedMs = state.timeMs();
    said.startedMs = said.finishedMs - (source->statement.finishedMs - source->statement.startedMs);
    said.inputCommitment = commitmentOf(SecretBytes::copyOf(canary.input), canary.inputSalt);
    said.canaryCommitment = ledger::canaryCommitment(m_self, said.taskId, canary.planting->source,
                                                     canary.planting->salt);
    if (!hold(canary, state.timeMs()).ok()) return {};
    Effects effects;
    effects.push_back(Submit{ledger::CommitTask{said}, state.timeMs() + kPlantExpiresMs});
    return effects;
}

void Driver::abandon(const TaskHash& task) {
    m_own.erase(task);
    m_waiting.erase(task);
    m_escrow.drop(task);
    m_openedMs.erase(task);
}

/// A canary is committed at its own place or not at all.
bool Driver::mayCommit(const Waiting& waiting, const State& state) const {
    const OwnTask* planted = plantedTask(waiting.statement.taskId);
    if (planted == nullptr) return true;
    return state.timeMs() < waiting.sinceMs + kPlantExpiresMs &&
           planted->planting->epoch == state.epoch() &&
           planted->planting->number == nextCommitNumber(state, m_self);
}

/// Who gets the input of a canary finds its digest wrong. So the executors get it only when the
/// opening will be taken, and the committee only once it stands: without an input nobody has
/// another digest, and nobody is convicted.
bool Driver::mayHandOut(const ArenaTaskRecord& task, const State& state) const {
    const OwnTask* planted = plantedTask(task.statement.taskId);
    if (planted == nullptr) return true;
    if (task.inCommittee()) return task.canaryOpened();
    return m_unlocked && canOpen(*planted, state, m_self,
                                 task.deadlineMs + ledger::kCheckWindowMs + kOpenMarginMs);
}

/// Whether nobody will ask for the input any more.
bool Driver::isSettled(const ArenaTaskRecord& task, std::int64_t nowMs) const {
    if (task.phase != CheckPhase::Judged) return false;
    return plantedTask(task.statement.taskId) == nullptr || !isOpeningTime(task, nowMs);
}

void Driver::openCanaries(const State& state, Effects& effects) {
    const std::int64_t nowMs = state.timeMs();
    for (const auto& [taskId, own] : m_own) {
        const ArenaTaskRecord* task = state.arenaTask({m_self, taskId});
        if (!own.planting || task == nullptr || !isOpeningTime(*task, nowMs)) continue;
        if (!canOpen(own, state, m_self, nowMs)) continue;
        const auto sent = m_openedMs.find(taskId);
        if (sent != m_openedMs.end() && nowMs - sent->second < kOpenAgainMs) continue;
        m_openedMs[taskId] = nowMs;
        effects.push_back(Submit{openingOf(own)});
    }
}

/// A source is of use while the ledger remembers it; what it served for goes with it.
void Driver::forgetOwnTasks(const State& state) {
    std::vector<TaskHash> over;
    for (const auto& [taskId, own] : m_own) {
        if (m_waiting.contains(taskId)) continue;
        const ArenaTaskRecord* task = state.arenaTask({m_self, taskId});
        const bool serves = task != nullptr && !own.planting && isSource(*task);
        if (!serves) over.push_back(taskId);
    }
    for (const TaskHash& taskId : over) {
        const OwnTask* planted = plantedTask(taskId);
        if (planted != nullptr && !m_waiting.contains(planted->planting->source)) {
            abandon(TaskHash(planted->planting->source));
        }
        abandon(taskId);
    }
}

void Driver::restoreOwn(const std::vector<OwnTask>& tasks, const State& state) {
    for (const OwnTask& task : tasks) {
        if (m_own.size() >= kOwnTasksMax) return;
        const ArenaTaskRecord* record = state.arenaTask({m_self, task.statement.taskId});
        const bool settled =
            record != nullptr && record->phase == CheckPhase::Judged && !task.planting;
        if (settled) {
            m_own[task.statement.taskId] = task;
        } else if (hold(task, state.timeMs()).ok()) {
            m_waiting[task.statement.taskId].seen = record != nullptr;
        }
    }
}

}  // namespace stacknet::arena
