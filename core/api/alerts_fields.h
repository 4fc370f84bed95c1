#pragma once

#include "core/api/alerts_info.h"
#include "core/api/field.h"

/// The fields of what core/api/alerts_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<AlertRuleInfo> {
    static constexpr auto list() {
        using T = AlertRuleInfo;
        return std::make_tuple(field("id", &T::id), field("condition", &T::condition),
                               field("threshold", &T::threshold), field("for_ms", &T::forMs),
                               field("severity", &T::severity), field("channels", &T::channels),
                               field("enabled", &T::enabled), field("built_in", &T::builtIn),
                               field("muted_until_ms", &T::mutedUntilMs));
    }
};
template <>
struct Fields<AlertChannelInfo> {
    static constexpr auto list() {
        using T = AlertChannelInfo;
        return std::make_tuple(
            field("id", &T::id), field("kind", &T::kind), field("name", &T::name),
            field("target", &T::target), field("detail", &T::detail), field("enabled", &T::enabled),
            field("last_sent_ms", &T::lastSentMs), field("last_error", &T::lastError),
            field("last_error_ms", &T::lastErrorMs));
    }
};
template <>
struct Fields<AlertInfo> {
    static constexpr auto list() {
        using T = AlertInfo;
        return std::make_tuple(field("id", &T::id), field("rule", &T::rule),
                               field("condition", &T::condition), field("severity", &T::severity),
                               field("state", &T::state), field("subject", &T::subject),
                               field("subject_name", &T::subjectName), field("value", &T::value),
                               field("first_ms", &T::firstMs), field("last_ms", &T::lastMs),
                               field("recovered_ms", &T::recoveredMs), field("count", &T::count));
    }
};
template <>
struct Fields<AlertsInfo> {
    static constexpr auto list() {
        using T = AlertsInfo;
        return std::make_tuple(
            field("rules", &T::rules), field("channels", &T::channels), field("recent", &T::recent),
            field("open", &T::open), field("unread", &T::unread), field("worst", &T::worst),
            field("quiet_hours", &T::quietHours), field("quiet_from_minute", &T::quietFromMinute),
            field("quiet_to_minute", &T::quietToMinute), field("delivering", &T::delivering));
    }
};
template <>
constexpr std::uint32_t enumMax<AlertSeverity>() {
    return 3;
}
template <>
constexpr std::uint32_t enumMax<AlertState>() {
    return 2;
}

static_assert(fieldsComplete<AlertRuleInfo>());
static_assert(fieldsComplete<AlertChannelInfo>());
static_assert(fieldsComplete<AlertInfo>());
static_assert(fieldsComplete<AlertsInfo>());

}  // namespace stacknet::api
