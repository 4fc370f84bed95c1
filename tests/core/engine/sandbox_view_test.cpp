#include "core/engine/sandbox_view.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

TEST(SandboxView, ShowsTheLimitsOfTheProduct) {
    const api::SandboxLimitsInfo limits = sandboxInfo({}, {}).limits;
    EXPECT_EQ(limits.memoryBytes, 4'294'967'296U);
    EXPECT_EQ(limits.cpus, 4U);
    EXPECT_EQ(limits.wallMs, 600'000U);
    EXPECT_EQ(limits.processes, 256U);
    EXPECT_EQ(limits.outputBytes, 8'388'608U);
    EXPECT_EQ(limits.workBytes, 536'870'912U);
    EXPECT_EQ(limits.filesBytes, 67'108'864U);
    EXPECT_EQ(limits.files, 1'024U);
}

TEST(SandboxView, ShowsWhichRuntimeAndWhyAndWhatBecameOfTheRuns) {
    sandbox::Doctor doctor;
    doctor.runtime = "runc 1.1.5";
    doctor.runtimeWhy = "crun refuses hybrid cgroups.";
    doctor.runtimes = {{{"crun", "/usr/bin/crun", "1.8.1"}, false, "It refuses hybrid cgroups."},
                       {{"runc", "/usr/sbin/runc", "1.1.5"}, true, "It runs."}};
    doctor.findings = {{"sandbox.runtime_outdated", sandbox::Severity::Warning, "Old.", "Upgrade."},
                       {"sandbox.no_image", sandbox::Severity::Blocks, "None.", "./dev setup"}};
    doctor.languages = {"python", "shell"};
    doctor.selfTestMs = 41;
    sandbox::SandboxActivity activity;
    activity.runs.requests = 9;
    activity.runs.endings = {{"exit", 5}, {"timeout", 1}};
    activity.runs.refusals = {{"sandbox.bad_request:files.path", 2}};
    activity.pool.most = 2;
    activity.pool.waiting = {{"id", "python", 1'200, 2'000'000, 300'000}};
    activity.pool.hits = 3;

    const api::SandboxInfo info = sandboxInfo(doctor, activity);
    EXPECT_EQ(info.runtime, "runc 1.1.5");
    ASSERT_EQ(info.runtimes.size(), 2U);
    EXPECT_EQ(info.runtimes[0], (api::SandboxRuntimeInfo{"crun", "1.8.1", "/usr/bin/crun", false,
                                                         "It refuses hybrid cgroups."}));
    ASSERT_EQ(info.findings.size(), 2U);
    EXPECT_FALSE(info.findings[0].blocks);
    EXPECT_TRUE(info.findings[1].blocks);
    EXPECT_EQ(info.endings, (std::vector<api::SandboxCountInfo>{{"exit", 5}, {"timeout", 1}}));
    EXPECT_EQ(info.refusals,
              (std::vector<api::SandboxCountInfo>{{"sandbox.bad_request:files.path", 2}}));
    ASSERT_EQ(info.warm.waiting.size(), 1U);
    EXPECT_EQ(info.warm.waiting[0], (api::WarmContainerInfo{"python", 1'200, 2'000'000, 300'000}));
    EXPECT_EQ(info.warm.hits, 3U);
    EXPECT_EQ(info.selfTestMs, 41);
}

}  // namespace
}  // namespace stacknet::engine
