#include <sys/stat.h>

#include <fstream>

#include "tests/security/every_runtime.h"

namespace stacknet::sandbox::security {
namespace {

namespace fs = std::filesystem;

/// What the engine said to a runtime that is a script.
struct Refusal {
    std::string code;
    std::string message;
    bool accepted = false;
};

/// Runtimes that lie: each must be refused with its reason, and leave nothing, least of all a dead
/// process of somebody else.
class FakeRuntime : public EveryRuntime {
protected:
    /// `body` is a shell script that finds $verb, $bundle, $pidfile and `real "$@"`, the real
    /// runtime.
    Refusal refusal(const std::string& body);
    void expectRefused(const std::string& body, const std::string& code, const std::string& words);
};

Refusal FakeRuntime::refusal(const std::string& body) {
    const RuntimeFacts real = live().doctor.plan->runtime;
    const test::ScratchFolder scratch;
    const fs::path program = scratch.path() / real.name;
    std::ofstream(program) << "#!/bin/sh\nverb=\nprevious=\nfor word; do\n"
                              "  case $previous in\n"
                              "    --bundle) bundle=$word ;;\n"
                              "    --pid-file) pidfile=$word ;;\n"
                              "  esac\n"
                              "  case $word in create | start | delete) verb=$word ;; esac\n"
                              "  previous=$word\ndone\n"
                              "real() { "
                           << real.path << " \"$@\"; }\n"
                           << body << "\n";
    fs::permissions(program, fs::perms::owner_all);
    Refusal result;
    std::string parent;
    {
        OciSandboxConfig config;
        config.runtime = GetParam();
        config.warmMax = 0;
        config.runtimePath = program;
        const test::LiveSandbox fake(std::move(config));
        result.accepted = fake.doctor.ready;
        if (const Finding* finding = fake.doctor.blocking()) {
            result.code = finding->code;
            result.message = finding->message;
        }
        if (fake.doctor.plan) parent = fake.doctor.plan->cgroupParent;
    }
    if (!parent.empty()) {
        EXPECT_EQ(leftoversOfGone(parent), std::vector<std::string>()) << body;
    }
    // An orphan that was killed is init's to bury.
    EXPECT_TRUE(test::eventually([&] { return test::processesWith(scratch.path()).empty(); }))
        << body;
    // The outer sandbox's supervisor may still remove its container.
    const std::set<int> ours{host().sentinel()};
    EXPECT_TRUE(test::eventually([&] { return liveChildren() == ours; })) << body;
    return result;
}

void FakeRuntime::expectRefused(const std::string& body, const std::string& code,
                                const std::string& words) {
    const Refusal given = refusal(body);
    EXPECT_FALSE(given.accepted) << body;
    EXPECT_EQ(given.code, code) << body << "\n" << given.message;
    EXPECT_NE(given.message.find(words), std::string::npos) << body << "\n" << given.message;
}

TEST_P(FakeRuntime, TheWrapperItselfDoesNoHarm) {
    const Refusal given = refusal("real \"$@\"");
    EXPECT_TRUE(given.accepted) << given.message;
}

TEST_P(FakeRuntime, IgnoresLimits) {
    const auto without = [](const std::string& script) {
        return "[ $verb = create ] && sed -z -i '" + script +
               "' \"$bundle/config.json\"\nreal \"$@\"";
    };
    const std::string code = "sandbox.limits_not_effective";
    expectRefused(without("s/\"limit\": 4294967296/\"limit\": 8589934592/;"
                          "s/\"swap\": 4294967296/\"swap\": 8589934592/"),
                  code, "memory");
    expectRefused(without("s/\"pids\": {[^}]*}/\"pids\": {\"limit\": 8192}/"), code, "pids.max");
    expectRefused(without("s/\"quota\": 400000/\"quota\": 800000/"), code, "cpu");
    // gVisor makes a network namespace of its own whatever it is told.
    if (GetParam() != RuntimePreference::Runsc) {
        expectRefused(without("s/{[^{}]*\"network\"[^{}]*},//"), code, "net namespace");
    }
    expectRefused(without("s/\"seccomp\": {/\"ignored\": {/"), code, "");
}

TEST_P(FakeRuntime, HandsBackAWrongProcess) {
    const auto says = [](const std::string& text) {
        return "real \"$@\"\nresult=$?\n[ $verb = create ] && echo '" + text +
               "' >\"$pidfile\"\nexit $result";
    };
    const std::string code = "sandbox.selftest_failed";
    // Of somebody else: it must not die for it, which TearDown looks at.
    expectRefused(says(std::to_string(host().sentinel())), code, "not a child");
    expectRefused(says("4194303"), code, "not a child");
    for (const char* text : {"1", "0", "-1", "-9", "a number", "", "99999999999999999999"}) {
        expectRefused(says(text), code, "no process id");
    }
}

TEST_P(FakeRuntime, MakesNoContainer) {
    const std::string code = "sandbox.selftest_failed";
    expectRefused("exit 0", code, "no process id");
    expectRefused("exit 7", code, "returned 7");
    expectRefused("kill -9 $$", code, "died of signal 9");
    expectRefused("[ $verb = create ] && rm -f \"$pidfile\" && mkdir \"$pidfile\"; exit 0", code,
                  "no process id");
}

TEST_P(FakeRuntime, HandsBackAProcessThatIsNotContained) {
    expectRefused(
        "[ $verb = create ] || exit 0\n"
        "/bin/sleep 1000 </dev/null >/dev/null 2>&1 3>&1 &\necho $! >\"$pidfile\"\nexit 0",
        "sandbox.limits_not_effective", "");
}

TEST_P(FakeRuntime, LeavesAProcessBehind) {
    expectRefused(
        "[ $verb = create ] && { sh -c 'sleep 1000; :' $0 </dev/null >/dev/null 2>&1 3>&1 & }\n"
        "exit 3",
        "sandbox.selftest_failed", "returned 3");
}

TEST_P(FakeRuntime, PrintsGarbage) {
    const Refusal given = refusal(
        "[ $verb = create ] || exit 0\n"
        "head -c 20000 /dev/urandom >&2\nprintf 'why\\nit\\033[31mfailed' >&2\nexit 1");
    EXPECT_EQ(given.code, "sandbox.selftest_failed");
    EXPECT_NE(given.message.find("returned 1"), std::string::npos) << given.message;
    EXPECT_LT(given.message.size(), 4'096u);
    for (const char letter : given.message) {
        EXPECT_TRUE(letter >= 0x20 && letter < 0x7F) << static_cast<int>(letter);
    }
}

TEST_P(FakeRuntime, DoesNotStartWhatItMade) {
    expectRefused("[ $verb = start ] && exit 5\nreal \"$@\"", "sandbox.selftest_failed",
                  "returned 5");
}

TEST_P(FakeRuntime, HangsOrSaysNothing) {
    STACKNET_LONG_SUITE_ONLY();
    const std::string code = "sandbox.selftest_failed";
    expectRefused("[ $verb = create ] && exec sleep 1000\nreal \"$@\"", code, "did not end in");
    expectRefused("[ $verb = start ] && exec sleep 1000\nreal \"$@\"", code, "did not end in");
    expectRefused("[ $verb = start ] && exit 0\nreal \"$@\"", code, "did not report");
    // With children of its own, which outlive it.
    expectRefused(
        "[ $verb = create ] && sh -c 'setsid sh -c \"sleep 1000; :\" $0 & sleep 1000; :' $0"
        "\nreal \"$@\"",
        code, "did not end in");
}

STACKNET_EVERY_RUNTIME(FakeRuntime);

}  // namespace
}  // namespace stacknet::sandbox::security
