#include "core/sandbox/doctor.h"

#include <gtest/gtest.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <fstream>

#include "core/sandbox/cgroup_delegation.h"
#include "core/sandbox/host_facts.h"
#include "core/sandbox/limits.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

const RuntimeFacts kCrun{"crun", "/usr/bin/crun", "1.30"};
const RuntimeFacts kRunc{"runc", "/usr/sbin/runc", "1.2.8"};
const RuntimeFacts kRunsc{"runsc", "/usr/bin/runsc", "1"};

HostFacts rootHost(CgroupMode mode) {
    HostFacts facts;
    facts.cgroupMode = mode;
    facts.controllers = {"cpu", "memory", "pids"};
    facts.userNamespacesMax = 1'000;
    facts.runtimes = {kCrun, kRunc};
    facts.helperPath = "/libexec/helper";
    facts.initPath = "/libexec/init";
    return facts;
}

HostFacts desktopHost() {
    HostFacts facts = rootHost(CgroupMode::V2);
    facts.uid = 1'000;
    facts.hasSysAdmin = false;
    facts.ownCgroup = "/user.slice/user-1000.slice/user@1000.service/app.slice/stacknetd.service";
    facts.ownCgroupWritable = true;
    facts.hasNewuidmap = true;
    facts.subuids = {{100'000, 65'536}};
    facts.subgids = {{100'000, 65'536}};
    return facts;
}

Doctor judge(const HostFacts& facts, RuntimePreference preference = RuntimePreference::Auto) {
    return diagnose(facts, preference, "0123456789ab");
}

std::string blockedBy(const Doctor& doctor) {
    return doctor.blocking() == nullptr ? "" : doctor.blocking()->code;
}

TEST(Doctor, RootOnUnifiedTakesCrun) {
    const Doctor doctor = judge(rootHost(CgroupMode::V2));
    ASSERT_TRUE(doctor.plan) << doctor.reason();
    EXPECT_EQ(doctor.plan->runtime.name, "crun");
    EXPECT_EQ(doctor.plan->cgroupParent, "/stacknet-0123456789ab");
    EXPECT_TRUE(doctor.plan->privateMounts);
    EXPECT_FALSE(doctor.plan->needsSupervisorLeaf);
    EXPECT_FALSE(doctor.ready) << "only the self-test makes it ready";
}

TEST(Doctor, RootOnHybridTakesRunc) {
    const Doctor doctor = judge(rootHost(CgroupMode::Hybrid));
    ASSERT_TRUE(doctor.plan);
    EXPECT_EQ(doctor.plan->runtime.name, "runc");
    EXPECT_FALSE(doctor.plan->hideUnifiedMount);
    EXPECT_EQ(doctor.runtime, "runc 1.2.8");
}

TEST(Doctor, HybridWithCrunAloneHidesTheUnifiedMount) {
    HostFacts facts = rootHost(CgroupMode::Hybrid);
    facts.runtimes = {kCrun};
    const Doctor doctor = judge(facts);
    ASSERT_TRUE(doctor.plan);
    EXPECT_EQ(doctor.plan->runtime.name, "crun");
    EXPECT_TRUE(doctor.plan->hideUnifiedMount);
}

TEST(Doctor, DelegatedServiceOfAUser) {
    const Doctor doctor = judge(desktopHost());
    ASSERT_TRUE(doctor.plan) << doctor.reason();
    EXPECT_EQ(doctor.plan->runtime.name, "crun");
    EXPECT_EQ(doctor.plan->cgroupParent, desktopHost().ownCgroup + "/stacknet-0123456789ab");
    EXPECT_TRUE(doctor.plan->needsSupervisorLeaf);
    EXPECT_FALSE(doctor.plan->privateMounts);
    EXPECT_EQ(doctor.plan->uids, (IdRange{100'000, kMappedIds}));
}

TEST(Doctor, FindsItsOwnLeafAgain) {
    HostFacts facts = desktopHost();
    facts.ownCgroup += "/stacknet-supervisor";
    const Doctor doctor = judge(facts);
    ASSERT_TRUE(doctor.plan);
    EXPECT_FALSE(doctor.plan->needsSupervisorLeaf);
    EXPECT_EQ(doctor.plan->cgroupParent, desktopHost().ownCgroup + "/stacknet-0123456789ab");
}

TEST(Doctor, NoRuntime) {
    HostFacts facts = desktopHost();
    facts.runtimes = {};
    const Doctor doctor = judge(facts);
    EXPECT_FALSE(doctor.plan);
    EXPECT_EQ(blockedBy(doctor), "sandbox.no_runtime");
    EXPECT_EQ(doctor.blocking()->remedy, "apt install crun uidmap");
    EXPECT_TRUE(doctor.reason().starts_with("sandbox.no_runtime: "));
}

TEST(Doctor, UserWithRuncAloneIsRefused) {
    HostFacts facts = desktopHost();
    facts.runtimes = {kRunc};
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_runtime");
    EXPECT_EQ(blockedBy(judge(facts, RuntimePreference::Runc)), "sandbox.runtime_unsupported");
}

TEST(Doctor, GvisorNeedsRoot) {
    HostFacts facts = rootHost(CgroupMode::Hybrid);
    facts.runtimes.push_back(kRunsc);
    const Doctor doctor = judge(facts, RuntimePreference::Runsc);
    ASSERT_TRUE(doctor.plan) << doctor.reason();
    EXPECT_EQ(doctor.plan->runtime.name, "runsc");
    EXPECT_FALSE(doctor.plan->hideUnifiedMount);
    EXPECT_EQ(doctor.runtimeWhy, "It is asked for by name.");
    facts = desktopHost();
    facts.runtimes.push_back(kRunsc);
    EXPECT_EQ(blockedBy(judge(facts, RuntimePreference::Runsc)), "sandbox.runtime_unsupported");
    facts = rootHost(CgroupMode::V2);
    EXPECT_EQ(blockedBy(judge(facts, RuntimePreference::Runsc)), "sandbox.no_runtime");
    EXPECT_EQ(judge(facts, RuntimePreference::Runsc).blocking()->remedy, "apt install runsc");
}

TEST(Doctor, HardenedTakesGvisorAndSaysWhenItCannot) {
    HostFacts facts = rootHost(CgroupMode::V2);
    facts.runtimes.push_back(kRunsc);
    Doctor doctor = judge(facts, RuntimePreference::Hardened);
    ASSERT_TRUE(doctor.plan) << doctor.reason();
    EXPECT_EQ(doctor.plan->runtime.name, "runsc");
    EXPECT_EQ(doctor.runtimeWhy, "The hardened runtime is asked for.");
    EXPECT_TRUE(doctor.findings.empty());
    doctor = judge(rootHost(CgroupMode::V2), RuntimePreference::Hardened);
    ASSERT_TRUE(doctor.plan);
    EXPECT_EQ(doctor.plan->runtime.name, "crun");
    ASSERT_EQ(doctor.findings.size(), 1u);
    EXPECT_EQ(doctor.findings[0].code, "sandbox.not_hardened");
    EXPECT_EQ(doctor.findings[0].severity, Severity::Warning);
    EXPECT_EQ(doctor.findings[0].remedy, "apt install runsc");
    facts = desktopHost();
    facts.runtimes.push_back(kRunsc);
    doctor = judge(facts, RuntimePreference::Hardened);
    ASSERT_TRUE(doctor.plan);
    EXPECT_EQ(doctor.plan->runtime.name, "crun");
    EXPECT_EQ(doctor.findings[0].code, "sandbox.not_hardened");
}

TEST(Doctor, KataIsSeenAndRefusedWithItsReason) {
    HostFacts facts = rootHost(CgroupMode::V2);
    facts.runtimes = {{"kata", "/usr/bin/kata-runtime", "2.5.0"}};
    Doctor doctor = judge(facts, RuntimePreference::Kata);
    EXPECT_EQ(blockedBy(doctor), "sandbox.runtime_unsupported");
    EXPECT_NE(doctor.blocking()->message.find("/dev/kvm"), std::string::npos);
    facts.hasKvm = true;
    doctor = judge(facts, RuntimePreference::Kata);
    EXPECT_EQ(blockedBy(doctor), "sandbox.runtime_unsupported");
    EXPECT_NE(doctor.blocking()->message.find("containerd"), std::string::npos);
    facts.runtimes[0].version = "1.13.0";
    doctor = judge(facts, RuntimePreference::Kata);
    EXPECT_EQ(blockedBy(doctor), "sandbox.runtime_unsupported");
    EXPECT_EQ(doctor.blocking()->message.find("containerd"), std::string::npos);
    EXPECT_EQ(doctor.blocking()->remedy, "Choose crun or runc as the runtime.");
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_runtime") << "never taken on its own";
    facts.runtimes = {};
    EXPECT_EQ(blockedBy(judge(facts, RuntimePreference::Kata)), "sandbox.no_runtime");
}

TEST(Doctor, SaysWhichRuntimeAndWhyNotTheOthers) {
    HostFacts facts = rootHost(CgroupMode::Hybrid);
    facts.runtimes.push_back({"kata", "/usr/bin/kata-runtime", "1.13.0"});
    const Doctor doctor = judge(facts);
    EXPECT_EQ(doctor.runtimeWhy, "It is the first choice on a host with hybrid control groups.");
    ASSERT_EQ(doctor.runtimes.size(), 3u);
    EXPECT_TRUE(doctor.runtimes[0].usable);
    EXPECT_EQ(doctor.runtimes[0].why, "It could be used; another one is preferred.");
    EXPECT_EQ(doctor.runtimes[1].runtime.name, "runc");
    EXPECT_EQ(doctor.runtimes[1].why, doctor.runtimeWhy);
    EXPECT_FALSE(doctor.runtimes[2].usable);
    EXPECT_FALSE(doctor.runtimes[2].why.empty());
    facts.runtimes = {kCrun};
    EXPECT_EQ(judge(facts).runtimeWhy,
              "It is the second choice on a host with hybrid control groups; the first is not "
              "installed.");
}

TEST(Doctor, PreferencesHaveNames) {
    EXPECT_EQ(runtimePreference("hardened"), RuntimePreference::Hardened);
    EXPECT_EQ(runtimePreference("auto"), RuntimePreference::Auto);
    EXPECT_EQ(runtimePreference("kata"), RuntimePreference::Kata);
    EXPECT_FALSE(runtimePreference("docker").has_value());
}

/// Every code that this module can block with has something to do about it.
TEST(Doctor, EveryReasonHasARemedy) {
    const auto remedied = [](const Doctor& doctor) {
        ASSERT_NE(doctor.blocking(), nullptr);
        for (const Finding& finding : doctor.findings) {
            EXPECT_FALSE(finding.remedy.empty()) << finding.code;
            EXPECT_FALSE(finding.message.empty()) << finding.code;
        }
    };
    HostFacts facts = desktopHost();
    facts.runtimes = {};
    facts.controllers = {};
    facts.subuids = {};
    facts.unprivilegedUserNamespacesBlocked = true;
    facts.architecture = "riscv64";
    facts.helperPath.clear();
    remedied(judge(facts));
    facts.cgroupMode = CgroupMode::V1;
    remedied(judge(facts));
    facts = rootHost(CgroupMode::None);
    facts.userNamespacesMax = 0;
    remedied(judge(facts));
    facts.isLinux = false;
    remedied(judge(facts));
    for (const char* code :
         {"sandbox.no_image", "sandbox.image_corrupt", "sandbox.image_hostile",
          "sandbox.image_unsupported", "sandbox.image_too_large", "sandbox.selftest_failed",
          "sandbox.limits_not_effective", "sandbox.no_delegation:cpu", "sandbox.run_folder_taken",
          "sandbox.setup_failed", "sandbox.cancelled"}) {
        const Finding finding = findingOf(makeError(code, "what"));
        EXPECT_EQ(finding.code, code);
        EXPECT_EQ(finding.severity, Severity::Blocks);
        EXPECT_EQ(finding.message, "what");
        EXPECT_FALSE(finding.remedy.empty()) << code;
    }
}

TEST(Doctor, UserOnOldCgroups) {
    for (CgroupMode mode : {CgroupMode::Hybrid, CgroupMode::V1}) {
        HostFacts facts = desktopHost();
        facts.cgroupMode = mode;
        EXPECT_EQ(blockedBy(judge(facts)), "sandbox.cgroup_v1");
    }
    HostFacts facts = rootHost(CgroupMode::None);
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_cgroups");
}

TEST(Doctor, MissingDelegationNamesTheController) {
    HostFacts facts = desktopHost();
    facts.controllers = {"memory", "pids"};
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_delegation:cpu");
    facts.controllers = {"cpu", "memory", "pids"};
    facts.ownCgroupWritable = false;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_delegation:cpu");
    EXPECT_EQ(judge(facts).findings.size(), 3u);
}

TEST(Doctor, UserNamespacesBlocked) {
    HostFacts facts = desktopHost();
    facts.unprivilegedUserNamespacesBlocked = true;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.userns_blocked");
    facts = rootHost(CgroupMode::V2);
    facts.unprivilegedUserNamespacesBlocked = true;
    EXPECT_TRUE(judge(facts).plan) << "root is not held by it";
    facts.userNamespacesMax = 0;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.root_without_userns");
    facts = desktopHost();
    facts.userNamespacesMax = 0;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.userns_blocked");
    facts = rootHost(CgroupMode::V2);
    facts.hasSysAdmin = false;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.userns_blocked");
}

TEST(Doctor, NoSubordinateIds) {
    HostFacts facts = desktopHost();
    facts.subuids = {{100'000, 1'000}};
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_subuid");
    facts = desktopHost();
    facts.hasNewuidmap = false;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_subuid");
}

TEST(Doctor, RootNeverMapsRangesOfOthers) {
    HostFacts facts = rootHost(CgroupMode::V2);
    const std::uint32_t first = judge(facts).plan->uids.first;
    facts.subuids = {{first + 10, 5}};
    const std::uint32_t second = judge(facts).plan->uids.first;
    EXPECT_EQ(second, first + kMappedIds);
    facts.subuids = {{0x7000'0000, 0x7FFF'FFFF}};
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.no_subuid");
}

TEST(Doctor, OutdatedRuntimeIsAWarning) {
    HostFacts facts = rootHost(CgroupMode::Hybrid);
    facts.runtimes = {{"runc", "/usr/sbin/runc", "1.1.5+ds1"}};
    const Doctor doctor = judge(facts);
    ASSERT_TRUE(doctor.plan);
    ASSERT_EQ(doctor.findings.size(), 1u);
    EXPECT_EQ(doctor.findings[0].code, "sandbox.runtime_outdated");
    EXPECT_EQ(doctor.findings[0].severity, Severity::Warning);
}

TEST(Doctor, OtherSystemsAndProcessors) {
    HostFacts facts = rootHost(CgroupMode::V2);
    facts.isLinux = false;
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.unsupported_os");
    facts = rootHost(CgroupMode::V2);
    facts.architecture = "riscv64";
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.unsupported_cpu");
    facts = rootHost(CgroupMode::V2);
    facts.helperPath.clear();
    EXPECT_EQ(blockedBy(judge(facts)), "sandbox.incomplete_install");
}

TEST(Doctor, ComparesVersions) {
    EXPECT_TRUE(versionBelow("1.8.1", "1.30"));
    EXPECT_FALSE(versionBelow("1.30", "1.30"));
    EXPECT_FALSE(versionBelow("1.30.1", "1.30"));
    EXPECT_TRUE(versionBelow("1.1.5+ds1-1", "1.2.8"));
    EXPECT_TRUE(versionBelow("", "1.2.8"));
    EXPECT_FALSE(versionBelow("2", "1.2.8"));
    EXPECT_FALSE(versionBelow("", ""));
}

TEST(HostFacts, VersionsOfEveryRuntime) {
    EXPECT_EQ(parseRuntimeVersion("crun version 1.8.1\ncommit: f8a0\n"), "1.8.1");
    EXPECT_EQ(parseRuntimeVersion("runc version 1.1.5+ds1\n"), "1.1.5+ds1");
    EXPECT_EQ(parseRuntimeVersion("runsc version release-20240101.0\nspec: 1.1.0\n"), "20240101.0");
    EXPECT_EQ(parseRuntimeVersion("kata-runtime  : 2.5.0\n   commit   : 1\n"), "2.5.0");
    EXPECT_EQ(parseRuntimeVersion("something else"), "");
    EXPECT_EQ(parseRuntimeVersion(""), "");
}

TEST(HostFacts, AsksAProgramForItsVersion) {
    const test::ScratchFolder scratch;
    const std::filesystem::path program = scratch.path() / "kata-runtime";
    std::ofstream(program) << "#!/bin/sh\n[ \"$1\" = --version ] && echo 'kata-runtime  : 3.1.0'\n";
    std::filesystem::permissions(program, std::filesystem::perms(0755));
    const RuntimeFacts facts = askRuntime("kata", program.string());
    EXPECT_EQ(facts, (RuntimeFacts{"kata", program.string(), "3.1.0"}));
    EXPECT_EQ(askRuntime("crun", "/nonexistent/crun").version, "");
}

TEST(HostFacts, CgroupModeFromMounts) {
    const std::string v2 = "30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw,nsdelegate\n";
    const std::string v1 = "31 20 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n";
    const std::string named =
        "32 20 0:28 / /sys/fs/cgroup/systemd rw - cgroup none rw,name=systemd\n";
    const std::string root = "20 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n";
    EXPECT_EQ(cgroupModeOf(root + v2), CgroupMode::V2);
    EXPECT_EQ(cgroupModeOf(root + v2 + named), CgroupMode::V2);
    EXPECT_EQ(cgroupModeOf(root + v1), CgroupMode::V1);
    EXPECT_EQ(cgroupModeOf(root + v1 + v2), CgroupMode::Hybrid);
    EXPECT_EQ(cgroupModeOf(root), CgroupMode::None);
}

/// A unified host on which we run in /user.slice/box.
class UnifiedFolder {
public:
    explicit UnifiedFolder(const std::string& processes) {
        write("proc/self/mountinfo", "30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n");
        write("proc/self/cgroup", "0::/user.slice/box\n");
        write("proc/self/status", "CapEff:\t0000000000200000\n");
        write("proc/sys/user/max_user_namespaces", "100\n");
        write("sys/fs/cgroup/cgroup.controllers", "cpu memory pids\n");
        write("sys/fs/cgroup/user.slice/box/cgroup.controllers", "memory pids\n");
        write("sys/fs/cgroup/user.slice/box/cgroup.procs", processes);
    }
    void write(const std::string& path, const std::string& content) const {
        const std::filesystem::path full = m_scratch.path() / path;
        std::filesystem::create_directories(full.parent_path());
        std::ofstream(full) << content;
    }
    std::filesystem::path box() const { return m_scratch.path() / "sys/fs/cgroup/user.slice/box"; }
    HostFacts facts() const {
        HostProbe probe;
        probe.root = m_scratch.path();
        probe.searchRuntimes = false;
        return collectHostFacts(probe);
    }

private:
    test::ScratchFolder m_scratch;
};

TEST(HostFacts, WriteAccessIsNotDelegation) {
    const UnifiedFolder host("1\n2\n" + std::to_string(::getpid()) + "\n");
    const HostFacts facts = host.facts();
    EXPECT_EQ(facts.cgroupMode, CgroupMode::V2);
    EXPECT_EQ(facts.ownCgroup, "/user.slice/box");
    EXPECT_FALSE(facts.ownCgroupWritable) << "others live there";
    EXPECT_TRUE(facts.hasSysAdmin);
    EXPECT_EQ(facts.userNamespacesMax, 100u);
    const std::size_t controllers = ::geteuid() == 0 ? 3 : 2;
    EXPECT_EQ(facts.controllers.size(), controllers) << "root looks at the top";
}

TEST(HostFacts, SystemdMarksWhatItDelegates) {
    const UnifiedFolder host("1\n2\n");
    if (::setxattr(host.box().c_str(), "user.delegate", "1", 1, 0) != 0) {
        GTEST_SKIP() << "This file system keeps no user attributes.";
    }
    const HostFacts facts = host.facts();
    EXPECT_TRUE(facts.ownCgroupWritable);
    EXPECT_EQ(facts.controllers, (std::vector<std::string>{"memory", "pids"}));
}

TEST(HostFacts, SubordinateIds) {
    const std::string text =
        "alice:100000:65536\nbob:165536:65536\n1000:300000:10\nbad\nalice:x:1\n";
    EXPECT_EQ(parseSubIds(text, "alice", 1'000, false),
              (std::vector<IdRange>{{100'000, 65'536}, {300'000, 10}}));
    EXPECT_EQ(parseSubIds(text, "nobody", 5, false).size(), 0u);
    EXPECT_EQ(parseSubIds(text, "root", 0, true).size(), 3u);
}

}  // namespace
}  // namespace stacknet::sandbox
