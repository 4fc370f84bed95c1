#include "core/engine/work_part.h"

#include <algorithm>

#include "core/base/codec.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kKeptMs = static_cast<std::int64_t>(api::kWorkMinutesShownMax) * kMinuteMs;
constexpr std::int64_t kSecondMs = 1'000;

/// The value that `percent` of the sorted ones do not pass.
std::uint32_t percentile(const std::vector<std::uint32_t>& sorted, std::size_t percent) {
    if (sorted.empty()) return 0;
    return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

std::uint64_t rise(std::uint64_t before, std::uint64_t now) {
    return now > before ? now - before : 0;
}

}  // namespace

void WorkGate::open() {
    std::lock_guard lock(m_mutex);
    m_words.reset();
}

void WorkGate::close(std::string words, std::int64_t untilMs) {
    std::lock_guard lock(m_mutex);
    m_words = std::move(words);
    m_untilMs = untilMs;
}

std::optional<gateway::WorkRefusal> WorkGate::refusal(std::int64_t nowMs) const {
    std::lock_guard lock(m_mutex);
    if (!m_words) return std::nullopt;
    return gateway::WorkRefusal{
        *m_words, m_untilMs == 0 ? 0 : std::max<std::int64_t>(m_untilMs - nowMs, kSecondMs)};
}

void WorkMinutes::begin(std::int64_t nowMs) {
    m_minutes.clear();
    m_sinceMs = nowMs - nowMs % kMinuteMs;
}

Result<void> WorkMinutes::seed(const tasks::TaskService& tasks, std::uint32_t pages) {
    const std::int64_t begun = m_sinceMs;
    const std::int64_t wanted = begun - kKeptMs;
    std::vector<tasks::TaskRecord> found;
    tasks::TaskQuery query;
    query.conditions = {{tasks::TaskField::Received, tasks::TaskTest::AtLeast, wanted, {}}};
    query.limit = tasks::kTaskPageMax;
    std::int64_t since = wanted;
    for (std::uint32_t page = 0; page < pages; ++page) {
        STACKNET_TRY(tasks::TaskPage next, tasks.page(query));
        for (tasks::TaskRecord& record : next.records) found.push_back(std::move(record));
        if (!next.next) break;
        query.after = next.next;
        // What came before the last row is not known: the minute after it is the first whole one.
        since = next.next->value - next.next->value % kMinuteMs + kMinuteMs;
        if (page + 1 < pages) since = wanted;
    }
    m_sinceMs = std::min(since, begun);
    for (const tasks::TaskRecord& record : found) add(record);
    return {};
}

void WorkMinutes::add(const tasks::TaskRecord& record) {
    if (record.state < tasks::TaskState::Succeeded || record.finishedMs < m_sinceMs) return;
    Minute& minute = m_minutes[record.finishedMs - record.finishedMs % kMinuteMs];
    if (record.state != tasks::TaskState::Succeeded) {
        ++minute.failed;
        return;
    }
    ++(record.kind == tasks::TaskKind::Chat ? minute.chats : minute.codes);
    if (record.startedMs <= 0 || minute.durations.size() >= kDurationsMax) return;
    const auto duration = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(record.finishedMs - record.startedMs, 0, UINT32_MAX));
    minute.durations.insert(
        std::upper_bound(minute.durations.begin(), minute.durations.end(), duration), duration);
}

void WorkMinutes::dropOld(std::int64_t nowMs) {
    const std::int64_t from = nowMs - nowMs % kMinuteMs - kKeptMs + kMinuteMs;
    m_minutes.erase(m_minutes.begin(), m_minutes.lower_bound(from));
    // One that a clock far ahead has made would stand in the way for ever.
    while (m_minutes.size() > api::kWorkMinutesShownMax) m_minutes.erase(m_minutes.begin());
    m_sinceMs = std::max(m_sinceMs, from);
}

std::vector<api::WorkMinute> WorkMinutes::shown() const {
    std::vector<api::WorkMinute> minutes;
    for (const auto& [time, minute] : m_minutes) {
        minutes.push_back({time, minute.chats, minute.codes, minute.failed,
                           percentile(minute.durations, 50), percentile(minute.durations, 95)});
    }
    return minutes;
}

void TrafficHistory::add(std::int64_t wallMs, std::int64_t monotonicMs, TrafficTotals totals,
                         std::vector<std::uint32_t> roundTrips) {
    const std::int64_t passed = monotonicMs - m_lastMs;
    if (m_last && passed > 0) {
        const auto ms = static_cast<std::uint64_t>(passed);
        api::TrafficPoint point;
        point.timeMs = wallMs;
        point.bytesInPerSecond = rise(m_last->bytesIn, totals.bytesIn) * 1'000 / ms;
        point.bytesOutPerSecond = rise(m_last->bytesOut, totals.bytesOut) * 1'000 / ms;
        std::sort(roundTrips.begin(), roundTrips.end());
        point.roundTripMs = percentile(roundTrips, 50);
        m_points.push_back(point);
        if (m_points.size() > api::kTrafficPointsMax) m_points.pop_front();
    }
    m_last = totals;
    m_lastMs = monotonicMs;
}

void countPeers(api::Snapshot& next) {
    std::vector<std::uint32_t> roundTrips;
    for (const api::PeerInfo& peer : next.peers) {
        if (peer.state == api::PeerState::Connected) roundTrips.push_back(peer.roundTripMs);
    }
    std::sort(roundTrips.begin(), roundTrips.end());
    next.peersConnected = static_cast<std::uint32_t>(roundTrips.size());
    next.peersRoundTripMs = percentile(roundTrips, 50);
}

void fillDurations(api::ServiceInfo& info, const WorkPart& part) {
    info.durationCount = part.day.timed;
    info.durationP50Ms = part.day.p50Ms;
    info.durationP95Ms = part.day.p95Ms;
}

void fillLinks(api::WorkInfo& info, const network::PeerNetwork& network,
               const std::map<PublicKey, std::int64_t>& since) {
    for (const network::PeerStatus& peer : network.peers()) {
        const auto known = since.find(peer.nodeKey);
        const bool connected = peer.state == network::PeerLinkState::Connected;
        info.links.push_back({toHex(peer.nodeKey), peer.incoming, peer.outgoing,
                              peer.softwareVersion, peer.clockKnown, peer.clockOffsetMs,
                              peer.framesDropped, peer.queuedFrames,
                              connected && known != since.end() ? known->second : 0});
    }
    const auto refusals = network.refusals();
    for (auto each = refusals.rbegin(); each != refusals.rend(); ++each) {
        if (info.refusals.size() == api::kPeerRefusalsShownMax) break;
        info.refusals.push_back(
            {each->timeMs, each->remoteAddress, each->claimedNodeKey, each->code, each->message});
    }
}

}  // namespace stacknet::engine
