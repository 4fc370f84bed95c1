#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of whether this node takes work, and of peers that it does not talk to. Part
/// of the Snapshot; the same conventions hold (core/api/snapshot.h).
namespace stacknet::api {

inline constexpr std::size_t kScheduleHours = 168;
inline constexpr std::size_t kTrafficPointsMax = 600;
inline constexpr std::size_t kBannedPeersShownMax = 100;

enum class WorkState : std::uint8_t {
    Accepting,
    Draining,  ///< takes nothing new; what it took goes on
    Paused,
};

/// One a second.
struct TrafficPoint {
    std::int64_t timeMs = 0;
    std::uint64_t bytesInPerSecond = 0;
    std::uint64_t bytesOutPerSecond = 0;
    std::uint32_t roundTripMs = 0;  ///< median over peers
    bool operator==(const TrafficPoint&) const = default;
};

struct WorkInfo {
    WorkState state = WorkState::Accepting;
    std::string reason;             ///< "": accepting; "operator", "schedule", "battery"
    std::int64_t untilMs = 0;       ///< when the pause ends; 0: when it is resumed
    std::int64_t nextChangeMs = 0;  ///< of the schedule; 0: none
    bool scheduleEnabled = false;
    std::string schedule;  ///< 168 characters, hours of the local week from Monday 00:00: '1' works
    bool pauseOnBattery = false;
    bool onBattery = false;
    bool batteryKnown = false;
    std::uint32_t running = 0;
    std::uint32_t queued = 0;
    std::vector<TrafficPoint> traffic;  ///< oldest first, kTrafficPointsMax
    bool operator==(const WorkInfo&) const = default;
};

/// A peer that is refused until a time.
struct BannedPeerInfo {
    std::string nodeKey;
    std::string name;
    std::int64_t untilMs = 0;  ///< 0: until it is let in again
    std::int64_t sinceMs = 0;
    std::string reason;
    bool operator==(const BannedPeerInfo&) const = default;
};

}  // namespace stacknet::api
