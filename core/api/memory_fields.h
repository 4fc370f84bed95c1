#pragma once

#include "core/api/field.h"
#include "core/api/memory_info.h"

/// The fields of what core/api/memory_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<MemoryInfo> {
    static constexpr auto list() {
        using T = MemoryInfo;
        return std::make_tuple(
            field("offered", &T::offered), field("memories", &T::memories),
            field("entries", &T::entries), field("sealed_bytes", &T::sealedBytes),
            field("snapshots", &T::snapshots), field("open_sessions", &T::openSessions),
            field("recalls", &T::recalls), field("wrong_secrets", &T::wrongSecrets));
    }
};

}  // namespace stacknet::api
