#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/routing/draw.h"
#include "core/routing/facts.h"

namespace stacknet::routing {

/// The hard filters, in the order in which they are asked. A node's fate is the first that it does
/// not pass. None is ever left out because nobody passed it.
enum class Filter : std::uint8_t {
    Serving,       ///< not Connected on the ledger, jailed or tombstoned
    Reachable,     ///< no link
    Fresh,         ///< said nothing for kFactsMaxAgeMs
    Confidential,  ///< no live attestation
    Class,         ///< does not do such tasks
    Model,         ///< does not offer this model
    Stake,         ///< less than the minimum
    Stack,         ///< serves another Stack
    Resource,      ///< a bit of the resource mask is missing
    Capability,    ///< of the capability mask
    Availability,  ///< of the availability mask
    Load,          ///< kLoadLimitBps or more
};
inline constexpr std::size_t kFilters = 12;
/// "not_serving", "unreachable", "stale", "not_attested", "class", ... "overloaded".
std::string_view filterName(Filter filter);

/// How many nodes each filter was the first to put out.
struct FilterCounts {
    std::uint64_t nodes = 0;  ///< that were looked at: the sum of the rest
    std::array<std::uint64_t, kFilters> out{};
    std::uint64_t eligible = 0;
    std::uint64_t of(Filter filter) const { return out[static_cast<std::size_t>(filter)]; }
    bool operator==(const FilterCounts&) const = default;
};

/// A node that was drawn.
struct Drawn {
    PublicKey nodeKey;
    std::uint64_t weight = 0;  ///< capped; 0 in a uniform draw by points of 0
    std::uint32_t queueLength = 0;
    std::uint32_t latencyMs = 0;
    bool operator==(const Drawn&) const = default;
};

/// How the node was chosen.
enum class Method : std::uint8_t {
    Explored,  ///< uniformly from every eligible node
    Weighted,  ///< by weight within the warmest
    Uniform,   ///< within the warmest, none of which has any points
};
/// "explored", "weighted", "uniform".
std::string_view methodName(Method method);

struct Choice {
    PublicKey nodeKey;
    Warmth warmth = Warmth::Cold;  ///< of that node for this task
    Method method = Method::Weighted;
    Drawn first;
    std::optional<Drawn> second;     ///< none when there was nobody else, or nobody with points
    Warmth tier = Warmth::Cold;      ///< the warmest that an eligible node has
    std::uint64_t tierNodes = 0;     ///< eligible nodes that have it
    std::uint64_t medianWeight = 0;  ///< of these before the cap, the lower one, at least 1
    std::uint64_t weightCap = 0;     ///< kRoutingWeightMedianMax medians
    std::uint64_t totalWeight = 0;   ///< of these, capped
    bool operator==(const Choice&) const = default;
};

/// One decision; decide() again with the same nodes, needs, time and seed gives an equal one.
struct Decision {
    FilterCounts counts;
    std::optional<Choice> choice;  ///< none: no node is eligible, and none is taken instead
    DrawSeed seed;
    std::vector<Draw> draws;  ///< in their order
    bool operator==(const Decision&) const = default;
};

/// What to say where there is no choice: "routing.no_confidential_capacity" for confidential needs,
/// else "routing.no_eligible_node"; the sentence has the counts. Both are retryable.
Error refusalOf(const TaskNeeds& needs, const FilterCounts& counts);

}  // namespace stacknet::routing
