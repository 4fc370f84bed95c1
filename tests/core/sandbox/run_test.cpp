#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <set>
#include <thread>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

std::string text(const SecretBytes& bytes) {
    return std::string(bytes.exposeText());
}

/// Host processes whose command line holds `word`.
std::set<int> processesWith(const std::string& word) {
    std::set<int> found;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream file(entry.path() / "cmdline", std::ios::binary);
        const std::string line{std::istreambuf_iterator<char>(file), {}};
        if (line.find(word) != std::string::npos) found.insert(std::stoi(name));
    }
    return found;
}

/// Waits until `done` holds, by a deadline.
bool eventually(const std::function<bool()>& done, int seconds = 20) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (!done()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::yield();
    }
    return true;
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

TEST(SandboxConfinement, NoNetwork) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(R"(
import socket
print(sorted(n for _, n in socket.if_nameindex()) if False else open('/proc/net/dev').read().count(':'))
for family, address in ((socket.AF_INET, ('192.0.2.1', 443)), (socket.AF_INET6, ('2001:db8::1', 443))):
    try:
        s = socket.socket(family, socket.SOCK_STREAM)
        s.settimeout(5)
        s.connect(address)
        print('connected')
    except OSError as e:
        print(e.errno)
for family in (16, 17, 38, 40):
    try:
        socket.socket(family, socket.SOCK_RAW)
        print('made', family)
    except OSError as e:
        print(family, 'refused')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput),
              "1\n101\n101\n16 refused\n17 refused\n38 refused\n40 refused\n")
        << text(run->standardError);
}

TEST(SandboxConfinement, NoPrivileges) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.shell(
        "grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status; id -u; id -g; "
        "cat /proc/sys/kernel/hostname");
    ASSERT_TRUE(run.ok()) << run.error().message;
    const std::string zero = "\t0000000000000000\n";
    EXPECT_EQ(text(run->standardOutput), "CapInh:" + zero + "CapPrm:" + zero + "CapEff:" + zero +
                                             "CapBnd:" + zero + "CapAmb:" + zero +
                                             "NoNewPrivs:\t1\nSeccomp:\t2\n1000\n1000\nsandbox\n");
}

TEST(SandboxConfinement, OnlyItsOwnFoldersAreWritable) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(R"(
for path in ('/x', '/etc/passwd', '/usr/bin/x', '/in/x', '/in/main.py', '/sbx-init', '/out/x',
             '/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/dev/x'):
    try:
        open(path, 'a').write('x')
        print('WROTE', path)
    except OSError:
        pass
for path in ('/work/x', '/tmp/x', '/dev/shm/x'):
    open(path, 'w').write('x')
print('done')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "done\n") << text(run->standardError);
}

TEST(SandboxConfinement, HostFilesAndProcessesAreOutOfReach) {
    STACKNET_LIVE_SANDBOX(live);
    const fs::path secret = live.data.path() / "secret";
    ASSERT_TRUE(writeFileAtomically(secret, asBytes("TOPSECRET"), 0644).ok());
    auto run = live.python(R"(
import os, glob
for path in (')" + secret.string() +
                           R"(', '/../..' + ')" + secret.string() + R"('):
    for prefix in ('', '/proc/1/root', '/proc/self/root/..', '/proc/self/cwd/../..'):
        try:
            print('READ', open(prefix + path).read())
        except OSError:
            pass
for link in glob.glob('/proc/self/fd/*'):
    try:
        target = os.readlink(link)
        if not target.startswith(('pipe:', '/proc/')):
            print('FD', target)
    except OSError:
        pass
try:
    print('INIT FDS', os.listdir('/proc/1/fd'))
except OSError:
    pass
print(sorted(int(p) for p in os.listdir('/proc') if p.isdigit())[0])
for pid in (os.getppid(), 1):
    try:
        os.kill(pid, 9)
    except OSError as e:
        print(e.errno)
print('alive')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "1\nalive\n") << text(run->standardError);
}

TEST(SandboxConfinement, DangerousCallsAreRefused) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(R"(
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def refused(name, number, *args):
    ctypes.set_errno(0)
    result = libc.syscall(number, *args)
    if result >= 0:
        print('ALLOWED', name)
if os.uname().machine == 'x86_64':
    refused('unshare user', 272, 0x10000000)
    refused('mount', 165, b'none', b'/tmp', b'tmpfs', 0, 0)
    refused('ptrace', 101, 16, 1, 0, 0)
    refused('keyctl', 250, 0, 0, 0, 0)
    refused('io_uring_setup', 425, 1, 0)
    refused('userfaultfd', 323, 0)
    refused('bpf', 321, 0, 0, 0)
    refused('perf_event_open', 298, 0, 0, 0, 0, 0)
    refused('process_vm_readv', 310, 1, 0, 0, 0, 0, 0)
    refused('open_by_handle_at', 304, 0, 0, 0)
    refused('clone3', 435, 0, 0)
    refused('chroot', 161, b'/tmp')
    refused('tiocsti', 16, 0, 0x5412, b'x')
    refused('tiocsti masked', 16, 0, 0x100005412, b'x')
print('done')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(text(run->standardOutput), "done\n") << text(run->standardError);
}

TEST(SandboxConfinement, OrdinaryProgramsStillWork) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(R"(
import asyncio, json, sqlite3, ssl, subprocess, threading, multiprocessing, hashlib, lzma, ctypes
t = threading.Thread(target=lambda: None); t.start(); t.join()
assert subprocess.run(['sh', '-c', 'echo sub'], capture_output=True).stdout == b'sub\n'
p = multiprocessing.Process(target=print); p.start(); p.join(); assert p.exitcode == 0
db = sqlite3.connect('t.db'); db.execute('create table t(x)'); db.execute('insert into t values (1)')
async def hello():
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    return await reader.read()
async def main():
    global port
    async def serve(r, w):
        w.write(b'loop'); await w.drain(); w.close()
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    return await hello()
assert asyncio.run(main()) == b'loop'
print('ok')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 0) << text(run->standardError);
    EXPECT_TRUE(text(run->standardOutput).ends_with("ok\n"));
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
    EXPECT_TRUE(processesWith(mark).empty());
}

TEST(SandboxLimit, DaemonsDieWithTheProgram) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string mark = "sbxmark" + std::to_string(live.rng.u64());
    auto run =
        live.shell("setsid sh -c 'while :; do sleep 1; done' " + mark + " & echo left; exit 3");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 3);
    EXPECT_EQ(text(run->standardOutput), "left\n");
    EXPECT_TRUE(processesWith(mark).empty());
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

TEST(SandboxLife, CancelStopsTheRun) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string mark = "sbxmark" + std::to_string(live.rng.u64());
    std::stop_source stop;
    std::atomic<bool> cancelled = false;
    std::jthread runner([&] {
        RunRequest request;
        request.language = "shell";
        request.code = SecretBytes::copyOf("sh -c 'while :; do sleep 1; done' " + mark);
        const auto run = live.sandbox->run(std::move(request), stop.get_token());
        cancelled = !run.ok() && run.error().code == "sandbox.cancelled";
    });
    EXPECT_TRUE(eventually([&] { return !processesWith(mark).empty(); }));
    stop.request_stop();
    runner.join();
    EXPECT_TRUE(cancelled);
    EXPECT_TRUE(eventually([&] { return processesWith(mark).empty(); }));
    EXPECT_TRUE(live.shell("exit 0").ok()) << "a cancelled run leaves its slot";
}

TEST(SandboxLife, KilledSupervisorTakesTheRunAlong) {
    STACKNET_LIVE_SANDBOX(live);
    const std::string mark = "sbxmark" + std::to_string(live.rng.u64());
    std::string code;
    std::jthread runner([&] {
        const auto run = live.shell("sh -c 'while :; do sleep 1; done' " + mark);
        if (!run.ok()) code = run.error().code;
    });
    ASSERT_TRUE(eventually([&] { return !processesWith(mark).empty(); }));
    // Ours is the one whose bundle lies below this data directory's run folder: find it by parent.
    for (int pid : processesWith("stacknet-sandbox-helper")) {
        std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
        std::string word;
        int parent = 0;
        stat >> word >> word >> word >> parent;
        if (parent == ::getpid()) ::kill(pid, SIGKILL);
    }
    runner.join();
    EXPECT_EQ(code, "sandbox.setup_failed");
    EXPECT_TRUE(eventually([&] { return processesWith(mark).empty(); }));
    EXPECT_TRUE(live.sandbox->prepare().ready) << "what is left is swept";
    EXPECT_TRUE(live.shell("exit 0").ok());
}

TEST(SandboxLife, LeavesNothingBehind) {
    fs::path folder;
    {
        STACKNET_LIVE_SANDBOX(live);
        ASSERT_TRUE(live.shell("exit 0").ok());
        folder = "/dev/shm/" +
                 ("stacknet-" + std::to_string(::geteuid()) +
                  live.doctor.plan->cgroupParent.substr(live.doctor.plan->cgroupParent.rfind('-')));
        if (!fs::exists(folder)) GTEST_SKIP() << "/dev/shm is not memory on this machine.";
    }
    EXPECT_FALSE(fs::exists(folder));
}

TEST(SandboxLife, SeveralRunAtOnce) {
    STACKNET_LIVE_SANDBOX(live);
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int index = 0; index < 6; ++index) {
            threads.emplace_back([&, index] {
                const auto run = live.shell("echo " + std::to_string(index));
                if (run.ok() && text(run->standardOutput) == std::to_string(index) + "\n") ++right;
            });
        }
    }
    EXPECT_EQ(right, 6);
}

/// A runtime that changes the bundle's configuration by a sed script before the real one sees it.
std::string readinessWith(const RuntimeFacts& real, const std::string& script) {
    const test::ScratchFolder scratch;
    const fs::path program = scratch.path() / real.name;
    std::ofstream(program) << "#!/bin/sh\nbundle=\nfor word; do\n"
                              "  [ \"$previous\" = --bundle ] && bundle=$word\n"
                              "  previous=$word\ndone\n"
                              "[ -n \"$bundle\" ] && sed -z -i '"
                           << script << "' \"$bundle/config.json\"\nexec " << real.path
                           << " \"$@\"\n";
    fs::permissions(program, fs::perms::owner_all);
    OciSandboxConfig config;
    config.runtimePath = program;
    test::LiveSandbox live(std::move(config));
    return live.skip;
}

TEST(SandboxVerify, RefusesARuntimeThatIgnoresLimits) {
    RuntimeFacts real;
    {
        STACKNET_LIVE_SANDBOX(live);
        real = live.doctor.plan->runtime;
    }
    EXPECT_EQ(readinessWith(real, "s/no such text//"), "") << "the wrapper itself does no harm";
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"s/\"limit\": 4294967296/\"limit\": 8589934592/;s/\"swap\": 4294967296/\"swap\": "
         "8589934592/",
         "memory"},
        {"s/\"limit\": 256/\"limit\": 2048/", "pids.max"},
        {"s/\"quota\": 400000/\"quota\": 800000/", "cpu"},
        {"s/{[^{}]*\"network\"[^{}]*},//", "the net namespace"},
        {"s/\"noNewPrivileges\": true/\"noNewPrivileges\": false/", ""},
        {"s/\"seccomp\": {/\"ignored\": {/", ""},
        {"s/\"bounding\": \\[\\]/\"bounding\": [\"CAP_CHOWN\"]/", ""},
        {"s/\"uid\": 1000/\"uid\": 0/", ""},
    };
    for (const auto& [script, word] : cases) {
        const std::string reason = readinessWith(real, script);
        EXPECT_TRUE(reason.starts_with("sandbox.limits_not_effective: ")) << script << reason;
        EXPECT_NE(reason.find(word), std::string::npos) << reason;
    }
}

TEST(SandboxVerify, RefusesWithoutRuntimeOrImage) {
    OciSandboxConfig config;
    test::ScratchFolder scratch;
    SystemClock clock;
    SystemRng rng;
    config.dataDirectory = scratch.path();
    config.imageLayout = scratch.path() / "no-image";
    config.runtimePath = "/nonexistent/runc";
    config.runtime = RuntimePreference::Crun;
    OciSandbox sandbox(config, clock, rng);
    RunRequest request;
    request.language = "python";
    request.code = SecretBytes::copyOf("print(1)");
    const auto run = sandbox.run(std::move(request), {});
    ASSERT_FALSE(run.ok());
    EXPECT_TRUE(run.error().code.starts_with("sandbox."));
    EXPECT_FALSE(sandbox.status().ready);
}

}  // namespace
}  // namespace stacknet::sandbox
