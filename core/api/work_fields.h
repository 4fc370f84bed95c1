#pragma once

#include "core/api/field.h"
#include "core/api/work_info.h"

/// The fields of what core/api/work_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<PointsEntryInfo> {
    static constexpr auto list() {
        using T = PointsEntryInfo;
        return std::make_tuple(field("node_key", &T::nodeKey), field("reason", &T::reason),
                               field("delta", &T::delta), field("count", &T::count),
                               field("balance", &T::balance),
                               field("first_height", &T::firstHeight),
                               field("last_height", &T::lastHeight), field("last_ms", &T::lastMs));
    }
};

}  // namespace stacknet::api
