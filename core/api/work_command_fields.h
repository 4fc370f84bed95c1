#pragma once

#include "core/api/field.h"
#include "core/api/work_commands.h"

/// The fields of what core/api/work_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<PauseWork> {
    static constexpr auto list() {
        using T = PauseWork;
        return std::make_tuple(field("until_ms", &T::untilMs), field("drain", &T::drain));
    }
};
template <>
struct Fields<ResumeWork> {
    static constexpr auto list() { return std::make_tuple(); }
};
template <>
struct Fields<SetWorkSchedule> {
    static constexpr auto list() {
        using T = SetWorkSchedule;
        return std::make_tuple(field("enabled", &T::enabled), field("hours", &T::hours),
                               field("pause_on_battery", &T::pauseOnBattery));
    }
};
template <>
struct Fields<BanPeer> {
    static constexpr auto list() {
        using T = BanPeer;
        return std::make_tuple(field("node_key", &T::nodeKey), field("until_ms", &T::untilMs),
                               field("reason", &T::reason));
    }
};
template <>
struct Fields<UnbanPeer> {
    static constexpr auto list() {
        using T = UnbanPeer;
        return std::make_tuple(field("node_key", &T::nodeKey));
    }
};

template <>
struct Fields<SetGpuAllowed> {
    static constexpr auto list() {
        using T = SetGpuAllowed;
        return std::make_tuple(field("uuid", &T::uuid), field("allowed", &T::allowed));
    }
};

static_assert(fieldsComplete<SetGpuAllowed>());
static_assert(fieldsComplete<PauseWork>());
static_assert(fieldsComplete<ResumeWork>());
static_assert(fieldsComplete<SetWorkSchedule>());
static_assert(fieldsComplete<BanPeer>());
static_assert(fieldsComplete<UnbanPeer>());

}  // namespace stacknet::api
