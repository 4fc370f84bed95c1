#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of routing: the nodes that this one could send tasks to, and the last
/// decisions with every reason. Part of the Snapshot; the same conventions hold
/// (core/api/snapshot.h). The names of filters, methods and draws are those of core/routing and
/// stable. Nothing here tells of a task's content or of who asked.
namespace stacknet::api {

inline constexpr std::size_t kRoutingNodesShownMax = 100;
inline constexpr std::size_t kRoutingDecisionsShownMax = 20;
inline constexpr std::size_t kRoutingFatesShownMax = 50;

/// A model of a task class, or a tool image.
struct RoutingOfferInfo {
    std::string kind;  ///< "chat", "code", "embeddings"
    std::string name;
    std::string warmth;  ///< "hot", "warm", "cold"
    bool operator==(const RoutingOfferInfo&) const = default;
};

/// A node that advertised itself lately.
struct RoutingNodeInfo {
    std::string nodeKey;
    std::string name;
    bool ours = false;
    bool serving = false;    ///< on the ledger
    bool reachable = false;  ///< there is a link to it
    bool attested = false;   ///< eligible for confidential tasks
    bool sealed = false;     ///< it takes encrypted requests
    std::vector<RoutingOfferInfo> offers;
    std::uint32_t loadBps = 0;  ///< basis points; 9,000 and more gets nothing
    std::uint32_t queueLength = 0;
    std::uint32_t capacityClass = 0;
    std::uint64_t stake = 0;
    std::uint64_t points = 0;
    std::uint64_t weight = 0;  ///< isqrt(points) * capacity class, before the cap
    std::uint32_t latencyMs = 0;
    std::int64_t heardMs = 0;
    bool operator==(const RoutingNodeInfo&) const = default;
};

/// How many nodes a filter was the first to put out.
struct RoutingFilterInfo {
    std::string filter;
    std::uint64_t nodes = 0;
    bool operator==(const RoutingFilterInfo&) const = default;
};

/// A number that was drawn, uniform in [0, bound).
struct RoutingDrawInfo {
    std::string purpose;
    std::uint64_t bound = 0;
    std::uint64_t value = 0;
    bool operator==(const RoutingDrawInfo&) const = default;
};

/// One node's part in a decision.
struct RoutingFateInfo {
    std::string nodeKey;
    std::string name;
    std::string filter;  ///< that put it out; empty: eligible
    std::string warmth;  ///< empty: it does not offer what was asked for
    std::uint64_t points = 0;
    std::uint64_t weight = 0;    ///< capped; 0 outside of the warmest
    std::uint64_t firstPpm = 0;  ///< chance to be drawn first, parts per million
    std::uint32_t loadBps = 0;
    std::uint32_t queueLength = 0;
    bool operator==(const RoutingFateInfo&) const = default;
};

struct RoutingDecisionInfo {
    std::int64_t timeMs = 0;
    std::string kind;
    std::string model;  ///< empty: any
    bool confidential = false;
    std::string chosen;  ///< Node Key; empty: no node, and `errorCode` says which way
    std::string chosenName;
    std::string errorCode;
    std::string errorMessage;
    std::string method;  ///< "explored", "weighted", "uniform"
    std::string warmth;  ///< of the chosen one
    std::uint64_t nodes = 0;
    std::uint64_t eligible = 0;
    std::vector<RoutingFilterInfo> filters;  ///< those that put anybody out, in their order
    std::string tier;                        ///< the warmest of the eligible
    std::uint64_t tierNodes = 0;
    std::uint64_t medianWeight = 0;
    std::uint64_t weightCap = 0;
    std::uint64_t totalWeight = 0;
    std::string first;   ///< Node Keys that were drawn
    std::string second;  ///< empty: nobody else
    std::string seed;
    std::vector<RoutingDrawInfo> draws;
    std::vector<RoutingFateInfo> fates;  ///< in the order of keys, kRoutingFatesShownMax
    bool operator==(const RoutingDecisionInfo&) const = default;
};

struct RoutingInfo {
    std::int64_t saidMs = 0;             ///< when this node advertised itself last
    std::string reason;                  ///< why it does not, and what to do; empty while it does
    std::vector<RoutingNodeInfo> nodes;  ///< ours first
    std::vector<RoutingDecisionInfo> decisions;  ///< newest first
    std::uint64_t carried = 0;                   ///< sealed requests that went to other nodes
    std::uint64_t carriedFailed = 0;
    std::uint64_t taken = 0;  ///< sealed requests that came through other nodes
    std::uint64_t takenRefused = 0;
    bool operator==(const RoutingInfo&) const = default;
};

}  // namespace stacknet::api
