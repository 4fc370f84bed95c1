#pragma once

#include "core/api/alerts_info.h"
#include "core/api/field.h"

/// The fields of what core/api/alerts_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<AlertInfo> {
    static constexpr auto list() {
        using T = AlertInfo;
        return std::make_tuple(
            field("id", &T::id), field("rule", &T::rule), field("condition", &T::condition),
            field("severity", &T::severity), field("state", &T::state),
            field("subject", &T::subject), field("subject_name", &T::subjectName),
            field("text", &T::text), field("detail", &T::detail), field("page", &T::page),
            field("value", &T::value), field("threshold", &T::threshold), field("count", &T::count),
            field("first_ms", &T::firstMs), field("last_ms", &T::lastMs),
            field("acknowledged_ms", &T::acknowledgedMs), field("recovered_ms", &T::recoveredMs),
            field("muted", &T::muted), field("escalated", &T::escalated));
    }
};
template <>
struct Fields<AlertMuteInfo> {
    static constexpr auto list() {
        using T = AlertMuteInfo;
        return std::make_tuple(field("subject", &T::subject), field("until_ms", &T::untilMs));
    }
};
template <>
struct Fields<AlertRuleInfo> {
    static constexpr auto list() {
        using T = AlertRuleInfo;
        return std::make_tuple(field("id", &T::id), field("condition", &T::condition),
                               field("threshold", &T::threshold), field("for_ms", &T::forMs),
                               field("escalate_ms", &T::escalateMs),
                               field("severity", &T::severity), field("channels", &T::channels),
                               field("enabled", &T::enabled), field("built_in", &T::builtIn),
                               field("muted_until_ms", &T::mutedUntilMs),
                               field("mutes", &T::mutes));
    }
};
template <>
struct Fields<AlertChannelInfo> {
    static constexpr auto list() {
        using T = AlertChannelInfo;
        return std::make_tuple(
            field("id", &T::id), field("kind", &T::kind), field("name", &T::name),
            field("enabled", &T::enabled), field("target", &T::target), field("host", &T::host),
            field("port", &T::port), field("security", &T::security), field("user", &T::user),
            field("from", &T::from), field("has_secret", &T::hasSecret), field("sent", &T::sent),
            field("failed", &T::failed), field("queued", &T::queued),
            field("last_sent_ms", &T::lastSentMs), field("last_error_ms", &T::lastErrorMs),
            field("last_error", &T::lastError));
    }
};
template <>
struct Fields<AlertNoticeInfo> {
    static constexpr auto list() {
        using T = AlertNoticeInfo;
        return std::make_tuple(field("sequence", &T::sequence), field("time_ms", &T::timeMs),
                               field("kind", &T::kind), field("incident", &T::incident),
                               field("condition", &T::condition), field("severity", &T::severity),
                               field("subject", &T::subject),
                               field("subject_name", &T::subjectName), field("text", &T::text),
                               field("page", &T::page), field("value", &T::value),
                               field("threshold", &T::threshold), field("count", &T::count));
    }
};
template <>
struct Fields<AlertsInfo> {
    static constexpr auto list() {
        using T = AlertsInfo;
        return std::make_tuple(
            field("rules", &T::rules), field("channels", &T::channels), field("recent", &T::recent),
            field("open", &T::open), field("unread", &T::unread), field("critical", &T::critical),
            field("warning", &T::warning), field("notice", &T::notice), field("worst", &T::worst),
            field("total", &T::total), field("quiet_hours", &T::quietHours),
            field("quiet_from_minute", &T::quietFromMinute),
            field("quiet_to_minute", &T::quietToMinute), field("quiet_now", &T::quietNow),
            field("deliveries_per_hour", &T::deliveriesPerHour), field("keep_days", &T::keepDays),
            field("delivering", &T::delivering), field("notices", &T::notices),
            field("last_error", &T::lastError));
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

static_assert(fieldsComplete<AlertInfo>() && fieldsComplete<AlertMuteInfo>());
static_assert(fieldsComplete<AlertRuleInfo>() && fieldsComplete<AlertChannelInfo>());
static_assert(fieldsComplete<AlertNoticeInfo>() && fieldsComplete<AlertsInfo>());

}  // namespace stacknet::api
