#include "core/sandbox/oci_spec.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <sstream>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/sandbox/seccomp_policy.h"

namespace stacknet::sandbox {

namespace {

namespace json = boost::json;

/// Raised when init/stacknet_sandbox_init.c changes what a tool can observe.
constexpr std::string_view kInitVersion = "stacknet-sandbox-init/2";

constexpr std::array kMaskedPaths{"/proc/acpi",          "/proc/asound",     "/proc/config.gz",
                                  "/proc/interrupts",    "/proc/kallsyms",   "/proc/kcore",
                                  "/proc/key-users",     "/proc/keys",       "/proc/kmsg",
                                  "/proc/latency_stats", "/proc/modules",    "/proc/pagetypeinfo",
                                  "/proc/sched_debug",   "/proc/scsi",       "/proc/slabinfo",
                                  "/proc/softirqs",      "/proc/timer_list", "/proc/timer_stats",
                                  "/proc/vmallocinfo",   "/proc/zoneinfo",   "/sys/firmware"};
constexpr std::array kReadonlyPaths{"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys",
                                    "/proc/sysrq-trigger"};
constexpr std::array kNamespaces{"pid", "ipc", "uts", "mount", "network", "cgroup", "user"};

template <typename List>
json::array textArray(const List& list) {
    json::array result;
    for (const auto& item : list) result.emplace_back(json::string(item));
    return result;
}

json::array namesOf(std::span<const SyscallGroup> groups) {
    json::array names;
    for (const SyscallGroup& group : groups) {
        std::istringstream words{std::string(group.names)};
        std::string word;
        while (words >> word) names.emplace_back(json::string(word));
    }
    return names;
}

json::object equals(std::uint64_t index, std::uint64_t value) {
    return {{"index", index}, {"value", value}, {"op", "SCMP_CMP_EQ"}};
}
json::object maskedEquals(std::uint64_t index, std::uint64_t mask, std::uint64_t value) {
    return {{"index", index}, {"value", mask}, {"valueTwo", value}, {"op", "SCMP_CMP_MASKED_EQ"}};
}
json::object allowWith(std::string_view name, json::array arguments) {
    return {{"names", json::array{json::string(name)}},
            {"action", "SCMP_ACT_ALLOW"},
            {"args", std::move(arguments)}};
}

json::object seccomp(bool gvisor = false) {
    json::array rules;
    rules.push_back(
        json::object{{"names", namesOf(allowedSyscalls())}, {"action", "SCMP_ACT_ALLOW"}});
    rules.push_back(json::object{{"names", namesOf(forbiddenSyscalls())},
                                 {"action", "SCMP_ACT_ERRNO"},
                                 {"errnoRet", kErrnoPermission}});
    rules.push_back(allowWith("clone", {maskedEquals(0, kCloneNamespaceFlags, 0)}));
    rules.push_back(
        json::object{{"names", json::array{"clone"}},
                     {"action", "SCMP_ACT_ERRNO"},
                     {"errnoRet", kErrnoPermission},
                     {"args", json::array{maskedEquals(0, kCloneNewUser, kCloneNewUser)}}});
    if (gvisor) {
        rules.push_back(
            json::object{{"names", json::array{"clone3"}}, {"action", "SCMP_ACT_ALLOW"}});
    }
    for (std::uint64_t value : allowedPersonalities()) {
        rules.push_back(allowWith("personality", {equals(0, value)}));
    }
    for (std::uint64_t family : allowedSocketFamilies()) {
        for (std::uint64_t type : allowedSocketTypes()) {
            rules.push_back(
                allowWith("socket", {equals(0, family), maskedEquals(1, kSocketTypeMask, type)}));
        }
    }
    for (std::uint64_t number : allowedIoctls()) {
        rules.push_back(allowWith("ioctl", {maskedEquals(1, kIoctlMask, number)}));
    }
#if defined(__aarch64__)
    constexpr const char* kArchitecture = "SCMP_ARCH_AARCH64";
#else
    constexpr const char* kArchitecture = "SCMP_ARCH_X86_64";
#endif
    return {{"defaultAction", "SCMP_ACT_ERRNO"},
            {"defaultErrnoRet", kErrnoNotImplemented},
            {"architectures", json::array{kArchitecture}},
            {"syscalls", std::move(rules)}};
}

json::object mount(std::string_view destination, std::string_view type, std::string_view source,
                   std::initializer_list<std::string> options) {
    return {{"destination", destination},
            {"type", type},
            {"source", source},
            {"options", textArray(options)}};
}

std::string sizeOption(std::uint64_t bytes) {
    return "size=" + std::to_string(bytes);
}

json::array mounts(const SpecInput& input) {
    const std::string inodes = "nr_inodes=" + std::to_string(kTmpfsInodes);
    const std::string uid = "uid=" + std::to_string(kSandboxUid);
    const std::string gid = "gid=" + std::to_string(kSandboxGid);
    return {
        mount("/proc", "proc", "proc", {"nosuid", "noexec", "nodev"}),
        mount("/dev", "tmpfs", "tmpfs",
              {"nosuid", "noexec", "mode=755", sizeOption(kDevTmpfsBytes)}),
        mount("/dev/shm", "tmpfs", "shm",
              {"nosuid", "noexec", "nodev", "mode=1777", sizeOption(kShmTmpfsBytes)}),
        mount("/tmp", "tmpfs", "tmpfs",
              {"nosuid", "nodev", "mode=1777", sizeOption(kTmpTmpfsBytes), inodes}),
        mount("/work", "tmpfs", "tmpfs",
              {"nosuid", "nodev", "mode=755", sizeOption(kWorkTmpfsBytes), inodes, uid, gid}),
        // One more inode than entries: the folder itself has one.
        mount("/out", "tmpfs", "tmpfs",
              {"nosuid", "nodev", "noexec", "mode=755", sizeOption(kOutTmpfsBytes),
               "nr_inodes=" + std::to_string(kOutEntries + 1), uid, gid}),
        mount("/in", "bind", input.inputPath, {"bind", "ro", "nosuid", "nodev", "noexec"}),
        mount("/sbx-init", "bind", input.initPath, {"bind", "ro", "nosuid", "nodev"}),
    };
}

json::object rlimit(std::string_view name, std::uint64_t value) {
    return {{"type", name}, {"hard", value}, {"soft", value}};
}

json::object process(const SpecInput& input) {
    json::array arguments{"/sbx-init"};
    if (input.gvisor) arguments.emplace_back("--control-on-stdin");
    if (input.skippedPids > 0) {
        arguments.emplace_back("--skip-pids=" + std::to_string(input.skippedPids));
    }
    arguments.emplace_back("--");
    for (const std::string& argument : input.arguments) arguments.emplace_back(argument);
    json::array environment;
    for (const auto& [name, value] : input.environment)
        environment.emplace_back(name + "=" + value);
    const json::array none;
    return {
        {"terminal", false},
        {"user",
         {{"uid", kSandboxUid},
          {"gid", kSandboxGid},
          {"umask", 022},
          {"additionalGids", json::array()}}},
        {"cwd", "/work"},
        {"args", std::move(arguments)},
        {"env", std::move(environment)},
        {"capabilities",
         {{"bounding", none},
          {"effective", none},
          {"inheritable", none},
          {"permitted", none},
          {"ambient", none}}},
        {"noNewPrivileges", true},
        {"oomScoreAdj", 500},
        {"rlimits",
         {rlimit("RLIMIT_CORE", kRlimitCore), rlimit("RLIMIT_NOFILE", kRlimitNofile),
          rlimit("RLIMIT_NPROC", kRlimitNproc), rlimit("RLIMIT_STACK", kRlimitStackBytes),
          rlimit("RLIMIT_FSIZE", kRlimitFileBytes), rlimit("RLIMIT_MEMLOCK", kRlimitMemlockBytes),
          rlimit("RLIMIT_MSGQUEUE", kRlimitMsgqueueBytes)}}};
}

json::array mapping(const IdRange& range) {
    return {json::object{{"containerID", 0}, {"hostID", range.first}, {"size", range.count}}};
}

json::object linuxPart(const SpecInput& input) {
    json::array namespaces;
    for (const char* type : kNamespaces) namespaces.push_back(json::object{{"type", type}});
    const RunLimits& limits = input.limits;
    json::object resources{
        {"devices", {json::object{{"allow", false}, {"access", "rwm"}}}},
        {"memory", {{"limit", limits.memoryBytes}, {"swap", limits.memoryBytes}}},
        {"pids", {{"limit", pidsFor(input.gvisor, limits)}}},
        {"cpu", {{"quota", limits.cpuQuotaUs}, {"period", limits.cpuPeriodUs}}}};
    if (input.cgroupMode == CgroupMode::V2) {
        resources["unified"] = {{"memory.oom.group", "1"}};
    }
    return {{"rootfsPropagation", "rprivate"},        {"cgroupsPath", input.cgroupsPath},
            {"namespaces", std::move(namespaces)},    {"uidMappings", mapping(input.uids)},
            {"gidMappings", mapping(input.gids)},     {"resources", std::move(resources)},
            {"maskedPaths", textArray(kMaskedPaths)}, {"readonlyPaths", textArray(kReadonlyPaths)},
            {"seccomp", seccomp(input.gvisor)}};
}

json::object specObject(const SpecInput& input) {
    return {{"ociVersion", "1.0.2"},
            {"hostname", "sandbox"},
            {"root", {{"path", input.rootfsPath}, {"readonly", true}}},
            {"process", process(input)},
            {"mounts", mounts(input)},
            {"linux", linuxPart(input)}};
}

void indentInto(std::string& out, const json::value& value, std::size_t depth) {
    const std::string pad(2 * (depth + 1), ' ');
    const auto scalar = [](const json::value& item) {
        return !item.is_object() && !item.is_array();
    };
    if (const json::object* object = value.if_object(); object != nullptr && !object->empty()) {
        out += "{\n";
        bool first = true;
        for (const auto& [key, item] : *object) {
            out += (first ? "" : ",\n") + pad + json::serialize(json::string(key)) + ": ";
            indentInto(out, item, depth + 1);
            first = false;
        }
        out += "\n" + std::string(2 * depth, ' ') + "}";
        return;
    }
    const json::array* array = value.if_array();
    if (array == nullptr || std::all_of(array->begin(), array->end(), scalar)) {
        out += json::serialize(value);
        return;
    }
    out += "[\n";
    bool first = true;
    for (const json::value& item : *array) {
        out += (first ? "" : ",\n") + pad;
        indentInto(out, item, depth + 1);
        first = false;
    }
    out += "\n" + std::string(2 * depth, ' ') + "]";
}

}  // namespace

std::string specJson(const SpecInput& input) {
    std::string text;
    indentInto(text, specObject(input), 0);
    return text + "\n";
}

std::string seccompJson() {
    return json::serialize(seccomp());
}

Environment toolEnvironment() {
    // A fixed number of threads: the CPU quota does not show in nproc, and how work is split
    // changes the bits of floating point results.
    return {{"HOME", "/work"},
            {"HOSTNAME", "sandbox"},
            {"LANG", "C.UTF-8"},
            {"LC_ALL", "C.UTF-8"},
            {"OMP_NUM_THREADS", std::to_string(kCpuCount)},
            {"PATH", "/usr/local/bin:/usr/bin:/bin"},
            {"PYTHONDONTWRITEBYTECODE", "1"},
            {"PYTHONHASHSEED", "0"},
            {"SOURCE_DATE_EPOCH", "0"},
            {"TZ", "UTC"}};
}

std::uint64_t pidsFor(bool gvisor, const RunLimits& limits) {
    return gvisor ? std::max(limits.pids, kGvisorPids) : limits.pids;
}

std::string profileDigest(const RunLimits& limits) {
    SpecInput input;
    input.limits = limits;
    input.uids = {};
    input.gids = {};
    // Where the host keeps things, and which of its cgroup versions enforces the same limits, is
    // not part of how a tool is confined.
    input.cgroupMode = CgroupMode::V2;
    json::object profile = specObject(input);
    profile["init"] = kInitVersion;
    return toHex(crypto::sha256(asBytes(json::serialize(profile))));
}

const std::vector<Tool>& tools() {
    // No -I for Python: it would ignore PYTHONHASHSEED and make the order of sets random.
    static const std::vector<Tool> kTools{
        {"python", "/usr/bin/python3", "main.py", {"/usr/bin/python3", "-s", "/in/main.py"}},
        {"shell", "/bin/sh", "main.sh", {"/bin/sh", "/in/main.sh"}}};
    return kTools;
}

Result<Tool> toolFor(std::string_view language) {
    for (const Tool& tool : tools()) {
        if (tool.language == language) return tool;
    }
    return makeError("sandbox.unknown_language",
                     "The sandbox has no such language; it runs \"python\" and \"shell\".");
}

Result<std::string> exampleSpecJson(std::string_view language, const std::optional<RunPlan>& plan) {
    STACKNET_TRY(const Tool tool, toolFor(language));
    SpecInput input;
    input.rootfsPath = "<image>";
    input.inputPath = "<job>/in";
    input.initPath = "<libexec>/stacknet-sandbox-init";
    input.cgroupsPath = (plan ? plan->cgroupParent : std::string("/stacknet-<tag>")) + "/<job>";
    if (plan) {
        input.cgroupMode = plan->cgroupMode;
        input.uids = plan->uids;
        input.gids = plan->gids;
    }
    input.arguments = tool.arguments;
    input.environment = toolEnvironment();
    return specJson(input);
}

}  // namespace stacknet::sandbox
