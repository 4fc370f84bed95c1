#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the sandbox: which runtime and why, what bounds a run, what became of the
/// runs, and the containers that wait. Part of the Snapshot; the same conventions hold
/// (core/api/snapshot.h). Codes are those of core/sandbox and stable. Nothing here tells of what
/// was run.
namespace stacknet::api {

/// A runtime that was looked at.
struct SandboxRuntimeInfo {
    std::string name;  ///< "crun", "runc", "runsc", "kata-runtime"
    std::string version;
    std::string path;
    bool usable = false;
    std::string why;  ///< one sentence
    bool operator==(const SandboxRuntimeInfo&) const = default;
};

/// Something that the diagnosis found.
struct SandboxFindingInfo {
    std::string code;     ///< "sandbox.no_runtime"
    bool blocks = false;  ///< nothing is run because of it; else a warning
    std::string message;
    std::string remedy;  ///< what to do
    bool operator==(const SandboxFindingInfo&) const = default;
};

/// What bounds every run.
struct SandboxLimitsInfo {
    std::uint64_t memoryBytes = 0;
    std::uint32_t cpus = 0;
    std::uint64_t wallMs = 0;
    std::uint64_t processes = 0;
    std::uint64_t outputBytes = 0;  ///< of stdout and of stderr, each
    std::uint64_t workBytes = 0;    ///< of /work
    std::uint64_t filesBytes = 0;   ///< that a run may leave in /out
    std::uint64_t files = 0;
    bool operator==(const SandboxLimitsInfo&) const = default;
};

/// How often something happened since the start.
struct SandboxCountInfo {
    std::string name;  ///< an ending ("exit", "timeout", ...) or the code of a refusal
    std::uint64_t count = 0;
    bool operator==(const SandboxCountInfo&) const = default;
};

/// A container that waits for a run.
struct WarmContainerInfo {
    std::string language;
    std::int64_t ageMs = 0;
    std::uint64_t residentBytes = 0;  ///< of its first process
    std::uint64_t cgroupBytes = 0;    ///< what its control group is charged
    bool operator==(const WarmContainerInfo&) const = default;
};

/// Containers that are kept ready: what they save and what they cost.
struct WarmPoolInfo {
    std::uint32_t most = 0;    ///< at a time
    std::uint32_t wanted = 0;  ///< by demand
    std::vector<WarmContainerInfo> waiting;
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::uint64_t created = 0;
    std::uint64_t replaced = 0;  ///< died while they waited
    std::uint64_t failed = 0;    ///< could not be created
    std::string lastError;
    std::int64_t meanCreateMs = 0;
    bool operator==(const WarmPoolInfo&) const = default;
};

struct SandboxInfo {
    std::string runtime;     ///< "runc 1.1.5"; empty without one
    std::string runtimeWhy;  ///< why that one
    std::vector<SandboxRuntimeInfo> runtimes;
    std::vector<SandboxFindingInfo> findings;
    std::vector<std::string> languages;
    std::int64_t selfTestMs = -1;  ///< of the self-test container; -1: not run
    SandboxLimitsInfo limits;
    std::uint64_t requests = 0;
    std::uint64_t running = 0;
    std::uint64_t processLimitHit = 0;  ///< runs that wanted more processes than allowed
    std::uint64_t outputCut = 0;
    std::uint64_t filesCut = 0;
    std::vector<SandboxCountInfo> endings;
    std::vector<SandboxCountInfo> refusals;
    WarmPoolInfo warm;
    bool operator==(const SandboxInfo&) const = default;
};

}  // namespace stacknet::api
