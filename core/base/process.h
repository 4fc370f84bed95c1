#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace stacknet {

/// What a child process is started with. No shell is involved.
struct ProcessOptions {
    std::filesystem::path program;
    std::vector<std::string> arguments;      ///< without argv[0]
    std::vector<std::string> environment;    ///< "NAME=value"; the whole environment
    std::filesystem::path workingDirectory;  ///< empty: ours
    bool pipeStdin = false;                  ///< else /dev/null
    bool pipeStdout = false;                 ///< else /dev/null, unless outputFile is set
    bool pipeStderr = false;
    std::filesystem::path outputFile;  ///< stdout and stderr are appended here
    bool ownProcessGroup = true;
};

/// A child that dies with us: the kernel sends it SIGKILL when the thread that started it ends
/// (start children from a thread that lives as long as the program), and the destructor kills what
/// still runs. All descriptors but 0, 1 and 2 are closed in the child. Not thread safe.
class Process {
public:
    /// How a child ended.
    struct Exit {
        bool signaled = false;
        int code = 0;  ///< exit code, or the signal's number
    };

    /// Errors: "base.spawn_failed" with the program's path and the reason.
    static Result<Process> start(const ProcessOptions& options);
    Process(Process&& other) noexcept;
    Process& operator=(Process&& other) noexcept;
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    pid_t pid() const { return m_pid; }
    /// Our end of the pipes; -1 when not piped. Stay owned by Process until released.
    int stdinFd() const { return m_stdin; }
    int stdoutFd() const { return m_stdout; }
    int stderrFd() const { return m_stderr; }
    void closeStdin();
    /// Pollable: readable once the child has ended.
    int pidfd() const { return m_pidfd; }

    /// The exit when the child has ended, within `timeoutMs` (0 asks without waiting).
    std::optional<Exit> wait(int timeoutMs);
    /// Sends the signal to the child's group (or the child). Nothing happens once it has ended.
    void signal(int number);
    /// SIGTERM, then SIGKILL after `graceMs`; returns when it has ended.
    Exit terminate(int graceMs);

private:
    Process() = default;
    void reset();
    pid_t m_pid = -1;
    int m_pidfd = -1;
    int m_stdin = -1;
    int m_stdout = -1;
    int m_stderr = -1;
    bool m_group = true;
    std::optional<Exit> m_exit;
};

/// Runs a program to its end, feeding `input` and collecting at most `outputMax` bytes of each of
/// stdout and stderr; kills it after `timeoutMs`. For short helper calls, blocks the caller.
struct ProcessOutput {
    Process::Exit exit;
    std::string standardOutput;
    std::string standardError;
    bool timedOut = false;
};
Result<ProcessOutput> runProcess(ProcessOptions options, std::string_view input, int timeoutMs,
                                 std::size_t outputMax);

}  // namespace stacknet
