// The Arena: what a verdict costs and earns.

#include <algorithm>
#include <map>

#include "core/ledger/arena_verdict.h"
#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
bool Executor::tolerated(const ArenaTaskKey& key, const TaskStatement& statement) const {
    if (statement.taskClass == TaskClass::Tolerant) return true;
    if (m_state.m_demotions.find({key.worker, statement.program}) != nullptr) return true;
    return arenaNode(key.worker).demotions >= kDemotionsPerKeyMax;
}

void Executor::judgeByExecutors(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    const Hash256 workerDigest = task.statement.resultDigest;
    switch (judgeExecutors(task.executors, workerDigest, tolerated(key, task.statement))) {
        case ExecutorsFinding::Unchecked:
            return judge(key, task, TaskVerdict::Unchecked, {});
        case ExecutorsFinding::Passed:
            payExecutors(task);
            return judge(key, task, TaskVerdict::Passed, workerDigest);
        case ExecutorsFinding::InputMissing:
            takePoints(key.worker, kPointsInputMissing, PointsReason::InputMissing);
            watch(key.worker);
            return judge(key, task, TaskVerdict::InputMissing, {});
        case ExecutorsFinding::Failed:
            payExecutors(task);
            takePoints(key.worker, kPointsFailedCheck, PointsReason::FailedCheck);
            watch(key.worker);
            return judge(key, task, TaskVerdict::Failed, {});
        case ExecutorsFinding::Escalate:
            return escalate(key, task);
    }
}

void Executor::payExecutors(const ArenaTaskRecord& task) {
    for (const Check& check : task.executors) {
        if (check.hasDigest()) awardCheck(check.node);
    }
}

void Executor::escalate(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    drawCommittee(key, task);
    const bool anyAble = std::any_of(task.committee.begin(), task.committee.end(),
                                     [](const Check& check) { return check.expected; });
    task.phase = CheckPhase::CommitteeCommit;
    task.deadlineMs = m_block.timeMs + commitWindowMs(task.statement);
    if (!anyAble) judge(key, task, TaskVerdict::Undecided, {});
}

void Executor::judgeByCommittee(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    const CommitteeFinding finding = judgeCommittee(task);
    switch (finding.verdict) {
        case TaskVerdict::Convicted:
            // A planted digest is wrong on purpose.
            if (task.canaryDigest == finding.digest) {
                judge(key, task, TaskVerdict::Canary, finding.digest);
            } else {
                judge(key, task, TaskVerdict::Convicted, finding.digest);
                convict(key.worker, task.epoch, task.view, true);
            }
            return settleAnswers(task, finding);
        case TaskVerdict::Cleared:
            judge(key, task, TaskVerdict::Cleared, finding.digest);
            // What it claimed to have planted was right.
            if (task.canaryOpened()) convict(key.worker, task.epoch, task.view, false);
            return settleAnswers(task, finding);
        case TaskVerdict::NonReproducible:
            demote(key, task.statement.program);
            return judge(key, task, TaskVerdict::NonReproducible, {});
        default:
            return judge(key, task, TaskVerdict::Undecided, {});
    }
}

// Once the truth is agreed on: who found it is paid, who did not loses points, and who confirmed a
// wrong digest of class D failed its own spot check. A node may have answered twice, as executor
// and in the committee: its worst answer counts, so that nobody corrects itself when many watch.
void Executor::settleAnswers(const ArenaTaskRecord& task, const CommitteeFinding& finding) {
    enum class Answer : std::uint8_t { Right, Wrong, Confirmed };
    std::map<PublicKey, Answer> worst;
    for (const auto* checks : {&task.executors, &task.committee}) {
        for (const Check& check : *checks) {
            if (!check.hasDigest()) continue;
            Answer answer = Answer::Right;
            if (check.digest != finding.digest) {
                const bool confirmed = check.digest == task.statement.resultDigest;
                answer = confirmed ? Answer::Confirmed : Answer::Wrong;
            }
            const auto [entry, first] = worst.try_emplace(check.node, answer);
            if (!first) entry->second = std::max(entry->second, answer);
        }
    }
    for (const auto& [node, answer] : worst) {
        if (answer == Answer::Right) {
            awardCheck(node);
            continue;
        }
        const bool slashable =
            answer == Answer::Confirmed && task.statement.taskClass == TaskClass::Deterministic;
        convict(node, task.drawEpoch, task.view, slashable);
    }
}

void Executor::convict(const PublicKey& key, std::uint64_t epoch, std::uint64_t view,
                       bool slashable) {
    const Offence offence{OffenceClass::SpotCheck, key, epoch, view};
    const bool slashed = slashable && prosecute(offence, PublicKey{}) == TxCode::Ok;
    if (!slashed) takePoints(key, kPointsFailedCheck, PointsReason::FailedCheck);
    watch(key);
}

void Executor::demote(const ArenaTaskKey& key, const Hash256& program) {
    const DemotionKey demotion{key.worker, program};
    if (m_state.m_demotions.find(demotion) != nullptr) return;
    ArenaNodeRecord node = arenaNode(key.worker);
    // At the limit everything of this worker counts as tolerant; no further row is needed.
    if (node.demotions >= kDemotionsPerKeyMax) return;
    node.demotions += 1;
    m_state.m_arenaNodes.put(key.worker, std::move(node));
    m_state.m_demotions.put(demotion, m_block.height);
    emitTask(EventKind::ProgramDemoted, key).reference = program;
}

void Executor::watch(const PublicKey& key) {
    ArenaNodeRecord node = arenaNode(key);
    node.watchedTasks = kWatchedTasks;
    m_state.m_arenaNodes.put(key, std::move(node));
}

void Executor::judge(const ArenaTaskKey& key, ArenaTaskRecord& task, TaskVerdict verdict,
                     const Hash256& digest) {
    task.phase = CheckPhase::Judged;
    task.verdict = verdict;
    task.deadlineMs = m_block.timeMs + kArenaKeepMs;
    Event& event = emitTask(EventKind::TaskJudged, key);
    event.verdict = verdict;
    event.reference = digest;
}

Event& Executor::emitTask(EventKind kind, const ArenaTaskKey& key) {
    Event& event = emit(kind, key.worker);
    event.task = key.task;
    return event;
}

}  // namespace stacknet::ledger
