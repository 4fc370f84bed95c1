#pragma once

#include "core/api/alert_commands.h"
#include "core/api/field.h"

/// The fields of the commands of core/api/alert_commands.h, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SaveAlertRule> {
    static constexpr auto list() {
        using T = SaveAlertRule;
        return std::make_tuple(field("id", &T::id), field("condition", &T::condition),
                               field("threshold", &T::threshold), field("for_ms", &T::forMs),
                               field("escalate_ms", &T::escalateMs),
                               field("severity", &T::severity), field("channels", &T::channels),
                               field("enabled", &T::enabled));
    }
};
template <>
struct Fields<RemoveAlertRule> {
    static constexpr auto list() { return std::make_tuple(field("id", &RemoveAlertRule::id)); }
};
template <>
struct Fields<SaveAlertChannel> {
    static constexpr auto list() {
        using T = SaveAlertChannel;
        return std::make_tuple(field("id", &T::id), field("kind", &T::kind),
                               field("name", &T::name), field("enabled", &T::enabled),
                               field("target", &T::target), field("host", &T::host),
                               field("port", &T::port), field("security", &T::security),
                               field("user", &T::user), field("from", &T::from),
                               field("secret", &T::secret), field("clear_secret", &T::clearSecret));
    }
};
template <>
struct Fields<RemoveAlertChannel> {
    static constexpr auto list() { return std::make_tuple(field("id", &RemoveAlertChannel::id)); }
};
template <>
struct Fields<TestAlertChannel> {
    static constexpr auto list() { return std::make_tuple(field("id", &TestAlertChannel::id)); }
};
template <>
struct Fields<AcknowledgeAlert> {
    static constexpr auto list() { return std::make_tuple(field("id", &AcknowledgeAlert::id)); }
};
template <>
struct Fields<MuteAlertRule> {
    static constexpr auto list() {
        using T = MuteAlertRule;
        return std::make_tuple(field("id", &T::id), field("until_ms", &T::untilMs),
                               field("subject", &T::subject));
    }
};
template <>
struct Fields<SetQuietHours> {
    static constexpr auto list() {
        using T = SetQuietHours;
        return std::make_tuple(field("enabled", &T::enabled), field("from_minute", &T::fromMinute),
                               field("to_minute", &T::toMinute),
                               field("deliveries_per_hour", &T::deliveriesPerHour),
                               field("keep_days", &T::keepDays));
    }
};

static_assert(fieldsComplete<SaveAlertRule>() && fieldsComplete<RemoveAlertRule>());
static_assert(fieldsComplete<SaveAlertChannel>() && fieldsComplete<RemoveAlertChannel>());
static_assert(fieldsComplete<TestAlertChannel>() && fieldsComplete<AcknowledgeAlert>());
static_assert(fieldsComplete<MuteAlertRule>() && fieldsComplete<SetQuietHours>());

}  // namespace stacknet::api
