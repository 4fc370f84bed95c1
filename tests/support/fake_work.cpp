#include <algorithm>

#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

api::CommandResult failed(const char* code, const char* message) {
    api::CommandResult result;
    result.error = makeError(code, message);
    return result;
}

api::CommandResult pause(const api::PauseWork& order, api::Snapshot& snapshot, std::int64_t nowMs) {
    if (order.untilMs != 0 && order.untilMs <= nowMs) {
        return failed("work.bad_time", "The pause would end in the past; choose a later time.");
    }
    api::WorkInfo work = *snapshot.work;
    work.state = work.running + work.queued > 0 ? api::WorkState::Draining : api::WorkState::Paused;
    work.reason = "operator";
    work.untilMs = work.nextChangeMs = order.untilMs;
    snapshot.work = api::Shared(std::move(work));
    return {};
}

api::CommandResult schedule(const api::SetWorkSchedule& order, api::Snapshot& snapshot) {
    const bool whole = order.hours.size() == api::kScheduleHours &&
                       order.hours.find_first_not_of("01") == std::string::npos;
    if (!whole || (order.enabled && order.hours.find('1') == std::string::npos)) {
        return failed("work.bad_schedule", "A schedule needs one hour of work at least.");
    }
    api::WorkInfo work = *snapshot.work;
    work.scheduleEnabled = order.enabled;
    work.schedule = order.hours;
    work.pauseOnBattery = order.pauseOnBattery;
    snapshot.work = api::Shared(std::move(work));
    return {};
}

api::PeerInfo* peerOf(api::Snapshot& snapshot, const std::string& key) {
    for (api::PeerInfo& peer : snapshot.peers) {
        if (peer.nodeKey == key) return &peer;
    }
    return nullptr;
}

void setBans(api::Snapshot& snapshot, const std::string& without, const api::BannedPeerInfo* add) {
    std::vector<api::BannedPeerInfo> bans = *snapshot.bans;
    std::erase_if(bans, [&](const auto& ban) { return ban.nodeKey == without; });
    if (add != nullptr) bans.push_back(*add);
    snapshot.bans = api::Shared(std::move(bans));
}

api::CommandResult ban(const api::BanPeer& order, api::Snapshot& snapshot, std::int64_t nowMs) {
    api::PeerInfo* peer = peerOf(snapshot, order.nodeKey);
    if (peer == nullptr) return failed("network.unknown_peer", "That is no peer of this node.");
    const api::BannedPeerInfo info{order.nodeKey, peer->name, order.untilMs, nowMs, order.reason};
    setBans(snapshot, order.nodeKey, &info);
    peer->state = api::PeerState::Refused;
    peer->reason = "You banned this peer.";
    api::CommandResult result;
    result.subject = order.nodeKey;
    return result;
}

api::CommandResult unban(const api::UnbanPeer& order, api::Snapshot& snapshot) {
    const auto& bans = *snapshot.bans;
    if (std::none_of(bans.begin(), bans.end(),
                     [&](const auto& one) { return one.nodeKey == order.nodeKey; })) {
        return failed("network.not_banned", "That peer is not banned here.");
    }
    setBans(snapshot, order.nodeKey, nullptr);
    if (api::PeerInfo* peer = peerOf(snapshot, order.nodeKey)) {
        peer->state = api::PeerState::Connected;
        peer->reason.clear();
    }
    api::CommandResult result;
    result.subject = order.nodeKey;
    return result;
}

}  // namespace

std::optional<api::CommandResult> runWorkCommand(const api::Command& command,
                                                 api::Snapshot& snapshot, std::int64_t nowMs) {
    if (const auto* order = std::get_if<api::PauseWork>(&command)) {
        return pause(*order, snapshot, nowMs);
    }
    if (std::holds_alternative<api::ResumeWork>(command)) {
        api::WorkInfo work = *snapshot.work;
        work.state = api::WorkState::Accepting;
        work.reason.clear();
        work.untilMs = work.nextChangeMs = 0;
        snapshot.work = api::Shared(std::move(work));
        return api::CommandResult{};
    }
    if (const auto* order = std::get_if<api::SetWorkSchedule>(&command)) {
        return schedule(*order, snapshot);
    }
    if (const auto* order = std::get_if<api::BanPeer>(&command)) {
        return ban(*order, snapshot, nowMs);
    }
    if (const auto* order = std::get_if<api::UnbanPeer>(&command)) return unban(*order, snapshot);
    return std::nullopt;
}

void countPeers(api::Snapshot& snapshot) {
    std::vector<std::uint32_t> roundTrips;
    for (const api::PeerInfo& peer : snapshot.peers) {
        if (peer.state == api::PeerState::Connected) roundTrips.push_back(peer.roundTripMs);
    }
    std::sort(roundTrips.begin(), roundTrips.end());
    snapshot.peersConnected = static_cast<std::uint32_t>(roundTrips.size());
    snapshot.peersRoundTripMs = roundTrips.empty() ? 0 : roundTrips[roundTrips.size() / 2];
}

std::string workHistoryAnswer(const api::Snapshot& snapshot) {
    const api::WorkInfo& work = *snapshot.work;
    std::string steps;
    for (const api::WorkMinute& minute : work.minutes) {
        if (!steps.empty()) steps += ',';
        steps += "{\"time_ms\":" + std::to_string(minute.timeMs) +
                 ",\"chats\":" + std::to_string(minute.chats) +
                 ",\"codes\":" + std::to_string(minute.codes) +
                 ",\"failed\":" + std::to_string(minute.failed) +
                 ",\"p50_ms\":" + std::to_string(minute.p50Ms) +
                 ",\"p95_ms\":" + std::to_string(minute.p95Ms) + "}";
    }
    const std::string since = std::to_string(work.minutesSinceMs);
    return "{\"format\":\"stacknet-work-history/1\",\"since_ms\":" + since +
           ",\"from_ms\":" + since + ",\"to_ms\":" + std::to_string(snapshot.asOfMs + 1) +
           ",\"step_ms\":60000,\"steps\":[" + steps + "]}";
}

void addSampleWork(api::Snapshot& snapshot, std::int64_t nowMs) {
    api::WorkInfo work;
    work.takesTasks = true;
    work.running = snapshot.service.tasksRunning;
    work.queued = snapshot.service.tasksQueued;
    work.schedule = std::string(api::kScheduleHours, '0');
    for (std::size_t hour = 0; hour < 5 * 24; ++hour) {
        if (hour % 24 >= 8 && hour % 24 < 18) work.schedule[hour] = '1';
    }
    const std::int64_t minute = nowMs - nowMs % 60'000;
    work.minutesSinceMs = minute - 59 * 60'000;
    for (std::int64_t i = 0; i < 60; ++i) {
        if (i % 7 == 3) continue;
        const auto step = static_cast<std::uint32_t>(i);
        work.minutes.push_back({work.minutesSinceMs + i * 60'000, 6 + step * 5 % 9, step * 3 % 5,
                                step % 11 == 0 ? 1U : 0U, 900 + step * 13 % 400,
                                2'300 + step * 37 % 2'100});
    }
    for (std::int64_t i = 0; i < 300; ++i) {
        const auto step = static_cast<std::uint64_t>(i);
        work.traffic.push_back({nowMs - (300 - i) * 1'000, 41'000 + step * 811 % 23'000,
                                36'000 + step * 577 % 19'000,
                                static_cast<std::uint32_t>(3 + step % 5)});
    }
    int number = 0;
    for (const api::PeerInfo& peer : snapshot.peers) {
        const bool up = peer.state == api::PeerState::Connected;
        work.links.push_back({peer.nodeKey, up && number % 2 == 0, up, "0.1.0", up,
                              up ? 4 - number * 3 : 0, number == 1 ? 17U : 0U, 0,
                              up ? nowMs - (number + 2) * 3'600'000LL : 0});
        ++number;
    }
    work.refusals = {{nowMs - 90'000, "ipv4:127.0.0.1:51334", std::string(64, 'e'),
                      "network.unknown_node_key",
                      "Node Key eeeeeeeeeeee is not among the peers of this node; add it there, or "
                      "ask for an invite."}};
    snapshot.work = api::Shared(std::move(work));
}

}  // namespace stacknet::testing
