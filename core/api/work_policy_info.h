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
inline constexpr std::size_t kWorkMinutesShownMax = 600;
inline constexpr std::size_t kPeerRefusalsShownMax = 64;

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

/// The tasks that ended in one minute. Minutes without any are left out.
struct WorkMinute {
    std::int64_t timeMs = 0;   ///< its start
    std::uint32_t chats = 0;   ///< that succeeded; with embeddings
    std::uint32_t codes = 0;   ///< that succeeded
    std::uint32_t failed = 0;  ///< with those that were cancelled
    std::uint32_t p50Ms = 0;   ///< duration of those that succeeded; 0: none did
    std::uint32_t p95Ms = 0;
    bool operator==(const WorkMinute&) const = default;
};

/// More about the link with a peer of Snapshot::peers.
struct PeerLinkInfo {
    std::string nodeKey;
    bool incoming = false;  ///< the link that the peer made is up
    bool outgoing = false;  ///< the link that this node made is up
    std::string version;    ///< of the peer's program, as it says
    bool clockKnown = false;
    std::int64_t clockOffsetMs = 0;   ///< positive: this node's clock is ahead of the peer's
    std::uint64_t framesDropped = 0;  ///< of what was to be sent, because the queue was full
    std::uint64_t framesQueued = 0;
    std::int64_t sinceMs = 0;  ///< when it was connected; 0 while it is not
    bool operator==(const PeerLinkInfo&) const = default;
};

/// A link from outside that was refused.
struct PeerRefusalInfo {
    std::int64_t timeMs = 0;
    std::string address;
    std::string claimedNodeKey;  ///< not proven; empty when none was named
    std::string code;
    std::string message;
    bool operator==(const PeerRefusalInfo&) const = default;
};

struct WorkInfo {
    WorkState state = WorkState::Accepting;
    std::string reason;        ///< "": accepting; "operator", "schedule", "battery"
    std::int64_t untilMs = 0;  ///< when the operator's pause ends; 0: when it is resumed
    /// When time alone starts or stops the work, by a pause that ends or the schedule; 0: never.
    std::int64_t nextChangeMs = 0;
    bool scheduleEnabled = false;
    std::string schedule;  ///< 168 characters, hours of the local week from Monday 00:00: '1' works
    bool pauseOnBattery = false;
    bool onBattery = false;
    bool batteryKnown = false;
    std::uint32_t running = 0;
    std::uint32_t queued = 0;
    std::vector<TrafficPoint> traffic;  ///< oldest first, kTrafficPointsMax
    std::vector<WorkMinute> minutes;    ///< oldest first, of the last kWorkMinutesShownMax minutes
    std::int64_t minutesSinceMs = 0;    ///< from when on `minutes` is complete; 0: nothing is known
    std::vector<PeerLinkInfo> links;    ///< as Snapshot::peers
    std::vector<PeerRefusalInfo> refusals;  ///< newest first, kPeerRefusalsShownMax
    bool takesTasks = false;                ///< false: this node serves no clients at all
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
