#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>

#include "core/base/process.h"
#include "core/sandbox/image_store.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

double timedMs(const std::function<void()>& call) {
    const auto before = std::chrono::steady_clock::now();
    call();
    const auto after = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::milli>(after - before).count();
}

struct Medians {
    double first = 0;
    double second = 0;
};

/// In turns, so that both meet the same load of the machine; the first two rounds warm up.
Medians mediansInTurns(int rounds, const std::function<void()>& first,
                       const std::function<void()>& second) {
    std::vector<double> firsts;
    std::vector<double> seconds;
    for (int round = 0; round < rounds + 2; ++round) {
        const double one = timedMs(first);
        const double two = timedMs(second);
        if (round < 2) continue;
        firsts.push_back(one);
        seconds.push_back(two);
    }
    std::sort(firsts.begin(), firsts.end());
    std::sort(seconds.begin(), seconds.end());
    return {firsts[firsts.size() / 2], seconds[seconds.size() / 2]};
}

/// Prints one line per installed runtime; asked for by --gtest_also_run_disabled_tests.
class SandboxBench : public testing::TestWithParam<RuntimePreference> {};

TEST_P(SandboxBench, DISABLED_SupervisedRunAgainstBareRuntime) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    const RunPlan& plan = *live.doctor.plan;
    const test::ScratchFolder bundle;
    fs::permissions(bundle.path(), fs::perms(0755));
    fs::create_directory(bundle.path() / "in");
    std::ofstream(bundle.path() / "in/main.py") << "print(1)";
    SpecInput spec;
    // The mapped users must be able to walk to the image when nobody binds it for them.
    const auto image = ImageStore(bundle.path() / "images").open(test::toolImage(live.skip));
    ASSERT_TRUE(image.ok()) << image.error().message;
    fs::permissions(bundle.path() / "images", fs::perms(0755));
    spec.rootfsPath = image->rootfs;
    spec.inputPath = bundle.path() / "in";
    spec.initPath = test::buildFolder() / "bin/stacknet-sandbox-init";
    spec.cgroupsPath = plan.cgroupParent + "/bench";
    spec.cgroupMode = plan.cgroupMode;
    spec.arguments = toolFor("python")->arguments;
    spec.environment = toolEnvironment();
    std::string text = specJson(spec);
    const std::string init = "\"/sbx-init\",\"--\",";
    const std::size_t at = text.find(init);
    ASSERT_NE(at, std::string::npos);
    text.erase(at, init.size());
    std::ofstream(bundle.path() / "config.json") << text;
    ProcessOptions options;
    options.program = plan.runtime.path;
    options.arguments = {
        "--root", (bundle.path() / "state").string(), "run", "--bundle", bundle.path().string(),
        "bench"};
    if (plan.hideUnifiedMount) {
        options.arguments.insert(
            options.arguments.begin(),
            {"-m", "--propagation", "private", "--", "/bin/sh", "-c",
             "umount /sys/fs/cgroup/unified; exec \"$@\"", "_", plan.runtime.path});
        options.program = "/usr/bin/unshare";
    }
    options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
    const Medians medians = mediansInTurns(
        30,
        [&] {
            const auto run = live.python("print(1)");
            ASSERT_TRUE(run.ok() && run->exitCode == 0);
        },
        [&] {
            const auto output = runProcess(options, "", 20'000, 4'096);
            ASSERT_TRUE(output.ok());
            ASSERT_EQ(output->standardOutput, "1\n") << output->standardError;
        });
    std::cout << "{\"runtime\":\"" << live.doctor.runtime
              << "\",\"supervised_ms\":" << medians.first << ",\"bare_ms\":" << medians.second
              << ",\"ratio\":" << medians.first / medians.second << "}\n";
}

INSTANTIATE_TEST_SUITE_P(Each, SandboxBench,
                         testing::Values(RuntimePreference::Crun, RuntimePreference::Runc),
                         [](const auto& each) {
                             return each.param == RuntimePreference::Crun ? "crun" : "runc";
                         });

}  // namespace
}  // namespace stacknet::sandbox
