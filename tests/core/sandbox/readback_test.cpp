#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "core/sandbox/cgroup_delegation.h"
#include "core/sandbox/cgroup_readback.h"
#include "core/sandbox/helper_run.h"
#include "core/sandbox/job_directory.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

/// An invented /proc and cgroup file system.
class FakeHost {
public:
    void write(const std::string& path, const std::string& content) const {
        const fs::path full = m_scratch->path() / fs::path(path).relative_path();
        fs::create_directories(full.parent_path());
        std::ofstream(full) << content;
    }
    void link(const std::string& path, const std::string& target) const {
        const fs::path full = m_scratch->path() / fs::path(path).relative_path();
        fs::create_directories(full.parent_path());
        fs::remove(full);
        fs::create_symlink(target, full);
    }
    CgroupReadback readback() const { return CgroupReadback(m_scratch->path().string()); }
    fs::path path() const { return m_scratch->path(); }

private:
    std::unique_ptr<test::ScratchFolder> m_scratch = std::make_unique<test::ScratchFolder>();
};

constexpr WantedLimits kWanted{4294967296, 4294967296, 256, 400000, 100000};

FakeHost unifiedHost() {
    FakeHost host;
    host.write("/proc/self/mountinfo", "30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n");
    host.write("/proc/42/cgroup", "0::/box/sbx-1\n");
    host.write("/proc/swaps", "Filename Type Size Used Priority\n/dev/sda2 partition 1 0 -2\n");
    const std::string folder = "/sys/fs/cgroup/box/sbx-1/";
    host.write(folder + "memory.max", "4294967296\n");
    host.write(folder + "memory.swap.max", "0\n");
    host.write(folder + "pids.max", "256\n");
    host.write(folder + "cpu.max", "400000 100000\n");
    host.write(folder + "cpu.stat", "usage_usec 1234\nuser_usec 1000\n");
    host.write(folder + "memory.peak", "777\n");
    host.write(folder + "memory.events", "low 0\noom 3\noom_kill 2\n");
    host.write(folder + "pids.events", "max 5\n");
    return host;
}

TEST(Readback, UnifiedLimitsInForce) {
    const FakeHost host = unifiedHost();
    const auto folders = host.readback().foldersOf(42);
    ASSERT_TRUE(folders);
    EXPECT_TRUE(folders->unified);
    EXPECT_TRUE(host.readback().mismatches(*folders, kWanted).empty());
    const CgroupStatistics statistics = host.readback().statistics(*folders);
    EXPECT_EQ(statistics.cpuUs, 1234u);
    EXPECT_EQ(statistics.memoryPeakBytes, 777u);
    EXPECT_EQ(statistics.oomKills, 2u);
    EXPECT_EQ(statistics.pidsRefused, 5u);
}

TEST(Readback, EveryUnifiedLimitIsChecked) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"memory.max", "max\n"},
        {"memory.max", "4294971392\n"},
        {"memory.max", ""},
        {"memory.swap.max", "max\n"},
        {"memory.swap.max", "4294967296\n"},
        {"pids.max", "max\n"},
        {"pids.max", "2048\n"},
        {"cpu.max", "max 100000\n"},
        {"cpu.max", "400000 10000\n"},
    };
    for (const auto& [file, content] : cases) {
        const FakeHost host = unifiedHost();
        host.write("/sys/fs/cgroup/box/sbx-1/" + file, content);
        const auto folders = host.readback().foldersOf(42);
        ASSERT_TRUE(folders);
        const auto found = host.readback().mismatches(*folders, kWanted);
        ASSERT_EQ(found.size(), 1u) << file << " " << content;
        EXPECT_TRUE(found[0].starts_with(file)) << found[0];
    }
}

FakeHost hybridHost() {
    FakeHost host;
    host.write("/proc/self/mountinfo",
               "31 20 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
               "32 20 0:28 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n"
               "33 20 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
               "34 20 0:30 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n");
    host.write("/proc/42/cgroup",
               "4:memory:/box/sbx-1\n3:pids:/box/sbx-1\n2:cpu,cpuacct:/box/sbx-1\n0::/box/sbx-1\n");
    host.write("/proc/swaps", "Filename Type Size Used Priority\n");
    host.write("/sys/fs/cgroup/memory/box/sbx-1/memory.limit_in_bytes", "4294967296\n");
    host.write("/sys/fs/cgroup/memory/box/sbx-1/memory.memsw.limit_in_bytes", "4294967296\n");
    host.write("/sys/fs/cgroup/memory/box/sbx-1/memory.oom_control",
               "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n");
    host.write("/sys/fs/cgroup/pids/box/sbx-1/pids.max", "256\n");
    host.write("/sys/fs/cgroup/cpu,cpuacct/box/sbx-1/cpu.cfs_quota_us", "400000\n");
    host.write("/sys/fs/cgroup/cpu,cpuacct/box/sbx-1/cpu.cfs_period_us", "100000\n");
    host.write("/sys/fs/cgroup/cpu,cpuacct/box/sbx-1/cpuacct.usage", "5000000\n");
    return host;
}

TEST(Readback, HybridLimits) {
    const FakeHost host = hybridHost();
    const auto folders = host.readback().foldersOf(42);
    ASSERT_TRUE(folders);
    EXPECT_FALSE(folders->unified);
    EXPECT_TRUE(host.readback().mismatches(*folders, kWanted).empty());
    EXPECT_EQ(host.readback().statistics(*folders).oomKills, 1u);
    EXPECT_EQ(host.readback().statistics(*folders).cpuUs, 5000u);
    host.write("/sys/fs/cgroup/memory/box/sbx-1/memory.memsw.limit_in_bytes", "8589934592\n");
    host.write("/sys/fs/cgroup/cpu,cpuacct/box/sbx-1/cpu.cfs_quota_us", "-1\n");
    EXPECT_EQ(host.readback().mismatches(*folders, kWanted).size(), 2u);
}

TEST(Readback, UnknownProcessHasNoFolders) {
    const FakeHost host = unifiedHost();
    EXPECT_FALSE(host.readback().foldersOf(43));
    const FakeHost partial = hybridHost();
    partial.write("/proc/42/cgroup", "4:memory:/box/sbx-1\n");
    EXPECT_FALSE(partial.readback().foldersOf(42));
}

TEST(Readback, SharedNamespacesAreFound) {
    const FakeHost host;
    for (const char* name : {"net", "pid", "mnt", "ipc", "uts", "user", "cgroup"}) {
        host.link(std::string("/proc/self/ns/") + name, "[1]");
        host.link(std::string("/proc/42/ns/") + name, "[2]");
    }
    EXPECT_TRUE(host.readback().sharedNamespaces(42).empty());
    host.link("/proc/42/ns/net", "[1]");
    EXPECT_EQ(host.readback().sharedNamespaces(42).size(), 1u);
    EXPECT_EQ(host.readback().sharedNamespaces(43).size(), 7u) << "unreadable is not its own";
}

std::string statusText(const std::string& uid, const std::string& nnp, const std::string& seccomp,
                       const std::string& bounding) {
    const std::string zero = "0000000000000000";
    return "Uid:\t" + uid + "\nCapInh:\t" + zero + "\nCapPrm:\t" + zero + "\nCapEff:\t" + zero +
           "\nCapBnd:\t" + bounding + "\nCapAmb:\t" + zero + "\nNoNewPrivs:\t" + nnp +
           "\nSeccomp:\t" + seccomp + "\n";
}

TEST(Readback, Credentials) {
    const std::string uid = "101000\t101000\t101000\t101000";
    const std::string zero = "0000000000000000";
    const FakeHost host;
    const auto problems = [&](const std::string& text) {
        host.write("/proc/42/status", text);
        return host.readback().looseCredentials(42, 101000).size();
    };
    EXPECT_EQ(problems(statusText(uid, "1", "2", zero)), 0u);
    EXPECT_EQ(problems(statusText(uid, "0", "2", zero)), 1u);
    EXPECT_EQ(problems(statusText(uid, "1", "0", zero)), 1u);
    EXPECT_EQ(problems(statusText(uid, "1", "2", "000001ffffffffff")), 1u);
    EXPECT_EQ(problems(statusText("0\t0\t0\t0", "1", "2", zero)), 4u);
    EXPECT_GE(problems(""), 1u);
}

TEST(Readback, SentryIsHeldByItsOwnRules) {
    const FakeHost host;
    const auto problems = [&](const std::string& text) {
        host.write("/proc/42/status", text);
        return host.readback().looseSentry(42).size();
    };
    EXPECT_EQ(problems("Uid:\t65534\t65534\t65534\t65534\nNoNewPrivs:\t1\nSeccomp:\t2\n"), 0u);
    EXPECT_EQ(problems("Uid:\t0\t0\t0\t0\nNoNewPrivs:\t1\nSeccomp:\t2\n"), 1u);
    EXPECT_EQ(problems("Uid:\t65534\t0\t0\t0\nNoNewPrivs:\t0\nSeccomp:\t2\n"), 1u);
    EXPECT_EQ(problems("Uid:\t65534\t0\t0\t0\nNoNewPrivs:\t1\nSeccomp:\t0\n"), 1u);
    EXPECT_EQ(problems("Uid:\t65534\t0\t0\t0\nNoNewPrivs:\t1\n"), 1u);
    EXPECT_EQ(problems(""), 1u);
}

TEST(HelperResult, ParsesWholeResultsOnly) {
    const std::string text =
        "phase=run\nmessage=\nended=exit\ncode=7\nstdout_cut=0\nstderr_cut=1\nfiles=2\nwall_ms=12\n"
        "cpu_us=3456\nmemory_peak=99\noom_kills=0\npids_refused=2\nlater=1\n";
    const auto result = parseHelperResult(text);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->ended, "exit");
    EXPECT_EQ(result->code, 7);
    EXPECT_FALSE(result->stdoutCut);
    EXPECT_TRUE(result->stderrCut);
    EXPECT_EQ(result->filesCut, FilesCut::TooMany);
    EXPECT_EQ(result->pidsRefused, 2u);
    for (std::size_t cut = 0; cut < text.find("later"); cut += 7) {
        EXPECT_FALSE(parseHelperResult(text.substr(0, cut)).ok()) << cut;
    }
    EXPECT_FALSE(parseHelperResult("code=1x\n").ok());
}

TEST(InputPath, TakesRelativePathsOnly) {
    for (const char* good : {"a", "a/b.txt", "\xC3\xA4.csv", ".hidden", "a..b"}) {
        EXPECT_TRUE(checkInputPath(good).ok()) << good;
    }
    for (const std::string& bad :
         {std::string(), std::string("/a"), std::string("a//b"), std::string("../a"),
          std::string("a/.."), std::string("."), std::string("a/"), std::string("a\nb"),
          std::string("a\0b", 3), std::string("\xFF"), std::string(600, 'a'),
          std::string("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a")}) {
        EXPECT_EQ(checkInputPath(bad).error().code, "sandbox.bad_request") << bad;
    }
}

TEST(Delegation, RefusesWhenAControllerCannotBeHandedDown) {
    const test::ScratchFolder scratch;
    RunPlan plan;
    plan.cgroupMode = CgroupMode::V2;
    plan.cgroupParent = "/base/own";
    fs::create_directories(scratch.path() / "base");
    EXPECT_EQ(prepareCgroups(plan, scratch.path()).error().code, "sandbox.no_delegation:memory");
    plan.cgroupMode = CgroupMode::Hybrid;
    EXPECT_TRUE(prepareCgroups(plan, scratch.path()).ok());
}

TEST(Delegation, HandsControllersDownTwoLevels) {
    const test::ScratchFolder scratch;
    RunPlan plan;
    plan.cgroupMode = CgroupMode::V2;
    plan.cgroupParent = "/base/own";
    fs::create_directories(scratch.path() / "base/own");
    std::ofstream(scratch.path() / "base/cgroup.subtree_control");
    std::ofstream(scratch.path() / "base/own/cgroup.subtree_control");
    EXPECT_TRUE(prepareCgroups(plan, scratch.path()).ok());
}

TEST(Delegation, RemovesEmptyLeftovers) {
    const test::ScratchFolder scratch;
    RunPlan plan;
    plan.cgroupMode = CgroupMode::Hybrid;
    plan.cgroupParent = "/stacknet-1";
    fs::create_directories(scratch.path() / "memory/stacknet-1/sbx-a");
    fs::create_directories(scratch.path() / "pids/stacknet-1");
    fs::create_directories(scratch.path() / "pids/other");
    removeCgroups(plan, scratch.path());
    EXPECT_FALSE(fs::exists(scratch.path() / "memory/stacknet-1"));
    EXPECT_FALSE(fs::exists(scratch.path() / "pids/stacknet-1"));
    EXPECT_TRUE(fs::exists(scratch.path() / "pids/other"));
}

}  // namespace
}  // namespace stacknet::sandbox
