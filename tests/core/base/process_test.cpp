#include "core/base/process.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include "core/base/file.h"

namespace stacknet {
namespace {

ProcessOptions shell(const std::string& script) {
    ProcessOptions options;
    options.program = "/bin/sh";
    options.arguments = {"-c", script};
    options.environment = {"PATH=/usr/bin:/bin"};
    return options;
}

TEST(Process, CollectsOutputAndExitCode) {
    const auto result = runProcess(shell("cat; echo err >&2; exit 3"), "hello", 10'000, 1 << 20);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->standardOutput, "hello");
    EXPECT_EQ(result->standardError, "err\n");
    EXPECT_FALSE(result->exit.signaled);
    EXPECT_EQ(result->exit.code, 3);
}

TEST(Process, OutputIsCutAtItsLimit) {
    const auto result = runProcess(shell("yes | head -c 100000"), "", 10'000, 1000);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->standardOutput.size(), 1000u);
}

TEST(Process, KillsAtTheDeadline) {
    const auto result = runProcess(shell("sleep 60"), "", 50, 1000);
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(result->timedOut);
    EXPECT_TRUE(result->exit.signaled);
    EXPECT_EQ(result->exit.code, SIGKILL);
}

TEST(Process, AMissingProgramIsAnErrorWithItsPath) {
    ProcessOptions options;
    options.program = "/nonexistent/program";
    const auto result = Process::start(options);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, "base.spawn_failed");
    EXPECT_NE(result.error().message.find("/nonexistent/program"), std::string::npos);
}

TEST(Process, NoDescriptorOfOursReachesTheChild) {
    const int leaked = ::dup(0);  // without close-on-exec
    const auto result = runProcess(shell("ls /proc/self/fd | wc -l"), "", 10'000, 1000);
    ::close(leaked);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->standardOutput, "4\n") << "0, 1, 2 and the folder that ls reads";
}

TEST(Process, TheDestructorLeavesNothingRunning) {
    pid_t pid = 0;
    {
        auto process = Process::start(shell("sleep 60"));
        ASSERT_TRUE(process.ok());
        pid = process->pid();
        EXPECT_EQ(::kill(pid, 0), 0);
    }
    EXPECT_EQ(::kill(pid, 0), -1);
}

TEST(DirectoryLock, IsHeldOnce) {
    char folder[] = "/tmp/stacknet-lock-XXXXXX";
    ASSERT_NE(::mkdtemp(folder), nullptr);
    {
        auto first = DirectoryLock::acquire(folder);
        ASSERT_TRUE(first.ok());
        const auto second = DirectoryLock::acquire(folder);
        ASSERT_FALSE(second.ok());
        EXPECT_EQ(second.error().code, "base.directory_in_use");
    }
    EXPECT_TRUE(DirectoryLock::acquire(folder).ok());
    std::filesystem::remove_all(folder);
}

TEST(File, AtomicWriteReplacesAndIsPrivate) {
    char folder[] = "/tmp/stacknet-file-XXXXXX";
    ASSERT_NE(::mkdtemp(folder), nullptr);
    const auto path = std::filesystem::path(folder) / "value";
    ASSERT_TRUE(writeFileAtomically(path, asBytes("one")).ok());
    ASSERT_TRUE(writeFileAtomically(path, asBytes("two")).ok());
    EXPECT_EQ(readFile(path, 10).value(), toBytes("two"));
    EXPECT_EQ(readFile(path, 2).error().code, "base.file_too_large");
    EXPECT_EQ(std::filesystem::status(path).permissions() & std::filesystem::perms::all,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
    EXPECT_EQ(readFile(std::filesystem::path(folder) / "none", 10).error().code,
              "base.file_unreadable");
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace stacknet
