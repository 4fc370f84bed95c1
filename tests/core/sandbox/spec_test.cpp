#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <set>

#include "core/sandbox/limits.h"
#include "core/sandbox/oci_spec.h"

namespace stacknet::sandbox {
namespace {

namespace json = boost::json;

SpecInput sample() {
    SpecInput input;
    input.rootfsPath = "/images/rootfs";
    input.inputPath = "/jobs/1/in";
    input.initPath = "/libexec/init";
    input.cgroupsPath = "/stacknet-0/sbx-1";
    input.arguments = {"/usr/bin/python3", "-s", "/in/main.py"};
    input.environment = toolEnvironment();
    return input;
}

json::value specOf(const SpecInput& input) {
    return json::parse(specJson(input));
}

std::set<std::string> texts(const json::value& list) {
    std::set<std::string> result;
    for (const json::value& item : list.as_array()) result.emplace(item.as_string());
    return result;
}

const json::value* mountAt(const json::value& spec, std::string_view destination) {
    for (const json::value& mount : spec.at("mounts").as_array()) {
        if (mount.at("destination").as_string() == destination) return &mount;
    }
    return nullptr;
}

TEST(Limits, AreWhatTheProductPromises) {
    EXPECT_EQ(kMemoryBytes, 4294967296u);  // 4GB memory
    EXPECT_EQ(kCpuCount, 4u);              // 4 CPU cores
    EXPECT_EQ(kCpuQuotaUs, 400000u);
    EXPECT_EQ(kCpuPeriodUs, 100000u);
    EXPECT_EQ(kWallMs, 600000u);   // 600s timeout
    EXPECT_FALSE(kNetwork);        // --network none
    EXPECT_EQ(kCapabilities, 0u);  // --cap-drop ALL
    EXPECT_EQ(kMemoryAndSwapBytes, kMemoryBytes);
    EXPECT_EQ(kPids, 256u);
    EXPECT_EQ(kOutputBytes, 8388608u);
    EXPECT_EQ(kOutTmpfsBytes, 67108864u);
    EXPECT_EQ(kOutBytes, kOutTmpfsBytes);
    EXPECT_EQ(kOutEntries, 1024u);
    EXPECT_EQ(kOutPathBytes, 512u);
    EXPECT_EQ(kOutPathDepth, 16u);
    EXPECT_EQ(kGvisorPids, 4096u);
    EXPECT_EQ(RunLimits{}.fileBytes, kOutBytes);
    EXPECT_EQ(RunLimits{}.files, kOutEntries);
    EXPECT_EQ(RunLimits{}.memoryBytes, kMemoryBytes);
    EXPECT_EQ(RunLimits{}.wallMs, kWallMs);
}

TEST(Spec, CarriesEveryLimit) {
    const json::value spec = specOf(sample());
    const json::value& resources = spec.at("linux").at("resources");
    EXPECT_EQ(resources.at("memory").at("limit").to_number<std::uint64_t>(), kMemoryBytes);
    EXPECT_EQ(resources.at("memory").at("swap").to_number<std::uint64_t>(), kMemoryAndSwapBytes);
    EXPECT_EQ(resources.at("pids").at("limit").to_number<std::uint64_t>(), kPids);
    EXPECT_EQ(resources.at("cpu").at("quota").to_number<std::uint64_t>(), kCpuQuotaUs);
    EXPECT_EQ(resources.at("cpu").at("period").to_number<std::uint64_t>(), kCpuPeriodUs);
    EXPECT_EQ(resources.at("unified").at("memory.oom.group").as_string(), "1");
    ASSERT_EQ(resources.at("devices").as_array().size(), 1u);
    EXPECT_FALSE(resources.at("devices").as_array()[0].at("allow").as_bool());
    const std::map<std::string, std::uint64_t> wanted{
        {"RLIMIT_CORE", 1},        {"RLIMIT_NOFILE", 1024},      {"RLIMIT_NPROC", 1024},
        {"RLIMIT_STACK", 8388608}, {"RLIMIT_FSIZE", 1073741824}, {"RLIMIT_MEMLOCK", 65536},
        {"RLIMIT_MSGQUEUE", 0},
    };
    std::map<std::string, std::uint64_t> have;
    for (const json::value& limit : spec.at("process").at("rlimits").as_array()) {
        EXPECT_EQ(limit.at("hard"), limit.at("soft"));
        have.emplace(limit.at("type").as_string(), limit.at("hard").to_number<std::uint64_t>());
    }
    EXPECT_EQ(have, wanted);
}

TEST(Spec, OwnsEveryNamespaceAndJoinsNone) {
    const json::value spec = specOf(sample());
    std::set<std::string> types;
    for (const json::value& entry : spec.at("linux").at("namespaces").as_array()) {
        types.emplace(entry.at("type").as_string());
        EXPECT_FALSE(entry.as_object().contains("path"));
    }
    EXPECT_EQ(types,
              (std::set<std::string>{"pid", "ipc", "uts", "mount", "network", "cgroup", "user"}));
    const json::value& mapping = spec.at("linux").at("uidMappings").as_array().at(0);
    EXPECT_EQ(mapping.at("containerID").to_number<int>(), 0);
    EXPECT_GT(mapping.at("hostID").to_number<std::uint32_t>(), 0u);
    EXPECT_EQ(mapping.at("size").to_number<std::uint32_t>(), kMappedIds);
}

TEST(Spec, HasNoPrivilege) {
    const json::value spec = specOf(sample());
    const json::value& process = spec.at("process");
    for (const char* set : {"bounding", "effective", "inheritable", "permitted", "ambient"}) {
        EXPECT_TRUE(process.at("capabilities").at(set).as_array().empty()) << set;
    }
    EXPECT_TRUE(process.at("noNewPrivileges").as_bool());
    EXPECT_EQ(process.at("user").at("uid").to_number<std::uint32_t>(), kSandboxUid);
    EXPECT_FALSE(process.at("terminal").as_bool());
    EXPECT_TRUE(spec.at("root").at("readonly").as_bool());
    EXPECT_EQ(spec.at("linux").at("cgroupsPath").as_string(), "/stacknet-0/sbx-1");
    EXPECT_FALSE(spec.as_object().contains("hooks"));
}

TEST(Spec, StartsTheToolUnderOurInit) {
    const json::value spec = specOf(sample());
    const json::array& arguments = spec.at("process").at("args").as_array();
    ASSERT_EQ(arguments.size(), 5u);
    EXPECT_EQ(arguments[0].as_string(), "/sbx-init");
    EXPECT_EQ(arguments[1].as_string(), "--");
    EXPECT_EQ(arguments[2].as_string(), "/usr/bin/python3");
}

TEST(Spec, MountsNothingOfTheHostWritable) {
    const json::value spec = specOf(sample());
    for (const json::value& mount : spec.at("mounts").as_array()) {
        const std::set<std::string> options = texts(mount.at("options"));
        EXPECT_TRUE(options.contains("nosuid")) << mount;
        if (mount.at("type").as_string() != "bind") continue;
        EXPECT_TRUE(options.contains("ro")) << mount;
        EXPECT_TRUE(options.contains("nodev")) << mount;
    }
    ASSERT_NE(mountAt(spec, "/in"), nullptr);
    EXPECT_EQ(mountAt(spec, "/in")->at("source").as_string(), "/jobs/1/in");
    EXPECT_TRUE(texts(mountAt(spec, "/work")->at("options")).contains("size=536870912"));
    EXPECT_TRUE(texts(mountAt(spec, "/tmp")->at("options")).contains("size=268435456"));
    EXPECT_EQ(mountAt(spec, "/sys"), nullptr);
    EXPECT_EQ(mountAt(spec, "/dev/pts"), nullptr);
    const std::set<std::string> masked = texts(spec.at("linux").at("maskedPaths"));
    for (const char* path : {"/proc/kcore", "/proc/keys", "/proc/kallsyms", "/proc/kmsg",
                             "/proc/sched_debug", "/proc/timer_list", "/proc/interrupts"}) {
        EXPECT_TRUE(masked.contains(path)) << path;
    }
    EXPECT_TRUE(texts(spec.at("linux").at("readonlyPaths")).contains("/proc/sys"));
}

TEST(Spec, SeccompAllowsAListAndNothingElse) {
    const json::value spec = specOf(sample());
    const json::value& seccomp = spec.at("linux").at("seccomp");
    EXPECT_EQ(seccomp.at("defaultAction").as_string(), "SCMP_ACT_ERRNO");
    EXPECT_EQ(seccomp.at("defaultErrnoRet").to_number<int>(), 38);
    EXPECT_EQ(seccomp.at("architectures").as_array().size(), 1u);
    std::set<std::string> plain;
    std::set<std::string> conditional;
    std::set<std::string> denied;
    for (const json::value& rule : seccomp.at("syscalls").as_array()) {
        const bool allow = rule.at("action").as_string() == "SCMP_ACT_ALLOW";
        const bool bound = rule.as_object().contains("args");
        std::set<std::string>& target = !allow ? denied : bound ? conditional : plain;
        for (const std::string& name : texts(rule.at("names"))) target.insert(name);
    }
    for (const char* name :
         {"read", "execve", "futex", "openat", "rseq", "getrandom", "epoll_pwait2", "wait4"}) {
        EXPECT_TRUE(plain.contains(name)) << name;
    }
    EXPECT_EQ(conditional, (std::set<std::string>{"clone", "personality", "socket", "ioctl"}));
    for (const char* name : {"mount", "unshare", "setns", "ptrace", "bpf", "keyctl", "add_key",
                             "io_uring_setup", "userfaultfd", "perf_event_open", "kexec_load",
                             "init_module", "open_by_handle_at", "memfd_secret", "pidfd_getfd"}) {
        EXPECT_TRUE(denied.contains(name)) << name;
        EXPECT_FALSE(plain.contains(name)) << name;
    }
    EXPECT_FALSE(plain.contains("clone3"));
    for (const std::string& name : denied) EXPECT_FALSE(plain.contains(name)) << name;
}

TEST(Spec, SeccompComparesIoctlsAsTheKernelReadsThem) {
    const json::value seccomp = json::parse(seccompJson());
    for (const json::value& rule : seccomp.at("syscalls").as_array()) {
        if (!texts(rule.at("names")).contains("ioctl")) continue;
        const json::value& argument = rule.at("args").as_array().at(0);
        EXPECT_EQ(argument.at("op").as_string(), "SCMP_CMP_MASKED_EQ");
        EXPECT_EQ(argument.at("value").to_number<std::uint64_t>(), 0xFFFFFFFFu);
        EXPECT_NE(argument.at("valueTwo").to_number<std::uint64_t>(), 0x5412u);  // TIOCSTI
    }
}

TEST(Spec, OutputFolderIsBoundedWhileTheRunWrites) {
    const json::value spec = specOf(sample());
    ASSERT_NE(mountAt(spec, "/out"), nullptr);
    EXPECT_EQ(mountAt(spec, "/out")->at("type").as_string(), "tmpfs");
    const std::set<std::string> options = texts(mountAt(spec, "/out")->at("options"));
    for (const char* option : {"size=67108864", "nr_inodes=1025", "nosuid", "nodev", "noexec"}) {
        EXPECT_TRUE(options.contains(option)) << option;
    }
}

TEST(Spec, GvisorGetsItsControlOnStandardInput) {
    SpecInput input = sample();
    input.gvisor = true;
    const json::value spec = specOf(input);
    const json::array& arguments = spec.at("process").at("args").as_array();
    EXPECT_EQ(arguments[1].as_string(), "--control-on-stdin");
    EXPECT_EQ(arguments[2].as_string(), "--");
    EXPECT_EQ(spec.at("linux").at("resources").at("pids").at("limit").to_number<std::uint64_t>(),
              kGvisorPids);
    EXPECT_EQ(pidsFor(false, {}), kPids);
    EXPECT_EQ(pidsFor(true, {}), kGvisorPids);
}

TEST(Spec, OldCgroupsGetNoUnifiedKeys) {
    SpecInput input = sample();
    input.cgroupMode = CgroupMode::Hybrid;
    const json::value spec = specOf(input);
    EXPECT_FALSE(spec.at("linux").at("resources").as_object().contains("unified"));
}

TEST(Spec, ProfileFollowsTheLimitsOnly) {
    RunLimits tighter;
    tighter.pids = 32;
    EXPECT_EQ(profileDigest({}), profileDigest({}));
    EXPECT_EQ(profileDigest({}).size(), 64u);
    EXPECT_NE(profileDigest({}), profileDigest(tighter));
}

TEST(Spec, PathsWithQuotesStayOneString) {
    SpecInput input = sample();
    input.inputPath = "/jobs/\"x\",\n\\";
    EXPECT_EQ(mountAt(specOf(input), "/in")->at("source").as_string(), input.inputPath);
}

TEST(Spec, ExampleIsAWholeSpec) {
    const json::value spec = json::parse(exampleSpecJson("python", std::nullopt).value());
    EXPECT_EQ(spec.at("root").at("path").as_string(), "<image>");
    EXPECT_EQ(spec.at("linux").at("resources").at("memory").at("limit").to_number<std::uint64_t>(),
              kMemoryBytes);
    EXPECT_EQ(exampleSpecJson("cobol", std::nullopt).error().code, "sandbox.unknown_language");
}

TEST(Tools, AreKnownByLanguage) {
    EXPECT_EQ(toolFor("python").value().arguments.back(), "/in/main.py");
    EXPECT_EQ(toolFor("shell").value().program, "/bin/sh");
    EXPECT_EQ(toolFor("ruby").error().code, "sandbox.unknown_language");
}

}  // namespace
}  // namespace stacknet::sandbox
