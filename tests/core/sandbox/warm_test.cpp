#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "core/sandbox/warm_sizer.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

using Wanted = std::map<std::string, std::uint32_t>;

TEST(WarmSizer, KeepsTheFloorWithoutDemand) {
    WarmSizer sizer(4);
    sizer.add("python", 1, 0);
    sizer.add("shell", 1, 0);
    EXPECT_EQ(sizer.wanted(0), (Wanted{{"python", 1}, {"shell", 1}}));
    EXPECT_EQ(sizer.wanted(100 * kWarmIdleMs), (Wanted{{"python", 1}, {"shell", 1}}));
    EXPECT_FALSE(sizer.nextChangeMs().has_value());
}

TEST(WarmSizer, MissesRaiseAndIdlenessLowers) {
    EXPECT_EQ(kWarmIdleMs, 300'000);
    WarmSizer sizer(3);
    sizer.add("python", 1, 0);
    sizer.used("python", true, 10);
    EXPECT_EQ(sizer.wanted(10).at("python"), 1u) << "a hit asks for no more";
    sizer.used("python", false, 20);
    EXPECT_EQ(sizer.wanted(20).at("python"), 2u);
    sizer.used("python", false, 30);
    sizer.used("python", false, 40);
    sizer.used("python", false, 50);
    EXPECT_EQ(sizer.wanted(50).at("python"), 3u) << "never over the bound";
    EXPECT_EQ(sizer.nextChangeMs(), 50 + kWarmIdleMs);
    EXPECT_EQ(sizer.wanted(50 + kWarmIdleMs - 1).at("python"), 3u);
    EXPECT_EQ(sizer.wanted(50 + kWarmIdleMs).at("python"), 2u);
    EXPECT_EQ(sizer.wanted(50 + 2 * kWarmIdleMs).at("python"), 1u);
    EXPECT_EQ(sizer.wanted(50 + 9 * kWarmIdleMs).at("python"), 1u);
    EXPECT_FALSE(sizer.nextChangeMs().has_value());
}

TEST(WarmSizer, TheBoundGoesToWhoWasUsedLast) {
    WarmSizer sizer(2);
    sizer.add("python", 1, 0);
    sizer.add("shell", 1, 0);
    sizer.used("shell", false, 5);
    EXPECT_EQ(sizer.wanted(5), (Wanted{{"python", 0}, {"shell", 2}}));
    sizer.used("python", false, 6);
    EXPECT_EQ(sizer.wanted(6), (Wanted{{"python", 2}, {"shell", 0}}));
    std::uint32_t total = 0;
    sizer.used("new", false, 7);
    for (const auto& [name, count] : sizer.wanted(7)) total += count;
    EXPECT_EQ(total, 2u);
    EXPECT_EQ(sizer.wanted(7).at("new"), 1u) << "a kind that nobody foresaw";
    WarmSizer none(0);
    none.add("python", 1, 0);
    none.used("python", false, 0);
    EXPECT_EQ(none.wanted(0).at("python"), 0u);
}

bool full(const test::LiveSandbox& live, std::size_t count = 2) {
    return test::eventually([&] { return live.sandbox->activity().pool.waiting.size() == count; });
}

class SandboxWarm : public testing::TestWithParam<RuntimePreference> {};

TEST_P(SandboxWarm, ServesARunAndTheReceiptDoesNotTell) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    ASSERT_TRUE(full(live)) << live.sandbox->activity().pool.lastError;
    const std::string code =
        "import sys,os\nprint(sys.stdin.read(), sorted(os.listdir('/in')), "
        "open('a/b').read())\nopen('/out/o','w').write('o')";
    const auto request = [&](RunLimits limits) {
        RunRequest made;
        made.language = "python";
        made.code = SecretBytes::copyOf(code);
        made.standardInput = SecretBytes::copyOf("input");
        made.files.push_back({"a/b", SecretBytes::copyOf("file")});
        made.limits = limits;
        return made;
    };
    const auto warm = live.sandbox->run(request({}), {});
    ASSERT_TRUE(warm.ok()) << warm.error().message;
    EXPECT_TRUE(warm->warm);
    EXPECT_EQ(warm->exitCode, 0) << warm->standardError.exposeText();
    EXPECT_EQ(warm->standardOutput.exposeText(), "input ['a', 'main.py'] file\n");
    ASSERT_EQ(warm->files.size(), 1u);
    OciSandboxConfig cold;
    cold.runtime = GetParam();
    cold.warmMax = 0;
    test::LiveSandbox other(std::move(cold));
    ASSERT_EQ(other.skip, "");
    const auto again = other.sandbox->run(request({}), {});
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_FALSE(again->warm);
    EXPECT_EQ(again->standardOutput.exposeText(), warm->standardOutput.exposeText());
    EXPECT_EQ(again->receipt, warm->receipt);
    const SandboxActivity activity = live.sandbox->activity();
    EXPECT_EQ(activity.pool.hits, 1u);
    EXPECT_EQ(activity.runs.warm, 1u);
    EXPECT_EQ(activity.runs.endings.at("exit"), 1u);
}

TEST_P(SandboxWarm, ADeadOneIsReplaced) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    ASSERT_TRUE(full(live));
    const std::string id = live.sandbox->activity().pool.waiting.front().id;
    for (int pid : test::processesWith(id)) {
        if (test::processesWith("stacknet-sandbox-helper").contains(pid)) ::kill(pid, SIGKILL);
    }
    EXPECT_TRUE(test::eventually([&] {
        const WarmPoolStatus pool = live.sandbox->activity().pool;
        if (pool.replaced != 1 || pool.waiting.size() != 2) return false;
        for (const WarmContainer& waiting : pool.waiting) {
            if (waiting.id == id) return false;
        }
        return true;
    }));
    // Its supervisor was killed, so that it could not remove it itself.
    EXPECT_TRUE(test::eventually([&] { return live.sandbox->activity().runs.leaving == 0; }));
    EXPECT_TRUE(test::eventually([&] { return test::processesWith(id).empty(); }));
    const auto run = live.shell("echo fine");
    ASSERT_TRUE(run.ok()) << run.error().message;
}

STACKNET_EVERY_RUNTIME(SandboxWarm);

TEST(SandboxWarmPool, OneContainerServesOneRun) {
    STACKNET_LIVE_SANDBOX(live);
    std::set<std::string> seen;
    for (int round = 0; round < 4; ++round) {
        ASSERT_TRUE(full(live));
        for (const WarmContainer& waiting : live.sandbox->activity().pool.waiting) {
            seen.insert(waiting.id);
        }
        const auto run = live.shell("[ -e /tmp/mark ] && echo used; echo 1 >/tmp/mark");
        ASSERT_TRUE(run.ok()) << run.error().message;
        EXPECT_TRUE(run->warm);
        EXPECT_EQ(run->standardOutput.exposeText(), "");
    }
    EXPECT_EQ(seen.size(), 5u) << "two at first, and one more after each of three runs";
    EXPECT_EQ(live.sandbox->activity().pool.hits, 4u);
}

TEST(SandboxWarmPool, TighterLimitsAndVariedRunsAreCold) {
    STACKNET_LIVE_SANDBOX(live);
    ASSERT_TRUE(full(live));
    RunLimits limits;
    limits.memoryBytes = 64 * 1'048'576;
    auto run = live.shell("exit 0", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_FALSE(run->warm);
    EXPECT_EQ(live.sandbox->activity().pool.misses, 0u) << "no demand for the pool";
    limits = {};
    limits.wallMs = 5'000;  // the supervisor's own, which waits for its order
    run = live.shell("exit 0", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_TRUE(run->warm);
}

TEST(SandboxWarmPool, SaysWhatItCosts) {
    STACKNET_LIVE_SANDBOX(live);
    ASSERT_TRUE(full(live));
    const WarmPoolStatus pool = live.sandbox->activity().pool;
    EXPECT_EQ(pool.most, 2u);
    EXPECT_EQ(pool.wanted, 2u);
    EXPECT_EQ(pool.created, 2u);
    EXPECT_EQ(pool.failed, 0u);
    EXPECT_GT(pool.meanCreateMs, 0);
    for (const WarmContainer& waiting : pool.waiting) {
        EXPECT_GT(waiting.residentBytes, 0u);
        EXPECT_LT(waiting.residentBytes, 64u * 1'048'576);
        EXPECT_GT(waiting.cgroupBytes, 0u);
        EXPECT_GE(waiting.ageMs, 0);
    }
}

TEST(SandboxWarmPool, LeavesNothingWhenItIsDrained) {
    std::set<std::string> ids;
    {
        STACKNET_LIVE_SANDBOX(live);
        ASSERT_TRUE(full(live));
        for (const auto& waiting : live.sandbox->activity().pool.waiting) ids.insert(waiting.id);
        ASSERT_TRUE(live.sandbox->prepare().ready);
        for (const std::string& id : ids) EXPECT_TRUE(test::processesWith(id).empty());
        ASSERT_TRUE(full(live));
        for (const auto& waiting : live.sandbox->activity().pool.waiting) ids.insert(waiting.id);
    }
    EXPECT_EQ(ids.size(), 4u);
    for (const std::string& id : ids) EXPECT_TRUE(test::processesWith(id).empty());
}

TEST(SandboxCounters, BadInputIsNamedAndCounted) {
    STACKNET_LIVE_SANDBOX(live);
    const auto refuse = [&](const std::function<void(RunRequest&)>& change) {
        RunRequest request;
        request.language = "python";
        request.code = SecretBytes::copyOf("print(1)");
        change(request);
        const auto run = live.sandbox->run(std::move(request), {});
        return run.ok() ? std::string() : run.error().message;
    };
    EXPECT_NE(refuse([](RunRequest& r) { r.code = SecretBytes(kInputBytes + 1); }), "");
    EXPECT_NE(refuse([](RunRequest& r) { r.code = SecretBytes::copyOf("\xFF\xFE"); }), "");
    EXPECT_NE(refuse([](RunRequest& r) { r.code = SecretBytes(3); }), "") << "NUL bytes";
    EXPECT_NE(refuse([](RunRequest& r) {
                  for (int index = 0; index < 10'000; ++index) {
                      r.files.push_back({std::to_string(index), {}});
                  }
              }),
              "");
    for (const char* path : {"../x", "/etc/passwd", "a/../../x", "a//b"}) {
        EXPECT_NE(refuse([&](RunRequest& r) { r.files.push_back({path, {}}); }), "");
    }
    EXPECT_NE(refuse([](RunRequest& r) { r.standardInput = SecretBytes(kStdinBytes + 1); }), "");
    EXPECT_NE(refuse([](RunRequest& r) { r.language = "perl"; }), "");
    EXPECT_NE(refuse([](RunRequest& r) { r.limits.files = kOutEntries + 1; }), "");
    EXPECT_EQ(refuse([](RunRequest& r) {
                  r.files.push_back({"binary", SecretBytes::copyOf(std::string_view("\0\xFF", 2))});
              }),
              "");
    RunLimits limits;
    limits.outputBytes = 1'000;
    ASSERT_TRUE(live.shell("yes", limits).ok());
    ASSERT_TRUE(live.python("import os\ntry:\n  while True:\n    os.fork() or __import__('time')"
                            ".sleep(600)\nexcept OSError: pass",
                            {.wallMs = 5'000})
                    .ok());
    const RunCounters runs = live.sandbox->activity().runs;
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:code.size"), 1u);
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:code.binary"), 2u);
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:files.count"), 1u);
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:files.path"), 4u);
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:stdin.size"), 1u);
    EXPECT_EQ(runs.refusals.at("sandbox.bad_request:limits"), 1u);
    EXPECT_EQ(runs.refusals.at("sandbox.unknown_language"), 1u);
    EXPECT_EQ(runs.endings.at("output_limit"), 1u);
    EXPECT_EQ(runs.outputCut, 1u);
    EXPECT_EQ(runs.pidsLimitHit, 1u);
    EXPECT_EQ(runs.requests, 14u);
    EXPECT_TRUE(test::eventually([&] { return live.sandbox->activity().runs.leaving == 0; }));
}

}  // namespace
}  // namespace stacknet::sandbox
