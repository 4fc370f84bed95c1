#pragma once

#include "core/api/field.h"
#include "core/api/rack_info.h"

/// The fields of what core/api/rack_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<RackPinInfo> {
    static constexpr auto list() {
        using T = RackPinInfo;
        return std::make_tuple(field("cid", &T::cid), field("name", &T::name),
                               field("profile", &T::profile), field("size_bytes", &T::sizeBytes),
                               field("blocks", &T::blocks), field("created_ms", &T::createdMs),
                               field("place", &T::place), field("encrypted", &T::encrypted),
                               field("pinned_before", &T::pinnedBefore));
    }
};
template <>
struct Fields<RackJobInfo> {
    static constexpr auto list() {
        using T = RackJobInfo;
        return std::make_tuple(field("id", &T::id), field("kind", &T::kind),
                               field("state", &T::state), field("name", &T::name),
                               field("bytes_done", &T::bytesDone),
                               field("bytes_total", &T::bytesTotal), field("cid", &T::cid),
                               field("error_code", &T::errorCode), field("message", &T::message));
    }
};
template <>
struct Fields<RackInfo> {
    static constexpr auto list() {
        using T = RackInfo;
        return std::make_tuple(
            field("store", &T::store), field("ready", &T::ready), field("reason", &T::reason),
            field("ipfs_api", &T::ipfsApi), field("ipfs_version", &T::ipfsVersion),
            field("quota_bytes", &T::quotaBytes), field("quota_pins", &T::quotaPins),
            field("used_bytes", &T::usedBytes), field("pin_count", &T::pinCount),
            field("stored_bytes", &T::storedBytes), field("stored_blocks", &T::storedBlocks),
            field("pins", &T::pins), field("jobs", &T::jobs));
    }
};
template <>
struct Fields<RackAdd> {
    static constexpr auto list() {
        using T = RackAdd;
        return std::make_tuple(field("path", &T::path), field("encrypt", &T::encrypt),
                               field("profile", &T::profile), field("name", &T::name));
    }
};
template <>
struct Fields<RackCancel> {
    static constexpr auto list() {
        using T = RackCancel;
        return std::make_tuple(field("job", &T::job));
    }
};
template <>
struct Fields<RackExport> {
    static constexpr auto list() {
        using T = RackExport;
        return std::make_tuple(field("cid", &T::cid), field("path", &T::path),
                               field("form", &T::form), field("key", &T::key));
    }
};
template <>
struct Fields<RackImport> {
    static constexpr auto list() {
        using T = RackImport;
        return std::make_tuple(field("path", &T::path), field("name", &T::name));
    }
};
template <>
struct Fields<RackUnpin> {
    static constexpr auto list() {
        using T = RackUnpin;
        return std::make_tuple(field("cid", &T::cid), field("forget", &T::forget));
    }
};
template <>
struct Fields<RackVerify> {
    static constexpr auto list() {
        using T = RackVerify;
        return std::make_tuple(field("cid", &T::cid), field("full", &T::full));
    }
};
template <>
struct Fields<RackGc> {
    static constexpr auto list() {
        using T = RackGc;
        return std::make_tuple(field("ipfs", &T::ipfs));
    }
};
template <>
struct Fields<RackPin> {
    static constexpr auto list() {
        using T = RackPin;
        return std::make_tuple(field("cid", &T::cid), field("name", &T::name));
    }
};

static_assert(fieldsComplete<RackPinInfo>() && fieldsComplete<RackJobInfo>());
static_assert(fieldsComplete<RackInfo>() && fieldsComplete<RackAdd>());
static_assert(fieldsComplete<RackCancel>() && fieldsComplete<RackExport>());
static_assert(fieldsComplete<RackImport>() && fieldsComplete<RackUnpin>());
static_assert(fieldsComplete<RackVerify>() && fieldsComplete<RackGc>());
static_assert(fieldsComplete<RackPin>());

}  // namespace stacknet::api
