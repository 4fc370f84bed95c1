#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Says whether code can be run in a sandbox on this host and, when not, what to do about it.
/// Facts are collected from the host once (host_facts.h) and judged by a pure function, so that
/// every decision is tested with invented hosts.
namespace stacknet::sandbox {

enum class CgroupMode : std::uint8_t {
    None,    ///< no cgroup file system
    V1,      ///< controllers in separate hierarchies
    Hybrid,  ///< V1 with an additional v2 mount; crun refuses this, runc does not
    V2,      ///< unified
};
std::string_view cgroupModeName(CgroupMode mode);

/// `count` ids from `first` on.
struct IdRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    bool operator==(const IdRange&) const = default;
};

struct RuntimeFacts {
    std::string name;     ///< "crun", "runc", "runsc" or "kata"
    std::string path;     ///< absolute
    std::string version;  ///< "1.1.5"; empty when it could not be asked
    bool operator==(const RuntimeFacts&) const = default;
};

/// What the decisions rest on.
struct HostFacts {
    bool isLinux = true;
    std::string architecture = "x86_64";
    std::uint32_t uid = 0;
    bool hasSysAdmin = true;  ///< CAP_SYS_ADMIN in the effective set
    CgroupMode cgroupMode = CgroupMode::V2;
    std::string ownCgroup;                 ///< v2 path of this process, "/user.slice/..."
    bool ownCgroupWritable = false;        ///< delegated to us: we may make cgroups below it
    std::vector<std::string> controllers;  ///< v2: of our cgroup; v1 and hybrid: mounted ones
    std::uint64_t userNamespacesMax = 0;
    bool unprivilegedUserNamespacesBlocked = false;
    bool hasNewuidmap = false;
    bool hasKvm = false;           ///< /dev/kvm can be opened
    std::vector<IdRange> subuids;  ///< of this user (root: of everybody, to stay clear of them)
    std::vector<IdRange> subgids;
    std::vector<RuntimeFacts> runtimes;
    std::string helperPath;  ///< empty: not installed
    std::string initPath;
};

/// The cgroup beside the runs' that the node moves itself to.
inline constexpr std::string_view kSupervisorLeaf = "/stacknet-supervisor";

enum class RuntimePreference : std::uint8_t {
    Auto,  ///< crun on a unified hierarchy, runc otherwise
    Crun,
    Runc,
    Runsc,
    Kata,
    Hardened,  ///< runsc; without it as Auto, with a warning
};
/// "auto", "crun", ..., "hardened"; nothing for another word.
std::optional<RuntimePreference> runtimePreference(std::string_view name);

enum class Severity : std::uint8_t {
    Blocks,   ///< no run is accepted while this stands
    Warning,  ///< runs are accepted; the operator should know
};

/// One thing the doctor found. `code` is stable ("sandbox.no_runtime"); `message` says what is
/// wrong and `remedy` what to do, each one sentence for the operator.
struct Finding {
    std::string code;
    Severity severity = Severity::Blocks;
    std::string message;
    std::string remedy;
    bool operator==(const Finding&) const = default;
};

/// How runs will be set up, once nothing blocks them.
struct RunPlan {
    RuntimeFacts runtime;
    CgroupMode cgroupMode = CgroupMode::None;
    /// Runs get the cgroup `cgroupParent`/<name>; relative to each controller's mount.
    std::string cgroupParent;
    /// We must first move ourselves to a leaf below cgroupParent ("no internal processes").
    bool needsSupervisorLeaf = false;
    /// crun on a hybrid host: the v2 mount is hidden from it in a mount namespace of its own.
    bool hideUnifiedMount = false;
    /// The image is bind mounted into the job's folder in a mount namespace of the helper's own,
    /// so that no folder above it needs to be open to the mapped users.
    bool privateMounts = false;
    IdRange uids;  ///< host ids that container ids 0.. are mapped to
    IdRange gids;
};

/// One installed runtime, for the list that says which is used and why not the others.
struct RuntimeNote {
    RuntimeFacts runtime;
    bool usable = false;
    std::string why;  ///< one sentence
    bool operator==(const RuntimeNote&) const = default;
};

/// The result for the status page and the capability advertisement.
struct Doctor {
    bool ready = false;  ///< nothing blocks and the self-test container ran
    std::vector<Finding> findings;
    std::optional<RunPlan> plan;
    std::string runtime;     ///< "runc 1.1.5", empty without one
    std::string runtimeWhy;  ///< why that one: one sentence
    std::vector<RuntimeNote> runtimes;
    std::string imageDigest;  ///< "sha256:...", empty without an image
    std::vector<std::string> languages;
    std::int64_t selfTestMs = -1;  ///< wall time of the self-test container

    /// The first blocking finding as "code: message remedy"; empty when none.
    std::string reason() const;
    const Finding* blocking() const;
};

/// Pure. `tag` makes cgroup names unique to a data directory (hex, at most 16 characters).
Doctor diagnose(const HostFacts& facts, RuntimePreference preference, const std::string& tag);

/// The blocking finding for what went wrong after the diagnosis: while the host was opened or in
/// the self-test. Every code has its remedy.
Finding findingOf(const Error& error);

/// The lowest upstream version without known escapes by image or bind symlinks; distributions patch
/// older ones, so being below is a warning (image_store.h sanitises images for that reason).
std::string runtimeFloor(const std::string& runtimeName);
/// Compares dotted decimal versions; anything after the digits of a part is ignored.
bool versionBelow(const std::string& version, const std::string& floor);

}  // namespace stacknet::sandbox
