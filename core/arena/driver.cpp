#include "core/arena/driver.h"

#include <algorithm>

#include "core/ledger/params.h"

namespace stacknet::arena {
namespace {

using ledger::ArenaTaskKey;
using ledger::ArenaTaskRecord;
using ledger::Check;
using ledger::CheckPhase;
using ledger::State;

/// The check that this node owes in the running round; null when none.
const Check* ownCheck(const ArenaTaskRecord& task, const PublicKey& self) {
    if (task.phase == CheckPhase::AwaitingDraw || task.phase == CheckPhase::Judged) return nullptr;
    const std::vector<Check>& checks = task.inCommittee() ? task.committee : task.executors;
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check& check) { return check.node == self; });
    return found == checks.end() || !found->expected ? nullptr : &*found;
}

bool isCommitPhase(CheckPhase phase) {
    return phase == CheckPhase::Commit || phase == CheckPhase::CommitteeCommit;
}

}  // namespace

Hash256 Driver::freshHash() {
    Hash256 hash;
    m_rng.fill(hash.mutableView());
    return hash;
}

Result<Effects> Driver::onTaskDone(DoneTask done, const State& state) {
    ledger::TaskStatement& statement = done.statement;
    const Hash256 salt = freshHash();
    STACKNET_CHECK(m_escrow.put(statement.taskId, done.input, salt, m_rng));
    statement.inputCommitment = commitmentOf(done.input, salt);
    // An ordinary task's looks as a canary's does.
    statement.canaryCommitment = freshHash();
    Effects effects;
    effects.push_back(Submit{ledger::CommitTask{statement}});
    m_waiting[statement.taskId] = {statement, state.timeMs(), state.timeMs(), false, {}};
    return effects;
}

Effects Driver::onFinal(const State& state) {
    Effects effects;
    followWaiting(state, effects);
    openCanaries(state, effects);
    forgetOwnTasks(state);
    for (const auto& [key, task] : state.arenaTasks()) {
        if (ownCheck(task, m_self) == nullptr) continue;
        if (!m_jobs.contains(key) && m_jobs.size() >= kJobsMax) continue;
        followJob(key, task, state, effects);
    }
    // What another round may still ask for is kept until the verdict.
    std::erase_if(m_jobs, [&](const auto& job) {
        const ArenaTaskRecord* task = state.arenaTask(job.first);
        return task == nullptr || task->phase == CheckPhase::Judged;
    });
    return effects;
}

// The worker's own tasks: sent until they are in the chain, their inputs held until the verdict.
void Driver::followWaiting(const State& state, Effects& effects) {
    const std::int64_t nowMs = state.timeMs();
    std::vector<ledger::TaskHash> over;
    for (auto& [taskId, waiting] : m_waiting) {
        const ArenaTaskRecord* task = state.arenaTask({m_self, taskId});
        if (task != nullptr) waiting.seen = true;
        const bool judged = task != nullptr && isSettled(*task, nowMs);
        const bool notSampled = task == nullptr && waiting.seen;
        const bool lost = !waiting.seen && nowMs - waiting.sinceMs > kCommitGivenUpMs;
        if (judged || notSampled || lost) {
            over.push_back(taskId);
        } else if (!waiting.seen && nowMs - waiting.sentMs >= kAgainMs &&
                   mayCommit(waiting, state)) {
            waiting.sentMs = nowMs;
            const bool planted = plantedTask(taskId) != nullptr;
            effects.push_back(Submit{ledger::CommitTask{waiting.statement},
                                     planted ? waiting.sinceMs + kPlantExpiresMs : 0});
        }
    }
    for (const ledger::TaskHash& taskId : over) {
        m_waiting.erase(taskId);
        m_escrow.drop(taskId);
    }
}

void Driver::followJob(const ArenaTaskKey& key, const ArenaTaskRecord& task, const State& state,
                       Effects& effects) {
    const Check& check = *ownCheck(task, m_self);
    const std::int64_t nowMs = state.timeMs();
    Job& job = m_jobs[key];
    if (job.committee != task.inCommittee()) {
        job.committee = task.inCommittee();
        job.salt.reset();
        job.revealed = false;
    }
    if (isCommitPhase(task.phase)) {
        if (check.committed()) return;
        const bool late = nowMs > task.deadlineMs - kInputMissingMs;
        if (!job.outcome && !job.running && late) {
            job.outcome = ReExecution{ledger::CheckResult::InputMissing, {}};
        }
        if (job.outcome) {
            submitCommit(key, job, nowMs, effects);
        } else if (!job.running) {
            askForInput(key, job, nowMs, effects);
        }
    } else if (check.committed() && !check.revealed) {
        submitReveal(key, job, nowMs, effects);
    }
}

void Driver::askForInput(const ArenaTaskKey& key, Job& job, std::int64_t nowMs, Effects& effects) {
    if (job.session && nowMs - job.askedMs < kAgainMs) return;
    if (!job.session) job.session = crypto::X25519KeyPair::generate(m_rng);
    job.askedMs = nowMs;
    effects.push_back(
        SendFrame{key.worker, encodeMessage(InputRequest{key, job.session->publicKey})});
}

void Driver::submitCommit(const ArenaTaskKey& key, Job& job, std::int64_t nowMs, Effects& effects) {
    if (job.salt && nowMs - job.sentMs < kAgainMs) return;
    if (!job.salt) job.salt = freshHash();
    job.sentMs = nowMs;
    effects.push_back(Submit{
        ledger::CommitCheck{key.worker, key.task,
                            ledger::checkCommitment(key.worker, key.task, job.outcome->result,
                                                    job.outcome->digest, *job.salt, m_self)}});
}

// Only what was committed to with this salt: without it, the check is missed.
void Driver::submitReveal(const ArenaTaskKey& key, Job& job, std::int64_t nowMs, Effects& effects) {
    if (!job.salt || !job.outcome) return;
    if (job.revealed && nowMs - job.sentMs < kAgainMs) return;
    job.revealed = true;
    job.sentMs = nowMs;
    effects.push_back(Submit{ledger::RevealCheck{key.worker, key.task, job.outcome->result,
                                                 job.outcome->digest, *job.salt}});
}

Effects Driver::onFrame(const PublicKey& from, ByteView frame, const State& state) {
    const Result<Message> message = decodeMessage(frame);
    if (!message.ok()) return {};
    if (const auto* request = std::get_if<InputRequest>(&*message)) {
        return onRequest(from, *request, state);
    }
    return onAnswer(from, std::get<InputAnswer>(*message), state);
}

// To drawn nodes alone, while they may still commit.
Effects Driver::onRequest(const PublicKey& from, const InputRequest& request, const State& state) {
    if (request.task.worker != m_self) return {};
    const ArenaTaskRecord* task = state.arenaTask(request.task);
    if (task == nullptr || !isCommitPhase(task->phase)) return {};
    const Check* check = ownCheck(*task, from);
    if (check == nullptr || check->committed() || !mayHandOut(*task, state)) return {};
    const auto waiting = m_waiting.find(request.task.task);
    if (waiting == m_waiting.end() || waiting->second.answers[from] >= kAnswersMax) return {};
    waiting->second.answers[from] += 1;
    const auto answer = m_escrow.sealFor(request, m_chainId, from, m_rng);
    if (!answer.ok()) return {};
    Effects effects;
    effects.push_back(SendFrame{from, encodeMessage(*answer)});
    return effects;
}

Effects Driver::onAnswer(const PublicKey& from, const InputAnswer& answer, const State& state) {
    if (from != answer.task.worker) return {};
    const auto found = m_jobs.find(answer.task);
    const ArenaTaskRecord* task = state.arenaTask(answer.task);
    if (found == m_jobs.end() || task == nullptr) return {};
    Job& job = found->second;
    if (!job.session || job.running || job.outcome) return {};
    auto opened =
        openInput(answer, *job.session, m_chainId, m_self, task->statement.inputCommitment);
    if (!opened.ok()) return {};
    job.session.reset();
    job.running = true;
    Effects effects;
    effects.push_back(ReExecute{answer.task, task->statement, std::move(opened->input)});
    return effects;
}

Effects Driver::onReExecuted(const ArenaTaskKey& key, const ReExecution& outcome,
                             const State& state) {
    const auto found = m_jobs.find(key);
    if (found == m_jobs.end() || !found->second.running) return {};
    found->second.running = false;
    found->second.outcome = outcome;
    Effects effects;
    const ArenaTaskRecord* task = state.arenaTask(key);
    if (task != nullptr && ownCheck(*task, m_self) != nullptr) {
        followJob(key, *task, state, effects);
    }
    return effects;
}

std::vector<JobStatus> Driver::jobStatus() const {
    std::vector<JobStatus> all;
    for (const auto& [key, job] : m_jobs) {
        all.push_back({key, job.running, job.outcome.has_value()});
    }
    return all;
}

std::vector<KeptAnswer> Driver::answers() const {
    std::vector<KeptAnswer> all;
    for (const auto& [key, job] : m_jobs) {
        if (job.salt && job.outcome) all.push_back({key, job.committee, *job.outcome, *job.salt});
    }
    return all;
}

void Driver::restore(const std::vector<KeptAnswer>& answers) {
    for (const KeptAnswer& answer : answers) {
        if (m_jobs.size() >= kJobsMax) return;
        Job& job = m_jobs[answer.task];
        job.committee = answer.committee;
        job.outcome = answer.outcome;
        job.salt = answer.salt;
    }
}

}  // namespace stacknet::arena
