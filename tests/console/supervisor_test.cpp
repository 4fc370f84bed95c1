// Who starts a crashed console again, and when not.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>

#include <gtest/gtest.h>
#include <QTemporaryDir>

#include "app/console/crash_marker.h"
#include "app/console/restart_policy.h"
#include "app/console/supervisor.h"

namespace stacknet::console {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

TEST(RestartPolicy, NotWhenItCrashedAtItsStart) {
    RestartPolicy policy;
    EXPECT_FALSE(policy.mayRestart(0, kRestartRunMsMin - 1));
    EXPECT_TRUE(policy.mayRestart(0, kRestartRunMsMin));
}

TEST(RestartPolicy, ThreeTimesAnHourAtMost) {
    RestartPolicy policy;
    for (int i = 1; i <= 3; ++i) EXPECT_TRUE(policy.mayRestart((i - 1) * kMinuteMs, i * kMinuteMs));
    EXPECT_FALSE(policy.mayRestart(3 * kMinuteMs, 4 * kMinuteMs));
    EXPECT_FALSE(policy.mayRestart(59 * kMinuteMs, 61 * kMinuteMs - 1));
    EXPECT_TRUE(policy.mayRestart(59 * kMinuteMs, 61 * kMinuteMs)) << "the first is an hour ago";
}

class MarkerTest : public ::testing::Test {
protected:
    std::filesystem::path file() const {
        return std::filesystem::path(m_folder.path().toStdString()) / "state" / "running";
    }
    QTemporaryDir m_folder;
};

TEST_F(MarkerTest, AnEndInGoodOrderLeavesNothing) {
    const CrashMarker marker(file());
    EXPECT_FALSE(marker.previous());
    marker.begin(1'000);
    EXPECT_EQ(marker.previous(), (CrashReport{1'000, 0, 0, false}));
    marker.end();
    EXPECT_FALSE(marker.previous());
}

TEST_F(MarkerTest, ACrashIsKeptWithItsSignal) {
    const CrashMarker marker(file());
    marker.begin(1'000);
    marker.noteCrash(9'000, SIGSEGV, true);
    EXPECT_EQ(marker.previous(), (CrashReport{1'000, 9'000, SIGSEGV, true}));
}

TEST_F(MarkerTest, RubbishStillSaysThatSomethingWasWrong) {
    std::filesystem::create_directories(file().parent_path());
    for (const char* text : {"", "rubbish", "stacknet-console-run-1", "stacknet-console-run-1 x",
                             "stacknet-console-run-1 -1 0 0 0\n",
                             "stacknet-console-run-1 99999999999999999999 0 0 0\n"}) {
        std::ofstream(file(), std::ios::trunc) << text;
        EXPECT_EQ(CrashMarker(file()).previous(), CrashReport{}) << text;
    }
}

/// Runs `console` under supervise() in a process of its own; the exit status of the supervisor.
int supervised(const std::filesystem::path& marker, const std::function<void()>& console,
               const std::function<void(pid_t)>& meanwhile = {}) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (const auto code = supervise(CrashMarker(marker))) ::_exit(*code);
        console();
        ::_exit(99);
    }
    if (meanwhile) meanwhile(child);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

TEST_F(MarkerTest, ExitCodesPassThrough) {
    EXPECT_EQ(supervised(file(), [] { ::_exit(0); }), 0);
    EXPECT_EQ(supervised(file(), [] { ::_exit(2); }), 2);
    EXPECT_FALSE(CrashMarker(file()).previous());
}

TEST_F(MarkerTest, ACrashAtTheStartIsNotedAndNotRepeated) {
    EXPECT_EQ(supervised(file(), [] { ::raise(SIGKILL); }), 128 + SIGKILL);
    const auto report = CrashMarker(file()).previous();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->signal, SIGKILL);
    EXPECT_FALSE(report->restarted);
    EXPECT_GT(report->endedMs, 0);
}

TEST_F(MarkerTest, TheConsoleIsToldToEndAndItsCodeComesBack) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const int code = supervised(
        file(),
        [&] {
            struct sigaction action {};
            action.sa_handler = [](int) { ::_exit(7); };
            ::sigaction(SIGTERM, &action, nullptr);
            if (::write(ready[1], "y", 1) != 1) ::_exit(1);
            for (;;) ::pause();
        },
        [&](pid_t supervisor) {
            char byte = 0;
            ASSERT_EQ(::read(ready[0], &byte, 1), 1);
            ::kill(supervisor, SIGTERM);
        });
    EXPECT_EQ(code, 7);
    EXPECT_FALSE(CrashMarker(file()).previous());
}

TEST_F(MarkerTest, TheConsoleDiesWithItsSupervisor) {
    int alive[2];
    int ready[2];
    ASSERT_EQ(::pipe(alive), 0);
    ASSERT_EQ(::pipe(ready), 0);
    supervised(
        file(),
        [&] {
            ::close(alive[0]);
            if (::write(ready[1], "y", 1) != 1) ::_exit(1);
            for (;;) ::pause();
        },
        [&](pid_t supervisor) {
            char byte = 0;
            ASSERT_EQ(::read(ready[0], &byte, 1), 1);
            ::close(alive[1]);
            ::kill(supervisor, SIGKILL);
            // The end of the last writer is the end of the console.
            EXPECT_EQ(::read(alive[0], &byte, 1), 0);
        });
}

}  // namespace
}  // namespace stacknet::console
