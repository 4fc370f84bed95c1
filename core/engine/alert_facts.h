#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/api/snapshot.h"
#include "core/engine/alert_rules.h"

/// What a picture of the node means for the rules.
namespace stacknet::engine {

/// What is not in the picture.
struct AlertSurroundings {
    bool serves = true;  ///< node.json says that it takes tasks
    std::optional<std::int64_t> diskFreeMegabytes;
    std::int64_t runningMs = 0;  ///< since the engine began to run
    /// Channels of the alerts themselves.
    std::vector<api::AlertChannelInfo> channels;
};

/// No final block for longer than this after the start is the network's fault; before, the node may
/// still be connecting.
inline constexpr std::int64_t kAlertSettleMs = 60'000;
/// A share of missed votes is told of at least so many certificates.
inline constexpr std::uint32_t kMissedVotesCountedMin = 50;

/// Pure. While the engine is not Running nothing is known but what it failed of.
AlertFacts alertFacts(const api::Snapshot& now, const AlertSurroundings& surroundings);

}  // namespace stacknet::engine
