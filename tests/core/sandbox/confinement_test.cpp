#include <gtest/gtest.h>

#include <fstream>

#include "core/base/file.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

std::string text(const SecretBytes& bytes) {
    return std::string(bytes.exposeText());
}

TEST(SandboxConfinement, NoNetwork) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python(R"(
import socket
print(open('/proc/net/dev').read().count(':'))
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
for path in ('/x', '/etc/passwd', '/usr/bin/x', '/in/x', '/in/main.py', '/sbx-init', '/usr/lib/x',
             '/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/dev/x'):
    try:
        open(path, 'a').write('x')
        print('WROTE', path)
    except OSError:
        pass
for path in ('/work/x', '/out/x', '/tmp/x', '/dev/shm/x', '/dev/null'):
    open(path, 'w').write('x')
for path in ('/dev/zero', '/dev/urandom', '/dev/random'):
    assert len(open(path, 'rb').read(4)) == 4
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
    fs::path data;
    std::string reason;
    {
        test::LiveSandbox live(std::move(config));
        data = live.data.path();
        reason = live.skip;
    }
    EXPECT_TRUE(test::leftBehind(data).empty()) << test::leftBehind(data).front();
    EXPECT_TRUE(test::processesWith(scratch.path().string()).empty());
    return reason;
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
        {"s/{[^{}]*\"ipc\"[^{}]*},//", "the ipc namespace"},
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

/// One that starts in order and loses its limits while it waits is caught before the code runs.
TEST(SandboxVerify, LimitsAreReadBackAgainBeforeAWaitingContainerStarts) {
    STACKNET_LIVE_SANDBOX(live);
    ASSERT_TRUE(
        test::eventually([&] { return live.sandbox->activity().pool.waiting.size() == 2; }));
    for (const WarmContainer& waiting : live.sandbox->activity().pool.waiting) {
        const std::string group = live.doctor.plan->cgroupParent + "/" + waiting.id + "/pids.max";
        const bool unified = live.doctor.plan->cgroupMode == CgroupMode::V2;
        const std::string path =
            std::string(unified ? "/sys/fs/cgroup" : "/sys/fs/cgroup/pids") + group;
        std::ofstream file(path);
        file << "max";
        file.close();
        ASSERT_TRUE(file.good()) << path;
    }
    const auto run = live.shell("echo ran");
    ASSERT_FALSE(run.ok());
    EXPECT_EQ(run.error().code, "sandbox.limits_not_effective");
    EXPECT_NE(run.error().message.find("pids.max"), std::string::npos) << run.error().message;
    EXPECT_EQ(live.sandbox->activity().runs.refusals.at("sandbox.limits_not_effective"), 1u);
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
