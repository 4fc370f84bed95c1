// What readers of the seam see of the spot checks.

#include <algorithm>

#include "core/arena/privacy.h"
#include "core/base/codec.h"
#include "core/engine/arena_service.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

using ledger::ArenaTaskKey;
using ledger::ArenaTaskRecord;
using ledger::Check;
using ledger::CheckPhase;

namespace {

const Check* checkOf(const ArenaTaskRecord& task, const PublicKey& node) {
    const std::vector<Check>& checks = task.inCommittee() ? task.committee : task.executors;
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check& check) { return check.node == node; });
    return found == checks.end() ? nullptr : &*found;
}

/// Calls `take` with each that was drawn for the task and is to answer.
template <typename Take>
void eachDrawn(const ArenaTaskRecord& task, const Take& take) {
    for (const std::vector<Check>* checks : {&task.executors, &task.committee}) {
        for (const Check& check : *checks) {
            if (check.expected) take(check);
        }
    }
}

std::string stateOf(const Check& check, const arena::JobStatus& job) {
    if (check.revealed) return "revealed";
    if (check.committed()) return "committed";
    if (job.answered) return "answers";
    return job.running ? "runs" : "waits_for_input";
}

}  // namespace

std::vector<api::ArenaCheckInfo> ArenaService::checkInfos() const {
    std::vector<api::ArenaCheckInfo> all;
    const ledger::State& state = m_events.state();
    for (const arena::JobStatus& job : m_driver.jobStatus()) {
        const ArenaTaskRecord* task = state.arenaTask(job.task);
        const Check* check = task == nullptr ? nullptr : checkOf(*task, m_options.self);
        if (check == nullptr) continue;
        if (all.size() == api::kArenaChecksShownMax) break;
        all.push_back({toHex(job.task.task), toHex(job.task.worker),
                       m_events.nameOf(job.task.worker),
                       std::string(ledger::taskClassName(task->statement.taskClass)),
                       std::string(ledger::checkPhaseName(task->phase)), stateOf(*check, job),
                       task->deadlineMs});
    }
    return all;
}

std::vector<api::ArenaUnderCheckInfo> ArenaService::underCheckInfos() const {
    std::vector<api::ArenaUnderCheckInfo> all;
    const auto& tasks = m_events.state().arenaTasks();
    // Rows are in the order of worker and task.
    for (auto at = tasks.lower_bound({m_options.self, {}}); at != tasks.end(); ++at) {
        const auto& [key, task] = *at;
        if (key.worker != m_options.self || all.size() == api::kArenaChecksShownMax) break;
        if (task.phase == CheckPhase::AwaitingDraw || task.phase == CheckPhase::Judged) continue;
        api::ArenaUnderCheckInfo info;
        info.task = toHex(key.task);
        info.taskClass = std::string(ledger::taskClassName(task.statement.taskClass));
        info.phase = std::string(ledger::checkPhaseName(task.phase));
        info.deadlineMs = task.deadlineMs;
        eachDrawn(task, [&](const Check& check) {
            info.checkers.push_back(m_events.nameOf(check.node));
            info.answered += check.committed() ? 1U : 0U;
        });
        all.push_back(std::move(info));
    }
    return all;
}

bool ArenaService::concernsUs(const ArenaTaskKey& key) const {
    if (key.worker == m_options.self) return true;
    const ArenaTaskRecord* task = m_events.state().arenaTask(key);
    if (task == nullptr) return false;
    for (const std::vector<Check>* checks : {&task->executors, &task->committee}) {
        for (const Check& check : *checks) {
            if (check.node == m_options.self && check.expected) return true;
        }
    }
    return false;
}

api::ArenaVerdictInfo ArenaService::verdictOf(const ArenaTaskKey& key,
                                              ledger::TaskVerdict verdict) const {
    api::ArenaVerdictInfo info;
    info.task = toHex(key.task);
    info.worker = toHex(key.worker);
    info.workerName = m_events.nameOf(key.worker);
    info.ours = key.worker == m_options.self;
    info.verdict = std::string(ledger::taskVerdictName(verdict));
    if (const auto* task = m_events.state().arenaTask(key)) {
        eachDrawn(*task, [&](const Check& check) {
            info.checkers.push_back(m_events.nameOf(check.node));
        });
    }
    return info;
}

std::vector<api::ArenaVerdictInfo> ArenaService::remembered() const {
    std::vector<api::ArenaVerdictInfo> verdicts;
    for (const auto& [key, task] : m_events.state().arenaTasks()) {
        if (task.phase != CheckPhase::Judged || !concernsUs(key)) continue;
        api::ArenaVerdictInfo& verdict = verdicts.emplace_back(verdictOf(key, task.verdict));
        verdict.timeMs = task.deadlineMs - ledger::kArenaKeepMs;
    }
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const auto& left, const auto& right) {
        return left.timeMs < right.timeMs;
    });
    return verdicts;
}

void ArenaService::restoreVerdicts(const std::vector<api::ArenaVerdictInfo>& newestFirst) {
    for (const api::ArenaVerdictInfo& verdict : newestFirst) {
        if (m_verdicts.size() >= api::kArenaVerdictsShownMax) break;
        if (std::find(m_verdicts.begin(), m_verdicts.end(), verdict) != m_verdicts.end()) continue;
        m_verdicts.push_back(verdict);
    }
    changed();
}

void ArenaService::noteVerdicts(std::uint64_t height, std::int64_t timeMs,
                                const std::vector<ledger::Event>& events) {
    for (const ledger::Event& event : events) {
        if (event.kind != ledger::EventKind::TaskJudged) continue;
        if (!concernsUs({event.nodeKey, event.task})) continue;
        api::ArenaVerdictInfo verdict = verdictOf({event.nodeKey, event.task}, event.verdict);
        verdict.height = height;
        verdict.timeMs = timeMs;
        for (const ledger::Event& cost : events) {
            if (cost.task != event.task || cost.nodeKey != m_options.self) continue;
            if (cost.kind == ledger::EventKind::KeySlashed) verdict.tokensTaken += cost.tokens;
            if (cost.kind == ledger::EventKind::PointsChanged) verdict.points += cost.delta;
        }
        if (m_events.judged) m_events.judged(verdict);
        m_verdicts.push_front(std::move(verdict));
        if (m_verdicts.size() > api::kArenaVerdictsShownMax) m_verdicts.pop_back();
    }
}

api::ArenaInfo ArenaService::info() const {
    api::ArenaInfo info;
    info.commitTasks = m_options.commitTasks;
    info.checkTasks = m_options.checkTasks;
    info.reason = m_executor.reason();
    const ledger::ArenaNodeRecord* node = m_events.state().arenaNode(m_options.self);
    for (const ArenaAbility& each : m_executor.abilities().value_or(std::vector<ArenaAbility>())) {
        const bool declared = node != nullptr && node->capableOf(each.capability);
        info.capabilities.push_back({std::string(ledger::taskClassName(each.capability.taskClass)),
                                     toHex(each.capability.reproClass), each.what, declared});
    }
    info.committed = m_committed.load();
    info.notEligible = m_notEligible.load();
    info.keptOut = m_keptOut.load();
    info.waiting = m_driver.escrow().count();
    info.escrowBytes = m_driver.escrow().bytes();
    info.escrowBytesMax = arena::kEscrowBytesMax;
    info.checksRun = m_checksRun;
    info.ordersRefused = m_ordersRefused;
    info.lastRefusal = m_lastRefusal;
    info.checks = checkInfos();
    info.verdicts.assign(m_verdicts.begin(), m_verdicts.end());
    info.privacyTitle = arena::kPrivacyTitle;
    info.privacyRule = arena::kPrivacyRule;
    info.privacyConfidential = arena::kPrivacyConfidential;
    info.privacyKeepOut = arena::kPrivacyKeepOut;
    info.plantCanaries = m_options.plantCanaries;
    info.ownTasks = m_ownCommitted;
    info.canariesPlanted = m_planted;
    info.canariesOpened = m_opened;
    info.canariesFound = m_canariesFound;
    info.caught.assign(m_caught.begin(), m_caught.end());
    info.underCheck = underCheckInfos();
    return info;
}

}  // namespace stacknet::engine
