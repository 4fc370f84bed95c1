#pragma once

#include <cstdint>
#include <optional>

/// Cheats against the real ledger (`stacknetctl arena simulate`): every commit, draw, reveal and
/// slash is ledger::execute() on a network of its own; only the nodes are made up.
namespace stacknet::arena {

/// What one worker of a network does.
struct NetworkOptions {
    std::uint32_t nodes = 4;    ///< equal validators, the worker (node 0) among them; at least 2
    std::uint32_t friends = 0;  ///< other nodes that confirm whatever the worker says
    /// Of `cheatOf` tasks the worker gets `cheats` wrong, at random; 0: honest.
    std::uint32_t cheats = 1;
    std::uint32_t cheatOf = 1;
    std::uint32_t honestTasks = 0;  ///< done right before the first cheat
    std::uint64_t tasks = 1'000;    ///< at most so many after those
    std::uint64_t seed = 1;
};

struct NetworkOutcome {
    std::uint64_t tasks = 0;
    std::uint64_t cheats = 0;   ///< wrong digests committed until the conviction
    std::uint64_t sampled = 0;  ///< tasks that were drawn to be checked
    std::uint64_t checks = 0;   ///< digests that executors and committees made
    /// How many wrong digests had been committed when one was found out, that one included.
    std::optional<std::uint64_t> caughtAfter;
    std::uint64_t workerSlashes = 0;
    std::uint64_t workerTaken = 0;    ///< tokens
    std::uint64_t workerTokens = 0;   ///< that the worker began with
    std::uint64_t honestSlashes = 0;  ///< of nodes that never lied; must be 0
    std::uint64_t friendSlashes = 0;
};

/// Runs one network until the worker is convicted or its tasks are done.
NetworkOutcome simulateNetwork(const NetworkOptions& options);

/// Cheats that a draw finds out, measured: `trials` single cheated tasks among `nodes` equal nodes
/// besides the worker, `friends` of them lying, sampled at `numerator` / `denominator`, `executors`
/// drawn. Uses the ledger's own draw and verdict. Returns how many were found out.
std::uint64_t measureDetection(std::uint32_t nodes, std::uint32_t friends, std::uint64_t numerator,
                               std::uint64_t denominator, std::uint32_t executors,
                               std::uint64_t trials, std::uint64_t seed);

}  // namespace stacknet::arena
