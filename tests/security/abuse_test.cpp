#include <signal.h>
#include <algorithm>

#include <fstream>
#include <functional>
#include <sstream>

#include "tests/security/every_runtime.h"

namespace stacknet::sandbox::security {
namespace {

constexpr std::uint64_t kMebibyte = 1'048'576;
constexpr std::uint64_t kPageBytes = 4'096;
/// For runs that end by themselves, on a machine that does other things as well.
constexpr std::uint64_t kPlentyMs = 120'000;

std::string text(const SecretBytes& bytes) {
    return std::string(bytes.exposeText());
}

RunLimits within(std::uint64_t wallMs) {
    RunLimits limits;
    limits.wallMs = wallMs;
    return limits;
}

RunLimits withMemory(std::uint64_t bytes) {
    RunLimits limits = within(kPlentyMs);
    limits.memoryBytes = bytes;
    return limits;
}

/// What gVisor's own kernel needs, and some.
constexpr std::uint64_t kGvisorBytes = 192 * kMebibyte;

/// Bytes of memory that the host could still give.
std::uint64_t availableMemory() {
    std::ifstream file("/proc/meminfo");
    std::string name;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (file >> name >> kibibytes >> unit) {
        if (name == "MemAvailable:") return kibibytes * 1'024;
    }
    return 0;
}

/// Five daemons in sessions of their own that no signal but SIGKILL ends, with `mark` in their
/// command lines, and a program that never returns.
std::string daemonsThatIgnoreSignals(const std::string& mark) {
    return R"(
import os, signal
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        if os.fork() > 0:
            os._exit(0)
        for number in range(1, 32):
            try: signal.signal(number, signal.SIG_IGN)
            except OSError: pass
        os.execv('/bin/sh', ['sh', '-c', "trap '' 1 2 3 13 15; while :; do sleep 1; done", ')" +
           mark + R"('])
print('started', flush=True)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
while True: signal.pause()
)";
}

/// What a tool may do to the machine it runs on: section 3.3 of the findings, under each runtime.
class Abuse : public EveryRuntime {
protected:
    bool gvisor() const { return GetParam() == RuntimePreference::Runsc; }
    std::string mark() { return "sbxmark" + std::to_string(live().rng.u64()); }
    void expectEnding(const Result<RunOutcome>& run, Ending ending) {
        ASSERT_TRUE(run.ok()) << run.error().message;
        EXPECT_EQ(run->ending, ending) << run->exitCode << " " << run->standardError.exposeText();
    }
};

TEST_P(Abuse, ForkBomb) {
    // gVisor's processes are not the host's: there the limit of memory is what ends it.
    const auto run = live().python(R"(
import os, signal
count = 0
try:
    while True:
        if os.fork() == 0:
            signal.pause()
        count += 1
except OSError as failure:
    print(200 < count < 256, failure.errno)
)",
                                   gvisor() ? withMemory(kGvisorBytes) : within(kPlentyMs));
    expectEnding(run, gvisor() ? Ending::OutOfMemory : Ending::Exited);
    EXPECT_EQ(text(run->standardOutput), gvisor() ? "" : "True 11\n");
}

TEST_P(Abuse, ShellBomb) {
    const auto run = live().shell("f() { f | f & }\n(f) &\nwhile :; do :; done", within(1'000));
    expectEnding(run, Ending::Timeout);
}

TEST_P(Abuse, Threads) {
    const auto run = live().python(R"(
import threading
forever = threading.Event()
count = 0
try:
    while True:
        threading.Thread(target=forever.wait, daemon=True).start()
        count += 1
except RuntimeError as failure:
    print(failure, count)
)",
                                   within(kPlentyMs));
    expectEnding(run, Ending::Exited);
    std::string said = text(run->standardOutput);
    const std::string refused = "can't start new thread ";
    ASSERT_TRUE(said.starts_with(refused)) << said;
    const int count = std::stoi(said.substr(refused.size()));
    // gVisor's own threads are among those that the host counts, so that it is given more.
    EXPECT_LT(count, gvisor() ? 4'096 : 256);
    EXPECT_GT(count, gvisor() ? 100 : 200);
}

TEST_P(Abuse, MemoryHog) {
    const auto run =
        live().python("b = bytearray(512 * 1048576)\nprint(len(b))", withMemory(64 * kMebibyte));
    expectEnding(run, Ending::OutOfMemory);
    EXPECT_EQ(text(run->standardOutput), "");
}

TEST_P(Abuse, MemoryHogAtTheRealLimit) {
    STACKNET_LONG_SUITE_ONLY();
    if (availableMemory() < kMemoryBytes + 1'024 * kMebibyte) {
        GTEST_SKIP() << "This machine has less than 5 GiB of free memory.";
    }
    const auto run =
        live().python("hoard = []\nwhile True: hoard.append(b'x' * (64 * 1048576))", RunLimits());
    expectEnding(run, Ending::OutOfMemory);
    EXPECT_LE(run->statistics.memoryPeakBytes, kMemoryBytes);
    EXPECT_GT(run->statistics.memoryPeakBytes, kMemoryBytes - 256 * kMebibyte);
}

TEST_P(Abuse, HogHiddenInAChild) {
    const auto run = live().python(R"(
import os
child = os.fork()
if child == 0:
    b = bytearray(512 * 1048576)
    os._exit(0)
os.waitpid(child, 0)
)",
                                   withMemory(64 * kMebibyte));
    expectEnding(run, Ending::OutOfMemory);
    EXPECT_FALSE(run->comparable());
}

TEST_P(Abuse, FilesInMemoryCountAsMemory) {
    for (const char* folder : {"/work", "/tmp", "/dev/shm"}) {
        const auto run = live().shell(
            "dd if=/dev/zero of=" + std::string(folder) + "/f bs=1M count=60 2>/dev/null",
            withMemory(24 * kMebibyte));
        expectEnding(run, Ending::OutOfMemory);
    }
}

TEST_P(Abuse, DiskFiller) {
    const auto run = live().python(R"(
import os
for folder in ('/work', '/tmp', '/dev/shm'):
    file = os.open(folder + '/f', os.O_WRONLY | os.O_CREAT)
    chunk = bytes(1048576)
    try:
        while True:
            os.write(file, chunk)
    except OSError as failure:
        print(os.fstat(file).st_size, failure.errno)
    os.unlink(folder + '/f')
    os.close(file)
)",
                                   within(kPlentyMs));
    expectEnding(run, Ending::Exited);
    std::ostringstream wanted;
    for (const std::uint64_t size : {kWorkTmpfsBytes, kTmpTmpfsBytes, kShmTmpfsBytes}) {
        wanted << size << " 28\n";
    }
    EXPECT_EQ(text(run->standardOutput), wanted.str()) << run->standardError.exposeText();
}

TEST_P(Abuse, InodeFiller) {
    const auto run = live().python(R"(
import os
count = 0
try:
    while True:
        os.close(os.open(str(count), os.O_WRONLY | os.O_CREAT))
        count += 1
except OSError as failure:
    print(count, failure.errno)
)",
                                   gvisor() ? withMemory(kGvisorBytes) : within(kPlentyMs));
    if (gvisor()) {
        // It does not count them, but what they take.
        expectEnding(run, Ending::OutOfMemory);
        return;
    }
    expectEnding(run, Ending::Exited);
    // The folder itself is one.
    EXPECT_EQ(text(run->standardOutput), std::to_string(kTmpfsInodes - 1) + " 28\n")
        << run->standardError.exposeText();
}

TEST_P(Abuse, SparseFile) {
    const auto run = live().python(R"(
import os
file = os.open('/work/f', os.O_RDWR | os.O_CREAT)
for size in (1 << 31, 1 << 30):
    try:
        os.ftruncate(file, size)
        print(size)
    except OSError as failure:
        print(failure.errno)
)",
                                   within(kPlentyMs));
    expectEnding(run, Ending::Exited);
    EXPECT_EQ(text(run->standardOutput), "27\n" + std::to_string(kRlimitFileBytes) + "\n");
}

TEST_P(Abuse, EndlessOutput) {
    for (const char* code : {"yes", "yes >&2", "cat /dev/zero"}) {
        RunLimits limits = within(kPlentyMs);
        limits.outputBytes = kMebibyte;
        const auto run = live().shell(code, limits);
        expectEnding(run, Ending::OutputLimit);
        EXPECT_TRUE(run->outputCut);
        // The bound is each stream's. Who writes may still say that its pipe was closed.
        const auto [least, most] =
            std::minmax({run->standardOutput.size(), run->standardError.size()});
        EXPECT_EQ(most, kMebibyte) << code;
        EXPECT_LT(least, kPageBytes) << code;
    }
}

TEST_P(Abuse, StandardInputThatNobodyReads) {
    const auto run =
        live().python("print('did not read')", within(kPlentyMs), std::string(kStdinBytes, 'q'));
    expectEnding(run, Ending::Exited);
    EXPECT_EQ(text(run->standardOutput), "did not read\n");
}

TEST_P(Abuse, DaemonsThatIgnoreSignals) {
    // On a machine that is busy the program may not even have started them in the first limit.
    for (std::uint64_t wallMs = 1'000;; wallMs *= 4) {
        const std::string word = mark();
        const auto run = live().python(daemonsThatIgnoreSignals(word), within(wallMs));
        expectEnding(run, Ending::Timeout);
        EXPECT_GE(run->statistics.wallMs, static_cast<std::int64_t>(wallMs));
        EXPECT_TRUE(test::processesWith(word).empty());
        if (text(run->standardOutput) == "started\n") break;
        ASSERT_LT(wallMs, 60'000u) << "they never started";
    }
}

/// The promise to users, as it is: ten minutes, and then nothing.
TEST_P(Abuse, SixHundredSecondsAndNotOneMore) {
    STACKNET_LONG_SUITE_ONLY();
    if (GetParam() != RuntimePreference::Runc) {
        GTEST_SKIP() << "Once is enough: the supervisor counts, whatever the runtime.";
    }
    const std::string word = mark();
    const auto run = live().python(daemonsThatIgnoreSignals(word), RunLimits());
    expectEnding(run, Ending::Timeout);
    EXPECT_EQ(run->exitCode, kExitTimeout);
    EXPECT_TRUE(test::processesWith(word).empty());
    EXPECT_GE(run->statistics.wallMs, 600'000);
    EXPECT_LT(run->statistics.wallMs, 605'000);
    RecordProperty("wall_ms", static_cast<int>(run->statistics.wallMs));
}

TEST_P(Abuse, DaemonThatKeepsStandardOutput) {
    const std::string word = mark();
    const auto run =
        live().shell("setsid sh -c 'while :; do sleep 1; done' " + word + " & echo left; exit 3",
                     within(kPlentyMs));
    expectEnding(run, Ending::Exited);
    EXPECT_EQ(run->exitCode, 3);
    EXPECT_EQ(text(run->standardOutput), "left\n");
    EXPECT_TRUE(test::processesWith(word).empty());
}

TEST_P(Abuse, WaysToEndAreToldApart) {
    const std::vector<std::pair<std::string, std::int32_t>> cases = {
        {"import os; os.abort()", kExitSignalBase + SIGABRT},
        {"import ctypes; ctypes.string_at(0)", kExitSignalBase + SIGSEGV},
        {"import os, signal; os.kill(os.getpid(), signal.SIGKILL)", kExitSignalBase + SIGKILL},
        {"import sys; sys.exit(137)", 137},
        {"import sys; sys.exit(134)", 134},
        {"import os; os._exit(0)", 0},
    };
    for (const auto& [code, exit] : cases) {
        const auto run = live().python(code, within(kPlentyMs));
        ASSERT_TRUE(run.ok()) << run.error().message;
        EXPECT_EQ(run->exitCode, exit) << code;
        EXPECT_EQ(run->ending, exit < kExitSignalBase ? Ending::Exited : Ending::Signaled) << code;
    }
}

TEST_P(Abuse, BusyProcessesShareTheQuota) {
    RunLimits limits = within(1'500);
    limits.cpuQuotaUs = limits.cpuPeriodUs / 4;
    const auto run =
        live().shell("for n in 1 2 3 4 5 6 7 8; do while :; do :; done & done; wait", limits);
    expectEnding(run, Ending::Timeout);
    // A quarter of one processor, and what a period may run over.
    EXPECT_LE(run->statistics.cpuMs, run->statistics.wallMs / 4 + 500);
    EXPECT_GT(run->statistics.cpuMs, 0);
}

TEST_P(Abuse, CodeThatIsNone) {
    std::string every;
    for (int byte = 0; byte < 256; ++byte) every += static_cast<char>(byte);
    for (int round = 0; round < 6; ++round) every += every;
    // Refused at the door, or an error of the language: never a crash of the machinery.
    for (const bool python : {true, false}) {
        const auto run = python ? live().python(every, within(kPlentyMs))
                                : live().shell(every, within(kPlentyMs));
        if (run.ok()) {
            EXPECT_EQ(run->ending, Ending::Exited);
            EXPECT_NE(run->exitCode, 0);
        } else {
            EXPECT_EQ(run.error().code, "sandbox.bad_request") << run.error().message;
        }
    }
}

TEST_P(Abuse, TooMuchInput) {
    const auto codeOf = [&](const std::function<void(RunRequest&)>& change) {
        RunRequest request;
        request.language = "shell";
        request.code = SecretBytes::copyOf("true");
        change(request);
        const auto run = live().sandbox->run(std::move(request), {});
        return run.ok() ? std::string() : run.error().code;
    };
    EXPECT_EQ(codeOf([](RunRequest& request) {
                  for (int index = 0; index < 10'000; ++index) {
                      request.files.push_back({"f" + std::to_string(index), {}});
                  }
              }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& request) {
                  request.code = SecretBytes::copyOf(std::string(kInputBytes + 1, '#'));
              }),
              "sandbox.bad_request");
    EXPECT_EQ(codeOf([](RunRequest& request) {
                  request.standardInput = SecretBytes::copyOf(std::string(kStdinBytes + 1, 'x'));
              }),
              "sandbox.bad_request");
    for (const char* path : {"../x", "/etc/x", "a/../../x", "a//b", "./x", "a\nb"}) {
        EXPECT_EQ(codeOf([&](RunRequest& request) {
                      request.files.push_back({path, SecretBytes::copyOf("x")});
                  }),
                  "sandbox.bad_request")
            << path;
    }
    EXPECT_EQ(codeOf([](RunRequest& request) {
                  for (int index = 0; index < 256; ++index) {
                      request.files.push_back({"f" + std::to_string(index), {}});
                  }
                  request.code = SecretBytes::copyOf("[ $(ls /in | wc -l) = 257 ]");
              }),
              "");
}

STACKNET_EVERY_RUNTIME(Abuse);

}  // namespace
}  // namespace stacknet::sandbox::security
