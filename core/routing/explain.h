#pragma once

#include <optional>
#include <vector>

#include "core/routing/node_index.h"

namespace stacknet::routing {

/// What a decision knew of one node, and how that counted.
struct NodeFate {
    PublicKey nodeKey;
    std::optional<Filter> filter;  ///< the first that put it out; none: eligible
    std::optional<Warmth> warmth;  ///< of what the task needs
    bool inTier = false;           ///< eligible and as warm as the warmest
    std::uint64_t points = 0;
    std::uint32_t capacityClass = 1;
    std::uint64_t rawWeight = 0;  ///< isqrt(points) * capacity class
    std::uint64_t weight = 0;     ///< capped; 0 outside of the tier
    /// Chance in parts per million to be the first that is drawn, exploration among it; rounded
    /// down.
    std::uint64_t firstPpm = 0;
    std::uint32_t loadBps = 0;
    std::uint32_t queueLength = 0;
    std::uint64_t stake = 0;
    std::uint32_t latencyMs = 0;
    bool operator==(const NodeFate&) const = default;
};

struct Explanation {
    TaskNeeds needs;
    std::int64_t nowMs = 0;
    Decision decision;
    std::vector<NodeFate> nodes;  ///< in the order of their keys
    bool operator==(const Explanation&) const = default;
};

/// The decision that `index` makes, and every node's part in it. O(nodes), for people.
Explanation explain(const NodeIndex& index, const TaskNeeds& needs, std::int64_t nowMs,
                    const DrawSeed& seed);

}  // namespace stacknet::routing
