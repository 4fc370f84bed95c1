// The service's tasks of its own making, and the canaries among them.

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/engine/arena_service.h"

namespace stacknet::engine {

/// False: what is committed now could not be opened after a restart.
bool ArenaService::keepOwn() {
    const auto kept = m_answers.keepOwn(m_driver.ownTasks());
    if (!kept.ok()) {
        log::warning("arena", "own_tasks_not_kept", {{"reason", kept.error().message}});
    }
    return kept.ok();
}

/// On disk first: a planted task that cannot be opened is a cheat.
void ArenaService::plantCanary() {
    if (!m_events.unlocked()) return;
    arena::Effects effects = m_driver.plant(m_events.state(), m_events.prove);
    if (effects.empty()) return;
    const auto& order = std::get<arena::Submit>(effects.front());
    const ledger::TaskHash task = std::get<ledger::CommitTask>(order.payload).statement.taskId;
    if (!keepOwn()) {
        m_driver.abandon(task);
        return;
    }
    ++m_planted;
    log::info("arena", "canary_planted", {});
    carryOut(std::move(effects));
}

void ArenaService::makeOwnTask() {
    if (m_ownRuns || !m_events.unlocked()) return;
    std::vector<std::string> languages;
    const ledger::ArenaNodeRecord* node = m_events.state().arenaNode(m_options.self);
    for (const ArenaAbility& each : m_executor.abilities().value_or(std::vector<ArenaAbility>())) {
        const bool code = each.capability.taskClass == ledger::TaskClass::Deterministic;
        const bool declared = node != nullptr && node->capableOf(each.capability);
        if (code && declared && canMakeOwnProgram(each.what)) languages.push_back(each.what);
    }
    if (languages.empty() || !m_driver.wantsOwnTask(m_events.state(), m_events.prove)) return;
    m_ownRuns = true;
    const std::string& language = languages[m_rng.below(languages.size())];
    m_executor.runOwn(makeOwnProgram(language, m_rng), m_clock,
                      [this, alive = m_alive](std::optional<arena::DoneTask> task) {
                          // A std::function is copied with what it holds, and content is not.
                          auto held =
                              std::make_shared<std::optional<arena::DoneTask>>(std::move(task));
                          m_thread.post([this, alive, held] {
                              if (*alive) commitOwn(held);
                          });
                      });
}

void ArenaService::commitOwn(const std::shared_ptr<std::optional<arena::DoneTask>>& task) {
    m_ownRuns = false;
    if (!task->has_value()) {
        log::warning("arena", "own_task_failed", {});
        return;
    }
    arena::DoneTask done = std::move(**task);
    m_rng.fill(done.statement.taskId.mutableView());
    const ledger::ArenaNodeRecord* node = m_events.state().arenaNode(m_options.self);
    const ledger::Capability needed{done.statement.taskClass, done.statement.reproClass};
    if (node == nullptr || !node->capableOf(needed)) return;
    auto effects = m_driver.onOwnTask(std::move(done), m_events.state());
    if (!effects.ok()) return;
    ++m_ownCommitted;
    carryOut(std::move(*effects));
    changed();
}

void ArenaService::noteCanaries(const std::vector<ledger::Event>& events) {
    for (const ledger::Event& event : events) {
        if (event.nodeKey != m_options.self) continue;
        if (event.kind == ledger::EventKind::CanaryOpened) ++m_opened;
        const bool found = event.kind == ledger::EventKind::TaskJudged &&
                           event.verdict == ledger::TaskVerdict::Canary;
        const ledger::ArenaTaskRecord* task =
            found ? m_events.state().arenaTask({m_options.self, event.task}) : nullptr;
        if (task == nullptr) continue;
        ++m_canariesFound;
        for (const PublicKey& node : arena::confirmersOf(*task)) {
            log::warning("arena", "canary_confirmed", {{"node", node}});
            m_caught.push_front(toHex(node));
        }
    }
    if (m_caught.size() > api::kArenaCaughtShownMax) m_caught.resize(api::kArenaCaughtShownMax);
}

}  // namespace stacknet::engine
