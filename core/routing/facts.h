#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ledger/types.h"
#include "core/routing/masks.h"

/// What a router knows of a node, and what a task needs of one. Load and shares are in basis
/// points, stake in tokens, times in milliseconds.
namespace stacknet::routing {

/// A node with this load or more gets nothing new (load < 0.9).
inline constexpr std::uint32_t kLoadLimitBps = 9'000;
/// Of all decisions so many basis points draw uniformly from every node that passed the filters,
/// which is how a newcomer gets its first tasks.
inline constexpr std::uint32_t kExplorationBps = 1'000;
/// What a node said of itself so long ago counts no more.
inline constexpr std::int64_t kFactsMaxAgeMs = 30'000;
/// A node may say that it is this many times the smallest machine; its weight is multiplied by it.
inline constexpr std::uint32_t kCapacityClassMax = 8;
/// Offers of one node.
inline constexpr std::size_t kOffersMax = 32;
/// Bytes of a model's or an image's name.
inline constexpr std::size_t kOfferNameMax = 128;
/// Nodes of a table.
inline constexpr std::size_t kNodesMax = 65'536;

enum class TaskClass : std::uint8_t { Chat = 0, Code = 1, Embeddings = 2 };
inline constexpr std::size_t kTaskClasses = 3;
/// "chat", "code", "embeddings".
std::string_view taskClassName(TaskClass kind);
std::optional<TaskClass> taskClassFromName(std::string_view name);

/// How soon a model (or a tool image) answers. Hot: loaded, or its warm pool is filled; Warm: on
/// the disk of a running back end; Cold: must be fetched or started first.
enum class Warmth : std::uint8_t { Hot = 0, Warm = 1, Cold = 2 };
inline constexpr std::size_t kWarmths = 3;
/// "hot", "warm", "cold".
std::string_view warmthName(Warmth warmth);

/// One model of a task class; for Code the name of a tool image.
struct Offer {
    TaskClass kind = TaskClass::Chat;
    std::string name;
    Warmth warmth = Warmth::Cold;
    auto operator<=>(const Offer&) const = default;
};

/// What is known of a node. Stake, points, serving and attested come from the ledger; the rest from
/// the node's own advertisement, but for reachable, latency, and queueLength where the router knows
/// of more.
struct NodeFacts {
    PublicKey nodeKey;
    bool serving = false;    ///< Connected on the ledger, not jailed, not tombstoned
    bool reachable = false;  ///< the router has a link to it, or is it
    bool attested = false;   ///< live attestation that makes it eligible for confidential requests
    std::vector<Offer> offers;  ///< at most kOffersMax; the warmest of equal names counts
    ledger::StackId stack;      ///< the Stack that it serves; zero: any
    Mask256 resource;
    Mask256 capability;
    Mask256 availability;
    std::uint32_t capacityClass = 1;  ///< 1..kCapacityClassMax; others are taken as the nearest
    std::uint32_t loadBps = 0;
    std::uint32_t queueLength = 0;
    std::uint64_t stake = 0;
    std::uint64_t points = 0;
    std::uint32_t latencyMs = 0;
    std::int64_t heardMs = 0;  ///< when the advertisement came
    bool operator==(const NodeFacts&) const = default;
};

/// The hard constraints of one task. Empty and zero fields ask for nothing.
struct TaskNeeds {
    TaskClass kind = TaskClass::Chat;
    std::string model;          ///< or image; empty: any of the class
    bool confidential = false;  ///< attested nodes only
    std::uint64_t minimumStake = 0;
    ledger::StackId stack;
    Mask256 resource;
    Mask256 capability;
    Mask256 availability;
    bool operator==(const TaskNeeds&) const = default;
};

/// isqrt(points) * capacity class, before the cap.
std::uint64_t rawWeight(std::uint64_t points, std::uint32_t capacityClass);

}  // namespace stacknet::routing
