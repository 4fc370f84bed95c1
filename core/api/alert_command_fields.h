#pragma once

#include "core/api/alert_commands.h"
#include "core/api/field.h"

/// The fields of what core/api/alert_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SaveAlertRule> {
    static constexpr auto list() {
        using T = SaveAlertRule;
        return std::make_tuple(field("id", &T::id), field("condition", &T::condition),
                               field("threshold", &T::threshold), field("for_ms", &T::forMs),
                               field("severity", &T::severity), field("channels", &T::channels),
                               field("enabled", &T::enabled));
    }
};
template <>
struct Fields<RemoveAlertRule> {
    static constexpr auto list() {
        using T = RemoveAlertRule;
        return std::make_tuple(field("id", &T::id));
    }
};
template <>
struct Fields<SaveAlertChannel> {
    static constexpr auto list() {
        using T = SaveAlertChannel;
        return std::make_tuple(field("id", &T::id), field("kind", &T::kind),
                               field("name", &T::name), field("target", &T::target),
                               field("detail", &T::detail), field("secret", &T::secret),
                               field("enabled", &T::enabled));
    }
};
template <>
struct Fields<RemoveAlertChannel> {
    static constexpr auto list() {
        using T = RemoveAlertChannel;
        return std::make_tuple(field("id", &T::id));
    }
};
template <>
struct Fields<TestAlertChannel> {
    static constexpr auto list() {
        using T = TestAlertChannel;
        return std::make_tuple(field("id", &T::id));
    }
};
template <>
struct Fields<AcknowledgeAlert> {
    static constexpr auto list() {
        using T = AcknowledgeAlert;
        return std::make_tuple(field("id", &T::id));
    }
};
template <>
struct Fields<MuteAlertRule> {
    static constexpr auto list() {
        using T = MuteAlertRule;
        return std::make_tuple(field("id", &T::id), field("until_ms", &T::untilMs));
    }
};
template <>
struct Fields<SetQuietHours> {
    static constexpr auto list() {
        using T = SetQuietHours;
        return std::make_tuple(field("enabled", &T::enabled), field("from_minute", &T::fromMinute),
                               field("to_minute", &T::toMinute));
    }
};

static_assert(fieldsComplete<SaveAlertRule>());
static_assert(fieldsComplete<RemoveAlertRule>());
static_assert(fieldsComplete<SaveAlertChannel>());
static_assert(fieldsComplete<RemoveAlertChannel>());
static_assert(fieldsComplete<TestAlertChannel>());
static_assert(fieldsComplete<AcknowledgeAlert>());
static_assert(fieldsComplete<MuteAlertRule>());
static_assert(fieldsComplete<SetQuietHours>());

}  // namespace stacknet::api
