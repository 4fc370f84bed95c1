#pragma once

#include "core/api/field.h"
#include "core/api/sandbox_info.h"

/// The fields of what core/api/sandbox_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<SandboxRuntimeInfo> {
    static constexpr auto list() {
        using T = SandboxRuntimeInfo;
        return std::make_tuple(field("name", &T::name), field("version", &T::version),
                               field("path", &T::path), field("usable", &T::usable),
                               field("why", &T::why));
    }
};
template <>
struct Fields<SandboxFindingInfo> {
    static constexpr auto list() {
        using T = SandboxFindingInfo;
        return std::make_tuple(field("code", &T::code), field("blocks", &T::blocks),
                               field("message", &T::message), field("remedy", &T::remedy));
    }
};
template <>
struct Fields<SandboxLimitsInfo> {
    static constexpr auto list() {
        using T = SandboxLimitsInfo;
        return std::make_tuple(field("memory_bytes", &T::memoryBytes), field("cpus", &T::cpus),
                               field("wall_ms", &T::wallMs), field("processes", &T::processes),
                               field("output_bytes", &T::outputBytes),
                               field("work_bytes", &T::workBytes),
                               field("files_bytes", &T::filesBytes), field("files", &T::files));
    }
};
template <>
struct Fields<SandboxCountInfo> {
    static constexpr auto list() {
        using T = SandboxCountInfo;
        return std::make_tuple(field("name", &T::name), field("count", &T::count));
    }
};
template <>
struct Fields<WarmContainerInfo> {
    static constexpr auto list() {
        using T = WarmContainerInfo;
        return std::make_tuple(field("language", &T::language), field("age_ms", &T::ageMs),
                               field("resident_bytes", &T::residentBytes),
                               field("cgroup_bytes", &T::cgroupBytes));
    }
};
template <>
struct Fields<WarmPoolInfo> {
    static constexpr auto list() {
        using T = WarmPoolInfo;
        return std::make_tuple(
            field("most", &T::most), field("wanted", &T::wanted), field("waiting", &T::waiting),
            field("hits", &T::hits), field("misses", &T::misses), field("created", &T::created),
            field("replaced", &T::replaced), field("failed", &T::failed),
            field("last_error", &T::lastError), field("mean_create_ms", &T::meanCreateMs));
    }
};
template <>
struct Fields<SandboxInfo> {
    static constexpr auto list() {
        using T = SandboxInfo;
        return std::make_tuple(field("runtime", &T::runtime), field("runtime_why", &T::runtimeWhy),
                               field("runtimes", &T::runtimes), field("findings", &T::findings),
                               field("languages", &T::languages),
                               field("self_test_ms", &T::selfTestMs), field("limits", &T::limits),
                               field("requests", &T::requests), field("running", &T::running),
                               field("process_limit_hit", &T::processLimitHit),
                               field("output_cut", &T::outputCut), field("files_cut", &T::filesCut),
                               field("endings", &T::endings), field("refusals", &T::refusals),
                               field("warm", &T::warm));
    }
};

}  // namespace stacknet::api
