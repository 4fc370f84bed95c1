#pragma once

#include "core/api/field.h"
#include "core/api/work_policy_info.h"

/// The fields of what core/api/work_policy_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<TrafficPoint> {
    static constexpr auto list() {
        using T = TrafficPoint;
        return std::make_tuple(field("time_ms", &T::timeMs),
                               field("bytes_in_per_second", &T::bytesInPerSecond),
                               field("bytes_out_per_second", &T::bytesOutPerSecond),
                               field("round_trip_ms", &T::roundTripMs));
    }
};
template <>
struct Fields<WorkMinute> {
    static constexpr auto list() {
        using T = WorkMinute;
        return std::make_tuple(field("time_ms", &T::timeMs), field("chats", &T::chats),
                               field("codes", &T::codes), field("failed", &T::failed),
                               field("p50_ms", &T::p50Ms), field("p95_ms", &T::p95Ms));
    }
};
template <>
struct Fields<PeerLinkInfo> {
    static constexpr auto list() {
        using T = PeerLinkInfo;
        return std::make_tuple(
            field("node_key", &T::nodeKey), field("incoming", &T::incoming),
            field("outgoing", &T::outgoing), field("version", &T::version),
            field("clock_known", &T::clockKnown), field("clock_offset_ms", &T::clockOffsetMs),
            field("frames_dropped", &T::framesDropped), field("frames_queued", &T::framesQueued),
            field("since_ms", &T::sinceMs));
    }
};
template <>
struct Fields<PeerRefusalInfo> {
    static constexpr auto list() {
        using T = PeerRefusalInfo;
        return std::make_tuple(field("time_ms", &T::timeMs), field("address", &T::address),
                               field("claimed_node_key", &T::claimedNodeKey),
                               field("code", &T::code), field("message", &T::message));
    }
};
template <>
struct Fields<WorkInfo> {
    static constexpr auto list() {
        using T = WorkInfo;
        return std::make_tuple(
            field("state", &T::state), field("reason", &T::reason), field("until_ms", &T::untilMs),
            field("next_change_ms", &T::nextChangeMs),
            field("schedule_enabled", &T::scheduleEnabled), field("schedule", &T::schedule),
            field("pause_on_battery", &T::pauseOnBattery), field("on_battery", &T::onBattery),
            field("battery_known", &T::batteryKnown), field("running", &T::running),
            field("queued", &T::queued), field("traffic", &T::traffic),
            field("minutes", &T::minutes), field("minutes_since_ms", &T::minutesSinceMs),
            field("links", &T::links), field("refusals", &T::refusals),
            field("takes_tasks", &T::takesTasks));
    }
};
template <>
struct Fields<BannedPeerInfo> {
    static constexpr auto list() {
        using T = BannedPeerInfo;
        return std::make_tuple(field("node_key", &T::nodeKey), field("name", &T::name),
                               field("until_ms", &T::untilMs), field("since_ms", &T::sinceMs),
                               field("reason", &T::reason));
    }
};
template <>
constexpr std::uint32_t enumMax<WorkState>() {
    return 2;
}

static_assert(fieldsComplete<TrafficPoint>());
static_assert(fieldsComplete<WorkMinute>());
static_assert(fieldsComplete<PeerLinkInfo>());
static_assert(fieldsComplete<PeerRefusalInfo>());
static_assert(fieldsComplete<WorkInfo>());
static_assert(fieldsComplete<BannedPeerInfo>());

}  // namespace stacknet::api
