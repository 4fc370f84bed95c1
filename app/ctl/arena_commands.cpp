#include <algorithm>
#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arena_status.h"
#include "app/ctl/arguments.h"
#include "core/arena/detection.h"
#include "core/arena/simulation.h"
#include "core/arena/task_log.h"
#include "core/base/codec.h"
#include "core/engine/log_replay.h"
#include "core/engine/node_config.h"
#include "core/tasks/task_id.h"

/// The Arena: what its checks are worth, and what became of one task.
namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::uint64_t kTasksMax = 10'000'000;
constexpr std::uint64_t kSeedsMax = 10'000;
/// A third of 99 equal nodes lie: beta = 1/3.
constexpr std::uint32_t kNodes = 99;
constexpr std::uint32_t kFriends = 33;

std::string decimal(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

struct Row {
    std::uint32_t percent = 0;
    std::uint32_t executors = 0;
    double formula = 0;  ///< q with replacement, as the table has it
    double exact = 0;    ///< q without
    double measured = 0;
    std::uint64_t found = 0;
};

std::vector<Row> detectionTable(std::uint64_t tasks) {
    std::vector<Row> rows = {{1, 3}, {2, 3}, {5, 1}, {5, 2}, {5, 3}, {10, 3}, {25, 3}};
    std::uint64_t seed = 0;
    for (Row& row : rows) {
        const double p = row.percent / 100.0;
        row.formula = arena::detectionProbability(p, row.executors, 1.0 * kFriends / kNodes);
        row.exact = arena::detectionProbabilityExact(p, row.executors, kFriends, kNodes);
        row.found = arena::measureDetection(kNodes, kFriends, row.percent, 100, row.executors,
                                            tasks, ++seed);
        row.measured = static_cast<double>(row.found) / static_cast<double>(tasks);
    }
    return rows;
}

/// Networks of one size with a worker that gets every third task wrong.
struct NetworkSum {
    arena::NetworkOptions options;
    std::uint64_t caught = 0;
    std::uint64_t within = 0;  ///< the table's bound
    std::uint64_t cheats = 0;  ///< until caught
    std::uint64_t slashes = 0;
    std::uint64_t tenPercent = 0;
    std::uint64_t honestSlashes = 0;
};

std::uint64_t boundOf(const arena::NetworkOptions& options) {
    const double p = options.honestTasks >= 200 ? 0.05 : 0.25;
    return arena::cheatsUntil(arena::detectionProbability(p, 3, 1.0 / 3.0), 0.99);
}

NetworkSum runNetworks(arena::NetworkOptions options, std::uint64_t seeds) {
    NetworkSum sum;
    sum.options = options;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        options.seed = seed;
        const arena::NetworkOutcome outcome = arena::simulateNetwork(options);
        sum.slashes += outcome.workerSlashes;
        sum.honestSlashes += outcome.honestSlashes;
        if (outcome.workerTaken == outcome.workerTokens / 10) ++sum.tenPercent;
        if (!outcome.caughtAfter) continue;
        ++sum.caught;
        sum.cheats += *outcome.caughtAfter;
        if (*outcome.caughtAfter <= boundOf(options)) ++sum.within;
    }
    return sum;
}

std::vector<NetworkSum> allNetworks(std::uint64_t seeds) {
    std::vector<NetworkSum> sums;
    for (const auto& [nodes, friends, before] :
         {std::tuple{4u, 0u, 0u}, {7u, 0u, 0u}, {7u, 1u, 0u}, {4u, 0u, 200u}, {7u, 1u, 200u}}) {
        arena::NetworkOptions options;
        options.nodes = nodes;
        options.friends = friends;
        options.honestTasks = before;
        options.cheats = 1;
        options.cheatOf = 3;
        options.tasks = before == 0 ? 195 : 2'000;
        sums.push_back(runNetworks(options, seeds));
    }
    return sums;
}

void printSimulation(const std::vector<Row>& rows, const std::vector<NetworkSum>& networks,
                     std::uint64_t tasks, std::uint64_t seeds) {
    std::printf("One cheated task, %u equal nodes of which %u lie (beta = 1/3); %s tasks a row.\n",
                kNodes, kFriends, grouped(tasks).c_str());
    std::vector<std::vector<std::string>> table = {{"P", "M", "Q (FORMULA)", "Q (EXACT)",
                                                    "Q (MEASURED)", "CHEATS TO 99 %",
                                                    "BY MEASURED Q", "MIN. STAKE, IN GAINS"}};
    for (const Row& row : rows) {
        table.push_back({std::to_string(row.percent) + " %", std::to_string(row.executors),
                         decimal(row.formula, 4), decimal(row.exact, 4), decimal(row.measured, 4),
                         grouped(arena::cheatsUntil(row.formula, 0.99)),
                         grouped(arena::cheatsUntil(row.measured, 0.99)),
                         decimal(arena::minimumStakeInGains(row.formula), 0)});
    }
    printTable(table);
    std::printf("\nWhole networks, each of %s seeds; the worker gets every third task wrong.\n",
                grouped(seeds).c_str());
    table = {{"NODES", "FRIENDS", "RATE", "CAUGHT", "CHEATS UNTIL, MEAN", "BOUND", "WITHIN IT",
              "SLASHED 10 %", "SLASHES", "HONEST SLASHED"}};
    for (const NetworkSum& sum : networks) {
        const double mean =
            sum.caught == 0 ? 0 : static_cast<double>(sum.cheats) / static_cast<double>(sum.caught);
        table.push_back({std::to_string(sum.options.nodes), std::to_string(sum.options.friends),
                         sum.options.honestTasks == 0 ? "25 %" : "5 %", grouped(sum.caught),
                         decimal(mean, 1), grouped(boundOf(sum.options)), grouped(sum.within),
                         grouped(sum.tenPercent), grouped(sum.slashes),
                         grouped(sum.honestSlashes)});
    }
    printTable(table);
}

void printSimulationJson(const std::vector<Row>& rows, const std::vector<NetworkSum>& networks,
                         std::uint64_t tasks, std::uint64_t seeds) {
    json::array table;
    for (const Row& row : rows) {
        table.push_back(
            json::object{{"p_percent", row.percent},
                         {"executors", row.executors},
                         {"q_formula", row.formula},
                         {"q_exact", row.exact},
                         {"q_measured", row.measured},
                         {"found", row.found},
                         {"cheats_to_99_percent", arena::cheatsUntil(row.formula, 0.99)},
                         {"minimum_stake_in_gains", arena::minimumStakeInGains(row.formula)}});
    }
    json::array runs;
    for (const NetworkSum& sum : networks) {
        runs.push_back(json::object{{"nodes", sum.options.nodes},
                                    {"friends", sum.options.friends},
                                    {"honest_tasks_before", sum.options.honestTasks},
                                    {"caught", sum.caught},
                                    {"cheats_until_caught", sum.cheats},
                                    {"bound", boundOf(sum.options)},
                                    {"within_bound", sum.within},
                                    {"slashed_ten_percent", sum.tenPercent},
                                    {"slashes", sum.slashes},
                                    {"honest_slashes", sum.honestSlashes}});
    }
    std::printf("%s\n", json::serialize(json::object{{"tasks", tasks},
                                                     {"seeds", seeds},
                                                     {"beta", 1.0 * kFriends / kNodes},
                                                     {"detection", std::move(table)},
                                                     {"networks", std::move(runs)}})
                            .c_str());
}

int simulate(const Arguments& arguments) {
    const auto tasks = arguments.number("--tasks", 100'000, 1, kTasksMax);
    if (!tasks.ok()) return failure(arguments, tasks.error());
    const auto seeds = arguments.number("--seeds", 100, 1, kSeedsMax);
    if (!seeds.ok()) return failure(arguments, seeds.error());
    const std::vector<Row> rows = detectionTable(*tasks);
    const std::vector<NetworkSum> networks = allNetworks(*seeds);
    if (arguments.json) {
        printSimulationJson(rows, networks, *tasks, *seeds);
    } else {
        printSimulation(rows, networks, *tasks, *seeds);
    }
    const bool framed = std::any_of(networks.begin(), networks.end(), [](const NetworkSum& sum) {
        return sum.honestSlashes != 0 || sum.slashes > sum.caught;
    });
    return framed ? kExitFailed : kExitOk;
}

json::object entryJson(const arena::TaskLogEntry& entry) {
    const ledger::Event& event = entry.event;
    return {{"height", entry.height},
            {"time_ms", entry.timeMs},
            {"step", ledger::eventKindName(event.kind)},
            {"node_key", toHex(event.nodeKey)},
            {"other", toHex(event.other)},
            {"reference", toHex(event.reference)},
            {"drawn", event.drawn},
            {"threshold", event.threshold},
            {"tokens", event.tokens},
            {"verdict", ledger::taskVerdictName(event.verdict)},
            {"text", arena::describe(event)}};
}

int explain(const Arguments& arguments) {
    const std::string name = arguments.word(2);
    const auto task = tasks::isTaskId(name) ? Result<ledger::TaskHash>(tasks::taskHash(name))
                                            : fixedFromHex<ledger::TaskHash>(name, "TASK");
    if (!task.ok()) return failure(arguments, task.error());
    const std::string folder = arguments.option("--data-dir");
    if (folder.empty()) {
        return failure(arguments, makeError("ctl.usage", "--data-dir DIR is missing."));
    }
    const engine::NodePaths paths{folder};
    const auto genesis = engine::loadGenesis(paths.genesis());
    if (!genesis.ok()) return failure(arguments, genesis.error());
    const auto blocks = engine::BlockStore::openReadOnly(paths.chain());
    if (!blocks.ok()) return failure(arguments, blocks.error());
    arena::TaskLog log(*task);
    const auto state = engine::replayLog(
        **blocks, *genesis,
        [&](const consensus::Block& block, const ledger::ExecutionResult& executed) {
            log.add(block.header.height, block.header.timeMs, executed.events);
        });
    if (!state.ok()) return failure(arguments, state.error());
    if (log.entries().empty()) {
        return failure(arguments, makeError("ctl.unknown_task",
                                            "No worker has committed this task in the blocks of "
                                            "this node."));
    }
    if (arguments.json) {
        json::array steps;
        for (const arena::TaskLogEntry& entry : log.entries()) steps.push_back(entryJson(entry));
        std::printf("%s\n", json::serialize(
                                json::object{{"task", toHex(*task)}, {"steps", std::move(steps)}})
                                .c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> table = {{"HEIGHT", "TIME (UTC)", "STEP"}};
    for (const arena::TaskLogEntry& entry : log.entries()) {
        table.push_back(
            {grouped(entry.height), timeText(entry.timeMs), arena::describe(entry.event)});
    }
    printTable(table);
    return kExitOk;
}

}  // namespace

int runArena(const Arguments& arguments) {
    if (arguments.word(1) == "status") return runArenaStatus(arguments);
    if (arguments.word(1) == "privacy") return runArenaPrivacy(arguments);
    if (arguments.word(1) == "simulate") return simulate(arguments);
    if (arguments.word(1) == "explain" && !arguments.word(2).empty()) return explain(arguments);
    return failure(arguments,
                   makeError("ctl.usage",
                             "Usage: stacknetctl arena status | privacy | simulate [--tasks N] "
                             "[--seeds N] [--json] | "
                             "arena explain TASK --data-dir DIR [--json]"));
}

}  // namespace stacknet::ctl
