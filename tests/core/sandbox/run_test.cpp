#include <gtest/gtest.h>
#include <signal.h>

#include <functional>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

std::string text(const SecretBytes& bytes) {
    return std::string(bytes.exposeText());
}

TEST(SandboxRun, PythonPrintsAndReturns) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python("print(1 + 1)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::Exited);
    EXPECT_EQ(run->exitCode, 0);
    EXPECT_EQ(text(run->standardOutput), "2\n");
    EXPECT_EQ(text(run->standardError), "");
    EXPECT_TRUE(run->comparable());
    EXPECT_GT(run->statistics.memoryPeakBytes, 0u);
    EXPECT_GT(run->statistics.cpuMs, 0);
    EXPECT_TRUE(live.doctor.ready);
    EXPECT_GE(live.doctor.selfTestMs, 0);
    EXPECT_EQ(live.doctor.languages, (std::vector<std::string>{"python", "shell"}));
}

TEST(SandboxRun, StandardInputErrorAndExitCode) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(
        "import sys\nd=sys.stdin.read()\nprint(d[::-1],end='')\n"
        "print('oops',file=sys.stderr)\nsys.exit(7)",
        {}, "abc");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "cba");
    EXPECT_EQ(text(run->standardError), "oops\n");
    EXPECT_EQ(run->exitCode, 7);
}

TEST(SandboxRun, LargeInputAndOutputPassWhole) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string big(5'000'000, 'q');
    auto run = live.python("import sys\nsys.stdout.write(sys.stdin.read())", {}, big);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 0);
    EXPECT_EQ(text(run->standardOutput), big);
    run = live.python("print('did not read')", {}, big);
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->exitCode, 0);
}

TEST(SandboxRun, ShellAndFiles) {
    STACKNET_LIVE_SANDBOX(live);
    RunRequest request;
    request.language = "shell";
    request.code = SecretBytes::copyOf("cat data.txt sub/more.txt; cat /in/data.txt; pwd");
    request.files.push_back({"data.txt", SecretBytes::copyOf("one\n")});
    request.files.push_back({"sub/more.txt", SecretBytes::copyOf("two\n")});
    auto run = live.sandbox->run(std::move(request), {});
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "one\ntwo\none\n/work\n");
}

TEST(SandboxRun, SignalsAreToldFromExitCodes) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python("import os\nos.abort()");
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->ending, Ending::Signaled);
    EXPECT_EQ(run->exitCode, 256 + SIGABRT);
    run = live.python("import sys\nsys.exit(137)");
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->ending, Ending::Exited);
    EXPECT_EQ(run->exitCode, 137);
    run = live.python("import os,signal\nos.kill(os.getpid(),signal.SIGKILL)");
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->exitCode, 256 + SIGKILL);
}

TEST(SandboxLimit, ForkBombIsBounded) {
    STACKNET_LIVE_SANDBOX(live);
    RunLimits limits;
    limits.wallMs = 20'000;
    auto run = live.python(R"(
import os, time
n = 0
try:
    while True:
        if os.fork() == 0:
            time.sleep(600)
        n += 1
except OSError:
    print(n < 256, n > 200)
)",
                           limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "True True\n") << text(run->standardError);
    EXPECT_EQ(run->ending, Ending::Exited);
    EXPECT_GT(run->statistics.pidsRefused, 0u);
    EXPECT_LT(run->statistics.wallMs, 20'000);
}

TEST(SandboxLimit, MemoryHogEndsAsOutOfMemory) {
    STACKNET_LIVE_SANDBOX(live);
    RunLimits limits;
    limits.memoryBytes = 64 * 1'048'576;
    auto run = live.python("b = bytearray(512 * 1048576)\nprint(len(b))", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::OutOfMemory);
    EXPECT_EQ(run->exitCode, kExitOutOfMemory);
    EXPECT_EQ(text(run->standardOutput), "");
    EXPECT_LE(run->statistics.memoryPeakBytes, limits.memoryBytes);
}

TEST(SandboxLimit, HogHiddenInAChildIsFound) {
    STACKNET_LIVE_SANDBOX(live);
    RunLimits limits;
    limits.memoryBytes = 64 * 1'048'576;
    auto run = live.python(R"(
import os
pid = os.fork()
if pid == 0:
    b = bytearray(512 * 1048576)
    os._exit(0)
os.waitpid(pid, 0)
)",
                           limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::OutOfMemory);
    EXPECT_FALSE(run->comparable());
}

TEST(SandboxLimit, TimeoutKillsTheWholeTree) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string mark = "sbxmark" + std::to_string(live.rng.u64());
    RunLimits limits;
    limits.wallMs = 1'500;
    auto run = live.python(R"(
import os, signal, sys, time
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        if os.fork() > 0:
            os._exit(0)
        for s in range(1, 32):
            try: signal.signal(s, signal.SIG_IGN)
            except OSError: pass
        os.execv('/bin/busybox', ['sh', '-c', "trap '' 1 2 3 13 15; while :; do :; done", ')" +
                               mark + R"('])
print('started', flush=True)
while True: pass
)",
                           limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::Timeout);
    EXPECT_EQ(run->exitCode, kExitTimeout);
    EXPECT_EQ(text(run->standardOutput), "started\n");
    EXPECT_GE(run->statistics.wallMs, 1'500);
    EXPECT_LT(run->statistics.wallMs, 10'000);
    EXPECT_TRUE(test::processesWith(mark).empty());
}

TEST(SandboxLimit, DaemonsDieWithTheProgram) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string mark = "sbxmark" + std::to_string(live.rng.u64());
    auto run =
        live.shell("setsid sh -c 'while :; do sleep 1; done' " + mark + " & echo left; exit 3");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 3);
    EXPECT_EQ(text(run->standardOutput), "left\n");
    EXPECT_TRUE(test::processesWith(mark).empty());
}

TEST(SandboxLimit, OutputIsCutAndEndsTheRun) {
    STACKNET_LIVE_SANDBOX(live);
    RunLimits limits;
    limits.outputBytes = 100'000;
    auto run = live.shell("yes", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::OutputLimit);
    EXPECT_EQ(run->exitCode, kExitOutputLimit);
    EXPECT_EQ(run->standardOutput.size(), 100'000u);
    EXPECT_TRUE(run->outputCut);
    run = live.shell("yes >&2", limits);
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->standardError.size(), 100'000u);
    EXPECT_EQ(run->ending, Ending::OutputLimit);
}

TEST(SandboxLimit, DisksAreSmall) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.shell(
        "dd if=/dev/zero of=/dev/shm/f bs=1M count=100 2>/dev/null; "
        "stat -c %s /dev/shm/f");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), std::to_string(kShmTmpfsBytes) + "\n");
}

TEST(SandboxReceipt, IsTheSameForTheSameRun) {
    STACKNET_LIVE_SANDBOX(live);
    const auto once = live.python("print({'b','a','c'}, hash('x'))");
    const auto twice = live.python("print({'b','a','c'}, hash('x'))");
    ASSERT_TRUE(once.ok() && twice.ok());
    EXPECT_EQ(once->receipt, twice->receipt);
    EXPECT_EQ(once->receipt.digest(), twice->receipt.digest());
    EXPECT_EQ("sha256:" + toHex(once->receipt.imageDigest), live.doctor.imageDigest);
    EXPECT_EQ(once->environment.at("SBX_CLASS"), "D0");
    EXPECT_EQ(once->environment.at("SBX_PROFILE"), profileDigest({}));
    EXPECT_EQ(once->environment.at("SBX_RUNTIME"), live.doctor.plan->runtime.name);
    const auto other = live.python("print({'b','a','c'}, hash('y'))");
    ASSERT_TRUE(other.ok());
    EXPECT_NE(other->receipt.inputHash, once->receipt.inputHash);
    EXPECT_NE(other->receipt.outputHash, once->receipt.outputHash);
    EXPECT_EQ(other->receipt.envHash, once->receipt.envHash);
}

TEST(SandboxReceipt, InputHashIsOverWhatWasGiven) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string code = "print(1)";
    const auto run = live.python(code, {}, "in");
    ASSERT_TRUE(run.ok());
    InputTerms terms{toolFor("python")->arguments, "/work", 2, crypto::sha256(asBytes("in")), {}};
    terms.tree = {{"main.py", EntryKind::File, code.size(), crypto::sha256(asBytes(code))}};
    EXPECT_EQ(run->receipt.inputHash, inputHash(terms).value());
}

TEST(SandboxRequest, BadRequestsAreNamed) {
    STACKNET_LIVE_SANDBOX(live);
    const auto codeOf = [&](const std::function<void(RunRequest&)>& change) {
        RunRequest request;
        request.language = "shell";
        request.code = SecretBytes::copyOf("true");
        change(request);
        const auto run = live.sandbox->run(std::move(request), {});
        return run.ok() ? std::string() : run.error().code;
    };
    EXPECT_EQ(codeOf([](RunRequest&) {}), "");
    EXPECT_EQ(codeOf([](RunRequest& r) { r.language = "perl"; }), "sandbox.unknown_language");
    EXPECT_EQ(codeOf([](RunRequest& r) { r.limits.memoryBytes = kMemoryBytes + 1; }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& r) { r.limits.wallMs = 0; }), "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& r) {
                  r.files.push_back({"../x", {}});
              }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& r) {
                  r.files.push_back({"main.sh", {}});
              }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& r) {
                  r.files.push_back({"a", {}});
                  r.files.push_back({"a/b", {}});
              }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& r) { r.determinism = Determinism::D3; }),
              "sandbox.class_unavailable");
}

}  // namespace
}  // namespace stacknet::sandbox
