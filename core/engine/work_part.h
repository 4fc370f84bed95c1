#pragma once

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/api/snapshot.h"
#include "core/engine/service_thread.h"
#include "core/engine/work_policy.h"
#include "core/gateway/gateway.h"
#include "core/network/peer_bans.h"
#include "core/network/peer_network.h"
#include "core/tasks/tasks.h"

/// What the engine remembers about its work and its peers. Internal to the module.
namespace stacknet::engine {

/// Whether clients are let in; any thread.
class WorkGate {
public:
    void open();
    void close(std::string words, std::int64_t untilMs);
    std::optional<gateway::WorkRefusal> refusal(std::int64_t nowMs) const;

private:
    mutable std::mutex m_mutex;
    std::optional<std::string> m_words;  ///< none: open
    std::int64_t m_untilMs = 0;
};

/// The tasks that ended in each of the last minutes.
class WorkMinutes {
public:
    /// Durations that are kept of one minute; more count, but do not move its percentiles.
    static constexpr std::size_t kDurationsMax = 10'000;

    /// Nothing is known of what was before.
    void begin(std::int64_t nowMs);
    /// Takes in the newest of what the store has, at most `pages` pages of it.
    Result<void> seed(const tasks::TaskService& tasks, std::uint32_t pages);
    /// A task that has ended. Those of before sinceMs() are left out.
    void add(const tasks::TaskRecord& record);
    void dropOld(std::int64_t nowMs);
    std::int64_t sinceMs() const { return m_sinceMs; }
    std::vector<api::WorkMinute> shown() const;

private:
    struct Minute {
        std::uint32_t chats = 0;
        std::uint32_t codes = 0;
        std::uint32_t failed = 0;
        std::vector<std::uint32_t> durations;  ///< sorted
    };
    std::map<std::int64_t, Minute> m_minutes;
    std::int64_t m_sinceMs = 0;
};

struct TrafficTotals {
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
};

/// Bytes per second over the last minutes, from totals that only rise. A peer that was removed
/// takes its bytes with it; such a step counts as no traffic.
class TrafficHistory {
public:
    void add(std::int64_t wallMs, std::int64_t monotonicMs, TrafficTotals totals,
             std::vector<std::uint32_t> roundTrips);
    const std::deque<api::TrafficPoint>& points() const { return m_points; }

private:
    std::deque<api::TrafficPoint> m_points;
    std::optional<TrafficTotals> m_last;
    std::int64_t m_lastMs = 0;
};

struct WorkPart;
/// The links with all peers; since when each is connected is remembered in `since`.
void fillLinks(api::WorkInfo& info, const network::PeerNetwork& network,
               const std::map<PublicKey, std::int64_t>& since);
/// How many peers are connected, and the median of their round trips.
void countPeers(api::Snapshot& next);
void fillDurations(api::ServiceInfo& info, const WorkPart& part);

struct WorkPart {
    WorkRules rules;
    WorkDecision decision;
    std::optional<bool> onBattery;
    std::int64_t batteryLookedMs = 0;  ///< monotonic
    std::optional<network::PeerBans> bans;
    WorkGate gate;
    WorkMinutes minutes;
    tasks::TaskSum day;                                ///< of the last 24 hours
    bool dayDirty = true;                              ///< a task has ended since it was counted
    bool dayCounting = false;                          ///< the reader is at it
    std::int64_t dayCountedMs = 0;                     ///< monotonic
    std::map<PublicKey, std::int64_t> connectedSince;  ///< wall time; of those that are connected
    TrafficHistory traffic;
    api::Shared<api::WorkInfo> shown;
    api::Shared<std::vector<api::BannedPeerInfo>> bansShown;
    std::unique_ptr<ServiceThread> reader;  ///< pages, tests of links, and the battery
};

}  // namespace stacknet::engine
