#pragma once

#include "core/api/field.h"
#include "core/api/setting_commands.h"

/// The fields of what core/api/setting_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SetNodeSetting> {
    static constexpr auto list() {
        using T = SetNodeSetting;
        return std::make_tuple(field("name", &T::name), field("value", &T::value));
    }
};
template <>
struct Fields<SetLogLevel> {
    static constexpr auto list() {
        using T = SetLogLevel;
        return std::make_tuple(field("module", &T::module), field("level", &T::level));
    }
};

template <>
struct Fields<SetLocalValidator> {
    static constexpr auto list() {
        using T = SetLocalValidator;
        return std::make_tuple(field("index", &T::index), field("state", &T::state));
    }
};

static_assert(fieldsComplete<SetLocalValidator>());
static_assert(fieldsComplete<SetNodeSetting>());
static_assert(fieldsComplete<SetLogLevel>());

}  // namespace stacknet::api
