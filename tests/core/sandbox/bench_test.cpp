#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <thread>

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

struct Sample {
    std::string name;
    std::function<void()> call;
    std::function<void()> before = [] {};  ///< not timed
};

/// In turns, so that all meet the same load of the machine; the first two rounds warm up.
std::map<std::string, double> mediansInTurns(int rounds, const std::vector<Sample>& samples) {
    std::map<std::string, std::vector<double>> times;
    for (int round = 0; round < rounds + 2; ++round) {
        for (const Sample& sample : samples) {
            sample.before();
            const double taken = timedMs(sample.call);
            if (round >= 2) times[sample.name].push_back(taken);
        }
    }
    std::map<std::string, double> medians;
    for (auto& [name, all] : times) {
        std::sort(all.begin(), all.end());
        medians[name] = all[all.size() / 2];
    }
    return medians;
}

/// A bundle like the sandbox's own, for the runtime alone: the same configuration but for the init,
/// which needs a supervisor to talk to.
class BareBundle {
public:
    BareBundle(const RunPlan& plan, const fs::path& layout) : m_plan(plan) {
        fs::permissions(m_scratch.path(), fs::perms(0755));
        // The mapped users must be able to walk to the image when nobody binds it for them.
        const auto image = ImageStore(m_scratch.path() / "images").open(layout);
        if (image.ok()) m_rootfs = image->rootfs;
        fs::permissions(m_scratch.path() / "images", fs::perms(0755));
        fs::create_directory(m_scratch.path() / "in");
        std::ofstream(m_scratch.path() / "in/main.py") << "print(1)";
        std::ofstream(m_scratch.path() / "in/main.sh") << "exit 0";
    }
    const std::string& rootfs() const { return m_rootfs; }
    ProcessOptions call(const std::string& language) const {
        const fs::path bundle = m_scratch.path() / language;
        if (fs::create_directory(bundle)) writeConfig(bundle, language);
        ProcessOptions options;
        options.program = m_plan.runtime.path;
        options.arguments = {"--root", (m_scratch.path() / "state").string()};
        if (m_plan.runtime.name == "runsc") {
            options.arguments.insert(options.arguments.end(), {"--network=none", "--oci-seccomp"});
        }
        options.arguments.insert(options.arguments.end(),
                                 {"run", "--bundle", bundle.string(), "bench-" + language});
        if (m_plan.hideUnifiedMount) {
            options.arguments.insert(
                options.arguments.begin(),
                {"-m", "--propagation", "private", "--", "/bin/sh", "-c",
                 "umount /sys/fs/cgroup/unified; exec \"$@\"", "_", m_plan.runtime.path});
            options.program = "/usr/bin/unshare";
        }
        options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
        return options;
    }

private:
    void writeConfig(const fs::path& bundle, const std::string& language) const {
        SpecInput spec;
        spec.rootfsPath = m_rootfs;
        spec.inputPath = m_scratch.path() / "in";
        spec.initPath = test::buildFolder() / "bin/stacknet-sandbox-init";
        spec.cgroupsPath = m_plan.cgroupParent + "/bench-" + language;
        spec.cgroupMode = m_plan.cgroupMode;
        spec.gvisor = m_plan.runtime.name == "runsc";
        spec.arguments = toolFor(language)->arguments;
        spec.environment = toolEnvironment();
        std::string text = specJson(spec);
        const std::string init =
            spec.gvisor ? "\"/sbx-init\",\"--control-on-stdin\",\"--\"," : "\"/sbx-init\",\"--\",";
        text.erase(text.find(init), init.size());
        std::ofstream(bundle / "config.json") << text;
    }
    RunPlan m_plan;
    test::ScratchFolder m_scratch;
    std::string m_rootfs;
};

void mustPrint(const ProcessOptions& options, std::string_view wanted) {
    const auto output = runProcess(options, "", 60'000, 4'096);
    ASSERT_TRUE(output.ok());
    ASSERT_EQ(output->standardOutput, wanted) << output->standardError;
}

/// Prints one line per installed runtime; asked for by --gtest_also_run_disabled_tests.
class SandboxBench : public testing::TestWithParam<RuntimePreference> {};

TEST_P(SandboxBench, DISABLED_SupervisedRunAgainstBareRuntime) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    config.warmMax = 0;
    test::LiveSandbox cold(config);
    if (!cold.skip.empty()) GTEST_SKIP() << cold.skip;
    config.warmMax = 2;
    test::LiveSandbox warm(config);
    ASSERT_EQ(warm.skip, "");
    const BareBundle bundle(*cold.doctor.plan, test::toolImage(cold.skip));
    const ProcessOptions barePython = bundle.call("python");
    const ProcessOptions bareShell = bundle.call("shell");
    ProcessOptions interpreter;
    interpreter.program = "/usr/bin/python3";
    interpreter.arguments = {"-s", "-c", "print(1)"};
    if (::geteuid() == 0) {
        // The image's own, which is the same program with the same library.
        interpreter.program = "/usr/sbin/chroot";
        interpreter.arguments.insert(interpreter.arguments.begin(),
                                     {bundle.rootfs(), "/usr/bin/python3"});
    }
    for (const auto& [name, value] : toolEnvironment()) {
        interpreter.environment.push_back(name + "=" + value);
    }
    const auto full = [&] {
        ASSERT_TRUE(test::eventually([&] {
            const SandboxActivity now = warm.sandbox->activity();
            return now.pool.waiting.size() == 2 && now.runs.leaving == 0;
        }));
    };
    // What the run before left to be removed is not this sample's.
    const auto settled = [&] {
        ASSERT_TRUE(test::eventually([&] { return cold.sandbox->activity().runs.leaving == 0; }));
        full();
    };
    const bool slow = cold.doctor.plan->runtime.name == "runsc";
    const auto medians = mediansInTurns(
        slow ? 10 : 30,
        {{"supervised_ms", [&] { ASSERT_EQ(cold.python("print(1)")->exitCode, 0); }, settled},
         {"bare_ms", [&] { mustPrint(barePython, "1\n"); }, settled},
         {"supervised_true_ms", [&] { ASSERT_EQ(cold.shell("exit 0")->exitCode, 0); }, settled},
         {"bare_true_ms", [&] { mustPrint(bareShell, ""); }, settled},
         {"warm_ms", [&] { ASSERT_TRUE(warm.python("print(1)")->warm); }, settled},
         {"warm_true_ms", [&] { ASSERT_TRUE(warm.shell("exit 0")->warm); }, settled},
         {"interpreter_ms", [&] { mustPrint(interpreter, "1\n"); }, settled}});
    std::cout << "{\"runtime\":\"" << cold.doctor.runtime << "\"";
    for (const auto& [name, value] : medians) std::cout << ",\"" << name << "\":" << value;
    std::cout << "}" << std::endl;
}

/// A thousand runs from four threads, cold and with a warm pool.
TEST_P(SandboxBench, DISABLED_Throughput) {
    std::string line;
    for (const std::uint32_t warmMax : {0U, 4U}) {
        OciSandboxConfig config;
        config.runtime = GetParam();
        config.runsMax = 4;
        config.warmMax = warmMax;
        test::LiveSandbox live(std::move(config));
        if (!live.skip.empty()) GTEST_SKIP() << live.skip;
        const bool slow = live.doctor.plan->runtime.name == "runsc";
        const int runs = slow ? 100 : 1'000;
        std::atomic<int> next = 0;
        std::atomic<int> right = 0;
        const double taken = timedMs([&] {
            std::vector<std::jthread> threads;
            for (int index = 0; index < 4; ++index) {
                threads.emplace_back([&] {
                    while (next++ < runs) {
                        const auto run = live.shell("exit 7");
                        if (run.ok() && run->exitCode == 7) ++right;
                    }
                });
            }
        });
        ASSERT_EQ(right, runs);
        const std::string kind = warmMax == 0 ? "cold" : "warm";
        line += ",\"" + kind + "_runs\":" + std::to_string(runs) + ",\"" + kind +
                "_per_second\":" + std::to_string(runs * 1'000 / taken) + ",\"" + kind +
                "_hits\":" + std::to_string(live.sandbox->activity().runs.warm);
        if (warmMax != 0) {
            std::cout << "{\"throughput\":\"" << live.doctor.runtime << "\"" << line << "}"
                      << std::endl;
        }
    }
}

STACKNET_EVERY_RUNTIME(SandboxBench);

}  // namespace
}  // namespace stacknet::sandbox
