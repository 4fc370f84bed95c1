// The Arena: commit, then reveal. Nobody sees another's digest before its own is fixed.

#include <algorithm>

#include "core/ledger/executor.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

std::vector<Check>& checksOf(ArenaTaskRecord& task) {
    return task.inCommittee() ? task.committee : task.executors;
}

Check* findCheck(std::vector<Check>& checks, const PublicKey& node) {
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check& check) { return check.node == node; });
    return found == checks.end() ? nullptr : &*found;
}

bool isCommitPhase(CheckPhase phase) {
    return phase == CheckPhase::Commit || phase == CheckPhase::CommitteeCommit;
}

bool isRevealPhase(CheckPhase phase) {
    return phase == CheckPhase::Reveal || phase == CheckPhase::CommitteeReveal;
}

}  // namespace

std::int64_t Executor::commitWindowMs(const TaskStatement& statement) {
    if (statement.startedMs < 0 || statement.finishedMs < statement.startedMs) {
        return kCheckWindowMs;  // in no block whose transactions passed checkStatic
    }
    const std::int64_t runMs = statement.finishedMs - statement.startedMs;
    return kCheckWindowMs + 2 * std::min(runMs, kTaskRunMsMax);
}

TxCode Executor::run(const CommitCheck& payload, const PublicKey& signer) {
    const ArenaTaskKey key{payload.worker, payload.taskId};
    const ArenaTaskRecord* found = m_state.arenaTask(key);
    if (found == nullptr) return TxCode::UnknownTask;
    if (!isCommitPhase(found->phase) || m_block.timeMs > found->deadlineMs) {
        return TxCode::CheckPhaseOver;
    }
    ArenaTaskRecord task = *found;
    Check* check = findCheck(checksOf(task), signer);
    if (check == nullptr || !check->expected) return TxCode::NotDrawn;
    if (check->committed()) return TxCode::CheckCommitted;
    check->commitment = payload.commitment;
    Event& event = emitTask(EventKind::CheckCommitted, key);
    event.other = signer;
    event.reference = payload.commitment;
    const std::vector<Check>& checks = checksOf(task);
    const bool all = std::all_of(checks.begin(), checks.end(), [](const Check& each) {
        return each.committed() || !each.expected;
    });
    if (all) openReveals(key, task);
    m_state.putArenaTask(key, std::move(task));
    return TxCode::Ok;
}

TxCode Executor::run(const RevealCheck& payload, const PublicKey& signer) {
    const ArenaTaskKey key{payload.worker, payload.taskId};
    const ArenaTaskRecord* found = m_state.arenaTask(key);
    if (found == nullptr) return TxCode::UnknownTask;
    if (!isRevealPhase(found->phase) || m_block.timeMs > found->deadlineMs) {
        return TxCode::CheckPhaseOver;
    }
    ArenaTaskRecord task = *found;
    Check* check = findCheck(checksOf(task), signer);
    if (check == nullptr || !check->committed()) return TxCode::NotDrawn;
    if (check->revealed) return TxCode::CheckCommitted;
    const Hash256 opened =
        checkCommitment(key.worker, key.task, payload.result, payload.digest, payload.salt, signer);
    if (opened != check->commitment) return TxCode::CheckMismatch;
    check->revealed = true;
    check->result = payload.result;
    check->digest = payload.digest;
    Event& event = emitTask(EventKind::CheckRevealed, key);
    event.other = signer;
    event.reference = payload.digest;
    event.result = payload.result;
    const std::vector<Check>& checks = checksOf(task);
    const bool all = std::all_of(checks.begin(), checks.end(), [](const Check& each) {
        return each.revealed || !each.committed();
    });
    if (all) closeReveals(key, task);
    m_state.putArenaTask(key, std::move(task));
    return TxCode::Ok;
}

void Executor::openReveals(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    const std::vector<Check>& checks = checksOf(task);
    const bool any = std::any_of(checks.begin(), checks.end(),
                                 [](const Check& each) { return each.committed(); });
    task.phase = task.inCommittee() ? CheckPhase::CommitteeReveal : CheckPhase::Reveal;
    task.deadlineMs = m_block.timeMs + kCheckWindowMs;
    if (!any) closeReveals(key, task);
}

void Executor::closeReveals(const ArenaTaskKey& key, ArenaTaskRecord& task) {
    const JudgedTask judged(*this, key.task);
    for (const Check& check : checksOf(task)) {
        if (check.expected && !check.revealed) {
            takePoints(check.node, kPointsMissedCheck, PointsReason::MissedCheck);
        }
    }
    if (task.inCommittee()) {
        judgeByCommittee(key, task);
    } else {
        judgeByExecutors(key, task);
    }
}

void Executor::endPhase(const ArenaTaskKey& key) {
    ArenaTaskRecord task = *m_state.arenaTask(key);
    if (task.phase == CheckPhase::Judged) {
        m_state.eraseArenaTask(key);
        return;
    }
    if (isCommitPhase(task.phase)) {
        openReveals(key, task);
    } else {
        closeReveals(key, task);
    }
    m_state.putArenaTask(key, std::move(task));
}

}  // namespace stacknet::ledger
