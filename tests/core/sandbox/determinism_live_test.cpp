#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

#include "core/base/codec.h"
#include "core/sandbox/determinism.h"
#include "core/sandbox/run_terms.h"
#include "tests/core/sandbox/live_sandbox.h"

/// Real containers: which tasks give the same receipt in two data directories, and which are found
/// out before anything is signed.
namespace stacknet::sandbox {
namespace {

struct Task {
    std::string language;
    std::string code;
    std::string input = {};
    bool files = false;
};

RunRequest requestOf(const Task& task) {
    RunRequest request;
    request.language = task.language;
    request.code = SecretBytes::copyOf(task.code);
    request.standardInput = SecretBytes::copyOf(task.input);
    if (task.files) {
        for (const char* name : {"b/two.txt", "a.txt", "c.bin", "b/one.txt"}) {
            request.files.push_back({name, SecretBytes::copyOf(std::string_view(name))});
        }
    }
    request.determinism = Determinism::D1;
    return request;
}

/// However loaded the machine is, every task is run twice here.
constexpr RecheckPolicy kAlways{static_cast<std::int64_t>(kWallMs), kWallMs};

/// Fifty ordinary tasks: text, numbers, hashes, sets, files, processes, errors and signals.
std::vector<Task> fiftyTasks() {
    std::vector<Task> tasks = {
        {"python", "print('hello')"},
        {"python", "import sys; sys.stdout.write(sys.stdin.read()[::-1])", "reverse me"},
        {"python", "print({str(n) for n in range(200)})"},
        {"python", "print({n: hash(str(n)) for n in range(20)})"},
        {"python", "import random; random.seed(7); print([random.random() for _ in range(9)])"},
        {"python", "import hashlib; print(hashlib.sha256(b'x' * 10**6).hexdigest())"},
        {"python", "import math; print([math.sin(n).hex() for n in range(99)])"},
        {"python", "from decimal import *; getcontext().prec = 60; print(Decimal(2).sqrt())"},
        {"python", "from fractions import *; print(sum(Fraction(1, n) for n in range(1, 80)))"},
        {"python", "import json; print(json.dumps({'b': [1, 2.5, None], 'a': 'ä'}, indent=1))"},
        {"python", "import re; print(re.findall(r'[a-z]+', 'one 2 three 4 five'))"},
        {"python", "import zlib; print(zlib.compress(b'text' * 1000, 9).hex())"},
        {"python", "import base64, struct; print(base64.b64encode(struct.pack('<dq', .1, -5)))"},
        {"python", "import sys; sys.exit(7)"},
        {"python", "raise ValueError('as always')"},
        {"python", "import os; os.abort()"},
        {"python", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"},
        {"python", "import os; print(sorted(os.environ.items()))"},
        {"python", "import os, socket; print(os.getcwd(), socket.gethostname(), os.getuid())"},
        {"python", "import time; print(time.tzname, time.strftime('%A', time.gmtime(0)))"},
        {"python", "import locale; print(locale.setlocale(locale.LC_ALL, ''), f'{1234.5:n}')"},
        {"python", "import sys; print(sys.argv, sys.flags.hash_randomization, sys.byteorder)"},
        {"python", "import os; print(oct(os.umask(0)), os.isatty(0), os.isatty(1))"},
        {"python", "print(open('/in/a.txt').read(), open('b/one.txt').read())", "", true},
        {"python", "import os; print(sorted(os.listdir('/work')))", "", true},
        {"python", "import os; print(sorted((f, sorted(n)) for f, _, n in os.walk('/in')))", "",
         true},
        {"python", "open('/work/x', 'w').write('y' * 9); print(open('/work/x').read())"},
        {"python",
         "import sqlite3; d = sqlite3.connect(':memory:'); "
         "print(d.execute('select 6 * 7, upper(\"a\")').fetchall())"},
        {"python",
         "import subprocess; print(subprocess.run(['sh', '-c', 'echo $0 $PATH'], "
         "capture_output=True))"},
        {"python",
         "from concurrent.futures import *; "
         "print(list(ThreadPoolExecutor(4).map(lambda n: n * n, range(20))))"},
        {"python", "import itertools; print(len(list(itertools.permutations(range(7)))))"},
        {"python", "print(sum(n * n for n in range(200000)))"},
        {"python", "print(sorted('the quick brown fox'.split(), key=len))"},
        {"python", "import unicodedata; print(unicodedata.normalize('NFD', 'é').encode())"},
        {"python", "import sys; print('to stderr', file=sys.stderr)"},
        {"python",
         "import datetime; print(datetime.date(2024, 2, 29) + "
         "datetime.timedelta(days=366))"},
        {"shell", "echo hello"},
        {"shell", "cat | tr a-z A-Z", "shout\n"},
        {"shell", "env | sort"},
        {"shell", "pwd; id; hostname; umask"},
        {"shell", "cat a.txt b/one.txt b/two.txt | sha256sum", "", true},
        {"shell", "ls -R /in | sort", "", true},
        {"shell", "seq 1 500 | awk '{ s += $1 * $1 } END { print s }'"},
        {"shell", "printf 'b\\na\\nc\\n' | sort | head -n 2"},
        {"shell", "date -u -d @86400"},
        {"shell", "exit 42"},
        {"shell", "kill -9 $$"},
        {"shell", "no-such-program"},
        {"shell", "echo x >/work/f; cat /work/f; rm /work/f; ls /work"},
        {"shell", "for n in 1 2 3; do echo $((n * 7)); done >&2"},
    };
    return tasks;
}

constexpr std::size_t kGroups = 5;

/// Ten of the fifty tasks, so that no test takes long.
class DeterminismLiveGroup : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Fifty, DeterminismLiveGroup, testing::Range(std::size_t{0}, kGroups));

TEST_P(DeterminismLiveGroup, TasksGiveIdenticalReceiptsInTwoDataDirectories) {
    STACKNET_LIVE_SANDBOX(one);
    // A data directory of its own for everything, the unpacked image included.
    const test::ScratchFolder data;
    OciSandboxConfig config;
    config.dataDirectory = data.path();
    std::string reason;
    config.imageLayout = test::toolImage(reason);
    OciSandbox other(std::move(config), one.clock, one.rng);
    DeterminismCheck check(*one.sandbox, kAlways);
    const std::vector<Task> tasks = fiftyTasks();
    ASSERT_EQ(tasks.size(), 50u);
    std::set<std::string> digests;
    for (std::size_t index = GetParam(); index < tasks.size(); index += kGroups) {
        const Task& task = tasks[index];
        const auto here = check.run(requestOf(task), {});
        ASSERT_TRUE(here.ok()) << here.error().message;
        // The second node takes its files in another order from its client.
        RunRequest request = requestOf(task);
        std::reverse(request.files.begin(), request.files.end());
        const auto there = other.run(std::move(request), {});
        ASSERT_TRUE(there.ok()) << there.error().message;
        EXPECT_EQ(here->outcome.receipt, there->receipt) << task.code;
        EXPECT_EQ(toHex(here->outcome.receipt.digest()), toHex(there->receipt.digest()));
        EXPECT_EQ(here->vouched, Determinism::D1)
            << task.code << ": " << (here->differs.empty() ? "" : here->differs.front());
        EXPECT_TRUE(here->selfTested) << task.code;
        digests.insert(toHex(here->outcome.receipt.digest()));
    }
    EXPECT_EQ(digests.size(), tasks.size() / kGroups) << "every task has a receipt of its own";
}

TEST(DeterminismLive, TheInputHashIsKnownBeforeTheRun) {
    STACKNET_LIVE_SANDBOX(live);
    for (const char* language : {"python", "shell"}) {
        const RunRequest request = requestOf({language, "exit", "input", true});
        const auto hash = inputHash(*inputTermsOf(request));
        ASSERT_TRUE(hash.ok());
        const auto run = live.sandbox->run(requestOf({language, "exit", "input", true}), {});
        ASSERT_TRUE(run.ok()) << run.error().message;
        EXPECT_EQ(run->receipt.inputHash, *hash) << language;
    }
}

struct Unsteady {
    const char* name;
    const char* language;
    const char* code;
    bool files;
};

class DeterminismLiveEach : public testing::TestWithParam<Unsteady> {};

INSTANTIATE_TEST_SUITE_P(
    Tasks, DeterminismLiveEach,
    testing::Values(
        Unsteady{"time", "python", "import time; print(time.time_ns())", false},
        Unsteady{"urandom", "python", "import os; print(os.urandom(16).hex())", false},
        Unsteady{"pid", "python", "import os; print(os.getpid())", false},
        Unsteady{"uuid", "python", "import uuid; print(uuid.uuid4())", false},
        Unsteady{"setOrder", "python",
                 "import subprocess, sys\n"
                 "print(subprocess.run([sys.executable, '-c', 'print({str(n) for n in "
                 "range(99)})'],\n"
                 "    env={'PYTHONHASHSEED': 'random'}, capture_output=True).stdout)",
                 false},
        Unsteady{"address", "python", "print(id(object()))", false},
        Unsteady{"mtime", "python",
                 "import os; open('/work/x', 'w').close(); print(os.stat('/work/x').st_mtime_ns)",
                 false},
        Unsteady{"proc", "shell", "cat /proc/self/stat /proc/uptime", false},
        Unsteady{"threadRace", "python",
                 "import threading, sys\n"
                 "sys.setswitchinterval(1e-6)\n"
                 "order = []\n"
                 "def work(name):\n"
                 "    for _ in range(20000): order.append(name)\n"
                 "threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]\n"
                 "for t in threads: t.start()\n"
                 "for t in threads: t.join()\n"
                 "print(hash(tuple(order)))",
                 false},
        Unsteady{"readdir", "python", "import os; print(os.listdir('/in'), os.listdir('/in/b'))",
                 true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_P(DeterminismLiveEach, IsRecognisedAndNotVouchedFor) {
    STACKNET_LIVE_SANDBOX(live);
    DeterminismCheck check(*live.sandbox, kAlways);
    const Unsteady& unsteady = GetParam();
    const auto run =
        check.run(requestOf({unsteady.language, unsteady.code, "", unsteady.files}), {});
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->outcome.exitCode, 0) << run->outcome.standardError.exposeText();
    EXPECT_EQ(run->declared, Determinism::D1);
    EXPECT_EQ(run->vouched, Determinism::D0);
    EXPECT_EQ(run->differs, std::vector<std::string>{"stdout"});
    EXPECT_FALSE(run->selfTested);
    EXPECT_EQ(run->outcome.environment.at("SBX_CLASS"), "D0");
    EXPECT_FALSE(slashable(run->vouched, run->selfTested));
}

TEST(DeterminismLive, BothImagesPassTheirSelfTest) {
    STACKNET_LIVE_SANDBOX(live);
    DeterminismCheck check(*live.sandbox, kAlways);
    for (const char* language : {"python", "shell"}) {
        const auto test = check.testImage(language, {});
        ASSERT_TRUE(test.ok()) << test.error().message;
        EXPECT_TRUE(test->passed) << language << ": "
                                  << (test->differs.empty() ? "" : test->differs.front());
    }
}

TEST(DeterminismLive, AddressesAreTheSameOnlyForTasksThatClaimSo) {
    STACKNET_LIVE_SANDBOX(live);
    const auto addresses = [&](Determinism determinism) {
        RunRequest request = requestOf({"python",
                                        "print(id(object()), open('/proc/self/maps')"
                                        ".readline().split('-')[0])"});
        request.determinism = determinism;
        const auto run = live.sandbox->run(std::move(request), {});
        EXPECT_TRUE(run.ok()) << run.error().message;
        return std::string(run->standardOutput.exposeText());
    };
    EXPECT_EQ(addresses(Determinism::D1), addresses(Determinism::D1));
    EXPECT_EQ(addresses(Determinism::D2), addresses(Determinism::D2));
    EXPECT_NE(addresses(Determinism::D0), addresses(Determinism::D0));
}

TEST(DeterminismLive, WebAssemblyIsRefusedWithASentence) {
    STACKNET_LIVE_SANDBOX(live);
    DeterminismCheck check(*live.sandbox, kAlways);
    RunRequest request = requestOf({"python", "print(1)"});
    request.determinism = Determinism::D3;
    const auto run = check.run(std::move(request), {});
    ASSERT_FALSE(run.ok());
    EXPECT_EQ(run.error().code, "sandbox.class_unavailable");
    EXPECT_NE(run.error().message.find("WebAssembly"), std::string::npos);
}

TEST(DeterminismLive, EachLanguageRunsInItsOwnImage) {
    std::string reason;
    OciSandboxConfig config;
    config.shellLayout = test::toolImage(reason, "shell");
    if (!reason.empty()) GTEST_SKIP() << reason;
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    const auto python = live.python("print(1)");
    const auto shell = live.shell("command -v python3 || echo none");
    ASSERT_TRUE(python.ok() && shell.ok());
    EXPECT_NE(python->receipt.imageDigest, shell->receipt.imageDigest);
    EXPECT_EQ(shell->standardOutput.exposeText(), "none\n");
    EXPECT_EQ("sha256:" + toHex(python->receipt.imageDigest), live.doctor.imageDigest);
    DeterminismCheck check(*live.sandbox, kAlways);
    EXPECT_TRUE(check.testImage("shell", {})->passed);
}

}  // namespace
}  // namespace stacknet::sandbox
