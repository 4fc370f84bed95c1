#pragma once

#include "core/api/field.h"
#include "core/api/host_info.h"

/// The fields of what core/api/host_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SelfCheckInfo> {
    static constexpr auto list() {
        using T = SelfCheckInfo;
        return std::make_tuple(field("name", &T::name), field("verdict", &T::verdict),
                               field("detail", &T::detail), field("fix", &T::fix));
    }
};
template <>
struct Fields<LogLevelInfo> {
    static constexpr auto list() {
        using T = LogLevelInfo;
        return std::make_tuple(field("module", &T::module), field("level", &T::level));
    }
};
template <>
struct Fields<NodeSettingInfo> {
    static constexpr auto list() {
        using T = NodeSettingInfo;
        return std::make_tuple(field("name", &T::name), field("kind", &T::kind),
                               field("value", &T::value), field("pending", &T::pending),
                               field("default_value", &T::defaultValue),
                               field("choices", &T::choices), field("restart", &T::restart));
    }
};
template <>
struct Fields<LocalValidatorInfo> {
    static constexpr auto list() {
        using T = LocalValidatorInfo;
        return std::make_tuple(field("index", &T::index), field("state", &T::state),
                               field("node_key", &T::nodeKey));
    }
};
template <>
struct Fields<HostInfo> {
    static constexpr auto list() {
        using T = HostInfo;
        return std::make_tuple(
            field("checks", &T::checks), field("checked_ms", &T::checkedMs),
            field("log_levels", &T::logLevels), field("settings", &T::settings),
            field("restart_needed", &T::restartNeeded), field("cpu_bps", &T::cpuBps),
            field("memory_used_bytes", &T::memoryUsedBytes),
            field("memory_total_bytes", &T::memoryTotalBytes),
            field("disk_free_bytes", &T::diskFreeBytes),
            field("disk_total_bytes", &T::diskTotalBytes), field("data_bytes", &T::dataBytes),
            field("local_validators", &T::localValidators), field("gpus", &T::gpus),
            field("gpu_bps", &T::gpuBps), field("gpu_reason", &T::gpuReason),
            field("gpu_choice_reason", &T::gpuChoiceReason));
    }
};
template <>
struct Fields<GpuInfo> {
    static constexpr auto list() {
        using T = GpuInfo;
        return std::make_tuple(
            field("index", &T::index), field("uuid", &T::uuid), field("name", &T::name),
            field("busy_known", &T::busyKnown), field("busy_bps", &T::busyBps),
            field("memory_used_bytes", &T::memoryUsedBytes),
            field("memory_total_bytes", &T::memoryTotalBytes),
            field("temperature_c", &T::temperatureC),
            field("power_milliwatts", &T::powerMilliwatts), field("allowed", &T::allowed));
    }
};
template <>
constexpr std::uint32_t enumMax<CheckVerdict>() {
    return 3;
}

template <>
constexpr std::uint32_t enumMax<LocalValidatorState>() {
    return 5;
}

static_assert(fieldsComplete<LocalValidatorInfo>());
static_assert(fieldsComplete<GpuInfo>());
static_assert(fieldsComplete<SelfCheckInfo>());
static_assert(fieldsComplete<LogLevelInfo>());
static_assert(fieldsComplete<NodeSettingInfo>());
static_assert(fieldsComplete<HostInfo>());

}  // namespace stacknet::api
