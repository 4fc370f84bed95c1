#include "core/engine/arena_service.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/tasks/task_id.h"

namespace stacknet::engine {

using ledger::ArenaTaskKey;
using ledger::TaskClass;
using tasks::SpotCheck;

namespace {

/// What an order is about: one of each may wait for a block.
Bytes subjectOf(const ledger::Payload& payload) {
    CanonicalWriter out;
    out.u8(static_cast<std::uint8_t>(payload.index()));
    if (const auto* commit = std::get_if<ledger::CommitTask>(&payload)) {
        out.fixed(commit->statement.taskId);
    } else if (const auto* check = std::get_if<ledger::CommitCheck>(&payload)) {
        out.fixed(check->worker).fixed(check->taskId).fixed(check->commitment);
    } else if (const auto* reveal = std::get_if<ledger::RevealCheck>(&payload)) {
        out.fixed(reveal->worker).fixed(reveal->taskId).fixed(reveal->salt);
    } else if (const auto* canary = std::get_if<ledger::OpenCanary>(&payload)) {
        out.fixed(canary->taskId);
    }
    return out.take();
}

}  // namespace

ArenaService::ArenaService(ServiceThread& thread, Options options, Events events,
                           ArenaExecutor& executor, ArenaAnswers answers, const Clock& clock,
                           Rng& rng)
    : m_thread(thread),
      m_options(std::move(options)),
      m_events(std::move(events)),
      m_executor(executor),
      m_clock(clock),
      m_rng(rng),
      m_answers(std::move(answers)),
      m_driver(m_options.chainId, m_options.self, rng) {
    m_driver.restore(m_answers.all());
    m_driver.restoreOwn(m_answers.ownTasks(), m_events.state());
    for (const auto& [key, task] : m_events.state().arenaTasks()) noteCommit(key);
    noteDeclared();
}

ArenaService::~ArenaService() {
    *m_alive = false;
}

Result<arena::DoneTask> ArenaService::doneTask(tasks::EndedTask task) const {
    arena::DoneTask done;
    ledger::TaskStatement& statement = done.statement;
    statement.taskId = tasks::taskHash(task.taskId);
    statement.resultDigest = task.resultDigest;
    statement.startedMs = task.startedMs;
    statement.finishedMs = task.finishedMs;
    if (task.kind == tasks::TaskKind::Code) {
        STACKNET_TRY(const ledger::Capability capability,
                     m_executor.codeCapability(task.environment, task.imageDigest));
        statement.taskClass = TaskClass::Deterministic;
        statement.determinism = static_cast<std::uint8_t>(task.determinism);
        statement.reproClass = capability.reproClass;
        statement.program = task.imageDigest;
    } else {
        statement.taskClass = task.reproClass ? TaskClass::Reproducible : TaskClass::Tolerant;
        statement.reproClass = task.reproClass.value_or(task.modelDigest);
        statement.program = task.modelDigest;
    }
    done.input = std::move(task.input);
    return done;
}

SpotCheck ArenaService::taskDone(tasks::EndedTask task) {
    if (!m_options.commitTasks) return SpotCheck::Off;
    auto done = doneTask(std::move(task));
    const auto refuse = [this] {
        m_notEligible.fetch_add(1);
        changedSoon();
        return SpotCheck::NotEligible;
    };
    if (!done.ok() || done->input.size() > arena::kInputBytesMax) return refuse();
    const std::size_t bytes = arena::Escrow::sealedBytes(done->input.size());
    {
        std::lock_guard lock(m_mutex);
        if (!m_declared.contains({done->statement.taskClass, done->statement.reproClass})) {
            return refuse();
        }
        if (m_heldTasks + m_handedOver.load() >= arena::kEscrowTasksMax ||
            m_heldBytes + m_handedBytes.load() + bytes > arena::kEscrowBytesMax) {
            return refuse();
        }
        m_handedOver.fetch_add(1);
        m_handedBytes.fetch_add(bytes);
    }
    m_committed.fetch_add(1);
    // A std::function is copied with what it holds, and content is not.
    auto held = std::make_shared<arena::DoneTask>(std::move(*done));
    m_thread.post([this, alive = m_alive, held, bytes] {
        if (!*alive) return;
        commit(held);
        m_handedOver.fetch_sub(1);
        m_handedBytes.fetch_sub(bytes);
    });
    return SpotCheck::Committed;
}

void ArenaService::commit(const std::shared_ptr<arena::DoneTask>& done) {
    auto effects = m_driver.onTaskDone(std::move(*done), m_events.state());
    if (!effects.ok()) {
        log::warning("arena", "task_not_committed", {{"code", effects.error().code}});
        return;
    }
    carryOut(std::move(*effects));
    changed();
}

void ArenaService::blockFinal(std::uint64_t height, std::int64_t timeMs,
                              const std::vector<ledger::Event>& events) {
    std::erase_if(m_waiting, [this](const auto& each) { return !m_events.waits(each.second); });
    for (const ledger::Event& event : events) {
        if (event.kind == ledger::EventKind::TaskCommitted) noteCommit({event.nodeKey, event.task});
    }
    noteVerdicts(height, timeMs, events);
    noteCanaries(events);
    carryOut(m_driver.onFinal(m_events.state()));
    noteDeclared();
    declare();
    if (m_options.plantCanaries && m_options.commitTasks && m_options.checkTasks) {
        plantCanary();
        makeOwnTask();
    }
    changed();
}

void ArenaService::received(const PublicKey& from, ByteView frame) {
    m_driver.setUnlocked(m_events.unlocked());
    carryOut(m_driver.onFrame(from, frame, m_events.state()));
    changed();
}

/// A check whose answer is not on disk is worth the points that its reveal would cost after a
/// restart, and no more: it is sent all the same.
void ArenaService::keepAnswers() {
    if (const auto kept = m_answers.keep(m_driver.answers()); !kept.ok()) {
        log::warning("arena", "answers_not_kept", {{"reason", kept.error().message}});
    }
}

void ArenaService::carryOut(arena::Effects effects) {
    keepAnswers();
    keepOwn();
    for (arena::Effect& effect : effects) {
        if (const auto* order = std::get_if<arena::Submit>(&effect)) {
            submit(order->payload, order->expiresMs);
        } else if (auto* frame = std::get_if<arena::SendFrame>(&effect)) {
            m_events.send(frame->to, std::move(frame->frame));
        } else {
            auto& run = std::get<arena::ReExecute>(effect);
            ++m_checksRun;
            m_executor.run(run.statement, std::move(run.input),
                           [this, alive = m_alive, task = run.task](arena::ReExecution outcome) {
                               m_thread.post([this, alive, task, outcome] {
                                   if (*alive) reExecuted(task, outcome);
                               });
                           });
        }
    }
}

void ArenaService::reExecuted(const ArenaTaskKey& task, const arena::ReExecution& outcome) {
    log::info("arena", "task_run_again",
              {{"worker", task.worker}, {"result", ledger::checkResultName(outcome.result)}});
    carryOut(m_driver.onReExecuted(task, outcome, m_events.state()));
    changed();
}

void ArenaService::submit(const ledger::Payload& payload, std::int64_t expiresMs) {
    const Bytes subject = subjectOf(payload);
    const auto known = m_waiting.find(subject);
    if (known != m_waiting.end() && m_events.waits(known->second)) return;
    const auto sent = m_events.submit(payload, expiresMs);
    if (sent.ok()) {
        m_waiting[subject] = *sent;
        return;
    }
    ++m_ordersRefused;
    if (m_lastRefusal != sent.error().message) {
        log::warning("arena", "order_waits", {{"code", sent.error().code}});
    }
    m_lastRefusal = sent.error().message;
}

void ArenaService::look() {
    if (m_looking) return;
    m_looking = true;
    m_executor.look([this, alive = m_alive] {
        m_thread.post([this, alive] {
            if (!*alive) return;
            m_looking = false;
            declare();
            changed();
        });
    });
}

void ArenaService::noteCommit(const ArenaTaskKey& key) {
    const ledger::ArenaTaskRecord* task = m_events.state().arenaTask(key);
    if (task == nullptr || key.worker == m_options.self) return;
    m_othersCommitCode |= task->statement.taskClass == TaskClass::Deterministic;
}

/// Says on the ledger what this node can run again, when that is news there.
void ArenaService::declare() {
    const auto abilities = m_executor.abilities();
    const ledger::State& state = m_events.state();
    const ledger::NodeKeyRecord* key = state.findKey(m_options.self);
    if (!abilities || key == nullptr || key->state != ledger::NodeKeyState::Connected) return;
    const ledger::ArenaNodeRecord* node = state.arenaNode(m_options.self);
    const auto declared = node == nullptr ? std::vector<ledger::Capability>() : node->capabilities;
    const auto able = m_executor.capabilities();
    if (able == declared) return;
    const std::int64_t nowMs = m_clock.monotonicMs();
    if (m_declareTriedMs != 0 && nowMs - m_declareTriedMs < kDeclareEveryMs) return;
    m_declareTriedMs = std::max<std::int64_t>(nowMs, 1);
    submit(ledger::DeclareCapabilities{able}, 0);
}

/// What the ledger lets this node commit: a key that does not serve commits nothing.
void ArenaService::noteDeclared() {
    const ledger::State& state = m_events.state();
    const ledger::NodeKeyRecord* key = state.findKey(m_options.self);
    const ledger::ArenaNodeRecord* node = state.arenaNode(m_options.self);
    std::set<ledger::Capability> declared;
    if (key != nullptr && key->state == ledger::NodeKeyState::Connected && node != nullptr) {
        declared.insert(node->capabilities.begin(), node->capabilities.end());
    }
    std::lock_guard lock(m_mutex);
    m_declared = std::move(declared);
}

void ArenaService::taskKeptOut() {
    m_keptOut.fetch_add(1);
    changedSoon();
}

/// From any thread.
void ArenaService::changedSoon() {
    m_thread.post([this, alive = m_alive] {
        if (*alive) changed();
    });
}

void ArenaService::changed() {
    {
        std::lock_guard lock(m_mutex);
        m_heldTasks = m_driver.escrow().count();
        m_heldBytes = m_driver.escrow().bytes();
    }
    m_events.changed();
}

}  // namespace stacknet::engine
