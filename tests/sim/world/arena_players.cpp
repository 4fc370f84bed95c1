#include "tests/sim/world/arena_players.h"

#include <algorithm>

namespace stacknet::sim {
namespace {

using ledger::EventKind;
using ledger::TaskVerdict;

constexpr std::int64_t kDeclareAgainMs = 10'000;
/// A program with a clock in it: another result each time.
constexpr std::uint8_t kClockProgram = 58;
constexpr std::uint8_t kProgram = 8;

Hash256 filled(std::uint8_t byte) {
    Hash256 hash;
    hash.data.fill(byte);
    return hash;
}

Hash256 rightDigest(const ledger::TaskHash& task) {
    Hash256 digest;
    digest.data = task.data;
    digest.data[0] |= 1;
    return digest;
}

}  // namespace

void ArenaPlayers::StreamRng::fill(std::span<std::uint8_t> out) {
    for (std::uint8_t& byte : out) byte = static_cast<std::uint8_t>(m_stream.below(256));
}

ArenaPlayers::ArenaPlayers(World& world)
    : Checker(world.facts(), world.violations()),
      m_world(world),
      m_stream(world.stream("arena")),
      m_rng(world.stream("arena keys")),
      m_players(world.hosts()) {}

ArenaPlay ArenaPlayers::playOf(HostId host) const {
    return m_world.plan().arena[m_facts.hostIndex[host]];
}

void ArenaPlayers::begin() {
    for (HostId host = 0; host < m_world.hosts(); ++host) {
        m_world.after(m_stream.between(500, 3'000), [this, host] { work(host); });
    }
}

bool ArenaPlayers::able(HostId host) {
    const Host& machine = m_world.host(host);
    return machine.running() && !machine.sleeping() && !machine.paused() &&
           m_players[host].driver != nullptr;
}

void ArenaPlayers::onStarted(HostId host, consensus::Height, const consensus::EngineStatus&) {
    Player& player = m_players[host];
    ++player.life;
    player.driver =
        std::make_unique<arena::Driver>(m_world.chainId(), m_world.host(host).key(), m_rng);
}

void ArenaPlayers::onStored(HostId host, const consensus::Block& block,
                            const ledger::ExecutionResult& result, const ledger::State& state) {
    note(block, result, state);
    if (!able(host)) return;
    declare(host, state);
    take(host, m_players[host].driver->onFinal(state));
}

void ArenaPlayers::declare(HostId host, const ledger::State& state) {
    Player& player = m_players[host];
    if (state.arenaNode(m_world.host(host).key()) != nullptr) return;
    if (m_world.nowMs() - player.declaredMs < kDeclareAgainMs) return;
    player.declaredMs = m_world.nowMs();
    submit(host, ledger::DeclareCapabilities{{{ledger::TaskClass::Deterministic, {}}}});
}

void ArenaPlayers::work(HostId host) {
    m_world.after(m_stream.between(1'000, 4'000), [this, host] { work(host); });
    if (!able(host)) return;
    const ledger::State& state = m_world.host(host).blocks().state();
    const ledger::NodeKeyRecord* record = state.findKey(m_world.host(host).key());
    if (record->state != ledger::NodeKeyState::Connected) return;
    if (state.arenaNode(m_world.host(host).key()) == nullptr) return;
    const bool clock = m_stream.percent(15);
    arena::DoneTask done;
    ledger::TaskStatement& statement = done.statement;
    m_rng.fill(statement.taskId.mutableView());
    statement.determinism = 1;
    statement.program = filled(clock ? kClockProgram : kProgram);
    statement.resultDigest = rightDigest(statement.taskId);
    const bool cheats = playOf(host) == ArenaPlay::Cheat && m_stream.percent(60);
    if (clock || cheats) m_rng.fill(statement.resultDigest.mutableView());
    statement.finishedMs = state.timeMs();
    statement.startedMs = state.timeMs() - m_stream.between(10, 2'000);
    done.input = SecretBytes::copyOf("the input");
    auto effects = m_players[host].driver->onTaskDone(std::move(done), state);
    if (effects.ok()) take(host, std::move(*effects));
}

void ArenaPlayers::take(HostId host, arena::Effects effects) {
    for (arena::Effect& effect : effects) {
        if (auto* order = std::get_if<arena::Submit>(&effect)) {
            const bool reveals = std::holds_alternative<ledger::RevealCheck>(order->payload);
            if (reveals && playOf(host) == ArenaPlay::Mute) continue;
            submit(host, std::move(order->payload));
        } else if (const auto* frame = std::get_if<arena::SendFrame>(&effect)) {
            deliver(host, *frame);
        } else {
            runAgain(host, std::get<arena::ReExecute>(effect));
        }
    }
}

// Outside of the host's turn, and by the process that decided it.
void ArenaPlayers::submit(HostId host, ledger::Payload payload) {
    const std::uint64_t life = m_players[host].life;
    m_world.after(1, [this, host, life, payload = std::move(payload)] {
        if (able(host) && m_players[host].life == life) m_world.host(host).order(payload);
    });
}

void ArenaPlayers::deliver(HostId from, const arena::SendFrame& frame) {
    for (const HostId to : m_world.hostsOf(frame.to)) {
        const Network::Link& link = m_world.network().link(from, to);
        if (link.cut || link.clogged || m_stream.percent(link.lossPercent)) continue;
        const std::int64_t delayMs = m_stream.between(link.delayMinMs, link.delayMaxMs);
        m_world.after(delayMs, [this, from, to, bytes = frame.frame] {
            if (!able(to)) return;
            Host& host = m_world.host(to);
            take(to, m_players[to].driver->onFrame(m_world.host(from).key(), bytes,
                                                   host.blocks().state()));
        });
    }
}

void ArenaPlayers::runAgain(HostId host, const arena::ReExecute& effect) {
    const std::uint64_t life = m_players[host].life;
    const arena::ReExecution found = outcome(host, effect.statement);
    m_world.after(m_stream.between(10, 2'000), [this, host, life, found, task = effect.task] {
        if (!able(host) || m_players[host].life != life) return;
        const ledger::State& state = m_world.host(host).blocks().state();
        take(host, m_players[host].driver->onReExecuted(task, found, state));
    });
}

arena::ReExecution ArenaPlayers::outcome(HostId host, const ledger::TaskStatement& statement) {
    arena::ReExecution found{ledger::CheckResult::Digest, rightDigest(statement.taskId)};
    if (playOf(host) == ArenaPlay::Copier) {
        found.digest = statement.resultDigest;
    } else if (statement.program == filled(kClockProgram)) {
        m_rng.fill(found.digest.mutableView());
    } else if (m_stream.percent(3)) {
        found = {ledger::CheckResult::NotComparable, {}};  // a timeout
    }
    return found;
}

std::string ArenaPlayers::owed() const {
    for (std::size_t node = 0; node < m_facts.keys.size(); ++node) {
        if (m_world.plan().arena[node] != ArenaPlay::Cheat) continue;
        if (!m_slashed.contains(m_facts.keys[node])) {
            return "node " + std::to_string(node) +
                   " gets most of its tasks wrong and is not slashed";
        }
    }
    return {};
}

// The numbers of the scenarios, and what no run may show.
void ArenaPlayers::note(const consensus::Block& block, const ledger::ExecutionResult& result,
                        const ledger::State& state) {
    for (const ledger::Event& event : result.events) {
        if (event.kind == EventKind::KeySlashed) {
            m_slashed.insert(event.nodeKey);
            m_world.noteOnce(56, block.id);
        }
        const bool missed = event.kind == EventKind::PointsChanged &&
                            event.reason == ledger::PointsReason::MissedCheck;
        if (missed) m_world.noteOnce(57, block.id);
        if (event.kind != EventKind::TaskJudged) continue;
        if (event.verdict == TaskVerdict::NonReproducible) m_world.noteOnce(58, block.id);
        const ledger::ArenaTaskRecord* task = state.arenaTask({event.nodeKey, event.task});
        if (task == nullptr) continue;
        const bool wrong = task->statement.resultDigest != rightDigest(event.task);
        if (event.verdict == TaskVerdict::Convicted && !wrong) violated("a right digest convicts");
        if (event.verdict == TaskVerdict::Cleared && wrong &&
            task->statement.program == filled(kProgram)) {
            violated("a wrong digest is cleared");
        }
    }
}

}  // namespace stacknet::sim
