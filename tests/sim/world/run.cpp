#include "tests/sim/world/run.h"

#include <algorithm>

#include "core/ledger/params.h"
#include "tests/sim/faults/fault.h"
#include "tests/sim/world/arena_players.h"
#include "tests/sim/world/host_clock.h"
#include "tests/sim/world/workload.h"

namespace stacknet::sim {
namespace {

using consensus::Height;

Height lowest(World& world) {
    Height height = UINT64_MAX;
    for (const HostId id : world.correct()) {
        height = std::min(height, world.host(id).blocks().tipHeight());
    }
    return height;
}

Height highest(World& world) {
    Height height = 0;
    for (const HostId id : world.correct()) {
        height = std::max(height, world.host(id).blocks().tipHeight());
    }
    return height;
}

std::string standing(World& world) {
    std::string text;
    for (const HostId id : world.correct()) {
        Host& host = world.host(id);
        text +=
            " node " + std::to_string(id) + ": height " + std::to_string(host.blocks().tipHeight());
        if (!host.running()) {
            text += " (down)";
            continue;
        }
        const auto status = host.status();
        text += " epoch " + std::to_string(status.epoch) + " view " + std::to_string(status.view) +
                " term " + std::to_string(status.term) + " leader " + std::to_string(status.leader);
        text += " waiting " + std::to_string(host.waiting());
        if (status.sittingOut) text += " sits out";
        if (status.observer) text += " observes";
        text += ";";
    }
    return text;
}

/// A quorum whose clocks were ahead (one machine is enough when it holds a quorum's weight) has
/// made a block of that time: nobody votes for the next before the right time is near it.
bool waitsForItsOwnTime(World& world) {
    std::int64_t newestMs = 0;
    for (const HostId id : world.correct()) {
        const auto& blocks = world.host(id).blocks();
        if (const auto header = blocks.header(blocks.tipHeight())) {
            newestMs = std::max(newestMs, header->timeMs);
        }
    }
    return newestMs > HostClock::kWallAtStartMs + world.nowMs() + ledger::kClockToleranceMs;
}

// I7. True when the network makes blocks again.
bool requireLiveness(World& world, RunResult& result) {
    world.heal();
    const std::int64_t healedMs = world.nowMs();
    const Height target = highest(world) + 2;
    const std::int64_t boundMs = recoveryBoundMs(world.options().nodes);
    const bool alive = world.runUntil(healedMs + boundMs, [&] { return lowest(world) >= target; });
    result.recoveryMs = world.nowMs() - healedMs;
    if (alive) return true;
    if (!world.violations().empty() || waitsForItsOwnTime(world)) return false;
    world.violations().add("I7", "no new block is final everywhere " +
                                     std::to_string(boundMs / 1'000) +
                                     " s after the faults stopped:" + standing(world));
    return false;
}

// I5, I10: justice and the demanded transactions come too.
void requireSettlement(World& world) {
    if (!world.violations().empty()) return;
    for (auto& checker : world.checkers()) checker->onAlive();
    const auto settled = [&] {
        return std::all_of(world.checkers().begin(), world.checkers().end(),
                           [](const auto& checker) { return checker->owed().empty(); });
    };
    if (settled()) return;
    const std::int64_t boundMs = recoveryBoundMs(world.options().nodes);
    world.runUntil(world.nowMs() + boundMs, settled);
    if (!world.violations().empty()) return;
    for (auto& checker : world.checkers()) {
        const std::string owed = checker->owed();
        if (owed.empty()) continue;
        world.violations().add(checker->name(),
                               owed + ", " + std::to_string(boundMs / 1'000) +
                                   " s after the chain went on:" + standing(world));
    }
}

// Above a third: forks must name more than a third, and nobody else.
void judgeForks(World& world, RunResult& result) {
    world.heal();
    world.runUntil(world.nowMs() + 20'000);
    const auto& correct = world.correct();
    for (std::size_t i = 0; i < correct.size(); ++i) {
        for (std::size_t j = i + 1; j < correct.size(); ++j) {
            const Accusation accusation = accuse(world.facts(), world.host(correct[i]).blocks(),
                                                 world.host(correct[j]).blocks());
            if (!accusation.fork) continue;
            result.fork = true;
            if (!accusation.provable) continue;
            result.provable = true;
            if (accusation.named.size() > result.named.size()) result.named = accusation.named;
            std::uint64_t weight = 0;
            std::uint64_t total = 0;
            for (const std::size_t named : accusation.named) weight += world.plan().weights[named];
            for (const std::uint64_t each : world.plan().weights) total += each;
            if (3 * weight > total) continue;
            world.violations().add("accountability", "a fork names only " + std::to_string(weight) +
                                                         " of " + std::to_string(total));
        }
    }
}

}  // namespace

std::int64_t recoveryBoundMs(std::size_t validators) {
    const auto faulty = static_cast<std::int64_t>((validators - 1) / 3);
    return (faulty + 1) * ledger::kWatchdogMs * ledger::kWatchdogBackoffMax + 20'000;
}

RunResult runSeed(const Options& options, std::uint64_t seed) {
    return runPlan(options, Plan::draw(options, seed));
}

RunResult runPlan(const Options& options, const Plan& plan) {
    World world(options, plan);
    Workload workload(world);
    Stream stream = world.stream("start");
    for (HostId id = 0; id < world.hosts(); ++id) {
        if (id == world.plan().lateHost) continue;
        world.after(stream.between(0, 2'000), [&world, id] { world.host(id).start(); });
    }
    workload.begin();
    if (!plan.arena.empty()) {
        auto players = std::make_unique<ArenaPlayers>(world);
        players->begin();
        world.checkers().push_back(std::move(players));
    }
    beginFaults(world);
    world.runUntil(world.plan().safetyMs);

    RunResult result;
    result.seed = plan.seed;
    if (world.violations().empty()) {
        if (world.facts().faultyAboveThird) {
            judgeForks(world, result);
        } else {
            if (requireLiveness(world, result)) requireSettlement(world);
        }
    }
    std::vector<const consensus::IBlockReader*> chains;
    for (const HostId id : world.correct()) chains.push_back(&world.host(id).blocks());
    if (world.violations().empty()) {
        for (auto& checker : world.checkers()) checker->atEnd(chains);
    }
    result.steps = world.steps();
    result.blocks = world.blocksStored();
    result.height = highest(world);
    result.epochs = world.facts().epochs.rbegin()->first;
    const EpochMembers* before = nullptr;
    for (const auto& [epoch, members] : world.facts().epochs) {
        // The genesis counts in weights, the ledger in tokens.
        if (before != nullptr && epoch > 1 && *before != members) ++result.changes;
        before = &members;
    }
    result.virtualMs = world.nowMs();
    result.digest = world.digest();
    result.violations = world.violations().list();
    if (result.violations.empty()) result.coverage = world.coverage();
    return result;
}

}  // namespace stacknet::sim
