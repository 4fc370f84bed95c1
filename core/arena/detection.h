#pragma once

#include <cstdint>

/// What spot checks are worth (docs/protocol/arena.md, Detection): the formulas beside which
/// `stacknetctl arena simulate` prints what the ledger really does. For people, never for the
/// ledger: floating point.
namespace stacknet::arena {

/// q = p (1 - beta^m): the chance that one cheated task is found out when a share `beta` of the
/// weight that executors are drawn by belongs to the cheat's friends.
double detectionProbability(double p, std::uint32_t m, double beta);

/// The same, exact for `nodes` nodes of equal weight of which `friends` confirm everything and
/// `drawn` are drawn without replacement: p (1 - C(friends, drawn) / C(nodes, drawn)).
double detectionProbabilityExact(double p, std::uint32_t drawn, std::uint32_t friends,
                                 std::uint32_t nodes);

/// P(found out at least once) after `cheats`: 1 - (1 - q)^cheats.
double detectedAfter(double q, std::uint64_t cheats);

/// The fewest cheats after which detectedAfter() is at least `confidence`; 0 when q is 0.
std::uint64_t cheatsUntil(double q, double confidence);

/// Below this stake, in gains per cheat, cheating pays although a conviction takes 10 %:
/// 10 (1 - q) / q.
double minimumStakeInGains(double q);

/// The chance that `byzantine` of `nodes` equal nodes fill floor(2M/3) + 1 places of a committee of
/// M drawn without replacement, and so could convict an honest worker (hypergeometric tail).
double falseConvictionProbability(std::uint32_t nodes, std::uint32_t byzantine,
                                  std::uint32_t members);

}  // namespace stacknet::arena
